//! What comes in, known by its beginning.

/// Whether `beginning` is that of a journal's file: a checksum of eight hexadecimal digits, a space, and a line.
pub fn is_journal(beginning: &[u8]) -> bool {
    let Some((checksum, line)) = beginning.split_at_checked(8) else { return false };
    checksum.iter().all(u8::is_ascii_hexdigit)
        && [&b" Journal("[..], b" Entry("].iter().any(|start| line.starts_with(start))
}
