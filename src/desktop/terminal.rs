//! What is printed in a terminal, and on standard error whatever becomes of the log.

use std::{
    borrow::Cow,
    io::{self, Write as _},
};

use crate::therapy::routine::is_hidden;

/// `text` with a code for each character that would do something else than be seen: control characters, line breaks and
/// the start of a command to the terminal among them, and those that turn or hide what stands beside them.
pub fn plain(text: &str) -> Cow<'_, str> {
    if !text.contains(is_hidden) {
        return text.into();
    }
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        if is_hidden(c) {
            shown.extend(c.escape_default());
        } else {
            shown.push(c);
        }
    }
    shown.into()
}

/// So long may a word of a message be, in characters; a longer one keeps its beginning and its end.
const WORD: usize = 300;
/// The same of a whole line.
const LINE: usize = 2000;

/// A line of a message, which may repeat what somebody has typed: [`plain`], and of a length that can be read.
pub fn told(line: &str) -> String {
    let words: Vec<String> = plain(line).split(' ').map(|word| in_short(word, WORD)).collect();
    in_short(&words.join(" "), LINE)
}

/// `text`, of which the middle is left out where it is longer.
fn in_short(text: &str, longest: usize) -> String {
    let length = text.chars().count();
    if length <= longest {
        return text.to_owned();
    }
    let end = longest / 3;
    let start: String = text.chars().take(longest - end - 1).collect();
    start + "…" + &text.chars().skip(length - end).collect::<String>()
}

/// Says a sentence that the user must know on standard error, on one line, whatever the level of the log. With standard
/// error closed there is nobody left to tell.
pub fn complain(sentence: &str) {
    let _nobody = writeln!(io::stderr().lock(), "knotmap: {}", told(sentence));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_do_something_is_shown_as_a_code() {
        for (text, shown) in [
            ("Über die Schulter, 膝, “a b”", "Über die Schulter, 膝, “a b”"),
            ("a\u{1b}]0;b\u{7}c", "a\\u{1b}]0;b\\u{7}c"),
            ("a\nb\r\tc", "a\\nb\\r\\tc"),
            ("\u{9b}31m\u{7f}\u{0}", "\\u{9b}31m\\u{7f}\\u{0}"),
            (
                "fdp\u{202e}exe\u{2066}\u{200b}\u{feff}\u{61c}\u{2028}",
                "fdp\\u{202e}exe\\u{2066}\\u{200b}\\u{feff}\\u{61c}\\u{2028}",
            ),
        ] {
            assert_eq!(plain(text), shown);
            assert_eq!(told(text), shown);
        }
    }

    #[test]
    fn what_is_far_too_long_keeps_its_beginning_and_its_end() {
        let said = told(&format!("“a{}z” is not a point; use POINT:SIDE", "ä".repeat(100_000)));
        assert!(said.starts_with("“aää") && said.ends_with("ääz” is not a point; use POINT:SIDE"), "{said}");
        assert!(said.chars().count() < 400 && said.contains('…'), "{said}");
        let said = told(&format!("“{}” is not a zone", "no zone ".repeat(20_000)));
        assert_eq!((said.chars().count(), said.ends_with("” is not a zone")), (LINE, true), "{said}");
    }
}
