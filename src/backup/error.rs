//! Why a copy is not saved, or not brought back.

use std::{io, path::PathBuf};

use crate::{
    desktop::WriteError,
    journal::{JournalError, io_in_words},
};

/// Why a copy is not saved, or not brought back. Nothing that was there before is changed by any of these.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The copy cannot be written.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// The copy would lie where Knotmap keeps what it is of.
    #[error(
        "“{}” is where Knotmap keeps what is copied; choose another folder, best on another disk",
        .0.display()
    )]
    Inside(PathBuf),
    /// There is nothing to copy.
    #[error("there is nothing to copy: “{}” has no entries, no routines, no plans and no settings", .0.display())]
    Nothing(PathBuf),
    /// What was written is not what was read.
    #[error(
        "the copy was written, read again and found wrong: {why}. It was removed, and no file was changed; try again, \
         or choose another disk"
    )]
    Wrong {
        /// What is wrong.
        why: String,
    },
    /// The file cannot be opened.
    #[error("“{}” cannot be opened: {why}. Nothing was changed", path.display(), why = io_in_words(source))]
    Open {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// It is a folder, a pipe or a device.
    #[error("“{}” is no file; choose the copy itself, for example knotmap-2026-11-28.zip", .0.display())]
    NoFile(PathBuf),
    /// It is no zip file, or not all of one.
    #[error("“{}” is no copy, or not all of one: {why}. Nothing was changed", path.display())]
    NoZip {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        why: String,
    },
    /// It is a zip file of something else.
    #[error(
        "“{}” is a zip file with nothing of Knotmap's in it: no entries, no routines, no plans and no settings. Nothing was \
         changed",
        .0.display()
    )]
    NoCopy(PathBuf),
    /// It holds more than any copy.
    #[error("“{}” holds more than a copy can: {what}. Nothing was read from it", path.display())]
    TooMuch {
        /// The file.
        path: PathBuf,
        /// Of what there is too much.
        what: &'static str,
    },
    /// What comes back cannot be written.
    #[error(
        "“{}” cannot be written: {why}. What was brought back before is there and safe; make room or check the disk, \
         and bring back the copy again",
        path.display(),
        why = io_in_words(source)
    )]
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
    #[error(
        "nothing was erased: another Knotmap has “{}” open. Close it and try again",
        .0.display()
    )]
    InUse(PathBuf),
}
