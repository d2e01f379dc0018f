//! The borders of a piece: dark along the belly, warm grey along tendon.

use super::{
    sheet::{End, Sheet, part},
    strips::{THIN, along_fibre},
    tones::Tones,
};
use crate::{
    anatomy::atlas::Piece,
    drawing::{
        colour::Colour,
        plate::{Brush, spline::Runs},
        scene::{Line, Node, Paint},
    },
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
    if sheet.is_pale() {
        let paint = if piece.veil.is_some() {
            along_fibre(sheet, &fibre, &[(0.0, warm), (1.0, warm)])
        } else {
            Paint::solid(warm)
        };
        let path = Runs::new(THIN).along(&sheet.unfaded(&fibre)).open();
        nodes.extend(Node::stroke(&path, paint.faded(0.7 * piece.edge), Line::round(0.36 * brush.unit)));
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
    let (width, opacity) = if seam { (0.40, 0.70) } else { (0.46, 0.85) };
    for (from, to, colour, cover) in steps(&stops, sheet.piece) {
        let path = Runs::new(THIN).along(&part(&fibre, from, to)).open();
        let paint = Paint::solid(colour).faded(cover * opacity * piece.edge.min(1.0));
        nodes.extend(Node::stroke(&path, paint, Line::butt(width * brush.unit)));
    }
}

/// A line of changing colour and opacity as pieces of one colour each, which at the width of a hair looks the same.
fn steps(stops: &[(f64, Colour)], piece: &Piece) -> Vec<(f64, f64, Colour, f64)> {
    const STEPS: usize = 24;
    let at = |v: f64| {
        let next = stops.partition_point(|(at, _)| *at < v).clamp(1, stops.len() - 1);
        let ((a, from), (b, to)) = (stops[next - 1], stops[next]);
        from.mix(to, ((v - a) / (b - a).max(1e-9)).clamp(0.0, 1.0))
    };
    let mut pieces: Vec<(f64, f64, Colour, f64)> = Vec::new();
    for i in 0..STEPS {
        let share = |i: f64| i / STEPS as f64;
        let (from, to, middle) = (share(i as f64), share(i as f64 + 1.0), share(i as f64 + 0.5));
        // A tenth of a step is not seen.
        let cover = (piece_cover(piece, middle) * 10.0).round() / 10.0;
        let colour = at(middle);
        match pieces.last_mut() {
            Some((_, end, last, same)) if last.to_rgb8() == colour.to_rgb8() && (*same - cover).abs() < 1e-9 => {
                *end = to;
            }
            _ => pieces.push((from, to, colour, cover)),
        }
    }
    pieces.retain(|(_, _, _, cover)| *cover > 0.0);
    pieces
}

/// How opaque the piece is at `v`, apart from the opacity of the whole.
pub(super) fn piece_cover(piece: &Piece, v: f64) -> f64 {
    if piece.opacity > 0.0 { piece.cover(v) / piece.opacity } else { 0.0 }
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
