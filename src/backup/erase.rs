//! Erasing everything that Knotmap keeps, and nothing else.

use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::{BackupError, found, names, target, weekly};
use crate::{
    desktop::{DataFolder, is_unchecked, paths_in},
    journal::{self, Files as _, Folder, Lock, io_in_words},
    platform::{IS_PAGE, fs, shown},
};

/// What a data folder holds, for whoever is asked whether it may go.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Holdings {
    /// Entries that can be read.
    pub entries: usize,
    /// The day of the first hold or rating.
    pub since: Option<Date>,
    /// Lines that cannot be read, or that only a newer version knows.
    pub others: usize,
    /// Points that the user placed.
    pub own_points: usize,
    /// Routines of the user's own.
    pub routines: usize,
    /// Files of plans: revisions, drafts, results.
    pub plans: usize,
    /// Whether there are settings.
    pub settings: bool,
    /// Weekly copies.
    pub copies: usize,
    /// What is not Knotmap's and stays.
    pub foreign: Vec<PathBuf>,
}

/// What came of erasing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Erased {
    /// Files that could not be removed, and why, a sentence each.
    pub stayed: Vec<String>,
    /// What is not Knotmap's and is as it was.
    pub foreign: Vec<PathBuf>,
}

/// What there is to erase in a data folder.
#[derive(Default)]
struct Plan {
    files: Vec<PathBuf>,
    /// Folders that go if nothing is left in them, the inner ones first.
    folders: Vec<PathBuf>,
    foreign: Vec<PathBuf>,
}

/// What `folder` holds. Blocks on the disk, and as long as the journal takes to read: for worker threads.
///
/// # Errors
/// When the journal's folder cannot be listed.
pub fn survey(folder: &DataFolder) -> Result<Holdings, BackupError> {
    let (history, report) = journal::read(&Folder::new(folder.journal()))?;
    Ok(Holdings {
        entries: history.entries(),
        since: history.all_records().next().map(|record| record.at.date()),
        others: report.problems() + report.unknown,
        own_points: history.custom_points().count(),
        routines: found::routines(folder, &mut Vec::new()).len(),
        plans: found::plans(folder, &mut Vec::new()).len(),
        settings: fs::is_there(folder.settings()),
        copies: weekly::days(folder).len(),
        foreign: Plan::of(folder).foreign,
    })
}

/// Erases what Knotmap keeps in `folder`: the journal, running holds, routines, plans, settings and weekly copies. Everything
/// else stays. A file that cannot be removed stops nothing. Blocks on the disk: for worker threads.
///
/// # Errors
/// When another program writes to the folder; then nothing was erased.
pub fn erase(folder: &DataFolder) -> Result<Erased, BackupError> {
    let mut locks = Folder::new(folder.journal());
    for writer in found::listed(&folder.journal(), found::is_folder, &mut Vec::new()) {
        // Where nothing can be locked, nobody can be asked.
        if locks.lock(&writer).is_ok_and(|lock| lock == Lock::Taken) {
            return Err(BackupError::InUse(folder.path().to_owned()));
        }
    }
    // Twice: a weekly copy that was just being saved is in the way of the first time, and finds nothing for another.
    go(Plan::of(folder));
    let erased = go(Plan::of(folder));
    // Windows may keep the name of a file, and with it its folder, as long as the file is open.
    drop(locks);
    remove_empty(Plan::of(folder).folders);
    Ok(erased)
}

/// Removes what is planned, as far as the system lets it.
fn go(plan: Plan) -> Erased {
    let mut erased = Erased { foreign: plan.foreign, stayed: Vec::new() };
    for file in plan.files {
        if let Err(error) = fs::remove_file(&file) {
            erased.stayed.push(format!("{}: {}", shown(&file), io_in_words(&error)));
        }
    }
    remove_empty(plan.folders);
    erased
}

fn remove_empty(folders: Vec<PathBuf>) {
    for folder in folders {
        // Refused where something is left in it, as it should be.
        let _others = fs::remove_dir(folder);
    }
}

impl Plan {
    fn of(folder: &DataFolder) -> Self {
        let mut plan = Self::default();
        for path in paths_in(folder.path()) {
            if path == folder.journal() {
                plan.folders_in(&path, is_journals);
            } else if path == folder.running() {
                plan.folders_in(&path, |name| name.contains(".ron"));
            } else if path == folder.routines() {
                plan.files_in(&path, |name| names::is_file(name) || target::is_draft(name));
            } else if path == folder.plans() {
                plan.folders_in(&path, |name| name.contains(".knotmap") || target::is_draft(name));
            } else if path == folder.copies() {
                plan.files_in(&path, |name| names::day_of(name).is_some() || is_unchecked(name));
            } else {
                plan.file(path, is_of_the_settings);
            }
        }
        plan
    }

    /// A folder with a folder for each writer.
    fn folders_in(&mut self, folder: &Path, is_ours: fn(&str) -> bool) {
        for path in paths_in(folder) {
            if fs::is_dir(&path) { self.files_in(&path, is_ours) } else { self.foreign.push(path) }
        }
        self.folders.push(folder.to_owned());
    }

