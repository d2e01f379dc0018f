//! The dialog that imports a table: what is asked, what becomes of each row, and how it went.

use jiff::civil::Date;

use super::{dialogs, long_date, saving, sentence};
use crate::{
    anatomy::PointKey,
    backup::count,
    desktop::plain,
    exchange::history::{
        CellChange, Column, DateOrder, EntryTrouble, Fate, FateKind, PreviewRow, RowTrouble, WhenError,
    },
    journal::{AllPoints, Entry, Kind},
    language::say,
    session::{Asked, AskedWord, ImportRefused, Unsaved},
    therapy::whole_seconds,
};

/// The button that opens it: its name, and what it shows.
pub fn open() -> [&'static str; 2] {
    [say!("import-open-1"), say!("import-open-2")]
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
    [(say!("import-kinds-1"), &["csv", "tsv", "txt"])]
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
    [(false, say!("import-leave-or-restore-1")), (true, say!("import-leave-or-restore-2"))]
}
/// The filter that lists all rows.
pub fn all() -> &'static str {
    say!("import-all")
}

/// The field of the zone, and what stands in it while it is empty.
pub fn zone() -> [&'static str; 2] {
    [say!("import-zone-1"), say!("import-zone-2")]
}
/// What is typed is none.
pub fn no_zone() -> &'static str {
    say!("import-no-zone")
}
/// The field of the time of day, and what stands in it while it is empty.
pub fn time() -> [&'static str; 2] {
    [say!("import-time-1"), say!("import-time-2")]
}
/// What is typed is none.
pub fn no_time() -> &'static str {
    say!("import-no-time")
}
/// The switch of day and month.
pub fn order() -> &'static str {
    say!("import-order")
}
/// Its sides.
pub fn orders() -> [(DateOrder, &'static str); 2] {
    [(DateOrder::DayFirst, say!("import-orders-1")), (DateOrder::MonthFirst, say!("import-orders-2"))]
}
/// The same with the year first.
pub fn all_orders() -> [(DateOrder, &'static str); 3] {
    [orders()[0], orders()[1], (DateOrder::YearFirst, say!("import-all-orders-1"))]
}
/// The switch of the sign before a fraction.
pub fn decimal() -> &'static str {
    say!("import-decimal")
}
/// Its sides.
pub fn decimals() -> [(char, &'static str); 2] {
    [('.', say!("import-decimals-1")), (',', say!("import-decimals-2"))]
}
/// The choice of what numbers are divided by.
pub fn divide() -> &'static str {
    say!("import-divide")
}
/// Its choices.
pub fn divisors() -> [(u32, &'static str); 4] {
    [
        (1, say!("import-divisors-1")),
        (10, say!("import-divisors-2")),
        (100, say!("import-divisors-3")),
        (1000, say!("import-divisors-4")),
    ]
}
/// The switch of the side.
pub fn side() -> &'static str {
    say!("import-side")
}
/// The button that looks for a point.
pub fn choose_point() -> &'static str {
    say!("import-choose-point")
}
/// The button that looks for another one.
pub fn other_point() -> &'static str {
    say!("import-other-point")
}
/// The field that finds one.
pub fn find_point() -> &'static str {
    say!("import-find-point")
}
/// Nothing is found.
pub fn no_point() -> &'static str {
    say!("import-no-point")
}
/// The field of what a word means, while it is empty.
pub fn number() -> &'static str {
    say!("import-number")
}
/// The switch for a word that means no value.
pub fn no_value() -> &'static str {
    say!("import-no-value")
}
/// It was said for an earlier file.
pub fn as_last_time() -> &'static str {
    say!("import-as-last-time")
}
/// What is typed is no number.
pub fn no_number() -> &'static str {
    say!("import-no-number")
}

/// The fields that can be read from a column, in the order of the form.
pub fn fields() -> [Column; 11] {
    [
        Column::At,
        Column::Date,
        Column::Time,
        Column::Zone,
        Column::Point,
        Column::Side,
        Column::Before,
        Column::After,
        Column::HeldS,
        Column::Note,
        Column::Text,
    ]
}

/// A field, as people call it.
pub fn field(column: Column) -> &'static str {
    match column {
        Column::At => "Date and time",
        Column::Date => "Date",
        Column::Time => "Time of day",
        Column::Zone => "Time zone",
        Column::Point => "Point",
        Column::Side => "Side",
        Column::Before => "Tenderness before",
        Column::After => "Tenderness after",
        Column::HeldS => "Seconds held",
        Column::Ended => "Ending",
        Column::Note => "Note",
        Column::Text => "Text of an event",
        Column::PainBefore => "Pain at rest before",
        Column::PainAfter => "Pain at rest after",
        Column::Name => "Name",
        Column::Place => "Place",
        other => other.word(),
    }
}

/// What is asked, with the example.
pub fn asked(asked: Asked, example: &str) -> String {
    let example = plain(example);
    match asked {
        Asked::Point => "Which point are the rows about, and on which side?".to_owned(),
        Asked::Side => "On which of your sides are the points?".to_owned(),
        Asked::Zone => format!("In which time zone is {example}?"),
        Asked::Order => format!("Does day or month come first in {example}?"),
        Asked::Decimal => format!("What stands before the fraction in {example}?"),
        Asked::Time => {
            "Some rows have no time of day. Give all of them one, or they are left out.".to_owned()
        }
    }
}

