//! Why the journal cannot be read or an entry not be saved.

use std::io;

use super::EntryError;

/// What goes wrong with the journal as a whole.
#[derive(Debug, thiserror::Error)]
pub enum JournalError {
    /// The journal's folder cannot be read.
    #[error("{path} cannot be read: {source}")]
    Read {
        /// The folder.
        path: String,
        /// What the system says.
        source: io::Error,
    },
    /// The folder cannot be written to.
    #[error("{path} cannot be written to: {source}; nothing was changed, choose another folder with --data")]
    Folder {
        /// The folder.
        path: String,
        /// What the system says.
        source: io::Error,
    },
    /// An entry could not be saved.
    #[error(
        "not saved: {path}: {source}; everything saved before is safe, make room or check the disk and try again"
    )]
    Write {
        /// The file.
        path: String,
        /// What the system says.
        source: io::Error,
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
