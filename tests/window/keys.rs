//! Every key of the sheet, pressed on the page where the sheet says that it works. A new row of the sheet fails here until
//! it has its check.

use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::NodeT as _;
use knotmap::{
    anatomy::{PointKey, Side},
    app::words::keys::{Place, sheet},
    journal::{Kind, Rated},
    session::{Dialog, Page},
    therapy::{Ended, Tenderness, hold::Phase},
};
use tempfile::TempDir;

use crate::{
    desk::{Desk, key, tenderness},
    map_keys::{on_a_point, on_the_map},
    plan::on_a_plan,
    points::folder,
    runner::on_the_list,
    trends::on_trends,
};

pub(crate) const POINT: &str = "Rhomboid major, upper, your left";
pub(crate) const FIELD: &str = "Find a point or muscle";
pub(crate) const NONE: Modifiers = Modifiers::NONE;
const DIGITS: [Key; 10] = [
    Key::Num0,
    Key::Num1,
    Key::Num2,
    Key::Num3,
    Key::Num4,
    Key::Num5,
    Key::Num6,
    Key::Num7,
    Key::Num8,
    Key::Num9,
];

pub(crate) fn rated(point: &PointKey, value: u8) -> Kind {
    Kind::Rating(Rated {
        point: point.id.clone(),
        side: point.side,
        tenderness: tenderness(value),
        note: None,
    })
}

/// Two rated points; the more tender one comes first in the list.
pub(crate) fn two() -> [PointKey; 2] {
    [key("RHO-MAJ1", Side::Left), key("LEV-2", Side::Right)]
}

pub(crate) fn rated_folder() -> TempDir {
    let [first, second] = two();
    folder([rated(&first, 8), rated(&second, 3)])
}

/// A point is open; no control has the keyboard.
pub(crate) fn chosen(folder: &TempDir) -> Desk {
    let mut desk = Desk::open(folder);
    desk.choose(POINT);
    desk
}

/// The clock of a hold runs.
pub(crate) fn holding(folder: &TempDir) -> Desk {
    let mut desk = chosen(folder);
    desk.press(NONE, Key::Num6);
    desk.start_hold();
    desk.pass(2);
    assert_eq!(phase(&desk), Some(Phase::Holding));
    desk
}

/// A hold is over.
pub(crate) fn after(folder: &TempDir) -> Desk {
    let mut desk = holding(folder);
    desk.pass(61);
    desk.settle();
    assert!(ended(&desk).is_some());
    desk
}

pub(crate) fn settings(folder: &TempDir) -> Desk {
    let mut desk = Desk::open(folder);
    desk.click("Settings");
    assert_eq!(desk.state().page, Page::Settings);
    desk
}

pub(crate) fn phase(desk: &Desk) -> Option<Phase> {
    desk.state().running.as_ref().map(|running| running.hold.phase())
}

/// How the hold has ended whose page is open.
pub(crate) fn ended(desk: &Desk) -> Option<Ended> {
    let entry = desk.state().after.as_ref()?.entry;
    Some(desk.state().history.record(entry)?.hold.as_ref()?.ended)
}

pub(crate) fn before(desk: &Desk) -> Option<u8> {
    desk.state().draft.before.map(Tenderness::get)
}

pub(crate) fn now(desk: &Desk) -> Option<u8> {
    desk.state().running.as_ref()?.hold.latest().map(Tenderness::get)
}

pub(crate) fn rated_after(desk: &Desk) -> Option<u8> {
    let entry = desk.state().after.as_ref()?.entry;
    desk.state().history.record(entry)?.after.map(Tenderness::get)
}

/// Whether the search field has the keyboard.
pub(crate) fn is_searching(desk: &Desk) -> bool {
    desk.node(Role::TextInput, FIELD).is_some_and(|field| field.accesskit_node().is_focused_in_tree())
}

/// Presses Tab until the control of this name has the keyboard.
pub(crate) fn tab_to(desk: &mut Desk, name: &str) {
    for _ in 0..80 {
        if desk.focused().as_deref() == Some(name) {
            return;
        }
        desk.key(NONE, Key::Tab);
    }
    panic!("the Tab key never comes to {name}");
}

