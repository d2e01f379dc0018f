//! Floor mode: few words, read from two metres.

use crate::therapy::Ended;

/// The button that opens it.
pub const FLOOR_MODE: &str = "Floor mode";
/// Why it does not open now.
pub const SIGN_FIRST: &str = "Answer the sign to stop first.";
/// What the one control is.
pub const ANY_KEY: &str = "Any key or click";
/// The other half of it.
pub const PRESS_AND_HOLD: &str = "Press and hold";
/// While it is pressed.
pub const KEEP_PRESSING: &str = "Keep pressing";
/// The key that leaves.
pub const ESC: &str = "Esc";
/// What a press for long does.
pub const TOO_SORE: &str = "Too sore, stop";
/// What the key that leaves does.
pub const BACK_TO_HOLD: &str = "Back to the hold";
/// The same between the steps of a routine.
pub const BACK_TO_ROUTINE: &str = "Back to the routine";
/// In the middle, when the rest between two steps is over.
pub const NEXT_STEP: &str = "Next step";
/// What a press does then.
pub const START_NEXT: &str = "Start it";
/// What a press does: end the countdown.
pub const START_NOW: &str = "Start now";
/// What a press does.
pub const PAUSE: &str = "Pause";
/// What a press does.
pub const GO_ON: &str = "Go on";
/// What a press does.
pub const RELEASED: &str = "It released";
/// What a press does.
pub const THROBS: &str = "It throbs";
/// What a press does.
pub const MOVEMENT: &str = "One movement done";
/// What a press does when the clock stood still.
pub const NOT_HELD: &str = "Not held, go on";
/// What a press does while an ending can be taken back.
pub const UNDO: &str = "Not yet, go on";
/// What a press does after the hold.
pub const BACK: &str = "To the page of the hold";
/// In the middle, after a gap.
pub const STOOD_STILL: &str = "The clock stood still";
/// In the middle, when it is over.
pub const IS_OVER: &str = "Hold ended";
/// When it is saved.
pub const SAVED: &str = "Saved";
/// On its way there.
pub const SAVING: &str = "Saving";
/// Above the signs.
pub const STOP_IF: &str = "Stop if";
/// While somebody gets in place for a hold that began without a number.
pub const SEVEN_STOPS: &str = "7 of 10 or more when you press: press and hold to stop.";
/// Before such a hold.
pub const SEVEN_DOES_NOT_START: &str = "If it is 7 of 10 or more when you press, do not start.";
/// Said when floor mode opens.
pub const OPENED: &str = "Floor mode. Press and hold to stop. Escape goes back to the hold.";

/// The signs in one sentence, to a screen reader.
pub fn stop_if(signs: &[String]) -> String {
    super::sentence(&format!("{STOP_IF}: {}", signs.join("; ")))
}

/// Why the next step does not start from here.
pub fn waits_for_a_number(value: u8) -> String {
    format!("The next step was {value} of 10 today: it needs a new number first.")
}

/// After a long press, above the signs of an emergency.
pub fn call_if_one(number: &str) -> String {
    format!("Call {number} now if")
}

/// The same for the ear.
pub fn call_if(number: &str) -> String {
    format!(
        "Stopped. Chest pain, short breath, or one side weak or numb: call {number} now. The other signs are on the screen."
    )
}

/// On a phone: what a tap does.
pub fn tap(does: &str) -> String {
    format!("Tap: {does}")
}

/// The control, to a screen reader: what a press does.
pub fn control(does: &str) -> String {
    format!("{ANY_KEY}: {does}")
}

/// An ending that can be taken back for so many seconds, to a screen reader.
pub fn ended_unless(ended: Ended) -> String {
    format!("{}. Any key within 5 seconds: {UNDO}.", super::capital(ended.text()))
}

/// How it ended.
pub fn ended(ended: Ended) -> String {
    super::capital(if ended == Ended::Time { "full time" } else { ended.text() })
}

/// The same under the time that it was held: `Held. It released`.
pub fn held(how: Ended) -> String {
    format!("Held. {}", ended(how))
}

/// What comes next: `Next: Levator scapulae, lower end`.
pub fn next(name: &str) -> String {
    format!("Next: {name}")
}

/// Its side, and which step it is: `Your left, step 3 of 6`.
pub fn step(side: &str, (at, count): (usize, usize)) -> String {
    format!("{side}, step {at} of {count}")
}

/// The same for the ear, with the way to get there.
pub fn say_next(sided: &str, cue: &str) -> String {
    format!("{} {cue} {SEVEN_DOES_NOT_START} Any key starts.", super::sentence(&next(sided)))
}

/// The question on the page after the hold.
pub const WHAT_ENDED: &str = "Ended by a key on the floor. What ended it?";

/// An answer to it.
pub fn answer(ended: Ended) -> &'static str {
    match ended {
        Ended::Time => "The time was over",
        Ended::Release => RELEASED,
        Ended::Throbbing => "It throbbed",
        Ended::Repetitions => "The movements were done",
        Ended::TooSore => "Too sore",
        Ended::UnexpectedPain => "Unexpected pain",
        Ended::Stopped => "Something else",
        Ended::Interrupted => "It was interrupted",
    }
}
