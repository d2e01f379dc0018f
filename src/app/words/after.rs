//! The page after a hold, and of an entry of the history that is opened to be looked at or changed.

use jiff::{Zoned, civil::Date};

use crate::{
    app::widgets::clock,
    journal::Felt,
    session::WrongPart,
    therapy::{RestPain, Sensation, Tenderness},
};

/// Leads from the panel of a point to its entries.
pub const HISTORY: &str = "History";
/// Beside the heading of the history.
pub const CHOOSE: &str = "Choose an entry to read it.";
/// Above the row that asks how much it hurts when nothing presses.
pub const PAIN: &str = "Pain at rest, without pressure";
/// Beside it: nobody has to answer.
pub const OPTIONAL: &str = "optional";
/// The prefix of its buttons, to a screen reader.
pub const PAIN_PREFIX: &str = "Pain at rest after";
/// The same for the pain before a hold.
pub const PAIN_BEFORE_PREFIX: &str = "Pain at rest before";
/// Above the row of the pain before a hold, where that was asked.
pub const PAIN_BEFORE: &str = "Pain at rest before";
/// Takes a number away that was given.
pub const CLEAR: &str = "Clear";
/// Above the row of the tenderness before.
pub const BEFORE: &str = "Tenderness before";
/// Above the row of the tenderness after.
pub const AFTER: &str = "Tenderness after";
/// Above the row of a rating without a hold.
pub const RATED: &str = "Tenderness";
/// The prefix of the buttons of that row, to a screen reader.
pub const RATED_PREFIX: &str = "rated";
/// The field of the time held, its unit, and the unit as a word.
pub const HELD: [&str; 3] = ["Time held", "s", "seconds"];
/// The choice of how it ended.
pub const ENDED: &str = "How it ended";
/// Leaves the form of an entry.
pub const DONE: &str = "Done";
/// Opens that form: its name, and what it shows.
pub const CHANGE: [&str; 2] = ["Change this entry", "Change"];
/// Leaves an entry that was read.
pub const BACK: &str = "Back";
/// An entry without a note.
pub const NO_NOTE: &str = "No note.";
/// The entry was deleted, and the point has others.
pub const GONE: [&str; 2] = ["Entry deleted", "What is left of this point stands below."];
/// Nothing of the point is in the chosen range.
pub const NONE_IN_RANGE: &str = "No entry in this time.";
/// When the entry was: the fields.
pub const WHEN: [&str; 2] = ["Day", "Time"];
/// Takes the entry out of the history.
pub const DELETE: &str = "Delete entry";
/// Takes a hold that was started by mistake out of the history.
pub const THROW_AWAY: &str = "Throw this hold away";

/// The way to the next of the points of the last day: `Next: Levator scapulae, your left`.
pub fn next(sided: &str) -> String {
    format!("Next: {sided}")
}

/// A hold without numbers while it lasted.
pub const NO_TRACE: &str = "No numbers were noted during this hold.";
/// A rating.
pub const NO_HOLD: &str = "A rating without a hold.";

/// Beside the name, while something in the form cannot be kept.
pub fn not_saved(wrong: WrongPart) -> &'static str {
    match wrong {
        WrongPart::Day => "Not saved: the day",
        WrongPart::Time => "Not saved: the time",
        WrongPart::Seconds => "Not saved: the time held",
    }
}

/// The button that takes the number of `what` away, to a screen reader.
pub fn clear(what: &str) -> String {
    format!("{CLEAR} {}", super::lower_first(what))
}

/// The heading of the page of an entry: `Hold of 20 November, 09:30`.
pub fn entry(is_hold: bool, at: &Zoned, today: Date) -> String {
    let what = if is_hold { "Hold" } else { "Rating" };
    format!("{what} of {}, {}", super::long_date(at, today), super::time_of_day(at))
}

/// The numbers of an entry, as a sentence: `7 of 10 before, strong. 4 of 10 after, moderate.`
pub fn numbers(before: Option<Tenderness>, after: Option<Tenderness>, is_hold: bool) -> String {
    let of = |value: Tenderness| format!("{} of 10", value.get());
    match (before, is_hold) {
        (Some(value), false) => format!("{}, {}.", of(value), value.band().word()),
        (_, false) => "Not rated.".to_owned(),
        (before, true) => {
            let one = |value: Option<Tenderness>, when: &str| match value {
                Some(value) => format!("{} {when}, {}.", of(value), value.band().word()),
                None => format!("Not rated {when}."),
            };
            format!("{} {}", one(before, "before"), one(after, "after"))
        }
    }
}

/// What was felt, where if it spread, and when: `spreading to the arm at 0:20`.
pub fn felt_at(felt: &Felt) -> String {
    format!("{} at {}", feeling(felt), clock(felt.at_ms / 1000))
}

/// What was felt, and where if it spread.
pub fn feeling(felt: &Felt) -> String {
    match (felt.sensation, felt.place.as_deref()) {
        (Sensation::Spreading, Some(place)) => format!("spreading to the {}", super::lower_first(place)),
        (sensation, _) => sensation.word().to_owned(),
    }
}

/// The pain at rest of a hold, in short.
pub fn pain(before: Option<RestPain>, after: Option<RestPain>) -> Option<String> {
    match (before.map(RestPain::get), after.map(RestPain::get)) {
        (None, None) => None,
        (Some(before), None) => Some(format!("Pain at rest {before} before")),
        (None, Some(after)) => Some(format!("Pain at rest {after} after")),
        (Some(before), Some(after)) => Some(format!("Pain at rest {before} before, {after} after")),
    }
}

/// Movements that were counted.
pub fn movements(count: u8) -> String {
    if count == 1 { "1 movement".to_owned() } else { format!("{count} movements") }
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
