//! Floor mode: one control, read from two metres; what counts as a press, and what a press does.

use std::time::Duration;

use egui::{Event, Key, Modifiers, PointerButton, Role, pos2};
use knotmap::{
    anatomy::Side,
    journal::Held,
    therapy::{Ended, hold::Phase},
};
use tempfile::TempDir;

use crate::desk::{Desk, key, on_disk};

const POINT: &str = "Rhomboid major, upper, your left";
const ID: &str = "RHO-MAJ1";

/// On the floor, the countdown over, and past the time in which nothing counts.
fn on_the_floor(folder: &TempDir) -> Desk {
    let mut desk = Desk::open(folder);
    desk.choose(POINT);
    desk.click("Tenderness before 6");
    desk.start_hold();
    desk.tap(Key::F);
    assert!(desk.state().floor.is_some());
    desk.pass(2);
    desk
}

/// The same with another way to end the hold.
fn on_the_floor_until(folder: &TempDir, point: &str, way: &str) -> Desk {
    let mut desk = Desk::open(folder);
    desk.choose(point);
    desk.click("Tenderness before 6");
    desk.press_unseen(Role::ComboBox, "Dose");
    desk.press_unseen(Role::MenuItemRadio, way);
    desk.start_hold();
    desk.tap(Key::F);
    desk.pass(2);
    desk
}

/// The one hold of a point on disk.
fn held_at(folder: &TempDir, id: &str) -> Held {
    let history = on_disk(folder.path());
    let [record] = history.records(&key(id, Side::Left)) else { panic!("one hold of {id}") };
    record.hold.clone().expect("a hold")
}

fn phase(desk: &Desk) -> Option<Phase> {
    desk.state().running.as_ref().map(|running| running.hold.phase())
}

pub(crate) fn wait(desk: &mut Desk, ms: u64) {
    desk.clock.advance(Duration::from_millis(ms));
    desk.step();
}

/// Pressed and let go, past the time in which a hand bounces.
pub(crate) fn tap(desk: &mut Desk, key: Key) {
    desk.key_to(key, true, false);
    wait(desk, 100);
    desk.key_to(key, false, false);
    wait(desk, 500);
}

fn button(desk: &mut Desk, button: PointerButton, pressed: bool) {
    let pos = pos2(300.0, 300.0);
    desk.event(Event::PointerButton { pos, button, pressed, modifiers: Modifiers::NONE });
}

fn held(folder: &TempDir) -> Held {
    held_at(folder, ID)
}

#[test]
fn any_key_and_any_click_pause_and_go_on_when_they_are_let_go() {
    let folder = TempDir::new().unwrap();
    let mut desk = on_the_floor(&folder);
    assert!(desk.can_press("Any key or click: Pause"));
    for key in [Key::Num7, Key::Space, Key::Enter, Key::R, Key::S, Key::Tab, Key::F5, Key::ArrowUp] {
        desk.key_to(key, true, false);
        assert_eq!(phase(&desk), Some(Phase::Holding), "{key:?}: not before it is let go");
        desk.key_to(key, false, false);
        assert_eq!(phase(&desk), Some(Phase::Paused), "{key:?}");
        wait(&mut desk, 500);
        tap(&mut desk, key);
        assert_eq!(phase(&desk), Some(Phase::Holding), "{key:?}");
    }
    for which in [PointerButton::Primary, PointerButton::Secondary, PointerButton::Middle] {
        for after in [Phase::Paused, Phase::Holding] {
            button(&mut desk, which, true);
            wait(&mut desk, 100);
            button(&mut desk, which, false);
            assert_eq!(phase(&desk), Some(after), "{which:?}");
            wait(&mut desk, 500);
        }
    }
    assert!(desk.state().running.as_ref().unwrap().hold.trace().is_empty(), "digits log nothing here");
}

