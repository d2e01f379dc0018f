//! Every key of the sheet, pressed on the page where the sheet says that it works; and Escape, which goes one step back.
//! A new row of the sheet fails here until it has its check.

use egui::{Key, Modifiers, Role, Theme};
use egui_kittest::kittest::NodeT as _;
use knotmap::{
    anatomy::{Layer, PointKey, Side, ViewId},
    app::{
        state::{Card, Dialog, Page},
        words::keys::{Place, SHEET},
    },
    journal::{Kind, Rated},
    therapy::{Ended, hold::Phase},
};
use kurbo::Point;
use tempfile::TempDir;

use crate::{
    desk::{Desk, key, tenderness},
    points::{FREE, MARK, MORE, desk_spot, folder, mine},
};

const POINT: &str = "Rhomboid major, upper, your left";
const FIELD: &str = "Find a point or muscle";
const NONE: Modifiers = Modifiers::NONE;
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

fn rated(point: &PointKey, value: u8) -> Kind {
    Kind::Rating(Rated {
        point: point.id.clone(),
        side: point.side,
        tenderness: tenderness(value),
        note: None,
    })
}

/// Two rated points; the more tender one comes first in the list.
fn two() -> [PointKey; 2] {
    [key("RHO-MAJ1", Side::Left), key("LEV-2", Side::Right)]
}

fn rated_folder() -> TempDir {
    let [first, second] = two();
    folder([rated(&first, 8), rated(&second, 3)])
}

/// A point is open; no control has the keyboard.
fn chosen(folder: &TempDir) -> Desk {
    let mut desk = Desk::open(folder);
    desk.choose(POINT);
    desk
}

/// The clock of a hold runs.
fn holding(folder: &TempDir) -> Desk {
    let mut desk = chosen(folder);
    desk.press(NONE, Key::Num6);
    desk.start_hold();
    desk.pass(2);
    assert_eq!(phase(&desk), Some(Phase::Holding));
    desk
}

/// A hold is over.
fn after(folder: &TempDir) -> Desk {
    let mut desk = holding(folder);
    desk.pass(61);
    desk.settle();
    assert!(ended(&desk).is_some());
    desk
}

fn settings(folder: &TempDir) -> Desk {
    let mut desk = Desk::open(folder);
    desk.click("Settings");
    assert_eq!(desk.state().page, Page::Settings);
    desk
}

fn phase(desk: &Desk) -> Option<Phase> {
    desk.state().running.as_ref().map(|running| running.hold.phase())
}

/// How the hold has ended whose page is open.
fn ended(desk: &Desk) -> Option<Ended> {
    let entry = desk.state().after.as_ref()?.entry;
    Some(desk.state().history.record(entry)?.hold.as_ref()?.ended)
}

fn before(desk: &Desk) -> Option<u8> {
    desk.state().draft.before.map(|value| value.get())
}

fn now(desk: &Desk) -> Option<u8> {
    desk.state().running.as_ref()?.hold.latest().map(|value| value.get())
}

fn rated_after(desk: &Desk) -> Option<u8> {
    let entry = desk.state().after.as_ref()?.entry;
    desk.state().history.record(entry)?.after.map(|value| value.get())
}

/// Whether the search field has the keyboard.
fn is_searching(desk: &Desk) -> bool {
    desk.node(Role::TextInput, FIELD).is_some_and(|field| field.accesskit_node().is_focused_in_tree())
}

/// Presses Tab until the control of this name has the keyboard.
fn tab_to(desk: &mut Desk, name: &str) {
    for _ in 0..80 {
        if desk.focused().as_deref() == Some(name) {
            return;
        }
        desk.key(NONE, Key::Tab);
    }
    panic!("the Tab key never comes to {name}");
}

