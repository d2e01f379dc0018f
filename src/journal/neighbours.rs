//! What lies near a place of the body: the points beside a point, in plain words, and the points that forbid or mind a
//! new one. Computed from coordinates; no table says which points are neighbours.

use std::borrow::Cow;

use kurbo::{Point, Vec2};

use super::{AllPoints, Listed};
use crate::{
    anatomy::{Atlas, PointKey, SelfCare, Stage, ViewId},
    language::say,
};

/// How near another point may be and still be one of its own, in millimetres: half an inch, as the guides to
/// self-treatment say (“the next point may be only half an inch away”). Nearer than this to a point that nobody treats
/// themselves, no point is made.
pub const HALF_INCH_MM: f64 = 12.7;
/// As far as a neighbour may be, in millimetres: an inch.
pub const NEIGHBOUR_MM: f64 = 25.4;
/// The width of a finger, in millimetres, for distances in words; about 2 cm in an adult.
const FINGER_MM: f64 = 20.0;

/// A point beside another one, on the same side.
#[derive(Clone, Debug)]
pub struct Neighbour<'a> {
    /// Which point.
    pub key: PointKey,
    /// What is known about it.
    pub listed: &'a Listed,
    /// How far away it is, in millimetres, in a body of 1.75 m.
    pub mm: f64,
    /// How far and where, in words: `a finger’s width above, toward the spine`.
    pub words: String,
}

impl AllPoints {
    /// The points of the same side within [`NEIGHBOUR_MM`] of `key` in `view`, the nearest first.
    pub fn neighbours(&self, atlas: &Atlas, key: &PointKey, view: ViewId) -> Vec<Neighbour<'_>> {
        let Some(here) = self.find(key).and_then(|listed| listed.at(view)) else { return Vec::new() };
        let mm_per_unit = atlas.view(view).frame.mm_per_unit;
        let beside = |listed: &'_ Listed| {
            let there = listed.at(view).filter(|_| listed.sides.contains(&key.side))?.place;
            let mm = here.place.distance(there) * mm_per_unit;
            (listed.id != key.id && mm <= NEIGHBOUR_MM).then_some((mm, there))
        };
        let mut found: Vec<_> = (self.iter())
            .filter_map(|listed| {
                let (mm, there) = beside(listed)?;
                let key = PointKey { id: listed.id.clone(), side: key.side };
                Some(Neighbour { key, listed, mm, words: words(view, here.place, there, mm) })
            })
            .collect();
        found.sort_by(|a, b| a.mm.total_cmp(&b.mm));
        found
    }

    /// The named points within [`HALF_INCH_MM`] of `drawn` that one may not treat oneself or only with care; the
    /// strictest first, then the nearest.
    pub fn minding(&self, atlas: &Atlas, stage: &Stage, drawn: Point) -> Vec<&Listed> {
        let mm_per_unit = atlas.view(stage.view()).frame.mm_per_unit;
        let distance = |listed: &Listed| {
            let at = listed.at(stage.view())?;
            let places = listed.sides.iter().filter_map(|side| stage.place(at.place, *side));
            places.map(|place| place.distance(drawn) * mm_per_unit).min_by(f64::total_cmp)
        };
        let mut found: Vec<_> = (self.iter())
            .filter(|listed| !listed.is_custom && listed.self_care != SelfCare::Ok)
            .filter_map(|listed| Some((listed, distance(listed).filter(|mm| *mm <= HALF_INCH_MM)?)))
            .collect();
        found.sort_by(|(a, near), (b, far)| {
            let is_lenient = |listed: &Listed| listed.self_care != SelfCare::No;
            is_lenient(a).cmp(&is_lenient(b)).then(near.total_cmp(far))
        });
        found.into_iter().map(|(listed, _)| listed).collect()
    }
}

/// `a finger’s width above, toward the spine`: from one place of a side to another, both as the atlas gives them.
fn words(view: ViewId, from: Point, to: Point, mm: f64) -> String {
    let fingers = mm / FINGER_MM;
    let far: Cow<'_, str> = match fingers {
        f if f < 0.15 => return say!("journal-beside-same").to_owned(),
        f if f < 0.75 => say!("journal-beside-half").into(),
        f if f < 1.5 => say!("journal-beside-one").into(),
        f if f < 2.5 => say!("journal-beside-two").into(),
        f => say!("journal-beside-fingers", count = f.round() as u32).into(),
    };
    say!("journal-beside", far = far, where = direction(view, from, to))
}

