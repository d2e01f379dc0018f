//! How tender: the number now, by click and by key, and its course since the start.

use egui::{Align, Layout, Rect, Sense, Stroke, StrokeKind, Ui, Vec2, vec2};

use crate::app::words::point::{Asked, score};
use crate::{
    app::{
        icons::Icon,
        parts::marker,
        theme::{Tokens, Type, size, text, touch},
        widgets::{Button, Chip, ScoreRow, TracePlot, bar, card, chips_apart, clock, digit_keys, from_top},
        words::{emergency, hold as words, sentence},
    },
    session::{Actions, HoldWish, Running},
    therapy::{
        EndingKind, Sensation, Tenderness,
        guard::{self, Urgency},
        hold::Event,
    },
};

/// A lower plot shows nothing.
const LOWEST: f32 = 96.0;

/// The seconds that the course shows of a long hold, one after the other.
const SHOWN: [f32; 3] = [120.0, 300.0, 600.0];

/// Shows the column: the number, and the course in the room that is left. The course gives way first.
pub(super) fn show(ui: &mut Ui, running: &Running, number: &str, is_small: bool, actions: &mut Actions) {
    let rect = ui.max_rect();
    let gap = if is_small { 10.0 } else { 16.0 };
    ui.spacing_mut().item_spacing.y = gap;
    let now = card(ui, |ui| {
        tenderness_now(ui, running, actions);
        if running.sign.is_none() {
            sensations(ui, running, actions);
        }
    })
    .response
    .rect;
    // What must be decided has the place of the course.
    if running.sign.is_some() {
        ui.set_max_height(rect.bottom() - now.bottom() - gap);
        from_top(ui, "sign", running.felt.len()).show(ui, |ui| sign(ui, running, number, actions));
        return;
    }
    let height = (rect.bottom() - now.bottom() - gap - 34.0 - 28.0).min(rect.width() * 0.85);
    if height >= LOWEST {
        card(ui, |ui| course(ui, running, height));
    }
}

fn tenderness_now(ui: &mut Ui, running: &Running, actions: &mut Actions) {
    let t = Tokens::of(ui);
    ui.spacing_mut().item_spacing.y = 8.0;
    bar(ui, 24.0, |ui| {
        text(ui, Type::Heading, t.ink, words::tenderness_now());
        ui.with_layout(Layout::right_to_left(Align::Center), keys);
    });
    let value = running.tenderness();
    bar(ui, 76.0, |ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        marker(ui, vec2(74.0, 76.0), 25.0, value, words::tenderness_now());
        ui.vertical(|ui| number(ui, running, value));
    });
    row(ui, running, actions);
}

/// The row of numbers alone.
pub(super) fn row(ui: &mut Ui, running: &Running, actions: &mut Actions) {
    let row = ScoreRow::new(score(Asked::Now), running.tenderness()).without_captions();
    let chosen = ui.add_enabled_ui(running.has_begun(), |ui| row.show(ui)).inner;
    actions.extend(chosen.map(|value| HoldWish::Step(Event::Rate(value))));
}

/// What is felt besides, in words that are kept with their time.
pub(super) fn sensations(ui: &mut Ui, running: &Running, actions: &mut Actions) {
    let felt = |sensation| running.felt.iter().any(|felt| felt.sensation == sensation);
    let t = Tokens::of(ui);
    ui.add_enabled_ui(running.has_begun(), |ui| {
        ui.spacing_mut().interact_size.y = touch::pressed(ui.ctx(), size::CHIP);
        ui.horizontal_wrapped(|ui| {
            chips_apart(ui, Vec2::splat(6.0));
            text(ui, Type::Small, t.ink2, words::also());
            for sensation in Sensation::ALL {
                let name = words::it_feels(sensation);
                let chip = Chip::new(&name, felt(sensation)).text(words::sensation(sensation));
                if ui.add(chip).clicked() {
                    actions.push(HoldWish::Felt(sensation));
                }
            }
        });
    });
}

