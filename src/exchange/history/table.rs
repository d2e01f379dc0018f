//! The rows of a file as they stand there, before anybody knows what they mean.

use std::borrow::Cow;

use csv::StringRecord;

use super::{
    decode::{Encoding, decode},
    when::looks_like_a_day,
};
use crate::language::say;

/// The largest file, in bytes.
pub const CSV_MAX: u64 = 50 * 1024 * 1024;
/// The most columns.
const COLUMNS_MAX: usize = 500;
/// The longest row, in bytes. No row of the history is longer.
const ROW_MAX: usize = 256 * 1024;
/// What can stand between two cells.
const DELIMITERS: [char; 3] = [',', ';', '\t'];

/// Why a file is no table.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TableError {
    /// There is nothing in it.
    #[error("{}", say!("history-file-empty"))]
    Empty,
    /// Office has packed it.
    #[error("{}", say!("history-file-workbook"))]
    Workbook,
    /// No text in any coding.
    #[error("{}", say!("history-file-not-text"))]
    NotText,
    /// More columns than any history has.
    #[error("{}", say!("history-file-too-wide", count = .0, most = COLUMNS_MAX))]
    TooWide(usize),
}

/// A table that was read.
pub struct Table<'a> {
    text: Cow<'a, str>,
    pub(super) encoding: Encoding,
    pub(super) delimiter: char,
    pub(super) has_header: bool,
    /// The names of the columns; `1`, `2`, … where there are none.
    pub(super) names: Vec<String>,
}

/// A row with its place.
pub(super) struct Row {
    /// The line that it begins in, from 1.
    pub(super) line: u64,
    /// Its cells, or why they are none.
    pub(super) cells: Result<StringRecord, BrokenRow>,
}

/// Why a row has no cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BrokenRow {
    /// It is longer than any row of a history.
    #[error("{}", say!("history-file-row-too-long", most = ROW_MAX))]
    TooLong,
    /// It has cells beyond the last column.
    #[error("{}", say!("history-file-row-too-wide", cells = .cells, columns = .columns))]
    TooWide {
        /// How many it has.
        cells: usize,
        /// How many there are.
        columns: usize,
    },
    /// The file ends in the middle of it.
    #[error("{}", say!("history-file-row-torn"))]
    Torn,
}

impl<'a> Table<'a> {
    /// Reads the layout of a file: coding, delimiter, and whether the first line names the columns.
    ///
    /// # Errors
    /// What is no table at all. A row that cannot be read is none of these.
    pub fn read(bytes: &'a [u8]) -> Result<Self, TableError> {
        if bytes.starts_with(b"PK\x03\x04") {
            return Err(TableError::Workbook);
        }
        let (text, encoding) = decode(bytes);
        if text.contains('\0') {
            return Err(TableError::NotText);
        }
        let delimiter = delimiter(&text);
        let mut first = StringRecord::new();
        let is_there = reader(&text, delimiter).read_record(&mut first).unwrap_or(false);
        if !is_there || first.iter().all(|cell| cell.trim().is_empty()) {
            return Err(TableError::Empty);
        }
        if first.len() > COLUMNS_MAX {
            return Err(TableError::TooWide(first.len()));
        }
        let has_header = is_header(&first);
        let name = |(at, name): (usize, &str)| {
            if has_header { name.trim().to_owned() } else { (at + 1).to_string() }
        };
        let names = first.iter().enumerate().map(name).collect();
        Ok(Self { text, encoding, delimiter, has_header, names })
    }

    /// The names of the columns; `1`, `2`, … where there are none.
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// The column of this name, else of this number, from 1.
    pub(super) fn column(&self, name: &str) -> Option<usize> {
        let name = name.trim();
        let by_number = || name.parse::<usize>().ok()?.checked_sub(1).filter(|at| *at < self.names.len());
        self.names.iter().position(|one| one.eq_ignore_ascii_case(name)).or_else(by_number)
    }

    /// The rows below the names of the columns.
    pub(super) fn rows(&self) -> impl Iterator<Item = Row> {
        let mut reader = reader(&self.text, self.delimiter);
        let columns = self.names.len();
        let ends_within = !self.text.ends_with(['\n', '\r']);
        let bytes = self.text.as_bytes();
        let length = bytes.len() as u64;
        let mut record = StringRecord::new();
        let rows = std::iter::from_fn(move || {
            // What is text already has no other way to fail.
            if !reader.read_record(&mut record).unwrap_or(false) {
                return None;
            }
            let is_last = reader.position().byte() >= length;
            let line = record.position().map_or(0, |at| at.line() + breaks(bytes, at.byte()));
            // Some programs leave out empty cells at the end of a row.
            let cells = match record.len() {
                _ if record.as_slice().len() > ROW_MAX => Err(BrokenRow::TooLong),
                cells if cells > columns => Err(BrokenRow::TooWide { cells, columns }),
                cells if cells < columns && is_last && ends_within => Err(BrokenRow::Torn),
                _ => Ok(record.clone()),
            };
            Some(Row { line, cells })
        });
        rows.skip(usize::from(self.has_header))
    }
}

/// How many lines end before the row that is looked for from `at` on: the second half of the break before it, and empty
/// lines.
fn breaks(bytes: &[u8], at: u64) -> u64 {
    let rest = usize::try_from(at).ok().and_then(|at| bytes.get(at..)).unwrap_or_default();
    let between = rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n'));
    between.filter(|byte| **byte == b'\n').count() as u64
}

fn reader(text: &str, delimiter: char) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter as u8)
        .from_reader(text.as_bytes())
}

/// What splits the first line into the most cells.
fn delimiter(text: &str) -> char {
    let cells = |delimiter: char| {
        let mut first = StringRecord::new();
        let is_there = reader(text, delimiter).read_record(&mut first).unwrap_or(false);
        if is_there { first.len() } else { 0 }
    };
    // Of equals the last is taken, and that is the comma.
    DELIMITERS.into_iter().rev().max_by_key(|delimiter| cells(*delimiter)).unwrap_or(',')
}

/// A line that names columns has no day and no number in it.
fn is_header(first: &StringRecord) -> bool {
    let is_value = |cell: &str| {
        let cell = cell.trim();
        cell.replace(',', ".").parse::<f64>().is_ok() || looks_like_a_day(cell)
    };
    !first.iter().any(is_value)
}
