//! On which days anything was held, at any point: what was done when; and a long time in parts that can be looked at.

use std::{collections::BTreeMap, ops::RangeInclusive};

use jiff::{ToSpan as _, civil::Date};

use super::{day::DayEnd, page::around};
use crate::journal::History;

/// How many holds there were on each day of `time`, at all points together; days without one are left out.
pub fn holds_by_day(history: &History, time: &RangeInclusive<Date>, ends: DayEnd) -> BTreeMap<Date, u32> {
    let mut by_day = BTreeMap::new();
    for point in history.points() {
        let holds = around(history.records(point), time).iter().filter(|record| record.is_hold());
        for day in holds.map(|record| ends.day_of(&record.at)).filter(|day| time.contains(day)) {
            *by_day.entry(day).or_default() += 1;
        }
    }
    by_day
}

/// The time in parts of so many months, 1–12, as the calendar has them; a time of a year or less is one part. So long a time
/// is too much to be looked at as days in one piece.
pub fn in_parts(time: &RangeInclusive<Date>, months: i8) -> Vec<RangeInclusive<Date>> {
    let (first, last) = (*time.start(), *time.end());
    if first.saturating_add(1.year()) > last {
        return vec![time.clone()];
    }
    let length = months.clamp(1, 12).months();
    let heads = std::iter::successors(Some(first.first_of_year()), |head| head.checked_add(length).ok());
    let heads = heads.take_while(|head| *head <= last).filter(|head| *head > first);
    let heads: Vec<Date> = std::iter::once(first).chain(heads).collect();
    let ends = heads[1..].iter().map(|next| next.yesterday().unwrap_or(*next)).chain([last]);
    heads.iter().zip(ends).map(|(head, end)| *head..=end).collect()
}

/// The first day on which anything was noted at any point.
pub fn first_day(history: &History, ends: DayEnd) -> Option<Date> {
    // By the instant the first may be, by its own calendar, a day after the second.
    let firsts = history.points().flat_map(|point| history.records(point).iter().take(FIRSTS));
    firsts.map(|record| ends.day_of(&record.at)).min()
}

/// So many records may lie before the one with the earliest day: nobody notes more of one point in a day between zones.
const FIRSTS: usize = 64;
