//! Routines: what is rolled, the list of routines, what is chosen before one, a running one.

use std::time::Duration;

use jiff::civil::Date;

use crate::{
    anatomy::{Side, ViewId},
    language::say,
    therapy::{
        Source,
        routine::{Caution, PerDay, Preparation, Waits},
    },
};

/// The page in the rail, and its title.
pub fn title() -> &'static str {
    say!("routines-title")
}
/// The search field.
pub fn find() -> &'static str {
    say!("routines-find")
}
/// Nothing has the words that were looked for.
pub fn none_found() -> &'static str {
    say!("routines-none-found")
}
/// What the panel of an area says in place of a hold; the names of the routines follow.
pub fn rolled() -> &'static str {
    say!("routines-rolled")
}

/// The button of a card.
pub fn open_word() -> &'static str {
    say!("routines-open")
}
/// Begins it.
pub fn start() -> &'static str {
    say!("routines-start")
}
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
        say!("routines-side-words-1"),
        say!("routines-side-words-2"),
        say!("routines-side-words-3"),
        say!("routines-side-words-4"),
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
/// It goes on where it was left off.
pub fn go_on_there() -> &'static str {
    say!("routines-go-on-there")
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

/// The user's own routines.
pub fn own() -> &'static str {
    say!("routines-own")
}
/// Where they lie.
pub fn own_help() -> &'static str {
    say!("routines-own-help")
}
/// In the demo there is no folder.
pub fn own_none() -> &'static str {
    say!("routines-own-none")
}
/// Opens the folder.
pub fn open_folder() -> &'static str {
    say!("routines-open-folder")
}

/// What is done with a running routine.
pub fn hold() -> &'static str {
    say!("routines-hold")
}
/// On to the next thing.
pub fn go_on() -> &'static str {
    say!("routines-go-on")
}
/// The rest is long enough.
pub fn next_now() -> &'static str {
    say!("routines-next-now")
}
/// This step is left out.
pub fn skip() -> &'static str {
    say!("routines-skip")
}
/// The step before.
pub fn step_back() -> &'static str {
    say!("routines-step-back")
}
/// The same again.
pub fn repeat() -> &'static str {
    say!("routines-repeat")
}
/// The other side first.
pub fn swap() -> &'static str {
    say!("routines-swap")
}
/// Where nothing is to do on the other side yet.
pub fn swap_over() -> &'static str {
    say!("routines-swap-over")
}
/// The routine is over for now.
pub fn end() -> &'static str {
    say!("routines-end")
}
/// All steps are done.
pub fn finished() -> &'static str {
    say!("routines-finished")
}
/// Over the holds that still miss a number, or what ended them.
pub fn unanswered() -> &'static str {
    say!("routines-unanswered")
}
/// It was ended before all steps were done.
pub fn ended() -> &'static str {
    say!("routines-ended")
}
/// Over what was done.
pub fn done() -> &'static str {
    say!("routines-done")
}
/// It is over, and some steps were left out.
pub fn over() -> &'static str {
    say!("routines-over")
}
/// Back to the list.
pub fn to_routines() -> &'static str {
    say!("routines-to-routines")
}
/// During the rest.
pub fn rest() -> &'static str {
    say!("routines-rest")
}
/// The rest is over, for the ear.
pub fn rest_over() -> &'static str {
    say!("routines-rest-over")
}
/// What follows is on the other side, for the ear.
pub fn switch_sides() -> &'static str {
    say!("routines-switch-sides")
}
/// What comes after it.
pub fn next() -> &'static str {
    say!("routines-next")
}
/// How to get there.
pub fn how() -> &'static str {
    say!("routines-how")
}
/// Before the hold.
pub fn how_tender() -> &'static str {
    say!("routines-how-tender")
}
/// Opens the look at a picture.
pub fn photo() -> &'static str {
    say!("routines-photo")
}
/// Nothing is pressed there.
pub fn continue_word() -> &'static str {
    say!("routines-continue")
}
/// The row of pain at rest, for a screen reader.
pub fn pain_prefix() -> &'static str {
    say!("routines-pain-prefix")
}
/// Pain went into the chest.
pub fn emergency() -> &'static str {
    say!("routines-emergency")
}
/// The source's number of spots is reached.
pub fn no_room() -> &'static str {
    say!("routines-no-room")
}
/// The place is locked.
pub fn locked() -> &'static str {
    say!("routines-locked")
}
/// The place rests.
pub fn resting() -> &'static str {
    say!("routines-resting")
}

