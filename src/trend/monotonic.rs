//! Whether it goes one way: the test of Mann and Kendall, with a bar that is higher where days are alike.
//!
//! Mann 1945 and Kendall 1975: S = Σ over i < j of sgn(yⱼ − yᵢ), with the variance
//! [n(n − 1)(2n + 5) − Σ t(t − 1)(2t + 5)] / 18, where t counts equal values. It takes days to be independent of each
//! other. They are not: a sore day is followed by sore days. So, as in Hamed and Rao 1998, the variance is made larger by what
//! the days know of each other. Theirs uses every lag and wants some 50 days; here it is lag 1 alone, since a diary is short:
//!
//! - ρ is the correlation of the ranks of what the slope leaves over with those of the day after;
//! - ρ\* = (nρ + 2) / (n − 4), from 0 to 0.9, because a short series from which a line was taken shows ρ too small by
//!   (2 + 4ρ) / n;
//! - f = (1 + ρ\*) / (1 − ρ\*), the factor of an autoregression of order 1 (Bayley and Hammersley 1946);
//! - z = (S − sgn S) / √(f × variance), and p = erfc(|z| / √2), two-sided.

use super::sample::{Sample, doubled_ranks, whole};

/// Days that are alike make the bar so much higher at most: 0.9 is a factor of 19.
const MOST_ALIKE: f64 = 0.9;
/// What the slope leaves over is told apart to so many parts of a point: values that tie stay tied.
const PARTS: f64 = 1e9;

/// Which way the values go.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Monotonic {
    /// Pairs of days of which the later is higher, minus those of which it is lower.
    pub(super) s: i64,
    /// The variance of `s` if the days knew nothing of each other.
    pub(super) variance: f64,
    /// By how much it is larger because they do, 1–19; none under 5 days.
    pub(super) inflation: Option<f64>,
}

impl Monotonic {
    /// Of `samples`, from which `slope` (in points a day) is taken to see how alike the days are.
    pub(super) fn of(samples: &[Sample], slope: f64) -> Self {
        let mut s = 0;
        for (at, one) in samples.iter().enumerate() {
            for later in &samples[at + 1..] {
                s += i64::from(later.value > one.value) - i64::from(later.value < one.value);
            }
        }
        Self { s, variance: variance(samples), inflation: inflation(samples, slope) }
    }

    /// How often chance alone goes at least as far, 0–1, where the variance is `inflation` times as large.
    pub(super) fn p(&self, inflation: f64) -> f64 {
        let variance = self.variance * inflation;
        if variance <= 0.0 {
            return 1.0;
        }
        let z = (self.s - self.s.signum()) as f64 / variance.sqrt();
        libm::erfc(z.abs() / std::f64::consts::SQRT_2)
    }
}

fn variance(samples: &[Sample]) -> f64 {
    let mut values: Vec<f64> = samples.iter().map(|one| one.value).collect();
    values.sort_unstable_by(f64::total_cmp);
    let of = |n: usize| {
        let n = n as f64;
        n * (n - 1.0) * (2.0 * n + 5.0)
    };
    let ties: f64 = values.chunk_by(|a, b| a.total_cmp(b).is_eq()).map(|equal| of(equal.len())).sum();
    (of(values.len()) - ties) / 18.0
}

fn inflation(samples: &[Sample], slope: f64) -> Option<f64> {
    let n = samples.len() as f64;
    if samples.len() < 5 {
        return None;
    }
    let alike = ((n * rank_correlation(samples, slope) + 2.0) / (n - 4.0)).clamp(0.0, MOST_ALIKE);
    Some((1.0 + alike) / (1.0 - alike))
}

/// The correlation of each day’s rank with the next one’s, once `slope` is taken out; 0 where all are the same.
fn rank_correlation(samples: &[Sample], slope: f64) -> f64 {
    let left_over = |one: &Sample| {
        let left = one.value - slope * f64::from(one.day);
        (left * PARTS).round_ties_even() as i64
    };
    let ranks = doubled_ranks(&samples.iter().map(left_over).collect::<Vec<_>>());
    // The mean of doubled ranks.
    let mean = whole(ranks.len() + 1);
    let next: i64 = ranks.windows(2).map(|two| (two[0] - mean) * (two[1] - mean)).sum();
    let all: i64 = ranks.iter().map(|rank| (rank - mean).pow(2)).sum();
    if all == 0 { 0.0 } else { next as f64 / all as f64 }
}
