//! The safety rules in six groups, by what they ask for, in words of the sixth school year.
//!
//! Each was written from memory and then held against a second source; docs/safety.md names that source for every line.
//! A clinician has not signed them yet ([`unsigned`]), and every place that shows them says so.

use super::super::{Sensation, Source};
use crate::language::{say, word};

/// Stands wherever the rules are shown whole.
pub fn unsigned() -> &'static str {
    say!("guard-unsigned")
}

/// What a rule asks for; what is more urgent is the greater.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Urgency {
    /// Stop the hold.
    Stop,
    /// Ask a clinician first.
    Ask,
    /// Not today.
    NotToday,
    /// See a doctor within a few days.
    Soon,
    /// Call a doctor today; no ball.
    Today,
    /// Call the emergency number.
    Call,
}

impl Urgency {
    /// All of them in the order in which they are read: what cannot wait, what forbids a hold, then what ends one.
    pub const ALL: [Self; 6] = [Self::Call, Self::Today, Self::NotToday, Self::Ask, Self::Soon, Self::Stop];

    /// The rules that ask for this.
    pub fn rules(self) -> &'static [Rule] {
        match self {
            Self::Call => &CALL,
            Self::Today => &TODAY,
            Self::NotToday => &NOT_TODAY,
            Self::Ask => &ASK,
            Self::Soon => &SOON,
            Self::Stop => &STOP,
        }
    }
}

/// One sign, and where it comes from; what to do is said by its group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// What the sign is called in the files of words (`guard.ftl`).
    id: &'static str,
    /// Where it comes from.
    pub source: Source,
}

impl Rule {
    /// The sign, in plain words.
    pub fn text(self) -> &'static str {
        word(self.id)
    }
}

/// A sign of the program's own, by its id in `guard.ftl`.
const fn rule(id: &'static str) -> Rule {
    of(Source::Guard, id)
}

/// A sign of a source, by its id in `guard.ftl`.
const fn of(source: Source, id: &'static str) -> Rule {
    Rule { id, source }
}

/// The heart may be ill.
pub const HEART: Rule = rule("guard-rule-heart");
const CALL: [Rule; 7] = [
    HEART,
    rule("guard-rule-saddle"),
    rule("guard-rule-stroke"),
    rule("guard-rule-headache"),
    rule("guard-rule-breath"),
    rule("guard-rule-stiff-neck"),
    rule("guard-rule-crash"),
];
const TODAY: [Rule; 8] = [
    rule("guard-rule-leg-clot"),
    rule("guard-rule-weak-arm"),
    rule("guard-rule-clumsy"),
    rule("guard-rule-unchecked-fall"),
    rule("guard-rule-fever-back"),
    rule("guard-rule-side-fever"),
    rule("guard-rule-cancer-pain"),
    rule("guard-rule-scalp"),
];
const NOT_TODAY: [Rule; 7] = [
    rule("guard-rule-clot"),
    rule("guard-rule-ill"),
    rule("guard-rule-skin"),
    rule("guard-rule-strain"),
    rule("guard-rule-hot"),
    rule("guard-rule-broken"),
    rule("guard-rule-alcohol"),
];
const ASK: [Rule; 12] = [
    rule("guard-rule-blood-thinners"),
    rule("guard-rule-weak-bones"),
    rule("guard-rule-pregnant"),
    rule("guard-rule-cancer"),
    rule("guard-rule-joints"),
    rule("guard-rule-feeling"),
    rule("guard-rule-heart-disease"),
    rule("guard-rule-devices"),
    rule("guard-rule-veins"),
    rule("guard-rule-lymph"),
    rule("guard-rule-neck"),
    rule("guard-rule-child"),
];
const SOON: [Rule; 8] = [
    rule("guard-rule-weight"),
    rule("guard-rule-never-lets-up"),
    rule("guard-rule-lump"),
    rule("guard-rule-grows"),
    rule("guard-rule-between-blades"),
    rule("guard-rule-new-back"),
    rule("guard-rule-stiff-back"),
    rule("guard-rule-six-weeks"),
];
const TINGLES: Rule = rule("guard-rule-tingles");
const SHOOTS: Rule = rule("guard-rule-shoots");
/// C7 with its limit; the ten seconds are this program's.
const SHARP: Rule = rule("guard-rule-sharp");
const STOP: [Rule; 7] = [
    TINGLES,
    SHOOTS,
    rule("guard-rule-dizzy"),
    rule("guard-rule-pulse"),
    SHARP,
    of(Source::S0, "guard-rule-relax"),
    of(Source::S0, "guard-rule-odd"),
];

