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
    rules::{CHEST, HEART, Rule, Urgency, sign, stop_in_short, unsigned},
    where_it_hurts::{Flag, flags, is_on_the_chest, may_be_the_heart},
};

use std::time::Duration;

use super::{EndingKind, Tenderness};
use crate::language::say;

/// Beside every hold.
pub fn caution() -> &'static str {
    say!("guard-caution")
}

/// In About and on everything that leaves the program.
pub fn reminder() -> &'static str {
    say!("guard-reminder")
}

/// After “Too sore”.
pub fn too_sore() -> &'static str {
    say!("guard-too-sore")
}

/// After “Unexpected pain”.
pub fn unexpected_pain() -> &'static str {
    say!("guard-unexpected-pain")
}

/// Below the signs to stop a hold.
pub fn does_not_fade() -> &'static str {
    say!("guard-does-not-fade")
}

/// How sore is too sore (C7); the ten seconds are this program's.
pub fn seven() -> &'static str {
    say!("guard-seven")
}

/// The same before a hold, as a rule.
pub fn seven_before() -> &'static str {
    say!("guard-seven-before")
}

/// What numbness means (C2, S1: little is felt under the ball at first).
pub fn numb() -> &'static str {
    say!("guard-numb")
}

/// What tells the end of a long hold (S1) from a vessel under the ball (stop rules 5.2).
pub fn throbs_or_beats() -> &'static str {
    say!("guard-throbs-or-beats")
}

/// What spreading means (stop rules 5.2); the minute is this program's.
pub fn spreading() -> &'static str {
    say!("guard-spreading")
}

/// What is usual afterwards, and what is not (C4): 24 hours later 2 points above before is a flare-up.
pub fn afterwards() -> &'static str {
    say!("guard-afterwards")
}

/// At a point whose pain may be the heart's ([`may_be_the_heart`]); the signs in full are [`HEART`].
pub fn heart_here() -> &'static str {
    say!("guard-heart-here")
}

/// On what leaves the program: a map of such points is no map for needles. Over the chest wall, the top of the shoulder
/// and between the blades the lung lies a finger's width or two below the skin.
pub fn not_for_needles() -> &'static str {
    say!("guard-not-for-needles")
}

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
            Self::NoBall => say!("guard-hint-no-ball"),
            Self::EaseOff => say!("guard-hint-ease-off"),
            Self::Stop => say!("guard-hint-stop"),
            Self::Rising => say!("guard-hint-rising"),
            Self::Described => say!("guard-hint-described"),
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
            caution(),
            reminder(),
            too_sore(),
            unexpected_pain(),
            afterwards(),
            seven(),
            numb(),
            throbs_or_beats(),
            spreading(),
            does_not_fade(),
        ];
        for text in sentences.into_iter().chain(hints) {
            assert!(!text.contains('!') && !text.contains("  "), "{text}");
        }
        for text in [caution(), seven(), Hint::EaseOff.text(), Hint::Stop.text(), Hint::Described.text()] {
            assert!(text.contains('6'), "{text}");
        }
    }
}
