//! Who asked for less motion sees none, in any place: what has been laid out stays where it is.

use std::{fs, time::Duration};

use egui::{Rect, Shape, Theme, style::ScrollAnimation};

use crate::{
    desk::Desk,
    places::{self, Holds},
    trends,
};

const SIZE: [f32; 2] = [1280.0, 800.0];
/// A breath is half out after this, and every other motion at its end.
const LATER: Duration = Duration::from_millis(2100);
/// A motion that is seen, in points: today goes on in a plot of days by less.
const SEEN: f32 = 0.25;
/// So often the picture of the body may come in between.
const TRIES: usize = 8;

/// What tells the time of a hold goes on: the end of the ring and of what is left, each where it was and where it is.
const CLOCK: usize = 4;

/// Where everything stands that has a place of its own; what a clock draws and writes changes with it.
fn stands(desk: &mut Desk) -> Vec<Rect> {
    fn within(shape: &Shape, at: &mut Vec<Rect>) {
        match shape {
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| within(shape, at)),
            Shape::Rect(rect) => at.push(rect.rect),
            Shape::Circle(circle) => {
                at.push(Rect::from_center_size(circle.center, egui::Vec2::splat(2.0 * circle.radius)));
            }
            _ => {}
        }
    }
    let mut at = Vec::new();
    for clipped in &desk.harness().output().shapes {
        within(&clipped.shape, &mut at);
    }
    at
}

/// What is elsewhere a little later.
fn moved(desk: &mut Desk) -> Vec<Rect> {
    desk.harness().step();
    let before = stands(desk);
    desk.clock.advance(LATER);
    desk.harness().step();
    let after = stands(desk);
    let is_in = |all: &[Rect], one: &Rect| {
        all.iter().any(|at| (at.min - one.min).length() < SEEN && (at.max - one.max).length() < SEEN)
    };
    let gone = before.iter().filter(|at| !is_in(&after, at));
    gone.chain(after.iter().filter(|at| !is_in(&before, at))).copied().collect()
}

fn everywhere(settings: &str, holds: Holds<'_>) {
    for walk in [places::pages, places::point, places::hold, places::routine] {
        let folder = trends::folder();
        fs::write(folder.path().join("settings.ron"), settings).unwrap();
        let mut desk = Desk::sized(&folder, SIZE, Theme::Light);
        walk(&mut desk, holds);
    }
}

#[test]
fn nothing_moves_where_less_motion_is_asked_for() {
    everywhere("(reduced_motion: true, breathing: four_six)", &|desk, place| {
        assert!(desk.state().settings.reduced_motion);
        let style = desk.harness().ctx.global_style();
        assert_eq!((style.animation_time, style.scroll_animation), (0.0, ScrollAnimation::none()), "{place}");
        assert!(desk.state().map.flight.is_none(), "{place}: the map flies");
        let told = if desk.state().running.is_some() { CLOCK } else { 0 };
        // What is drawn beside the window may come meanwhile; what moves goes on.
        let mut tries = (0..TRIES).map(|_| moved(desk));
        let moved = tries.find(|moved| moved.len() <= told);
        assert!(moved.is_some(), "{place}");
    });
}
