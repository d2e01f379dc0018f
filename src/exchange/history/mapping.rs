//! Which column of a file is which, how its days and numbers are written, and what has to be asked. Nothing is guessed
//! silently: all that was found can be shown.

use std::{borrow::Cow, collections::BTreeMap};

use csv::StringRecord;

use super::{
    answers::{Answers, DateOrder, Question},
    cells::Cells,
    column::Column,
    decode::Encoding,
    entry::EntryReader,
    guard,
    number::{DecimalSeen, MEASURED, Numbers},
    source,
    table::Table,
    when::{Clock, OrderSeen},
};
use crate::{
    anatomy::PointId,
    journal::{AllPoints, read_moment},
    language::say,
};

/// The most words that are asked about.
const WORDS_MAX: usize = 50;

/// A column that was named and is not there.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", say!("history-file-no-column", name = .name, column = .column.word(), there = .there))]
pub struct NoColumn {
    /// What it was to be.
    pub column: Column,
    /// Its name.
    pub name: String,
    /// The names of those that are there.
    pub there: String,
}

/// What was found in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// How its letters are coded.
    pub encoding: Encoding,
    /// What stands between two cells.
    pub delimiter: char,
    /// Whether the first line names the columns; else they have numbers.
    pub has_header: bool,
    /// The program that it is from, where that is known.
    pub source: Option<&'static str>,
    /// What is read, and the name of the column in the file.
    pub columns: Vec<(Column, String)>,
    /// The names of the columns that are not read.
    pub unread: Vec<String>,
    /// Which number of its dates is which, where they leave that open.
    pub order: Option<DateOrder>,
    /// What stands before the fraction of its numbers, where they have any.
    pub decimal: Option<char>,
    /// What has to be said.
    pub questions: Vec<Question>,
}

/// Which column is which.
pub(super) struct Mapping {
    /// By [`Column`].
    indices: [Option<usize>; Column::COUNT],
    source: Option<&'static str>,
}

impl Mapping {
    /// Those that the names of the columns tell, and those that were said.
    pub(super) fn find(table: &Table<'_>, answers: &Answers) -> Result<Self, NoColumn> {
        let mut indices = [None; Column::COUNT];
        let source = source::known(&table.names).filter(|_| table.has_header);
        match source {
            Some(source) => {
                for (column, name) in source.columns {
                    indices[*column as usize] = table.column(name);
                }
            }
            None if table.has_header => {
                for column in Column::ALL {
                    let named = table.names.iter().position(|name| name.eq_ignore_ascii_case(column.word()));
                    indices[column as usize] = named;
                }
                if indices[Column::At as usize].is_some() {
                    // It says the same, and in a spreadsheet nobody has made something else of it.
                    for column in Column::LOCAL {
                        indices[column as usize] = None;
                    }
                }
            }
            None => {}
        }
        for (column, name) in &answers.columns {
            indices[*column as usize] = match name {
                None => None,
                Some(name) => Some(table.column(name).ok_or_else(|| NoColumn {
                    column: *column,
                    name: name.clone(),
                    there: table.names.join(", "),
                })?),
            };
        }
        Ok(Self { indices, source: source.map(|source| source.name) })
    }

    pub(super) fn has(&self, column: Column) -> bool {
        self.indices[column as usize].is_some()
    }

    /// The columns that are read.
    pub(super) fn columns(&self) -> impl Iterator<Item = Column> {
        Column::ALL.into_iter().filter(|column| self.has(*column))
    }

    /// The cells of a row: words without their guard, everything else without spaces around it.
    pub(super) fn cells<'a>(&self, record: &'a StringRecord, answers: &'a Answers) -> Cells<'a> {
        let mut cells = Cells::empty();
        for column in self.columns() {
            let index = self.indices[column as usize].unwrap_or(usize::MAX);
            let raw = record.get(index).unwrap_or_default();
            let text = match answers.words.get(raw.trim()) {
                Some(meant) => Cow::Borrowed(meant.as_str()),
                None if column.has_free_words() => lines(guard::unguarded(raw)),
                None if column.has_words() => Cow::Borrowed(guard::unguarded(raw.trim())),
                None => Cow::Borrowed(raw.trim()),
            };
            cells.set(column, text);
        }
        cells
    }
}

/// A spreadsheet may have made `\r\n` of the line breaks within a cell.
fn lines(text: &str) -> Cow<'_, str> {
    if text.contains('\r') { text.replace("\r\n", "\n").into() } else { text.into() }
}