/// An area on the map, for a screen reader.
pub fn area(sided: &str, up_down: bool, side_side: bool) -> String {
    match (up_down, side_side) {
        (true, true) => format!("Area: {sided}. Roll up and down, then from side to side."),
        (true, false) => format!("Area: {sided}. Roll up and down."),
        (false, true) => format!("Area: {sided}. Roll from side to side."),
        (false, false) => format!("Area: {sided}."),
    }
}

/// A card for a screen reader: its name and what stands on it.
pub fn card(name: &str, with: &str, long: &str, last: &str) -> String {
    format!("{name}. {with}. {long}. {last}")
}

/// The button of a card, by the name of its routine.
pub fn open(name: &str) -> String {
    format!("{open_word} {name}", open_word = open_word())
}

/// The same where it goes on with what was left off.
pub fn go_on_with(name: &str) -> String {
    format!("{go_on} with {name}", go_on = go_on())
}

/// How strong the pressure should be, with its subject.
pub fn pressure(words: &str) -> String {
    format!("Pressure: {}", super::lower_first(words))
}

/// On the map: the routine that is on its way.
pub fn under_way(name: &str, at: usize, count: usize) -> String {
    format!("{name}, step {at} of {count}")
}

/// How many places and how long.
pub fn extent(places: usize, are_points: bool, time: &str) -> String {
    let what = match (places, are_points) {
        (1, true) => "1 point".to_owned(),
        (n, true) => format!("{n} points"),
        (1, false) => "1 area".to_owned(),
        (n, false) => format!("{n} areas"),
    };
    format!("{what} · {time}")
}

/// A stretch of time in words: `30–60 s`, `4 min`, `10–25 min`.
pub fn span(least: Duration, most: Duration) -> String {
    if most < Duration::from_secs(100) {
        return match (least.as_secs(), most.as_secs()) {
            (a, b) if a == b => format!("{b} s"),
            (a, b) => format!("{a}–{b} s"),
        };
    }
    // Rounded up: nobody is told less than it takes.
    let minutes = |time: Duration| time.as_secs().div_ceil(60).max(1);
    match (minutes(least), minutes(most)) {
        (a, b) if a == b => format!("{b} min"),
        (a, b) => format!("{a}–{b} min"),
    }
}

/// When a routine was done last, as a fact.
pub fn last_done(day: Option<Date>, today: Date) -> String {
    let Some(day) = day else { return "Not done yet".to_owned() };
    match today.since(day).map_or(0, |span| span.get_days()) {
        i32::MIN..=0 => "Done today".to_owned(),
        1 => "Last done yesterday".to_owned(),
        n @ 2..=13 => format!("Last done {n} days ago"),
        _ => format!("Last done {}", super::short_date(day, today)),
    }
}

/// How often a day, and the text that says so; of the program’s own limit only what to do.
pub fn per_day(per_day: &PerDay) -> String {
    let times = if per_day.times == 1 { "Once".to_owned() } else { format!("{} times", per_day.times) };
    let from = match per_day.source {
        Source::Guard | Source::Own => String::new(),
        of => format!(" ({})", source(of)),
    };
    format!("{times} a day at most{from}. {}", per_day.says).trim_end().to_owned()
}

/// A source as it stands beside a figure.
pub fn source(source: Source) -> String {
    match source {
        Source::Guard => "Knotmap’s own limit".to_owned(),
        Source::Own => "your own".to_owned(),
        _ => source.title().to_owned(),
    }
}

/// The main action, with the time that it takes.
pub fn start_with(time: &str) -> String {
    format!("Start, {time}")
}

/// The same where it goes on.
pub fn go_on_there_with(time: &str) -> String {
    format!("{go_on}, about {time}", go_on = go_on())
}

/// What to mind, and the text that it is from; of what the program or the user adds, only the words. A single sentence has no
/// full stop in a list; of several the last one ends behind the source.
pub fn minded(one: &Caution) -> String {
    let words = one.text.trim_end();
    let words = words.strip_suffix('.').unwrap_or(words);
    let stop = if words.contains(['.', ';']) { "." } else { "" };
    match one.source {
        Source::Guard | Source::Own => format!("{words}{stop}"),
        _ => format!("{words} ({}){stop}", source(one.source)),
    }
}

/// When a routine says to stop, in one line; none where it says nothing of its own.
pub fn stop_if(all: &[Caution]) -> Option<String> {
    let signs: Vec<&str> = all.iter().map(|one| one.text.as_str()).collect();
    (!signs.is_empty()).then(|| format!("{stop_if_word}: {}", signs.join(" "), stop_if_word = stop_if_word()))
}

/// Where a running routine is.
pub fn progress(at: usize, count: usize, left: &str) -> String {
    format!("Step {at} of {count} · about {left} left")
}

