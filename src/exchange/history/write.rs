//! The history as CSV.

use std::io;

use super::{HistoryRow, cells::Cells, column::Column};

/// Whom a table is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flavour {
    /// Programs: UTF-8, lines end in `\n`.
    Plain,
    /// Spreadsheets: a byte order mark, without which Excel takes UTF-8 for something else, lines that end in `\r\n`, and
    /// date, time and zone in columns of their own.
    Spreadsheet,
}

impl Flavour {
    /// The columns, in their order.
    pub fn columns(self) -> impl Iterator<Item = Column> + Clone {
        let shown = move |column: &Column| self == Self::Spreadsheet || !Column::LOCAL.contains(column);
        Column::ALL.into_iter().filter(shown)
    }
}

/// Writes a first line with the names of the columns, and a line for each row. Nothing that a row says is missing from it.
///
/// # Errors
/// Those of `out`.
pub fn write_history(
    mut out: impl io::Write,
    rows: impl IntoIterator<Item = HistoryRow>,
    flavour: Flavour,
) -> io::Result<()> {
    let mut build = csv::WriterBuilder::new();
    if flavour == Flavour::Spreadsheet {
        out.write_all("\u{feff}".as_bytes())?;
        build.terminator(csv::Terminator::CRLF);
    }
    let mut table = build.from_writer(out);
    let columns = flavour.columns();
    table.write_record(columns.clone().map(Column::word)).map_err(into_io)?;
    for row in rows {
        let cells = Cells::from(row);
        for column in columns.clone() {
            table.write_field(&*cells.written(column)).map_err(into_io)?;
        }
        table.write_record(None::<&[u8]>).map_err(into_io)?;
    }
    table.flush()
}

/// What went wrong below a table.
pub fn into_io(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}
