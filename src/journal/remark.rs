//! What was odd about the disk, and has cost no entry.

use std::fmt;

/// Something that the user should know about the disk. Paths are full ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// Another program has changed, exchanged or removed a file of this process.
    Changed {
        /// The file.
        path: String,
        /// Whether it is not there any more.
        is_gone: bool,
    },
    /// A folder had vanished and was made again.
    MadeAgain {
        /// The folder.
        path: String,
    },
    /// The disk cannot promise that what was written survives a power cut.
    NoPromise {
        /// The file or folder.
        path: String,
        /// What the system says.
        why: String,
    },
    /// The disk knows no locks, or the usual folders are taken by something else: this process has one of its own.
    NoLocks {
        /// The folder.
        path: String,
    },
}

/// A sentence without its full stop.
impl fmt::Display for Remark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Changed { path, is_gone } => {
                let what = if *is_gone { "is not there any more" } else { "was changed by another program" };
                write!(
                    f,
                    "{path} {what}; what it held before may be gone from the disk. New entries are saved"
                )
            }
            Self::MadeAgain { path } => write!(
                f,
                "{path} was gone and was made again; what it held before is gone from the disk. New entries are saved"
            ),
            Self::NoPromise { path, why } => {
                write!(f, "{path}: saved, but the disk cannot promise that it survives a power cut ({why})")
            }
            Self::NoLocks { path } => {
                write!(f, "the disk lets no program have a folder alone; saved to one of its own, {path}")
            }
        }
    }
}
