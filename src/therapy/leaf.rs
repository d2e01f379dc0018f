//! Values of a file that remember where they stand, so that every mistake can be named with its line.

mod told;

use std::fmt;

use ron::{Options, extensions::Extensions, value::RawValue};
use serde::{Deserialize, Deserializer, de::DeserializeOwned};

pub(crate) use self::told::told;
use crate::language::say;

/// The largest file that is read, in bytes: many times any routine.
pub const LARGEST: usize = 256 * 1024;

/// So many mistakes of a file are listed; the others are counted. Nobody mends more at a time.
const LISTED: usize = 100;
/// So much of a text of the file is repeated, in characters, where something is said about it.
const TOLD: usize = 200;

/// Something wrong in a file, and where.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mistake {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// What is wrong, in a sentence without its full stop.
    pub what: String,
}

/// `12:5: the time is …`, to be put behind the name of the file and a colon.
impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.line, self.column, self.what)
    }
}

/// What is wrong in a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mistakes {
    /// At most a hundred, in the order of the lines.
    pub listed: Vec<Mistake>,
    /// How many were found besides.
    pub more: usize,
}

impl Mistakes {
    /// How many there are in all.
    pub fn count(&self) -> usize {
        self.listed.len() + self.more
    }
}

impl From<Mistake> for Mistakes {
    fn from(one: Mistake) -> Self {
        Self { listed: vec![one], more: 0 }
    }
}

/// How routines are read: a field that may be missing is written without `Some(…)`.
pub(crate) fn options() -> Options {
    Options::default().with_default_extension(Extensions::IMPLICIT_SOME | Extensions::UNWRAP_VARIANT_NEWTYPES)
}

/// One value and where it stands. A value that is not what it should be is kept as a mistake, so that the rest is read.
#[derive(Debug)]
pub(crate) struct Leaf<T> {
    /// Its address in the text that is being read; [`Notes`] turns it into a line.
    pub at: usize,
    pub value: Result<T, String>,
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for Leaf<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let raw = <&RawValue>::deserialize(from)?.trim().get_ron();
        let value = options().from_str(raw).map_err(|error| told(&error.code));
        Ok(Self { at: raw.as_ptr().addr(), value })
    }
}

/// A text as RON writes it. Writing into memory fails for no text; whoever keeps a file reads it again all the same.
pub(crate) fn quoted(text: &str) -> String {
    ron::to_string(text).unwrap_or_default()
}

/// The beginning of a text that is told about.
pub(crate) fn shortened(mut text: String) -> String {
    if let Some((end, _)) = text.char_indices().nth(TOLD) {
        text.truncate(end);
        text.push('…');
    }
    text
}

/// The mistakes of one text, as they are found.
pub(crate) struct Notes<'a> {
    text: &'a str,
    /// Those that are listed: where, in bytes, and what.
    found: Vec<(usize, String)>,
    more: usize,
}

