//! The help.

use crate::{language::say, session::HelpPart};

/// The switch between its parts.
pub fn parts_name() -> &'static str {
    say!("help-parts-name")
}
/// The parts.
pub fn parts() -> [(HelpPart, &'static str); 5] {
    [
        (HelpPart::How, say!("help-part-how")),
        (HelpPart::Marks, say!("help-part-marks")),
        (HelpPart::Keys, super::settings::keys()),
        (HelpPart::Words, say!("help-part-words")),
        (HelpPart::Stop, super::settings::when_to_stop()),
    ]
}

/// How it goes: a heading and sentences each.
pub fn steps() -> [(&'static str, &'static str); 4] {
    [
        (say!("help-step-find"), say!("help-step-find-how")),
        (say!("help-step-rate"), say!("help-step-rate-how")),
        (say!("help-step-hold"), say!("help-step-hold-how")),
        (say!("help-step-after"), say!("help-step-after-how")),
    ]
}

/// What there is besides.
pub fn besides() -> [(&'static str, &'static str); 5] {
    [
        (say!("help-routines"), say!("help-routines-how")),
        (say!("help-plan"), say!("help-plan-how")),
        (say!("help-floor"), say!("help-floor-how")),
        (say!("help-earlier"), say!("help-earlier-how")),
        (say!("help-slip"), say!("help-slip-how")),
    ]
}

/// Below the marks.
pub fn of_marks() -> [&'static str; 3] {
    [say!("help-of-number"), say!("help-of-several"), say!("help-of-sides")]
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
        (say!("help-word-point"), say!("help-word-point-is")),
        (say!("help-word-tenderness"), say!("help-word-tenderness-is")),
        (say!("help-word-hold"), say!("help-word-hold-is")),
        (say!("help-word-dose"), say!("help-word-dose-is")),
        (say!("help-word-releases"), say!("help-word-releases-is")),
        (say!("help-word-throbs"), say!("help-word-throbs-is")),
        (say!("help-word-before-after"), say!("help-word-before-after-is")),
        (say!("help-word-referral"), say!("help-word-referral-is")),
        (say!("help-word-layers"), say!("help-word-layers-is")),
        (say!("help-word-danger"), say!("help-word-danger-is")),
        (say!("help-word-rest"), say!("help-word-rest-is")),
        (say!("help-word-locked"), say!("help-word-locked-is")),
        (say!("help-word-flare-up"), say!("help-word-flare-up-is")),
        (say!("help-word-entry"), say!("help-word-entry-is")),
        (say!("help-word-middle-value"), say!("help-word-middle-value-is")),
        (say!("help-word-most-days"), say!("help-word-most-days-is")),
        (say!("help-word-review"), say!("help-word-review-is")),
    ]
}
