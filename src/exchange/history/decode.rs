//! Bytes of a file as text: UTF-8, UTF-16 by its mark, and what Windows wrote before.

use std::borrow::Cow;

/// How the letters of a file are coded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8.
    Utf8,
    /// UTF-8 with a byte order mark.
    Utf8Mark,
    /// UTF-16, told by its byte order mark.
    Utf16,
    /// Windows-1252: anything that is no UTF-8.
    Windows1252,
}

impl Encoding {
    /// The name that people know.
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf8Mark => "UTF-8 with a byte order mark",
            Self::Utf16 => "UTF-16",
            Self::Windows1252 => "Windows-1252",
        }
    }
}

/// What Windows-1252 has between 0x80 and 0x9F; elsewhere it is Latin-1. Five places stand for control characters, as the
/// WHATWG's Encoding Standard has them.
const WINDOWS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}',
    '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The text of `bytes`, and how it was coded. Half a character of UTF-16 becomes U+FFFD.
pub(super) fn decode(bytes: &[u8]) -> (Cow<'_, str>, Encoding) {
    if let Some(rest) = bytes.strip_prefix(b"\xff\xfe") {
        return (utf16(rest, u16::from_le_bytes).into(), Encoding::Utf16);
    }
    if let Some(rest) = bytes.strip_prefix(b"\xfe\xff") {
        return (utf16(rest, u16::from_be_bytes).into(), Encoding::Utf16);
    }
    let (rest, marked) = match bytes.strip_prefix("\u{feff}".as_bytes()) {
        Some(rest) => (rest, Encoding::Utf8Mark),
        None => (bytes, Encoding::Utf8),
    };
    match std::str::from_utf8(rest) {
        Ok(text) => (text.into(), marked),
        Err(_) => (rest.iter().map(|&byte| windows(byte)).collect::<String>().into(), Encoding::Windows1252),
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let (pairs, _) = bytes.as_chunks();
    let units = pairs.iter().map(|pair| unit(*pair));
    char::decode_utf16(units).map(|char| char.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

fn windows(byte: u8) -> char {
    match byte {
        0x80..=0x9f => WINDOWS[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_coding_gives_the_same_letters() {
        let text = "note\n“Größe” – 5 €";
        let windows = b"note\n\x93Gr\xf6\xdfe\x94 \x96 5 \x80";
        let units: Vec<u16> = text.encode_utf16().collect();
        let little =
            [&[0xff, 0xfe], &*units.iter().flat_map(|unit| unit.to_le_bytes()).collect::<Vec<_>>()].concat();
        let big =
            [&[0xfe, 0xff], &*units.iter().flat_map(|unit| unit.to_be_bytes()).collect::<Vec<_>>()].concat();
        let marked = format!("\u{feff}{text}");
        for (bytes, coded) in [
            (text.as_bytes(), Encoding::Utf8),
            (marked.as_bytes(), Encoding::Utf8Mark),
            (&little, Encoding::Utf16),
            (&big, Encoding::Utf16),
            (windows, Encoding::Windows1252),
        ] {
            assert_eq!(decode(bytes), (text.into(), coded));
        }
    }
}
