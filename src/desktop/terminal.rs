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

/// Says a sentence that the user must know on standard error, on one line, whatever the level of the log. With standard
/// error closed there is nobody left to tell.
pub fn complain(sentence: &str) {
    let _nobody = writeln!(io::stderr().lock(), "knotmap: {}", plain(sentence));
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
        }
    }
}
