//! The offer to keep a hold that the end of the program has cut off.

use std::path::Path;

use jiff::{Zoned, civil::Date};

use crate::{app::widgets::clock, journal::HoldDone, language::say, platform::shown, therapy::EndingKind};

/// The heading of the offer.
pub fn interrupted() -> &'static str {
    say!("resume-interrupted")
}
/// The button that opens the question for the seconds.
pub fn change() -> &'static str {
    say!("resume-change")
}
/// The button that forgets the hold.
pub fn drop() -> &'static str {
    say!("resume-drop")
}
/// The title of the question.
pub fn how_long() -> &'static str {
    say!("resume-how-long")
}
/// Its field, the unit of the field, and the unit as a word.
pub fn field() -> [&'static str; 3] {
    [say!("resume-held"), say!("resume-held-unit"), say!("resume-held-seconds")]
}
/// Why it asks.
pub fn why() -> &'static str {
    say!("resume-why")
}
/// The button that keeps the hold with those seconds.
pub fn keep_word() -> &'static str {
    say!("resume-keep")
}
/// The button that leaves the question.
pub fn cancel() -> &'static str {
    say!("resume-cancel")
}
/// A file cannot be read.
pub fn unreadable() -> &'static str {
    say!("resume-unreadable")
}
/// A file that was to tell of it has nothing in it.
pub fn empty() -> &'static str {
    say!("resume-empty")
}
/// The running hold is not on disk.
pub fn not_kept_word() -> &'static str {
    say!("resume-not-kept")
}

/// When it was: `20 November 19:30`.
pub fn when(at: &Zoned, today: Date) -> String {
    say!("resume-when", day = super::long_date(at, today), time = super::time_of_day(at))
}

/// What is certain: `0:42 of 1:00 held for sure.`
pub fn held_for_sure(hold: &HoldDone) -> String {
    let held = clock(hold.held_ms / 1000);
    match (hold.ending, hold.repetitions) {
        (EndingKind::Time | EndingKind::Release, _) => {
            say!("resume-held-of", held = held, dose = clock(hold.dose_s))
        }
        (_, Some(movements)) => say!("resume-held-movements", count = movements, held = held),
        (EndingKind::Throbbing | EndingKind::Repetitions, None) => say!("resume-held-time", held = held),
    }
}

/// The button that keeps it as it is.
pub fn keep(hold: &HoldDone) -> String {
    say!("resume-keep-time", held = clock(hold.held_ms / 1000))
}

/// Where an unreadable file lies, and what that means.
pub fn set_aside(why: &str, path: &Path) -> String {
    say!("resume-set-aside", why = super::sentence(why), path = shown(path))
}

/// Why the running hold is not on disk.
pub fn not_kept(why: &str) -> String {
    say!("resume-not-kept-why", why = super::sentence(why))
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