/// The stop rule of a sensation that is a sign to stop, with what to do; nothing if there is none. `number` is the one to
/// call.
pub(super) fn sign(ui: &mut Ui, running: &Running, number: &str, actions: &mut Actions) {
    let Some(sensation) = running.sign else { return };
    let t = Tokens::of(ui);
    card(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 6.0;
        bar(ui, 24.0, |ui| {
            let (square, _) = ui.allocate_exact_size(Vec2::splat(20.0), Sense::hover());
            Icon::Warn.paint(ui.painter(), square, t.stop);
            text(ui, Type::Heading, t.stop, words::a_sign());
        });
        // What to do stands before what is asked: it is never pushed out of sight.
        let is_call = running.may_be_the_heart();
        if is_call {
            let call = emergency::then(Urgency::Call, number);
            text(ui, Type::SmallBold, t.stop, format!("{}. {call}", guard::HEART.text()));
        } else {
            text(ui, Type::Small, t.ink, what_it_means(sensation));
        }
        ways_on(ui, running, sensation, actions);
        if sensation == Sensation::Spreading {
            places(ui, running, actions);
        }
        if is_call {
            text(ui, Type::Label, t.ink2, emergency::elsewhere());
        }
    });
}

/// Stop now; or on, where the sign may be something harmless.
fn ways_on(ui: &mut Ui, running: &Running, sensation: Sensation, actions: &mut Actions) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(8.0);
        if ui.add(Button::stop(words::stop_now()).icon(Icon::Stop)).clicked() {
            actions.push(HoldWish::Step(Event::UnexpectedPain));
        }
        if let Some(harmless) = harmless(running, sensation)
            && ui.add(Button::outlined(harmless)).clicked()
        {
            actions.push(HoldWish::SignRead);
        }
    });
}

/// What a sign means, word for word as everywhere.
fn what_it_means(sensation: Sensation) -> String {
    match sensation {
        Sensation::Numb => guard::numb().to_owned(),
        Sensation::Spreading => guard::spreading().to_owned(),
        _ => guard::sign(sensation).map(|rule| sentence(rule.text())).unwrap_or_default(),
    }
}

/// What a sign may be instead, so that the hold goes on: a spot that was numb at the beginning of a long hold, a dull ache
/// that eased. What goes into the chest or comes from it is neither, and nothing sharp is.
fn harmless(running: &Running, sensation: Sensation) -> Option<&'static str> {
    let is_long = running.hold.ending().kind() == EndingKind::Throbbing;
    let place = running.felt.last().and_then(|felt| felt.place.as_deref());
    match sensation {
        Sensation::Numb if is_long => Some(words::feeling_is_back()),
        Sensation::Spreading if place.is_some() && !running.may_be_the_heart() => Some(words::ache_eased()),
        _ => None,
    }
}

/// Where what spreads is felt, too.
fn places(ui: &mut Ui, running: &Running, actions: &mut Actions) {
    let chosen = running.felt.last().and_then(|felt| felt.place.as_deref());
    text(ui, Type::Small, Tokens::of(ui).ink2, words::where_to());
    ui.horizontal_wrapped(|ui| {
        chips_apart(ui, Vec2::splat(6.0));
        for place in words::PLACES {
            if ui.add(Chip::new(words::place(place), chosen == Some(place))).clicked() {
                actions.push(HoldWish::FeltAt(place));
            }
        }
    });
}

/// The number in one line, and the hint of the guard if `has_hint`; without the marker.
pub(super) fn in_words(ui: &mut Ui, running: &Running, has_hint: bool) {
    let t = Tokens::of(ui);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 5.0;
        let Some(value) = running.tenderness() else {
            text(ui, Type::Small, t.ink2, words::no_number());
            return;
        };
        text(ui, Type::Heading, t.ink, value.get().to_string());
        text(ui, Type::Small, t.ink2, format!("{}, {}", words::of_ten(), course_of(running, value)));
    });
    if has_hint {
        hint(ui, running);
    }
}

/// The course since the start, in a card.
pub(super) fn course_card(ui: &mut Ui, running: &Running, height: f32) {
    card(ui, |ui| course(ui, running, height));
}

