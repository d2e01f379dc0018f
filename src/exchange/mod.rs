//! Files that come and go: the exported map, and the history as a table.
//!
//! It may use every room from `drawing` down. It must not open a file: it turns what is known into bytes, and whoever
//! calls writes them. What comes in from others is never trusted.

mod beside;
mod chart;
pub mod document;
pub mod fhir;
pub mod history;
mod known;
mod lettering;
mod map;
mod paper;
pub mod plan;
pub mod report;
mod rows;
mod sheet;
mod signs;
#[cfg(test)]
mod tests;
mod trends;

pub use known::is_journal;
pub use map::{MapError, MapFormat, MapOrder, encode, names};
pub use paper::usual_paper;
pub use rows::{Found, PointRow, find, point_rows, search};
pub use sheet::{map_page_count, map_pages, map_words};
pub use trends::{TrendRow, entries_text, holds_text, sides_text, trends_text};
