//! The row of numbers from 0 to 10.

use crate::{app::widgets::ScoreNames, language::say};

/// When a number of a row was, or what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Before a hold.
    Before,
    /// While it runs.
    Now,
    /// After it.
    After,
    /// Before one that was done without the program.
    BeforeThat,
    /// After that one.
    AfterThat,
    /// Without a hold.
    Rated,
}

impl Asked {
    /// What the words choose by.
    fn word(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::Now => "now",
            Self::After => "after",
            Self::BeforeThat => "before-that",
            Self::AfterThat => "after-that",
            Self::Rated => "rated",
        }
    }
}

/// A row of numbers.
pub fn score(asked: Asked) -> ScoreNames {
    ScoreNames {
        row: say!("point-score", asked = asked.word()),
        values: std::array::from_fn(|value| say!("point-score-value", asked = asked.word(), value = value)),
        ends: [say!("point-not-tender"), say!("point-as-tender")],
    }
}
