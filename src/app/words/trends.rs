//! The page of the trends.

use std::ops::RangeInclusive;

use jiff::civil::Date;

use super::{capital, long_day, lower_first, short_date};
use crate::{
    anatomy::Side,
    desktop::plain,
    drawing::plot::{figure, signed},
    journal::Record,
    language::say,
    session::{PointSeen, Routines},
    therapy::{Tenderness, plan::code, whole_seconds},
    trend::{COMPARED_FROM, Happening, MIDDLE_FROM, Trend, WORD_FROM, Word, say},
};

/// The page.
pub fn trends() -> &'static str {
    say!("trends-trends")
}
/// What everything on it is.
pub fn what() -> &'static str {
    say!("trends-what")
}
/// The switch of the time, and what it has besides the ranges.
pub fn time_word() -> &'static str {
    say!("trends-time")
}
/// The switch's side for a time from one day to another.
pub fn from_to() -> &'static str {
    say!("trends-from-to")
}
/// The fields of the first and the last day.
pub fn days_word() -> [&'static str; 2] {
    [say!("trends-days-1"), say!("trends-days-2")]
}
/// What is typed is no time.
pub fn no_time() -> &'static str {
    say!("trends-no-time")
}
/// The steps back and forward.
pub fn earlier() -> &'static str {
    say!("trends-earlier")
}
/// See [`earlier`].
pub fn later() -> &'static str {
    say!("trends-later")
}
/// The button that copies a table.
pub fn copy_word() -> &'static str {
    say!("trends-copy")
}
/// It was copied.
pub fn copied() -> &'static str {
    say!("trends-copied")
}
/// While it is worked out.
pub fn working() -> &'static str {
    say!("trends-working")
}
/// See [`working`].
pub fn working_help() -> &'static str {
    say!("trends-working-help")
}
/// Today is in the time.
pub fn today() -> &'static str {
    say!("trends-today")
}

/// The card of the body.
pub fn body() -> &'static str {
    say!("trends-body")
}
/// The switch of it.
pub fn body_shown() -> &'static str {
    say!("trends-body-shown")
}
/// Its sides.
pub fn first_last() -> &'static str {
    say!("trends-first-last")
}
/// See [`first_last`].
pub fn by_day() -> &'static str {
    say!("trends-by-day")
}
/// What stands over the two bodies.
pub fn ends() -> [&'static str; 2] {
    [say!("trends-ends-1"), say!("trends-ends-2")]
}
/// How the two are read.
pub fn ends_help() -> &'static str {
    say!("trends-ends-help")
}
/// What stands below a body with many points.
pub fn crowd() -> &'static str {
    say!("trends-crowd")
}
/// How the one is read.
pub fn by_day_help() -> &'static str {
    say!("trends-by-day-help")
}
/// What stands for a point without a value.
pub fn no_value() -> &'static str {
    say!("trends-no-value")
}
/// Beside a value of too few days, to a screen reader.
pub fn few() -> &'static str {
    say!("trends-few")
}
/// The slider of the day.
pub fn day_word() -> &'static str {
    say!("trends-day")
}
/// The buttons that let days go by.
pub fn play() -> &'static str {
    say!("trends-play")
}
/// See [`play`].
pub fn stop() -> &'static str {
    say!("trends-stop")
}
/// The day before, and the day after.
pub fn day_steps() -> [&'static str; 2] {
    [say!("trends-day-steps-1"), say!("trends-day-steps-2")]
}

/// The card of the points.
pub fn points() -> &'static str {
    say!("trends-points")
}
/// In which order the points stand, those of too few days by their last value.
pub fn order() -> &'static str {
    say!("trends-order")
}
/// What the line and the band are: the line where days are told apart, and where they are too near for it.
pub fn line() -> &'static str {
    say!("trends-line")
}
/// See [`line`].
pub fn line_by_month() -> &'static str {
    say!("trends-line-by-month")
}
/// See [`line`].
pub fn band() -> &'static str {
    say!("trends-band")
}
/// The switch of how they are shown.
pub fn points_shown() -> &'static str {
    say!("trends-points-shown")
}
/// Its sides.
pub fn each_by_day() -> &'static str {
    say!("trends-each-by-day")
}
/// See [`each_by_day`].
pub fn first_to_last() -> &'static str {
    say!("trends-first-to-last")
}
/// No point has enough days for a line from first to last.
pub fn no_slopes() -> &'static str {
    say!("trends-no-slopes")
}
/// How the lines are read.
pub fn slopes_help() -> &'static str {
    say!("trends-slopes-help")
}
/// The heads of the table.
pub fn heads() -> [&'static str; 6] {
    [
        say!("trends-heads-1"),
        say!("trends-heads-2"),
        say!("trends-heads-3"),
        say!("trends-heads-4"),
        say!("trends-heads-5"),
        say!("trends-heads-6"),
    ]
}
/// The name of the table.
pub fn table() -> &'static str {
    say!("trends-table")
}

/// The card of what was done when.
pub fn when() -> &'static str {
    say!("trends-when")
}
/// The year before, and the year after.
pub fn year_steps() -> [&'static str; 2] {
    [say!("trends-year-steps-1"), say!("trends-year-steps-2")]
}

