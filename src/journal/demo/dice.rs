//! Chance that falls the same way every time.

/// Small, well-mixed, the same on every machine (splitmix64).
pub(super) struct Dice(pub(super) u64);

impl Dice {
    pub(super) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number under `n`.
    pub(super) fn below(&mut self, n: u32) -> u32 {
        (self.next() % u64::from(n)) as u32
    }

    /// A number from –1 to 1, near 0 more often.
    pub(super) fn wobble(&mut self) -> f64 {
        (f64::from(self.below(1001)) + f64::from(self.below(1001))) / 1000.0 - 1.0
    }
}