    fn files_in(&mut self, folder: &Path, is_ours: fn(&str) -> bool) {
        for path in paths_in(folder) {
            self.file(path, is_ours);
        }
        self.folders.push(folder.to_owned());
    }

    fn file(&mut self, path: PathBuf, is_ours: fn(&str) -> bool) {
        let is_ours =
            !fs::is_dir(&path) && path.file_name().and_then(|name| name.to_str()).is_some_and(is_ours);
        if is_ours { self.files.push(path) } else { self.foreign.push(path) }
    }
}

/// A file in the folder of a writer: whatever is read as the journal's, the lock, and what was half brought back.
fn is_journals(name: &str) -> bool {
    let is_ron = name.rsplit_once('.').is_some_and(|(_, ending)| ending.eq_ignore_ascii_case("ron"));
    is_ron || name == "lock" || target::is_draft(name)
}

/// The settings, those that were set aside, and what was half written beside them.
fn is_of_the_settings(name: &str) -> bool {
    name == names::SETTINGS
        || name.starts_with("settings.ron.unreadable-")
        || name.starts_with(".settings.ron.")
        || name.starts_with(".knotmap-trial-")
        || target::is_draft(name)
        // The name that a page has made up for itself.
        || (IS_PAGE && name == "machine")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder with these files.
    fn data(files: &[&str]) -> (tempfile::TempDir, DataFolder) {
        let home = tempfile::tempdir().unwrap();
        let folder = DataFolder::locate(Some(home.path())).unwrap();
        for file in files {
            let path = home.path().join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "").unwrap();
        }
        (home, folder)
    }

    const OURS: [&str; 14] = [
        "journal/a-1/2026-11.ron",
        "journal/a-1/2026-11 (conflict).RON",
        "journal/a-1/lock",
        "journal/copy-00000000-1/.copy-x",
        "running/a-1/x.ron",
        "running/a-1/x.ron.unreadable-1",
        "running/a-1/.x.ron.y",
        "routines/mine.ron",
        "plans/ccd42f68-f5b3-4985-b60c-0983534e9929/r1.knotmap",
        "plans/ccd42f68-f5b3-4985-b60c-0983534e9929/.draft.knotmap.abc123",
        "settings.ron",
        "settings.ron.unreadable-1",
        "copies/knotmap-2026-11-28.zip",
        "copies/.knotmap-unchecked-x",
    ];
    const FOREIGN: [&str; 8] = [
        "journal/notes.txt",
        "journal/a-1/photo.jpg",
        "journal/a-1/ron",
        "routines/mine.txt",
        "routines/old/mine.ron",
        "copies/knotmap-2026-11-28 (1).zip",
        "knotmap-2026-11-28.zip",
        "settings.ron.mine",
    ];

    #[test]
    fn what_is_knotmaps_goes_and_nothing_else() {
        let (home, folder) = data(&[&OURS[..], &FOREIGN[..]].concat());
        let erased = erase(&folder).unwrap();
        assert_eq!(erased.stayed, [""; 0]);
        for file in OURS {
            assert!(!home.path().join(file).exists(), "{file}");
        }
        for file in FOREIGN {
            assert!(home.path().join(file).exists(), "{file}");
            let is_named = erased.foreign.iter().any(|path| home.path().join(file).starts_with(path));
            assert!(is_named, "{file} in {:?}", erased.foreign);
        }
        assert!(!home.path().join("running").exists(), "an empty folder goes, too");
    }

    #[test]
    fn without_anything_foreign_the_folder_is_empty() {
        let (home, folder) = data(&OURS);
        assert!(survey(&folder).unwrap().foreign.is_empty());
        erase(&folder).unwrap();
        assert_eq!(fs::read_dir(home.path()).unwrap().count(), 0);
        assert_eq!(survey(&folder).unwrap(), Holdings::default());
    }

    #[test]
    fn a_folder_that_another_program_writes_to_is_left_alone() {
        let (home, folder) = data(&OURS);
        let mut other = Folder::new(folder.journal());
        assert_eq!(other.lock("a-1").unwrap(), Lock::Ours);
        assert!(matches!(erase(&folder), Err(BackupError::InUse(_))));
        assert!(OURS.iter().all(|file| home.path().join(file).exists()));
    }

    #[cfg(unix)]
    #[test]
    fn a_link_goes_and_what_it_names_stays() {
        let (home, folder) = data(&["journal/a-1/2026-11.ron"]);
        let elsewhere = tempfile::tempdir().unwrap();
        let mine = elsewhere.path().join("mine.ron");
        fs::write(&mine, "mine").unwrap();
        std::os::unix::fs::symlink(&mine, home.path().join("journal/a-1/link.ron")).unwrap();
        erase(&folder).unwrap();
        assert_eq!(fs::read(mine).unwrap(), b"mine");
        assert!(!home.path().join("journal").exists());
    }
}