/// What the cells of a file say about how they are written.
#[derive(Default)]
struct Seen {
    order: OrderSeen,
    decimal: DecimalSeen,
    unclear_day: String,
    fraction: String,
    no_zone: String,
    has_sideless_point: bool,
    words: BTreeMap<(Column, String), usize>,
}

impl Found {
    /// Looks through all rows.
    pub(super) fn look(table: &Table<'_>, mapping: &Mapping, answers: &Answers, points: &AllPoints) -> Self {
        let mut seen = Seen::default();
        for record in table.rows().filter_map(|row| row.cells.ok()) {
            seen.row(&mapping.cells(&record, answers), points);
        }
        let name = |column: Column| mapping.indices[column as usize].map(|at| table.names[at].clone());
        let unread = |(at, name): (usize, &String)| {
            let is_read = mapping.indices.contains(&Some(at)) || name.is_empty();
            (!is_read).then(|| name.clone())
        };
        Self {
            encoding: table.encoding,
            delimiter: table.delimiter,
            has_header: table.has_header,
            source: mapping.source,
            columns: Column::ALL.into_iter().filter_map(|column| Some((column, name(column)?))).collect(),
            unread: table.names.iter().enumerate().filter_map(unread).collect(),
            order: answers.order.or(seen.order.found()),
            decimal: answers.decimal.or(seen.decimal.found()),
            questions: seen.questions(mapping, answers),
        }
    }

    /// What reads rows as these are written.
    pub(super) fn reader<'a>(&self, answers: &'a Answers) -> EntryReader<'a> {
        EntryReader {
            clock: Clock { order: self.order, zone: answers.zone.as_ref(), time: answers.time },
            numbers: Numbers { decimal: self.decimal, divide: answers.divide.unwrap_or(1).max(1) },
            point: answers.point.as_ref(),
            side: answers.side,
        }
    }
}

impl Seen {
    fn row(&mut self, cells: &Cells<'_>, points: &AllPoints) {
        let at = cells.get(Column::At);
        let day = if at.is_empty() { cells.get(Column::Date) } else { at };
        if !day.is_empty() && read_moment(day).is_err() {
            self.order.see(day);
            keep(&mut self.unclear_day, day);
            if cells.get(Column::Zone).is_empty() {
                keep(&mut self.no_zone, day);
            }
        }
        for column in MEASURED {
            let cell = cells.get(column);
            if cell.is_empty() || column == Column::HeldS && cell.contains(':') {
                continue;
            }
            if !self.decimal.see(cell) {
                self.word(column, cell);
            } else if cell.contains(['.', ',']) {
                keep(&mut self.fraction, cell);
            }
        }
        let point = cells.get(Column::Point);
        if !point.is_empty() && cells.get(Column::Id).is_empty() {
            let (id, is_sided) = point.rsplit_once(':').map_or((point, false), |(id, _)| (id, true));
            if points.get(&PointId(id.to_owned())).is_some() {
                self.has_sideless_point |= !is_sided;
            } else {
                self.word(Column::Point, point);
            }
        }
    }

    fn word(&mut self, column: Column, word: &str) {
        let known = self.words.len();
        let key = (column, word.trim().chars().take(60).collect());
        if known < WORDS_MAX || self.words.contains_key(&key) {
            *self.words.entry(key).or_default() += 1;
        }
    }

    fn questions(self, mapping: &Mapping, answers: &Answers) -> Vec<Question> {
        let has = |column| mapping.has(column);
        let is_measured = has(Column::Before) || has(Column::HeldS) || has(Column::HeldMs);
        let mut open = Vec::new();
        let mut ask = |is_open: bool, question: Question| {
            if is_open {
                open.push(question);
            }
        };
        ask(!has(Column::At) && !has(Column::Date), Question::When);
        ask(!is_measured && !has(Column::Text) && !has(Column::Kind), Question::What);
        ask(is_measured && !has(Column::Point) && answers.point.is_none(), Question::Point);
        let is_sideless = self.has_sideless_point && !has(Column::Side) && answers.side.is_none();
        ask(is_sideless, Question::Side);
        ask(!self.no_zone.is_empty() && answers.zone.is_none(), Question::Zone(self.no_zone));
        ask(self.order.is_open() && answers.order.is_none(), Question::Order(self.unclear_day));
        ask(self.decimal.is_open() && answers.decimal.is_none(), Question::Decimal(self.fraction));
        let words = self.words.into_iter();
        open.extend(words.map(|((column, word), rows)| Question::Word { column, word, rows }));
        open
    }
}

/// The first example stays.
fn keep(example: &mut String, cell: &str) {
    if example.is_empty() {
        example.extend(cell.chars().take(60));
    }
}
