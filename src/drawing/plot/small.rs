//! One point among many: small, without dates, on the same axes as its neighbours.

use std::ops::RangeInclusive;

use jiff::civil::Date;
use kurbo::{Point, Rect, Size};

use super::{
    super::text::{Anchor, Weight},
    Plot,
    axis::{self, Across, left_of},
    look::Look,
    pen::Pen,
    say, series,
};
use crate::{language::say, trend::Trend};

/// From so high on there is room for a row more, in rows of text.
const ROOMY: f64 = 10.0;
/// Where days are nearer than this, dots lie pale under the line.
const TOLD_APART: f64 = 1.2;
/// The radius of a dot.
const DOT: f64 = 2.4;

/// Whether the line of a plot of this size is the middle value of each month: its days are too near for a line of their own.
pub fn small_is_by_month(time: &RangeInclusive<Date>, size: Size, look: &Look) -> bool {
    let pen = Pen::new(size, look);
    let area = Rect::new(left_of(&pen), 0.0, pen.frame.x1 - 2.0, pen.frame.y1);
    is_by_month(&Across::new(time, area))
}

fn is_by_month(across: &Across) -> bool {
    across.step() < TOLD_APART
}

/// The small plot of a trend in `time`: dots of the days, from 5 days on the middle value and the band of most days, and
/// below how many days there are. The name of the point stands above it, by whoever shows it.
pub fn small(trend: &Trend, time: &RangeInclusive<Date>, size: Size, look: &Look) -> Plot {
    let mut pen = Pen::new(size, look);
    let (row, frame) = (look.row(), pen.frame);
    // Which end is bad, where there is room.
    let worst = say!("plot-worst");
    let is_roomy = frame.height() >= ROOMY * row && pen.width(worst, Weight::Regular) < frame.width();
    let top = if is_roomy { row * 1.4 } else { row * 0.5 };
    let bottom = frame.y1 - row - 6.0;
    let left = left_of(&pen);
    let area = Rect::new(left, top, frame.x1 - 2.0, bottom.max(top + 10.0));
    axis::values(&mut pen, area, 5, 10);
    let across = Across::new(time, area);
    series::band(&mut pen, area, &across, trend);
    let spots = series::spots(area, &across, trend);
    let is_dense = is_by_month(&across);
    if is_dense {
        let dots: Vec<Point> = spots.iter().map(|spot| spot.at).collect();
        series::heap(&mut pen, &dots);
        series::by_month(&mut pen, area, &across, trend);
        series::latest(&mut pen, &dots);
    } else {
        series::middle(&mut pen, area, &across, trend);
        series::dots(&mut pen, &spots, series::radius(DOT, across.span().unsigned_abs() as usize, area));
    }
    if is_roomy {
        pen.words(worst, Point::new(0.0, row * 0.4), pen.quiet(Anchor::Start));
    }
    let days = say::days_noted(trend);
    // What the line is there.
    let caption = if is_dense { say!("plot-days-by-month", days = days) } else { days };
    pen.words(&caption, Point::new(area.x0, frame.y1 - row / 2.0), pen.quiet(Anchor::Start));
    pen.done(area, spots, say::trend(trend, time))
}
