//! What the history says about a point: the series that the window and the commands show, and how sure it is.
//!
//! It may use `anatomy`, `therapy` and `journal`. Pure: it reads the history and must not change it, or ask what time it
//! is; no statistics that are not shown.
//!
//! Entries become days in [`days()`] and nowhere else; a [`page()`] of points has a [`Trend`] for each, its word chosen with
//! all of them in view. Left out on purpose: averages that go by entry (an old value weighs on today for weeks), control
//! charts and rows of signals (they call most unchanged diaries changed), smooth curves (they say decimals that nobody
//! rated), and any forecast.

mod adherence;
mod compare;
mod day;
mod ends;
mod fdr;
mod happened;
mod held;
mod left_right;
mod load;
mod middle;
mod monotonic;
mod nap;
mod order;
mod page;
mod rank_test;
mod sample;
pub mod say;
mod series;
mod sides;
mod slope;
mod weeks;
mod within_hold;
mod word;

pub use adherence::Adherence;
pub use compare::{COMPARED_FROM, Comparison, days_after};
pub use day::{Day, DayEnd, DayValue, days};
pub use ends::Ends;
pub use happened::{Happened, Happening, happened, noted};
pub use held::{first_day, holds_by_day, in_parts};
pub use left_right::{LeftRight, left_right};
pub use load::{Flare, Load, load, spots_today};
pub use middle::{BREAK_DAYS, MIDDLE_FROM};
pub use order::by_last;
pub use page::{Trend, Valued, looked_at, page, page_of};
pub use series::{Slope, Tested};
pub use sides::{P_FROM, Sides};
pub use weeks::DAYS_MAX;
pub use within_hold::{Rebound, WithinHold};
pub use word::{COUNTS_FROM, WORD_FROM, Word};

use std::collections::BTreeMap;

use jiff::{Timestamp, Zoned, civil::Date};
use uuid::Uuid;

use crate::{
    anatomy::{PointKey, Side},
    journal::{History, Record},
    therapy::{Ended, Tenderness},
};

/// A hold or a rating as the panel of a point shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The id of its entry.
    pub id: Uuid,
    /// When it happened.
    pub at: Zoned,
    /// Tenderness before, or the rating.
    pub before: Option<Tenderness>,
    /// Tenderness after.
    pub after: Option<Tenderness>,
    /// Milliseconds held; none for a rating.
    pub held_ms: Option<u32>,
    /// How the hold ended; none for a rating.
    pub ended: Option<Ended>,
}

impl From<&Record> for Pair {
    fn from(record: &Record) -> Self {
        Self {
            id: record.id,
            at: record.at.clone(),
            before: record.before,
            after: record.after,
            held_ms: record.hold.as_ref().map(|hold| hold.ms),
            ended: record.ended(),
        }
    }
}

/// The holds and ratings of `point` from `since` on, the oldest first.
pub fn series(history: &History, point: &PointKey, since: Timestamp) -> Vec<Pair> {
    records_since(history, point, since).iter().map(Pair::from).collect()
}

/// The same as they are kept, without a copy: for a picture of all of a long history.
pub fn records_since<'a>(history: &'a History, point: &PointKey, since: Timestamp) -> &'a [Record] {
    let records = history.records(point);
    &records[records.partition_point(|record| record.at.timestamp() < since)..]
}

/// The last tenderness of each of the last `days` days that has one, the oldest first. A day is the day where the entry
/// was made; days without a value are gaps, never zeros.
pub fn sparkline(history: &History, point: &PointKey, today: Date, days: u16) -> Vec<(Date, Tenderness)> {
    let mut values = BTreeMap::new();
    for record in history.records(point).iter().rev() {
        let day = record.at.date();
        let ago = (today - day).get_days();
        if ago > i32::from(days) + 1 {
            // Two days more: days of different zones overlap.
            break;
        }
        if (0..i32::from(days)).contains(&ago)
            && let Some((value, _)) = record.last_tenderness()
        {
            values.entry(day).or_insert(value);
        }
    }
    values.into_iter().collect()
}

/// How many holds and ratings there are on one side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Holds.
    pub holds: usize,
    /// Ratings without a hold.
    pub ratings: usize,
}

/// The number of holds and ratings from `since` on, by the patient's side.
pub fn counts(history: &History, since: Timestamp) -> BTreeMap<Side, Count> {
    let mut counts = BTreeMap::<Side, Count>::new();
    for point in history.points() {
        for record in history.records(point).iter().rev().take_while(|record| record.at.timestamp() >= since)
        {
            let count = counts.entry(point.side).or_default();
            *if record.is_hold() { &mut count.holds } else { &mut count.ratings } += 1;
        }
    }
    counts
}

#[cfg(test)]
mod tests;
