//! Random numbers that are the same on every machine and in every run: a piece's name seeds its own row, so that
//! mending one muscle changes no other.

/// FNV-1a of a name seeds `SplitMix64` (Steele, Lea and Flood 2014).
pub(super) struct Random {
    state: u64,
}

impl Random {
    /// The row of this name.
    pub(super) fn named(name: &str, part: &str) -> Self {
        let bytes = name.bytes().chain(part.bytes());
        Self {
            state: bytes.fold(0xCBF2_9CE4_8422_2325, |hash, byte| {
                (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3)
            }),
        }
    }

    /// Evenly from `low` to under `high`.
    pub(super) fn between(&mut self, low: f64, high: f64) -> f64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        let share = ((z ^ (z >> 31)) >> 11) as f64 / (1_u64 << 53) as f64;
        low + (high - low) * share
    }

    /// One of these, each equally often.
    pub(super) fn one_of<T: Copy, const N: usize>(&mut self, choices: [T; N]) -> T {
        choices[(self.between(0.0, 1.0) * N as f64) as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::Random;

    #[test]
    fn the_row_is_the_published_one() {
        // SplitMix64 from the FNV-1a hash of “a” (0xaf63dc4c8601ec8c).
        let mut random = Random::named("a", "");
        assert_eq!(random.state, 0xAF63_DC4C_8601_EC8C);
        let first = random.between(0.0, 1.0);
        assert!((0.0..1.0).contains(&first));
        assert!((Random::named("", "a").between(0.0, 1.0) - first).abs() < f64::EPSILON);
    }
}
