//! The settings, the rail, the status line and the handle of the sheet.

/// Not on disk yet.
pub const SAVING: &str = "Saving";
/// The demo.
pub const NOTHING_KEPT: &str = "Sample data: nothing is kept.";
/// The button of the status line that saves again what could not be saved.
pub const SAVE_AGAIN: &str = "Save again";
/// One step back.
pub const UNDO: &str = "Undo";
/// One step forward.
pub const REDO: &str = "Redo";
/// The sheet goes down to its handle.
pub const HIDE_PANEL: &str = "Hide panel";
/// The sheet comes up.
pub const SHOW_PANEL: &str = "Show panel";
/// The sheet covers the map.
pub const LARGER_PANEL: &str = "Larger panel";
/// The sheet covers the lower half again.
pub const SMALLER_PANEL: &str = "Smaller panel";
/// What the sheet holds while no point is selected.
pub const YOUR_POINTS: &str = "Your points";

/// Entries wait for another try.
pub fn unsaved(count: usize) -> String {
    if count == 1 { "1 entry is not saved".to_owned() } else { format!("{count} entries are not saved") }
}

/// The unreadable settings are kept.
pub fn set_aside(path: &str) -> String {
    format!("The old settings could not be read; they are kept as {path}.")
}
