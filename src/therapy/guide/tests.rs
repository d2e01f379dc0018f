use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::*;
use crate::{
    language::{Language::German, within},
    therapy::{Ending, Source},
};

/// Points of the back and the back of the shoulder, by the group of their main muscle.
fn is_of_the_back(group: &str) -> bool {
    group.starts_with("back-") || group == "rotator-cuff"
}

fn texts(method: &'static Method) -> impl Iterator<Item = &'static str> {
    let rest = [&method.name, &method.dose, &method.pressure];
    method.steps.iter().chain(rest).map(String::as_str).chain(method.minds())
}

#[test]
fn every_point_has_a_method_unless_one_does_not_treat_it_oneself() {
    let atlas = Atlas::builtin();
    for point in atlas.points() {
        let methods = methods_for(&point.id.0);
        assert_eq!(methods.is_empty(), point.self_care == SelfCare::No, "{}", point.id);
    }
    for method in methods() {
        for id in &method.points {
            assert!(atlas.point(&PointId(id.clone())).is_some(), "{}: {id} is not in the atlas", method.id);
        }
        let unique: BTreeSet<_> = method.points.iter().collect();
        assert_eq!(unique.len(), method.points.len(), "{} names a point twice", method.id);
    }
}

#[test]
fn the_wall_method_of_the_back_is_for_every_point_of_the_back_marked_ok() {
    let atlas = Atlas::builtin();
    // Under the shoulder blade: only with the arm crossed (C8). The front edge of the trapezius is pinched.
    let not = ["SPS-1", "BS-3", "TRAP-U1"];
    // Counted with the shoulder by its muscle, but of the back by its place; and beside the spine, where a ball clears
    // the bone: with care.
    let also = ["DELP-1", "TMAJ-1", "ROT-T4", "ROT-T8"];
    let wanted: BTreeSet<&str> = atlas
        .points()
        .iter()
        .filter(|point| point.self_care == SelfCare::Ok)
        .filter(|point| atlas.muscle(&point.muscles[0]).is_some_and(|m| is_of_the_back(&m.group)))
        .map(|point| point.id.0.as_str())
        .filter(|id| !not.contains(id))
        .chain(also)
        .collect();
    let method = methods().find(|m| m.id == "S3-BACK").unwrap();
    assert_eq!(method.points.iter().map(String::as_str).collect::<BTreeSet<_>>(), wanted);
}

#[test]
fn a_point_that_asks_for_fingers_gets_no_ball() {
    for point in Atlas::builtin().points() {
        let note = point.note().to_lowercase();
        let no_ball = ["fingers", "pinch", "no hard ball"].iter().any(|word| note.contains(word));
        let hook = note.contains("hook");
        for method in methods_for(&point.id.0) {
            assert!(
                !no_ball || method.tool == Tool::Fingers || (hook && method.tool == Tool::Hook),
                "{}: {} with {:?}",
                point.id,
                method.id,
                method.tool
            );
            let soft = note.contains("soft ball") && method.tool != Tool::Fingers;
            assert!(
                !soft || method.tool == Tool::SoftBall,
                "{}: {} asks for a soft ball",
                point.id,
                method.id
            );
        }
    }
}

/// What a point is pressed with stands in its note as well: a step that rolls over it asks the note.
#[test]
fn where_only_fingers_or_a_soft_ball_are_offered_the_note_says_so() {
    for point in Atlas::builtin().points().iter().filter(|point| point.self_care != SelfCare::No) {
        let note = point.note().to_lowercase();
        let tools: Vec<Tool> = methods_for(&point.id.0).iter().map(|method| method.tool).collect();
        if tools.iter().all(|tool| *tool == Tool::Fingers) {
            assert!(note.contains("fingers") || note.contains("pinch"), "{}: {note}", point.id);
        } else if tools.iter().all(|tool| matches!(tool, Tool::Fingers | Tool::SoftBall)) {
            assert!(note.contains("soft ball"), "{}: {note}", point.id);
        }
        let pinched = note.contains("pinch");
        let first = methods_for(&point.id.0)[0].id.as_str();
        assert_eq!(pinched, first == "GUARD-PINCH", "{}: {note}", point.id);
    }
}

#[test]
fn a_step_at_a_point_of_a_strip_is_true_there() {
    let atlas = Atlas::builtin();
    for method in methods() {
        let blade = method.steps.iter().any(|step| step.contains("beside your {side} shoulder blade"));
        for id in method.points.iter().filter(|_| blade) {
            let point = atlas.point(&PointId(id.clone())).unwrap();
            assert!(!point.place().starts_with("Groove"), "{}: {id}, {}", method.id, point.place());
            assert!(!id.starts_with("BS-"), "{}: {id} is of another text", method.id);
        }
    }
}

#[test]
fn the_wall_comes_first_and_deep_points_under_the_blade_cross_the_arm() {
    let ids = |point| methods_for(point).iter().map(|m| m.id.as_str()).collect::<Vec<_>>();
    assert_eq!(ids("RHO-MAJ1"), ["S0-R1", "S3-BACK", "S4-R1", "S4-R1-FLOOR", "S1-R1", "S4-R1-CAR"]);
    assert_eq!(ids("BS-6"), ["S1-R2", "S1-R1"], "a point of the BackStrap is pressed with it");
    assert_eq!(ids("ROT-T4"), ["S3-BACK", "S1-R1"], "beside the spine, not at the blade");
    assert_eq!(ids("ROT-T8"), ["S3-BACK"]);
    assert_eq!(ids("TRAP-U1"), ["GUARD-PINCH", "S3-GEN-FINGERS", "S0-HOOK"]);
    assert_eq!(ids("TRAP-L3"), ["S0-R1", "S2-R1-TRAP", "S3-BACK", "S4-R1", "S4-R1-FLOOR", "S4-R1-CAR"]);
    assert_eq!(ids("PIR-1"), ["S3-GLUW", "S3-GLUF"]);
    assert_eq!(ids("HAM-SM"), ["S3-HAMC", "S3-HAMF"]);
    assert_eq!(ids("LEV-1"), ["S2-R1-LEV-FINGERS"]);
    assert_eq!(ids("SPS-1"), ["S0-R1", "S1-R1-CROSSED"], "C8");
    assert_eq!(ids("BS-3"), ["S1-R2-CROSSED", "S1-R1-CROSSED"], "C8");
    for method in ["SPS-1", "BS-3"].into_iter().flat_map(methods_for) {
        let crosses = |step: &String| step.contains("{side} hand on your {other} shoulder");
        assert!(method.arm_crossed && method.steps.iter().any(crosses), "{}: C8", method.id);
    }
    assert!(ids("SCMS-1").is_empty() && ids("NOWHERE").is_empty());
    for point in Atlas::builtin().points() {
        assert!(methods_for(&point.id.0).is_sorted_by_key(|m| m.position), "{}: C13", point.id);
    }
}

#[test]
fn the_points_of_a_method_lie_where_it_presses() {
    // Each method, and the drawings or groups of muscles that its points may belong to.
    let groups: BTreeMap<&str, &[&str]> = BTreeMap::from([
        (
            "S0-R1",
            &["back-superficial", "back-scapular", "back-intermediate", "back-erector", "back-deep"][..],
        ),
        ("S2-R1-LEV", &["back-scapular"]),
        ("S2-R1-LEV-FINGERS", &["back-scapular"]),
        ("S2-R1-TRAP", &["back-superficial"]),
        ("S2-R1-CHEST", &["chest", "shoulder"]),
        ("S2-R1-CHEST-SOFT", &["chest"]),
        ("S0-R2-NECK", &["back-scapular"]),
        ("S0-R2-BLADE", &["back-scapular"]),
        ("S0-HOOK", &["back-superficial"]),
        ("S3-FORB", &["forearm-ext"]),
        ("S3-FORF", &["forearm-flex"]),
        ("S3-GLUW", &["gluteal", "hip-lateral"]),
        ("S3-GLUF", &["gluteal"]),
        ("S3-HAMC", &["hamstrings"]),
        ("S3-HAMF", &["hamstrings"]),
        ("S3-QUAD", &["quadriceps"]),
        ("S3-CALF", &["calf"]),
        ("S3-SHIN", &["leg-front"]),
        ("S3-FOOT", &["sole"]),
    ]);
    let atlas = Atlas::builtin();
    for method in methods() {
        let Some(groups) = groups.get(method.id.as_str()) else { continue };
        for id in &method.points {
            let point = atlas.point(&PointId(id.clone())).unwrap();
            let group = &atlas.muscle(&point.muscles[0]).unwrap().group;
            assert!(groups.contains(&group.as_str()), "{} presses {id}, which is of {group}", method.id);
        }
    }
}

#[test]
fn nothing_that_the_rules_exclude_is_offered() {
    for method in methods() {
        for step in &method.steps {
            let step = step.to_lowercase();
            // C9, C10, C11: of the neck only its back, and only with the fingers.
            let behind = method.tool == Tool::Fingers && step.contains("back of your neck");
            for word in ["hollow", "squeeze", "neck", "throat", "sleep"] {
                assert!(!step.contains(word) || (behind && word == "neck"), "{}: {step}", method.id);
            }
            let is_off = step.contains("between") || step.contains("beside the spine");
            assert!(!step.contains("spine") || is_off, "{}: {step}", method.id);
        }
    }
}

#[test]
fn only_the_long_protocol_is_longer_than_a_short_hold_and_it_is_never_offered_first() {
    for point in Atlas::builtin().points() {
        let first = methods_for(&point.id.0).first().map(|method| method.ending);
        assert!(!matches!(first, Some(Ending::Throbbing { .. })), "{}: C1, only by choice", point.id);
    }
    for method in methods() {
        let dose = &method.dose;
        if matches!(method.ending, Ending::Throbbing { .. }) {
            assert_eq!((method.source, method.tool), (Source::S1, Tool::BackStrap), "{}: C1", method.id);
            continue;
        }
        assert!(method.ending.limit().as_secs() <= 120, "{}: C1", method.id);
        let minutes: Vec<u32> =
            dose.split(" min").filter_map(|before| before.rsplit([' ', '–']).next()?.parse().ok()).collect();
        assert!(minutes.iter().all(|&m| m <= 2), "{}: {dose} (C1)", method.id);
        // S2 and S4 name no time, so none may be told as theirs.
        if matches!(method.source, Source::S2 | Source::S4) {
            assert!(!dose.contains(|c: char| c.is_ascii_digit()), "{dose}");
            assert_eq!(method.figures, Source::Guard, "{}: the cap is the program's", method.id);
        }
    }
}

#[test]
fn the_texts_are_plain_and_short() {
    let mut ids = BTreeSet::new();
    for method in methods() {
        assert!(ids.insert(&method.id), "{} is there twice", method.id);
        // An id stays as it was first given, also where the text turned out to be the program's.
        let is_named = method.source == Source::Guard || method.id.starts_with(method.source.id());
        assert!(is_named, "{}: its id names its source", method.id);
        assert!((2..=4).contains(&method.steps.len()), "{}", method.id);
        for step in &method.steps {
            assert!(step.ends_with('.'), "{step}");
            let rest = step.replace("{side} ", "").replace("{other} ", "");
            assert!(!rest.contains(['{', '}']), "{step}: a placeholder stands before a word");
            for side in [Side::Left, Side::Right, Side::Midline] {
                let said = sided(step, side);
                assert!(said.chars().count() <= 110, "{said}");
            }
        }
        for text in texts(method) {
            assert!(!text.contains('!') && !text.contains("  ") && !text.contains('\''), "{text}");
            assert!(text.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()), "{text}");
            for word in ["trigger point", "knot", "patient’s"] {
                assert!(!text.to_lowercase().contains(word), "{text}");
            }
        }
    }
}

