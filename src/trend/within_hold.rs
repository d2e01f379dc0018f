//! What a hold does while it lasts, and what is left of that a day later. It is told apart from the trend: a point that is
//! pressed hurts less for a while, whatever becomes of it.
//!
//! For each hold with both ratings, after minus before: the median, the Hodges–Lehmann value (1963), and the shares that are 2
//! points and 30 % lower (the change of pain at rest that people call much better: Farrar 2001). The rebound is the first value
//! of the next day minus the last after a hold of the day: as large as the drop, it says that nothing lasted.

use super::{day::Day, rank_test::hodges_lehmann, sample::median, word::COUNTS_FROM};
use crate::journal::Record;

/// What holds did while they lasted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WithinHold {
    /// Holds with a rating before and one after.
    pub holds: usize,
    /// The median of after minus before, in points: under 0 where it eased.
    pub median: f64,
    /// The Hodges–Lehmann value of the same.
    pub typical: f64,
    /// The share that ended at least 2 points lower, 0–1.
    pub two_lower: f64,
    /// The share that ended at least 30 % lower, 0–1, of those that began above 0; none if none did.
    pub thirty_percent_lower: Option<f64>,
    /// What came back by the next day, if any day tells.
    pub rebound: Option<Rebound>,
}

/// What came back by the next day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rebound {
    /// The median of the next day’s value minus the last after a hold, in points.
    pub median: f64,
    /// Pairs of days that tell it.
    pub days: usize,
}

impl WithinHold {
    /// Of the holds of `days`; none without a hold that has both ratings.
    pub fn of(days: &[Day<'_>]) -> Option<Self> {
        let both = |record: &&Record| {
            // A rating without a hold has no “after”.
            Some((i32::from(record.before?.get()), i32::from(record.after?.get())))
        };
        let holds: Vec<(i32, i32)> = days.iter().flat_map(|day| &day.records).filter_map(both).collect();
        let differences: Vec<i32> = holds.iter().map(|(before, after)| after - before).collect();
        let two = differences.iter().filter(|one| f64::from(**one) <= -COUNTS_FROM).count();
        let above = holds.iter().filter(|(before, _)| *before > 0);
        let third = above.clone().filter(|(before, after)| 10 * (before - after) >= 3 * before).count();
        Some(Self {
            holds: holds.len(),
            median: median(differences.iter().map(|one| f64::from(*one)))?,
            typical: hodges_lehmann(&differences)?,
            two_lower: two as f64 / holds.len() as f64,
            thirty_percent_lower: share(third, above.count()),
            rebound: Rebound::of(days),
        })
    }
}

impl Rebound {
    fn of(days: &[Day<'_>]) -> Option<Self> {
        let pairs = days.windows(2).filter(|two| two[0].is_before(&two[1]));
        let back = pairs.filter_map(|two| {
            let (after, next) = (two[0].last_after()?, two[1].value()?.value);
            Some(f64::from(next.get()) - f64::from(after.get()))
        });
        let back: Vec<f64> = back.collect();
        Some(Self { days: back.len(), median: median(back)? })
    }
}

fn share(of: usize, all: usize) -> Option<f64> {
    (all > 0).then(|| of as f64 / all as f64)
}
