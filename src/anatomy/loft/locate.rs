//! From a place in the drawing back to its place on a rails.

use kurbo::{Point, Rect};

use super::rails::Rails;

/// Cells across and along a surface.
const CELLS: usize = 12;
/// A place nearer than this to `p` is `p`, in units.
const EXACT: f64 = 1e-4;
/// A place farther than this from `p` is not `p`, in units.
const NEAR: f64 = 0.05;

/// A net of places with known (u, v), to start a search near its goal.
#[derive(Debug)]
pub(super) struct Grid {
    /// `CELLS` + 1 fibres of `CELLS` + 1 places each.
    nodes: Vec<Point>,
    bounds: Rect,
}

impl Grid {
    pub(super) fn new(rails: &Rails) -> Self {
        let share = |i: usize| i as f64 / CELLS as f64;
        let mut nodes = Vec::with_capacity((CELLS + 1) * (CELLS + 1));
        for i in 0..=CELLS {
            let fibre = rails.fibre(share(i));
            nodes.extend((0..=CELLS).map(|j| fibre.at(share(j))));
        }
        let bounds =
            nodes.iter().fold(Rect::from_points(nodes[0], nodes[0]), |all, &node| all.union_pt(node));
        Self { nodes, bounds }
    }

    pub(super) fn locate(&self, rails: &Rails, p: Point) -> Option<(f64, f64)> {
        // The surface may bulge out of its net, by less than the net is wide.
        let slack = 0.1 * self.bounds.width().max(self.bounds.height());
        if !self.bounds.inflate(slack, slack).contains(p) {
            return None;
        }
        let (u, v) = self.start(p);
        newton(rails, p, u, v).or_else(|| {
            let (u, v, distance) = sweep(rails, p);
            (distance <= NEAR).then_some((u, v))
        })
    }

    /// The (u, v) of the node nearest to `p`, moved into the cell beside it.
    fn start(&self, p: Point) -> (f64, f64) {
        let nearest = (self.nodes.iter().enumerate())
            .min_by(|a, b| a.1.distance_squared(p).total_cmp(&b.1.distance_squared(p)))
            .map_or(0, |(at, _)| at);
        let share = |i: usize| (i as f64 / CELLS as f64).clamp(0.01, 0.99);
        (share(nearest / (CELLS + 1)), share(nearest % (CELLS + 1)))
    }
}

/// Follows the surface's own slopes toward `p`; gives up where they lead nowhere.
fn newton(rails: &Rails, p: Point, mut u: f64, mut v: f64) -> Option<(f64, f64)> {
    for _ in 0..8 {
        let fibre = rails.fibre(u);
        let miss = p - fibre.at(v);
        if miss.hypot() < EXACT {
            return Some((u, v));
        }
        let step = if u > 0.5 { -1e-3 } else { 1e-3 };
        let across = (rails.point(u + step, v) - fibre.at(v)) / step;
        let along = fibre.velocity(v);
        let area = across.cross(along);
        if area.abs() < 1e-6 {
            return None;
        }
        u = (u + miss.cross(along) / area).clamp(0.0, 1.0);
        v = (v + across.cross(miss) / area).clamp(0.0, 1.0);
    }
    None
}

/// Sweeps all fibres for the one that passes `p` most closely, and says how closely: slower, but it finds what lies in a
/// fold or at a tip.
pub(super) fn sweep(rails: &Rails, p: Point) -> (f64, f64, f64) {
    const FIBRES: usize = 24;
    let around = |i: usize| i as f64 / FIBRES as f64;
    let feet: Vec<(f64, f64)> = (0..=FIBRES).map(|i| rails.fibre(around(i)).nearest(p)).collect();
    let mut nearest: Vec<usize> = (0..=FIBRES).collect();
    nearest.sort_by(|&a, &b| feet[a].1.total_cmp(&feet[b].1));
    // A fold passes by more than once, and the fibre through `p` need not lie beside the nearest of these.
    if let Some((u, v)) = nearest.iter().find_map(|&i| newton(rails, p, around(i), feet[i].0)) {
        return (u, v, 0.0);
    }
    let best = nearest[0];
    let miss = |u: f64| rails.fibre(u).nearest(p).1;
    let (mut low, mut high) = (around(best.saturating_sub(1)), around((best + 1).min(FIBRES)));
    // Golden section; the miss falls toward p and rises behind it.
    let golden = 0.5 * (5.0_f64.sqrt() - 1.0);
    let (mut a, mut b) = (high - golden * (high - low), low + golden * (high - low));
    let (mut at_a, mut at_b) = (miss(a), miss(b));
    for _ in 0..32 {
        if at_a < at_b {
            (high, b, at_b) = (b, a, at_a);
            a = high - golden * (high - low);
            at_a = miss(a);
        } else {
            (low, a, at_a) = (a, b, at_b);
            b = low + golden * (high - low);
            at_b = miss(b);
        }
    }
    let ends = [low, high, around(best)].map(|u| {
        let (v, distance) = rails.fibre(u).nearest(p);
        (u, v, distance)
    });
    ends.into_iter().fold(ends[0], |a, b| if b.2 < a.2 { b } else { a })
}
