//! A day and a time of day as people type them: `20.11.2026`, `20 Nov`, `yesterday`; `19:30`, `7 pm`, `1930`.
//!
//! What can be read in two ways is not guessed: both are said.

use jiff::{
    Span, Zoned,
    civil::{Date, Time},
    tz::{AmbiguousOffset, TimeZone},
};

use crate::language::{Language, dates, say, within};

/// Why a text is no day of a hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrongDay {
    /// Nothing was typed.
    Empty,
    /// There is no such date.
    NoDate,
    /// It is one of these two: the day first, or the month.
    Either(Date, Date),
    /// After today.
    Future,
    /// Before the year 2000.
    TooEarly,
}

/// Why a text is no time of a hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrongTime {
    /// Nothing was typed.
    Empty,
    /// There is no such time of day.
    NoTime,
    /// After now.
    Future,
}

/// What the change of the clocks does to a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shift {
    /// Nothing.
    None,
    /// The clocks went forward over it; it is moved by as much.
    LeftOut,
    /// The clocks went back over it; the first of the two is meant.
    Twice,
}

/// What is written for a month besides the beginning of its name.
const SHORT: [(&str, i16); 2] = [("sept", 9), ("mrz", 3)];

/// A date as it is typed. Without a year it is the last such day up to `today`; with points the day comes first.
///
/// # Errors
/// When it is none, or may be two.
pub fn read_date(typed: &str, today: Date) -> Result<Date, WrongDay> {
    let typed = typed.trim().to_lowercase();
    match typed.as_str() {
        "" => return Err(WrongDay::Empty),
        word if is_today(word) => return Ok(today),
        word if is_yesterday(word) => return today.yesterday().map_err(|_| WrongDay::TooEarly),
        _ => {}
    }
    if let Some(date) = compact(&typed) {
        return date.ok_or(WrongDay::NoDate);
    }
    let pieces: Vec<&str> = typed
        .split(|c: char| c.is_whitespace() || matches!(c, '.' | ',' | '/' | '-'))
        .filter(|piece| !piece.is_empty())
        .collect();
    if let Some(at) = pieces.iter().position(|piece| month(piece).is_some()) {
        return in_words(&pieces, at, today).ok_or(WrongDay::NoDate);
    }
    let numbers: Option<Vec<i16>> = pieces.iter().map(|piece| number(piece)).collect();
    let Some(numbers) = numbers else { return Err(WrongDay::NoDate) };
    // 2026-11-20, and the same with other marks: nobody writes the day in the middle.
    let (first, second, year) = match numbers[..] {
        [year, month, day] if year >= 1000 => return date(year, month, day).ok_or(WrongDay::NoDate),
        [first, second, year] if year >= 1000 => (first, second, Some(year)),
        [first, second] => (first, second, None),
        _ => return Err(WrongDay::NoDate),
    };
    let is_pointed = typed.contains('.');
    let day_first = of(year, second, first, today);
    let month_first = of(year, first, second, today).filter(|_| !is_pointed);
    match (day_first, month_first) {
        (Some(one), Some(other)) if one != other => Err(WrongDay::Either(one, other)),
        (Some(date), _) | (None, Some(date)) => Ok(date),
        (None, None) => Err(WrongDay::NoDate),
    }
}

/// `20261120`; the outer none is no text of that kind.
#[expect(clippy::option_option, reason = "it may not be of this kind, and there may be no such day")]
fn compact(typed: &str) -> Option<Option<Date>> {
    let is_compact = typed.len() == 8 && typed.bytes().all(|byte| byte.is_ascii_digit());
    is_compact.then(|| Date::strptime("%Y%m%d", typed).ok())
}

/// `20 november 2026`, `nov 20, 2026`, `20th nov`: the name of the month is the piece `at`.
fn in_words(pieces: &[&str], at: usize, today: Date) -> Option<Date> {
    let month = month(pieces[at])?;
    let others: Vec<&str> =
        pieces.iter().enumerate().filter(|(i, _)| *i != at).map(|(_, piece)| *piece).collect();
    let (day, year) = match others[..] {
        [day] => (day, None),
        // 2026 Nov 20
        [year, day] if year.len() == 4 && at == 1 && number(year).is_some() => (day, number(year)),
        [day, year] if year.len() == 4 => (day, Some(number(year)?)),
        _ => return None,
    };
    let day = ["st", "nd", "rd", "th"].iter().find_map(|ending| day.strip_suffix(ending)).unwrap_or(day);
    of(year, month, number(day)?, today)
}

/// The month that a word names, by three letters or more.
fn month(word: &str) -> Option<i16> {
    if word.chars().count() < 3 {
        return None;
    }
    let is_named = |month: &i16| {
        let name = || date(2000, *month, 1).map_or("", dates::month);
        understood(name).into_iter().any(|name| name.to_lowercase().starts_with(word))
    };
    let short = SHORT.into_iter().find(|(short, _)| *short == word);
    (1..=12).find(is_named).or(short.map(|(_, month)| month))
}

/// The words in the language spoken, and in English.
fn understood(words: impl Fn() -> &'static str) -> [&'static str; 2] {
    [words(), within(Language::English, words)]
}

