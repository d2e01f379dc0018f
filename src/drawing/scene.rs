//! The scene: what is drawn, without saying onto what. A tree of nodes in one coordinate system (`y` down); every
//! medium (`raster`, `svg`, `pdf`) walks the same tree.

use std::sync::Arc;

use kurbo::{Affine, BezPath, Rect};

use super::{
    shape::Shape,
    text::{self, Text},
};

pub use super::paint::{Paint, Source, Stop, Stops};

/// A picture: nodes painted in order, and the box that they are meant to be seen in.
#[derive(Clone, Debug)]
pub struct Scene {
    /// What is painted.
    pub content: Branch,
    /// The box that a whole picture of the scene shows, in the scene's units.
    pub frame: Rect,
}

/// Nodes painted one after the other; cheap to clone, so that mirrored halves share their paths.
#[derive(Clone, Debug)]
pub struct Branch {
    nodes: Arc<[Node]>,
    bounds: Option<Rect>,
}

/// One thing that is painted.
#[derive(Clone, Debug)]
pub enum Node {
    /// A filled shape (non-zero winding).
    Fill {
        /// What is filled.
        shape: Shape,
        /// With what.
        paint: Paint,
    },
    /// A stroked shape.
    Stroke {
        /// What is followed.
        shape: Shape,
        /// With what.
        paint: Paint,
        /// How wide, and with which ends.
        line: Line,
    },
    /// Nodes shown inside a shape only.
    Clip {
        /// The shape.
        to: Shape,
        /// What is clipped.
        inside: Branch,
    },
    /// Nodes shown inside an upright box only. The cut may be rounded to whole pixels.
    Window {
        /// The box.
        rect: Rect,
        /// What is cut.
        inside: Branch,
    },
    /// Nodes under a transform, as a whole more or less opaque.
    Group {
        /// From the inside's coordinates to the outside's.
        transform: Affine,
        /// 0–1.
        opacity: f32,
        /// What is moved.
        inside: Branch,
    },
    /// Nodes that disappear along the vertical.
    Fade {
        /// The height where all is still there, and the one where nothing is left.
        from_to: [f64; 2],
        /// What fades.
        inside: Branch,
    },
    /// A picture of so many gradients that a page is better off with its pixels; any other medium paints the nodes.
    Detail {
        /// The picture.
        inside: Branch,
    },
    /// A line of text.
    Text(Text),
}

/// How a shape is stroked.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Line {
    /// Width in scene units.
    pub width: f64,
    /// Whether ends and joins are round (or cut off and bevelled).
    pub round: bool,
    /// Length of dashes and of the gaps between them.
    pub dash: Option<[f64; 2]>,
}

impl Line {
    /// A line with round ends.
    pub fn round(width: f64) -> Self {
        Self { width, round: true, dash: None }
    }

    /// A line with ends cut off, so that pieces laid end to end do not overlap.
    pub fn butt(width: f64) -> Self {
        Self { width, round: false, dash: None }
    }
}

impl Branch {
    /// The nodes in the order in which they are painted.
    pub fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    /// The box around everything painted, if anything is.
    pub fn bounds(&self) -> Option<Rect> {
        self.bounds
    }

    /// Whether nothing is painted.
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// Whether another place in the tree holds the same nodes.
    pub(crate) fn is_shared(&self) -> bool {
        Arc::strong_count(&self.nodes) > 1
    }

    /// What tells one branch from another while both live.
    pub(crate) fn identity(&self) -> *const Node {
        self.nodes.as_ptr()
    }
}

impl FromIterator<Node> for Branch {
    fn from_iter<I: IntoIterator<Item = Node>>(nodes: I) -> Self {
        let nodes: Arc<[Node]> = nodes.into_iter().collect();
        let bounds = nodes.iter().filter_map(Node::bounds).reduce(|a, b| a.union(b));
        Self { nodes, bounds }
    }
}

impl From<Vec<Node>> for Branch {
    fn from(nodes: Vec<Node>) -> Self {
        nodes.into_iter().collect()
    }
}

impl Node {
    /// A filled path.
    pub fn fill(path: &BezPath, paint: Paint) -> Option<Self> {
        Some(Self::Fill { shape: Shape::new(path)?, paint })
    }

    /// A stroked path.
    pub fn stroke(path: &BezPath, paint: Paint, line: Line) -> Option<Self> {
        Some(Self::Stroke { shape: Shape::new(path)?, paint, line })
    }

    /// Nodes as one, more or less opaque.
    pub fn veil(opacity: f64, inside: impl Into<Branch>) -> Self {
        Self::Group { transform: Affine::IDENTITY, opacity: opacity as f32, inside: inside.into() }
    }

    /// Nodes under a transform.
    pub fn moved(transform: Affine, inside: impl Into<Branch>) -> Self {
        Self::Group { transform, opacity: 1.0, inside: inside.into() }
    }

    /// The nodes inside this one, if it holds any.
    pub(crate) fn inside(&self) -> Option<&Branch> {
        match self {
            Self::Clip { inside, .. }
            | Self::Window { inside, .. }
            | Self::Group { inside, .. }
            | Self::Fade { inside, .. }
            | Self::Detail { inside } => Some(inside),
            Self::Fill { .. } | Self::Stroke { .. } | Self::Text(_) => None,
        }
    }

    /// The box around what is painted, in the coordinates the node lives in.
    pub fn bounds(&self) -> Option<Rect> {
        match self {
            Self::Fill { shape, .. } => Some(shape.bounds()),
            Self::Stroke { shape, line, .. } => Some(shape.bounds().inflate(line.width, line.width)),
            Self::Clip { to, inside } => inside.bounds().map(|b| b.intersect(to.bounds())),
            Self::Window { rect, inside } => inside.bounds().map(|b| b.intersect(*rect)),
            Self::Group { transform, inside, .. } => {
                inside.bounds().map(|b| transform.transform_rect_bbox(b))
            }
            Self::Fade { inside, .. } | Self::Detail { inside } => inside.bounds(),
            Self::Text(text) => Some(text::bounds(text)),
        }
    }
}

impl Scene {
    /// A scene of these nodes, meant to be seen in `frame`.
    pub fn new(nodes: impl Into<Branch>, frame: Rect) -> Self {
        Self { content: nodes.into(), frame }
    }

    /// This scene with more nodes painted on top of it.
    #[must_use]
    pub fn with(&self, nodes: impl IntoIterator<Item = Node>) -> Self {
        let below = Node::moved(Affine::IDENTITY, self.content.clone());
        Self { content: std::iter::once(below).chain(nodes).collect(), frame: self.frame }
    }

    /// The camera that shows the whole frame, centred, in a picture of `width` × `height` pixels.
    pub fn fit(&self, width: f64, height: f64) -> Affine {
        let scale = (width / self.frame.width()).min(height / self.frame.height());
        Affine::translate((width / 2.0, height / 2.0))
            * Affine::scale(scale)
            * Affine::translate(-self.frame.center().to_vec2())
    }
}

/// What is left of a fade at the share `t` of the way. Two straight pieces, so that SVG's gradients say the same.
pub(super) fn remaining(t: f64) -> f64 {
    let t = t.clamp(0.0, 1.0);
    if t < FADE_KNEE.0 {
        1.0 - (1.0 - FADE_KNEE.1) * t / FADE_KNEE.0
    } else {
        FADE_KNEE.1 * (1.0 - t) / (1.0 - FADE_KNEE.0)
    }
}

/// Where the two pieces of a fade meet: the share of the way, and what is left there.
pub(super) const FADE_KNEE: (f64, f64) = (0.6, 0.25);
