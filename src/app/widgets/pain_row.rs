//! The row that asks how much it hurts at rest. Without the colours of tenderness: it is another thing.

use egui::{Align2, CursorIcon, Role, Sense, Stroke, Ui, UiBuilder};

use super::eleven::Eleven;
use super::paint::{announce, boxed, focus_ring, hover, line};
use crate::{
    app::theme::{Tokens, Type, mix, size},
    language::say,
    therapy::RestPain,
};

/// Eleven buttons, 0–10, called `Pain at rest 0` … for the prefix `Pain at rest`.
#[derive(Clone, Copy, Debug)]
#[must_use = "show it"]
pub struct PainRow<'a> {
    prefix: &'a str,
    selected: Option<RestPain>,
    height: f32,
}

impl<'a> PainRow<'a> {
    /// A row whose buttons are called `prefix` and their number.
    pub fn new(prefix: &'a str, selected: Option<RestPain>) -> Self {
        Self { prefix, selected, height: 38.0 }
    }

    /// The height of the buttons, in points.
    pub fn height(mut self, height: f32) -> Self {
        self.height = height.max(size::CHIP);
        self
    }

    /// Shows the row over the whole width; returns the value that was clicked.
    pub fn show(self, ui: &mut Ui) -> Option<RestPain> {
        let name = say!("widgets-pain-scale", what = self.prefix);
        let group = UiBuilder::new().accessibility_role(Role::Group).accessibility_label(name);
        ui.scope_builder(group, |ui| self.show_buttons(ui)).inner
    }

    fn show_buttons(self, ui: &mut Ui) -> Option<RestPain> {
        let t = Tokens::of(ui);
        let eleven = Eleven::new(ui, self.height);
        let (row, group) = ui.allocate_exact_size(eleven.size(), Sense::hover());
        let mut clicked = None;
        for value in (0..=10).filter_map(|n| RestPain::try_from(n).ok()) {
            let (rect, hit) = eleven.place(row.min, value.get());
            let response = ui.interact(hit, group.id.with(value.get()), Sense::click());
            let is_selected = self.selected == Some(value);
            let name = format!("{} {}", self.prefix, value.get());
            announce(ui, &response, Role::Button, &name, Some(is_selected));
            let heat = hover(ui, &response);
            let (fill, edge, ink, style) = if is_selected {
                (t.accent_soft, Stroke::new(2.0, t.accent), t.accent_ink, Type::BodyBold)
            } else {
                (mix(t.raised, t.sunk, heat), Stroke::new(size::HAIRLINE, t.line2), t.ink, Type::Body)
            };
            boxed(ui.painter(), rect, 6.0, fill, edge);
            let number = value.get().to_string();
            line(ui.painter(), rect.center(), Align2::CENTER_CENTER, &number, style.font(), ink);
            focus_ring(ui, &response.clone().with_new_rect(rect), 6.0);
            if response.on_hover_cursor(CursorIcon::PointingHand).clicked() {
                clicked = Some(value);
            }
        }
        clicked
    }
}