/// Each digit, 9 then Up, and Down, read back by `value`.
fn numbers(desk: &mut Desk, row: &str, value: impl Fn(&Desk) -> Option<u8>) {
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
    let rows = SHEET.into_iter().filter(|(here, _)| *here == place).flat_map(|(_, rows)| rows);
    let mut count = 0;
    for (key, _) in rows {
        match place {
            Place::Everywhere => everywhere(key),
            Place::Map => on_the_map(key),
            Place::Point => on_a_point(key),
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
    desk.press(NONE, Key::Num7);
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

fn on_the_map(row: &str) {
    let folder = rated_folder();
    let mut desk = Desk::open(&folder);
    let cursor = |desk: &Desk| desk.state().map.cursor.clone();
    match row {
        "Arrows" => {
            desk.focus_map();
            desk.press(NONE, Key::ArrowLeft);
            let (start, camera) = (cursor(&desk).expect("on a point"), desk.state().map.camera());
            for (arrow, direction) in [
                (Key::ArrowLeft, (-1.0, 0.0)),
                (Key::ArrowRight, (1.0, 0.0)),
                (Key::ArrowUp, (0.0, -1.0)),
                (Key::ArrowDown, (0.0, 1.0)),
            ] {
                let centre = desk.state().map.camera().centre;
                desk.press(Modifiers::SHIFT, arrow);
                let moved = desk.state().map.camera().centre - centre;
                assert!(moved.dot(direction.into()) > 5.0, "{arrow:?} {moved:?}");
                assert_eq!(cursor(&desk), Some(start.clone()));
            }
            assert!((desk.state().map.camera().centre - camera.centre).hypot() < 1e-6);
            desk.press(NONE, Key::ArrowDown);
            assert_ne!(cursor(&desk), Some(start));
        }
        "Enter" => {
            desk.focus_map();
            desk.press(NONE, Key::ArrowRight);
            desk.press(NONE, Key::Enter);
            assert!(desk.state().selected.is_some() && desk.state().selected == cursor(&desk));
        }
        "+, –, Home" => {
            let scale = |desk: &Desk| desk.state().map.camera().scale;
            desk.focus_map();
            let start = scale(&desk);
            desk.press(NONE, Key::Plus);
            assert!(scale(&desk) > start * 1.4);
            desk.press(NONE, Key::Minus);
            assert!((scale(&desk) - start).abs() < 1e-3);
            desk.press(NONE, Key::Home);
            let (map, bounds) = (&desk.state().map, desk.state().map.stage().bounds());
            let height = bounds.height() as f32 * scale(&desk);
            assert!(height <= map.size.y && height > map.size.y * 0.8, "{height} of {}", map.size.y);
        }
        "[, ]" => {
            let [first, second] = two();
            for (bracket, expected) in
                [(Key::CloseBracket, &first), (Key::CloseBracket, &second), (Key::OpenBracket, &first)]
            {
                desk.press(NONE, bracket);
                assert_eq!(desk.state().selected.as_ref(), Some(expected));
            }
            desk.press(NONE, Key::Escape);
            desk.focus_map();
            let start = cursor(&desk);
            desk.press(NONE, Key::CloseBracket);
            assert_ne!(cursor(&desk), start);
            assert_eq!(desk.state().selected, None);
            desk.press(NONE, Key::OpenBracket);
            assert_eq!(cursor(&desk), start);
        }
        "V, then B F N S A P" => {
            for (letter, view) in [
                (Key::F, ViewId::Front),
                (Key::N, ViewId::NeckSide),
                (Key::S, ViewId::Sole),
                (Key::A, ViewId::ForearmBack),
                (Key::P, ViewId::ForearmPalm),
                (Key::B, ViewId::Back),
            ] {
                desk.press(NONE, Key::V);
                desk.press(NONE, letter);
                assert_eq!(desk.state().map.view, view);
            }
            desk.press(NONE, Key::F);
            assert_eq!(desk.state().map.view, ViewId::Back, "without V the letter is nothing");
        }
        "X" => {
            desk.press(NONE, Key::X);
            desk.press(NONE, Key::V);
            desk.press(NONE, Key::N);
            let shown = desk.state().map.shown;
            desk.press(NONE, Key::X);
            assert_eq!(desk.state().map.shown, shown.opposite());
        }
        "K, Shift K" => {
            let start = desk.state().map.layer;
            for layer in Layer::ALL.into_iter().cycle().skip_while(|layer| *layer != start).skip(1).take(4) {
                desk.press(NONE, Key::K);
                assert_eq!(desk.state().map.layer, layer);
            }
            desk.press(NONE, Key::K);
            desk.press(Modifiers::SHIFT, Key::K);
            assert_eq!(desk.state().map.layer, start);
        }
        "Esc" => {
            desk.press(NONE, Key::CloseBracket);
            assert!(desk.state().selected.is_some());
            desk.press(NONE, Key::Escape);
            assert!(desk.state().selected.is_none());
        }
        _ => panic!("{row} has no check"),
    }
}

fn on_a_point(row: &str) {
    let empty = TempDir::new().unwrap();
    match row {
        "0–9" => numbers(&mut chosen(&empty), row, before),
        "Up, Down" => {
            let mut desk = chosen(&empty);
            numbers(&mut desk, row, before);
            desk.focus_map();
            // As the Tab key gives it: with the ring.
            tab_to(&mut desk, "Back to all points");
            tab_to_map(&mut desk);
            desk.press(NONE, Key::ArrowUp);
            assert_eq!(before(&desk), Some(8), "the map has the arrows");
            assert_ne!(desk.state().map.cursor, desk.state().selected);
        }
        "Space" => {
            let mut desk = chosen(&empty);
            desk.press(NONE, Key::Space);
            assert!(desk.state().dialog.is_none(), "not before it is rated");
            desk.press(NONE, Key::Num6);
            tab_to(&mut desk, "Back to all points");
            desk.press(NONE, Key::Space);
            assert!(desk.state().selected.is_none() && desk.state().dialog.is_none(), "the control has it");
            desk.choose(POINT);
            desk.press(NONE, Key::Num6);
            desk.press(NONE, Key::Space);
            assert!(matches!(desk.state().dialog, Some(Dialog::Rules { then_start: true })));
            desk.click("I have read this");
            assert!(desk.state().running.is_some());
        }
        "Arrows, Enter, Esc" => {
            let folder = folder([desk_spot()]);
            let mut desk = Desk::open(&folder);
            let place = |desk: &Desk| {
                let landing = desk.state().map.moving.as_ref()?.landing.as_ref()?;
                Some(landing.place)
            };
            desk.click_row(MARK);
            for (last, is_kept) in [(Key::Escape, false), (Key::Enter, true)] {
                desk.click(MORE);
                desk.choose_item("Move");
                desk.press(NONE, Key::ArrowDown);
                let start = place(&desk).expect("it moves");
                desk.press(NONE, Key::ArrowRight);
                assert!(place(&desk).expect("it moves").x > start.x);
                let entries = desk.state().history.entries();
                desk.press(NONE, last);
                assert!(desk.state().map.moving.is_none());
                assert_eq!(desk.state().selected, Some(mine()), "after {last:?}");
                assert_eq!(desk.state().history.entries() > entries, is_kept);
            }
        }
        _ => panic!("{row} has no check"),
    }
}

/// The Tab key until the map has the keyboard, one of its points included.
fn tab_to_map(desk: &mut Desk) {
    for _ in 0..80 {
        desk.key(NONE, Key::Tab);
        let focused = desk.focused().unwrap_or_default();
        if focused.starts_with("Map, ") || focused.starts_with(POINT) {
            return;
        }
    }
    panic!("the Tab key never comes to the map");
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

/// The pointer rests somewhere on the map; Enter and Space are no clicks there.
#[test]
fn a_key_on_the_map_is_no_click_of_the_resting_pointer() {
    let folder = folder([desk_spot()]);
    let mut desk = Desk::open(&folder);
    desk.calm();
    desk.focus_map();
    desk.press(NONE, Key::ArrowLeft);
    desk.point(desk.on_screen(FREE), None);
    for pressed in [Key::Enter, Key::Space] {
        desk.press(NONE, pressed);
        assert_eq!(desk.state().selected, desk.state().map.cursor);
        assert!(desk.state().map.offer.is_none(), "{pressed:?}");
    }
    desk.press(NONE, Key::Escape);
    desk.press(NONE, Key::Space);
    assert!(desk.state().map.offer.is_none() && desk.state().selected.is_none());
}

#[test]
fn letters_and_digits_are_text_where_text_is_typed() {
    let folder = rated_folder();
    let mut desk = Desk::open(&folder);
    let (view, layer) = (desk.state().map.view, desk.state().map.layer);
    desk.press(NONE, Key::Slash);
    for letter in [Key::K, Key::V, Key::F, Key::CloseBracket, Key::Questionmark, Key::Num5, Key::Space] {
        desk.press(NONE, letter);
    }
    let state = desk.state();
    assert_eq!((state.map.view, state.map.layer), (view, layer));
    assert!(state.selected.is_none() && state.dialog.is_none());
    assert!(is_searching(&desk));
}

/// On a German keyboard a slash is written with Shift.
#[test]
fn a_slash_with_shift_is_still_a_slash() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    desk.press(Modifiers::SHIFT, Key::Slash);
    assert!(desk.state().dialog.is_none());
    assert!(is_searching(&desk));
}

#[test]
fn an_open_menu_has_escape_and_the_plain_keys() {
    let folder = folder([desk_spot()]);
    let mut desk = Desk::open(&folder);
    desk.click_row(MARK);
    desk.press(NONE, Key::Num4);
    desk.click(MORE);
    assert!(desk.says("Rename"));
    for plain in [Key::ArrowDown, Key::ArrowUp, Key::Num9, Key::K, Key::CloseBracket] {
        desk.press(NONE, plain);
    }
    assert_eq!(before(&desk), Some(4));
    assert_eq!((desk.state().selected.clone(), desk.state().map.layer), (Some(mine()), Layer::Outer));
    desk.press(NONE, Key::Escape);
    assert!(!desk.says("Rename"), "the menu is closed");
    assert_eq!(desk.state().selected, Some(mine()), "and nothing else");
    desk.press(NONE, Key::Num5);
    assert_eq!(before(&desk), Some(5), "the keys are back");
    desk.press(NONE, Key::Escape);
    assert_eq!(desk.state().selected, None);
}

#[test]
fn a_drop_down_over_the_map_closes_alone() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::sized(&folder, [900.0, 600.0], Theme::Light);
    desk.choose(POINT);
    let selected = desk.state().selected.clone();
    tab_to(&mut desk, "View");
    desk.press(NONE, Key::Enter);
    assert!(desk.says("Soles"), "it is open");
    desk.press(NONE, Key::Escape);
    assert!(!desk.says("Soles") && desk.state().selected == selected);
}

#[test]
fn escape_goes_back_one_step_at_a_time() {
    let folder = folder([desk_spot()]);
    let mut desk = Desk::open(&folder);
    desk.calm();
    desk.type_into(FIELD, "desk");
    desk.click_row(MARK);
    desk.calm();
    let selected = Some(mine());
    // The card of a place, while a point is open.
    desk.click_at(desk.on_screen(FREE));
    let card = desk.state().map.offer.as_ref().map(|offer| &offer.card);
    assert!(matches!(card, Some(Card::NewPoint(_))), "{card:?}");
    desk.press(NONE, Key::Escape);
    assert_eq!((desk.state().map.offer.is_none(), &desk.state().selected), (true, &selected));
    // Its name, while it is being changed.
    desk.click(MORE);
    desk.choose_item("Rename");
    desk.press(NONE, Key::Escape);
    assert_eq!((desk.state().draft.name.as_ref(), &desk.state().selected), (None, &selected));
    // Its place; a card that refuses the new one closes first.
    desk.click(MORE);
    desk.choose_item("Move");
    desk.click_at(desk.on_screen(Point::new(-0.5, FREE.y)));
    assert!(desk.state().map.offer.is_some() && desk.state().map.moving.is_some());
    desk.press(NONE, Key::Escape);
    assert!(desk.state().map.offer.is_none() && desk.state().map.moving.is_some());
    desk.press(NONE, Key::Escape);
    assert!(desk.state().map.moving.is_none());
    assert_eq!(desk.state().selected, selected);
    // The point, then what the list is narrowed to.
    desk.press(NONE, Key::Escape);
    assert_eq!((&desk.state().selected, desk.state().list.search.as_str()), (&None, "desk"));
    desk.click("Add point");
    desk.click_at(desk.on_screen(FREE));
    desk.press(NONE, Key::Escape);
    assert!(desk.state().map.offer.is_none() && desk.state().map.adding);
    desk.press(NONE, Key::Escape);
    assert_eq!((desk.state().map.adding, desk.state().list.search.as_str()), (false, "desk"));
    desk.press(NONE, Key::Escape);
    assert_eq!(desk.state().list.search, "");
    // The question where it hurts, even if a point was opened meanwhile.
    desk.click("Where does it hurt?");
    desk.invoke(&format!("{POINT}, not tested yet"));
    assert!(desk.state().selected.is_some() && desk.state().list.asks_where());
    desk.press(NONE, Key::Escape);
    assert!(desk.state().selected.is_some() && !desk.state().list.asks_where());
    desk.press(NONE, Key::Escape);
    assert_eq!(desk.state().selected, None);
}
