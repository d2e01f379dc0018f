//! The middle value and the band: where the dots of a plot lie, from day to day.
//!
//! The running median (Tukey 1977, *Exploratory Data Analysis*): no value that nobody rated, and one odd day does not
//! move it. The band is the usual distance from it: 1.48 times the median absolute deviation, which in normal data is one
//! standard deviation (Hampel 1974). It is wide enough for most days, and so it is to be called: not “normal”.

use super::sample::{Sample, median};

/// So many days before and after a day speak for its middle value.
const REACH: i32 = 2;
/// The middle value and the band want so many days.
pub const MIDDLE_FROM: usize = 5;
/// The line is broken where more days than this lie between two values.
pub const BREAK_DAYS: i32 = 7;
/// Makes a median absolute deviation a standard deviation, in normal data.
const PER_DEVIATION: f64 = 1.48;
/// The band is so wide at least, to each side: the scale has whole numbers.
const NARROWEST: f64 = 1.0;

/// The middle value of each day: the median of the values at most 2 days before and after it. From the first value on;
/// they are to be drawn from [`MIDDLE_FROM`] days on.
pub(super) fn middles(samples: &[Sample]) -> Vec<f64> {
    let near = |one: &Sample| {
        let from = samples.partition_point(|other| other.day < one.day.saturating_sub(REACH));
        let to = samples.partition_point(|other| other.day <= one.day.saturating_add(REACH));
        median(samples[from..to].iter().map(|near| near.value)).unwrap_or(one.value)
    };
    samples.iter().map(near).collect()
}

/// Half the width of the band: max(1, 1.48 × median of |value − middle value|). None under [`MIDDLE_FROM`] days.
pub(super) fn band(samples: &[Sample], middles: &[f64]) -> Option<f64> {
    if samples.len() < MIDDLE_FROM {
        return None;
    }
    let off = median(samples.iter().zip(middles).map(|(one, middle)| (one.value - middle).abs()))?;
    Some((PER_DEVIATION * off).max(NARROWEST))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn samples(of: &[(i32, f64)]) -> Vec<Sample> {
        of.iter().map(|&(day, value)| Sample { day, value }).collect()
    }

    #[test]
    fn there_is_no_band_under_five_days() {
        let four = samples(&[(0, 1.0), (1, 9.0), (2, 1.0), (3, 9.0)]);
        assert_eq!(band(&four, &middles(&four)), None);
        assert!(middles(&[]).is_empty() && band(&[], &[]).is_none());
    }
}
