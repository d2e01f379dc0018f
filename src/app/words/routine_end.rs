//! The end page of a routine: what was done, and what nobody has said yet.

use crate::session::Missing;

/// What nobody has said yet about a hold.
pub fn missing(missing: Missing) -> String {
    let numbers = match (missing.before, missing.after) {
        (true, true) => Some("the numbers before and after"),
        (true, false) => Some("the number before"),
        (false, true) => Some("the number after"),
        (false, false) => None,
    };
    let ending = missing.ending.then_some("what ended it");
    let all: Vec<&str> = numbers.into_iter().chain(ending).collect();
    format!("Not said: {}", all.join(", and "))
}

/// At the end: how many steps were done, how long was pressed, and how long all of it took.
pub fn done_in(steps: usize, held: &str, in_all: &str) -> String {
    let steps = if steps == 1 { "1 step".to_owned() } else { format!("{steps} steps") };
    format!("{steps}, {held} pressed, {in_all} in all")
}

/// A step at the end, for a screen reader.
pub fn done_step(sided: &str, before: Option<u8>, after: Option<u8>, held: &str) -> String {
    let number = |value: Option<u8>| value.map_or_else(|| "no number".to_owned(), |value| value.to_string());
    format!("{sided}, before {}, after {}, held {held}", number(before), number(after))
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
