//! The texts that the methods and rules come from.

use crate::language::say;

/// One of the five source texts, or this program's own guard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Source {
    /// Medial scapula rolling, a physiotherapy clinic's instructions.
    S0,
    /// BackStrap, upper back and shoulder blades.
    S1,
    /// Levator scapulae release and exercises.
    S2,
    /// Self-treatment of the whole body with a lacrosse ball.
    S3,
    /// Knots in the back and a tennis ball.
    S4,
    /// A guard that this program adds, only partly from the sources.
    Guard,
    /// A routine of the user's own.
    Own,
}

impl Source {
    /// The sources, without the program's own guard.
    pub const ALL: [Self; 5] = [Self::S0, Self::S1, Self::S2, Self::S3, Self::S4];

    /// The id under which the atlas and the documents name it: `S0` … `S4`, `guard`, `own`.
    pub fn id(self) -> &'static str {
        match self {
            Self::S0 => "S0",
            Self::S1 => "S1",
            Self::S2 => "S2",
            Self::S3 => "S3",
            Self::S4 => "S4",
            Self::Guard => "guard",
            Self::Own => "own",
        }
    }

    /// The source of this id.
    pub fn by_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|source| source.id() == id)
    }

    /// How a person would call it; the titles of the texts are the same in every language.
    pub fn title(self) -> &'static str {
        match self {
            Self::S0 => "Medial scapula rolling",
            Self::S1 => "BackStrap upper back",
            Self::S2 => "Levator scapulae release",
            Self::S3 => "Lacrosse ball, whole body",
            Self::S4 => "Tennis ball for knots in the back",
            Self::Guard => say!("therapy-source-guard"),
            Self::Own => say!("therapy-source-own"),
        }
    }
}
