//! Every way a hold can end, through the real window on a clock that the test moves.

use std::time::Duration;

use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::NodeT as _;
use knotmap::{
    anatomy::Side,
    journal::Record,
    therapy::{Ended, EndingKind, Sensation},
};
use tempfile::TempDir;

use crate::desk::{Desk, key, on_disk};

const THROBS: &str = "10–25 min, until it throbs · BackStrap upper back";
const RELEASES: &str = "until it releases, at most 2 min · Lacrosse ball, whole body";
const MOVES: &str = "4 slow movements · Medial scapula rolling";

/// Opens a point, rates it, and chooses a way to end its hold.
fn chosen(folder: &TempDir, point: &str, way: Option<&str>) -> Desk {
    let mut desk = Desk::open(folder);
    desk.choose(point);
    desk.click("Tenderness before 5");
    if let Some(way) = way {
        choose_way(&mut desk, way);
    }
    desk
}

fn choose_way(desk: &mut Desk, way: &str) {
    desk.press_unseen(Role::ComboBox, "Dose");
    desk.press_unseen(Role::MenuItemRadio, way);
}

/// What the ring of the running hold counts, and how far it is.
fn timer(desk: &Desk) -> (&'static str, String) {
    for name in ["Time left", "Time held", "Movements done"] {
        if let Some(node) = desk.node(Role::Timer, name) {
            return (name, node.accesskit_node().value().unwrap_or_default());
        }
    }
    panic!("no hold runs")
}

/// Whether the user is asked for a sign.
fn is_asked(desk: &Desk) -> bool {
    desk.can_press("All is well, go on")
}

/// What a screen reader was told last.
fn spoken(desk: &Desk) -> String {
    desk.told().to_owned()
}

/// The only hold of a point that is on disk.
fn only(desk: Desk, folder: &TempDir, id: &str) -> Record {
    drop(desk);
    let history = on_disk(folder.path());
    let [record] = history.records(&key(id, Side::Left)) else { panic!("one hold of {id}") };
    record.clone()
}

#[test]
fn a_throbbing_hold_is_asked_for_a_sign_and_ends_when_it_throbs_at_11_40() {
    let folder = TempDir::new().unwrap();
    let mut desk = chosen(&folder, "BackStrap 6, rhomboids, your left", Some(THROBS));
    desk.start_hold();
    assert!(desk.says("End it when it throbs. It ends by itself at 25 min:"));
    assert!(!desk.can_press("+ 15 s"), "no second can be added to 25 minutes");
    desk.pass(299);
    assert!(!is_asked(&desk));
    desk.pass(1);
    assert!(is_asked(&desk), "at 5:00");
    assert_eq!(timer(&desk), ("Time held", "5:00".to_owned()));
    desk.click("All is well, go on");
    assert!(!is_asked(&desk));
    desk.pass(299);
    assert!(!desk.says("10 minutes."));
    desk.pass(1);
    assert!(is_asked(&desk), "at 10:00");
    desk.key(Modifiers::NONE, Key::Space);
    assert!(!is_asked(&desk), "by key");
    desk.pass(100);
    desk.key(Modifiers::NONE, Key::T);
    desk.settle();
    let record = only(desk, &folder, "BS-6");
    let held = record.hold.unwrap();
    assert_eq!((held.ms, held.ended, held.ending), (700_000, Ended::Throbbing, EndingKind::Throbbing));
    assert_eq!((held.method.as_deref(), held.source.as_deref()), (Some("S1-R1"), Some("S1")));
    assert_eq!(held.tool.as_deref(), Some("BackStrap"));
}

#[test]
fn the_early_mark_is_said_at_ten_minutes_and_25_minutes_are_the_end() {
    let folder = TempDir::new().unwrap();
    let mut desk = chosen(&folder, "BackStrap 6, rhomboids, your left", Some(THROBS));
    desk.start_hold();
    for minute in 1..=25 {
        desk.pass(60);
        if minute == 10 {
            assert!(spoken(&desk).contains("10 minutes."), "{}", spoken(&desk));
        }
        if minute % 5 == 0 && minute < 25 {
            assert!(is_asked(&desk), "{minute} min");
            desk.key(Modifiers::NONE, Key::Space);
        }
    }
    assert!(desk.state().running.is_none(), "the hard stop");
    desk.settle();
    let held = only(desk, &folder, "BS-6").hold.unwrap();
    assert_eq!((held.ms, held.ended), (1_500_000, Ended::Time));
}

#[test]
fn without_a_sign_a_long_hold_ends_and_the_silent_minute_does_not_count() {
    let folder = TempDir::new().unwrap();
    let mut desk = chosen(&folder, "BackStrap 6, rhomboids, your left", Some(THROBS));
    desk.start_hold();
    desk.pass(359);
    assert!(desk.state().running.is_some());
    desk.pass(1);
    assert!(desk.state().running.is_none());
    desk.settle();
    let held = only(desk, &folder, "BS-6").hold.unwrap();
    assert_eq!((held.ms, held.ended), (300_000, Ended::Interrupted));
}

