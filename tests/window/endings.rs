//! The other ways through a hold, and what takes it back.

use std::time::Duration;

use egui::{Key, Modifiers, Role};
use knotmap::{anatomy::Side, journal::read_moment, therapy::Ended};
use tempfile::TempDir;

use crate::desk::{Desk, key, on_disk, tenderness};

const POINT: &str = "Rhomboid major, upper, your left";
const ID: &str = "RHO-MAJ1";

#[test]
fn a_hold_that_is_too_sore_keeps_its_seventeen_seconds() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    desk.choose(POINT);
    desk.click("Tenderness before 6");
    desk.start_hold();
    desk.pass(17);
    desk.click("Too sore, stop");
    assert!(desk.state().running.is_none() && desk.says("Stopped: too sore"));
    assert!(!desk.can_press("Hold again"), "nothing invites to go on");
    desk.click("Rest this point until tomorrow");
    assert!(desk.says("This point rests until 21 November."));
    drop(desk);
    let history = on_disk(folder.path());
    let [record] = history.records(&key(ID, Side::Left)) else { panic!("one hold") };
    assert_eq!((record.held(), record.ended()), (Some(Duration::from_secs(17)), Some(Ended::TooSore)));
    assert_eq!((record.before, record.after), (Some(tenderness(6)), None));
}

#[test]
fn unexpected_pain_locks_the_point_until_it_is_unlocked() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    desk.choose(POINT);
    desk.click("Tenderness before 5");
    desk.start_hold();
    desk.pass(4);
    desk.click("Unexpected pain");
    assert!(desk.says("This point is locked until you clear it"));
    assert!(!desk.can_press("Hold again"));
    drop(desk);

    // The lock is still there in the next session, and only on this side.
    let mut desk = Desk::open(&folder);
    desk.choose("Rhomboid major, upper, your right");
    desk.click("Tenderness before 5");
    assert!(desk.can_press("Start hold"));
    desk.click(&format!("{POINT}, tenderness 5 of 10, moderate, locked after unexpected pain"));
    assert!(desk.says("Locked after unexpected pain"));
    assert!(desk.node(Role::Button, "Start hold").is_none());
    desk.press(Modifiers::NONE, Key::Num5);
    desk.press(Modifiers::NONE, Key::Space);
    assert!(desk.state().running.is_none(), "nor by key");
    let unlock = "It is gone since yesterday, unlock";
    assert!(desk.node(Role::Button, unlock).is_none(), "not on the day of the pain");
    desk.clock.set_wall(read_moment("2026-11-21T08:00:00+01:00[Europe/Berlin]").unwrap());
    desk.settle();
    desk.click(unlock);
    desk.click("Tenderness before 5");
    assert!(desk.can_press("Start hold"));
    assert!(!on_disk(folder.path()).locked(&key(ID, Side::Left)));
}

#[test]
fn a_rating_is_taken_back_and_brought_again() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    let point = key(ID, Side::Left);
    let latest = || on_disk(folder.path()).latest(&point).map(|reading| reading.value);
    desk.choose(POINT);
    assert!(!desk.can_press("Save rating without a hold"));
    desk.press(Modifiers::NONE, Key::Num6);
    assert_eq!(desk.state().draft.before, Some(tenderness(6)), "a digit sets the number");
    desk.press(Modifiers::NONE, Key::Num7);
    assert!(desk.says("7 or more before you press: no ball today. Save the number."));
    assert!(desk.node(Role::Button, "Start hold").is_none(), "at 7 no hold is offered");
    desk.press(Modifiers::NONE, Key::Space);
    assert!(desk.state().running.is_none() && desk.state().dialog.is_none(), "nor by key");
    desk.click("Save rating");
    assert_eq!(latest(), Some(tenderness(7)));
    let marked = format!("{POINT}, tenderness 7 of 10, strong");
    let unmarked = format!("{POINT}, not tested yet");
    assert!(desk.node(Role::Button, &marked).is_some());

    let redo = Modifiers::COMMAND | Modifiers::SHIFT;
    for (modifiers, there) in [(Modifiers::COMMAND, false), (redo, true), (Modifiers::COMMAND, false)] {
        desk.press(modifiers, Key::Z);
        assert_eq!(latest(), there.then_some(tenderness(7)));
        assert_eq!(desk.node(Role::Button, &marked).is_some(), there);
        assert_eq!(desk.node(Role::Button, &unmarked).is_some(), !there);
    }
}

