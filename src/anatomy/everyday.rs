//! Everyday words for places of the body, beside the atlas's own, and slips of the finger.
//!
//! All texts here are folded: lower case, without accents, words apart by one space.

mod english;
mod german;

use std::collections::BTreeSet;

use self::{english::ENGLISH, german::GERMAN};
use super::Side;
use crate::language::Language;

/// What people say in a language.
struct Words {
    /// What people say, and the atlas's words for the same.
    same: &'static [(&'static str, &'static str)],
    /// What else people call a region, by its id. Only names for all of it: a part of it may be reached by fewer points.
    regions: &'static [(&'static str, &'static str)],
    /// Words that only say that it hurts, and how.
    pain: &'static [&'static str],
    /// Words between others.
    links: &'static [&'static str],
    /// Words that say no place together with the former: `big knot`.
    vague: &'static [&'static str],
    /// Words that name no place by themselves.
    directions: &'static [&'static str],
    left: &'static [&'static str],
    right: &'static [&'static str],
    /// Words that go with a side and are nothing without it.
    before_side: &'static [&'static str],
    /// The same behind a side: `right hand side of the neck`.
    after_side: &'static [&'static str],
    /// Words of no place that are written in one with the place: `ruckenschmerzen`.
    ends: &'static [&'static str],
    /// What says where, and the same without an ending.
    places: &'static [(&'static str, &'static str)],
    /// Endings of several, and of cases, the longer first.
    many: &'static [&'static str],
}

/// Those of the language spoken, and the English ones, which are understood everywhere.
fn spoken() -> &'static [&'static Words] {
    match Language::spoken() {
        Language::English => &[&ENGLISH],
        Language::German => &[&GERMAN, &ENGLISH],
    }
}

