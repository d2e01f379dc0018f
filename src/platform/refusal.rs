//! Why a browser stores nothing: as a thing, for the rooms above say it in the language of the user.

use std::{fmt, io};

/// Why a browser does not store the page's files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It has no room left for this page. Its own words are none, or of bytes.
    Full,
    /// It does not say.
    NoReason,
    /// What it says, in its own language.
    Said(String),
}

/// For the log.
impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Full => "it has no room left for this page",
            Self::NoReason => "it gives no reason",
            Self::Said(words) => words,
        })
    }
}

impl std::error::Error for Refusal {}

impl From<Refusal> for io::Error {
    fn from(why: Refusal) -> Self {
        let kind = if why == Refusal::Full { io::ErrorKind::StorageFull } else { io::ErrorKind::Other };
        Self::new(kind, why)
    }
}
