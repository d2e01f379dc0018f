//! A place on a muscle in plain words.
//!
//! From coordinates, not from a table: which way the piece lies in the body says what its ends and edges are called.

use kurbo::{Point, Vec2};

use super::{Atlas, Hit, Surface, ViewId};
use crate::language::say;

/// The outermost share of a length that is called its end.
const END: f64 = 0.1;
/// The outermost share of a width that is called its edge.
const EDGE: f64 = 0.25;
/// As far from the midline, in mH, as the muscles beside the spine reach.
const BESIDE_SPINE: f64 = 30.0;

/// What an end of a direction is called.
#[derive(Clone, Copy)]
enum End {
    /// By an adjective: `upper third`. Its word stands in the files of words, too.
    At(&'static str),
    /// As a side, in these words: `thumb side`.
    Side(fn() -> &'static str),
}

/// What the two ends of a direction are called in a view: at smaller, and at larger numbers.
type Ends = [End; 2];

/// What smaller and larger y are called.
fn down(view: ViewId) -> Ends {
    match view {
        ViewId::Back | ViewId::Front | ViewId::NeckSide => ["upper", "lower"].map(End::At),
        ViewId::Sole => ["front", "heel"].map(End::At),
        ViewId::ForearmBack | ViewId::ForearmPalm => ["elbow", "hand"].map(End::At),
    }
}

/// What smaller and larger x of the given side are called.
fn across(view: ViewId) -> Ends {
    match view {
        ViewId::Back | ViewId::Front => ["inner", "outer"].map(End::At),
        ViewId::Sole => ["outer", "inner"].map(End::At),
        ViewId::NeckSide => ["back", "front"].map(End::At),
        ViewId::ForearmBack => [End::Side(little_finger), End::Side(thumb)],
        ViewId::ForearmPalm => [End::Side(thumb), End::Side(little_finger)],
    }
}

fn thumb() -> &'static str {
    say!("anatomy-place-thumb")
}

fn little_finger() -> &'static str {
    say!("anatomy-place-little-finger")
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
    let second = match (spine && inner, upright) {
        (true, true) => Some(say!("anatomy-place-spine").to_owned()),
        (true, false) => return both(say!("anatomy-place-spine").to_owned(), edge),
        (false, _) => edge,
    };
    both(along, second)
}

fn both(along: String, across: Option<String>) -> String {
    match across {
        Some(across) => say!("anatomy-place-both", along = along, across = across),
        None => along,
    }
}

fn thirds([low, high]: &Ends, share: f64) -> String {
    let (end, from_end) = if share < 0.5 { (*low, share) } else { (*high, 1.0 - share) };
    match end {
        End::At(at) if from_end < END => say!("anatomy-place-end", at = at),
        End::At(at) if from_end < 1.0 / 3.0 => say!("anatomy-place-third", at = at),
        End::Side(side) if from_end < 1.0 / 3.0 => side().to_owned(),
        _ => say!("anatomy-place-middle").to_owned(),
    }
}

fn edge([low, high]: &Ends, share: f64) -> Option<String> {
    let end = match share {
        share if share < EDGE => *low,
        share if share > 1.0 - EDGE => *high,
        _ => return None,
    };
    Some(match end {
        End::At(at) => say!("anatomy-place-edge", at = at),
        End::Side(side) => side().to_owned(),
    })
}
