//! Differences of pairs: the value in their middle, and how often chance alone leans as far to one side.
//!
//! Hodges and Lehmann 1963: the median of the means of any two differences, each with itself too (Walsh averages). Wilcoxon
//! 1945: differences are ranked by size, and the ranks of those above 0 added up. Pratt 1959: those of 0 are ranked with
//! the others before they are left out. Equal sizes share their rank. The p is exact: every way to sign the ranks counts.

use std::collections::BTreeMap;

use super::sample::doubled_ranks;

/// So many steps of reckoning are quick, some 200 pairs; of more the distribution is normal to all digits that are shown.
const STEPS_MAX: usize = 10_000_000;

/// The median of the Walsh averages, in points; none of none. Differences of ratings are few different numbers, so that
/// tens of thousands of them are quick.
pub(super) fn hodges_lehmann(differences: &[i32]) -> Option<f64> {
    let mut counts: BTreeMap<i32, u64> = BTreeMap::new();
    for one in differences {
        *counts.entry(*one).or_default() += 1;
    }
    let mut sums: BTreeMap<i32, u64> = BTreeMap::new();
    for (one, n) in &counts {
        *sums.entry(2 * one).or_default() += n * (n + 1) / 2;
        for (other, m) in counts.range(one + 1..) {
            *sums.entry(one + other).or_default() += n * m;
        }
    }
    let all: u64 = sums.values().sum();
    let at = |place: u64| {
        let mut below = 0;
        sums.iter().find(|(_, n)| {
            below += **n;
            below > place
        })
    };
    let ((lower, _), (upper, _)) = (at(all.checked_sub(1)? / 2)?, at(all / 2)?);
    Some(f64::from(lower + upper) / 4.0)
}

/// The two-sided p of the signed ranks, 0–1; 1 where nothing differs.
pub(super) fn signed_rank_p(differences: &[i32]) -> f64 {
    let sizes: Vec<u32> = differences.iter().map(|one| one.unsigned_abs()).collect();
    let ranks = doubled_ranks(&sizes);
    let signed = || differences.iter().zip(&ranks).filter(|(one, _)| **one != 0);
    let all: i64 = signed().map(|(_, rank)| rank).sum();
    let above: i64 = signed().filter(|(one, _)| **one > 0).map(|(_, rank)| rank).sum();
    let less = above.min(all - above);
    let ranks: Vec<usize> = signed().map(|(_, rank)| *rank as usize).collect();
    if ranks.len().saturating_mul(all as usize) > STEPS_MAX {
        return normal_p(&ranks, less);
    }
    // How likely each sum of ranks is.
    let mut likely = vec![0.0_f64; all as usize + 1];
    likely[0] = 1.0;
    let mut most = 0;
    for rank in ranks {
        most += rank;
        for sum in (0..=most).rev() {
            let without = if sum >= rank { likely[sum - rank] } else { 0.0 };
            likely[sum] = f64::midpoint(likely[sum], without);
        }
    }
    (2.0 * likely[..=less as usize].iter().sum::<f64>()).min(1.0)
}

fn normal_p(ranks: &[usize], less: i64) -> f64 {
    let sum: f64 = ranks.iter().map(|rank| *rank as f64).sum();
    let squares: f64 = ranks.iter().map(|rank| (*rank as f64).powi(2)).sum();
    let z = (sum / 2.0 - less as f64) / (squares / 4.0).sqrt();
    libm::erfc(z.abs() / std::f64::consts::SQRT_2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_or_nothing_different_says_nothing() {
        assert_eq!((hodges_lehmann(&[]), signed_rank_p(&[])), (None, 1.0));
        assert_eq!((hodges_lehmann(&[0, 0, 0]), signed_rank_p(&[0, 0, 0])), (Some(0.0), 1.0));
        assert_eq!((hodges_lehmann(&[-3]), signed_rank_p(&[-3])), (Some(-3.0), 1.0));
    }

    /// Counted by hand over all signs; without the ranks of the zeros it would be 8/64 and 14/128.
    #[test]
    fn zeros_keep_their_rank_before_they_are_left_out() {
        for (differences, wanted) in [
            (&[0, 0, 0, 1, -2, 3, 4, -1, 5, 6][..], 11.0 / 64.0),
            (&[0, 0, 0, 0, -3, 1, 1, 2, 2, 4, 2, 5], 7.0 / 128.0),
        ] {
            assert!((signed_rank_p(differences) - wanted).abs() < 1e-12, "{differences:?}");
        }
    }

    #[test]
    fn many_pairs_are_quick_and_meet_the_exact_p() {
        let some = |n: usize| -> Vec<i32> { (0..n).map(|i| [3, -2, 1, 0, -1, 2, 1][i % 7]).collect() };
        let all = |n| {
            let differences = some(n);
            let ranks = doubled_ranks(&differences.iter().map(|one| one.unsigned_abs()).collect::<Vec<_>>());
            let of = |above: bool| {
                differences
                    .iter()
                    .zip(&ranks)
                    .filter(move |(one, _)| if above { **one > 0 } else { **one < 0 })
            };
            let less = of(true).map(|(_, rank)| rank).sum::<i64>().min(of(false).map(|(_, rank)| rank).sum());
            let ranks: Vec<usize> = of(true).chain(of(false)).map(|(_, rank)| *rank as usize).collect();
            (signed_rank_p(&differences), normal_p(&ranks, less))
        };
        let (exact, normal) = all(180);
        assert!((1e-12..1e-3).contains(&(exact - normal).abs()), "{exact} {normal}");
        let (many, normal) = all(20_000);
        assert!((many - normal).abs() < 1e-12);
        assert!((0.0..=1.0).contains(&many));
    }
}
