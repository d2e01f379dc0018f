//! The rails of a piece, and the fibres that cross them: what a surface is made of.

use kurbo::Point;

use super::spline::{Polyline, smooth};

/// Steps a segment of a rail.
const RAIL_STEPS: usize = 12;
/// Steps a segment of a fibre.
const FIBRE_STEPS: usize = 8;

/// The rails, origin first.
#[derive(Debug)]
pub(super) struct Rails(Vec<Polyline>);

impl Rails {
    pub(super) fn new(rails: &[Vec<Point>]) -> Self {
        Self(rails.iter().map(|rail| Polyline::new(smooth(rail, false, RAIL_STEPS))).collect())
    }

    pub(super) fn all(&self) -> &[Polyline] {
        &self.0
    }

    /// The fibre at `u`, origin to insertion.
    pub(super) fn fibre(&self, u: f64) -> Polyline {
        let knots: Vec<Point> = self.0.iter().map(|rail| rail.at(u)).collect();
        Polyline::new(smooth(&knots, false, FIBRE_STEPS))
    }

    /// The place at (`u`, `v`), both clamped to 0..=1.
    pub(super) fn point(&self, u: f64, v: f64) -> Point {
        self.fibre(u).at(v)
    }
}
