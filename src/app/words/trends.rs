//! The page of the trends.

mod events;
mod one;

pub use events::{
    event, event_add, event_day, event_hint, event_no_day, event_remove, event_today, events, events_help,
    happening,
};
pub use one::{holds, says, tools};

use std::ops::RangeInclusive;

use jiff::civil::Date;

use super::{capital, long_day, short_date};
use crate::{
    anatomy::Side,
    drawing::plot::{figure, signed},
    journal::Record,
    language::{dates, say},
    therapy::{Tenderness, whole_seconds},
    trend::{Trend, WORD_FROM, Word},
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
    [say!("trends-first-day"), say!("trends-last-day")]
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
    [say!("trends-first-days"), say!("trends-last-days")]
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
    [say!("trends-day-back"), say!("trends-day-on")]
}

/// `Back, 7 points`: a body.
pub fn body_of(view: &str, count: usize) -> String {
    say!("trends-body-of", view = view, count = count)
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
/// See [`line()`].
pub fn line_by_month() -> &'static str {
    say!("trends-line-by-month")
}
/// See [`line()`].
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
        say!("trends-head-point"),
        say!("trends-head-first"),
        say!("trends-head-last"),
        say!("trends-head-change"),
        say!("trends-head-says"),
        say!("trends-head-days"),
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
    [say!("trends-year-back"), say!("trends-year-on")]
}

/// The button that copies the table of a card, to a screen reader.
pub fn copy(heading: &str) -> String {
    say!("trends-copy-of", heading = heading)
}

/// The button that saves what a card shows as a picture.
pub fn picture(heading: &str) -> String {
    say!("trends-picture-of", heading = heading)
}

/// How many points have no line from first to last.
pub fn left_out(count: usize) -> Option<String> {
    (count > 0).then(|| say!("trends-left-out", count = count))
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
        say!("trends-span-days", from = from.day(), to = long_day(to, today))
    } else if from.year() == to.year() {
        say!("trends-span", from = dates::long_of_year(from), to = long_day(to, today))
    } else {
        say!("trends-span", from = dates::long(from), to = dates::long(to))
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
        Word::TooFewDays => say!("trends-of-days", days = trend.values.len(), needed = WORD_FROM),
        word => word.words().to_owned(),
    }
}

/// The same as a heading.
pub fn heading(trend: &Trend) -> String {
    match trend.word {
        Word::TooFewDays => say!("trends-too-few", days = trend.values.len(), needed = WORD_FROM),
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
        None => say!("trends-row-too-few", name = name, days = trend.values.len(), needed = WORD_FROM),
        Some(tested) => say!(
            "trends-row",
            name = name,
            word = trend.word.words(),
            first = figure(tested.ends.first),
            last = figure(tested.ends.last),
            days = trend.values.len(),
        ),
    }
}

/// A day of a plot.
pub fn dot(trend: &Trend, date: Date, today: Date) -> Option<String> {
    let value = trend.on(date).filter(|one| one.date == date)?;
    Some(say!("trends-dot", day = long_day(date, today), value = value.value.get()))
}

/// A day of the large plot: each of its holds and ratings.
pub fn day_dot<'a>(date: Date, of_day: impl Iterator<Item = &'a Record>, today: Date) -> String {
    let number =
        |value: Option<Tenderness>| value.map_or_else(|| "–".to_owned(), |value| value.get().to_string());
    let one = |record: &Record| match &record.hold {
        Some(held) => {
            let (before, after) = (number(record.before), number(record.after));
            say!("trends-day-held", before = before, after = after, seconds = whole_seconds(held.ms))
        }
        None => say!("trends-day-rated", before = number(record.before)),
    };
    let all: Vec<String> = of_day.map(one).collect();
    format!("{}: {}", long_day(date, today), all.join("; "))
}

/// A day of the calendar.
pub fn holds_on(date: Date, count: u32, today: Date) -> String {
    say!("trends-holds-on", day = long_day(date, today), count = count)
}

/// `1 day`, `12 days`.
pub fn days(count: usize) -> String {
    say!("trends-days", count = count)
}
