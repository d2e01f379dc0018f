//! The list of one's points: its filters and its rows.

use egui::{Rect, Role, Theme};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use knotmap::{
    anatomy::{Atlas, Side},
    journal::{Kind, Rated},
    therapy::Tenderness,
};
use tempfile::TempDir;

use crate::{desk::Desk, points::folder};

/// A folder in which twenty points of the left side are rated.
fn rated() -> TempDir {
    let points = Atlas::builtin().points().iter().filter(|point| point.sides.contains(&Side::Left)).take(20);
    folder(points.map(|point| {
        let tenderness = Tenderness::try_from(4).unwrap();
        Kind::Rating(Rated { point: point.id.clone(), side: Side::Left, tenderness, note: None })
    }))
}

fn rect(desk: &Desk, role: Role, name: &str) -> Rect {
    desk.node(role, name).unwrap_or_else(|| panic!("{name} is there")).rect()
}

#[test]
fn the_order_stands_clear_of_the_filters_in_windows_of_any_size() {
    let folder = rated();
    for size in [[900.0, 600.0], [1280.0, 800.0], [1600.0, 900.0], [1920.0, 1080.0], [2560.0, 1440.0]] {
        let desk = Desk::sized(&folder, size, Theme::Light);
        let (filter, order) = (rect(&desk, Role::Button, "Right side"), rect(&desk, Role::ComboBox, "Order"));
        assert!(!filter.shrink(0.5).intersects(order), "{size:?}: {filter:?} {order:?}");
    }
}

#[test]
fn the_row_that_the_wheel_brings_under_the_pointer_is_the_one_that_is_lit() {
    let folder = rated();
    let mut desk = Desk::open(&folder);
    let lit = |desk: &Desk| {
        let key = desk.state().map.hover.clone().expect("a row is lit");
        Atlas::builtin().point(&key.id).expect("a point").name().to_owned()
    };
    let middle = |row: &egui_kittest::Node<'_>| (300.0..500.0).contains(&row.rect().center().y);
    let row = desk.harness().query_all_by_role(Role::ListItem).find(middle);
    let at = row.expect("a row in the middle of the window").rect().center();
    desk.point(at - egui::vec2(9.0, 0.0), None);
    desk.point(at, None);
    let first = lit(&desk);
    desk.scroll_at(at, -200.0);
    let now = lit(&desk);
    assert_ne!(now, first, "another row has come");
    let rows = desk.harness().query_all_by_role(Role::ListItem);
    let below: Vec<_> =
        rows.filter(|row| row.rect().contains(at)).filter_map(|row| row.accesskit_node().label()).collect();
    assert!(matches!(&below[..], [name] if name.starts_with(&now)), "{now}: {below:?}");
}
