//! The course of a point's tenderness, as small as a word.

use egui::{Painter, Pos2, Rect, Shape, Stroke, pos2};

use super::axis::y_of;
use crate::{app::theme::Tokens, therapy::Tenderness};

/// Paints the values, oldest first, evenly over `rect`, with a dot on the latest. The height is the whole scale.
pub fn sparkline(painter: &Painter, rect: Rect, values: &[Tenderness], t: &Tokens) {
    let steps = values.len().saturating_sub(1).max(1) as f32;
    let points: Vec<Pos2> = values
        .iter()
        .enumerate()
        .map(|(i, value)| {
            pos2(rect.left() + rect.width() * i as f32 / steps, y_of(rect, f32::from(value.get())))
        })
        .collect();
    if let Some(last) = points.last() {
        painter.circle_filled(*last, 2.7, t.ink2);
    }
    if points.len() > 1 {
        painter.add(Shape::line(points, Stroke::new(1.4, t.ink2)));
    }
}
