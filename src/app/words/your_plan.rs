//! The plan that the user does: what is due today, done and left. Facts, no praise and no blame.

use jiff::civil::Date;

use super::long_day;
use crate::{
    anatomy::Side,
    language::{dates, say},
    therapy::plan::{Planned, Today, TodayRow, Wait},
};

/// The title of the card.
pub fn title() -> &'static str {
    say!("your-plan-title")
}
/// The question before the next hold.
pub fn how_tender() -> &'static str {
    say!("your-plan-how-tender")
}
/// The menu of reasons.
pub fn not_today_word() -> &'static str {
    say!("your-plan-not-today")
}
/// Everything that is left is done or left out.
pub fn over() -> &'static str {
    say!("your-plan-over")
}
/// On a day without anything.
pub fn none_due() -> &'static str {
    say!("your-plan-none-due")
}
/// Something is left that may not be pressed now.
pub fn all_wait() -> &'static str {
    say!("your-plan-all-wait")
}
/// All of what is left, one after the other.
pub fn all() -> &'static str {
    say!("your-plan-all")
}
/// The same where something is due more than once.
pub fn round() -> &'static str {
    say!("your-plan-round")
}
/// What else the plan says.
pub fn more() -> &'static str {
    say!("your-plan-more")
}
/// See [`more`].
pub fn less() -> &'static str {
    say!("your-plan-less")
}
/// When to do more or less.
pub fn more_or_less() -> &'static str {
    say!("your-plan-more-or-less")
}
/// Whom to tell what.
pub fn tell() -> &'static str {
    say!("your-plan-tell")
}
/// The way out of a round: what is done is done.
pub fn end() -> &'static str {
    say!("your-plan-end")
}
/// The way back from a round.
pub fn back() -> &'static str {
    say!("your-plan-back")
}
/// The list of what is due, for a screen reader.
pub fn rows() -> &'static str {
    say!("your-plan-rows")
}

/// Why nothing comes next.
pub fn nothing_next(today: &Today<'_>) -> &'static str {
    match (today.rows.is_empty(), today.is_over()) {
        (true, _) => none_due(),
        (_, true) => over(),
        _ => all_wait(),
    }
}

/// `Review on Friday, 4 December`.
pub fn review(day: Date, today: Date) -> String {
    if day == today {
        return say!("your-plan-review-today").to_owned();
    }
    let (weekday, said) = (dates::weekday(day), long_day(day, today));
    if day < today {
        say!("your-plan-review-was", weekday = weekday, day = said)
    } else {
        say!("your-plan-review", weekday = weekday, day = said)
    }
}

/// `2 of 4 holds done today`: a point may be due more than once.
pub fn done(today: &Today<'_>) -> String {
    say!("your-plan-done", done = today.done(), due = today.due())
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
    (times > 1).then(|| say!("your-plan-times", count = times))
}

/// What is done of a point and what is left: `done`, `1 of 2 done`, `not today: no time`, `rests today`.
pub fn state(row: &TodayRow<'_>) -> String {
    let (done, due) = (row.done(), row.due());
    if let Some(why) = row.noted.left_out.filter(|_| done < due) {
        return say!("your-plan-left-out", why = super::lower_first(why.text()));
    }
    match (done, due) {
        (done, due) if done == due => say!("your-plan-all-done").to_owned(),
        _ if row.noted.waits.is_some() => row.noted.waits.map_or("", waits).to_owned(),
        (0, 1) => say!("your-plan-not-yet").to_owned(),
        (done, due) => say!("your-plan-some-done", done = done, due = due),
    }
}

/// Why it is not pressed today.
fn waits(why: Wait) -> &'static str {
    match why {
        Wait::Locked => say!("your-plan-locked"),
        Wait::Rests => say!("your-plan-rests"),
        Wait::TooSore => say!("your-plan-too-sore"),
    }
}

/// The line below the name in a row.
pub fn row_line(row: &TodayRow<'_>) -> String {
    format!("{} · {} · {}", side(row.point.key.side), row.point.dose.short(), state(row))
}

/// Something else is chosen than what the plan says.
pub fn otherwise() -> &'static str {
    say!("your-plan-otherwise")
}

/// The way from the plans to what is due today.
pub fn go_there() -> &'static str {
    say!("your-plan-go-there")
}

/// In the panel of the point: `Your plan: 60 s, twice a day · 1 of 2 done`; `row` is none on a day on which it is not due.
pub fn in_panel(point: &Planned, row: Option<&TodayRow<'_>>) -> String {
    let often = times(point.times).map(|often| format!(", {often}")).unwrap_or_default();
    let state = row.map_or_else(|| not_due().to_owned(), state);
    format!("{}: {}{often} · {state}", title(), point.dose.words())
}

/// A point of the plan on a day on which it is not asked for.
fn not_due() -> &'static str {
    say!("your-plan-not-due")
}

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
pub fn open_word() -> &'static str {
    say!("your-plan-open")
}

/// The same for a screen reader.
pub fn open(point: &Planned) -> String {
    about(open_word(), point)
}

/// `Show all 7`.
pub fn show_all(count: usize) -> String {
    say!("your-plan-show-all", count = count)
}

/// What starts the hold, for a screen reader.
pub fn start(point: &Planned) -> String {
    about(say!("your-plan-start"), point)
}

/// The way from a hold of the plan to the next one.
pub fn next_word() -> &'static str {
    say!("your-plan-next")
}

/// The same for a screen reader.
pub fn next(point: &Planned) -> String {
    about(next_word(), point)
}

/// What leaves the point out, for a screen reader.
pub fn not_today(point: &Planned) -> String {
    about(not_today_word(), point)
}

/// What a button does, and with which point.
fn about(what: &str, point: &Planned) -> String {
    say!("your-plan-about", what = what, point = sided(point))
}

/// `up to 6 min left`.
pub fn minutes(minutes: u32) -> String {
    say!("your-plan-minutes", count = minutes)
}

/// A point of the plan on the map: its place in it follows its name.
pub fn on_map(name: &str, number: usize) -> String {
    say!("your-plan-on-map", name = name, number = number)
}

/// So often was it held; the plan asks for no more.
pub fn often(due: usize) -> String {
    say!("your-plan-often", count = due)
}
