//! The guard: hints and rules that bind every hold, whatever its method. In this program's own words.
//!
//! Rule numbers (C1–C13) and stop rules are those of the facts behind this program: what the five sources say side by
//! side, and what the program does where they differ or are silent (source S1, for one, names no stop rule at all).
//! `days` says what today is, `rules` has the six groups, `emergency` the number to call, `where_it_hurts` what is asked before a point is named.

mod days;
pub mod emergency;
mod rules;
mod where_it_hurts;

pub use self::{
    days::{day_of, is_today, tomorrow},
    rules::{CHEST, HEART, Rule, STOP_IN_SHORT, UNSIGNED, Urgency, sign},
    where_it_hurts::{Flag, flags, is_on_the_chest, may_be_the_heart},
};

use std::time::Duration;

use super::{EndingKind, Tenderness};

/// Beside every hold.
pub const CAUTION: &str = "Muscle only: keep off the spine and the bone. Sore up to 5 of 10 is fine, 6 is the most. \
                           If you tense up, ease off. Stop if it hurts in a way you did not expect.";
/// In About and on everything that leaves the program.
pub const REMINDER: &str = "A reminder, not medical advice. Questions: ask a doctor or physiotherapist.";
/// After “Too sore”.
pub const TOO_SORE: &str = "Rest this point until tomorrow. Next time use a softer ball or less weight. If it stays this sore, ask a doctor or physiotherapist.";
/// After “Unexpected pain”.
pub const UNEXPECTED_PAIN: &str = "Take the pressure off and leave this point alone. Read the signs. The point stays \
                                   locked until tomorrow at least.";
/// Below the signs to stop a hold.
pub const DOES_NOT_FADE: &str = "If it does not fade within a few minutes, call a doctor today.";
/// How sore is too sore (C7); the ten seconds are this program's.
pub const SEVEN: &str =
    "Stay at 6 of 10 or less: at 7 ease off at once, and stop if it is not 6 or less within 10 seconds.";
/// The same before a hold, as a rule.
pub const SEVEN_BEFORE: &str = "7 or more of 10 before you press: no hold that day";
/// What numbness means (C2, S1: little is felt under the ball at first).
pub const NUMB: &str = "A dull spot under the ball is usual at first; if it tingles, or skin, arm, hand or leg goes \
                        numb, take the ball away and stop.";
/// What tells the end of a long hold (S1) from a vessel under the ball (stop rules 5.2).
pub const THROBS_OR_BEATS: &str = "When the sore area throbs, the hold is over. A beat under the ball in time with your \
                                   pulse is something else: stop.";
/// What spreading means (stop rules 5.2); the minute is this program's.
pub const SPREADING: &str = "A dull ache in the shaded area may come: ease off; stop if it shoots, burns or tingles, \
                             goes past the shaded area, or lasts over 1 minute.";
/// What is usual afterwards, and what is not (C4): 24 hours later 2 points above before is a flare-up.
pub const AFTERWARDS: &str = "Soreness for a day or two is usual. If tomorrow it is 2 or more above the number \
                              before today’s hold, skip a day, then hold half as long. Two flare-ups in a \
                              row: ask a doctor or physiotherapist before the next hold.";
/// At a point whose pain may be the heart's ([`may_be_the_heart`]); the signs in full are [`HEART`].
pub const HEART_HERE: &str = "New chest pressure, short breath, or pain into an arm, the jaw or the back: call for help, do not press.";
/// On what leaves the program: a map of such points is no map for needles. Over the chest wall, the top of the shoulder
/// and between the blades the lung lies a finger's width or two below the skin.
pub const NOT_FOR_NEEDLES: &str =
    "For pressure only, never for needles: under many of these points lies the lung.";
/// So much more tender a day after a hold than before it is a flare-up (C4 and the stop rules).
pub const FLARE_UP: u8 = 2;
/// So often a day is a point held, where its method names no number (C4).
pub const HOLDS_A_DAY: usize = 1;
/// What an acknowledgement of these rules is called in the journal.
pub const RULES: &str = "stop_rules";
/// The version of these rules; a higher one is shown and acknowledged again.
pub const RULES_VERSION: u32 = 3;
/// From here on pressure is too strong (C7: at most 6 under pressure).
pub const TOO_STRONG: u8 = 7;
/// So long may pressure be too strong before it must end; this program's figure.
pub const EASE_WITHIN: Duration = Duration::from_secs(10);

