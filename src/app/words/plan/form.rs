//! The form of one point of a plan: with what, how much, how often.

use crate::{
    language::{capital, dates, say},
    therapy::{EndingKind, plan::Days},
};

/// The tools.
pub fn tool() -> &'static str {
    say!("plan-tool")
}
/// The positions.
pub fn position() -> &'static str {
    say!("plan-position")
}
/// The ways to end.
pub fn dose() -> &'static str {
    say!("plan-dose")
}
/// The figures of a dose.
pub fn at_least() -> &'static str {
    say!("plan-at-least")
}
/// The time of a hold, and from where on it may end, where that is less.
pub fn held() -> &'static str {
    say!("plan-held")
}
/// See [`held`].
pub fn or_from() -> &'static str {
    say!("plan-or-from")
}
/// See [`at_least`].
pub fn at_most() -> &'static str {
    say!("plan-at-most")
}
/// See [`at_least`].
pub fn movements() -> &'static str {
    say!("plan-movements")
}
/// See [`at_least`].
pub fn from() -> &'static str {
    say!("plan-from")
}
/// See [`at_least`].
pub fn to() -> &'static str {
    say!("plan-to")
}
/// The units of a dose: as they stand in a field, and in words.
pub fn seconds() -> (&'static str, &'static str) {
    (say!("plan-seconds-short"), say!("plan-seconds"))
}
/// See [`seconds`].
pub fn minutes() -> (&'static str, &'static str) {
    (say!("plan-minutes-short"), say!("plan-minutes"))
}
/// See [`seconds`].
pub fn times_sign() -> (&'static str, &'static str) {
    (say!("plan-movements-short"), say!("plan-movements-unit"))
}
/// How often a day.
pub fn times_word() -> &'static str {
    say!("plan-times")
}
/// On which days.
pub fn days_word() -> &'static str {
    say!("plan-days")
}
/// How long between two holds.
pub fn rest() -> &'static str {
    say!("plan-rest")
}
/// No rest at all.
pub fn no_rest() -> &'static str {
    say!("plan-no-rest")
}
/// A rest of so many minutes.
pub fn rest_min(minutes: u16) -> String {
    say!("plan-rest-min", count = minutes)
}
/// A rest of so many seconds.
pub fn rest_s(seconds: u16) -> String {
    say!("plan-rest-s", count = seconds)
}
/// To the patient, about this point.
pub fn note() -> [&'static str; 2] {
    [say!("plan-note"), say!("plan-note-hint")]
}
/// The button that takes a point out; and what it shows in a small window.
pub fn remove() -> [&'static str; 2] {
    [say!("plan-remove-point"), say!("plan-remove")]
}
/// The days of the week, as chips: as they stand there, and whole.
pub fn weekdays() -> [(&'static str, &'static str); 7] {
    dates::WEEK.map(|day| (dates::of_week_short(day), dates::of_week(day)))
}

/// A way to end a hold.
pub fn ending(kind: EndingKind) -> &'static str {
    match kind {
        EndingKind::Time => say!("plan-ending-time"),
        EndingKind::Release => say!("plan-ending-release"),
        EndingKind::Throbbing => say!("plan-ending-throbbing"),
        EndingKind::Repetitions => say!("plan-ending-movements"),
    }
}

/// So many times a day.
pub fn times(times: u8) -> String {
    say!("plan-times-a-day", count = times)
}

/// On these days, as a line begins.
pub fn days(days: Days) -> String {
    match days {
        Days::Week(_) => say!("plan-days-of-week").to_owned(),
        days => capital(&days.words()),
    }
}
