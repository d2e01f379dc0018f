//! What a file would change, for people.

use std::io;

use crate::{
    cli::args::import::ImportArgs,
    desktop::plain,
    exchange::history::{
        CellChange, Column, DateOrder, EntryTrouble, Fate, Found, Preview, PreviewRow, Question, RowTrouble,
        WhenError, told as words,
    },
    journal::{Entry, Kind},
    language::say,
    therapy::whole_seconds,
};

/// So many rows of one kind are listed; `--format json` has them all.
const LISTED: usize = 20;

pub(super) fn write(
    out: &mut impl io::Write,
    args: &ImportArgs,
    preview: &Preview,
    imported: Option<usize>,
) -> io::Result<()> {
    writeln!(out, "{}:", plain(&args.file.to_string_lossy()))?;
    for line in layout(&preview.found) {
        writeln!(out, "  {}", plain(&line))?;
    }
    for question in &preview.found.questions {
        writeln!(out, "  {}", plain(&self::question(question)))?;
    }
    if preview.is_ready() {
        rows(out, preview)?;
        let counts = preview.counts();
        writeln!(
            out,
            "{}",
            say!(
                "commands-import-counts",
                new = counts.new,
                same = counts.same,
                changed = counts.changed,
                deleted = counts.deleted,
                unreadable = counts.unreadable
            )
        )?;
    }
    writeln!(out, "{}", last(args, preview, imported))
}

/// How the file was read.
fn layout(found: &Found) -> Vec<String> {
    let mut lines = vec![words::layout(found)];
    lines.extend(words::origin(found));
    let columns: Vec<String> =
        found.columns.iter().map(|(column, name)| format!("{column}={name}")).collect();
    if !columns.is_empty() {
        lines.push(say!("commands-import-read", columns = columns.join(", ")));
    }
    if !found.unread.is_empty() {
        lines.push(say!("commands-import-not-read", columns = found.unread.join(", ")));
    }
    lines.extend(found.order.map(|order| order_words(order).to_owned()));
    if let Some(sign) = found.decimal {
        lines.push(say!("commands-import-fraction", sign = sign.to_string()));
    }
    lines
}

fn order_words(order: DateOrder) -> &'static str {
    match order {
        DateOrder::YearFirst => say!("commands-import-year-first"),
        DateOrder::DayFirst => say!("commands-import-day-first"),
        DateOrder::MonthFirst => say!("commands-import-month-first"),
    }
}

/// A question, with the words that answer it.
pub(super) fn question(question: &Question) -> String {
    match question {
        Question::When => say!("commands-ask-when").into(),
        Question::What => say!("commands-ask-what").into(),
        Question::Point => say!("commands-ask-point").into(),
        Question::Side => say!("commands-ask-side").into(),
        Question::Zone(example) => say!("commands-ask-zone", example = example),
        Question::Order(example) => say!("commands-ask-order", example = example),
        Question::Decimal(example) => say!("commands-ask-fraction", example = example),
        Question::Word { column: Column::Point, word, rows } => {
            say!("commands-ask-point-word", word = word, rows = *rows)
        }
        Question::Word { column, word, rows } => {
            say!("commands-ask-number-word", word = word, column = column.word(), rows = *rows)
        }
    }
}

fn rows(out: &mut impl io::Write, preview: &Preview) -> io::Result<()> {
    for word in ["new", "changed", "deleted", "unreadable"] {
        let of_kind = || preview.rows.iter().filter(|row| fate_word(&row.fate) == word);
        for row in of_kind().take(LISTED) {
            writeln!(out, "  {}", line(row))?;
        }
        let more = of_kind().skip(LISTED).count();
        if more > 0 {
            writeln!(out, "  {}", more_of(word, more))?;
        }
    }
    Ok(())
}