/// The same where no time is left to tell.
pub fn last_step(at: usize, count: usize) -> String {
    format!("Step {at} of {count}")
}

/// The same at its end.
pub fn all_done(count: usize) -> String {
    if count == 1 { "1 step".to_owned() } else { format!("{count} steps") }
}

/// A step on the drawing.
pub fn pill(number: usize) -> String {
    format!("Step {number}")
}

/// Where a step is: the side, and the drawing that shows it.
pub fn place(side: Side, view: Option<ViewId>) -> String {
    let side = side.your_capital();
    match view {
        Some(view @ (ViewId::Back | ViewId::Front)) => {
            format!("{side} · {} view", super::lower_first(super::view(view)))
        }
        Some(view) => format!("{side} · {}", super::lower_first(super::view(view))),
        None => side.to_owned(),
    }
}

/// A step on another view, below its small picture.
pub fn inset(number: usize, view: &str) -> String {
    format!("{}, {}", pill(number), super::lower_first(view))
}

/// What became of a step, for a screen reader.
pub fn step_state(is_now: bool, is_done: bool, is_skipped: bool) -> &'static str {
    match (is_now, is_done, is_skipped) {
        (true, ..) => "now",
        (_, true, _) => "done",
        (_, _, true) => "skipped",
        _ => "to come",
    }
}

/// A step where nothing is pressed.
pub fn preparation(what: Preparation) -> &'static str {
    match what {
        Preparation::Breathing => "Breathing",
        Preparation::Photo => "A picture from the side",
        Preparation::Other => "Preparation",
    }
}

/// What was done and what is due, of a routine of several nights.
pub fn nights(done: usize, all: usize) -> String {
    if done == all {
        format!("All {all} points throbbed: a new round begins.")
    } else {
        format!("{done} of {all} points throbbed so far.")
    }
}

/// A point that another one comes before.
pub fn after_point(name: &str) -> String {
    format!("After {name}: what lies nearer to the surface comes first.")
}

/// So many points a night, and who says so.
pub fn choose_points(least: u8, most: u8, from: Source) -> String {
    format!("Choose {least} to {most} of them ({}).", source(from))
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
        Waits::NotTried => format!("Locked until you have done “{first}” on this side and it went well."),
        Waits::NotTolerated => {
            format!("Locked: “{first}” was too sore the last time. Do that again first, with less pressure.")
        }
        Waits::PainUnknown => "Say first how much it hurts at rest.".to_owned(),
        Waits::TooMuchPain => format!("Not while it hurts at rest more than {most} of 10."),
    }
}

/// It was left off; when it was.
pub fn left_off(done: usize, all: usize) -> String {
    format!("You did {done} of {all} steps and left off.")
}

/// Opens the entry of such a hold.
pub fn answer_word() -> &'static str {
    say!("routines-answer")
}

/// The same for a screen reader.
pub fn answer(sided: &str) -> String {
    format!("Answer for {sided}")
}

/// So many steps were done, and so many left out.
pub fn done_and_skipped(done: usize, all: usize, skipped: usize) -> String {
    if skipped == 0 {
        return format!("{done} of {all} steps done.");
    }
    format!("{done} of {all} steps done, {skipped} skipped.")
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn the_program_does_not_name_itself_beside_its_own_limit() {
        let says = |source| PerDay { times: 1, source, says: "Sore tomorrow? Skip a day.".to_owned() };
        assert_eq!(per_day(&says(Source::Guard)), "Once a day at most. Sore tomorrow? Skip a day.");
        assert!(per_day(&says(Source::S1)).starts_with("Once a day at most (BackStrap upper back)."));
    }

    #[test]
    fn times_and_days_as_people_say_them() {
        let s = Duration::from_secs;
        assert_eq!(span(s(30), s(60)), "30–60 s");
        assert_eq!(span(s(60), s(60)), "60 s");
        assert_eq!(span(s(120), s(240)), "2–4 min");
        assert_eq!(span(s(135), s(135)), "3 min");
        assert_eq!(pressure("By how far you lean."), "Pressure: by how far you lean.");
        let today = date(2026, 11, 20);
        assert_eq!(last_done(None, today), "Not done yet");
        assert_eq!(last_done(Some(today), today), "Done today");
        assert_eq!(last_done(Some(date(2026, 11, 19)), today), "Last done yesterday");
        assert_eq!(last_done(Some(date(2026, 11, 16)), today), "Last done 4 days ago");
        assert_eq!(last_done(Some(date(2026, 10, 1)), today), "Last done 1 Oct");
    }
}
