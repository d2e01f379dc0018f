//! What a file would change, for people.

use std::io;

use crate::{
    cli::args::import::ImportArgs,
    desktop::plain,
    exchange::history::{
        Column, DateOrder, EntryTrouble, Fate, Found, Preview, PreviewRow, Question, RowTrouble, WhenError,
        told as words,
    },
    journal::{Entry, Kind},
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
            "{} new, {} same, {} changed, {} deleted here earlier, {} unreadable",
            counts.new, counts.same, counts.changed, counts.deleted, counts.unreadable
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
        lines.push(format!("Read: {}", columns.join(", ")));
    }
    if !found.unread.is_empty() {
        lines.push(format!("Not read: {}", found.unread.join(", ")));
    }
    match found.order {
        Some(DateOrder::YearFirst) => lines.push("In dates the year comes first".to_owned()),
        Some(DateOrder::DayFirst) => lines.push("In dates the day comes first, as in 25/4".to_owned()),
        Some(DateOrder::MonthFirst) => lines.push("In dates the month comes first, as in 4/25".to_owned()),
        None => {}
    }
    if let Some(sign) = found.decimal {
        lines.push(format!("“{sign}” stands before the fraction of a number"));
    }
    lines
}

/// A question, with the words that answer it.
pub(super) fn question(question: &Question) -> String {
    match question {
        Question::When => "Which column says when? Say --map at=COLUMN, or --map date=COLUMN and time=COLUMN.".into(),
        Question::What => "Which column has the tenderness? Say --map before=COLUMN; for events, text=COLUMN.".into(),
        Question::Point => {
            "Which point is it about? Say --point RHO-MAJ1:left, or --map point=COLUMN; knotmap points lists them."
                .into()
        }
        Question::Side => "On which of your sides are the points? Say --side left, or --map side=COLUMN.".into(),
        Question::Zone(example) => {
            format!("In which zone is {example}? Say --zone Europe/Berlin, or --map zone=COLUMN.")
        }
        Question::Order(example) => {
            format!("Does day or month come first in {example}? Say --dates day-first or --dates month-first.")
        }
        Question::Decimal(example) => format!("What is the fraction in {example}? Say --decimal . or --decimal ,"),
        Question::Word { column: Column::Point, word, rows } => {
            format!("“{word}” ({}) is no point. Which is it? Say --word \"{word}=RHO-MAJ1:left\".", lines(*rows))
        }
        Question::Word { column, word, rows } => {
            let where_ = lines(*rows);
            format!("“{word}” ({column}, {where_}) is no number. Which is it? Say --word \"{word}=8\", or \"{word}=\".")
        }
    }
}

fn lines(rows: usize) -> String {
    if rows == 1 { "1 row".to_owned() } else { format!("{rows} rows") }
}

fn rows(out: &mut impl io::Write, preview: &Preview) -> io::Result<()> {
    for word in ["new", "changed", "deleted", "unreadable"] {
        let of_kind = || preview.rows.iter().filter(|row| fate_word(&row.fate) == word);
        for row in of_kind().take(LISTED) {
            writeln!(out, "  line {}: {word}: {}", row.line, plain(&told(row)))?;
        }
        let more = of_kind().skip(LISTED).count();
        if more > 0 {
            writeln!(out, "  … and {more} more {word}")?;
        }
    }
    Ok(())
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

fn told(row: &PreviewRow) -> String {
    match &row.fate {
        Fate::New(entry) => entry_words(entry),
        Fate::Same => String::new(),
        Fate::Changed { now, cells, .. } => {
            let cells: Vec<_> =
                cells.iter().map(|cell| format!("{} “{}” → “{}”", cell.column, cell.old, cell.new)).collect();
            format!("{}: {}", entry_words(now), cells.join(", "))
        }
        Fate::Deleted(id) => format!("{id} was deleted here"),
        Fate::Unreadable(trouble) => why(trouble),
    }
}

/// Why a row cannot be read, with the word that may help.
pub(super) fn why(trouble: &RowTrouble) -> String {
    let hint = match trouble {
        RowTrouble::Entry(EntryTrouble::When(WhenError::NoTime)) => {
            "; --time 12:00 gives all such rows that one"
        }
        RowTrouble::Entry(EntryTrouble::AfterWithoutHold) => "; --map after= leaves it out",
        _ => "",
    };
    format!("{trouble}{hint}")
}

fn entry_words(entry: &Entry) -> String {
    let point = entry.kind.about().map(|key| format!("{key} ")).unwrap_or_default();
    let (what, more) = match &entry.kind {
        Kind::Hold(hold) => ("hold", format!(", {} s", whole_seconds(hold.held_ms))),
        Kind::Rating(rated) => ("rating", format!(", {}", rated.tenderness.get())),
        Kind::Event { text } => ("event", format!(", {text}")),
        Kind::Rest { .. } => ("rest", String::new()),
        Kind::Cleared { .. } => ("cleared", String::new()),
        Kind::NotToday(_) => ("not today", String::new()),
        Kind::CustomPoint(custom) => ("custom point", format!(", {}", custom.name)),
        _ => ("point retired", String::new()),
    };
    format!("{what} {point}{}{more}", entry.at)
}

fn last(args: &ImportArgs, preview: &Preview, imported: Option<usize>) -> String {
    let counts = preview.counts();
    let waiting = counts.waiting(args.restore_deleted);
    match imported {
        Some(1) => "Imported: 1 entry.".to_owned(),
        Some(entries) => format!("Imported: {entries} entries."),
        None if !preview.is_ready() => "Nothing was changed.".to_owned(),
        None if waiting == 0 && counts.deleted > 0 => {
            "Nothing was changed. To bring back what was deleted here, add --restore-deleted.".to_owned()
        }
        None if waiting == 0 => "There is nothing to import. Nothing was changed.".to_owned(),
        None => "Nothing was changed. To import this, add --yes.".to_owned(),
    }
}
