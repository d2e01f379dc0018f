//! What to do about a sign, with the number of the place where the user is.

use jiff::Zoned;

use crate::therapy::guard::{Urgency, emergency};

/// The number for an ambulance where the clock is set.
fn number(today: &Zoned) -> &'static str {
    emergency::number(today.time_zone().iana_name())
}

/// The heading over a group of signs: what they ask for.
pub fn heading(urgency: Urgency, today: &Zoned) -> String {
    match urgency {
        Urgency::Call => format!("Call {} now, or go to an emergency department", number(today)),
        Urgency::Today => "Call a doctor today. No ball.".to_owned(),
        Urgency::NotToday => "Not today".to_owned(),
        Urgency::Ask => "Ask a doctor or physiotherapist first if".to_owned(),
        Urgency::Soon => "See a doctor soon, within a few days".to_owned(),
        Urgency::Stop => "Stop the hold and take the ball away if".to_owned(),
    }
}

/// What to do where a question is answered with yes.
pub fn then(urgency: Urgency, today: &Zoned) -> String {
    match urgency {
        Urgency::Call => format!("Call {} now.", number(today)),
        Urgency::Today => "A doctor today.".to_owned(),
        Urgency::NotToday => "No ball today.".to_owned(),
        Urgency::Ask => "Ask a doctor or physiotherapist first.".to_owned(),
        Urgency::Soon => "See a doctor soon.".to_owned(),
        Urgency::Stop => "Stop.".to_owned(),
    }
}

/// Below a number: it is that of one country.
pub const ELSEWHERE: &str = emergency::ELSEWHERE;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_call_has_the_number_of_the_place() {
        let there = |zone: &str| -> Zoned { format!("2026-11-20T12:00:00[{zone}]").parse().unwrap() };
        assert_eq!(then(Urgency::Call, &there("Europe/Berlin")), "Call 112 now.");
        assert_eq!(then(Urgency::Call, &there("Africa/Nairobi")), "Call 112, 911 or 999 now.");
        assert!(heading(Urgency::Call, &there("Europe/London")).starts_with("Call 999 now"));
    }
}
