//! What has just happened: saved, or undoable.

use egui::{
    Align, Align2, Area, Color32, Context, CornerRadius, CursorIcon, Frame, Id, Label, Layout, Margin, Order,
    Pos2, Rect, Response, Role, Sense, Shadow, Stroke, StrokeKind, Ui, Vec2, Widget, pos2, vec2,
};

use super::paint::{announce, hover, line};
use crate::{
    app::{
        icons::Icon,
        theme::{Tokens, Type, mix, size, touch},
    },
    language::say,
};

/// The tick and the word that say it is on disk. Show it only when it is.
pub fn saved(ui: &mut Ui) -> Response {
    let t = Tokens::of(ui);
    let words =
        ui.painter().layout_no_wrap(say!("widgets-saved").to_owned(), Type::Small.font(), t.accent_ink);
    let (rect, response) = ui.allocate_exact_size(vec2(24.0 + words.size().x, 20.0), Sense::hover());
    announce(ui, &response, Role::Status, say!("widgets-saved"), None);
    let square = Rect::from_center_size(pos2(rect.left() + 8.0, rect.center().y), Vec2::splat(16.0));
    Icon::Check.paint(ui.painter(), square, t.accent);
    let at = pos2(rect.left() + 24.0, rect.center().y - words.size().y / 2.0);
    ui.painter().galley(at, words, t.accent_ink);
    response
}

/// The bar that takes the place of “Are you sure?”: what was done, and a way back.
#[derive(Clone, Copy, Debug)]
#[must_use = "show it"]
pub struct UndoBar<'a> {
    icon: Icon,
    words: &'a str,
    way: &'a str,
}

impl<'a> UndoBar<'a> {
    /// A bar that says what was done.
    pub fn new(icon: Icon, words: &'a str) -> Self {
        Self { icon, words, way: say!("widgets-undo") }
    }

    /// Another word on its button than “Undo”, as short.
    pub fn way(self, way: &'a str) -> Self {
        Self { way, ..self }
    }

    /// Shows it over the window, the middle of its lower edge at `at`, at most `widest` points wide; answers whether Undo
    /// was clicked.
    pub fn show(self, ctx: &Context, at: Pos2, widest: f32) -> bool {
        Area::new(Id::unique("undo bar"))
            .order(Order::Middle)
            .pivot(Align2::CENTER_BOTTOM)
            .fixed_pos(at)
            .constrain_to(ctx.content_rect())
            .role(Role::Status)
            .show(ctx, |ui| {
                ui.set_max_width(widest);
                self.show_in(ui)
            })
            .inner
    }

    /// Shows it in a page.
    pub fn show_in(self, ui: &mut Ui) -> bool {
        let t = Tokens::of(ui);
        Frame::new()
            .fill(t.ink)
            .corner_radius(CornerRadius::same(size::RADIUS_ROW as u8))
            .inner_margin(Margin { left: 14, right: 6, top: 4, bottom: 4 })
            .shadow(Shadow { offset: [0, 2], blur: 10, spread: 0, color: t.shadow })
            .show(ui, |ui| {
                let room = ui.available_width().min(460.0);
                let words = ui.painter().layout(
                    self.words.to_owned(),
                    Type::Body.font(),
                    t.panel,
                    room - 18.0 - 10.0 - 10.0 - UNDO,
                );
                let height = words.size().y.max(touch::pressed(ui.ctx(), 36.0));
                let width = words.size().x + 18.0 + 10.0 + 26.0 + UNDO;
                let row = Layout::left_to_right(Align::Center);
                ui.allocate_ui_with_layout(vec2(width.min(room), height), row, |ui| {
                    ui.spacing_mut().item_spacing.x = 10.0;
                    let (rect, _) = ui.allocate_exact_size(Vec2::splat(18.0), Sense::hover());
                    self.icon.paint(ui.painter(), rect, t.panel);
                    ui.add(Label::new(words));
                    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                        ui.add(UndoButton(self.way)).clicked()
                    })
                    .inner
                })
                .inner
            })
            .inner
    }
}

/// The width of the button on the bar.
const UNDO: f32 = 64.0;

/// The button on the dark bar, in the bar's own colours.
struct UndoButton<'a>(&'a str);

impl Widget for UndoButton<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let t = Tokens::of(ui);
        let (rect, response) =
            ui.allocate_exact_size(vec2(UNDO, touch::pressed(ui.ctx(), 36.0)), Sense::click());
        announce(ui, &response, Role::Button, self.0, None);
        let fill: Color32 = mix(t.ink, t.panel, 0.16 * hover(ui, &response));
        let radius = CornerRadius::same(size::RADIUS_SEGMENT as u8);
        ui.painter().rect_filled(rect, radius, fill);
        line(ui.painter(), rect.center(), Align2::CENTER_CENTER, self.0, Type::BodyBold.font(), t.panel);
        if response.has_focus() {
            // The accent is too dark on the bar.
            ui.painter().rect_stroke(rect.shrink(2.0), radius, Stroke::new(2.0, t.panel), StrokeKind::Inside);
        }
        response.on_hover_cursor(CursorIcon::PointingHand)
    }
}
