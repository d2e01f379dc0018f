//! Files that are replaced as a whole: whoever reads one sees the old or the new, and what was half written goes.
//!
//! The new content is written beside the file, as `.NAME.` and six letters, and renamed. Where that fails, the half is
//! removed at once. A program that is killed leaves it; the next that writes the same file sweeps it.

use std::{
    ffi::{OsStr, OsString},
    io::{self, Write as _},
    path::{Path, PathBuf},
    time::Duration,
};

use crate::{
    journal::sync_names,
    language::say,
    platform::{
        self,
        fs::{self, File, Metadata, TryLockError},
        tempfile,
    },
};

/// A half as old as this belongs to nobody: no file of this program takes a minute to write. Where a clock was set and
/// one is swept that is still being written, its writer says that the file was not replaced.
const OLD: Duration = Duration::from_hours(1);
/// The same in a folder of Knotmap's own, where a half that is still being written is locked.
const OLD_HERE: Duration = Duration::from_mins(1);
/// The letters behind the name of a half.
const LETTERS: usize = 6;
/// So many links are followed, as the system does.
const LINKS: usize = 40;

/// Who may read a file that is replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Readers {
    /// Its owner alone.
    Owner,
    /// Whoever could read the file before; of a new one, whoever the system lets read new files.
    AsBefore,
}

/// Replaces the file at `path` as a whole and returns once it is on disk. A link stays a link: what it leads to is
/// replaced, or made.
///
/// # Errors
/// When the system refuses, or there is something else than a regular file; what was there is then as it was, unless
/// all but the name has reached the disk.
pub(super) fn replace(path: &Path, bytes: &[u8], readers: Readers) -> io::Result<()> {
    let path = target(path)?;
    let folder = folder_of(&path);
    let mut half = half(&path, folder, readers)?;
    // Whoever sweeps sees that it is being written; a disk without locks goes by its age.
    let _unlocked = half.as_file().try_lock();
    half.write_all(bytes)?;
    match fs::metadata(&path) {
        Ok(before) if before.is_file() => belong(half.as_file(), &before, readers)?,
        Ok(_) => {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, say!("desktop-something-else")));
        }
        Err(_) => {}
    }
    half.as_file().sync_all()?;
    half.persist(&path).map_err(|error| error.error)?;
    // What a folder cannot promise, nobody can.
    sync_names(folder)
}

/// Makes a file that is not there yet, as a whole, and returns once it is on disk.
///
/// # Errors
/// When the system refuses, and [`io::ErrorKind::AlreadyExists`] where something has that name; that stays as it is.
pub(super) fn create(path: &Path, bytes: &[u8], readers: Readers) -> io::Result<()> {
    let folder = folder_of(path);
    let mut half = half(path, folder, readers)?;
    let _unlocked = half.as_file().try_lock();
    half.write_all(bytes)?;
    half.as_file().sync_all()?;
    half.persist_noclobber(path).map_err(|error| error.error)?;
    sync_names(folder)
}

/// Removes old halves of the file that [`replace`] would replace. It harms nobody where one cannot be removed. Others
/// may give their halves such names, so they have to be an hour old.
pub(super) fn sweep(path: &Path) {
    halves_of(path, |_, about| is_old(about));
}

/// The same in a folder of Knotmap's own: the half of a program that was killed goes after a minute.
pub(super) fn sweep_own(path: &Path) {
    halves_of(path, is_orphan);
}

fn halves_of(path: &Path, may_go: impl Fn(&Path, &Metadata) -> bool) {
    let Ok(path) = target(path) else { return };
    let Ok(start) = start_of_half(&path) else { return };
    let is_half = |name: &OsStr| {
        let rest = name.as_encoded_bytes().strip_prefix(start.as_encoded_bytes());
        rest.is_some_and(|rest| rest.len() == LETTERS && rest.iter().all(u8::is_ascii_alphanumeric))
    };
    remove(folder_of(&path), is_half, may_go);
}

/// Removes the files in `folder` that have such a name and that nobody has written to for an hour.
pub(super) fn sweep_old(folder: &Path, is_one: impl Fn(&OsStr) -> bool) {
    remove(folder, is_one, |_, about| is_old(about));
}

fn remove(folder: &Path, is_one: impl Fn(&OsStr) -> bool, may_go: impl Fn(&Path, &Metadata) -> bool) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        // Of the entry itself: what a link leads to is none of it.
        let about = entry.metadata().ok().filter(Metadata::is_file);
        if is_one(&entry.file_name()) && about.is_some_and(|about| may_go(&entry.path(), &about)) {
            let _still_there = fs::remove_file(entry.path());
        }
    }
}

/// Whether nobody has written to it for an hour.
pub(super) fn is_old(about: &Metadata) -> bool {
    age(about) >= OLD
}

/// Whether nobody has written to a half for a minute, and nobody has it locked; where the disk knows no locks, for an hour.
fn is_orphan(path: &Path, about: &Metadata) -> bool {
    match File::open(path).map(|half| half.try_lock()) {
        Ok(Ok(())) => age(about) >= OLD_HERE,
        Ok(Err(TryLockError::WouldBlock)) => false,
        Ok(Err(TryLockError::Error(_))) | Err(_) => is_old(about),
    }
}

fn age(about: &Metadata) -> Duration {
    about.modified().ok().and_then(|at| platform::wall().duration_since(at).ok()).unwrap_or_default()
}

