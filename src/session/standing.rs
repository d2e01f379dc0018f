//! How a point stands today, besides its tenderness: what keeps it from being held.

use jiff::Timestamp;

use crate::{
    anatomy::{PointKey, SelfCare},
    journal::{History, Listed},
};

/// Why a point is not held today; the first that holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nobody treats it themselves.
    NotYourself,
    /// Unexpected pain has locked it.
    Locked,
    /// It was too sore, and rests.
    Rests,
}

impl Standing {
    /// How the point `key` stands; `None` where nothing keeps it from being held.
    pub fn of(listed: &Listed, key: &PointKey, history: &History, now: Timestamp) -> Option<Self> {
        if listed.self_care == SelfCare::No {
            Some(Self::NotYourself)
        } else if history.locked(key) {
            Some(Self::Locked)
        } else {
            history.resting_until(key, now).map(|_| Self::Rests)
        }
    }
}
