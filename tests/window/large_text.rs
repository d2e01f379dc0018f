//! A window of 900 x 600 at a text size of 200 %, which is one of 450 x 300: nothing that is needed is cut or covered.

use egui::{Rect, Role, Theme};
use knotmap::{
    anatomy::ViewId,
    journal::{CustomPoint, Kind},
    session::Sheet,
};
use tempfile::TempDir;

use crate::{
    desk::Desk,
    points::{desk_spot, folder},
};

const SIZE: [f32; 2] = [450.0, 300.0];
/// So far marks and outlines of the drawing reach around a point.
const MARK: f32 = 12.0;

fn desk(folder: &TempDir) -> Desk {
    Desk::sized(folder, SIZE, Theme::Light)
}

fn rect(desk: &Desk, role: Role, name: &str) -> Rect {
    desk.node(role, name).unwrap_or_else(|| panic!("{name} is there")).rect()
}

#[test]
fn the_row_of_numbers_of_a_hold_is_whole_when_the_name_has_two_lines() {
    for routine in ["Medial scapula rolling", "Lacrosse ball: foot"] {
        let folder = TempDir::new().unwrap();
        let mut desk = desk(&folder);
        desk.press(egui::Modifiers::COMMAND, egui::Key::Num2);
        desk.press_unseen(Role::Button, &format!("Open {routine}"));
        desk.press_unseen(Role::Button, "Start");
        desk.press_unseen(Role::Button, "Tenderness before 6");
        desk.press_unseen(Role::Button, "Start step");
        desk.press_unseen(Role::Button, "None of these is true for me");
        let start = rect(&desk, Role::Button, "Start now");
        let endings = rect(&desk, Role::Button, "It released").top();
        assert!(start.bottom() <= endings, "{routine}: the way to begin is in sight, {start:?} {endings}");
        desk.pass(10);
        for name in ["Tenderness now 0", "Tenderness now 10", "Pause"] {
            let place = rect(&desk, Role::Button, name);
            assert!(place.bottom() <= endings, "{routine}: {name}, {place:?} above {endings}");
        }
    }
}

#[test]
fn the_side_of_a_view_of_one_side_is_told_beside_the_drawing() {
    let folder = TempDir::new().unwrap();
    let mut desk = desk(&folder);
    for (key, view, label) in [
        (egui::Key::N, ViewId::NeckSide, "Right side of your neck"),
        (egui::Key::A, ViewId::ForearmBack, "Your right forearm"),
        (egui::Key::P, ViewId::ForearmPalm, "Your right forearm"),
    ] {
        desk.press(egui::Modifiers::NONE, egui::Key::V);
        desk.press(egui::Modifiers::NONE, key);
        assert_eq!(desk.state().map.view, view);
        let (label, map) = (rect(&desk, Role::Label, label), &desk.state().map);
        let bounds = map.stage().bounds();
        let left = desk.on_screen(kurbo::Point::new(bounds.x0, bounds.center().y)).x;
        assert!(
            label.right() <= left.max(map.area.x0 as f32 + map.area.width() as f32 / 2.0 - MARK),
            "{view:?} {label:?} {left}"
        );
        assert!(label.bottom() <= map.area.y1 as f32, "{view:?} {label:?}");
    }
}

#[test]
fn the_form_of_an_earlier_hold_shows_whole_questions() {
    let folder = TempDir::new().unwrap();
    let mut desk = desk(&folder);
    desk.press_unseen(Role::Button, "Rhomboid major, upper, your left, not tested yet");
    desk.press_unseen(Role::Button, "Larger panel");
    desk.press_unseen(Role::Button, "Note an earlier hold");
    let save = rect(&desk, Role::Button, "Save hold");
    let window = Rect::from_min_size(egui::Pos2::ZERO, SIZE.into());
    assert!(window.contains_rect(save));
    let day = desk.place_of("Yesterday").expect("the day is asked first");
    assert!(window.contains_rect(day) && day.bottom() <= save.top());
}

#[test]
fn a_name_of_two_lines_takes_nothing_from_the_row_of_numbers() {
    let Kind::CustomPoint(spot) = desk_spot() else { panic!("a point") };
    let name = "The spot beside the blade that hurts after a day at the desk".to_owned();
    let folder = folder([Kind::CustomPoint(CustomPoint { name: name.clone(), ..spot })]);
    let mut desk = desk(&folder);
    desk.press_unseen(Role::Button, &format!("{name}, your left, not tested yet"));
    desk.press_unseen(Role::Button, "Tenderness before 6");
    desk.press_unseen(Role::Button, "Start hold");
    desk.press_unseen(Role::Button, "None of these is true for me");
    desk.pass(12);
    let endings = rect(&desk, Role::Button, "It released").top();
    for name in ["Tenderness now 0", "Tenderness now 10", "Pause"] {
        let place = rect(&desk, Role::Button, name);
        assert!(place.bottom() <= endings, "{name}, {place:?} above {endings}");
    }
}

#[test]
fn the_banner_about_swapped_sides_leaves_the_labels_of_the_sides_in_sight() {
    let folder = TempDir::new().unwrap();
    let mut desk = desk(&folder);
    desk.press(egui::Modifiers::NONE, egui::Key::V);
    desk.press(egui::Modifiers::NONE, egui::Key::F);
    assert_eq!(desk.state().map.view, ViewId::Front);
    let banner = rect(&desk, Role::Button, "Got it").union(rect(&desk, Role::Label, "Now facing you."));
    for label in ["Your right", "Your left"] {
        let label = rect(&desk, Role::Label, label);
        assert!(banner.top() >= label.bottom(), "{banner:?} {label:?}");
    }
    assert!(banner.bottom() <= desk.state().map.area.y1 as f32, "{banner:?}");
}

#[test]
fn a_plan_says_that_it_is_kept_beside_its_buttons_and_its_sheet_gives_way_to_the_map() {
    let folder = TempDir::new().unwrap();
    let mut desk = desk(&folder);
    desk.press(egui::Modifiers::COMMAND, egui::Key::Num4);
    desk.click("New plan");
    desk.press_unseen(Role::Button, "Rhomboid major, upper, patient’s left, not in the plan");
    desk.press_unseen(Role::Button, "More about this plan");
    desk.press_unseen(Role::MenuItem, "Copy as text for your records");
    let (said, undo) = (rect(&desk, Role::Label, "Copied as text"), rect(&desk, Role::Button, "Undo"));
    assert!(said.right() <= undo.left(), "{said:?} {undo:?}");
    let half = desk.state().map.area.height();
    desk.click("Hide panel");
    assert!(desk.state().map.area.height() > half, "all of the map is seen");
    desk.press_unseen(Role::Button, "1, Rhomboid major, upper, patient’s left, 60 s");
    assert_eq!(desk.state().sheet, Sheet::Half, "what was opened is seen");
    desk.click("Larger panel");
    assert!(desk.node(Role::ComboBox, "View").is_none(), "all of the panel is seen");
}
