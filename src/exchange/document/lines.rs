//! Words broken into lines.

use std::ops::Range;

use unicode_linebreak::linebreaks;
use unicode_segmentation::UnicodeSegmentation as _;

use super::{block::Words, scale::Type};
use crate::drawing::{Weight, text::Fonts};

/// A line of words: its parts from left to right.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Line {
    pub(super) parts: Vec<Part>,
    pub(super) width: f64,
}

/// A part of a line in one weight, and where it begins.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Part {
    pub(super) text: String,
    pub(super) weight: Weight,
    pub(super) x: f64,
}

/// Words as one text, with the place of each weight.
struct Run<'a> {
    fonts: &'a Fonts,
    text: String,
    weights: Vec<(Range<usize>, Weight)>,
    size: f64,
}

/// Breaks words into lines no wider than `width`. A word that is wider is broken between its letters; a line break in
/// the words is kept. Every line but the last of a paragraph ends in a space, so that copied words stay apart.
pub(super) fn lines(words: &Words, kind: Type, width: f64, fonts: &Fonts) -> Vec<Line> {
    let run = Run::of(words, kind, fonts);
    let mut lines = Vec::new();
    let mut start = 0;
    for paragraph in run.text.split_inclusive('\n') {
        let end = start + paragraph.len();
        run.paragraph(start..end, width, &mut lines);
        start = end;
    }
    if let Some(part) = lines.last_mut().and_then(|line: &mut Line| line.parts.last_mut()) {
        part.text.truncate(part.text.trim_end().len());
    }
    lines
}

/// The width of words on one line.
pub(super) fn width(words: &Words, kind: Type, fonts: &Fonts) -> f64 {
    let run = Run::of(words, kind, fonts);
    run.width(0..run.text.len())
}

impl Line {
    /// With a space at its end, that takes no room.
    fn spaced(mut self) -> Self {
        if let Some(last) = self.parts.last_mut() {
            last.text.push(' ');
        }
        self
    }
}

impl<'a> Run<'a> {
    fn of(words: &Words, kind: Type, fonts: &'a Fonts) -> Self {
        let mut run = Self { fonts, text: String::new(), weights: Vec::new(), size: kind.size };
        for span in &words.0 {
            let start = run.text.len();
            run.text.extend(span.text.chars().filter_map(printable));
            let weight = if kind.weight == Weight::Bold { Weight::Bold } else { span.weight };
            run.weights.push((start..run.text.len(), weight));
        }
        run
    }

    fn paragraph(&self, all: Range<usize>, width: f64, lines: &mut Vec<Line>) {
        let mut start = None;
        let mut end = all.start;
        for word in words_of(&self.text, all) {
            match start {
                Some(begun) if self.width(begun..word.end) <= width => end = word.end,
                _ => {
                    if let Some(begun) = start {
                        lines.push(self.line(begun..end).spaced());
                    }
                    let mut rest = word;
                    // Without any room each letter is a line: then it ends, too.
                    while !rest.is_empty() && self.width(rest.clone()) > width {
                        let fits = self.fitting(rest.clone(), width);
                        lines.push(self.line(rest.start..fits));
                        rest.start = fits;
                    }
                    start = (!rest.is_empty()).then_some(rest.start);
                    end = rest.end;
                }
            }
        }
        if let Some(begun) = start {
            lines.push(self.line(begun..end).spaced());
        }
    }

    /// The end of as much of a word as fits, one letter at least.
    fn fitting(&self, word: Range<usize>, width: f64) -> usize {
        let letters = self.text[word.clone()].grapheme_indices(true);
        let letters = letters.map(|(at, letter)| word.start + at + letter.len());
        let mut letters = letters.peekable();
        let mut fits = letters.peek().copied().unwrap_or(word.end);
        for end in letters {
            if self.width(word.start..end) > width {
                break;
            }
            fits = end;
        }
        fits
    }

    fn parts(&self, range: Range<usize>) -> impl Iterator<Item = (&str, Weight)> {
        self.weights.iter().filter_map(move |(span, weight)| {
            let (start, end) = (span.start.max(range.start), span.end.min(range.end));
            (start < end).then(|| (&self.text[start..end], *weight))
        })
    }

    fn width(&self, range: Range<usize>) -> f64 {
        self.parts(range).map(|(text, weight)| self.fonts.width(text, self.size, weight)).sum()
    }

    fn line(&self, range: Range<usize>) -> Line {
        let mut line = Line::default();
        for (text, weight) in self.parts(range) {
            line.parts.push(Part { text: text.to_owned(), weight, x: line.width });
            line.width += self.fonts.width(text, self.size, weight);
        }
        line
    }
}

/// The words of a part of a text, without the spaces between them. Scripts without spaces break between their letters;
/// a dash or a stroke breaks nothing, so that “10–25” stays in one piece.
fn words_of(text: &str, all: Range<usize>) -> Vec<Range<usize>> {
    let part = &text[all.clone()];
    let mut words = Vec::new();
    let mut start = 0;
    for (end, _) in linebreaks(part) {
        let before = part[..end].chars().next_back();
        let after = part[end..].chars().next();
        let parts = before.is_none_or(char::is_whitespace) || after.is_none();
        if !parts && !before.is_some_and(is_without_spaces) && !after.is_some_and(is_without_spaces) {
            continue;
        }
        let word = part[start..end].trim_matches(|letter| letter != '\u{A0}' && char::is_whitespace(letter));
        if !word.is_empty() {
            let from = all.start + start + part[start..end].find(word).unwrap_or(0);
            words.push(from..from + word.len());
        }
        start = end;
    }
    words
}

/// Letters of scripts that put no spaces between words.
fn is_without_spaces(letter: char) -> bool {
    matches!(letter, '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{2E80}'..='\u{D7FF}'
        | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FFEF}' | '\u{20000}'..='\u{3FFFF}')
}

/// What is printed for a letter: control characters, which no font has, are spaces, a line break stays; marks that turn
/// the direction are left out, and letters without a meaning of their own are the sign for what is unknown.
fn printable(letter: char) -> Option<char> {
    match letter {
        '\n' => Some('\n'),
        '\u{200E}'
        | '\u{200F}'
        | '\u{61C}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2066}'..='\u{206F}'
        | '\u{FEFF}' => None,
        '\u{2028}' | '\u{2029}' => Some(' '),
        '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}' | '\u{FFF0}'..='\u{FFFB}' => Some('\u{FFFD}'),
        letter if letter.is_control() || u32::from(letter) & 0xFFFE == 0xFFFE => Some(' '),
        letter => Some(letter),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::document::{Print, scale::Scale};

    #[test]
    fn without_any_room_each_letter_is_a_line_and_there_are_no_more() {
        let (fonts, kind) = (Fonts::default(), Scale::of(Print::Standard).body);
        for width in [0.0, -12.0, f64::NEG_INFINITY, f64::NAN] {
            let set = lines(&"ab cd".into(), kind, width, &fonts);
            assert!(set.len() <= 4, "{width}: {set:?}");
        }
    }
}
