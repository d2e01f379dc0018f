//! Markers: number, colour and shape at a place. The window paints the same geometry with its own painter.

use std::f64::consts::TAU;

use kurbo::{Affine, BezPath, Circle, Point, RoundedRect, Shape as _};

use super::{
    colour::Colour,
    inks::Palette,
    scale::{self, DARK_NUMBER, MarkShape},
    scene::{Line, Node, Paint},
    text::{Anchor, Fonts, Text, Weight},
};
use crate::therapy::{Band, Tenderness};

/// How far the halo reaches beyond the shape.
pub const HALO: f64 = 2.4;
/// Width of the hairline outside the halo.
pub const HAIRLINE: f64 = 0.9;
/// Opacity of that hairline.
pub const HAIRLINE_OPACITY: f64 = 0.42;
/// How far the gap round a selected marker reaches beyond the shape.
pub const SELECTED_GAP: f64 = 5.2;
/// Width of the line round that gap.
pub const SELECTED_LINE: f64 = 2.4;
/// Width of the ink edge of a marker of value 0.
pub const RING_LINE: f64 = 1.5;
/// Opacity of a marker whose muscle is not in the picture.
pub const FADED_OPACITY: f64 = 0.55;
/// Radius of such a marker.
pub const FADED_RADIUS: f64 = 9.5;
/// Radius of an order disc on screen.
pub const ORDER_RADIUS: f64 = 13.0;
/// Radius of a marker that is not tested yet.
pub const UNTESTED_RADIUS: f64 = 8.0;
/// Radius of a selected marker.
pub const SELECTED_RADIUS: f64 = 15.5;
/// Hits within this radius count; the nearest centre wins.
pub const HIT_RADIUS: f64 = 18.0;

/// The radius of a marker on the map.
pub fn radius(tenderness: Tenderness) -> f64 {
    match tenderness.band() {
        Band::None | Band::Mild => 11.5,
        Band::Moderate => 12.2,
        Band::Strong => 12.6,
    }
}

/// A marker.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Its centre, in the scene's units.
    pub at: Point,
    /// Its radius `r`, in the scene's units; see [`radius`]. All its other lengths follow from `unit`.
    pub radius: f64,
    /// How long one point (1/96 inch) of the geometry is, in the scene's units.
    pub unit: f64,
    /// What it says.
    pub kind: MarkKind,
    /// Whether it is the chosen one.
    pub selected: bool,
    /// Whether its muscle is not in the picture.
    pub faded: bool,
    /// What a screen reader should say.
    pub label: Option<String>,
}

/// What a marker says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkKind {
    /// A tenderness.
    Tested(Tenderness),
    /// Not tested yet.
    Untested,
    /// A tenderness of so few days that it stands for nothing but itself: a dashed ring with a number, without a colour.
    Few(Tenderness),
    /// A place in an order; never a tenderness.
    Order(u32),
}

impl MarkKind {
    /// The marker's shape.
    pub fn shape(self) -> MarkShape {
        match self {
            Self::Tested(t) => scale::shape(t),
            Self::Untested | Self::Few(_) => MarkShape::DashedRing,
            Self::Order(_) => MarkShape::Circle,
        }
    }
}

/// The outline of a shape with the nominal radius `r`, grown by `by` on all sides.
pub fn outline_grown(shape: MarkShape, centre: Point, r: f64, by: f64) -> BezPath {
    const TOLERANCE: f64 = 0.01;
    match shape {
        MarkShape::Ring | MarkShape::Circle | MarkShape::DashedRing => {
            Circle::new(centre, 0.95 * r + by).to_path(TOLERANCE)
        }
        MarkShape::Square => rounded(0.88 * r + by, 0.30 * r + by, centre, 0.0),
        MarkShape::Diamond => {
            // Half the diagonal is 1.30 r where the corners would meet; growing moves the sides, not the corners.
            let half_side = 1.30 * r / std::f64::consts::SQRT_2;
            rounded(half_side + by, 0.34 * r + by, centre, TAU / 8.0)
        }
    }
}

/// The outline of a shape with the nominal radius `r`.
pub fn outline(shape: MarkShape, centre: Point, r: f64) -> BezPath {
    outline_grown(shape, centre, r, 0.0)
}

fn rounded(half: f64, corner: f64, centre: Point, turn: f64) -> BezPath {
    Affine::translate(centre.to_vec2())
        * Affine::rotate(turn)
        * RoundedRect::new(-half, -half, half, half, corner).to_path(0.01)
}

/// Font size of the number on a marker.
pub fn number_size(kind: MarkKind, r: f64) -> f64 {
    match kind {
        MarkKind::Tested(t) | MarkKind::Few(t) if t.get() == 10 => 0.98 * r,
        MarkKind::Order(n) if n >= 10 => 0.98 * r,
        _ => 1.08 * r,
    }
}

/// How far below the centre the number's baseline lies.
pub fn number_baseline(r: f64) -> f64 {
    0.385 * r
}

