//! The atlas in German: nothing of it is left in English, and it is found by what people say.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::{ast::Entry, parser};
use kurbo::Point;

use super::*;
use crate::{
    anatomy::is_only_pain,
    language::{Language::German, within},
};

type Parts = BTreeMap<String, BTreeSet<String>>;

/// What a file of words has, by id.
fn written(text: &str) -> Parts {
    let resource = parser::parse(text).expect("a test of the language reads it, too");
    let message = |entry: &Entry<&str>| match entry {
        Entry::Message(message) => {
            let parts = message.attributes.iter().map(|part| part.id.name.to_owned());
            Some((message.id.name.to_owned(), parts.collect()))
        }
        _ => None,
    };
    resource.body.iter().filter_map(message).collect()
}

/// What things have in English: of each its id, and its texts by their parts.
fn told<'a, const N: usize>(things: impl Iterator<Item = (&'a str, [(&'a str, &'a str); N])>) -> Parts {
    let parts = |texts: [(&str, &str); N]| {
        texts.into_iter().filter(|(_, text)| !text.is_empty()).map(|(part, _)| part.to_owned()).collect()
    };
    things.map(|(id, texts)| (id.to_owned(), parts(texts))).collect()
}

#[test]
fn everything_that_is_shown_has_its_german_and_nothing_else_has() {
    let atlas = atlas();
    let muscles = atlas.muscles().iter();
    let muscles =
        muscles.map(|one| (&*one.id, [("name", &*one.name), ("plain", &one.plain), ("why", &one.why)]));
    let regions = atlas.regions.iter().map(|one| (&*one.id, [("name", &*one.name)]));
    let zones = atlas.danger_zones.iter().map(|one| (&*one.id, [("name", &*one.name), ("rule", &one.rule)]));
    let areas = atlas.rolling.iter().map(|one| (&*one.id.0, [("name", &*one.name), ("place", &one.place)]));
    let points = atlas.points().iter().map(|one| {
        let texts =
            [("name", &*one.name), ("place", &one.place), ("refers", &one.refers), ("note", &one.note)];
        (&*one.id.0, texts)
    });
    macro_rules! german {
        ($($file:literal)*) => {
            [$(include_str!(concat!("../../../assets/words/de/atlas/", $file, ".ftl"))),*].join("\n")
        };
    }
    for (file, english) in [
        (german!("muscles"), told(muscles)),
        (german!("regions"), told(regions)),
        (german!("danger"), told(zones)),
        (german!("rolling"), told(areas)),
        (
            german!(
                "points/back" "points/backstrap" "points/foot" "points/forearm_hand" "points/head_neck"
                "points/hip" "points/jaw" "points/lower_leg" "points/shoulder" "points/thigh" "points/trunk"
                "points/upper_arm"
            ),
            told(points),
        ),
    ] {
        let german = written(&file);
        for (id, parts) in &english {
            assert_eq!(german.get(id), Some(parts), "{id}");
        }
        let spare: Vec<_> = german.keys().filter(|id| !english.contains_key(*id)).collect();
        assert!(spare.is_empty(), "{spare:?}");
    }
}

/// By id alone is looked up what a thing is called.
#[test]
fn what_has_one_id_in_two_views_is_called_the_same() {
    for zone in &atlas().danger_zones {
        let others = atlas().danger_zones.iter().filter(|other| other.id == zone.id);
        assert!(
            others.into_iter().all(|other| (&other.name, &other.rule) == (&zone.name, &zone.rule)),
            "{}",
            zone.id
        );
    }
    for region in &atlas().regions {
        let mut others = atlas().regions.iter().filter(|other| other.id == region.id);
        assert!(others.all(|other| other.name == region.name), "{}", region.id);
    }
}

#[test]
fn a_muscle_without_a_plain_word_has_none_in_german() {
    within(German, || {
        for muscle in atlas().muscles() {
            assert_eq!(muscle.plain() == muscle.name(), muscle.plain == muscle.name, "{}", muscle.id);
        }
    });
}

#[test]
fn sides_are_said_in_german() {
    within(German, || {
        assert_eq!(Side::Left.sided("Rhomboideus major, oben"), "Rhomboideus major, oben, links");
        assert_eq!(Side::Right.sided("Rhomboideus major, oben"), "Rhomboideus major, oben, rechts");
        assert_eq!(
            [Side::Left, Side::Right, Side::Midline].map(Side::your_capital),
            ["Links", "Rechts", "Mittellinie"]
        );
        let error = "bck".parse::<ViewId>().unwrap_err().to_string();
        assert!(error.starts_with("„bck“ gibt es nicht als Ansicht; möglich: back, front"), "{error}");
    });
}

