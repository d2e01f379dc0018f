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
    let reply = widgets::Dialog::new("closing", words::CLOSE_TITLE).width(480.0).show(ctx, |ui| {
        let t = Tokens::of(ui);
        ui.spacing_mut().item_spacing.y = 10.0;
        text(ui, Type::BodyBold, t.ink, words::closing(status));
        let why = if status.unsaved > 0 { words::still_here(status) } else { words::NO_ANSWER.to_owned() };
        text(ui, Type::Body, t.ink2, why);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(8.0, 8.0);
            let lose = if waiting == 1 { words::CLOSE_ANYWAY } else { words::CLOSE_ANYWAY_ALL };
            for (button, wish) in [
                (Button::primary(words::SAVE_AND_CLOSE), DeskWish::Close),
                (Button::outlined(words::STAY), DeskWish::CloseDialog),
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
