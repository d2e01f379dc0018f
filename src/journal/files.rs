//! The trait that all files of the journal live behind.

use std::io;

/// What is known about a file without reading it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Its length in bytes.
    pub length: u64,
    /// Tells one file from another that has taken its name; 0 where the system has no such number.
    pub identity: u64,
    /// When it was written last, in nanoseconds of a clock of the disk's own; it orders nothing.
    pub written: u128,
}

/// What became of the wish to have a folder alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lock {
    /// This process has it until its end.
    Ours,
    /// Another process has it.
    Taken,
    /// Nobody can have it: its lock is no file, or belongs to somebody else.
    Unusable,
    /// The disk knows no locks.
    Unknown,
}

/// The folder of the journal, with a folder of files for each writer; addressed by paths relative to it with `/`
/// between names.
///
/// Two implementations: [`super::Folder`] on the real disk, and a simulated one for tests, which can crash after
/// every step, run full and tear lines. Each call is one step; nothing is on disk for good before it was synced.
/// Only regular files are files here: a pipe, a device or a link of a file's name is an error, never opened.
pub trait Files: Send {
    /// What people call the file or folder: its full path, for messages.
    fn full(&self, path: &str) -> String;

    /// The names of the folders (`true`) and of everything else (`false`) in `folder`, in any order; none if there is
    /// no such folder.
    ///
    /// # Errors
    /// When the folder cannot be read, or is a link to one that is not there.
    fn list(&self, folder: &str) -> io::Result<Vec<(String, bool)>>;

    /// Looks at a file; none if there is no such file.
    ///
    /// # Errors
    /// When it cannot be looked at, or is no regular file.
    fn mark(&self, file: &str) -> io::Result<Option<Mark>>;

    /// At most `most` bytes of a file, beginning at the byte `from`; fewer only at its end.
    ///
    /// # Errors
    /// When the file cannot be read.
    fn read(&self, file: &str, from: u64, most: usize) -> io::Result<Vec<u8>>;

    /// Whether the folder that the journal's own lies in is there: a disk that was unplugged takes it along.
    fn has_base(&self) -> bool;

    /// Makes a folder that only its owner can enter, and those above it. One that is there already is fine. Returns once
    /// their names are on disk, as far as the disk can promise that.
    ///
    /// # Errors
    /// When the folder cannot be made.
    fn create_folder(&mut self, folder: &str) -> io::Result<()>;

    /// Takes the folder for this process alone until the end of `self`.
    ///
    /// # Errors
    /// When the lock file cannot be made for want of room, or on a disk that can only be read.
    fn lock(&mut self, folder: &str) -> io::Result<Lock>;

    /// Writes `bytes` at the end of `file`, in one piece if the system can; a file that is not there is made, for its
    /// owner alone. On an error some of the bytes may have been written.
    ///
    /// # Errors
    /// When not all bytes could be written, or the file is no regular file.
    fn append(&mut self, file: &str, bytes: &[u8]) -> io::Result<()>;

    /// Cuts `file` off behind `length` bytes: what this process has half written there goes. With nothing left, the file
    /// goes as well.
    ///
    /// # Errors
    /// When the system refuses.
    fn cut(&mut self, file: &str, length: u64) -> io::Result<()>;

    /// Returns once the content of `file` is on disk.
    ///
    /// # Errors
    /// When the disk says no; then nothing is known about the bytes since the last sync.
    fn sync(&mut self, file: &str) -> io::Result<()>;

    /// Returns once the names in `folder` are on disk.
    ///
    /// # Errors
    /// When the disk says no.
    fn sync_folder(&mut self, folder: &str) -> io::Result<()>;
}
