//! The history of a point.

use crate::{language::say, therapy::Ended};

/// Above the course of a point.
pub fn history() -> &'static str {
    say!("hold-history")
}
/// Its table, to a screen reader.
pub fn history_table() -> &'static str {
    say!("hold-history-table")
}
/// How far back it goes.
pub fn range() -> &'static str {
    say!("hold-range")
}
/// The choices of the range: three weeks, three months, everything.
pub fn ranges() -> [&'static str; 3] {
    [say!("hold-range-weeks"), say!("hold-range-months"), say!("hold-range-all")]
}

/// The columns of the table.
pub fn columns() -> [&'static str; 5] {
    [
        say!("hold-column-date"),
        say!("hold-column-before"),
        say!("hold-column-after"),
        say!("hold-column-held"),
        say!("hold-column-ended"),
    ]
}

/// How a rating without a hold ended.
pub fn rating() -> &'static str {
    say!("hold-rating")
}
/// A value that was not given.
pub fn not_rated() -> &'static str {
    say!("hold-not-rated")
}
/// The plot, to a screen reader.
pub fn plot(entries: usize) -> String {
    say!("hold-plot", count = entries)
}
/// A row of the table with a hold, to a screen reader.
pub fn held_row(date: &str, before: &str, after: &str, held: &str, how: &str) -> String {
    say!("hold-row-held", date = date, before = before, after = after, held = held, how = how)
}
/// A row of the table without a hold, to a screen reader.
pub fn rated_row(date: &str, rated: &str) -> String {
    say!("hold-row-rated", date = date, rated = rated)
}
/// How a hold ended, in the words of the history.
pub fn ended(ended: Ended) -> &'static str {
    crate::exchange::plan::result_told::ended(ended)
}
