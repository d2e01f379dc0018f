//! Escape goes back one step at a time; an open menu and a field have the keys for themselves.

use egui::{Key, Modifiers, Role, Theme};
use knotmap::{
    anatomy::{Layer, PointId},
    journal::{CustomPoint, Kind},
    session::Card,
};
use kurbo::Point;
use tempfile::TempDir;

use crate::{
    desk::Desk,
    keys::{FIELD, NONE, POINT, before, is_searching, rated_folder, tab_to},
    points::{FREE, MARK, MORE, desk_spot, folder, mine},
};

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

/// Two points at one place, which no zoom tells apart.
#[test]
fn the_choice_between_points_at_one_place_closes_first() {
    let Kind::CustomPoint(one) = desk_spot() else { panic!("a point") };
    let id = PointId("MY-0000D35D".to_owned());
    let other = CustomPoint { point: id, name: "Chair spot".to_owned(), ..one.clone() };
    let folder = folder([Kind::CustomPoint(one), Kind::CustomPoint(other)]);
    let mut desk = Desk::open(&folder);
    desk.press(NONE, Key::Slash);
    desk.type_into(FIELD, "spot");
    desk.calm();
    let place = desk.node(Role::Button, MARK).expect("on the map").rect().center();
    for _ in 0..8 {
        if desk.state().map.crowd.is_none() {
            // A click on a crowd zooms in as long as that helps.
            desk.click_at(place);
            desk.calm();
        }
    }
    assert!(desk.says("2 points here"), "{:?}", desk.state().map.crowd);
    desk.press(NONE, Key::Escape);
    assert!(desk.state().map.crowd.is_none());
    assert_eq!(desk.state().list.search, "spot", "and nothing else");
}
