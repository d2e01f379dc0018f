//! The seal round a text: a first line that says what follows, how long it is and its checksum, and a last line.
//!
//! It is found by its first words in whatever it lies in, so no parser of PDF has to be trusted. A mail program may turn
//! every line break into another: the text is then read as it was.

use std::fmt;

use crate::language::say;

/// The version of the format that this program writes.
pub const VERSION: u32 = 1;
/// The longest text of a plan that is read, in bytes: many times one of forty points with the longest notes.
pub const TEXT_MAX: usize = 512 * 1024;
/// The longest text of a result: ten thousand holds, with a note to many of them.
pub const RESULT_MAX: usize = 4 * 1024 * 1024;
/// So many seals are looked at in one file.
const SEALS_MAX: usize = 16;
/// The longest first line.
const LINE_MAX: usize = 160;

/// What a sealed text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A plan.
    Plan,
    /// What was done of one.
    Result,
}

/// Why a sealed text cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// There is none.
    #[error("{}", say!("exchange-seal-none"))]
    None,
    /// Two that differ.
    #[error("{}", say!("exchange-seal-several"))]
    Several,
    /// The first line is not as it should be.
    #[error("{}", say!("exchange-seal-line", kind = .0.to_string()))]
    Line(Kind),
    /// Of a newer format.
    #[error("{}", say!("exchange-seal-newer", kind = .0.to_string(), format = .1, known = VERSION))]
    Newer(Kind, u32),
    /// Something is missing at its end.
    #[error("{}", say!("exchange-seal-short", kind = .0.to_string(), there = .1, bytes = .2))]
    Short(Kind, usize, usize),
    /// Longer than any.
    #[error("{}", say!("exchange-seal-long", kind = .0.to_string(), bytes = .1, most = .0.longest()))]
    Long(Kind, usize),
    /// Other letters than when it was written.
    #[error("{}", say!("exchange-seal-checksum", kind = .0.to_string()))]
    Checksum(Kind),
    /// No text.
    #[error("{}", say!("exchange-seal-not-text", kind = .0.to_string()))]
    NotText(Kind),
}

/// The word of files, whatever language is spoken.
impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Plan => "plan",
            Self::Result => "result",
        })
    }
}

impl Kind {
    /// So many bytes of it are read at most.
    pub fn longest(self) -> usize {
        match self {
            Self::Plan => TEXT_MAX,
            Self::Result => RESULT_MAX,
        }
    }
}

/// How the first line begins.
const MARK: &str = "// Knotmap ";

/// Seals `text`, which ends with a line break.
pub fn seal(kind: Kind, text: &str) -> String {
    let (length, sum) = (text.len(), crc32fast::hash(text.as_bytes()));
    format!(
        "{MARK}{kind}, format {VERSION}, {length} bytes, checksum {sum:08x}. Open this file with Knotmap.\n{text}// End of the {kind}.\n"
    )
}

/// The sealed text in `bytes`, whatever these are. The same one twice is one.
///
/// # Errors
/// [`SealError`]; where one of several can be read, that one counts.
pub fn find(bytes: &[u8]) -> Result<(Kind, String), SealError> {
    let mut found: Option<(Kind, String)> = None;
    let mut broken = None;
    for at in memchr::memmem::find_iter(bytes, MARK.as_bytes()).take(SEALS_MAX) {
        match open(&bytes[at..]) {
            None => {}
            Some(Ok(one)) => match &found {
                Some(other) if *other != one => return Err(SealError::Several),
                _ => found = Some(one),
            },
            Some(Err(error)) => broken = Some(error),
        }
    }
    found.ok_or_else(|| broken.unwrap_or(SealError::None))
}

/// What the first seal in `bytes` says it is, whether or not it can be read.
pub fn kind(bytes: &[u8]) -> Option<Kind> {
    let mut seals = memchr::memmem::find_iter(bytes, MARK.as_bytes()).take(SEALS_MAX);
    seals.find_map(|at| named(&bytes[at + MARK.len()..]))
}

/// The kind that stands after the mark.
fn named(rest: &[u8]) -> Option<Kind> {
    [Kind::Plan, Kind::Result].into_iter().find(|kind| {
        rest.strip_prefix(kind.to_string().as_bytes()).is_some_and(|rest| rest.starts_with(b", format "))
    })
}

/// The sealed text that `bytes` begin with; none where these are only words that begin the same.
fn open(bytes: &[u8]) -> Option<Result<(Kind, String), SealError>> {
    let kind = named(&bytes[MARK.len()..])?;
    let line_end = memchr::memchr(b'\n', &bytes[..bytes.len().min(LINE_MAX)]);
    let line = line_end.and_then(|end| std::str::from_utf8(&bytes[..end]).ok());
    let Some((line, end)) = line.zip(line_end) else { return Some(Err(SealError::Line(kind))) };
    Some(inside(kind, line, &bytes[end + 1..]))
}

fn inside(kind: Kind, line: &str, rest: &[u8]) -> Result<(Kind, String), SealError> {
    let (version, length, sum) = figures(line).ok_or(SealError::Line(kind))?;
    if version > VERSION {
        return Err(SealError::Newer(kind, version));
    }
    if length > kind.longest() {
        return Err(SealError::Long(kind, length));
    }
    let whole = |bytes: &[u8]| bytes.len() >= length && crc32fast::hash(&bytes[..length]) == sum;
    let text = if whole(rest) {
        rest[..length].to_vec()
    } else {
        // Two bytes for each line break where there was one.
        let unix: Vec<u8> = without_returns(&rest[..rest.len().min(2 * length + 64)]);
        if unix.len() < length {
            return Err(SealError::Short(kind, unix.len(), length));
        }
        if !whole(&unix) {
            return Err(SealError::Checksum(kind));
        }
        unix[..length].to_vec()
    };
    String::from_utf8(text).map(|text| (kind, text)).map_err(|_| SealError::NotText(kind))
}

/// Format, length and checksum, as the first line says them.
fn figures(line: &str) -> Option<(u32, usize, u32)> {
    let mut parts = line.split(", ").skip(1);
    let version = parts.next()?.strip_prefix("format ")?.parse().ok()?;
    let length = parts.next()?.strip_suffix(" bytes")?.parse().ok()?;
    let sum = parts.next()?.strip_prefix("checksum ")?.get(..8)?;
    Some((version, length, u32::from_str_radix(sum, 16).ok()?))
}

fn without_returns(bytes: &[u8]) -> Vec<u8> {
    let is_kept = |at: &usize| !(bytes[*at] == b'\r' && bytes.get(at + 1) == Some(&b'\n'));
    (0..bytes.len()).filter(is_kept).map(|at| bytes[at]).collect()
}
