use std::time::Duration;

use super::*;
use crate::{
    anatomy::{Atlas, PointId, SelfCare},
    therapy::{Dose, Ending, EndingKind, Source, routine::Target, way},
};

fn point(id: &str) -> Place {
    Place::Point(PointId(id.to_owned()))
}

fn area(id: &str) -> Place {
    Place::Area(PointId(id.to_owned()))
}

fn made(steps: impl IntoIterator<Item = MadeStep>) -> Made {
    Made { id: "mine".into(), name: "Mine".into(), steps: steps.into_iter().collect() }
}

/// Written and read again.
fn again(made: &Made) -> Option<Made> {
    let text = made.text();
    let routine = read_own(&text).unwrap_or_else(|mistakes| panic!("{mistakes:?}\n{text}"));
    Made::as_written(&routine, &text)
}

#[test]
fn every_place_in_every_way_is_read_back_as_it_was_made() {
    let atlas = Atlas::builtin();
    let points = atlas.points().iter().map(|point| Place::Point(point.id.clone()));
    let areas = atlas.rolling_areas().iter().map(|area| Place::Area(area.id.clone()));
    let (mut count, mut refused) = (0, 0);
    for place in points.chain(areas) {
        let Ok(usual) = MadeStep::usual(place.clone()) else {
            refused += 1;
            continue;
        };
        for method in place.methods() {
            for step in usual.by(method).endings() {
                let one = made([step]);
                assert_eq!(again(&one).as_ref(), Some(&one));
                count += 1;
            }
        }
    }
    let no = atlas.points().iter().filter(|point| point.self_care == SelfCare::No).count();
    assert!(refused >= no && no > 0 && count > 300, "{refused} of {no} refused, {count} made");
}

#[test]
fn a_point_that_one_does_not_treat_is_refused_with_its_reason() {
    let no = Atlas::builtin().points().iter().find(|point| point.self_care == SelfCare::No).unwrap();
    let why = MadeStep::usual(Place::Point(no.id.clone())).unwrap_err();
    assert_eq!(why, format!("{} is not treated by oneself: {}", no.name(), no.note()));
    assert!(MadeStep::usual(point("NO-SUCH")).unwrap_err().contains("no point “NO-SUCH”"));
    assert!(MadeStep::usual(area("NO-SUCH")).is_err());
}

#[test]
fn no_dose_is_longer_than_the_place_bears() {
    let s = |seconds: u32| Dose::try_from(seconds).unwrap();
    let neck = MadeStep::usual(point("SPLC-1")).unwrap();
    assert_eq!(neck.ending, Ending::Time { dose: s(30) });
    for step in neck.endings() {
        assert!(step.ending.limit() <= Duration::from_secs(30), "{step:?}");
    }
    assert_eq!(neck.with_ending(Ending::Time { dose: s(31) }), None);
    assert!(neck.with_ending(Ending::Time { dose: s(20) }).is_some());
    let blade = MadeStep::usual(point("RHO-MAJ1")).unwrap();
    assert!(blade.endings().iter().all(|step| step.ending.kind() != EndingKind::Repetitions), "C12");
    assert_eq!(
        blade.with_ending(Ending::Throbbing { window: crate::therapy::ThrobbingWindow::DEFAULT }),
        None
    );
    // A longer dose than the other method has becomes its usual one.
    let sole = area("AR-SOLE-FI");
    let short = sole.methods().into_iter().find(|method| way::most(method) < s(60)).unwrap();
    let long = MadeStep { ending: Ending::Time { dose: s(60) }, ..MadeStep::usual(sole).unwrap() };
    assert!(long.by(short).ending.limit() < Duration::from_mins(1));
}

#[test]
fn a_figure_is_the_sources_until_somebody_changes_it() {
    let usual = MadeStep::usual(point("RHO-MAJ1")).unwrap();
    let own = usual.with_ending(Ending::Time { dose: Dose::try_from(45).unwrap() }).unwrap();
    let routine = made([usual, own]).routine();
    let sources: Vec<Source> = routine.unwrap().steps.iter().map(|step| step.figures).collect();
    assert_eq!(sources, [Source::S0, Source::Own]);
}

#[test]
fn a_name_may_be_anything_that_can_be_seen() {
    let step = || [MadeStep::usual(area("AR-CALF")).unwrap()];
    let longest = "é".repeat(NAME_MAX);
    for name in ["Evening “quick”", "\\ \"quoted\" {side}", "שגרת ערב", "夜のルーチン", "e\u{301}", &longest]
    {
        let one = Made { name: name.to_owned(), ..made(step()) };
        assert_eq!(again(&one).as_ref(), Some(&one), "{name}");
    }
    for (name, why) in [
        ("", "empty"),
        ("  ", "empty"),
        ("two\nlines", "cannot be seen"),
        ("\u{202e}turned", "cannot be seen"),
        (&"a".repeat(NAME_MAX + 1), "at most 80"),
    ] {
        let mistakes = Made { name: name.to_owned(), ..made(step()) }.routine().unwrap_err();
        assert!(mistakes.listed[0].what.contains(why), "{name:?}: {mistakes:?}");
    }
    assert!(made([]).routine().unwrap_err().listed[0].what.contains("steps is empty"));
}

#[test]
fn what_was_written_by_hand_is_none_of_ours_and_gives_what_it_can() {
    let mine = made([MadeStep::usual(point("RHO-MAJ1")).unwrap()]);
    for (from, to) in
        [("// Made", "// Mine\n// Made"), ("steps:", "about: \"Why.\",\n    steps:"), ("  id", " id")]
    {
        let text = mine.text().replacen(from, to, 1);
        assert_ne!(text, mine.text());
        assert_eq!(Made::as_written(&read_own(&text).unwrap(), &text), None, "{text}");
    }
    let hand = r#"Routine(id: "hand", name: "Hand", about: "By hand.", steps: [
        (name: "Two", at: Points(ids: ["RHO-MAJ1", "RHO-MAJ2"]), method: "S0-R1"),
        (name: "Breathe", at: Nothing(breathing), sides: midline),
        (name: "Shin", at: Area("AR-SHIN"), method: "MY-SHIN"),
        (name: "Again", at: Points(ids: ["RHO-MAJ1"]), method: "S0-R1"),
    ], methods: [(id: "MY-SHIN", name: "Shin", tool: fingers, position: sitting, ending: Time(s: 30),
        steps: ["Press."], areas: ["AR-SHIN"])])"#;
    let (copy, left_out) = Made::of(&read_own(hand).unwrap());
    assert_eq!((copy.steps.len(), left_out), (2, 3));
    assert!(copy.routine().unwrap().steps.iter().all(|step| matches!(step.at, Target::Points { .. })));
}

#[test]
fn steps_change_places() {
    let ids = ["RHO-MAJ1", "RHO-MAJ2", "GAST-1"];
    let mut one = made(ids.map(|id| MadeStep::usual(point(id)).unwrap()));
    one.move_step(2, 0);
    one.move_step(9, 0);
    one.move_step(1, 9);
    assert_eq!(
        one.steps.iter().map(|step| step.place.id().0.as_str()).collect::<Vec<_>>(),
        ["GAST-1", "RHO-MAJ2", "RHO-MAJ1"]
    );
    assert_eq!(one.number(&point("RHO-MAJ1")), Some(2));
}
