//! What a hold that was stopped for its pain asks for: rest, or the stop rules and a locked point.

use std::time::Duration;

use egui::{Color32, Sense, Ui, Vec2};

use crate::{
    anatomy::PointKey,
    app::{
        icons::Icon,
        map::MapView,
        theme::{Tokens, Type, text},
        widgets::{Button, bullet, card, stop_card},
        words::{self, emergency, hold as said, hold::span},
    },
    journal::Record,
    session::{Actions, AfterWish},
    therapy::{
        Ended,
        guard::{self, Urgency},
    },
};

/// Shows the card, if the hold was stopped for its pain.
pub(super) fn show(
    ui: &mut Ui,
    view: &MapView<'_>,
    point: &PointKey,
    record: Option<&Record>,
    actions: &mut Actions,
) {
    let Some(held) = record.and_then(|record| record.hold.as_ref()) else { return };
    let time = span(Duration::from_millis(held.ms.into()));
    match held.ended {
        Ended::UnexpectedPain => {
            card(ui, |ui| unexpected_pain(ui, view, point, &time));
        }
        // On the floor a long press says only that it must stop: it may have been more than sore.
        ended if held.is_emergency() || held.by_key && ended == Ended::TooSore => {
            stop_card(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.spacing_mut().item_spacing.y = 8.0;
                let number = view.state.emergency_number(view.today);
                let heading = emergency::heading(Urgency::Call, number);
                let heading =
                    if held.is_emergency() { heading } else { format!("{heading}, {}", emergency::if_one()) };
                signs(ui, Urgency::Call, &heading);
            });
        }
        _ => {}
    }
    if held.ended == Ended::TooSore {
        card(ui, |ui| too_sore(ui, view, point, &time, actions));
    }
}

fn title(ui: &mut Ui, icon: Icon, words: &str) {
    let t = Tokens::of(ui);
    ui.set_width(ui.available_width());
    ui.spacing_mut().item_spacing.y = 8.0;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        sign(ui, icon, t.stop);
        text(ui, Type::Heading, t.stop, words);
    });
}

fn sign(ui: &mut Ui, icon: Icon, colour: Color32) {
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(18.0), Sense::hover());
    icon.paint(ui.painter(), rect, colour);
}

fn too_sore(ui: &mut Ui, view: &MapView<'_>, point: &PointKey, time: &str, actions: &mut Actions) {
    let t = Tokens::of(ui);
    title(ui, Icon::Stop, said::stopped_too_sore());
    text(ui, Type::Small, t.ink2, format!("{} {}", said::saved_as(time), guard::too_sore()));
    match view.state.history.resting_until(point, view.today.timestamp()) {
        Some(until) => {
            let day = words::long_date(until, view.today.date());
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = 8.0;
                sign(ui, Icon::Calendar, t.accent);
                text(ui, Type::BodyBold, t.ink, said::rests_until(&day));
            });
        }
        None => {
            if ui.add(Button::outlined(said::rest()).icon(Icon::Calendar)).clicked() {
                actions.push(AfterWish::RestUntilTomorrow(point.clone()));
            }
        }
    }
}

fn unexpected_pain(ui: &mut Ui, view: &MapView<'_>, point: &PointKey, time: &str) {
    let t = Tokens::of(ui);
    title(ui, Icon::Warn, said::stopped_unexpected());
    text(ui, Type::Body, t.ink, guard::unexpected_pain());
    let number = view.state.emergency_number(view.today);
    for urgency in [Urgency::Call, Urgency::Stop] {
        signs(ui, urgency, &emergency::heading(urgency, number));
    }
    text(ui, Type::Small, t.ink, guard::does_not_fade());
    text(ui, Type::Small, t.ink2, guard::reminder());
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        if view.state.history.locked(point) {
            sign(ui, Icon::Lock, t.ink2);
            text(ui, Type::BodyBold, t.ink, said::locked());
            text(ui, Type::Small, t.ink2, said::locked_where());
        }
        text(ui, Type::Small, t.ink2, said::saved_as(time));
    });
}

/// The signs of one group under what they ask for, in two columns where there is room; the emergency stands out.
fn signs(ui: &mut Ui, urgency: Urgency, heading: &str) {
    let t = Tokens::of(ui);
    let is_call = urgency == Urgency::Call;
    let (style, ink) = if is_call { (Type::SmallBold, t.stop) } else { (Type::Small, t.ink) };
    text(ui, Type::BodyBold, ink, heading);
    let width = ui.available_width();
    let columns = if width >= 620.0 { 2 } else { 1 };
    let each = urgency.rules().len().div_ceil(columns);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 24.0;
        for rules in urgency.rules().chunks(each) {
            ui.vertical(|ui| {
                ui.set_width((width - 24.0 * (columns - 1) as f32) / columns as f32);
                for rule in rules {
                    bullet(ui, style, ink, rule.text());
                }
            });
        }
    });
    if is_call {
        text(ui, Type::Small, t.ink2, emergency::elsewhere());
    }
}
