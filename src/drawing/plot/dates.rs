//! Which dates stand below a plot: days of short times, months and years of long ones.

use std::ops::RangeInclusive;

use jiff::{ToSpan as _, civil::Date};

use super::{axis::Across, calendar, say::short_day};
use crate::language::{dates, say};

/// Up to so many days the days themselves are named.
const BY_DAY: i32 = 120;
/// Steps of days, of months, then of years, that are easy to read.
const DAYS: [i32; 11] = [1, 2, 3, 4, 5, 7, 10, 14, 21, 28, 56];
const MONTHS: [i32; 4] = [1, 2, 3, 6];
const YEARS: [i32; 6] = [1, 2, 5, 10, 20, 50];
/// The least room between two labels.
const GAP: f64 = 14.0;

/// A date below a plot.
pub(super) struct Tick {
    pub(super) x: f64,
    pub(super) words: String,
}

/// How labels are set: how wide words are, and where the frame ends that they stay in.
pub(super) struct Setting<W> {
    pub(super) width: W,
    pub(super) right: f64,
}

impl<W: Fn(&str) -> f64> Setting<W> {
    /// From where to where a label reaches.
    fn reach(&self, tick: &Tick) -> (f64, f64) {
        let width = (self.width)(&tick.words);
        let left = (tick.x - width / 2.0).min(self.right - width);
        (left, left + width)
    }

    fn is_apart(&self, one: &Tick, next: &Tick) -> bool {
        self.reach(next).0 - self.reach(one).1 >= GAP
    }
}

/// The dates below a plot of `time`. They do not overlap.
pub(super) fn ticks(
    time: &RangeInclusive<Date>,
    across: &Across,
    setting: &Setting<impl Fn(&str) -> f64>,
) -> Vec<Tick> {
    if across.span() <= BY_DAY {
        return days(time, across, setting);
    }
    let months = MONTHS.iter().map(|step| months(time, across, *step));
    let years = YEARS.iter().map(|step| years(time, across, *step));
    let fits = |ticks: &Vec<Tick>| ticks.windows(2).all(|two| setting.is_apart(&two[0], &two[1]));
    months.chain(years).find(fits).unwrap_or_default()
}

/// The last day and as many before it as have room, evenly; the first of a year has its number.
fn days(time: &RangeInclusive<Date>, across: &Across, setting: &Setting<impl Fn(&str) -> f64>) -> Vec<Tick> {
    let (first, last, span) = (*time.start(), *time.end(), across.span());
    let fits =
        |step: &&i32| across.step() * f64::from(**step) >= (setting.width)(say!("plot-widest-day")) + GAP;
    let step = DAYS.iter().find(fits).copied().unwrap_or(BY_DAY);
    let mut ticks: Vec<Tick> = Vec::new();
    let mut year = first.year();
    for before in (0..=span / step).rev() {
        let date = last.checked_sub(i64::from(before * step).days()).unwrap_or(last);
        let is_new = date.year() != year;
        year = date.year();
        let words = if is_new { dates::short(date) } else { short_day(date) };
        let tick = Tick { x: across.x(date), words };
        // One with a year is wider: the one before gives way to it, and the one after.
        let is_free = ticks.last().is_none_or(|last| setting.is_apart(last, &tick));
        if !is_free && is_new {
            ticks.pop();
        }
        if is_free || is_new {
            ticks.push(tick);
        }
    }
    ticks
}

fn months(time: &RangeInclusive<Date>, across: &Across, step: i32) -> Vec<Tick> {
    let mut ticks = Vec::new();
    let mut month = time.start().first_of_month();
    let mut year = None;
    while month <= *time.end() {
        if month >= *time.start() && (i32::from(month.month()) - 1) % step == 0 {
            let is_new = year != Some(month.year());
            year = Some(month.year());
            let words = calendar::month(month, is_new);
            ticks.push(Tick { x: across.x(month), words });
        }
        let Ok(next) = month.checked_add(1.month()) else { break };
        month = next;
    }
    ticks
}

fn years(time: &RangeInclusive<Date>, across: &Across, step: i32) -> Vec<Tick> {
    let from = i32::from(time.start().year());
    let to = i32::from(time.end().year());
    let begins = (from..=to).filter(|year| year % step == 0);
    let tick = |year: i32| {
        let begin = Date::new(i16::try_from(year).ok()?, 1, 1).ok()?;
        (begin >= *time.start()).then(|| Tick { x: across.x(begin), words: year.to_string() })
    };
    begins.filter_map(tick).collect()
}
