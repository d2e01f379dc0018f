//! The ways to end a hold early: three that the user feels, of equal size, and unexpected pain, told apart from them.

use egui::{Rect, Stroke, Ui, pos2, vec2};

use crate::{
    app::{
        icons::Icon,
        theme::{Tokens, Type, size, text, touch},
        widgets::{Button, at},
        words::hold as words,
    },
    session::{Actions, HoldWish, Running},
    therapy::{Ending, hold::Event},
};

/// Unexpected pain is not hit by mistake for its neighbour.
const APART: f32 = 36.0;

fn button_height(is_small: bool) -> f32 {
    if is_small { 48.0 } else { size::CONTROL_MAIN }
}

/// The height of the words and the row.
pub(super) fn height(is_small: bool) -> f32 {
    28.0 + button_height(is_small)
}

/// Shows the row, as wide as `ui`.
pub(super) fn show(ui: &mut Ui, running: &Running, is_small: bool, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let (rect, height) = (ui.max_rect(), button_height(is_small));
    let (gap, pain) = if is_small { (10.0, 184.0) } else { (12.0, 208.0) };
    let left = rect.left();
    let three = rect.width() - pain - APART;
    let each = (three - 2.0 * gap) / 3.0;
    let y = rect.bottom() - height;
    let above = Rect::from_min_size(rect.min, vec2(three, 20.0));
    at(ui, above, |ui| {
        ui.vertical_centered(|ui| text(ui, Type::Small, t.ink2, words::endings(running.hold.ending())));
    });
    for (i, (button, event, is_enabled)) in three_endings(running).into_iter().enumerate() {
        let place = Rect::from_min_size(pos2(left + (each + gap) * i as f32, y), vec2(each, height));
        let button = button.width(each).height(height);
        let why = (!is_enabled).then_some(words::not_begun());
        if at(ui, place, |ui| ui.add(button.waits_for(why))).clicked() {
            actions.push(HoldWish::Step(event));
        }
    }
    let line = left + three + APART / 2.0;
    ui.painter().vline(line, y + 6.0..=y + height - 6.0, Stroke::new(size::HAIRLINE, t.line2));
    let place = Rect::from_min_size(pos2(left + three + APART, y), vec2(pain, height));
    let button =
        Button::stop(words::unexpected()).icon(Icon::Warn).width(pain).height(height).style(Type::BodyBold);
    if at(ui, place, |ui| ui.add(button)).clicked() {
        actions.push(HoldWish::Step(Event::UnexpectedPain));
    }
}

/// The endings that the user feels, the one that the hold waits for first: button, event, and whether it can be now.
fn three_endings(running: &Running) -> [(Button<'static>, Event, bool); 3] {
    let has_begun = running.hold.to_place().is_zero();
    let released =
        (Button::outlined(words::released()).icon(Icon::Release).key("R"), Event::Released, has_begun);
    let throbs = (Button::outlined(words::throbs()).icon(Icon::Throb).key("T"), Event::Throbs, has_begun);
    let (first, second) = match running.hold.ending() {
        Ending::Throbbing { .. } => (throbs, released),
        _ => (released, throbs),
    };
    [first, second, (Button::stop(words::too_sore()).icon(Icon::Stop).key("S"), Event::TooSore, true)]
}

/// The height of one button of a column, between two of them, and above unexpected pain.
const COLUMN: (f32, f32, f32) = (40.0, 6.0, 12.0);

/// Shows them below each other, over the whole width; unexpected pain stands apart.
pub(super) fn show_column(ui: &mut Ui, running: &Running, actions: &mut Actions) {
    let width = ui.available_width();
    let style = |button: Button<'static>| button.width(width).height(COLUMN.0).style(Type::BodyBold).left();
    ui.spacing_mut().item_spacing.y = COLUMN.1;
    for (button, event, is_enabled) in three_endings(running) {
        let why = (!is_enabled).then_some(words::not_begun());
        if ui.add(style(button).waits_for(why)).clicked() {
            actions.push(HoldWish::Step(event));
        }
    }
    ui.add_space(COLUMN.2 - COLUMN.1);
    if ui.add(style(Button::stop(words::unexpected()).icon(Icon::Warn))).clicked() {
        actions.push(HoldWish::Step(Event::UnexpectedPain));
    }
}

/// The height of one button of two rows, and between them; where it is tight. On a phone its words take two lines.
fn stacked(ui: &Ui, is_tight: bool) -> (f32, f32) {
    match (touch::is_phone(ui.ctx()), is_tight) {
        (true, _) => (56.0, 8.0),
        (false, true) => (34.0, 6.0),
        (false, false) => (40.0, 8.0),
    }
}

/// Between the columns; unexpected pain stands at the far corner.
const COLUMNS: f32 = 16.0;

/// The height of the endings in two rows.
pub(super) fn stacked_height(ui: &Ui, is_tight: bool) -> f32 {
    let (height, gap) = stacked(ui, is_tight);
    2.0 * height + gap
}

/// Shows them in two rows of two.
pub(super) fn show_stacked(ui: &mut Ui, is_tight: bool, running: &Running, actions: &mut Actions) {
    let (rect, (height, gap)) = (ui.max_rect(), stacked(ui, is_tight));
    let each = (rect.width() - COLUMNS) / 2.0;
    let pain = (Button::stop(words::unexpected()).icon(Icon::Warn), Event::UnexpectedPain, true);
    for (i, (button, event, is_enabled)) in three_endings(running).into_iter().chain([pain]).enumerate() {
        let (column, row) = ((i % 2) as f32, (i / 2) as f32);
        let offset = vec2(column * (each + COLUMNS), row * (height + gap));
        let place = Rect::from_min_size(rect.min + offset, vec2(each, height));
        let button = button.width(each).height(height).style(Type::BodyBold);
        let why = (!is_enabled).then_some(words::not_begun());
        if at(ui, place, |ui| ui.add(button.waits_for(why))).clicked() {
            actions.push(HoldWish::Step(event));
        }
    }
}
