//! Fixed sentences are read by somebody in pain: no file of them is harder than the sixth school year on the whole, and
//! no single sentence is a knot.
//!
//! The measure is the grade of Flesch and Kincaid, made for running text: of single short lines it says little, so a line
//! counts alone only from ten words on. Names of muscles and of professions are long whatever one does.

#![expect(clippy::unwrap_used, reason = "a test may stop")]

use std::{
    fs,
    path::{Path, PathBuf},
    str::FromStr,
};

use proc_macro2::{TokenStream, TokenTree};

/// What a file may have on the whole.
const SIXTH: f64 = 6.0;
/// What one sentence may have.
const KNOT: f64 = 10.5;
/// From so many words on a sentence counts alone; from half of it on it is a sentence at all.
const LONG: usize = 10;
/// Words that cannot be helped, read as if they were these.
const FAMILIAR: [(&str, &str); 5] = [
    ("physiotherapist", "doctor"),
    ("emergency", "urgent"),
    ("tenderness", "soreness"),
    ("Knotmap", "it"),
    ("{other}", "other"),
];

/// The texts in quotes of a file, without those of its tests.
fn quoted(tokens: TokenStream, into: &mut Vec<String>) {
    let mut is_test = false;
    for token in tokens {
        match token {
            TokenTree::Group(group) if group.stream().to_string().starts_with("doc =") => {}
            // `#[cfg(test)]` and the module behind it.
            TokenTree::Group(group) if group.stream().to_string() == "cfg (test)" => is_test = true,
            TokenTree::Group(group) if is_test => is_test = group.stream().is_empty(),
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

/// Without the line breaks of the source, and without what a formatted text leaves open.
fn unbroken(text: &str) -> String {
    let lines = text.split("\\\n").map(str::trim_start);
    let whole: String = lines.collect();
    FAMILIAR.iter().fold(whole, |text, (word, plain)| text.replace(word, plain)).replace(['{', '}'], "")
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.split_inclusive(['.', '?', ';', ':']).map(str::trim);
    parts.filter(|part| part.split_whitespace().count() >= LONG / 2)
}

fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

#[test]
fn what_is_fixed_reads_like_the_sixth_school_year() {
    let rooms = [
        ("src/app/words", "rs"),
        ("src/therapy/guard", "rs"),
        ("assets/atlas/points", "ron"),
        ("routines", "ron"),
    ];
    let all: Vec<_> = rooms.into_iter().flat_map(|(folder, ending)| files(folder, ending)).collect();
    assert!(all.len() > 60, "the words are found");
    let mut hard = Vec::new();
    for path in all {
        let mut texts = Vec::new();
        quoted(TokenStream::from_str(&fs::read_to_string(&path).unwrap()).unwrap(), &mut texts);
        let read: Vec<&str> = texts.iter().flat_map(|text| sentences(text)).collect();
        let running: String =
            read.iter().flat_map(|one| [one.trim_end_matches(['.', ';', ':']), ". "]).collect();
        let whole = textstat::flesch_kincaid_grade(&running);
        if !read.is_empty() && whole > SIXTH {
            hard.push(format!("{}: {whole:.1} on the whole", path.display()));
        }
        let long = read.iter().filter(|one| one.split_whitespace().count() >= LONG);
        let knots =
            long.map(|one| (textstat::flesch_kincaid_grade(one), one)).filter(|(grade, _)| *grade > KNOT);
        hard.extend(knots.map(|(grade, one)| format!("{}: {grade:.1} “{one}”", path.display())));
    }
    assert!(hard.is_empty(), "{}", hard.join("\n"));
}