#[test]
fn places_are_said_in_german() {
    let words = |id: &str, view| {
        let at = point(id).at(view).unwrap();
        within(German, || atlas().place_words(view, &at.muscle, &at.part, at.u, at.v).unwrap())
    };
    assert_eq!(words("TRAP-U1", ViewId::Back), "äußeres Drittel, oberer Rand");
    assert_eq!(words("TRAP-L3", ViewId::Back), "Mitte, nahe der Wirbelsäule");
    assert_eq!(words("BS-5", ViewId::Back), "nahe der Wirbelsäule, unterer Rand");
    assert_eq!(words("AH-1", ViewId::Sole), "Drittel an der Ferse");
    assert_eq!(words("BRAD-1", ViewId::ForearmBack), "Drittel am Ellenbogen");
    assert_eq!(words("TRAP-U1", ViewId::NeckSide), "unteres Drittel, Vorderrand");
}

#[test]
fn what_a_place_minds_is_said_in_german_and_is_as_strict() {
    let minded = || {
        let piece = atlas().view(ViewId::Back).piece("multifidus", "").unwrap();
        atlas().minded(ViewId::Back, piece, Point::new(11.0, 300.0))
    };
    let german = within(German, || note_of(&minded()));
    assert_eq!(
        german,
        "nur mit den Fingern; ganz in der Nähe, Wirbelsäule (Dornfortsätze): nie einen Ball auf der Wirbelsäule rollen \
         oder liegen lassen"
    );
    let with: Vec<_> = atlas().danger_zones.iter().filter(|zone| zone.has_artery()).collect();
    assert_eq!(within(German, || with.iter().filter(|zone| zone.has_artery()).count()), with.len());
    assert_eq!(within(German, || point("TRAP-U1").english_note()), point("TRAP-U1").note());
}

/// The first points, muscles (by id), sources of pain and regions that a text finds in German.
fn all(text: &str) -> [Vec<&'static str>; 4] {
    let found = within(German, || atlas().find(text));
    let ids = |points: Vec<&'static NamedPoint>| points.into_iter().map(|p| p.id.0.as_str()).collect();
    let muscles = found.muscles.into_iter().map(|m| m.id.as_str()).collect();
    let regions = found.regions.into_iter().map(|region| region.id.as_str()).collect();
    [ids(found.points), muscles, ids(found.pain), regions]
}

#[track_caller]
fn has(text: &str, which: usize, id: &str) {
    let found = &all(text)[which];
    assert!(found.contains(&id), "{text}: {id} is not among {found:?}");
}

const POINTS: usize = 0;
const MUSCLES: usize = 1;
const PAIN: usize = 2;
const REGIONS: usize = 3;

#[test]
fn german_words_find_the_place() {
    for text in ["Wade", "Waden", "wadenkrampf", "Wadenmuskel", "Krampf in der Wade"] {
        has(text, POINTS, "GAST-1");
        has(text, MUSCLES, "soleus");
    }
    for text in [
        "unterer Rücken",
        "unteren Rücken",
        "im unteren Rücken",
        "Rücken unten",
        "unterer Ruecken",
        "unterer rucken",
        "Kreuz",
        "Kreuzschmerzen",
        "Lende",
        "LWS",
        "Hexenschuss",
        "Schmerzen im Kreuz",
    ] {
        has(text, POINTS, "LOL-1");
        has(text, PAIN, "MUL-2");
        has(text, REGIONS, "B-LUMBAR");
    }
    for text in ["Schulterblatt", "Schulterblätter", "Schulterblaetter"] {
        has(text, POINTS, "RHO-MAJ1");
        has(text, REGIONS, "B-SCAP");
    }
    has("zwischen den Schulterblättern", PAIN, "RHO-MAJ2");
    for text in ["Nacken", "Nackenschmerzen", "steifer Nacken", "Nackensteife", "Genick", "HWS"] {
        has(text, POINTS, "LEV-1");
        has(text, PAIN, "LEV-1");
    }
    for text in ["Gesäß", "Gesaess", "gesass", "Po", "Hintern"] {
        has(text, POINTS, "GMAX-2");
    }
    for text in ["Ferse", "Fersen", "Fersenschmerz"] {
        has(text, POINTS, "QP-1");
        has(text, PAIN, "SOL-1");
    }
    for text in ["Hüfte", "Huefte"] {
        has(text, POINTS, "TFL-1");
        has(text, PAIN, "TFL-1");
    }
    has("Unterarm", POINTS, "ED-1");
    has("Fußsohle", POINTS, "QP-1");
    has("Füße", POINTS, "QP-1");
    for text in ["Kopfschmerzen", "Kopfweh", "Kopfschmerz", "Migräne"] {
        has(text, PAIN, "SEMC-1");
        assert!(!all(text)[POINTS].contains(&"TRI-1"), "{text}: the head of a muscle is another one");
    }
    has("Steißbein", PAIN, "GMAX-3");
    has("Schläfe", POINTS, "TEMP-2");
    has("Kiefer", POINTS, "MASS-1");
    has("Rotatorenmanschette", POINTS, "TMIN-1");
    has("Kapuzenmuskel", POINTS, "TRAP-U1");
    has("Schulterblattheber", MUSCLES, "levator");
    has("Hüftbeuger", POINTS, "ILP-1");
}

