//! Undo and redo across the holds of a routine: the course follows the history.

use egui::{Key, Modifiers, Role};
use knotmap::{
    anatomy::PointKey,
    journal::Record,
    session::{After, Page},
    therapy::course::Phase,
};
use tempfile::TempDir;

use crate::desk::{Desk, on_disk};

const UNDO: Modifiers = Modifiers::COMMAND;
const REDO: Modifiers = Modifiers { alt: false, ctrl: false, shift: true, mac_cmd: false, command: true };
const OUTER: &str = "AR-SOLE-FO:left";
const INNER: &str = "AR-SOLE-FI:left";

/// The foot routine on its way on the left, its first step held.
fn held_once(folder: &TempDir) -> Desk {
    let mut desk = Desk::open(folder);
    desk.press(Modifiers::COMMAND, Key::Num2);
    desk.press_unseen(Role::Button, "Open Lacrosse ball: foot");
    desk.click("Left");
    desk.click("Start");
    hold(&mut desk);
    desk
}

/// The same a second time, from the beginning.
fn held_twice(folder: &TempDir) -> Desk {
    let mut desk = held_once(folder);
    desk.press_unseen(Role::Button, "End routine");
    desk.click("Back to routines");
    desk.press_unseen(Role::Button, "Go on with Lacrosse ball: foot");
    desk.click("Begin anew");
    desk.click("Left");
    desk.click("Start");
    hold(&mut desk);
    desk
}

fn hold(desk: &mut Desk) {
    desk.click("Tenderness before 4");
    desk.click("Start step");
    if desk.node(Role::Button, "None of these is true for me").is_some() {
        desk.click("None of these is true for me");
    }
    // A short pass that runs to its end goes on by itself.
    desk.pass(15);
    desk.click("It released");
    assert!(desk.state().running.is_none(), "it has ended");
    desk.settle();
    assert_eq!(phase(desk), Phase::After);
}

fn phase(desk: &Desk) -> Phase {
    desk.state().routines.course().expect("a routine is on its way").phase()
}

fn at(desk: &Desk) -> PointKey {
    desk.state().routines.course().and_then(|course| course.current()?.key()).expect("a step")
}

fn key(key: &str) -> PointKey {
    key.parse().unwrap()
}

fn held(folder: &TempDir, point: &str) -> usize {
    on_disk(folder.path()).records(&key(point)).len()
}

/// The row of such a hold in the history.
fn row(folder: &TempDir) -> String {
    let history = on_disk(folder.path());
    let held = history.records(&key(INNER)).last().and_then(Record::held).expect("a hold");
    format!("20 Nov, before 4, after not rated, held {} s, it released", held.as_secs())
}

/// From the questions after a hold to the next step.
fn go_on(desk: &mut Desk) {
    desk.click("Go on");
    if matches!(phase(desk), Phase::Resting { .. }) {
        desk.click("Go on now");
    }
    assert_eq!(phase(desk), Phase::Next);
}

#[test]
fn a_hold_taken_back_after_going_on_is_the_next_step_again() {
    let folder = TempDir::new().unwrap();
    let mut desk = held_once(&folder);
    go_on(&mut desk);
    assert_eq!(at(&desk), key(OUTER));
    desk.press(UNDO, Key::Z);
    assert_eq!((phase(&desk), at(&desk), held(&folder, INNER)), (Phase::Next, key(INNER), 0));
    assert_eq!(desk.state().selected, Some(key(INNER)), "the drawing shows it");
    desk.press(REDO, Key::Z);
    assert_eq!((phase(&desk), at(&desk), held(&folder, INNER)), (Phase::Next, key(OUTER), 1));
    // On another page the course follows as well, and the page stays.
    desk.press(Modifiers::COMMAND, Key::Num1);
    desk.press(UNDO, Key::Z);
    assert_eq!((desk.state().page, at(&desk)), (Page::Map, key(INNER)));
}

#[test]
fn a_hold_taken_back_while_an_earlier_entry_is_open_is_open_again() {
    let folder = TempDir::new().unwrap();
    let mut desk = held_twice(&folder);
    desk.press_nth(Role::ListItem, &row(&folder), 1);
    assert!(desk.says("Change this entry"), "the earlier one of the two is open");
    assert!(desk.state().after.as_ref().is_some_and(After::is_changing));
    desk.press(UNDO, Key::Z);
    assert_eq!(held(&folder, INNER), 1, "the later one is taken back");
    assert!(desk.state().after.is_some(), "the earlier one is still open");
    desk.press_unseen(Role::Button, "Back");
    assert_eq!((desk.state().page, phase(&desk), at(&desk)), (Page::Routines, Phase::Next, key(INNER)));
}

#[test]
fn the_hold_that_has_just_ended_can_be_deleted_and_brought_back() {
    let folder = TempDir::new().unwrap();
    let mut desk = held_once(&folder);
    desk.click_row(&row(&folder));
    desk.press_unseen(Role::Button, "Change this entry");
    desk.press_unseen(Role::Button, "Delete entry");
    assert!(desk.state().after.is_none());
    assert_eq!((desk.state().page, phase(&desk), at(&desk)), (Page::Routines, Phase::Next, key(INNER)));
    desk.press(UNDO, Key::Z);
    assert_eq!((at(&desk), held(&folder, INNER)), (key(OUTER), 1), "it is done after all");
}

#[test]
fn an_earlier_entry_that_is_undone_leads_back_to_the_hold_that_asks() {
    let folder = TempDir::new().unwrap();
    let mut desk = held_twice(&folder);
    desk.press_nth(Role::ListItem, &row(&folder), 1);
    desk.press_unseen(Role::Button, "Change this entry");
    desk.press_unseen(Role::Button, "Delete entry");
    assert_eq!(held(&folder, INNER), 1);
    assert_eq!(phase(&desk), Phase::After, "the later hold still asks");
    assert!(desk.state().after.as_ref().is_some_and(|after| after.in_course && !after.is_changing()));
    go_on(&mut desk);
    assert_eq!(at(&desk), key(OUTER));
}

#[test]
fn nothing_is_undone_while_a_hold_runs() {
    let folder = TempDir::new().unwrap();
    let mut desk = held_once(&folder);
    go_on(&mut desk);
    desk.click("Tenderness before 3");
    desk.click("Start step");
    desk.key(UNDO, Key::Z);
    desk.settle();
    assert_eq!(held(&folder, INNER), 1);
}
