//! Figures as people read them, and plots as sentences.

use std::ops::RangeInclusive;

use jiff::civil::Date;

use crate::{
    anatomy::Side,
    language::{dates, decimal, say},
    trend::{MIDDLE_FROM, Trend, WORD_FROM, Word},
};

/// A value as it is written: `8`, `7.5`, `7,5`; whole and half ones are exact, others have one decimal.
pub fn figure(value: f64) -> String {
    let tenths = (value * 10.0).round();
    decimal(tenths / 10.0, usize::from(tenths % 10.0 != 0.0))
}

/// A change as it is written: `–1.5`, `+2`, `0`.
pub fn signed(change: f64) -> String {
    let words = figure(change);
    if words == "0" || words.starts_with('–') { words } else { format!("+{words}") }
}

/// A side behind the name of a point, whoever reads it: `left`.
pub fn side_word(side: Side) -> &'static str {
    match side {
        Side::Left => say!("plot-side-left"),
        Side::Right => say!("plot-side-right"),
        Side::Midline => say!("plot-side-midline"),
    }
}

/// A day with its month: `20 Nov`.
pub(super) fn short_day(date: Date) -> String {
    dates::short_of_year(date)
}

/// A day with its month and its year: `20 November 2026`.
pub(super) fn long_day(date: Date) -> String {
    dates::long(date)
}

/// How many days speak: under what a word wants, how many that is.
pub(super) fn days_noted(trend: &Trend) -> String {
    match trend.values.len() {
        few if few < WORD_FROM => say!("plot-days-of", count = few, wanted = WORD_FROM),
        enough => say!("plot-days-noted", count = enough),
    }
}

/// A trend in sentences.
pub(super) fn trend(trend: &Trend, time: &RangeInclusive<Date>) -> String {
    let mut says = vec![say!("plot-says-scale", from = long_day(*time.start()), to = long_day(*time.end()))];
    let (Some(first), Some(last)) = (trend.values.first(), trend.values.last()) else {
        says.push(say!("plot-says-nothing").to_owned());
        return says.join(" ");
    };
    let lowest = trend.values.iter().map(|one| one.value).min().unwrap_or(first.value);
    let highest = trend.values.iter().map(|one| one.value).max().unwrap_or(first.value);
    match trend.values.len() {
        1 => says.push(say!("plot-says-one-day", value = first.value.get(), day = long_day(first.date))),
        days => says.push(say!(
            "plot-says-days",
            count = days,
            lowest = lowest.get(),
            highest = highest.get(),
            first = first.value.get(),
            from = long_day(first.date),
            last = last.value.get(),
            to = long_day(last.date)
        )),
    }
    if trend.values.len() < MIDDLE_FROM {
        says.push(say!("plot-says-middle-from", days = MIDDLE_FROM));
    }
    match (&trend.tested, trend.word) {
        (Some(tested), word) if word != Word::TooFewDays => says.push(say!(
            "plot-says-change",
            first = figure(tested.ends.first),
            last = figure(tested.ends.last),
            change = signed(tested.ends.change()),
            word = word.words()
        )),
        _ => says.push(say!("plot-says-too-few", days = days_noted(trend))),
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
