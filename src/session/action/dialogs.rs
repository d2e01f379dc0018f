//! The wishes of the dialogs, and of the offer to keep a hold that was cut off.

use std::path::PathBuf;

use crate::session::{BackdateDraft, ClockDraft};

/// What is asked for about a file that a dialog writes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileWish {
    /// The text of the path field.
    Path(String),
    /// Choose the path in the system's dialog.
    Choose,
    /// Write it.
    Write {
        /// Whether a file of this name may be replaced.
        replaces: bool,
    },
    /// Show what was written in its folder.
    Reveal,
    /// Open what was written in the program that prints it.
    Open,
}

/// What is asked for about copies of everything, and about erasing it.
#[derive(Clone, Debug)]
pub enum CopyWish {
    /// Open the dialog that saves one.
    OpenSave,
    /// Open the dialog that brings one back.
    OpenRestore,
    /// Open the dialog that erases everything.
    OpenErase,
    /// The text of the path field.
    Path(String),
    /// Choose the path in the system's dialog.
    Choose,
    /// Save the copy.
    Save {
        /// Whether a file of its name is replaced.
        replaces: bool,
    },
    /// Say what would come of bringing it back.
    Look,
    /// Bring it back.
    BringBack,
    /// Open the folder of this file.
    Reveal(PathBuf),
    /// The text of the field that asks for the word.
    Typed(String),
    /// Erase everything.
    Erase,
}

/// What is asked for in the look at a picture.
#[derive(Clone, Debug)]
pub enum PhotoWish {
    /// The text of the path field.
    Path(String),
    /// Choose the picture in the system's dialog.
    Choose,
    /// Read and show it.
    Show,
    /// Where the upright line stands, 0–1.
    Line(f32),
}

/// What becomes of the first hold that was cut off.
#[derive(Clone, Debug)]
pub enum LeftOffWish {
    /// It is kept with the seconds that are certain.
    Keep,
    /// The user is asked for the seconds: what stands in the field.
    Seconds(String),
    /// It is kept with so many seconds.
    KeepSeconds(u32),
    /// It is forgotten.
    Drop,
}

/// What is said about the day and time where the clock cannot be right.
#[derive(Clone, Debug)]
pub enum ClockWish {
    /// So much is typed.
    Draft(ClockDraft),
    /// It is now what was typed.
    Set,
}

/// What is done about a hold that was done without the program.
#[derive(Clone, Debug)]
pub enum BackdateWish {
    /// So much is typed and chosen.
    Draft(Box<BackdateDraft>),
    /// It is kept.
    Save,
}
