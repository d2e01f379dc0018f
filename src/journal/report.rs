//! What was found while reading: how much of it, and everything that could not be read.

use std::fmt;

use crate::language::say;

/// So many of anything that is wrong are listed; the others are counted.
const LISTED_MAX: usize = 100;

/// What was found while reading.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Files read.
    pub files: usize,
    /// Entries read, each once.
    pub entries: usize,
    /// Entries that were found again, in a conflict copy for example.
    pub repeated: usize,
    /// Entries and lines of a kind that only a newer version knows; kept as they are.
    pub unknown: usize,
    /// Files that a newer version has written, with the version of their format; the first hundred.
    pub newer: Vec<(String, u32)>,
    /// Contents under an id that another content has as well; each of them is there, under an id of its own.
    pub twins: usize,
    /// What could not be read: the first hundred.
    pub set_aside: Vec<SetAside>,
    /// How much more could not be read.
    pub set_aside_more: usize,
}

/// A line, or a whole file or folder, that could not be read. It stays where it is, as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetAside {
    /// The file or folder.
    pub file: String,
    /// The line, from 1; none if the whole of it could not be read.
    pub line: Option<usize>,
    /// Why.
    pub reason: String,
}

impl fmt::Display for SetAside {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}: {}", self.file, self.reason),
            None => write!(f, "{}: {}", self.file, self.reason),
        }
    }
}

impl SetAside {
    /// The whole of a file or folder.
    pub(super) fn whole(file: String, reason: String) -> Self {
        Self { file, line: None, reason }
    }
}

impl Report {
    pub(super) fn add(&mut self, part: Self) {
        self.files += part.files;
        self.unknown += part.unknown;
        part.newer.into_iter().for_each(|(file, version)| self.newer(&file, version));
        self.set_aside_more += part.set_aside_more;
        part.set_aside.into_iter().for_each(|one| self.set_aside(|| one));
    }

    /// Notes something that cannot be read; what is only counted is not made.
    pub(super) fn set_aside(&mut self, what: impl FnOnce() -> SetAside) {
        if self.set_aside.len() < LISTED_MAX {
            self.set_aside.push(what());
        } else {
            self.set_aside_more += 1;
        }
    }

    pub(super) fn newer(&mut self, file: &str, version: u32) {
        if self.newer.len() < LISTED_MAX {
            self.newer.push((file.to_owned(), version));
        }
    }

    /// How much could not be read.
    pub fn problems(&self) -> usize {
        self.set_aside.len() + self.set_aside_more
    }

    /// What the user should know in one or two sentences; none if all is well.
    pub fn notice(&self) -> Option<String> {
        let mut said = Vec::new();
        if let Some(first) = self.set_aside.first() {
            said.push(say!("journal-set-aside", count = self.problems(), first = first.to_string()));
        }
        if let Some((file, version)) = self.newer.first() {
            said.push(say!("journal-newer-file", file = file, version = *version));
        } else if self.unknown > 0 {
            said.push(say!("journal-newer-entries", count = self.unknown));
        }
        if self.twins > 0 {
            said.push(say!("journal-twins", count = self.twins));
        }
        (!said.is_empty()).then(|| said.join(" "))
    }
}
