//! Figures as people read them, and plots as sentences.

use std::ops::RangeInclusive;

use jiff::civil::Date;

use crate::trend::{MIDDLE_FROM, Trend, WORD_FROM, Word};

/// A value as it is written: `8`, `7.5`; whole and half ones are exact, others have one decimal.
pub fn figure(value: f64) -> String {
    let tenths = (value * 10.0).round();
    let words =
        if tenths % 10.0 == 0.0 { format!("{:.0}", tenths / 10.0) } else { format!("{:.1}", tenths / 10.0) };
    // The font has no sign for minus, and nothing is less than nothing.
    if words == "-0" { "0".to_owned() } else { words.replace('-', "–") }
}

/// A change as it is written: `–1.5`, `+2`, `0`.
pub fn signed(change: f64) -> String {
    let words = figure(change);
    if words == "0" || words.starts_with('–') { words } else { format!("+{words}") }
}

/// A day with its month: `20 Nov`.
pub(super) fn short_day(date: Date) -> String {
    date.strftime("%-d %b").to_string()
}

/// A day with its month and its year: `20 November 2026`.
pub(super) fn long_day(date: Date) -> String {
    date.strftime("%-d %B %Y").to_string()
}

/// How many days speak: under what a word wants, how many that is.
pub(super) fn days_noted(trend: &Trend) -> String {
    match trend.values.len() {
        few if few < WORD_FROM => format!("{few} of {WORD_FROM} days"),
        enough => format!("n = {enough} days"),
    }
}

/// A trend in sentences.
pub(super) fn trend(trend: &Trend, time: &RangeInclusive<Date>) -> String {
    let mut says = vec![format!(
        "Tenderness from 0, not tender, to 10, as tender as can be, from {} to {}.",
        long_day(*time.start()),
        long_day(*time.end())
    )];
    let (Some(first), Some(last)) = (trend.values.first(), trend.values.last()) else {
        says.push("Nothing is noted.".to_owned());
        return says.join(" ");
    };
    let lowest = trend.values.iter().map(|one| one.value).min().unwrap_or(first.value);
    let highest = trend.values.iter().map(|one| one.value).max().unwrap_or(first.value);
    match trend.values.len() {
        1 => says.push(format!("1 day: {} on {}.", first.value.get(), long_day(first.date))),
        days => says.push(format!(
            "{days} days, between {} and {}: {} on {}, {} on {}.",
            lowest.get(),
            highest.get(),
            first.value.get(),
            long_day(first.date),
            last.value.get(),
            long_day(last.date)
        )),
    }
    if trend.values.len() < MIDDLE_FROM {
        says.push(format!("The middle value is drawn from {MIDDLE_FROM} days on."));
    }
    match (&trend.tested, trend.word) {
        (Some(tested), word) if word != Word::TooFewDays => says.push(format!(
            "First {}, last {}, change {}: {}.",
            figure(tested.ends.first),
            figure(tested.ends.last),
            signed(tested.ends.change()),
            word.words()
        )),
        _ => says.push(format!("Too few days for a word: {}.", days_noted(trend))),
    }
    says.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_short_and_have_signs_that_the_font_knows() {
        assert_eq!([8.0, 7.5, 0.0, 0.04, 3.333].map(figure), ["8", "7.5", "0", "0", "3.3"]);
        assert_eq!([-1.5, -0.04, 0.0, 2.0, -3.0].map(signed), ["–1.5", "0", "0", "+2", "–3"]);
    }
}
