//! The journal on a disk that crashes, runs full, tears lines and lies about nothing: what was acknowledged is there.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "journal_crash/sim.rs"]
mod sim;

use std::{fs, path::Path};

use jiff::Zoned;
use knotmap::{
    anatomy::{PointId, PointKey, Side},
    journal::{
        self, Brought, Entry, Files, Folder, History, Journal, JournalError, Kind, Lock, Rated, Remark,
        Report, read_moment,
    },
    therapy::Tenderness,
};

use self::sim::{Event, Luck, Sim, Sync};

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
            sim.disk().events.insert(crash_at, Event::Crash);
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
fn a_crash_amid_many_entries_keeps_those_that_were_acknowledged() {
    let all = entries();
    let whole = Sim::default();
    let (mut journal, ..) = open(whole.clone());
    let mut told = Vec::new();
    journal.append_all(&all, |more| told.push(more)).unwrap();
    assert_eq!(told, [4, 2], "one write a month");
    let steps = whole.disk().steps;
    let mut kept = [0; 3];
    for crash_at in 0..=steps {
        for luck in 0..40 {
            let sim = Sim::default();
            sim.disk().events.insert(crash_at, Event::Crash);
            let (mut journal, ..) = open(sim.clone());
            let mut acknowledged = 0;
            let done = journal.append_all(&all, |more| acknowledged += more);
            assert!(done.is_err() || acknowledged == 6);
            let after = Sim::of(sim.disk().after_crash(luck));
            let (mut journal, history, _) = open(after.clone());
            let found = values(&history);
            let place = format!("crash in step {crash_at}, luck {luck}: {acknowledged} {found:?}");
            assert!((0..acknowledged as u8).all(|value| found.contains(&value)), "{place}");
            kept[acknowledged / 3] += 1;

            // All of it once more, as an import is repeated: each is there once.
            journal.append_all(&all, |_| ()).unwrap();
            let (_, again, _) = open(after);
            assert_eq!(values(&again), [0, 1, 2, 3, 4, 5], "{place}");
        }
    }
    assert!(kept.iter().all(|count| *count > 0), "crashes before, between and after: {kept:?}");
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
    sim.disk().sync = Sync::Fails;
    assert!(matches!(journal.append(entry), Err(JournalError::Unsure { .. })));
    sim.disk().sync = Sync::Keeps;
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

/// Appends `entries` while `events` happen to the disk; which were acknowledged, and in which step.
fn append_among(sim: &Sim, events: &[(usize, Event)], entries: &[Entry]) -> (Vec<(u8, usize)>, Vec<Remark>) {
    sim.disk().events.extend(events.iter().cloned());
    let (mut journal, ..) = open(sim.clone());
    let mut acknowledged = Vec::new();
    for (value, entry) in (0..).zip(entries) {
        if journal.append(entry).is_ok() {
            acknowledged.push((value, sim.disk().steps));
        }
    }
    (acknowledged, journal.remarks())
}

/// What others do to the files may cost what was there before; never what is acknowledged afterwards, and never in
/// silence.
fn holds_among(events: &[(usize, Event)], entries: &[Entry]) {
    let sim = Sim::default();
    let (acknowledged, remarks) = append_among(&sim, events, entries);
    let last = events.iter().map(|(step, _)| *step).max().unwrap_or(0);
    for luck in 0..6 {
        let disk = sim.disk().after_crash(luck);
        let found = values(&open(Sim::of(disk)).1);
        let place = format!("{events:?}, luck {luck}: {acknowledged:?} {found:?} {remarks:?}");
        for (value, step) in &acknowledged {
            let is_changed =
                remarks.iter().any(|r| matches!(r, Remark::Changed { .. } | Remark::MadeAgain { .. }));
            let may_be_gone = *step <= last && (is_changed || sim.disk().steps <= last + 1);
            assert!(found.contains(value) || may_be_gone, "{place}");
        }
        assert!(found.is_sorted_by(|a, b| a < b), "none twice: {place}");
    }
    let there = values(&open(sim.clone()).1);
    for (value, step) in &acknowledged {
        assert!(there.contains(value) || *step <= last, "{events:?}: {value} is not in {there:?}");
    }
}

fn of_one_month() -> Vec<Entry> {
    (0..6).map(|n| rating(&format!("2026-11-0{}T09:00:00+01:00[Europe/Berlin]", n + 1), n)).collect()
}

fn any_event(luck: &mut Luck) -> Event {
    match luck.draw(6) {
        0 => Event::Exchange(0),
        1 => Event::Exchange(1),
        2 => Event::Exchange(luck.draw(400)),
        3 => Event::SecondWriter(b"half a li".to_vec()),
        4 => Event::SecondWriter(b"\nnonsense\n".to_vec()),
        _ => Event::Vanish,
    }
}

#[test]
fn what_others_do_to_the_files_costs_nothing_that_is_acknowledged_afterwards() {
    let three = &entries()[..3];
    let steps = {
        let sim = Sim::default();
        append_among(&sim, &[], three);
        sim.disk().steps
    };
    let kinds = [
        Event::Exchange(0),
        Event::Exchange(1),
        Event::Exchange(60),
        Event::Exchange(1000),
        Event::SecondWriter(b"half a li".to_vec()),
        Event::SecondWriter(b"\nnonsense\n".to_vec()),
        Event::Vanish,
    ];
    for step in 0..steps {
        for kind in &kinds {
            holds_among(&[(step, kind.clone())], three);
            for second in step + 1..steps + 2 {
                holds_among(&[(step, kind.clone()), (second, kinds[second % kinds.len()].clone())], three);
            }
        }
    }
    let mut luck = Luck(17);
    for _ in 0..2000 {
        let events: Vec<_> = (0..3).map(|_| (luck.draw(30), any_event(&mut luck))).collect();
        // Of one month: what lies in a file that is written no more is for whoever looks.
        holds_among(&events, &of_one_month());
    }
}

#[test]
fn a_file_that_was_put_back_without_its_last_line_break_swallows_nothing() {
    let sim = Sim::default();
    let (mut journal, ..) = open(sim.clone());
    journal.append(&entries()[0]).unwrap();
    journal.append(&entries()[1]).unwrap();
    assert_eq!(journal.remarks(), []);
    let step = sim.disk().steps;
    sim.disk().events.insert(step, Event::Exchange(30));
    journal.append(&entries()[2]).unwrap();
    let (_, history, report) = open(sim);
    assert_eq!((values(&history), report.problems()), (vec![0, 2], 1), "the torn line alone is gone");
    assert!(matches!(&journal.remarks()[..], [Remark::Changed { is_gone: false, .. }]));
}

#[test]
fn what_a_failed_save_left_behind_is_cut_off() {
    let entries = entries();
    for room in [1, 20, 200] {
        let sim = Sim::default();
        let (mut journal, ..) = open(sim.clone());
        journal.append(&entries[0]).unwrap();
        sim.disk().room = Some(room);
        journal.append(&entries[1]).unwrap_err();
        let (_, history, report) = open(sim.clone());
        assert_eq!((values(&history), report.problems()), (vec![0], 0), "room for {room} bytes");
        sim.disk().room = None;
        journal.append(&entries[1]).unwrap();
        let (_, history, report) = open(sim.clone());
        assert_eq!((values(&history), report.problems()), (vec![0, 1], 0));
        assert_eq!(journal.remarks(), [], "nobody else was here");
    }
}

#[test]
fn a_disk_that_can_promise_nothing_costs_a_remark() {
    let sim = Sim::default();
    sim.disk().sync = Sync::CannotPromise;
    sim.disk().sync_folder = Sync::CannotPromise;
    let (mut journal, ..) = open(sim.clone());
    for entry in entries() {
        journal.append(&entry).unwrap();
    }
    assert_eq!(values(&open(sim).1), [0, 1, 2, 3, 4, 5]);
    let remarks = journal.remarks();
    assert!(remarks.iter().all(|remark| matches!(remark, Remark::NoPromise { .. })), "{remarks:?}");
    assert!((1..10).contains(&remarks.len()), "{remarks:?}");
}

#[test]
fn an_entry_that_may_be_there_is_told_so_with_its_id() {
    let sim = Sim::default();
    let (mut journal, ..) = open(sim.clone());
    journal.append(&entries()[0]).unwrap();
    sim.disk().sync = Sync::Fails;
    let entry = &entries()[1];
    let said = journal.append(entry).unwrap_err().to_string();
    assert!(said.contains("perhaps not saved") && said.contains(&entry.id.to_string()), "{said}");
    sim.disk().sync = Sync::Keeps;
    journal.append(entry).unwrap();
    let (_, history, report) = open(sim);
    assert_eq!((values(&history), report.repeated), (vec![0, 1], 1));
}

#[test]
fn without_locks_each_program_has_a_writer_of_its_own() {
    for lock in [Lock::Unknown, Lock::Unusable] {
        let sim = Sim::default();
        sim.disk().lock = Some(lock);
        let (mut one, ..) = open(sim.clone());
        let (mut two, ..) = open(sim.clone());
        one.append(&entries()[0]).unwrap();
        two.append(&entries()[1]).unwrap();
        one.append(&entries()[2]).unwrap();
        assert_ne!(one.writer(), two.writer());
        assert!(matches!(&one.remarks()[..], [Remark::NoLocks { .. }]));
        assert_eq!(values(&open(sim).1), [0, 1, 2]);
    }
}

/// What lies in the way of a writer on a real disk.
#[cfg(unix)]
#[test]
fn what_is_no_file_or_no_folder_is_passed_by() {
    use std::{os::unix::fs::symlink, process::Command};

    let pipe = |at: &Path| assert!(Command::new("mkfifo").arg(at).status().unwrap().success());
    let folder = tempfile::tempdir().unwrap();
    let journal_at = folder.path().join("data/journal");
    let at = |name: &str| journal_at.join(format!("a1b2c3d4e5f6-{name}"));
    for name in ["1", "2", "3", "5", "6"] {
        fs::create_dir_all(at(name)).unwrap();
    }
    fs::create_dir(at("1").join("lock")).unwrap();
    pipe(&at("2").join("lock"));
    symlink("/dev/null", at("3").join("lock")).unwrap();
    fs::write(at("4"), "a file").unwrap();
    let mine = at("5");
    let bashrc = folder.path().join("bashrc");
    fs::write(&bashrc, "alias ll='ls -l'\n").unwrap();
    symlink(&bashrc, mine.join("2026-11.ron")).unwrap();
    pipe(&mine.join("2026-11-2.ron"));
    fs::create_dir(mine.join("2026-12.ron")).unwrap();

    let (mut journal, ..) = open(Folder::new(&journal_at));
    for entry in entries() {
        journal.append(&entry).unwrap();
    }
    assert_eq!(journal.writer(), Some("a1b2c3d4e5f6-5"));
    assert_eq!(
        fs::read_to_string(&bashrc).unwrap(),
        "alias ll='ls -l'\n",
        "nothing is written through a link"
    );
    let files = files_of(&mine);
    assert!(
        files.contains(&"2026-11-3.ron".to_owned()) && files.contains(&"2026-12-2.ron".to_owned()),
        "{files:?}"
    );
    let (history, report) = journal::read(&Folder::new(&journal_at)).unwrap();
    assert_eq!(values(&history), [0, 1, 2, 3, 4, 5]);
    let told: Vec<_> = report.set_aside.iter().map(ToString::to_string).collect();
    assert!(told.len() == 2 && told.iter().all(|one| one.contains("no plain file")), "{told:?}");
}

#[cfg(unix)]
#[test]
fn a_folder_that_vanishes_is_made_again_and_one_on_a_lost_disk_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let entries = entries();
    let (mut journal, ..) = open(Folder::new(data.join("journal")));
    journal.append(&entries[0]).unwrap();
    for gone in ["journal/a1b2c3d4e5f6-1", "journal"] {
        fs::remove_dir_all(data.join(gone)).unwrap();
        journal.append(&entries[1]).unwrap();
        assert!(journal.remarks().iter().any(|remark| matches!(remark, Remark::MadeAgain { .. })), "{gone}");
        let text = fs::read_to_string(data.join("journal/a1b2c3d4e5f6-1/2026-11.ron")).unwrap();
        assert!(text.contains("Journal(version:1"), "{text}");
        assert_eq!(values(&journal::read(&Folder::new(data.join("journal"))).unwrap().0), [1]);
    }
    fs::remove_file(data.join("journal/a1b2c3d4e5f6-1/2026-11.ron")).unwrap();
    journal.append(&entries[2]).unwrap();
    assert!(matches!(&journal.remarks()[..], [Remark::Changed { is_gone: true, .. }]));
    assert_eq!(values(&journal::read(&Folder::new(data.join("journal"))).unwrap().0), [2]);

    fs::remove_dir_all(&data).unwrap();
    let said = journal.append(&entries[3]).unwrap_err().to_string();
    assert!(said.contains("is gone") && said.contains("connect"), "{said}");
    assert!(!data.exists(), "it may lie on a disk that comes back");
    fs::create_dir(&data).unwrap();
    journal.append(&entries[3]).unwrap();
}

