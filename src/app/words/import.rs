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
    session::{Asked, AskedWord, ImportRefused, Unsaved},
    therapy::whole_seconds,
};

/// The button that opens it: its name, and what it shows.
pub const OPEN: [&str; 2] = ["Import entries", "Import entries…"];
/// The heading.
pub const TITLE: &str = "Import entries";
/// What can be imported.
pub const WHAT: &str = "A CSV table from Knotmap, or from another program. It is looked at first, and nothing changes until you import.";
/// The heading of the system’s dialog.
pub const CHOOSE_TITLE: &str = "Choose a table";
/// The kinds of file that it offers.
pub const KINDS: [(&str, &[&str]); 1] = [("CSV table", &["csv", "tsv", "txt"])];
/// The button that looks at the file.
pub const LOOK: &str = "Look";
/// While it is read.
pub const READING: &str = "Reading the table";
/// While it is imported.
pub const TAKING: &str = "Importing";
/// The button that leaves.
pub const CANCEL: &str = "Cancel";

/// The heading of what is asked.
pub const QUESTIONS: &str = "Questions";
/// The button that shows how the columns are read.
pub const SHOW_COLUMNS: &str = "How it is read";
/// The button that hides it.
pub const HIDE_COLUMNS: &str = "Hide how it is read";
/// A field that is read from no column.
pub const NONE: &str = "Not in the file";
/// Which column says when is open.
pub const WHEN: &str = "Choose which column says when: one for date and time, or one for each.";
/// Which column has the values is open.
pub const VALUES: &str = "Choose which column has the tenderness, or the text of an event.";
/// What comes of it is seen when this is done.
pub const ANSWER_FIRST: &str = "What becomes of each row is shown once this is answered.";
/// There are no rows.
pub const NO_ROWS: &str = "The table has no rows.";
/// There is nothing that would change.
pub const NOTHING_NEW: &str = "There is nothing to import.";
/// The switch of what was deleted here.
pub const DELETED: &str = "Deleted here earlier";
/// Its sides.
pub const LEAVE_OR_RESTORE: [(bool, &str); 2] = [(false, "Leave out"), (true, "Bring back")];
/// The filter that lists all rows.
pub const ALL: &str = "All";

/// The field of the zone, and what stands in it while it is empty.
pub const ZONE: [&str; 2] = ["Time zone", "Europe/Berlin, or +01:00"];
/// What is typed is none.
pub const NO_ZONE: &str = "There is no such time zone.";
/// The field of the time of day, and what stands in it while it is empty.
pub const TIME: [&str; 2] = ["Time of day", "12:00"];
/// What is typed is none.
pub const NO_TIME: &str = "This is no time of day.";
/// The switch of day and month.
pub const ORDER: &str = "Order of dates";
/// Its sides.
pub const ORDERS: [(DateOrder, &str); 2] =
    [(DateOrder::DayFirst, "Day first"), (DateOrder::MonthFirst, "Month first")];
/// The same with the year first.
pub const ALL_ORDERS: [(DateOrder, &str); 3] = [ORDERS[0], ORDERS[1], (DateOrder::YearFirst, "Year first")];
/// The switch of the sign before a fraction.
pub const DECIMAL: &str = "Before the fraction";
/// Its sides.
pub const DECIMALS: [(char, &str); 2] = [('.', "Point"), (',', "Comma")];
/// The choice of what numbers are divided by.
pub const DIVIDE: &str = "Numbers are divided by";
/// Its choices.
pub const DIVISORS: [(u32, &str); 4] =
    [(1, "1, as they are"), (10, "10, so 70 is 7"), (100, "100"), (1000, "1000, so 7000 is 7")];
/// The switch of the side.
pub const SIDE: &str = "Side of the points";
/// The button that looks for a point.
pub const CHOOSE_POINT: &str = "Choose point";
/// The button that looks for another one.
pub const OTHER_POINT: &str = "Change point";
/// The field that finds one.
pub const FIND_POINT: &str = "Find a point";
/// Nothing is found.
pub const NO_POINT: &str = "No point has all of these words.";
/// The field of what a word means, while it is empty.
pub const NUMBER: &str = "0–10";
/// The switch for a word that means no value.
pub const NO_VALUE: &str = "No value";
/// It was said for an earlier file.
pub const AS_LAST_TIME: &str = "as last time";
/// What is typed is no number.
pub const NO_NUMBER: &str = "Type a number.";

/// The fields that can be read from a column, in the order of the form.
pub const FIELDS: [Column; 11] = [
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
];

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
                "{} Under “{SHOW_COLUMNS}” the tenderness after can be left out.",
                sentence(&trouble.to_string())
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
