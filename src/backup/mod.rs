//! Copies of everything: saved as one file, brought back as a union, kept by the week; and everything erased.
//!
//! It may use every room from `desktop` down. What comes back is never trusted, and nothing that is there is ever
//! overwritten. It must not ask what day it is, nor read the journal for any other purpose than to carry it on.

mod contents;
mod erase;
mod error;
mod found;
mod known;
mod names;
mod open;
mod restore;
mod save;
mod target;
mod walk;
mod weekly;
mod words;

pub use contents::{Adopted, Contents, Problems, RoutineFate};
pub use erase::{Erased, Holdings, erase, survey};
pub use error::BackupError;
pub use names::file_name;
pub use restore::{preview, restore};
pub use save::{Saved, save};
pub use weekly::{newest, weekly};
