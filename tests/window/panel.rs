//! The panel of a point and the page of its hold: what is in sight without scrolling, what stays where it is, what a button
//! that cannot be pressed says, and the points of yesterday again.

use egui::{Key, Modifiers, Role, Theme};
use egui_kittest::kittest::NodeT as _;
use knotmap::{
    anatomy::{PointKey, Side},
    journal::{Entry, Folder, HoldDone, Journal, Kind, read_moment},
    session::Page,
    therapy::{Ended, EndingKind, guide},
};
use tempfile::TempDir;

use crate::desk::{Desk, key};

const POINT: &str = "Rhomboid major, upper, your left";
const USUAL: [f32; 2] = [1280.0, 800.0];
const SMALL: [f32; 2] = [900.0, 600.0];
/// What the method of that point minds, and how it is done.
const SPINE: &str = "do not roll across the spine";

fn opened(folder: &TempDir, size: [f32; 2]) -> Desk {
    let mut desk = Desk::sized(folder, size, Theme::Light);
    desk.choose(POINT);
    desk
}

/// Where the first thing that says it ends.
fn bottom(desk: &Desk, words: &str) -> f32 {
    desk.place_of(words).unwrap_or_else(|| panic!("{words}")).bottom()
}

fn description(desk: &Desk, role: Role, name: &str) -> Option<String> {
    desk.node(role, name)?.accesskit_node().description()
}

#[test]
fn no_number_moves_when_one_is_chosen() {
    for size in [USUAL, SMALL] {
        let folder = TempDir::new().unwrap();
        let mut desk = opened(&folder, size);
        let first = desk.place_of("Tenderness before 0").unwrap();
        for value in [5, 9, 3, 10] {
            desk.click(&format!("Tenderness before {value}"));
            let now = desk.place_of("Tenderness before 0").unwrap();
            assert!((now.min - first.min).length() < 0.5, "{value} at {size:?}: {first:?} {now:?}");
        }
        assert!(desk.says("no ball today"));
    }
}

#[test]
fn the_steps_and_the_caution_are_in_sight_without_scrolling() {
    let folder = TempDir::new().unwrap();
    let mut desk = opened(&folder, USUAL);
    let top = desk.place_of("How tender is it now?").unwrap().top();
    let steps = guide::steps(desk.state().draft.method.unwrap(), Side::Left);
    assert!(steps.len() > 1);
    for words in
        ["Tool", "Seconds", "How to do it", "Muscle only"].into_iter().chain(steps.iter().map(String::as_str))
    {
        assert!(bottom(&desk, words) <= top, "{words}");
    }
    desk.click("Tenderness before 4");
    desk.start_hold();
    for words in [SPINE, "Muscle only"].into_iter().chain(steps.iter().map(String::as_str)) {
        assert!(bottom(&desk, words) <= USUAL[1], "{words} while it is held");
    }
}

#[test]
fn a_small_window_begins_with_what_to_mind_while_a_point_is_held() {
    let folder = TempDir::new().unwrap();
    let mut desk = opened(&folder, SMALL);
    desk.click("Tenderness before 4");
    desk.start_hold();
    let at = desk.place_of(SPINE).unwrap();
    assert!(at.top() >= 0.0 && at.top() < 200.0, "{at:?}");
}

#[test]
fn a_button_that_cannot_be_pressed_says_why() {
    let folder = TempDir::new().unwrap();
    let mut desk = opened(&folder, USUAL);
    for name in ["Start hold", "Floor mode", "Save rating without a hold"] {
        assert!(!desk.can_press(name), "{name}");
        let said = description(&desk, Role::Button, name).unwrap_or_default();
        assert!(said.contains("Choose how tender it is first"), "{name}: {said}");
    }
    desk.click("Tenderness before 4");
    for name in ["Start hold", "Floor mode", "Save rating without a hold"] {
        assert!(desk.can_press(name), "{name}");
        let said = description(&desk, Role::Button, name).unwrap_or_default();
        assert!(!said.contains("first"), "{name}: {said}");
    }
}

#[test]
fn a_menu_is_as_wide_as_its_longest_line_and_one_line_is_no_menu() {
    let folder = TempDir::new().unwrap();
    let mut desk = opened(&folder, USUAL);
    desk.press_unseen(Role::ComboBox, "Tool");
    let line = desk.node(Role::MenuItemRadio, "Lacrosse ball").unwrap().rect();
    assert!(line.width() < 220.0, "{line:?}");
    desk.press_unseen(Role::MenuItemRadio, "BackStrap");
    let places = desk.says("Position: ");
    assert_eq!(desk.node(Role::ComboBox, "Position").is_none(), places, "a single one is only told");
}

#[test]
fn the_points_of_yesterday_again_by_one_press() {
    let folder = TempDir::new().unwrap();
    let files = Box::new(Folder::new(folder.path().join("journal")));
    let (mut journal, _, _) = Journal::open(files, "test").unwrap();
    for (minute, id) in ["RHO-MAJ1", "LEV-2"].into_iter().enumerate() {
        let at = read_moment(&format!("2026-11-19T18:{minute:02}:00+01:00[Europe/Berlin]")).unwrap();
        let done = HoldDone::new(PointKey::new(id, Side::Left), 60_000, 60, EndingKind::Time, Ended::Time);
        let now = at.timestamp();
        journal.append(&Entry::new(at, Kind::Hold(done), now).unwrap()).unwrap();
    }
    drop(journal);
    let mut desk = Desk::open(&folder);
    // Held by itself, it leads to the other one.
    desk.type_into("Find a point or muscle", "RHO-MAJ1 left");
    desk.press(Modifiers::NONE, Key::Enter);
    desk.click("Tenderness before 4");
    desk.start_hold();
    desk.click("It released");
    let next = "Next: Levator scapulae, at the superior angle, your left";
    assert!(desk.can_press(next) && desk.can_press("Throw this hold away"));
    desk.click("Throw this hold away");
    assert!(desk.state().after.is_none());
    desk.click("Back to all points");
    desk.type_into("Find a point or muscle", "");
    desk.click("Again: the 2 points of yesterday");
    assert_eq!(
        (desk.state().page, desk.state().selected.clone()),
        (Page::Routines, Some(key("RHO-MAJ1", Side::Left)))
    );
}
