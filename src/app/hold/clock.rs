//! How long: the ring, the ways to stop and lengthen the clock, and what to do when it stood still.

use std::time::Duration;

use egui::{Align, Layout, Rect, Ui, UiBuilder, pos2, vec2};

use super::{at, span};
use crate::{
    app::{
        action::Action,
        icons::Icon,
        state::Running,
        theme::{Tokens, Type, size, text},
        widgets::{Button, Ring, clock},
        words::hold as words,
    },
    therapy::{
        guard,
        hold::{Event, MORE_SECONDS, Phase},
    },
};

/// The largest ring, in points across.
pub(super) const LARGEST: f32 = 560.0;
/// The line of what was last said.
const SAID: f32 = 20.0;
const GAP: f32 = 16.0;

/// Shows the column; `flash` is how strong the ring flashes, 0–1.
pub(super) fn show(ui: &mut Ui, running: &Running, flash: f32, actions: &mut Vec<Action>) {
    let room = ui.max_rect();
    let controls = if running.hold.gap().is_some() { 152.0 } else { size::CONTROL_MIDDLE };
    let side = room.width().min(room.height() - controls - SAID - 2.0 * GAP).clamp(120.0, LARGEST);
    let total = side + GAP + controls + GAP / 2.0 + SAID;
    let top = room.top() + ((room.height() - total) / 2.0).max(0.0);
    let across = Rect::from_center_size(pos2(room.center().x, top + side / 2.0), vec2(side, side));
    ring(ui, running, flash, across);
    let below = |y: f32, height: f32| Rect::from_min_size(pos2(room.left(), y), vec2(room.width(), height));
    let place = below(across.bottom() + GAP, controls);
    at(ui, place, |ui| match running.hold.gap() {
        Some(gap) => stood_still(ui, running, gap, actions),
        None => buttons(ui, running, actions),
    });
    said(ui, running.said, running.hold.gap().is_some(), below(place.bottom() + GAP / 2.0, SAID));
}

pub(super) fn ring(ui: &mut Ui, running: &Running, flash: f32, rect: Rect) {
    let hold = &running.hold;
    let waits = !hold.to_place().is_zero();
    let seconds = |time: Duration| time.as_millis().div_ceil(1000) as u32;
    let digits = if waits { seconds(hold.to_place()).to_string() } else { clock(seconds(hold.left())) };
    let (caption, stands) = match hold.phase() {
        Phase::GetInPlace => (words::GET_IN_PLACE, false),
        Phase::Holding | Phase::Ended(_) => (words::HOLD, false),
        Phase::Paused => (words::PAUSED, true),
        Phase::Interrupted => (words::INTERRUPTED, true),
    };
    let share = hold.fraction_left();
    Ring::new(&digits, share).caption(caption).paused(stands).flash(0.45 * flash).show(ui, rect);
}

/// Beside each other, in the middle of the column.
fn centred(ui: &mut Ui, contents: impl FnOnce(&mut Ui)) {
    // Laid out once unseen, so that the row can stand in the middle from the first frame on.
    let place = ui.max_rect();
    let id = ui.scope_id().with("row width");
    let known = ui.data(|data| data.get_temp::<f32>(id));
    let width = known.unwrap_or(place.width());
    let rect = Rect::from_center_size(place.center(), vec2(width, place.height()));
    let mut builder = UiBuilder::new().max_rect(rect).layout(Layout::left_to_right(Align::Center));
    if known.is_none() {
        builder = builder.invisible();
        ui.ctx().request_discard("the row of buttons is measured");
    }
    let measured = ui.scope_builder(builder, |ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        contents(ui);
        ui.min_rect().width()
    });
    if known != Some(measured.inner) {
        ui.data_mut(|data| data.insert_temp(id, measured.inner));
        ui.ctx().request_discard("the row of buttons has another width");
    }
}

fn buttons(ui: &mut Ui, running: &Running, actions: &mut Vec<Action>) {
    centred(ui, |ui| pause_and_more(ui, running, size::CONTROL_MIDDLE, actions));
}

/// The ways to stop and lengthen the clock, `height` points high, one after the other.
pub(super) fn pause_and_more(ui: &mut Ui, running: &Running, height: f32, actions: &mut Vec<Action>) {
    let mut add = |ui: &mut Ui, button: Button<'_>, event: Event| {
        if ui.add(button.height(height)).clicked() {
            actions.push(Action::Hold(event));
        }
    };
    match running.hold.phase() {
        Phase::GetInPlace => {
            add(ui, Button::primary(words::START_NOW).icon(Icon::Play).key("Space"), Event::Skip);
            add(ui, Button::outlined(words::PAUSE).icon(Icon::Pause), Event::Pause);
            return;
        }
        Phase::Paused => add(ui, Button::primary(words::GO_ON).icon(Icon::Play).key("Space"), Event::GoOn),
        _ => add(ui, Button::outlined(words::PAUSE).icon(Icon::Pause).key("Space"), Event::Pause),
    }
    let more = format!("+ {MORE_SECONDS} s");
    let shown = format!("{MORE_SECONDS} s");
    add(ui, Button::outlined(more).text(shown).icon(Icon::Plus), Event::AddSeconds(MORE_SECONDS));
}

/// Nobody saw these seconds: the user says whether the point was held.
fn stood_still(ui: &mut Ui, running: &Running, gap: Duration, actions: &mut Vec<Action>) {
    ui.vertical_centered(|ui| why(ui, running, gap));
    let room = ui.available_rect_before_wrap();
    at(ui, room, |ui| centred(ui, |ui| keep_or_drop(ui, actions)));
}

/// The same above the ring.
pub(super) fn stood_still_stacked(ui: &mut Ui, running: &Running, gap: Duration, actions: &mut Vec<Action>) {
    why(ui, running, gap);
    ui.horizontal_wrapped(|ui| keep_or_drop(ui, actions));
}

fn why(ui: &mut Ui, running: &Running, gap: Duration) {
    let t = Tokens::of(ui);
    ui.spacing_mut().item_spacing.y = 4.0;
    text(ui, Type::Heading, t.ink, words::stood_still_for(&span(gap)));
    text(ui, Type::Body, t.ink2, words::WAS_IT_HELD);
    let if_so = if gap >= running.hold.left() { words::DOSE_IS_FULL } else { words::TIME_COUNTS };
    text(ui, Type::Small, t.ink2, if_so);
}

fn keep_or_drop(ui: &mut Ui, actions: &mut Vec<Action>) {
    if ui.add(Button::outlined(words::HELD).height(size::CONTROL_MIDDLE)).clicked() {
        actions.push(Action::Hold(Event::KeepGap));
    }
    if ui.add(Button::primary(words::NOT_HELD).height(size::CONTROL_MIDDLE)).clicked() {
        actions.push(Action::Hold(Event::DropGap));
    }
}

/// What was last said, for the eye; `announce` tells it to a screen reader.
fn said(ui: &Ui, said: &str, is_gap: bool, rect: Rect) {
    let t = Tokens::of(ui);
    // The hint stands beside the number already, and the gap above its buttons.
    if said != guard::Hint::EaseOff.text() && !is_gap {
        ui.painter().text(rect.center(), egui::Align2::CENTER_CENTER, said, Type::Small.font(), t.ink2);
    }
}