#[test]
fn a_custom_point_takes_the_methods_of_its_muscle() {
    let atlas = Atlas::builtin();
    let ids = |muscle| methods_on(atlas, muscle, "").iter().map(|m| m.id.as_str()).collect::<Vec<_>>();
    assert_eq!(ids("rhomb_maj"), ["S0-R1", "S3-BACK", "S4-R1", "S1-R2", "S4-R1-FLOOR", "S1-R1", "S4-R1-CAR"]);
    assert_eq!(ids("rect_fem")[0], "S3-GEN-FINGERS", "its upper end lies by the groin");
    assert_eq!(ids("trap_upper")[..2], ["GUARD-PINCH", "S3-GEN-FINGERS"]);
    assert!(ids("scm").is_empty() && ids("rectus_abd").is_empty(), "never by oneself");
    assert_eq!(ids("no such muscle"), ["S3-GEN-FINGERS"]);
}

#[test]
fn sides_are_the_patients() {
    let method = methods_for("RHO-MAJ1")[0];
    assert_eq!(steps(method, Side::Left)[0], "Put your left hand on your right shoulder.");
    assert_eq!(steps(method, Side::Right)[0], "Put your right hand on your left shoulder.");
    assert_eq!(steps(method, Side::Midline)[0], "Put your hand on your other shoulder.");
}

#[test]
fn a_side_may_stand_behind_its_word() {
    let said = |side| within(German, || sided("Legen Sie die Hand {side} auf die Schulter {other}.", side));
    assert_eq!(said(Side::Left), "Legen Sie die Hand links auf die Schulter rechts.");
    assert_eq!(said(Side::Right), "Legen Sie die Hand rechts auf die Schulter links.");
    assert_eq!(said(Side::Midline), "Legen Sie die Hand auf die Schulter auf der anderen Seite.");
}

proptest! {
    /// What is told to one side is what is told to the other with left and right exchanged.
    #[test]
    fn left_and_right_swap(at in 0..methods().count()) {
        let method = methods().nth(at).unwrap();
        let swap = |text: String| text.replace("left", "\0").replace("right", "left").replace('\0', "right");
        let left: Vec<_> = steps(method, Side::Left).into_iter().map(swap).collect();
        prop_assert_eq!(left, steps(method, Side::Right));
        prop_assert!(method.steps.iter().any(|step| step.contains("{side}")), "{} names its side", method.id);
    }
}
