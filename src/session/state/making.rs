//! A routine that is being made by choosing places, and the question about one's own files.

use std::{cmp::Reverse, path::PathBuf, sync::Arc};

use super::State;
use crate::{
    anatomy::{Atlas, PointId},
    desktop::{Looked, OwnFile},
    therapy::{
        Tenderness,
        made::{Made, free_id},
        routine::{Routine, builtin},
    },
};

/// A routine that is being made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Making {
    /// As it is now.
    pub made: Made,
    /// As it was when it was opened.
    pub begun: Made,
    /// The file that it changes; none of a new one.
    pub file: Option<OwnFile>,
    /// Of a copy: how many places of the file it is of cannot be made here.
    pub left_out: Option<usize>,
    /// The step whose choices are open, from 0.
    pub open: Option<usize>,
    /// Whether the field that finds places asks for the keyboard in the next frame.
    pub is_finding: bool,
    /// The name of the place that was put in last, or why it was not, as a sentence; until something else is changed.
    pub added: Option<Result<String, String>>,
    /// What it makes, or what the reader of such files says against it.
    pub routine: Result<Arc<Routine>, String>,
    /// How far it is on its way to disk.
    pub progress: MakingProgress,
    /// Steps back and forward.
    pub(in crate::session) steps: Steps,
}

/// How far a routine is on its way to disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MakingProgress {
    /// It is being made.
    Making,
    /// It is being written.
    Saving,
    /// It is not written, and why, as a sentence.
    Failed(String),
}

/// Steps back and forward.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::session) struct Steps {
    pub back: Vec<Made>,
    pub forward: Vec<Made>,
    /// Whether the last change was of the name: then letter after letter is one step.
    pub is_name: bool,
}

/// What is asked about the files of one's own routines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AskOwn {
    /// Whether to remove the file of this routine.
    Remove {
        /// The name of the routine.
        name: String,
        /// Its file.
        file: OwnFile,
        /// Why it is still there, as a sentence.
        failed: Option<String>,
    },
    /// Whether to leave a routine that is not saved.
    Leave {
        /// Whether the window is to close.
        is_closing: bool,
    },
    /// Whether to take this file in.
    TakeIn {
        /// The file.
        path: PathBuf,
        /// How far it is.
        progress: OwnTakeIn,
    },
}

/// How far a routine from elsewhere is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OwnTakeIn {
    /// It is being read.
    Reading,
    /// This was found; nothing has changed yet.
    Seen(Box<Looked>),
    /// It is being taken in.
    Taking(Box<Looked>),
    /// It is here now.
    Done(Box<Looked>),
    /// There is nothing to take, and why.
    Failed(String),
}

impl State {
    /// The points of the atlas that were sore the last time, on either side; the sorest first.
    pub fn sore_points(&self) -> Vec<PointId> {
        let latest = self.history.points().filter_map(|key| Some((self.history.latest(key)?.value, &key.id)));
        let is_sore =
            |(value, id): &(Tenderness, &PointId)| value.get() > 0 && Atlas::builtin().point(id).is_some();
        let mut sore: Vec<_> = latest.filter(is_sore).collect();
        sore.sort_by_key(|(value, _)| Reverse(*value));
        let ids = sore.into_iter().map(|(_, id)| id);
        ids.fold(Vec::new(), |mut all, id| {
            if !all.contains(id) {
                all.push(id.clone());
            }
            all
        })
    }
}

impl Making {
    pub(in crate::session) fn new(made: Made, file: Option<OwnFile>, left_out: Option<usize>) -> Self {
        let mut making = Self {
            begun: made.clone(),
            made,
            file,
            left_out,
            open: None,
            is_finding: false,
            added: None,
            routine: Err(String::new()),
            progress: MakingProgress::Making,
            steps: Steps::default(),
        };
        making.check();
        making
    }

    /// Reads it as its file would be read.
    pub(in crate::session) fn check(&mut self) {
        // A new one gets its id when it is saved; until then one that the program does not have stands for it.
        let id = match &self.file {
            Some(file) => file.id.clone(),
            None => free_id(&self.made.name, |id| builtin().iter().any(|routine| routine.id == id)),
        };
        self.made.id = id;
        let first = |mistakes: crate::therapy::routine::Mistakes| {
            mistakes.listed.into_iter().next().map(|one| one.what).unwrap_or_default()
        };
        self.routine = self.made.routine().map(Arc::new).map_err(first);
    }

    /// Its methods, and what is said of it, in the language spoken now.
    pub(in crate::session) fn follow_language(&mut self) {
        let Steps { back, forward, .. } = &mut self.steps;
        let steps = back.iter_mut().chain(forward);
        for made in steps.chain([&mut self.made, &mut self.begun]) {
            made.follow_language();
        }
        self.added = None;
        self.check();
    }

    /// Whether something would be lost if it were left.
    pub fn is_changed(&self) -> bool {
        (&self.made.name, &self.made.steps) != (&self.begun.name, &self.begun.steps)
    }

    /// Whether there is a step back.
    pub fn can_undo(&self) -> bool {
        !self.steps.back.is_empty()
    }
}
