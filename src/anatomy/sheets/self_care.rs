//! Whether one may treat a place of the body oneself.

use serde::{Deserialize, Serialize};

/// Whether one may treat a point or a muscle oneself; the later, the stricter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SelfCare {
    /// Yes.
    #[default]
    Ok,
    /// With its note.
    Care,
    /// No; it is explained, and no hold is offered.
    No,
}

impl SelfCare {
    /// The word of files and tables: `ok`, `care`, `no`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Care => "care",
            Self::No => "no",
        }
    }
}
