mod many;
mod spoken;
mod stops;
mod told;
mod tools;

use std::collections::BTreeSet;

use super::*;
use crate::{
    anatomy::Atlas,
    therapy::{
        Ended, RestPain,
        guide::{Position, Tool},
    },
};

fn by_id(id: &str) -> &'static Routine {
    builtin().iter().find(|one| one.id == id).unwrap()
}

/// A routine of one's own that is right, with a method of its own.
const OWN: &str = r#"Routine(
    id: "mine",
    name: "Mine",
    steps: [
        (
            name: "Shin",
            at: Points(ids: ["TA-1"]),
            method: "MY-SHIN",
        ),
    ],
    methods: [
        (
            id: "MY-SHIN",
            name: "With the fingers",
            tool: fingers, position: sitting,
            ending: Time(s: 30),
            steps: ["Press beside your {side} shin."],
            points: ["TA-1"],
            areas: ["AR-SHIN"],
        ),
    ],
)
"#;

/// What is found wrong once `from` stands there as `to`: `line: what`.
fn mistakes(from: &str, to: &str) -> Vec<String> {
    assert!(OWN.contains(from), "{from}");
    let found = read_own(&OWN.replace(from, to)).err().unwrap_or_default();
    found.listed.into_iter().map(|mistake| format!("{}: {}", mistake.line, mistake.what)).collect()
}

fn refused(from: &str, to: &str, line: usize, why: &str) {
    let found = mistakes(from, to);
    let is_said = found.iter().any(|one| one.starts_with(&format!("{line}: ")) && one.contains(why));
    assert!(is_said, "{to}: line {line}, {why}: {found:#?}");
}

#[test]
fn every_builtin_file_reads() {
    let (mut methods, mut routines): (Vec<Method>, Vec<Routine>) = Default::default();
    for (name, text) in FILES {
        match read(text, &methods) {
            Ok(Sheet::Routine(routine)) => {
                assert_eq!(format!("{}.ron", routine.id), *name, "a file is named after its routine");
                methods.extend_from_slice(&routine.methods);
                routines.push(*routine);
            }
            Ok(Sheet::Methods(more)) => methods.extend(more),
            Err(mistakes) => panic!("{name}: {mistakes:#?}"),
        }
    }
    assert_eq!(routines, builtin());
    let ids: BTreeSet<&str> = routines.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(ids.len(), routines.len(), "an id is there twice");
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("routines");
    assert_eq!(
        std::fs::read_dir(folder).unwrap().count(),
        FILES.len(),
        "every file of the folder is compiled in"
    );
}

#[test]
fn every_way_of_the_sources_is_a_routine() {
    let ids: BTreeSet<&str> = builtin().iter().map(|one| one.id.as_str()).collect();
    let lacrosse = "foot calf shin hamstrings-chair hamstrings-floor quadriceps glutes-wall glutes-floor \
                    forearm-back forearm-palm back";
    for part in lacrosse.split(' ') {
        assert!(ids.contains(&*format!("lacrosse-ball-{part}")), "{part}");
    }
    for id in [
        "medial-scapula-rolling",
        "pin-and-move-neck",
        "pin-and-move-shoulder-blade",
        "backstrap-lying",
        "backstrap-sitting",
        "levator-release",
        "tennis-ball-wall",
        "tennis-ball-floor",
        "tennis-ball-car-seat",
        "posterior-neck-hook",
    ] {
        assert!(ids.contains(id), "{id}");
    }
    assert_eq!(ids.len(), 21);
}

