//! Bones: shaded across or from above, with holes, lines and, for ribs seen through, round bars.

use kurbo::{BezPath, Point, Rect, Shape as _};

use super::{Brush, spline, written};
use crate::{
    anatomy::atlas::Bone,
    drawing::{
        colour::Colour,
        inks::Family,
        scene::{Line, Node, Paint, Stop},
    },
};

pub(super) fn bone(bone: &Bone, brush: &Brush) -> Option<Node> {
    let path = brush.path(&bone.outline, bone.closed && !bone.half);
    let translate = |colour: Colour| brush.inks.translate(Family::Bone, colour);
    let own = |text: &Option<String>| text.as_deref().and_then(written).map(translate);
    let line = own(&bone.edge).unwrap_or(brush.ink.bone_line);

    if !bone.closed {
        return match bone.tube {
            Some(width) => bar(&path, width, line, bone.opacity.unwrap_or(1.0), brush),
            None => Node::stroke(
                &path,
                Paint::solid(line).faded(bone.opacity.unwrap_or(0.8)),
                Line::round(bone.width.unwrap_or(0.5) * brush.unit),
            ),
        };
    }

    let closed = closed(&path);
    let paint = match own(&bone.fill) {
        Some(colour) => Paint::solid(colour),
        None => shading(bone, closed.bounding_box(), brush),
    };
    let mut nodes = Vec::new();
    nodes.extend(Node::fill(&closed, paint));
    let edge = Line::round(bone.width.unwrap_or(0.45) * brush.unit);
    // The given half of a bone on the midline has no edge where it goes on.
    let border = if bone.half { &path } else { &closed };
    nodes.extend(Node::stroke(border, Paint::solid(line), edge));
    for hole in &bone.holes {
        let hole = spline::smooth(hole, true);
        nodes.extend(Node::fill(&hole, Paint::solid(translate(Colour::hex(0x00C9_B493)))));
        nodes.extend(Node::stroke(&hole, Paint::solid(line), Line::round(0.4 * brush.unit)));
    }
    let crease = Paint::solid(translate(Colour::hex(0x00B9_A88C))).faded(0.85);
    for line in &bone.lines {
        nodes.extend(Node::stroke(
            &spline::smooth(line, false),
            crease.clone(),
            Line::round(0.42 * brush.unit),
        ));
    }
    Some(Node::veil(bone.opacity.unwrap_or(1.0), nodes))
}

fn closed(path: &BezPath) -> BezPath {
    let mut path = path.clone();
    if !matches!(path.elements().last(), Some(kurbo::PathEl::ClosePath) | None) {
        path.close_path();
    }
    path
}

/// Light where the bone faces the viewer: the middle of a long one, the top of a wide one.
fn shading(bone: &Bone, bounds: Rect, brush: &Brush) -> Paint {
    let translate = |colour: Colour| brush.inks.translate(Family::Bone, colour);
    let far = (translate(Colour::rgb(226, 212, 190)), translate(Colour::rgb(203, 186, 160)));
    let light = brush.ink.bone_light.mix(far.0, bone.tint);
    let shade = brush.ink.bone_shade.mix(far.1, bone.tint);
    let Rect { x0, y0, x1, y1 } = bounds;
    let stops = |places: &[(f64, Colour)]| -> Vec<Stop> {
        places.iter().map(|(at, colour)| Stop::new(*at, *colour)).collect()
    };
    if bone.half {
        let stops = stops(&[(0.0, light), (0.55, light), (1.0, shade)]);
        Paint::linear(Point::ZERO, Point::new(x1, 0.0), stops)
    } else if x1 - x0 < (y1 - y0) * 0.7 {
        let stops = stops(&[(0.0, shade), (0.35, light), (0.65, light), (1.0, shade)]);
        Paint::linear(Point::new(x0, 0.0), Point::new(x1, 0.0), stops)
    } else {
        let stops = stops(&[(0.0, light), (0.6, light), (1.0, shade)]);
        Paint::linear(Point::new(0.0, y0), Point::new(0.0, y1), stops)
    }
}

/// A rib as a round bar.
fn bar(path: &BezPath, width: f64, line: Colour, opacity: f64, brush: &Brush) -> Option<Node> {
    let ink = brush.ink;
    let layers = [
        (line, width + 0.9 * brush.unit),
        (ink.bone_shade.mix(ink.bone_light, 0.5), width),
        (ink.bone_light, width * 0.4),
    ];
    let strokes: Vec<_> = layers
        .into_iter()
        .filter_map(|(colour, width)| Node::stroke(path, Paint::solid(colour), Line::round(width)))
        .collect();
    (!strokes.is_empty()).then(|| Node::veil(opacity, strokes))
}
