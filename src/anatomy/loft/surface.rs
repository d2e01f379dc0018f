//! A piece of a muscle as a surface with coordinates.

use std::sync::OnceLock;

use kurbo::Point;

use super::{
    locate::{Grid, sweep},
    rails::Rails,
    spline::Polyline,
};
use crate::anatomy::sheets::Piece;

/// A piece as a surface: u in 0..=1 across its fibres, v in 0..=1 along them, 0 origin to 1 insertion.
#[derive(Debug)]
pub struct Surface {
    rails: Rails,
    round: (f64, f64),
    grid: OnceLock<Grid>,
}

impl Surface {
    /// Pieces a drawn fibre is cut into.
    pub const N: usize = 40;

    /// Lofts `piece`.
    pub fn new(piece: &Piece) -> Self {
        Self { rails: Rails::new(&piece.rails), round: piece.round, grid: OnceLock::new() }
    }

    /// The length of its longest rail, in units.
    pub fn width(&self) -> f64 {
        self.rails.all().iter().map(Polyline::length).fold(0.0, f64::max)
    }

    /// The length of the rail at the origin and at the insertion.
    pub fn end_widths(&self) -> (f64, f64) {
        let length = |rail: Option<&Polyline>| rail.map_or(0.0, Polyline::length);
        (length(self.rails.all().first()), length(self.rails.all().last()))
    }

    /// The fibre at `u`, origin to insertion.
    pub fn fibre(&self, u: f64) -> Polyline {
        self.rails.fibre(u)
    }

    /// The place at (`u`, `v`), both clamped to 0..=1, in units of the view as given.
    pub fn point(&self, u: f64, v: f64) -> Point {
        self.rails.point(u, v)
    }

    /// The place (u, v) of `p`, `None` if it is not on the surface. `point(u, v)` is `p` within 0.05 units.
    pub fn locate(&self, p: Point) -> Option<(f64, f64)> {
        self.grid.get_or_init(|| Grid::new(&self.rails)).locate(&self.rails, p)
    }

    /// The place (u, v) of the surface nearest to `p`, and its distance in units; slower than [`Surface::locate`].
    pub fn nearest(&self, p: Point) -> (f64, f64, f64) {
        sweep(&self.rails, p)
    }

    /// The fibre at `u` as it is drawn: `N` + 1 points, cut back at the ends where a corner is rounded.
    pub fn drawn(&self, u: f64) -> Vec<Point> {
        let fibre = self.fibre(u);
        let length = if fibre.length() > 0.0 { fibre.length() } else { 1.0 };
        let widths = self.end_widths();
        let cut = |width: f64, round: f64| {
            let (radius, x) = (round.min(0.48 * width), u.min(1.0 - u) * width);
            if x >= radius {
                return 0.0;
            }
            let depth = radius - (radius * radius - (radius - x).powi(2)).max(0.0).sqrt();
            (depth / length).min(0.3)
        };
        let (from, to) = (cut(widths.0, self.round.0), 1.0 - cut(widths.1, self.round.1));
        (0..=Self::N).map(|i| fibre.at(from + (to - from) * i as f64 / Self::N as f64)).collect()
    }

    /// The ring round the drawn surface, of `n` pieces across: fibre 0, the insertion, fibre 1 backwards, the origin.
    pub fn outline(&self, n: usize) -> Vec<Point> {
        let fibres: Vec<Vec<Point>> = (0..=n).map(|i| self.drawn(i as f64 / n as f64)).collect();
        let mut ring = fibres[0].clone();
        ring.extend(fibres[1..].iter().map(|fibre| fibre[Self::N]));
        ring.extend(fibres[n].iter().rev().skip(1));
        ring.extend(fibres[1..n].iter().rev().map(|fibre| fibre[0]));
        ring
    }

    /// How oblique the fibres meet the end: |cos| of their angle with the rail at the origin (or the insertion), the
    /// largest of three places; 0 if they meet it square.
    pub fn oblique(&self, insertion: bool) -> f64 {
        let rails = self.rails.all();
        let Some(rail) = (if insertion { rails.last() } else { rails.first() }) else { return 0.0 };
        let rail = rail.points();
        let last = rail.len() - 1;
        let at = |u: f64| {
            let fibre = self.fibre(u);
            let fibre = fibre.points();
            let reach = fibre.len().min(4);
            let fibre = if insertion { &fibre[fibre.len() - reach..] } else { &fibre[..reach] };
            let i = (u * last as f64) as usize;
            let edge = rail[(i + 3).min(last)] - rail[i.saturating_sub(3)];
            let along = fibre[reach - 1] - fibre[0];
            let size = edge.hypot() * along.hypot();
            if size > 0.0 { (edge.dot(along) / size).abs() } else { 0.0 }
        };
        [0.15, 0.5, 0.85].map(at).into_iter().fold(0.0, f64::max)
    }
}
