//! Fixed sentences are read by somebody in pain: no file of them is harder than the sixth school year on the whole, and
//! no single sentence is a knot.
//!
//! The measure is the grade of Flesch and Kincaid, made for running English: of single short lines it says little, so a
//! line counts alone only from ten words on. Names of muscles and of professions are long whatever one does.

use std::{collections::BTreeMap, fs, path::Path, str::FromStr};

use proc_macro2::{TokenStream, TokenTree};

use super::{ENGLISH, none_of, read::messages};
use crate::walk::files_ending;

/// What a file may have on the whole.
const SIXTH: f64 = 6.0;
/// What one sentence may have.
const KNOT: f64 = 10.5;
/// From so many words on a sentence counts alone; from half of it on it is a sentence at all.
const LONG: usize = 10;
/// Words that cannot be helped, read as if they were these.
const FAMILIAR: [(&str, &str); 4] =
    [("physiotherapist", "doctor"), ("emergency", "urgent"), ("tenderness", "soreness"), ("Knotmap", "it")];

/// The texts in quotes of a data file.
fn quoted(tokens: TokenStream, into: &mut Vec<String>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => quoted(group.stream(), into),
            TokenTree::Literal(literal) => {
                let literal = literal.to_string();
                let text = literal.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
                into.extend(text.map(unbroken));
            }
            _ => {}
        }
    }
}

/// Without the line breaks of the file.
fn unbroken(text: &str) -> String {
    text.split("\\\n").map(str::trim_start).collect()
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.split_inclusive(['.', '?', ';', ':']).map(str::trim);
    parts.filter(|part| part.split_whitespace().count() >= LONG / 2)
}

/// What a person with sore muscles reads, by its file: the window and the rules, and what the atlas and the routines say.
fn texts() -> BTreeMap<String, Vec<String>> {
    let mut all: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for message in messages(ENGLISH) {
        if message.file.starts_with("window/") || message.file == "guard" {
            all.entry(message.file).or_default().push(message.words.whole.replace('\n', " "));
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for path in ["assets/atlas/points", "routines"].iter().flat_map(|at| files_ending(&root.join(at), "ron"))
    {
        let tokens = TokenStream::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        quoted(tokens, all.entry(path.display().to_string()).or_default());
    }
    all
}

#[test]
fn what_is_fixed_reads_like_the_sixth_school_year() {
    let mut hard = Vec::new();
    let mut count = 0;
    for (file, mut texts) in texts() {
        for text in &mut texts {
            *text = FAMILIAR.iter().fold(text.clone(), |text, (word, plain)| text.replace(word, plain));
        }
        let read: Vec<&str> = texts.iter().flat_map(|text| sentences(text)).collect();
        count += read.len();
        let running: String =
            read.iter().flat_map(|one| [one.trim_end_matches(['.', ';', ':']), ". "]).collect();
        let whole = textstat::flesch_kincaid_grade(&running);
        if !read.is_empty() && whole > SIXTH {
            hard.push(format!("{file}: {whole:.1} on the whole"));
        }
        let long = read.iter().filter(|one| one.split_whitespace().count() >= LONG);
        let knots =
            long.map(|one| (textstat::flesch_kincaid_grade(one), one)).filter(|(grade, _)| *grade > KNOT);
        hard.extend(knots.map(|(grade, one)| format!("{file}: {grade:.1} “{one}”")));
    }
    assert!(count > 1000, "the sentences are found: {count}");
    none_of(&hard, "texts are hard to read");
}