/// One of eight directions, as the patient says it.
fn direction(view: ViewId, from: Point, to: Point) -> String {
    /// What is less than this share of the other direction does not count (22.5°: eight equal parts).
    const SHARE: f64 = 0.414;
    let step = to - from;
    let up = (step.y.abs() >= SHARE * step.x.abs()).then(|| upright(view, step));
    let aside = (step.x.abs() >= SHARE * step.y.abs()).then(|| across(view, from, step));
    match (up, aside) {
        (Some(up), Some(aside)) => say!("journal-beside-both", up = up, aside = aside),
        (one, other) => one.or(other).unwrap_or_default().to_owned(),
    }
}

fn upright(view: ViewId, step: Vec2) -> &'static str {
    match (view, step.y < 0.0) {
        (ViewId::Back | ViewId::Front | ViewId::NeckSide, true) => say!("journal-beside-above"),
        (ViewId::Back | ViewId::Front | ViewId::NeckSide, false) => say!("journal-beside-below"),
        (ViewId::Sole, true) => say!("journal-beside-toes"),
        (ViewId::Sole, false) => say!("journal-beside-heel"),
        (ViewId::ForearmBack | ViewId::ForearmPalm, true) => say!("journal-beside-elbow"),
        (ViewId::ForearmBack | ViewId::ForearmPalm, false) => say!("journal-beside-hand"),
    }
}

