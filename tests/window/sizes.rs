//! The smallest window at the largest text: what is never hidden, and the order of the Tab key.

use egui::{Key, Modifiers, Role, Theme};
use knotmap::session::Sheet;
use tempfile::TempDir;

use crate::{desk::Desk, trends};

/// 900 x 600 at 200 %, in points.
const SMALLEST: [f32; 2] = [450.0, 300.0];
const MAP: &str = "Arrow keys";
const CAUTION: &str = "Muscle only: keep off the spine and the bone.";

/// Whether the first thing that says this lies in the window as a whole.
fn is_in_sight(desk: &Desk, words: &str) -> bool {
    desk.place_of(words).is_some_and(|at| {
        at.min.x >= 0.0 && at.min.y >= 0.0 && at.max.x <= SMALLEST[0] + 0.5 && at.max.y <= SMALLEST[1] + 0.5
    })
}

#[test]
fn what_must_be_seen_of_a_point_never_scrolls_out_of_a_sheet() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::sized(&folder, SMALLEST, Theme::Light);
    desk.type_into("Find a point or muscle", "rhomboid major, upper");
    desk.press(Modifiers::NONE, Key::Enter);
    desk.press(Modifiers::NONE, Key::Num7);
    assert_eq!(desk.state().sheet, Sheet::Half, "what was found is seen on the map, too");
    for size in ["half", "whole"] {
        for words in [
            "Rhomboid major, upper",
            "Your left",
            CAUTION,
            "Tenderness before 0",
            "Tenderness before 10",
            "Save rating",
        ] {
            assert!(is_in_sight(&desk, words), "{words}, in a {size} sheet");
        }
        if size == "half" {
            assert!(is_in_sight(&desk, "Your right"), "the map says whose right it is");
            desk.click("Larger panel");
        }
    }
}

#[test]
fn a_word_about_the_other_side_costs_neither_the_hold_nor_the_history() {
    let folder = trends::folder();
    let mut desk = Desk::sized(&folder, SMALLEST, Theme::Light);
    for side in ["right", "left"] {
        desk.press(Modifiers::NONE, Key::Escape);
        desk.type_into("Find a point or muscle", &format!("rhomboid major, upper {side}"));
        desk.press(Modifiers::NONE, Key::Enter);
    }
    for sheet in [Sheet::Half, Sheet::Full] {
        for number in [Key::Num5, Key::Num7] {
            desk.press(Modifiers::NONE, number);
            assert_eq!(desk.state().sheet, sheet);
            assert!(is_in_sight(&desk, "Just now you looked at your right side."), "{sheet:?}");
            let start = if number == Key::Num5 { "Start hold" } else { "Save rating" };
            assert!(is_in_sight(&desk, start), "{start}, {sheet:?}");
        }
        desk.press(Modifiers::NONE, Key::Num5);
        if sheet == Sheet::Half {
            desk.click("Larger panel");
        }
    }
    desk.press_unseen(Role::Button, "History");
    assert!(desk.says("Hold of 19 November"));
}

/// There are ten seconds to get in place, and what to mind was told before.
#[test]
fn who_gets_in_place_in_a_small_window_sees_how_and_then_what_to_mind() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::sized(&folder, [900.0, 600.0], Theme::Light);
    desk.choose("Rhomboid major, upper, your left");
    desk.click("Tenderness before 5");
    desk.click("Start hold");
    desk.click("None of these is true for me");
    let at = |desk: &Desk, words: &str| desk.place_of(words).expect("it is told").top();
    assert!(at(&desk, "Lacrosse ball, wall") < at(&desk, CAUTION), "in place");
    desk.pass(11);
    assert!(at(&desk, CAUTION) < at(&desk, "Lacrosse ball, wall"), "while it runs");
}

#[test]
fn tab_goes_from_the_switches_to_the_map_and_then_to_the_list() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    let mut order = Vec::new();
    for _ in 0..40 {
        desk.press(Modifiers::NONE, Key::Tab);
        order.extend(desk.focused());
    }
    let at = |name: &str| {
        let found = order.iter().position(|called| called.contains(name));
        found.unwrap_or_else(|| panic!("{name} among {order:?}"))
    };
    let (layers, map) = (at("Bones"), at(MAP));
    assert_eq!(map, layers + 1, "nothing comes between the switches and the map: {order:?}");
    assert!(at("Forearm palm") < layers && map < at("Find a point"), "{order:?}");
}

#[test]
fn turning_the_map_uncovers_it() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::sized(&folder, SMALLEST, Theme::Light);
    desk.type_into("Find a point or muscle", "calf");
    assert_eq!(desk.state().sheet, Sheet::Full, "who searches wants room");
    for _ in 0..3 {
        desk.press(Modifiers::NONE, Key::Escape);
    }
    assert_eq!(desk.state().sheet, Sheet::Half, "and has done with it");
    desk.click("Larger panel");
    desk.tap(Key::V);
    desk.tap(Key::F);
    assert_eq!(desk.state().sheet, Sheet::Half);
}
