//! The dialogs about copies of everything, and about erasing it.

use std::path::PathBuf;

use jiff::civil::Date;

use crate::{
    backup::{Contents, Erased, Holdings, Saved},
    language::say,
};

/// What has to be typed before everything is erased.
pub fn erase_word() -> &'static str {
    say!("session-erase-word")
}

/// A copy about to be saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaveDraft {
    /// The text of the path field.
    pub path: String,
    /// What is being done.
    pub progress: SaveProgress,
}

/// How far a copy is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveProgress {
    /// The path is being chosen.
    Choosing,
    /// It is being written and checked.
    Saving,
    /// A file of this name is there already: shall it be replaced?
    Taken(PathBuf),
    /// It is there.
    Done(Saved),
    /// It is not: why and what to do.
    Failed(String),
}

/// A copy about to be brought back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RestoreDraft {
    /// The text of the path field.
    pub path: String,
    /// What is being done.
    pub progress: RestoreProgress,
}

/// How far it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum RestoreProgress {
    /// The copy is being chosen.
    #[default]
    Choosing,
    /// It is being read.
    Reading,
    /// This would come of it.
    Seen(Contents),
    /// It is being brought back.
    Adding,
    /// This came of it.
    Done(Contents),
    /// It is not there, or not all of it: why and what to do.
    Failed(String),
}

/// Everything about to be erased.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EraseDraft {
    /// What there is, once it has been counted.
    pub holdings: Option<Holdings>,
    /// The text of the field that asks for [`erase_word`].
    pub typed: String,
    /// What is being done.
    pub progress: EraseProgress,
}

/// How far it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum EraseProgress {
    /// The user is asked.
    #[default]
    Asking,
    /// It is being done.
    Erasing,
    /// It is done.
    Done(Erased),
    /// It is not done: why and what to do.
    Failed(String),
}

impl EraseDraft {
    /// Whether it is certain that the user means it.
    pub fn is_meant(&self) -> bool {
        self.holdings.is_some() && self.typed.trim().to_lowercase() == erase_word()
    }
}

/// What is known of the weekly copies.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Weekly {
    /// Nothing yet.
    #[default]
    Unknown,
    /// The last one is of this day; none if there is none.
    Last(Option<Date>),
    /// This week's could not be saved: why.
    Failed(String),
}
