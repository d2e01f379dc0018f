//! The help.

use crate::{language::say, session::HelpPart};

/// The switch between its parts.
pub fn parts_name() -> &'static str {
    say!("help-parts-name")
}
/// The parts.
pub fn parts() -> [(HelpPart, &'static str); 5] {
    [
        (HelpPart::How, say!("help-parts-1")),
        (HelpPart::Marks, say!("help-parts-2")),
        (HelpPart::Keys, super::settings::keys()),
        (HelpPart::Words, say!("help-parts-3")),
        (HelpPart::Stop, super::settings::when_to_stop()),
    ]
}

/// How it goes: a heading and sentences each.
pub fn steps() -> [(&'static str, &'static str); 4] {
    [
        (say!("help-steps-1"), say!("help-steps-2")),
        (say!("help-steps-3"), say!("help-steps-4")),
        (say!("help-steps-5"), say!("help-steps-6")),
        (say!("help-steps-7"), say!("help-steps-8")),
    ]
}

/// What there is besides.
pub fn besides() -> [(&'static str, &'static str); 5] {
    [
        (say!("help-besides-1"), say!("help-besides-2")),
        (say!("help-besides-3"), say!("help-besides-4")),
        (say!("help-besides-5"), say!("help-besides-6")),
        (say!("help-besides-7"), say!("help-besides-8")),
        (say!("help-besides-9"), say!("help-besides-10")),
    ]
}

/// Below the marks.
pub fn of_marks() -> [&'static str; 3] {
    [say!("help-of-marks-1"), say!("help-of-marks-2"), say!("help-of-marks-3")]
}
/// Marks of the map that its legend does not always have.
pub fn forbidden() -> &'static str {
    say!("help-forbidden")
}
/// See [`forbidden`].
pub fn locked() -> &'static str {
    say!("help-locked")
}
/// See [`forbidden`].
pub fn rests() -> &'static str {
    say!("help-rests")
}
/// A point without a number, where the whole body is seen.
pub fn from_afar() -> &'static str {
    say!("help-from-afar")
}
/// Several of them at one place.
pub fn several() -> &'static str {
    say!("help-several")
}

/// Words, and what they mean here.
pub fn glossary() -> [(&'static str, &'static str); 17] {
    [
        (say!("help-glossary-1"), say!("help-glossary-2")),
        (say!("help-glossary-3"), say!("help-glossary-4")),
        (say!("help-glossary-5"), say!("help-glossary-6")),
        (say!("help-glossary-7"), say!("help-glossary-8")),
        (say!("help-glossary-9"), say!("help-glossary-10")),
        (say!("help-glossary-11"), say!("help-glossary-12")),
        (say!("help-glossary-13"), say!("help-glossary-14")),
        (say!("help-glossary-15"), say!("help-glossary-16")),
        (say!("help-glossary-17"), say!("help-glossary-18")),
        (say!("help-glossary-19"), say!("help-glossary-20")),
        (say!("help-glossary-21"), say!("help-glossary-22")),
        (say!("help-glossary-23"), say!("help-glossary-24")),
        (say!("help-glossary-25"), say!("help-glossary-26")),
        (say!("help-glossary-27"), say!("help-glossary-28")),
        (say!("help-glossary-29"), say!("help-glossary-30")),
        (say!("help-glossary-31"), say!("help-glossary-32")),
        (say!("help-glossary-33"), say!("help-glossary-34")),
    ]
}
