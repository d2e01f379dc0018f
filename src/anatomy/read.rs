//! The words of the command line and of files read: which side, view, layer or point is meant.

use std::{error::Error, fmt, str::FromStr};

use super::body::{Layer, PointKey, Side, ViewId};
use crate::language::say;

/// A word that is none of the expected ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownWord {
    /// What was looked for, in the language spoken, for example “view”.
    pub what: &'static str,
    /// What was given.
    pub word: String,
    /// The words that would do.
    pub expected: String,
}

impl fmt::Display for UnknownWord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { what, word, expected } = self;
        f.write_str(&say!("anatomy-unknown-word", what = *what, word = word, expected = expected))
    }
}

impl Error for UnknownWord {}

/// The one of `all` whose word this is.
fn one_of<T: Copy, const N: usize>(
    all: [T; N],
    word_of: impl Fn(T) -> &'static str,
    word: &str,
    what: &'static str,
) -> Result<T, UnknownWord> {
    all.into_iter().find(|one| word_of(*one) == word).ok_or_else(|| UnknownWord {
        what,
        word: word.to_owned(),
        expected: all.map(word_of).join(", "),
    })
}

impl FromStr for Side {
    type Err = UnknownWord;

    fn from_str(word: &str) -> Result<Self, UnknownWord> {
        one_of([Self::Left, Self::Right, Self::Midline], Self::word, word, say!("anatomy-word-side"))
    }
}

impl FromStr for ViewId {
    type Err = UnknownWord;

    fn from_str(word: &str) -> Result<Self, UnknownWord> {
        one_of(Self::ALL, Self::word, word, say!("anatomy-word-view"))
    }
}

impl FromStr for Layer {
    type Err = UnknownWord;

    fn from_str(word: &str) -> Result<Self, UnknownWord> {
        one_of(Self::ALL, Self::word, word, say!("anatomy-word-layer"))
    }
}

impl FromStr for PointKey {
    type Err = UnknownWord;

    /// Reads `ID:SIDE`.
    fn from_str(text: &str) -> Result<Self, UnknownWord> {
        let (id, side) = text.rsplit_once(':').ok_or_else(|| UnknownWord {
            what: say!("anatomy-word-point"),
            word: text.to_owned(),
            expected: say!("anatomy-word-point-form").to_owned(),
        })?;
        Ok(Self::new(id, side.parse()?))
    }
}
