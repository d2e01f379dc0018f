//! The dialog that imports a table: what is asked, what becomes of each row, and how it went.

mod form;

pub use form::{
    all_orders, as_last_time, asked, choose_point, decimal, decimals, divide, divisors, field, fields,
    find_point, here, meaning, no_number, no_point, no_time, no_value, no_zone, number, order, orders,
    other_point, point, side, time, word, zone,
};

use jiff::civil::Date;

use super::{dialogs, long_date, saving, sentence};
use crate::{
    desktop::plain,
    exchange::history::{CellChange, EntryTrouble, Fate, FateKind, PreviewRow, RowTrouble, WhenError},
    journal::{AllPoints, Entry, Kind},
    language::{grouped, lower_first, say},
    session::{ImportRefused, Unsaved},
    therapy::whole_seconds,
};

/// The button that opens it: its name, and what it shows.
pub fn open() -> [&'static str; 2] {
    [say!("import-open"), say!("import-open-dots")]
}
/// The heading.
pub fn title() -> &'static str {
    say!("import-title")
}
/// What can be imported.
pub fn what() -> &'static str {
    say!("import-what")
}
/// The heading of the system’s dialog.
pub fn choose_title() -> &'static str {
    say!("import-choose-title")
}
/// The kinds of file that it offers.
pub fn kinds() -> [(&'static str, &'static [&'static str]); 1] {
    [(say!("import-kind"), &["csv", "tsv", "txt"])]
}
/// The button that looks at the file.
pub fn look() -> &'static str {
    say!("import-look")
}
/// While it is read.
pub fn reading() -> &'static str {
    say!("import-reading")
}
/// While it is imported.
pub fn taking() -> &'static str {
    say!("import-taking")
}
/// The button that leaves.
pub fn cancel() -> &'static str {
    say!("import-cancel")
}

/// The heading of what is asked.
pub fn questions() -> &'static str {
    say!("import-questions")
}
/// The button that shows how the columns are read.
pub fn show_columns() -> &'static str {
    say!("import-show-columns")
}
/// The button that hides it.
pub fn hide_columns() -> &'static str {
    say!("import-hide-columns")
}
/// A field that is read from no column.
pub fn none() -> &'static str {
    say!("import-none")
}
/// Which column says when is open.
pub fn when() -> &'static str {
    say!("import-when")
}
/// Which column has the values is open.
pub fn values() -> &'static str {
    say!("import-values")
}
/// What comes of it is seen when this is done.
pub fn answer_first() -> &'static str {
    say!("import-answer-first")
}
/// There are no rows.
pub fn no_rows() -> &'static str {
    say!("import-no-rows")
}
/// There is nothing that would change.
pub fn nothing_new() -> &'static str {
    say!("import-nothing-new")
}
/// The switch of what was deleted here.
pub fn deleted() -> &'static str {
    say!("import-deleted")
}
/// Its sides.
pub fn leave_or_restore() -> [(bool, &'static str); 2] {
    [(false, say!("import-leave-out")), (true, say!("import-restore"))]
}
/// The filter that lists all rows.
pub fn all() -> &'static str {
    say!("import-all")
}

/// What becomes of a row, on its badge and its filter.
pub fn fate(kind: FateKind) -> &'static str {
    match kind {
        FateKind::New => say!("import-fate-new"),
        FateKind::Same => say!("import-fate-same"),
        FateKind::Changed => say!("import-fate-changed"),
        FateKind::Deleted => say!("import-fate-deleted"),
        FateKind::Unreadable => say!("import-fate-unreadable"),
    }
}

/// A filter with how many there are.
pub fn filter(name: &str, rows: usize) -> String {
    format!("{name} {}", grouped(rows))
}

/// A row: what it is, and what is to be said about it.
pub fn row(row: &PreviewRow, points: &AllPoints, today: Date) -> [String; 2] {
    match &row.fate {
        Fate::New(entry) => [
            about(entry, points, today),
            note(entry).map_or_else(String::new, |note| plain(&note).into_owned()),
        ],
        Fate::Same => [say!("import-row-same").to_owned(), String::new()],
        Fate::Changed { now, cells, .. } => {
            let cells: Vec<String> = cells.iter().map(change).collect();
            [about(now, points, today), cells.join(", ")]
        }
        Fate::Deleted(_) => [deleted().to_owned(), String::new()],
        Fate::Unreadable(trouble) => {
            [say!("import-row-left-out").to_owned(), plain(&why(trouble)).into_owned()]
        }
    }
}

