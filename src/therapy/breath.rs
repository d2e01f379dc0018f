//! Breathing along: how deep the breath is at a moment.
//!
//! Source S3 says: slowly and deeply, in through the nose, out through the mouth. It names no seconds: 4 in and 6 out (or
//! 3 and 6, 4 and 8) are this program's choice for the eye, not a dose.

use std::time::Duration;

/// Seconds in and seconds out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// In, through the nose.
    pub inward: Duration,
    /// Out, through the mouth.
    pub outward: Duration,
}

/// Where the breath is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Breath {
    /// Whether it goes in; else it goes out.
    pub is_inward: bool,
    /// How full: 0 empty – 1 full; slow at both ends.
    pub depth: f32,
    /// How many breaths were done before this one.
    pub done: u32,
}

impl Pace {
    /// So many seconds in and out, each at least 1.
    pub const fn new(inward_s: u8, outward_s: u8) -> Self {
        Self { inward: at_least_a_second(inward_s), outward: at_least_a_second(outward_s) }
    }

    /// The breath after `passed` since the first one began.
    pub fn at(self, passed: Duration) -> Breath {
        let whole = self.inward + self.outward;
        let done = passed.as_millis() / whole.as_millis();
        let within = Duration::from_millis((passed.as_millis() % whole.as_millis()) as u64);
        let is_inward = within < self.inward;
        let share = if is_inward {
            within.as_secs_f32() / self.inward.as_secs_f32()
        } else {
            1.0 - within.saturating_sub(self.inward).as_secs_f32() / self.outward.as_secs_f32()
        };
        let depth = (1.0 - (std::f32::consts::PI * share).cos()) / 2.0;
        Breath { is_inward, depth, done: u32::try_from(done).unwrap_or(u32::MAX) }
    }
}

const fn at_least_a_second(seconds: u8) -> Duration {
    Duration::from_secs(if seconds == 0 { 1 } else { seconds as u64 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_seconds_in_six_out() {
        let pace = Pace::new(4, 6);
        let at = |s: f64| pace.at(Duration::from_secs_f64(s));
        for (s, is_inward, depth, done) in [
            (0.0, true, 0.0, 0),
            (2.0, true, 0.5, 0),
            (3.999, true, 1.0, 0),
            (4.0, false, 1.0, 0),
            (7.0, false, 0.5, 0),
            (9.999, false, 0.0, 0),
            (10.0, true, 0.0, 1),
            (1495.0, false, 0.933, 149),
        ] {
            let breath = at(s);
            assert_eq!((breath.is_inward, breath.done), (is_inward, done), "{s}");
            assert!((breath.depth - depth).abs() < 0.01, "{s}: {}", breath.depth);
        }
    }

    #[test]
    fn the_depth_never_jumps() {
        for pace in [Pace::new(3, 6), Pace::new(4, 8), Pace::new(0, 0)] {
            let depths: Vec<f32> = (0..400).map(|i| pace.at(Duration::from_millis(i * 50)).depth).collect();
            assert!(depths.windows(2).all(|pair| (pair[0] - pair[1]).abs() < 0.1), "{pace:?}");
        }
    }
}