/// The number in words, where it started, and the hint of the guard.
fn number(ui: &mut Ui, running: &Running, value: Option<Tenderness>) {
    let t = Tokens::of(ui);
    ui.spacing_mut().item_spacing.y = 1.0;
    let Some(value) = value else {
        ui.add_space(28.0);
        text(ui, Type::Body, t.ink2, words::no_number());
        return;
    };
    ui.add_space(if hint_of(running).is_some() { 2.0 } else { 12.0 });
    bar(ui, 32.0, |ui| {
        ui.spacing_mut().item_spacing.x = 5.0;
        text(ui, Type::Stat, t.ink, value.get().to_string());
        text(ui, Type::Body, t.ink2, words::of_ten());
    });
    text(ui, Type::Small, t.ink2, course_of(running, value));
    hint(ui, running);
}

/// The band of the number, and where it started.
fn course_of(running: &Running, value: Tenderness) -> String {
    let band = value.band().word();
    match (running.has_begun(), running.hold.latest(), running.before) {
        (false, ..) => words::before_the_hold(band),
        (true, None, _) => words::as_before(band),
        (true, Some(_), Some(before)) => words::started_at(band, before.get()),
        (true, Some(_), None) => band.to_owned(),
    }
}

/// Until the first number under pressure, the one before the hold speaks.
fn hint_of(running: &Running) -> Option<guard::Hint> {
    let (kind, since) = (running.hold.ending().kind(), running.hold.too_strong_for());
    match (running.hold.latest(), running.before) {
        (Some(now), Some(before)) => guard::course(kind, before, now, since),
        (Some(now), None) => guard::during(now, since),
        (None, Some(before)) => guard::before(before),
        (None, None) => None,
    }
}

fn hint(ui: &mut Ui, running: &Running) {
    let t = Tokens::of(ui);
    if let Some(hint) = hint_of(running) {
        bar(ui, 20.0, |ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            if hint == guard::Hint::Described {
                text(ui, Type::Small, t.ink2, hint.text());
                return;
            }
            let (square, _) = ui.allocate_exact_size(Vec2::splat(16.0), Sense::hover());
            Icon::Warn.paint(ui.painter(), square, t.caution_ink);
            text(ui, Type::SmallBold, t.caution_ink, hint.text());
        });
    }
}

/// The keys that do the same, from right to left.
fn keys(ui: &mut Ui) {
    let t = Tokens::of(ui);
    ui.spacing_mut().item_spacing.x = 4.0;
    for icon in [Icon::Down, Icon::Up] {
        let (rect, _) = ui.allocate_exact_size(Vec2::splat(20.0), Sense::hover());
        let edge = Stroke::new(size::HAIRLINE, t.line2);
        ui.painter().rect(rect, size::RADIUS_KEY, t.sunk, edge, StrokeKind::Inside);
        icon.paint(ui.painter(), Rect::from_center_size(rect.center(), Vec2::splat(14.0)), t.ink2);
    }
    ui.add_space(2.0);
    digit_keys(ui);
}

fn course(ui: &mut Ui, running: &Running, height: f32) {
    let t = Tokens::of(ui);
    let hold = &running.hold;
    let held = hold.held().as_secs_f32();
    ui.spacing_mut().item_spacing.y = 4.0;
    bar(ui, 20.0, |ui| {
        text(ui, Type::BodyBold, t.ink, words::since());
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            text(ui, Type::Small, t.ink2, clock(hold.held().as_secs() as u32));
        });
    });
    let mut values: Vec<_> = running.before.map(|before| (0.0, before)).into_iter().collect();
    values.extend(hold.trace().iter().map(|(ms, value)| (*ms as f32 / 1000.0, *value)));
    // The first minutes of a long hold would be a hair at the edge of 25: the time shown grows with it.
    let limit = hold.ending().limit().as_secs_f32();
    let whole = SHOWN.into_iter().find(|shown| held < 0.9 * shown).unwrap_or(limit).min(limit);
    TracePlot::new(&values, held, whole).show(ui, vec2(ui.available_width(), height));
}
