//! Tendinous intersections (rectus abdominis): wavy pale bands across the fibres.

use super::{sheet::Sheet, strips::THIN, tones::Tones};
use crate::drawing::{
    plate::{random::Random, spline::Runs},
    scene::{Node, Paint},
};

const PLACES: usize = 40;

pub(super) fn paint(sheet: &Sheet, tones: &Tones, random: &mut Random, nodes: &mut Vec<Node>) {
    for &v in &sheet.piece.inscriptions {
        let phase = random.between(0.0, 6.0);
        let middle = |u: f64| v + 0.0035 * (u * 5.2 + phase).sin() + 0.002 * (u * 13.0 + 2.0 * phase).sin();
        // Three bands, each narrower and denser, make a soft edge.
        for (width, opacity) in [(0.0105, 0.25), (0.008, 0.35), (0.0055, 0.6)] {
            let half = |u: f64, pace: f64| {
                width
                    * (1.0 + 0.28 * (u * 17.0 * pace + phase).sin() + 0.15 * (u * 31.0 + phase * pace).sin())
            };
            let line = |side: f64, pace: f64| -> Vec<_> {
                let across = (0..=PLACES).map(|i| i as f64 / PLACES as f64);
                across.map(|u| sheet.surface.point(u, middle(u) + side * half(u, pace))).collect()
            };
            let band = Runs::new(THIN).along(&line(-1.0, 1.0)).back_along(&line(1.0, 0.8)).closed();
            nodes.extend(Node::fill(&band, Paint::solid(tones.ink.tendon).faded(opacity)));
        }
    }
}
