//! On which days a point of a plan is due.

use std::{fmt, str::FromStr};

use jiff::civil::{Date, Weekday, date};

use crate::language::{dates, listed, say};

/// On which days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Days {
    /// Every day.
    Every,
    /// These days of the week, as bits: Monday is 1, Sunday 64. At least one, not all.
    Week(u8),
    /// Every so many days from the day the plan was made, 2–[`Days::NTH_MAX`].
    Nth(u8),
}

/// Days that no plan can have.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct DaysError(String);

impl fmt::Display for DaysError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&say!("plan-rules-days-unknown", given = self.0.as_str(), most = Days::NTH_MAX))
    }
}

/// As the command line and files write the days of the week.
const NAMES: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

impl Days {
    /// The longest that one waits, in days.
    pub const NTH_MAX: u8 = 14;
    const ALL: u8 = 0b111_1111;

    /// These days of the week; every day if it is all of them, and none for none of them.
    pub fn week(days: impl IntoIterator<Item = Weekday>) -> Option<Self> {
        let bits = days.into_iter().fold(0, |bits, day| bits | 1 << day.to_monday_zero_offset());
        match bits {
            0 => None,
            Self::ALL => Some(Self::Every),
            bits => Some(Self::Week(bits)),
        }
    }

    /// Every so many days; none if nobody waits so long.
    pub fn nth(days: u8) -> Option<Self> {
        match days {
            1 => Some(Self::Every),
            2..=Self::NTH_MAX => Some(Self::Nth(days)),
            _ => None,
        }
    }

    /// Whether `day` is one of them, in a plan that was made on `made`.
    pub fn has(self, day: Date, made: Date) -> bool {
        match self {
            Self::Every => true,
            Self::Week(bits) => bits & 1 << day.weekday().to_monday_zero_offset() != 0,
            Self::Nth(days) => day.since(made).is_ok_and(|span| span.get_days() % i32::from(days) == 0),
        }
    }

    /// How many of 14 days it has, on average.
    pub fn in_two_weeks(self) -> f64 {
        match self {
            Self::Every => 14.0,
            Self::Week(bits) => 2.0 * f64::from(bits.count_ones()),
            Self::Nth(days) => 14.0 / f64::from(days),
        }
    }

    /// In words: `every day`, `on Monday, Wednesday and Friday`, `every 2nd day`.
    pub fn words(self) -> String {
        match self {
            Self::Every => say!("plan-rules-days-every").to_owned(),
            Self::Nth(days) => say!("plan-rules-days-nth", days = days),
            Self::Week(bits) => {
                let names: Vec<String> = of_week(bits).map(name).collect();
                say!("plan-rules-days-on", days = listed(&names))
            }
        }
    }
}

/// The days of the week among `bits`, from 0 for Monday.
fn of_week(bits: u8) -> impl Iterator<Item = usize> {
    (0..NAMES.len()).filter(move |at| bits & 1 << at != 0)
}

/// What such a day is called.
fn name(at: usize) -> String {
    // The first of January 2024 was a Monday.
    dates::weekday(date(2024, 1, 1 + at as i8)).to_owned()
}

/// As the command line and files write it: `every`, `mon,wed,fri`, `2`.
impl fmt::Display for Days {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Every => f.write_str("every"),
            Self::Nth(days) => write!(f, "{days}"),
            Self::Week(bits) => {
                let names: Vec<&str> = of_week(*bits).map(|at| NAMES[at]).collect();
                f.write_str(&names.join(","))
            }
        }
    }
}

impl FromStr for Days {
    type Err = DaysError;

    fn from_str(text: &str) -> Result<Self, DaysError> {
        let refused = || DaysError(text.chars().take(40).collect());
        let word = text.trim().to_lowercase();
        if word == "every" {
            return Ok(Self::Every);
        }
        if let Ok(days) = word.parse::<u8>() {
            return Self::nth(days).ok_or_else(refused);
        }
        let mut bits = 0;
        for name in word.split(',') {
            let at = NAMES.iter().position(|short| *short == name.trim()).ok_or_else(refused)?;
            bits |= 1 << at;
        }
        Ok(if bits == Self::ALL { Self::Every } else { Self::Week(bits) })
    }
}
