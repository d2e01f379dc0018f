//! The real disk.

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, Read, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
};

use super::Files;

/// The largest file that is read, in bytes: thirty busy years are a tenth of it.
pub const FILE_MAX: u64 = 512 * 1024 * 1024;
/// The lock of a folder; not a journal file, and empty.
const LOCK: &str = "lock";

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
        self.at(path).display().to_string()
    }

    fn list(&self, folder: &str) -> io::Result<Vec<(String, bool)>> {
        let entries = match fs::read_dir(self.at(folder)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries?,
        };
        let mut names = Vec::new();
        for entry in entries {
            let entry = entry?;
            // Through links, for data folders that are put together from several places; pipes and devices are no files.
            let Ok(is) = fs::metadata(entry.path()) else { continue };
            if let Ok(name) = entry.file_name().into_string()
                && (is.is_dir() || is.is_file())
            {
                names.push((name, is.is_dir()));
            }
        }
        Ok(names)
    }

    fn read(&self, file: &str) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        File::open(self.at(file))?.take(FILE_MAX + 1).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > FILE_MAX {
            return Err(io::Error::new(io::ErrorKind::FileTooLarge, "the file is larger than 512 MiB"));
        }
        Ok(bytes)
    }

    fn last_byte(&self, file: &str) -> io::Result<Option<u8>> {
        let mut file = match File::open(self.at(file)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            file => file?,
        };
        if file.metadata()?.len() == 0 {
            return Ok(None);
        }
        file.seek(SeekFrom::End(-1))?;
        let mut byte = [0];
        file.read_exact(&mut byte)?;
        Ok(Some(byte[0]))
    }

    fn create_folder(&mut self, folder: &str) -> io::Result<()> {
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        let path = self.at(folder);
        let made: Vec<_> = path.ancestors().take_while(|at| !at.exists()).collect();
        builder.create(&path)?;
        // A data folder several levels deep is only there for good when each of its parents knows.
        for parent in made.iter().filter_map(|at| at.parent()) {
            if cfg!(unix) && !parent.as_os_str().is_empty() {
                File::open(parent)?.sync_all()?;
            }
        }
        Ok(())
    }

    fn lock(&mut self, folder: &str) -> io::Result<bool> {
        let file = private(OpenOptions::new().create(true).append(true), &self.at(folder).join(LOCK))?;
        match file.try_lock() {
            Ok(()) => {
                self.locks.push(file);
                Ok(true)
            }
            Err(TryLockError::WouldBlock) => Ok(false),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }

    fn append(&mut self, file: &str, bytes: &[u8]) -> io::Result<()> {
        private(OpenOptions::new().create(true).append(true), &self.at(file))?.write_all(bytes)
    }

    fn sync(&mut self, file: &str) -> io::Result<()> {
        // Windows syncs only what was opened for writing.
        OpenOptions::new().append(true).open(self.at(file))?.sync_all()
    }

    fn sync_folder(&mut self, folder: &str) -> io::Result<()> {
        // A folder can be opened and synced on Unix only; elsewhere the file system keeps names by itself.
        if cfg!(unix) { File::open(self.at(folder))?.sync_all() } else { Ok(()) }
    }
}

fn private(options: &mut OpenOptions, path: &Path) -> io::Result<File> {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options.open(path)
}