#[test]
fn modifiers_volume_repeats_and_the_first_moments_do_nothing() {
    let folder = TempDir::new().unwrap();
    let mut desk = on_the_floor(&folder);
    for key in [Key::ShiftLeft, Key::ControlRight, Key::AltLeft, Key::SuperLeft, Key::AudioVolumeUp] {
        tap(&mut desk, key);
        assert_eq!(phase(&desk), Some(Phase::Holding), "{key:?}");
    }
    desk.key_to(Key::A, true, false);
    for _ in 0..5 {
        wait(&mut desk, 50);
        desk.key_to(Key::A, true, true);
    }
    assert_eq!(phase(&desk), Some(Phase::Holding));
    desk.key_to(Key::A, false, false);
    assert_eq!(phase(&desk), Some(Phase::Paused), "one press, however often it repeated");
    desk.press(Modifiers::NONE, Key::Escape);
    desk.press(Modifiers::NONE, Key::F);
    wait(&mut desk, 1200);
    tap(&mut desk, Key::A);
    assert_eq!(phase(&desk), Some(Phase::Paused), "the first second and a half");
    tap(&mut desk, Key::A);
    assert_eq!(phase(&desk), Some(Phase::Holding));
}

#[test]
fn escape_goes_back_and_the_clock_goes_on() {
    let folder = TempDir::new().unwrap();
    let mut desk = on_the_floor(&folder);
    desk.pass(5);
    desk.key(Modifiers::NONE, Key::Escape);
    assert!(desk.state().floor.is_none() && phase(&desk) == Some(Phase::Holding));
    assert!(desk.can_press("Floor mode") && !desk.says("Esc again to leave"));
    desk.pass(3);
    assert_eq!(desk.state().running.as_ref().unwrap().hold.held_ms(), 10_000);
    desk.click("Floor mode");
    assert!(desk.state().floor.is_some(), "by its button too");
}

#[test]
fn floor_mode_opens_in_the_countdown_and_a_press_starts() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    desk.choose(POINT);
    desk.click("Tenderness before 6");
    desk.click("Start hold");
    desk.click("None of these is true for me");
    desk.tap(Key::F);
    desk.pass(3);
    assert!(desk.can_press("Any key or click: Start now"));
    tap(&mut desk, Key::Num1);
    assert_eq!(phase(&desk), Some(Phase::Holding));
}

#[test]
fn pressed_for_long_it_is_too_sore_and_asked_again() {
    let folder = TempDir::new().unwrap();
    let mut desk = on_the_floor(&folder);
    desk.pass(10);
    desk.key_to(Key::Space, true, false);
    wait(&mut desk, 1400);
    assert_eq!(phase(&desk), Some(Phase::Holding));
    wait(&mut desk, 100);
    assert_eq!(phase(&desk), None);
    desk.settle();
    assert!(desk.state().floor.is_some(), "it says that it is over");
    desk.key_to(Key::Space, false, false);
    wait(&mut desk, 2000);
    assert!(desk.state().floor.is_some(), "the same press does nothing more");
    tap(&mut desk, Key::A);
    assert!(desk.state().floor.is_none() && desk.state().after.is_some());
    let kept = held(&folder);
    assert_eq!((kept.ended, kept.by_key), (Ended::TooSore, true));
    assert_eq!(kept.ms, 13_500);
    assert!(desk.says("Ended by a key on the floor. What ended it?"));
    desk.click("It released");
    assert!(!desk.says("What ended it?"));
    let kept = held(&folder);
    assert_eq!((kept.ended, kept.by_key), (Ended::Release, false));
}

#[test]
fn a_full_dose_on_the_floor_is_by_the_clock_and_any_key_goes_on() {
    let folder = TempDir::new().unwrap();
    let mut desk = on_the_floor(&folder);
    desk.pass(58);
    desk.settle();
    assert!(desk.can_press("Any key or click: To the page of the hold"));
    tap(&mut desk, Key::A);
    assert!(desk.state().floor.is_some(), "a press that was meant for the hold does nothing to the page");
    wait(&mut desk, 1500);
    tap(&mut desk, Key::A);
    assert!(desk.state().floor.is_none() && desk.says("How tender is it now?"));
    assert!(!desk.says("What ended it?"));
    let kept = held(&folder);
    assert_eq!((kept.ms, kept.ended, kept.by_key), (60_000, Ended::Time, false));
}

