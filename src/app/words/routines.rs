//! Routines: what is rolled, the list of routines, what is chosen before one, a running one.

mod before;
mod running;

pub use before::*;
pub use running::*;

use std::time::Duration;

use jiff::civil::Date;

use crate::{language::say, therapy::Source};

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
/// The same, by the name of its routine.
pub fn open(name: &str) -> String {
    say!("routines-open-one", name = name)
}
/// The same where it goes on with what was left off.
pub fn go_on_with(name: &str) -> String {
    say!("routines-go-on-with", name = name)
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

/// An area on the map, for a screen reader.
pub fn area(sided: &str, up_down: bool, side_side: bool) -> String {
    match (up_down, side_side) {
        (true, true) => say!("routines-area-both-ways", sided = sided),
        (true, false) => say!("routines-area-up-and-down", sided = sided),
        (false, true) => say!("routines-area-side-to-side", sided = sided),
        (false, false) => say!("routines-area", sided = sided),
    }
}

/// A card for a screen reader: its name and what stands on it.
pub fn card(name: &str, with: &str, long: &str, last: &str) -> String {
    say!("routines-card", name = name, with = with, long = long, last = last)
}

/// How many places and how long.
pub fn extent(places: usize, are_points: bool, time: &str) -> String {
    if are_points {
        say!("routines-extent-points", count = places, time = time)
    } else {
        say!("routines-extent-areas", count = places, time = time)
    }
}

/// A stretch of time in words: `30–60 s`, `4 min`, `10–25 min`.
pub fn span(least: Duration, most: Duration) -> String {
    if most < Duration::from_secs(100) {
        return match (least.as_secs(), most.as_secs()) {
            (a, b) if a == b => say!("routines-seconds", count = b),
            (a, b) => say!("routines-span-seconds", least = a, most = b),
        };
    }
    // Rounded up: nobody is told less than it takes.
    let minutes = |time: Duration| time.as_secs().div_ceil(60).max(1);
    match (minutes(least), minutes(most)) {
        (a, b) if a == b => say!("routines-minutes", count = b),
        (a, b) => say!("routines-span-minutes", least = a, most = b),
    }
}

/// When a routine was done last, as a fact.
pub fn last_done(day: Option<Date>, today: Date) -> String {
    let Some(day) = day else { return say!("routines-not-done-yet").to_owned() };
    match today.since(day).map_or(0, |span| span.get_days()) {
        i32::MIN..=0 => say!("routines-last-done-today").to_owned(),
        1 => say!("routines-last-done-yesterday").to_owned(),
        n @ 2..=13 => say!("routines-last-done-days-ago", count = n),
        _ => say!("routines-last-done-on", day = super::short_date(day, today)),
    }
}

/// A source as it stands beside a figure.
pub fn source(source: Source) -> String {
    match source {
        Source::Guard => say!("routines-source-guard").to_owned(),
        Source::Own => say!("routines-source-own").to_owned(),
        _ => source.title().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::therapy::routine::PerDay;

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
