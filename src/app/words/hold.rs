//! The hold and the page after it.

use std::time::Duration;

use crate::{
    session::Said,
    therapy::{Dose, Ended, Ending, Sensation, guard},
};

/// The clock runs.
pub const STARTED: &str = "Hold started.";
/// Half of the time is over.
pub const HALFWAY: &str = "Half time.";
/// The last ten seconds begin.
pub const LAST_TEN: &str = "10 seconds left.";
/// No second can be added.
pub const AT_MOST: &str = "This is the longest for this kind of hold.";
/// Nobody saw these seconds.
pub const STOOD_STILL: &str = "The clock stood still.";
/// The time is over.
pub const OVER: &str = "The time is over.";
/// It ended by the user’s word.
pub const ENDED: &str = "Hold ended.";
/// Escape or the × was pressed once.
pub const LEAVE: &str = "Press × or Esc again to leave. The time so far is kept.";
/// After the sentences of what to mind that have room in the header, or in their place: all of it stands below.
pub const MIND_MORE: &str = "More…";
/// See [`MIND_MORE`].
pub const MIND_BELOW: &str = "Read below what to mind here.";
/// Why a hold cannot have ended by a sign yet.
pub const NOT_BEGUN: &str = "The hold has not begun yet.";

/// While the alarm rings.
pub const ALARM_RINGS: &str = "Take the ball away. Any key stops the alarm.";
/// Before a long hold, where sounds are off.
pub const HEARD_ALL_THE_SAME: &str = "Sound is off, but not in this hold: a question every 5 min and a loud alarm at its end, so that you do not sleep on \
     the ball.";

/// The button that leaves.
pub const LEAVE_THE_HOLD: &str = "Leave the hold";
/// The button that ends the countdown.
pub const START_NOW: &str = "Start now";
/// The button that stops the clock.
pub const PAUSE: &str = "Pause";
/// The button that starts it again.
pub const GO_ON: &str = "Go on";
/// Under the clock, during the countdown.
pub const GET_IN_PLACE: &str = "Get in place";
/// Under the clock, while it runs.
pub const HOLD: &str = "Hold";
/// Under the clock, while it stands.
pub const PAUSED: &str = "Paused";
/// Under the clock, while it waits for an answer.
pub const INTERRUPTED: &str = "Interrupted";
/// The question after a gap.
pub const WAS_IT_HELD: &str = "The computer slept, or the window did. Was the point held all that time?";
/// What follows from yes when the gap is longer than what was left.
pub const DOSE_IS_FULL: &str = "If so, the dose is full and the hold ends.";
/// What follows from yes otherwise.
pub const TIME_COUNTS: &str = "If so, the time counts.";
/// The gap counts.
pub const HELD: &str = "Held, count it";
/// The gap does not count.
pub const NOT_HELD: &str = "Not held, go on";
/// The early mark of a hold until it throbs.
pub const EARLY_MARK: &str = "10 minutes. From here on it may throb.";
/// The question every five minutes of a long hold, said.
pub const CHECK_IN: &str = "Are you awake? Is anything numb or tingling?";
/// Both at once.
pub const EARLY_MARK_AND_CHECK_IN: &str =
    "10 minutes. From here on it may throb. Are you awake? Is anything numb or tingling?";
/// The same question, shown.
pub const ARE_YOU_AWAKE: &str = "Are you awake?";
/// What it asks for.
pub const FEEL_FOR_IT: &str = guard::NUMB;
/// What follows without an answer.
pub const WITHOUT_ANSWER: &str = "Without an answer the hold ends within a minute.";
/// The answer.
pub const WELL: &str = "All is well, go on";
/// The other answer.
pub const IT_IS_NUMB: &str = "Numb or tingling";
/// The button that counts a movement.
pub const MOVEMENT_DONE: &str = "Movement done";

/// Under the clock while breathing is shown, the first times.
pub const BREATHE_IN_NOSE: &str = "Breathe in\nthrough the nose";
/// The same, out.
pub const BREATHE_OUT_MOUTH: &str = "Breathe out\nthrough the mouth";
/// Under the clock while breathing is shown.
pub const BREATHE_IN: &str = "Breathe in";
/// The same, out.
pub const BREATHE_OUT: &str = "Breathe out";

/// The ring, to a screen reader, while it counts down.
pub const TIME_LEFT: &str = "Time left";
/// The ring while it counts up.
pub const TIME_HELD: &str = "Time held";
/// The ring while it counts movements.
pub const MOVEMENTS: &str = "Movements done";

/// Under the counter of movements.
pub fn of_movements(count: u8) -> String {
    format!("of {count} slow movements")
}

/// Above the endings.
pub fn endings(ending: Ending) -> String {
    match ending {
        Ending::Time { .. } => "The hold ends by itself at 0:00. End it sooner when you feel it:".to_owned(),
        Ending::Release { .. } => "End it when it releases. It ends by itself at 0:00:".to_owned(),
        Ending::Throbbing { window } => {
            format!("End it when it throbs. It ends by itself at {} min:", window.late().as_secs() / 60)
        }
        Ending::Repetitions { count } => {
            format!("The hold ends by itself after {count} movements. End it sooner when you feel it:")
        }
    }
}