#[test]
fn a_gap_on_the_floor_is_not_counted_by_a_press() {
    let folder = TempDir::new().unwrap();
    let mut desk = on_the_floor(&folder);
    desk.pass(8);
    desk.clock.advance(Duration::from_mins(10));
    desk.step();
    assert_eq!(phase(&desk), Some(Phase::Interrupted));
    assert!(desk.can_press("Any key or click: Not held, go on"));
    tap(&mut desk, Key::A);
    assert_eq!(phase(&desk), Some(Phase::Holding));
    desk.pass(50);
    desk.settle();
    let kept = held(&folder);
    assert_eq!((kept.ms, kept.uncounted_ms), (60_000, 600_000));
}

#[test]
fn a_screen_reader_has_the_same_controls_and_the_clock() {
    let folder = TempDir::new().unwrap();
    let mut desk = on_the_floor(&folder);
    let clock = desk.node(Role::Timer, "Time left").expect("a clock");
    assert_eq!(egui_kittest::kittest::NodeT::accesskit_node(&clock).value().as_deref(), Some("0:58"));
    desk.invoke("Any key or click: Pause");
    assert_eq!(phase(&desk), Some(Phase::Paused));
    desk.invoke("Any key or click: Go on");
    desk.invoke("Back to the hold");
    assert!(desk.state().floor.is_none());
    desk.tap(Key::F);
    desk.invoke("Too sore, stop");
    desk.settle();
    assert_eq!(held(&folder).ended, Ended::TooSore);
}

#[test]
fn a_held_press_paints_at_most_twenty_times_a_second_and_a_hold_ten() {
    let folder = TempDir::new().unwrap();
    let mut desk = on_the_floor(&folder);
    desk.pass(5);
    // What was saved meanwhile paints once more, whenever it is on disk: the longest of some waits is the hold's own.
    let waits = (0..40).map(|_| {
        std::thread::sleep(Duration::from_millis(5));
        desk.step();
        desk.repaint_delay()
    });
    let wait = waits.max().unwrap();
    assert!(wait >= Duration::from_millis(100), "{wait:?}");
    desk.key_to(Key::A, true, false);
    desk.step();
    assert_eq!(desk.repaint_delay(), Duration::from_millis(50));
}

const RELEASES: &str = "until it releases, at most 2 min · Lacrosse ball, whole body";
const THROBS: &str = "10–25 min, until it throbs · BackStrap upper back";

#[test]
fn a_press_ends_a_release_hold_unless_it_is_taken_back() {
    let folder = TempDir::new().unwrap();
    let mut desk = on_the_floor_until(&folder, POINT, RELEASES);
    desk.pass(18);
    assert!(desk.can_press("Any key or click: It released"));
    tap(&mut desk, Key::Num0);
    assert!(desk.can_press("Any key or click: Not yet, go on"));
    assert!(desk.says("It released. Any key within 5 seconds"));
    wait(&mut desk, 3000);
    tap(&mut desk, Key::Num0);
    assert_eq!(phase(&desk), Some(Phase::Holding), "taken back");
    desk.pass(10);
    tap(&mut desk, Key::Num0);
    let at = desk.state().running.as_ref().unwrap().hold.held_ms();
    wait(&mut desk, 4000);
    assert!(desk.state().running.is_some());
    wait(&mut desk, 1500);
    desk.settle();
    assert!(desk.state().running.is_none() && desk.state().floor.is_some());
    let kept = held(&folder);
    assert_eq!(
        (kept.ended, kept.by_key, kept.ms),
        (Ended::Release, true, at),
        "no second of the waiting counts"
    );
    wait(&mut desk, 2000);
    tap(&mut desk, Key::A);
    assert!(desk.says("Ended by a key on the floor. What ended it?"));
    desk.click("Something else");
    let kept = held(&folder);
    assert_eq!((kept.ended, kept.by_key), (Ended::Stopped, false));
}

