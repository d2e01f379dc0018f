//! What a piece casts on the pieces below: its free borders stroked wide and soft.

use kurbo::{BezPath, Point};

use super::{sheet::Sheet, strips::along_fibre};
use crate::drawing::{
    plate::{Brush, spline::Runs},
    scene::{Line, Node, Paint},
};

/// A shadow's edge is not seen; its lines may stray this many units.
const SMOOTH_ENOUGH: f64 = 0.12;
/// Width and opacity of the strokes that together make a soft edge.
const SOFT: [(f64, f64); 3] = [(3.4, 0.035), (2.3, 0.05), (1.4, 0.07)];

pub(super) fn paint(sheet: &Sheet, brush: &Brush, nodes: &mut Vec<Node>) {
    let shadow = brush.ink.shadow;
    let paint = if sheet.is_soft() {
        along_fibre(sheet, &sheet.fibre(0.5), &[(0.0, shadow), (1.0, shadow)])
    } else {
        Paint::solid(shadow)
    };
    let strength = if sheet.is_pale() { 0.6 } else { 1.0 };
    let free = free_borders(sheet);
    for (width, opacity) in SOFT {
        let paint = paint.clone().faded(opacity * strength);
        nodes.extend(Node::stroke(&free, paint, Line::butt(width * brush.unit)));
    }
    let seams = seams(sheet);
    nodes.extend(Node::stroke(&seams, paint.faded(0.06), Line::butt(1.5 * brush.unit)));
}

/// Every run of borders that are neither a seam nor faded away, round the piece.
fn free_borders(sheet: &Sheet) -> BezPath {
    let piece = sheet.piece;
    let reversed = |mut line: Vec<Point>| {
        line.reverse();
        line
    };
    let sides = [
        (!piece.seam.0).then(|| sheet.fibre(0.0)),
        (piece.fade.1 <= 0.0).then(|| sheet.ends.1.clone()),
        (!piece.seam.1).then(|| reversed(sheet.fibre(1.0))),
        (piece.fade.0 <= 0.0).then(|| reversed(sheet.ends.0.clone())),
    ];
    if sides.iter().all(Option::is_some) {
        return sides
            .iter()
            .flatten()
            .fold(Runs::new(SMOOTH_ENOUGH), |runs, side| runs.straight_along(side))
            .closed();
    }
    let mut path = BezPath::new();
    for first in 0..sides.len() {
        // A run begins where the side before is not free.
        if sides[first].is_some() && sides[(first + 3) % 4].is_none() {
            let run = (first..).map_while(|i| sides[i % 4].as_ref());
            path.extend(run.fold(Runs::new(SMOOTH_ENOUGH), |runs, side| runs.straight_along(side)).open());
        }
    }
    path
}

fn seams(sheet: &Sheet) -> BezPath {
    let mut path = BezPath::new();
    for (seam, u) in [(sheet.piece.seam.0, 0.0), (sheet.piece.seam.1, 1.0)] {
        if seam {
            path.extend(Runs::new(SMOOTH_ENOUGH).straight_along(&sheet.fibre(u)).open());
        }
    }
    path
}
