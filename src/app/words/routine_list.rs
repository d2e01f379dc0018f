//! The list of routines: its headings, what narrows it, what a card says.

use crate::{
    language::say,
    session::{RoutineGroup, RoutineLength, Waiting},
    therapy::{
        course::past::Begun,
        routine::{BodyPart, Waits},
    },
};

/// Nothing is as long, or done with such a tool, or there.
pub fn none_left() -> &'static str {
    say!("routine-list-none-left")
}
/// Takes all of it back.
pub fn show_all() -> &'static str {
    say!("routine-list-show-all")
}

/// The star of a card: puts the routine on top of the list, or back among the others.
pub fn star(name: &str, is_on: bool) -> String {
    if is_on { say!("routine-list-unstar", name = name) } else { say!("routine-list-star", name = name) }
}

/// The heading over some of the cards; none over what a search has found.
pub fn group(group: RoutineGroup) -> Option<&'static str> {
    match group {
        RoutineGroup::Found => None,
        RoutineGroup::Starred => Some(say!("routine-list-on-top")),
        RoutineGroup::Own => Some(super::routines::own()),
        RoutineGroup::Of(part) => Some(body_part(part)),
        RoutineGroup::Others => Some(say!("routine-list-others")),
    }
}

/// A part of the body.
pub fn body_part(part: BodyPart) -> &'static str {
    match part {
        BodyPart::Neck => say!("routine-list-neck"),
        BodyPart::UpperBack => say!("routine-list-upper-back"),
        BodyPart::LowBack => say!("routine-list-low-back"),
        BodyPart::Arm => say!("routine-list-arm"),
        BodyPart::HipAndThigh => say!("routine-list-hip-and-thigh"),
        BodyPart::LegAndFoot => say!("routine-list-leg-and-foot"),
    }
}

/// How long routines take that the list is narrowed to.
pub fn length(length: RoutineLength) -> String {
    let (short, middle) = RoutineLength::MINUTES;
    match length {
        RoutineLength::Short => say!("routine-list-up-to", minutes = short),
        RoutineLength::Middle => say!("routine-list-up-to", minutes = middle),
        RoutineLength::Long => say!("routine-list-over", minutes = middle),
    }
}

/// What the chips of a row narrow the list by, for a screen reader.
pub fn narrow_by() -> [&'static str; 3] {
    [say!("routine-list-by-part"), say!("routine-list-by-tool"), say!("routine-list-by-time")]
}

/// On a card that is locked: what has to be done first.
pub fn locked_until(waiting: &Waiting) -> String {
    let first = waiting.first.as_str();
    match waiting.why {
        Waits::NotTolerated => say!("routine-list-too-sore", first = first),
        _ => say!("routine-list-locked-until", first = first),
    }
}

/// The way to a routine, from elsewhere.
pub fn go_to(name: &str) -> String {
    say!("routine-list-go-to", name = name)
}

/// How far a routine is that was begun, on its card.
pub fn begun(begun: &Begun, is_today: bool) -> String {
    let all = begun.asked;
    match (begun.done.len(), is_today) {
        (0, true) => say!("routine-list-begun-today").to_owned(),
        (0, false) => say!("routine-list-begun-yesterday").to_owned(),
        (n, true) if begun.is_of_one_day => say!("routine-list-steps-today", done = n, all = all),
        (n, false) if begun.is_of_one_day => say!("routine-list-steps-yesterday", done = n, all = all),
        (n, _) => say!("routine-list-steps-so-far", done = n, all = all),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::anatomy::{PointKey, Side};

    #[test]
    fn a_routine_that_was_begun_is_not_told_as_done() {
        let of = |count: usize, is_of_one_day| Begun {
            done: vec![PointKey::new("AR-TOES", Side::Left); count],
            asked: 5,
            is_of_one_day,
        };
        assert_eq!(begun(&of(1, true), true), "1 of 5 steps today");
        assert_eq!(begun(&of(2, true), false), "2 of 5 steps yesterday");
        assert_eq!(begun(&of(3, false), true), "3 of 5 steps so far");
        assert_eq!(begun(&of(0, true), true), "Begun today");
    }
}
