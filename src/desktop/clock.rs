//! Clocks. Durations come from the monotonic one, dates from the wall; the floors below get both handed in.

use std::{
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use jiff::{SignedDuration, Zoned};

/// Where time comes from.
pub trait Clock: Send + Sync {
    /// The time since some fixed moment; never goes back, and no change of the wall clock moves it.
    ///
    /// It goes on while the machine sleeps: a sleep shows as a gap between two readings.
    fn monotonic(&self) -> Duration;

    /// The date and time on the wall, with its time zone.
    fn now(&self) -> Zoned;
}

/// The machine's own clocks.
#[derive(Debug)]
pub struct SystemClock {
    start: Duration,
    /// The latest reading, in nanoseconds since the start.
    latest: AtomicU64,
}

impl SystemClock {
    /// A clock whose monotonic time starts at zero now.
    pub fn new() -> Self {
        Self { start: since_boot(), latest: AtomicU64::new(0) }
    }
}

impl Default for SystemClock {
    fn default() -> Self {
        Self::new()
    }
}

impl Clock for SystemClock {
    fn monotonic(&self) -> Duration {
        let passed = since_boot().saturating_sub(self.start);
        let nanoseconds = u64::try_from(passed.as_nanos()).unwrap_or(u64::MAX);
        // macOS computes its clock from two that are set apart; a step back of some microseconds is no step.
        let latest = self.latest.fetch_max(nanoseconds, Ordering::Relaxed);
        Duration::from_nanos(latest.max(nanoseconds))
    }

    fn now(&self) -> Zoned {
        Zoned::now()
    }
}

/// The time since the machine was started, with the time asleep. `Instant` leaves that out on Linux and macOS.
#[cfg(any(target_os = "linux", target_os = "android", target_os = "openbsd", target_vendor = "apple"))]
fn since_boot() -> Duration {
    use rustix::time::{ClockId, clock_gettime};
    #[cfg(target_vendor = "apple")]
    const ASLEEP_TOO: ClockId = ClockId::Monotonic;
    #[cfg(not(target_vendor = "apple"))]
    const ASLEEP_TOO: ClockId = ClockId::Boottime;
    let time = clock_gettime(ASLEEP_TOO);
    Duration::new(u64::try_from(time.tv_sec).unwrap_or(0), u32::try_from(time.tv_nsec).unwrap_or(0))
}

/// The same on Windows, in steps of some hundredths of a second. Nobody promises that `Instant` goes on during a sleep there.
#[cfg(windows)]
fn since_boot() -> Duration {
    Duration::from_millis(winsafe::GetTickCount64())
}

/// The same in a browser, whose own clock may stand still in a sleep.
#[cfg(target_arch = "wasm32")]
fn since_boot() -> Duration {
    crate::platform::browser::since_start()
}

/// The same where `Instant` goes on during a sleep (FreeBSD).
#[cfg(not(any(
    windows,
    target_arch = "wasm32",
    target_os = "linux",
    target_os = "android",
    target_os = "openbsd",
    target_vendor = "apple"
)))]
fn since_boot() -> Duration {
    use std::{sync::LazyLock, time::Instant};
    static FIRST: LazyLock<Instant> = LazyLock::new(Instant::now);
    FIRST.elapsed()
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

    /// Lets `by` pass on both clocks, whether the machine is awake or asleep meanwhile.
    pub fn advance(&self, by: Duration) {
        self.with(|(monotonic, now)| {
            *monotonic = monotonic.saturating_add(by);
            *now = later(now, by);
        });
    }

    /// Sets the wall clock, forwards, backwards or to another time zone; the monotonic one stays.
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
    fn advancing_moves_both_clocks_and_setting_only_the_wall() {
        let clock = ManualClock::new(noon());
        clock.advance(Duration::from_secs(90));
        assert_eq!(clock.monotonic(), Duration::from_secs(90));
        assert_eq!(clock.now().to_string(), "2025-11-20T12:01:30+01:00[Europe/Berlin]");
        clock.set_wall(noon());
        assert_eq!(clock.monotonic(), Duration::from_secs(90));
        assert_eq!(clock.now(), noon());
    }

    #[test]
    fn the_end_of_the_calendar_is_no_panic() {
        let clock = ManualClock::new(noon());
        clock.advance(Duration::MAX);
        assert_eq!(clock.now(), noon());
    }

    #[test]
    fn the_machines_clock_never_goes_back() {
        let clock = SystemClock::new();
        let first = clock.monotonic();
        assert!(clock.monotonic() >= first);
        clock.latest.store(u64::MAX / 2, Ordering::Relaxed);
        assert_eq!(clock.monotonic(), Duration::from_nanos(u64::MAX / 2));
    }

    /// The kernel says how long it has been up, asleep or not, in a file too.
    #[cfg(target_os = "linux")]
    #[test]
    fn the_machines_clock_counts_the_time_asleep() {
        let text = std::fs::read_to_string("/proc/uptime").unwrap();
        let up: f64 = text.split_whitespace().next().unwrap().parse().unwrap();
        let read = since_boot().as_secs_f64();
        assert!((read - up).abs() < 5.0, "{read} and {up}");
    }

    #[test]
    fn the_machines_clock_goes_on_as_fast_as_time_does() {
        let (clock, started) = (SystemClock::new(), std::time::Instant::now());
        std::thread::sleep(Duration::from_millis(300));
        let (by_clock, by_time) = (clock.monotonic().as_secs_f64(), started.elapsed().as_secs_f64());
        assert!((by_clock - by_time).abs() < 0.1, "{by_clock} and {by_time}");
    }
}
