//! `knotmap trends`: what the history says, point by point, as a table, CSV or JSON.

use std::{
    io::{self, Write as _},
    ops::RangeInclusive,
};

use jiff::civil::Date;

use super::{
    Arguments, CliError, Store,
    args::{Format, trends::TrendsArgs},
    no_point, shown,
    tables::{print, table},
};
use crate::{
    anatomy::PointKey,
    exchange::TrendRow,
    language::say,
    trend::{self, Trend, WORD_FROM, Word, say},
};

pub(super) fn run(arguments: &Arguments, args: &TrendsArgs) -> Result<(), CliError> {
    let time = args.from.unwrap_or(Date::MIN)..=args.to.unwrap_or(Date::MAX);
    if time.is_empty() {
        return Err(backwards(&time));
    }
    let store = Store::read(arguments)?;
    let mut points: Vec<&PointKey> = store.history.points().collect();
    if let Some(key) = &args.point
        && !points.contains(&key)
    {
        if store.points.find(key).is_none() {
            return Err(no_point(key));
        }
        points.push(key);
    }
    // All of them, also where one is asked for: it would be called changed more easily alone.
    let page = trend::page(&store.history, points, &time, store.ends);
    let is_shown = |trend: &&Trend| match &args.point {
        Some(key) => trend.point == *key,
        None => !trend.values.is_empty(),
    };
    let shown: Vec<&Trend> = page.iter().filter(is_shown).collect();
    match args.format {
        Format::Table => told(&store, &shown, trend::looked_at(&page)),
        format => print(format, || shown.into_iter().map(TrendRow::from), &HEAD, cells),
    }
}

/// Where the last day is before the first.
pub(super) fn backwards(time: &RangeInclusive<Date>) -> CliError {
    let (from, to) = (time.start().to_string(), time.end().to_string());
    CliError::Usage(say!("commands-days-backwards", from = from, to = to))
}

const HEAD: [&str; 16] = [
    "point",
    "side",
    "days",
    "longest_pause",
    "first_day",
    "last_day",
    "first",
    "last",
    "change",
    "band",
    "slope_week",
    "slope_week_low",
    "slope_week_high",
    "p",
    "q",
    "word",
];

fn cells(row: &TrendRow) -> Vec<String> {
    let number = |n: Option<f64>| n.map(|n| n.to_string()).unwrap_or_default();
    vec![
        row.point.clone(),
        row.side.to_string(),
        row.days.to_string(),
        row.longest_pause.map(|days| days.to_string()).unwrap_or_default(),
        row.first_day.clone().unwrap_or_default(),
        row.last_day.clone().unwrap_or_default(),
        number(row.first),
        number(row.last),
        number(row.change),
        number(row.band),
        number(row.slope_week),
        number(row.slope_week_low),
        number(row.slope_week_high),
        number(row.p),
        number(row.q),
        row.word.to_owned(),
    ]
}

/// The table for people, with the sentences that belong to it.
fn told(store: &Store, shown: &[&Trend], looked_at: usize) -> Result<(), CliError> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    let head = [
        say!("commands-head-point"),
        say!("commands-head-side"),
        say!("commands-head-trend"),
        say!("commands-head-days"),
        say!("commands-head-pause"),
        say!("commands-head-first"),
        say!("commands-head-last"),
        say!("commands-head-change"),
        say!("commands-head-week"),
        say!("commands-head-name"),
    ];
    table(&mut out, &head, shown.iter().map(|trend| line(store, trend)))?;
    let looked_at = say::looked_at(looked_at);
    writeln!(out)?;
    for sentence in [say::how_to_read(), say::by_itself(), &looked_at, say::smallest()] {
        writeln!(out, "{sentence}")?;
    }
    Ok(out.flush()?)
}

fn line(store: &Store, trend: &Trend) -> Vec<String> {
    let days = trend.values.len();
    let word = match trend.word {
        Word::TooFewDays => {
            say!("commands-trend-too-few", word = trend.word.words(), days = days, least = WORD_FROM)
        }
        word => word.words().to_owned(),
    };
    let tested = trend.tested.as_ref();
    let name = store.points.find(&trend.point).map(|listed| listed.name().to_owned()).unwrap_or_default();
    let week = tested.map(|tested| {
        let all = [tested.slope.week, tested.slope.low, tested.slope.high];
        // Over years a week makes little: then to a hundredth.
        let is_fine = all.iter().all(|slope| slope.abs() < 0.15);
        let [week, low, high] = all.map(|slope| signed(slope, if is_fine { 100.0 } else { 10.0 }));
        say!("commands-trend-week", week = week, low = low, high = high)
    });
    vec![
        trend.point.id.to_string(),
        shown::side(trend.point.side).to_owned(),
        word,
        days.to_string(),
        trend.longest_pause.map(|pause| pause.to_string()).unwrap_or_default(),
        tested.map(|tested| shown::figures(&tested.ends.first)).unwrap_or_default(),
        tested.map(|tested| shown::figures(&tested.ends.last)).unwrap_or_default(),
        tested.map(|tested| signed(tested.ends.change(), 10.0)).unwrap_or_default(),
        week.unwrap_or_default(),
        name,
    ]
}

/// To so many parts of a point, with its sign: `+2`, `−0.6`, `0`.
fn signed(n: f64, parts: f64) -> String {
    let rounded = (n * parts).round();
    let size = shown::figures(&(rounded.abs() / parts));
    match rounded {
        t if t > 0.0 => format!("+{size}"),
        t if t < 0.0 => format!("−{size}"),
        _ => "0".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_their_sign_and_a_tenth() {
        let told = [-0.64, -2.0, 0.04, -0.04, 0.05, 2.5].map(|n| signed(n, 10.0));
        assert_eq!(told, ["−0.6", "−2", "0", "0", "+0.1", "+2.5"]);
    }
}