/// Where the links at `path` lead; the last of them may lead to nothing yet.
fn target(path: &Path) -> io::Result<PathBuf> {
    let mut path = path.to_owned();
    for _ in 0..LINKS {
        if !fs::is_symlink(&path) {
            return Ok(path);
        }
        path = folder_of(&path).join(fs::read_link(&path)?);
    }
    Err(io::Error::other(say!("desktop-links")))
}

/// A new file beside `path`, gone again unless it takes that name.
fn half(path: &Path, folder: &Path, readers: Readers) -> io::Result<tempfile::NamedTempFile> {
    let start = start_of_half(path)?;
    let mut builder = tempfile::Builder::new();
    builder.prefix(&start).rand_bytes(LETTERS);
    #[cfg(unix)]
    {
        let mode = if readers == Readers::Owner { 0o600 } else { 0o666 };
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(mode));
    }
    // Elsewhere the folder says who reads what is in it.
    #[cfg(not(unix))]
    let (Readers::Owner | Readers::AsBefore) = readers;
    builder.tempfile_in(folder)
}

/// `.NAME.`
fn start_of_half(path: &Path) -> io::Result<OsString> {
    let mut start = OsString::from(".");
    start.push(path.file_name().ok_or(io::ErrorKind::InvalidInput)?);
    start.push(".");
    Ok(start)
}

/// Gives a new file the owner of the one `before` it, and its readers.
fn belong(file: &File, before: &Metadata, readers: Readers) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::{MetadataExt as _, fchown};
        // Only an administrator may give files away.
        let _mine = fchown(file, Some(before.uid()), Some(before.gid()));
    }
    if readers == Readers::AsBefore { file.set_permissions(before.permissions()) } else { Ok(()) }
}

/// The folder that a file lies in.
pub(super) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

#[cfg(test)]
mod tests {
    use std::time::SystemTime;

    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let name = |entry: io::Result<fs::DirEntry>| entry.unwrap().file_name().into_string().unwrap();
        let mut names: Vec<_> = fs::read_dir(folder).unwrap().map(name).collect();
        names.sort();
        names
    }

    /// Writes a file that nobody has written to for so many minutes.
    fn aged(path: &Path, minutes: u64) {
        fs::write(path, "half").unwrap();
        let then = SystemTime::now() - Duration::from_mins(minutes);
        File::options().write(true).open(path).unwrap().set_modified(then).unwrap();
    }

    #[test]
    fn what_cannot_take_its_name_leaves_nothing_beside() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.ron");
        fs::create_dir(&path).unwrap();
        for readers in [Readers::Owner, Readers::AsBefore] {
            replace(&path, b"new", readers).unwrap_err();
            assert_eq!(names(folder.path()), ["settings.ron"]);
        }
    }

    #[test]
    fn old_halves_of_this_file_are_swept_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        aged(&at(".m.png.abc123"), 61);
        for (name, minutes) in [
            (".m.png.young1", 1),
            (".other.png.abc123", 99),
            (".m.png.abc1234", 99),
            (".m.png.unread-", 99),
            ("m.png.abc123", 99),
        ] {
            aged(&at(name), minutes);
        }
        fs::create_dir(at(".m.png.folder")).unwrap();
        let before = names(folder.path());
        sweep(&at("m.png"));
        let left: Vec<_> = before.into_iter().filter(|name| name != ".m.png.abc123").collect();
        assert_eq!(names(folder.path()), left);
    }

    #[test]
    fn in_a_folder_of_our_own_a_half_that_nobody_writes_goes_after_a_minute() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        for (name, minutes) in [(".s.ron.killed", 2), (".s.ron.locked", 2), (".s.ron.newest", 0)] {
            aged(&at(name), minutes);
        }
        let writing = File::open(at(".s.ron.locked")).unwrap();
        writing.try_lock().unwrap();
        sweep_own(&at("s.ron"));
        assert_eq!(names(folder.path()), [".s.ron.locked", ".s.ron.newest"]);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_and_leads_to_what_is_new() {
        use std::os::unix::fs::{PermissionsExt as _, symlink};
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::create_dir(at("kept")).unwrap();
        symlink("second", at("first")).unwrap();
        symlink("kept/real", at("second")).unwrap();
        // To nothing at first.
        for text in ["one", "two"] {
            replace(&at("first"), text.as_bytes(), Readers::Owner).unwrap();
            assert!(at("first").is_symlink() && at("second").is_symlink());
            assert_eq!(fs::read_to_string(at("kept/real")).unwrap(), text);
            assert_eq!(at("kept/real").metadata().unwrap().permissions().mode() & 0o777, 0o600);
        }
        fs::set_permissions(at("kept/real"), fs::Permissions::from_mode(0o640)).unwrap();
        replace(&at("first"), b"three", Readers::AsBefore).unwrap();
        assert_eq!(at("kept/real").metadata().unwrap().permissions().mode() & 0o777, 0o640);
        assert_eq!(names(&at("kept")), ["real"]);

        symlink("round", at("round")).unwrap();
        symlink("/dev/null", at("device")).unwrap();
        for name in ["round", "device"] {
            replace(&at(name), b"x", Readers::Owner).unwrap_err();
            assert!(at(name).is_symlink(), "{name}");
        }
    }
}
