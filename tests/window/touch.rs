//! Fingers, as the windowing library hands them on: each is a touch, and the first one is a pointer as well, which is gone
//! in the same moment in which it comes up.

use egui::{Event, Modifiers, PointerButton, Pos2, Role, Theme, TouchDeviceId, TouchId, TouchPhase, vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use knotmap::{
    anatomy::{Atlas, PointKey, Side},
    therapy::hold::Phase,
};
use tempfile::TempDir;

use crate::{
    desk::{Desk, key},
    keys::{NONE, POINT, holding, phase, rated},
    points::folder,
};

impl Desk {
    /// One frame in which a finger does this.
    fn finger(&mut self, finger: u64, phase: TouchPhase, pos: Pos2) {
        let (device_id, id) = (TouchDeviceId(1), TouchId::from(finger));
        let mut events = vec![Event::Touch { device_id, id, phase, pos, force: None }];
        let button = |pressed| Event::PointerButton {
            pos,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        };
        if finger == 0 {
            events.extend(match phase {
                TouchPhase::Start => vec![Event::PointerMoved(pos), button(true)],
                TouchPhase::Move => vec![Event::PointerMoved(pos)],
                TouchPhase::End => vec![button(false), Event::PointerGone],
                TouchPhase::Cancel => vec![Event::PointerGone],
            });
        }
        self.harness().input_mut().events.extend(events);
        self.harness().step();
    }

    fn tap_at(&mut self, pos: Pos2) {
        self.finger(0, TouchPhase::Start, pos);
        self.finger(0, TouchPhase::End, pos);
        self.settle();
    }
}

#[test]
fn a_tap_on_a_point_opens_it_and_nothing_stays_lit() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    let mark = desk.node(Role::Button, &format!("{POINT}, not tested yet")).unwrap().rect().center();
    desk.tap_at(mark);
    assert_eq!(desk.state().selected, Some(key("RHO-MAJ1", Side::Left)));
    assert!(desk.state().map.offer.is_none(), "it is no new point");
    assert_eq!(desk.state().map.hover, None, "the finger is up");
}

#[test]
fn a_tap_beside_every_point_offers_a_new_one() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    desk.calm();
    let place = desk.state().map.camera().centre + kurbo::Vec2::new(-62.0, 60.0);
    let pos = desk.on_screen(place);
    desk.tap_at(pos);
    assert!(desk.state().map.offer.is_some() || desk.state().selected.is_some());
}

#[test]
fn two_fingers_zoom_about_their_middle_and_are_no_click() {
    for size in [[1280.0, 800.0], [390.0, 844.0]] {
        two_fingers_zoom(size);
    }
}

fn two_fingers_zoom(size: [f32; 2]) {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::sized(&folder, size, Theme::Light);
    let before = desk.state().map.camera();
    let place = before.centre + kurbo::Vec2::new(-30.0, 20.0);
    let middle = desk.on_screen(place);
    let fingers = |apart: f32| [middle - vec2(apart, 0.0), middle + vec2(apart, 0.0)];
    for (phase, apart) in [
        (TouchPhase::Start, 40.0),
        (TouchPhase::Move, 60.0),
        (TouchPhase::Move, 80.0),
        (TouchPhase::End, 80.0),
    ] {
        for (finger, pos) in (0..).zip(fingers(apart)) {
            desk.finger(finger, phase, pos);
        }
    }
    desk.settle();
    let after = desk.state().map.camera();
    assert!((after.scale / before.scale - 2.0).abs() < 0.1, "{} times", after.scale / before.scale);
    let moved = desk.on_screen(place).distance(middle);
    assert!(moved < 4.0, "what lay between the fingers lies there still, {moved} points off");
    assert!(desk.state().map.offer.is_none() && desk.state().selected.is_none());
}

