//! Shapes: paths made once, shared by every node and every picture that shows them.

use std::sync::Arc;

use kurbo::{BezPath, PathEl, Point, Rect};
use tiny_skia::{Path, PathBuilder, PathSegment};

/// A path in the form that the rasteriser takes, so that a camera movement converts nothing.
#[derive(Clone, Debug)]
pub struct Shape {
    path: Arc<Path>,
}

impl Shape {
    /// The shape of a path; `None` if the path is empty or not finite.
    pub fn new(path: &BezPath) -> Option<Self> {
        let mut builder = PathBuilder::with_capacity(path.elements().len(), path.elements().len() * 2);
        for element in path.elements() {
            match *element {
                PathEl::MoveTo(p) => builder.move_to(p.x as f32, p.y as f32),
                PathEl::LineTo(p) => builder.line_to(p.x as f32, p.y as f32),
                PathEl::QuadTo(c, p) => builder.quad_to(c.x as f32, c.y as f32, p.x as f32, p.y as f32),
                PathEl::CurveTo(c, d, p) => {
                    builder.cubic_to(c.x as f32, c.y as f32, d.x as f32, d.y as f32, p.x as f32, p.y as f32);
                }
                PathEl::ClosePath => builder.close(),
            }
        }
        Some(Self { path: Arc::new(builder.finish()?) })
    }

    /// The box around the path (control points included).
    pub fn bounds(&self) -> Rect {
        let b = self.path.bounds();
        Rect::new(b.left().into(), b.top().into(), b.right().into(), b.bottom().into())
    }

    /// The path for tiny-skia.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// The path for everyone else.
    pub fn to_bez_path(&self) -> BezPath {
        let point = |p: tiny_skia::Point| Point::new(p.x.into(), p.y.into());
        self.path
            .segments()
            .map(|segment| match segment {
                PathSegment::MoveTo(p) => PathEl::MoveTo(point(p)),
                PathSegment::LineTo(p) => PathEl::LineTo(point(p)),
                PathSegment::QuadTo(c, p) => PathEl::QuadTo(point(c), point(p)),
                PathSegment::CubicTo(c, d, p) => PathEl::CurveTo(point(c), point(d), point(p)),
                PathSegment::Close => PathEl::ClosePath,
            })
            .collect()
    }
}
