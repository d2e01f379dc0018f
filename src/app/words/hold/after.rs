//! The page after a hold.

use crate::language::say;

/// Beside the name, when the entry is not on disk.
pub fn not_saved() -> &'static str {
    say!("hold-not-saved")
}
/// Beside the name, on the way to disk.
pub fn saving() -> &'static str {
    say!("hold-saving")
}
/// The question after a hold.
pub fn how_tender() -> &'static str {
    say!("hold-how-tender")
}
/// The field of the note: its name, and what stands in it while it is empty.
pub fn note() -> [&'static str; 2] {
    [say!("hold-note"), say!("hold-note-hint")]
}
/// The way back.
pub fn back_to_map() -> &'static str {
    say!("hold-back-to-map")
}
/// The same point once more.
pub fn hold_again() -> &'static str {
    say!("hold-again")
}
/// A hold that was stopped.
pub fn stopped_too_sore() -> &'static str {
    say!("hold-stopped-too-sore")
}
/// A hold that was stopped.
pub fn stopped_unexpected() -> &'static str {
    say!("hold-stopped-unexpected")
}
/// The button that lets a point rest.
pub fn rest() -> &'static str {
    say!("hold-rest")
}
/// The point is locked.
pub fn locked() -> &'static str {
    say!("hold-locked")
}
/// Where it is cleared.
pub fn locked_where() -> &'static str {
    say!("hold-locked-where")
}
/// How long the stopped hold was.
pub fn saved_as(time: &str) -> String {
    say!("hold-saved-as", time = time)
}
/// Until which day a point rests.
pub fn rests_until(day: &str) -> String {
    say!("hold-rests-until", day = day)
}
