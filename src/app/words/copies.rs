//! Copies of everything, and erasing it. What a copy holds is said by `backup`, as on the command line.

use jiff::civil::Date;

use crate::session::{WORD, Weekly};

/// The section of the settings.
pub const YOUR_DATA: &str = "Your data";
/// The button that opens the data folder.
pub const OPEN_FOLDER: &str = "Open data folder";
/// The button that opens the first dialog: its name, and what it shows.
pub const SAVE: [&str; 2] = ["Save a copy of everything", "Save a copy of everything…"];
/// The same for the second.
pub const RESTORE: [&str; 2] = ["Bring back from a copy", "Bring back from a copy…"];
/// The same for the third.
pub const ERASE: [&str; 2] = ["Erase everything", "Erase everything…"];

/// The heading of the first dialog.
pub const SAVE_TITLE: &str = "Save a copy of everything";
/// What is saved.
pub const SAVE_WHAT: &str = "One file with all entries, your own routines and the settings. Keep it on another disk. \
                             It is not locked: whoever has the file can read it.";
/// The button that saves.
pub const SAVE_NOW: &str = "Save copy";
/// While it is saved.
pub const SAVING: &str = "Saving and checking the copy";

/// The heading of the second dialog.
pub const RESTORE_TITLE: &str = "Bring back from a copy";
/// What is brought back.
pub const RESTORE_WHAT: &str =
    "What the copy has and is not here is added. Nothing here is changed or removed.";
/// The heading of the system’s dialog.
pub const CHOOSE_TITLE: &str = "Choose a copy";
/// The kind of file, and its ending.
pub const KINDS: [(&str, &[&str]); 1] = [("Copy of Knotmap", &["zip"])];
/// The button that looks into the copy.
pub const LOOK: &str = "Look into it";
/// The button that brings it back.
pub const ADD: &str = "Bring back";
/// While it is read.
pub const READING: &str = "Reading the copy";
/// While it is brought back.
pub const ADDING: &str = "Bringing back";
/// Nothing of it is missing.
pub const ALL_HERE: &str = "There is nothing to bring back.";
/// Some of it may be there.
pub const NOTHING_LOST: &str = "Nothing that was here was changed.";

/// The heading of the third dialog.
pub const ERASE_TITLE: &str = "Erase everything";
/// What goes, before it is counted.
pub const COUNTING: &str = "Counting what there is";
/// The heading of what goes.
pub const GOES: &str = "This is erased, for good:";
/// Nothing is there.
pub const NOTHING: &str = "There is nothing to erase.";
/// What does not go.
pub const STAYS: &str = "Not erased: maps you exported, copies you saved elsewhere, and what another machine has. A \
                         sync tool may bring that back.";
/// The button that saves a copy first: its name, and what it shows.
pub const SAVE_FIRST: [&str; 2] = ["Save a copy first", "Save a copy first…"];
/// The button that erases.
pub const ERASE_NOW: &str = "Erase everything now";
/// While it is erased.
pub const ERASING: &str = "Erasing";
/// The button that leaves a dialog.
pub const CANCEL: &str = "Cancel";

/// What the field asks for.
pub fn type_word() -> String {
    format!("Type “{WORD}” to go on")
}

/// The weekly copies.
pub fn weekly(weekly: &Weekly, today: Date) -> String {
    const WHAT: &str = "Each week Knotmap keeps a copy in this folder, the last ten.";
    match weekly {
        Weekly::Unknown | Weekly::Last(None) => WHAT.to_owned(),
        Weekly::Last(Some(day)) => format!("{WHAT} The latest is of {}.", super::long_day(*day, today)),
        Weekly::Failed(why) => format!("The copy of this week could not be saved: {}", super::sentence(why)),
    }
}

/// The system gave no thread.
pub fn no_thread(why: &str) -> String {
    format!("The system gave no thread for it ({why}). Nothing was changed.")
}
