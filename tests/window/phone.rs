//! A phone held upright: one column, everything in sight, and whatever is pressed as large as a finger.

use egui::{Key, Modifiers, Rect, Role, Theme};
use egui_kittest::{Node, kittest::NodeT as _};
use knotmap::session::{Dialog, ImportProgress, TakeInProgress};
use tempfile::TempDir;

use crate::{
    desk::Desk,
    places::{self, Holds},
    results, take_in, trends,
};

/// Widely sold, and a small one.
const SIZES: [[f32; 2]; 2] = [[390.0, 844.0], [360.0, 640.0]];
/// A finger hits nothing smaller, in points.
const FINGER: f64 = 44.0;
const NONE: Modifiers = Modifiers::NONE;

fn press(desk: &mut Desk, name: &str) {
    desk.press_unseen(Role::Button, name);
}

/// Through the map and what lies over it.
fn map(desk: &mut Desk, holds: Holds<'_>) {
    press(desk, "More");
    holds(desk, "a menu");
    desk.press_unseen(Role::MenuItem, "Export map");
    holds(desk, "the export");
    desk.press(NONE, Key::Escape);
    press(desk, "Add point");
    holds(desk, "adding a point");
    desk.press(NONE, Key::Escape);
    press(desk, "Where does it hurt?");
    holds(desk, "where it hurts");
    let middle = Rect::from_two_pos(egui::pos2(120.0, 120.0), egui::pos2(200.0, 200.0)).center();
    desk.click_at(middle);
    holds(desk, "what hurts there");
    desk.press(NONE, Key::Escape);
    press(desk, "Larger panel");
    holds(desk, "the whole list");
    desk.type_into("Find a point or muscle", "shoulder blade");
    holds(desk, "what was found");
    desk.type_into("Find a point or muscle", "");
    desk.click("Smaller panel");
    press(desk, "Hide panel");
    holds(desk, "the map alone");
    press(desk, "Show panel");
}

/// Through the dialogs of files, and the other pages.
pub(crate) fn files(desk: &mut Desk, holds: Holds<'_>) {
    let mail = TempDir::new().unwrap();
    press(desk, "Help");
    holds(desk, "help");
    press(desk, "Settings");
    for dialog in ["Save a copy of everything", "Bring back from a copy", "Erase everything"] {
        press(desk, dialog);
        holds(desk, dialog);
        desk.press(NONE, Key::Escape);
    }
    press(desk, "Trends");
    desk.wait("it is worked out", |state| state.trends.seen.is_some());
    press(desk, "Save report");
    holds(desk, "the report");
    desk.press(NONE, Key::Escape);
    desk.drop_file(&take_in::write(&mail, "plan.knotmap", &take_in::plan(1)));
    desk.wait("it is shown", |state| {
        matches!(&state.dialog, Some(Dialog::TakeIn(draft)) if matches!(draft.progress, TakeInProgress::Seen(_)))
    });
    holds(desk, "a plan that comes in");
    take_in::import(desk, "Import 3 points");
    holds(desk, "a plan that is here");
    desk.press(NONE, Key::Escape);
    press(desk, "Plan");
    holds(desk, "the plans");
    desk.drop_file(&results::posted(&mail));
    desk.wait("it is shown", |state| matches!(state.dialog, Some(Dialog::Result(_))));
    holds(desk, "a result");
    desk.press(NONE, Key::Escape);
    let table = mail.path().join("moods.csv");
    std::fs::write(&table, "full_date,time,mood,note\n2026-11-18,20:39,irritable,sat long\n").unwrap();
    desk.drop_file(&table);
    desk.wait("it was looked at", |state| {
        matches!(&state.dialog, Some(Dialog::Import(draft)) if matches!(draft.progress, ImportProgress::Seen))
    });
    holds(desk, "a table that comes in");
    desk.press(NONE, Key::Escape);
    press(desk, "Map");
    holds(desk, "the plan on the map");
}

/// Through a plan that is made.
pub(crate) fn plan(desk: &mut Desk, holds: Holds<'_>) {
    press(desk, "Plan");
    press(desk, "New plan");
    press(desk, "Rhomboid major, upper, patient’s left, not in the plan");
    holds(desk, "a point of a plan");
    press(desk, "Larger panel");
    holds(desk, "all of a point of a plan");
    desk.press(NONE, Key::Escape);
    holds(desk, "a plan with a point");
    press(desk, "More about this plan");
    holds(desk, "what is done with a plan");
    desk.press_unseen(Role::MenuItem, "See the handout");
    holds(desk, "the handout");
    desk.press(NONE, Key::Escape);
    press(desk, "PDF handout");
    holds(desk, "giving a plan out");
    desk.press(NONE, Key::Escape);
    press(desk, "Trends");
    desk.wait("it is worked out", |state| state.trends.seen.is_some());
    press(desk, "Day by day");
    holds(desk, "day by day");
    press(desk, "From – to");
    holds(desk, "a time from a day to a day");
}