#[test]
fn a_routine_of_ones_own_reads() {
    let own = read_own(OWN).unwrap();
    assert_eq!(
        read_own(&format!("\u{feff}{}", OWN.replace('\n', "\r\n"))).as_ref(),
        Ok(&own),
        "from any editor"
    );
    assert!(own.is_own() && own.per_day.times == 1 && own.per_day.source == Source::Guard);
    let step = &own.steps[0];
    assert_eq!((step.sides, step.figures), (Sides::One, Source::Own));
    assert_eq!(step.ending.unwrap().words(), "30 s", "the method's");
    assert_eq!(own.method("MY-SHIN").unwrap().dose, "30 s");
    assert!(own.method("S0-R1").is_some() && own.method("nothing").is_none());
    assert!(looks_like_one(OWN.as_bytes()) && looks_like_one(b"// mine\n\n  Routine (id: \"x\""));
    assert!(looks_like_one(b"Methods(\n") && !looks_like_one(b"Methodical(") && !looks_like_one(b""));
    assert!(!looks_like_one(b"3fa9c01b Journal(version:1)") && !looks_like_one(b"\0\xff"));
}

#[test]
fn every_mistake_is_found_with_its_line() {
    let bad = OWN
        .replace("\"mine\"", "\"my routine\"")
        .replace("\"Shin\"", "\"\"")
        .replace("[\"TA-1\"]),", "[\"TA-1\", \"TA-9\", \"TA-1\"], choose: (3, 9)),")
        .replace("fingers,", "hands,")
        .replace("s: 30", "s: 130")
        .replace("AR-SHIN", "AR-MOON");
    let found = read_own(&bad).unwrap_err().listed;
    let lines: Vec<usize> = found.iter().map(|mistake| mistake.line).collect();
    assert_eq!(lines, [2, 6, 7, 7, 7, 7, 15, 16, 19], "{found:#?}");
    assert_eq!((found[0].column, found[0].to_string().starts_with("2:9: ")), (9, true));
}

#[test]
fn what_is_no_routine_is_refused_with_a_sentence() {
    refused("name: \"Mine\",", "name: \"Mine\", colour: 3,", 3, "Unexpected field named `colour`");
    refused("id: \"mine\",", "id: \"medial-scapula-rolling\",", 2, "an id of its own");
    refused("\"MY-SHIN\",\n            name", "\"S0-R1\",\n            name", 13, "an id of its own");
    refused("method: \"MY-SHIN\"", "method: \"MY-CHIN\"", 8, "there is no method “MY-CHIN”");
    refused("[\"TA-1\"]),", "[\"SCMS-1\"]),", 7, "not treated by oneself");
    refused("[\"TA-1\"]),", "[\"EDL-1\"]),", 7, "is not for EDL-1");
    refused("[\"TA-1\"]),", "[]),", 6, "empty");
    refused("steps: [\"Press beside your {side} shin.\"]", "steps: []", 13, "steps is empty");
    refused("Time(s: 30)", "Time(s: 4)", 16, "5 to 120 s");
    refused("Time(s: 30)", "Wait(s: 30)", 16, "Wait");
    refused("{side} shin", "{sides} shin", 13, "{side}");
    refused("\"Mine\"", "\"Mi\u{202e}ne\"", 3, "U+202E");
    refused("\"Mine\"", "\"Mi\\u{7}ne\"", 3, "U+0007");
    refused("\"Mine\"", &format!("\"{}\"", "x".repeat(81)), 3, "81 characters; at most 80");
    refused("name: \"Mine\",", "name: \"Mine\", rest_s: 601,", 3, "rest_s is 601");
    refused("name: \"Mine\",", "name: \"Mine\", spots: (3, 2),", 3, "the smaller number comes first");
    refused("name: \"Mine\",", "name: \"Mine\", nights: true,", 3, "needs spots");
    let nights = "name: \"Mine\", nights: true, spots: (1, 3),";
    refused("name: \"Mine\",", nights, 3, "step “Shin”: a routine over several nights counts");
    refused("at: Points(ids: [\"TA-1\"]),", "at: Nothing(breathing),", 6, "has no method");
    refused("            method: \"MY-SHIN\",\n", "", 6, "needs a method");
    refused("Routine(", "Methods(", 2, "Unexpected field named `id` in `Methods`");
    let large = format!("{OWN}//{}", "x".repeat(LARGEST));
    assert!(read_own(&large).unwrap_err().listed[0].what.contains("256 KiB"));
    for text in ["", "(", "Routine", "[[[[[[", "Routine(steps: [(((", "\u{0}"] {
        assert_eq!(read_own(text).unwrap_err().count(), 1, "{text}");
    }
    let deep = "[".repeat(100_000);
    assert_eq!(read_own(&deep).unwrap_err().count(), 1);
}

