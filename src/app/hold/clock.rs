//! How long: the ring, the ways to stop and lengthen the clock, and what to do when it stood still.

use std::time::Duration;

use egui::{Align, Layout, Rect, Ui, UiBuilder, pos2, vec2};

use crate::{
    app::{
        icons::Icon,
        parts::{Dial, breath},
        theme::{Tokens, Type, size, text},
        widgets::{Button, Ring, at},
        words::{hold as words, hold::span, keys},
    },
    desktop::Settings,
    session::{Actions, HoldWish, Running, Said},
    therapy::{
        Ending, Hold, Sensation,
        breath::Breath,
        hold::{Event, MORE_SECONDS, Phase},
    },
};

/// The largest ring, in points across.
pub(super) const LARGEST: f32 = 560.0;
/// The first breaths say which way the air goes.
const TAUGHT: u32 = 2;
/// The line of what was last said.
const SAID: f32 = 20.0;
const GAP: f32 = 16.0;

/// Shows the column; `flash` is how strong the ring flashes, 0–1.
pub(super) fn show(ui: &mut Ui, running: &Running, settings: &Settings, flash: f32, actions: &mut Actions) {
    let room = ui.max_rect();
    let is_question = running.hold.gap().is_some() || running.hold.asked();
    let controls = if is_question { 152.0 } else { size::CONTROL_MIDDLE };
    let side = room.width().min(room.height() - controls - SAID - 2.0 * GAP).clamp(120.0, LARGEST);
    let total = side + GAP + controls + GAP / 2.0 + SAID;
    let top = room.top() + ((room.height() - total) / 2.0).max(0.0);
    let across = Rect::from_center_size(pos2(room.center().x, top + side / 2.0), vec2(side, side));
    ring(ui, running, settings, flash, across);
    let below = |y: f32, height: f32| Rect::from_min_size(pos2(room.left(), y), vec2(room.width(), height));
    let place = below(across.bottom() + GAP, controls);
    at(ui, place, |ui| match running.hold.gap() {
        // What asks for a call has no way on.
        _ if running.may_be_the_heart() => {}
        Some(gap) => stood_still(ui, running, gap, actions),
        None if running.hold.asked() => asked(ui, actions),
        None => buttons(ui, running, actions),
    });
    said(ui, running, is_question, below(place.bottom() + GAP / 2.0, SAID));
}

pub(super) fn ring(ui: &mut Ui, running: &Running, settings: &Settings, flash: f32, rect: Rect) {
    let hold = &running.hold;
    let breath = breath(hold, settings.breathing);
    let (caption, stands) = match hold.phase() {
        Phase::GetInPlace => (words::get_in_place().to_owned(), false),
        Phase::Holding | Phase::Ended(_) => (holding(ui, hold, breath, rect.width()), false),
        Phase::Paused => (words::paused().to_owned(), true),
        Phase::Interrupted => (words::interrupted().to_owned(), true),
    };
    let dial = Dial::of(hold);
    let mut ring = Ring::new(&dial.digits, dial.left)
        .named(dial.name)
        .tick(dial.tick)
        .caption(&caption)
        .paused(stands)
        .flash(0.45 * flash);
    if let (Some(breath), false) = (breath, settings.reduced_motion) {
        ring = ring.breath(breath.depth);
    }
    ring.show(ui, rect);
}

/// The words while the clock runs: the movements where they are counted, else the breath, else that it runs.
fn holding(ui: &Ui, hold: &Hold, breath: Option<Breath>, side: f32) -> String {
    if let Ending::Repetitions { count } = hold.ending() {
        return words::of_movements(count);
    }
    let Some(breath) = breath else { return words::hold().to_owned() };
    let (long, short) = if breath.is_inward {
        (words::breathe_in_nose(), words::breathe_in())
    } else {
        (words::breathe_out_mouth(), words::breathe_out())
    };
    // The way of the air for the first breaths (S3), where there is room to say it.
    if breath.done < TAUGHT && Ring::has_room(ui, side, long) { long } else { short }.to_owned()
}

/// Whether something on the ring moves all the time.
pub(super) fn breathes(running: &Running, settings: &Settings) -> bool {
    !settings.reduced_motion && breath(&running.hold, settings.breathing).is_some()
}

/// The same in a line of its own, `height` points high.
pub(super) fn in_the_middle(ui: &mut Ui, height: f32, contents: impl FnOnce(&mut Ui)) {
    let line = vec2(ui.available_width(), height);
    let (place, _) = ui.allocate_exact_size(line, egui::Sense::hover());
    at(ui, place, |ui| {
        centred(ui, contents);
    });
}

/// Beside each other, in the middle of the column; how wide they are.
fn centred(ui: &mut Ui, contents: impl FnOnce(&mut Ui)) -> f32 {
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
    measured.inner
}

fn buttons(ui: &mut Ui, running: &Running, actions: &mut Actions) {
    let row = std::mem::discriminant(&running.hold.phase());
    let measured = ui.scope_id().with(("row with keys", row));
    let has_room = |ui: &Ui, width: f32| width <= ui.max_rect().width();
    let has_keys = ui.data(|data| data.get_temp(measured)).is_none_or(|width| has_room(ui, width));
    let height = size::CONTROL_MIDDLE;
    let width = centred(ui, |ui| pause_and_more(ui, running, height, has_keys, actions));
    if has_keys {
        ui.data_mut(|data| data.insert_temp(measured, width));
        if !has_room(ui, width) {
            ui.ctx().request_discard("the row has no room for its keys");
        }
    }
}

