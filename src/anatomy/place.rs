//! A place on a muscle in plain words.
//!
//! From coordinates, not from a table: which way the piece lies in the body says what its ends and edges are called.

use kurbo::{Point, Vec2};

use super::{Atlas, Hit, Surface, ViewId};

/// The outermost share of a length that is called its end.
const END: f64 = 0.1;
/// The outermost share of a width that is called its edge.
const EDGE: f64 = 0.25;
/// As far from the midline, in mH, as the muscles beside the spine reach.
const BESIDE_SPINE: f64 = 30.0;

/// What the two ends of a direction are called in a view.
struct Ends {
    low: &'static str,
    high: &'static str,
    /// Whether the words are adjectives (`upper third`) or sides (`thumb side`).
    adjectives: bool,
}

const fn adjectives(low: &'static str, high: &'static str) -> Ends {
    Ends { low, high, adjectives: true }
}

const fn sides(low: &'static str, high: &'static str) -> Ends {
    Ends { low, high, adjectives: false }
}

/// What smaller and larger y are called.
fn down(view: ViewId) -> Ends {
    match view {
        ViewId::Back | ViewId::Front | ViewId::NeckSide => adjectives("upper", "lower"),
        ViewId::Sole => adjectives("front", "heel"),
        ViewId::ForearmBack | ViewId::ForearmPalm => adjectives("elbow", "hand"),
    }
}

/// What smaller and larger x of the given side are called.
fn across(view: ViewId) -> Ends {
    match view {
        ViewId::Back | ViewId::Front => adjectives("inner", "outer"),
        ViewId::Sole => adjectives("outer", "inner"),
        ViewId::NeckSide => adjectives("back", "front"),
        ViewId::ForearmBack => sides("little-finger side", "thumb side"),
        ViewId::ForearmPalm => sides("thumb side", "little-finger side"),
    }
}

impl Atlas {
    /// Where the hit is on its muscle, for example `upper third, near the spine` or `lower end, outer edge`.
    pub fn hit_words(&self, view: ViewId, hit: &Hit<'_>) -> String {
        self.place_words(view, &hit.piece.id, &hit.piece.part, hit.u, hit.v).unwrap_or_default()
    }

    /// Where the place (u, v) is on a piece, in words; `None` if the view has no such piece.
    pub fn place_words(&self, view: ViewId, piece: &str, part: &str, u: f64, v: f64) -> Option<String> {
        let number = self.view(view).pieces().position(|one| one.id == piece && one.part == part)?;
        let shape = &self.lofted(view).shapes[number];
        let point = shape.surface.point(u, v);
        let length = length(&shape.surface, u, v);
        let width = width(&shape.surface, u, v);
        Some(words(view, point, &length, &width))
    }
}

/// A direction of the piece at a place, and how far along it the place is.
struct Reach {
    chord: Vec2,
    share: f64,
}

impl Reach {
    fn upright(&self) -> bool {
        self.chord.y.abs() >= self.chord.x.abs()
    }

    /// The share counted toward larger y (or x).
    fn counted(&self, upright: bool) -> f64 {
        let forward = if upright { self.chord.y >= 0.0 } else { self.chord.x >= 0.0 };
        if forward { self.share } else { 1.0 - self.share }
    }
}

fn length(surface: &Surface, u: f64, v: f64) -> Reach {
    let fibre = surface.fibre(u);
    Reach { chord: fibre.at(1.0) - fibre.at(0.0), share: v }
}

fn width(surface: &Surface, u: f64, v: f64) -> Reach {
    Reach { chord: surface.point(1.0, v) - surface.point(0.0, v), share: u }
}

fn words(view: ViewId, point: Point, length: &Reach, width: &Reach) -> String {
    let upright = length.upright();
    let names = if upright { down(view) } else { across(view) };
    let along = thirds(&names, length.counted(upright));
    // What runs across is called by the other direction, however it slants.
    let side = width.counted(!upright);
    let names = if upright { across(view) } else { down(view) };
    let edge = edge(&names, side);
    let spine =
        matches!(view, ViewId::Back) && point.x.abs() <= BESIDE_SPINE && (90.0..460.0).contains(&point.y);
    let inner = if upright { side < EDGE } else { length.counted(false) < 1.0 / 3.0 };
    match (spine && inner, upright) {
        (true, true) => format!("{along}, near the spine"),
        (true, false) => {
            edge.map_or_else(|| "near the spine".to_owned(), |edge| format!("near the spine, {edge}"))
        }
        (false, _) => edge.map_or(along.clone(), |edge| format!("{along}, {edge}")),
    }
}

fn thirds(names: &Ends, share: f64) -> String {
    let (name, from_end) = if share < 0.5 { (names.low, share) } else { (names.high, 1.0 - share) };
    match (from_end, names.adjectives) {
        (share, true) if share < END => format!("{name} end"),
        (share, true) if share < 1.0 / 3.0 => format!("{name} third"),
        (share, false) if share < 1.0 / 3.0 => name.to_owned(),
        _ => "middle".to_owned(),
    }
}

fn edge(names: &Ends, share: f64) -> Option<String> {
    let name = match share {
        share if share < EDGE => names.low,
        share if share > 1.0 - EDGE => names.high,
        _ => return None,
    };
    Some(if names.adjectives { format!("{name} edge") } else { name.to_owned() })
}
