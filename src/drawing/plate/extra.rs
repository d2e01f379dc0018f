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
    let line = extra.stroke.as_deref().and_then(written);
    let line = line.map(|colour| brush.inks.translate(line_family(extra), colour));
    if let Some(width) = extra.soft {
        return match (fill, line) {
            (Some(fill), _) if is_hair(extra) => Some(thinning_out(&path, &fill, width, brush)),
            (Some(fill), _) => Some(soft(&path, &fill, extra.fill_opacity, width)),
            (None, Some(colour)) => dying_out(&path, extra, colour, brush),
            (None, None) => None,
        };
    }
    let mut nodes = Vec::new();
    if let Some(fill) = fill {
        nodes.extend(Node::fill(&path, fill.faded(extra.fill_opacity)));
    }
    if let Some(colour) = line {
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
    if is_hair(extra) {
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

/// Hair that thins out toward the skin.
fn thinning_out(path: &BezPath, fill: &Paint, width: f64, brush: &Brush) -> Node {
    let round = |i: i32| Line::round(width * f64::from(i) / 5.0);
    let colour = brush.ink.hair_light.mix(brush.ink.hair_dark, 0.6);
    let thin = Paint::solid(colour).faded(0.22);
    let edge = (1..=5).rev().filter_map(|i| Node::stroke(path, thin.clone(), round(i)));
    let mut nodes = vec![on_its_half(path, width, edge.collect(), brush)];
    nodes.extend(Node::fill(path, fill.clone()));
    Node::veil(1.0, nodes)
}

/// A furrow, a fold or a ridge of the skin: blurred to both sides, and an open one dies out toward its ends.
fn dying_out(path: &BezPath, extra: &Extra, colour: Colour, brush: &Brush) -> Option<Node> {
    let ends = (path.elements().first()?.end_point()?, path.elements().last()?.end_point());
    let paint = match ends {
        (from, Some(to)) if !extra.closed && from.distance(to) > 1e-6 => {
            let stop = |at, opacity| Stop::new(at, colour).fading(opacity);
            Paint::linear(from, to, [stop(0.0, 0.0), stop(0.3, 1.0), stop(0.7, 1.0), stop(1.0, 0.0)])
        }
        _ => Paint::solid(colour),
    };
    let blur = extra.soft.unwrap_or_default();
    let nodes: Vec<_> = (0..4)
        .filter_map(|i| {
            let line = Line::round(extra.width * brush.unit + blur * f64::from(i) / 3.0);
            Node::stroke(path, paint.clone().faded(extra.opacity / 3.0), line)
        })
        .collect();
    (!nodes.is_empty()).then(|| on_its_half(path, blur, nodes, brush))
}

/// The halves of a body overlap a little on the midline; what lets the skin through must not be laid there twice.
fn on_its_half(path: &BezPath, blur: f64, nodes: Vec<Node>, brush: &Brush) -> Node {
    if brush.halved && path.bounding_box().x0 < blur {
        Node::Window { rect: Rect::new(0.0, -1e4, 1e4, 1e4), inside: nodes.into() }
    } else {
        Node::veil(1.0, nodes)
    }
}

fn is_hair(extra: &Extra) -> bool {
    extra.fill.as_deref() == Some("hair")
}

fn starts_with_any(extra: &Extra, beginnings: &[&str]) -> bool {
    beginnings.iter().any(|beginning| extra.id.starts_with(beginning))
}

fn is_bony(extra: &Extra) -> bool {
    !extra.id.starts_with("skull_skin")
        && !extra.id.starts_with("skull_veil")
        && starts_with_any(extra, &["skull", "orbit", "nasal", "zygoma", "mandible", "teeth"])
}

fn fill_family(extra: &Extra, colour: Colour) -> Family {
    if starts_with_any(extra, &["bed"]) {
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

/// Folds and creases of the skin, by how their ids begin.
const FOLDS: &[&str] =
    &["ala", "chin", "crease", "ear_inner", "ear_line", "furrow", "knuckle", "lid_", "nail", "nose"];

fn line_family(extra: &Extra) -> Family {
    if starts_with_any(extra, &["hair"]) {
        Family::Hair
    } else if starts_with_any(extra, &["jaw_shadow"]) {
        Family::Flesh
    } else if is_bony(extra) {
        Family::Bone
    } else if starts_with_any(extra, &["ridge"]) {
        Family::Skin
    } else if matches!(extra.id.as_str(), "lid" | "lash_line" | "mouth" | "nostril") {
        Family::Feature
    } else if starts_with_any(extra, FOLDS) {
        Family::Fold
    } else {
        Family::SkinLine
    }
}
