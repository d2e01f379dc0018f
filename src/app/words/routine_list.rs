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
    if is_on { format!("Take {name} from the top") } else { format!("Put {name} on top") }
}

/// The heading over some of the cards; none over what a search has found.
pub fn group(group: RoutineGroup) -> Option<&'static str> {
    match group {
        RoutineGroup::Found => None,
        RoutineGroup::Starred => Some("On top"),
        RoutineGroup::Own => Some(super::routines::own()),
        RoutineGroup::Of(part) => Some(body_part(part)),
        RoutineGroup::Others => Some("Others"),
    }
}

/// A part of the body.
pub fn body_part(part: BodyPart) -> &'static str {
    match part {
        BodyPart::Neck => "Neck",
        BodyPart::UpperBack => "Shoulders, upper back, chest",
        BodyPart::LowBack => "Low back and belly",
        BodyPart::Arm => "Arm",
        BodyPart::HipAndThigh => "Hip and thigh",
        BodyPart::LegAndFoot => "Lower leg and foot",
    }
}

/// How long routines take that the list is narrowed to.
pub fn length(length: RoutineLength) -> String {
    let (short, middle) = RoutineLength::MINUTES;
    match length {
        RoutineLength::Short => format!("Up to {short} min"),
        RoutineLength::Middle => format!("Up to {middle} min"),
        RoutineLength::Long => format!("Over {middle} min"),
    }
}

/// What the chips of a row narrow the list by, for a screen reader.
pub fn narrow_by() -> [&'static str; 3] {
    [say!("routine-list-narrow-by-1"), say!("routine-list-narrow-by-2"), say!("routine-list-narrow-by-3")]
}

/// On a card that is locked: what has to be done first.
pub fn locked_until(waiting: &Waiting) -> String {
    match waiting.why {
        Waits::NotTolerated => format!("Locked: “{}” was too sore the last time", waiting.first),
        _ => format!("Locked until “{}” went well", waiting.first),
    }
}

/// The way to a routine, from elsewhere.
pub fn go_to(name: &str) -> String {
    format!("Go to {name}")
}

/// How far a routine is that was begun, on its card.
pub fn begun(begun: &Begun, is_today: bool) -> String {
    match (begun.done.len(), is_today) {
        (0, true) => "Begun today".to_owned(),
        (0, false) => "Begun yesterday".to_owned(),
        (n, true) if begun.is_of_one_day => format!("{n} of {} steps today", begun.asked),
        (n, false) if begun.is_of_one_day => format!("{n} of {} steps yesterday", begun.asked),
        (n, _) => format!("{n} of {} steps so far", begun.asked),
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
