//! The row that asks how tender a point is; it is the key to the colours, too.

use egui::{Align2, Color32, CursorIcon, Response, Role, Sense, Stroke, StrokeKind, Ui, UiBuilder, vec2};

use super::{
    eleven::Eleven,
    paint::{announce, boxed, corner, focus_ring, hover, line},
    scale,
};
use crate::{
    app::theme::{Tokens, Type, bold, size},
    therapy::Tenderness,
};

/// What a row of numbers is called.
#[derive(Clone, Debug)]
pub struct ScoreNames {
    /// All of it, to a screen reader.
    pub row: String,
    /// Each of its numbers, 0–10, to a screen reader.
    pub values: [String; 11],
    /// Its low and its high end.
    pub ends: [&'static str; 2],
}

/// Eleven buttons, 0–10.
#[derive(Clone, Debug)]
#[must_use = "show it"]
pub struct ScoreRow {
    names: ScoreNames,
    selected: Option<Tenderness>,
    height: f32,
    has_captions: bool,
}

impl ScoreRow {
    /// The row of that name.
    pub fn new(names: ScoreNames, selected: Option<Tenderness>) -> Self {
        Self { names, selected, height: 38.0, has_captions: true }
    }

    /// The height of the buttons, in points.
    pub fn height(mut self, height: f32) -> Self {
        self.height = height.max(size::CHIP);
        self
    }

    /// Without the words for the two ends.
    pub fn without_captions(mut self) -> Self {
        self.has_captions = false;
        self
    }

    /// Shows the row over the whole width; returns the value that was clicked (also the one already selected).
    pub fn show(self, ui: &mut Ui) -> Option<Tenderness> {
        let group = UiBuilder::new().accessibility_role(Role::Group).accessibility_label(&self.names.row);
        ui.scope_builder(group, |ui| self.show_buttons(ui)).inner
    }

    fn show_buttons(self, ui: &mut Ui) -> Option<Tenderness> {
        let t = Tokens::of(ui);
        let eleven = Eleven::new(ui, self.height);
        let (row, group) = ui.allocate_exact_size(eleven.size(), Sense::hover());
        let mut buttons = Vec::with_capacity(11);
        for value in Tenderness::ALL {
            let (rect, hit) = eleven.place(row.min, value.get());
            let response = ui.interact(hit, group.id.with(value), Sense::click());
            let name = &self.names.values[usize::from(value.get())];
            announce(ui, &response, Role::Button, name, Some(self.selected == Some(value)));
            buttons.push((value, response.on_hover_cursor(CursorIcon::PointingHand).with_new_rect(rect)));
        }
        // The selected one last: its ring lies over its neighbours.
        buttons.sort_by_key(|(value, _)| self.selected == Some(*value));
        for (value, response) in &buttons {
            self.paint_button(ui, *value, response);
        }
        if self.has_captions {
            let (line_of, _) = ui.allocate_exact_size(vec2(row.width(), 16.0), Sense::hover());
            let font = Type::Label.font();
            line(
                ui.painter(),
                line_of.left_center(),
                Align2::LEFT_CENTER,
                self.names.ends[0],
                font.clone(),
                t.ink2,
            );
            line(
                ui.painter(),
                line_of.right_center(),
                Align2::RIGHT_CENTER,
                self.names.ends[1],
                font,
                t.ink2,
            );
        }
        buttons.into_iter().find_map(|(value, response)| response.clicked().then_some(value))
    }

    fn paint_button(&self, ui: &Ui, value: Tenderness, response: &Response) {
        let t = Tokens::of(ui);
        let (painter, rect) = (ui.painter(), response.rect);
        let is_selected = self.selected == Some(value);
        if is_selected {
            painter.rect_filled(rect.expand(3.6), corner(size::RADIUS_BAR + 3.6), t.raised);
            let ring = Stroke::new(2.2, t.ink);
            painter.rect_stroke(rect.expand(1.4), corner(size::RADIUS_BAR + 1.4), ring, StrokeKind::Outside);
        } else if response.hovered() || hover(ui, response) > 0.5 {
            painter.rect_stroke(
                rect.expand(1.0),
                corner(size::RADIUS_BAR + 1.0),
                Stroke::new(1.5, t.ink3),
                StrokeKind::Outside,
            );
        }
        let edge = match value.get() {
            0 | 1 if !t.dark => Stroke::new(size::HAIRLINE, t.line2),
            6.. if t.dark => Stroke::new(size::HAIRLINE, t.halo.gamma_multiply(0.3)),
            _ => Stroke::NONE,
        };
        let fill: Color32 = scale::colour(value);
        boxed(painter, rect, size::RADIUS_BAR, fill, edge);
        let font = if is_selected { bold(14.0) } else { Type::Body.font() };
        let ink = scale::number_colour(value);
        line(painter, rect.center(), Align2::CENTER_CENTER, &value.get().to_string(), font, ink);
        if response.has_focus() {
            let outside = response.clone().with_new_rect(rect.expand(if is_selected { 3.0 } else { 0.0 }));
            focus_ring(ui, &outside, size::RADIUS_BAR + 2.0);
        }
    }
}
