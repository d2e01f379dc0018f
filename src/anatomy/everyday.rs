//! Everyday words for places of the body, beside the atlas's own, and slips of the finger.
//!
//! All texts here are folded: lower case, without accents, words apart by one space.

use std::collections::BTreeSet;

use super::Side;

/// What people say, and the atlas's words for the same.
const SAME: [(&str, &str); 38] = [
    ("lower back", "low back"),
    ("small of the back", "low back"),
    ("lumbar", "low back"),
    ("loin", "low back"),
    ("between the shoulder blades", "between spine and shoulder blade"),
    ("shoulderblade", "shoulder blade"),
    ("scapula", "shoulder blade"),
    ("collarbone", "collar bone"),
    ("breastbone", "sternum"),
    ("kneecap", "knee cap"),
    ("tailbone", "coccyx"),
    ("tail bone", "coccyx"),
    ("sitting bone", "sit bone"),
    ("back of the head", "back of head"),
    ("back of the neck", "back of neck"),
    ("nape", "back of neck"),
    ("throat", "front of neck"),
    ("top of the shoulder", "top of shoulder"),
    ("back of the thigh", "back of thigh"),
    ("front of the thigh", "front of thigh"),
    ("hollow of the knee", "back of the knee"),
    ("stomach", "belly"),
    ("tummy", "belly"),
    ("calves", "calf"),
    ("feet", "foot"),
    ("bottom", "buttock"),
    ("quads", "quadriceps"),
    ("traps", "trapezius"),
    ("pecs", "pectoralis"),
    ("lumbago", "low back"),
    ("migraine", "headache"),
    ("text neck", "neck"),
    ("tech neck", "neck"),
    ("wry neck", "neck"),
    ("si joint", "sacro iliac joint"),
    ("achilles tendon", "achilles"),
    ("hip flexor", "iliopsoas"),
    ("hip flexors", "iliopsoas"),
];

/// What else people call a region, by its id. Only names for all of it: a part of it may be reached by fewer points.
const REGIONS: [(&str, &str); 16] = [
    ("B-HEAD", "back of the head, occiput, headache"),
    ("F-FACE", "headache"),
    ("B-NECK", "nape"),
    ("F-NECK", "throat"),
    ("B-SHTOP", "shoulder"),
    ("B-INTERSCAP", "between the shoulder blades, upper back"),
    ("B-THORLOW", "middle back, mid back"),
    ("B-LUMBAR", "lower back, lumbar, loin, small of the back"),
    ("B-FLANK", "waist"),
    ("B-HIPLAT", "side of the hip"),
    ("B-THIGH", "hamstring"),
    ("B-POPL", "back of the knee"),
    ("F-CHEST", "breast"),
    ("F-ABD", "belly, tummy, stomach"),
    ("F-SHIN", "lower leg"),
    ("P-SOLE", "underside of the foot"),
];

/// The further names of a region.
pub(super) fn region(id: &str) -> &'static str {
    REGIONS.iter().find(|(of, _)| *of == id).map_or("", |(_, names)| names)
}

/// Words that only say that it hurts, and how.
const PAIN: [&str; 28] = [
    "pain",
    "pains",
    "painful",
    "ache",
    "aches",
    "aching",
    "hurt",
    "hurts",
    "hurting",
    "sore",
    "soreness",
    "tender",
    "cramp",
    "cramps",
    "spasm",
    "spasms",
    "knot",
    "knots",
    "tight",
    "tightness",
    "stiff",
    "stiffness",
    "tension",
    "tense",
    "crick",
    "syndrome",
    "tendonitis",
    "tendinitis",
];

/// Words between others.
const LINKS: [&str; 7] = ["in", "on", "at", "my", "the", "a", "it"];

/// Words that say no place together with the former: `big knot`.
const VAGUE: [&str; 14] = [
    "big", "bad", "small", "little", "hard", "lump", "lumps", "muscle", "muscles", "point", "points", "spot",
    "trigger", "of",
];

/// Words that go with a side and are nothing without it.
const BEFORE_SIDE: [&str; 7] = ["the", "my", "your", "on", "at", "to", "and"];

fn is_no_place(word: &str) -> bool {
    PAIN.contains(&word) || LINKS.contains(&word)
}

/// Words that name no place by themselves.
const DIRECTIONS: [&str; 14] = [
    "upper", "lower", "inner", "outer", "front", "back", "middle", "side", "deep", "top", "left", "right",
    "part", "muscle",
];

/// The side that a text names, and the text without it. Of both sides it names none.
pub(super) fn sided(text: &str) -> (Option<Side>, String) {
    let mut rest: Vec<&str> = Vec::new();
    let mut sides: Vec<Side> = Vec::new();
    let mut words = text.split(' ').peekable();
    while let Some(word) = words.next() {
        let side = match word {
            "left" => Side::Left,
            "right" => Side::Right,
            word => {
                rest.push(word);
                continue;
            }
        };
        sides.push(side);
        while rest.last().is_some_and(|last| BEFORE_SIDE.contains(last)) {
            rest.pop();
        }
        // “Right hand side of the neck”.
        for follows in ["hand", "side", "sided", "of"] {
            let is_hand = follows == "hand";
            let says_side = || text.contains("hand side") || text.contains("hand sided");
            if words.peek() == Some(&follows) && (!is_hand || says_side()) {
                words.next();
            }
        }
    }
    let only = sides.first().copied().filter(|side| sides.iter().all(|other| other == side));
    (only, rest.join(" "))
}

/// Whether a text only says that something hurts, and not even on which side of the body: `big knot`, and no `back pain`.
pub(super) fn is_only_a_knot(text: &str) -> bool {
    let known = |word| is_no_place(word) || VAGUE.contains(&word);
    text.split(' ').any(|word| PAIN.contains(&word)) && text.split(' ').all(known)
}

/// Whether a text only says that something hurts, and not where.
pub(super) fn is_only_pain(text: &str) -> bool {
    let known = |word| is_no_place(word) || VAGUE.contains(&word) || DIRECTIONS.contains(&word);
    text.split(' ').any(|word| PAIN.contains(&word)) && text.split(' ').all(known)
}

/// Whether a text may name a place that hurts: `side` alone says too little, `sh` could be anything.
pub(super) fn is_a_place(text: &str) -> bool {
    text.split(' ').any(|word| word.len() > 2 && !DIRECTIONS.contains(&word) && !is_no_place(word))
}

/// The text as it stands, and as the atlas might say it.
pub(super) fn readings(text: &str) -> Vec<String> {
    let mut readings = vec![text.to_owned()];
    let add = |readings: &mut Vec<String>, reading: String| {
        if !reading.is_empty() && !readings.contains(&reading) {
            readings.push(reading);
        }
    };
    let place: Vec<_> = text.split(' ').filter(|word| !is_no_place(word)).collect();
    let place = place.join(" ");
    let padded = format!(" {place} ");
    add(&mut readings, place);
    for (said, meant) in SAME {
        let said = format!(" {said} ");
        if padded.contains(&said) {
            add(&mut readings, padded.replace(&said, &format!(" {meant} ")).trim().to_owned());
        }
    }
    for reading in readings.clone() {
        let one = |word: &str| word.strip_suffix('s').filter(|one| one.len() > 3).unwrap_or(word).to_owned();
        add(&mut readings, reading.split(' ').map(one).collect::<Vec<_>>().join(" "));
    }
    readings
}

/// Every word that [`readings`] knows beside the atlas's.
pub(super) fn words() -> impl Iterator<Item = &'static str> {
    SAME.iter().flat_map(|(said, _)| said.split(' ')).chain(PAIN)
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
