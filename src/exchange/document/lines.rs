//! Words broken into lines.

use std::ops::Range;

use super::{block::Words, scale::Type};
use crate::drawing::{Weight, text};

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
struct Run {
    text: String,
    weights: Vec<(Range<usize>, Weight)>,
    size: f64,
}

/// Breaks words into lines no wider than `width`. A word that is wider is broken between its letters; a line break in
/// the words is kept. Every line but the last of a paragraph ends in a space, so that copied words stay apart.
pub(super) fn lines(words: &Words, kind: Type, width: f64) -> Vec<Line> {
    let run = Run::of(words, kind);
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
pub(super) fn width(words: &Words, kind: Type) -> f64 {
    let run = Run::of(words, kind);
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

impl Run {
    fn of(words: &Words, kind: Type) -> Self {
        let mut run = Self { text: String::new(), weights: Vec::new(), size: kind.size };
        for span in &words.0 {
            let start = run.text.len();
            run.text.extend(span.text.chars().map(printable));
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
                    while self.width(rest.clone()) > width {
                        let fits = self.fitting(rest.clone(), width);
                        lines.push(self.line(rest.start..fits));
                        rest.start = fits;
                    }
                    start = Some(rest.start);
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
        let letters = self.text[word.clone()].char_indices().map(|(at, letter)| word.start + at + letter.len_utf8());
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
        self.parts(range).map(|(text, weight)| text::width(text, self.size, weight)).sum()
    }

    fn line(&self, range: Range<usize>) -> Line {
        let mut line = Line::default();
        for (text, weight) in self.parts(range) {
            line.parts.push(Part { text: text.to_owned(), weight, x: line.width });
            line.width += text::width(text, self.size, weight);
        }
        line
    }
}

/// The words of a part of a text, without the spaces between them.
fn words_of(text: &str, all: Range<usize>) -> impl Iterator<Item = Range<usize>> {
    let part = &text[all.clone()];
    part.split_whitespace().map(move |word| {
        let start = all.start + (word.as_ptr() as usize - part.as_ptr() as usize);
        start..start + word.len()
    })
}

/// Control characters, which no font has, are spaces; a line break stays.
fn printable(letter: char) -> char {
    if letter.is_control() && letter != '\n' { ' ' } else { letter }
}
