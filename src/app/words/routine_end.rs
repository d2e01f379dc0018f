//! The end page of a routine: what was done, and what nobody has said yet.

use crate::{language::say, session::Missing};

/// What nobody has said yet about a hold.
pub fn missing(missing: Missing) -> &'static str {
    match (missing.before, missing.after, missing.ending) {
        (true, true, false) => say!("routine-end-missing-numbers"),
        (true, false, false) => say!("routine-end-missing-before"),
        (false, true, false) => say!("routine-end-missing-after"),
        (true, true, true) => say!("routine-end-missing-numbers-and-ending"),
        (true, false, true) => say!("routine-end-missing-before-and-ending"),
        (false, true, true) => say!("routine-end-missing-after-and-ending"),
        (false, false, true) => say!("routine-end-missing-ending"),
        (false, false, false) => "",
    }
}

/// At the end: how many steps were done, how long was pressed, and how long all of it took.
pub fn done_in(steps: usize, held: &str, in_all: &str) -> String {
    say!("routine-end-done-in", count = steps, held = held, whole = in_all)
}

/// A step at the end, for a screen reader.
pub fn done_step(sided: &str, before: Option<u8>, after: Option<u8>, held: &str) -> String {
    let [before, after] = [before, after].map(|value| {
        value.map_or_else(|| say!("routine-end-no-number").to_owned(), |value| value.to_string())
    });
    say!("routine-end-done-step", sided = sided, before = before, after = after, held = held)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_is_named() {
        let of = |before, after, ending| missing(Missing { before, after, ending });
        assert_eq!(of(false, false, true), "Not said: what ended it");
        assert_eq!(of(true, true, false), "Not said: the numbers before and after");
        assert_eq!(of(false, true, true), "Not said: the number after, and what ended it");
    }
}
