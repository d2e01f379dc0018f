//! The left against the right of a point, on the days that have both.
//!
//! Left minus right in points: the Hodges–Lehmann value (1963), and the exact two-sided p of the signed ranks, in which zeros
//! keep their rank (Pratt 1959). With five pairs that differ no p can be under 0.0625, so it is told from six on.

use std::collections::HashMap;

use super::{
    day::DayValue,
    rank_test::{hodges_lehmann, signed_rank_p},
};
use crate::therapy::Tenderness;

/// So many days have to differ before there is a p.
pub const P_FROM: usize = 6;

/// How the sides of a point stand to each other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sides {
    /// Days with a value of both sides.
    pub days: usize,
    /// Left minus right, in points: above 0 where the left is more tender.
    pub difference: f64,
    /// How often chance alone leans as far to one side, 0–1; none under [`P_FROM`] days that differ.
    pub p: Option<f64>,
}

impl Sides {
    /// Of the values of the left and of the right; none without a day that has both.
    pub fn of(left: &[DayValue], right: &[DayValue]) -> Option<Self> {
        Self::of_pairs(&pairs(left, right))
    }

    /// Of the left and the right on each day that has both; none without any.
    pub(super) fn of_pairs(pairs: &[(Tenderness, Tenderness)]) -> Option<Self> {
        let apart = |(left, right): &(Tenderness, Tenderness)| i32::from(left.get()) - i32::from(right.get());
        let differences: Vec<i32> = pairs.iter().map(apart).collect();
        let differ = differences.iter().filter(|one| **one != 0).count();
        Some(Self {
            days: differences.len(),
            difference: hodges_lehmann(&differences)?,
            p: (differ >= P_FROM).then(|| signed_rank_p(&differences)),
        })
    }
}

/// The left and the right on each day that has both.
pub(super) fn pairs(left: &[DayValue], right: &[DayValue]) -> Vec<(Tenderness, Tenderness)> {
    let right: HashMap<_, _> = right.iter().map(|one| (one.date, one.value)).collect();
    left.iter().filter_map(|left| Some((left.value, *right.get(&left.date)?))).collect()
}