#[test]
fn a_release_hold_runs_out_at_two_minutes_and_ends_sooner_when_it_releases() {
    for (seconds, ended) in [(None, Ended::Time), (Some(45), Ended::Release)] {
        let folder = TempDir::new().unwrap();
        let mut desk = chosen(&folder, "Rhomboid major, upper, your left", Some(RELEASES));
        desk.start_hold();
        assert_eq!(timer(&desk), ("Time left", "2:00".to_owned()));
        assert!(!desk.can_press("+ 15 s"), "2 min is the most");
        desk.pass(seconds.unwrap_or(119));
        assert!(desk.state().running.is_some());
        match seconds {
            Some(_) => desk.key(Modifiers::NONE, Key::R),
            None => desk.pass(1),
        }
        desk.settle();
        let held = only(desk, &folder, "RHO-MAJ1").hold.unwrap();
        let ms = seconds.unwrap_or(120) as u32 * 1000;
        assert_eq!((held.ms, held.ended, held.ending), (ms, ended, EndingKind::Release));
        assert_eq!((held.method.as_deref(), held.source.as_deref()), (Some("S3-BACK"), Some("S3")));
    }
}

#[test]
fn four_movements_are_counted_once_rolling_is_borne_and_it_hurts_little_at_rest() {
    let folder = TempDir::new().unwrap();
    let mut desk = chosen(&folder, "Rhomboid major, upper, your left", Some(MOVES));
    assert!(!desk.can_press("Start hold") && desk.says("comes after rolling"), "C12");
    choose_way(&mut desk, "60 s · Medial scapula rolling");
    desk.start_hold();
    desk.pass(60);
    desk.settle();
    desk.click("Hold again");
    desk.click("Tenderness before 4");
    choose_way(&mut desk, MOVES);
    assert!(!desk.can_press("Start hold") && desk.says("Pain at rest now"));
    desk.click("Pain at rest 4");
    assert!(!desk.can_press("Start hold"), "above 3");
    desk.click("Pain at rest 3");
    desk.start_hold();
    assert_eq!(timer(&desk), ("Movements done", "0".to_owned()));
    for done in 1..=3 {
        desk.pass(5);
        if done == 2 {
            desk.click("Movement done");
        } else {
            desk.key(Modifiers::NONE, Key::Space);
        }
        assert_eq!(timer(&desk).1, done.to_string());
    }
    desk.key(Modifiers::NONE, Key::P);
    desk.key(Modifiers::NONE, Key::Space);
    assert_eq!(timer(&desk).1, "3", "Space goes on after a pause");
    desk.key(Modifiers::NONE, Key::Space);
    desk.settle();
    assert!(desk.state().running.is_none());
    drop(desk);
    let history = on_disk(folder.path());
    let last = history.records(&key("RHO-MAJ1", Side::Left)).last().unwrap().hold.clone().unwrap();
    assert_eq!((last.ended, last.repetitions, last.ms), (Ended::Repetitions, Some(4), 15_000));
    assert_eq!(last.method.as_deref(), Some("S0-R2-BLADE"));
    assert_eq!(last.pain_before.map(knotmap::therapy::RestPain::get), Some(3));
}

#[test]
fn what_is_felt_is_kept_with_its_time_and_a_sign_to_stop_shows_its_rule() {
    let folder = TempDir::new().unwrap();
    let mut desk = chosen(&folder, "Rhomboid major, upper, your left", None);
    desk.start_hold();
    desk.pass(5);
    desk.click("It feels dull");
    assert!(!desk.says("A sign to stop"));
    desk.pass(5);
    desk.click("It feels spreading");
    assert!(desk.says("A sign to stop") && desk.says("A dull ache in the shaded area may come"));
    desk.click("Arm");
    desk.click("A dull ache that eased, go on");
    assert!(!desk.says("A sign to stop"));
    desk.pass(7);
    desk.click("It feels sharp");
    desk.click("Stop now");
    assert!(desk.says("This point is locked until you clear it"));
    let held = only(desk, &folder, "RHO-MAJ1").hold.unwrap();
    let felt: Vec<_> =
        held.felt.iter().map(|felt| (felt.at_ms, felt.sensation, felt.place.as_deref())).collect();
    assert_eq!(
        felt,
        [
            (5_000, Sensation::Dull, None),
            (10_000, Sensation::Spreading, Some("Arm")),
            (17_000, Sensation::Sharp, None)
        ]
    );
    assert_eq!((held.ms, held.ended), (17_000, Ended::UnexpectedPain));
}

#[test]
fn getting_more_tender_is_a_sign_in_a_short_hold_and_the_course_of_a_long_one() {
    for (point, way, says) in [
        ("Rhomboid major, upper, your left", None, "More tender: ease off, or stop."),
        ("BackStrap 6, rhomboids, your left", Some(THROBS), "More tender is usual here. Over 6: ease off."),
    ] {
        let folder = TempDir::new().unwrap();
        let mut desk = chosen(&folder, point, way);
        choose_tenderness(&mut desk, 3);
        desk.start_hold();
        desk.pass(3);
        desk.click("Tenderness now 4");
        assert!(!desk.says(says));
        desk.click("Tenderness now 5");
        assert!(desk.says(says), "{point}");
        desk.click("Tenderness now 7");
        assert!(desk.says("Ease off: 6 is the most."));
        desk.pass(10);
        assert!(desk.says("Still over 6: stop now."));
    }
}

fn choose_tenderness(desk: &mut Desk, value: u8) {
    desk.click(&format!("Tenderness before {value}"));
}

#[test]
fn a_running_hold_asks_for_at_most_ten_frames_a_second() {
    let folder = TempDir::new().unwrap();
    let mut desk = chosen(&folder, "Rhomboid major, upper, your left", None);
    desk.start_hold();
    desk.pass(20);
    // What the disk answers may ask for a frame of its own now and then.
    let rests = (0..5).any(|_| {
        desk.pass(1);
        desk.repaint_delay() >= Duration::from_millis(100)
    });
    assert!(rests, "{:?}", desk.repaint_delay());
    assert!(desk.says("Breathe in") || timer(&desk).0 == "Time left");
}
