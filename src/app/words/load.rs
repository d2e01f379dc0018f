//! What was done today, and when more would be too much.

use crate::{language::say, therapy::routine::Routine};

/// A point that the user lets rest.
pub fn rests(until: &str) -> String {
    format!("You let this point rest until {until}.")
}

/// How often is usual (C4).
pub fn once() -> &'static str {
    say!("load-once")
}

/// It was held today already, as often as is usual or as the plan says, which is what `usual` tells. In the night an
/// evening is not over, but nobody calls it today.
pub fn held_today(times: usize, held: &str, last: &str, since_evening: bool, usual: &str) -> String {
    let when = if since_evening { "since yesterday evening" } else { "today" };
    let times = match times {
        1 => "once".to_owned(),
        2 => "twice".to_owned(),
        more => format!("{more} times"),
    };
    format!("Held {times} {when}, {held} in all, the last time at {last}. {usual}")
}

/// It flared up, and the day is to be skipped.
pub fn flared_today(before: u8, later: u8) -> String {
    format!("Let it rest today: a flare-up. It was {before} before the last hold and is {later} a day later.")
}

/// It flared up some days ago: the next hold is half as long.
pub fn flared(before: u8, later: u8) -> String {
    format!("After the last hold it flared up, from {before} to {later}. Hold it half as long this time.")
}

/// How many spots a session has by this method, and how many were held today.
pub fn spots(today: usize, (from, to): (u8, u8), routine: &Routine) -> String {
    let range = if from == to { to.to_string() } else { format!("{from}–{to}") };
    let on = if routine.nights { "" } else { " on this side" };
    format!("{today} of {range} spots{on} today ({})", routine.source.title())
}

/// The same, when they are done.
pub fn spots_done(today: usize, (from, to): (u8, u8), routine: &Routine) -> String {
    let range = if from == to { to.to_string() } else { format!("{from}–{to}") };
    let (on, per) = if routine.nights { ("", "a night") } else { (" on this side", "a side") };
    format!(
        "{today} spots were held this way{on} today; {} has {range} {per}. More can make it flare up.",
        routine.source.title()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn in_the_night_an_evening_is_not_called_today() {
        let said = |since_evening| held_today(1, "60 s", "19:30", since_evening, once());
        assert!(said(false).starts_with("Held once today, 60 s in all, the last time at 19:30. Once a day"));
        assert!(said(true).starts_with("Held once since yesterday evening, 60 s in all"));
    }
}
