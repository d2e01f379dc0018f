//! A file about to be written: where to, and how far it is. Every dialog that writes one has it.

use std::path::{Path, PathBuf};

/// A file about to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileOut {
    /// The text of the path field.
    pub path: String,
    /// How far it is.
    pub progress: FileProgress,
}

/// How far it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileProgress {
    /// The path is being chosen.
    Choosing,
    /// It is being written.
    Writing,
    /// A file of this name is there already: shall it be replaced?
    Taken(PathBuf),
    /// These files are there.
    Done(Vec<PathBuf>),
    /// It could not be written: why.
    Failed(String),
}

impl FileOut {
    /// Nothing is written yet.
    pub(in crate::session) fn at(path: &Path) -> Self {
        Self { path: path.display().to_string(), progress: FileProgress::Choosing }
    }

    /// Whether it can be asked for now.
    pub fn can_be_written(&self) -> bool {
        self.progress != FileProgress::Writing && !self.path.trim().is_empty()
    }

    /// The same name with another ending.
    pub(in crate::session) fn end_in(&mut self, ending: &str) {
        *self = Self::at(&PathBuf::from(&self.path).with_extension(ending));
    }

    /// The first of the files that were written.
    pub(in crate::session) fn written(&self) -> Option<PathBuf> {
        let FileProgress::Done(paths) = &self.progress else { return None };
        paths.first().cloned()
    }
}

/// An exported map about to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExportDraft {
    /// The file.
    pub file: FileOut,
    /// How many pages the map takes.
    pub pages: usize,
}
