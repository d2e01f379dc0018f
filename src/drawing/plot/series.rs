//! The band, the middle value and the dots of a trend: the same in small and in large.

use std::collections::BTreeSet;

use jiff::civil::Date;
use kurbo::{Point, Rect};

use super::{
    super::scene::Line,
    Of, Spot,
    axis::{Across, y_of},
    pen::Pen,
};
use crate::trend::{DayValue, Trend};

/// The radius of a dot among many.
const HEAPED: f64 = 1.1;
/// No eye tells the points of an edge apart that are nearer than this.
const EDGE: f64 = 0.5;
/// How wide the line of the middle value is.
pub(super) const MIDDLE: f64 = 2.2;
/// A piece of the line that is one day only is so wide, to each side.
const ALONE: f64 = 4.0;

/// The band of most days and over it the middle value, both broken where the line is.
pub(super) fn band(pen: &mut Pen<'_>, area: Rect, across: &Across, trend: &Trend) {
    let Some(half) = trend.band else { return };
    for piece in pieces(across, trend) {
        let edge = |by: f64, outer: fn(f64, f64) -> f64| {
            let edge = piece.iter().map(|(x, middle)| Point::new(*x, y_of(area, middle + by)));
            edge_of(&edge.collect::<Vec<_>>(), outer)
        };
        let (upper, lower) = (edge(half, f64::min), edge(-half, f64::max));
        let band = Pen::path(upper.into_iter().chain(lower.into_iter().rev()), true);
        pen.fill(&band, pen.look.noise);
        if let Some(edge) = pen.look.noise_edge {
            pen.stroke(&band, edge, Line::round(0.6));
        }
    }
}

/// The edge of an area through `points`: of those that no eye tells apart across, the outermost.
fn edge_of(points: &[Point], outer: fn(f64, f64) -> f64) -> Vec<Point> {
    let column = |at: &Point| (at.x / EDGE).round() as i64;
    let columns = points.chunk_by(|one, next| column(one) == column(next));
    columns.map(|all| Point::new(all[0].x, all.iter().map(|one| one.y).fold(all[0].y, outer))).collect()
}

/// The line of the middle value.
pub(super) fn middle(pen: &mut Pen<'_>, area: Rect, across: &Across, trend: &Trend) {
    for piece in pieces(across, trend) {
        let line = Pen::path(piece.iter().map(|(x, middle)| Point::new(*x, y_of(area, *middle))), false);
        pen.stroke(&line, pen.look.accent, Line::round(MIDDLE));
    }
}

/// The middle value of each month instead, where days are too near for a line of their own; broken where a month has none.
pub(super) fn by_month(pen: &mut Pen<'_>, area: Rect, across: &Across, trend: &Trend) {
    let month = |one: &DayValue| i32::from(one.date.year()) * 12 + i32::from(one.date.month());
    let months = trend.values.chunk_by(|one, next| month(one) == month(next));
    let middle = |days: &[DayValue]| {
        let mut values: Vec<u8> = days.iter().map(|one| one.value.get()).collect();
        values.sort_unstable();
        let (lower, upper) = (values[(values.len() - 1) / 2], values[values.len() / 2]);
        let middle = f64::midpoint(lower.into(), upper.into());
        (month(&days[0]), Point::new(across.x(days[days.len() / 2].date), y_of(area, middle)))
    };
    let all: Vec<(i32, Point)> = months.map(middle).collect();
    for piece in all.chunk_by(|(one, _), (next, _)| next - one == 1) {
        let line = Pen::path(piece.iter().map(|(_, at)| *at), false);
        pen.stroke(&line, pen.look.accent, Line::round(MIDDLE));
    }
}

fn pieces(across: &Across, trend: &Trend) -> Vec<Vec<(f64, f64)>> {
    let piece = |days: Vec<(Date, f64)>| match days[..] {
        [(day, middle)] => vec![(across.x(day) - ALONE, middle), (across.x(day) + ALONE, middle)],
        _ => days.into_iter().map(|(day, middle)| (across.x(day), middle)).collect(),
    };
    trend.line().into_iter().map(piece).collect()
}

/// Where the values of the days lie.
pub(super) fn spots(area: Rect, across: &Across, trend: &Trend) -> Vec<Spot> {
    let spot = |date: Date, value: f64| Spot {
        at: Point::new(across.x(date), y_of(area, value)),
        of: Of::Day(date),
    };
    trend.values.iter().map(|one| spot(one.date, f64::from(one.value.get()))).collect()
}

/// Dots of so many days that they touch: small and pale, to be painted under the line; of those in one place one.
pub(super) fn heap(pen: &mut Pen<'_>, at: &[Point]) {
    let mut taken = BTreeSet::new();
    let is_new = |at: &&Point| taken.insert((at.x.round() as i64, at.y.round() as i64));
    let at: Vec<Point> = at.iter().filter(is_new).copied().collect();
    pen.dots(&at, HEAPED, pen.look.ink2.mix(pen.look.ground, 0.45));
}

/// The dot of the latest day over such a heap.
pub(super) fn latest(pen: &mut Pen<'_>, at: &[Point]) {
    pen.dots(at.split_last().map_or(&[], |(last, _)| std::slice::from_ref(last)), 2.6, pen.look.ink);
}

/// The dots of these spots, the latest darker and larger.
pub(super) fn dots(pen: &mut Pen<'_>, spots: &[Spot], radius: f64) {
    let Some((latest, older)) = spots.split_last() else { return };
    let older: Vec<Point> = older.iter().map(|spot| spot.at).collect();
    pen.dots(&older, radius, pen.look.ink2);
    pen.dots(&[latest.at], radius + 0.7, pen.look.ink);
}

/// The radius of a dot where so many stand in the area: many are smaller, or they would be one.
pub(super) fn radius(largest: f64, spots: usize, area: Rect) -> f64 {
    let apart = area.width() / (spots.max(1) as f64);
    (apart * 0.45).clamp(1.9, largest)
}
