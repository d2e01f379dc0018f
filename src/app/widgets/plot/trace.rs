//! The course of a running hold: steps, because the values are typed, and nothing drawn for the time to come.

use egui::{Align2, Pos2, Rect, Response, Role, Sense, Shape, Stroke, Ui, Vec2, pos2, vec2};

use super::axis::{value_axis, y_of};
use crate::{
    app::{
        theme::{Tokens, Type, size},
        widgets::{
            marker::{MarkerKind, MarkerLook, paint_marker},
            paint::{dashed, line},
        },
    },
    language::say,
    therapy::Tenderness,
};

/// “Since you started”: the values typed during a hold over its seconds.
#[derive(Clone, Copy, Debug)]
#[must_use = "show it"]
pub struct TracePlot<'a> {
    values: &'a [(f32, Tenderness)],
    now: f32,
    whole: f32,
}

/// A lower course has no room for every second number of the axis.
const LOW: f32 = 100.0;

impl<'a> TracePlot<'a> {
    /// `values` as (second of the hold, tenderness), in order of time; `now` the seconds held so far, `whole` the dose.
    pub fn new(values: &'a [(f32, Tenderness)], now: f32, whole: f32) -> Self {
        Self { values, now, whole: whole.max(now).max(1.0) }
    }

    /// Shows the plot in a space of `wanted`.
    pub fn show(self, ui: &mut Ui, wanted: Vec2) -> Response {
        let t = Tokens::of(ui);
        let (rect, response) = ui.allocate_exact_size(wanted, Sense::hover());
        let name = match (self.values.first(), self.values.last()) {
            (Some((_, first)), Some((_, last))) => {
                say!("widgets-trace", first = first.get(), last = last.get())
            }
            _ => say!("widgets-no-trace").to_owned(),
        };
        response.widget_info(|| egui::WidgetInfo::labeled(Role::Image, true, &name));
        let area = Rect::from_min_max(rect.min + vec2(26.0, 8.0), rect.max - vec2(12.0, 24.0));
        // The first mark stands clear of the axis.
        let start = area.left() + 12.0;
        let x_of = |second: f32| start + (area.right() - start) * second / self.whole;
        let now = x_of(self.now);
        let painter = ui.painter();
        if now < area.right() {
            painter.rect_filled(Rect::from_min_max(pos2(now, area.top()), area.max), 0.0, t.sunk);
        }
        value_axis(painter, area, if area.height() < LOW { 5 } else { 2 }, 8.0, t);
        if self.now < self.whole {
            let ends = [pos2(now, area.top()), pos2(now, area.bottom())];
            dashed(painter, &ends, Stroke::new(1.2, t.ink2), 3.0, 3.0);
        }
        self.paint_seconds(ui, area, x_of);
        painter.add(Shape::line(self.steps(area, x_of), Stroke::new(size::PLOT_LINE, t.accent)));
        for (second, value) in self.values {
            let at = pos2(x_of(*second), y_of(area, f32::from(value.get())));
            let look = MarkerLook { kind: MarkerKind::Plot, ..MarkerLook::map(Some(*value)).radius(6.6) };
            paint_marker(painter, at, look, t);
        }
        response
    }

    fn steps(&self, area: Rect, x_of: impl Fn(f32) -> f32) -> Vec<Pos2> {
        let mut points: Vec<Pos2> = Vec::with_capacity(2 * self.values.len() + 1);
        for (second, value) in self.values {
            let (x, y) = (x_of(*second), y_of(area, f32::from(value.get())));
            if let Some(last) = points.last() {
                points.push(pos2(x, last.y));
            }
            points.push(pos2(x, y));
        }
        if let Some(last) = points.last() {
            points.push(pos2(x_of(self.now), last.y));
        }
        points
    }

    fn paint_seconds(&self, ui: &Ui, area: Rect, x_of: impl Fn(f32) -> f32) {
        let t = Tokens::of(ui);
        // Round steps, five at most.
        let step =
            [5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 300.0].into_iter().find(|step| self.whole / step <= 5.0);
        let step = step.unwrap_or(self.whole / 4.0);
        for i in 0..=(self.whole / step) as u16 {
            let second = step * f32::from(i);
            let is_last = second + 0.5 * step > self.whole;
            let words = match (i, step >= 60.0) {
                (0, false) => "0 s".to_owned(),
                (0, true) => "0 min".to_owned(),
                (_, false) => format!("{second:.0}"),
                (_, true) => format!("{:.0}", second / 60.0),
            };
            let anchor = if is_last { Align2::RIGHT_TOP } else { Align2::CENTER_TOP };
            let right = if is_last { 6.0 } else { 0.0 };
            let at = pos2(x_of(second) + right, area.bottom() + 8.0);
            line(ui.painter(), at, anchor, &words, Type::Label.font(), t.ink3);
        }
    }
}
