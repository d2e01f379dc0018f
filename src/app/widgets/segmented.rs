//! A switch between a few things, all of them in sight.

use egui::{
    Align2, CornerRadius, CursorIcon, Rect, Role, Sense, Shadow, Stroke, StrokeKind, Ui, UiBuilder, pos2,
    vec2,
};

use super::paint::{announce, boxed, corner, focus_ring, hover, line};
use crate::app::theme::{Tokens, Type, mix, size, touch};

const INSET: f32 = 3.0;

/// A switch; every segment is a button by its word.
#[derive(Clone, Copy, Debug)]
#[must_use = "show it"]
pub struct Segmented<'a, T> {
    name: &'a str,
    options: &'a [(T, &'a str)],
    height: f32,
    width: Option<f32>,
    is_floating: bool,
}

impl<'a, T: Copy + PartialEq> Segmented<'a, T> {
    /// A switch between `options`; `name` says what is switched (“View”).
    pub fn new(name: &'a str, options: &'a [(T, &'a str)]) -> Self {
        Self { name, options, height: size::CONTROL, width: None, is_floating: false }
    }

    /// As it lies over the map: 40 high, with a shadow.
    pub fn floating(mut self) -> Self {
        self.is_floating = true;
        self.height = 40.0;
        self
    }

    /// The width of the whole, shared evenly; without it each segment is as wide as its word.
    pub fn width(mut self, width: f32) -> Self {
        self.width = Some(width);
        self
    }

    fn segment_widths(&self, ui: &Ui) -> Vec<f32> {
        if let Some(width) = self.width {
            return vec![(width - 2.0 * INSET) / self.options.len().max(1) as f32; self.options.len()];
        }
        // Many segments stand closer, so that views and layers fit side by side.
        // Over the map every point of width counts: the views and the layers share one line.
        let padding = if self.is_floating { 13.0 } else { 22.0 };
        // The bold width for all: choosing another one moves nothing.
        self.options
            .iter()
            .map(|(_, word)| {
                let galley = ui.painter().layout_no_wrap(
                    (*word).to_owned(),
                    Type::SmallBold.font(),
                    Tokens::of(ui).ink,
                );
                touch::pressed(ui.ctx(), (galley.size().x + padding).max(size::CHIP))
            })
            .collect()
    }

    /// The width it takes.
    pub fn measure(&self, ui: &Ui) -> f32 {
        self.segment_widths(ui).iter().sum::<f32>() + 2.0 * INSET
    }

    /// Shows it; returns what was chosen, if something else than `current` was.
    pub fn show(self, ui: &mut Ui, current: T) -> Option<T> {
        let group = UiBuilder::new().accessibility_role(Role::Group).accessibility_label(self.name);
        ui.scope_builder(group, |ui| self.show_segments(ui, current)).inner
    }

    fn show_segments(self, ui: &mut Ui, current: T) -> Option<T> {
        let t = Tokens::of(ui);
        let widths = self.segment_widths(ui);
        let height = touch::pressed(ui.ctx(), self.height);
        let whole = vec2(widths.iter().sum::<f32>() + 2.0 * INSET, height);
        let (rect, group) = ui.allocate_exact_size(whole, Sense::hover());
        if self.is_floating {
            let shadow = Shadow { offset: [0, 2], blur: 10, spread: 0, color: t.shadow };
            ui.painter().add(shadow.as_shape(rect, CornerRadius::same(10)));
        }
        boxed(ui.painter(), rect, size::RADIUS_ROW, t.sunk, Stroke::new(size::HAIRLINE, t.line));
        let mut left = rect.left() + INSET;
        let mut chosen = None;
        for ((value, word), width) in self.options.iter().zip(widths) {
            let at = Rect::from_min_size(pos2(left, rect.top() + INSET), vec2(width, height - 2.0 * INSET));
            left += width;
            let is_selected = *value == current;
            // A finger may hit the edge, too.
            let hit = if touch::is_phone(ui.ctx()) { at.expand2(vec2(0.0, INSET)) } else { at };
            let response = ui.interact(hit, group.id.with(word), Sense::click());
            announce(ui, &response, Role::Button, word, Some(is_selected));
            let heat = hover(ui, &response);
            if is_selected {
                let edge = Stroke::new(size::HAIRLINE, t.line2);
                boxed(ui.painter(), at, size::RADIUS_SEGMENT, t.raised, edge);
            } else {
                let fill = mix(t.sunk, t.line, heat * 0.7);
                ui.painter().rect(at, corner(size::RADIUS_SEGMENT), fill, Stroke::NONE, StrokeKind::Inside);
            }
            let (style, ink) = if is_selected { (Type::SmallBold, t.ink) } else { (Type::Small, t.ink2) };
            line(ui.painter(), at.center(), Align2::CENTER_CENTER, word, style.font(), ink);
            focus_ring(ui, &response.clone().with_new_rect(at), size::RADIUS_SEGMENT);
            if response.on_hover_cursor(CursorIcon::PointingHand).clicked() && !is_selected {
                chosen = Some(*value);
            }
        }
        chosen
    }
}
