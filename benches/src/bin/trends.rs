//! The trends of 20 points over 110,000 holds, against reading the rows from SQLite and computing the same figures of them.
//!
//! Both make the day values and all that is said of them; ours of the history that is there already, theirs of what SQLite
//! reads. The statistics are the same code, so the ratio says what the way from the history to the days costs.
//!
//!     trends [FOLDER]
//!
//! With FOLDER the journal of these holds is written there and stays, for `knotmap --data FOLDER`.

use std::{collections::BTreeMap, env, path::Path};

use anyhow::{Result, ensure};
use jiff::civil::Date;
use knotmap::{
    anatomy::{PointId, PointKey, Side},
    journal::History,
    therapy::Tenderness,
    trend::{self, DayEnd, DayValue, Trend, Valued},
};
use knotmap_benches::{
    Ratio,
    rows::{entries, write_database, write_journal},
};
use rusqlite::Connection;

const POINTS: usize = 20;

fn main() -> Result<()> {
    let passing = tempfile::tempdir()?;
    let database = passing.path().join("holds.sqlite");
    let entries = entries(POINTS)?;
    write_database(&entries, &database)?;
    if let Some(folder) = env::args_os().nth(1) {
        write_journal(&entries, folder.as_ref())?;
    }
    let history = History::from_entries(entries);
    let time = Date::MIN..=Date::MAX;
    let ours = || trend::page(&history, history.points(), &time, DayEnd::MIDNIGHT);
    let theirs = || by_database(&database);
    ensure!(words(&ours()) == words(&theirs()?), "both say the same");
    Ratio::measure("trends: 110,000 holds / from SQLite's rows", 5, theirs, ours).print(1.0);
    let weeks = trend::first_day(&history, DayEnd::MIDNIGHT).unwrap_or(Date::MIN);
    let weeks = weeks..=weeks.saturating_add(jiff::Span::new().days(20));
    let short = || trend::page(&history, history.points(), &weeks, DayEnd::MIDNIGHT);
    Ratio::measure("trends: three weeks of it / all of it", 5, ours, short).print(0.2);
    Ok(())
}

fn words(page: &[Trend]) -> BTreeMap<String, (usize, &'static str)> {
    page.iter().map(|one| (one.point.to_string(), (one.values.len(), one.word.name()))).collect()
}

/// The first value of each day of each point, as SQLite has the rows.
fn by_database(path: &Path) -> Result<Vec<Trend>> {
    let database = Connection::open(path)?;
    let mut all = database.prepare("SELECT point, side, at, before FROM hold ORDER BY point, side, at")?;
    let mut rows = all.query(())?;
    let mut points: BTreeMap<PointKey, Vec<DayValue>> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let (point, side, at): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let side = if side == "left" { Side::Left } else { Side::Right };
        let values = points.entry(PointKey { id: PointId(point), side }).or_default();
        let date: Date = at.get(..10).unwrap_or_default().parse()?;
        let before: Option<u8> = row.get(3)?;
        let is_new = values.last().is_none_or(|last| last.date != date);
        if let Some(value) = before.and_then(|value| Tenderness::try_from(value).ok()).filter(|_| is_new) {
            values.push(DayValue { date, value });
        }
    }
    let valued: Vec<Valued> = points.into_iter().collect();
    Ok(trend::page_of(valued))
}