/// The card of the events.
pub fn events() -> &'static str {
    say!("trends-events")
}
/// What they are for.
pub fn events_help() -> &'static str {
    say!("trends-events-help")
}
/// The field of a new one.
pub fn event() -> &'static str {
    say!("trends-event")
}
/// What stands in it.
pub fn event_hint() -> &'static str {
    say!("trends-event-hint")
}
/// The field of its day.
pub fn event_day() -> &'static str {
    say!("trends-event-day")
}
/// What stands in it.
pub fn event_today() -> &'static str {
    say!("trends-event-today")
}
/// The button that notes it.
pub fn event_add() -> &'static str {
    say!("trends-event-add")
}
/// What is typed is no day.
pub fn event_no_day() -> &'static str {
    say!("trends-event-no-day")
}
/// The button that removes one.
pub fn event_remove() -> &'static str {
    say!("trends-event-remove")
}

/// The button that copies the table of a card, to a screen reader.
pub fn copy(heading: &str) -> String {
    format!("{copy_word}: {heading}", copy_word = copy_word())
}

/// The button that saves what a card shows as a picture.
pub fn picture(heading: &str) -> String {
    format!("Save as a picture: {heading}")
}

/// How many points have no line from first to last.
pub fn left_out(count: usize) -> Option<String> {
    match count {
        0 => None,
        1 => Some("1 point with fewer than 8 days has no line.".to_owned()),
        many => Some(format!("{many} points with fewer than 8 days have no line.")),
    }
}

/// What happened, in a few words.
pub fn happening(what: &Happening, routines: &Routines) -> String {
    match what {
        Happening::Noted(_, words) => plain(words).into_owned(),
        Happening::Tool(tool) => format!("First with {}", lower_first(&plain(tool))),
        Happening::Dose(seconds) => format!("First dose of {seconds} s"),
        Happening::Routine(id) => {
            let name = routines.all().find(|routine| routine.id == *id).map(|routine| routine.name.as_str());
            format!("First in “{}”", name.unwrap_or(id))
        }
        Happening::Plan(plan) => format!("First by plan {}, revision {}", code(plan.id), plan.revision),
        Happening::FlareUp { before, later } => {
            format!("Flare-up: {} before a hold, {} a day later", before.get(), later.get())
        }
        Happening::Rest => "Given rest".to_owned(),
    }
}

/// Nothing was ever noted.
pub fn nothing() -> &'static str {
    say!("trends-nothing")
}
/// Nothing was noted in this time.
pub fn nothing_then() -> &'static str {
    say!("trends-nothing-then")
}
/// The buttons of an empty page.
pub fn to_map() -> &'static str {
    say!("trends-to-map")
}
/// See [`to_map`].
pub fn show_all() -> &'static str {
    say!("trends-show-all")
}

/// Back from one point.
pub fn back() -> &'static str {
    say!("trends-back")
}
/// The button that goes to the point on the map.
pub fn open_on_map() -> &'static str {
    say!("trends-open-on-map")
}
/// The switch of what it is compared with.
pub fn beside() -> &'static str {
    say!("trends-beside")
}
/// Compared with nothing.
pub fn beside_none() -> &'static str {
    say!("trends-beside-none")
}
/// The heading of what the figures say.
pub fn says_word() -> &'static str {
    say!("trends-says")
}
/// The heading of holds.
pub fn holds_word() -> &'static str {
    say!("trends-holds")
}
/// The heading of two tools.
pub fn tools_word() -> &'static str {
    say!("trends-tools")
}
/// The heading of the entries.
pub fn entries() -> &'static str {
    say!("trends-entries")
}

/// `Rhomboid major, upper, your left`.
pub fn point(name: &str, side: Side) -> String {
    side.sided(name)
}

/// The time: `9 – 29 November`.
pub fn time(time: &RangeInclusive<Date>, today: Date) -> String {
    let (from, to) = (*time.start(), *time.end());
    let words = if from == to {
        long_day(to, today)
    } else if from.year() == to.year() && from.month() == to.month() {
        format!("{} – {}", from.day(), long_day(to, today))
    } else if from.year() == to.year() {
        format!("{} – {}", from.strftime("%-d %B"), long_day(to, today))
    } else {
        format!("{} – {}", from.strftime("%-d %B %Y"), to.strftime("%-d %B %Y"))
    };
    if time.contains(&today) { format!("{words}, {}", self::today()) } else { words }
}

/// A day of the body.
pub fn day(date: Date, today: Date) -> String {
    long_day(date, today)
}

/// A day below a marker.
pub fn stale(date: Date, today: Date) -> String {
    short_date(date, today)
}

/// The word, with how many days are wanted where there are too few.
pub fn word(trend: &Trend) -> String {
    match trend.word {
        Word::TooFewDays => format!("{} of {WORD_FROM} days", trend.values.len()),
        word => word.words().to_owned(),
    }
}

