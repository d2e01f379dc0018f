//! What is not saved, and why; the clock that cannot be right; the disk that is odd.

use jiff::{Zoned, civil::Date};

use super::sentence;
use crate::{
    journal::Remark,
    language::say,
    platform::IS_PAGE,
    session::{ClockDraft, Status, Unsaved},
};

/// The journal’s thread has ended.
fn journal_closed() -> &'static str {
    if IS_PAGE {
        "The journal is closed. Reload this page."
    } else {
        "The journal is closed. Restart Knotmap."
    }
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
    format!("nothing could be stored in this browser: {why}")
}

/// The folder takes no entries.
pub fn nothing_saved() -> &'static str {
    say!("saving-nothing-saved")
}

/// Why, and what is left.
pub fn look_only(why: &str) -> String {
    format!("You can look at everything and export it. {}", sentence(why))
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
    let (it, is) = if waiting == 1 { ("It", "is") } else { ("They", "are") };
    format!("{}. {it} {is} lost when the window closes.", unsaved(waiting))
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
    format!(
        "This computer’s clock says {}, {}. That cannot be right. Until the clock is set, Knotmap goes by what you say here.",
        clock.strftime("%-d %B %Y"),
        super::time_of_day(clock),
    )
}

/// What is wrong with what was typed; none while nothing was tried.
pub fn clock_hint(draft: &ClockDraft, is_read: bool) -> Option<String> {
    (draft.is_tried && !is_read).then(|| {
        format!(
            "Write the date with its year, as {date_hint}, and the time as {time_hint}, of today.",
            date_hint = date_hint(),
            time_hint = time_hint()
        )
    })
}

/// Entries lie ahead.
pub fn ahead_word() -> &'static str {
    say!("saving-ahead")
}

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
        Remark::Changed { .. } => ("A file of the journal was changed.", still_shown()),
        Remark::MadeAgain { .. } => ("A folder of the journal was gone.", still_shown()),
        Remark::NoPromise { .. } => ("Saved, but not for sure.", ""),
        Remark::NoLocks { .. } => ("An unusual disk.", ""),
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
