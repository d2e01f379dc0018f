//! The question before the window closes though something is not saved.

use egui::{Context, vec2};

use crate::{
    app::{
        theme::{Tokens, Type, text},
        widgets::{self, Button},
        words::saving as words,
    },
    session::{Actions, DeskWish, State},
};

/// Shows it. Escape keeps the window open.
pub(super) fn dialog(ctx: &Context, state: &State, actions: &mut Actions) {
    let status = &state.status;
    let waiting = status.unsaved + status.saving;
    let reply = widgets::Dialog::new("closing", words::close_title()).width(480.0).show(ctx, |ui| {
        let t = Tokens::of(ui);
        ui.spacing_mut().item_spacing.y = 10.0;
        text(ui, Type::BodyBold, t.ink, words::closing(status));
        let why = if status.unsaved > 0 { words::still_here(status) } else { words::no_answer().to_owned() };
        text(ui, Type::Body, t.ink2, why);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(8.0, 8.0);
            let lose = if waiting == 1 { words::close_anyway() } else { words::close_anyway_all() };
            for (button, wish) in [
                (Button::primary(words::save_and_close()), DeskWish::Close),
                (Button::outlined(words::stay()), DeskWish::CloseDialog),
                (Button::outlined(lose), DeskWish::CloseAnyway),
            ] {
                if ui.add(button.height(44.0)).clicked() {
                    actions.push(wish);
                }
            }
        });
    });
    if reply.should_close {
        actions.push(DeskWish::CloseDialog);
    }
}
