//! What a routine or the guide offers at a point is what the point bears.

use super::*;
use crate::{
    anatomy::{FINGERS_MM, SelfCare, ViewId},
    therapy::guide,
};

#[test]
fn every_tool_that_is_offered_is_one_that_the_note_lets() {
    let atlas = Atlas::builtin();
    let note = |id: &str| atlas.point(&PointId(id.to_owned())).unwrap().english_note();
    for method in builtin_methods() {
        let areas = method.areas.iter().map(|id| atlas.rolling_area(&PointId(id.clone())).unwrap());
        let rolled = areas.flat_map(|area| atlas.points_in(area)).map(|point| point.id.0.as_str());
        for id in method.points.iter().map(String::as_str).chain(rolled) {
            assert!(bears(note(id), method.tool), "{}: {id}: {}", method.id, note(id));
        }
    }
    for step in builtin().iter().flat_map(|one| one.steps.iter().map(move |step| (one, step))) {
        let (one, step) = step;
        let Some(method) = step.method.as_deref().and_then(|id| one.method(id)) else { continue };
        let area = step.area().and_then(|id| atlas.rolling_area(&PointId(id.to_owned())));
        let rolled = area.into_iter().flat_map(|area| atlas.points_in(area)).map(|point| &point.id);
        for id in step.points().iter().chain(rolled) {
            assert!(bears(note(&id.0), method.tool), "{}, {}: {id}", one.id, step.name);
        }
    }
    for point in atlas.points() {
        for method in
            guide::methods_for(&point.id.0).into_iter().chain(guide::locked_methods_for(&point.id.0))
        {
            assert!(bears(point.english_note(), method.tool), "{}: {}", point.id, method.id);
        }
    }
}

#[test]
fn what_is_offered_on_a_muscle_is_what_the_note_there_lets() {
    let atlas = Atlas::builtin();
    for muscle in atlas.muscles() {
        for (note, is_soft) in [("", false), ("fingers only; close by", true)] {
            let methods = guide::methods_on(atlas, &muscle.id, note);
            assert!(methods.iter().all(|method| bears(note, method.tool)), "{} {note}", muscle.id);
            assert!(muscle.self_care != SelfCare::No || methods.is_empty(), "{} is not treated", muscle.id);
            assert!(!is_soft || methods.iter().all(|method| method.tool == Tool::Fingers), "{}", muscle.id);
        }
    }
    assert!(!guide::methods_on(atlas, "rhomb_maj", "fingers only").is_empty(), "fingers are always left");
}

#[test]
fn a_hook_keeps_off_the_arteries() {
    let atlas = Atlas::builtin();
    for method in builtin_methods().iter().filter(|method| method.tool == Tool::Hook) {
        for id in &method.points {
            for at in &atlas.point(&PointId(id.clone())).unwrap().at {
                let near = atlas.zones_within(at.view, at.given(), FINGERS_MM);
                assert!(
                    near.iter().all(|(zone, _)| !zone.has_artery()),
                    "{}: {id} in {}",
                    method.id,
                    at.view
                );
            }
        }
    }
    let hook = OWN.replace("fingers,", "hook,");
    let with = |point: &str| {
        read_own(&hook.replace("points: [\"TA-1\"]", &format!("points: [\"TA-1\", \"{point}\"]")))
    };
    for (point, why) in [("SPLC-1", "does not bear a hook"), ("PECM-1", "too near an artery")] {
        let found = with(point).err().unwrap_or_default();
        assert!(found.listed.iter().any(|one| one.what.contains(why)), "{point}: {found:?}");
    }
    assert!(with("TRAP-U1").is_ok());
}

#[test]
fn an_area_bears_what_each_of_its_points_bears() {
    let ball = |area: &str| read_own(&OWN.replace("fingers,", "massage_ball,").replace("AR-SHIN", area));
    assert!(ball("AR-CHEST").is_ok() && ball("AR-SHOULDER-FRONT").is_ok());
    let area = Atlas::builtin().rolling_area(&PointId("AR-NECK".to_owned())).unwrap();
    let found = ball("AR-NECK").err().unwrap_or_default();
    let inside = Atlas::builtin().points_in(area);
    assert!(area.points.iter().all(|id| inside.iter().any(|point| point.id == *id)));
    assert!(inside.len() > area.points.len(), "also one that the area does not name: TRAP-U1");
    for point in inside {
        let said = found.listed.iter().any(|one| one.what.contains(&format!("{} lies in AR-NECK", point.id)));
        assert_eq!(said, !bears(point.english_note(), Tool::MassageBall), "{}: {found:?}", point.id);
    }
}

/// Next to a point that bears no ball, no ball is rolled either: a finger’s half width at least.
#[test]
fn an_area_keeps_off_the_points_that_do_not_bear_its_tool() {
    let atlas = Atlas::builtin();
    for (area, id, tool) in [
        ("AR-NECK-LOW", "SPLV-1", Tool::Hook),
        ("AR-NECK-LOW", "LEV-1", Tool::Hook),
        ("AR-LEV", "LEV-1", Tool::MassageBall),
        ("AR-CHEST", "PECM-2", Tool::MassageBall),
        ("AR-CHEST", "PECS-2", Tool::MassageBall),
        ("AR-CALF-OUT", "FIBL-1", Tool::LacrosseBall),
    ] {
        let point = atlas.point(&PointId(id.to_owned())).unwrap();
        assert!(!bears(point.english_note(), tool), "{id}: {}", point.note());
        let area = atlas.rolling_area(&PointId(area.to_owned())).unwrap();
        assert!(atlas.points_in(area).iter().all(|one| one.id != point.id), "{}: {id}", area.id);
    }
    // A hand’s width below the middle of the knob outside the knee, 86 mm: there the nerve has gone round the bone.
    for (id, view) in [("AR-CALF-OUT", ViewId::Back), ("AR-SHIN", ViewId::Front)] {
        let area = atlas.rolling_area(&PointId(id.to_owned())).unwrap();
        let top = area.shape(view).unwrap().outline.iter().map(|at| at.y).fold(f64::MAX, f64::min);
        assert!(top >= 784.0, "{id} begins at {top}");
    }
}
