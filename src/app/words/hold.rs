//! The hold that runs; what it waits for, what is felt, what the voice says, and the page after it.

mod after;
mod dose;
mod felt;
mod history;
mod voice;

pub use self::{after::*, dose::*, felt::*, history::*, voice::*};

use crate::{language::say, session::Said, therapy::guard};

/// The clock runs.
pub fn started() -> &'static str {
    say!("hold-started")
}
/// Half of the time is over.
pub fn halfway() -> &'static str {
    say!("hold-halfway")
}
/// The last ten seconds begin.
pub fn last_ten() -> &'static str {
    say!("hold-last-ten")
}
/// No second can be added.
pub fn at_most() -> &'static str {
    say!("hold-at-most")
}
/// Nobody saw these seconds.
pub fn stood_still() -> &'static str {
    say!("hold-stood-still")
}
/// The time is over.
pub fn over() -> &'static str {
    say!("hold-over")
}
/// It ended by the user’s word.
pub fn ended_word() -> &'static str {
    say!("hold-ended")
}
/// Escape or the × was pressed once.
pub fn leave() -> &'static str {
    say!("hold-leave-again")
}
/// After the sentences of what to mind that have room in the header, or in their place: all of it stands below.
pub fn mind_more() -> &'static str {
    say!("hold-mind-more")
}
/// See [`mind_more`].
pub fn mind_below() -> &'static str {
    say!("hold-mind-below")
}
/// Why a hold cannot have ended by a sign yet.
pub fn not_begun() -> &'static str {
    say!("hold-not-begun")
}
/// While the alarm rings.
pub fn alarm_rings() -> &'static str {
    say!("hold-alarm-rings")
}
/// Before a long hold, where sounds are off.
pub fn heard_all_the_same() -> &'static str {
    say!("hold-heard-without-sound")
}
/// The button that leaves.
pub fn leave_the_hold() -> &'static str {
    say!("hold-leave-button")
}
/// The button that ends the countdown.
pub fn start_now() -> &'static str {
    say!("hold-start-now")
}
/// The button that stops the clock.
pub fn pause() -> &'static str {
    say!("hold-pause")
}
/// The button that starts it again.
pub fn go_on() -> &'static str {
    say!("hold-go-on")
}
/// Under the clock, during the countdown.
pub fn get_in_place() -> &'static str {
    say!("hold-get-in-place")
}
/// Under the clock, while it runs.
pub fn hold() -> &'static str {
    say!("hold-holding")
}
/// Under the clock, while it stands.
pub fn paused() -> &'static str {
    say!("hold-paused")
}
/// Under the clock, while it waits for an answer.
pub fn interrupted() -> &'static str {
    say!("hold-interrupted")
}
/// The question after a gap.
pub fn was_it_held() -> &'static str {
    say!("hold-gap-question")
}
/// What follows from yes when the gap is longer than what was left.
pub fn dose_is_full() -> &'static str {
    say!("hold-gap-fills-dose")
}
/// What follows from yes otherwise.
pub fn time_counts() -> &'static str {
    say!("hold-gap-counts")
}
/// The gap counts.
pub fn held() -> &'static str {
    say!("hold-gap-held")
}
/// The gap does not count.
pub fn not_held() -> &'static str {
    say!("hold-gap-not-held")
}
/// The early mark of a hold until it throbs.
pub fn early_mark() -> &'static str {
    say!("hold-early-mark")
}
/// The question every five minutes of a long hold, said.
pub fn check_in() -> &'static str {
    say!("hold-check-in")
}
/// Both at once.
pub fn early_mark_and_check_in() -> &'static str {
    say!("hold-early-mark-and-check-in")
}
/// The same question, shown.
pub fn are_you_awake() -> &'static str {
    say!("hold-are-you-awake")
}
/// What it asks for.
pub fn feel_for_it() -> &'static str {
    guard::numb()
}
/// What follows without an answer.
pub fn without_answer() -> &'static str {
    say!("hold-without-answer")
}
/// The answer.
pub fn well() -> &'static str {
    say!("hold-well")
}
/// The other answer.
pub fn it_is_numb() -> &'static str {
    say!("hold-it-is-numb")
}
/// The button that counts a movement.
pub fn movement_done() -> &'static str {
    say!("hold-movement-done")
}
/// Under the clock while breathing is shown, the first times.
pub fn breathe_in_nose() -> &'static str {
    say!("hold-breathe-in-nose")
}
/// The same, out.
pub fn breathe_out_mouth() -> &'static str {
    say!("hold-breathe-out-mouth")
}
/// Under the clock while breathing is shown.
pub fn breathe_in() -> &'static str {
    say!("hold-breathe-in")
}
/// The same, out.
pub fn breathe_out() -> &'static str {
    say!("hold-breathe-out")
}
/// The ring, to a screen reader, while it counts down.
pub fn time_left() -> &'static str {
    say!("hold-time-left")
}
/// The ring while it counts up.
pub fn time_held() -> &'static str {
    say!("hold-time-held")
}
/// The ring while it counts movements.
pub fn movements() -> &'static str {
    say!("hold-movements")
}
/// Under the counter of movements.
pub fn of_movements(count: u8) -> String {
    say!("hold-of-movements", count = count)
}
/// The gap in words.
pub fn stood_still_for(span: &str) -> String {
    say!("hold-stood-still-for", span = span)
}

/// What was said last about the running hold.
pub fn said(said: Said) -> &'static str {
    match said {
        Said::Started => started(),
        Said::Halfway => halfway(),
        Said::LastTen => last_ten(),
        Said::EaseOff => guard::Hint::EaseOff.text(),
        Said::AtMost => at_most(),
        Said::StoodStill => stood_still(),
        Said::EarlyMark => early_mark(),
        Said::CheckIn => check_in(),
        Said::EarlyMarkAndCheckIn => early_mark_and_check_in(),
        Said::Over => over(),
        Said::Ended => ended_word(),
        Said::Leave => leave(),
        Said::Noted(sensation) => noted(sensation),
        Said::MayTurnDark => may_turn_dark(),
    }
}

/// Said before a hold whose screen nobody leaves on.
pub fn may_turn_dark() -> &'static str {
    say!("hold-may-turn-dark")
}
/// An ending.
pub fn released() -> &'static str {
    say!("hold-released")
}
/// An ending.
pub fn throbs() -> &'static str {
    say!("hold-throbs")
}
/// An ending.
pub fn too_sore() -> &'static str {
    say!("hold-too-sore")
}
/// An ending.
pub fn unexpected() -> &'static str {
    say!("hold-unexpected")
}
