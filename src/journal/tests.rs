//! The laws of entries, lines and the history.

mod history;
mod lines;
mod make;
