//! The lines of a journal file as they stand there, for whoever carries them on unchanged.

use std::io::{self, BufRead};

use uuid::Uuid;

use super::{
    LINE_MAX, LineError,
    line::{self, Line},
    read::BYTE_ORDER_MARK,
};

/// A line as it stands in a file.
#[derive(Debug)]
pub struct RawLine<'l> {
    /// Its number, from 1.
    pub number: usize,
    /// Its bytes without the line break. Of one that is longer than [`LINE_MAX`] only the beginning.
    pub text: &'l [u8],
    /// What it says.
    pub says: Saying,
}

/// What a line says, as far as that is needed to carry it on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saying {
    /// It is the first line of a file.
    Header,
    /// It is an entry, of a kind that is known here or not.
    Entry {
        /// Its id.
        id: Uuid,
        /// Whether only a newer version knows its kind.
        is_newer: bool,
    },
    /// It is something that only a newer version knows.
    Newer,
    /// It cannot be read: why.
    Unreadable(LineError),
}

/// Reads `from` to its end, however long that is, and hands on every line that is not empty.
///
/// # Errors
/// When `from` cannot be read, or `each` says so.
pub fn each_line(
    mut from: impl BufRead,
    mut each: impl FnMut(RawLine<'_>) -> io::Result<()>,
) -> io::Result<()> {
    let (mut text, mut number) = (Vec::new(), 0);
    while next(&mut from, &mut text)? {
        number += 1;
        let end = text.iter().rposition(|byte| *byte != b'\r').map_or(0, |last| last + 1);
        let text = &text[..end];
        let text = if number == 1 { text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text) } else { text };
        if !text.trim_ascii().is_empty() {
            each(RawLine { number, text, says: says(text) })?;
        }
    }
    Ok(())
}

/// Whether `end`, which no line break follows, is a whole line all the same. If not, somebody may be writing it.
pub fn is_whole(end: &[u8]) -> bool {
    line::read(end).is_ok()
}

fn says(text: &[u8]) -> Saying {
    match line::read(text) {
        Ok(Line::Journal { .. }) => Saying::Header,
        Ok(Line::Entry(entry)) => {
            Saying::Entry { id: entry.id, is_newer: entry.kind == super::Kind::Unknown }
        }
        Ok(Line::Unknown) => Saying::Newer,
        Err(error) => Saying::Unreadable(error),
    }
}

/// Reads the next line into `text`; `false` at the end. What is too long for a line is passed over and not held.
fn next(from: &mut impl BufRead, text: &mut Vec<u8>) -> io::Result<bool> {
    text.clear();
    let mut is_there = false;
    loop {
        let block = match from.fill_buf() {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            block => block?,
        };
        if block.is_empty() {
            return Ok(is_there);
        }
        is_there = true;
        let end = memchr::memchr(b'\n', block);
        let piece = &block[..end.unwrap_or(block.len())];
        // One byte more than a line may have: it is refused for its length.
        let room = (LINE_MAX + 1).saturating_sub(text.len());
        text.extend_from_slice(&piece[..piece.len().min(room)]);
        let read = piece.len() + usize::from(end.is_some());
        from.consume(read);
        if end.is_some() {
            return Ok(true);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::{BufReader, Read as _};

    use super::*;

    fn line(ron: &str) -> String {
        format!("{:08x} {ron}", crc32fast::hash(ron.as_bytes()))
    }

    #[test]
    fn every_line_comes_with_its_number_and_as_it_stands() {
        const ID: &str = "019aa2c7-9b40-7000-8000-52484f4d414a";
        let entry = |kind: &str| {
            line(&format!("Entry(id:\"{ID}\",at:\"2026-11-20T19:30:00+01:00[Europe/Berlin]\",kind:{kind})"))
        };
        let lines = [
            line("Journal(version:1,program:\"\")"),
            entry("Rating(point:\"LEV-2\",side:left,tenderness:3)"),
            entry("Song(verses:3)"),
            line("Chapter(1)"),
            "torn".to_owned(),
        ];
        let text = format!("{}\r\r\n\n{}", lines[0], lines[1..].join("\n"));
        let mut found = Vec::new();
        // A small buffer: lines are put together from pieces.
        each_line(BufReader::with_capacity(7, text.as_bytes()), |line| {
            found.push((line.number, String::from_utf8(line.text.to_vec()).unwrap(), line.says));
            Ok(())
        })
        .unwrap();
        let id = ID.parse().unwrap();
        let says = [
            Saying::Header,
            Saying::Entry { id, is_newer: false },
            Saying::Entry { id, is_newer: true },
            Saying::Newer,
            Saying::Unreadable(LineError::NoChecksum),
        ];
        for (i, (number, (text, said))) in
            [1, 3, 4, 5, 6].into_iter().zip(lines.iter().cloned().zip(says)).enumerate()
        {
            assert_eq!(found[i], (number, text, said));
        }
    }

    #[test]
    fn a_line_without_end_is_not_held() {
        let endless = io::repeat(0).take(64 * LINE_MAX as u64).chain(&b"\nshort"[..]);
        let mut lengths = Vec::new();
        each_line(BufReader::new(endless), |line| {
            lengths.push((line.text.len(), line.says));
            Ok(())
        })
        .unwrap();
        assert_eq!(lengths[0], (LINE_MAX + 1, Saying::Unreadable(LineError::TooLong)));
        assert_eq!(lengths[1].0, 5, "the next one is read");
    }
}