#[cfg(unix)]
#[test]
fn a_link_to_a_disk_that_is_not_there_is_no_empty_journal() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    fs::create_dir(&data).unwrap();
    std::os::unix::fs::symlink(folder.path().join("usb"), data.join("journal")).unwrap();
    let said = journal::read(&Folder::new(data.join("journal"))).unwrap_err().to_string();
    assert!(said.contains("link to a place that is not there"), "{said}");
}

#[test]
fn a_folder_that_is_a_file_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    let Err(error) = Journal::open(Box::new(Folder::new(file.join("journal"))), "m") else {
        panic!("opened")
    };
    let said = error.to_string();
    assert!(
        said.contains("cannot be read") && said.contains(file.join("journal").to_str().unwrap()),
        "{said}"
    );
}

#[cfg(unix)]
#[test]
fn a_folder_that_can_only_be_read_is_read() {
    use std::os::unix::fs::PermissionsExt as _;

    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    open(Folder::new(data.join("journal"))).0.append(&entries()[0]).unwrap();
    let chmod = |mode| fs::set_permissions(data.join("journal"), fs::Permissions::from_mode(mode)).unwrap();
    chmod(0o500);
    let (_, history, _) = open(Folder::new(data.join("journal")));
    assert_eq!(values(&history), [0]);
    chmod(0o700);
}