#[test]
fn c1_the_three_protocols_stay_apart_and_each_keeps_its_cap() {
    for method in builtin_methods() {
        match method.ending {
            Ending::Throbbing { window } => {
                assert_eq!(method.source, Source::S1);
                assert_eq!((window.early().as_secs(), window.late().as_secs()), (600, 1500));
            }
            ending => assert!(ending.limit().as_secs() <= 120, "{}", method.id),
        }
    }
    let seconds = |id: &str| crate::therapy::guide::method(id).unwrap().ending.words();
    assert_eq!(seconds("S0-R1"), "60 s");
    assert_eq!(seconds("S3-CALF"), "until it releases, at most 2 min");
    assert_eq!(seconds("S1-R1"), "10–25 min, until it throbs");
    assert_eq!(seconds("S0-R2-NECK"), "4 slow movements");
    let shoes = "tool: soft_ball, position: floor_or_bed,";
    let window = |from, to| format!("ending: Throbbing(from_min: {from}, to_min: {to})");
    let soft = OWN.replace("tool: fingers, position: sitting,", shoes);
    let long = |ending: &str| read_own(&soft.replace("ending: Time(s: 30)", ending));
    assert!(long(&window(10, 25)).is_ok(), "{:?}", long(&window(10, 25)));
    assert!(long(&window(10, 26)).unwrap_err().listed[0].what.contains("25 min"));
    refused("ending: Time(s: 30)", &window(10, 25), 16, "(C1)");
    let sitting =
        soft.replace("floor_or_bed", "floor").replace("Time(s: 30)", "Throbbing(from_min: 10, to_min: 25)");
    assert!(read_own(&sitting).unwrap_err().listed[0].what.contains("(C1)"), "on the floor one may sit");
}

#[test]
fn c2_a_long_hold_says_that_rising_tenderness_is_its_course() {
    for method in builtin_methods().iter().filter(|one| matches!(one.ending, Ending::Throbbing { .. })) {
        assert!(method.minds().any(|text| text.contains("more tender is usual")), "{}", method.id);
    }
}

#[test]
fn c3_the_spots_of_a_session_are_the_sources_own() {
    assert_eq!(by_id("medial-scapula-rolling").spots, Some((2, 3)));
    let nights = by_id("backstrap-lying");
    assert_eq!((nights.spots, nights.nights), (Some((1, 3)), true));
    for one in builtin() {
        let names_them = matches!(one.id.as_str(), "medial-scapula-rolling" | "backstrap-lying");
        assert_eq!(one.spots.is_some(), names_them, "{}: no other source names them", one.id);
    }
}

#[test]
fn c4_once_a_day_is_the_guards_unless_the_source_says_so() {
    for one in builtin() {
        let of = if one.id == "backstrap-lying" { Source::S1 } else { Source::Guard };
        assert_eq!((one.per_day.times, one.per_day.source), (1, of), "{}", one.id);
    }
}

#[test]
fn c5_each_method_says_how_it_is_worked() {
    for method in builtin_methods() {
        let pins = matches!(method.ending, Ending::Repetitions { .. });
        assert_eq!(method.moves == Technique::PinAndMove, pins, "{}", method.id);
    }
    for step in builtin().iter().flat_map(|one| &one.steps) {
        assert_eq!(step.moves.is_none(), matches!(step.at, Target::Nothing(_)), "{}", step.name);
    }
    refused("ending: Time(s: 30)", "ending: Repetitions(count: 4)", 16, "pin_and_move");
}

