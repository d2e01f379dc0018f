//! How steep: the median of all slopes between two days, and how sure that is.
//!
//! Theil 1950 and Sen 1968 (*Estimates of the regression coefficient based on Kendall’s tau*): 7 × the median over all i < j
//! of (yⱼ − yᵢ) / (xⱼ − xᵢ), in points of the scale a week. Days that are missing are no trouble, since x is the date, and
//! nearly a third of the days may be odd. It is no forecast: nothing is said about days that have not come.

use super::sample::Sample;

/// Of a normal distribution 95 % lie so many standard deviations around its middle.
const Z_95: f64 = 1.959_963_984_540_054;

/// Every slope between two days, a day, the least first, each with how often it is there.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Slopes {
    /// The slope, and how many there are up to here and with it.
    all: Vec<(f64, usize)>,
}

impl Slopes {
    /// Of two days at least; none of fewer. There are n(n − 1)/2 of them.
    pub(super) fn of(samples: &[Sample]) -> Option<Self> {
        let pairs = samples.len() * samples.len().saturating_sub(1) / 2;
        let grid = Grid::of(samples).filter(|grid| grid.cells() < pairs);
        Self::summed(grid.map_or_else(|| one_by_one(samples), |grid| grid.counted(samples)))
    }

    /// Of slopes in their order, each with how often it is there.
    fn summed(mut all: Vec<(f64, usize)>) -> Option<Self> {
        let mut so_far = 0;
        for (_, count) in &mut all {
            so_far += *count;
            *count = so_far;
        }
        (so_far > 0).then_some(Self { all })
    }

    fn len(&self) -> usize {
        self.all.last().map_or(0, |(_, count)| *count)
    }

    /// The one that would stand at this place if each stood as often as it is there; the last beyond the end.
    fn at(&self, place: usize) -> f64 {
        let at = self.all.partition_point(|(_, so_far)| *so_far <= place);
        self.all[at.min(self.all.len() - 1)].0
    }

    /// The one in the middle, in points a day.
    pub(super) fn median(&self) -> f64 {
        f64::midpoint(self.at((self.len() - 1) / 2), self.at(self.len() / 2))
    }

    /// The 95 % interval of the slope, in points a day, where `variance` is that of Kendall’s S: of N slopes those at
    /// (N ∓ 1.96 √variance)/2 (Sen 1968). Ratings are whole numbers, so an end is often exactly 0.
    pub(super) fn interval(&self, variance: f64) -> (f64, f64) {
        let (n, wide) = (self.len() as f64, Z_95 * variance.max(0.0).sqrt());
        // Of a place under 0 the first is taken: that is what a number under 0 becomes here.
        let lower = (f64::midpoint(n, -wide).round_ties_even() - 1.0) as usize;
        let upper = f64::midpoint(n, wide).round_ties_even() as usize;
        (self.at(lower), self.at(upper))
    }
}

fn one_by_one(samples: &[Sample]) -> Vec<(f64, usize)> {
    let pairs = samples.iter().enumerate().flat_map(|(at, one)| {
        samples[at + 1..]
            .iter()
            .map(move |later| ((later.value - one.value) / f64::from(later.day - one.day), 1))
    });
    let mut all: Vec<(f64, usize)> = pairs.collect();
    all.sort_unstable_by(|a, b| a.0.total_cmp(&b.0));
    all
}

/// Values are halves of points and days are whole, so a million pairs have a few ten thousand different slopes: they are
/// counted by the days between the two and by the rise, which is far quicker than to put each in its order.
struct Grid {
    /// The days between any two are a multiple of this.
    unit: i32,
    /// The longest time between two, in units.
    longest: usize,
}

/// The scale has so many halves, up and as many down.
const HALVES: usize = 20;
const RISES: usize = 2 * HALVES + 1;

impl Grid {
    /// None where a value is not a half of a point, or there is only one day.
    fn of(samples: &[Sample]) -> Option<Self> {
        let (first, last) = (samples.first()?, samples.last()?);
        let is_half = |one: &Sample| (0.0..=10.0).contains(&one.value) && (2.0 * one.value).fract() == 0.0;
        let unit = samples.iter().fold(0, |unit, one| greatest_divisor(one.day - first.day, unit));
        let longest = (last.day - first.day).checked_div(unit)?;
        samples.iter().all(is_half).then_some(Self { unit, longest: usize::try_from(longest).ok()? })
    }

    fn cells(&self) -> usize {
        self.longest.saturating_mul(RISES)
    }

    fn counted(&self, samples: &[Sample]) -> Vec<(f64, usize)> {
        let days: Vec<i32> = samples.iter().map(|one| one.day / self.unit).collect();
        let halves: Vec<usize> = samples.iter().map(|one| (2.0 * one.value) as usize).collect();
        let mut counts = vec![0_u32; self.cells()];
        // By how many places the two are apart: days between them hardly change then, and the counts stay at hand.
        for apart in 1..days.len() {
            let pairs = days.iter().zip(&halves).zip(days[apart..].iter().zip(&halves[apart..]));
            for ((day, half), (later, other)) in pairs {
                counts[(HALVES + other - half) * self.longest + (later - day - 1) as usize] += 1;
            }
        }
        let there = counts.into_iter().enumerate().filter(|(_, count)| *count > 0);
        let slope_of = |(cell, count): (usize, u32)| {
            let rise = (cell / self.longest) as f64 - HALVES as f64;
            let days = (cell % self.longest + 1) as f64 * f64::from(self.unit);
            (rise / 2.0 / days, count as usize)
        };
        let mut all: Vec<(f64, usize)> = there.map(slope_of).collect();
        // They come in a run for each rise, which this sort makes use of.
        all.sort_by(|a, b| a.0.total_cmp(&b.0));
        all
    }
}

fn greatest_divisor(a: i32, b: i32) -> i32 {
    if b == 0 { a } else { greatest_divisor(b, a % b) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn counted_slopes_are_the_slopes_one_by_one(
            days in prop::collection::vec((1..=3_i32, 0..=20_u8), 2..120),
            unit in 1..=7_i32,
        ) {
            let mut day = 0;
            let sample = |(gap, half): (i32, u8)| {
                day += gap * unit;
                Sample { day, value: f64::from(half) / 2.0 }
            };
            let samples: Vec<Sample> = days.into_iter().map(sample).collect();
            let grid = Grid::of(&samples).unwrap();
            prop_assert_eq!(grid.unit % unit, 0);
            let (counted, all) = (Slopes::summed(grid.counted(&samples)), Slopes::summed(one_by_one(&samples)));
            let (counted, all) = (counted.unwrap(), all.unwrap());
            prop_assert_eq!(counted.len(), all.len());
            for place in 0..all.len() {
                prop_assert!(counted.at(place).total_cmp(&all.at(place)).is_eq(), "{}", place);
            }
        }
    }

    #[test]
    fn one_day_has_no_slope_and_odd_values_are_not_counted_in_halves() {
        let sample = |day, value| Sample { day, value };
        assert_eq!(Slopes::of(&[sample(0, 4.0)]), None);
        assert!(Grid::of(&[sample(0, 4.0)]).is_none());
        assert!(Grid::of(&[sample(0, 4.0), sample(3, 4.3)]).is_none());
        let odd = Slopes::of(&[sample(0, 4.0), sample(3, 4.3)]).unwrap();
        assert!((odd.median() - 0.1).abs() < 1e-12);
    }
}
