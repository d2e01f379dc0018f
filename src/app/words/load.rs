//! What was done today, and when more would be too much.

use crate::{language::say, therapy::routine::Routine};

/// A point that the user lets rest.
pub fn rests(until: &str) -> String {
    say!("load-rests", until = until)
}

/// How often is usual (C4).
pub fn once() -> &'static str {
    say!("load-once")
}

/// It was held today already, as often as is usual or as the plan says, which is what `usual` tells. In the night an
/// evening is not over, but nobody calls it today.
pub fn held_today(times: usize, held: &str, last: &str, since_evening: bool, usual: &str) -> String {
    if since_evening {
        say!("load-held-since-evening", times = times, held = held, last = last, usual = usual)
    } else {
        say!("load-held-today", times = times, held = held, last = last, usual = usual)
    }
}

/// It flared up, and the day is to be skipped.
pub fn flared_today(before: u8, later: u8) -> String {
    say!("load-flared-today", before = before, later = later)
}

/// It flared up some days ago: the next hold is half as long.
pub fn flared(before: u8, later: u8) -> String {
    say!("load-flared", before = before, later = later)
}

/// How many spots a session has by this method, and how many were held today.
pub fn spots(today: usize, range: (u8, u8), routine: &Routine) -> String {
    let (range, source) = (of(range), routine.source.title());
    if routine.nights {
        say!("load-spots", count = today, range = range, source = source)
    } else {
        say!("load-spots-on-side", count = today, range = range, source = source)
    }
}

/// The same, when they are done.
pub fn spots_done(today: usize, range: (u8, u8), routine: &Routine) -> String {
    let (range, source) = (of(range), routine.source.title());
    if routine.nights {
        say!("load-spots-done", count = today, range = range, source = source)
    } else {
        say!("load-spots-done-on-side", count = today, range = range, source = source)
    }
}

fn of((from, to): (u8, u8)) -> String {
    if from == to { to.to_string() } else { say!("load-range", from = from, to = to) }
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
