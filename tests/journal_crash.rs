//! The journal on a disk that crashes, runs full, tears lines and lies about nothing: what was acknowledged is there.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::Path,
    sync::{Arc, Mutex, MutexGuard},
};

use jiff::Zoned;
use knotmap::{
    anatomy::{PointId, PointKey, Side},
    journal::{self, Entry, Files, Folder, History, Journal, JournalError, Kind, Rated, Report, read_moment},
    therapy::Tenderness,
};

/// A file of the simulated disk: what the program sees, and how much of it is on the platter.
#[derive(Clone, Default)]
struct SimFile {
    bytes: Vec<u8>,
    synced: usize,
    named: bool,
}

#[derive(Clone, Default)]
struct Disk {
    files: BTreeMap<String, SimFile>,
    /// Folders, and whether their name is on the platter.
    folders: BTreeMap<String, bool>,
    locked: BTreeSet<String>,
    /// Writing steps so far, and the one that the power fails in.
    steps: usize,
    crash_at: Option<usize>,
    crashed: bool,
    /// Bytes that still fit.
    room: Option<usize>,
    sync_fails: bool,
}

/// A hand on the disk.
#[derive(Clone, Default)]
struct Sim(Arc<Mutex<Disk>>);

fn parent(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(parent, _)| parent)
}

fn name(path: &str) -> &str {
    path.rsplit_once('/').map_or(path, |(_, name)| name)
}

fn power() -> io::Error {
    io::Error::other("the power is off")
}

impl Disk {
    /// One writing step: whether it is still done.
    fn step(&mut self) -> io::Result<()> {
        let at = self.steps;
        self.steps += 1;
        if self.crash_at == Some(at) {
            self.crashed = true;
        }
        if self.crashed { Err(power()) } else { Ok(()) }
    }

    /// The disk after the power came back: of what was not synced, `luck` decides how much survived.
    fn after_crash(&self, luck: u64) -> Self {
        let mut state = luck;
        let mut draw = |below: usize| {
            state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut z = state;
            z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            ((z ^ (z >> 31)) % below as u64) as usize
        };
        let mut disk = Self::default();
        for (path, named) in &self.folders {
            let there = path.is_empty() || disk.folders.contains_key(parent(path)) || parent(path).is_empty();
            if there && (*named || draw(2) == 1) {
                disk.folders.insert(path.clone(), true);
            }
        }
        for (path, file) in &self.files {
            if disk.folders.contains_key(parent(path)) && (file.named || draw(2) == 1) {
                let kept = file.synced + draw(file.bytes.len() - file.synced + 1);
                let mut bytes = file.bytes[..kept].to_vec();
                if draw(3) == 0 {
                    // Some file systems keep the length and lose the content.
                    bytes.resize(file.bytes.len(), 0);
                }
                disk.files.insert(path.clone(), SimFile { synced: bytes.len(), bytes, named: true });
            }
        }
        disk
    }
}

impl Sim {
    fn disk(&self) -> MutexGuard<'_, Disk> {
        self.0.lock().unwrap()
    }

    fn of(disk: Disk) -> Self {
        Self(Arc::new(Mutex::new(disk)))
    }
}

impl Files for Sim {
    fn full(&self, path: &str) -> String {
        format!("sim/{path}")
    }

    fn list(&self, folder: &str) -> io::Result<Vec<(String, bool)>> {
        let disk = self.disk();
        let inside = |path: &&String| !path.is_empty() && parent(path) == folder;
        let folders = disk.folders.keys().filter(inside).map(|path| (name(path).to_owned(), true));
        let files = disk.files.keys().filter(inside).map(|path| (name(path).to_owned(), false));
        Ok(folders.chain(files).collect())
    }

    fn read(&self, file: &str) -> io::Result<Vec<u8>> {
        self.disk().files.get(file).map(|file| file.bytes.clone()).ok_or(io::ErrorKind::NotFound.into())
    }

    fn last_byte(&self, file: &str) -> io::Result<Option<u8>> {
        let disk = self.disk();
        if disk.crashed {
            Err(power())
        } else {
            Ok(disk.files.get(file).and_then(|file| file.bytes.last().copied()))
        }
    }

    fn create_folder(&mut self, folder: &str) -> io::Result<()> {
        let mut disk = self.disk();
        disk.step()?;
        disk.folders.entry(folder.to_owned()).or_insert(folder.is_empty());
        Ok(())
    }

    fn lock(&mut self, folder: &str) -> io::Result<bool> {
        let mut disk = self.disk();
        disk.step()?;
        Ok(disk.locked.insert(folder.to_owned()))
    }

    fn append(&mut self, file: &str, bytes: &[u8]) -> io::Result<()> {
        let mut disk = self.disk();
        let done = disk.step();
        // Even a write that the power interrupts may have put something down.
        let fits = disk.room.unwrap_or(usize::MAX).min(bytes.len());
        if let Some(room) = &mut disk.room {
            *room -= fits;
        }
        disk.files.entry(file.to_owned()).or_default().bytes.extend(&bytes[..fits]);
        done?;
        if fits < bytes.len() { Err(io::ErrorKind::StorageFull.into()) } else { Ok(()) }
    }