/// Whether `typed` is one of the words.
fn is_one(typed: &str, words: impl Fn() -> &'static str) -> bool {
    understood(words).into_iter().flat_map(|words| words.split(' ')).any(|word| word == typed)
}

fn is_today(typed: &str) -> bool {
    is_one(typed, || say!("session-typed-today"))
}

fn is_yesterday(typed: &str) -> bool {
    is_one(typed, || say!("session-typed-yesterday"))
}

fn number(text: &str) -> Option<i16> {
    let is_number = text.len() <= 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_number { text.parse().ok() } else { None }
}

/// The day; without a year the last one up to `today`.
fn of(year: Option<i16>, month: i16, day: i16, today: Date) -> Option<Date> {
    match year {
        Some(year) => date(year, month, day),
        // The 29th of February may lie some years back.
        None => (0..8).filter_map(|back| date(today.year() - back, month, day)).find(|date| *date <= today),
    }
}

fn date(year: i16, month: i16, day: i16) -> Option<Date> {
    Date::new(year, month.try_into().ok()?, day.try_into().ok()?).ok()
}

/// A time of day as it is typed: on the clock of 24 hours, or with am and pm.
///
/// # Errors
/// When it is none.
pub fn read_time(typed: &str) -> Result<Time, WrongTime> {
    let typed = typed.trim().to_lowercase();
    match typed.as_str() {
        "" => return Err(WrongTime::Empty),
        word if is_one(word, || say!("session-typed-noon")) => return Ok(Time::constant(12, 0, 0, 0)),
        _ => {}
    }
    let dotless = typed.replace("a.m.", "am").replace("p.m.", "pm");
    let (digits, half) = match (dotless.strip_suffix("am"), dotless.strip_suffix("pm")) {
        (Some(digits), _) => (digits, Some(0)),
        (_, Some(digits)) => (digits, Some(12)),
        // 19:30 Uhr
        _ => (dotless.strip_suffix("uhr").unwrap_or(&dotless), None),
    };
    time(digits.trim(), half).ok_or(WrongTime::NoTime)
}

/// Hours and minutes; `half` is where the half of the day begins that am or pm says.
fn time(digits: &str, half: Option<i8>) -> Option<Time> {
    let (hour, minute) = match digits.split_once([':', '.', 'h']) {
        Some((hour, minute)) if minute.len() == 2 => (hour, minute),
        None if digits.len() <= 2 => (digits, "00"),
        None if digits.len() <= 4 && digits.is_ascii() => digits.split_at(digits.len() - 2),
        _ => return None,
    };
    let of = |text: &str| -> Option<i8> {
        let is_number = (1..=2).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
        if is_number { text.parse().ok() } else { None }
    };
    let (hour, minute) = (of(hour)?, of(minute)?);
    let hour = match half {
        // Twelve is where a half begins.
        Some(half) if (1..=12).contains(&hour) => half + hour % 12,
        Some(_) => return None,
        None => hour,
    };
    Time::new(hour, minute, 0, 0).ok()
}

/// A day as it is typed to look ahead: without a year the next such day from `today` on.
///
/// # Errors
/// As [`read_date`].
pub fn read_date_ahead(typed: &str, today: Date) -> Result<Date, WrongDay> {
    match typed.trim().to_lowercase().as_str() {
        word if is_today(word) || is_yesterday(word) => read_date(typed, today),
        word if is_one(word, || say!("session-typed-tomorrow")) => {
            today.tomorrow().map_err(|_| WrongDay::Future)
        }
        _ => {
            let next = today.saturating_add(Span::new().years(1));
            read_date(typed, next.yesterday().unwrap_or(next))
        }
    }
}

/// The day that was typed, if anything can have happened then.
///
/// # Errors
/// When it is none, has not come, or lies before the year 2000.
pub fn day_that_was(typed: &str, today: Date) -> Result<Date, WrongDay> {
    match read_date(typed, today)? {
        date if date > today => Err(WrongDay::Future),
        date if date.year() < 2000 => Err(WrongDay::TooEarly),
        date => Ok(date),
    }
}

/// The moment of a day and time on the clocks of `zone`. A time that the clocks left out moves forward with them; of one
/// that they showed twice the first is taken.
///
/// # Errors
/// When there is no such moment, or it has not come yet.
pub fn moment_that_was(
    date: Date,
    time: Time,
    zone: &TimeZone,
    now: &Zoned,
) -> Result<(Zoned, Shift), WrongTime> {
    let there = zone.to_ambiguous_zoned(date.to_datetime(time));
    let shift = match there.offset() {
        AmbiguousOffset::Unambiguous { .. } => Shift::None,
        AmbiguousOffset::Gap { .. } => Shift::LeftOut,
        AmbiguousOffset::Fold { .. } => Shift::Twice,
    };
    let at = there.compatible().map_err(|_| WrongTime::NoTime)?;
    if at.timestamp() > now.timestamp() { Err(WrongTime::Future) } else { Ok((at, shift)) }
}

#[cfg(test)]
mod tests;
