//! No page, panel or dialog is wider than the window, however large the text: nothing leaves it at a side.

use egui::{Key, Modifiers, Role, Theme};
use egui_kittest::kittest::NodeT as _;

use crate::{
    desk::Desk,
    making::{evening, save},
    trends,
};

/// 900 x 600 at a text size of 200, 150 and 100 %, in points.
const SIZES: [[f32; 2]; 3] = [[450.0, 300.0], [600.0, 400.0], [900.0, 600.0]];
const POINT: &str = "Rhomboid major, upper, your left";

/// What leaves the window at its left or at its right.
fn past_the_sides(desk: &Desk, width: f32) -> Vec<String> {
    let sides = -0.5..=f64::from(width) + 0.5;
    let leaves = |node: egui_kittest::Node<'_>| {
        let (node, at) = (node.accesskit_node(), node.accesskit_node().bounding_box()?);
        let name = node.label().or_else(|| node.value())?;
        let is_past = !sides.contains(&at.x0) || !sides.contains(&at.x1);
        (at.area() > 0.0 && is_past).then(|| format!("{name}: {:.0}..{:.0}", at.x0, at.x1))
    };
    desk.all().filter_map(leaves).collect()
}

fn within(desk: &mut Desk, width: f32, place: &str) {
    desk.settle();
    assert_eq!(past_the_sides(desk, width), Vec::<String>::new(), "{place}, {width} wide");
}

fn press(desk: &mut Desk, name: &str) {
    desk.press_unseen(Role::Button, name);
}

fn choose(desk: &mut Desk) {
    desk.type_into("Find a point or muscle", POINT);
    desk.press(Modifiers::NONE, Key::Enter);
}

#[test]
fn no_page_is_wider_than_the_window() {
    for size in SIZES {
        let folder = trends::folder();
        let mut desk = Desk::sized(&folder, size, Theme::Light);
        let within = |desk: &mut Desk, place: &str| within(desk, size[0], place);
        within(&mut desk, "map");
        for page in ["Routines", "Plan", "Settings"] {
            press(&mut desk, page);
            within(&mut desk, page);
        }
        press(&mut desk, "Trends");
        desk.wait("it is worked out", |state| state.trends.seen.is_some());
        within(&mut desk, "trends");
        let row = desk.first(Role::ListItem, POINT).unwrap();
        desk.press_unseen(Role::ListItem, &row);
        desk.wait("it is worked out", |state| state.trends.since.is_none());
        within(&mut desk, "one trend");
        press(&mut desk, "Plan");
        press(&mut desk, "New plan");
        within(&mut desk, "a plan");
    }
}

#[test]
fn nothing_of_a_point_is_wider_than_the_window() {
    for size in SIZES {
        let folder = trends::folder();
        let mut desk = Desk::sized(&folder, size, Theme::Light);
        let within = |desk: &mut Desk, place: &str| within(desk, size[0], place);
        choose(&mut desk);
        within(&mut desk, "a point");
        if desk.can_press("Larger panel") {
            press(&mut desk, "Larger panel");
        }
        press(&mut desk, "Note an earlier hold");
        within(&mut desk, "an earlier hold");
        desk.press(Modifiers::NONE, Key::Escape);
        press(&mut desk, "History");
        within(&mut desk, "the history");
        press(&mut desk, "Change this entry");
        within(&mut desk, "a change");
    }
}

#[test]
fn nothing_of_a_hold_is_wider_than_the_window() {
    for size in SIZES {
        let folder = trends::folder();
        let mut desk = Desk::sized(&folder, size, Theme::Light);
        let within = |desk: &mut Desk, place: &str| within(desk, size[0], place);
        choose(&mut desk);
        press(&mut desk, "Tenderness before 6");
        press(&mut desk, "Start hold");
        within(&mut desk, "the rules");
        press(&mut desk, "None of these is true for me");
        within(&mut desk, "in place");
        desk.pass(12);
        within(&mut desk, "a hold");
        desk.pass(60);
        within(&mut desk, "after it");
    }
}

#[test]
fn nothing_of_a_routine_is_wider_than_the_window() {
    for size in SIZES {
        let folder = trends::folder();
        let mut desk = Desk::sized(&folder, size, Theme::Light);
        let within = |desk: &mut Desk, place: &str| within(desk, size[0], place);
        evening(&mut desk);
        press(&mut desk, "Tool and time: Shin");
        within(&mut desk, "the making");
        save(&mut desk);
        press(&mut desk, "Open Medial scapula rolling");
        within(&mut desk, "what a routine is");
        press(&mut desk, "Start");
        within(&mut desk, "a step");
        press(&mut desk, "Tenderness before 6");
        press(&mut desk, "Start step");
        press(&mut desk, "None of these is true for me");
        within(&mut desk, "getting in place");
        desk.pass(12);
        within(&mut desk, "a step that runs");
        desk.press(Modifiers::NONE, Key::R);
        within(&mut desk, "after a step");
        press(&mut desk, "End routine");
        within(&mut desk, "the end");
    }
}
