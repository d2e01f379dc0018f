//! Holds by the day, as a calendar: a row a week, the number in the cell.

use std::{collections::BTreeMap, ops::RangeInclusive};

use jiff::{
    ToSpan as _,
    civil::{Date, Weekday},
};
use kurbo::{Point, Rect, RoundedRect, Shape as _, Size};

use super::{
    super::{
        scene::Line,
        text::{Anchor, Weight},
    },
    Of, Plot, Spot,
    look::Look,
    pen::Pen,
    say::long_day,
};
use crate::language::{dates, say};

/// The side of a cell and between cells, at the least size of text.
const CELL: f64 = 24.0;
const GAP: f64 = 3.0;
/// Weeks stand in columns of so many at least, before there is a column more.
const COLUMN: usize = 5;
/// Between columns.
const BETWEEN: f64 = 20.0;

/// A cell for each day of `time`: filled with the number of holds, or an outline where there was none. Weeks begin on
/// `begins`; where `width` has room, long times stand in columns. As high as its weeks are.
pub fn calendar(
    holds: &BTreeMap<Date, u32>,
    time: &RangeInclusive<Date>,
    begins: Weekday,
    width: f64,
    look: &Look,
) -> Plot {
    let first = week_of(*time.start(), begins);
    let days = (*time.end() - first).get_days().max(0);
    let weeks = usize::try_from(days / 7 + 1).unwrap_or(1);
    let (cell, row) = (CELL * look.text, look.row());
    let months = look.fonts.width(say!("plot-widest-month"), look.size(), Weight::Regular) + 6.0;
    let wide = months + 7.0 * (cell + GAP);
    let fits = (((width + BETWEEN) / (wide + BETWEEN)).floor() as usize).max(1);
    let columns = fits.min(weeks.div_ceil(COLUMN));
    let deep = weeks.div_ceil(columns);
    let height = row + 4.0 + deep as f64 * (cell + GAP);
    let mut pen = Pen::new(Size::new(width.max(wide), height), look);
    let mut grid = Grid { pen: &mut pen, cell, months, wide, deep, top: row + 4.0 };
    for column in 0..columns {
        grid.weekdays(column, begins);
    }
    grid.name_months(time, first, weeks);
    let mut spots = Vec::new();
    let mut date = *time.start();
    while date <= *time.end() {
        let day = usize::try_from((date - first).get_days()).unwrap_or_default();
        let at = grid.day(day / 7, day % 7, holds.get(&date).copied().unwrap_or_default());
        spots.push(Spot { at, of: Of::Day(date) });
        let Ok(next) = date.tomorrow() else { break };
        date = next;
    }
    let area = Rect::new(months, row + 4.0, pen.frame.x1, pen.frame.y1);
    pen.done(area, spots, says(holds, time))
}

fn week_of(date: Date, begins: Weekday) -> Date {
    let after = i64::from(date.weekday().since(begins));
    date.checked_sub(after.days()).unwrap_or(date)
}

struct Grid<'p, 'l> {
    pen: &'p mut Pen<'l>,
    cell: f64,
    months: f64,
    wide: f64,
    deep: usize,
    top: f64,
}

impl Grid<'_, '_> {
    fn place(&self, week: usize, day: usize) -> Rect {
        let left =
            (week / self.deep) as f64 * (self.wide + BETWEEN) + self.months + day as f64 * (self.cell + GAP);
        let top = self.top + (week % self.deep) as f64 * (self.cell + GAP);
        Rect::new(left, top, left + self.cell, top + self.cell)
    }

    fn weekdays(&mut self, column: usize, begins: Weekday) {
        for (day, weekday) in begins.cycle_forward().take(7).enumerate() {
            let x = self.place(column * self.deep, day).center().x;
            let hand = self.pen.quiet(Anchor::Middle);
            self.pen.words(letters(weekday), Point::new(x, (self.top - 4.0) / 2.0), hand);
        }
    }

    /// The month at the left of each week in which one begins, and of the first week of each column.
    fn name_months(&mut self, time: &RangeInclusive<Date>, first: Date, weeks: usize) {
        let mut year = None;
        for (week, before) in (0..weeks).zip((0_i64..).step_by(7)) {
            let days = (before..before + 7).filter_map(|day| first.checked_add(day.days()).ok());
            let mut days = days.filter(|date| time.contains(date));
            let Some(head) = days.next() else { continue };
            let begins = std::iter::once(head).chain(days).find(|date| date.day() == 1);
            let named = begins.or((week % self.deep == 0).then_some(head));
            let Some(date) = named else { continue };
            let has_year = year != Some(date.year());
            year = Some(date.year());
            let words = month(date, has_year);
            let cell = self.place(week, 0);
            let hand = self.pen.quiet(Anchor::Start);
            self.pen.words(&words, Point::new(cell.x0 - self.months, cell.center().y), hand);
        }
    }

    fn day(&mut self, week: usize, day: usize, holds: u32) -> Point {
        let rect = self.place(week, day);
        let shape = RoundedRect::from_rect(rect.inset(-0.5), 4.0).to_path(0.05);
        if holds == 0 {
            let outline = self.pen.look.ink2.mix(self.pen.look.ground, 0.7);
            self.pen.stroke(&shape, outline, Line::butt(1.0));
        } else {
            self.pen.fill(&shape, self.pen.look.noise);
            self.pen.stroke(&shape, self.pen.look.ink2, Line::butt(1.0));
            let words = if holds > 99 { "99+".to_owned() } else { holds.to_string() };
            let hand = self.pen.loud(Anchor::Middle, true);
            self.pen.words(&words, rect.center(), hand);
        }
        rect.center()
    }
}

/// `Sep`, `Sep 2026`.
pub(super) fn month(date: Date, has_year: bool) -> String {
    let month = dates::month_short(date);
    if !has_year {
        return month.to_owned();
    }
    say!("plot-month-of-year", month = month, year = date.year().to_string())
}

fn letters(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => say!("plot-mo"),
        Weekday::Tuesday => say!("plot-tu"),
        Weekday::Wednesday => say!("plot-we"),
        Weekday::Thursday => say!("plot-th"),
        Weekday::Friday => say!("plot-fr"),
        Weekday::Saturday => say!("plot-sa"),
        Weekday::Sunday => say!("plot-su"),
    }
}

fn says(holds: &BTreeMap<Date, u32>, time: &RangeInclusive<Date>) -> String {
    let (days, sum) = holds
        .iter()
        .filter(|(date, holds)| time.contains(date) && **holds > 0)
        .fold((0_u32, 0_u64), |(days, sum), (_, holds)| (days + 1, sum + u64::from(*holds)));
    let all = (*time.end() - *time.start()).get_days().max(0) + 1;
    say!(
        "plot-says-calendar",
        count = sum,
        days = days,
        all = all,
        from = long_day(*time.start()),
        to = long_day(*time.end())
    )
}