fn more_of(word: &str, count: usize) -> String {
    match word {
        "new" => say!("commands-more-new", count = count),
        "changed" => say!("commands-more-changed", count = count),
        "deleted" => say!("commands-more-deleted", count = count),
        _ => say!("commands-more-unreadable", count = count),
    }
}

/// `new`, `same`, `changed`, `deleted`, `unreadable`.
pub(super) fn fate_word(fate: &Fate) -> &'static str {
    match fate {
        Fate::New(_) => "new",
        Fate::Same => "same",
        Fate::Changed { .. } => "changed",
        Fate::Deleted(_) => "deleted",
        Fate::Unreadable(_) => "unreadable",
    }
}

/// A row with what becomes of it; of one that is there already, nothing is said.
fn line(row: &PreviewRow) -> String {
    let (line, told) = (row.line, told(row));
    let what = plain(&told);
    match row.fate {
        Fate::Same => String::new(),
        Fate::New(_) => say!("commands-row-new", line = line, what = what),
        Fate::Changed { .. } => say!("commands-row-changed", line = line, what = what),
        Fate::Deleted(_) => say!("commands-row-deleted", line = line, what = what),
        Fate::Unreadable(_) => say!("commands-row-unreadable", line = line, what = what),
    }
}

fn told(row: &PreviewRow) -> String {
    match &row.fate {
        Fate::New(entry) => entry_words(entry),
        Fate::Same => String::new(),
        Fate::Changed { now, cells, .. } => {
            let cells: Vec<_> = cells.iter().map(cell_words).collect();
            format!("{}: {}", entry_words(now), cells.join(", "))
        }
        Fate::Deleted(id) => say!("commands-row-was-deleted", id = id.to_string()),
        Fate::Unreadable(trouble) => why(trouble),
    }
}

fn cell_words(cell: &CellChange) -> String {
    say!("commands-row-cell", column = cell.column.word(), old = cell.old.as_str(), new = cell.new.as_str())
}

/// Why a row cannot be read, with the word that may help.
pub(super) fn why(trouble: &RowTrouble) -> String {
    let told = trouble.to_string();
    match trouble {
        RowTrouble::Entry(EntryTrouble::When(WhenError::NoTime)) => {
            say!("commands-row-no-time", trouble = told)
        }
        RowTrouble::Entry(EntryTrouble::AfterWithoutHold) => say!("commands-row-no-hold", trouble = told),
        _ => told,
    }
}

fn entry_words(entry: &Entry) -> String {
    let point = entry.kind.about().map(|key| format!("{key} ")).unwrap_or_default();
    let (what, more) = match &entry.kind {
        Kind::Hold(hold) => (say!("commands-row-hold"), format!(", {} s", whole_seconds(hold.held_ms))),
        Kind::Rating(rated) => (say!("commands-row-rating"), format!(", {}", rated.tenderness.get())),
        Kind::Event { text } => (say!("commands-row-event"), format!(", {text}")),
        Kind::Rest { .. } => (say!("commands-row-rest"), String::new()),
        Kind::Cleared { .. } => (say!("commands-row-cleared"), String::new()),
        Kind::NotToday(_) => (say!("commands-row-not-today"), String::new()),
        Kind::CustomPoint(custom) => (say!("commands-row-custom-point"), format!(", {}", custom.name)),
        _ => (say!("commands-row-point-retired"), String::new()),
    };
    format!("{what} {point}{}{more}", entry.at)
}

fn last(args: &ImportArgs, preview: &Preview, imported: Option<usize>) -> String {
    let counts = preview.counts();
    let waiting = counts.waiting(args.restore_deleted);
    match imported {
        Some(entries) => say!("commands-import-done", count = entries),
        None if !preview.is_ready() => say!("commands-unchanged").to_owned(),
        None if waiting == 0 && counts.deleted > 0 => say!("commands-import-restore").to_owned(),
        None if waiting == 0 => say!("commands-import-nothing").to_owned(),
        None => say!("commands-import-yes").to_owned(),
    }
}
