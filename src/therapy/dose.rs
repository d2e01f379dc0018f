//! Dose: for how long a point is held.

use std::{fmt, str::FromStr, time::Duration};

use serde::{Deserialize, Serialize};

use crate::language::say;

/// The dose of a short hold in whole seconds, 5–120.
///
/// The default is 60 s (source S0, medial scapula rolling). 120 s is the hard cap of a short hold (rule C1: the sources
/// name 60 s, a few seconds to 120 s, or no time; they are never averaged). Can only hold 5–120.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u32", into = "u32")]
pub struct Dose(u8);

/// A number of seconds that is not a dose.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct DoseError {
    /// What was given, shortened to 40 characters.
    pub given: String,
}

impl Dose {
    /// The shortest dose, 5 s: under it a hold is no more than a touch.
    pub const MIN: Self = Self(5);
    /// The dose that is offered first, 60 s a point (S0).
    pub const DEFAULT: Self = Self(60);
    /// The hard cap of a short hold, 120 s (C1).
    pub const MAX: Self = Self(120);

    /// A dose of `seconds`.
    ///
    /// # Errors
    /// Anything but a whole number of seconds from 5 to 120, `NaN` included.
    pub fn from_seconds(seconds: f64) -> Result<Self, DoseError> {
        let range = f64::from(Self::MIN.0)..=f64::from(Self::MAX.0);
        // NaN is in no range, and its fraction is not zero.
        if range.contains(&seconds) && seconds.fract() == 0.0 {
            Ok(Self(seconds as u8))
        } else {
            Err(DoseError::new(&seconds.to_string()))
        }
    }

    /// The dose in seconds, 5–120.
    pub fn seconds(self) -> u32 {
        u32::from(self.0)
    }

    /// The dose as a span of time.
    pub fn duration(self) -> Duration {
        Duration::from_secs(u64::from(self.0))
    }

    /// Half of this dose, at least [`Dose::MIN`]: after a flare-up (C4).
    #[must_use]
    pub fn half(self) -> Self {
        Self(self.0 / 2).max(Self::MIN)
    }

    /// This dose and `seconds` more, at most [`Dose::MAX`].
    #[must_use]
    pub fn longer_by(self, seconds: u32) -> Self {
        let sum = self.seconds().saturating_add(seconds).min(Self::MAX.seconds());
        Self(sum as u8)
    }
}

impl fmt::Display for DoseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&say!("therapy-dose-error", given = self.given.as_str()))
    }
}

impl DoseError {
    fn new(given: &str) -> Self {
        Self { given: given.chars().take(40).collect() }
    }
}

impl Default for Dose {
    fn default() -> Self {
        Self::DEFAULT
    }
}

/// As people read it in every language: `60 s`.
impl fmt::Display for Dose {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} s", self.0)
    }
}

/// Reads `60` or `60 s`.
impl FromStr for Dose {
    type Err = DoseError;

    fn from_str(text: &str) -> Result<Self, DoseError> {
        let text = text.trim();
        let number = text.strip_suffix('s').unwrap_or(text).trim_end();
        let refused = || DoseError::new(text);
        number.parse::<f64>().ok().and_then(|n| Self::from_seconds(n).ok()).ok_or_else(refused)
    }
}

impl TryFrom<u32> for Dose {
    type Error = DoseError;

    fn try_from(seconds: u32) -> Result<Self, DoseError> {
        Self::from_seconds(f64::from(seconds))
    }
}

impl From<Dose> for u32 {
    fn from(dose: Dose) -> Self {
        dose.seconds()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_are_the_rule_of_the_short_hold() {
        for ok in [5, 60, 120] {
            assert_eq!(Dose::from_seconds(f64::from(ok)).unwrap().seconds(), ok);
        }
        for bad in [0.0, -5.0, f64::NAN, 1e9, 4.0, 121.0, 60.5, f64::INFINITY, f64::NEG_INFINITY] {
            let said = Dose::from_seconds(bad).unwrap_err().to_string();
            assert!(said.contains("5 to 120 s"), "{said}");
        }
    }

    #[test]
    fn text_is_read_with_or_without_the_unit() {
        for ok in ["45", "45 s", " 45s ", "45.0"] {
            assert_eq!(ok.parse::<Dose>().unwrap().seconds(), 45, "{ok}");
        }
        for bad in ["", "s", "NaN", "-5", "0", "1e9", "2 min", "60,5", "5 5", "٦٠"] {
            let said = bad.parse::<Dose>().unwrap_err().to_string();
            assert!(said.contains(&format!("“{bad}”")), "{said}");
        }
    }

    #[test]
    fn longer_never_passes_the_cap() {
        assert_eq!(Dose::DEFAULT.longer_by(15).seconds(), 75);
        assert_eq!(Dose(110).longer_by(15), Dose::MAX);
        assert_eq!(Dose::MAX.longer_by(u32::MAX), Dose::MAX);
    }
}
