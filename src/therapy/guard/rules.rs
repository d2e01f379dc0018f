//! The safety rules in six groups, by what they ask for, in words of the sixth school year.
//!
//! Each was written from memory and then held against a second source; docs/safety.md names that source for every line.
//! A clinician has not signed them yet ([`UNSIGNED`]), and every place that shows them says so.

use super::super::{Sensation, Source};

/// Stands wherever the rules are shown whole.
pub const UNSIGNED: &str = "No clinician has checked and signed these words yet. In doubt, ask a doctor.";

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
    /// The sign, in plain words.
    pub text: &'static str,
    /// Where it comes from.
    pub source: Source,
}

const fn rule(text: &'static str) -> Rule {
    Rule { text, source: Source::Guard }
}

const fn of(source: Source, text: &'static str) -> Rule {
    Rule { text, source }
}

/// The heart may be ill.
pub const HEART: Rule = rule(
    "Chest pain or pressure, or pain in an arm, the jaw, the neck or the back with sweat, sickness or short breath, \
     also at rest",
);
const CALL: [Rule; 7] = [
    HEART,
    rule(
        "Numb between the legs, new trouble with bladder, bowel or sexual feeling, or both legs weak or numb",
    ),
    rule(
        "Face drops, one side weak or numb, trouble speaking, seeing, swallowing or walking, even if it passes",
    ),
    rule("A sudden, very bad headache, or sudden new neck pain with a headache or dizziness"),
    rule("Sudden short breath, or coughing blood"),
    rule("A stiff neck with fever"),
    rule("Neck or back pain after a bad crash or fall, or weak or numb arms or legs after one"),
];
const TODAY: [Rule; 8] = [
    rule(
        "One leg newly swollen, warm, red or sore, above all after a long trip, a plaster cast or an operation",
    ),
    rule("A new weak arm or hand, or a foot that drops"),
    rule("Clumsy hands, an unsteady walk, or both hands or both feet tingle"),
    rule("A fall, knock or whiplash that nobody has checked"),
    rule("Fever with back or neck pain"),
    rule("Pain in the side with fever, or blood in the urine"),
    rule("Cancer now or earlier, and new back or bone pain"),
    rule("A bad headache with a sore scalp, or a jaw that hurts when you chew"),
];
const NOT_TODAY: [Rule; 7] = [
    rule("A blood clot in a vein, now or in the last 3 months"),
    rule("Fever, or you feel ill"),
    rule("Broken, infected, blistered or bruised skin, or a rash there"),
    rule("A fresh strain or knock there: wait 3 days"),
    rule("A joint or a place that is hot, red and swollen"),
    rule(
        "A broken bone or an operation there, until a doctor says yes; an injection there in the last 3 days",
    ),
    rule("For a long hold: after alcohol or sleep medicine, or very tired"),
];
const ASK: [Rule; 12] = [
    rule("You take blood thinners or bruise easily"),
    rule("Your bones are weak, or you take steroids for long"),
    rule("You are pregnant, or gave birth in the last 3 months: no lying on the belly"),
    rule("You have or had cancer"),
    rule("You have rheumatoid arthritis or another joint disease, or very loose joints: no neck work"),
    rule("You feel less in the skin there, have diabetes, or cannot say well what hurts"),
    rule("You have heart disease, very high blood pressure, a widened or narrow artery, or had a stroke"),
    rule("You have a pacemaker, a port, a pump, a new joint or metal near the place"),
    rule("You have varicose veins or a hernia there: not over them"),
    rule("Your lymph nodes were removed, or a limb swells"),
    rule("Your neck was hurt, or turning the head makes you dizzy: no neck work"),
    rule("You are a child: only with an adult"),
];
const SOON: [Rule; 8] = [
    rule("Losing weight without a reason, or night sweats"),
    rule("Pain that never lets up, or wakes you night after night"),
    rule("A new lump, or a change in the shape of your back"),
    rule("Weakness or numbness that slowly grows"),
    rule("New pain between the shoulder blades that rest does not ease"),
    rule("New back pain under 20, over 55 or on steroids"),
    rule("A stiff back for over half an hour each morning"),
    rule("No better after 6 weeks"),
];
const TINGLES: Rule = rule("It tingles, shoots or burns, or skin, arm, hand or leg goes numb");
const SHOOTS: Rule = rule("Pain shoots down an arm or a leg");
/// C7 with its limit; the ten seconds are this program's.
const SHARP: Rule =
    rule("It is sharp, or over 6 of 10 and easing off does not bring it down within 10 seconds");
