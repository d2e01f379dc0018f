//! The rows that are read: 110,000 holds, as a journal and as a database of SQLite.

use std::{
    collections::BTreeMap,
    fs, io,
    path::Path,
    sync::{Arc, Mutex, PoisonError},
};

use anyhow::Result;
use jiff::{SignedDuration, Zoned};
use knotmap::{
    anatomy::{Atlas, PointKey, Side},
    journal::{Entry, Files, HoldDone, Journal, Kind, Lock, Mark},
    therapy::{Ended, EndingKind, Tenderness},
};
use rusqlite::Connection;

/// How many there are.
pub const HOLDS: usize = 110_000;

/// Holds of so many named points, two hours apart, from 2001 on: 30 years' worth in 25 years, as older dates are refused.
///
/// # Errors
/// If the calendar ends or an entry is refused.
pub fn entries(points: usize) -> Result<Vec<Entry>> {
    let points: Vec<_> = Atlas::builtin().points().iter().take(points).collect();
    let mut at: Zoned = "2001-01-01T08:00:00+01:00[Europe/Berlin]".parse()?;
    (0..HOLDS)
        .map(|i| {
            at = at.checked_add(SignedDuration::from_mins(119))?;
            let tenderness = |shift| Tenderness::try_from(((i * 7 + i / 11 + shift) % 11) as u8).ok();
            let point = PointKey {
                id: points[i % points.len()].id.clone(),
                side: if i % 2 == 0 { Side::Left } else { Side::Right },
            };
            let held_ms = 5_000 + (i % 56) as u32 * 1_000;
            let ended = if i % 9 == 0 { Ended::Stopped } else { Ended::Time };
            let hold = HoldDone {
                before: tenderness(3),
                after: tenderness(1),
                note: (i % 10 == 0).then(|| "softer than last week".into()),
                ..HoldDone::new(point, held_ms, 60, EndingKind::Time, ended)
            };
            Ok(Entry::new(at.clone(), Kind::Hold(hold), at.timestamp())?)
        })
        .collect()
}

/// Lets the journal write into memory, where a sync costs nothing, and puts the files on disk as they are.
///
/// # Errors
/// If the disk refuses.
pub fn write_journal(entries: &[Entry], folder: &Path) -> Result<()> {
    let memory = Memory::default();
    let (mut journal, ..) = Journal::open(Box::new(memory.clone()), "bench")?;
    for entry in entries {
        journal.append(entry)?;
    }
    for (path, bytes) in memory.files().iter() {
        let path = folder.join("journal").join(path);
        fs::create_dir_all(path.parent().unwrap_or(folder))?;
        fs::write(path, bytes)?;
    }
    Ok(())
}

/// The same rows in a database.
///
/// # Errors
/// If the disk refuses.
pub fn write_database(entries: &[Entry], path: &Path) -> Result<()> {
    let mut database = Connection::open(path)?;
    database.execute_batch(
        "CREATE TABLE hold (id BLOB PRIMARY KEY, at TEXT, point TEXT, side TEXT, held_ms INTEGER, dose_s INTEGER,
         ending TEXT, ended TEXT, before INTEGER, after INTEGER, note TEXT) WITHOUT ROWID",
    )?;
    let all = database.transaction()?;
    {
        let mut insert = all.prepare("INSERT INTO hold VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11)")?;
        for entry in entries {
            let Kind::Hold(hold) = &entry.kind else { continue };
            insert.execute((
                entry.id.as_bytes(),
                entry.at.to_string(),
                &hold.point.0,
                hold.side.word(),
                hold.held_ms,
                hold.dose_s,
                format!("{:?}", hold.ending),
                format!("{:?}", hold.ended),
                hold.before.map(Tenderness::get),
                hold.after.map(Tenderness::get),
                hold.note.as_deref(),
            ))?;
        }
    }
    all.commit()?;
    Ok(())
}

/// Files in memory.
#[derive(Clone, Default)]
struct Memory(Arc<Mutex<BTreeMap<String, Vec<u8>>>>);

impl Memory {
    fn files(&self) -> std::sync::MutexGuard<'_, BTreeMap<String, Vec<u8>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Files for Memory {
    fn full(&self, path: &str) -> String {
        path.to_owned()
    }

    fn list(&self, folder: &str) -> io::Result<Vec<(String, bool)>> {
        // The one writer there is.
        Ok(if folder.is_empty() { vec![("bench-1".to_owned(), true)] } else { vec![] })
    }

    fn mark(&self, file: &str) -> io::Result<Option<Mark>> {
        let mark = |bytes: &Vec<u8>| Mark { length: bytes.len() as u64, identity: 0, written: 0 };
        Ok(self.files().get(file).map(mark))
    }

    fn read(&self, file: &str, from: u64, most: usize) -> io::Result<Vec<u8>> {
        let files = self.files();
        let bytes = files.get(file).ok_or(io::ErrorKind::NotFound)?;
        Ok(bytes.iter().skip(from as usize).take(most).copied().collect())
    }

    fn has_base(&self) -> bool {
        true
    }

    fn create_folder(&mut self, _: &str) -> io::Result<()> {
        Ok(())
    }

    fn lock(&mut self, _: &str) -> io::Result<Lock> {
        Ok(Lock::Ours)
    }

    fn cut(&mut self, _: &str, _: u64) -> io::Result<()> {
        Ok(())
    }

    fn append(&mut self, file: &str, bytes: &[u8]) -> io::Result<()> {
        self.files().entry(file.to_owned()).or_default().extend_from_slice(bytes);
        Ok(())
    }

    fn sync(&mut self, _: &str) -> io::Result<()> {
        Ok(())
    }

    fn sync_folder(&mut self, _: &str) -> io::Result<()> {
        Ok(())
    }
}
