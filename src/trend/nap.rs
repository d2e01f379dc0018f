//! One value for how far two sets of ratings lie apart: nonoverlap of all pairs.
//!
//! Parker and Vannest 2009: of all pairs of one rating of each set, the share in which that of the second is lower; equal ones
//! count half. 0.5 is no difference, 1 is all lower. It is the Mann–Whitney U over the number of pairs, takes ties as they
//! are, and is blind to a trend that would have come anyway.

/// The share of pairs in which `second` is lower than `first`, 0–1; none where one of them is empty.
pub(super) fn nonoverlap(first: &[u8], second: &[u8]) -> Option<f64> {
    let twice = |a: &u8| -> u64 { second.iter().map(|b| u64::from(b < a) + u64::from(b <= a)).sum() };
    let pairs = (first.len() * second.len()) as f64;
    (pairs > 0.0).then(|| first.iter().map(twice).sum::<u64>() as f64 / (2.0 * pairs))
}
