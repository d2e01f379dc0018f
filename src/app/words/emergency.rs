//! What to do about a sign, with the number of the place where the user is.

use crate::{
    language::say,
    therapy::guard::{Urgency, emergency},
};

/// The heading over a group of signs: what they ask for; `number` is the one to call.
pub fn heading(urgency: Urgency, number: &str) -> String {
    match urgency {
        Urgency::Call => format!("Call {number} now, or go to an emergency department"),
        Urgency::Today => "Call a doctor today. No ball.".to_owned(),
        Urgency::NotToday => "Not today".to_owned(),
        Urgency::Ask => "Ask a doctor or physiotherapist first if".to_owned(),
        Urgency::Soon => "See a doctor soon, within a few days".to_owned(),
        Urgency::Stop => "Stop the hold and take the ball away if".to_owned(),
    }
}

/// What to do where a question is answered with yes; `number` is the one to call.
pub fn then(urgency: Urgency, number: &str) -> String {
    match urgency {
        Urgency::Call => format!("Call {number} now."),
        Urgency::Today => "A doctor today.".to_owned(),
        Urgency::NotToday => "No ball today.".to_owned(),
        Urgency::Ask => "Ask a doctor or physiotherapist first.".to_owned(),
        Urgency::Soon => "See a doctor soon.".to_owned(),
        Urgency::Stop => "Stop.".to_owned(),
    }
}

/// Below a number: it is that of one country.
pub fn elsewhere() -> &'static str {
    emergency::ELSEWHERE
}

/// After the heading, where nobody has said that one of the signs is there.
pub fn if_one() -> &'static str {
    say!("emergency-if-one")
}

/// The same in one line.
pub fn elsewhere_short() -> &'static str {
    say!("emergency-elsewhere-short")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_call_has_the_number() {
        assert_eq!(then(Urgency::Call, "112"), "Call 112 now.");
        assert_eq!(then(Urgency::Call, emergency::COMMON), "Call 112, 911 or 999 now.");
        assert!(heading(Urgency::Call, "999").starts_with("Call 999 now"));
    }
}
