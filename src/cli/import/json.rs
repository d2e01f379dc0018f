//! What a file would change, for programs. The names of the fields are stable.

use std::collections::BTreeMap;

use serde::Serialize;

use super::page::{fate_word, question, why};
use crate::{
    anatomy::Side,
    exchange::history::{CellChange, DateOrder, Fate, Preview, PreviewRow},
    journal::Entry,
};

#[derive(Serialize)]
pub(super) struct ImportJson<'a> {
    encoding: &'static str,
    delimiter: char,
    header: bool,
    source: Option<&'static str>,
    columns: BTreeMap<&'static str, &'a str>,
    unread: &'a [String],
    dates: Option<&'static str>,
    decimal: Option<char>,
    questions: Vec<QuestionJson>,
    new: usize,
    same: usize,
    changed: usize,
    deleted: usize,
    unreadable: usize,
    imported: usize,
    rows: Vec<RowJson<'a>>,
}

#[derive(Serialize)]
struct QuestionJson {
    open: bool,
    says: String,
}

#[derive(Serialize)]
struct RowJson<'a> {
    line: u64,
    state: &'static str,
    id: Option<String>,
    point: Option<String>,
    side: Option<Side>,
    at: Option<String>,
    why: Option<String>,
    changes: Vec<ChangeJson<'a>>,
}

#[derive(Serialize)]
struct ChangeJson<'a> {
    field: &'static str,
    old: &'a str,
    new: &'a str,
}

impl<'a> ImportJson<'a> {
    pub(super) fn new(preview: &'a Preview, imported: Option<usize>) -> Self {
        let found = &preview.found;
        let counts = preview.counts();
        let asked = |one| QuestionJson {
            open: crate::exchange::history::Question::is_open(one),
            says: question(one),
        };
        // Before everything is said, what becomes of a row is not known.
        let rows = if preview.is_ready() { &preview.rows[..] } else { &[] };
        Self {
            encoding: found.encoding.name(),
            delimiter: found.delimiter,
            header: found.has_header,
            source: found.source,
            columns: found.columns.iter().map(|(column, name)| (column.word(), name.as_str())).collect(),
            unread: &found.unread,
            dates: found.order.map(DateOrder::word),
            decimal: found.decimal,
            questions: found.questions.iter().map(asked).collect(),
            new: counts.new,
            same: counts.same,
            changed: counts.changed,
            deleted: counts.deleted,
            unreadable: counts.unreadable,
            imported: imported.unwrap_or(0),
            rows: rows.iter().map(RowJson::new).collect(),
        }
    }
}

impl<'a> RowJson<'a> {
    fn new(row: &'a PreviewRow) -> Self {
        let entry: Option<&Entry> = match &row.fate {
            Fate::New(entry) | Fate::Changed { now: entry, .. } => Some(entry),
            Fate::Same | Fate::Deleted(_) | Fate::Unreadable(_) => None,
        };
        let key = entry.and_then(|entry| entry.kind.about());
        let changes: &[CellChange] = if let Fate::Changed { cells, .. } = &row.fate { cells } else { &[] };
        let change =
            |one: &'a CellChange| ChangeJson { field: one.column.word(), old: &one.old, new: &one.new };
        Self {
            line: row.line,
            state: fate_word(&row.fate),
            id: match &row.fate {
                Fate::Deleted(id) => Some(id.to_string()),
                _ => entry.map(|entry| entry.id.to_string()),
            },
            side: key.as_ref().map(|key| key.side),
            point: key.map(|key| key.id.0),
            at: entry.map(|entry| entry.at.to_string()),
            why: if let Fate::Unreadable(trouble) = &row.fate { Some(why(trouble)) } else { None },
            changes: changes.iter().map(change).collect(),
        }
    }
}
