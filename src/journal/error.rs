//! Why the journal cannot be read or an entry not be saved.

use std::io;

use uuid::Uuid;

use super::{EntryError, io_told::io_in_words};
use crate::language::say;

/// What goes wrong with the journal as a whole.
#[derive(Debug, thiserror::Error)]
pub enum JournalError {
    /// The journal's folder cannot be read.
    #[error("{}", say!("journal-cannot-read", path = path, why = io_in_words(source)))]
    Read {
        /// The folder.
        path: String,
        /// What the system says.
        source: io::Error,
    },
    /// The folder cannot be written to.
    #[error("{}", say!("journal-cannot-write", path = path, why = io_in_words(source)))]
    Folder {
        /// The folder.
        path: String,
        /// What the system says.
        source: io::Error,
    },
    /// An entry could not be saved.
    #[error("{}", say!("journal-not-saved", path = path, why = io_in_words(source)))]
    Write {
        /// The file.
        path: String,
        /// What the system says.
        source: io::Error,
    },
    /// An entry was written, and the disk did not say that it is kept.
    #[error("{}", say!("journal-unsure", path = path, why = io_in_words(source), id = id.to_string()))]
    Unsure {
        /// The file.
        path: String,
        /// The entry.
        id: Uuid,
        /// What the system says.
        source: io::Error,
    },
    /// Another program exchanged the file each time that an entry was written.
    #[error("{}", say!("journal-exchanged", path = path, id = id.to_string()))]
    Exchanged {
        /// The file.
        path: String,
        /// The entry.
        id: Uuid,
    },
    /// What would be written could not be read again.
    #[error("{}", say!("journal-not-read-back", why = why))]
    NotReadBack {
        /// Why.
        why: String,
    },
    /// The folder that everything lies in has vanished.
    #[error("{}", say!("journal-gone", path = path))]
    Gone {
        /// The folder of the journal.
        path: String,
    },
    /// The entry cannot be written.
    #[error(transparent)]
    Entry(#[from] EntryError),
    /// The entry has no text form.
    #[error("{}", say!("journal-no-text", why = _0.to_string()))]
    Text(#[from] ron::Error),
    /// Every writer's folder of this machine is taken.
    #[error("{}", say!("journal-crowded", path = path))]
    Crowded {
        /// The folder.
        path: String,
    },
}
