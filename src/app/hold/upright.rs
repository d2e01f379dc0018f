//! The clock of a running hold on a phone held upright: the ring as wide as there is room for, and below it what is pressed.

use egui::{Rect, Sense, Ui, Vec2, vec2};

use super::{clock, tender, voice};
use crate::{
    app::{
        map::MapView,
        theme::{Tokens, Type, text, touch},
    },
    session::{Actions, Running},
    therapy::hold::Phase,
};

/// The way to the floor, with its word, beside the way out.
pub(super) const FLOOR: Vec2 = vec2(76.0, touch::FINGER);
/// The smallest and the largest ring.
const RING: std::ops::RangeInclusive<f32> = 132.0..=300.0;
/// What stands below the ring and has to be in sight with it: the buttons, the number in words, what is said of it, the two
/// rows of numbers, and the space between them.
const BELOW: f32 = 44.0 + 28.0 + 20.0 + 92.0 + 4.0 * 8.0;

/// Shows the ring and what is pressed while it runs; `room` is what is seen of it. Answers where the clock ends.
pub(super) fn now(
    ui: &mut Ui,
    view: &mut MapView<'_>,
    running: &Running,
    room: Rect,
    flash: f32,
    actions: &mut Actions,
) -> f32 {
    let t = Tokens::of(ui);
    let widest = RING.end().min(room.width());
    let side = (room.height() - BELOW).clamp(*RING.start(), widest);
    let (line, _) = ui.allocate_exact_size(vec2(ui.available_width(), side), Sense::hover());
    let ring = Rect::from_center_size(line.center(), vec2(side, side));
    clock::ring(ui, running, &view.state.settings, flash, ring);
    let clock_ends = ui.min_rect().bottom();
    let asks = running.hold.phase() == Phase::Interrupted || running.hold.asked();
    if !asks && !running.may_be_the_heart() {
        clock::in_the_middle(ui, touch::FINGER, |ui| {
            clock::pause_and_more(ui, running, touch::FINGER, true, actions);
        });
    }
    let said = clock::last_said(running);
    tender::in_words(ui, running, said.is_none());
    if let Some(said) = said {
        text(ui, Type::Small, t.ink2, said);
    }
    tender::row(ui, running, actions);
    tender::sensations(ui, running, actions);
    voice::chip(ui, view, actions);
    clock_ends
}
