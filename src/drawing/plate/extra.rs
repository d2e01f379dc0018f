//! What is neither bone nor muscle: hair, face, ears, nails, creases, the beds that muscles lie in.

use kurbo::{BezPath, Point, Rect, Shape as _};

use super::{Brush, written};
use crate::{
    anatomy::atlas::Extra,
    drawing::{
        colour::Colour,
        inks::Family,
        scene::{Line, Node, Paint, Stop},
    },
};

pub(super) fn extra(extra: &Extra, brush: &Brush) -> Option<Node> {
    let path = brush.path(&extra.curve, extra.closed);
    let fill = extra.fill.as_deref().and_then(|fill| fill_paint(extra, fill, &path, brush));
    if let Some(width) = extra.soft {
        return Some(soft(&path, &fill?, extra.fill_opacity, width));
    }
    let mut nodes = Vec::new();
    if let Some(fill) = fill {
        nodes.extend(Node::fill(&path, fill.faded(extra.fill_opacity)));
    }
    if let Some(stroke) = extra.stroke.as_deref().and_then(written) {
        let colour = brush.inks.translate(line_family(extra), stroke);
        let paint = Paint::solid(colour).faded(extra.opacity);
        nodes.extend(Node::stroke(&path, paint, Line::round(extra.width * brush.unit)));
    }
    match nodes.len() {
        0 => None,
        1 => nodes.pop(),
        _ => Some(Node::veil(1.0, nodes)),
    }
}

fn fill_paint(extra: &Extra, fill: &str, path: &BezPath, brush: &Brush) -> Option<Paint> {
    if fill == "hair" {
        return Some(hair(path, brush));
    }
    let colour = written(fill)?;
    Some(Paint::solid(brush.inks.translate(fill_family(extra, colour), colour)))
}

/// A calm cap, a little lighter where it faces the light.
fn hair(path: &BezPath, brush: &Brush) -> Paint {
    let Rect { x0, y0, x1, y1 } = path.bounding_box();
    // The given half of the cap of a body seen from behind or in front ends on the midline.
    let middle = if x0.abs() < 1.5 { 0.0 } else { f64::midpoint(x0, x1) };
    let centre = Point::new(middle, y0 + 0.3 * (y1 - y0));
    let stops = [Stop::new(0.0, brush.ink.hair_light), Stop::new(1.0, brush.ink.hair_dark)];
    Paint::radial(centre, (y1 - y0).max(x1 - middle), stops)
}

/// An area whose edge is blurred over `width` units: six strokes, each a little wider.
fn soft(path: &BezPath, fill: &Paint, opacity: f64, width: f64) -> Node {
    let mut nodes = Vec::new();
    for i in 1..=6 {
        nodes.extend(Node::fill(path, fill.clone().faded(opacity / 5.0)));
        let line = Line::round(width * f64::from(i) / 6.0);
        nodes.extend(Node::stroke(path, fill.clone().faded(opacity / 8.0), line));
    }
    Node::veil(1.0, nodes)
}

fn starts_with_any(extra: &Extra, beginnings: &[&str]) -> bool {
    beginnings.iter().any(|beginning| extra.id.starts_with(beginning))
}

fn is_bony(extra: &Extra) -> bool {
    !extra.id.starts_with("skull_skin")
        && !extra.id.starts_with("skull_veil")
        && starts_with_any(
            extra,
            &["skull", "orbit", "nasal", "zygoma", "mandible", "teeth", "thyroid", "trachea"],
        )
}

fn fill_family(extra: &Extra, colour: Colour) -> Family {
    if starts_with_any(extra, &["bed", "neck_shadow"]) {
        Family::Flesh
    } else if is_bony(extra) {
        Family::Bone
    } else if extra.id.starts_with("lip") || colour.to_lab().l < 0.72 && extra.fill_opacity > 0.35 {
        // Brows, lips, nostrils: drawn on the skin rather than being skin.
        Family::Feature
    } else {
        Family::Skin
    }
}

fn line_family(extra: &Extra) -> Family {
    if starts_with_any(extra, &["hair"]) {
        Family::Hair
    } else if starts_with_any(extra, &["jaw_shadow"]) {
        Family::Flesh
    } else if starts_with_any(extra, &["midline_raphe", "midline_ligament"]) {
        Family::Tendon
    } else if is_bony(extra) {
        Family::Bone
    } else if matches!(extra.id.as_str(), "lid" | "lash_line" | "mouth" | "nostril") {
        Family::Feature
    } else {
        Family::SkinLine
    }
}