/// What a hold waits for, in short: `60 s`, `until it releases, at most 2 min`, `10–25 min, until it throbs`,
/// `4 slow movements`.
pub fn dose(ending: Ending) -> String {
    match ending {
        Ending::Time { dose } => time(dose),
        Ending::Release { at_most } => format!("until it releases, at most {}", time(at_most)),
        Ending::Throbbing { window } => {
            let minutes = |time: Duration| time.as_secs() / 60;
            format!("{}–{} min, until it throbs", minutes(window.early()), minutes(window.late()))
        }
        Ending::Repetitions { count } => format!("{count} slow movements"),
    }
}

/// The same, as short as a button.
pub fn dose_short(ending: Ending) -> String {
    match ending {
        Ending::Release { at_most } => format!("at most {}", time(at_most)),
        Ending::Throbbing { window } => {
            format!("{}–{} min", window.early().as_secs() / 60, window.late().as_secs() / 60)
        }
        Ending::Repetitions { count } => format!("{count} movements"),
        Ending::Time { .. } => dose(ending),
    }
}

fn time(dose: Dose) -> String {
    match dose.seconds() {
        120 => "2 min".to_owned(),
        _ => dose.to_string(),
    }
}

/// After the dose, when seconds were added: how many it is now.
pub fn now(limit: Duration) -> String {
    format!(", now {} s", limit.as_secs())
}

/// The button that adds seconds: its name, and what it shows.
pub fn more(seconds: u32) -> [String; 2] {
    [format!("+ {seconds} s"), format!("{seconds} s")]
}

/// The voice at the start: `Rhomboid major, upper, your left. 60 seconds.`
pub fn say_started(sided: &str, ending: Ending) -> String {
    let dose = match ending {
        Ending::Time { dose } => format!("{} seconds", dose.seconds()),
        Ending::Release { .. } => "Until it releases".to_owned(),
        Ending::Throbbing { .. } => "Until it throbs".to_owned(),
        Ending::Repetitions { count } => format!("{count} slow movements"),
    };
    format!("{sided}. {dose}.")
}

/// The voice, ten seconds before the end.
pub const SAY_TEN: &str = "Ten.";
/// The voice, after a minute without a number.
pub const SAY_HOW_TENDER: &str = "How tender is it, zero to ten?";
/// The button of the voice: what it is now.
pub const VOICE_ON: &str = "Voice on";
/// The same.
pub const VOICE_OFF: &str = "Voice off";

/// Above the words for what is felt.
pub const ALSO: &str = "It feels";

/// A sensation as a button shows it.
pub fn sensation(sensation: Sensation) -> &'static str {
    match sensation {
        Sensation::Dull => "Dull",
        Sensation::Numb => "Numb",
        Sensation::Sharp => "Sharp",
        Sensation::Throbbing => "Throbbing",
        Sensation::Spreading => "Spreading",
    }
}

/// The same button, to a screen reader.
pub fn it_feels(sensation: Sensation) -> String {
    format!("{ALSO} {}", sensation.word())
}

/// What was said last about the running hold.
pub fn said(said: Said) -> &'static str {
    match said {
        Said::Started => STARTED,
        Said::Halfway => HALFWAY,
        Said::LastTen => LAST_TEN,
        Said::EaseOff => guard::Hint::EaseOff.text(),
        Said::AtMost => AT_MOST,
        Said::StoodStill => STOOD_STILL,
        Said::EarlyMark => EARLY_MARK,
        Said::CheckIn => CHECK_IN,
        Said::EarlyMarkAndCheckIn => EARLY_MARK_AND_CHECK_IN,
        Said::Over => OVER,
        Said::Ended => ENDED,
        Said::Leave => LEAVE,
        Said::Noted(sensation) => noted(sensation),
        Said::MayTurnDark => MAY_TURN_DARK,
    }
}

/// Said before a hold whose screen nobody leaves on.
pub const MAY_TURN_DARK: &str = "The screen may turn dark during the hold.";

/// Said when a sensation has been noted.
fn noted(sensation: Sensation) -> &'static str {
    match sensation {
        Sensation::Dull => "Dull, noted.",
        Sensation::Numb => "Numb: take the ball away.",
        Sensation::Sharp => "Sharp: stop.",
        Sensation::Throbbing => "Throbbing, noted.",
        Sensation::Spreading => "Spreading: where to?",
    }
}

/// Above a stop rule.
pub const A_SIGN: &str = "A sign to stop";
/// Stop now.
pub const STOP_NOW: &str = "Stop now";
/// After a numb spot in a long hold.
pub const FEELING_IS_BACK: &str = "The ball was off and feeling is back, go on";
/// After a dull ache somewhere else.
pub const ACHE_EASED: &str = "A dull ache that eased, go on";
/// Where what spreads is felt, too.
pub const WHERE_TO: &str = "Where to?";
/// The answers.
pub const PLACES: [&str; 6] = ["Head", "Shoulder", "Arm", CHEST, "Hip", "Leg"];
/// The answer that is an emergency.
pub const CHEST: &str = guard::CHEST;
/// An ending.
pub const RELEASED: &str = "It released";
/// An ending.
pub const THROBS: &str = "It throbs";
/// An ending.
pub const TOO_SORE: &str = "Too sore, stop";
/// An ending.
pub const UNEXPECTED: &str = "Unexpected pain";
/// The number during a hold.
pub const TENDERNESS_NOW: &str = "Tenderness now";
/// After a number.
pub const OF_TEN: &str = "of 10";
/// The course of the hold.
pub const SINCE: &str = "Since you started";

