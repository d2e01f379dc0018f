//! The hold and the page after it.

use std::time::Duration;

use crate::{
    language::say,
    session::Said,
    therapy::{Dose, Ended, Ending, Sensation, guard},
};

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
    say!("hold-leave")
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
    say!("hold-heard-all-the-same")
}

/// The button that leaves.
pub fn leave_the_hold() -> &'static str {
    say!("hold-leave-the-hold")
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
    say!("hold-hold")
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
    say!("hold-was-it-held")
}
/// What follows from yes when the gap is longer than what was left.
pub fn dose_is_full() -> &'static str {
    say!("hold-dose-is-full")
}
/// What follows from yes otherwise.
pub fn time_counts() -> &'static str {
    say!("hold-time-counts")
}
/// The gap counts.
pub fn held() -> &'static str {
    say!("hold-held")
}
/// The gap does not count.
pub fn not_held() -> &'static str {
    say!("hold-not-held")
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
    guard::NUMB
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
pub fn say_ten() -> &'static str {
    say!("hold-say-ten")
}
/// The voice, after a minute without a number.
pub fn say_how_tender() -> &'static str {
    say!("hold-say-how-tender")
}
/// The button of the voice: what it is now.
pub fn voice_on() -> &'static str {
    say!("hold-voice-on")
}
/// The same.
pub fn voice_off() -> &'static str {
    say!("hold-voice-off")
}

/// Above the words for what is felt.
pub fn also() -> &'static str {
    say!("hold-also")
}

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
    format!("{also} {}", sensation.word(), also = also())
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
pub fn a_sign() -> &'static str {
    say!("hold-a-sign")
}
/// Stop now.
pub fn stop_now() -> &'static str {
    say!("hold-stop-now")
}
/// After a numb spot in a long hold.
pub fn feeling_is_back() -> &'static str {
    say!("hold-feeling-is-back")
}
/// After a dull ache somewhere else.
pub fn ache_eased() -> &'static str {
    say!("hold-ache-eased")
}
/// Where what spreads is felt, too.
pub fn where_to() -> &'static str {
    say!("hold-where-to")
}
/// The answers.
pub fn places() -> [&'static str; 6] {
    [
        say!("hold-places-1"),
        say!("hold-places-2"),
        say!("hold-places-3"),
        chest(),
        say!("hold-places-4"),
        say!("hold-places-5"),
    ]
}
/// The answer that is an emergency.
pub fn chest() -> &'static str {
    guard::CHEST
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
/// The number during a hold.
pub fn tenderness_now() -> &'static str {
    say!("hold-tenderness-now")
}
/// After a number.
pub fn of_ten() -> &'static str {
    say!("hold-of-ten")
}
/// The course of the hold.
pub fn since() -> &'static str {
    say!("hold-since")
}

/// The gap in words.
pub fn stood_still_for(span: &str) -> String {
    format!("The clock stood still for {span}")
}

/// The band during the countdown.
pub fn before_the_hold(band: &str) -> String {
    format!("{band}, before the hold")
}

/// Where the number stands, before there is one.
pub fn no_number() -> &'static str {
    say!("hold-no-number")
}

/// The band until the first number under pressure.
pub fn as_before(band: &str) -> String {
    format!("{band}, as before the hold")
}

/// The band from the first number on.
pub fn started_at(band: &str, value: u8) -> String {
    format!("{band}, started at {value}")
}

/// Beside the name, when the entry is not on disk.
pub fn not_saved() -> &'static str {
    say!("hold-not-saved")
}
/// Beside the name, on the way to disk.
pub fn saving() -> &'static str {
    say!("hold-saving")
}
/// The question after a hold.
pub fn how_tender() -> &'static str {
    say!("hold-how-tender")
}
/// The field of the note: its name, and what stands in it while it is empty.
pub fn note() -> [&'static str; 2] {
    [say!("hold-note-1"), say!("hold-note-2")]
}

/// The way back.
pub fn back_to_map() -> &'static str {
    say!("hold-back-to-map")
}
/// The same point once more.
pub fn hold_again() -> &'static str {
    say!("hold-hold-again")
}

/// Above the course of a point.
pub fn history() -> &'static str {
    say!("hold-history")
}
/// Its table, to a screen reader.
pub fn history_table() -> &'static str {
    say!("hold-history-table")
}
/// How far back it goes.
pub fn range() -> &'static str {
    say!("hold-range")
}
/// The choices of the range: three weeks, three months, everything.
pub fn ranges() -> [&'static str; 3] {
    [say!("hold-ranges-1"), say!("hold-ranges-2"), say!("hold-ranges-3")]
}
/// The columns of the table.
pub fn columns() -> [&'static str; 5] {
    [
        say!("hold-columns-1"),
        say!("hold-columns-2"),
        say!("hold-columns-3"),
        say!("hold-columns-4"),
        say!("hold-columns-5"),
    ]
}
/// How a rating without a hold ended.
pub fn rating() -> &'static str {
    say!("hold-rating")
}
/// A value that was not given.
pub fn not_rated() -> &'static str {
    say!("hold-not-rated")
}

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
pub fn stopped_too_sore() -> &'static str {
    say!("hold-stopped-too-sore")
}
/// A hold that was stopped.
pub fn stopped_unexpected() -> &'static str {
    say!("hold-stopped-unexpected")
}
/// The button that lets a point rest.
pub fn rest() -> &'static str {
    say!("hold-rest")
}
/// The point is locked.
pub fn locked() -> &'static str {
    say!("hold-locked")
}
/// Where it is cleared.
pub fn locked_where() -> &'static str {
    say!("hold-locked-where")
}

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
