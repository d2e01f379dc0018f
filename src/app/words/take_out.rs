//! The dialog that writes a report of the trends.

use std::path::PathBuf;

use crate::{language::say, platform::shown, session::TakeOut};

/// The title, and the button that opens it.
pub fn title() -> &'static str {
    say!("take-out-title")
}
/// The title of the picture of one plot.
pub fn picture() -> &'static str {
    say!("take-out-picture")
}
/// What a page of it is, for a screen reader.
pub fn page() -> &'static str {
    say!("take-out-page")
}
/// The switch of the kind.
pub fn as_word() -> &'static str {
    say!("take-out-as")
}
/// The switch of the points.
pub fn of() -> &'static str {
    say!("take-out-of")
}
/// Its sides.
pub fn this_point() -> &'static str {
    say!("take-out-this-point")
}
/// See [`this_point`].
pub fn all_points() -> &'static str {
    say!("take-out-all-points")
}
/// The switch of its length.
pub fn length() -> &'static str {
    say!("take-out-length")
}
/// Its sides.
pub fn short() -> &'static str {
    say!("take-out-short")
}
/// See [`short`].
pub fn each_point() -> &'static str {
    say!("take-out-each-point")
}
/// The switch of the notes.
pub fn notes() -> &'static str {
    say!("take-out-notes")
}
/// Its sides.
pub fn without_notes() -> &'static str {
    say!("take-out-without-notes")
}
/// See [`without_notes`].
pub fn with_notes() -> &'static str {
    say!("take-out-with-notes")
}
/// The kinds of file that the system's dialog offers.
pub fn kinds() -> [(&'static str, &'static [&'static str]); 2] {
    [(say!("take-out-pdf"), &["pdf"]), (say!("take-out-png-files"), &["png"])]
}
/// The button that writes it.
pub fn save() -> &'static str {
    say!("take-out-save")
}

/// What it is written as.
pub fn kind(kind: TakeOut) -> &'static str {
    match kind {
        TakeOut::Pdf => say!("take-out-pdf"),
        TakeOut::Png => say!("take-out-pictures"),
    }
}

/// What is there.
pub fn done(paths: &[PathBuf]) -> String {
    match paths {
        [only] => say!("take-out-done", path = shown(only)),
        [first, rest @ ..] => {
            say!("take-out-done-more", path = shown(first), more = rest.len())
        }
        [] => String::new(),
    }
}
