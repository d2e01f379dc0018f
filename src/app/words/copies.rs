//! Copies of everything, and erasing it. What a copy holds is said by `backup`, as on the command line.

use jiff::civil::Date;

use crate::{
    language::say,
    session::{Weekly, erase_word},
};

/// The section of the settings.
pub fn your_data() -> &'static str {
    say!("copies-your-data")
}
/// The button that opens the data folder.
pub fn open_folder() -> &'static str {
    say!("copies-open-folder")
}
/// The button that opens the first dialog: its name, and what it shows.
pub fn save() -> [&'static str; 2] {
    [say!("copies-save"), say!("copies-save-dots")]
}
/// The same for the second.
pub fn restore() -> [&'static str; 2] {
    [say!("copies-restore"), say!("copies-restore-dots")]
}
/// The same for the third.
pub fn erase() -> [&'static str; 2] {
    [say!("copies-erase"), say!("copies-erase-dots")]
}

/// The heading of the first dialog.
pub fn save_title() -> &'static str {
    say!("copies-save-title")
}
/// What is saved.
pub fn save_what() -> &'static str {
    say!("copies-save-what")
}
/// The button that saves.
pub fn save_now() -> &'static str {
    say!("copies-save-now")
}
/// While it is saved.
pub fn saving() -> &'static str {
    say!("copies-saving")
}

/// The heading of the second dialog.
pub fn restore_title() -> &'static str {
    say!("copies-restore-title")
}
/// What is brought back.
pub fn restore_what() -> &'static str {
    say!("copies-restore-what")
}
/// The heading of the system’s dialog.
pub fn choose_title() -> &'static str {
    say!("copies-choose-title")
}
/// The kind of file, and its ending.
pub fn kinds() -> [(&'static str, &'static [&'static str]); 1] {
    [(say!("copies-kind"), &["zip"])]
}
/// The button that looks into the copy.
pub fn look() -> &'static str {
    say!("copies-look")
}
/// The button that brings it back.
pub fn add() -> &'static str {
    say!("copies-add")
}
/// While it is read.
pub fn reading() -> &'static str {
    say!("copies-reading")
}
/// While it is brought back.
pub fn adding() -> &'static str {
    say!("copies-adding")
}
/// Nothing of it is missing.
pub fn all_here() -> &'static str {
    say!("copies-all-here")
}
/// Some of it may be there.
pub fn nothing_lost() -> &'static str {
    say!("copies-nothing-lost")
}

/// The heading of the third dialog.
pub fn erase_title() -> &'static str {
    say!("copies-erase-title")
}
/// What goes, before it is counted.
pub fn counting() -> &'static str {
    say!("copies-counting")
}
/// The heading of what goes.
pub fn goes() -> &'static str {
    say!("copies-goes")
}
/// Nothing is there.
pub fn nothing() -> &'static str {
    say!("copies-nothing")
}
/// What does not go.
pub fn stays() -> &'static str {
    say!("copies-stays")
}
/// The button that saves a copy first: its name, and what it shows.
pub fn save_first() -> [&'static str; 2] {
    [say!("copies-save-first"), say!("copies-save-first-dots")]
}
/// The button that erases.
pub fn erase_now() -> &'static str {
    say!("copies-erase-now")
}
/// While it is erased.
pub fn erasing() -> &'static str {
    say!("copies-erasing")
}
/// The button that leaves a dialog.
pub fn cancel() -> &'static str {
    say!("copies-cancel")
}

/// What the field asks for.
pub fn type_word() -> String {
    say!("copies-type-word", word = erase_word())
}

/// The weekly copies.
pub fn weekly(weekly: &Weekly, today: Date) -> String {
    match weekly {
        Weekly::Unknown | Weekly::Last(None) => say!("copies-weekly").to_owned(),
        Weekly::Last(Some(day)) => say!("copies-weekly-latest", day = super::long_day(*day, today)),
        Weekly::Failed(why) => say!("copies-weekly-failed", why = super::sentence(why)),
    }
}

/// The system gave no thread.
pub fn no_thread(why: &str) -> String {
    say!("copies-no-thread", why = why)
}
