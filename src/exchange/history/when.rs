//! When something was, as other programs write it.

use jiff::{
    Timestamp, Zoned,
    civil::{Date, DateTime, Time},
    fmt::temporal::DateTimeParser,
    tz::TimeZone,
};

use super::answers::DateOrder;
use crate::{
    journal::{MomentError, in_range, read_moment},
    language::say,
};

/// Why a time is none.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WhenError {
    /// It is not there.
    #[error("{}", say!("history-file-no-date"))]
    NoDate,
    /// Nothing says the time of day, and none is made up.
    #[error("{}", say!("history-file-no-time"))]
    NoTime,
    /// No date as any program writes it, or one that does not exist.
    #[error("{}", say!("history-file-not-a-date", text = .0))]
    Date(String),
    /// No time of day.
    #[error("{}", say!("history-file-not-a-time", text = .0))]
    Time(String),
    /// Which number is the day is not known.
    #[error("{}", say!("history-file-which-first", text = .0))]
    Order(String),
    /// The zone is not known.
    #[error("{}", say!("history-file-no-zone", text = .0))]
    NoZone(String),
    /// No zone that this machine knows.
    #[error("{}", say!("history-file-not-a-zone", text = .0))]
    Zone(String),
    /// On that night the clocks changed.
    #[error("{}", say!("history-file-clock-change", time = .0.to_string()))]
    ClockChange(DateTime),
    /// A time that no entry can have.
    #[error(transparent)]
    Moment(#[from] MomentError),
}

/// What is known besides the cells.
pub(super) struct Clock<'a> {
    pub(super) order: Option<DateOrder>,
    pub(super) zone: Option<&'a TimeZone>,
    pub(super) time: Option<Time>,
}

/// The cells that say when, each may be empty.
pub(super) struct WhenCells<'a> {
    pub(super) at: &'a str,
    pub(super) date: &'a str,
    pub(super) time: &'a str,
    pub(super) zone: &'a str,
}

impl Clock<'_> {
    pub(super) fn read(&self, cells: &WhenCells<'_>) -> Result<Zoned, WhenError> {
        if !cells.at.is_empty() {
            match read_moment(cells.at) {
                Ok(at) => return Ok(at),
                Err(MomentError::Unreadable { .. }) => {}
                Err(error) => return Err(error.into()),
            }
        }
        let text = if cells.at.is_empty() { cells.date } else { cells.at };
        if let Some(instant) = instant(text) {
            let zone = self.zone(cells.zone)?.ok_or_else(|| WhenError::NoZone(text.to_owned()))?;
            return Ok(in_range(instant.to_zoned(zone))?);
        }
        let (date, rest) = split(text);
        if date.is_empty() {
            return Err(if text.is_empty() { WhenError::NoDate } else { WhenError::Date(text.to_owned()) });
        }
        let date = self.date(date)?;
        let time = match (cells.time, rest) {
            ("", "") => self.time.ok_or(WhenError::NoTime)?,
            ("", rest) => read_time(rest).ok_or_else(|| WhenError::Time(rest.to_owned()))?,
            (cell, _) => read_time(cell).ok_or_else(|| WhenError::Time(cell.to_owned()))?,
        };
        let local = date.to_datetime(time);
        let zone = self.zone(cells.zone)?.ok_or_else(|| WhenError::NoZone(local.to_string()))?;
        let at = zone.into_ambiguous_zoned(local).unambiguous().map_err(|_| WhenError::ClockChange(local))?;
        Ok(in_range(at)?)
    }

    fn zone(&self, cell: &str) -> Result<Option<TimeZone>, WhenError> {
        if cell.is_empty() {
            return Ok(self.zone.cloned());
        }
        read_zone(cell).map(Some)
    }

    fn date(&self, text: &str) -> Result<Date, WhenError> {
        let no_date = || WhenError::Date(text.to_owned());
        let [a, b, c] = numbers(text).ok_or_else(no_date)?;
        let order = match self.order {
            _ if a > 31 => DateOrder::YearFirst,
            Some(order) => order,
            // Neither can be the month.
            None if a > 12 && b > 12 => return Err(no_date()),
            None => return Err(WhenError::Order(text.to_owned())),
        };
        let (year, month, day) = match order {
            DateOrder::YearFirst => (a, b, c),
            DateOrder::DayFirst => (c, b, a),
            DateOrder::MonthFirst => (c, a, b),
        };
        // Two digits are of this century: entries begin in the year 2000.
        let year = if year < 100 { year + 2000 } else { year };
        let parts = (i16::try_from(year), i8::try_from(month), i8::try_from(day));
        let (Ok(year), Ok(month), Ok(day)) = parts else { return Err(no_date()) };
        Date::new(year, month, day).map_err(|_| no_date())
    }
}

