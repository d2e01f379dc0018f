//! What must not go on: an emergency, a place that is too tender, a sleeper on the ball, a neck that is held too long.

use std::time::Duration;

use knotmap::{
    anatomy::{PointId, PointKey, Side},
    desktop::{self, Settings},
    session::{
        AfterWish, CourseWish, DeskWish, Effect, FloorWish, HoldWish, Notice, PointWish, Press, RoutinesWish,
        SettingsWish, follows, hand::Source, methods,
    },
    therapy::{
        Dose, Ended, Ending, EndingKind, Sensation,
        guard::{self, emergency::Number},
        hold::{Event, Phase},
        way,
    },
};

use super::{Evening, rhomboid, tenderness};

const KEY: Source = Source::Key(7);

/// A key on the floor, pressed for so long.
fn press(evening: &mut Evening, ms: u64) {
    evening.ask(FloorWish::Pressed(KEY));
    let until = evening.now.monotonic + Duration::from_millis(ms);
    while evening.now.monotonic < until {
        evening.now.monotonic += Duration::from_millis(100);
        let effects = evening.session.tick(evening.now.clone());
        evening.carry_out(effects);
    }
    evening.ask(FloorWish::Released(KEY));
}

/// On the floor in a hold, past the time in which nothing counts.
fn on_the_floor() -> Evening {
    let mut evening = Evening::begin();
    evening.start(&rhomboid(), 5);
    evening.ask(HoldWish::OpenFloor);
    evening.pass(14);
    evening
}

fn next_press(evening: &Evening) -> Press {
    Press::of(evening.state(), follows(evening.state(), &evening.now.wall).as_ref())
}

fn phase(evening: &Evening) -> Option<Phase> {
    evening.state().running.as_ref().map(|running| running.hold.phase())
}

#[test]
fn what_goes_into_the_chest_lets_nothing_go_on() {
    let mut evening = Evening::begin();
    evening.start(&rhomboid(), 5);
    evening.pass(14);
    evening.ask(HoldWish::Felt(Sensation::Spreading));
    evening.ask(HoldWish::OpenFloor);
    assert!(evening.state().floor.is_none(), "a sign is answered where it stands");
    evening.ask(HoldWish::FeltAt(guard::CHEST));
    for event in [Event::GoOn, Event::Skip, Event::Well, Event::AddSeconds(15), Event::DropGap] {
        evening.ask(HoldWish::Step(event));
        assert_eq!(phase(&evening), Some(Phase::Paused), "{event:?}");
    }
    evening.ask(HoldWish::OpenFloor);
    assert!(evening.state().floor.is_none());
    evening.pass(300);
    assert_eq!(phase(&evening), Some(Phase::Paused), "the call does not run out");
    // A slip of the hand is put right.
    evening.ask(HoldWish::FeltAt("Arm"));
    evening.ask(HoldWish::Step(Event::GoOn));
    assert_eq!(phase(&evening), Some(Phase::Holding));
    evening.ask(HoldWish::FeltAt(guard::CHEST));
    evening.ask(HoldWish::Step(Event::UnexpectedPain));
    assert_eq!(evening.holds().last().map(|hold| hold.ended), Some(Ended::UnexpectedPain));
}

#[test]
fn what_spreads_from_the_chest_is_no_dull_ache_to_wait_for() {
    let mut evening = Evening::begin();
    evening.start(&PointKey { id: PointId("PECM-1".into()), side: Side::Left }, 4);
    evening.pass(14);
    evening.ask(HoldWish::Felt(Sensation::Spreading));
    evening.pass(300);
    assert_eq!(phase(&evening), Some(Phase::Paused), "the call does not run out");
    evening.ask(HoldWish::FeltAt("Arm"));
    evening.ask(HoldWish::Step(Event::GoOn));
    assert_eq!(phase(&evening), Some(Phase::Paused));
    evening.ask(HoldWish::Step(Event::UnexpectedPain));
    assert_eq!(evening.holds().last().map(|hold| hold.ended), Some(Ended::UnexpectedPain));
}

#[test]
fn after_the_chest_a_routine_has_no_next_hold() {
    for is_chest in [false, true] {
        let mut evening = routine();
        evening.ask(HoldWish::Felt(Sensation::Spreading));
        evening.ask(HoldWish::FeltAt(if is_chest { guard::CHEST } else { "Arm" }));
        evening.ask(HoldWish::SignRead);
        evening.ask(HoldWish::Step(Event::Released));
        evening.ask(CourseWish::GoOn);
        evening.pass(200);
        evening.ask(CourseWish::Before(tenderness(3)));
        evening.ask(CourseWish::Hold);
        assert_eq!(evening.state().running.is_some(), !is_chest);
    }
}

#[test]
fn a_long_press_on_the_floor_says_whom_to_call_and_nothing_goes_on_from_there() {
    for (chosen, number) in [(None, "112"), (Some("999"), "999")] {
        let mut evening = on_the_floor();
        let emergency = chosen.map(|number: &str| Number::try_from(number.to_owned()).unwrap());
        let settings = Settings { emergency, ..evening.state().settings.clone() };
        evening.ask(SettingsWish::Change(Box::new(settings)));
        press(&mut evening, 1600);
        assert!(evening.state().running.is_none());
        assert!(evening.state().floor.as_ref().is_some_and(|floor| floor.calls));
        assert!(evening.told().iter().any(|told| matches!(told, Notice::CallIf(said) if *said == number)));
        assert_eq!(next_press(&evening), Press::Back);
        evening.pass(3);
        press(&mut evening, 100);
        assert!(evening.state().floor.is_none() && evening.state().running.is_none());
        assert!(evening.state().after.is_some(), "the page says it once more");
    }
}

