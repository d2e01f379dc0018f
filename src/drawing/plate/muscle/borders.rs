//! The borders of a piece: dark along the belly, warm grey along tendon.

use super::{
    sheet::{End, Sheet},
    strips::{THIN, along_fibre},
    tones::Tones,
};
use crate::drawing::{
    plate::{Brush, spline::Runs},
    scene::{Line, Node, Paint},
};

pub(super) fn paint(sheet: &Sheet, tones: &Tones, brush: &Brush, nodes: &mut Vec<Node>) {
    side(sheet, tones, brush, 0.0, sheet.piece.seam.0, nodes);
    side(sheet, tones, brush, 1.0, sheet.piece.seam.1, nodes);
    for end in End::BOTH {
        end_line(sheet, tones, brush, end, nodes);
    }
}

fn side(sheet: &Sheet, tones: &Tones, brush: &Brush, u: f64, seam: bool, nodes: &mut Vec<Node>) {
    let piece = sheet.piece;
    let fibre = sheet.fibre(u);
    let warm = tones.ink.tendon_edge;
    let path = Runs::new(THIN).along(&fibre).open();
    if sheet.is_pale() {
        let paint = along_fibre(sheet, &fibre, &[(0.0, warm), (1.0, warm)]).faded(0.7 * piece.edge);
        nodes.extend(Node::stroke(&path, paint, Line::round(0.36 * brush.unit)));
        return;
    }
    let (t0, t1) = (piece.tendon.0.at(u), piece.tendon.1.at(u));
    let mut stops = vec![(0.0, tones.edge), (1.0, tones.edge)];
    if t0 > 0.02 {
        stops.splice(0..1, [(0.0, warm), (t0 * 0.7, warm), (t0 + 0.05, tones.edge)]);
    }
    if t1 > 0.02 {
        stops.pop();
        stops.extend([(1.0 - t1 - 0.05, tones.edge), (1.0 - t1 * 0.7, warm), (1.0, warm)]);
    }
    // A muscle has no line between its parts: a seam is no more than a change of direction.
    let (width, opacity) = if seam { (0.36, 0.32) } else { (0.46, 0.85) };
    let paint = along_fibre(sheet, &fibre, &stops).faded(opacity * piece.edge.min(1.0));
    nodes.extend(Node::stroke(&path, paint, Line::round(width * brush.unit)));
}

fn end_line(sheet: &Sheet, tones: &Tones, brush: &Brush, end: End, nodes: &mut Vec<Node>) {
    let piece = sheet.piece;
    let thinned_out = piece.veil.as_ref().is_some_and(|veil| veil.at(end.inside(0.0)) < 0.2);
    if *end.of(&piece.fade) > 0.0 || thinned_out {
        return;
    }
    let tendon = sheet.is_pale() || end.of(&piece.tendon).max() > 0.02;
    let colour = if tendon { tones.ink.tendon_edge } else { tones.edge };
    let path = Runs::new(THIN).along(end.of::<Vec<_>>(&sheet.ends)).open();
    let paint = Paint::solid(colour).faded(0.7 * piece.edge);
    nodes.extend(Node::stroke(&path, paint, Line::round(0.32 * brush.unit)));
}
