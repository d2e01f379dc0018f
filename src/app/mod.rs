//! The window: the only floor that knows egui. It shows a [`session`](crate::session) and carries out what that wants.
//!
//! It has floors of its own, and `tests/floors.rs` holds them: [`theme`] and [`icons`], then [`widgets`], [`words`],
//! [`map`], `parts` (what more than one page is made of), then one room a page, then `shell`, which puts the pages
//! together. A page never uses another page. A view borrows the session and returns what the user asked for; nothing here
//! changes what is known, writes the journal or computes a trend.

mod after;
mod floor;
mod help;
mod hold;
pub mod icons;
mod list;
pub mod map;
mod parts;
mod plan;
mod point;
mod routines;
mod settings;
mod shell;
pub mod theme;
mod trends;
pub mod widgets;
pub mod words;

pub use shell::{Knotmap, Services, run};
