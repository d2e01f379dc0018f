//! The page of the trends: which time, which point, which day, and what was worked out for it.

use std::{cmp::Ordering, ops::RangeInclusive, sync::Arc, time::Duration};

use jiff::{Span, Zoned, civil::Date};

use super::{Range, when::read_date};
use crate::{
    anatomy::{PointKey, Stage},
    session::TrendsSeen,
};

/// What is chosen on the page, and what it shows.
#[derive(Debug, Default)]
pub struct TrendsState {
    /// The time that everything on the page is about.
    pub period: Period,
    /// What is typed as its first and last day.
    pub typed: [String; 2],
    /// Whether the fields for these are open.
    pub is_typing: bool,
    /// The point that is shown large.
    pub open: Option<PointKey>,
    /// The point that it is compared with.
    pub beside: Option<PointKey>,
    /// The drawing of the body; none: the one with the most points.
    pub view: Option<Stage>,
    /// Whether the body is shown day by day, not first and last.
    pub is_by_day: bool,
    /// The day of the body; none: the last.
    pub at: Option<Date>,
    /// A day of the year whose holds are shown, where the time is longer than a year; none: the last.
    pub holds_at: Option<Date>,
    /// When the day moves on by itself (monotonic), while it plays.
    pub plays: Option<Duration>,
    /// What was worked out last; what is asked for may be newer.
    pub seen: Option<Arc<TrendsSeen>>,
    /// Since when something newer is worked out (monotonic).
    pub since: Option<Duration>,
    /// The time that was asked for last.
    pub asked: Option<RangeInclusive<Date>>,
    /// The new event: its words and its day; without a day it is today.
    pub event: [String; 2],
    /// Whether all points are shown from first to last, not each by day.
    pub is_first_to_last: bool,
    /// The table that was just copied.
    pub copied: Option<TableOf>,
    /// The number of what was asked for last.
    pub(in crate::session) number: u64,
}

/// A table of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableOf {
    /// The trend of each point.
    Points,
    /// The left beside the right.
    Sides,
    /// The holds of each day.
    Holds,
    /// What was noted at the point that is shown large.
    Entries,
}

/// A time in whole days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// So long back from today, or so many times as long before that.
    Last(Range, u16),
    /// From one day to another, both inside. It stays as it is while days go by.
    Between(Date, Date),
}

impl Default for Period {
    fn default() -> Self {
        Self::Last(Range::Months, 0)
    }
}

/// The shortest time that everything is shown in, in days.
const LEAST: i64 = 21;

impl Period {
    /// The days of it, where `first` is the first that has anything.
    pub fn time(self, today: Date, first: Option<Date>) -> RangeInclusive<Date> {
        match self {
            Self::Between(from, to) => from..=to,
            Self::Last(range, back) => {
                let Some(days) = range.days() else {
                    let from = before(today, LEAST - 1);
                    return first.map_or(from, |first| first.min(from))..=today;
                };
                let to = before(today, days * i64::from(back));
                before(to, days - 1)..=to
            }
        }
    }

    /// The same length of time so many times later, or earlier where it is under 0. It never begins after `today`.
    #[must_use]
    pub fn stepped(self, by: i16, today: Date) -> Self {
        match self {
            Self::Last(Range::All, _) => self,
            Self::Last(range, back) => Self::Last(range, back.saturating_add_signed(-by).min(BACK_MAX)),
            Self::Between(from, to) => {
                let length = i64::from((to - from).get_days()) + 1;
                let moved = |date| before(date, -length * i64::from(by));
                if moved(from) > today { self } else { Self::Between(moved(from), moved(to)) }
            }
        }
    }

    /// Whether there is nothing later to step to.
    pub fn is_latest(self, today: Date) -> bool {
        self.stepped(1, today) == self
    }
}

/// After so long it is said that something is worked out.
pub(in crate::session) const PATIENCE: Duration = Duration::from_millis(300);

/// The furthest step back: two hundred years of weeks are more than any journal has.
const BACK_MAX: u16 = 4_000;

/// A day so many days before another; the other where the calendar ends.
fn before(date: Date, days: i64) -> Date {
    Span::new().try_days(-days).ok().and_then(|span| date.checked_add(span).ok()).unwrap_or(date)
}

impl TrendsState {
    /// Whether something is worked out for so long that it is said.
    pub fn is_slow(&self, now: Duration) -> bool {
        self.since.is_some_and(|since| now.saturating_sub(since) >= PATIENCE)
    }

