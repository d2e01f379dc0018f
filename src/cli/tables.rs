//! `knotmap history` and `knotmap points`: what is known, as a table, CSV or JSON.

use std::io::{self, Write};

use serde::{Serialize, Serializer as _};

use super::{
    Arguments, CliError, Store,
    args::{Format, HistoryArgs, HistoryFormat, PointsArgs},
};
use crate::{
    anatomy::Atlas,
    desktop::plain,
    exchange::{
        self, PointRow,
        fhir::history_bundle,
        history::{Flavour, HistoryRow, history_rows, into_io, write_history},
    },
    therapy::plan::SkipReason,
};

pub(super) fn history(arguments: &Arguments, args: &HistoryArgs) -> Result<(), CliError> {
    let store = Store::read(arguments)?;
    if let Some(key) = &args.point
        && store.points.find(key).is_none()
        && store.history.standing(Some(key)).next().is_none()
    {
        return Err(CliError::Usage(format!("there is no point {key}; knotmap points lists them")));
    }
    if args.spreadsheet && args.format != HistoryFormat::Csv {
        return Err(CliError::Usage("--spreadsheet says how CSV is written; add --format csv".to_owned()));
    }
    let rows = history_rows(&store.history, args.point.as_ref());
    let mut out = io::BufWriter::new(io::stdout().lock());
    match args.format {
        HistoryFormat::Table => return print(Format::Table, rows, &HISTORY_HEAD, history_cells),
        HistoryFormat::Json => return print(Format::Json, rows, &HISTORY_HEAD, history_cells),
        HistoryFormat::Csv => {
            let flavour = if args.spreadsheet { Flavour::Spreadsheet } else { Flavour::Plain };
            write_history(&mut out, rows, flavour)?;
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
    let rows = exchange::point_rows(atlas, found);
    print(args.format, rows.into_iter(), &POINTS_HEAD, point_cells)
}

/// What the table shows of everything: the last column is what the row says in words.
const HISTORY_HEAD: [&str; 10] =
    ["id", "point", "side", "at", "kind", "held_s", "before", "after", "ended", "note"];

fn history_cells(row: &HistoryRow) -> Vec<String> {
    let text = |value: Option<String>| value.unwrap_or_default();
    let words = row.note.as_deref().or(row.text.as_deref()).or(row.reason.map(SkipReason::word));
    let words = words.or(row.custom.as_ref().map(|custom| custom.name.as_str())).map(str::to_owned);
    vec![
        row.id.to_string(),
        text(row.point.as_ref().map(ToString::to_string)),
        text(row.side.map(|side| side.to_string())),
        row.at.to_string(),
        row.kind.to_owned(),
        text(row.held_s.map(|seconds| seconds.to_string())),
        text(row.before.map(|value| value.get().to_string())),
        text(row.after.map(|value| value.get().to_string())),
        text(row.ended.map(|ended| ended.to_string())),
        text(words.or(row.until.as_ref().map(|until| format!("until {until}")))),
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

pub(super) fn print<R: Serialize>(
    format: Format,
    rows: impl Iterator<Item = R> + Clone,
    head: &[&str],
    cells: fn(&R) -> Vec<String>,
) -> Result<(), CliError> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    match format {
        Format::Json => {
            serde_json::Serializer::pretty(&mut out).collect_seq(rows).map_err(io::Error::from)?;
            writeln!(out)?;
        }
        Format::Csv => {
            let mut table = csv::Writer::from_writer(&mut out);
            table.write_record(head).map_err(into_io)?;
            for row in rows {
                table.write_record(cells(&row)).map_err(into_io)?;
            }
            table.flush()?;
        }
        Format::Table => table(&mut out, head, rows.map(|row| cells(&row)))?,
    }
    out.flush()?;
    Ok(())
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