fn across(view: ViewId, from: Point, step: Vec2) -> &'static str {
    // On the given half of the whole body x grows away from the midline.
    let inward = (from.x + step.x).abs() < from.x.abs();
    let trunk = from.x.abs() < 100.0 && (90.0..460.0).contains(&from.y);
    match (view, inward) {
        (ViewId::Back, true) if trunk => say!("journal-beside-spine"),
        (ViewId::Back, false) if trunk => say!("journal-beside-from-spine"),
        (ViewId::Back | ViewId::Front, true) => say!("journal-beside-middle"),
        (ViewId::Back | ViewId::Front, false) => say!("journal-beside-outside"),
        (ViewId::NeckSide, _) if step.x < 0.0 => say!("journal-beside-back"),
        (ViewId::NeckSide, _) => say!("journal-beside-front"),
        (ViewId::Sole, _) if step.x < 0.0 => say!("journal-beside-outer-edge"),
        (ViewId::Sole, _) => say!("journal-beside-inner-edge"),
        (ViewId::ForearmBack, _) if step.x < 0.0 => say!("journal-beside-little-finger"),
        (ViewId::ForearmBack, _) => say!("journal-beside-thumb"),
        (ViewId::ForearmPalm, _) if step.x < 0.0 => say!("journal-beside-thumb"),
        (ViewId::ForearmPalm, _) => say!("journal-beside-little-finger"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{anatomy::Side, journal::CustomPoint};

    #[test]
    fn a_direction_is_one_the_patient_can_go() {
        let at = Point::new;
        let cases = [
            (ViewId::Back, at(40.0, 200.0), at(40.0, 190.0), "above"),
            (ViewId::Back, at(40.0, 200.0), at(30.0, 200.0), "toward the spine"),
            (ViewId::Back, at(40.0, 200.0), at(47.0, 207.0), "below, away from the spine"),
            (ViewId::Back, at(40.0, 200.0), at(30.0, 197.0), "toward the spine"),
            (ViewId::Back, at(155.0, 320.0), at(150.0, 320.0), "toward the middle of the body"),
            (ViewId::Front, at(40.0, 200.0), at(45.0, 200.0), "toward the outside"),
            (ViewId::NeckSide, at(-40.0, 200.0), at(-45.0, 200.0), "toward the back"),
            (ViewId::Sole, at(0.0, 100.0), at(0.0, 110.0), "toward the heel"),
            (ViewId::Sole, at(0.0, 100.0), at(9.0, 100.0), "toward the inner edge"),
            (ViewId::ForearmBack, at(0.0, 100.0), at(0.0, 90.0), "toward the elbow"),
            (ViewId::ForearmBack, at(0.0, 100.0), at(9.0, 100.0), "toward the thumb"),
            (ViewId::ForearmPalm, at(0.0, 100.0), at(9.0, 100.0), "toward the little finger"),
        ];
        for (view, from, to, said) in cases {
            assert_eq!(direction(view, from, to), said, "{view} {from} {to}");
        }
    }

    #[test]
    fn a_distance_is_said_in_fingers() {
        let said = |mm: f64| words(ViewId::Back, Point::new(40.0, 200.0), Point::new(40.0, 190.0), mm);
        assert_eq!(said(1.0), "at the same place");
        assert_eq!(said(12.7), "half a finger’s width above");
        assert_eq!(said(20.0), "a finger’s width above");
        assert_eq!(said(41.0), "two finger widths above");
        assert_eq!(said(61.0), "3 finger widths above");
    }

    /// A point half an inch beside another one is its own point, and each is the other's neighbour; on its side only.
    #[test]
    fn neighbours_are_mutual_and_of_one_side() {
        let atlas = Atlas::builtin();
        let named = atlas.point(&PointKey::new("RHO-MAJ1", Side::Left).id).unwrap();
        let at = named.at.iter().find(|at| at.view == ViewId::Back).unwrap();
        let length = crate::anatomy::Surface::new(atlas.view(at.view).piece(&at.muscle, &at.part).unwrap());
        let along = |v: f64| length.point(at.u, v).distance(length.point(at.u, at.v)) * 1.75;
        let v = (0..1000).map(|v| f64::from(v) / 1000.0).find(|v| (along(*v) - HALF_INCH_MM).abs() < 0.3);
        let mine = CustomPoint {
            point: PointKey::new("MY-00000001", Side::Left).id,
            side: Side::Left,
            view: ViewId::Back,
            muscle: at.muscle.clone(),
            part: None,
            u_milli: (at.u * 1000.0).round() as u16,
            v_milli: (v.expect("half an inch on the same fibre") * 1000.0).round() as u16,
            name: "Mine".to_owned(),
            place: String::new(),
        };
        let points = AllPoints::new(atlas, [&mine]);
        let ids = |key: &PointKey| -> Vec<_> {
            points.neighbours(atlas, key, ViewId::Back).into_iter().map(|one| one.key).collect()
        };
        let theirs = PointKey::new("RHO-MAJ1", Side::Left);
        assert!(ids(&mine.key()).contains(&theirs) && ids(&theirs).contains(&mine.key()));
        assert!(!ids(&PointKey::new("RHO-MAJ1", Side::Right)).contains(&mine.key()), "the other side");
        for listed in points.iter() {
            for &side in &listed.sides {
                let key = PointKey { id: listed.id.clone(), side };
                for placed in listed.places() {
                    let found = points.neighbours(atlas, &key, placed.view);
                    assert!(found.is_sorted_by(|a, b| a.mm <= b.mm) && found.iter().all(|n| n.key != key));
                    for neighbour in found {
                        assert_eq!(neighbour.key.side, side);
                        let back = points.neighbours(atlas, &neighbour.key, placed.view);
                        assert!(back.iter().any(|one| one.key == key), "{key} and {}", neighbour.key);
                    }
                }
            }
        }
    }

    #[test]
    fn points_that_nobody_treats_themselves_come_before_those_that_need_care() {
        let atlas = Atlas::builtin();
        let points = AllPoints::new(atlas, Vec::<CustomPoint>::new());
        let stage = Stage::new(atlas, ViewId::Front, Side::Right);
        for listed in points.iter().filter(|listed| listed.self_care == SelfCare::No) {
            let Some(at) = listed.at(ViewId::Front) else { continue };
            for &side in &listed.sides {
                let place = stage.place(at.place, side).unwrap();
                let found = points.minding(atlas, &stage, place);
                assert!(found[0].self_care == SelfCare::No, "{}", listed.id);
                assert!(found.iter().any(|one| one.id == listed.id), "{}", listed.id);
                // Half an inch is 7.26 units of 1.75 mm.
                let beside = |by: f64| points.minding(atlas, &stage, place + (0.0, by));
                assert!(beside(7.2).iter().any(|one| one.id == listed.id), "{}", listed.id);
                assert!(!beside(7.3).iter().any(|one| one.id == listed.id), "{}", listed.id);
            }
        }
    }
}
