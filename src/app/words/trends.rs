//! The page of the trends.

use std::ops::RangeInclusive;

use jiff::civil::Date;

use super::{capital, long_day, lower_first, short_date};
use crate::{
    anatomy::Side,
    desktop::plain,
    drawing::plot::{figure, signed},
    journal::Record,
    session::{PointSeen, Routines},
    therapy::{Tenderness, plan::code, whole_seconds},
    trend::{COMPARED_FROM, Happening, MIDDLE_FROM, Trend, WORD_FROM, Word, say},
};

/// The page.
pub const TRENDS: &str = "Trends";
/// What everything on it is.
pub const WHAT: &str = "Tenderness before a hold";
/// The switch of the time, and what it has besides the ranges.
pub const TIME: &str = "Time";
/// The switch's side for a time from one day to another.
pub const FROM_TO: &str = "From – to";
/// The fields of the first and the last day.
pub const DAYS: [&str; 2] = ["First day", "Last day"];
/// What is typed is no time.
pub const NO_TIME: &str = "Two days are needed, the earlier first, like 20 Nov 2026 or 2026-11-20.";
/// The steps back and forward.
pub const EARLIER: &str = "Earlier";
/// See [`EARLIER`].
pub const LATER: &str = "Later";
/// The button that copies a table.
pub const COPY: &str = "Copy table";
/// It was copied.
pub const COPIED: &str = "Copied";
/// While it is worked out.
pub const WORKING: &str = "Working it out";
/// See [`WORKING`].
pub const WORKING_HELP: &str = "There is a lot in this time. It is shown here in a moment.";
/// Today is in the time.
pub const TODAY: &str = "today is not over";

/// The card of the body.
pub const BODY: &str = "Body";
/// The switch of it.
pub const BODY_SHOWN: &str = "Body shown";
/// Its sides.
pub const FIRST_LAST: &str = "First and last";
/// See [`FIRST_LAST`].
pub const BY_DAY: &str = "Day by day";
/// What stands over the two bodies.
pub const ENDS: [&str; 2] = ["First days", "Last days"];
/// How the two are read.
pub const ENDS_HELP: &str = "Middle value of the first and of the last 4 days of a point. Beside the last: the change, lower in blue with –, higher with +. Dashed ring: fewer than 8 days, so its first and its last day alone.";
/// What stands below a body with many points.
pub const CROWD: &str =
    "So many points: numbers only where it is called lower or higher. Day by day and the table have all.";
/// How the one is read.
pub const BY_DAY_HELP: &str = "The last value on that day or before. Older than 14 days: its date stands below. Dashed ring: nothing noted by then.";
/// What stands for a point without a value.
pub const NO_VALUE: &str = "nothing noted";
/// Beside a value of too few days, to a screen reader.
pub const FEW: &str = "too few days";
/// The slider of the day.
pub const DAY: &str = "Day";
/// The buttons that let days go by.
pub const PLAY: &str = "Play day by day";
/// See [`PLAY`].
pub const STOP: &str = "Stop";
/// The day before, and the day after.
pub const DAY_STEPS: [&str; 2] = ["One day back", "One day on"];

/// The card of the points.
pub const POINTS: &str = "Each point";
/// In which order the points stand, those of too few days by their last value.
pub const ORDER: &str = "The most tender at last comes first.";
/// What the line and the band are: the line where days are told apart, and where they are too near for it.
pub const LINE: &str = "5-day middle value";
/// See [`LINE`].
pub const LINE_BY_MONTH: &str = "middle value of each month";
/// See [`LINE`].
pub const BAND: &str = "most days";
/// The switch of how they are shown.
pub const POINTS_SHOWN: &str = "Points shown";
/// Its sides.
pub const EACH_BY_DAY: &str = "Each by day";
/// See [`EACH_BY_DAY`].
pub const FIRST_TO_LAST: &str = "First to last";
/// No point has enough days for a line from first to last.
pub const NO_SLOPES: &str = "From 8 days on a point has a line here. None has so many yet.";
/// How the lines are read.
pub const SLOPES_HELP: &str = "Each end is the middle value of 4 days, from 0 at the bottom to 10 at the top. Thick and bold: called lower or higher.";
/// The heads of the table.
pub const HEADS: [&str; 6] = ["Point", "First", "Last", "Change", "Says", "Days"];
/// The name of the table.
pub const TABLE: &str = "Trends of the points";

/// The card of what was done when.
pub const WHEN: &str = "Holds by day";
/// The year before, and the year after.
pub const YEAR_STEPS: [&str; 2] = ["One year back", "One year on"];

/// The card of the events.
pub const EVENTS: &str = "What happened";
/// What they are for.
pub const EVENTS_HELP: &str =
    "Note what may matter: a new pillow, a visit, a long drive. It is shown below the plots.";
/// The field of a new one.
pub const EVENT: &str = "New event";
/// What stands in it.
pub const EVENT_HINT: &str = "New pillow";
/// The field of its day.
pub const EVENT_DAY: &str = "Day of the event";
/// What stands in it.
pub const EVENT_TODAY: &str = "today";
/// The button that notes it.
pub const EVENT_ADD: &str = "Note it";
/// What is typed is no day.
pub const EVENT_NO_DAY: &str = "A day up to today is needed, written like 20 Nov or 2026-11-20.";
/// The button that removes one.
pub const EVENT_REMOVE: &str = "Remove event";

/// The button that copies the table of a card, to a screen reader.
pub fn copy(heading: &str) -> String {
    format!("{COPY}: {heading}")
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
pub const NOTHING: &str =
    "Nothing is noted yet. Once you hold or rate a point, its tenderness is shown here, day by day.";
/// Nothing was noted in this time.
pub const NOTHING_THEN: &str = "Nothing is noted in this time.";
/// The buttons of an empty page.
pub const TO_MAP: &str = "Go to the map";
/// See [`TO_MAP`].
pub const SHOW_ALL: &str = "Show all time";

/// Back from one point.
pub const BACK: &str = "All points";
/// The button that goes to the point on the map.
pub const OPEN_ON_MAP: &str = "Open on the map";
/// The switch of what it is compared with.
pub const BESIDE: &str = "Compare with";
/// Compared with nothing.
pub const BESIDE_NONE: &str = "no other point";
/// The heading of what the figures say.
pub const SAYS: &str = "What it says";
/// The heading of holds.
pub const HOLDS: &str = "During holds";
/// The heading of two tools.
pub const TOOLS: &str = "Two tools";
/// The heading of the entries.
pub const ENTRIES: &str = "Every entry";

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
    if time.contains(&today) { format!("{words}, {TODAY}") } else { words }
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
    all.push(say::BY_ITSELF.to_owned());
    all.push(say::looked_at(looked_at));
    all.push(say::SMALLEST.to_owned());
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
        say::NOT_RANDOMISED.to_owned(),
    ]
}
