//! Trends are worked out on another thread: what is handed to it, and what comes back.

use std::{collections::BTreeMap, ops::RangeInclusive, sync::Arc};

use jiff::civil::Date;

use crate::{
    anatomy::PointKey,
    journal::History,
    trend::{
        Comparison, Day, DayEnd, Happened, LeftRight, Sides, Trend, WithinHold, by_last, days, days_after,
        happened, holds_by_day, left_right, noted, page,
    },
};

/// What is to be worked out.
#[derive(Clone, Debug)]
pub struct TrendsJob {
    /// Each is newer than the one before.
    pub number: u64,
    /// The history as it was.
    pub history: Arc<History>,
    /// The time.
    pub time: RangeInclusive<Date>,
    /// When a day ends.
    pub ends: DayEnd,
    /// The point that is shown large, and the one that it is compared with.
    pub about: Option<(PointKey, Option<PointKey>)>,
}

/// What was worked out.
#[derive(Clone, Debug)]
pub struct TrendsSeen {
    /// The number of the job.
    pub number: u64,
    /// The time.
    pub time: RangeInclusive<Date>,
    /// When a day ends.
    pub ends: DayEnd,
    /// The points with a value in the time, in the order of [`by_last`].
    pub page: Vec<Trend>,
    /// The points that have a value on both sides on some day.
    pub sides: Vec<LeftRight>,
    /// The holds of each day.
    pub holds: BTreeMap<Date, u32>,
    /// What happened: what the user noted, and what was new at the point that is shown large.
    pub events: Vec<Happened>,
    /// More about the point that is shown large.
    pub about: Option<PointSeen>,
}

/// What is known of one point besides its trend.
#[derive(Clone, Debug)]
pub struct PointSeen {
    /// Which.
    pub key: PointKey,
    /// What its holds did while they lasted.
    pub within: Option<WithinHold>,
    /// Two tools beside each other, as the journal has them, where there are enough days of both: the two with the most days.
    pub tools: Option<(String, String, Comparison)>,
    /// The point that it is compared with: this one minus the other on days that have both.
    pub beside: Option<(PointKey, Option<Sides>)>,
}

impl TrendsJob {
    /// Works it out.
    pub fn work(self) -> TrendsSeen {
        let Self { number, history, time, ends, about } = self;
        let mut page = page(&history, history.points(), &time, ends);
        page.retain(|trend| !trend.values.is_empty());
        page.sort_by(by_last);
        let sides = left_right(page.iter());
        let holds = holds_by_day(&history, &time, ends);
        let events = match &about {
            Some((key, _)) => happened(&history, key, &time, ends),
            None => noted(&history, &time, ends),
        };
        let about = about.map(|(key, beside)| {
            let mut days = days(history.records(&key), ends);
            days.retain(|day| time.contains(&day.date));
            let find = |key: &PointKey| page.iter().find(|trend| trend.point == *key);
            let paired = |other: PointKey| {
                let both = find(&key).zip(find(&other));
                let paired = both.and_then(|(this, other)| Sides::of(&this.values, &other.values));
                (other, paired)
            };
            let beside = beside.map(paired);
            PointSeen { within: WithinHold::of(&days), tools: tools(&days), beside, key }
        });
        TrendsSeen { number, time, ends, page, sides, holds, events, about }
    }
}

/// The two tools with the most days after them.
fn tools(days: &[Day<'_>]) -> Option<(String, String, Comparison)> {
    let after = days_after(days, |record| record.hold.as_ref().and_then(|hold| hold.tool.clone()));
    let mut after: Vec<_> = after.into_iter().collect();
    after.sort_by_key(|(_, values)| std::cmp::Reverse(values.len()));
    let [(first, a), (second, b), ..] = after.as_slice() else { return None };
    let compared = Comparison::of(a, b)?;
    Some((first.to_string(), second.to_string(), compared))
}
