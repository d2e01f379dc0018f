//! The title of the page, and the time that everything on it is about.

use egui::{Align, Layout, Ui};

use crate::{
    app::{
        icons::Icon,
        map::MapView,
        theme::{Tokens, Type, size, text, touch},
        widgets::{Button, IconButton, Segmented, TextField, bar, waits_for},
        words::{a_day, hold, take_out, trends as said, why},
    },
    session::{Actions, Period, Range, TakeOutWish, TrendsWish},
};

/// The sides of the switch.
#[derive(Clone, Copy, PartialEq)]
enum Side {
    Last(Range),
    FromTo,
}

fn sides() -> [(Side, &'static str); 4] {
    [
        (Side::Last(Range::Weeks), hold::ranges()[0]),
        (Side::Last(Range::Months), hold::ranges()[1]),
        (Side::Last(Range::All), hold::ranges()[2]),
        (Side::FromTo, said::from_to()),
    ]
}
/// The switch stands beside the title from this width on.
const BESIDE: f32 = 760.0;
/// What the time is stands beside the button of the report from this width on.
const WORDS_BESIDE: f32 = 520.0;
/// The width of a field for a day.
const FIELD: f32 = 150.0;
/// Both stand in one line from this width on, with the words before them.
const BOTH: f32 = 480.0;

pub(super) fn show(ui: &mut Ui, view: &MapView<'_>, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let trends = &view.state.trends;
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        if ui.available_width() < BESIDE {
            text(ui, Type::Title, t.ink, said::trends());
            if touch::is_phone(ui.ctx()) {
                return upright(ui, view, actions);
            }
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = size::GAP;
                time(ui, view, false, actions);
            });
        } else {
            bar(ui, size::CONTROL, |ui| {
                text(ui, Type::Title, t.ink, said::trends());
                ui.add_space(8.0);
                text(ui, Type::Small, t.ink2, said::what());
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| time(ui, view, true, actions));
            });
        }
        let words = trends.time(view.now).map(|time| said::time(time, view.today.date()));
        let is_beside = ui.available_width() >= WORDS_BESIDE;
        if let Some(words) = words.as_ref().filter(|_| !is_beside) {
            text(ui, Type::SmallBold, t.ink, words);
        }
        bar(ui, size::CONTROL, |ui| {
            if let Some(words) = words.as_ref().filter(|_| is_beside) {
                text(ui, Type::SmallBold, t.ink, words);
            }
            if trends.is_slow(view.now) {
                text(ui, Type::Small, t.ink2, said::working());
            }
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| report(ui, view, actions));
        });
        if trends.is_typing {
            fields(ui, view, actions);
        }
    });
}

/// The same in one column: the switch over the whole width, and below it the steps and the report.
fn upright(ui: &mut Ui, view: &MapView<'_>, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let trends = &view.state.trends;
    side(ui, view, Some(ui.available_width()), actions);
    if let Some(time) = trends.time(view.now) {
        text(ui, Type::SmallBold, t.ink, said::time(time, view.today.date()));
    }
    bar(ui, size::CONTROL, |ui| {
        step(ui, view, -1, actions);
        step(ui, view, 1, actions);
        if trends.is_slow(view.now) {
            text(ui, Type::Small, t.ink2, said::working());
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| report(ui, view, actions));
    });
    if trends.is_typing {
        fields(ui, view, actions);
    }
}

/// The way to the report.
fn report(ui: &mut Ui, view: &MapView<'_>, actions: &mut Actions) {
    let has_any = view.state.trends.seen.as_ref().is_some_and(|seen| !seen.page.is_empty());
    let report = Button::outlined(take_out::title()).icon(Icon::Export);
    if ui.add(report.waits_for((!has_any).then_some(why::nothing_to_tell()))).clicked() {
        actions.push(TakeOutWish::Open);
    }
}

/// The switch and the steps; from right to left the steps come first.
fn time(ui: &mut Ui, view: &MapView<'_>, from_right: bool, actions: &mut Actions) {
    if from_right {
        step(ui, view, 1, actions);
        step(ui, view, -1, actions);
    }
    side(ui, view, None, actions);
    if !from_right {
        step(ui, view, -1, actions);
        step(ui, view, 1, actions);
    }
}

/// The way to the time before what is shown, or after it.
fn step(ui: &mut Ui, view: &MapView<'_>, by: i16, actions: &mut Actions) {
    let period = view.state.trends.period;
    let (icon, name, nothing) = if by > 0 {
        (Icon::Next, said::later(), why::nothing_later())
    } else {
        (Icon::Back, said::earlier(), why::nothing_earlier())
    };
    let is_last = by > 0 && period.is_latest(view.today.date());
    let is_on = period != Period::Last(Range::All, 0) && !is_last;
    if waits_for(ui, (!is_on).then_some(nothing), IconButton::new(icon, name)).clicked() {
        actions.push(TrendsWish::Step(by));
    }
}

/// The switch, so wide or as wide as its words.
fn side(ui: &mut Ui, view: &MapView<'_>, width: Option<f32>, actions: &mut Actions) {
    let trends = &view.state.trends;
    let now = match trends.period {
        _ if trends.is_typing => Side::FromTo,
        Period::Last(range, _) => Side::Last(range),
        Period::Between(..) => Side::FromTo,
    };
    let sides = sides();
    let switch = Segmented::new(said::time_word(), &sides);
    let switch = if let Some(width) = width { switch.width(width) } else { switch };
    match switch.show(ui, now) {
        Some(Side::Last(range)) => actions.push(TrendsWish::Last(range)),
        Some(Side::FromTo) => actions.push(TrendsWish::Typing(true)),
        None => {}
    }
}

fn fields(ui: &mut Ui, view: &MapView<'_>, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let wrong = view.state.trends.wrong_days(view.today.date());
    let field = |ui: &mut Ui, i: usize, actions: &mut Actions| {
        let name = said::days_word()[i];
        text(ui, Type::Small, t.ink2, name);
        let mut typed = view.state.trends.typed[i].clone();
        let field = TextField::new(name).hint(a_day()).icon(Icon::Calendar).width(FIELD);
        if field.height(size::CONTROL).wrong(wrong[i]).show(ui, &mut typed).changed() {
            actions.push(TrendsWish::Typed(i, typed));
        }
    };
    if ui.available_width() >= BOTH {
        bar(ui, size::CONTROL, |ui| {
            field(ui, 0, actions);
            ui.add_space(size::GAP);
            field(ui, 1, actions);
        });
    } else {
        for i in 0..2 {
            bar(ui, size::CONTROL, |ui| field(ui, i, actions));
        }
    }
    if view.state.trends.typed_days(view.today.date()).is_none() {
        let label = text(ui, Type::Small, t.stop, said::no_time());
        ui.ctx().accesskit_node_builder(label.id, |node| node.set_live(egui::accesskit::Live::Polite));
    }
}