/// Down on the floor.
pub(crate) fn floor(desk: &mut Desk, holds: Holds<'_>) {
    desk.type_into("Find a point or muscle", "Rhomboid major, upper, your left");
    desk.press(NONE, Key::Enter);
    press(desk, "Tenderness before 6");
    press(desk, "Start hold");
    press(desk, "None of these is true for me");
    press(desk, "Floor mode");
    holds(desk, "down on the floor");
    desk.pass(15);
    holds(desk, "a hold on the floor");
    desk.invoke("Any key or click: Pause");
    holds(desk, "paused on the floor");
    desk.invoke("Any key or click: Go on");
    desk.pass(2);
    desk.invoke("Too sore, stop");
    holds(desk, "stopped on the floor");
}

/// A way through the window.
pub(crate) type Walk = fn(&mut Desk, Holds<'_>);

pub(crate) const WALKS: [Walk; 8] =
    [places::pages, places::point, places::hold, places::routine, map, files, plan, floor];

fn everywhere(holds: impl Fn(&mut Desk, &str, [f32; 2])) {
    for size in SIZES {
        for walk in WALKS {
            let folder = trends::folder();
            let mut desk = Desk::sized(&folder, size, Theme::Light);
            walk(&mut desk, &|desk, place| {
                desk.settle();
                holds(desk, place, size);
            });
        }
    }
}

/// What is pressed there, if a finger may miss it.
fn too_small(desk: &Desk, node: &Node<'_>) -> Option<String> {
    let node = node.accesskit_node();
    let at = node.bounding_box().filter(|at| at.area() > 0.0)?;
    let is_pressed = node.data().supports_action(egui::accesskit::Action::Click);
    // The frame round a text takes the finger for it, and what scrolls is pulled by its contents.
    let has_other = matches!(node.role(), Role::TextInput | Role::MultilineTextInput | Role::ScrollBar);
    let is_small = at.width() < FINGER - 0.5 || at.height() < FINGER - 0.5;
    if !is_pressed || has_other || !is_small {
        return None;
    }
    // A point at the edge of the map reaches over it.
    let map = desk.state().map.area;
    let is_cut = at.x0 <= map.x0 || at.y0 <= map.y0 || at.x1 >= map.x1 || at.y1 >= map.y1;
    if is_cut && map.contains(kurbo::Point::new(at.x0.midpoint(at.x1), at.y0.midpoint(at.y1))) {
        return None;
    }
    let name = node.label().or_else(|| node.value()).unwrap_or_default();
    Some(format!("{:?} {name}: {:.0} x {:.0}", node.role(), at.width(), at.height()))
}

#[test]
fn a_finger_hits_everything_that_is_pressed() {
    everywhere(|desk, place, size| {
        let missed: Vec<String> = desk.all().filter_map(|node| too_small(desk, &node)).collect();
        assert_eq!(missed, [""; 0], "{place}, {size:?}");
    });
}

/// What each place is there for, and what always has to be at hand.
const AT_HAND: [(&str, &[&str]); 18] = [
    ("map", &["Zoom in", "More", "Add point", "Larger panel"]),
    ("Routines", &["New routine"]),
    ("Plan", &["Import plan", "New plan"]),
    ("trends", &["Save report"]),
    ("a plan", &["PDF handout", "Add from a routine"]),
    ("a point", &["Tenderness before 0", "Tenderness before 10", "Start hold", "Back to all points"]),
    ("an earlier hold", &["Save hold", "Cancel", "Close"]),
    ("the rules", &["None of these is true for me", "Close"]),
    (
        "in place",
        &["Start now", "Pause", "Too sore, stop", "Unexpected pain", "Leave the hold", "Floor mode"],
    ),
    (
        "a hold",
        &[
            "Tenderness now 0",
            "Tenderness now 10",
            "Pause",
            "It released",
            "It throbs",
            "Too sore, stop",
            "Unexpected pain",
        ],
    ),
    ("after it", &["Tenderness after 0", "Tenderness after 10"]),
    ("the making", &["Save routine", "Cancel"]),
    ("what a routine is", &["Start"]),
    ("a step", &["Tenderness before 0", "Tenderness before 10", "Start step"]),
    (
        "a step that runs",
        &["Tenderness now 0", "Tenderness now 10", "Pause", "It released", "Unexpected pain"],
    ),
    ("the export", &["Save map", "Close"]),
    ("the report", &["Save", "Close"]),
    ("a plan that comes in", &["Import 3 points", "Cancel"]),
];

#[test]
fn what_a_place_is_for_is_in_sight() {
    let seen = std::cell::RefCell::new(std::collections::BTreeSet::new());
    everywhere(|desk, place, size| {
        // No dialog and no hold has the bar below it.
        let is_page = desk.state().dialog.is_none() && desk.state().running.is_none();
        let window = Rect::from_min_size(egui::Pos2::ZERO, size.into());
        let window = if is_page { window.with_max_y(size[1] - 56.0) } else { window };
        for name in AT_HAND.iter().filter(|(of, _)| *of == place).flat_map(|(_, names)| *names) {
            seen.borrow_mut().insert(*name);
            let node = desk.node(Role::Button, name).unwrap_or_else(|| panic!("{place}: {name}"));
            assert!(window.contains_rect(node.rect()), "{place}, {size:?}: {name} at {}", node.rect());
        }
    });
    assert!(AT_HAND.iter().flat_map(|(_, names)| *names).all(|name| seen.borrow().contains(name)));
}

#[test]
fn the_ways_stand_in_a_bar_below() {
    let folder = trends::folder();
    let mut desk = Desk::sized(&folder, SIZES[0], Theme::Light);
    let ways = ["Map", "Routines", "Trends", "Plan", "Help", "Settings"];
    for way in ways {
        desk.click(way);
        let bar: Vec<Rect> = ways.iter().map(|way| desk.node(Role::Button, way).unwrap().rect()).collect();
        assert!(bar.iter().all(|way| way.bottom() >= SIZES[0][1] - 4.0), "{way}: {bar:?}");
        assert!(bar.windows(2).all(|two| two[0].right() <= two[1].left() + 0.5), "{way}: {bar:?}");
    }
}

#[test]
fn the_way_out_of_floor_mode_is_a_corner() {
    let folder = trends::folder();
    let mut desk = Desk::sized(&folder, SIZES[0], Theme::Light);
    floor(&mut desk, &|desk, place| {
        if place == "a hold on the floor" {
            desk.click_at(egui::pos2(SIZES[0][0] - 30.0, 30.0));
            assert!(desk.state().floor.is_none() && desk.state().running.is_some(), "back on its page");
            press(desk, "Floor mode");
            assert!(desk.state().floor.is_some());
            desk.pass(2);
        }
    });
    assert!(desk.state().running.is_none());
}

/// A finger that goes from `from` to `to`.
fn finger(desk: &mut Desk, from: egui::Pos2, to: egui::Pos2) {
    desk.point(from, Some(true));
    for share in [0.3, 0.7, 1.0] {
        desk.point(from + (to - from) * share, None);
    }
    desk.point(to, Some(false));
    desk.settle();
}

#[test]
fn a_finger_moves_a_point_of_a_plan_by_its_grip_alone() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::sized(&folder, SIZES[0], Theme::Light);
    press(&mut desk, "Plan");
    press(&mut desk, "New plan");
    for name in ["Rhomboid major, upper, patient’s left", "Rhomboid major, upper, patient’s right"] {
        press(&mut desk, &format!("{name}, not in the plan"));
        desk.press(NONE, Key::Escape);
    }
    press(&mut desk, "Larger panel");
    let first = "1, Rhomboid major, upper, patient’s left, 60 s, Lacrosse ball";
    let second = "2, Rhomboid major, upper, patient’s right, 60 s, Lacrosse ball";
    let [from, to] = [first, second].map(|name| desk.node(Role::ListItem, name).expect(name).rect());
    let below = to.center_bottom() - egui::vec2(0.0, 4.0);
    finger(&mut desk, from.center(), below);
    assert!(desk.node(Role::ListItem, first).is_some(), "the rows scroll, and stay");
    let from = desk.node(Role::ListItem, first).unwrap().rect();
    finger(&mut desk, from.left_center() + egui::vec2(4.0, 0.0), below);
    assert!(desk.node(Role::ListItem, first).is_none(), "it is moved");
}