/// The marker as nodes, painted from below upwards.
pub fn nodes(mark: &Mark, ink: &Palette) -> Vec<Node> {
    let mut nodes = Vec::with_capacity(8);
    if mark.selected {
        selection(mark, ink, &mut nodes);
    }
    match mark.kind {
        MarkKind::Untested => untested(mark, ink, 0.72, &mut nodes),
        MarkKind::Few(t) => {
            untested(mark, ink, 1.0, &mut nodes);
            nodes.push(number(mark, t.get().into(), ink.ink));
        }
        MarkKind::Tested(t) => {
            // Light values on a light halo need no second edge; value 0 is told by its ink edge.
            let edge = (t.get() == 0).then_some(DARK_NUMBER);
            body(mark, ink, scale::colour(t), edge, &mut nodes);
            nodes.push(number(mark, t.get().into(), scale::number_colour(t)));
        }
        MarkKind::Order(n) => {
            let disc = if mark.selected { ink.accent } else { ink.ink };
            body(mark, ink, disc, None, &mut nodes);
            let on_disc = if disc.contrast(Colour::WHITE) >= 4.5 { Colour::WHITE } else { ink.panel };
            nodes.push(number(mark, n, on_disc));
        }
    }
    if mark.faded { vec![Node::veil(FADED_OPACITY, nodes)] } else { nodes }
}

fn selection(mark: &Mark, ink: &Palette, nodes: &mut Vec<Node>) {
    let gap = outline_grown(mark.kind.shape(), mark.at, mark.radius, SELECTED_GAP * mark.unit);
    nodes.extend(Node::fill(&gap, Paint::solid(ink.panel)));
    nodes.extend(Node::stroke(&gap, Paint::solid(ink.accent), Line::round(SELECTED_LINE * mark.unit)));
}

fn body(mark: &Mark, ink: &Palette, colour: Colour, edge: Option<Colour>, nodes: &mut Vec<Node>) {
    let shape = mark.kind.shape();
    let grown = |by: f64| outline_grown(shape, mark.at, mark.radius, by * mark.unit);
    if !mark.selected {
        let hairline = Paint::solid(DARK_NUMBER).faded(HAIRLINE_OPACITY);
        nodes.extend(Node::stroke(
            &grown(HALO + HAIRLINE / 2.0),
            hairline,
            Line::round(HAIRLINE * mark.unit),
        ));
        nodes.extend(Node::fill(&grown(HALO), Paint::solid(ink.halo)));
    }
    nodes.extend(Node::fill(&grown(0.0), Paint::solid(colour)));
    if let Some(edge) = edge {
        let inset = grown(-RING_LINE / 2.0);
        nodes.extend(Node::stroke(&inset, Paint::solid(edge), Line::round(RING_LINE * mark.unit)));
    }
}

fn untested(mark: &Mark, ink: &Palette, ground: f64, nodes: &mut Vec<Node>) {
    let ring = outline(MarkShape::DashedRing, mark.at, mark.radius);
    nodes.extend(Node::fill(&ring, Paint::solid(ink.panel).faded(ground)));
    let line = Line { width: 1.4 * mark.unit, round: false, dash: Some(dashes(mark.radius)) };
    nodes.extend(Node::stroke(&ring, Paint::solid(ink.ink2), line));
}

/// Dash and gap of the ring of an untested point: twelve dashes, so that they meet without a stump.
pub fn dashes(r: f64) -> [f64; 2] {
    let step = TAU * 0.95 * r / 12.0;
    [0.58 * step, 0.42 * step]
}

fn number(mark: &Mark, value: u32, colour: Colour) -> Node {
    Node::Text(Text {
        words: value.to_string(),
        at: Point::new(mark.at.x, mark.at.y + number_baseline(mark.radius)),
        size: number_size(mark.kind, mark.radius),
        weight: Weight::Bold,
        anchor: Anchor::Middle,
        colour,
        opacity: 1.0,
        label: mark.label.clone(),
        fonts: Fonts::default(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes_have_the_written_sizes() {
        let wide = |shape, by| outline_grown(shape, Point::ZERO, 10.0, by).bounding_box().width();
        assert!((wide(MarkShape::Circle, 0.0) - 19.0).abs() < 0.1);
        assert!((wide(MarkShape::Square, 0.0) - 17.6).abs() < 0.1);
        assert!((wide(MarkShape::Square, 2.4) - 22.4).abs() < 0.1);
        // 26 to the sharp corner, less what the rounding takes.
        let diamond = wide(MarkShape::Diamond, 0.0);
        assert!(diamond < 26.0 && diamond > 22.0, "{diamond}");
    }

    #[test]
    fn every_value_says_its_number() {
        for t in Tenderness::ALL {
            let mark = Mark {
                at: Point::ZERO,
                radius: radius(t),
                unit: 1.0,
                kind: MarkKind::Tested(t),
                selected: false,
                faded: false,
                label: None,
            };
            let nodes = nodes(&mark, crate::drawing::Inks::Light.palette());
            assert!(nodes.iter().any(|n| matches!(n, Node::Text(text) if text.words == t.get().to_string())));
        }
    }
}