#[test]
fn two_contents_under_one_id_are_both_there_whatever_the_folders_are_called() {
    let lines = {
        let folder = tempfile::tempdir().unwrap();
        let mut texts = Vec::new();
        for (n, value) in [4, 7, 9].into_iter().enumerate() {
            let mut entry = rating("2026-11-27T09:00:00+01:00[Europe/Berlin]", value);
            entry.id = entries_id();
            let at = folder.path().join(n.to_string());
            open(Folder::new(&at)).0.append(&entry).unwrap();
            texts.push(fs::read_to_string(at.join("a1b2c3d4e5f6-1/2026-11.ron")).unwrap());
        }
        texts
    };
    let mut ids = Vec::new();
    for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
        let folder = tempfile::tempdir().unwrap();
        for (name, n) in ["a-1", "b-1", "c-1"].into_iter().zip(order) {
            fs::create_dir(folder.path().join(name)).unwrap();
            fs::write(folder.path().join(name).join("2026-11.ron"), &lines[n]).unwrap();
        }
        // A conflict copy on top.
        fs::write(folder.path().join("a-1/2026-11 (conflict).ron"), &lines[order[1]]).unwrap();
        let (history, report) = journal::read(&Folder::new(folder.path())).unwrap();
        let mut found: Vec<_> =
            history.records(&key()).iter().map(|r| (r.before.unwrap().get(), r.id)).collect();
        found.sort_unstable();
        assert_eq!(found.iter().map(|(value, _)| *value).collect::<Vec<_>>(), [4, 7, 9]);
        assert_eq!((report.entries, report.twins, report.repeated), (3, 2, 1), "{report:?}");
        assert!(report.notice().unwrap().contains("All of them are shown"), "{report:?}");
        ids.push(found);
    }
    assert!(ids.windows(2).all(|two| two[0] == two[1]), "the same ids in any order: {ids:?}");
}