#[test]
fn english_and_latin_words_are_understood_in_german() {
    for text in ["levator superior angle", "Levator oberer Winkel", "LEV-2", "lev-2"] {
        assert_eq!(all(text)[POINTS].first(), Some(&"LEV-2"), "{text}");
    }
    has("pars descendens", POINTS, "TRAP-U1");
    has("shoulder blade", POINTS, "RHO-MAJ1");
    has("low back", PAIN, "MUL-2");
    has("tennis elbow", POINTS, "ECRB-1");
    assert_eq!(within(German, || atlas().find_points("").len()), atlas().points().len());
}

#[test]
fn a_complaint_is_known_by_its_german_name() {
    for (text, point, source, region) in [
        ("Tennisarm", "ECRB-1", "SUPI-1", "B-ELBOW"),
        ("Golferarm", "PT-1", "", "F-ELBOW"),
        ("Fersensporn", "QP-1", "SOL-1", "B-HEEL"),
        ("Plantarfasziitis", "QP-1", "SOL-1", "B-HEEL"),
        ("Schienbeinkantensyndrom", "TA-1", "TA-1", "F-SHIN"),
        ("Ischias", "", "GMIN-P", "B-LUMBAR"),
        ("Ischiasschmerzen", "", "GMIN-P", "B-LUMBAR"),
        ("Kieferschmerzen", "MASS-1", "TRAP-U1", "F-FACE"),
        ("Zähneknirschen", "TEMP-1", "TRAP-U1", "F-FACE"),
        ("Rückenschmerzen", "", "MUL-2", "B-LUMBAR"),
        ("Rueckenschmerzen", "", "MUL-2", "B-LUMBAR"),
        ("Läuferknie", "", "", "F-KNEE"),
        ("Schultersteife", "SUBS-1", "", "F-DELT"),
        ("Mausarm", "ED-1", "", "B-FOREARM"),
        ("Tractus", "TFL-1", "", "B-THIGH"),
    ] {
        let [points, _, pain, regions] = all(text);
        assert!(point.is_empty() || points.contains(&point), "{text}: {points:?}");
        assert!(source.is_empty() || pain.contains(&source), "{text}: {pain:?}");
        assert!(regions.contains(&region), "{text}: {regions:?}");
    }
    within(German, || {
        assert_eq!(atlas().find("Tenisarm").felt_in, Some("außen am Ellenbogen"));
        assert_eq!(atlas().find("Ellenbogen").felt_in, None);
        for vague in ["dicker Knoten", "Verspannung", "es tut weh", "Muskelkater", "Muskelkrampf"] {
            assert!(is_only_pain(vague), "{vague}");
        }
        for placed in ["Wadenkrampf", "steifer Nacken", "unterer Rücken", "große Zehe"] {
            assert!(!is_only_pain(placed), "{placed}");
        }
    });
    assert!(!all("Rückenschmerzen")[REGIONS].contains(&"B-HAND"), "the back of the hand is no back");
    assert!(!all("Rücken")[REGIONS].iter().any(|id| ["B-HAND", "F-FOOT"].contains(id)));
    assert!(!all("Rücken")[PAIN].contains(&"ECRL-1"));
    assert!(!all("Bein")[REGIONS].contains(&"P-SOLE"));
    assert_eq!(all("Hexenschuss")[MUSCLES], all("unterer Rücken")[MUSCLES]);
    assert!(all("oben")[PAIN].is_empty() && all("seite")[PAIN].is_empty(), "no place by itself");
}

#[test]
fn a_side_is_heard_in_german() {
    within(German, || {
        let right = Some(Side::Right);
        for (text, same) in [
            ("Rhomboideus rechts", "Rhomboideus"),
            ("rechter Rhomboideus", "Rhomboideus"),
            ("rechtes Schulterblatt", "Schulterblatt"),
            ("Schulterblatt auf der rechten Seite", "Schulterblatt"),
        ] {
            let found = atlas().find(text);
            assert_eq!((found.side, found.read_as.as_deref()), (right, None), "{text}");
            assert_eq!(all(text), all(same), "{text}");
            assert_eq!(without_side(text), same.to_lowercase(), "{text}");
        }
        assert_eq!(without_side("linker unterer Rücken"), "unterer rücken");
        assert_eq!(atlas().find("linke und rechte Wade").side, None);
        assert!(atlas().find("links").points.is_empty());
    });
}

#[test]
fn a_slip_is_read_as_a_word_that_is_written_right() {
    within(German, || {
        for (slip, meant) in
            [("Schulterblat", "Schulterblatt"), ("Trapezuis", "Trapezius"), ("Gesäs", "Gesäß")]
        {
            let found = atlas().find(slip);
            let read_as = found.read_as.as_deref();
            assert!(
                read_as == Some(meant) || read_as.is_none() && !found.points.is_empty(),
                "{slip}: {read_as:?}"
            );
        }
        for nothing in ["Xylophon", "Nekcen"] {
            let found = atlas().find(nothing);
            assert!(found.points.is_empty() && found.read_as.is_none(), "{nothing}: {found:?}");
        }
    });
}