/// The zone called `Europe/Berlin`, `UTC` or `+01:00`.
///
/// # Errors
/// Any other.
pub fn read_zone(text: &str) -> Result<TimeZone, WhenError> {
    let is_offset = text.starts_with(['+', '-']);
    let named = if is_offset { DateTimeParser::new().parse_time_zone(text) } else { TimeZone::get(text) };
    named.map_err(|_| WhenError::Zone(text.to_owned()))
}

/// Milliseconds since 1970 in 13 digits, or seconds in 10.
fn instant(text: &str) -> Option<Timestamp> {
    if !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number: i64 = text.parse().ok()?;
    match text.len() {
        13 => Timestamp::from_millisecond(number).ok(),
        10 => Timestamp::from_second(number).ok(),
        _ => None,
    }
}

/// A date at the beginning of `text`, and what stands behind it.
fn split(text: &str) -> (&str, &str) {
    let end = text.find(|c: char| !c.is_ascii_digit() && !".-/".contains(c)).unwrap_or(text.len());
    let (date, rest) = text.split_at(end);
    let is_between = |c: char| c.is_whitespace() || "T,-–".contains(c);
    (date, rest.trim_start_matches(is_between).trim_end())
}

/// Three numbers with the same sign between them.
fn numbers(text: &str) -> Option<[u16; 3]> {
    let sign = text.chars().find(|c| !c.is_ascii_digit())?;
    let mut parts = text.split(sign).map(|part| part.parse::<u16>().ok());
    let numbers = [parts.next()??, parts.next()??, parts.next()??];
    parts.next().is_none().then_some(numbers)
}

/// Whether a cell begins with a day, or is an instant in milliseconds.
pub(super) fn looks_like_a_day(text: &str) -> bool {
    instant(text).is_some() || numbers(split(text).0).is_some()
}

/// A time of day, of 24 hours or with am and pm. A fraction of a second is left out: nobody rates to the millisecond.
pub fn read_time(text: &str) -> Option<Time> {
    let text = text.trim().to_ascii_lowercase();
    let half = |ends: [&str; 2]| ends.into_iter().find_map(|end| text.strip_suffix(end));
    let (clock, half) = match (half(["am", "a.m."]), half(["pm", "p.m."])) {
        (Some(clock), _) => (clock.trim_end(), Some(0)),
        (_, Some(clock)) => (clock.trim_end(), Some(12)),
        _ => (text.as_str(), None),
    };
    let mut parts = clock.split(':').map(two_digits);
    let (hour, minute, second) = (parts.next()??, parts.next()??, parts.next().unwrap_or(Some(0))?);
    if parts.next().is_some() {
        return None;
    }
    let hour = match half {
        Some(half) => (1..=12).contains(&hour).then_some(hour % 12 + half)?,
        None => hour,
    };
    Time::new(hour, minute, second, 0).ok()
}

/// A number of one or two digits; what stands behind a dot is left out.
fn two_digits(part: &str) -> Option<i8> {
    let (digits, _) = part.split_once('.').unwrap_or((part, ""));
    let fits = (1..=2).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    fits.then(|| digits.parse().ok())?
}

/// What the dates of a column say about which of their numbers is the day: 25/4 decides.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct OrderSeen {
    has_unclear: bool,
    day_first: bool,
    month_first: bool,
}

impl OrderSeen {
    pub(super) fn see(&mut self, text: &str) {
        if instant(text).is_some() || read_moment(text).is_ok() {
            return;
        }
        // One that is no date in any order says nothing about the others.
        let is_date = |[a, b, _]: &[u16; 3]| *a <= 31 && (*a <= 12 || *b <= 12);
        if let Some([a, b, _]) = numbers(split(text).0).filter(is_date) {
            self.has_unclear = true;
            self.day_first |= a > 12;
            self.month_first |= b > 12;
        }
    }

    /// The order, if the dates agree on one.
    pub(super) fn found(self) -> Option<DateOrder> {
        match (self.day_first, self.month_first) {
            (true, false) => Some(DateOrder::DayFirst),
            (false, true) => Some(DateOrder::MonthFirst),
            _ => None,
        }
    }

    /// Whether it has to be asked.
    pub(super) fn is_open(self) -> bool {
        self.has_unclear && self.found().is_none()
    }
}
