//! What happened: the events that the user noted, and a field for a new one.

use egui::Ui;

use super::{Shown, card};
use crate::{
    app::{
        icons::Icon,
        parts::full,
        theme::{Tokens, Type, text},
        widgets::{Button, IconButton, TextField},
        words::{trends as said, why},
    },
    journal::WORD_MAX,
    session::{Actions, TrendsWish},
    trend::{Happened, Happening},
};

/// The width of the field of a day.
const DAY: f32 = 132.0;
/// Narrower, the fields stand below each other.
const BESIDE: f32 = 480.0;

pub(super) fn show(ui: &mut Ui, shown: &Shown<'_, '_>, actions: &mut Actions) {
    card(ui, said::events(), |ui| {
        let t = Tokens::of(ui);
        add(ui, shown, actions);
        let all = &shown.seen.events;
        if all.is_empty() {
            text(ui, Type::Small, t.ink2, said::events_help());
        }
        for one in all.iter().rev() {
            event(ui, shown, one, actions);
        }
    });
}

fn add(ui: &mut Ui, shown: &Shown<'_, '_>, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let trends = &shown.view.state.trends;
    let [mut words, mut day] = trends.event.clone();
    let is_wrong = trends.event_at(shown.view.today).is_none();
    let width = ui.available_width();
    let is_beside = width >= BESIDE;
    let mut fields = |ui: &mut Ui, actions: &mut Actions| {
        let room = if is_beside { width - DAY - 128.0 } else { width };
        let field = TextField::new(said::event()).hint(said::event_hint()).limit(WORD_MAX).width(room);
        let reply = field.show(ui, &mut words);
        if reply.changed() {
            actions.push(TrendsWish::EventText(words.clone()));
        }
        let is_entered = reply.lost_focus() && ui.input(|i| i.key_pressed(egui::Key::Enter));
        let field = TextField::new(said::event_day()).hint(said::event_today()).icon(Icon::Calendar);
        if field.wrong(is_wrong).width(DAY).show(ui, &mut day).changed() {
            actions.push(TrendsWish::EventDay(day.clone()));
        }
        let can = !is_wrong && !words.trim().is_empty();
        let add = Button::outlined(said::event_add()).waits_for((!can).then_some(why::no_event()));
        let is_pressed = ui.add(add).clicked();
        if can && (is_pressed || is_entered) {
            actions.push(TrendsWish::AddEvent);
        }
    };
    if is_beside {
        ui.horizontal(|ui| fields(ui, actions));
    } else {
        ui.vertical(|ui| fields(ui, actions));
    }
    full(ui, &words, WORD_MAX);
    if is_wrong {
        text(ui, Type::Small, t.stop, said::event_no_day());
    }
}

fn event(ui: &mut Ui, shown: &Shown<'_, '_>, one: &Happened, actions: &mut Actions) {
    let t = Tokens::of(ui);
    ui.horizontal(|ui| {
        text(ui, Type::SmallBold, t.ink, said::stale(one.date, shown.today));
        text(ui, Type::Small, t.ink, said::happening(&one.what, &shown.view.state.routines));
        if let Happening::Noted(id, _) = &one.what
            && ui.add(IconButton::new(Icon::Trash, said::event_remove()).size(28.0).flat()).clicked()
        {
            actions.push(TrendsWish::RemoveEvent(*id));
        }
    });
}
