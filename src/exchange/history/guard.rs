//! Words that a spreadsheet would take for a formula. A cell that begins with one of these signs is calculated, whatever
//! quotes stand round it in the file (OWASP, CSV injection), so a `'` is put before it; reading takes it off again.

use std::borrow::Cow;

/// What a formula begins with.
const TRIGGERS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// Whether a spreadsheet would calculate `text`, or the `'` before it would be taken for a guard.
fn is_risky(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(TRIGGERS)
}

/// `text` with one `'` more where it needs one: `=1+1` becomes `'=1+1`, and `'=1+1` becomes `''=1+1`.
pub(super) fn guarded(text: Cow<'_, str>) -> Cow<'_, str> {
    if is_risky(&text) { Cow::Owned(format!("'{text}")) } else { text }
}

/// What was guarded.
pub(super) fn unguarded(text: &str) -> &str {
    text.strip_prefix('\'').filter(|_| is_risky(text)).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn only_what_begins_like_a_formula_is_guarded() {
        for (text, written) in [
            ("=1+1", "'=1+1"),
            ("+49 30", "'+49 30"),
            ("-3", "'-3"),
            ("@home", "'@home"),
            ("'=1", "''=1"),
            ("''=1", "'''=1"),
            ("'quoted'", "'quoted'"),
            ("a=1", "a=1"),
            ("", ""),
            ("'", "'"),
        ] {
            assert_eq!(guarded(text.into()), written);
            assert_eq!(unguarded(written), text);
        }
    }

    proptest! {
        #[test]
        fn what_was_guarded_comes_back(text in "['=+@a\\-\t\r]{0,5}") {
            let written = guarded(Cow::Borrowed(&text));
            prop_assert!(!written.starts_with(TRIGGERS));
            prop_assert_eq!(unguarded(&written), &text);
        }
    }
}
