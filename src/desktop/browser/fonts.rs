//! Letters that the program's own font lacks: a page reads no fonts of the machine.

use crate::drawing::text::Fonts;

/// The program's own.
pub fn fonts_for(_: &str) -> Fonts {
    Fonts::default()
}

/// The letters of `words` that cannot be printed, each once.
pub fn unprintable(words: &str) -> Vec<char> {
    Fonts::default().missing(words)
}
