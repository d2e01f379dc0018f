//! What is told before a routine, and what is chosen.

use super::source;
use crate::{
    language::say,
    therapy::{
        Source,
        routine::{Caution, PerDay, Waits},
    },
};

/// The way back to the list.
pub fn back() -> &'static str {
    say!("routines-back")
}

/// The headings of what is told before a routine.
pub fn set_up() -> &'static str {
    say!("routines-set-up")
}
/// How it should feel.
pub fn feel() -> &'static str {
    say!("routines-feel")
}
/// What to mind.
pub fn mind() -> &'static str {
    say!("routines-mind")
}
/// When to stop.
pub fn stop_if_word() -> &'static str {
    say!("routines-stop-if")
}
/// What is done.
pub fn steps() -> &'static str {
    say!("routines-steps")
}
/// Its figures and whose they are.
pub fn figures() -> &'static str {
    say!("routines-figures")
}

/// The sides to choose from.
pub fn sides() -> &'static str {
    say!("routines-sides")
}
/// Left alone, right alone, both from the left, both from the right.
pub fn side_words() -> [&'static str; 4] {
    [
        say!("routines-side-left"),
        say!("routines-side-right"),
        say!("routines-side-left-then-right"),
        say!("routines-side-right-then-left"),
    ]
}
/// The points of tonight.
pub fn tonight() -> &'static str {
    say!("routines-tonight")
}
/// How much it hurts at rest.
pub fn pain_at_rest() -> &'static str {
    say!("routines-pain-at-rest")
}
/// The row of pain at rest, for a screen reader.
pub fn pain_prefix() -> &'static str {
    say!("routines-pain-prefix")
}
/// It begins anew.
pub fn begin_anew() -> &'static str {
    say!("routines-begin-anew")
}
/// Under the row of numbers of a short pass.
pub fn without_number() -> &'static str {
    say!("routines-without-number")
}
/// Done today already.
pub fn done_today() -> &'static str {
    say!("routines-done-today")
}

/// Begins it.
pub fn start() -> &'static str {
    say!("routines-start")
}
/// The main action, with the time that it takes.
pub fn start_with(time: &str) -> String {
    say!("routines-start-with", time = time)
}
/// It goes on where it was left off.
pub fn go_on_there() -> &'static str {
    say!("routines-go-on-there")
}
/// The same with the time that is left.
pub fn go_on_there_with(time: &str) -> String {
    say!("routines-go-on-there-with", time = time)
}

/// How often a day, and the text that says so; of the program’s own limit only what to do.
pub fn per_day(per_day: &PerDay) -> String {
    let (times, says) = (per_day.times, per_day.says.as_str());
    let said = match per_day.source {
        Source::Guard | Source::Own => say!("routines-per-day", count = times, says = says),
        of => say!("routines-per-day-from", count = times, source = source(of), says = says),
    };
    said.trim_end().to_owned()
}

/// What to mind, and the text that it is from; of what the program or the user adds, only the words. A single sentence has no
/// full stop in a list; of several the last one ends behind the source.
pub fn minded(one: &Caution) -> String {
    let words = one.text.trim_end();
    let words = words.strip_suffix('.').unwrap_or(words);
    let stop = if words.contains(['.', ';']) { "." } else { "" };
    match one.source {
        Source::Guard | Source::Own => format!("{words}{stop}"),
        of => format!("{}{stop}", say!("routines-minded", words = words, source = source(of))),
    }
}

/// When a routine says to stop, in one line; none where it says nothing of its own.
pub fn stop_if(all: &[Caution]) -> Option<String> {
    let signs: Vec<&str> = all.iter().map(|one| one.text.as_str()).collect();
    (!signs.is_empty()).then(|| say!("routines-stop-if-signs", signs = signs.join(" ")))
}

/// What was done and what is due, of a routine of several nights.
pub fn nights(done: usize, all: usize) -> String {
    if done == all {
        say!("routines-nights-done", all = all)
    } else {
        say!("routines-nights", done = done, all = all)
    }
}

/// A point that another one comes before.
pub fn after_point(name: &str) -> String {
    say!("routines-after-point", name = name)
}

/// So many points a night, and who says so.
pub fn choose_points(least: u8, most: u8, from: Source) -> String {
    say!("routines-choose-points", least = least, most = most, source = source(from))
}

/// A point that throbbed in this round already.
pub fn throbbed() -> &'static str {
    say!("routines-throbbed")
}
/// A point that is due.
pub fn due() -> &'static str {
    say!("routines-due")
}

/// Why a routine still waits (C12).
pub fn waits(why: Waits, first: &str, most: u8) -> String {
    match why {
        Waits::NotTried => say!("routines-not-tried", first = first),
        Waits::NotTolerated => say!("routines-not-tolerated", first = first),
        Waits::PainUnknown => say!("routines-pain-unknown").to_owned(),
        Waits::TooMuchPain => say!("routines-too-much-pain", most = most),
    }
}

/// It was left off; when it was.
pub fn left_off(done: usize, all: usize) -> String {
    say!("routines-left-off", done = done, all = all)
}
