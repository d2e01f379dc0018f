//! The data folder: where it is, that it exists, that it can be written.

use std::{
    io,
    path::{Path, PathBuf},
};

#[cfg(not(target_arch = "wasm32"))]
use etcetera::BaseStrategy;

use super::{shown, whole};
#[cfg(target_arch = "wasm32")]
use crate::platform::browser::STORED;
use crate::{
    journal::{io_in_words, make_folders},
    language::say,
    platform::{fs, tempfile},
};

/// The folder that holds everything the user made: `journal/`, `plans/`, `routines/`, `settings.ron`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DataFolder {
    path: PathBuf,
}

/// Why the data folder cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum FolderError {
    /// The platform names no home folder.
    #[error("{}", say!("desktop-no-home"))]
    NoHome,
    /// `--data` was given nothing.
    #[error("{}", say!("desktop-data-empty"))]
    Empty,
    /// Something else has the folder's name.
    #[error("{}", say!("desktop-data-file", path = shown(_0)))]
    NotAFolder(PathBuf),
    /// The folder is missing and cannot be made.
    #[error("{}", say!("desktop-data-not-made", path = shown(path), why = io_in_words(source)))]
    Create {
        /// The folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The folder is there and takes no files.
    #[error("{}", say!("desktop-data-read-only", path = shown(path), why = io_in_words(source)))]
    NotWritable {
        /// The folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

impl DataFolder {
    /// Where the data are: `chosen` (from `--data`), or the platform's data folder + `knotmap`. Touches nothing.
    ///
    /// # Errors
    /// [`FolderError::Empty`], [`FolderError::NoHome`].
    pub fn locate(chosen: Option<&Path>) -> Result<Self, FolderError> {
        match chosen {
            Some(path) if path.as_os_str().is_empty() => Err(FolderError::Empty),
            // Absolute: a message then says where, and a later change of the working folder moves nothing.
            Some(path) => Ok(Self { path: std::path::absolute(path).unwrap_or_else(|_| path.to_owned()) }),
            None => usual(),
        }
    }

    /// Checks that nothing else has the folder's name; a missing folder is fine. For who only reads: touches nothing.
    ///
    /// # Errors
    /// [`FolderError::NotAFolder`].
    pub fn look(&self) -> Result<(), FolderError> {
        if fs::is_there(&self.path) && !fs::is_dir(&self.path) {
            return Err(FolderError::NotAFolder(self.path.clone()));
        }
        Ok(())
    }

    /// Creates the folder if it is missing (0700 where the platform knows that) and checks that a file can be written.
    ///
    /// # Errors
    /// [`FolderError::NotAFolder`], [`FolderError::Create`], [`FolderError::NotWritable`].
    pub fn prepare(&self) -> Result<(), FolderError> {
        self.look()?;
        // Its name, and those above it that are new, are on disk before anything in it is called saved.
        make_folders(&self.path).map_err(|source| FolderError::Create { path: self.path.clone(), source })?;
        // Trying is the only answer that holds for read-only disks, lists of rights and full quotas alike.
        // The file has no name, or none for longer than a moment: a program that is killed leaves nothing.
        tempfile::tempfile_in(&self.path).map(drop).map_err(|source| {
            // The kind alone: the full text names a trial file, which means nothing to the reader.
            let source = source.kind().into();
            FolderError::NotWritable { path: self.path.clone(), source }
        })
    }

    /// Removes what programs that were killed while they wrote have left in the folder itself.
    pub fn sweep(&self) {
        whole::sweep_own(&self.settings());
        // What earlier versions tried with.
        whole::sweep_old(&self.path, |name| name.as_encoded_bytes().starts_with(b".knotmap-trial-"));
    }

    /// The folder itself.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Where the journal's writers have their folders.
    pub fn journal(&self) -> PathBuf {
        self.path.join("journal")
    }

    /// Where the user's own routines are.
    pub fn routines(&self) -> PathBuf {
        self.path.join("routines")
    }

    /// Where the plans are.
    pub fn plans(&self) -> PathBuf {
        self.path.join("plans")
    }

    /// Where a running hold is kept against a sudden end of the program.
    pub fn running(&self) -> PathBuf {
        self.path.join("running")
    }

    /// Where the copies of every week are.
    pub fn copies(&self) -> PathBuf {
        self.path.join("copies")
    }

    /// The file of the settings.
    pub fn settings(&self) -> PathBuf {
        self.path.join("settings.ron")
    }
}

/// The data folder where nobody names one.
#[cfg(not(target_arch = "wasm32"))]
fn usual() -> Result<DataFolder, FolderError> {
    let platform = etcetera::base_strategy::choose_native_strategy().map_err(|_| FolderError::NoHome)?;
    // On Windows the usual folder may follow its user to other machines, while both write: the local one stays.
    let data = if cfg!(windows) { platform.cache_dir() } else { platform.data_dir() };
    Ok(DataFolder { path: data.join("knotmap") })
}

/// The folder of the page's files that the browser stores.
#[cfg(target_arch = "wasm32")]
#[expect(clippy::unnecessary_wraps, reason = "a desktop's user may have no folder")]
fn usual() -> Result<DataFolder, FolderError> {
    Ok(DataFolder { path: STORED.into() })
}

/// The user's own folder, or the one the program was started in where the system names none.
#[cfg(not(target_arch = "wasm32"))]
pub fn home() -> PathBuf {
    etcetera::home_dir().unwrap_or_default()
}

/// A page has no folder for its user: what it writes goes among the browser's downloads, under its bare name.
#[cfg(target_arch = "wasm32")]
pub fn home() -> PathBuf {
    PathBuf::new()
}

/// What is in a folder, sorted; nothing if it is none or cannot be read.
pub fn paths_in(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    let mut paths: Vec<_> = entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect();
    paths.sort_unstable();
    paths
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_missing_folder_is_made_and_left_empty() {
        let parent = tempfile::tempdir().unwrap();
        let data = DataFolder::locate(Some(&parent.path().join("a/b"))).unwrap();
        data.prepare().unwrap();
        data.prepare().unwrap();
        assert_eq!(fs::read_dir(data.path()).unwrap().count(), 0);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(data.path().metadata().unwrap().permissions().mode() & 0o777, 0o700);
        }
    }

    #[test]
    fn what_was_left_behind_is_swept_once_it_is_old() {
        let parent = tempfile::tempdir().unwrap();
        let data = DataFolder::locate(Some(parent.path())).unwrap();
        let names = [".settings.ron.abc123", ".knotmap-trial-xyz", "settings.ron", ".settings.ron.mine"];
        for name in names {
            fs::write(data.path().join(name), "half").unwrap();
        }
        data.sweep();
        assert!(names.iter().all(|name| data.path().join(name).exists()), "one that is new may be in use");
        for name in names {
            let file = fs::File::options().write(true).open(data.path().join(name)).unwrap();
            file.set_modified(std::time::SystemTime::now() - std::time::Duration::from_hours(2)).unwrap();
        }
        data.sweep();
        assert_eq!(names.map(|name| data.path().join(name).exists()), [false, false, true, true]);
    }

    #[test]
    fn a_file_in_its_place_is_named() {
        let parent = tempfile::tempdir().unwrap();
        let file = parent.path().join("data");
        fs::write(&file, "mine").unwrap();
        let error = DataFolder::locate(Some(&file)).unwrap().prepare().unwrap_err().to_string();
        assert!(error.contains(&file.display().to_string()) && error.contains("--data DIR"), "{error}");
        let below = DataFolder::locate(Some(&file.join("below"))).unwrap().prepare().unwrap_err().to_string();
        assert!(below.contains("cannot be created"), "{below}");
        assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_folder_that_takes_no_files_is_named() {
        // /proc refuses new files to everyone, root included.
        let error = DataFolder::locate(Some(Path::new("/proc"))).unwrap().prepare().unwrap_err();
        assert!(matches!(error, FolderError::NotWritable { .. }), "{error}");
        let text = error.to_string();
        assert!(text.contains("“/proc”") && !text.contains("trial"), "{text}");
    }

    #[test]
    fn no_folder_at_all_is_refused() {
        assert!(matches!(DataFolder::locate(Some(Path::new(""))), Err(FolderError::Empty)));
    }

    #[test]
    fn a_path_is_made_absolute() {
        assert!(DataFolder::locate(Some(Path::new("here"))).unwrap().path().is_absolute());
        assert!(DataFolder::locate(None).unwrap().path().ends_with("knotmap"));
    }

    #[cfg(windows)]
    #[test]
    fn the_usual_folder_stays_on_this_machine() {
        let local = PathBuf::from(std::env::var_os("LOCALAPPDATA").unwrap());
        assert_eq!(DataFolder::locate(None).unwrap().path(), local.join("knotmap"));
    }
}
