//! What must hold of whatever bytes a reader is given. The fuzzers (`fuzz/`) look for bytes for which it does not hold;
//! `tests/fuzz_corpus.rs` holds it for those that they have kept.

#![allow(dead_code, unused_imports, reason = "each fuzzer uses one of these")]

mod copies;
mod files;
mod lines;
mod plans;
mod routines;
mod tables;

pub(crate) use self::{
    copies::copy,
    files::{picture, settings},
    lines::{checkpoint, history, journal, line},
    plans::plan,
    routines::routine,
    tables::csv,
};

/// A text in which every line that begins with a space is given the checksum that a line of a journal begins with: no
/// fuzzer finds one by itself.
fn signed(bytes: &[u8]) -> Vec<u8> {
    let sign = |line: &[u8]| match line.strip_prefix(b" ") {
        Some(ron) => {
            let end = ron.iter().rposition(|byte| *byte != b'\r').map_or(0, |last| last + 1);
            [format!("{:08x} ", crc32fast::hash(&ron[..end])).as_bytes(), ron].concat()
        }
        None => line.to_vec(),
    };
    bytes.split(|byte| *byte == b'\n').map(sign).collect::<Vec<_>>().join(&b'\n')
}

/// The two halves of an input, before and behind its first line `=`; the second may be missing.
fn halves(bytes: &[u8]) -> (&[u8], &[u8]) {
    match bytes.windows(3).position(|three| three == b"\n=\n") {
        Some(at) => (&bytes[..=at], &bytes[at + 3..]),
        None => (bytes, b""),
    }
}