impl<'a> Notes<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self { text, found: Vec::new(), more: 0 }
    }

    /// Notes a mistake at an address of the text. Beyond those that are listed, `what` is not kept: there may be as many as
    /// the file has values.
    pub(crate) fn bad(&mut self, at: usize, what: impl fmt::Display) {
        if self.found.len() == LISTED {
            self.more += 1;
            return;
        }
        // What two checks find is one mistake.
        let one = (at.saturating_sub(self.text.as_ptr().addr()), what.to_string());
        if !self.found.contains(&one) {
            self.found.push(one);
        }
    }

    /// The value of a leaf; a mistake is noted and the usual value taken instead.
    pub(crate) fn take<T: Default>(&mut self, leaf: Leaf<T>) -> T {
        self.take_or(leaf, T::default())
    }

    /// The value of a leaf; a mistake is noted and `instead` taken.
    pub(crate) fn take_or<T>(&mut self, leaf: Leaf<T>, instead: T) -> T {
        match leaf.value {
            Ok(value) => value,
            Err(what) => {
                self.bad(leaf.at, what);
                instead
            }
        }
    }

    /// A sentence or name of 1 to `longest` characters, without hidden characters; of a longer one its beginning, so that
    /// what is said about it later stays short.
    pub(crate) fn words(&mut self, leaf: Leaf<String>, longest: usize) -> String {
        let at = leaf.at;
        let is_read = leaf.value.is_ok();
        let mut text = self.take(leaf);
        let length = text.chars().count();
        if is_read && text.trim().is_empty() {
            self.bad(at, say!("routine-file-text-empty"));
        }
        if length > longest {
            self.bad(at, say!("routine-file-text-long", length = length, longest = longest));
        }
        if let Some(hidden) = text.chars().find(|c| is_hidden(*c)) {
            self.bad(at, unseen(hidden));
        }
        if let Some((end, _)) = text.char_indices().nth(longest) {
            text.truncate(end);
        }
        text
    }

    /// The same of a text that may be empty and may have several lines.
    pub(crate) fn lines(&mut self, leaf: Leaf<String>, longest: usize) -> String {
        let at = leaf.at;
        let text = self.take(leaf);
        let length = text.chars().count();
        if length > longest {
            self.bad(at, say!("routine-file-text-long", length = length, longest = longest));
        }
        if let Some(hidden) = text.chars().find(|c| is_unseen(*c)) {
            self.bad(at, unseen(hidden));
        }
        text
    }

    /// Whether nothing was found so far.
    pub(crate) fn is_clean(&self) -> bool {
        self.found.is_empty()
    }

    /// A whole number in `range`.
    pub(crate) fn number(
        &mut self,
        leaf: Leaf<i64>,
        name: &str,
        range: std::ops::RangeInclusive<i64>,
    ) -> i64 {
        let at = leaf.at;
        let is_read = leaf.value.is_ok();
        let number = self.take(leaf);
        self.in_range(at, name, number, &range, is_read);
        number.clamp(*range.start(), *range.end())
    }

    /// Two whole numbers in `range`, the smaller first.
    pub(crate) fn range(
        &mut self,
        leaf: Leaf<(i64, i64)>,
        name: &str,
        range: std::ops::RangeInclusive<i64>,
    ) -> (i64, i64) {
        let at = leaf.at;
        let is_read = leaf.value.is_ok();
        let (least, most) = self.take(leaf);
        self.in_range(at, name, least, &range, is_read);
        self.in_range(at, name, most, &range, is_read);
        if least > most {
            self.bad(at, say!("routine-file-range-turned", name = name, least = least, most = most));
        }
        (least.clamp(*range.start(), *range.end()), most.clamp(*range.start(), *range.end()))
    }

    fn in_range(
        &mut self,
        at: usize,
        name: &str,
        number: i64,
        range: &std::ops::RangeInclusive<i64>,
        is: bool,
    ) {
        if is && !range.contains(&number) {
            let (least, most) = (*range.start(), *range.end());
            let what =
                say!("routine-file-out-of-range", name = name, number = number, least = least, most = most);
            self.bad(at, what);
        }
    }

    /// What was found, in the order of the lines; nothing twice.
    pub(crate) fn finish(mut self) -> Mistakes {
        self.found.sort();
        let starts: Vec<usize> =
            std::iter::once(0).chain(self.text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        let place = |(at, what)| {
            let line = starts.partition_point(|start| *start <= at);
            let before = self.text.get(starts[line - 1]..at).unwrap_or_default();
            Mistake { line, column: before.chars().count() + 1, what }
        };
        Mistakes { listed: self.found.into_iter().map(place).collect(), more: self.more }
    }
}

fn unseen(hidden: char) -> String {
    say!("routine-file-text-unseen", code = format!("{:04X}", u32::from(hidden)))
}

/// Hidden characters that a text of several lines has no use for: line breaks are seen, and some scripts and signs are joined
/// by letters without a width.
pub fn is_unseen(c: char) -> bool {
    is_hidden(c) && !matches!(c, '\n' | '\u{200c}' | '\u{200d}')
}

/// Control characters, and those that turn or hide what stands beside them.
pub fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}')
        || matches!(c, '\u{feff}' | '\u{fff9}'..='\u{fffb}')
}
