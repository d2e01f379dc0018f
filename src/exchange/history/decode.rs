//! Bytes of a file as text: UTF-8, UTF-16 by its mark, and what Windows wrote before.

use std::borrow::Cow;

use encoding_rs::{UTF_8, WINDOWS_1252};

use crate::language::say;

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
    /// The name that people know, in English: files name it, too.
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf8Mark => "UTF-8 with a byte order mark",
            Self::Utf16 => "UTF-16",
            Self::Windows1252 => "Windows-1252",
        }
    }

    /// The same as a person reads it.
    pub(super) fn told(self) -> &'static str {
        if self == Self::Utf8Mark { say!("history-file-utf8-mark") } else { self.name() }
    }
}

/// The text of `bytes`, and how it was coded. Half a character of UTF-16 becomes U+FFFD.
pub(super) fn decode(bytes: &[u8]) -> (Cow<'_, str>, Encoding) {
    let (coding, mark) = encoding_rs::Encoding::for_bom(bytes).unwrap_or((UTF_8, 0));
    let rest = &bytes[mark..];
    if coding == UTF_8 {
        let coded = if mark == 0 { Encoding::Utf8 } else { Encoding::Utf8Mark };
        return match coding.decode_without_bom_handling_and_without_replacement(rest) {
            Some(text) => (text, coded),
            None => (WINDOWS_1252.decode_without_bom_handling(rest).0, Encoding::Windows1252),
        };
    }
    (coding.decode_without_bom_handling(rest).0, Encoding::Utf16)
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