/// The gap in words.
pub fn stood_still_for(span: &str) -> String {
    format!("The clock stood still for {span}")
}

/// The band during the countdown.
pub fn before_the_hold(band: &str) -> String {
    format!("{band}, before the hold")
}

/// Where the number stands, before there is one.
pub const NO_NUMBER: &str = "No number yet";

/// The band until the first number under pressure.
pub fn as_before(band: &str) -> String {
    format!("{band}, as before the hold")
}

/// The band from the first number on.
pub fn started_at(band: &str, value: u8) -> String {
    format!("{band}, started at {value}")
}

/// Beside the name, when the entry is not on disk.
pub const NOT_SAVED: &str = "Not saved";
/// Beside the name, on the way to disk.
pub const SAVING: &str = "Saving";
/// The question after a hold.
pub const HOW_TENDER: &str = "How tender is it now?";
/// The field of the note: its name, and what stands in it while it is empty.
pub const NOTE: [&str; 2] = ["Note", "A note, if you like"];

/// The way back.
pub const BACK_TO_MAP: &str = "Back to map";
/// The same point once more.
pub const HOLD_AGAIN: &str = "Hold again";

/// Above the course of a point.
pub const HISTORY: &str = "History of this point";
/// Its table, to a screen reader.
pub const HISTORY_TABLE: &str = "History of this point, the newest first";
/// How far back it goes.
pub const RANGE: &str = "Range";
/// The choices of the range: three weeks, three months, everything.
pub const RANGES: [&str; 3] = ["3 weeks", "3 months", "All"];
/// The columns of the table.
pub const COLUMNS: [&str; 5] = ["Date", "Before", "After", "Held", "Ended"];
/// How a rating without a hold ended.
pub const RATING: &str = "rating";
/// A value that was not given.
pub const NOT_RATED: &str = "not rated";

/// The plot, to a screen reader.
pub fn plot(entries: usize) -> String {
    format!("Tenderness before and after, {entries} entries")
}

/// A row of the table with a hold, to a screen reader.
pub fn held_row(date: &str, before: &str, after: &str, held: &str, how: &str) -> String {
    format!("{date}, before {before}, after {after}, held {held}, {how}")
}

/// A row of the table without a hold, to a screen reader.
pub fn rated_row(date: &str, rated: &str) -> String {
    format!("{date}, rated {rated}, without a hold")
}

/// A hold that was stopped.
pub const STOPPED_TOO_SORE: &str = "Stopped: too sore";
/// A hold that was stopped.
pub const STOPPED_UNEXPECTED: &str = "Stopped: unexpected pain";
/// The button that lets a point rest.
pub const REST: &str = "Rest this point until tomorrow";
/// The point is locked.
pub const LOCKED: &str = "This point is locked until you clear it";
/// Where it is cleared.
pub const LOCKED_WHERE: &str = "in its panel beside the map.";

/// How long the stopped hold was.
pub fn saved_as(time: &str) -> String {
    format!("The hold is saved as {time}.")
}

/// Until which day a point rests.
pub fn rests_until(day: &str) -> String {
    format!("This point rests until {day}.")
}

/// A time as people say it: `52 s`, `2 min`, `8 min 20 s`.
pub fn span(time: Duration) -> String {
    let seconds = (time.as_millis() + 500) / 1000;
    match (seconds / 60, seconds % 60) {
        _ if seconds < 100 => format!("{seconds} s"),
        (minutes, 0) => format!("{minutes} min"),
        (minutes, rest) => format!("{minutes} min {rest} s"),
    }
}

/// With what and where: what stands out, and the rest (`Lacrosse ball` and `, wall`; `Wall` if there is no tool).
pub fn with<'a>(tool: &'a str, position: &'a str) -> (&'a str, String) {
    match (tool.is_empty(), position.is_empty()) {
        (true, _) => (position, String::new()),
        (false, true) => (tool, String::new()),
        (false, false) => (tool, format!(", {}", position.to_lowercase())),
    }
}

/// How a hold ended, in the words of the history.
pub fn ended(ended: Ended) -> &'static str {
    crate::exchange::plan::result_told::ended(ended)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_said_in_seconds_then_in_minutes() {
        for (ms, words) in [
            (0, "0 s"),
            (52_400, "52 s"),
            (59_600, "60 s"),
            (90_000, "90 s"),
            (120_000, "2 min"),
            (500_000, "8 min 20 s"),
        ] {
            assert_eq!(span(Duration::from_millis(ms)), words);
        }
    }
}
