//! The look at one's posture in a picture from the side (source S2).

/// The dialog.
pub const TITLE: &str = "Posture, seen from the side";
/// How the picture is taken, and what to look for.
pub const WHAT: &str = "Have a picture taken from the side, standing as you usually do. Do not correct anything. Look \
                        whether your head has moved forward and your shoulders are round.";
/// Where that is from, and what becomes of the picture.
pub const SOURCE: &str = "From Levator scapulae release. The line is only a help to look along; nothing is measured, and nothing of the \
     picture is kept.";
/// The field of the path.
pub const FILE: &str = "Picture, PNG or JPEG";
/// The system's dialog: its button’s name, and what it shows.
pub const CHOOSE: [&str; 2] = ["Choose the picture", "Choose…"];
/// The system's dialog.
pub const CHOOSE_TITLE: &str = "Choose a picture from the side";
/// The kinds of file.
pub const KINDS: &str = "Pictures";
/// Reads the file of the path field.
pub const SHOW: &str = "Show picture";
/// It is being read.
pub const READING: &str = "Reading the picture";
/// The upright line.
pub const LINE: &str = "Upright line";
/// The picture, to a screen reader.
pub const PICTURE: &str = "Your picture, with an upright line";
