//! On which days anything was held, at any point: what was done when.

use std::{collections::BTreeMap, ops::RangeInclusive};

use jiff::civil::Date;

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

/// The first day on which anything was noted at any point.
pub fn first_day(history: &History, ends: DayEnd) -> Option<Date> {
    // By the instant the first may be, by its own calendar, a day after the second.
    let firsts = history.points().flat_map(|point| history.records(point).iter().take(FIRSTS));
    firsts.map(|record| ends.day_of(&record.at)).min()
}

/// So many records may lie before the one with the earliest day: nobody notes more of one point in a day between zones.
const FIRSTS: usize = 64;
