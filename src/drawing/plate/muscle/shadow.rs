//! What a piece casts on the pieces below: its free borders stroked wide and soft.

use kurbo::{BezPath, Point};

use super::{
    sheet::{End, Sheet},
    strips::along_fibre,
};
use crate::drawing::{
    plate::{Brush, spline::Runs},
    scene::{Line, Node, Paint},
};

/// A shadow's edge is not seen; its lines may stray this many units.
const SMOOTH_ENOUGH: f64 = 0.12;
/// Width and opacity of the strokes that together make a soft edge.
const SOFT: [(f64, f64); 3] = [(3.4, 0.035), (2.3, 0.05), (1.4, 0.07)];

pub(super) fn paint(sheet: &Sheet, brush: &Brush, nodes: &mut Vec<Node>) {
    let strength = if sheet.is_pale() { 0.6 } else { 1.0 };
    let free = if sheet.is_soft() { fading_borders(sheet, brush) } else { vec![free_borders(sheet, brush)] };
    for (path, paint) in free {
        for (width, opacity) in SOFT {
            let paint = paint.clone().faded(opacity * strength);
            nodes.extend(Node::stroke(&path, paint, Line::butt(width * brush.unit)));
        }
    }
    for (_, u) in sides(sheet).into_iter().filter(|(seam, _)| *seam) {
        let (path, paint) = border(sheet, brush, u);
        nodes.extend(Node::stroke(&path, paint.faded(0.06), Line::butt(1.5 * brush.unit)));
    }
}

/// Both side borders: whether each is a seam, and its place across the fibres.
fn sides(sheet: &Sheet) -> [(bool, f64); 2] {
    [(sheet.piece.seam.0, 0.0), (sheet.piece.seam.1, 1.0)]
}

/// A side border, and a paint that fades where the piece does.
fn border(sheet: &Sheet, brush: &Brush, u: f64) -> (BezPath, Paint) {
    let shadow = brush.ink.shadow;
    let fibre = sheet.fibre(u);
    let paint = if sheet.is_soft() {
        along_fibre(sheet, &fibre, &[(0.0, shadow), (1.0, shadow)])
    } else {
        Paint::solid(shadow)
    };
    (Runs::new(SMOOTH_ENOUGH).straight_along(&fibre).open(), paint)
}

/// The free borders of a piece of which parts are transparent, each with a paint of its own: the sides end far from each
/// other where an end is oblique, and one fade for both would cut one of them off.
fn fading_borders(sheet: &Sheet, brush: &Brush) -> Vec<(BezPath, Paint)> {
    let free_sides = sides(sheet).into_iter().filter(|(seam, _)| !seam);
    let mut borders: Vec<_> = free_sides.map(|(_, u)| border(sheet, brush, u)).collect();
    for end in End::BOTH {
        let cover = sheet.piece.cover(end.inside(0.0)) / sheet.piece.opacity.max(1e-6);
        if cover > 0.0 {
            let path = Runs::new(SMOOTH_ENOUGH).straight_along(end.of::<Vec<_>>(&sheet.ends)).open();
            borders.push((path, Paint::solid(brush.ink.shadow).faded(cover)));
        }
    }
    borders
}

/// The run of the borders that are not seams, round the piece: both ends, and the sides between them.
fn free_borders(sheet: &Sheet, brush: &Brush) -> (BezPath, Paint) {
    let piece = sheet.piece;
    let reversed = |mut line: Vec<Point>| {
        line.reverse();
        line
    };
    let sides = [
        (!piece.seam.0).then(|| sheet.fibre(0.0)),
        Some(sheet.ends.1.clone()),
        (!piece.seam.1).then(|| reversed(sheet.fibre(1.0))),
        Some(reversed(sheet.ends.0.clone())),
    ];
    let paint = Paint::solid(brush.ink.shadow);
    if sides.iter().all(Option::is_some) {
        let runs =
            sides.iter().flatten().fold(Runs::new(SMOOTH_ENOUGH), |runs, side| runs.straight_along(side));
        return (runs.closed(), paint);
    }
    let mut path = BezPath::new();
    for first in 0..sides.len() {
        // A run begins where the side before is not free.
        if sides[first].is_some() && sides[(first + 3) % 4].is_none() {
            let run = (first..).map_while(|i| sides[i % 4].as_ref());
            path.extend(run.fold(Runs::new(SMOOTH_ENOUGH), |runs, side| runs.straight_along(side)).open());
        }
    }
    (path, paint)
}
