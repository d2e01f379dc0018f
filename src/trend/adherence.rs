//! How much of a plan was done: days of days due. No streak, no score; a day that was missed is one day.
//!
//! A day is done when each point that is due on it has as many holds that came to their end as the plan asks for. More do
//! not count twice, and on a day on which nothing is due nothing can be missed. The days are those of a [`PlanResult`].

use std::collections::{BTreeMap, BTreeSet, HashMap};

use jiff::civil::Date;

use crate::{
    anatomy::PointKey,
    therapy::plan::{PlanResult, due_days},
};

/// How much of a plan was done in the time of a result, its last day included, over or not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Adherence {
    /// Days on which something was due.
    pub days_due: u32,
    /// Those of them on which all of it was done.
    pub days_done: u32,
    /// The most days due in a row without any hold. Days on which nothing was due lie between and do not count.
    pub longest_pause: u32,
    /// Holds that came to their end.
    pub holds: u32,
    /// Those of them on days on which nothing was due.
    pub on_days_off: u32,
}

type ByDay = BTreeMap<Date, u32>;

impl Adherence {
    /// Of the point `key`, or of all that the plan asks for.
    pub fn of(result: &PlanResult, key: Option<&PointKey>) -> Self {
        let is_meant = |one: &PointKey| key.is_none_or(|key| key == one);
        let mut due = due_days(result);
        due.retain(|point, _| is_meant(point));
        let mut done: HashMap<&PointKey, ByDay> = HashMap::new();
        for hold in result.holds.iter().filter(|hold| is_meant(&hold.key) && hold.ended.is_done()) {
            *done.entry(&hold.key).or_default().entry(hold.day).or_default() += 1;
        }
        Self::count(&due, &done)
    }

    fn count(due: &HashMap<&PointKey, ByDay>, done: &HashMap<&PointKey, ByDay>) -> Self {
        let dates = |of: &HashMap<&PointKey, ByDay>| -> BTreeSet<Date> {
            of.values().flat_map(BTreeMap::keys).copied().collect()
        };
        let on = |of: Option<&ByDay>, day| of.and_then(|days| days.get(&day)).copied().unwrap_or_default();
        let (days_due, days_held) = (dates(due), dates(done));
        let (mut sum, mut pause) = (Self::default(), 0);
        for day in days_due.union(&days_held) {
            let (is_due, is_held) = (days_due.contains(day), days_held.contains(day));
            let holds: u32 = done.values().map(|days| on(Some(days), *day)).sum();
            let is_done = due.iter().all(|(key, due)| on(done.get(key), *day) >= on(Some(due), *day));
            sum.days_due += u32::from(is_due);
            sum.days_done += u32::from(is_due && is_done);
            sum.holds += holds;
            sum.on_days_off += if is_due { 0 } else { holds };
            pause = if is_held { 0 } else { pause + 1 };
            sum.longest_pause = sum.longest_pause.max(pause);
        }
        sum
    }

    /// The share of the days due, 0–1; none where nothing was due.
    pub fn share(&self) -> Option<f64> {
        (self.days_due > 0).then(|| f64::from(self.days_done) / f64::from(self.days_due))
    }
}
