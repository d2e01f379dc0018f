//! The dialog that writes a report of the trends.

use std::path::PathBuf;

use crate::session::TakeOut;

/// The title, and the button that opens it.
pub const TITLE: &str = "Save report";
/// The title of the picture of one plot.
pub const PICTURE: &str = "Save as a picture";
/// What a page of it is, for a screen reader.
pub const PAGE: &str = "Page of the report";
/// The switch of the kind.
pub const AS: &str = "Save as";
/// The switch of the points.
pub const OF: &str = "Points in it";
/// Its sides.
pub const THIS_POINT: &str = "This point";
/// See [`THIS_POINT`].
pub const ALL_POINTS: &str = "All points";
/// The switch of its length.
pub const LENGTH: &str = "Length";
/// Its sides.
pub const SHORT: &str = "Summary";
/// See [`SHORT`].
pub const EACH_POINT: &str = "Each point";
/// The switch of the notes.
pub const NOTES: &str = "Notes in it";
/// Its sides.
pub const WITHOUT_NOTES: &str = "Without notes";
/// See [`WITHOUT_NOTES`].
pub const WITH_NOTES: &str = "With notes";
/// The kinds of file that the system's dialog offers.
pub const KINDS: [(&str, &[&str]); 2] = [("PDF", &["pdf"]), ("PNG pictures", &["png"])];
/// The button that writes it.
pub const SAVE: &str = "Save";

/// What it is written as.
pub fn kind(kind: TakeOut) -> &'static str {
    match kind {
        TakeOut::Pdf => "PDF",
        TakeOut::Png => "Pictures",
    }
}

/// What is there.
pub fn done(paths: &[PathBuf]) -> String {
    match paths {
        [only] => format!("Saved as {}", only.display()),
        [first, rest @ ..] => format!("Saved as {} and {} more", first.display(), rest.len()),
        [] => String::new(),
    }
}
