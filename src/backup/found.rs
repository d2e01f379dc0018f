//! What lies in a data folder and belongs to a copy.

use std::{
    io,
    path::{Path, PathBuf},
};

use super::names::{self, JOURNAL, PLANS, ROUTINES, SETTINGS};
use crate::{
    desktop::DataFolder,
    journal::io_in_words,
    platform::{fs, shown},
};

/// A file that belongs to a copy.
#[derive(Debug)]
pub(super) struct Found {
    /// Its name in the copy, with `/` between folders.
    pub(super) name: String,
    /// Where it lies.
    pub(super) path: PathBuf,
}

/// The files of the journal, in the order of their names. What cannot be listed goes to `left_out`, a sentence each.
pub(super) fn journal(folder: &DataFolder, left_out: &mut Vec<String>) -> Vec<Found> {
    let root = folder.journal();
    let mut files = Vec::new();
    for writer in listed(&root, is_folder, left_out).into_iter().filter(|writer| names::is_plain(writer)) {
        let called = format!("{JOURNAL}/{writer}");
        files.extend(of(&root.join(&writer), is_plain_file, names::is_file, &called, left_out));
    }
    files
}

/// The revisions, drafts and results of the plans.
pub(super) fn plans(folder: &DataFolder, left_out: &mut Vec<String>) -> Vec<Found> {
    let root = folder.plans();
    let mut files = Vec::new();
    for plan in listed(&root, is_folder, left_out).into_iter().filter(|plan| names::is_plan(plan)) {
        let called = format!("{PLANS}/{plan}");
        files.extend(of(&root.join(&plan), is_plain_file, names::is_plan_file, &called, left_out));
    }
    files
}

/// The user's own routines.
pub(super) fn routines(folder: &DataFolder, left_out: &mut Vec<String>) -> Vec<Found> {
    of(&folder.routines(), is_file, names::is_file, ROUTINES, left_out)
}

/// The settings, if there are any.
pub(super) fn settings(folder: &DataFolder) -> Option<Found> {
    let path = folder.settings();
    fs::is_file(&path).then(|| Found { name: SETTINGS.to_owned(), path })
}

/// The files of `folder` that belong to a copy, which calls the folder `called`.
fn of(
    folder: &Path,
    is_one: fn(&Path) -> bool,
    is_named: fn(&str) -> bool,
    called: &str,
    left_out: &mut Vec<String>,
) -> Vec<Found> {
    let names = listed(folder, is_one, left_out);
    let found = |name: String| Found { path: folder.join(&name), name: format!("{called}/{name}") };
    names.into_iter().filter(|name| is_named(name)).map(found).collect()
}

/// A file of the journal or of a plan is no link: it would not be read as one.
fn is_plain_file(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|about| about.is_file())
}

/// A folder, or a link to one.
pub(super) fn is_folder(path: &Path) -> bool {
    fs::is_dir(path)
}

/// A file, or a link to one.
pub(super) fn is_file(path: &Path) -> bool {
    fs::is_file(path)
}

/// The names in `folder` for which `is_one` holds, sorted; none if there is no such folder. Links are followed, for data
/// folders that are put together from several places; pipes and devices are no files.
pub(super) fn listed(folder: &Path, is_one: fn(&Path) -> bool, left_out: &mut Vec<String>) -> Vec<String> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Vec::new(),
        Err(error) => {
            left_out.push(format!("{}: {}", shown(folder), io_in_words(&error)));
            return Vec::new();
        }
    };
    let mut names: Vec<String> = entries
        .flatten()
        .filter(|entry| is_one(&entry.path()))
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect();
    names.sort_unstable();
    names
}
