//! Holds the files of words (`assets/words`): every language has all of them, with the same things put in; the program
//! asks for all of them, and for no others; none is left in English, and none is too long for the place of the English.

#![expect(clippy::unwrap_used, reason = "a test may stop")]

#[path = "words/asked.rs"]
mod asked;
#[path = "words/read.rs"]
mod read;
#[path = "words/reading.rs"]
mod reading;
#[path = "words/same.rs"]
mod same;
#[path = "common/walk.rs"]
mod walk;

use std::collections::{BTreeMap, BTreeSet};

use self::{
    asked::asked,
    read::{catalogue, files_of},
    same::SAME,
};

const ENGLISH: &str = "en";
const OTHERS: [&str; 1] = ["de"];
/// What a page says instead.
const PAGE: &str = ".page";

/// Words that stand on a control or in a table, where the English is no longer than this, in characters.
const LABEL: usize = 24;

/// Not shown as they stand, put into a sentence where another language needs more, or a heading with room.
const NO_PLACE: [&str; 5] = [
    "document-stop-if",
    "form-lower-first",
    "session-typed-noon",
    "routine-file-ron-other",
    "therapy-side-other",
];

fn none_of(faults: &[String], what: &str) {
    assert!(faults.is_empty(), "{} {what}:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn every_file_can_be_read_and_is_in_the_program() {
    let mut faults = Vec::new();
    for language in [ENGLISH].into_iter().chain(OTHERS) {
        let there = files_of(language);
        let known = knotmap::language::files(language.parse().unwrap());
        let known: BTreeMap<&str, &str> = known.into_iter().collect();
        for (name, text) in &there {
            if known.get(name.as_str()).is_none_or(|compiled| compiled != text) {
                faults.push(format!(
                    "{language}/{name}.ftl is not compiled in (src/language/catalogue/files.rs)"
                ));
            }
            if let Err((_, errors)) = fluent_syntax::parser::parse(text.as_str()) {
                faults.extend(errors.iter().map(|error| {
                    let line = text[..error.pos.start.min(text.len())].lines().count();
                    format!("{language}/{name}.ftl:{line}: {}", error.kind)
                }));
            }
            if text.trim().is_empty() {
                faults.push(format!("{language}/{name}.ftl is empty"));
            }
        }
    }
    none_of(&faults, "files");
}

#[test]
fn every_word_has_one_place() {
    let mut faults = Vec::new();
    for language in [ENGLISH].into_iter().chain(OTHERS) {
        let mut seen = BTreeSet::new();
        for message in read::messages(language) {
            if !seen.insert(message.id.clone()) {
                faults.push(format!("{language}/{}: {} stands twice", message.file, message.id));
            }
        }
    }
    none_of(&faults, "words");
}

#[test]
fn every_language_has_the_same_words() {
    let english = catalogue(ENGLISH);
    let mut faults = Vec::new();
    for language in OTHERS {
        let other = catalogue(language);
        for (id, message) in &english {
            let place = format!("{language}/{}: {id}", message.file);
            match other.get(id) {
                None => faults.push(format!("{place} is missing")),
                Some(there) if there.file != message.file => faults.push(format!("{place} stands elsewhere")),
                Some(there) if there.words.puts != message.words.puts => {
                    let [there, english] = [&there.words.puts, &message.words.puts];
                    faults.push(format!("{place} puts in {there:?}, English {english:?}"));
                }
                // Where there can be one of it in a language, there can be one in the others.
                Some(there) if there.words.counts != message.words.counts => {
                    let [there, english] = [&there.words.counts, &message.words.counts];
                    faults.push(format!(
                        "{place} has words for one of {there:?}, English for one of {english:?}"
                    ));
                }
                Some(_) => {}
            }
        }
        let more = other.values().filter(|message| !message.is_thing && !english.contains_key(&message.id));
        faults.extend(
            more.map(|message| format!("{language}/{}: {} is in no other", message.file, message.id)),
        );
    }
    none_of(&faults, "words");
}

#[test]
fn the_program_asks_for_what_there_is_and_puts_in_what_is_wanted() {
    let english = catalogue(ENGLISH);
    let asked = asked();
    let mut faults = Vec::new();
    for said in &asked.said {
        match english.get(&said.id) {
            None => faults.push(format!("{}: there are no words {}", said.place, said.id)),
            Some(message) if message.words.puts != said.puts => {
                faults.push(format!(
                    "{}: {} wants {:?}, gets {:?}",
                    said.place, said.id, message.words.puts, said.puts
                ));
            }
            Some(_) => {}
        }
    }
    for (id, page) in &english {
        let Some(id) = id.strip_suffix(PAGE) else { continue };
        if !english.get(id).is_some_and(|message| page.words.puts.is_subset(&message.words.puts)) {
            faults.push(format!("en/{}: {id} puts more into what a page says", page.file));
        }
    }
    let is_asked = |id: &str| asked.named.contains(id.strip_suffix(PAGE).unwrap_or(id));
    let unused = english.values().filter(|message| !is_asked(&message.id));
    faults.extend(unused.map(|message| format!("en/{}: nobody asks for {}", message.file, message.id)));
    none_of(&faults, "words");
}

#[test]
fn nothing_is_left_in_english() {
    let english = catalogue(ENGLISH);
    let mut faults = Vec::new();
    for language in OTHERS {
        let other = catalogue(language);
        for (id, message) in &english {
            let has_word =
                message.words.fixed.split(|c: char| !c.is_alphabetic()).any(|word| word.chars().count() > 2);
            let is_same = other.get(id).is_some_and(|there| there.words.fixed == message.words.fixed);
            if has_word && is_same && !SAME.contains(&message.words.fixed.trim()) {
                faults.push(format!("{language}/{}: {id} = {}", message.file, message.words.fixed));
            }
        }
        let unused =
            SAME.iter().filter(|same| !english.values().any(|message| message.words.fixed.trim() == **same));
        faults.extend(unused.map(|same| format!("tests/words/same.rs: nothing says “{same}”")));
    }
    none_of(&faults, "words are the same as in English");
}

#[test]
fn nothing_is_too_long_for_its_place() {
    let english = catalogue(ENGLISH);
    let mut faults = Vec::new();
    for language in OTHERS {
        for (id, there) in catalogue(language) {
            let Some(message) = english.get(&id) else { continue };
            let [was, is] = [message, &there].map(|message| message.words.length());
            if is > most(was) && !NO_PLACE.contains(&id.as_str()) {
                faults.push(format!(
                    "{language}/{}: {id} has {is} letters, {} in English: {}",
                    there.file, was, there.words.fixed
                ));
            }
        }
    }
    none_of(&faults, "words");
}

/// How many letters the words may have in another language. German is longer than English by a third, short words by more.
fn most(english: usize) -> usize {
    if english <= LABEL { english * 8 / 5 + 7 } else { english * 3 / 2 + 6 }
}