/// The ways to stop and lengthen the clock, `height` points high, one after the other; with their keys where there is room.
pub(super) fn pause_and_more(
    ui: &mut Ui,
    running: &Running,
    height: f32,
    has_keys: bool,
    actions: &mut Actions,
) {
    let mut add = |ui: &mut Ui, button: Button<'_>, event: Event| {
        if ui.add(button.height(height)).clicked() {
            actions.push(HoldWish::Step(event));
        }
    };
    let key = |button: Button<'static>, key| if has_keys { button.key(key) } else { button };
    let space = |button| key(button, keys::space());
    let ending = running.hold.ending();
    let counts = matches!(ending, Ending::Repetitions { .. });
    match running.hold.phase() {
        Phase::GetInPlace => {
            add(ui, space(Button::primary(words::start_now()).icon(Icon::Play)), Event::Skip);
            add(ui, Button::outlined(words::pause()).icon(Icon::Pause), Event::Pause);
            return;
        }
        Phase::Paused => {
            add(ui, space(Button::primary(words::go_on()).icon(Icon::Play)), Event::GoOn);
        }
        _ if counts => {
            add(ui, space(Button::primary(words::movement_done()).icon(Icon::Check)), Event::Repetition);
            add(ui, key(Button::outlined(words::pause()).icon(Icon::Pause), "P"), Event::Pause);
        }
        _ => add(ui, space(Button::outlined(words::pause()).icon(Icon::Pause)), Event::Pause),
    }
    if running.hold.can_be_longer() {
        let [more, shown] = words::more(MORE_SECONDS);
        add(ui, Button::outlined(more).text(shown).icon(Icon::Plus), Event::AddSeconds(MORE_SECONDS));
    }
}

/// A sign is asked for.
fn asked(ui: &mut Ui, actions: &mut Actions) {
    ui.vertical_centered(question);
    let room = ui.available_rect_before_wrap();
    at(ui, room, |ui| {
        centred(ui, |ui| answers(ui, actions));
    });
}

/// The same above the ring.
pub(super) fn asked_stacked(ui: &mut Ui, actions: &mut Actions) {
    question(ui);
    ui.horizontal_wrapped(|ui| answers(ui, actions));
}

fn question(ui: &mut Ui) {
    let t = Tokens::of(ui);
    ui.spacing_mut().item_spacing.y = 4.0;
    text(ui, Type::Heading, t.ink, words::are_you_awake());
    text(ui, Type::Body, t.ink2, words::feel_for_it());
    text(ui, Type::Small, t.ink2, words::without_answer());
}

fn answers(ui: &mut Ui, actions: &mut Actions) {
    if ui.add(Button::primary(words::well()).key(keys::space()).height(size::CONTROL_MIDDLE)).clicked() {
        actions.push(HoldWish::Step(Event::Well));
    }
    if ui.add(Button::outlined(words::it_is_numb()).height(size::CONTROL_MIDDLE)).clicked() {
        actions.push(HoldWish::Felt(Sensation::Numb));
    }
}

/// Nobody saw these seconds: the user says whether the point was held.
fn stood_still(ui: &mut Ui, running: &Running, gap: Duration, actions: &mut Actions) {
    ui.vertical_centered(|ui| why(ui, running, gap));
    let room = ui.available_rect_before_wrap();
    at(ui, room, |ui| {
        centred(ui, |ui| keep_or_drop(ui, actions));
    });
}

/// The same above the ring.
pub(super) fn stood_still_stacked(ui: &mut Ui, running: &Running, gap: Duration, actions: &mut Actions) {
    why(ui, running, gap);
    ui.horizontal_wrapped(|ui| keep_or_drop(ui, actions));
}

fn why(ui: &mut Ui, running: &Running, gap: Duration) {
    let t = Tokens::of(ui);
    ui.spacing_mut().item_spacing.y = 4.0;
    text(ui, Type::Heading, t.ink, words::stood_still_for(&span(gap)));
    text(ui, Type::Body, t.ink2, words::was_it_held());
    let if_so = if gap >= running.hold.left() { words::dose_is_full() } else { words::time_counts() };
    text(ui, Type::Small, t.ink2, if_so);
}

fn keep_or_drop(ui: &mut Ui, actions: &mut Actions) {
    if ui.add(Button::outlined(words::held()).height(size::CONTROL_MIDDLE)).clicked() {
        actions.push(HoldWish::Step(Event::KeepGap));
    }
    if ui.add(Button::primary(words::not_held()).height(size::CONTROL_MIDDLE)).clicked() {
        actions.push(HoldWish::Step(Event::DropGap));
    }
}

/// What was said last, where it has no place of its own: the hint stands beside the number, how to leave beside the ×.
pub(super) fn last_said(running: &Running) -> Option<&'static str> {
    running.said.filter(|said| !matches!(said, Said::EaseOff | Said::Leave)).map(words::said)
}

/// What was last said, for the eye; `announce` tells it to a screen reader.
fn said(ui: &Ui, running: &Running, is_question: bool, rect: Rect) {
    let t = Tokens::of(ui);
    // A question stands above its buttons.
    if let Some(words) = last_said(running).filter(|_| !is_question) {
        ui.painter().text(rect.center(), egui::Align2::CENTER_CENTER, words, Type::Small.font(), t.ink2);
    }
}
