//! Which day an entry belongs to, and the value of that day: the one place where entries become days.
//!
//! A day is the civil date in the entry’s own zone: what was noted on an evening in Tokyo stays on that evening, whichever
//! zone the machine is in now. The value of a day is the first tenderness that was asked before pressing – a rating, or
//! `before` of a hold – by the instant: a later hold starts lower because of the first. What was noted after a hold is never
//! among these, and a day without a value has none: missing is not zero.

use jiff::{ToSpan as _, Zoned, civil::Date};

use super::sample::Sample;
use crate::{journal::Record, therapy::Tenderness};

/// When a day ends: at midnight, or some hours later. With 4, what was noted at 01:30 belongs to the day before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DayEnd(u8);

impl DayEnd {
    /// The latest hour at which a day may end.
    pub const LATEST: u8 = 6;
    /// At midnight.
    pub const MIDNIGHT: Self = Self(0);

    /// At this hour, 0–[`DayEnd::LATEST`]; none later.
    pub fn at(hour: u8) -> Option<Self> {
        (hour <= Self::LATEST).then_some(Self(hour))
    }

    /// The day that a moment belongs to, by the clock of the place where it was.
    pub fn day_of(self, at: &Zoned) -> Date {
        match self.0 {
            // As most have it; a long history is asked for it many thousand times.
            0 => at.date(),
            hour => at.datetime().saturating_sub(i64::from(hour).hours()).date(),
        }
    }
}

/// A day on which something was noted at a point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day<'a> {
    /// Which day.
    pub date: Date,
    /// Its holds and ratings, by the instant; at least one.
    pub records: Vec<&'a Record>,
}

/// The tenderness of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayValue {
    /// Which day.
    pub date: Date,
    /// The first of the day that was asked before pressing.
    pub value: Tenderness,
}

impl Day<'_> {
    /// The value of the day, if it has one.
    pub fn value(&self) -> Option<DayValue> {
        let value = self.records.iter().find_map(|record| record.before)?;
        Some(DayValue { date: self.date, value })
    }

    /// The last tenderness of the day that was asked after a hold.
    pub fn last_after(&self) -> Option<Tenderness> {
        self.records.iter().rev().find_map(|record| record.after)
    }

    /// Whether `other` is the day after this one.
    pub(super) fn is_before(&self, other: &Self) -> bool {
        self.date.tomorrow().is_ok_and(|next| next == other.date)
    }
}

/// The days of `records`, the earliest first; each record is in one of them. The records may come in any order.
pub fn days<'a>(records: impl IntoIterator<Item = &'a Record>, ends: DayEnd) -> Vec<Day<'a>> {
    let dated = records.into_iter().map(|record| (ends.day_of(&record.at), record));
    let mut dated: Vec<(Date, &Record)> = dated.collect();
    // Nearly in order as they come, so that this is quick: only between zones a later record can have an earlier day.
    dated.sort_by_key(|(date, record)| (*date, record.at.timestamp(), record.id));
    let day = |one: &[(Date, &'a Record)]| {
        let date = one.first()?.0;
        Some(Day { date, records: one.iter().map(|(_, record)| *record).collect() })
    };
    dated.chunk_by(|one, next| one.0 == next.0).filter_map(day).collect()
}

/// The values as the statistics take them: by the number of whole days since the first.
pub(super) fn samples(values: &[DayValue]) -> Vec<Sample> {
    let Some(first) = values.first() else { return Vec::new() };
    let sample = |one: &DayValue| Sample {
        day: (one.date - first.date).get_days(),
        value: f64::from(one.value.get()),
    };
    values.iter().map(sample).collect()
}
