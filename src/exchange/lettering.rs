//! Words on a map, letters and days of its list.

use jiff::Zoned;
use kurbo::Point;

use crate::{
    drawing::{
        self,
        scene::Node,
        text::{Anchor, Fonts, Text, Weight},
    },
    language::dates,
};

pub(super) fn words(
    text: impl Into<String>,
    at: Point,
    size: f64,
    weight: Weight,
    anchor: Anchor,
    ink: drawing::Colour,
) -> Node {
    let fonts = Fonts::default();
    Node::Text(Text {
        words: text.into(),
        at,
        size,
        weight,
        anchor,
        colour: ink,
        opacity: 1.0,
        label: None,
        fonts,
    })
}

pub(super) fn letter(i: usize) -> String {
    let last = char::from(b'a' + (i % 26) as u8);
    if i < 26 { last.to_string() } else { format!("{}{last}", letter(i / 26 - 1)) }
}

/// The day of an entry by the clock of this machine; with its year unless that is this year.
pub(super) fn day(at: &Zoned, now: &Zoned) -> String {
    let at = at.with_time_zone(now.time_zone().clone());
    if at.year() == now.year() { dates::long_of_year(at.date()) } else { dates::long(at.date()) }
}

/// With its capital and its full stop.
pub(super) fn sentence(text: &str) -> String {
    let mut letters = text.trim_end_matches('.').chars();
    let first = letters.next().map(char::to_uppercase).into_iter().flatten();
    first.chain(letters).chain(['.']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_go_on_after_z() {
        assert_eq!([0, 25, 26, 27, 52].map(letter), ["a", "z", "aa", "ab", "ba"]);
    }

    #[test]
    fn a_day_of_another_year_says_which() {
        let at: Zoned = "2025-12-31T23:30:00+00:00[UTC]".parse().unwrap();
        let of = |now: &str| day(&at, &now.parse().unwrap());
        assert_eq!(of("2025-12-31T23:40:00+00:00[UTC]"), "31 December");
        assert_eq!(of("2026-01-01T08:00:00+00:00[UTC]"), "31 December 2025");
        assert_eq!(of("2026-01-01T08:00:00+01:00[Europe/Berlin]"), "1 January");
    }
}
