//! Words and lines on a sheet.

use jiff::Zoned;
use kurbo::{Line as Segment, Point, Shape as _};

use crate::drawing::{
    self,
    scene::{Line, Node, Paint},
    text::{self, Anchor, Text, Weight},
};

pub(super) fn words(
    text: impl Into<String>,
    at: Point,
    size: f64,
    weight: Weight,
    anchor: Anchor,
    ink: drawing::Colour,
) -> Node {
    Node::Text(Text { words: text.into(), at, size, weight, anchor, colour: ink, opacity: 1.0, label: None })
}

pub(super) fn line(from: (f64, f64), to: (f64, f64), width: f64, ink: drawing::Colour) -> Option<Node> {
    let path = Segment::new(from, to).to_path(0.1);
    Node::stroke(&path, Paint::solid(ink), Line::butt(width))
}

pub(super) fn letter(i: usize) -> String {
    let last = char::from(b'a' + (i % 26) as u8);
    if i < 26 { last.to_string() } else { format!("{}{last}", letter(i / 26 - 1)) }
}

/// The day of an entry by the clock of this machine; with its year unless that is this year.
pub(super) fn day(at: &Zoned, now: &Zoned) -> String {
    let at = at.with_time_zone(now.time_zone().clone());
    let form = if at.year() == now.year() { "%-d %B" } else { "%-d %B %Y" };
    at.strftime(form).to_string()
}

/// Breaks `text` into lines of at most `width`; a word that is longer stands alone.
pub(super) fn wrap(text: &str, size: f64, weight: Weight, width: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if text::width(&format!("{line} {word}"), size, weight) <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
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

    #[test]
    fn wrapping_keeps_every_word_and_the_width() {
        let text = "Beside the spine, between the two shoulder blades, a hand width below the neck";
        let lines = wrap(text, 14.0, Weight::Regular, 180.0);
        assert!(lines.len() > 1);
        assert_eq!(lines.join(" "), text);
        assert!(lines.iter().all(|line| text::width(line, 14.0, Weight::Regular) <= 180.0));
    }
}
