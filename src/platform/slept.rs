//! A clock of the page that goes on while the machine sleeps.
//!
//! A browser's clock for durations may stand still in a sleep (it does on Linux, Android and macOS), and its clock on the
//! wall goes on. What the wall has gained on the other is time asleep, or a clock that was set forwards: which of both
//! cannot be known. Either way it shows as a gap between two readings, which a hold never counts by itself but asks about.

use std::time::Duration;

/// What the wall gains within this, in milliseconds, is the wall being put right by the network, not a sleep.
const LEAP_MS: f64 = 2_000.0;

/// What was read the last time, and the time asleep until then. In milliseconds.
#[derive(Clone, Copy, Debug)]
pub(super) struct Slept {
    running: f64,
    wall: f64,
    asleep: f64,
}

impl Slept {
    /// A clock that begins with these readings of both clocks.
    pub(super) fn new(running: f64, wall: f64) -> Self {
        Self { running, wall, asleep: 0.0 }
    }

    /// The time since the page's clock began, with the time asleep, at these readings.
    pub(super) fn read(&mut self, running: f64, wall: f64) -> Duration {
        let gained = (wall - self.wall) - (running - self.running);
        if gained > LEAP_MS {
            self.asleep += gained;
        }
        (self.running, self.wall) = (running, wall);
        Duration::try_from_secs_f64((running + self.asleep) / 1e3).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR_MS: f64 = 3_600_000.0;

    #[test]
    fn awake_both_clocks_agree_and_nothing_is_added() {
        let mut clock = Slept::new(0.0, 1e12);
        for second in 1..=600 {
            let passed = f64::from(second) * 1e3;
            // The network puts the wall right, some hundredths of a second at a time.
            assert_eq!(
                clock.read(passed, 1e12 + passed * 1.000_05),
                Duration::from_millis(second as u64 * 1000)
            );
        }
    }

    #[test]
    fn a_sleep_in_which_the_clock_stood_still_shows() {
        let mut clock = Slept::new(5_000.0, 1e12);
        assert_eq!(clock.read(6_000.0, 1e12 + 1_000.0), Duration::from_secs(6));
        let woken = clock.read(6_100.0, 1e12 + 1_100.0 + HOUR_MS);
        assert_eq!(woken, Duration::from_millis(3_606_100));
        assert_eq!(clock.read(7_100.0, 1e12 + 2_100.0 + HOUR_MS), woken + Duration::from_secs(1));
    }

    #[test]
    fn a_sleep_in_which_the_clock_went_on_counts_once() {
        let mut clock = Slept::new(0.0, 1e12);
        assert_eq!(clock.read(HOUR_MS, 1e12 + HOUR_MS), Duration::from_hours(1));
    }

    #[test]
    fn a_wall_that_is_set_back_takes_no_time_away() {
        let mut clock = Slept::new(0.0, 1e12);
        assert_eq!(clock.read(1_000.0, 1e12 - HOUR_MS), Duration::from_secs(1));
        assert_eq!(clock.read(2_000.0, 1e12 - HOUR_MS + 1_000.0), Duration::from_secs(2));
    }
}
