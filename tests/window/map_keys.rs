//! The keys of the map and of a point beside it; `keys` has the sheet.

use egui::{Key, Modifiers};
use knotmap::{
    anatomy::{Layer, ViewId},
    session::{Dialog, RulesFor},
};
use tempfile::TempDir;

use crate::{
    desk::Desk,
    keys::{NONE, POINT, before, chosen, numbers, rated_folder, tab_to, two},
    points::{MARK, MORE, desk_spot, folder, mine},
};

pub(crate) fn on_the_map(row: &str) {
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
            let room = map.area.height() as f32;
            assert!(height <= room && height > room * 0.8, "{height} of {room}");
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
        _ => views_and_layers(row),
    }
}

fn views_and_layers(row: &str) {
    let folder = rated_folder();
    let mut desk = Desk::open(&folder);
    match row {
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

pub(crate) fn on_a_point(row: &str) {
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
            assert!(matches!(desk.state().dialog, Some(Dialog::Rules(RulesFor::Starting))));
            desk.click("None of these is true for me");
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
