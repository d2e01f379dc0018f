//! Routines: what is rolled, the list of routines, what is chosen before one, a running one.

use std::time::Duration;

use jiff::civil::Date;

use crate::{
    anatomy::{Side, ViewId},
    therapy::{
        Source,
        routine::{Caution, PerDay, Preparation, Waits},
    },
};

/// The page in the rail, and its title.
pub const TITLE: &str = "Routines";
/// The search field.
pub const FIND: &str = "Find a routine";
/// Nothing has the words that were looked for.
pub const NONE_FOUND: &str = "No routine has these words.";
/// What the panel of an area says in place of a hold; the names of the routines follow.
pub const ROLLED: &str = "An area: it is rolled as a step of a routine.";

/// The button of a card.
pub const OPEN: &str = "Open";
/// Begins it.
pub const START: &str = "Start";
/// The way back to the list.
pub const BACK: &str = "Back to all routines";

/// The headings of what is told before a routine.
pub const SET_UP: &str = "Before you start";
/// How it should feel.
pub const FEEL: &str = "What you should feel";
/// What to mind.
pub const MIND: &str = "Mind";
/// When to stop.
pub const STOP_IF: &str = "Stop if";
/// What is done.
pub const STEPS: &str = "Steps";
/// Its figures and whose they are.
pub const FIGURES: &str = "Figures and their sources";
/// The sides to choose from.
pub const SIDES: &str = "Sides";
/// Left alone, right alone, both from the left, both from the right.
pub const SIDE_WORDS: [&str; 4] = ["Left", "Right", "Left, then right", "Right, then left"];
/// The points of tonight.
pub const TONIGHT: &str = "Points tonight";
/// How much it hurts at rest.
pub const PAIN_AT_REST: &str = "Pain at rest now, before any pressure";
/// It goes on where it was left off.
pub const GO_ON_THERE: &str = "Go on where you left off";
/// It begins anew.
pub const BEGIN_ANEW: &str = "Begin anew";
/// Under the row of numbers of a short pass.
pub const WITHOUT_NUMBER: &str =
    "You need no number for this short step: roll first, and give one when you know.";
/// Done today already.
pub const DONE_TODAY: &str = "You have done this today. More in one day can make it flare up.";

/// The user's own routines.
pub const OWN: &str = "Your own routines";
/// Where they lie.
pub const OWN_HELP: &str =
    "Each file ending in .ron in this folder is a routine. It is read anew when you come back to this page.";
/// In the demo there is no folder.
pub const OWN_NONE: &str = "The demo keeps nothing, so it has no routines of your own.";
/// Opens the folder.
pub const OPEN_FOLDER: &str = "Open the folder";

/// What is done with a running routine.
pub const HOLD: &str = "Start step";
/// On to the next thing.
pub const GO_ON: &str = "Go on";
/// The rest is long enough.
pub const NEXT_NOW: &str = "Go on now";
/// This step is left out.
pub const SKIP: &str = "Skip step";
/// The step before.
pub const STEP_BACK: &str = "One step back";
/// The same again.
pub const REPEAT: &str = "Same step again";
/// The other side first.
pub const SWAP: &str = "Other side first";
/// Where nothing is to do on the other side yet.
pub const SWAP_OVER: &str = "Change the side";
/// The routine is over for now.
pub const END: &str = "End routine";
/// All steps are done.
pub const FINISHED: &str = "All steps are done";
/// Over the holds that still miss a number, or what ended them.
pub const UNANSWERED: &str = "How was it? Still without an answer";
/// It was ended before all steps were done.
pub const ENDED: &str = "The routine is ended for now";
/// Over what was done.
pub const DONE: &str = "Done now";
/// It is over, and some steps were left out.
pub const OVER: &str = "The routine is over";
/// Back to the list.
pub const TO_ROUTINES: &str = "Back to routines";
/// During the rest.
pub const REST: &str = "Rest";
/// The rest is over, for the ear.
pub const REST_OVER: &str = "The rest is over. Next step.";
/// What follows is on the other side, for the ear.
pub const SWITCH_SIDES: &str = "Switch sides.";
/// What comes after it.
pub const NEXT: &str = "Next";
/// How to get there.
pub const HOW: &str = "How to get there";
/// Before the hold.
pub const HOW_TENDER: &str = "How tender is it now?";
/// Opens the look at a picture.
pub const PHOTO: &str = "Look at a picture";
/// Nothing is pressed there.
pub const CONTINUE: &str = "Ready, go on";
/// The row of pain at rest, for a screen reader.
pub const PAIN_PREFIX: &str = "Pain at rest";
/// Pain went into the chest.
pub const EMERGENCY: &str = "Pain that goes into the chest ends a routine. Call for help first.";
/// The source's number of spots is reached.
pub const NO_ROOM: &str = "That is as many spots as the routine gives.";
/// The place is locked.
pub const LOCKED: &str = "Locked after unexpected pain. Open it on the map to unlock it, or skip this step.";
/// The place rests.
pub const RESTING: &str = "This place rests until tomorrow. You can skip this step.";

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
    format!("{OPEN} {name}")
}

/// The same where it goes on with what was left off.
pub fn go_on_with(name: &str) -> String {
    format!("{GO_ON} with {name}")
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
    format!("{GO_ON}, about {time}")
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
    (!signs.is_empty()).then(|| format!("{STOP_IF}: {}", signs.join(" ")))
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
pub const THROBBED: &str = "throbbed";
/// A point that is due.
pub const DUE: &str = "due";

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
pub const ANSWER: &str = "Answer";

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