/// Each digit, 9 then Up, and Down, read back by `value`.
pub(crate) fn numbers(desk: &mut Desk, row: &str, value: impl Fn(&Desk) -> Option<u8>) {
    if row == "0–9" {
        for (number, digit) in (0..).zip(DIGITS) {
            desk.press(NONE, digit);
            assert_eq!(value(desk), Some(number));
        }
    } else {
        desk.press(NONE, Key::Num9);
        desk.press(NONE, Key::ArrowUp);
        assert_eq!(value(desk), Some(10), "10 is 9, then Up");
        desk.press(NONE, Key::ArrowUp);
        assert_eq!(value(desk), Some(10));
        desk.press(NONE, Key::ArrowDown);
        desk.press(NONE, Key::ArrowDown);
        assert_eq!(value(desk), Some(8));
    }
}

fn check_all(place: Place) {
    let rows = sheet().into_iter().filter(|(here, _)| *here == place).flat_map(|(_, rows)| rows);
    let mut count = 0;
    for (key, _) in rows {
        match place {
            Place::Everywhere => everywhere(key),
            Place::Map => on_the_map(key),
            Place::Point => on_a_point(key),
            Place::Routines => on_the_list(key),
            Place::Trends => on_trends(key),
            Place::Plan => on_a_plan(key),
            Place::Hold => in_a_hold(key),
            Place::After => after_a_hold(key),
        }
        count += 1;
    }
    assert!(count > 0);
}

#[test]
fn the_keys_that_work_everywhere() {
    check_all(Place::Everywhere);
}

#[test]
fn the_keys_of_the_map() {
    check_all(Place::Map);
}

#[test]
fn the_keys_of_a_point() {
    check_all(Place::Point);
}

#[test]
fn the_keys_of_the_routines() {
    check_all(Place::Routines);
}

#[test]
fn the_keys_of_the_trends() {
    check_all(Place::Trends);
}

#[test]
fn the_keys_of_a_plan() {
    check_all(Place::Plan);
}

#[test]
fn the_keys_of_a_hold() {
    check_all(Place::Hold);
}

#[test]
fn the_keys_after_a_hold() {
    check_all(Place::After);
}

fn everywhere(row: &str) {
    match row {
        "Tab, Shift Tab" => return tab(),
        "Ctrl Z" | "Ctrl Shift Z" => return undo(row),
        _ => {}
    }
    for page in [chosen, settings, after] {
        let folder = TempDir::new().unwrap();
        match row {
            "/ or Ctrl F" => {
                for (modifiers, key) in [(NONE, Key::Slash), (Modifiers::COMMAND, Key::F)] {
                    let folder = TempDir::new().unwrap();
                    let mut desk = page(&folder);
                    desk.press(modifiers, key);
                    assert_eq!(desk.state().page, Page::Map);
                    assert!(is_searching(&desk));
                }
            }
            "Ctrl 1" => {
                let mut desk = page(&folder);
                desk.press(Modifiers::COMMAND, Key::Num1);
                assert_eq!(desk.state().page, Page::Map);
                assert!(desk.state().after.is_none());
            }
            "Ctrl 2" => {
                let mut desk = page(&folder);
                desk.press(Modifiers::COMMAND, Key::Num2);
                assert_eq!(desk.state().page, Page::Routines);
                assert!(desk.state().after.is_none());
            }
            "Ctrl 3" => {
                let mut desk = page(&folder);
                desk.press(Modifiers::COMMAND, Key::Num3);
                assert_eq!(desk.state().page, Page::Trends);
                assert!(desk.state().after.is_none());
            }
            "Ctrl 4" => {
                let mut desk = page(&folder);
                desk.press(Modifiers::COMMAND, Key::Num4);
                assert_eq!(desk.state().page, Page::Plan);
                assert!(desk.state().after.is_none());
            }
            "?" => {
                let mut desk = page(&folder);
                desk.press(Modifiers::SHIFT, Key::Questionmark);
                assert!(matches!(desk.state().dialog, Some(Dialog::Keys)));
            }
            _ => panic!("{row} has no check"),
        }
    }
}

