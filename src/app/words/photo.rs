//! The look at one's posture in a picture from the side (source S2).

use crate::language::say;

/// The dialog.
pub fn title() -> &'static str {
    say!("photo-title")
}
/// How the picture is taken, and what to look for.
pub fn what() -> &'static str {
    say!("photo-what")
}
/// Where that is from, and what becomes of the picture.
pub fn source() -> &'static str {
    say!("photo-source")
}
/// The field of the path.
pub fn file() -> &'static str {
    say!("photo-file")
}
/// The system's dialog: its button’s name, and what it shows.
pub fn choose() -> [&'static str; 2] {
    [say!("photo-choose-name"), say!("photo-choose")]
}
/// The system's dialog.
pub fn choose_title() -> &'static str {
    say!("photo-choose-title")
}
/// The kinds of file.
pub fn kinds() -> &'static str {
    say!("photo-kinds")
}
/// Reads the file of the path field.
pub fn show() -> &'static str {
    say!("photo-show")
}
/// It is being read.
pub fn reading() -> &'static str {
    say!("photo-reading")
}
/// The upright line.
pub fn line() -> &'static str {
    say!("photo-line")
}
/// The picture, to a screen reader.
pub fn picture() -> &'static str {
    say!("photo-picture")
}
