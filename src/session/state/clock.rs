//! What day and time it is, as it is typed where the clock cannot be right.

use jiff::{Zoned, civil::Date, tz::TimeZone};

use super::when::{read_date, read_time};
use crate::session::is_plausible;

/// What is typed about the day and the time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClockDraft {
    /// The text of the field of the date.
    pub date: String,
    /// The text of the field of the time.
    pub time: String,
    /// Whether the user has asked to take it: then what is missing is said, too.
    pub is_tried: bool,
}

impl ClockDraft {
    /// Whether what is typed as the date, and as the time, is none. Nothing is wrong yet before it is asked for.
    pub fn wrong(&self) -> [bool; 2] {
        let is_asked = |typed: &str| self.is_tried || !typed.trim().is_empty();
        [
            is_asked(&self.date) && read_date(&self.date, Date::MIN).is_err(),
            is_asked(&self.time) && read_time(&self.time).is_err(),
        ]
    }

    /// The moment that is meant, in `zone`; none while something is missing, wrong, or no more likely than the clock. The
    /// clock is wrong: a day that leaves its year to be found, or is said from today, is none.
    pub fn moment(&self, zone: TimeZone) -> Option<Zoned> {
        let (date, time) = (read_date(&self.date, Date::MIN).ok()?, read_time(&self.time).ok()?);
        date.to_datetime(time).to_zoned(zone).ok().filter(is_plausible)
    }
}
