//! The soft bump of something below: darker along the middle, dying out at both ends and sides.

use std::f64::consts::PI;

use super::{
    sheet::{SPANS, Sheet},
    strips::THIN,
};
use crate::drawing::{
    colour::Colour,
    inks::Family,
    plate::{Brush, spline::Runs},
    scene::{Node, Paint, Stop},
};

const STRIPS: usize = 24;

pub(super) fn paint(sheet: &Sheet, brush: &Brush, nodes: &mut Vec<Node>) {
    let colour = brush.inks.translate(Family::Flesh, Colour::rgb(158, 84, 70));
    let piece = sheet.piece;
    let (from, to) = (piece.fade.0.max(0.02), 1.0 - piece.fade.1.max(0.02));
    let share = |i: f64| i / STRIPS as f64;
    for i in 0..STRIPS {
        let i = i as f64;
        let (left, right) = (sheet.fibre(share(i)), sheet.fibre(share(i + 1.0)));
        let middle = sheet.fibre(share(i + 0.5));
        let amount = piece.amount.unwrap_or(0.22) * (PI * share(i + 0.5)).sin().powf(1.4);
        let stop = |v: f64, amount: f64| Stop::new(v, colour).fading(amount);
        let stops = [stop(0.0, 0.0), stop(from, amount), stop(to, amount), stop(1.0, 0.0)];
        let strip = Runs::new(THIN).along(&left).back_along(&right).closed();
        nodes.extend(Node::fill(&strip, Paint::linear(middle[0], middle[SPANS], stops)));
    }
}
