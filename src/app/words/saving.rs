//! What is not saved, and why; the clock that cannot be right; the disk that is odd.

use jiff::{Zoned, civil::Date};

use super::sentence;
use crate::{
    journal::Remark,
    platform::IS_PAGE,
    session::{ClockDraft, Status, Unsaved},
};

/// The journal’s thread has ended.
const JOURNAL_CLOSED: &str = if IS_PAGE {
    "The journal is closed. Reload this page."
} else {
    "The journal is closed. Restart Knotmap."
};
/// The clock says a time that no entry can have.
const NO_TIME: &str = "The computer’s clock is wrong, so it has no time yet. Say what day and time it is.";
/// The button that saves again what could not be saved.
pub const TRY_AGAIN: &str = "Try again";
/// The same, where the clock is why.
pub const SET_TIME: &str = "Set the time";
/// The button that makes the banner smaller.
pub const SMALLER: &str = "Smaller";

/// Entries wait for another try.
pub fn unsaved(count: usize) -> String {
    if count == 1 { "1 entry is not saved".to_owned() } else { format!("{count} entries are not saved") }
}

/// Why the last of them is not, and that nothing is lost.
pub fn still_here(status: &Status) -> String {
    let why = why(status.why_unsaved.as_ref().unwrap_or(&Unsaved::Closed));
    let kept = if status.unsaved == 1 { "The entry is" } else { "The entries are" };
    format!("{why} {kept} kept in this window until then.")
}

/// Why an entry is not saved.
pub fn why(why: &Unsaved) -> String {
    match why {
        Unsaved::Journal(sentences) => {
            let why = sentences
                .strip_prefix("not saved: ")
                .or_else(|| sentences.strip_prefix("perhaps not saved: "));
            sentence(why.unwrap_or(sentences))
        }
        Unsaved::Clock => NO_TIME.to_owned(),
        Unsaved::Closed => JOURNAL_CLOSED.to_owned(),
    }
}

/// The name of the button that tries again.
pub fn again(status: &Status) -> &'static str {
    if status.why_unsaved == Some(Unsaved::Clock) { SET_TIME } else { TRY_AGAIN }
}

/// A browser has refused to store what was changed.
pub fn not_stored(why: &str) -> String {
    format!("nothing could be stored in this browser: {why}")
}

/// The folder takes no entries.
pub const NOTHING_SAVED: &str = "Nothing can be saved here.";

/// Why, and what is left.
pub fn look_only(why: &str) -> String {
    format!("You can look at everything and export it. {}", sentence(why))
}

/// The question before the window closes.
pub const CLOSE_TITLE: &str = "Close without saving?";
/// The button that tries again, and closes it then.
pub const SAVE_AND_CLOSE: &str = "Save and close";
/// The button that closes it.
pub const CLOSE_ANYWAY: &str = "Close and lose it";
/// The same for several entries.
pub const CLOSE_ANYWAY_ALL: &str = "Close and lose them";
/// The button that does not.
pub const STAY: &str = "Keep Knotmap open";

/// What would be lost.
pub fn closing(status: &Status) -> String {
    let waiting = status.unsaved + status.saving;
    let (it, is) = if waiting == 1 { ("It", "is") } else { ("They", "are") };
    format!("{}. {it} {is} lost when the window closes.", unsaved(waiting))
}

/// The disk has not answered.
pub const NO_ANSWER: &str = "The disk does not answer.";

/// The title of the question for the time.
pub const CLOCK_TITLE: &str = "What day and time is it?";
/// The fields.
pub const DATE: &str = "Date";
/// The fields.
pub const TIME: &str = "Time";
/// How a date is written.
pub const DATE_HINT: &str = super::A_DAY;
/// How a time is written.
pub const TIME_HINT: &str = "19:30";
/// The button that takes it.
pub const USE_TIME: &str = "Use this time";
/// The button that does not.
pub const NOT_NOW: &str = "Not now";

/// Why the user is asked.
pub fn clock_is_wrong(clock: &Zoned) -> String {
    format!(
        "This computer’s clock says {}, {}. That cannot be right. Until the clock is set, Knotmap goes by what you say here.",
        clock.strftime("%-d %B %Y"),
        super::time_of_day(clock),
    )
}

/// What is wrong with what was typed; none while nothing was tried.
pub fn clock_hint(draft: &ClockDraft, is_read: bool) -> Option<String> {
    (draft.is_tried && !is_read).then(|| {
        format!("Write the date with its year, as {DATE_HINT}, and the time as {TIME_HINT}, of today.")
    })
}

/// Entries lie ahead.
pub const AHEAD: &str = "Look at the clock.";

/// The last entry is of a day that has not come.
pub fn ahead(last: Date) -> String {
    format!(
        "The last entry is of {}. Either the clock was ahead then, or it is behind now. What you do from now on holds; nothing was changed.",
        last.strftime("%-d %B %Y")
    )
}

/// What the disk did, and what that means.
pub fn remark(remark: &Remark) -> (&'static str, String) {
    let (heading, shown) = match remark {
        Remark::Changed { .. } => ("A file of the journal was changed.", STILL_SHOWN),
        Remark::MadeAgain { .. } => ("A folder of the journal was gone.", STILL_SHOWN),
        Remark::NoPromise { .. } => ("Saved, but not for sure.", ""),
        Remark::NoLocks { .. } => ("An unusual disk.", ""),
    };
    (heading, format!("{}{shown}", sentence(&remark.to_string())))
}

/// What is gone from the disk is not gone from the window.
const STILL_SHOWN: &str = " This window shows what it has read until you close it.";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn why_an_entry_is_not_saved_is_said_once() {
        let why = |text: &str| Status {
            unsaved: 1,
            why_unsaved: Some(Unsaved::Journal(text.to_owned())),
            ..Status::default()
        };
        let said = still_here(&why("not saved: /d/2026-11.ron: the disk is full; make room"));
        assert_eq!(
            said,
            "/d/2026-11.ron: the disk is full; make room. The entry is kept in this window until then."
        );
        let closed = still_here(&Status { unsaved: 2, ..Status::default() });
        assert!(closed.ends_with("The entries are kept in this window until then."), "{closed}");
    }
}