    /// Whether what is shown has been of another time than what is chosen for so long that it is said.
    pub fn lags(&self, now: Duration) -> bool {
        self.is_slow(now) && self.seen.as_ref().map(|seen| &seen.time) != self.asked.as_ref()
    }

    /// The time that the page is about: what is shown, or, where that takes long, what is chosen.
    pub fn time(&self, now: Duration) -> Option<&RangeInclusive<Date>> {
        if self.is_slow(now) { self.asked.as_ref() } else { self.seen.as_ref().map(|seen| &seen.time) }
    }

    /// Whether what is typed as the first or as the last day is none, or the last day lies before the first.
    pub fn wrong_days(&self, today: Date) -> [bool; 2] {
        let read = self.typed.each_ref().map(|typed| read_date(typed, today).ok());
        let is_reversed = matches!(read, [Some(from), Some(to)] if from > to);
        [read[0].is_none(), read[1].is_none() || is_reversed]
    }

    /// The first and the last day that are typed, if they are two in their order.
    pub fn typed_days(&self, today: Date) -> Option<(Date, Date)> {
        let [from, to] = self.typed.each_ref().map(|typed| read_date(typed, today).ok());
        from.zip(to).filter(|(from, to)| from <= to)
    }

    /// When the new event was: now, or at noon of the day that is typed; none where that is no day, or one to come.
    pub fn event_at(&self, now: &Zoned) -> Option<Zoned> {
        let typed = self.event[1].trim();
        if typed.is_empty() {
            return Some(now.clone());
        }
        let day = read_date(typed, now.date()).ok()?;
        match day.cmp(&now.date()) {
            Ordering::Less => day.at(12, 0, 0, 0).to_zoned(now.time_zone().clone()).ok(),
            Ordering::Equal => Some(now.clone()),
            Ordering::Greater => None,
        }
    }

    /// The day that the body shows, in the time that is seen.
    pub fn day(&self) -> Option<Date> {
        let time = &self.seen.as_ref()?.time;
        Some(self.at.unwrap_or(*time.end()).clamp(*time.start(), *time.end()))
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_time_is_whole_days_and_steps_by_its_length() {
        let today = date(2026, 11, 29);
        let weeks = Period::Last(Range::Weeks, 0);
        assert_eq!(weeks.time(today, None), date(2026, 11, 9)..=today);
        let earlier = weeks.stepped(-1, today);
        assert_eq!(earlier.time(today, None), date(2026, 10, 19)..=date(2026, 11, 8));
        assert_eq!(earlier.stepped(1, today), weeks);
        assert_eq!(weeks.stepped(1, today), weeks, "nothing is after today");
        assert!(weeks.is_latest(today) && !earlier.is_latest(today));
    }

    #[test]
    fn what_takes_long_is_told_with_the_time_that_is_chosen() {
        let asked = date(1999, 1, 2)..=date(2026, 11, 29);
        let begun = Duration::from_secs(5);
        let trends = TrendsState { since: Some(begun), asked: Some(asked.clone()), ..TrendsState::default() };
        let (soon, late) = (begun + PATIENCE / 2, begun + PATIENCE);
        assert_eq!(
            (trends.lags(soon), trends.time(soon)),
            (false, None),
            "what was shown stays for a moment"
        );
        assert_eq!((trends.lags(late), trends.time(late)), (true, Some(&asked)));
        let done = TrendsState { since: None, ..trends };
        assert!(!done.lags(late) && !done.is_slow(late));
    }

    #[test]
    fn a_fixed_time_stays_while_days_go_by() {
        let fixed = Period::Between(date(2026, 11, 1), date(2026, 11, 10));
        assert_eq!(fixed.time(date(2027, 3, 1), None), date(2026, 11, 1)..=date(2026, 11, 10));
        let next = fixed.stepped(1, date(2026, 11, 29));
        assert_eq!(next, Period::Between(date(2026, 11, 11), date(2026, 11, 20)));
        assert_eq!(next.stepped(1, date(2026, 11, 20)), next, "it would begin after today");
    }

    #[test]
    fn everything_begins_with_the_first_day_that_has_anything() {
        let today = date(2026, 11, 29);
        let all = Period::Last(Range::All, 0);
        assert_eq!(all.time(today, Some(date(1999, 1, 2))), date(1999, 1, 2)..=today);
        assert_eq!(all.time(today, Some(today)), date(2026, 11, 9)..=today, "a day alone is no plot");
        assert_eq!(all.stepped(-1, today), all);
    }
}