#[test]
fn escape_during_the_five_seconds_ends_it_at_once() {
    let folder = TempDir::new().unwrap();
    let mut desk = on_the_floor_until(&folder, POINT, RELEASES);
    desk.pass(18);
    tap(&mut desk, Key::A);
    desk.press(Modifiers::NONE, Key::Escape);
    assert!(desk.state().floor.is_none() && desk.says("What ended it?"));
    assert_eq!(held(&folder).ended, Ended::Release);
}

#[test]
fn a_throbbing_hold_is_asked_for_a_sign_before_a_press_ends_it() {
    let folder = TempDir::new().unwrap();
    let mut desk = on_the_floor_until(&folder, "BackStrap 6, rhomboids, your left", THROBS);
    desk.pass(298);
    assert!(desk.says("Are you awake?") && desk.can_press("Any key or click: All is well, go on"));
    tap(&mut desk, Key::A);
    assert_eq!(phase(&desk), Some(Phase::Holding));
    assert!(desk.can_press("Any key or click: It throbs"));
    desk.pass(60);
    tap(&mut desk, Key::A);
    wait(&mut desk, 5000);
    desk.settle();
    let kept = held_at(&folder, "BS-6");
    assert_eq!((kept.ended, kept.by_key), (Ended::Throbbing, true));
    assert!((360_000..362_000).contains(&kept.ms), "{}", kept.ms);
}

/// What is read from two metres, at every size: the signs to stop are there before the hold and while it runs.
#[test]
fn the_signs_to_stop_are_told_in_place_and_while_it_runs_and_no_more_after_it() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    desk.choose(POINT);
    desk.click("Tenderness before 5");
    desk.click("Start hold");
    desk.click("None of these is true for me");
    desk.tap(Key::F);
    assert_eq!(phase(&desk), Some(Phase::GetInPlace));
    let signs = knotmap::therapy::guard::stop_in_short();
    assert!(desk.says("Stop if: ") && signs.iter().all(|sign| desk.says(sign)));
    desk.pass(12);
    assert_eq!(phase(&desk), Some(Phase::Holding));
    assert!(signs.iter().all(|sign| desk.says(sign)));
    desk.pass(60);
    desk.settle();
    assert!(desk.state().running.is_none() && !desk.says("Stop if: "));
}

#[test]
fn a_long_press_shows_the_call_and_leads_only_to_the_page_that_shows_it_again() {
    let folder = TempDir::new().unwrap();
    let mut desk = on_the_floor(&folder);
    assert!(!desk.says("Call 112 now if"));
    desk.key_to(Key::Space, true, false);
    wait(&mut desk, 1600);
    desk.settle();
    desk.key_to(Key::Space, false, false);
    assert!(desk.says("Call 112 now if") && desk.says("Face drops"));
    wait(&mut desk, 2000);
    assert!(desk.can_press("Any key or click: To the page of the hold"));
    assert!(desk.node(Role::Button, "Too sore, stop").is_none());
    tap(&mut desk, Key::A);
    assert!(desk.state().floor.is_none() && desk.state().running.is_none());
    assert!(desk.says("Call 112 now, or go to an emergency department") && desk.says("Face drops"));
}

#[test]
fn a_sign_to_stop_is_answered_before_floor_mode_opens() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    desk.choose(POINT);
    desk.click("Tenderness before 5");
    desk.start_hold();
    desk.pass(2);
    desk.click("It feels spreading");
    desk.click("Chest");
    assert!(!desk.can_press("Floor mode"));
    desk.tap(Key::F);
    assert!(desk.state().floor.is_none());
    assert!(!desk.can_press("Go on") && !desk.can_press("+ 15 s"), "nothing goes on");
    desk.pass(120);
    assert!(desk.says("Call 112 now."), "the call does not run out");
    desk.click("Stop now");
    desk.settle();
    assert!(desk.says("Call 112 now, or go to an emergency department") && !desk.can_press("Hold again"));
}
