//! Open files.

use std::{
    cell::Cell,
    io::{self, Read, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
};

use super::{Metadata, Permissions, TryLockError, metadata, put, read};
use crate::platform::browser::storage::{Held, held, tree};

/// How a file is opened.
#[derive(Clone, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "as std's")]
pub struct OpenOptions {
    appends: bool,
    truncates: bool,
    creates: bool,
    is_new: bool,
}

impl OpenOptions {
    /// As std's.
    pub fn new() -> Self {
        Self::default()
    }

    /// Every file can be read.
    pub fn read(&mut self, _: bool) -> &mut Self {
        self
    }

    /// Every file can be written.
    pub fn write(&mut self, _: bool) -> &mut Self {
        self
    }

    /// Writes at the end.
    pub fn append(&mut self, yes: bool) -> &mut Self {
        self.appends = yes;
        self
    }

    /// Empties it.
    pub fn truncate(&mut self, yes: bool) -> &mut Self {
        self.truncates = yes;
        self
    }

    /// Makes it where it is not there.
    pub fn create(&mut self, yes: bool) -> &mut Self {
        self.creates = yes;
        self
    }

    /// Makes it, and fails where it is there.
    pub fn create_new(&mut self, yes: bool) -> &mut Self {
        self.is_new = yes;
        self
    }

    /// Opens it.
    ///
    /// # Errors
    /// There is none, or it is there and should not be.
    pub fn open(&self, path: impl AsRef<Path>) -> io::Result<File> {
        let path = path.as_ref();
        let found = tree(|tree| tree.get(path).map(drop));
        match found {
            Ok(()) if self.is_new => return Err(io::ErrorKind::AlreadyExists.into()),
            Ok(()) if self.truncates => put(path, Vec::new())?,
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound && (self.creates || self.is_new) => {
                put(path, Vec::new())?;
            }
            Err(error) => return Err(error),
        }
        Ok(File { path: path.to_owned(), at: Cell::new(0), appends: self.appends })
    }
}

/// An open file.
#[derive(Debug)]
pub struct File {
    path: PathBuf,
    at: Cell<u64>,
    appends: bool,
}

impl File {
    /// Opens one that is there.
    ///
    /// # Errors
    /// There is none.
    pub fn open(path: impl AsRef<Path>) -> io::Result<Self> {
        Self::options().open(path)
    }

    /// Makes one that is not there.
    ///
    /// # Errors
    /// It is there.
    pub fn create_new(path: impl AsRef<Path>) -> io::Result<Self> {
        Self::options().create_new(true).open(path)
    }

    /// As std's.
    pub fn options() -> OpenOptions {
        OpenOptions::new()
    }

    /// What is known about it.
    ///
    /// # Errors
    /// It was removed.
    pub fn metadata(&self) -> io::Result<Metadata> {
        metadata(&self.path)
    }

    /// Stored with everything else, when the work that writes it ends.
    ///
    /// # Errors
    /// Never.
    #[expect(clippy::unused_self, clippy::unnecessary_wraps, reason = "asked as std asks it")]
    pub fn sync_all(&self) -> io::Result<()> {
        Ok(())
    }

    /// The same file once more, with a place of its own in it.
    ///
    /// # Errors
    /// Never.
    pub fn try_clone(&self) -> io::Result<Self> {
        Ok(Self { path: self.path.clone(), at: self.at.clone(), appends: self.appends })
    }

    /// Changes nothing: there is one user.
    ///
    /// # Errors
    /// Never.
    #[expect(clippy::unused_self, clippy::unnecessary_wraps, reason = "asked as std asks it")]
    pub fn set_permissions(&self, _: Permissions) -> io::Result<()> {
        Ok(())
    }

    /// Cuts it off, or fills it up with zeros.
    ///
    /// # Errors
    /// It was removed.
    pub fn set_len(&self, length: u64) -> io::Result<()> {
        self.change(|bytes| bytes.resize(length as usize, 0))
    }

    /// Whether this page has the lock of this name; it was asked for when the page was opened.
    ///
    /// # Errors
    /// Another page has it, or the browser knows no locks.
    pub fn try_lock(&self) -> Result<(), TryLockError> {
        match held(&self.path) {
            Held::Ours => Ok(()),
            Held::Taken => Err(TryLockError::WouldBlock),
            Held::Unknown => Err(TryLockError::Error(io::ErrorKind::Unsupported.into())),
        }
    }

    /// Where it lies.
    pub(in crate::platform::browser) fn path(&self) -> &Path {
        &self.path
    }

    fn change(&self, change: impl FnOnce(&mut Vec<u8>)) -> io::Result<()> {
        let mut bytes = read(&self.path)?;
        change(&mut bytes);
        put(&self.path, bytes)
    }

    fn read_here(&self, into: &mut [u8]) -> io::Result<usize> {
        let read = tree(|tree| {
            let bytes = &tree.get(&self.path)?.bytes;
            let rest = bytes.get(self.at.get() as usize..).unwrap_or_default();
            let count = rest.len().min(into.len());
            into[..count].copy_from_slice(&rest[..count]);
            Ok::<_, io::Error>(count)
        })?;
        self.at.set(self.at.get() + read as u64);
        Ok(read)
    }

    fn write_here(&self, from: &[u8]) -> io::Result<usize> {
        let (at, appends) = (self.at.get() as usize, self.appends);
        let mut end = 0;
        self.change(|bytes| {
            let at = if appends { bytes.len() } else { at };
            end = at + from.len();
            if bytes.len() < end {
                bytes.resize(end, 0);
            }
            bytes[at..end].copy_from_slice(from);
        })?;
        self.at.set(end as u64);
        Ok(from.len())
    }

    fn seek_here(&self, to: SeekFrom) -> io::Result<u64> {
        let length = self.metadata()?.len();
        let from = |base: u64, by: i64| base.checked_add_signed(by).ok_or(io::ErrorKind::InvalidInput);
        let at = match to {
            SeekFrom::Start(at) => at,
            SeekFrom::End(by) => from(length, by)?,
            SeekFrom::Current(by) => from(self.at.get(), by)?,
        };
        self.at.set(at);
        Ok(at)
    }
}

impl Read for File {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        self.read_here(into)
    }
}

impl Write for File {
    fn write(&mut self, from: &[u8]) -> io::Result<usize> {
        self.write_here(from)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Seek for File {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.seek_here(to)
    }
}

impl Read for &File {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        self.read_here(into)
    }
}
