//! The files below a folder.

#![allow(dead_code, reason = "each test crate uses its part of this")]

use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

/// Every file in `folder` and in those inside it, links followed, in the order of their names; none where there is no folder.
pub(crate) fn files(folder: &Path) -> Vec<PathBuf> {
    let all = WalkDir::new(folder).follow_links(true).sort_by_file_name().into_iter().filter_map(Result::ok);
    all.filter(|entry| !entry.file_type().is_dir()).map(DirEntry::into_path).collect()
}

/// Those of them whose name ends in `.ending`.
pub(crate) fn files_ending(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut all = files(folder);
    all.retain(|path| path.extension().is_some_and(|end| end == ending));
    all
}
