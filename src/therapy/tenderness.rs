//! Tenderness: how sore a point is when it is pressed, 0–10.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::language::say;

/// How tender a point is when pressed: 0 not tender … 10 as tender as can be (numeric rating scale, NRS-11).
///
/// Not the same as pain at rest; the two are kept apart. Can only hold 0–10.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Tenderness(u8);

/// A number that is not on the scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub struct TendernessError(pub u8);

impl fmt::Display for TendernessError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&say!("therapy-tenderness-error", value = self.0))
    }
}

/// The display bands of this program, not a clinical grading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Band {
    /// 0
    None,
    /// 1–3
    Mild,
    /// 4–6
    Moderate,
    /// 7–10
    Strong,
}

impl Tenderness {
    /// Every value of the scale, ascending.
    pub const ALL: [Self; 11] = {
        let mut all = [Self(0); 11];
        let mut i = 0;
        while i < 11 {
            all[i] = Self(i as u8);
            i += 1;
        }
        all
    };

    /// The value as a number from 0 to 10.
    pub fn get(self) -> u8 {
        self.0
    }

    /// The display band the value belongs to.
    pub fn band(self) -> Band {
        match self.0 {
            0 => Band::None,
            1..=3 => Band::Mild,
            4..=6 => Band::Moderate,
            _ => Band::Strong,
        }
    }
}

impl Band {
    /// The band in one plain word.
    pub fn word(self) -> &'static str {
        match self {
            Self::None => say!("therapy-band-none"),
            Self::Mild => say!("therapy-band-mild"),
            Self::Moderate => say!("therapy-band-moderate"),
            Self::Strong => say!("therapy-band-strong"),
        }
    }
}

impl TryFrom<u8> for Tenderness {
    type Error = TendernessError;

    fn try_from(value: u8) -> Result<Self, TendernessError> {
        if value <= 10 { Ok(Self(value)) } else { Err(TendernessError(value)) }
    }
}

impl From<Tenderness> for u8 {
    fn from(value: Tenderness) -> Self {
        value.0
    }
}
