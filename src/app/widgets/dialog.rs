//! Dialogs: a question or an explanation over the veiled window.

use egui::{Context, CornerRadius, Frame, Id, Margin, Modal, Shadow, Stroke, Ui};

use super::button::IconButton;
use crate::{
    app::{
        icons::Icon,
        theme::{Tokens, Type, size, text, touch},
    },
    language::say,
};

/// Between a dialog and the edge of the window; of a low one.
const EDGE: f32 = 20.0;
const EDGE_LOW: f32 = 8.0;
/// A lower window is low.
const LOW: f32 = 480.0;
/// The title and its space.
const HEAD: f32 = 52.0;
/// The side of the button that closes it, and what stays beside it.
const CLOSE: f32 = 36.0;
const BESIDE: f32 = 8.0;

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

    /// The height that its contents may take besides `others` points of fixed things.
    pub fn room(&self, ctx: &Context, others: f32) -> f32 {
        let window = ctx.content_rect().height();
        let edge = if window < LOW { EDGE_LOW } else { EDGE };
        let head = HEAD + touch::pressed(ctx, CLOSE) - CLOSE;
        (window - 2.0 * f32::from(self.margin(ctx)) - head - others - 2.0 * edge).max(48.0)
    }

    /// In a small window the room belongs to the contents.
    fn margin(&self, ctx: &Context) -> i8 {
        let window = ctx.content_rect().size();
        if window.x < self.width + 96.0 || window.y < LOW { 16 } else { 28 }
    }

    /// Shows the dialog over everything else. The keyboard goes to its first control and stays inside.
    pub fn show<R>(self, ctx: &Context, contents: impl FnOnce(&mut Ui) -> R) -> DialogReply<R> {
        let t = Tokens::of_ctx(ctx);
        let margin = self.margin(ctx);
        let frame = Frame::new()
            .fill(t.panel)
            .stroke(Stroke::new(size::HAIRLINE, t.line))
            .corner_radius(CornerRadius::same(size::RADIUS_DIALOG as u8))
            .inner_margin(Margin::same(margin))
            .shadow(Shadow { offset: [0, 10], blur: 40, spread: 0, color: t.shadow_dialog });
        let is_new = open_now(ctx, self.id);
        let mut is_closed = false;
        let area =
            Modal::default_area(Id::unique(self.id)).accessible_name(self.title).role(egui::Role::Dialog);
        let reply =
            Modal::new(Id::unique(self.id)).area(area).backdrop_color(t.scrim).frame(frame).show(ctx, |ui| {
                // On a phone it is as wide as the screen.
                let edge = if touch::is_phone(ui.ctx()) { EDGE_LOW } else { EDGE };
                let widest = ui.ctx().content_rect().width() - 2.0 * (f32::from(margin) + edge);
                ui.set_width(self.width.min(widest));
                ui.horizontal_top(|ui| {
                    let room = ui.available_width() - touch::pressed(ui.ctx(), CLOSE) - BESIDE;
                    ui.vertical(|ui| {
                        ui.set_width(room);
                        ui.add_space(2.0);
                        text(ui, Type::Title, t.ink, self.title);
                    });
                    if !self.must_answer {
                        ui.with_layout(egui::Layout::right_to_left(egui::Align::Min), |ui| {
                            let close =
                                ui.add(IconButton::new(Icon::Close, say!("widgets-close")).size(CLOSE));
                            if is_new {
                                close.request_focus();
                            }
                            is_closed = close.clicked();
                        });
                    }
                });
                ui.add_space(4.0);
                contents(ui)
            });
        let should_close = !self.must_answer && (is_closed || reply.should_close());
        DialogReply { inner: reply.inner, should_close }
    }

    /// Gives the keyboard back to what had it before the last dialog. Called in frames without one.
    pub fn give_focus_back(ctx: &Context) {
        let before = ctx.data_mut(|data| data.remove_temp::<Option<Open>>(open_id()).flatten());
        if let Some(id) = before.and_then(|open| open.before) {
            ctx.memory_mut(|memory| memory.request_focus(id));
        }
    }
}

/// The dialog that is open, and what had the keyboard before it.
#[derive(Clone, Debug)]
struct Open {
    dialog: Id,
    before: Option<Id>,
}

fn open_id() -> Id {
    Id::unique("open dialog")
}

/// Whether the dialog of this name opens in this very frame; remembers what had the keyboard before.
fn open_now(ctx: &Context, name: &str) -> bool {
    let dialog = Id::unique(name);
    let was: Option<Open> = ctx.data(|data| data.get_temp(open_id())).flatten();
    if was.as_ref().is_some_and(|open| open.dialog == dialog) {
        return false;
    }
    // One dialog after another: the keyboard goes back to where it was before the first.
    let before = was.map_or_else(|| ctx.memory(egui::Memory::focused), |open| open.before);
    ctx.data_mut(|data| data.insert_temp(open_id(), Some(Open { dialog, before })));
    true
}
