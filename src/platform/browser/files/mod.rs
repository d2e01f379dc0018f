//! Files of the page under the names of [`std::fs`], as far as this program uses them.

mod file;

use std::{
    ffi::OsString,
    io,
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
    vec,
};

pub use std::fs::TryLockError;

pub use self::file::{File, OpenOptions};
use super::storage::tree;
use crate::platform::tree::Content;

/// What is known about a file or folder.
#[derive(Clone, Debug)]
pub struct Metadata {
    length: Option<u64>,
    written_ms: f64,
}

/// What kind of thing it is.
pub type FileType = Metadata;

/// Who may do what with a file.
#[derive(Clone, Debug)]
pub struct Permissions(());

impl Metadata {
    /// Whether it is a file.
    pub fn is_file(&self) -> bool {
        self.length.is_some()
    }

    /// Whether it is a folder.
    pub fn is_dir(&self) -> bool {
        self.length.is_none()
    }

    /// Whether it is a link: there is none here.
    #[expect(clippy::unused_self, reason = "asked as std asks it")]
    pub fn is_symlink(&self) -> bool {
        false
    }

    /// Its kind.
    pub fn file_type(&self) -> FileType {
        self.clone()
    }

    /// Its length in bytes; of a folder 0.
    #[expect(clippy::len_without_is_empty, reason = "asked as std asks it")]
    pub fn len(&self) -> u64 {
        self.length.unwrap_or_default()
    }

    /// Who may do what: everybody who opens the page, everything.
    #[expect(clippy::unused_self, reason = "asked as std asks it")]
    pub fn permissions(&self) -> Permissions {
        Permissions(())
    }

    /// When it was written.
    ///
    /// # Errors
    /// Never.
    pub fn modified(&self) -> io::Result<SystemTime> {
        Ok(SystemTime::UNIX_EPOCH + Duration::try_from_secs_f64(self.written_ms / 1e3).unwrap_or_default())
    }

    /// When it was made: nobody knows.
    ///
    /// # Errors
    /// Always.
    #[expect(clippy::unused_self, reason = "asked as std asks it")]
    pub fn created(&self) -> io::Result<SystemTime> {
        Err(io::ErrorKind::Unsupported.into())
    }
}

/// What is known about a file or folder.
///
/// # Errors
/// There is none.
pub fn metadata(path: impl AsRef<Path>) -> io::Result<Metadata> {
    let path = path.as_ref();
    tree(|tree| match tree.get(path) {
        Ok(content) => {
            Ok(Metadata { length: Some(content.bytes.len() as u64), written_ms: content.written_ms })
        }
        Err(_) if tree.is_folder(path) => Ok(Metadata { length: None, written_ms: 0.0 }),
        Err(error) => Err(error),
    })
}

/// The same: there are no links.
///
/// # Errors
/// As [`metadata`].
pub fn symlink_metadata(path: impl AsRef<Path>) -> io::Result<Metadata> {
    metadata(path)
}

/// The path itself: there are no links.
///
/// # Errors
/// There is no such thing.
pub fn canonicalize(path: impl AsRef<Path>) -> io::Result<PathBuf> {
    metadata(&path).map(|_| path.as_ref().to_owned())
}

/// Where a link leads: there is none.
///
/// # Errors
/// Always.
pub fn read_link(_: impl AsRef<Path>) -> io::Result<PathBuf> {
    Err(io::ErrorKind::InvalidInput.into())
}

/// All of a file.
///
/// # Errors
/// There is none.
pub fn read(path: impl AsRef<Path>) -> io::Result<Vec<u8>> {
    tree(|tree| tree.get(path.as_ref()).map(|content| content.bytes.clone()))
}

/// Writes a file, instead of one that is there.
///
/// # Errors
/// There is no such folder.
pub fn write(path: impl AsRef<Path>, bytes: impl AsRef<[u8]>) -> io::Result<()> {
    put(path.as_ref(), bytes.as_ref().to_vec())
}

/// Removes a file.
///
/// # Errors
/// There is none.
pub fn remove_file(path: impl AsRef<Path>) -> io::Result<()> {
    tree(|tree| tree.remove(path.as_ref()))
}

/// Gives a file another name, instead of one that has it.
///
/// # Errors
/// There is no such file, or no such folder.
pub fn rename(from: impl AsRef<Path>, to: impl AsRef<Path>) -> io::Result<()> {
    tree(|tree| tree.rename(from.as_ref(), to.as_ref()))
}

/// Makes a folder and those above it.
///
/// # Errors
/// A file is in the way.
pub fn create_dir_all(path: impl AsRef<Path>) -> io::Result<()> {
    tree(|tree| tree.make_folders(path.as_ref()))
}

/// Removes an empty folder.
///
/// # Errors
/// There is none, or something is in it.
pub fn remove_dir(path: impl AsRef<Path>) -> io::Result<()> {
    tree(|tree| tree.remove_folder(path.as_ref()))
}

/// What is in a folder.
///
/// # Errors
/// There is none.
pub fn read_dir(path: impl AsRef<Path>) -> io::Result<ReadDir> {
    let path = path.as_ref();
    if !metadata(path)?.is_dir() {
        return Err(io::ErrorKind::NotADirectory.into());
    }
    let names: Vec<_> = tree(|tree| tree.names(path).into_iter().collect());
    Ok(ReadDir(names.into_iter()))
}

/// What is in a folder, one after the other.
#[derive(Debug)]
pub struct ReadDir(vec::IntoIter<(PathBuf, bool)>);

impl Iterator for ReadDir {
    type Item = io::Result<DirEntry>;

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next().map(|(path, _)| Ok(DirEntry(path)))
    }
}

/// A thing in a folder.
#[derive(Debug)]
pub struct DirEntry(PathBuf);

impl DirEntry {
    /// Its path.
    pub fn path(&self) -> PathBuf {
        self.0.clone()
    }

    /// Its name.
    pub fn file_name(&self) -> OsString {
        self.0.file_name().unwrap_or_default().to_owned()
    }

    /// What is known about it.
    ///
    /// # Errors
    /// It is gone.
    pub fn metadata(&self) -> io::Result<Metadata> {
        metadata(&self.0)
    }

    /// What kind of thing it is.
    ///
    /// # Errors
    /// It is gone.
    pub fn file_type(&self) -> io::Result<FileType> {
        self.metadata()
    }
}

/// Makes folders.
#[derive(Debug, Default)]
pub struct DirBuilder(());

impl DirBuilder {
    /// As std's.
    pub fn new() -> Self {
        Self::default()
    }

    /// Those above it are always made, too.
    pub fn recursive(&mut self, _: bool) -> &mut Self {
        self
    }

    /// Makes it.
    ///
    /// # Errors
    /// A file is in the way.
    #[expect(clippy::unused_self, reason = "asked as std asks it")]
    pub fn create(&self, path: impl AsRef<Path>) -> io::Result<()> {
        create_dir_all(path)
    }
}

fn put(path: &Path, bytes: Vec<u8>) -> io::Result<()> {
    tree(|tree| tree.put(path, Content { bytes, written_ms: js_sys::Date::now() }))
}
