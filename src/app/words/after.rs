//! The page after a hold, and of an entry of the history that is opened to be looked at or changed.

use jiff::{Zoned, civil::Date};

use super::hold;
use crate::{
    app::widgets::clock,
    journal::Felt,
    language::{lower_first, say},
    session::WrongPart,
    therapy::{RestPain, Sensation, Tenderness},
};

/// Leads from the panel of a point to its entries.
pub fn history() -> &'static str {
    say!("after-history")
}
/// Beside the heading of the history.
pub fn choose() -> &'static str {
    say!("after-choose")
}
/// Above the row that asks how much it hurts when nothing presses.
pub fn pain_word() -> &'static str {
    say!("after-pain")
}
/// Beside it: nobody has to answer.
pub fn optional() -> &'static str {
    say!("after-optional")
}
/// The prefix of its buttons, to a screen reader.
pub fn pain_prefix() -> &'static str {
    say!("after-pain-prefix")
}
/// The same for the pain before a hold.
pub fn pain_before_prefix() -> &'static str {
    say!("after-pain-before-prefix")
}
/// Above the row of the pain before a hold, where that was asked.
pub fn pain_before() -> &'static str {
    say!("after-pain-before")
}
/// Takes a number away that was given.
pub fn clear_word() -> &'static str {
    say!("after-clear")
}
/// Above the row of the tenderness before.
pub fn before() -> &'static str {
    say!("after-before")
}
/// Above the row of the tenderness after.
pub fn after() -> &'static str {
    say!("after-after")
}
/// Above the row of a rating without a hold.
pub fn rated() -> &'static str {
    say!("after-rated")
}
/// Below the number of a rating.
pub fn rated_caption() -> &'static str {
    say!("after-caption-rated")
}
/// Below the numbers of a hold: that before it, and that after it.
pub fn captions() -> [&'static str; 2] {
    [say!("after-caption-before"), say!("after-caption-after")]
}
/// The field of the time held, its unit, and the unit as a word.
pub fn held() -> [&'static str; 3] {
    [say!("after-held"), say!("after-held-unit"), say!("after-held-seconds")]
}
/// The choice of how it ended.
pub fn ended() -> &'static str {
    say!("after-ended")
}
/// Leaves the form of an entry.
pub fn done() -> &'static str {
    say!("after-done")
}
/// Opens that form: its name, and what it shows.
pub fn change() -> [&'static str; 2] {
    [say!("after-change-entry"), say!("after-change")]
}
/// Leaves an entry that was read.
pub fn back() -> &'static str {
    say!("after-back")
}
/// An entry without a note.
pub fn no_note() -> &'static str {
    say!("after-no-note")
}
/// The entry was deleted, and the point has others.
pub fn gone() -> [&'static str; 2] {
    [say!("after-gone"), say!("after-gone-what-is-left")]
}
/// Nothing of the point is in the chosen range.
pub fn none_in_range() -> &'static str {
    say!("after-none-in-range")
}
/// When the entry was: the fields.
pub fn when() -> [&'static str; 2] {
    [say!("after-day"), say!("after-time")]
}
/// Takes the entry out of the history.
pub fn delete() -> &'static str {
    say!("after-delete")
}
/// Takes a hold that was started by mistake out of the history.
pub fn throw_away() -> &'static str {
    say!("after-throw-away")
}

/// The way to the next of the points of the last day: `Next: Levator scapulae, your left`.
pub fn next(sided: &str) -> String {
    say!("after-next", sided = sided)
}

/// A hold without numbers while it lasted.
pub fn no_trace() -> &'static str {
    say!("after-no-trace")
}
/// A rating.
pub fn no_hold() -> &'static str {
    say!("after-no-hold")
}

/// Beside the name, while something in the form cannot be kept.
pub fn not_saved(wrong: WrongPart) -> &'static str {
    match wrong {
        WrongPart::Day => say!("after-not-saved-day"),
        WrongPart::Time => say!("after-not-saved-time"),
        WrongPart::Seconds => say!("after-not-saved-held"),
    }
}

/// The button that takes the number of `what` away, to a screen reader.
pub fn clear(what: &str) -> String {
    say!("after-clear-what", what = lower_first(what))
}

/// The heading of the page of an entry: `Hold of 20 November, 09:30`.
pub fn entry(is_hold: bool, at: &Zoned, today: Date) -> String {
    let (day, time) = (super::long_date(at, today), super::time_of_day(at));
    if is_hold {
        say!("after-hold-of", day = day, time = time)
    } else {
        say!("after-rating-of", day = day, time = time)
    }
}

/// The numbers of an entry, as a sentence: `7 of 10 before, strong. 4 of 10 after, moderate.`
pub fn numbers(before: Option<Tenderness>, after: Option<Tenderness>, is_hold: bool) -> String {
    let told = |value: Tenderness| (value.get(), value.band().word());
    if !is_hold {
        return match before.map(told) {
            Some((value, band)) => say!("after-number", value = value, band = band),
            None => say!("after-no-number").to_owned(),
        };
    }
    let before = match before.map(told) {
        Some((value, band)) => say!("after-number-before", value = value, band = band),
        None => say!("after-no-number-before").to_owned(),
    };
    let after = match after.map(told) {
        Some((value, band)) => say!("after-number-after", value = value, band = band),
        None => say!("after-no-number-after").to_owned(),
    };
    format!("{before} {after}")
}

/// What was felt, where if it spread, and when: `spreading to the arm at 0:20`.
pub fn felt_at(felt: &Felt) -> String {
    say!("after-felt-at", what = feeling(felt), time = clock(felt.at_ms / 1000))
}

/// What was felt, and where if it spread.
pub fn feeling(felt: &Felt) -> String {
    match (felt.sensation, felt.place.as_deref()) {
        (Sensation::Spreading, Some(place)) => hold::spreading_to(place),
        (sensation, _) => sensation.text().to_owned(),
    }
}

/// The pain at rest of a hold, in short.
pub fn pain(before: Option<RestPain>, after: Option<RestPain>) -> Option<String> {
    match (before.map(RestPain::get), after.map(RestPain::get)) {
        (None, None) => None,
        (Some(before), None) => Some(say!("after-pain-was-before", before = before)),
        (None, Some(after)) => Some(say!("after-pain-was-after", after = after)),
        (Some(before), Some(after)) => Some(say!("after-pain-was-both", before = before, after = after)),
    }
}

/// Movements that were counted.
pub fn movements(count: u8) -> String {
    say!("after-movements", count = count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_of_day_is_not_read_as_minutes_and_seconds() {
        let at: Zoned = "2026-11-28T01:36:00+01:00[Europe/Berlin]".parse().unwrap();
        assert_eq!(entry(true, &at, at.date()), "Hold of 28 November, 01:36");
        assert_eq!(crate::app::words::resume::when(&at, at.date()), "28 November 01:36");
    }
}