/// The same as a heading.
pub fn heading(trend: &Trend) -> String {
    match trend.word {
        Word::TooFewDays => format!("Too few days: {} of {WORD_FROM}", trend.values.len()),
        word => capital(word.words()),
    }
}

/// The figures of a row; none where there are too few days.
pub fn figures(trend: &Trend) -> [String; 3] {
    let dash = || "–".to_owned();
    trend.tested.as_ref().map_or_else(
        || [dash(), dash(), dash()],
        |tested| {
            let ends = tested.ends;
            [figure(ends.first), figure(ends.last), signed(ends.change())]
        },
    )
}

/// A row, for a screen reader.
pub fn row(name: &str, trend: &Trend) -> String {
    let name = trend.point.side.sided(name);
    match &trend.tested {
        None => format!("{name}: too few days, {} of {WORD_FROM}", trend.values.len()),
        Some(tested) => format!(
            "{name}: {}, from {} to {}, {} days",
            trend.word.words(),
            figure(tested.ends.first),
            figure(tested.ends.last),
            trend.values.len()
        ),
    }
}

/// A day of a plot.
pub fn dot(trend: &Trend, date: Date, today: Date) -> Option<String> {
    let value = trend.on(date).filter(|one| one.date == date)?;
    Some(format!("{}: {} of 10", long_day(date, today), value.value.get()))
}

/// A day of the large plot: each of its holds and ratings.
pub fn day_dot<'a>(date: Date, of_day: impl Iterator<Item = &'a Record>, today: Date) -> String {
    let number =
        |value: Option<Tenderness>| value.map_or_else(|| "–".to_owned(), |value| value.get().to_string());
    let one = |record: &Record| match &record.hold {
        Some(held) => {
            format!(
                "before {}, after {}, held {} s",
                number(record.before),
                number(record.after),
                whole_seconds(held.ms)
            )
        }
        None => format!("rated {}", number(record.before)),
    };
    let all: Vec<String> = of_day.map(one).collect();
    format!("{}: {}", long_day(date, today), all.join("; "))
}

/// A day of the calendar.
pub fn holds_on(date: Date, count: u32, today: Date) -> String {
    let day = long_day(date, today);
    match count {
        0 => format!("{day}: no hold"),
        1 => format!("{day}: 1 hold"),
        many => format!("{day}: {many} holds"),
    }
}

/// `1 day`, `12 days`.
pub fn days(count: usize) -> String {
    if count == 1 { "1 day".to_owned() } else { format!("{count} days") }
}

/// What the trend of one point says, a sentence each.
pub fn says(trend: &Trend, looked_at: usize) -> Vec<String> {
    let mut all = Vec::new();
    if let Some(tested) = &trend.tested {
        let [first, last, change] = figures(trend);
        let word = capital(trend.word.words());
        all.push(format!("{word}: {first} on the first days, {last} on the last ({change})."));
        let (unit, slope) = tested.slope_told();
        let [by, low, high] = slope.map(signed);
        all.push(format!("In a {unit} that is {by}, likely between {low} and {high}."));
    } else {
        let days = trend.values.len();
        let line = if days < MIDDLE_FROM { " A line is drawn from 5 days on." } else { "" };
        all.push(format!("Too few days for a word: {days} of {WORD_FROM}.{line}"));
    }
    if let Some(pause) = trend.longest_pause.filter(|pause| *pause > 0) {
        all.push(format!("The longest pause without a value: {}.", days(pause as usize)));
    }
    all.push(say::by_itself().to_owned());
    all.push(say::looked_at(looked_at));
    all.push(say::smallest().to_owned());
    all
}

/// What holds did while they lasted.
pub fn holds(about: &PointSeen) -> Vec<String> {
    let Some(within) = &about.within else {
        return vec!["No hold has a number before and after yet.".to_owned()];
    };
    let holds = if within.holds == 1 { "1 hold".to_owned() } else { format!("{} holds", within.holds) };
    let percent = |share: f64| format!("{:.0} %", share * 100.0);
    let mut all = vec![
        format!("{holds} with a number before and after: {} in the middle.", signed(within.median)),
        format!("At least 2 lower at the end: {} of them.", percent(within.two_lower)),
    ];
    if let Some(share) = within.thirty_percent_lower {
        all.push(format!("At least 30 % lower: {}.", percent(share)));
    }
    all.push(match &within.rebound {
        Some(rebound) => format!(
            "By the next day it came back by {} (in the middle of {}).",
            signed(rebound.median),
            days(rebound.days)
        ),
        None => "No day after a hold tells yet what came back.".to_owned(),
    });
    all
}

/// Two tools beside each other.
pub fn tools(about: &PointSeen) -> Vec<String> {
    let Some((first, second, compared)) = &about.tools else {
        return vec![format!("Two tools are compared from {COMPARED_FROM} days after each on.")];
    };
    vec![
        format!(
            "On the day after {second} it was lower than after {first} in {:.0} % of pairs (50 %: no difference). \
             {} after {first}, {} after {second}.",
            compared.second_lower * 100.0,
            days(compared.first),
            days(compared.second)
        ),
        say::not_randomised().to_owned(),
    ]
}
