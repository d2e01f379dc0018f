//! A routine in floor mode: from one hold to the next with one key, and what nobody could answer there.

use egui::{Key, Modifiers, Role};
use knotmap::{
    anatomy::{PointKey, Side},
    therapy::{Ended, course::Phase},
};
use tempfile::TempDir;

use crate::{
    desk::{Desk, on_disk, tenderness},
    floor::{tap, wait},
};

const NEXT: &str = "Any key or click: Next: Lower half, your left";

/// On the floor in the first hold of a routine, the countdown over.
fn on_the_floor(folder: &TempDir) -> Desk {
    let mut desk = Desk::open(folder);
    desk.press(Modifiers::COMMAND, Key::Num2);
    desk.press_unseen(Role::Button, "Open Medial scapula rolling");
    desk.click("Left");
    desk.click("Start");
    desk.click("Tenderness before 6");
    desk.click("Start step");
    desk.click("None of these is true for me");
    desk.pass(10);
    desk.tap(Key::F);
    desk.pass(2);
    desk
}

fn phase(desk: &Desk) -> Phase {
    desk.state().routines.course().expect("a routine is on its way").phase()
}

/// Until the hold that runs is over, and a press counts again.
fn until_it_is_over(desk: &mut Desk) {
    desk.pass(80);
    desk.settle();
    wait(desk, 2000);
    assert!(desk.state().running.is_none() && desk.state().floor.is_some());
}

#[test]
fn a_key_goes_on_to_the_rest_and_to_the_next_hold() {
    let folder = TempDir::new().unwrap();
    let mut desk = on_the_floor(&folder);
    until_it_is_over(&mut desk);
    assert!(desk.can_press(NEXT));
    tap(&mut desk, Key::A);
    assert!(matches!(phase(&desk), Phase::Resting { .. }) && desk.state().floor.is_some());
    assert!(desk.node(Role::Timer, "Rest").is_some());
    let rest = u64::from(desk.state().routines.course().unwrap().routine().rest_s);
    desk.pass(rest + 1);
    assert_eq!(phase(&desk), Phase::Next);
    assert!(desk.can_press(NEXT), "nothing starts by itself");
    assert!(desk.says("it hurts to breathe"), "the signs of the routine are among those to stop");
    tap(&mut desk, Key::A);
    assert_eq!(phase(&desk), Phase::Holding);
    let running = desk.state().running.as_ref().unwrap();
    assert_eq!((running.before, running.point.side), (None, Side::Left));
    desk.pass(10);
    until_it_is_over(&mut desk);
    assert!(desk.can_press("Any key or click: To the page of the hold"), "it was the last one");
    tap(&mut desk, Key::A);
    desk.click("Tenderness after 3");
    desk.click("Go on");

    // What nobody could answer on the floor is asked at the end, hold by hold.
    assert!(desk.says("All steps are done") && desk.says("Still without an answer"));
    desk.click("Answer for Upper half, your left");
    desk.click("Tenderness after 2");
    desk.click("Done");
    assert!(desk.says("All steps are done") && !desk.says("Answer for Upper half"));
    desk.click("Answer for Lower half, your left");
    desk.click("Tenderness before 5");
    desk.click("Done");
    assert!(desk.says("All steps are done") && !desk.says("Still without an answer"));
    drop(desk);
    let history = on_disk(folder.path());
    for (id, before, after) in [("AR-MEDSCAP-U", 6, 2), ("AR-MEDSCAP-L", 5, 3)] {
        let [record] = history.records(&PointKey::new(id, Side::Left)) else { panic!("one hold of {id}") };
        assert_eq!((record.before, record.after), (Some(tenderness(before)), Some(tenderness(after))));
        assert_eq!(record.ended(), Some(Ended::Time));
    }
}

#[test]
fn a_hold_that_was_too_much_has_no_next_one() {
    let folder = TempDir::new().unwrap();
    let mut desk = on_the_floor(&folder);
    desk.pass(5);
    desk.key_to(Key::Space, true, false);
    wait(&mut desk, 1500);
    desk.settle();
    desk.key_to(Key::Space, false, false);
    wait(&mut desk, 2000);
    assert!(desk.can_press("Any key or click: To the page of the hold"));
    tap(&mut desk, Key::A);
    assert!(desk.state().floor.is_none() && phase(&desk) == Phase::After);
}

#[test]
fn a_long_press_between_two_holds_leaves_the_floor_and_starts_nothing() {
    let folder = TempDir::new().unwrap();
    let mut desk = on_the_floor(&folder);
    until_it_is_over(&mut desk);
    tap(&mut desk, Key::A);
    desk.key_to(Key::Space, true, false);
    wait(&mut desk, 1600);
    desk.key_to(Key::Space, false, false);
    wait(&mut desk, 500);
    assert!(desk.state().floor.is_none() && desk.state().running.is_none());
    assert!(matches!(phase(&desk), Phase::Resting { .. }), "the routine goes on where it was");
    desk.tap(Key::F);
    assert!(
        desk.state().floor.is_some() && desk.can_press(NEXT),
        "the rest, too, can be seen from the floor"
    );
    desk.press(Modifiers::NONE, Key::Escape);
    assert!(desk.state().floor.is_none());
    desk.click("Go on now");
    assert!(!desk.can_press("Start step"), "here the number comes first again");
}