    fn sync(&mut self, file: &str) -> io::Result<()> {
        let mut disk = self.disk();
        disk.step()?;
        if disk.sync_fails {
            return Err(io::Error::other("input/output error"));
        }
        let file = disk.files.get_mut(file).ok_or(io::ErrorKind::NotFound)?;
        file.synced = file.bytes.len();
        Ok(())
    }

    fn sync_folder(&mut self, folder: &str) -> io::Result<()> {
        let mut disk = self.disk();
        disk.step()?;
        let Disk { files, folders, .. } = &mut *disk;
        files.iter_mut().filter(|(path, _)| parent(path) == folder).for_each(|(_, file)| file.named = true);
        let inside = |path: &&String| !path.is_empty() && parent(path) == folder;
        let names: Vec<_> = folders.keys().filter(inside).cloned().collect();
        folders.extend(names.into_iter().map(|path| (path, true)));
        Ok(())
    }
}

fn now() -> Zoned {
    read_moment("2026-12-02T19:30:00+01:00[Europe/Berlin]").unwrap()
}

fn rating(at: &str, value: u8) -> Entry {
    let rated = Rated {
        point: PointId("RHO-MAJ1".into()),
        side: Side::Left,
        tenderness: Tenderness::try_from(value).unwrap(),
        note: Some("half way between the spine and the blade".into()),
    };
    Entry::new(read_moment(at).unwrap(), Kind::Rating(rated), now().timestamp()).unwrap()
}

/// Some entries over two months.
fn entries() -> Vec<Entry> {
    let day =
        |d: usize| if d < 4 { format!("2026-11-{:02}", 27 + d) } else { format!("2026-12-{:02}", d - 3) };
    (0..6).map(|d| rating(&format!("{}T09:00:00+01:00[Europe/Berlin]", day(d)), d as u8)).collect()
}

fn key() -> PointKey {
    PointKey::new("RHO-MAJ1", Side::Left)
}

fn values(history: &History) -> Vec<u8> {
    history.records(&key()).iter().map(|record| record.before.unwrap().get()).collect()
}

fn open(files: impl Files + 'static) -> (Journal, History, Report) {
    Journal::open(Box::new(files), "a1b2c3d4e5f6").unwrap()
}

#[test]
fn a_crash_after_any_step_loses_nothing_that_was_acknowledged() {
    let whole = Sim::default();
    let (mut journal, ..) = open(whole.clone());
    for entry in entries() {
        journal.append(&entry).unwrap();
    }
    let steps = whole.disk().steps;
    assert!(steps >= 15, "{steps}");
    let mut torn = 0;
    for crash_at in 0..steps {
        for luck in 0..40 {
            let sim = Sim::default();
            sim.disk().crash_at = Some(crash_at);
            let (mut journal, ..) = open(sim.clone());
            let acknowledged: Vec<u8> = (0..)
                .zip(entries())
                .filter(|(_, entry)| journal.append(entry).is_ok())
                .map(|(n, _)| n)
                .collect();
            let disk = sim.disk().after_crash(luck);

            let after = Sim::of(disk);
            let (mut journal, history, report) = open(after.clone());
            let found = values(&history);
            let place =
                format!("crash in step {crash_at}, luck {luck}: {acknowledged:?} {found:?} {report:?}");
            assert!(acknowledged.iter().all(|value| found.contains(value)), "{place}");
            assert!(found.len() <= acknowledged.len() + 1, "at most the one under way: {place}");
            assert!(found.is_sorted_by(|a, b| a < b), "none twice: {place}");
            torn += report.set_aside.len();

            let again = rating("2026-12-01T10:00:00+01:00[Europe/Berlin]", 10);
            journal.append(&again).unwrap();
            journal.append(&rating("2026-11-27T08:00:00+01:00[Europe/Berlin]", 9)).unwrap();
            let (_, reread, second) = open(Sim::of(after.disk().after_crash(luck)));
            let mut expected = [vec![9], found, vec![10]].concat();
            let mut there = values(&reread);
            expected.sort_unstable();
            there.sort_unstable();
            assert_eq!(there, expected, "after going on: {place}");
            assert_eq!(second.set_aside.len(), report.set_aside.len(), "no new damage: {place}");
        }
    }
    assert!(torn > 20, "the simulated disk tears lines: {torn}");
}

#[test]
fn a_full_disk_saves_nothing_and_loses_nothing() {
    let entries = entries();
    for room in 0..400 {
        let sim = Sim::default();
        let (mut journal, ..) = open(sim.clone());
        journal.append(&entries[0]).unwrap();
        sim.disk().room = Some(room);
        let error = loop {
            if let Err(error) = journal.append(&entries[1]) {
                break error;
            }
        };
        assert!(
            error.to_string().contains("not saved") && error.to_string().contains("2026-11.ron"),
            "{error}"
        );
        sim.disk().room = None;
        journal.append(&entries[2]).unwrap();
        let (_, history, _) = open(sim.clone());
        let mut found = values(&history);
        found.retain(|value| *value != 1);
        assert_eq!(found, [0, 2], "room for {room} bytes");
    }
}

