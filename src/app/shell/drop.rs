//! Files dragged onto the window: what can be dropped, said before they are.

use egui::{Align2, Area, Context, CornerRadius, Frame, Id, Margin, Order, Sense, Stroke};

use crate::{
    app::{
        theme::{Tokens, Type, size, text},
        words::dialogs as words,
    },
    platform::IS_PAGE,
    session::{Actions, DeskWish, Dialog, State},
};

/// Shows the overlay while something is dragged over the window, and takes what is dropped.
pub(super) fn show(ctx: &Context, state: &State, actions: &mut Actions) {
    // A browser gives what is dropped later, and a phone drops nothing: a page has buttons for it.
    if IS_PAGE {
        return;
    }
    let (hovers, dropped) = ctx.input(|i| {
        let dropped: Vec<_> = i.raw.dropped_files.iter().map(|file| file.path().to_owned()).collect();
        (!i.raw.hovered_files.is_empty(), dropped)
    });
    if !dropped.is_empty() {
        actions.push(DeskWish::Dropped(dropped));
    } else if hovers {
        let [heading, what] = match state.dialog {
            Some(Dialog::Photo(_)) => words::drop_picture(),
            _ => [words::drop_here(), words::drop_what()],
        };
        overlay(ctx, heading, what);
    }
}

fn overlay(ctx: &Context, heading: &str, what: &str) {
    let t = Tokens::of_ctx(ctx);
    let whole = ctx.content_rect();
    Area::new(Id::unique("drop")).order(Order::Tooltip).fixed_pos(whole.min).interactable(false).show(
        ctx,
        |ui| {
            ui.allocate_exact_size(whole.size(), Sense::hover());
            ui.painter().rect_filled(whole, 0.0, t.scrim);
            let edge = Stroke::new(size::FOCUS, t.accent);
            let inside = whole.shrink(10.0);
            ui.painter().rect_stroke(inside, size::RADIUS_CARD, edge, egui::StrokeKind::Inside);
        },
    );
    Area::new(Id::unique("drop words"))
        .order(Order::Tooltip)
        .anchor(Align2::CENTER_CENTER, egui::Vec2::ZERO)
        .interactable(false)
        .role(egui::Role::Status)
        .show(ctx, |ui| {
            Frame::new()
                .fill(t.panel)
                .stroke(Stroke::new(size::HAIRLINE, t.line))
                .corner_radius(CornerRadius::same(size::RADIUS_DIALOG as u8))
                .inner_margin(Margin::same(24))
                .show(ui, |ui| {
                    ui.set_max_width((whole.width() - 96.0).min(420.0));
                    text(ui, Type::Heading, t.ink, heading);
                    text(ui, Type::Body, t.ink2, what);
                });
        });
}
