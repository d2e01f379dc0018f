//! The history as a table that loses nothing, and the way back: rows, CSV, and what a file would change.
//!
//! A file is first read as a [`Table`], then held against the history: [`preview`] says what becomes of each row and what
//! has to be asked, and changes nothing. [`Preview::entries`] are what would be appended to the journal. Nothing that is
//! not known is guessed: no time, no zone, no side, no rounding.

mod answers;
mod cells;
mod change;
mod column;
mod decode;
mod entry;
mod guard;
mod identity;
mod mapping;
mod number;
mod preview;
mod row;
mod source;
mod table;
#[cfg(test)]
mod tests;
pub mod told;
mod when;
mod write;

pub use self::{
    answers::{Answers, DateOrder, Question},
    change::{CannotChange, CellChange},
    column::Column,
    decode::Encoding,
    entry::EntryTrouble,
    mapping::{Found, NoColumn},
    number::NumberError,
    preview::{Against, Counts, Fate, FateKind, Preview, PreviewRow, RowTrouble, preview},
    row::{CustomFields, HistoryRow, HoldFields, history_rows},
    table::{BrokenRow, CSV_MAX, Table, TableError},
    when::{WhenError, read_time, read_zone},
    write::{Flavour, into_io, write_history},
};
