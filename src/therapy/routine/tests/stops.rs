//! When a routine says to stop, and which sentences of its methods are the program's own.

use super::*;
use crate::therapy::guard::Urgency;

/// The signs that ask for a call: one wording each, wherever they stand.
const CALLS: [&str; 2] = [
    "Chest pain or pressure, pain into an arm, the jaw or the back, or short of breath: call the emergency number.",
    "Trouble seeing, speaking, swallowing or walking, one side weak, or a sudden bad headache: call the emergency number.",
];
const CLOT: &str = "One leg newly swollen, warm, red or sore, or a new pain on one side after a long trip, plaster or an \
                    operation: no ball, a doctor today. Short of breath or chest pain too: call the emergency number.";
const DIZZY: &str = "Dizzy or sick: no more neck work until a doctor has looked.";

/// Areas and points by the beginning of their ids, and what a routine that presses there must say.
const REGIONS: [(&[&str], &[&str]); 9] = [
    (&["AR-NECK", "AR-LEV"], &[CALLS[1], DIZZY]),
    (&["BS-"], &[CALLS[0], CALLS[1], DIZZY, "arm, hand or leg goes numb"]),
    (&["AR-CHEST", "AR-SHOULDER-FRONT", "AR-TRAP-LOW"], &[CALLS[0], "An arm or hand tingles"]),
    (&["AR-BACK", "AR-SHOULDER", "AR-MEDSCAP"], &[CALLS[0], "round the ribs"]),
    (&["AR-BLADE"], &[CALLS[0], "an arm goes numb"]),
    (&["AR-CALF", "AR-SHIN"], &["tingles, or the foot drops"]),
    (&["AR-SOLE", "AR-TOES"], &["the foot is numb"]),
    (&["AR-HAM", "AR-GLUTE", "AR-HIP", "AR-QUAD"], &["It tingles or"]),
    (&["AR-FORE"], &["fingers tingle"]),
];

fn places(step: &Step) -> impl Iterator<Item = &str> {
    step.area().into_iter().chain(step.points().iter().map(|id| id.0.as_str()))
}

#[test]
fn every_routine_says_when_to_stop_and_names_the_signs_of_its_region() {
    for one in builtin() {
        assert!(!one.stop_if.is_empty(), "{} has no sign of its own", one.id);
        for place in one.steps.iter().flat_map(places) {
            // The front of the shoulder is not a part of its back.
            let is_front = |id: &str| id == "AR-SHOULDER" && place.ends_with("FRONT");
            let is_there = |ids: &[&str]| ids.iter().any(|id| place.starts_with(id) && !is_front(id));
            let signs: Vec<&str> = REGIONS
                .iter()
                .filter(|(ids, _)| is_there(ids))
                .flat_map(|(_, signs)| *signs)
                .copied()
                .collect();
            assert!(!signs.is_empty(), "{}: {place} has no region", one.id);
            for sign in signs {
                let is_said = one.stop_if.iter().any(|stop| stop.text.contains(sign));
                assert!(is_said, "{} presses {place} and does not say: {sign}", one.id);
            }
        }
    }
}

#[test]
fn the_signs_that_end_every_hold_come_first() {
    let every: Vec<&str> = Urgency::Stop.rules().iter().map(|rule| rule.text()).collect();
    assert!(!every.is_empty());
    let own = read_own(OWN).unwrap();
    assert_eq!(own.stops().map(|stop| stop.text).collect::<Vec<_>>(), every, "also where a file has none");
    for one in builtin() {
        let all: Vec<Caution> = one.stops().collect();
        assert!(all.iter().map(|stop| stop.text.as_str()).take(every.len()).eq(every.iter().copied()));
        assert_eq!(all[every.len()..], one.stop_if);
    }
}

#[test]
fn a_call_has_one_wording_wherever_it_is_asked_for() {
    for one in builtin() {
        let mind = one.cautions.iter().chain(&one.stop_if).map(|caution| caution.text.as_str());
        for text in mind.filter(|text| text.contains("emergency")) {
            assert!(CALLS.contains(&text) || text == CLOT, "{}: {text}", one.id);
        }
    }
    for id in ["lacrosse-ball-calf", "lacrosse-ball-shin"] {
        let leg = by_id(id);
        let guard = Caution { text: CLOT.to_owned(), source: Source::Guard };
        assert!(leg.cautions.contains(&guard), "{id}: before it");
        assert!(
            leg.methods.iter().all(|method| method.cautions.contains(&guard)),
            "{id}: at its points, too"
        );
    }
}

#[test]
fn no_text_makes_light_of_a_sign() {
    for (name, text) in FILES {
        let text = text.to_lowercase();
        for words in ["shift outward", "almost numb", "exquisitely", "very tender", "rising tenderness"] {
            assert!(!text.contains(words), "{name}: {words}");
        }
    }
}

#[test]
fn what_the_program_adds_to_a_method_is_tagged_as_its_own() {
    let shin = by_id("lacrosse-ball-shin").method("S3-SHIN").unwrap();
    let sources: Vec<Source> = shin.cautions.iter().map(|caution| caution.source).collect();
    assert_eq!(sources, [Source::S3, Source::Guard, Source::Guard]);
    assert_eq!(shin.guards().count(), 2);
    // A file of the user's own is right without such a list, and may have one.
    assert!(read_own(OWN).unwrap().methods[0].cautions.is_empty());
    let with = "points: [\"TA-1\"],\n            cautions: [\"Mine.\"], guards: [\"Never on the bone.\"],";
    let own = read_own(&OWN.replace("points: [\"TA-1\"],\n", &format!("{with}\n"))).unwrap();
    let sources: Vec<Source> = own.methods[0].cautions.iter().map(|caution| caution.source).collect();
    assert_eq!(sources, [Source::Own, Source::Guard]);
    refused("points: [\"TA-1\"],\n", "points: [\"TA-1\"], guards: [\"On {sides}.\"],\n", 13, "{side}");
}