#[test]
fn a_dose_out_of_range_starts_nothing() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    desk.choose(POINT);
    desk.click("Tenderness before 5");
    assert!(desk.can_press("Start hold"));
    for (dose, is_allowed) in [("500", false), ("90", true), ("4", false), ("sixty", false), ("", false)] {
        desk.type_into("Seconds", dose);
        assert_eq!(desk.state().draft.dose, dose, "what was typed stays");
        assert_eq!(desk.can_press("Start hold"), is_allowed, "{dose}");
        assert_eq!(desk.says("Use a whole number of seconds from 5 to 120."), !is_allowed, "{dose}");
        assert_eq!(desk.state().draft.before, Some(tenderness(5)), "digits go into the field");
    }
}

#[test]
fn a_point_that_one_does_not_treat_oneself_is_explained_and_neither_rated_nor_held() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    desk.type_into("Find a point or muscle", "next to the coccyx");
    let name = "Gluteus maximus, next to the coccyx, your left";
    desk.click_row(&format!("{name}, not tested yet, not for treating yourself"));
    assert!(
        desk.says("Not for treating yourself")
            && desk.says("Close to the tail bone: leave it to a therapist")
    );
    for button in ["Start hold", "Tenderness before 6", "Save rating", "Save rating without a hold"] {
        assert!(desk.node(Role::Button, button).is_none(), "{button} would invite to press it");
    }
}

#[test]
fn pain_that_spreads_into_the_chest_is_a_call_and_never_goes_on() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    desk.choose(POINT);
    desk.click("Tenderness before 5");
    desk.start_hold();
    desk.pass(4);
    desk.click("It feels spreading");
    let go_on = "A dull ache that eased, go on";
    assert!(desk.node(Role::Button, go_on).is_none(), "first it is said where to");
    desk.click("Shoulder");
    assert!(desk.node(Role::Button, go_on).is_some() && !desk.says("Call 112 now."));
    desk.click("Chest");
    assert!(desk.says("Call 112 now.") && desk.says("Chest pain or pressure"));
    assert!(desk.node(Role::Button, go_on).is_none());
    desk.click("Stop now");
    desk.settle();
    assert!(desk.says("Call 112 now, or go to an emergency department"), "the emergency comes first");
    assert!(desk.says("Stop the hold and take the ball away if"));
}

#[test]
fn who_answers_that_a_rule_is_true_does_not_start() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    desk.choose(POINT);
    desk.click("Tenderness before 5");
    desk.click("Start hold");
    assert!(desk.says("Is any of this true for you today?") && desk.says("Numb between the legs"));
    assert!(desk.says("No clinician has checked and signed these words yet."));
    desk.click("One is true, or I am not sure");
    assert!(desk.says("Do not start") && desk.state().running.is_none());
    desk.click("Close these rules");
    assert_eq!(on_disk(folder.path()).acknowledged("stop_rules"), None, "nothing was acknowledged");
    desk.click("Start hold");
    desk.click("None of these is true for me");
    assert!(desk.state().running.is_some());
}

/// What must be pressed lies on nothing else, at every size.
#[test]
fn the_way_to_stop_is_free_at_every_size() {
    for size in [[1280.0, 800.0], [900.0, 600.0], [600.0, 700.0], [450.0, 300.0]] {
        let folder = TempDir::new().unwrap();
        let mut desk = Desk::sized(&folder, size, egui::Theme::Light);
        desk.type_into("Find a point or muscle", "rhomboid major, upper");
        desk.press(Modifiers::NONE, Key::Enter);
        desk.press(Modifiers::NONE, Key::Num5);
        desk.press_unseen(Role::Button, "Start hold");
        desk.press_unseen(Role::Button, "None of these is true for me");
        desk.pass(12);
        desk.press_unseen(Role::Button, "It feels spreading");
        desk.press_unseen(Role::Button, "Chest");
        let rect = |name: &str| desk.node(Role::Button, name).map(|node| node.rect()).expect(name);
        let stop = rect("Stop now");
        for ending in ["It released", "Too sore, stop", "Unexpected pain"] {
            assert!(!stop.intersects(rect(ending)), "{size:?}: {stop:?} on {ending}");
        }
        assert!(stop.top() >= 0.0 && stop.bottom() <= size[1], "{size:?}: {stop:?}");
    }
}
