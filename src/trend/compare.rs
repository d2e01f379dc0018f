//! Two tools, or two doses: how tender the point is on the day after.
//!
//! The share of pairs in which the day after the second is lower than that after the first ([nonoverlap](super::nap), Parker and
//! Vannest 2009). Nobody drew lots for which was used when, so the sentence [`super::say::not_randomised`] stands beside it.

use std::collections::BTreeMap;

use super::{day::Day, nap::nonoverlap};
use crate::{journal::Record, therapy::Tenderness};

/// So many days of each are compared at least.
pub const COMPARED_FROM: usize = 6;

/// Two ways of holding beside each other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Comparison {
    /// Days after the first.
    pub first: usize,
    /// Days after the second.
    pub second: usize,
    /// Of all pairs the share in which the day after the second is lower, 0–1; equal ones count half.
    pub second_lower: f64,
}

impl Comparison {
    /// Of the values on the days after; none under [`COMPARED_FROM`] of each.
    pub fn of(first: &[Tenderness], second: &[Tenderness]) -> Option<Self> {
        if first.len().min(second.len()) < COMPARED_FROM {
            return None;
        }
        let plain = |of: &[Tenderness]| -> Vec<u8> { of.iter().map(|one| one.get()).collect() };
        let second_lower = nonoverlap(&plain(first), &plain(second))?;
        Some(Self { first: first.len(), second: second.len(), second_lower })
    }
}

/// The values on the days after, by the way in which the holds of a day were done (`way` tells it: the tool, the dose). Days
/// with holds of several ways, or of one that is not told, speak for none.
pub fn days_after<W: Ord>(
    days: &[Day<'_>],
    way: impl Fn(&Record) -> Option<W>,
) -> BTreeMap<W, Vec<Tenderness>> {
    let mut after: BTreeMap<W, Vec<Tenderness>> = BTreeMap::new();
    for two in days.windows(2).filter(|two| two[0].is_before(&two[1])) {
        let mut ways = two[0].records.iter().filter(|record| record.is_hold()).map(|record| way(record));
        let (Some(Some(first)), Some(next)) = (ways.next(), two[1].value()) else { continue };
        if ways.all(|way| way.as_ref() == Some(&first)) {
            after.entry(first).or_default().push(next.value);
        }
    }
    after
}