fn is_among(word: &str, list: impl Fn(&'static Words) -> &'static [&'static str]) -> bool {
    spoken().iter().any(|words| list(words).contains(&word))
}

/// What is called the same, of every language that is understood.
fn same() -> impl Iterator<Item = (&'static str, &'static str)> {
    spoken().iter().flat_map(|words| words.same).copied()
}

/// The further names of a region.
pub(super) fn region<'a>(id: &'a str) -> impl Iterator<Item = &'a str> {
    let names = spoken().iter().flat_map(|words| words.regions);
    names.filter(move |(of, _)| *of == id).map(|(_, names)| -> &'a str { names })
}

/// The word as it is looked for: what says where, without an ending (`unterer`, `unten`: `unter`).
pub(super) fn without_ending(word: &str) -> &str {
    const ENDINGS: [&str; 5] = ["er", "en", "es", "em", "e"];
    let places = || spoken().iter().flat_map(|words| words.places);
    let stem = |rest: &str| places().map(|(_, stem)| *stem).find(|stem| *stem == rest);
    let said = places().find(|(said, _)| *said == word).map(|(_, stem)| *stem);
    said.or_else(|| ENDINGS.iter().find_map(|ending| stem(word.strip_suffix(ending)?))).unwrap_or(word)
}

fn is_pain(word: &str) -> bool {
    is_among(word, |words| words.pain)
}

fn is_vague(word: &str) -> bool {
    is_among(word, |words| words.vague)
}

fn is_direction(word: &str) -> bool {
    is_among(word, |words| words.directions)
}

fn is_no_place(word: &str) -> bool {
    is_pain(word) || is_among(word, |words| words.links)
}

/// The side that a text names, and the text without it. Of both sides it names none.
pub(super) fn sided(text: &str) -> (Option<Side>, String) {
    let words: Vec<&str> = text.split(' ').collect();
    let (side, rest) = without_sides(&words);
    (side, rest.into_iter().map(|number| words[number]).collect::<Vec<_>>().join(" "))
}

/// The side that words name, and the numbers of those that say nothing of it.
pub(super) fn without_sides(words: &[&str]) -> (Option<Side>, Vec<usize>) {
    let mut rest: Vec<usize> = Vec::new();
    let mut sides: Vec<Side> = Vec::new();
    let mut next = 0;
    while let Some(word) = words.get(next) {
        next += 1;
        let Some(side) = side_of(word) else {
            rest.push(next - 1);
            continue;
        };
        sides.push(side);
        while rest.last().is_some_and(|last| is_among(words[*last], |words| words.before_side)) {
            rest.pop();
        }
        next += follow_side(words, next);
    }
    let only = sides.first().copied().filter(|side| sides.iter().all(|other| other == side));
    (only, rest)
}

fn side_of(word: &str) -> Option<Side> {
    let is_left = is_among(word, |words| words.left);
    let side = if is_left { Side::Left } else { Side::Right };
    (is_left || is_among(word, |words| words.right)).then_some(side)
}

/// How many words from `next` on go with the side before them: “right hand side of the neck”.
fn follow_side(words: &[&str], next: usize) -> usize {
    let says_side = || words.windows(2).any(|two| two[0] == "hand" && two[1].starts_with("side"));
    let mut count = 0;
    for follows in spoken().iter().flat_map(|words| words.after_side) {
        let is_there = words.get(next + count) == Some(follows);
        count += usize::from(is_there && (*follows != "hand" || says_side()));
    }
    count
}

/// Whether a text only says that something hurts, and not even on which side of the body: `big knot`, and no `back pain`.
pub(super) fn is_only_a_knot(text: &str) -> bool {
    let text = apart(text);
    text.split(' ').any(is_pain) && text.split(' ').all(|word| is_no_place(word) || is_vague(word))
}

/// Whether a text only says that something hurts, and not where.
pub(super) fn is_only_pain(text: &str) -> bool {
    let text = apart(text);
    let says_no_place = |word| is_no_place(word) || is_vague(word) || is_direction(word);
    text.split(' ').any(is_pain) && text.split(' ').all(says_no_place)
}

/// Whether a text may name a place that hurts: `side` alone says too little, `sh` could be anything.
pub(super) fn is_a_place(text: &str) -> bool {
    text.split(' ').any(|word| word.len() > 2 && !is_direction(word) && !is_no_place(word))
}

/// The text with words that say no place apart from the place: `rucken schmerzen`.
fn apart(text: &str) -> String {
    let ends = || spoken().iter().flat_map(|words| words.ends);
    let parted = |word: &str| {
        let mut parts = ends().filter_map(|end| Some((word.strip_suffix(end)?, end)));
        // What is a word of its own stays one: `kopfschmerzen`.
        let is_own = same().any(|(said, _)| said == word);
        let part = parts.find(|(place, _)| place.len() > 2 && !is_own);
        part.map_or_else(|| word.to_owned(), |(place, end)| format!("{place} {end}"))
    };
    text.split(' ').map(parted).collect::<Vec<_>>().join(" ")
}

/// The text as it may be spelled: as it stands, its words apart, and `ue` as it is folded, `u`.
fn spellings(text: &str) -> Vec<String> {
    let mut all = vec![text.to_owned()];
    if Language::spoken() == Language::German {
        push_new(&mut all, apart(text));
        for one in all.clone() {
            push_new(&mut all, one.replace("ae", "a").replace("oe", "o").replace("ue", "u"));
        }
    }
    all
}

fn push_new(readings: &mut Vec<String>, reading: String) {
    if !reading.is_empty() && !readings.contains(&reading) {
        readings.push(reading);
    }
}

/// The text as it stands, and as the atlas might say it; `known` are the words that it has.
pub(super) fn readings(text: &str, known: &BTreeSet<String>) -> Vec<String> {
    let mut readings = vec![text.to_owned()];
    for text in spellings(text) {
        let place = text.split(' ').filter(|word| !is_no_place(word)).collect::<Vec<_>>().join(" ");
        let padded = format!(" {place} ");
        push_new(&mut readings, text);
        push_new(&mut readings, place);
        for (said, meant) in same() {
            let said = format!(" {said} ");
            if padded.contains(&said) {
                push_new(&mut readings, padded.replace(&said, &format!(" {meant} ")).trim().to_owned());
            }
        }
    }
    for reading in readings.clone() {
        let one = |word| one_of_many(word, known);
        push_new(&mut readings, reading.split(' ').map(one).collect::<Vec<_>>().join(" "));
    }
    readings
}

/// The word for one of what a word names many of.
fn one_of_many<'a>(word: &'a str, known: &BTreeSet<String>) -> &'a str {
    let endings = spoken().iter().flat_map(|words| words.many);
    let ones = endings.filter_map(|ending| word.strip_suffix(ending));
    let mut ones = ones.filter(|one| known.contains(*one) && !is_no_place(one));
    ones.next().or_else(|| word.strip_suffix('s').filter(|one| one.len() > 3)).unwrap_or(word)
}

