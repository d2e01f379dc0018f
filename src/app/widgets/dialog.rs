//! Dialogs: a question or an explanation over the veiled window.

use egui::{Context, CornerRadius, Frame, Id, Margin, Modal, Shadow, Stroke, Ui};

use super::button::IconButton;
use crate::app::{
    icons::Icon,
    theme::{Tokens, Type, size, text},
};

/// A dialog with a title. Escape and a click on the veil close it, unless it must be answered.
#[derive(Clone, Copy, Debug)]
#[must_use = "show it"]
pub struct Dialog<'a> {
    id: &'a str,
    title: &'a str,
    width: f32,
    must_answer: bool,
}

/// What came of showing a [`Dialog`].
#[derive(Debug)]
pub struct DialogReply<R> {
    /// What the contents answered.
    pub inner: R,
    /// Whether the user asked to close it.
    pub should_close: bool,
}

impl<'a> Dialog<'a> {
    /// A dialog; `id` tells it from other dialogs.
    pub fn new(id: &'a str, title: &'a str) -> Self {
        Self { id, title, width: 480.0, must_answer: false }
    }

    /// The width of its contents, in points; never wider than the window.
    pub fn width(mut self, width: f32) -> Self {
        self.width = width;
        self
    }

    /// No close button, no Escape: one of its own buttons must be chosen.
    pub fn must_answer(mut self) -> Self {
        self.must_answer = true;
        self
    }

    /// Shows the dialog over everything else.
    pub fn show<R>(self, ctx: &Context, contents: impl FnOnce(&mut Ui) -> R) -> DialogReply<R> {
        let t = Tokens::of_ctx(ctx);
        let frame = Frame::new()
            .fill(t.panel)
            .stroke(Stroke::new(size::HAIRLINE, t.line))
            .corner_radius(CornerRadius::same(size::RADIUS_DIALOG as u8))
            .inner_margin(Margin::same(28))
            .shadow(Shadow { offset: [0, 10], blur: 40, spread: 0, color: t.shadow_dialog });
        let mut is_closed = false;
        let area =
            Modal::default_area(Id::unique(self.id)).accessible_name(self.title).role(egui::Role::Dialog);
        let reply =
            Modal::new(Id::unique(self.id)).area(area).backdrop_color(t.scrim).frame(frame).show(ctx, |ui| {
                ui.set_width(self.width.min(ui.ctx().content_rect().width() - 96.0));
                ui.horizontal_top(|ui| {
                    let room = ui.available_width() - 44.0;
                    ui.vertical(|ui| {
                        ui.set_width(room);
                        ui.add_space(2.0);
                        text(ui, Type::Title, t.ink, self.title);
                    });
                    if !self.must_answer {
                        ui.with_layout(egui::Layout::right_to_left(egui::Align::Min), |ui| {
                            is_closed = ui.add(IconButton::new(Icon::Close, "Close").size(36.0)).clicked();
                        });
                    }
                });
                ui.add_space(4.0);
                contents(ui)
            });
        let should_close = !self.must_answer && (is_closed || reply.should_close());
        DialogReply { inner: reply.inner, should_close }
    }
}
