//! Checkpoints: what is under way, kept against a sudden end of the program.
//!
//! `<running>/<owner>/<name>.ron`: a folder for each running program, a small file for each thing under way. Who the
//! owners are, whether one of them still runs, and what the files say is for others to know.

use std::{
    io,
    path::{Path, PathBuf},
};

use super::{folders::paths_in, private, regular::read_small};
use crate::{journal::make_folders, platform::fs};

/// Far above any checkpoint; a larger file is something else.
const LARGEST: u64 = 1024 * 1024;

/// The folder of all checkpoints.
#[derive(Clone, Debug)]
pub struct Checkpoints {
    root: PathBuf,
}

impl Checkpoints {
    /// Those under `root`. Nothing is created before something is written.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// Where the checkpoint `name` of `owner` is.
    pub fn path(&self, owner: &str, name: &str) -> PathBuf {
        self.root.join(owner).join(format!("{name}.ron"))
    }

    /// Everyone who has ever left a folder, in order.
    pub fn owners(&self) -> Vec<String> {
        paths_in(&self.root)
            .into_iter()
            .filter(|path| fs::is_dir(path))
            .filter_map(|path| name_of(&path))
            .collect()
    }

    /// The checkpoints of `owner`, in the order of their names.
    pub fn of(&self, owner: &str) -> Vec<PathBuf> {
        let is_checkpoint = |path: &PathBuf| {
            let is_hidden = name_of(path).is_none_or(|name| name.starts_with('.'));
            !is_hidden && fs::is_file(path) && path.extension().is_some_and(|end| end == "ron")
        };
        paths_in(&self.root.join(owner)).into_iter().filter(is_checkpoint).collect()
    }

    /// Removes what a program that was killed while it wrote has left half written, and the folder if that was all; the
    /// checkpoint itself is whole. Only for an owner that does not run.
    pub fn sweep(&self, owner: &str) {
        let is_half = |path: &PathBuf| {
            fs::is_file(path)
                && name_of(path).is_some_and(|name| name.starts_with('.') && name.contains(".ron."))
        };
        for half in paths_in(&self.root.join(owner)).into_iter().filter(is_half) {
            // It harms nobody where it cannot be removed.
            let _still_there = fs::remove_file(half);
        }
        // Refused where something is in it, as it should be.
        let _not_empty = fs::remove_dir(self.root.join(owner));
    }
}

/// Replaces a checkpoint as a whole and returns once it is on disk. Files 0600, folders 0700 on Unix.
///
/// # Errors
/// When the disk does not take it; what was there before is as it was.
pub fn write_checkpoint(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        make_folders(folder)?;
    }
    private::replace(path, bytes)
}

/// All of a checkpoint.
///
/// # Errors
/// When it cannot be read, is no file, or is larger than any checkpoint.
pub fn read_checkpoint(path: &Path) -> io::Result<Vec<u8>> {
    read_small(path, LARGEST)
}

/// Removes a checkpoint, and the folder of its owner if that is empty now. One that is gone already is fine.
///
/// # Errors
/// When the system refuses.
pub fn remove_checkpoint(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    // Refused where others are still there, as it should be.
    let _others = path.parent().map(fs::remove_dir);
    Ok(())
}

/// Keeps a checkpoint that cannot be read under another name, and answers with that.
///
/// # Errors
/// When the system refuses; it is then where it was.
pub fn set_checkpoint_aside(path: &Path) -> io::Result<PathBuf> {
    private::set_aside(path)
}

fn name_of(path: &Path) -> Option<String> {
    path.file_name().and_then(|name| name.to_str()).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_checkpoint_is_replaced_found_and_removed_with_its_folder() {
        let folder = tempfile::tempdir().unwrap();
        let checkpoints = Checkpoints::new(folder.path().join("running"));
        assert!(checkpoints.owners().is_empty() && checkpoints.of("a-1").is_empty());
        let path = checkpoints.path("a-1", "one");
        for text in ["first", "second"] {
            write_checkpoint(&path, text.as_bytes()).unwrap();
        }
        write_checkpoint(&checkpoints.path("a-1", "two"), b"").unwrap();
        fs::write(folder.path().join("running/a-1/one.ron.unreadable-1"), "").unwrap();
        assert_eq!(checkpoints.owners(), ["a-1"]);
        assert_eq!(checkpoints.of("a-1"), [path.clone(), checkpoints.path("a-1", "two")]);
        assert_eq!(read_checkpoint(&path).unwrap(), b"second");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
            assert_eq!(path.parent().unwrap().metadata().unwrap().permissions().mode() & 0o777, 0o700);
        }
        remove_checkpoint(&path).unwrap();
        remove_checkpoint(&path).unwrap();
        assert_eq!(checkpoints.of("a-1").len(), 1, "the other is left alone");
        let aside = set_checkpoint_aside(&checkpoints.path("a-1", "two")).unwrap();
        assert!(checkpoints.of("a-1").is_empty() && aside.is_file());
    }

    #[test]
    fn only_what_is_half_written_is_swept() {
        let folder = tempfile::tempdir().unwrap();
        let checkpoints = Checkpoints::new(folder.path());
        let path = checkpoints.path("a-1", "one");
        write_checkpoint(&path, b"whole").unwrap();
        for half in [".one.ron.x7Yz12", "one.ron.unreadable-1", ".hidden"] {
            fs::write(path.with_file_name(half), "half").unwrap();
        }
        checkpoints.sweep("a-1");
        assert!(!path.with_file_name(".one.ron.x7Yz12").exists());
        assert!(path.exists() && path.with_file_name("one.ron.unreadable-1").exists());
        assert!(path.with_file_name(".hidden").exists());
        let first = checkpoints.path("a-2", "one");
        write_checkpoint(&first, b"").unwrap();
        fs::rename(&first, first.with_file_name(".one.ron.x7Yz12")).unwrap();
        assert!(checkpoints.of("a-2").is_empty(), "never seen");
        checkpoints.sweep("a-2");
        assert_eq!(checkpoints.owners(), ["a-1"], "killed while it wrote for the first time");
    }

    #[test]
    fn an_empty_folder_goes_with_its_last_checkpoint() {
        let folder = tempfile::tempdir().unwrap();
        let checkpoints = Checkpoints::new(folder.path());
        let path = checkpoints.path("a-1", "one");
        write_checkpoint(&path, b"x").unwrap();
        remove_checkpoint(&path).unwrap();
        assert!(checkpoints.owners().is_empty());
    }

    #[test]
    fn what_is_far_too_large_is_no_checkpoint() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("one.ron");
        fs::write(&path, vec![b'x'; LARGEST as usize + 1]).unwrap();
        assert_eq!(read_checkpoint(&path).unwrap_err().kind(), io::ErrorKind::FileTooLarge);
    }
}