#[test]
fn an_entry_that_could_not_be_synced_may_be_appended_again_and_counts_once() {
    let sim = Sim::default();
    let (mut journal, ..) = open(sim.clone());
    let entry = &entries()[0];
    sim.disk().sync_fails = true;
    assert!(matches!(journal.append(entry), Err(JournalError::Folder { .. } | JournalError::Write { .. })));
    sim.disk().sync_fails = false;
    journal.append(entry).unwrap();
    let (_, history, report) = open(sim);
    assert_eq!((values(&history), report.entries, report.repeated), (vec![0], 1, 1));
}

#[test]
fn reading_writes_nothing() {
    let sim = Sim::default();
    let (_journal, history, report) = open(sim.clone());
    assert!(history.is_empty() && report == Report::default());
    assert_eq!(sim.disk().steps, 0);
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    journal::read(&Folder::new(data.join("journal"))).unwrap();
    assert!(!data.exists());
}

fn files_of(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> =
        fs::read_dir(folder).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn on_a_real_disk_two_programs_write_to_folders_of_their_own() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("deep/data");
    let entries = entries();
    let (mut first, ..) = open(Folder::new(data.join("journal")));
    let (mut second, ..) = open(Folder::new(data.join("journal")));
    first.prepare().unwrap();
    second.append(&entries[0]).unwrap();
    first.append(&entries[1]).unwrap();
    first.append(&entries[5]).unwrap();
    second.append(&entries[2]).unwrap();
    assert_eq!(files_of(&data.join("journal")), ["a1b2c3d4e5f6-1", "a1b2c3d4e5f6-2"]);
    assert_eq!(files_of(&data.join("journal/a1b2c3d4e5f6-1")), ["2026-11.ron", "2026-12.ron", "lock"]);
    drop(first);
    let (mut third, history, report) = open(Folder::new(data.join("journal")));
    assert_eq!((values(&history), report.files), (vec![0, 1, 2, 5], 3));
    third.append(&entries[3]).unwrap();
    assert_eq!(files_of(&data.join("journal")).len(), 2, "a folder that is free is taken again");

    // A conflict copy of a file-sync tool, a file of another machine, and things that are no journal.
    let mine = data.join("journal/a1b2c3d4e5f6-1");
    fs::copy(mine.join("2026-11.ron"), mine.join("2026-11 (conflict).ron")).unwrap();
    fs::create_dir(data.join("journal/other-1")).unwrap();
    fs::copy(mine.join("2026-12.ron"), data.join("journal/other-1/2026-12.RON")).unwrap();
    fs::create_dir(mine.join("2026-10.ron")).unwrap();
    fs::write(mine.join("notes.txt"), "hello").unwrap();
    let (history, report) = journal::read(&Folder::new(data.join("journal"))).unwrap();
    assert_eq!(values(&history), [0, 1, 2, 3, 5]);
    assert_eq!((report.files, report.repeated, report.set_aside), (5, 3, vec![]));
}

#[cfg(unix)]
#[test]
fn files_are_for_their_owner_alone() {
    use std::os::unix::fs::PermissionsExt;

    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let (mut journal, ..) = open(Folder::new(data.join("journal")));
    journal.append(&entries()[0]).unwrap();
    let mode = |path: &str| fs::metadata(data.join(path)).unwrap().permissions().mode() & 0o777;
    assert_eq!([mode(""), mode("journal"), mode("journal/a1b2c3d4e5f6-1")], [0o700; 3]);
    let files = ["journal/a1b2c3d4e5f6-1/2026-11.ron", "journal/a1b2c3d4e5f6-1/lock"];
    assert_eq!(files.map(mode), [0o600; 2]);
}

#[cfg(target_os = "linux")]
#[test]
fn a_device_that_is_full_and_a_folder_that_is_a_file_are_said() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let mine = data.join("journal/a1b2c3d4e5f6-1");
    fs::create_dir_all(&mine).unwrap();
    std::os::unix::fs::symlink("/dev/full", mine.join("2026-11.ron")).unwrap();
    let (mut journal, history, report) = open(Folder::new(data.join("journal")));
    assert!(history.is_empty() && report.set_aside.is_empty(), "a device is not read");
    let error = journal.append(&entries()[0]).unwrap_err().to_string();
    assert!(error.contains("No space left") && error.contains("2026-11.ron"), "{error}");
    journal.append(&entries()[5]).unwrap();
    assert_eq!(values(&journal::read(&Folder::new(data.join("journal"))).unwrap().0), [5]);

    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    let Err(error) = Journal::open(Box::new(Folder::new(file.join("journal"))), "m") else {
        panic!("opened")
    };
    let said = error.to_string();
    assert!(said.contains("cannot be read") && said.contains("file/journal"), "{said}");
    fs::write(data.join("journal/m-1"), "").unwrap();
    let (mut journal, ..) = Journal::open(Box::new(Folder::new(data.join("journal"))), "m").unwrap();
    let said = journal.prepare().unwrap_err().to_string();
    assert!(said.contains("cannot be written to") && said.contains("journal/m-1"), "{said}");
}
