//! The wishes of the dialogs, and of the offer to keep a hold that was cut off.

use crate::session::{BackdateDraft, ClockDraft};

/// What is asked for in the dialog that exports the map.
#[derive(Clone, Debug)]
pub enum ExportWish {
    /// The text of the path.
    Path(String),
    /// Choose the path in the system's dialog.
    Choose,
    /// Write the map.
    Write,
    /// Open the folder of the written map.
    Reveal,
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
