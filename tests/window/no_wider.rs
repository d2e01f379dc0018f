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

/// Walks through a window of each size.
fn in_every_size(walk: impl Fn(&mut Desk, &dyn Fn(&mut Desk, &str))) {
    for size in SIZES {
        let folder = trends::folder();
        let mut desk = Desk::sized(&folder, size, Theme::Light);
        walk(&mut desk, &|desk, place| within(desk, size[0], place));
    }
}

#[test]
fn no_page_is_wider_than_the_window() {
    in_every_size(|desk, within| {
        within(desk, "map");
        for page in ["Routines", "Plan", "Settings"] {
            press(desk, page);
            within(desk, page);
        }
        press(desk, "Trends");
        desk.wait("it is worked out", |state| state.trends.seen.is_some());
        within(desk, "trends");
        let row = desk.first(Role::ListItem, POINT).unwrap();
        desk.press_unseen(Role::ListItem, &row);
        desk.wait("it is worked out", |state| state.trends.since.is_none());
        within(desk, "one trend");
        press(desk, "Plan");
        press(desk, "New plan");
        within(desk, "a plan");
    });
}

#[test]
fn nothing_of_a_point_is_wider_than_the_window() {
    in_every_size(|desk, within| {
        choose(desk);
        within(desk, "a point");
        if desk.can_press("Larger panel") {
            press(desk, "Larger panel");
        }
        press(desk, "Note an earlier hold");
        within(desk, "an earlier hold");
        desk.press(Modifiers::NONE, Key::Escape);
        press(desk, "History");
        within(desk, "the history");
        press(desk, "Change this entry");
        within(desk, "a change");
    });
}

#[test]
fn nothing_of_a_hold_is_wider_than_the_window() {
    in_every_size(|desk, within| {
        choose(desk);
        press(desk, "Tenderness before 6");
        press(desk, "Start hold");
        within(desk, "the rules");
        press(desk, "None of these is true for me");
        within(desk, "in place");
        desk.pass(12);
        within(desk, "a hold");
        desk.pass(60);
        within(desk, "after it");
    });
}

#[test]
fn nothing_of_a_routine_is_wider_than_the_window() {
    in_every_size(|desk, within| {
        evening(desk);
        press(desk, "Tool and time: Shin");
        within(desk, "the making");
        save(desk);
        press(desk, "Open Medial scapula rolling");
        within(desk, "what a routine is");
        press(desk, "Start");
        within(desk, "a step");
        press(desk, "Tenderness before 6");
        press(desk, "Start step");
        press(desk, "None of these is true for me");
        within(desk, "getting in place");
        desk.pass(12);
        within(desk, "a step that runs");
        desk.press(Modifiers::NONE, Key::R);
        within(desk, "after a step");
        press(desk, "End routine");
        within(desk, "the end");
    });
}
