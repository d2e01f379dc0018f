//! A copy a week inside the data folder, the last ten of them: against a slip of the hand or of a sync tool, not against
//! the loss of the machine.

use std::path::Path;

use jiff::{Zoned, civil::Date};

use super::{BackupError, Saved, found, names, save};
use crate::{
    desktop::{DataFolder, WriteError},
    journal::make_folders,
    platform::fs,
};

/// So many days lie between two copies.
const DAYS: i32 = 7;
/// So many copies are kept.
const KEPT: usize = 10;

/// Saves the copy of this week, if there is none yet, and removes the oldest beyond ten. Files of other names are left
/// alone. `now` is believed in nothing but the name: a copy with a later day stays, and makes no difference. Blocks on the
/// disk: for worker threads.
///
/// # Errors
/// As [`save`].
pub fn weekly(folder: &DataFolder, now: &Zoned) -> Result<Option<Saved>, BackupError> {
    let (copies, today) = (folder.copies(), now.date());
    if newest(folder, today).is_some_and(|day| (today - day).get_days() < DAYS) {
        return Ok(None);
    }
    make(&copies)?;
    let saved = save(folder, &copies.join(names::file_name(today)), now, true)?;
    let mut others = days(folder);
    others.retain(|day| *day != today);
    for day in others.iter().take((others.len() + 1).saturating_sub(KEPT)) {
        let path = copies.join(names::file_name(*day));
        if let Err(error) = fs::remove_file(&path) {
            log::warn!("an old copy stays: {}", error.kind());
        }
    }
    Ok(Some(saved))
}

/// The day of the newest copy that is not of a day after `today`.
pub fn newest(folder: &DataFolder, today: Date) -> Option<Date> {
    days(folder).into_iter().rfind(|day| *day <= today)
}

/// The days of the copies, the oldest first.
pub(super) fn days(folder: &DataFolder) -> Vec<Date> {
    let names = found::listed(&folder.copies(), found::is_file, &mut Vec::new());
    let mut days: Vec<Date> = names.iter().filter_map(|name| names::day_of(name)).collect();
    days.sort_unstable();
    days
}

fn make(copies: &Path) -> Result<(), BackupError> {
    make_folders(copies).map_err(|source| WriteError::new(copies, source).into())
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use super::*;
    use crate::journal::read_moment;

    fn data() -> (tempfile::TempDir, DataFolder) {
        let home = tempfile::tempdir().unwrap();
        let folder = DataFolder::locate(Some(home.path())).unwrap();
        fs::write(folder.settings(), "()").unwrap();
        (home, folder)
    }

    fn at(day: &str) -> Zoned {
        read_moment(&format!("{day}T10:00:00Z")).unwrap()
    }

    #[test]
    fn eleven_weeks_leave_ten_copies_and_everything_else() {
        let (_home, folder) = data();
        let start = at("2026-01-05");
        for days in 0..=77 {
            let now = start.checked_add(jiff::Span::new().days(days)).unwrap();
            assert_eq!(weekly(&folder, &now).unwrap().is_some(), days % 7 == 0, "day {days}");
            if days == 0 {
                for other in ["knotmap-2025-01-01 (mine).zip", "notes.txt", ".knotmap-unchecked-x"] {
                    fs::write(folder.copies().join(other), "").unwrap();
                }
                // One that is new may be another window's.
                let half = fs::File::options().write(true).open(folder.copies().join(".knotmap-unchecked-x"));
                half.unwrap().set_modified(SystemTime::now() - Duration::from_hours(2)).unwrap();
            }
        }
        let left = days(&folder);
        assert_eq!(left.len(), KEPT);
        assert_eq!((left[0], left[9]), (at("2026-01-19").date(), at("2026-03-23").date()), "the oldest went");
        assert!(folder.copies().join("knotmap-2025-01-01 (mine).zip").exists());
        assert_eq!(fs::read_dir(folder.copies()).unwrap().count(), KEPT + 2, "the half one was swept");
    }

    #[test]
    fn a_clock_that_jumped_stops_nothing_and_removes_nothing_new() {
        let (_home, folder) = data();
        fs::create_dir(folder.copies()).unwrap();
        for year in 2190..2200 {
            fs::write(folder.copies().join(format!("knotmap-{year}-01-01.zip")), "").unwrap();
        }
        let now = at("2026-11-28");
        assert!(weekly(&folder, &now).unwrap().is_some(), "a later day is no reason to wait");
        assert!(weekly(&folder, &now).unwrap().is_none(), "the new one is there");
        let left = days(&folder);
        assert_eq!((left.len(), left[0]), (KEPT, now.date()));
    }
}
