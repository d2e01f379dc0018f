//! Reading the journal of 110,000 holds (30 years of ten a day), against SQLite's scan of the same rows.
//!
//! Both read from disk into the same kind of rows: the journal through its own reader with every checksum, SQLite with
//! every column of every row.
//!
//!     journal [FOLDER]
//!
//! With FOLDER the journal is written there and stays, for `window … --data FOLDER`.

use std::{
    collections::BTreeMap,
    env, fs, io,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

use anyhow::{Result, ensure};
use jiff::{SignedDuration, Zoned};
use knotmap::{
    anatomy::{Atlas, PointKey, Side},
    journal::{Entry, Files, Folder, HoldDone, Journal, Kind, Lock, Mark, read},
    therapy::{Ended, EndingKind, Tenderness},
};
use knotmap_benches::Ratio;
use rusqlite::Connection;

const HOLDS: usize = 110_000;

fn main() -> Result<()> {
    let passing = tempfile::tempdir()?;
    let folder = env::args_os().nth(1).map_or_else(|| passing.path().to_owned(), PathBuf::from);
    ensure!(!folder.join("journal").exists(), "there is a journal in {} already", folder.display());
    let entries = entries()?;
    write_journal(&entries, &folder)?;
    let database = passing.path().join("holds.sqlite");
    write_database(&entries, &database)?;
    drop(entries);

    let ours =
        || read(&Folder::new(folder.join("journal"))).map(|(history, _)| history.all_records().count());
    let theirs = || scan(&database).map(|rows| rows.len());
    ensure!(ours()? == HOLDS && theirs()? == HOLDS, "both read all of them");
    Ratio::measure("journal: read 110,000 holds / SQLite's scan", 9, theirs, ours).print(3.0);
    Ok(())
}

/// Holds of named points, two hours apart, from 2001 on: 30 years' worth in 25 years, as older dates are refused.
fn entries() -> Result<Vec<Entry>> {
    let points = Atlas::builtin().points();
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
fn write_journal(entries: &[Entry], folder: &Path) -> Result<()> {
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

fn write_database(entries: &[Entry], path: &Path) -> Result<()> {
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

/// A row with every column read.
type Row =
    ([u8; 16], String, String, String, u32, u32, String, String, Option<u8>, Option<u8>, Option<String>);

fn scan(path: &Path) -> Result<Vec<Row>> {
    let database = Connection::open(path)?;
    let mut all = database.prepare("SELECT * FROM hold")?;
    let rows = all.query_map((), |r| {
        Ok((
            r.get(0)?,
            r.get(1)?,
            r.get(2)?,
            r.get(3)?,
            r.get(4)?,
            r.get(5)?,
            r.get(6)?,
            r.get(7)?,
            r.get(8)?,
            r.get(9)?,
            r.get(10)?,
        ))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
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
