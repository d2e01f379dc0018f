//! How much a plan asks of its patient, and what is known about that.

use std::time::Duration;

use jiff::civil::Date;

use super::{Plan, Planned};
use crate::language::say;

/// How much a plan asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Load {
    /// How many points.
    pub points: usize,
    /// What the day with the most of it takes at most, in whole minutes, rests included.
    pub minutes: u32,
}

/// What is to be said about the number of points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoadNote {
    /// Four to six: said calmly.
    Some,
    /// Seven and more: said clearly.
    Many,
}

/// Rest and the way from one point to the next, where a plan names no rest: the time to get in place.
const CHANGE: Duration = Duration::from_secs(10);
/// Days of the week and every so many days come round within this many.
const ROUND: i32 = 84;

impl LoadNote {
    /// The sentence, with the study behind it. Medina-Mirapeix 2009 (BMC Musculoskelet Disord 10:155, 184 people with neck
    /// or low back pain, table 3): with more than six exercises the odds of keeping the frequency were 0.2 times (95 %
    /// interval 0.1–0.9) those with one to three; with four to six 0.6 (0.2–1.8), which may be chance. Henry 1999 (15
    /// people over 65): two exercises were done better than eight.
    pub fn text(self) -> &'static str {
        match self {
            Self::Some => say!("plan-rules-load-some"),
            Self::Many => say!("plan-rules-load-many"),
        }
    }
}

impl Load {
    /// What is to be said about it, if anything.
    pub fn note(self) -> Option<LoadNote> {
        match self.points {
            0..=3 => None,
            4..=6 => Some(LoadNote::Some),
            _ => Some(LoadNote::Many),
        }
    }

    /// `5 points, up to 12 min a day`.
    pub fn words(self) -> String {
        say!("plan-rules-load", count = self.points, minutes = self.minutes)
    }
}

impl Plan {
    /// How much it asks for.
    pub fn load(&self) -> Load {
        let days = (0..ROUND).filter_map(|n| self.made.checked_add(jiff::Span::new().days(n)).ok());
        let most = days.map(|day| self.time_on(day)).max().unwrap_or_default();
        Load { points: self.points.len(), minutes: most.as_secs().div_ceil(60) as u32 }
    }

    /// What `day` takes at most.
    fn time_on(&self, day: Date) -> Duration {
        let due = self.points.iter().filter(|point| point.days.has(day, self.made));
        due.map(|point| point.takes() * u32::from(point.times)).sum()
    }
}

impl Planned {
    /// What one hold of it takes at most, with the rest or the way to the next point.
    pub(super) fn takes(&self) -> Duration {
        self.ending().limit() + Duration::from_secs(self.rest_s.into()).max(CHANGE)
    }
}
