//! The guard: hints and rules that bind every hold, whatever its method. In this program's own words.
//!
//! Rule numbers (C1–C13) and stop rules are those of the facts behind this program: what the five sources say side by
//! side, and what the program does where they differ or are silent (source S1, for one, names no stop rule at all).

use jiff::{ToSpan, Zoned};

use super::{EndingKind, Sensation, Source, Tenderness};

/// Beside every hold.
pub const CAUTION: &str = "Muscle only: keep off the spine and the bone. Sore is fine. If you tense up, ease off. \
                           Stop if it hurts in a way you did not expect.";
/// In About and on everything that leaves the program.
pub const REMINDER: &str = "A reminder, not medical advice. Questions: ask your physiotherapist.";
/// After “Too sore”.
pub const TOO_SORE: &str = "Rest this point until tomorrow. Next time use a softer ball or less weight. If it stays this sore, ask your physiotherapist.";
/// After “Unexpected pain”.
pub const UNEXPECTED_PAIN: &str = "Take the pressure off and leave this point alone. Look through the signs below. \
                                   The point stays locked until you clear it.";
/// What is usual afterwards, and what is not (C4): 24 hours later 2 points above before is a flare-up.
pub const AFTERWARDS: &str = "Soreness for a day or two is usual. If tomorrow it is 2 or more above the number \
                              before today’s hold, skip a day, then hold half as long.";
/// So much more tender a day after a hold than before it is a flare-up (C4 and the stop rules).
pub const FLARE_UP: u8 = 2;
/// So often a day is a point held, where its method names no number (C4).
pub const HOLDS_A_DAY: usize = 1;
/// What an acknowledgement of these rules is called in the journal.
pub const RULES: &str = "stop_rules";
/// The version of these rules; a higher one is shown and acknowledged again.
pub const RULES_VERSION: u32 = 1;
/// From here on pressure is too strong (C7: at most 6 under pressure).
pub const TOO_STRONG: u8 = 7;

/// A short advice that follows from a rating.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hint {
    /// Before a hold.
    GoLightly,
    /// During a hold.
    EaseOff,
    /// During a short hold that gets more tender (C2).
    Rising,
    /// During a hold until it throbs that gets more tender: its source says so (C2).
    Described,
}

impl Hint {
    /// The sentence on screen.
    pub fn text(self) -> &'static str {
        match self {
            Self::GoLightly => "Go lightly.",
            Self::EaseOff => "Ease off, or stop.",
            Self::Rising => "More tender: ease off, or stop.",
            Self::Described => "More tender, as BackStrap says.",
        }
    }
}

/// The hint for a tenderness of this much before a hold: at 7 and more (C7).
pub fn before(tenderness: Tenderness) -> Option<Hint> {
    (tenderness.get() >= TOO_STRONG).then_some(Hint::GoLightly)
}

/// The hint for a tenderness of this much under pressure: at 7 and more (C7).
pub fn during(tenderness: Tenderness) -> Option<Hint> {
    (tenderness.get() >= TOO_STRONG).then_some(Hint::EaseOff)
}

/// The hint for a tenderness that has gone from `from` to `now` under pressure (C2): the short methods end as it fades
/// (S3, S4), so that getting more tender is a sign to stop; the long one is described as getting more tender until it
/// throbs (S1). From two points on, the change that readings of this scale tell apart at all; the ceiling of [`during`]
/// stays over both.
pub fn course(ending: EndingKind, from: Tenderness, now: Tenderness) -> Option<Hint> {
    let has_risen = now.get() >= from.get().saturating_add(2);
    during(now).or_else(|| {
        has_risen.then_some(match ending {
            EndingKind::Throbbing => Hint::Described,
            EndingKind::Time | EndingKind::Release | EndingKind::Repetitions => Hint::Rising,
        })
    })
}

/// The stop rule that a sensation falls under; none for one that is no sign to stop.
pub fn sign(sensation: Sensation) -> Option<&'static Rule> {
    let at = match sensation {
        Sensation::Dull | Sensation::Throbbing => return None,
        Sensation::Numb => 1,
        Sensation::Spreading => 2,
        Sensation::Sharp => 5,
    };
    STOP_RULES.get(at)
}

/// Until when “rest until tomorrow” lasts: the start of the next day where the user is.
///
/// # Errors
/// When `now` is at the end of time.
pub fn tomorrow(now: &Zoned) -> Result<Zoned, jiff::Error> {
    now.start_of_day()?.checked_add(1.day())?.start_of_day()
}

/// What a rule asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Urgency {
    /// Stop the hold.
    Stop,
    /// Ask a clinician first, or soon.
    Ask,
    /// Call the emergency number.
    Call,
}

/// One sign, and what to do when it shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The sign, in plain words.
    pub text: &'static str,
    /// What it asks for.
    pub urgency: Urgency,
    /// Where it comes from.
    pub source: Source,
}

const fn rule(text: &'static str, urgency: Urgency, source: Source) -> Rule {
    Rule { text, urgency, source }
}

