//! Clocks. Durations come from the monotonic one, dates from the wall; the floors below get both handed in.

use std::{
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

use jiff::{SignedDuration, Zoned};

/// Where time comes from.
pub trait Clock: Send + Sync {
    /// The time since some fixed moment; never goes back, and no change of the wall clock moves it.
    ///
    /// Whether time asleep counts differs by platform (Linux and macOS: no, Windows: yes), so a sleep shows as the wall
    /// clock running ahead of this one, or as a gap between two readings.
    fn monotonic(&self) -> Duration;

    /// The date and time on the wall, with its time zone.
    fn now(&self) -> Zoned;
}

/// The machine's own clocks.
#[derive(Clone, Copy, Debug)]
pub struct SystemClock {
    start: Instant,
}

impl SystemClock {
    /// A clock whose monotonic time starts at zero now.
    pub fn new() -> Self {
        Self { start: Instant::now() }
    }
}

impl Default for SystemClock {
    fn default() -> Self {
        Self::new()
    }
}

impl Clock for SystemClock {
    fn monotonic(&self) -> Duration {
        self.start.elapsed()
    }

    fn now(&self) -> Zoned {
        Zoned::now()
    }
}

/// A clock that stands still until it is told to move: time handed in, so that an hour passes in a microsecond.
///
/// Public because the tests of the whole window, which live outside the library, start the program with it.
#[derive(Debug)]
pub struct ManualClock {
    state: Mutex<(Duration, Zoned)>,
}

impl ManualClock {
    /// A clock that shows `now` and a monotonic time of zero.
    pub fn new(now: Zoned) -> Self {
        Self { state: Mutex::new((Duration::ZERO, now)) }
    }

    /// Lets `by` pass on both clocks.
    pub fn advance(&self, by: Duration) {
        self.with(|(monotonic, now)| {
            *monotonic = monotonic.saturating_add(by);
            *now = later(now, by);
        });
    }

    /// Lets the machine sleep for `by`: the wall clock goes on, the monotonic one does not.
    pub fn sleep(&self, by: Duration) {
        self.with(|(_, now)| *now = later(now, by));
    }

    /// Sets the wall clock, forwards or backwards; the monotonic one stays.
    pub fn set_wall(&self, to: Zoned) {
        self.with(|(_, now)| *now = to);
    }

    fn with<T>(&self, work: impl FnOnce(&mut (Duration, Zoned)) -> T) -> T {
        work(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Clock for ManualClock {
    fn monotonic(&self) -> Duration {
        self.with(|(monotonic, _)| *monotonic)
    }

    fn now(&self) -> Zoned {
        self.with(|(_, now)| now.clone())
    }
}

/// `now` plus `by`, staying at `now` where the calendar ends.
fn later(now: &Zoned, by: Duration) -> Zoned {
    SignedDuration::try_from(by).ok().and_then(|by| now.checked_add(by).ok()).unwrap_or_else(|| now.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn noon() -> Zoned {
        "2025-11-20T12:00:00+01:00[Europe/Berlin]".parse().unwrap()
    }

    #[test]
    fn advancing_moves_both_clocks_and_sleeping_only_the_wall() {
        let clock = ManualClock::new(noon());
        clock.advance(Duration::from_secs(90));
        clock.sleep(Duration::from_hours(1));
        assert_eq!(clock.monotonic(), Duration::from_secs(90));
        assert_eq!(clock.now().to_string(), "2025-11-20T13:01:30+01:00[Europe/Berlin]");
        clock.set_wall(noon());
        assert_eq!(clock.monotonic(), Duration::from_secs(90));
        assert_eq!(clock.now(), noon());
    }

    #[test]
    fn the_end_of_the_calendar_is_no_panic() {
        let clock = ManualClock::new(noon());
        clock.sleep(Duration::MAX);
        assert_eq!(clock.now(), noon());
    }

    #[test]
    fn the_machines_clock_never_goes_back() {
        let clock = SystemClock::new();
        let first = clock.monotonic();
        assert!(clock.monotonic() >= first);
    }
}
