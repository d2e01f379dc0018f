//! What is asked about a table: how its columns are read, and what its words mean.

use crate::{
    anatomy::PointKey,
    desktop::plain,
    exchange::history::{Column, DateOrder},
    journal::AllPoints,
    language::{grouped, lower_first, say},
    session::{Asked, AskedWord},
};

/// The field of the zone, and what stands in it while it is empty.
pub fn zone() -> [&'static str; 2] {
    [say!("import-zone"), say!("import-zone-hint")]
}
/// What is typed is none.
pub fn no_zone() -> &'static str {
    say!("import-no-zone")
}
/// The field of the time of day, and what stands in it while it is empty.
pub fn time() -> [&'static str; 2] {
    [say!("import-time"), say!("import-time-hint")]
}
/// What is typed is none.
pub fn no_time() -> &'static str {
    say!("import-no-time")
}
/// The switch of day and month.
pub fn order() -> &'static str {
    say!("import-order")
}
/// Its sides.
pub fn orders() -> [(DateOrder, &'static str); 2] {
    [(DateOrder::DayFirst, say!("import-day-first")), (DateOrder::MonthFirst, say!("import-month-first"))]
}
/// The same with the year first.
pub fn all_orders() -> [(DateOrder, &'static str); 3] {
    [orders()[0], orders()[1], (DateOrder::YearFirst, say!("import-year-first"))]
}
/// The switch of the sign before a fraction.
pub fn decimal() -> &'static str {
    say!("import-decimal")
}
/// Its sides.
pub fn decimals() -> [(char, &'static str); 2] {
    [('.', say!("import-point-mark")), (',', say!("import-comma-mark"))]
}
/// The choice of what numbers are divided by.
pub fn divide() -> &'static str {
    say!("import-divide")
}
/// Its choices.
pub fn divisors() -> [(u32, &'static str); 4] {
    [
        (1, say!("import-by-1")),
        (10, say!("import-by-10")),
        (100, say!("import-by-100")),
        (1000, say!("import-by-1000")),
    ]
}
/// The switch of the side.
pub fn side() -> &'static str {
    say!("import-side")
}
/// The button that looks for a point.
pub fn choose_point() -> &'static str {
    say!("import-choose-point")
}
/// The button that looks for another one.
pub fn other_point() -> &'static str {
    say!("import-other-point")
}
/// The field that finds one.
pub fn find_point() -> &'static str {
    say!("import-find-point")
}
/// Nothing is found.
pub fn no_point() -> &'static str {
    say!("import-no-point")
}
/// The field of what a word means, while it is empty.
pub fn number() -> &'static str {
    say!("import-number")
}
/// The switch for a word that means no value.
pub fn no_value() -> &'static str {
    say!("import-no-value")
}
/// It was said for an earlier file.
pub fn as_last_time() -> &'static str {
    say!("import-as-last-time")
}
/// What is typed is no number.
pub fn no_number() -> &'static str {
    say!("import-no-number")
}

/// The fields that can be read from a column, in the order of the form.
pub fn fields() -> [Column; 11] {
    [
        Column::At,
        Column::Date,
        Column::Time,
        Column::Zone,
        Column::Point,
        Column::Side,
        Column::Before,
        Column::After,
        Column::HeldS,
        Column::Note,
        Column::Text,
    ]
}

/// A field, as people call it.
pub fn field(column: Column) -> &'static str {
    match column {
        Column::At => say!("import-field-at"),
        Column::Date => say!("import-field-date"),
        Column::Time => say!("import-field-time"),
        Column::Zone => say!("import-field-zone"),
        Column::Point => say!("import-field-point"),
        Column::Side => say!("import-field-side"),
        Column::Before => say!("import-field-before"),
        Column::After => say!("import-field-after"),
        Column::HeldS => say!("import-field-held"),
        Column::Ended => say!("import-field-ended"),
        Column::Note => say!("import-field-note"),
        Column::Text => say!("import-field-text"),
        Column::PainBefore => say!("import-field-pain-before"),
        Column::PainAfter => say!("import-field-pain-after"),
        Column::Name => say!("import-field-name"),
        Column::Place => say!("import-field-place"),
        other => other.word(),
    }
}

/// What is asked, with the example.
pub fn asked(asked: Asked, example: &str) -> String {
    let example = plain(example);
    match asked {
        Asked::Point => say!("import-ask-point").to_owned(),
        Asked::Side => say!("import-ask-side").to_owned(),
        Asked::Zone => say!("import-ask-zone", example = example),
        Asked::Order => say!("import-ask-order", example = example),
        Asked::Decimal => say!("import-ask-decimal", example = example),
        Asked::Time => say!("import-ask-time").to_owned(),
    }
}

/// A word that is asked about.
pub fn word(asked: &AskedWord) -> String {
    let (word, field) = (plain(&asked.word), lower_first(field(asked.column)));
    let (rows, figures) = (asked.rows, grouped(asked.rows));
    if asked.is_point() {
        say!("import-word-no-point", word = word, field = field, count = rows, figures = figures)
    } else {
        say!("import-word-no-number", word = word, field = field, count = rows, figures = figures)
    }
}

/// The field of what a word means.
pub fn meaning(asked: &AskedWord) -> String {
    say!("import-meaning", word = plain(&asked.word))
}

/// The time zone of this machine.
pub fn here(zone: &str) -> String {
    say!("import-here", zone = zone)
}

/// A point as it was chosen.
pub fn point(points: &AllPoints, key: &PointKey) -> String {
    let name = points.find(key).map_or(key.id.0.as_str(), |listed| listed.name());
    plain(&key.side.sided(name)).into_owned()
}