#[test]
fn c6_the_order_of_a_source_is_kept_and_explained() {
    for id in ["backstrap-lying", "backstrap-sitting"] {
        let one = by_id(id);
        let ids: Vec<&str> = one.steps.iter().flat_map(Step::points).map(|id| id.0.as_str()).collect();
        assert_eq!(ids, ["BS-1", "BS-5", "BS-2", "BS-6", "BS-3", "BS-4", "BS-7", "BS-8"], "{id}");
        assert!(one.order_why.is_some());
        let points: Vec<_> =
            one.steps.iter().flat_map(Step::points).map(|id| Atlas::builtin().point(id).unwrap()).collect();
        assert!(points.is_sorted_by_key(|point| point.layer), "superficial before deep");
        let trapezius = points.iter().filter(|point| point.muscle().starts_with("trap")).count();
        assert_eq!(trapezius, 2);
        assert!(
            points[..trapezius].iter().all(|point| point.muscle().starts_with("trap")),
            "{id}: S1 releases all of the trapezius first"
        );
    }
    let levator = by_id("levator-release");
    let areas: Vec<Option<&str>> = levator.steps.iter().map(Step::area).collect();
    let order = [
        None,
        None,
        Some("AR-CHEST"),
        Some("AR-SHOULDER-FRONT"),
        Some("AR-LEV"),
        Some("AR-NECK"),
        Some("AR-TRAP-LOW"),
    ];
    assert_eq!(areas, order, "S2: a look at the posture, breathing and the chest before neck and back");
    let prepared = [Preparation::Photo, Preparation::Breathing].map(Target::Nothing);
    assert!(levator.steps.iter().zip(&prepared).all(|(step, at)| step.at == *at));
    assert!(levator.order_why.is_some());
}

#[test]
fn c8_deep_points_under_the_blade_ask_for_the_crossed_arm() {
    for (one, step) in builtin().iter().flat_map(|one| one.steps.iter().map(move |step| (one, step))) {
        if step.points().iter().any(|id| ["SPS-1", "BS-3"].contains(&id.0.as_str())) {
            assert!(
                one.method(step.method.as_deref().unwrap()).unwrap().arm_crossed,
                "{}: {}",
                one.id,
                step.name
            );
        }
    }
    refused("points: [\"TA-1\"]", "points: [\"TA-1\", \"SPS-1\"]", 18, "(C8)");
}

#[test]
fn c9_nothing_is_pressed_behind_the_knee() {
    let floor = by_id("lacrosse-ball-hamstrings-floor");
    assert!(
        floor.cautions.iter().any(|one| one.source == Source::Guard && one.text.contains("bend of the knee"))
    );
    for step in builtin().iter().flat_map(|one| &one.steps) {
        assert!(!step.cue.to_lowercase().contains("squeeze"), "{}", step.cue);
    }
}

#[test]
fn c10_the_back_of_the_neck_is_pressed_with_fingers_and_low_down_with_a_hook() {
    for (one, step) in builtin().iter().flat_map(|one| one.steps.iter().map(move |step| (one, step))) {
        if let Some(area @ ("AR-NECK" | "AR-NECK-LOW")) = step.area() {
            let method = one.method(step.method.as_deref().unwrap()).unwrap();
            let with_hook = area == "AR-NECK-LOW" && method.tool == Tool::Hook;
            assert!(method.tool == Tool::Fingers || with_hook, "{}", one.id);
            let guards = one.cautions.iter().filter(|caution| caution.source == Source::Guard);
            assert!(guards.into_iter().any(|one| one.text.contains("front of the neck")), "{}", one.id);
        }
    }
    let with = |tool, area| read_own(&OWN.replace("fingers,", tool).replace("AR-SHIN", area));
    for (tool, area) in [("massage_ball,", "AR-NECK"), ("massage_ball,", "AR-NECK-LOW"), ("hook,", "AR-NECK")]
    {
        let found = with(tool, area).err().unwrap_or_default();
        assert!(found.listed.iter().any(|one| one.what.contains("(C10)")), "{tool} {area}: {found:?}");
    }
    assert!(with("hook,", "AR-NECK-LOW").is_ok() && with("fingers,", "AR-NECK").is_ok());
}

