//! What to do about a sign, with the number of the place where the user is.

use crate::{
    language::say,
    therapy::guard::{Urgency, emergency},
};

/// The heading over a group of signs: what they ask for; `number` is the one to call.
pub fn heading(urgency: Urgency, number: &str) -> String {
    let fixed = match urgency {
        Urgency::Call => return say!("emergency-call", number = number),
        Urgency::Today => say!("emergency-today"),
        Urgency::NotToday => say!("emergency-not-today"),
        Urgency::Ask => say!("emergency-ask"),
        Urgency::Soon => say!("emergency-soon"),
        Urgency::Stop => say!("emergency-stop"),
    };
    fixed.to_owned()
}

/// What to do where a question is answered with yes; `number` is the one to call.
pub fn then(urgency: Urgency, number: &str) -> String {
    let fixed = match urgency {
        Urgency::Call => return say!("emergency-then-call", number = number),
        Urgency::Today => say!("emergency-then-today"),
        Urgency::NotToday => say!("emergency-then-not-today"),
        Urgency::Ask => say!("emergency-then-ask"),
        Urgency::Soon => say!("emergency-then-soon"),
        Urgency::Stop => say!("emergency-then-stop"),
    };
    fixed.to_owned()
}

/// Below a number: it is that of one country.
pub fn elsewhere() -> &'static str {
    emergency::elsewhere()
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
        assert_eq!(then(Urgency::Call, emergency::common()), "Call 112, 911 or 999 now.");
        assert!(heading(Urgency::Call, "999").starts_with("Call 999 now"));
    }
}
