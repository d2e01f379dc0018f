//! The question for the day and time, where the computer's clock cannot be right.

use egui::{Context, vec2};
use jiff::Zoned;

use crate::{
    app::{
        theme::{Tokens, Type, text},
        widgets::{self, Button, TextField},
        words::saving as words,
    },
    session::{Actions, ClockWish, DeskWish, Dialog, State},
};

/// The width of a field.
const FIELD: f32 = 150.0;

/// Shows it, if it is asked for; `clock` is what the clock says.
pub(super) fn dialog(ctx: &Context, state: &State, clock: &Zoned, actions: &mut Actions) {
    let Some(Dialog::Clock(draft)) = &state.dialog else { return };
    let mut next = draft.clone();
    let reply = widgets::Dialog::new("clock", words::clock_title()).width(480.0).show(ctx, |ui| {
        let t = Tokens::of(ui);
        ui.spacing_mut().item_spacing.y = 10.0;
        text(ui, Type::Body, t.ink2, words::clock_is_wrong(clock));
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(12.0, 8.0);
            let [no_date, no_time] = draft.wrong();
            for (name, hint, is_wrong, typed) in [
                (words::date(), words::date_hint(), no_date, &mut next.date),
                (words::time(), words::time_hint(), no_time, &mut next.time),
            ] {
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 4.0;
                    text(ui, Type::SmallBold, t.ink, name);
                    TextField::new(name).hint(hint).width(FIELD).wrong(is_wrong).show(ui, typed);
                });
            }
        });
        let is_read = next.moment(clock.time_zone().clone()).is_some();
        if let Some(hint) = words::clock_hint(draft, is_read) {
            text(ui, Type::Small, t.stop, hint);
        }
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(8.0, 8.0);
            if ui.add(Button::primary(words::use_time()).height(44.0)).clicked() {
                actions.push(ClockWish::Set);
            }
            if ui.add(Button::outlined(words::not_now()).height(44.0)).clicked() {
                actions.push(DeskWish::CloseDialog);
            }
        });
    });
    if next != *draft {
        actions.push(ClockWish::Draft(next));
    }
    if reply.should_close {
        actions.push(DeskWish::CloseDialog);
    }
}