#[test]
fn c11_nobody_is_told_to_sleep_on_the_ball() {
    let texts = builtin().iter().flat_map(|one| one.steps.iter().map(|step| &step.cue).chain(&one.set_up));
    for text in texts.chain(builtin_methods().iter().flat_map(|one| &one.steps)) {
        assert!(!text.contains("sleep"), "{text}");
    }
    for method in &by_id("backstrap-lying").methods {
        assert!(method.guards().any(|text| text.starts_with("Do not fall asleep")), "{}", method.id);
    }
}

#[test]
fn c12_pinning_waits_until_rolling_is_tolerated() {
    for one in builtin() {
        let pins = one.id.starts_with("pin-and-move");
        assert_eq!(one.asks_first().count(), usize::from(pins), "{}", one.id);
    }
    let asks = by_id("pin-and-move-neck").asks_first().next().unwrap();
    assert_eq!((asks.tolerated.as_str(), asks.pain_at_most.get()), ("S0-R1", 3));
    let pain = |n: u8| RestPain::try_from(n).ok();
    let waits = |ended: &[Ended], pain| asks.waits(Tried::new(ended.iter().copied(), pain));
    assert_eq!(waits(&[], pain(0)), Some(Waits::NotTried));
    assert_eq!(waits(&[Ended::Stopped, Ended::Interrupted], pain(0)), Some(Waits::NotTried));
    assert_eq!(waits(&[Ended::TooSore, Ended::Time], pain(0)), Some(Waits::NotTolerated));
    assert_eq!(waits(&[Ended::Stopped, Ended::UnexpectedPain], pain(0)), Some(Waits::NotTolerated));
    assert_eq!(waits(&[Ended::Time], None), Some(Waits::PainUnknown));
    assert_eq!(waits(&[Ended::Time], pain(4)), Some(Waits::TooMuchPain));
    assert_eq!(waits(&[Ended::Stopped, Ended::Time, Ended::TooSore], pain(3)), None);
    let pin = "ending: Repetitions(count: 4), moves: pin_and_move";
    refused("ending: Time(s: 30)", pin, 13, "(C12)");
    let first = format!("{pin}, asks_first: (tolerated: \"S0-R1\", pain_at_most: 4)");
    refused("ending: Time(s: 30)", &first, 16, "(C12)");
    assert!(mistakes("ending: Time(s: 30)", &first.replace("most: 4", "most: 3")).is_empty());
    let stricter = first.replace("S0-R1", "S3-SHIN").replace("most: 4", "most: 0");
    let two = OWN.replace("ending: Time(s: 30)", &stricter).replace(
        "        (\n            name: \"Shin\"",
        "        (name: \"Neck\", at: Points(ids: [\"LEV-2\"]), method: \"S0-R2-NECK\"),\n        (\n            name: \"Shin\"",
    );
    let two = read_own(&two).unwrap();
    let all: Vec<_> =
        two.asks_first().map(|asks| (asks.tolerated.as_str(), asks.pain_at_most.get())).collect();
    assert_eq!(all, [("S0-R1", 3), ("S3-SHIN", 0)], "what each of its methods asks");
    assert!(crate::therapy::guide::methods_for("LEV-2").iter().all(|one| one.asks_first.is_none()));
    assert_eq!(crate::therapy::guide::locked_methods_for("LEV-2").len(), 1);
}

#[test]
fn c13_the_floor_comes_after_the_wall() {
    for (harder, easier) in [
        ("tennis-ball-floor", "tennis-ball-wall"),
        ("lacrosse-ball-glutes-floor", "lacrosse-ball-glutes-wall"),
        ("lacrosse-ball-hamstrings-floor", "lacrosse-ball-hamstrings-chair"),
        ("pin-and-move-neck", "medial-scapula-rolling"),
        ("pin-and-move-shoulder-blade", "medial-scapula-rolling"),
    ] {
        assert_eq!(by_id(harder).after.as_deref(), Some(easier));
    }
    for one in builtin() {
        if let Some(before) = &one.after {
            let used = |id: &str| by_id(id).used()[0].position;
            assert!(used(before) <= used(&one.id) && used(before) < Position::Floor, "{}", one.id);
        }
    }
}
