//! The laws of entries, lines and the history.

mod clocks;
mod demo;
mod history;
mod lines;
pub(crate) mod make;
mod own;
mod places;
mod timed;
