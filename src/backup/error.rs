//! Why a copy is not saved, or not brought back.

use std::{io, path::PathBuf};

use crate::{
    desktop::WriteError,
    journal::{JournalError, io_in_words},
    language::say,
    platform::shown,
};

/// Why a copy is not saved, or not brought back. Nothing that was there before is changed by any of these.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The copy cannot be written.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// The copy would lie where Knotmap keeps what it is of.
    #[error("{}", say!("backup-inside", path = shown(_0)))]
    Inside(PathBuf),
    /// There is nothing to copy.
    #[error("{}", say!("backup-nothing", path = shown(_0)))]
    Nothing(PathBuf),
    /// What was written is not what was read.
    #[error("{}", say!("backup-wrong", why = why))]
    Wrong {
        /// What is wrong.
        why: String,
    },
    /// The file cannot be opened.
    #[error("{}", say!("backup-not-opened", path = shown(path), why = io_in_words(source)))]
    Open {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// It is a folder, a pipe or a device.
    #[error("{}", say!("backup-no-file", path = shown(_0)))]
    NoFile(PathBuf),
    /// It is no zip file, or not all of one.
    #[error("{}", say!("backup-no-zip", path = shown(path), why = why))]
    NoZip {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        why: String,
    },
    /// It is a zip file of something else.
    #[error("{}", say!("backup-no-copy", path = shown(_0)))]
    NoCopy(PathBuf),
    /// It holds more than any copy.
    #[error("{}", say!("backup-too-much", path = shown(path), what = *what))]
    TooMuch {
        /// The file.
        path: PathBuf,
        /// Of what there is too much.
        what: &'static str,
    },
    /// What comes back cannot be written.
    #[error("{}", say!("backup-not-added", path = shown(path), why = io_in_words(source)))]
    Add {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The journal cannot be read.
    #[error(transparent)]
    Journal(#[from] JournalError),
    /// Another program writes to the folder.
    #[error("{}", say!("backup-in-use", path = shown(_0)))]
    InUse(PathBuf),
}