fn entries_id() -> uuid::Uuid {
    uuid::Uuid::parse_str("01920000-0000-7000-8000-000000000001").unwrap()
}

#[test]
fn a_large_file_is_read_in_pieces_and_junk_is_counted() {
    let folder = tempfile::tempdir().unwrap();
    let (mut journal, ..) = open(Folder::new(folder.path()));
    journal.append(&entries()[0]).unwrap();
    let file = folder.path().join("a1b2c3d4e5f6-1/2026-11.ron");
    let good = fs::read(&file).unwrap();
    // A piece ends in the middle of junk, in a line that is far too long, and in a good line.
    let long = vec![b'y'; 9 * 1024 * 1024];
    let junk = b"x\n".repeat(2_500_000);
    let bytes = [&good[..], &long, b"\n", &junk, &good].concat();
    let other = folder.path().join("b-1");
    fs::create_dir(&other).unwrap();
    fs::write(other.join("big.ron"), &bytes).unwrap();
    fs::write(other.join("._2026-11.ron"), "of a system").unwrap();
    fs::write(other.join("marked.ron"), ["\u{feff}".as_bytes(), &good].concat()).unwrap();
    fs::write(other.join("empty.ron"), "").unwrap();
    let (history, report) = journal::read(&Folder::new(folder.path())).unwrap();
    assert_eq!((values(&history), report.repeated), (vec![0], 3));
    assert_eq!(report.problems(), 1 + 2_500_000 + 1, "{:?}", &report.set_aside[..3]);
    assert_eq!(report.set_aside.len(), 100);
    let told: Vec<_> = report.set_aside[..3].iter().map(ToString::to_string).collect();
    assert!(told[0].contains("empty.ron: the file is empty"), "{told:?}");
    assert!(told[1].contains("big.ron:3: the line is longer"), "{told:?}");
    assert!(told[2].contains("big.ron:4: the line does not begin"), "{told:?}");
}