/// Stop at once if one of these shows during a hold; the emergency comes first.
pub const STOP_RULES: [Rule; 8] = [
    rule(
        "Chest pain or pressure, short of breath, pain into the jaw or the left arm: call the emergency number",
        Urgency::Call,
        Source::Guard,
    ),
    rule("Numbness, tingling, electric or shooting pain", Urgency::Stop, Source::Guard),
    rule("Pain that spreads down an arm or a leg", Urgency::Stop, Source::Guard),
    rule("Dizziness, trouble seeing or speaking, nausea", Urgency::Stop, Source::Guard),
    rule(
        "A pulse under the ball at the neck, the groin, the armpit or the hollow of the knee",
        Urgency::Stop,
        Source::Guard,
    ),
    rule("Sharp pain, or 7 of 10 and more", Urgency::Stop, Source::Guard),
    rule("You cannot help tensing up against it", Urgency::Stop, Source::S0),
    rule("Pain you did not expect, or you are unsure what you feel", Urgency::Stop, Source::S0),
];

/// Ask a doctor or physiotherapist before the first hold if one of these applies.
pub const CONTRAINDICATIONS: [Rule; 8] = [
    rule("You bruise easily or take blood thinners", Urgency::Ask, Source::Guard),
    rule("Thrombosis or varicose veins", Urgency::Ask, Source::Guard),
    rule("Open skin, an infection or a fever", Urgency::Ask, Source::Guard),
    rule("A recent fracture or operation", Urgency::Ask, Source::Guard),
    rule("Osteoporosis", Urgency::Ask, Source::Guard),
    rule("Cancer", Urgency::Ask, Source::Guard),
    rule("Pregnancy (belly and low back)", Urgency::Ask, Source::Guard),
    rule("Implants or ports near the point", Urgency::Ask, Source::Guard),
];

/// See a doctor soon if one of these applies; a ball is not the answer.
pub const RED_FLAGS: [Rule; 6] = [
    rule("Numbness between the legs", Urgency::Ask, Source::Guard),
    rule("A change in passing water or stool", Urgency::Ask, Source::Guard),
    rule("Losing weight without a reason", Urgency::Ask, Source::Guard),
    rule("Pain at night", Urgency::Ask, Source::Guard),
    rule("Weakness that gets worse", Urgency::Ask, Source::Guard),
    rule("A recent fall or accident", Urgency::Ask, Source::Guard),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hints_begin_at_seven() {
        for t in Tenderness::ALL {
            assert_eq!(before(t).is_some(), t.get() >= 7);
            assert_eq!(during(t).is_some(), t.get() >= 7);
        }
    }

    #[test]
    fn c2_getting_more_tender_is_a_sign_to_stop_only_in_short_holds() {
        let t = |n: u8| Tenderness::try_from(n).unwrap();
        for kind in [EndingKind::Time, EndingKind::Release, EndingKind::Repetitions] {
            assert_eq!(course(kind, t(3), t(5)), Some(Hint::Rising));
            assert_eq!(course(kind, t(3), t(4)), None);
        }
        assert_eq!(course(EndingKind::Throbbing, t(3), t(5)), Some(Hint::Described));
        for kind in EndingKind::ALL {
            assert_eq!(course(kind, t(3), t(7)), Some(Hint::EaseOff), "the ceiling holds for all");
            assert_eq!(course(kind, t(6), t(2)), None);
        }
    }

    #[test]
    fn numb_sharp_and_spreading_are_signs_to_stop() {
        let rule = |sensation| sign(sensation).map(|rule| rule.text);
        assert!(rule(Sensation::Numb).unwrap().starts_with("Numbness"));
        assert!(rule(Sensation::Spreading).unwrap().contains("spreads"));
        assert!(rule(Sensation::Sharp).unwrap().starts_with("Sharp"));
        assert_eq!((rule(Sensation::Dull), rule(Sensation::Throbbing)), (None, None));
    }

    #[test]
    fn the_emergency_is_named_first_and_alone_asks_for_a_call() {
        let calls: Vec<_> = STOP_RULES.iter().filter(|rule| rule.urgency == Urgency::Call).collect();
        assert_eq!(calls.len(), 1);
        assert_eq!(calls[0], &STOP_RULES[0]);
        assert!(calls[0].text.contains("emergency"));
    }

    #[test]
    fn no_sentence_shouts() {
        let rules = STOP_RULES.iter().chain(&CONTRAINDICATIONS).chain(&RED_FLAGS).map(|rule| rule.text);
        for text in rules.chain([CAUTION, REMINDER, TOO_SORE, UNEXPECTED_PAIN, AFTERWARDS]) {
            assert!(!text.contains('!') && !text.contains("  "), "{text}");
        }
    }

    #[test]
    fn rest_lasts_until_the_next_day_begins_where_the_user_is() {
        // The night in which clocks go forward at midnight in Beirut: the day begins at 01:00.
        for (now, until) in [
            ("2026-11-20T19:30:00+01:00[Europe/Berlin]", "2026-11-21T00:00:00+01:00[Europe/Berlin]"),
            ("2026-11-20T00:00:00+01:00[Europe/Berlin]", "2026-11-21T00:00:00+01:00[Europe/Berlin]"),
            ("2026-03-28T22:00:00+02:00[Asia/Beirut]", "2026-03-29T01:00:00+03:00[Asia/Beirut]"),
        ] {
            let now: Zoned = now.parse().unwrap();
            assert_eq!(tomorrow(&now).unwrap().to_string(), until);
        }
    }
}
