//! How steep: the median of all slopes between two days, and how sure that is.
//!
//! Theil 1950 and Sen 1968 (*Estimates of the regression coefficient based on Kendall’s tau*): 7 × the median over all i < j
//! of (yⱼ − yᵢ) / (xⱼ − xᵢ), in points of the scale a week. Days that are missing are no trouble, since x is the date, and
//! nearly a third of the days may be odd. It is no forecast: nothing is said about days that have not come.

use super::sample::Sample;

/// Of a normal distribution 95 % lie so many standard deviations around its middle.
const Z_95: f64 = 1.959_963_984_540_054;

/// Every slope between two days, a day, in no order: of a million only three are looked at, and they are found faster than
/// all are sorted.
#[derive(Clone, Debug)]
pub(super) struct Slopes {
    all: Vec<f64>,
    median: f64,
}

impl Slopes {
    /// Of two days at least; none of fewer. There are n(n − 1)/2 of them.
    pub(super) fn of(samples: &[Sample]) -> Option<Self> {
        let mut all = Vec::with_capacity(samples.len() * samples.len().saturating_sub(1) / 2);
        for (at, one) in samples.iter().enumerate() {
            let later = samples[at + 1..].iter().filter(|other| other.day > one.day);
            all.extend(
                later.map(|other| (other.value - one.value) / (f64::from(other.day) - f64::from(one.day))),
            );
        }
        let middle = all.len() / 2;
        let upper = nth(&mut all, middle)?;
        let is_even = all.len().is_multiple_of(2);
        let lower = all[..middle].iter().copied().max_by(f64::total_cmp).filter(|_| is_even);
        let median = lower.map_or(upper, |lower| f64::midpoint(lower, upper));
        Some(Self { all, median })
    }

    /// The one in the middle, in points a day.
    pub(super) fn median(&self) -> f64 {
        self.median
    }

    /// The 95 % interval of the slope, in points a day, where `variance` is that of Kendall’s S: of N slopes those at
    /// (N ∓ 1.96 √variance)/2 (Sen 1968). Ratings are whole numbers, so an end is often exactly 0.
    pub(super) fn interval(&mut self, variance: f64) -> (f64, f64) {
        let (n, wide) = (self.all.len() as f64, Z_95 * variance.max(0.0).sqrt());
        // Of a place under 0 the first is taken: that is what a number under 0 becomes here.
        let lower = (f64::midpoint(n, -wide).round_ties_even() - 1.0) as usize;
        let upper = f64::midpoint(n, wide).round_ties_even() as usize;
        let last = self.all.len().saturating_sub(1);
        let median = self.median;
        let mut at = |place: usize| nth(&mut self.all, place.min(last)).unwrap_or(median);
        (at(lower), at(upper))
    }
}

/// The one that would stand at this place if all were sorted.
fn nth(all: &mut [f64], place: usize) -> Option<f64> {
    (place < all.len()).then(|| *all.select_nth_unstable_by(place, f64::total_cmp).1)
}
