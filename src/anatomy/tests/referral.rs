//! Where pain comes from: held against what the sources say in words (`refers`), and against left and right.

use kurbo::Point;
use proptest::prelude::*;

use super::*;
use crate::anatomy::atlas::Grade;

fn region(id: &str, view: ViewId) -> &'static Region {
    atlas().regions_of(view).find(|region| region.id == id).unwrap()
}

/// The ids of the points that can send pain to a region on `side`, with the side if it is another.
fn to_region(id: &str, view: ViewId, side: Side) -> Vec<(&'static str, Side, Grade)> {
    let pain = atlas().pain_in(region(id, view), side).unwrap();
    told(&pain)
}

fn to_spot(stage: &Stage, x: f64, y: f64) -> Vec<(&'static str, Side, Grade)> {
    told(&atlas().pain_at(stage, Point::new(x, y)).expect("on the body"))
}

fn told(pain: &Pain<'_>) -> Vec<(&'static str, Side, Grade)> {
    let told = atlas().referrals(pain);
    told.into_iter().map(|one| (one.point.id.0.as_str(), one.side, one.grade)).collect()
}

fn ids(told: &[(&'static str, Side, Grade)]) -> Vec<&'static str> {
    told.iter().map(|(id, ..)| *id).collect()
}

#[test]
fn between_the_shoulder_blades_the_rhomboids_come_before_the_spill_over_of_the_levator() {
    let told = to_region("B-INTERSCAP", ViewId::Back, Side::Left);
    let essential: Vec<_> = told.iter().filter(|one| one.2 == Grade::Essential).map(|one| one.0).collect();
    for id in ["RHO-MAJ1", "RHO-MAJ2", "RHO-MIN", "TRAP-L4", "TRAP-M5", "INFRA-3", "SCAL-1", "ROT-T4"] {
        assert!(essential.contains(&id), "{id}: {}", point(id).refers);
    }
    let spill: Vec<_> = told.iter().filter(|one| one.2 == Grade::Spillover).map(|one| one.0).collect();
    assert!(spill.contains(&"LEV-1") && spill.contains(&"LEV-2"), "down the medial scapular border");
    assert!(told.is_sorted_by_key(|one| one.2 == Grade::Spillover), "essential zones come first");
    assert!(told.iter().all(|one| one.1 == Side::Left), "none of these reaches across the midline");
    for id in ["GMAX-1", "GAST-1", "PECS-1"] {
        assert!(!ids(&told).contains(&id), "{id}");
    }
}

#[test]
fn temple_and_forehead_lead_to_the_neck() {
    let front = Stage::new(atlas(), ViewId::Front, Side::Right);
    // The temple of the patient's left is on the viewer's right.
    let temple = to_spot(&front, 41.0, 46.0);
    for id in ["TRAP-U1", "SEMC-1"] {
        assert!(temple.contains(&(id, Side::Left, Grade::Essential)), "{id}: {temple:?}");
    }
    assert!(temple.iter().all(|one| one.1 == Side::Left), "{temple:?}");
    let forehead = to_spot(&front, -14.0, 44.0);
    assert_eq!(forehead[0], ("SCMC-1", Side::Right, Grade::Essential), "forehead");
    let face = to_region("F-FACE", ViewId::Front, Side::Right);
    for id in ["SCMS-1", "SCMC-1", "SEMC-1", "SPLV-1", "TRAP-U1"] {
        assert!(face.contains(&(id, Side::Right, Grade::Essential)), "{id}");
    }
}

#[test]
fn the_smaller_zone_with_the_spot_in_its_middle_comes_first() {
    let back = Stage::new(atlas(), ViewId::Back, Side::Right);
    // Beside the tail bone: two points send pain to it, and one does now and then.
    let told = to_spot(&back, 4.0, 467.0);
    assert!(at_of(&told, "GMAX-3") < at_of(&told, "MUL-5") && at_of(&told, "MUL-S4") < at_of(&told, "MUL-5"));
    // “A coin-sized deep spot at the back of the deltoid” before the whole of it.
    let told = to_spot(&back, 122.0, 208.0);
    assert!(at_of(&told, "TMIN-1") < at_of(&told, "DELP-1"), "{told:?}");
}

fn at_of(told: &[(&'static str, Side, Grade)], id: &str) -> usize {
    told.iter().position(|one| one.0 == id).unwrap_or_else(|| panic!("{id}: {told:?}"))
}

#[test]
fn a_zone_across_the_midline_reaches_the_other_side() {
    let back = Stage::new(atlas(), ViewId::Back, Side::Right);
    // A band across the sacrum, from the belly of either side.
    let told = to_spot(&back, 30.0, 419.0);
    assert!(told.contains(&("RECL-1", Side::Left, Grade::Essential)), "{told:?}");
    let own = told.iter().position(|one| (one.0, one.1) == ("RECL-1", Side::Right));
    let other = told.iter().position(|one| (one.0, one.1) == ("RECL-1", Side::Left));
    assert!(own < other, "the side that hurts comes first: {told:?}");
    let crown = atlas().pain_at(&back, Point::new(0.0, 8.0)).unwrap();
    assert_eq!(crown.side, Side::Midline);
    let sides: Vec<_> = told_of(&crown, "SPLC-1");
    assert_eq!(sides, [Side::Left, Side::Right], "crown of the head");
}

fn told_of(pain: &Pain<'_>, id: &str) -> Vec<Side> {
    told(pain).into_iter().filter(|one| one.0 == id).map(|one| one.1).collect()
}

#[test]
fn the_soles_and_one_sided_views_keep_the_side() {
    for side in [Side::Left, Side::Right] {
        let soles = Stage::new(atlas(), ViewId::Sole, Side::Right);
        let heel = soles.place(Point::new(0.0, 235.0), side).unwrap();
        let told = to_spot(&soles, heel.x, heel.y);
        assert!(at_of(&told, "QP-1") < 2 && at_of(&told, "SOL-1") < 2, "underside of the heel: {told:?}");
        assert!(told.iter().all(|one| one.1 == side), "{side}: {told:?}");
        let palm = to_region("F-HAND", ViewId::ForearmPalm, side);
        assert!(palm.contains(&("THEN-1", side, Grade::Essential)) && palm.iter().all(|one| one.1 == side));
        let neck = Stage::new(atlas(), ViewId::NeckSide, side);
        let behind_the_ear = neck.place(Point::new(-15.0, 155.0), side).unwrap();
        let told = to_spot(&neck, behind_the_ear.x, behind_the_ear.y);
        assert_eq!(told[0], ("TRAP-U1", side, Grade::Essential));
    }
}

#[test]
fn a_near_miss_counts_and_a_far_one_does_not() {
    let back = Stage::new(atlas(), ViewId::Back, Side::Right);
    // The back of the thigh, at its outer border: no zone holds it; the nearest is within a finger's width.
    assert!(atlas().pain_at(&back, Point::new(0.0, -40.0)).is_none(), "above the head");
    let holds = |x: f64, y: f64| {
        let zones = atlas().points().iter().flat_map(|point| &point.zones);
        zones
            .filter(|zone| zone.view == ViewId::Back)
            .any(|zone| Polygon::new(zone.polygon.clone()).contains(Point::new(x, y)))
    };
    let mut near = 0;
    for x in (20..100).step_by(4) {
        for y in (500..900).step_by(20) {
            let (x, y) = (f64::from(x), f64::from(y));
            if atlas().on_body(&back, Point::new(x, y)) && !holds(x, y) {
                near += usize::from(!to_spot(&back, x, y).is_empty());
            }
        }
    }
    assert!(near > 10, "{near}");
    assert!(to_region("B-FLANK", ViewId::Back, Side::Left).is_empty(), "the atlas knows none");
    assert!(atlas().pain_in(region("B-FLANK", ViewId::Back), Side::Midline).is_none());
}

#[test]
fn a_muscle_is_looked_at_where_it_can_be_seen() {
    let sight = |muscle, here| atlas().sight(muscle, here).map(|sight| (sight.view, sight.picture));
    assert_eq!(sight("trap_upper", ViewId::Back), Some((ViewId::Back, Picture::Outer)));
    assert_eq!(sight("trap_upper", ViewId::Sole), Some((ViewId::Back, Picture::Outer)));
    assert_eq!(sight("rhomb_maj", ViewId::Front), Some((ViewId::Back, Picture::Deep)));
    assert_eq!(sight("pec_major_stern", ViewId::Back), Some((ViewId::Front, Picture::Outer)));
    assert_eq!(sight("rotatores", ViewId::Back), Some((ViewId::Back, Picture::Deepest)));
    assert_eq!(sight("fdb", ViewId::Back).map(|(view, _)| view), Some(ViewId::Sole));
    assert_eq!(sight("no such muscle", ViewId::Back), None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// What holds of one side holds of the other: the same points in the same order, each on the other side.
    #[test]
    fn pain_on_one_side_is_that_on_the_other_mirrored(
        view in proptest::sample::select(ViewId::ALL.to_vec()), x in -90.0..90.0, y in 0.0..700.0,
    ) {
        let told = |side: Side| {
            let stage = Stage::new(atlas(), view, side);
            let drawn = stage.place(Point::new(x, y), side).expect("the side is drawn");
            let pain = atlas().pain_at(&stage, drawn)?;
            Some(atlas().referrals(&pain).into_iter().map(|one| (one.point.id.clone(), one.side == side, one.grade))
                .collect::<Vec<_>>())
        };
        let off_midline = !Stage::new(atlas(), view, Side::Right).joined() || x.abs() > 6.0;
        if off_midline {
            prop_assert_eq!(told(Side::Left), told(Side::Right));
        }
    }
}
