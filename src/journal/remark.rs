//! What was odd about the disk, and has cost no entry.

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
