//! The clock on the wall, which may be wrong: a board without a battery begins in 1970 each time.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp, Zoned};

use super::Now;

/// 2026-01-01: there was no Knotmap before.
const FIRST: i64 = 1_767_225_600;
/// 2100-01-01: a clock that says so is broken.
const LAST: i64 = 4_102_444_800;

/// Whether a clock can be right that says this: from 2026 on, and before 2100.
pub fn is_plausible(wall: &Zoned) -> bool {
    (FIRST..LAST).contains(&wall.timestamp().as_second())
}

/// How the clock on the wall is to be read.
#[derive(Debug, Default)]
pub(super) struct Wall {
    /// What the user said it is behind by.
    offset: Option<SignedDuration>,
    /// What it said last, and when.
    last: Option<(Duration, Timestamp)>,
}

impl Wall {
    /// The moment as it is meant. A clock that can be right is right.
    pub(super) fn right(&self, now: Now) -> Now {
        let offset = self.offset.filter(|_| !is_plausible(&now.wall));
        match offset.and_then(|offset| now.wall.checked_add(offset).ok()) {
            Some(wall) => Now { wall, ..now },
            None => now,
        }
    }

    /// Looks at the clock. Answers by how much it was behind if somebody has just set it right.
    pub(super) fn look(&mut self, now: &Now) -> Option<SignedDuration> {
        let (at, said) = self.last.replace((now.monotonic, now.wall.timestamp()))?;
        let passed = SignedDuration::try_from(now.monotonic.saturating_sub(at)).ok()?;
        let expected = said.checked_add(passed).ok()?;
        let was_wrong = !is_plausible(&said.to_zoned(now.wall.time_zone().clone()));
        (was_wrong && is_plausible(&now.wall)).then(|| now.wall.timestamp().duration_since(expected))
    }

    /// The user says that it is `truly` this moment. Answers by how much the clock is behind.
    pub(super) fn set(&mut self, truly: &Zoned) -> Option<SignedDuration> {
        let (_, said) = self.last?;
        self.offset = Some(truly.timestamp().duration_since(said));
        self.offset
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: u64, wall: &str) -> Now {
        Now { monotonic: Duration::from_secs(seconds), wall: wall.parse().unwrap() }
    }

    #[test]
    fn what_the_user_says_goes_on_with_the_clock_until_that_is_set() {
        let mut wall = Wall::default();
        let start = at(10, "1970-01-01T00:00:10+00:00[UTC]");
        assert_eq!(wall.look(&start), None);
        assert_eq!(wall.right(start.clone()).wall, start.wall);
        wall.set(&"2026-11-20T19:30:00+00:00[UTC]".parse().unwrap()).unwrap();
        let later = at(70, "1970-01-01T00:01:10+00:00[UTC]");
        assert_eq!(wall.look(&later), None);
        assert_eq!(wall.right(later.clone()).wall.to_string(), "2026-11-20T19:31:00+00:00[UTC]");
        let set = at(130, "2026-11-20T19:40:00+00:00[UTC]");
        let behind = wall.look(&set).unwrap();
        assert_eq!(later.wall.checked_add(behind).unwrap().to_string(), "2026-11-20T19:39:00+00:00[UTC]");
        assert_eq!(wall.right(set.clone()).wall, set.wall, "a clock that can be right is right");
    }
}
