//! Chips: filters of a list.

use egui::{Align2, CursorIcon, Response, Role, Sense, Stroke, Ui, Vec2, Widget, vec2};

use super::paint::{announce, boxed, focus_ring, hover, line};
use crate::app::theme::{Tokens, Type, mix, size, touch};

/// No chip is seen higher.
const SEEN: f32 = 34.0;

/// Between the chips that `ui` shows next, in lines.
pub fn chips_apart(ui: &mut Ui, gap: Vec2) {
    let is_phone = touch::is_phone(ui.ctx());
    let spacing = ui.spacing_mut();
    // More is hit than seen: that is gap enough.
    spacing.item_spacing = if is_phone { vec2(gap.x, 0.0) } else { gap };
    if is_phone {
        spacing.interact_size.y = touch::FINGER;
    }
}

/// One filter; the selected one is filled.
#[derive(Clone, Copy, Debug)]
#[must_use = "show it with ui.add"]
pub struct Chip<'a> {
    name: &'a str,
    text: &'a str,
    is_selected: bool,
}

impl<'a> Chip<'a> {
    /// A filter of that name.
    pub fn new(name: &'a str, is_selected: bool) -> Self {
        Self { name, text: name, is_selected }
    }

    /// What it shows, if that is not its name (“Left 6”).
    pub fn text(mut self, text: &'a str) -> Self {
        self.text = text;
        self
    }
}

impl Widget for Chip<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let t = Tokens::of(ui);
        let style = if self.is_selected { Type::SmallBold } else { Type::Small };
        let width = ui.painter().layout_no_wrap(self.text.to_owned(), style.font(), t.ink).size().x + 24.0;
        let wanted = vec2(touch::pressed(ui.ctx(), width), touch::pressed(ui.ctx(), size::CHIP));
        let (rect, response) = ui.allocate_exact_size(wanted, Sense::click());
        // Under a finger there is more to hit than to see: a row of chips stays a quiet one.
        let rect = rect.shrink2(vec2(0.0, (rect.height() - SEEN).max(0.0) / 2.0));
        announce(ui, &response, Role::Button, self.name, Some(self.is_selected));
        if ui.is_rect_visible(rect) {
            let heat = hover(ui, &response);
            let (fill, edge, ink) = if self.is_selected {
                (t.accent_soft, Stroke::NONE, t.accent_ink)
            } else {
                (mix(t.raised, t.sunk, heat), Stroke::new(size::HAIRLINE, t.line2), t.ink2)
            };
            boxed(ui.painter(), rect, rect.height() / 2.0, fill, edge);
            line(ui.painter(), rect.center(), Align2::CENTER_CENTER, self.text, style.font(), ink);
            focus_ring(ui, &response.clone().with_new_rect(rect), rect.height() / 2.0);
        }
        response.on_hover_cursor(CursorIcon::PointingHand)
    }
}
