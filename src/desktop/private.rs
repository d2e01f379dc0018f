//! The program's own small files: replaced as a whole, read by their owner alone, and never thrown away unread.

use std::{
    io,
    path::{Path, PathBuf},
};

use super::whole::{self, Readers};

use crate::platform::fs;

/// Replaces the file as a whole and returns once it is on disk; 0600 on Unix.
pub(super) fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    whole::replace(path, bytes, Readers::Owner)
}

/// Makes a file that is not there yet, in the same way.
pub(super) fn create(path: &Path, bytes: &[u8]) -> io::Result<()> {
    whole::create(path, bytes, Readers::Owner)
}

/// Renames the file to the first free `….unreadable-N`.
pub(super) fn set_aside(path: &Path) -> io::Result<PathBuf> {
    let mut number = 1_u32;
    loop {
        let mut name = path.as_os_str().to_owned();
        name.push(format!(".unreadable-{number}"));
        let aside = PathBuf::from(name);
        if fs::symlink_metadata(&aside).is_err() {
            fs::rename(path, &aside)?;
            return Ok(aside);
        }
        number += 1;
    }
}