/// The line of the file that a row is.
pub fn line(line: u64) -> String {
    say!("import-line", line = line)
}

/// A row as it is heard.
pub fn row_heard(line: u64, kind: FateKind, said: &[String; 2]) -> String {
    let said: Vec<&str> = said.iter().map(String::as_str).filter(|words| !words.is_empty()).collect();
    say!("import-row-heard", line = line, fate = lower_first(fate(kind)), row = said.join(". "))
}

fn change(cell: &CellChange) -> String {
    let word = |text: &str| match text {
        "" => say!("import-empty").to_owned(),
        text => say!("import-quoted", text = plain(text)),
    };
    let field = lower_first(field(cell.column));
    say!("import-becomes", field = field, old = word(&cell.old), new = word(&cell.new))
}

fn note(entry: &Entry) -> Option<String> {
    let note = match &entry.kind {
        Kind::Hold(hold) => hold.note.as_deref(),
        Kind::Rating(rated) => rated.note.as_deref(),
        _ => None,
    };
    note.map(|note| note.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn about(entry: &Entry, points: &AllPoints, today: Date) -> String {
    let of = |value: Option<crate::therapy::Tenderness>| value.map(|value| value.get().to_string());
    let what = match &entry.kind {
        Kind::Hold(hold) => {
            let held = whole_seconds(hold.held_ms);
            match (of(hold.before), of(hold.after)) {
                (Some(before), Some(after)) => {
                    say!("import-hold-both", seconds = held, before = before, after = after)
                }
                (Some(before), None) => say!("import-hold-before", seconds = held, before = before),
                (None, Some(after)) => say!("import-hold-after", seconds = held, after = after),
                (None, None) => say!("import-hold", seconds = held),
            }
        }
        Kind::Rating(rated) => say!("import-rating", value = rated.tenderness.get()),
        Kind::Event { text } => say!("import-event", text = plain(text)),
        Kind::Rest { .. } => say!("import-rest").to_owned(),
        Kind::Cleared { .. } => say!("import-unlocked").to_owned(),
        Kind::NotToday(_) => say!("import-not-today").to_owned(),
        Kind::CustomPoint(custom) => say!("import-own-point", name = plain(&custom.name)),
        _ => say!("import-put-away").to_owned(),
    };
    let at = format!("{}, {}", long_date(&entry.at, today), super::time_of_day(&entry.at));
    match entry.kind.about().filter(|_| !matches!(entry.kind, Kind::CustomPoint(_))) {
        Some(key) => format!("{} · {what} · {at}", point(points, &key)),
        None => format!("{what} · {at}"),
    }
}

/// Why a row is left out, with what may help.
fn why(trouble: &RowTrouble) -> String {
    match trouble {
        RowTrouble::Entry(EntryTrouble::When(WhenError::NoTime)) => say!("import-why-no-time").to_owned(),
        RowTrouble::Entry(EntryTrouble::AfterWithoutHold) => {
            say!("import-why-after", why = sentence(&trouble.to_string()), button = show_columns())
        }
        _ => sentence(&trouble.to_string()),
    }
}

/// The button.
pub fn import(entries: usize) -> String {
    say!("import-import", count = entries, figures = grouped(entries))
}

/// It is here: the words of the bar that undoes.
pub fn done(entries: usize) -> String {
    say!("import-done", count = entries, figures = grouped(entries))
}

/// Not all of it is saved.
pub fn not_all(there: usize, all: usize, why: &Unsaved) -> String {
    say!("import-not-all", there = there, count = all, figures = grouped(all), why = saving::why(why))
}

/// The same of an import, with what to do.
pub fn not_all_imported(there: usize, all: usize, why: &Unsaved) -> String {
    format!("{} {}", not_all(there, all, why), say!("import-again"))
}

/// There is nothing to import.
pub fn refused(refused: &ImportRefused, path: &str) -> String {
    let name = dialogs::file_name(std::path::Path::new(path.trim()));
    let said = match refused {
        ImportRefused::Unreadable(why) => say!("import-unreadable", name = name, why = why.as_str()),
        ImportRefused::NoTable(why) => say!("import-refused", name = name, why = why.to_string()),
        ImportRefused::NoColumn(why) => say!("import-refused", name = name, why = why.to_string()),
        ImportRefused::NoEntries(why) => say!("import-refused-now", name = name, why = why.as_str()),
        ImportRefused::NoThread(why) => return dialogs::no_thread(why),
    };
    say!("import-refused-whole", why = sentence(&plain(&said)))
}
