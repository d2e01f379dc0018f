//! Sensations: what a hold feels like besides tender, in words.

use serde::{Deserialize, Serialize};

use crate::language::say;

/// One word for what is felt during a hold. Source S1 names dull, numb and throbbing; numb, sharp and spreading are
/// stop signs of the guard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sensation {
    /// Little is felt of the pressure (S1: usual at first).
    Dull,
    /// Nothing is felt, or it tingles.
    Numb,
    /// It stabs.
    Sharp,
    /// It throbs (S1: the sign that a long hold is done).
    Throbbing,
    /// It is felt somewhere else, too.
    Spreading,
}

impl Sensation {
    /// Every sensation.
    pub const ALL: [Self; 5] = [Self::Dull, Self::Numb, Self::Sharp, Self::Throbbing, Self::Spreading];

    /// The word of files: `dull`, `numb`, `sharp`, `throbbing`, `spreading`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Dull => "dull",
            Self::Numb => "numb",
            Self::Sharp => "sharp",
            Self::Throbbing => "throbbing",
            Self::Spreading => "spreading",
        }
    }

    /// How it is said to a person, in small letters.
    pub fn text(self) -> &'static str {
        match self {
            Self::Dull => say!("therapy-sensation-dull"),
            Self::Numb => say!("therapy-sensation-numb"),
            Self::Sharp => say!("therapy-sensation-sharp"),
            Self::Throbbing => say!("therapy-sensation-throbbing"),
            Self::Spreading => say!("therapy-sensation-spreading"),
        }
    }
}
