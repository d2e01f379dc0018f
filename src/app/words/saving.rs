//! What is not saved, and why; the clock that cannot be right; the disk that is odd.

use jiff::{Zoned, civil::Date};

use super::sentence;
use crate::{
    journal::Remark,
    language::{dates, say},
    session::{ClockDraft, Status, Unsaved},
};

/// The journal’s thread has ended.
fn journal_closed() -> &'static str {
    say!("saving-closed")
}
/// The clock says a time that no entry can have.
fn no_time() -> &'static str {
    say!("saving-no-time")
}
/// The button that saves again what could not be saved.
pub fn try_again() -> &'static str {
    say!("saving-try-again")
}
/// The same, where the clock is why.
pub fn set_time() -> &'static str {
    say!("saving-set-time")
}
/// The button that makes the banner smaller.
pub fn smaller() -> &'static str {
    say!("saving-smaller")
}

/// Entries wait for another try.
pub fn unsaved(count: usize) -> String {
    say!("saving-unsaved", count = count)
}

/// Why the last of them is not, and that nothing is lost.
pub fn still_here(status: &Status) -> String {
    let why = why(status.why_unsaved.as_ref().unwrap_or(&Unsaved::Closed));
    say!("saving-still-here", why = why, count = status.unsaved)
}

/// Why an entry is not saved.
pub fn why(why: &Unsaved) -> String {
    match why {
        Unsaved::Journal(sentences) => {
            let why = sentences
                .strip_prefix(say!("saving-begins-not-saved"))
                .or_else(|| sentences.strip_prefix(say!("saving-begins-unsure")));
            sentence(why.unwrap_or(sentences))
        }
        Unsaved::Clock => no_time().to_owned(),
        Unsaved::Closed => journal_closed().to_owned(),
    }
}

/// The name of the button that tries again.
pub fn again(status: &Status) -> &'static str {
    if status.why_unsaved == Some(Unsaved::Clock) { set_time() } else { try_again() }
}

/// A browser has refused to store what was changed.
pub fn not_stored(why: &str) -> String {
    say!("saving-not-stored", why = why)
}

/// The folder takes no entries.
pub fn nothing_saved() -> &'static str {
    say!("saving-nothing-saved")
}

/// Why, and what is left.
pub fn look_only(why: &str) -> String {
    say!("saving-look-only", why = sentence(why))
}

/// The question before the window closes.
pub fn close_title() -> &'static str {
    say!("saving-close-title")
}
/// The button that tries again, and closes it then.
pub fn save_and_close() -> &'static str {
    say!("saving-save-and-close")
}
/// The button that closes it.
pub fn close_anyway() -> &'static str {
    say!("saving-close-anyway")
}
/// The same for several entries.
pub fn close_anyway_all() -> &'static str {
    say!("saving-close-anyway-all")
}
/// The button that does not.
pub fn stay() -> &'static str {
    say!("saving-stay")
}

/// What would be lost.
pub fn closing(status: &Status) -> String {
    let waiting = status.unsaved + status.saving;
    say!("saving-closing", count = waiting)
}

/// The disk has not answered.
pub fn no_answer() -> &'static str {
    say!("saving-no-answer")
}

/// The title of the question for the time.
pub fn clock_title() -> &'static str {
    say!("saving-clock-title")
}
/// The fields.
pub fn date() -> &'static str {
    say!("saving-date")
}
/// The fields.
pub fn time() -> &'static str {
    say!("saving-time")
}
/// How a date is written.
pub fn date_hint() -> &'static str {
    super::a_day()
}
/// How a time is written.
pub fn time_hint() -> &'static str {
    say!("saving-time-hint")
}
/// The button that takes it.
pub fn use_time() -> &'static str {
    say!("saving-use-time")
}
/// The button that does not.
pub fn not_now() -> &'static str {
    say!("saving-not-now")
}

/// Why the user is asked.
pub fn clock_is_wrong(clock: &Zoned) -> String {
    say!("saving-clock-is-wrong", day = dates::long(clock.date()), time = super::time_of_day(clock))
}

/// What is wrong with what was typed; none while nothing was tried.
pub fn clock_hint(draft: &ClockDraft, is_read: bool) -> Option<String> {
    (draft.is_tried && !is_read).then(|| say!("saving-clock-hint", day = date_hint(), time = time_hint()))
}

/// Entries lie ahead.
pub fn ahead_word() -> &'static str {
    say!("saving-ahead")
}

/// The last entry is of a day that has not come.
pub fn ahead(last: Date) -> String {
    say!("saving-ahead-of", day = dates::long(last))
}

/// What the disk did, and what that means.
pub fn remark(remark: &Remark) -> (&'static str, String) {
    let (heading, shown) = match remark {
        Remark::Changed { .. } => (say!("saving-remark-changed"), still_shown()),
        Remark::MadeAgain { .. } => (say!("saving-remark-gone"), still_shown()),
        Remark::NoPromise { .. } => (say!("saving-remark-no-promise"), ""),
        Remark::NoLocks { .. } => (say!("saving-remark-no-locks"), ""),
    };
    (heading, format!("{}{shown}", sentence(&remark.to_string())))
}

/// What is gone from the disk is not gone from the window.
fn still_shown() -> &'static str {
    say!("saving-still-shown")
}

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
