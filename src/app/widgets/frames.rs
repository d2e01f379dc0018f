//! Frames round contents: cards, cautions, things that float over the map, banners.

use egui::{
    Align, Color32, CornerRadius, Frame, InnerResponse, Layout, Margin, Rect, Response, Role, Sense, Shadow,
    Stroke, Ui, UiBuilder, Vec2, vec2,
};

use super::button::Button;
use crate::app::{
    icons::Icon,
    theme::{Tokens, Type, size, text},
};

fn frame(fill: Color32, edge: Color32, radius: f32) -> Frame {
    Frame::new()
        .fill(fill)
        .stroke(Stroke::new(size::HAIRLINE, edge))
        .corner_radius(CornerRadius::same(radius as u8))
}

/// A card on a page: `raised`, with an edge.
pub fn card<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let t = Tokens::of(ui);
    frame(t.raised, t.line, size::RADIUS_CARD).inner_margin(Margin::same(16)).show(ui, contents)
}

/// A smaller card inside a panel.
pub fn tile<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let t = Tokens::of(ui);
    frame(t.raised, t.line2, size::RADIUS_ROW).inner_margin(Margin::symmetric(11, 9)).show(ui, contents)
}

/// Something that lies over the map.
pub fn floating<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let t = Tokens::of(ui);
    frame(t.panel, t.line, size::RADIUS_ROW)
        .inner_margin(Margin::symmetric(13, 8))
        .shadow(Shadow { offset: [0, 2], blur: 10, spread: 0, color: t.shadow })
        .show(ui, contents)
}

/// A caution, over the whole width.
pub fn caution(ui: &mut Ui, words: &str) -> Response {
    let t = Tokens::of(ui);
    let note = UiBuilder::new().accessibility_role(Role::Note);
    ui.scope_builder(note, |ui| {
        frame(t.caution_bg, t.caution_line, size::RADIUS_ROW)
            .inner_margin(Margin { left: 12, right: 12, top: 10, bottom: 10 })
            .show(ui, |ui| {
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = 10.0;
                    let (rect, _) = ui.allocate_exact_size(Vec2::splat(18.0), Sense::hover());
                    Icon::Warn.paint(ui.painter(), rect, t.caution_ink);
                    ui.vertical(|ui| {
                        ui.set_min_width(ui.available_width());
                        text(ui, Type::Small, t.caution_ink, words);
                    });
                });
            })
            .response
    })
    .inner
}

/// A line that says what has just changed and offers one thing to do about it.
#[derive(Clone, Copy, Debug)]
#[must_use = "show it"]
pub struct Banner<'a> {
    icon: Option<Icon>,
    heading: &'a str,
    words: &'a str,
    action: &'a str,
    is_quiet: bool,
}

impl<'a> Banner<'a> {
    /// A banner in the accent: a bold beginning, the rest, and the words of its button.
    pub fn new(heading: &'a str, words: &'a str, action: &'a str) -> Self {
        Self { icon: None, heading, words, action, is_quiet: false }
    }

    /// A quiet line that floats over the map: an icon, words, and the words of its button.
    pub fn quiet(icon: Icon, words: &'a str, action: &'a str) -> Self {
        Self { icon: Some(icon), heading: "", words, action, is_quiet: true }
    }

    /// Shows it; answers whether its button was clicked.
    pub fn show(self, ui: &mut Ui) -> bool {
        let t = Tokens::of(ui);
        let (fill, edge, ink) = if self.is_quiet {
            (t.panel, t.line, t.ink2)
        } else {
            (t.accent_soft, t.accent_soft, t.accent_ink)
        };
        let status = UiBuilder::new().accessibility_role(Role::Status);
        ui.scope_builder(status, |ui| {
            frame(fill, edge, size::RADIUS_ROW)
                .inner_margin(Margin { left: 13, right: 6, top: 3, bottom: 3 })
                .shadow(Shadow { offset: [0, 2], blur: 10, spread: 0, color: t.shadow })
                .show(ui, |ui| {
                    bar(ui, 32.0, |ui| {
                        ui.spacing_mut().item_spacing.x = 6.0;
                        if let Some(icon) = self.icon {
                            let (rect, _): (Rect, _) =
                                ui.allocate_exact_size(Vec2::splat(18.0), Sense::hover());
                            icon.paint(ui.painter(), rect, ink);
                        }
                        let style = if self.is_quiet { Type::Small } else { Type::Body };
                        if !self.heading.is_empty() {
                            text(ui, Type::BodyBold, ink, self.heading);
                        }
                        text(ui, style, ink, self.words);
                        ui.add(Button::plain(self.action).height(30.0)).clicked()
                    })
                    .inner
                })
                .inner
        })
        .inner
    }
}

/// A hairline over the whole width.
pub fn hairline(ui: &mut Ui) {
    let t = Tokens::of(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 1.0), Sense::hover());
    ui.painter().hline(rect.x_range(), rect.center().y, Stroke::new(size::HAIRLINE, t.line));
}

/// A line of things beside each other, `height` points high, centred on one line whatever comes later and is higher.
/// (egui's own `horizontal` centres each thing in the height that the row has so far.)
pub fn bar<R>(ui: &mut Ui, height: f32, contents: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let wanted = vec2(ui.available_width(), height);
    ui.allocate_ui_with_layout(wanted, Layout::left_to_right(Align::Center), |ui| {
        ui.set_min_height(height);
        contents(ui)
    })
}