/// The first hold of a routine runs.
fn routine() -> Evening {
    let mut evening = routine_on(Vec::new());
    evening.pass(12);
    evening
}

#[test]
fn on_the_floor_a_place_of_seven_today_is_not_held_without_a_new_number() {
    let lower = PointKey::new("AR-MEDSCAP-L", Side::Left);
    let within = PointKey::new("RHO-MAJ2", Side::Left);
    for (key, value, starts) in
        [(&lower, 6, true), (&lower, 7, false), (&within, 6, true), (&within, 8, false)]
    {
        let mut evening = Evening::begin();
        evening.ask(DeskWish::Select(key.clone()));
        evening.ask(PointWish::Before(tenderness(value)));
        evening.ask(PointWish::RateOnly);
        let mut evening = routine_on(evening.disk);
        evening.ask(HoldWish::OpenFloor);
        evening.pass(70);
        let expected = if starts { Press::Next } else { Press::Back };
        assert_eq!(next_press(&evening), expected, "{key} {value}");
        let waits = evening.state().routines.waits_for_a_number(&evening.state().history, &evening.now.wall);
        assert_eq!(waits.is_some(), !starts);
        // The next day it is another number's turn.
        evening.now.wall = evening.now.wall.tomorrow().unwrap();
        assert!(follows(evening.state(), &evening.now.wall).is_some(), "{key} {value}");
    }
}

fn routine_on(disk: Vec<knotmap::journal::Entry>) -> Evening {
    let mut evening = Evening::on(disk);
    evening.ask(RoutinesWish::Open("medial-scapula-rolling".to_owned()));
    evening.ask(RoutinesWish::Start);
    evening.ask(CourseWish::Before(tenderness(6)));
    evening.ask(CourseWish::Hold);
    evening.ask(DeskWish::RulesRead);
    assert!(evening.state().running.is_some());
    evening
}

/// A hold until it throbs, with all sounds off.
fn long_and_silent() -> Evening {
    let mut evening = Evening::begin();
    let settings = Settings { sound: false, volume_percent: 10, ..evening.state().settings.clone() };
    evening.ask(SettingsWish::Change(Box::new(settings)));
    let point = PointKey::new("BS-6", Side::Left);
    evening.ask(DeskWish::Select(point.clone()));
    let listed = evening.session.points().find(&point).unwrap();
    let ways = way::ways(&methods(listed));
    evening.ask(PointWish::Way(*ways.last().unwrap()));
    assert_eq!(evening.state().draft.ending, EndingKind::Throbbing);
    evening.start(&point, 4);
    evening.pass(11);
    evening
}

fn played(evening: &Evening, wanted: desktop::Cue) -> Vec<u8> {
    let volume = |effect: &Effect| match effect {
        Effect::Play { cue, volume_percent } if *cue == wanted => Some(*volume_percent),
        _ => None,
    };
    evening.wanted.iter().filter_map(volume).collect()
}

#[test]
fn c11_the_question_and_the_alarm_of_a_long_hold_sound_although_sounds_are_off() {
    let mut evening = long_and_silent();
    assert!(!evening.has_wanted(|effect| matches!(effect, Effect::Play { .. })), "the rest is silent");
    evening.pass(300);
    assert!(played(&evening, desktop::Cue::CheckIn).iter().all(|volume| *volume >= 70));
    assert!(!played(&evening, desktop::Cue::CheckIn).is_empty());
    evening.pass(60);
    assert_eq!(evening.holds().last().map(|hold| hold.ended), Some(Ended::Interrupted), "nobody answered");
    evening.pass(10);
    let rung = played(&evening, desktop::Cue::Alarm);
    assert!(rung.len() >= 3 && rung.iter().all(|volume| *volume == 100), "{rung:?}");
    evening.ask(DeskWish::Awake);
    evening.pass(30);
    assert_eq!(played(&evening, desktop::Cue::Alarm), rung, "somebody is awake");
}

#[test]
fn the_alarm_ends_by_itself_and_does_not_ring_at_what_somebody_has_ended() {
    let mut evening = long_and_silent();
    evening.pass(361);
    evening.pass(200);
    let rung = played(&evening, desktop::Cue::Alarm).len();
    assert!((38..=42).contains(&rung), "{rung} in 2 min");
    for event in [Event::Throbs, Event::TooSore, Event::Leave] {
        let mut evening = long_and_silent();
        evening.pass(100);
        evening.ask(HoldWish::Step(event));
        evening.pass(10);
        assert!(played(&evening, desktop::Cue::Alarm).is_empty(), "{event:?}");
    }
}

#[test]
fn no_second_is_added_past_what_the_region_bears() {
    for (id, most) in [("SEMC-2", 30), ("RHO-MAJ1", 120)] {
        let mut evening = Evening::begin();
        evening.start(&PointKey::new(id, Side::Left), 4);
        for _ in 0..10 {
            evening.ask(HoldWish::Step(Event::AddSeconds(15)));
        }
        let running = evening.state().running.as_ref().unwrap();
        assert_eq!(running.hold.ending(), Ending::Time { dose: Dose::try_from(most).unwrap() }, "{id}");
        assert!(!running.hold.can_be_longer());
        evening.pass(u64::from(most) + 12);
        assert_eq!(evening.holds().last().map(|hold| hold.held_ms), Some(most * 1000), "{id}");
        evening.ask(AfterWish::Close);
    }
}
