//! The routines in another language: every text is there, and nothing else changes.

use std::{collections::BTreeMap, fs, path::Path};

use super::{
    super::spoken::{method_texts, texts},
    *,
};
use crate::{
    anatomy::Side,
    language::{Language::German, within},
};

/// Every text of the program's routines and methods in the language spoken, by id and part; what is empty is no text.
fn all() -> BTreeMap<(String, String), String> {
    let mut all = BTreeMap::new();
    for one in builtin() {
        texts(&mut one.clone(), |part, text| {
            all.insert((one.id.clone(), part.to_owned()), text.clone());
        });
    }
    for one in builtin_methods() {
        method_texts(&mut one.clone(), |part, text| {
            all.insert((one.id.clone(), part.to_owned()), text.clone());
        });
    }
    all.retain(|_, text| !text.is_empty());
    all
}

/// The parts that stand in the files of words.
fn written() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/words/de/routines");
    let mut parts = Vec::new();
    for file in fs::read_dir(folder).unwrap() {
        let text = fs::read_to_string(file.unwrap().path()).unwrap();
        let mut id = "";
        for line in text.lines() {
            if let Some((part, _)) = line.strip_prefix("    .").and_then(|line| line.split_once(" = ")) {
                parts.push((id.to_owned(), part.to_owned()));
            } else if let Some(name) = line.strip_suffix(" =") {
                id = name;
            }
        }
    }
    parts.sort();
    parts
}

/// The numbers in a text, in their order of size.
fn numbers(text: &str) -> Vec<u32> {
    let mut numbers: Vec<u32> =
        text.split(|c: char| !c.is_ascii_digit()).filter_map(|digits| digits.parse().ok()).collect();
    numbers.sort_unstable();
    numbers
}

#[test]
fn every_text_is_there_and_no_part_is_left_over() {
    let wanted: Vec<(String, String)> = all().into_keys().collect();
    let written = written();
    let lacks: Vec<_> = wanted.iter().filter(|part| !written.contains(part)).collect();
    let over: Vec<_> = written.iter().filter(|part| !wanted.contains(part)).collect();
    assert!(lacks.is_empty() && over.is_empty(), "missing: {lacks:#?}\nleft over: {over:#?}");
    assert_eq!(written.len(), wanted.len(), "a part is there twice");
}

#[test]
fn a_text_keeps_its_numbers_and_its_sides() {
    let german = within(German, all);
    for (part, english) in all() {
        let said = &german[&part];
        assert_eq!(numbers(said), numbers(&english), "{part:?}: {said}");
        for side in ["{side}", "{other}"] {
            assert_eq!(said.matches(side).count(), english.matches(side).count(), "{part:?}: {said}");
        }
        let bare = said.replace("{side}", "").replace("{other}", "");
        assert!(!bare.contains(['{', '}', '$', '"', '!']) && !said.contains("  "), "{part:?}: {said}");
        assert_eq!(said.ends_with('.'), english.ends_with('.'), "{part:?}: {said}");
        assert!(said.chars().count() <= 400, "{part:?}: {said}");
        assert!(said.chars().next().is_some_and(|first| !first.is_lowercase()), "{part:?}: {said}");
        // On the left, on the right and in the middle nothing is left of the braces.
        for side in [Side::Left, Side::Right, Side::Midline] {
            let sided = within(German, || crate::therapy::guide::sided(said, side));
            assert!(!sided.contains(['{', '}']) && !sided.contains("  "), "{part:?}: {sided}");
        }
    }
}

#[test]
fn what_is_the_same_in_english_is_the_same_in_german() {
    let german = within(German, all);
    let mut said = BTreeMap::new();
    for (part, english) in all() {
        let before = said.insert(english.clone(), german[&part].clone());
        assert!(before.is_none_or(|before| before == german[&part]), "{part:?}: {english}");
    }
}

#[test]
fn only_the_texts_are_in_another_language() {
    let bare = || {
        let (mut routines, mut methods) = (builtin().to_vec(), builtin_methods().to_vec());
        for routine in &mut routines {
            texts(routine, |_, text| text.clear());
            methods.append(&mut routine.methods);
        }
        for method in &mut methods {
            method_texts(method, |_, text| text.clear());
        }
        (routines, methods)
    };
    assert_eq!(within(German, bare), bare());
    within(German, || {
        for routine in builtin() {
            for method in &routine.methods {
                assert_eq!(builtin_method(&method.id), Some(method), "both tell the same");
            }
        }
    });
}

#[test]
fn a_file_of_the_program_is_told_in_the_language_spoken() {
    within(German, || {
        for (name, text) in FILES {
            match builtin_sheet(text).unwrap() {
                Sheet::Routine(routine) => assert!(builtin().contains(&routine), "{name}"),
                Sheet::Methods(methods) => {
                    assert!(methods.iter().all(|method| builtin_methods().contains(method)), "{name}");
                }
            }
        }
    });
}

#[test]
fn the_users_own_is_never_translated() {
    let own = read_own(OWN).unwrap();
    assert_eq!(within(German, || read_own(OWN)), Ok(own.clone()));
    let own = std::sync::Arc::new(own);
    assert_eq!(within(German, || spoken_routine(&own)), own);
    // The German way to name a side, behind its word.
    let german = OWN.replace("beside your {side} shin", "neben dem Schienbein {side}");
    assert!(read_own(&german).is_ok());
    let said = within(German, || read_own(&OWN.replace("\"Mine\"", "\"\""))).unwrap_err();
    assert_eq!(said.listed[0].what, "dieser Text ist leer");
}

#[test]
fn one_that_is_kept_follows_the_language() {
    for method in builtin_methods() {
        let german = within(German, || spoken_method(method));
        assert_eq!((&german.id, german.ending), (&method.id, method.ending));
        assert_eq!(within(German, || builtin_method(&method.id)), Some(german));
        assert_eq!(spoken_method(german), method);
    }
    let kept = std::sync::Arc::new(builtin()[0].clone());
    let german = within(German, || spoken_routine(&kept));
    assert_ne!(german.name, kept.name);
    assert_eq!(spoken_routine(&german), kept);
}
