//! What happened, kept safe: entries, their lines on disk, and the history that follows from them.
//!
//! Append-only: nothing that was written is ever changed or removed; amendments and retractions are entries too. It
//! may use `anatomy` and `therapy`; it must not touch files except behind [`Files`], nor ask what time it is. The
//! format is described for strangers in `docs/formats.md`.

mod canonical;
mod claim;
mod custom;
mod demo;
mod entry;
mod error;
mod files;
mod folder;
mod history;
mod io_told;
mod kind;
mod line;
mod logs;
mod look;
mod moment;
mod neighbours;
mod points;
mod raw;
mod read;
mod record;
mod regular;
mod remark;
mod report;
mod seen;
mod twins;
mod undo;
mod writer;

pub use claim::{MACHINE_DIGITS, WRITERS_MAX};
pub use custom::{CustomPoint, PointChange, Whereabouts};
pub use demo::{DEMO_SEED, demo};
pub use entry::{
    Entry, EntryError, FELT_MAX, HELD_MAX_MS, ID_MAX, NOTE_MAX, REPETITIONS_MAX, UNCOUNTED_MAX_MS, WORD_MAX,
    new_id,
};
pub use error::JournalError;
pub use files::{Files, Lock, Mark};
pub use folder::{FILE_MAX, Folder, lock_of};
pub use history::{Event, History};
pub use io_told::io_in_words;
pub use kind::{Amendment, Change, Felt, HoldDone, Kind, NotToday, Rated};
pub use line::{LINE_MAX, LineError, VERSION};
pub use logs::LeftOut;
pub use look::Brought;
pub use moment::{MomentError, check_new, in_range, read_moment};
pub use neighbours::{HALF_INCH_MM, NEIGHBOUR_MM, Neighbour};
pub use points::{AllPoints, Listed, Placed};
pub use raw::{RawLine, Saying, each_line, is_whole};
pub use read::{read, read_about, read_file};
pub use record::{Held, HeldDetails, HeldWay, Reading, Record, When};
pub use regular::{make_folders, sync_names};
pub use remark::Remark;
pub use report::{Report, SetAside};
pub use undo::{Deed, UNDO_MAX, UndoStack};
pub use writer::{Journal, alone};

#[cfg(test)]
pub(crate) mod tests;
