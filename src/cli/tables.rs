//! `knotmap history` and `knotmap points`: what is known, as a table, CSV or JSON.

use std::io::{self, Write};

use serde::{Serialize, Serializer as _};

use super::{
    Arguments, CliError, Store,
    args::{Format, HistoryArgs, HistoryFormat, PointsArgs},
    no_point, shown,
};
use crate::{
    anatomy::Atlas,
    desktop::plain,
    exchange::{
        self, PointRow,
        fhir::history_bundle,
        history::{Flavour, HistoryRow, history_rows, into_io, write_history},
    },
    language::{Language::English, say, within},
};

pub(super) fn history(arguments: &Arguments, args: &HistoryArgs) -> Result<(), CliError> {
    let store = Store::read(arguments)?;
    if let Some(key) = &args.point
        && store.points.find(key).is_none()
        && store.history.standing(Some(key)).next().is_none()
    {
        return Err(no_point(key));
    }
    if args.spreadsheet && args.format != HistoryFormat::Csv {
        return Err(CliError::Usage(say!("commands-spreadsheet-is-csv").to_owned()));
    }
    let rows = history_rows(&store.history, args.point.as_ref());
    let mut out = io::BufWriter::new(io::stdout().lock());
    match args.format {
        HistoryFormat::Table => table(&mut out, &history_head(), rows.map(|row| history_cells(&row)))?,
        HistoryFormat::Json => within(English, || json(&mut out, rows))?,
        HistoryFormat::Csv => {
            let flavour = if args.spreadsheet { Flavour::Spreadsheet } else { Flavour::Plain };
            within(English, || write_history(&mut out, rows, flavour))?;
        }
        HistoryFormat::Fhir => {
            let bundle = history_bundle(&store.history, &store.points, args.point.as_ref(), &store.now);
            out.write_all(bundle.as_bytes())?;
        }
    }
    Ok(out.flush()?)
}

pub(super) fn points(arguments: &Arguments, args: &PointsArgs) -> Result<(), CliError> {
    let store = Store::read(arguments)?;
    let atlas = Atlas::builtin();
    let found = exchange::search(atlas, &store.points, args.text.as_deref().unwrap_or_default());
    let rows = || exchange::point_rows(atlas, found).into_iter();
    match args.format {
        Format::Table => {
            let mut out = io::BufWriter::new(io::stdout().lock());
            table(&mut out, &points_head(), rows().map(|row| shown_point(&row)))?;
            Ok(out.flush()?)
        }
        format => print(format, rows, &POINTS_HEAD, point_cells),
    }
}

fn history_head() -> [&'static str; 10] {
    [
        say!("commands-head-id"),
        say!("commands-head-point"),
        say!("commands-head-side"),
        say!("commands-head-at"),
        say!("commands-head-kind"),
        say!("commands-head-held"),
        say!("commands-head-before"),
        say!("commands-head-after"),
        say!("commands-head-ended"),
        say!("commands-head-note"),
    ]
}

/// What the table shows of everything: the last column is what the row says in words.
fn history_cells(row: &HistoryRow) -> Vec<String> {
    let text = |value: Option<String>| value.unwrap_or_default();
    let said = row.note.as_deref().or(row.text.as_deref()).map(str::to_owned);
    let reason = row.reason.map(|reason| shown::or_typed(reason.word(), reason.text()));
    let words = said.or(reason).or(row.custom.as_ref().map(|custom| custom.name.clone()));
    let until = row.until.as_ref().map(|until| say!("commands-until", until = until.to_string()));
    vec![
        row.id.to_string(),
        text(row.point.as_ref().map(ToString::to_string)),
        text(row.side.map(|side| shown::side(side).to_owned())),
        row.at.to_string(),
        shown::kind(row.kind).to_owned(),
        text(row.held_s.map(|seconds| seconds.to_string())),
        text(row.before.map(|value| value.get().to_string())),
        text(row.after.map(|value| value.get().to_string())),
        text(row.ended.map(|ended| shown::or_typed(ended.word(), ended.text()))),
        text(words.or(until)),
    ]
}

const POINTS_HEAD: [&str; 9] = ["id", "side", "name", "muscle", "view", "x", "y", "self", "source"];

fn point_cells(row: &PointRow) -> Vec<String> {
    vec![
        row.id.clone(),
        row.side.to_string(),
        row.name.clone(),
        row.muscle.clone(),
        row.view.to_string(),
        row.x.to_string(),
        row.y.to_string(),
        row.self_care.word().to_owned(),
        row.source.clone(),
    ]
}

fn points_head() -> [&'static str; 9] {
    let [_, _, _, _, _, x, y, _, _] = POINTS_HEAD;
    [
        say!("commands-head-id"),
        say!("commands-head-side"),
        say!("commands-head-name"),
        say!("commands-head-muscle"),
        say!("commands-head-view"),
        x,
        y,
        say!("commands-head-self"),
        say!("commands-head-source"),
    ]
}

/// The same cells for people.
fn shown_point(row: &PointRow) -> Vec<String> {
    vec![
        row.id.clone(),
        shown::side(row.side).to_owned(),
        row.name.clone(),
        row.muscle.clone(),
        shown::view(row.view).to_owned(),
        shown::figures(&row.x),
        shown::figures(&row.y),
        shown::self_care(row.self_care).to_owned(),
        row.source.clone(),
    ]
}

/// Rows for programs, in English whatever is spoken: CSV with `head` as its first line, or else JSON.
pub(super) fn print<R: Serialize, I: Iterator<Item = R>>(
    format: Format,
    rows: impl FnOnce() -> I,
    head: &[&str],
    cells: fn(&R) -> Vec<String>,
) -> Result<(), CliError> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    within(English, || match format {
        Format::Csv => csv(&mut out, rows(), head, cells),
        Format::Json | Format::Table => json(&mut out, rows()),
    })?;
    Ok(out.flush()?)
}

fn json<R: Serialize>(out: &mut impl Write, rows: impl Iterator<Item = R>) -> io::Result<()> {
    serde_json::Serializer::pretty(&mut *out).collect_seq(rows).map_err(io::Error::from)?;
    writeln!(out)
}

fn csv<R>(
    out: &mut impl Write,
    rows: impl Iterator<Item = R>,
    head: &[&str],
    cells: fn(&R) -> Vec<String>,
) -> io::Result<()> {
    let mut table = csv::Writer::from_writer(out);
    table.write_record(head).map_err(into_io)?;
    for row in rows {
        table.write_record(cells(&row)).map_err(into_io)?;
    }
    table.flush()
}

/// Columns as wide as their widest cell; the last one is not padded. A row is one line, whatever a name or note has in it.
/// The rows are gone through twice, so that no more than one of them has to be there.
pub(super) fn table(
    out: &mut impl Write,
    head: &[&str],
    rows: impl Iterator<Item = Vec<String>> + Clone,
) -> io::Result<()> {
    let plain_rows = rows.map(|row| row.iter().map(|cell| plain(cell).into_owned()).collect::<Vec<_>>());
    let mut widths: Vec<usize> = head.iter().map(|cell| cell.chars().count()).collect();
    for row in plain_rows.clone() {
        for (width, cell) in widths.iter_mut().zip(&row) {
            *width = (*width).max(cell.chars().count());
        }
    }
    let heads: Vec<String> = head.iter().map(|&cell| cell.to_owned()).collect();
    for row in std::iter::once(heads).chain(plain_rows) {
        let padded: Vec<String> =
            row.iter().zip(&widths).map(|(cell, width)| format!("{cell:width$}")).collect();
        writeln!(out, "{}", padded.join("  ").trim_end())?;
    }
    Ok(())
}
