//! What a hold waits for, how long that takes, and with what it is done.

use std::time::Duration;

use crate::{
    language::{lower_first, say},
    therapy::{
        Dose, Ending,
        guide::{Position, Tool},
    },
};

/// Above the endings.
pub fn endings(ending: Ending) -> String {
    match ending {
        Ending::Time { .. } => say!("hold-endings-of-time").to_owned(),
        Ending::Release { .. } => say!("hold-endings-of-release").to_owned(),
        Ending::Throbbing { window } => say!("hold-endings-of-throbbing", minutes = minutes(window.late())),
        Ending::Repetitions { count } => say!("hold-endings-of-movements", count = count),
    }
}

/// What a hold waits for, in short: `60 s`, `until it releases, at most 2 min`, `10–25 min, until it throbs`,
/// `4 slow movements`.
pub fn dose(ending: Ending) -> String {
    match ending {
        Ending::Time { dose } => time(dose),
        Ending::Release { at_most } => say!("hold-dose-until-release", time = time(at_most)),
        Ending::Throbbing { window } => {
            let [from, to] = [window.early(), window.late()].map(minutes);
            say!("hold-dose-until-throbbing", from = from, to = to)
        }
        Ending::Repetitions { count } => say!("hold-dose-movements", count = count),
    }
}

/// The same, as short as a button.
pub fn dose_short(ending: Ending) -> String {
    match ending {
        Ending::Release { at_most } => say!("hold-dose-at-most", time = time(at_most)),
        Ending::Throbbing { window } => {
            let [from, to] = [window.early(), window.late()].map(minutes);
            say!("hold-dose-from-to", from = from, to = to)
        }
        Ending::Repetitions { count } => say!("hold-dose-movements-short", count = count),
        Ending::Time { .. } => dose(ending),
    }
}

fn time(dose: Dose) -> String {
    match dose.seconds() {
        120 => say!("hold-minutes", minutes = 2),
        seconds => say!("hold-seconds", seconds = seconds),
    }
}

fn minutes(time: Duration) -> u64 {
    time.as_secs() / 60
}

/// After the dose, when seconds were added: how many it is now.
pub fn now(limit: Duration) -> String {
    say!("hold-dose-now", seconds = limit.as_secs())
}
/// The button that adds seconds: its name, and what it shows.
pub fn more(seconds: u32) -> [String; 2] {
    [say!("hold-more-seconds", seconds = seconds), say!("hold-seconds", seconds = seconds)]
}

/// A time as people say it: `52 s`, `2 min`, `8 min 20 s`.
pub fn span(time: Duration) -> String {
    let seconds = (time + Duration::from_millis(500)).as_secs();
    match (seconds / 60, seconds % 60) {
        _ if seconds < 100 => say!("hold-seconds", seconds = seconds),
        (minutes, 0) => say!("hold-minutes", minutes = minutes),
        (minutes, rest) => say!("hold-minutes-seconds", minutes = minutes, seconds = rest),
    }
}

/// With what and where: what stands out, and the rest (`Lacrosse ball` and `, wall`; `Wall` if there is no tool).
pub fn with<'a>(tool: &'a str, position: &'a str) -> (&'a str, String) {
    let (tool, position) = (Tool::told(tool), Position::told(position));
    match (tool.is_empty(), position.is_empty()) {
        (true, _) => (position, String::new()),
        (false, true) => (tool, String::new()),
        (false, false) => (tool, say!("hold-with-position", position = lower_first(position))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Language::German, within};

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

    #[test]
    fn a_tool_and_a_position_of_an_entry_are_said_as_the_language_calls_them() {
        assert_eq!(with("Lacrosse ball", "Wall"), ("Lacrosse ball", ", wall".to_owned()));
        assert_eq!(with("", "Wall"), ("Wall", String::new()));
        within(German, || {
            assert_eq!(with("Lacrosse ball", "Wall").0, Tool::LacrosseBall.name());
            assert_eq!(with("Broomstick", ""), ("Broomstick", String::new()));
        });
    }
}
