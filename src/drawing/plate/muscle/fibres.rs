//! Fibre lines: fine strokes of varied tone that die out in the tendon.
//!
//! Strokes of equal look share one path; instead of a fading stroke each line ends in two fainter pieces, which costs a
//! fraction and looks the same at the width of a hair.

use std::collections::BTreeMap;

use kurbo::{BezPath, Point};

use super::{
    sheet::{Sheet, part},
    strips::{THIN, along_fibre},
    tones::Tones,
};
use crate::drawing::{
    colour::Colour,
    plate::{Brush, random::Random, spline::Runs},
    scene::{Line, Node, Paint},
};

pub(super) fn paint(sheet: &Sheet, tones: &Tones, brush: &Brush, random: &mut Random, nodes: &mut Vec<Node>) {
    let count = count(sheet);
    let mut lines = Lines::default();
    for i in 1..count.saturating_sub(1) {
        let u = i as f64 / (count - 1) as f64;
        let fibre = sheet.fibre(u);
        if sheet.is_pale() {
            pale_line(sheet, tones, &fibre, random, &mut lines);
        } else {
            belly_line(sheet, tones, u, &fibre, random, &mut lines);
        }
    }
    let middle = sheet.fibre(0.5);
    for (look, path) in lines.0 {
        let (colour, width, opacity) = look.values();
        let paint = if sheet.piece.veil.is_some() {
            along_fibre(sheet, &middle, &[(0.0, colour), (1.0, colour)])
        } else {
            Paint::solid(colour)
        };
        nodes.extend(Node::stroke(&path, paint.faded(opacity), Line::butt(width * brush.unit)));
    }
}

fn count(sheet: &Sheet) -> u32 {
    let by_width = (sheet.width / 1.35).round() as u32 + 2;
    sheet.piece.fibres.unwrap_or(by_width.clamp(5, 46))
}

/// 65 % warm and 35 % white lines.
fn pale_line(sheet: &Sheet, tones: &Tones, fibre: &[Point], random: &mut Random, lines: &mut Lines) {
    let piece = sheet.piece;
    let mut start =
        |fade: f64| if fade > 0.0 { fade * random.between(0.5, 1.1) } else { random.between(0.0, 0.12) };
    let (from, to) = (start(piece.fade.0), 1.0 - start(piece.fade.1));
    let colour = if random.between(0.0, 1.0) < 0.65 { tones.ink.tendon_line } else { tones.gleam };
    let width = random.one_of([0.22, 0.3]);
    let opacity = random.one_of([0.4, 0.55]) * piece.line_opacity;
    lines.add(Look::new(colour, width, opacity), &part(fibre, from, to));
}

/// 62 % dark and 38 % light lines, beginning at random inside the tendon, with a warm line through the tendon.
fn belly_line(
    sheet: &Sheet,
    tones: &Tones,
    u: f64,
    fibre: &[Point],
    random: &mut Random,
    lines: &mut Lines,
) {
    let piece = sheet.piece;
    let tendon = (piece.tendon.0.at(u), piece.tendon.1.at(u));
    let low = tendon.0 * random.between(0.35, 1.0);
    let high = 1.0 - tendon.1 * random.between(0.35, 1.0);
    let dark = random.between(0.0, 1.0) < 0.62;
    let (colour, width, opacity) =
        if dark { random.one_of(tones.dark_fibres) } else { random.one_of(tones.light_fibres) };
    // A faded end has no colour to draw on.
    let low = low.max(piece.fade.0 * random.between(0.35, 0.8));
    let high = high.min(1.0 - piece.fade.1 * random.between(0.35, 0.8));
    let core = (
        (tendon.0 + 0.05).max(piece.fade.0 * 0.95).max(low),
        (1.0 - tendon.1 - 0.05).min(1.0 - piece.fade.1 * 0.95).min(high),
    );
    let mut die_out = |tip: f64, core: f64| {
        let middle = f64::midpoint(tip, core);
        for (share, a, b) in [(0.3, tip, middle), (0.65, middle, core)] {
            lines.add(Look::new(colour, width, opacity * share), &part(fibre, a.min(b), a.max(b)));
        }
    };
    if tendon.0 > 0.02 || piece.fade.0 > 0.0 {
        die_out(low, core.0);
    }
    if tendon.1 > 0.02 || piece.fade.1 > 0.0 {
        die_out(high, core.1);
    }
    lines.add(Look::new(colour, width, opacity), &part(fibre, core.0, core.1));
    let warm = Look::new(tones.ink.tendon_line, 0.22, 0.5);
    if tendon.0 > 0.03 {
        lines.add(warm, &part(fibre, (piece.fade.0 * 0.6).max(0.01), low));
    }
    if tendon.1 > 0.03 {
        lines.add(warm, &part(fibre, high, 1.0 - piece.fade.1 * 0.6));
    }
}

/// Lines by their look.
#[derive(Default)]
struct Lines(BTreeMap<Look, BezPath>);

impl Lines {
    fn add(&mut self, look: Look, line: &[Point]) {
        if line.len() > 1 {
            self.0.entry(look).or_default().extend(Runs::new(THIN).along(line).open());
        }
    }
}

/// Colour, width and opacity as whole numbers, so that equal looks are equal.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Look {
    colour: [u8; 3],
    width: u16,
    opacity: u16,
}

impl Look {
    fn new(colour: Colour, width: f64, opacity: f64) -> Self {
        Self {
            colour: colour.to_rgb8(),
            width: (width * 100.0).round() as u16,
            opacity: (opacity * 100.0).round() as u16,
        }
    }

    fn values(self) -> (Colour, f64, f64) {
        let [r, g, b] = self.colour;
        (Colour::rgb(r, g, b), f64::from(self.width) / 100.0, f64::from(self.opacity) / 100.0)
    }
}