const STOP: [Rule; 7] = [
    TINGLES,
    SHOOTS,
    rule("You get dizzy or sick"),
    rule("It beats in time with your pulse"),
    SHARP,
    of(Source::S0, "You cannot relax"),
    of(Source::S0, "It feels odd or new, or you are unsure"),
];

/// The same in a few words each, to be read from two metres: the seven rules, those that tingling and shooting share in one.
pub const STOP_IN_SHORT: [&str; 6] = [
    "Tingles, goes numb, shoots, burns",
    "Dizzy or sick",
    "Beats with your pulse",
    "Sharp, or over 6",
    "You cannot relax",
    "Odd, new or unsure",
];

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

    fn texts() -> impl Iterator<Item = &'static str> {
        Urgency::ALL.into_iter().flat_map(Urgency::rules).map(|rule| rule.text)
    }

    #[test]
    fn the_first_group_asks_for_a_call_and_has_every_emergency() {
        assert_eq!(Urgency::ALL[0], Urgency::ALL.into_iter().max().unwrap());
        let calls = Urgency::Call.rules();
        for sign in ["Chest", "between the legs", "bladder, bowel", "legs weak", "Face drops", "speaking"] {
            assert!(calls.iter().any(|rule| rule.text.contains(sign)), "{sign}");
        }
        assert_eq!(calls[0], HEART);
        for place in ["an arm", "the jaw", "the neck", "the back", "at rest"] {
            assert!(HEART.text.contains(place), "{place}");
        }
    }

    #[test]
    fn a_clot_is_a_matter_for_today_and_a_known_one_forbids_the_ball() {
        assert!(Urgency::Today.rules().iter().any(|rule| rule.text.starts_with("One leg newly swollen")));
        assert!(Urgency::NotToday.rules().iter().any(|rule| rule.text.contains("clot")));
        assert!(!Urgency::Ask.rules().iter().any(|rule| rule.text.contains("clot")));
    }

    #[test]
    fn tingling_numb_sharp_and_shooting_always_mean_stop() {
        let stop = Urgency::Stop.rules();
        for sensation in [Sensation::Numb, Sensation::Sharp, Sensation::Spreading] {
            assert!(stop.contains(&sign(sensation).unwrap()), "{sensation:?}");
        }
        assert!(sign(Sensation::Numb).unwrap().text.contains("tingles"));
        assert_eq!((sign(Sensation::Dull), sign(Sensation::Throbbing)), (None, None));
    }

    #[test]
    fn what_is_read_from_two_metres_leaves_no_rule_out() {
        let short = STOP_IN_SHORT.join(" ").to_lowercase();
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
                assert!(rule.text.to_lowercase().contains(word), "{} has another word: {word}", rule.text);
                assert!(short.contains(word), "{word}");
            }
        }
        assert!(STOP_IN_SHORT.iter().all(|words| words.chars().count() <= 34));
    }

    #[test]
    fn the_words_are_short_plain_and_said_once() {
        for text in texts() {
            assert!(!text.contains('!') && !text.contains("  ") && !text.ends_with('.'), "{text}");
            assert!(text.chars().count() <= 130, "{text}");
            assert_eq!(texts().filter(|other| *other == text).count(), 1, "{text}");
        }
    }
}
