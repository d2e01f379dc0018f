//! Pain at rest: what hurts without a hand or a ball on it, 0–10.

use serde::{Deserialize, Serialize};

/// How much a place hurts by itself: 0 no pain … 10 the worst pain imaginable (numeric rating scale, NRS-11).
///
/// Not tenderness, which is felt under pressure: a type of its own, so that one is never taken for the other. Can only
/// hold 0–10.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct RestPain(u8);

/// A number that is not on the scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("pain at rest {0} is not on the scale; use a whole number from 0 to 10")]
pub struct RestPainError(pub u8);

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
