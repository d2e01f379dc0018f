//! What was done today, and when more would be too much.

use crate::therapy::routine::Routine;

/// A point that the user lets rest.
pub fn rests(until: &str) -> String {
    format!("You let this point rest until {until}.")
}

/// How often is usual (C4).
pub const ONCE: &str = "Once a day is usual: too much can make it flare up.";

/// It was held today already, as often as is usual or as the plan says, which is what `usual` tells.
pub fn held_today(times: usize, held: &str, last: &str, usual: &str) -> String {
    let times = match times {
        1 => "once".to_owned(),
        2 => "twice".to_owned(),
        more => format!("{more} times"),
    };
    format!("Held {times} today, {held} in all, the last time at {last}. {usual}")
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
