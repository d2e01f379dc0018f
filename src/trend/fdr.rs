//! Many points at once: of those that are called changed, few may be so by chance.
//!
//! Benjamini and Hochberg 1995 (*Controlling the false discovery rate*): with the p values in order, qᵢ is the least of
//! pⱼ × m / j over all j ≥ i, at most 1. Of the points with q under 0.05 about one in 20 is called changed wrongly.

/// The q of each p, 0–1, in the order of `p`.
pub(super) fn q_values(p: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..p.len()).collect();
    order.sort_by(|a, b| p[*a].total_cmp(&p[*b]));
    let (mut q, mut least) = (vec![1.0; p.len()], 1.0_f64);
    for (before, at) in order.into_iter().enumerate().rev() {
        // The last factor is exactly 1: q is never under p.
        least = least.min(p[at] * (p.len() as f64 / (before + 1) as f64));
        q[at] = least;
    }
    q
}
