//! The two axes: values from 0 to 10, days from the first to the last.

use std::ops::RangeInclusive;

use jiff::civil::Date;
use kurbo::{Point, Rect, Shape as _};

use super::{
    super::{
        scale,
        scene::Line,
        text::{Anchor, Weight},
    },
    pen::Pen,
};
use crate::therapy::Tenderness;

/// How wide the strip of the scale’s colours is.
pub(super) const STRIP: f64 = 4.0;
/// Between labels, strip and area.
pub(super) const GAP: f64 = 5.0;
/// Days keep clear of the ends of the area, so that no dot lies on the strip.
const INSET: f64 = 7.0;

/// Where a value of 0–10 lies.
pub(super) fn y_of(area: Rect, value: f64) -> f64 {
    area.y1 - area.height() * value.clamp(0.0, 10.0) / 10.0
}

/// The room that labels and strip take at the left of an area.
pub(super) fn left_of(pen: &Pen<'_>) -> f64 {
    pen.width("10", Weight::Regular) + STRIP + 2.0 * GAP
}

/// The room at the right of an area whose last label has its middle over the last day.
pub(super) fn right_of(pen: &Pen<'_>, label: &str) -> f64 {
    (pen.width(label, Weight::Regular) / 2.0 - INSET).max(3.0) + 1.0
}

/// Lines and labels of the values, every `step`, and the strip; `labels` of them have a number.
pub(super) fn values(pen: &mut Pen<'_>, area: Rect, lines: usize, labels: usize) {
    for value in (0..=10).step_by(lines) {
        let y = y_of(area, f64::from(value));
        pen.line(Point::new(area.x0, y), Point::new(area.x1, y), pen.look.grid, Line::butt(1.0));
    }
    for value in (0..=10).step_by(labels) {
        let at = Point::new(area.x0 - STRIP - 2.0 * GAP + 1.0, y_of(area, f64::from(value)));
        pen.words(&value.to_string(), at, pen.quiet(Anchor::End));
    }
    strip(pen, area);
}

fn strip(pen: &mut Pen<'_>, area: Rect) {
    for value in Tenderness::ALL {
        let at = f64::from(value.get());
        let (top, bottom) = (y_of(area, at + 0.5), y_of(area, at - 0.5));
        let left = area.x0 - STRIP - GAP;
        let cell = Rect::new(left, top, left + STRIP, bottom);
        pen.fill(&cell.to_path(0.1), scale::colour(value));
    }
}

/// Where days lie from left to right.
pub(super) struct Across {
    first: Date,
    days: i32,
    left: f64,
    right: f64,
}

impl Across {
    pub(super) fn new(time: &RangeInclusive<Date>, area: Rect) -> Self {
        let (first, last) = (*time.start(), *time.end());
        let inset = INSET.min(area.width() / 4.0);
        Self { first, days: (last - first).get_days().max(0), left: area.x0 + inset, right: area.x1 - inset }
    }

    pub(super) fn x(&self, date: Date) -> f64 {
        self.x_after((date - self.first).get_days())
    }

    /// Where the day lies that is so many after the first.
    pub(super) fn x_after(&self, days: i32) -> f64 {
        if self.days == 0 {
            return f64::midpoint(self.left, self.right);
        }
        let share = f64::from(days) / f64::from(self.days);
        self.left + (self.right - self.left) * share.clamp(0.0, 1.0)
    }

    /// From the first day to the last, in days.
    pub(super) fn span(&self) -> i32 {
        self.days
    }

    /// How far days are apart.
    pub(super) fn step(&self) -> f64 {
        (self.right - self.left) / f64::from(self.days.max(1))
    }
}
