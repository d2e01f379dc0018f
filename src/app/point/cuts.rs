//! Where a scroll area may end: between two lines, never through one.

use egui::{Color32, Rect, Ui, pos2};

use crate::app::{
    theme::{Tokens, Type, text},
    widgets::mask,
};

/// The places, from top to bottom, where nothing is cut in half.
#[derive(Debug, Default)]
pub(in crate::app) struct Cuts(Vec<f32>);

impl Cuts {
    /// Nothing is cut below what has been shown so far.
    pub(in crate::app::point) fn here(&mut self, ui: &Ui) {
        self.0.push(ui.min_rect().bottom());
    }

    /// Text that may be parted between its lines.
    pub(in crate::app::point) fn text(
        &mut self,
        ui: &mut Ui,
        style: Type,
        colour: Color32,
        words: impl Into<String>,
    ) {
        let rect = text(ui, style, colour, words).rect;
        let lines = (rect.height() / style.line()).round().max(1.0);
        self.0.extend((1..=lines as u32).map(|n| rect.top() + rect.height() * n as f32 / lines));
    }

    /// Covers what is cut at the ends of `window`, the visible part of the scroll area.
    pub(in crate::app::point) fn tidy(&self, ui: &Ui, window: Rect) {
        let panel = Tokens::of(ui).panel;
        // The hairline at the left edge of the panel stays.
        let left = window.left() + 1.0;
        let is_inside = |y: &f32| (window.top()..=window.bottom() + 0.5).contains(y);
        let last = self.0.iter().copied().filter(is_inside).reduce(f32::max);
        let is_all = self.0.last().is_none_or(|end| *end <= window.bottom() + 0.5);
        if let (Some(last), false) = (last, is_all) {
            let below = Rect::from_min_max(pos2(left, last + 1.0), window.max);
            mask(ui, below, panel);
        }
        // At the top only a line can be cut: what is higher is scrolled through.
        let first = self.0.iter().copied().filter(is_inside).reduce(f32::min);
        let line = Type::Body.line();
        if let Some(first) = first.filter(|first| first - window.top() < line - 1.0)
            && self.0.iter().any(|y| *y < window.top())
        {
            let above = Rect::from_min_max(pos2(left, window.top()), pos2(window.right(), first));
            mask(ui, above, panel);
        }
    }
}
