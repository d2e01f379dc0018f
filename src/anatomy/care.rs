//! What is to be minded at a place: the rule of its muscle, the zones it lies in, and those within a ball's reach.

use std::cmp::Reverse;

use kurbo::Point;

use super::{
    Atlas, Level, SelfCare, Stage, ViewId,
    atlas::{DangerZone, Piece},
};
use crate::language::say;

/// How far a ball presses round the place it is put on, in millimetres: a hard one of 63 mm that sinks in by 5 mm touches
/// 17 mm to each side, and nobody places it truer than by a few.
pub const BALL_MM: f64 = 20.0;
/// Nearer than this to where no pressure belongs, in millimetres, nothing presses but fingers: about the half of one, and
/// the width of the tip of a hook.
pub const FINGERS_MM: f64 = 10.0;

/// One thing to be minded at a place.
#[derive(Clone, Copy, Debug)]
pub struct Minded<'a> {
    /// How strict it is; never [`SelfCare::Ok`].
    pub self_care: SelfCare,
    /// The zone; none where it is the muscle's own rule.
    pub zone: Option<&'a DangerZone>,
    /// How far the zone is, in millimetres; nothing inside it.
    pub mm: f64,
    why: &'a str,
}

impl Minded<'_> {
    /// What to mind, as the note of a point says it.
    pub fn words(&self) -> String {
        match self.zone {
            None => self.why.to_owned(),
            Some(zone) if self.mm > 0.0 => {
                say!("anatomy-mind-near", zone = zone.name(), rule = zone.rule())
            }
            Some(zone) => say!("anatomy-mind-here", zone = zone.name(), rule = zone.rule()),
        }
    }

    /// Whether only fingers press here: next to where nobody may, and on bone. Beside bone a ball may lie.
    pub fn asks_for_fingers(&self) -> bool {
        self.zone.is_some_and(|zone| match zone.level {
            Level::Never => self.mm < FINGERS_MM,
            Level::Bone => self.mm == 0.0,
            Level::Care => false,
        })
    }
}

/// What to mind at a place, as the note of a point says it. Where nobody treats it, the reasons for that are all that counts.
pub fn note_of(minded: &[Minded<'_>]) -> String {
    let strictest = minded.first().map(|one| one.self_care);
    let told = minded.iter().filter(|one| Some(one.self_care) == strictest);
    let fingers = told.clone().any(Minded::asks_for_fingers) && strictest == Some(SelfCare::Care);
    let words = told.map(Minded::words);
    fingers
        .then(|| say!("anatomy-mind-fingers").to_owned())
        .into_iter()
        .chain(words)
        .collect::<Vec<_>>()
        .join("; ")
}

impl Atlas {
    /// The danger zones within `mm` millimetres of `given`, a place on the given side of `view`, and how far each is; the
    /// nearest first, of those as near the strictest.
    pub fn zones_within(&self, view: ViewId, given: Point, mm: f64) -> Vec<(&DangerZone, f64)> {
        let frame = &self.view(view).frame;
        let is_joined = Stage::new(self, view, frame.given).joined();
        let other = Point::new(-given.x, given.y);
        let mut near: Vec<_> = (self.outlines(view).danger.iter())
            .map(|(number, polygon)| {
                let zone = &self.danger_zones[*number];
                let to = |p: Point| if polygon.contains(p) { 0.0 } else { polygon.distance(p) };
                let units = if is_joined && zone.mirror { to(given).min(to(other)) } else { to(given) };
                (zone, units * frame.mm_per_unit)
            })
            .filter(|(_, far)| *far <= mm)
            .collect();
        near.sort_by(|(a, near), (b, far)| near.total_cmp(far).then(b.level.cmp(&a.level)));
        near
    }

    /// What is to be minded at `given`, a place of `piece` on the given side of `view`; the strictest first, then the
    /// nearest. Where nobody may press, and on a muscle that nobody treats themselves, the answer is no.
    pub fn minded(&self, view: ViewId, piece: &Piece, given: Point) -> Vec<Minded<'_>> {
        let muscles = [Some(&piece.id), piece.of.as_ref()].into_iter().flatten();
        let of_muscle = (muscles.filter_map(|id| self.muscle(id)))
            .filter(|muscle| muscle.self_care != SelfCare::Ok)
            .map(|muscle| Minded { self_care: muscle.self_care, zone: None, mm: 0.0, why: muscle.why() });
        let of_zones = (self.zones_within(view, given, BALL_MM).into_iter())
            .filter(|(zone, mm)| *mm == 0.0 || zone.level != Level::Care)
            .map(|(zone, mm)| {
                let is_never = zone.level == Level::Never && mm == 0.0;
                let self_care = if is_never { SelfCare::No } else { SelfCare::Care };
                Minded { self_care, zone: Some(zone), mm, why: "" }
            });
        let mut all: Vec<_> = of_muscle.chain(of_zones).collect();
        all.sort_by_key(|one| Reverse(one.self_care));
        all
    }
}
