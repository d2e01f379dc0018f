//! The skin: silhouette, its shading from side to side, its soft inner edge, its outline.

use kurbo::{Affine, BezPath, Point, Rect, Shape as _};

use super::{Brush, spline};
use crate::{
    anatomy::atlas::{Curve, Mirror, View},
    drawing::{
        colour::Colour,
        inks::Family,
        scene::{Line, Node, Paint, Stop},
        shape::Shape,
    },
};

/// The outline of a figure.
pub(super) struct Silhouette {
    body: BezPath,
    toes: Vec<BezPath>,
    /// The part of the body's outline that is an edge: all of it, but for the roots of toes.
    rim: BezPath,
    /// The roots of the toes, where the skin only folds.
    roots: BezPath,
}

impl Silhouette {
    pub(super) fn of(view: &View) -> Self {
        let body = if view.frame.mirror == Mirror::Axis {
            let half = spline::curve(&view.outline, false);
            let mut whole = half.clone();
            let other = (Affine::FLIP_X * half).reverse_subpaths();
            // The halves meet on the midline; the other one goes on where this one ends.
            whole.extend(other.elements().iter().skip(1).copied());
            whole.close_path();
            whole
        } else {
            spline::curve(&view.outline, true)
        };
        let toes: Vec<_> = view.toes.iter().map(|toe| spline::curve(toe, true)).collect();
        let (rim, roots) = match &view.outline {
            // A foot's outline begins with the roots of its toes, one spline each.
            Curve::Joined(splines) if (1..splines.len()).contains(&toes.len()) => {
                let (roots, rim) = splines.split_at(toes.len());
                let open = |splines: &[Vec<Point>]| spline::curve(&Curve::Joined(splines.to_vec()), false);
                (open(rim), open(roots))
            }
            _ => (body.clone(), BezPath::new()),
        };
        Self { body, toes, rim, roots }
    }

    /// The skin under everything inside it.
    pub(super) fn skin(&self, brush: &Brush) -> Vec<Node> {
        let mut nodes = Vec::new();
        for toe in &self.toes {
            nodes.extend(surface(toe, toe, brush));
            nodes.extend(Shape::new(toe).map(|to| Node::Clip { to, inside: inner_edge(toe, brush).into() }));
        }
        nodes.extend(surface(&self.body, &self.rim, brush));
        nodes
    }

    /// The body's soft inner edge, and the nodes shown inside the silhouette only.
    pub(super) fn clipped(&self, inside: Vec<Node>, brush: &Brush) -> Option<Node> {
        let mut nodes = inner_edge(&self.body, brush);
        nodes.extend(inside);
        // All turned the same way, so that where toes overlap the foot they add up.
        let turned = |path: &BezPath| {
            if path.area() < 0.0 { path.reverse_subpaths() } else { path.clone() }
        };
        let whole: BezPath =
            self.toes.iter().chain([&self.body]).flat_map(|path| turned(path).into_iter()).collect();
        Some(Node::Clip { to: Shape::new(&whole)?, inside: nodes.into() })
    }

    /// The outline over everything inside it; the roots of toes as the faint folds that they are.
    pub(super) fn line(&self, brush: &Brush) -> Vec<Node> {
        let ink = Paint::solid(brush.ink.skin_line);
        let rim = Node::stroke(&self.rim, ink.clone(), Line::round(0.9 * brush.unit));
        let roots = Node::stroke(&self.roots, ink.faded(0.5), Line::round(0.4 * brush.unit));
        rim.into_iter().chain(roots).collect()
    }
}

fn surface(part: &BezPath, rim: &BezPath, brush: &Brush) -> Vec<Node> {
    let Rect { x0, x1, .. } = part.bounding_box();
    let ink = brush.ink;
    let stops = (0..=10).map(|i| {
        let share = f64::from(i) / 10.0;
        // How far the skin faces the viewer; 0.69 is what it does a fifth of the way in.
        let facing = (std::f64::consts::PI * share).sin().max(0.0).powf(0.7);
        let colour = if facing < 0.69 {
            ink.skin_edge.mix(ink.skin_side, facing / 0.69)
        } else {
            ink.skin_side.mix(ink.skin_middle, (facing - 0.69) / 0.31)
        };
        Stop::new(share, colour)
    });
    let paint = Paint::linear(Point::new(x0, 0.0), Point::new(x1, 0.0), stops);
    let mut nodes = Vec::new();
    nodes.extend(Node::fill(part, paint));
    nodes.extend(Node::stroke(rim, Paint::solid(ink.skin_line), Line::round(0.9 * brush.unit)));
    nodes
}

/// Soft strokes inside the edge: the body turns away there.
fn inner_edge(part: &BezPath, brush: &Brush) -> Vec<Node> {
    let shade = brush.inks.translate(Family::Skin, Colour::hex(0x00B8_7F5E));
    let stroke =
        |width: f64| Node::stroke(part, Paint::solid(shade).faded(0.045), Line::round(width * brush.unit));
    [2.5, 5.0, 8.0, 12.0].into_iter().filter_map(stroke).collect()
}
