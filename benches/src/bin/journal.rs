//! Reading the journal of 110,000 holds (30 years of ten a day), against SQLite's scan of the same rows.
//!
//! Both read from disk into the same kind of rows: the journal through its own reader with every checksum, SQLite with
//! every column of every row.
//!
//!     journal [FOLDER]
//!
//! With FOLDER the journal is written there and stays, for `window … --data FOLDER`.

use std::{
    env,
    path::{Path, PathBuf},
};

use anyhow::{Result, ensure};
use knotmap::journal::{Folder, read};
use knotmap_benches::{
    Ratio,
    rows::{HOLDS, entries, write_database, write_journal},
};
use rusqlite::Connection;

fn main() -> Result<()> {
    let passing = tempfile::tempdir()?;
    let folder = env::args_os().nth(1).map_or_else(|| passing.path().to_owned(), PathBuf::from);
    ensure!(!folder.join("journal").exists(), "there is a journal in {} already", folder.display());
    let entries = entries(usize::MAX)?;
    write_journal(&entries, &folder)?;
    let database = passing.path().join("holds.sqlite");
    write_database(&entries, &database)?;
    drop(entries);

    let ours =
        || read(&Folder::new(folder.join("journal"))).map(|(history, _)| history.all_records().count());
    let theirs = || scan(&database).map(|rows| rows.len());
    ensure!(ours()? == HOLDS && theirs()? == HOLDS, "both read all of them");
    Ratio::measure("journal: read 110,000 holds / SQLite's scan", 9, theirs, ours).print(1.7);
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
