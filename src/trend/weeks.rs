//! Long series in weeks: the slopes between all pairs of ten years of days would be millions.
//!
//! Above 1,000 days the slope, its test and its interval take the median of each week for one value, as a week has one
//! statement to make over years. First, last, middle values and band stay by day.

use std::borrow::Cow;

use super::sample::{Sample, median};

/// Up to so many days each stands for itself.
pub const DAYS_MAX: usize = 1_000;
/// Up to so many weeks each stands for itself: 38 years. Of a longer time two, four, … weeks stand together.
const WEEKS_MAX: usize = 2_000;

/// `samples`, or of more than [`DAYS_MAX`] the median of each week that has any, counted from the first day; its day is the
/// first of the week.
pub(super) fn by_week_if_long(samples: &[Sample]) -> Cow<'_, [Sample]> {
    if samples.len() <= DAYS_MAX {
        return Cow::Borrowed(samples);
    }
    let mut days = 7;
    loop {
        let weeks = medians(samples, days);
        if weeks.len() <= WEEKS_MAX {
            return Cow::Owned(weeks);
        }
        days *= 2;
    }
}

fn medians(samples: &[Sample], days: i32) -> Vec<Sample> {
    let week = |one: &Sample| one.day.div_euclid(days);
    let of = |part: &[Sample]| {
        let value = median(part.iter().map(|one| one.value))?;
        Some(Sample { day: week(part.first()?) * days, value })
    };
    samples.chunk_by(|a, b| week(a) == week(b)).filter_map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn daily(days: i32) -> Vec<Sample> {
        (0..days).map(|day| Sample { day, value: f64::from(day % 7) }).collect()
    }

    #[test]
    fn from_a_thousand_and_one_days_on_weeks_count() {
        assert_eq!(by_week_if_long(&daily(1_000)).len(), 1_000);
        let days = daily(1_001);
        let weeks = by_week_if_long(&days);
        assert_eq!(weeks.len(), 143);
        assert_eq!(weeks[1], Sample { day: 7, value: 3.0 });
    }

    #[test]
    fn two_hundred_years_stay_few() {
        let days = daily(73_000);
        let weeks = by_week_if_long(&days);
        assert_eq!(weeks.len(), 1_304, "of eight weeks each");
        assert!(weeks.windows(2).all(|two| two[1].day - two[0].day == 56));
    }
}
