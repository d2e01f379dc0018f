//! Pain at rest: what hurts without a hand or a ball on it, 0–10.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::language::say;

/// How much a place hurts by itself: 0 no pain … 10 the worst pain imaginable (numeric rating scale, NRS-11).
///
/// Not tenderness, which is felt under pressure: a type of its own, so that one is never taken for the other. Can only
/// hold 0–10.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct RestPain(u8);

/// A number that is not on the scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub struct RestPainError(pub u8);

impl fmt::Display for RestPainError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&say!("therapy-rest-pain-error", value = self.0))
    }
}

impl RestPain {
    /// No pain, 0.
    pub const NONE: Self = Self(0);

    /// The value as a number from 0 to 10.
    pub fn get(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for RestPain {
    type Error = RestPainError;

    fn try_from(value: u8) -> Result<Self, RestPainError> {
        if value <= 10 { Ok(Self(value)) } else { Err(RestPainError(value)) }
    }
}

impl From<RestPain> for u8 {
    fn from(value: RestPain) -> Self {
        value.0
    }
}
