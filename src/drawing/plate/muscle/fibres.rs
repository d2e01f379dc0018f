//! Fibre lines: fine strokes of varied tone that die out in the tendon.
//!
//! Lines of one look that lie near each other share one path and one fading paint.

use std::collections::BTreeMap;

use kurbo::{BezPath, Point};

use super::{
    sheet::{SPANS, Sheet, part},
    strips::{THIN, along_fibre},
    tones::{FibreLook, Tones},
};
use crate::drawing::{
    plate::{Brush, random::Random, spline::Runs},
    scene::{Line, Node, Paint, Stop},
};

/// Groups across a piece whose lines share a paint.
const GROUPS: usize = 5;

pub(super) fn paint(sheet: &Sheet, tones: &Tones, brush: &Brush, random: &mut Random, nodes: &mut Vec<Node>) {
    let count = count(sheet);
    let mut lines = Lines::default();
    for i in 1..count.saturating_sub(1) {
        let u = f64::from(i) / f64::from(count - 1);
        lines.group = ((u * GROUPS as f64) as usize).min(GROUPS - 1);
        let fibre = sheet.fibre(u);
        if sheet.is_pale() {
            pale_line(sheet, &fibre, random, &mut lines);
        } else {
            belly_line(sheet, u, &fibre, random, &mut lines);
        }
    }
    for ((group, kind), path) in lines.paths {
        let (paint, width) = look(sheet, tones, group, kind);
        nodes.extend(Node::stroke(&path, paint, Line::butt(width * brush.unit)));
    }
}

fn count(sheet: &Sheet) -> u32 {
    let by_width = (sheet.width / 1.35).round() as u32 + 2;
    sheet.piece.fibres.unwrap_or(by_width.clamp(5, 46))
}

/// 65 % warm and 35 % white lines.
fn pale_line(sheet: &Sheet, fibre: &[Point], random: &mut Random, lines: &mut Lines) {
    let piece = sheet.piece;
    let mut start =
        |fade: f64| if fade > 0.0 { fade * random.between(0.3, 0.9) } else { random.between(0.0, 0.12) };
    let (from, to) = (start(piece.fade.0), 1.0 - start(piece.fade.1));
    let kind = if random.between(0.0, 1.0) < 0.65 { Kind::Warm } else { Kind::Gleam };
    lines.add(kind, &part(fibre, from, to));
}

/// 62 % dark and 38 % light lines, beginning at random inside the tendon, with a warm line through the tendon.
fn belly_line(sheet: &Sheet, u: f64, fibre: &[Point], random: &mut Random, lines: &mut Lines) {
    let piece = sheet.piece;
    let tendon = (piece.tendon.0.at(u), piece.tendon.1.at(u));
    let low = tendon.0 * random.between(0.3, 1.0);
    let high = 1.0 - tendon.1 * random.between(0.3, 1.0);
    let kind = if random.between(0.0, 1.0) < 0.62 {
        Kind::Dark(random.one_of([0, 1, 2, 3]))
    } else {
        Kind::Light(random.one_of([0, 1]))
    };
    lines.add(kind, &part(fibre, low, high));
    if tendon.0 > 0.03 {
        lines.add(Kind::Warm, &part(fibre, (piece.fade.0 * 0.6).max(0.01), low));
    }
    if tendon.1 > 0.03 {
        lines.add(Kind::Warm, &part(fibre, high, 1.0 - piece.fade.1 * 0.6));
    }
}

/// The paint and the width of one kind of line in one group.
fn look(sheet: &Sheet, tones: &Tones, group: usize, kind: Kind) -> (Paint, f64) {
    let piece = sheet.piece;
    let u = (group as f64 + 0.5) / GROUPS as f64;
    let axis = sheet.fibre(u);
    let belly = |(colour, width, opacity): FibreLook| {
        let ends = (piece.tendon.0.at(u).max(piece.fade.0), piece.tendon.1.at(u).max(piece.fade.1));
        let mut stops = vec![Stop::new(0.0, colour), Stop::new(1.0, colour)];
        if ends.0 > 0.02 {
            let clear = Stop::new(ends.0 * 0.35, colour).fading(0.0);
            stops.splice(0..1, [clear, Stop::new(ends.0 + 0.07, colour)]);
        }
        if ends.1 > 0.02 {
            let clear = Stop::new(1.0 - ends.1 * 0.35, colour).fading(0.0);
            stops.pop();
            stops.extend([Stop::new(1.0 - ends.1 - 0.07, colour), clear]);
        }
        let paint = if ends.0.max(ends.1) > 0.02 {
            Paint::linear(axis[0], axis[SPANS], stops)
        } else {
            Paint::solid(colour)
        };
        (paint.faded(opacity), width)
    };
    let pale = |colour, width, opacity| {
        let paint = if sheet.is_soft() {
            along_fibre(sheet, &axis, &[(0.0, colour), (1.0, colour)])
        } else {
            Paint::solid(colour)
        };
        (paint.faded(opacity), width)
    };
    match kind {
        Kind::Dark(i) => belly(tones.dark_fibres[i]),
        Kind::Light(i) => belly(tones.light_fibres[i]),
        Kind::Warm if sheet.is_pale() => pale(tones.ink.tendon_line, 0.28, 0.5 * piece.line_opacity),
        Kind::Warm => pale(tones.ink.tendon_line, 0.22, 0.5),
        Kind::Gleam => pale(tones.gleam, 0.24, 0.45 * piece.line_opacity),
    }
}

/// What a line is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    /// In a tendon.
    Warm,
    /// In a near-white piece.
    Gleam,
    /// One of the dark looks.
    Dark(usize),
    /// One of the light looks.
    Light(usize),
}

/// Lines by group and kind.
#[derive(Default)]
struct Lines {
    group: usize,
    paths: BTreeMap<(usize, Kind), BezPath>,
}

impl Lines {
    fn add(&mut self, kind: Kind, line: &[Point]) {
        if line.len() > 1 {
            let path = self.paths.entry((self.group, kind)).or_default();
            path.extend(Runs::new(THIN).along(line).open());
        }
    }
}
