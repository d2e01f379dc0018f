//! The short code of a plan: what stands on every page of a handout and in the look before an import, so that a person can
//! compare the two.

use uuid::Uuid;

/// Digits and letters that are not taken for one another (Crockford's 32).
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Eight of them out of the id: `K7Q2-9XMR`. Forty bits, enough to tell the plans of one practice apart.
pub fn code(id: Uuid) -> String {
    let bits = (id.as_u128() >> 88) as u64;
    let letter = |at: u32| char::from(LETTERS[(bits >> (35 - 5 * at)) as usize & 31]);
    let letters: String = (0..8).map(letter).collect();
    format!("{}-{}", &letters[..4], &letters[4..])
}

/// A code as a person may type it: without the hyphen, in small letters, `O` for 0, `I` and `L` for 1.
pub fn short(typed: &str) -> String {
    let letters = typed.chars().filter(char::is_ascii_alphanumeric).map(|c| match c.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    });
    letters.collect()
}