/// The same in a few words each, to be read from two metres: the seven rules, those that tingling and shooting share in one.
pub fn stop_in_short() -> [&'static str; 6] {
    [
        say!("guard-short-tingles"),
        say!("guard-short-dizzy"),
        say!("guard-short-pulse"),
        say!("guard-short-sharp"),
        say!("guard-short-relax"),
        say!("guard-short-odd"),
    ]
}

/// The place to which pain spreads where it is an emergency ([`HEART`]); the journal keeps this word.
pub const CHEST: &str = "Chest";

/// The stop rule that a sensation falls under; none for one that is no sign to stop.
pub fn sign(sensation: Sensation) -> Option<Rule> {
    match sensation {
        Sensation::Dull | Sensation::Throbbing => None,
        Sensation::Numb => Some(TINGLES),
        Sensation::Spreading => Some(SHOOTS),
        Sensation::Sharp => Some(SHARP),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{
        Language::{English, German},
        within,
    };

    fn texts() -> impl Iterator<Item = &'static str> {
        Urgency::ALL.into_iter().flat_map(Urgency::rules).map(|rule| rule.text())
    }

    #[test]
    fn the_first_group_asks_for_a_call_and_has_every_emergency() {
        assert_eq!(Urgency::ALL[0], Urgency::ALL.into_iter().max().unwrap());
        let calls = Urgency::Call.rules();
        for sign in ["Chest", "between the legs", "bladder, bowel", "legs weak", "Face drops", "speaking"] {
            assert!(calls.iter().any(|rule| rule.text().contains(sign)), "{sign}");
        }
        assert_eq!(calls[0], HEART);
        for place in ["an arm", "the jaw", "the neck", "the back", "at rest"] {
            assert!(HEART.text().contains(place), "{place}");
        }
    }

    #[test]
    fn a_clot_is_a_matter_for_today_and_a_known_one_forbids_the_ball() {
        assert!(Urgency::Today.rules().iter().any(|rule| rule.text().starts_with("One leg newly swollen")));
        assert!(Urgency::NotToday.rules().iter().any(|rule| rule.text().contains("clot")));
        assert!(!Urgency::Ask.rules().iter().any(|rule| rule.text().contains("clot")));
    }

    #[test]
    fn tingling_numb_sharp_and_shooting_always_mean_stop() {
        let stop = Urgency::Stop.rules();
        for sensation in [Sensation::Numb, Sensation::Sharp, Sensation::Spreading] {
            assert!(stop.contains(&sign(sensation).unwrap()), "{sensation:?}");
        }
        assert!(sign(Sensation::Numb).unwrap().text().contains("tingles"));
        assert_eq!((sign(Sensation::Dull), sign(Sensation::Throbbing)), (None, None));
    }

    #[test]
    fn what_is_read_from_two_metres_leaves_no_rule_out() {
        let short = stop_in_short().join(" ").to_lowercase();
        for (rule, words) in STOP.iter().zip([
            &["tingles", "shoots", "burns", "numb"][..],
            &["shoots"],
            &["dizzy", "sick"],
            &["beats", "pulse"],
            &["sharp", "over 6"],
            &["cannot relax"],
            &["odd", "new", "unsure"],
        ]) {
            for word in words {
                assert!(
                    rule.text().to_lowercase().contains(word),
                    "{} has another word: {word}",
                    rule.text()
                );
                assert!(short.contains(word), "{word}");
            }
        }
        assert!(stop_in_short().iter().all(|words| words.chars().count() <= 34));
    }

    #[test]
    fn the_words_are_short_plain_and_said_once() {
        for text in texts() {
            assert!(!text.contains('!') && !text.contains("  ") && !text.ends_with('.'), "{text}");
            assert!(text.chars().count() <= 130, "{text}");
            assert_eq!(texts().filter(|other| *other == text).count(), 1, "{text}");
        }
    }

    /// A rule that has lost its German, or a figure in it, would be the most dangerous slip of all.
    #[test]
    fn every_rule_is_said_in_german_with_the_same_figures() {
        let figures = |text: &str| text.replace(|c: char| !c.is_ascii_digit(), " ").trim().to_owned();
        for rule in Urgency::ALL.into_iter().flat_map(Urgency::rules) {
            let [english, german] = [English, German].map(|language| within(language, || rule.text()));
            assert!(english != rule.id && german != rule.id, "{} has no words", rule.id);
            assert_ne!(english, german, "{} is not translated", rule.id);
            let (of_english, of_german) = (figures(english), figures(german));
            assert!(of_english.split_whitespace().eq(of_german.split_whitespace()), "{english}: {german}");
            assert!(
                german.chars().count() <= 155 && !german.ends_with('.') && !german.contains('!'),
                "{german}"
            );
        }
        let [english, german] = [English, German].map(|language| within(language, stop_in_short));
        for (english, german) in english.into_iter().zip(german) {
            assert!(english != german && german.chars().count() <= 34, "{english}: {german}");
        }
    }
}
