//! How a language writes numbers and lists, and how its words begin.

use super::say;

/// `number` with `places` decimals, the mark between them as the language has it: `6.5`, `6,5`; below zero with a dash,
/// which every font here has.
pub fn decimal(number: f64, places: usize) -> String {
    let figures = format!("{:.places$}", number.abs());
    let minus = if number < 0.0 && figures.bytes().any(|b| (b'1'..=b'9').contains(&b)) { "–" } else { "" };
    format!("{minus}{}", figures.replace('.', say!("form-decimal-mark")))
}

/// A count with its thousands apart: `1,234`, `1.234`.
pub fn grouped(count: usize) -> String {
    let digits = count.to_string();
    let mut grouped = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            grouped.push_str(say!("form-group-mark"));
        }
        grouped.push(digit);
    }
    grouped
}

/// `a`, `a and b`, `a, b and c`.
pub fn listed(parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => say!("form-list", first = first.join(", "), last = last.as_str()),
    }
}

/// The words as they go on inside a sentence: `Beside the spine` becomes `beside the spine`, `C7 level` stays. Where the
/// language writes nouns with a capital (German), only the words of `form-lower-first` become small.
pub fn lower_first(words: &str) -> String {
    let mut letters = words.chars();
    let (first, second) = (letters.next(), letters.clone().next());
    match (first, second) {
        (Some(first), Some(second)) if (second.is_lowercase() || second == ' ') && may_be_small(words) => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => words.to_owned(),
    }
}

fn may_be_small(words: &str) -> bool {
    let small = say!("form-lower-first");
    let first = words.split([' ', ',', ':', '.']).next().unwrap_or_default().to_lowercase();
    small == "*" || small.split(' ').any(|word| word == first)
}

/// The words as they begin a line: `upper third` becomes `Upper third`.
pub fn capital(words: &str) -> String {
    let mut letters = words.chars();
    let first: String = letters.next().map(|c| c.to_uppercase().collect()).unwrap_or_default();
    format!("{first}{}", letters.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Language::German, within};

    #[test]
    fn numbers_are_written_as_the_language_has_them() {
        assert_eq!([decimal(6.5, 1), decimal(-0.04, 1), decimal(-1.25, 2)], ["6.5", "0.0", "–1.25"]);
        assert_eq!(grouped(1_234_567), "1,234,567");
        within(German, || {
            assert_eq!([decimal(6.5, 1), grouped(1234)], ["6,5", "1.234"]);
        });
    }

    #[test]
    fn a_noun_keeps_its_capital_where_the_language_wants_it() {
        assert_eq!([lower_first("Massage ball"), lower_first("C7 level")], ["massage ball", "C7 level"]);
        within(German, || {
            assert_eq!(lower_first("Neben der Wirbelsäule"), "neben der Wirbelsäule");
            assert_eq!(lower_first("Massageball"), "Massageball");
        });
    }

    #[test]
    fn the_last_of_a_list_is_joined_by_a_word() {
        let three = ["a", "b", "c"].map(str::to_owned);
        assert_eq!(
            [listed(&three), listed(&three[..2]), listed(&three[..1])],
            ["a, b and c", "a and b", "a"]
        );
        assert_eq!(within(German, || listed(&three)), "a, b und c");
    }
}
