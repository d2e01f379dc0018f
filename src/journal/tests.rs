//! The laws of entries, lines and the history.

mod clocks;
mod demo;
mod history;
mod lines;
mod make;
mod own;
mod places;
mod timed;
