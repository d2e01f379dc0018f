//! One line of a journal file: a checksum, a space, and one line of RON.
//!
//! `3fa9c01b Entry(id:"…",at:"…",kind:Rating(point:"RHO-MAJ1",side:left,tenderness:7))`

use std::sync::LazyLock;

use ron::{Options, error::SpannedError, extensions::Extensions};
use serde::{Deserialize, Serialize, de::IgnoredAny};

use super::{Entry, Kind, canonical};
use crate::language::say;

/// The version of the format that this program writes.
pub const VERSION: u32 = 1;
/// The longest line that is read, in bytes. No entry that keeps to its limits is longer, even if every character of it has
/// to be escaped; a test tries.
pub const LINE_MAX: usize = 256 * 1024;

/// What a line says.
#[expect(
    clippy::large_enum_variant,
    reason = "nearly every line is an entry: a box for each would only cost"
)]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Line {
    /// The first line of a file.
    Journal {
        /// The version of the format.
        version: u32,
        /// Which program wrote it.
        program: String,
    },
    /// All others.
    Entry(Entry),
    /// A kind of line that this version does not know.
    #[serde(skip)]
    Unknown,
}

/// An entry, and the [`sum`] of what it says.
pub(super) struct Summed {
    pub(super) entry: Entry,
    pub(super) sum: u32,
}

/// Why a line is set aside.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LineError {
    /// Longer than [`LINE_MAX`].
    #[error("{}", say!("journal-line-too-long", max = LINE_MAX))]
    TooLong,
    /// Not text.
    #[error("{}", say!("journal-line-no-text"))]
    NotText,
    /// No checksum at its start.
    #[error("{}", say!("journal-line-no-checksum"))]
    NoChecksum,
    /// The checksum is another one.
    #[error("{}", say!("journal-line-checksum"))]
    Checksum,
    /// Not what a line can say.
    #[error("{0}")]
    Unreadable(String),
}

/// RON with `after:4` for an optional field and `Hold(point:…)` for a variant that has fields of its own.
static RON: LazyLock<Options> = LazyLock::new(|| {
    let short = Extensions::IMPLICIT_SOME | Extensions::UNWRAP_VARIANT_NEWTYPES;
    Options::default().with_default_extension(short).with_recursion_limit(16)
});

/// The line with its line break.
pub(super) fn write(line: &Line) -> Result<String, ron::Error> {
    let ron = RON.to_string(line)?;
    Ok(format!("{:08x} {ron}\n", crc32fast::hash(ron.as_bytes())))
}

/// The checksum of an entry as it would be written: what two lines of the same content have in common, in whatever layout
/// they are.
pub(super) fn sum(entry: &Entry) -> u32 {
    RON.to_string(&Line::Entry(entry.clone())).map_or(0, |ron| crc32fast::hash(ron.as_bytes()))
}

/// Reads a line without its line break.
pub(super) fn read(line: &[u8]) -> Result<Line, LineError> {
    read_summed(line).map(|(line, _)| line)
}

/// The same with the [`sum`] of an entry.
pub(super) fn read_summed(line: &[u8]) -> Result<(Line, u32), LineError> {
    if line.len() > LINE_MAX {
        return Err(LineError::TooLong);
    }
    let text = std::str::from_utf8(line).map_err(|_| LineError::NotText)?;
    // A file that was turned into one with `\r\n` twice has two of them.
    let text = text.trim_end_matches('\r');
    let (sum, ron) = text.split_once(' ').ok_or(LineError::NoChecksum)?;
    let hexadecimal = sum.len() == 8 && sum.bytes().all(|b| b.is_ascii_hexdigit());
    let sum = u32::from_str_radix(sum, 16).ok().filter(|_| hexadecimal).ok_or(LineError::NoChecksum)?;
    if sum != crc32fast::hash(ron.as_bytes()) {
        return Err(LineError::Checksum);
    }
    if let Some(entry) = canonical::read(ron) {
        entry.check().map_err(|error| LineError::Unreadable(error.to_string()))?;
        return Ok((Line::Entry(entry), sum));
    }
    let line = read_ron(ron)?;
    let sum = match &line {
        Line::Entry(entry) if entry.kind != Kind::Unknown => {
            entry.check().map_err(|error| LineError::Unreadable(error.to_string()))?;
            self::sum(entry)
        }
        _ => sum,
    };
    Ok((line, sum))
}

/// Reads any RON that says the same, in whatever order and layout.
pub(super) fn read_ron(ron: &str) -> Result<Line, LineError> {
    RON.from_str::<Line>(ron).or_else(|error| newer(ron, &error))
}

/// A kind of line or of entry that only a newer version knows is no fault: it is kept, and counted.
fn newer(ron: &str, error: &SpannedError) -> Result<Line, LineError> {
    /// An entry of which only the head is understood.
    #[derive(Deserialize)]
    enum Head {
        Entry(HeadEntry),
    }
    #[derive(Deserialize)]
    struct HeadEntry {
        id: uuid::Uuid,
        #[serde(with = "super::moment")]
        at: jiff::Zoned,
        #[serde(rename = "kind")]
        _kind: IgnoredAny,
    }

    let unknown = match &error.code {
        ron::Error::NoSuchEnumVariant { outer, .. } => outer.as_deref(),
        _ => None,
    };
    let read = match unknown {
        Some("Line") => RON.from_str::<IgnoredAny>(ron).map(|_| Line::Unknown),
        Some("Kind") => RON
            .from_str::<Head>(ron)
            .map(|Head::Entry(head)| Line::Entry(Entry { id: head.id, at: head.at, kind: Kind::Unknown })),
        _ => return Err(unreadable(error)),
    };
    read.map_err(|error| unreadable(&error))
}

fn unreadable(error: &SpannedError) -> LineError {
    let column = error.span.start.col + 9;
    LineError::Unreadable(say!("journal-line-column", column = column, why = error.code.to_string()))
}