fn tab() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    let mut stops: Vec<String> = Vec::new();
    for _ in 0..60 {
        desk.key(NONE, Key::Tab);
        let stop = desk.focused().expect("Tab goes to a control");
        if stops.first() == Some(&stop) {
            break;
        }
        stops.push(stop);
    }
    assert!(stops.len() > 5 && stops.len() < 60, "round once: {stops:?}");
    let maps = stops.iter().filter(|stop| stop.starts_with("Map, back.")).count();
    assert_eq!(maps, 1, "the map is one stop: {stops:?}");
    for stop in stops.iter().rev().take(3) {
        desk.key(Modifiers::SHIFT, Key::Tab);
        assert_eq!(desk.focused().as_ref(), Some(stop), "backwards");
    }
}

fn undo(row: &str) {
    let [point, _] = two();
    let folder = TempDir::new().unwrap();
    let mut desk = chosen(&folder);
    desk.press(NONE, Key::Num6);
    desk.click("Save rating without a hold");
    let is_rated = |desk: &Desk| desk.state().history.latest(&point).is_some();
    for page in ["Map", "Settings"] {
        desk.click(page);
        assert!(is_rated(&desk));
        desk.press(Modifiers::COMMAND, Key::Z);
        assert!(!is_rated(&desk), "on the page {page}");
        desk.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
        assert!(is_rated(&desk), "on the page {page}: {row}");
    }
}

fn in_a_hold(row: &str) {
    let folder = TempDir::new().unwrap();
    let mut desk = holding(&folder);
    match row {
        "0–9" | "Up, Down" => numbers(&mut desk, row, now),
        "Space" => {
            for expected in [Phase::Paused, Phase::Holding] {
                desk.press(NONE, Key::Space);
                assert_eq!(phase(&desk), Some(expected));
            }
            tab_to(&mut desk, "Leave the hold");
            desk.press(NONE, Key::Space);
            assert_ne!(phase(&desk), Some(Phase::Paused), "the control has it");
        }
        "P" => {
            for expected in [Phase::Paused, Phase::Holding] {
                desk.press(NONE, Key::P);
                assert_eq!(phase(&desk), Some(expected));
            }
        }
        "R, T, S" => {
            for (letter, how) in
                [(Key::R, Ended::Release), (Key::T, Ended::Throbbing), (Key::S, Ended::TooSore)]
            {
                desk.press(NONE, letter);
                assert_eq!(ended(&desk), Some(how));
                desk.press(NONE, Key::Escape);
                desk.press(NONE, Key::Num5);
                desk.press(NONE, Key::Space);
                desk.pass(13);
                assert_eq!(phase(&desk), Some(Phase::Holding));
            }
        }
        "F" => {
            desk.press(NONE, Key::F);
            assert!(desk.state().floor.is_some());
        }
        "Esc twice" => {
            desk.press(NONE, Key::Escape);
            assert_eq!(phase(&desk), Some(Phase::Holding), "once asks");
            desk.press(NONE, Key::Escape);
            assert_eq!(ended(&desk), Some(Ended::Stopped));
            let [point, _] = two();
            let records = desk.state().history.records(&point);
            assert!(records[0].hold.as_ref().is_some_and(|held| held.ms >= 2000), "the time is kept");
        }
        "?" => {
            let held = |desk: &Desk| desk.state().running.as_ref().map(|running| running.hold.held());
            desk.press(NONE, Key::Questionmark);
            assert!(matches!(desk.state().dialog, Some(Dialog::Keys)));
            let start = held(&desk);
            desk.pass(3);
            assert!(held(&desk) > start, "the clock goes on");
        }
        _ => panic!("{row} has no check"),
    }
}

fn after_a_hold(row: &str) {
    let folder = TempDir::new().unwrap();
    let mut desk = after(&folder);
    match row {
        "0–9" | "Up, Down" => numbers(&mut desk, row, rated_after),
        "Esc" => {
            desk.press(NONE, Key::Escape);
            assert!(desk.state().after.is_none());
            assert_eq!(desk.state().page, Page::Map);
        }
        _ => panic!("{row} has no check"),
    }
}
