//! Floor mode: few words, read from two metres.

use crate::{
    language::{capital, say},
    therapy::Ended,
};

/// The button that opens it.
pub fn floor_mode() -> &'static str {
    say!("floor-mode")
}
/// Why it does not open now.
pub fn sign_first() -> &'static str {
    say!("floor-sign-first")
}
/// What the one control is.
pub fn any_key() -> &'static str {
    say!("floor-any-key")
}
/// The other half of it.
pub fn press_and_hold() -> &'static str {
    say!("floor-press-and-hold")
}
/// While it is pressed.
pub fn keep_pressing() -> &'static str {
    say!("floor-keep-pressing")
}
/// The key that leaves.
pub fn esc() -> &'static str {
    say!("floor-esc")
}
/// What a press for long does.
pub fn too_sore() -> &'static str {
    say!("floor-too-sore")
}
/// What the key that leaves does.
pub fn back_to_hold() -> &'static str {
    say!("floor-back-to-hold")
}
/// The same between the steps of a routine.
pub fn back_to_routine() -> &'static str {
    say!("floor-back-to-routine")
}
/// In the middle, when the rest between two steps is over.
pub fn next_step() -> &'static str {
    say!("floor-next-step")
}
/// What a press does then.
pub fn start_next() -> &'static str {
    say!("floor-start-next")
}
/// What a press does: end the countdown.
pub fn start_now() -> &'static str {
    say!("floor-start-now")
}
/// What a press does.
pub fn pause() -> &'static str {
    say!("floor-pause")
}
/// What a press does.
pub fn go_on() -> &'static str {
    say!("floor-go-on")
}
/// What a press does.
pub fn released() -> &'static str {
    say!("floor-released")
}
/// What a press does.
pub fn throbs() -> &'static str {
    say!("floor-throbs")
}
/// What a press does.
pub fn movement() -> &'static str {
    say!("floor-movement")
}
/// What a press does when the clock stood still.
pub fn not_held() -> &'static str {
    say!("floor-not-held")
}
/// What a press does while an ending can be taken back.
pub fn undo() -> &'static str {
    say!("floor-undo")
}
/// What a press does after the hold.
pub fn back() -> &'static str {
    say!("floor-back")
}
/// In the middle, after a gap.
pub fn stood_still() -> &'static str {
    say!("floor-stood-still")
}
/// In the middle, when it is over.
pub fn is_over() -> &'static str {
    say!("floor-is-over")
}
/// When it is saved.
pub fn saved() -> &'static str {
    say!("floor-saved")
}
/// On its way there.
pub fn saving() -> &'static str {
    say!("floor-saving")
}
/// Above the signs.
pub fn stop_if_word() -> &'static str {
    say!("floor-stop-if")
}
/// While somebody gets in place for a hold that began without a number.
pub fn seven_stops() -> &'static str {
    say!("floor-seven-stops")
}
/// Before such a hold.
pub fn seven_does_not_start() -> &'static str {
    say!("floor-seven-does-not-start")
}
/// Said when floor mode opens.
pub fn opened() -> &'static str {
    say!("floor-opened")
}

/// The signs in one sentence, to a screen reader.
pub fn stop_if(signs: &[String]) -> String {
    super::sentence(&say!("floor-stop-if-signs", signs = signs.join("; ")))
}

/// Why the next step does not start from here.
pub fn waits_for_a_number(value: u8) -> String {
    say!("floor-waits-for-a-number", value = value)
}

/// After a long press, above the signs of an emergency.
pub fn call_if_one(number: &str) -> String {
    say!("floor-call-if-one", number = number)
}

/// The same for the ear.
pub fn call_if(number: &str) -> String {
    say!("floor-say-call", number = number)
}

/// On a phone: what a tap does.
pub fn tap(does: &str) -> String {
    say!("floor-tap", does = does)
}

/// The control, to a screen reader: what a press does.
pub fn control(does: &str) -> String {
    say!("floor-control", does = does)
}

/// An ending that can be taken back for so many seconds, to a screen reader.
pub fn ended_unless(ended: Ended) -> String {
    say!("floor-say-ended", how = capital(ended.text()))
}

/// How it ended.
pub fn ended(ended: Ended) -> String {
    if ended == Ended::Time { say!("floor-full-time").to_owned() } else { capital(ended.text()) }
}

/// The same under the time that it was held: `Held. It released`.
pub fn held(how: Ended) -> String {
    say!("floor-held", how = ended(how))
}

/// What comes next: `Next: Levator scapulae, lower end`.
pub fn next(name: &str) -> String {
    say!("floor-next", name = name)
}

/// Its side, and which step it is: `Your left, step 3 of 6`.
pub fn step(side: &str, (at, count): (usize, usize)) -> String {
    say!("floor-step", side = side, at = at, count = count)
}

/// The same for the ear, with the way to get there.
pub fn say_next(sided: &str, cue: &str) -> String {
    say!("floor-say-next", sided = sided, cue = cue)
}

/// The question on the page after the hold.
pub fn what_ended() -> &'static str {
    say!("floor-what-ended")
}

/// An answer to it.
pub fn answer(ended: Ended) -> &'static str {
    match ended {
        Ended::Time => say!("floor-answer-time"),
        Ended::Release => say!("floor-answer-released"),
        Ended::Throbbing => say!("floor-answer-throbbed"),
        Ended::Repetitions => say!("floor-answer-movements"),
        Ended::TooSore => say!("floor-answer-too-sore"),
        Ended::UnexpectedPain => say!("floor-answer-unexpected"),
        Ended::Stopped => say!("floor-answer-else"),
        Ended::Interrupted => say!("floor-answer-interrupted"),
    }
}