/// A short advice that follows from a rating.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hint {
    /// Before a hold: there is none today.
    NoBall,
    /// During a hold.
    EaseOff,
    /// During a hold that has been too strong for [`EASE_WITHIN`].
    Stop,
    /// During a short hold that gets more tender (C2).
    Rising,
    /// During a hold until it throbs that gets more tender: its source says so (C2).
    Described,
}

impl Hint {
    /// The sentence on screen.
    pub fn text(self) -> &'static str {
        match self {
            Self::NoBall => "7 or more before you press: no ball today. Save the number.",
            Self::EaseOff => "Ease off: 6 is the most.",
            Self::Stop => "Still over 6: stop now.",
            Self::Rising => "More tender: ease off, or stop.",
            Self::Described => "More tender is usual here. Over 6: ease off.",
        }
    }
}

/// The hint for a tenderness of this much before a hold: from 7 on nothing is pressed (C7).
pub fn before(tenderness: Tenderness) -> Option<Hint> {
    (tenderness.get() >= TOO_STRONG).then_some(Hint::NoBall)
}

/// The hint for a tenderness that has been too strong for `since`: at 7 and more (C7).
pub fn during(tenderness: Tenderness, since: Duration) -> Option<Hint> {
    let hint = if since < EASE_WITHIN { Hint::EaseOff } else { Hint::Stop };
    (tenderness.get() >= TOO_STRONG).then_some(hint)
}

/// The hint for a tenderness that has gone from `from` to `now` under pressure (C2): the short methods end as it fades
/// (S3, S4), so that getting more tender is a sign to stop; the long one is described as getting more tender until it
/// throbs (S1). From two points on, the change that readings of this scale tell apart at all; the ceiling of [`during`]
/// stays over both.
pub fn course(ending: EndingKind, from: Tenderness, now: Tenderness, since: Duration) -> Option<Hint> {
    let has_risen = now.get() >= from.get().saturating_add(2);
    during(now, since).or_else(|| {
        has_risen.then_some(match ending {
            EndingKind::Throbbing => Hint::Described,
            EndingKind::Time | EndingKind::Release | EndingKind::Repetitions => Hint::Rising,
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn c7_from_seven_on_nothing_is_pressed_and_pressure_is_eased_or_ends() {
        let just_now = Duration::ZERO;
        for t in Tenderness::ALL {
            let is_too_strong = t.get() >= 7;
            assert_eq!(before(t), is_too_strong.then_some(Hint::NoBall));
            assert_eq!(during(t, just_now), is_too_strong.then_some(Hint::EaseOff));
            assert_eq!(during(t, Duration::from_secs(10)), is_too_strong.then_some(Hint::Stop));
        }
    }

    #[test]
    fn c2_getting_more_tender_is_a_sign_to_stop_only_in_short_holds() {
        let t = |n: u8| Tenderness::try_from(n).unwrap();
        let course = |kind, from, now| course(kind, t(from), t(now), Duration::ZERO);
        for kind in [EndingKind::Time, EndingKind::Release, EndingKind::Repetitions] {
            assert_eq!(course(kind, 3, 5), Some(Hint::Rising));
            assert_eq!(course(kind, 3, 4), None);
        }
        assert_eq!(course(EndingKind::Throbbing, 3, 5), Some(Hint::Described));
        for kind in EndingKind::ALL {
            assert_eq!(course(kind, 3, 7), Some(Hint::EaseOff), "the ceiling holds for all");
            assert_eq!(course(kind, 6, 2), None);
        }
    }

    #[test]
    fn no_sentence_shouts_and_all_say_one_thing_about_seven() {
        let hints = [Hint::NoBall, Hint::EaseOff, Hint::Stop, Hint::Rising, Hint::Described].map(Hint::text);
        let sentences = [
            CAUTION,
            REMINDER,
            TOO_SORE,
            UNEXPECTED_PAIN,
            AFTERWARDS,
            SEVEN,
            NUMB,
            THROBS_OR_BEATS,
            SPREADING,
            DOES_NOT_FADE,
        ];
        for text in sentences.into_iter().chain(hints) {
            assert!(!text.contains('!') && !text.contains("  "), "{text}");
        }
        for text in [CAUTION, SEVEN, Hint::EaseOff.text(), Hint::Stop.text(), Hint::Described.text()] {
            assert!(text.contains('6'), "{text}");
        }
    }
}
