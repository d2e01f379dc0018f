//! Files that go away again unless they are given a name, as the crate of this name makes them on a desktop.

use std::{
    io::{self, Write},
    path::{Path, PathBuf},
    sync::atomic::{AtomicU32, Ordering},
};

use super::files::{self, File};

/// Makes them.
#[derive(Debug, Default)]
pub struct Builder {
    prefix: String,
    suffix: String,
}

impl Builder {
    /// As the crate's.
    pub fn new() -> Self {
        Self::default()
    }

    /// How its name begins.
    pub fn prefix(&mut self, prefix: &(impl AsRef<std::ffi::OsStr> + ?Sized)) -> &mut Self {
        self.prefix = prefix.as_ref().to_string_lossy().into_owned();
        self
    }

    /// How many letters are made up: here always six.
    pub fn rand_bytes(&mut self, _: usize) -> &mut Self {
        self
    }

    /// How its name ends.
    pub fn suffix(&mut self, suffix: &str) -> &mut Self {
        suffix.clone_into(&mut self.suffix);
        self
    }

    /// A file in `folder`.
    ///
    /// # Errors
    /// There is no such folder.
    pub fn tempfile_in(&self, folder: impl AsRef<Path>) -> io::Result<NamedTempFile> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("{}{:06}{}", self.prefix, COUNT.fetch_add(1, Ordering::Relaxed), self.suffix);
        let file = File::create_new(folder.as_ref().join(name))?;
        Ok(NamedTempFile { file, has_name: false })
    }
}

/// A file that goes away again unless it is given a name.
#[derive(Debug)]
pub struct NamedTempFile {
    file: File,
    has_name: bool,
}

/// Why a file could not be given a name, and the file.
#[derive(Debug)]
pub struct PersistError {
    /// Why.
    pub error: io::Error,
    /// The file.
    pub file: NamedTempFile,
}

impl NamedTempFile {
    /// The open file.
    pub fn as_file(&self) -> &File {
        &self.file
    }

    /// The open file.
    pub fn as_file_mut(&mut self) -> &mut File {
        &mut self.file
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        self.file.path()
    }

    /// Gives it a name, instead of a file that has it.
    ///
    /// # Errors
    /// There is no such folder.
    pub fn persist(mut self, path: impl AsRef<Path>) -> Result<PathBuf, PersistError> {
        match files::rename(self.file.path(), &path) {
            Ok(()) => {
                self.has_name = true;
                Ok(path.as_ref().to_owned())
            }
            Err(error) => Err(PersistError { error, file: self }),
        }
    }

    /// Gives it a name that nothing has.
    ///
    /// # Errors
    /// Something has it, or there is no such folder.
    pub fn persist_noclobber(self, path: impl AsRef<Path>) -> Result<PathBuf, PersistError> {
        if files::metadata(&path).is_ok() {
            return Err(PersistError { error: io::ErrorKind::AlreadyExists.into(), file: self });
        }
        self.persist(path)
    }
}

impl Write for NamedTempFile {
    fn write(&mut self, from: &[u8]) -> io::Result<usize> {
        self.file.write(from)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Drop for NamedTempFile {
    fn drop(&mut self) {
        if !self.has_name {
            let _gone = files::remove_file(self.file.path());
        }
    }
}

/// A file without a name in `folder`; here it has one, as long as it is open.
///
/// # Errors
/// There is no such folder.
pub fn tempfile_in(folder: impl AsRef<Path>) -> io::Result<NamedTempFile> {
    Builder::new().prefix(".").tempfile_in(folder)
}
