//! No page, panel or dialog is wider than the window, however large the text: nothing leaves it at a side.

use egui::Theme;
use egui_kittest::kittest::NodeT as _;

use crate::{
    desk::Desk,
    places::{self, Holds},
    trends,
};

/// 900 x 600 at a text size of 200, 150 and 100 %, in points; and phones held upright.
const SIZES: [[f32; 2]; 5] = [[450.0, 300.0], [600.0, 400.0], [900.0, 600.0], [390.0, 844.0], [360.0, 640.0]];

/// What leaves the window at its left or at its right.
pub(crate) fn past_the_sides(desk: &Desk, width: f32) -> Vec<String> {
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

fn in_every_size(walk: impl Fn(&mut Desk, Holds<'_>)) {
    for size in SIZES {
        let folder = trends::folder();
        let mut desk = Desk::sized(&folder, size, Theme::Light);
        walk(&mut desk, &|desk, place| within(desk, size[0], place));
    }
}

#[test]
fn no_page_is_wider_than_the_window() {
    in_every_size(places::pages);
}

#[test]
fn nothing_of_a_point_is_wider_than_the_window() {
    in_every_size(places::point);
}

#[test]
fn nothing_of_a_hold_is_wider_than_the_window() {
    in_every_size(places::hold);
}

#[test]
fn nothing_of_a_routine_is_wider_than_the_window() {
    in_every_size(places::routine);
}
