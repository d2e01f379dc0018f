//! The value axis that all plots share.

use egui::{Align2, Painter, Rect, Stroke, pos2, vec2};

use crate::{
    app::{
        theme::{Tokens, Type, size},
        widgets::{paint::line, scale},
    },
    therapy::Tenderness,
};

/// Where a value of 0–10 lies in `area`.
pub(super) fn y_of(area: Rect, value: f32) -> f32 {
    area.bottom() - area.height() * value / 10.0
}

/// The grid lines and their numbers, every `step` values.
pub(super) fn value_axis(painter: &Painter, area: Rect, step: usize, gap: f32, t: &Tokens) {
    for value in (0..=10).step_by(step) {
        let y = y_of(area, value as f32);
        painter.hline(area.x_range(), y, Stroke::new(size::HAIRLINE, t.plot_grid));
        let at = pos2(area.left() - gap, y);
        line(painter, at, Align2::RIGHT_CENTER, &value.to_string(), Type::Label.font(), t.ink3);
    }
}

/// The scale's colours as a strip at the left of the area.
pub(super) fn colour_strip(painter: &Painter, area: Rect, left: f32) {
    let top_of = |value: u8| y_of(area, (f32::from(value) + 0.5).min(10.0));
    let bottom_of = |value: u8| y_of(area, (f32::from(value) - 0.5).max(0.0));
    for value in Tenderness::ALL {
        let (top, bottom) = (top_of(value.get()), bottom_of(value.get()));
        let rect = Rect::from_min_size(pos2(left, top), vec2(5.0, bottom - top));
        painter.rect_filled(rect, 0.0, scale::colour(value));
    }
}
