//! Every named point, on both sides: reached by its name through the accessibility tree, and by the keyboard alone.

use egui::{Key, Role};
use knotmap::{
    anatomy::{Atlas, NamedPoint, PointKey, SelfCare, Side, ViewId},
    session::State,
};
use tempfile::TempDir;

use crate::desk::Desk;

/// The key that, after V, shows a view.
fn letter(view: ViewId) -> Key {
    match view {
        ViewId::Back => Key::B,
        ViewId::Front => Key::F,
        ViewId::NeckSide => Key::N,
        ViewId::Sole => Key::S,
        ViewId::ForearmBack => Key::A,
        ViewId::ForearmPalm => Key::P,
    }
}

/// Shows each view, the one-sided ones from both sides, with nothing selected, and says what it shows.
fn in_every_view(desk: &mut Desk, mut visit: impl FnMut(&mut Desk, Vec<(&'static NamedPoint, PointKey)>)) {
    for view in ViewId::ALL {
        desk.tap(Key::V);
        desk.tap(letter(view));
        desk.settle();
        for _ in 0..2 {
            let stage = desk.state().map.stage();
            assert_eq!(stage.view(), view);
            let here = Atlas::builtin().points().iter().filter(|point| point.at(view).is_some());
            let keys = here.flat_map(|point| point.sides.iter().map(move |side| (point, *side)));
            let keys = keys.filter(|(_, side)| stage.affine(*side).is_some());
            let keys = keys.map(|(point, side)| (point, PointKey { id: point.id.clone(), side }));
            visit(desk, keys.collect());
            if !stage.one_sided() {
                break;
            }
            desk.tap(Key::Escape);
            desk.tap(Key::X);
            desk.settle();
        }
    }
}

fn selected(state: &State) -> Option<&PointKey> {
    state.selected.as_ref()
}

/// What a point without an entry is called.
fn untested(point: &NamedPoint, side: Side) -> String {
    let standing = if point.self_care == SelfCare::No { ", not for treating yourself" } else { "" };
    format!("{}, not tested yet{standing}", side.sided(point.name()))
}

#[test]
fn every_point_is_opened_by_its_name() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    let mut seen = std::collections::BTreeSet::new();
    in_every_view(&mut desk, |desk, points| {
        let view = desk.state().map.view;
        for (point, key) in points {
            let name = untested(point, key.side);
            desk.invoke(&name);
            assert_eq!(selected(desk.state()), Some(&key), "{name}");
            assert_eq!(desk.state().map.view, view, "the view stays: {name}");
            assert!(desk.says(point.name()), "its panel is open");
            seen.insert(key);
        }
    });
    let both = Atlas::builtin()
        .points()
        .iter()
        .flat_map(|point| point.sides.iter().map(move |side| (&point.id, side)));
    for (id, side) in both {
        assert!(seen.contains(&PointKey { id: id.clone(), side: *side }), "{id} {side} is in no view");
    }
    assert!(seen.iter().filter(|key| key.side == Side::Left).count() >= 120, "{} points", seen.len());
}

#[test]
fn every_point_is_reached_by_the_keyboard() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    in_every_view(&mut desk, |desk, points| {
        let view = desk.state().map.view;
        desk.focus_map();
        let mut left: std::collections::BTreeSet<PointKey> = points.into_iter().map(|(_, key)| key).collect();
        // Through the points of the view, one press each; Enter opens the one that is asked for.
        for _ in 0..left.len() {
            desk.tap(Key::CloseBracket);
            let cursor = desk.state().map.cursor.clone().expect("the keyboard stands on a point");
            desk.tap(Key::Enter);
            assert_eq!(selected(desk.state()), Some(&cursor));
            assert_eq!(desk.state().map.view, view);
            assert!(left.remove(&cursor), "{cursor} comes once");
        }
        assert!(left.is_empty(), "not reached in {view}: {left:?}");
    });
}

#[test]
fn arrows_go_to_the_nearest_point_that_way() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    desk.focus_map();
    let place = |desk: &Desk| {
        let key = desk.state().map.cursor.clone().expect("the keyboard stands on a point");
        let at =
            Atlas::builtin().point(&key.id).and_then(|point| point.at(ViewId::Back)).expect("in this view");
        desk.state().map.stage().place(at.given(), key.side).expect("on this side")
    };
    desk.tap(Key::ArrowLeft);
    let start = place(&desk);
    desk.tap(Key::ArrowDown);
    let lower = place(&desk);
    assert!(lower.y > start.y);
    desk.tap(Key::ArrowLeft);
    assert!(place(&desk).x < lower.x);
    assert_eq!(selected(desk.state()), None, "an arrow opens nothing");
    desk.tap(Key::Enter);
    assert_eq!(selected(desk.state()), desk.state().map.cursor.as_ref());
    desk.tap(Key::Escape);
    assert_eq!(selected(desk.state()), None);
}

/// Whose side is where, said here once more and independent of the drawing: seen from behind the left is on the left, who
/// faces you or shows the soles has it on the right.
#[test]
fn every_mark_lies_on_its_own_side() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    for (view, letter, left_is) in
        [(ViewId::Back, Key::B, -1.0), (ViewId::Front, Key::F, 1.0), (ViewId::Sole, Key::S, 1.0)]
    {
        desk.tap(Key::V);
        desk.tap(letter);
        desk.settle();
        desk.click("Whole view");
        assert_eq!(desk.state().map.view, view);
        let middle = desk.on_screen(kurbo::Point::ZERO).x;
        let mut seen = 0;
        for point in Atlas::builtin().points().iter().filter(|point| point.at(view).is_some()) {
            for side in point.sides.iter().filter(|side| **side != Side::Midline) {
                let name = untested(point, *side);
                let mark = desk.node(Role::Button, &name).expect("it is in sight").rect().center();
                let expected = if *side == Side::Left { left_is } else { -left_is };
                assert!(
                    (mark.x - middle) * expected > 0.0,
                    "{name} in {view}: {} of the middle",
                    mark.x - middle
                );
                seen += 1;
            }
        }
        assert!(seen >= 4, "{seen} in {view}");
    }
}
