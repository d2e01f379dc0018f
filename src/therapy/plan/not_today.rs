//! What a patient says about a point of a plan that is left out today, and which state of a plan an entry is about.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::language::say;

/// One state of a plan, as a hold names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct PlanRef {
    /// The plan.
    pub id: Uuid,
    /// Its revision, from 1.
    pub revision: u32,
}

/// Why a point of a plan is left out today. None of them is a fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SkipReason {
    /// There was no time for it.
    NoTime,
    /// It is too sore.
    TooSore,
    /// The point was not found.
    NotFound,
    /// It does not suit the patient.
    DoesNotSuit,
    /// It feels good without.
    FeelsGood,
}

impl SkipReason {
    /// Every reason, in the order in which they are offered.
    pub const ALL: [Self; 5] =
        [Self::NoTime, Self::TooSore, Self::NotFound, Self::DoesNotSuit, Self::FeelsGood];

    /// The word of files: `no_time`, `too_sore`, `not_found`, `does_not_suit`, `feels_good`.
    pub fn word(self) -> &'static str {
        match self {
            Self::NoTime => "no_time",
            Self::TooSore => "too_sore",
            Self::NotFound => "not_found",
            Self::DoesNotSuit => "does_not_suit",
            Self::FeelsGood => "feels_good",
        }
    }

    /// The letter of a log on paper.
    pub fn letter(self) -> &'static str {
        match self {
            Self::NoTime => say!("plan-rules-letter-no-time"),
            Self::TooSore => say!("plan-rules-letter-too-sore"),
            Self::NotFound => say!("plan-rules-letter-not-found"),
            Self::DoesNotSuit => say!("plan-rules-letter-does-not-suit"),
            Self::FeelsGood => say!("plan-rules-letter-feels-good"),
        }
    }

    /// The reason as the patient gives it: `Did not find it`.
    pub fn text(self) -> &'static str {
        match self {
            Self::NoTime => say!("plan-rules-skip-no-time"),
            Self::TooSore => say!("plan-rules-skip-too-sore"),
            Self::NotFound => say!("plan-rules-skip-not-found"),
            Self::DoesNotSuit => say!("plan-rules-skip-does-not-suit"),
            Self::FeelsGood => say!("plan-rules-skip-feels-good"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Language, within};

    #[test]
    fn the_words_of_files_are_those_of_serde() {
        for reason in SkipReason::ALL {
            assert_eq!(serde_json::to_string(&reason).unwrap(), format!("\"{}\"", reason.word()));
        }
    }

    #[test]
    fn the_letters_of_the_log_are_single_and_all_different() {
        for language in Language::ALL {
            let mut letters = SkipReason::ALL.map(|reason| within(language, || reason.letter()));
            letters.sort_unstable();
            assert!(letters.iter().all(|letter| letter.chars().count() == 1), "{letters:?}");
            assert!(letters.windows(2).all(|pair| pair[0] != pair[1]), "{letters:?}");
        }
    }
}
