//! The real disk.

use std::{
    io::{self, Read, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

use super::{
    Files,
    files::{Lock, Mark},
    regular::{leads_nowhere, make_folders, no_file, open_regular},
};

use crate::{
    language::say,
    platform::fs::{self, File, OpenOptions, TryLockError},
    platform::shown,
};

/// The largest file that is read, in bytes: thirty busy years are a tenth of it.
pub const FILE_MAX: u64 = 512 * 1024 * 1024;
/// The lock of a folder; not a journal file, and empty.
const LOCK: &str = "lock";

/// The lock of a writer's folder in the journal at `root`.
pub fn lock_of(root: &Path, writer: &str) -> PathBuf {
    root.join(writer).join(LOCK)
}

/// Files in a folder of the real disk: folders 0700, files 0600 on Unix.
#[derive(Debug)]
pub struct Folder {
    root: PathBuf,
    locks: Vec<File>,
}

impl Folder {
    /// The files under `root`, the folder of the journal (`<data>/journal`). Nothing is created before something is
    /// written.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into(), locks: Vec::new() }
    }

    fn at(&self, path: &str) -> PathBuf {
        path.split('/').filter(|name| !name.is_empty()).fold(self.root.clone(), |at, name| at.join(name))
    }
}

impl Files for Folder {
    fn full(&self, path: &str) -> String {
        shown(&self.at(path))
    }

    fn list(&self, folder: &str) -> io::Result<Vec<(String, bool)>> {
        let path = self.at(folder);
        let entries = match fs::read_dir(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                // Windows says the same of a folder below a file.
                if path.ancestors().any(fs::is_file) {
                    return Err(io::ErrorKind::NotADirectory.into());
                }
                let is_lost = path.ancestors().any(leads_nowhere);
                let lost = || io::Error::new(error.kind(), say!("journal-lost-link"));
                return if is_lost { Err(lost()) } else { Ok(Vec::new()) };
            }
            entries => entries?,
        };
        let mut names = Vec::new();
        for entry in entries {
            let entry = entry?;
            // Folders through links, for data folders that are put together from several places.
            let is_folder = fs::metadata(entry.path()).is_ok_and(|found| found.is_dir());
            if let Ok(name) = entry.file_name().into_string() {
                names.push((name, is_folder));
            }
        }
        Ok(names)
    }

    fn mark(&self, file: &str) -> io::Result<Option<Mark>> {
        let path = self.at(file);
        let found = match fs::symlink_metadata(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            found => found?,
        };
        if !found.is_file() {
            return Err(no_file());
        }
        let written = found.modified().ok().and_then(|at| at.duration_since(SystemTime::UNIX_EPOCH).ok());
        Ok(Some(Mark {
            length: found.len(),
            identity: identity(&path, &found)?,
            written: written.as_ref().map_or(0, Duration::as_nanos),
        }))
    }

    fn read(&self, file: &str, from: u64, most: usize) -> io::Result<Vec<u8>> {
        let mut file = open_regular(OpenOptions::new().read(true), &self.at(file))?;
        // Asked first: nothing larger is made room for than is there.
        let left = file.metadata()?.len().saturating_sub(from).min(most as u64);
        file.seek(SeekFrom::Start(from))?;
        let mut bytes = Vec::with_capacity(left as usize);
        file.take(most as u64).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn has_base(&self) -> bool {
        self.root.parent().is_none_or(|base| base.as_os_str().is_empty() || fs::is_dir(base))
    }

    fn create_folder(&mut self, folder: &str) -> io::Result<()> {
        make_folders(&self.at(folder))
    }

    fn lock(&mut self, folder: &str) -> io::Result<Lock> {
        use io::ErrorKind::{QuotaExceeded, ReadOnlyFilesystem, StorageFull};

        let path = self.at(folder).join(LOCK);
        let file = match open_regular(OpenOptions::new().create(true).append(true), &path) {
            Ok(file) => file,
            Err(error) if matches!(error.kind(), QuotaExceeded | ReadOnlyFilesystem | StorageFull) => {
                return Err(error);
            }
            Err(_) => return Ok(Lock::Unusable),
        };
        match file.try_lock() {
            Ok(()) => {
                self.locks.push(file);
                Ok(Lock::Ours)
            }
            Err(TryLockError::WouldBlock) => Ok(Lock::Taken),
            Err(TryLockError::Error(_)) => Ok(Lock::Unknown),
        }
    }

    fn append(&mut self, file: &str, bytes: &[u8]) -> io::Result<()> {
        open_regular(OpenOptions::new().create(true).append(true), &self.at(file))?.write_all(bytes)
    }

    fn cut(&mut self, file: &str, length: u64) -> io::Result<()> {
        let path = self.at(file);
        let open = open_regular(OpenOptions::new().write(true), &path)?;
        if length == 0 { fs::remove_file(path) } else { open.set_len(length) }
    }

    fn sync(&mut self, file: &str) -> io::Result<()> {
        // Windows syncs only what was opened for writing.
        open_regular(OpenOptions::new().append(true), &self.at(file))?.sync_all()
    }

    fn sync_folder(&mut self, folder: &str) -> io::Result<()> {
        // A folder can be opened and synced on Unix only; elsewhere the file system keeps names by itself.
        if cfg!(unix) { File::open(self.at(folder))?.sync_all() } else { Ok(()) }
    }
}

/// The number of a file on its disk.
#[cfg(unix)]
#[expect(clippy::unnecessary_wraps, reason = "elsewhere the file has to be opened")]
fn identity(_: &Path, found: &fs::Metadata) -> io::Result<u64> {
    Ok(std::os::unix::fs::MetadataExt::ino(found))
}

#[cfg(windows)]
fn identity(path: &Path, _: &fs::Metadata) -> io::Result<u64> {
    // When it was made says nothing: Windows gives a file that takes a name the time of the one that had it before.
    let file = winapi_util::Handle::from_path(path)?;
    Ok(winapi_util::file::information(file)?.file_index())
}

/// When it was made: a file that took its name was made later, as a rule.
#[cfg(not(any(unix, windows)))]
fn identity(_: &Path, found: &fs::Metadata) -> io::Result<u64> {
    let made = found.created().ok().and_then(|at| at.duration_since(SystemTime::UNIX_EPOCH).ok());
    Ok(made.map_or(0, |made| made.as_nanos() as u64))
}
