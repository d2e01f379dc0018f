//! Shapes: paths made once, shared by every node and every picture that shows them.

use std::sync::Arc;

use kurbo::{BezPath, PathEl, Rect};

/// A path and the box around it.
#[derive(Clone, Debug)]
pub struct Shape {
    path: Arc<BezPath>,
    bounds: Rect,
}

impl Shape {
    /// The shape of a path; `None` if nothing is drawn by the path or it is not finite.
    pub fn new(path: &BezPath) -> Option<Self> {
        let draws = path.elements().iter().any(|element| !matches!(element, PathEl::MoveTo(_)));
        let bounds = path.control_box();
        // A clone is as long as the path, not as long as the room it was made in.
        (draws && path.is_finite()).then(|| Self { path: Arc::new(path.clone()), bounds })
    }

    /// The box around the path (control points included).
    pub fn bounds(&self) -> Rect {
        self.bounds
    }

    /// The path.
    pub fn path(&self) -> &BezPath {
        &self.path
    }
}
