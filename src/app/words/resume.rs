//! The offer to keep a hold that the end of the program has cut off.

use std::path::Path;

use jiff::{Zoned, civil::Date};

use crate::{app::widgets::clock, journal::HoldDone, therapy::EndingKind};

/// The heading of the offer.
pub const INTERRUPTED: &str = "A hold was interrupted";
/// The button that opens the question for the seconds.
pub const CHANGE: &str = "Change the time";
/// The button that forgets the hold.
pub const DROP: &str = "Drop it";
/// The title of the question.
pub const HOW_LONG: &str = "How long did you hold it?";
/// Its field, the unit of the field, and the unit as a word.
pub const FIELD: [&str; 3] = ["Time held", "s", "seconds"];
/// Why it asks.
pub const WHY: &str =
    "Knotmap did not see how the hold ended. It is kept as interrupted, with the time that you say.";
/// The button that keeps the hold with those seconds.
pub const KEEP: &str = "Keep this time";
/// The button that leaves the question.
pub const CANCEL: &str = "Cancel";
/// A file cannot be read.
pub const UNREADABLE: &str = "A hold that was interrupted could not be read.";
/// A file that was to tell of it has nothing in it.
pub const EMPTY: &str = "it is empty";
/// The running hold is not on disk.
pub const NOT_KEPT: &str = "This hold is not safe from a sudden end.";

/// When it was: `20 November 19:30`.
pub fn when(at: &Zoned, today: Date) -> String {
    format!("{} {}", super::long_date(at, today), super::time_of_day(at))
}

/// What is certain: `0:42 of 1:00 held for sure.`
pub fn held_for_sure(hold: &HoldDone) -> String {
    let held = clock(hold.held_ms / 1000);
    match (hold.ending, hold.repetitions) {
        (EndingKind::Time | EndingKind::Release, _) => {
            format!("{held} of {} held for sure.", clock(hold.dose_s))
        }
        (_, Some(1)) => format!("1 movement and {held} held for sure."),
        (_, Some(movements)) => format!("{movements} movements and {held} held for sure."),
        (EndingKind::Throbbing | EndingKind::Repetitions, None) => format!("{held} held for sure."),
    }
}

/// The button that keeps it as it is.
pub fn keep(hold: &HoldDone) -> String {
    format!("Keep {}", clock(hold.held_ms / 1000))
}

/// Where an unreadable file lies, and what that means.
pub fn set_aside(why: &str, path: &Path) -> String {
    format!(
        "{} It was set aside as {}. The journal is not touched by this.",
        super::sentence(why),
        path.display()
    )
}

/// Why the running hold is not on disk.
pub fn not_kept(why: &str) -> String {
    format!("{} The hold goes on, and is saved when it ends.", super::sentence(why))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        anatomy::{PointId, PointKey, Side},
        therapy::Ended,
    };

    #[test]
    fn only_whole_seconds_that_were_held_are_said() {
        let key = PointKey { id: PointId("LEV-2".to_owned()), side: Side::Left };
        let mut hold = HoldDone::new(key, 42_999, 60, EndingKind::Time, Ended::Interrupted);
        assert_eq!(held_for_sure(&hold), "0:42 of 1:00 held for sure.");
        assert_eq!(keep(&hold), "Keep 0:42");
        hold.ending = EndingKind::Throbbing;
        assert_eq!(held_for_sure(&hold), "0:42 held for sure.");
        (hold.ending, hold.repetitions) = (EndingKind::Repetitions, Some(2));
        assert_eq!(held_for_sure(&hold), "2 movements and 0:42 held for sure.");
    }
}