/// Another program was in the middle of a line when the window looked.
#[test]
fn a_line_that_was_half_there_at_the_first_look_is_seen_once_it_is_whole() {
    let folder = tempfile::tempdir().unwrap();
    let (mut other, ..) = Journal::open(Box::new(Folder::new(folder.path())), "other").unwrap();
    let entries = of_one_month();
    other.append(&entries[0]).unwrap();
    other.append(&entries[1]).unwrap();
    let file = folder.path().join("other-1/2026-11.ron");
    let whole = fs::read(&file).unwrap();
    fs::write(&file, &whole[..whole.len() - 60]).unwrap();
    let (mut journal, history, _) = open(Folder::new(folder.path()));
    assert_eq!(values(&history), [0]);
    let mut looked = |wanted: &[Entry]| {
        let Ok(Brought::Entries(found, report)) = journal.look() else { panic!("much") };
        assert!(wanted.iter().all(|entry| found.contains(entry)), "{found:?}");
        assert_eq!(report.problems(), 0, "{report:?}");
        found.len()
    };
    assert_eq!(looked(&[]), 0);
    // In place, as a program that goes on writing does it.
    let add = |bytes: &[u8]| {
        use std::io::Write as _;
        fs::OpenOptions::new().append(true).open(&file).unwrap().write_all(bytes).unwrap();
    };
    let end = &whole[whole.len() - 60..];
    add(&end[..30]);
    assert_eq!(looked(&[]), 1, "only what is known");
    add(&end[30..]);
    looked(&entries[1..2]);
    assert_eq!(looked(&[]), 0, "nothing twice");
    other.append(&entries[2]).unwrap();
    assert_eq!(looked(&entries[2..3]), 1, "and no more than that");
}
