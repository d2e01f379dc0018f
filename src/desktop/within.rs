//! Numbers of a settings file that must lie in a range: one outside it is refused with a sentence.

use serde::{Deserialize, Deserializer, de::Error as _};

use crate::language::say;

/// A whole number from `LOW` to `HIGH`.
pub(super) fn within<'de, D: Deserializer<'de>, const LOW: u8, const HIGH: u8>(
    from: D,
) -> Result<u8, D::Error> {
    let value = checked(from, i64::from(LOW), i64::from(HIGH))?;
    u8::try_from(value).map_err(D::Error::custom)
}

/// The same for larger numbers.
pub(super) fn within_i32<'de, D: Deserializer<'de>, const LOW: i32, const HIGH: i32>(
    from: D,
) -> Result<i32, D::Error> {
    let value = checked(from, i64::from(LOW), i64::from(HIGH))?;
    i32::try_from(value).map_err(D::Error::custom)
}

fn checked<'de, D: Deserializer<'de>>(from: D, low: i64, high: i64) -> Result<i64, D::Error> {
    let value = i64::deserialize(from)?;
    if (low..=high).contains(&value) {
        Ok(value)
    } else {
        Err(D::Error::custom(say!("desktop-out-of-range", value = value, low = low, high = high)))
    }
}
