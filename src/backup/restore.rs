//! Bringing back: a union, never an overwrite. What is known stays as it is; what is new goes into files of its own.

use std::path::Path;

use super::{BackupError, Contents, known::Known, open::Opened, target::Target, walk::Walk};
use crate::desktop::DataFolder;

/// What would come of bringing back the copy at `path` into `folder`; writes nothing. Blocks on the disk, and as long as
/// both take to read: for worker threads.
///
/// # Errors
/// When the file is no copy, or holds more than any.
pub fn preview(folder: &DataFolder, path: &Path) -> Result<Contents, BackupError> {
    go(folder, path, false)
}

/// Brings back the copy at `path` into `folder`, which takes files ([`DataFolder::prepare`]), and answers what came of it.
///
/// Entries that are not known come verbatim, as their lines, into new folders `journal/copy-<8 hexadecimal digits>-<n>`;
/// a routine comes under its name, or beside another one of that name; settings come where there are none. So what was
/// brought back once brings nothing the second time.
///
/// # Errors
/// As [`preview`], or when something cannot be written. What came before that is whole, and stays.
pub fn restore(folder: &DataFolder, path: &Path) -> Result<Contents, BackupError> {
    go(folder, path, true)
}

fn go(folder: &DataFolder, path: &Path, is_meant: bool) -> Result<Contents, BackupError> {
    let mut copy = Opened::at(path)?;
    if is_meant {
        // First all of it without a word on disk: what is refused in the end has added nothing.
        go(folder, path, false)?;
    }
    let target = is_meant.then(|| Target::new(folder.clone(), copy.digest()));
    let mut walk = Walk { folder, known: Known::of(folder), target, contents: Contents::default() };
    walk.through(&mut copy)?;
    let contents = walk.contents;
    let is_empty =
        contents.new + contents.known + contents.routines.len() + contents.problems.count + contents.plans()
            == 0
            && contents.settings == super::Adopted::None;
    if is_empty { Err(BackupError::NoCopy(path.to_owned())) } else { Ok(contents) }
}
