//! What the statistics work on: one value a day, by the number of the day.
//!
//! Days without a value are not there. Nothing stands in for them, and a zero is a rating like any other.

/// The value of one day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sample {
    /// Whole days since the first value: 0, and from there on ascending.
    pub day: i32,
    /// Tenderness, 0–10.
    pub value: f64,
}

/// The value in the middle; of an even number of values the mean of the two there. None of none.
pub(super) fn median(values: impl IntoIterator<Item = f64>) -> Option<f64> {
    let mut values: Vec<f64> = values.into_iter().collect();
    values.sort_unstable_by(f64::total_cmp);
    middle_of(&values)
}

/// The same of values that are sorted already.
pub(super) fn middle_of(sorted: &[f64]) -> Option<f64> {
    let upper = *sorted.get(sorted.len() / 2)?;
    let lower = sorted[(sorted.len() - 1) / 2];
    // What is the same stays the same: (x + x) / 2 is x.
    Some(f64::midpoint(lower, upper))
}

/// The rank of each value, from 1, times two; values that are equal share the mean of their ranks (mid-ranks). So they are
/// whole numbers.
pub(super) fn doubled_ranks<T: Ord>(values: &[T]) -> Vec<i64> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|a, b| values[*a].cmp(&values[*b]));
    let mut ranks = vec![0; values.len()];
    let mut below = 0;
    for equal in order.chunk_by(|a, b| values[*a] == values[*b]) {
        for at in equal {
            ranks[*at] = whole(2 * below + equal.len() + 1);
        }
        below += equal.len();
    }
    ranks
}

/// A count as a number with a sign; none of a diary comes near the end of those.
pub(super) fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_median_takes_the_middle_of_any_order() {
        assert_eq!(median([]), None);
        assert_eq!(median([4.0]), Some(4.0));
        assert_eq!(median([9.0, 1.0, 4.0]), Some(4.0));
        assert_eq!(median([9.0, 1.0, 4.0, 5.0]), Some(4.5));
    }

    #[test]
    fn equal_values_share_their_ranks() {
        assert_eq!(doubled_ranks(&[30, 10, 20, 20]), [8, 2, 5, 5]);
        assert_eq!(doubled_ranks::<i64>(&[]), [0; 0]);
    }
}
