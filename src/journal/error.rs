//! Why the journal cannot be read or an entry not be saved.

use std::io;

use uuid::Uuid;

use super::{EntryError, io_told::io_in_words};

/// What goes wrong with the journal as a whole.
#[derive(Debug, thiserror::Error)]
pub enum JournalError {
    /// The journal's folder cannot be read.
    #[error("{path} cannot be read: {why}",why = io_in_words(source))]
    Read {
        /// The folder.
        path: String,
        /// What the system says.
        source: io::Error,
    },
    /// The folder cannot be written to.
    #[error("{path} cannot be written to: {why}; nothing was changed, choose another folder with --data",why = io_in_words(source))]
    Folder {
        /// The folder.
        path: String,
        /// What the system says.
        source: io::Error,
    },
    /// An entry could not be saved.
    #[error(
        "not saved: {path}: {why}; everything saved before is safe, make room or check the disk and try again",
        why = io_in_words(source)
    )]
    Write {
        /// The file.
        path: String,
        /// What the system says.
        source: io::Error,
    },
    /// An entry was written, and the disk did not say that it is kept.
    #[error(
        "perhaps not saved: {path}: {why}; the entry {id} may be there or not. Try again: it counts once, however often it is there",
        why = io_in_words(source)
    )]
    Unsure {
        /// The file.
        path: String,
        /// The entry.
        id: Uuid,
        /// What the system says.
        source: io::Error,
    },
    /// Another program exchanged the file each time that an entry was written.
    #[error(
        "not saved: {path}: another program changes this file again and again, and the entry {id} could not be read back; let it finish, then try again"
    )]
    Exchanged {
        /// The file.
        path: String,
        /// The entry.
        id: Uuid,
    },
    /// What would be written could not be read again.
    #[error("not saved: the entry could not be read back: {why}")]
    NotReadBack {
        /// Why.
        why: String,
    },
    /// The folder that everything lies in has vanished.
    #[error(
        "not saved: {path} is gone. If it lies on another disk, connect that disk, then try again; if it was removed, make its folder again"
    )]
    Gone {
        /// The folder of the journal.
        path: String,
    },
    /// The entry cannot be written.
    #[error(transparent)]
    Entry(#[from] EntryError),
    /// The entry has no text form.
    #[error("not saved: the entry cannot be written as text: {0}")]
    Text(#[from] ron::Error),
    /// Every writer's folder of this machine is taken.
    #[error("{path} has no free writer: too many programs have it open; close one of them")]
    Crowded {
        /// The folder.
        path: String,
    },
}
