//! Where it began and where it is: medians of the first and of the last days.
//!
//! One momentary rating stands badly for a week, so neither end is a single day. Whoever starts to note on a bad day begins
//! too high by chance; no figure can repair that, and [`super::say::by_itself`] says it.

use super::sample::{Sample, median};

/// So many days make an end.
pub(super) const DAYS: usize = 4;
/// The ends want so many days: none is in both.
pub(super) const ENDS_FROM: usize = 2 * DAYS;

/// The two ends of a series.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ends {
    /// The median of the first 4 day values, 0–10.
    pub first: f64,
    /// The median of the last 4 day values, 0–10.
    pub last: f64,
}

impl Ends {
    /// The ends; none under 8 days.
    pub fn of(samples: &[Sample]) -> Option<Self> {
        if samples.len() < ENDS_FROM {
            return None;
        }
        let end = |days: &[Sample]| median(days.iter().map(|one| one.value));
        Some(Self { first: end(&samples[..DAYS])?, last: end(&samples[samples.len() - DAYS..])? })
    }

    /// The last minus the first: under 0 where tenderness is less than it was.
    pub fn change(self) -> f64 {
        self.last - self.first
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_day_is_in_both_ends() {
        let all: Vec<Sample> = (0..8).map(|day| Sample { day, value: f64::from(day) }).collect();
        assert_eq!(Ends::of(&all).map(|ends| (ends.first, ends.last, ends.change())), Some((1.5, 5.5, 4.0)));
        assert_eq!(Ends::of(&all[..7]), None);
    }
}
