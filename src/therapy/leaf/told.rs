//! What the reader of RON says about a text that it cannot read.

use ron::Error;

use super::shortened;
use crate::language::say;

/// What it says, without the end of long words.
pub(crate) fn told(error: &Error) -> String {
    shortened(mark(error).map(str::to_owned).or_else(|| name(error)).unwrap_or_else(|| other(error)))
}

/// A mark or a kind of value that is missing, or stands where none belongs.
fn mark(error: &Error) -> Option<&'static str> {
    Some(match error {
        // Its own words speak to programmers.
        Error::ExceededRecursionLimit => say!("routine-file-too-deep"),
        Error::Eof => say!("routine-file-ron-end"),
        Error::ExpectedArray => say!("routine-file-ron-list"),
        Error::ExpectedArrayEnd => say!("routine-file-ron-list-end"),
        Error::ExpectedBoolean => say!("routine-file-ron-boolean"),
        Error::ExpectedComma => say!("routine-file-ron-comma"),
        Error::ExpectedInteger => say!("routine-file-ron-integer"),
        Error::ExpectedMapColon => say!("routine-file-ron-colon"),
        Error::ExpectedStructLike => say!("routine-file-ron-open"),
        Error::ExpectedStructLikeEnd | Error::ExpectedOptionEnd => say!("routine-file-ron-close"),
        Error::ExpectedString => say!("routine-file-ron-string"),
        Error::ExpectedStringEnd => say!("routine-file-ron-string-end"),
        Error::ExpectedIdentifier => say!("routine-file-ron-identifier"),
        Error::IntegerOutOfBounds => say!("routine-file-ron-bounds"),
        Error::UnclosedBlockComment => say!("routine-file-ron-comment"),
        Error::TrailingCharacters => say!("routine-file-ron-trailing"),
        _ => return None,
    })
}

/// A name that there is not, is missing or is there twice.
fn name(error: &Error) -> Option<String> {
    Some(match error {
        Error::ExpectedNamedStructLike(name) if !name.is_empty() => {
            say!("routine-file-ron-open-named", name = *name)
        }
        Error::NoSuchEnumVariant { expected, found, outer } => {
            let instead = instead(expected)?;
            match outer {
                None => say!("routine-file-ron-variant", found = found, instead = instead),
                Some(outer) => {
                    say!("routine-file-ron-variant-in", found = found, outer = outer, instead = instead)
                }
            }
        }
        Error::NoSuchStructField { expected, found, outer } => {
            let instead = instead(expected)?;
            match outer {
                None => say!("routine-file-ron-field", found = found, instead = instead),
                Some(outer) => {
                    say!("routine-file-ron-field-in", found = found, outer = outer, instead = instead)
                }
            }
        }
        Error::MissingStructField { field, outer: None } => {
            say!("routine-file-ron-missing", field = *field)
        }
        Error::MissingStructField { field, outer: Some(outer) } => {
            say!("routine-file-ron-missing-in", field = *field, outer = outer)
        }
        Error::DuplicateStructField { field, outer: None } => {
            say!("routine-file-ron-duplicate", field = *field)
        }
        Error::DuplicateStructField { field, outer: Some(outer) } => {
            say!("routine-file-ron-duplicate-in", field = *field, outer = outer)
        }
        _ => return None,
    })
}

/// What would be right; nothing where nothing is.
fn instead(expected: &[&str]) -> Option<String> {
    let quoted = |name: &&str| format!("`{name}`");
    Some(match expected {
        [] => return None,
        [one] => say!("routine-file-ron-instead", one = quoted(one)),
        [one, other] => say!("routine-file-ron-instead-of-two", one = quoted(one), other = quoted(other)),
        [first @ .., last] => {
            let first: Vec<_> = first.iter().map(quoted).collect();
            say!("routine-file-ron-instead-of-many", first = first.join(", "), last = quoted(last))
        }
    })
}

fn other(error: &Error) -> String {
    match error {
        Error::UnexpectedChar(c) => say!("routine-file-ron-char", character = format!("{c:?}")),
        error => say!("routine-file-ron-other", said = error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Language, within};

    /// One of each.
    fn errors() -> Vec<Error> {
        let fields: [&'static [&'static str]; 3] = [&["id"], &["id", "name"], &["id", "name", "steps"]];
        let outers = [None, Some("Routine".to_owned())];
        let mut all = vec![
            Error::Eof,
            Error::ExpectedArray,
            Error::ExpectedArrayEnd,
            Error::ExpectedBoolean,
            Error::ExpectedComma,
            Error::ExpectedInteger,
            Error::ExpectedMapColon,
            Error::ExpectedStructLike,
            Error::ExpectedStructLikeEnd,
            Error::ExpectedOptionEnd,
            Error::ExpectedString,
            Error::ExpectedStringEnd,
            Error::ExpectedIdentifier,
            Error::IntegerOutOfBounds,
            Error::UnclosedBlockComment,
            Error::TrailingCharacters,
            Error::ExpectedNamedStructLike("Routine"),
            Error::UnexpectedChar('§'),
            Error::InvalidEscape("Unknown escape character"),
        ];
        for outer in outers {
            for expected in fields {
                let (found, outer) = ("colour".to_owned(), outer.clone());
                all.push(Error::NoSuchStructField { expected, found: found.clone(), outer: outer.clone() });
                all.push(Error::NoSuchEnumVariant { expected, found, outer });
            }
            all.push(Error::MissingStructField { field: "id", outer: outer.clone() });
            all.push(Error::DuplicateStructField { field: "id", outer });
        }
        all
    }

    #[test]
    fn in_english_it_is_told_in_the_words_of_the_reader() {
        for error in errors() {
            assert_eq!(told(&error), error.to_string());
        }
    }

    #[test]
    fn in_another_language_it_is_told_in_that() {
        for error in errors() {
            let said = within(Language::German, || told(&error));
            assert!(!said.contains("xpected"), "{said}");
        }
    }
}