/// A word that is asked about.
pub fn word(asked: &AskedWord) -> String {
    let rows = count(asked.rows, "row", "rows");
    let (word, field) = (plain(&asked.word), field(asked.column).to_lowercase());
    let what = if asked.is_point() { "is no point" } else { "is no number" };
    format!("“{word}” {what} ({field}, {rows}). What does it mean?")
}

/// The field of what a word means.
pub fn meaning(asked: &AskedWord) -> String {
    format!("“{}” means", plain(&asked.word))
}

/// The time zone of this machine.
pub fn here(zone: &str) -> String {
    format!("Here: {zone}")
}

/// A point as it was chosen.
pub fn point(points: &AllPoints, key: &PointKey) -> String {
    let name = points.find(key).map_or(key.id.0.as_str(), |listed| listed.name.as_str());
    plain(&key.side.sided(name)).into_owned()
}

/// What becomes of a row, on its badge and its filter.
pub fn fate(kind: FateKind) -> &'static str {
    match kind {
        FateKind::New => "New",
        FateKind::Same => "Same",
        FateKind::Changed => "Changed",
        FateKind::Deleted => "Deleted",
        FateKind::Unreadable => "Unreadable",
    }
}

/// A filter with how many there are.
pub fn filter(name: &str, rows: usize) -> String {
    format!("{name} {}", count(rows, "", "").trim())
}

/// A row: what it is, and what is to be said about it.
pub fn row(row: &PreviewRow, points: &AllPoints, today: Date) -> [String; 2] {
    match &row.fate {
        Fate::New(entry) => [
            about(entry, points, today),
            note(entry).map_or_else(String::new, |note| plain(&note).into_owned()),
        ],
        Fate::Same => ["Here already".to_owned(), String::new()],
        Fate::Changed { now, cells, .. } => {
            let cells: Vec<String> = cells.iter().map(change).collect();
            [about(now, points, today), cells.join(", ")]
        }
        Fate::Deleted(_) => ["Deleted here earlier".to_owned(), String::new()],
        Fate::Unreadable(trouble) => ["Left out".to_owned(), plain(&why(trouble)).into_owned()],
    }
}

/// A row as it is heard.
pub fn row_heard(line: u64, kind: FateKind, said: &[String; 2]) -> String {
    let said: Vec<&str> = said.iter().map(String::as_str).filter(|words| !words.is_empty()).collect();
    format!("Line {line}, {}: {}", fate(kind).to_lowercase(), said.join(". "))
}

fn change(cell: &CellChange) -> String {
    let word =
        |text: &str| if text.is_empty() { "empty".to_owned() } else { format!("“{}”", plain(text)) };
    format!("{}: {} becomes {}", field(cell.column).to_lowercase(), word(&cell.old), word(&cell.new))
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
            let held = format!("Hold, {} s", whole_seconds(hold.held_ms));
            let values = match (of(hold.before), of(hold.after)) {
                (Some(before), Some(after)) => format!(", tenderness {before}, then {after}"),
                (Some(before), None) => format!(", tenderness {before} before"),
                (None, Some(after)) => format!(", tenderness {after} after"),
                (None, None) => String::new(),
            };
            held + &values
        }
        Kind::Rating(rated) => format!("Tenderness {}", rated.tenderness.get()),
        Kind::Event { text } => format!("Event: {}", plain(text)),
        Kind::Rest { .. } => "Rest".to_owned(),
        Kind::Cleared { .. } => "Point unlocked".to_owned(),
        Kind::NotToday(_) => "Left out of the plan that day".to_owned(),
        Kind::CustomPoint(custom) => format!("Point of your own: {}", plain(&custom.name)),
        _ => "Point put away".to_owned(),
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
        RowTrouble::Entry(EntryTrouble::When(WhenError::NoTime)) => {
            "It has no time of day. Give all such rows one above.".to_owned()
        }
        RowTrouble::Entry(EntryTrouble::AfterWithoutHold) => {
            format!(
                "{} Under “{show_columns}” the tenderness after can be left out.",
                sentence(&trouble.to_string()),
                show_columns = show_columns()
            )
        }
        _ => sentence(&trouble.to_string()),
    }
}

/// The button.
pub fn import(entries: usize) -> String {
    if entries == 0 {
        return "Import".to_owned();
    }
    format!("Import {}", count(entries, "entry", "entries"))
}

/// It is here: the words of the bar that undoes.
pub fn done(entries: usize) -> String {
    format!("Import of {}", count(entries, "entry", "entries"))
}

/// Not all of it is saved.
pub fn not_all(there: usize, all: usize, why: &Unsaved) -> String {
    let of = count(all, "entry is", "entries are");
    format!("{there} of {of} saved. {}", saving::why(why))
}

/// The same of an import, with what to do.
pub fn not_all_imported(there: usize, all: usize, why: &Unsaved) -> String {
    let again = "Import the file again when that is mended: what is here already counts once.";
    format!("{} {again}", not_all(there, all, why))
}

/// There is nothing to import.
pub fn refused(refused: &ImportRefused, path: &str) -> String {
    let name = dialogs::file_name(std::path::Path::new(path.trim()));
    let said = match refused {
        ImportRefused::Unreadable(why) => format!("“{name}” cannot be read: {why}"),
        ImportRefused::NoTable(why) => format!("“{name}” cannot be imported: {why}"),
        ImportRefused::NoColumn(why) => format!("“{name}” cannot be imported: {why}"),
        ImportRefused::NoEntries(why) => format!("“{name}” cannot be imported now: {why}"),
        ImportRefused::NoThread(why) => return dialogs::no_thread(why),
    };
    format!("{} Nothing was changed.", sentence(&plain(&said)))
}