/// Where nothing hovers, what a tooltip says is read under a finger that stays.
#[test]
fn a_finger_that_stays_on_an_icon_is_told_what_it_does_and_does_not_do_it() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::sized(&folder, [390.0, 844.0], Theme::Light);
    let scale = desk.state().map.camera().scale;
    let said = |desk: &mut Desk| desk.harness().query_all_by_label("Zoom in").count();
    let icon = desk.node(Role::Button, "Zoom in").unwrap().rect().center();
    desk.finger(0, TouchPhase::Start, icon);
    for _ in 0..8 {
        desk.harness().step();
    }
    assert_eq!(said(&mut desk), 2, "the button and its tooltip");
    desk.finger(0, TouchPhase::End, icon);
    desk.settle();
    assert!((desk.state().map.camera().scale - scale).abs() < 1e-6);
    desk.tap_at(icon);
    assert!(desk.state().map.camera().scale > scale, "a tap does it");
}

#[test]
fn two_fingers_that_only_touch_are_no_click_either() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    let mark = desk.node(Role::Button, &format!("{POINT}, not tested yet")).unwrap().rect().center();
    desk.finger(0, TouchPhase::Start, mark);
    desk.finger(1, TouchPhase::Start, mark + vec2(120.0, 0.0));
    desk.finger(0, TouchPhase::End, mark);
    desk.finger(1, TouchPhase::End, mark + vec2(120.0, 0.0));
    desk.settle();
    assert!(desk.state().map.offer.is_none() && desk.state().selected.is_none());
    desk.tap_at(mark);
    assert!(desk.state().selected.is_some(), "the next tap is one");
}

#[test]
fn a_finger_pulls_the_list_and_presses_no_row() {
    let points = Atlas::builtin().points().iter().filter(|point| !point.id.0.starts_with("BS-"));
    let keys = points.map(|point| PointKey { id: point.id.clone(), side: Side::Left });
    let folder = folder(keys.take(20).map(|key| rated(&key, 5)));
    let mut desk = Desk::open(&folder);
    let row = |desk: &mut Desk, name: Option<&str>| {
        let rows: Vec<_> = desk
            .harness()
            .query_all_by_role(Role::ListItem)
            .filter_map(|row| Some((row.accesskit_node().label()?, row.rect())))
            .collect();
        let wanted = |(label, _): &&(String, egui::Rect)| name.is_none_or(|name| label == name);
        rows.iter().filter(wanted).nth(if name.is_some() { 0 } else { 3 }).cloned().unwrap()
    };
    // What scrolls follows a finger once the window has met one.
    let title = desk.place_of("Your points").unwrap().center();
    desk.tap_at(title);
    let (name, place) = row(&mut desk, None);
    desk.finger(0, TouchPhase::Start, place.center());
    for way in [10.0, 40.0, 80.0, 120.0] {
        desk.finger(0, TouchPhase::Move, place.center() - vec2(0.0, way));
    }
    desk.finger(0, TouchPhase::End, place.center() - vec2(0.0, 120.0));
    desk.settle();
    assert!(desk.state().selected.is_none(), "it was no tap");
    let moved = place.top() - row(&mut desk, Some(&name)).1.top();
    assert!(moved > 60.0, "the list went along, {moved} points");
    let there = row(&mut desk, Some(&name)).1.center();
    desk.tap_at(there);
    assert!(desk.state().selected.is_some(), "and a tap opens a row");
}

#[test]
fn a_finger_that_the_system_takes_over_stops_no_hold_on_the_floor() {
    let folder = TempDir::new().unwrap();
    let mut desk = holding(&folder);
    desk.press(NONE, egui::Key::F);
    desk.pass(3);
    assert!(desk.state().floor.is_some());
    desk.finger(0, TouchPhase::Start, egui::pos2(400.0, 300.0));
    desk.finger(0, TouchPhase::Cancel, egui::pos2(400.0, 300.0));
    desk.pass(4);
    assert_eq!(phase(&desk), Some(Phase::Holding));
}
