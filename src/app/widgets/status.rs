//! What has just happened: saved, or undoable.

use egui::{
    Align2, Area, Color32, Context, CornerRadius, CursorIcon, Frame, Id, Margin, Order, Rect, Response, Role,
    Sense, Shadow, Stroke, StrokeKind, Ui, Vec2, Widget, pos2, vec2,
};

use super::frames::bar;
use super::paint::{announce, hover, line};
use crate::app::{
    icons::Icon,
    theme::{Tokens, Type, mix, size},
};

/// The tick and the word that say it is on disk. Show it only when it is.
pub fn saved(ui: &mut Ui) -> Response {
    let t = Tokens::of(ui);
    let words = ui.painter().layout_no_wrap("Saved".to_owned(), Type::Small.font(), t.accent_ink);
    let (rect, response) = ui.allocate_exact_size(vec2(24.0 + words.size().x, 20.0), Sense::hover());
    announce(ui, &response, Role::Status, "Saved", None);
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
}

impl<'a> UndoBar<'a> {
    /// A bar that says what was done.
    pub fn new(icon: Icon, words: &'a str) -> Self {
        Self { icon, words }
    }

    /// Shows it `up` points above the bottom of the window; answers whether Undo was clicked.
    pub fn show(self, ctx: &Context, up: f32) -> bool {
        let t = Tokens::of_ctx(ctx);
        Area::new(Id::unique("undo bar"))
            .order(Order::Foreground)
            .anchor(Align2::CENTER_BOTTOM, vec2(0.0, -up))
            .role(Role::Status)
            .show(ctx, |ui| {
                Frame::new()
                    .fill(t.ink)
                    .corner_radius(CornerRadius::same(size::RADIUS_ROW as u8))
                    .inner_margin(Margin { left: 14, right: 6, top: 4, bottom: 4 })
                    .shadow(Shadow { offset: [0, 2], blur: 10, spread: 0, color: t.shadow })
                    .show(ui, |ui| {
                        bar(ui, 36.0, |ui| {
                            ui.spacing_mut().item_spacing.x = 10.0;
                            let (rect, _) = ui.allocate_exact_size(Vec2::splat(18.0), Sense::hover());
                            self.icon.paint(ui.painter(), rect, t.panel);
                            ui.label(Type::Body.rich(self.words).color(t.panel));
                            ui.add_space(16.0);
                            ui.add(UndoButton).clicked()
                        })
                        .inner
                    })
                    .inner
            })
            .inner
    }
}

/// The button on the dark bar, in the bar's own colours.
struct UndoButton;

impl Widget for UndoButton {
    fn ui(self, ui: &mut Ui) -> Response {
        let t = Tokens::of(ui);
        let (rect, response) = ui.allocate_exact_size(vec2(64.0, 36.0), Sense::click());
        announce(ui, &response, Role::Button, "Undo", None);
        let fill: Color32 = mix(t.ink, t.panel, 0.16 * hover(ui, &response));
        let radius = CornerRadius::same(size::RADIUS_SEGMENT as u8);
        ui.painter().rect_filled(rect, radius, fill);
        line(ui.painter(), rect.center(), Align2::CENTER_CENTER, "Undo", Type::BodyBold.font(), t.panel);
        if response.has_focus() {
            // The accent is too dark on the bar.
            ui.painter().rect_stroke(rect.shrink(2.0), radius, Stroke::new(2.0, t.panel), StrokeKind::Inside);
        }
        response.on_hover_cursor(CursorIcon::PointingHand)
    }
}