/// Every word that [`readings`] knows beside the atlas's.
pub(super) fn words() -> impl Iterator<Item = &'static str> {
    same().flat_map(|(said, _)| said.split(' ')).chain(spoken().iter().flat_map(|words| words.pain).copied())
}

/// `text` with every word of five letters and more that begins no word of `known` put right, if one letter does it;
/// `None` if nothing is to be put right, or a word cannot be.
pub(super) fn corrected(text: &str, known: &BTreeSet<String>) -> Option<String> {
    let begins = |word: &str| known.range(word.to_owned()..).next().is_some_and(|one| one.starts_with(word));
    let words: Option<Vec<&str>> = (text.split(' '))
        .map(|word| {
            let is_short = word.chars().count() < 5;
            if is_short || begins(word) { Some(word) } else { nearest(word, known) }
        })
        .collect();
    words.map(|words| words.join(" ")).filter(|fixed| fixed != text)
}

/// The known word that is one letter away from `word`, or else one that begins with such a word.
fn nearest<'a>(word: &str, known: &'a BTreeSet<String>) -> Option<&'a str> {
    let whole = known.iter().find(|one| is_one_letter_off(word, one));
    let begun = || {
        let length = word.chars().count();
        known.iter().find(|one| {
            let start: String = one.chars().take(length).collect();
            start.len() < one.len() && is_one_letter_off(word, &start)
        })
    };
    whole.or_else(begun).map(String::as_str)
}

/// Whether one letter too many, too few, another, or two in the wrong order make the difference.
fn is_one_letter_off(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let same = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    let (a, b) = (&a[same..], &b[same..]);
    match (a, b) {
        ([], [_]) | ([_], []) => true,
        ([a0, a1, rest @ ..], [b0, b1, tail @ ..]) if a0 == b1 && a1 == b0 && rest == tail => true,
        ([_, a_rest @ ..], [_, b_rest @ ..]) => a_rest == b_rest || a_rest == b || a == b_rest,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_letter_is_forgiven_and_not_two() {
        for other in ["trapezus", "trapeziuss", "trapezeus", "trapeizus", "rapezius", "trapeziu"] {
            assert!(is_one_letter_off(other, "trapezius"), "{other}");
            assert!(is_one_letter_off("trapezius", other), "{other}");
        }
        for other in ["trapezius", "trapes", "trapeseus", "rtapezuis", ""] {
            assert!(!is_one_letter_off(other, "trapezius"), "{other}");
        }
    }

    #[test]
    fn a_side_is_taken_out_wherever_it_stands() {
        let (left, right) = (Some(Side::Left), Some(Side::Right));
        for (text, side, rest) in [
            ("rhomboid right", right, "rhomboid"),
            ("right rhomboid", right, "rhomboid"),
            ("shoulder blade right side", right, "shoulder blade"),
            (
                "between the shoulder blade and the spine right side",
                right,
                "between the shoulder blade and the spine",
            ),
            ("pain on the left side of the neck", left, "pain the neck"),
            ("left hand", left, "hand"),
            ("right hand side", right, ""),
            ("left and right calf", None, "calf"),
            ("side of neck", None, "side of neck"),
            ("left", left, ""),
        ] {
            assert_eq!(sided(text), (side, rest.to_owned()), "{text}");
        }
    }

    #[test]
    fn a_knot_without_a_place_is_known_as_one() {
        for vague in ["big knot", "tension", "it hurts", "pain", "muscle cramp"] {
            assert!(is_only_pain(vague), "{vague}");
        }
        for placed in ["calf cramp", "stiff neck", "big toe", "lower back", "muscle"] {
            assert!(!is_only_pain(placed), "{placed}");
        }
    }

    #[test]
    fn words_are_put_right_one_by_one() {
        let known: BTreeSet<String> = ["upper", "trapezius", "calf", "shoulder"].map(str::to_owned).into();
        assert_eq!(
            corrected("uper trapzius", &known),
            Some("uper trapezius".to_owned()),
            "four letters stay"
        );
        assert_eq!(corrected("uppper trapezius", &known), Some("upper trapezius".to_owned()));
        assert_eq!(corrected("shuolde", &known), Some("shoulder".to_owned()), "a word cut short");
        assert_eq!(corrected("trape", &known), None, "nothing is wrong");
        assert_eq!(corrected("xylophone", &known), None);
    }
}
