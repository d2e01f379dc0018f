//! The trait that all files of the journal live behind.

use std::io;

/// The folder of the journal, with a folder of files for each writer; addressed by paths relative to it with `/`
/// between names.
///
/// Two implementations: [`super::Folder`] on the real disk, and a simulated one for tests, which can crash after
/// every step, run full and tear lines. Each call is one step; nothing is on disk for good before it was synced.
pub trait Files: Send {
    /// What people call the file or folder: its full path, for messages.
    fn full(&self, path: &str) -> String;

    /// The names of the folders (`true`) and regular files (`false`) in `folder`, in any order; none if there is no
    /// such folder.
    ///
    /// # Errors
    /// When the folder cannot be read.
    fn list(&self, folder: &str) -> io::Result<Vec<(String, bool)>>;

    /// All of a file.
    ///
    /// # Errors
    /// When the file cannot be read.
    fn read(&self, file: &str) -> io::Result<Vec<u8>>;

    /// The last byte of a file; none if it is empty or there is no such file.
    ///
    /// # Errors
    /// When the file cannot be read.
    fn last_byte(&self, file: &str) -> io::Result<Option<u8>>;

    /// Makes a folder that only its owner can enter. One that is there already is fine.
    ///
    /// # Errors
    /// When the folder cannot be made.
    fn create_folder(&mut self, folder: &str) -> io::Result<()>;

    /// Takes the folder for this process alone until the end of `self`; `false` if another process has it.
    ///
    /// # Errors
    /// When the lock file cannot be made.
    fn lock(&mut self, folder: &str) -> io::Result<bool>;

    /// Writes `bytes` at the end of `file`, in one piece if the system can; a file that is not there is made, for its
    /// owner alone. On an error some of the bytes may have been written.
    ///
    /// # Errors
    /// When not all bytes could be written.
    fn append(&mut self, file: &str, bytes: &[u8]) -> io::Result<()>;

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
