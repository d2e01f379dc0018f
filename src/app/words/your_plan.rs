//! The plan that the user does: what is due today, done and left. Facts, no praise and no blame.

use jiff::civil::Date;

use super::long_day;
use crate::{
    anatomy::Side,
    therapy::plan::{Planned, Today, TodayRow, Wait},
};

/// The title of the card.
pub const TITLE: &str = "Your plan";
/// The question before the next hold.
pub const HOW_TENDER: &str = "How tender is it now?";
/// The menu of reasons.
pub const NOT_TODAY: &str = "Not today";
/// Everything that is left is done or left out.
pub const OVER: &str = "Nothing more is due today.";
/// On a day without anything.
pub const NONE_DUE: &str = "Nothing is due today.";
/// Something is left that may not be pressed now.
pub const ALL_WAIT: &str = "What is left may not be pressed today. Open it to read why.";
/// All of what is left, one after the other.
pub const ALL: &str = "Do all of today";
/// The same where something is due more than once.
pub const ROUND: &str = "Do each point once";
/// What else the plan says.
pub const MORE: &str = "About this plan";
/// See [`MORE`].
pub const LESS: &str = "Show less";
/// When to do more or less.
pub const MORE_OR_LESS: &str = "When to do more or less";
/// Whom to tell what.
pub const TELL: &str = "What to tell, and whom";
/// The way out of a round: what is done is done.
pub const END: &str = "End for now";
/// The way back from a round.
pub const BACK: &str = "Back to your plan";
/// The list of what is due, for a screen reader.
pub const ROWS: &str = "Due today";

/// Why nothing comes next.
pub fn nothing_next(today: &Today<'_>) -> &'static str {
    match (today.rows.is_empty(), today.is_over()) {
        (true, _) => NONE_DUE,
        (_, true) => OVER,
        _ => ALL_WAIT,
    }
}

/// `Review on Friday, 4 December`.
pub fn review(day: Date, today: Date) -> String {
    let tense = if day < today { "Review was" } else { "Review" };
    if day == today {
        return "Review today".to_owned();
    }
    format!("{tense} on {}, {}", day.strftime("%A"), long_day(day, today))
}

/// `2 of 4 holds done today`: a point may be due more than once.
pub fn done(today: &Today<'_>) -> String {
    let holds = if today.due() == 1 { "hold" } else { "holds" };
    format!("{} of {} {holds} done today", today.done(), today.due())
}

/// `Your left · 60 s · twice a day`.
pub fn dose(point: &Planned) -> String {
    let side = side(point.key.side);
    let often = times(point.times).map(|often| format!(" · {often}")).unwrap_or_default();
    format!("{side} · {}{often}", point.dose.words())
}

/// `Lacrosse ball · wall`.
pub fn with(point: &Planned) -> String {
    format!("{} · {}", super::capital(point.tool.name()), super::lower_first(point.position.name()))
}

fn side(side: Side) -> &'static str {
    super::your_capital(side)
}

fn times(times: u8) -> Option<String> {
    match times {
        0 | 1 => None,
        2 => Some("twice a day".to_owned()),
        more => Some(format!("{more} times a day")),
    }
}

/// What is done of a point and what is left: `done`, `1 of 2 done`, `not today: no time`, `rests today`.
pub fn state(row: &TodayRow<'_>) -> String {
    let (done, due) = (row.done(), row.due());
    if let Some(why) = row.noted.left_out.filter(|_| done < due) {
        return format!("not today: {}", super::lower_first(why.text()));
    }
    match (done, due) {
        (done, due) if done == due => "done".to_owned(),
        _ if row.noted.waits.is_some() => row.noted.waits.map_or("", waits).to_owned(),
        (0, 1) => "not yet".to_owned(),
        (done, due) => format!("{done} of {due} done"),
    }
}

/// Why it is not pressed today.
fn waits(why: Wait) -> &'static str {
    match why {
        Wait::Locked => "locked: it hurt in a way you did not expect",
        Wait::Rests => "you let it rest",
        Wait::TooSore => "rests today: it was too sore",
    }
}

/// The line below the name in a row.
pub fn row_line(row: &TodayRow<'_>) -> String {
    format!("{} · {} · {}", side(row.point.key.side), row.point.dose.short(), state(row))
}

/// Something else is chosen than what the plan says.
pub const OTHERWISE: &str = "You have chosen something else.";

/// The way from the plans to what is due today.
pub const GO_THERE: &str = "Go to the plan";

/// In the panel of the point: `Your plan: 60 s, twice a day · 1 of 2 done`; `row` is none on a day on which it is not due.
pub fn in_panel(point: &Planned, row: Option<&TodayRow<'_>>) -> String {
    let often = times(point.times).map(|often| format!(", {often}")).unwrap_or_default();
    let state = row.map_or_else(|| NOT_DUE.to_owned(), state);
    format!("{TITLE}: {}{often} · {state}", point.dose.words())
}

/// A point of the plan on a day on which it is not asked for.
const NOT_DUE: &str = "not due today";

/// The row for a screen reader.
pub fn row(row: &TodayRow<'_>) -> String {
    format!("{}, {}, {}, {}", row.number, sided(row.point), row.point.dose.words(), state(row))
}

/// The name and the side in words.
pub fn sided(point: &Planned) -> String {
    point.key.side.sided(point.name())
}

/// `Start 60 s`.
pub fn start_short(point: &Planned) -> String {
    super::point::start(&super::hold::dose_short(point.ending()))
}

/// In place of the start, while no number is chosen: the panel of the point opens and asks for it.
pub const OPEN: &str = "Open this point";

/// The same for a screen reader.
pub fn open(point: &Planned) -> String {
    format!("{OPEN}, {}", sided(point))
}

/// `Show all 7`.
pub fn show_all(count: usize) -> String {
    format!("Show all {count} points")
}

/// What starts the hold, for a screen reader.
pub fn start(point: &Planned) -> String {
    format!("Start, {}", sided(point))
}

/// The way from a hold of the plan to the next one.
pub const NEXT: &str = "Next point";

/// The same for a screen reader.
pub fn next(point: &Planned) -> String {
    format!("{NEXT}, {}", sided(point))
}

/// What leaves the point out, for a screen reader.
pub fn not_today(point: &Planned) -> String {
    format!("{NOT_TODAY}, {}", sided(point))
}

/// `up to 6 min left`.
pub fn minutes(minutes: u32) -> String {
    format!("up to {minutes} min left")
}

/// A point of the plan on the map: its place in it follows its name.
pub fn on_map(name: &str, number: usize) -> String {
    format!("{name}, number {number} of your plan")
}

/// So often was it held; the plan asks for no more.
pub fn often(due: usize) -> String {
    let times = match due {
        1 => "once".to_owned(),
        2 => "twice".to_owned(),
        more => format!("{more} times"),
    };
    format!("Your plan says {times} a day: more can make it flare up.")
}
