//! A day and a time of day as people type them: `20.11.2026`, `20 Nov`, `yesterday`; `19:30`, `7 pm`, `1930`.
//!
//! What can be read in two ways is not guessed: both are said.

use jiff::{
    Span, Zoned,
    civil::{Date, Time},
    tz::{AmbiguousOffset, TimeZone},
};

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

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// A date as it is typed. Without a year it is the last such day up to `today`; with points the day comes first.
///
/// # Errors
/// When it is none, or may be two.
pub fn read_date(typed: &str, today: Date) -> Result<Date, WrongDay> {
    let typed = typed.trim().to_lowercase();
    match typed.as_str() {
        "" => return Err(WrongDay::Empty),
        "today" => return Ok(today),
        "yesterday" => return today.yesterday().map_err(|_| WrongDay::TooEarly),
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
    let is_named =
        |name: &&str| word.len() >= 3 && (name.starts_with(word) || (word == "sept" && *name == "september"));
    let at = MONTHS.iter().position(is_named)?;
    i16::try_from(at + 1).ok()
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
        "noon" => return Ok(Time::constant(12, 0, 0, 0)),
        _ => {}
    }
    let dotless = typed.replace("a.m.", "am").replace("p.m.", "pm");
    let (digits, half) = match (dotless.strip_suffix("am"), dotless.strip_suffix("pm")) {
        (Some(digits), _) => (digits, Some(0)),
        (_, Some(digits)) => (digits, Some(12)),
        _ => (dotless.as_str(), None),
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
        "today" | "yesterday" => read_date(typed, today),
        "tomorrow" => today.tomorrow().map_err(|_| WrongDay::Future),
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
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn a_day_to_come_is_the_next_such_day() {
        let today = day("2026-11-22");
        for (typed, read) in [
            ("20 Nov 2026", "2026-11-20"),
            ("20 Nov", "2027-11-20"),
            ("22.11.", "2026-11-22"),
            ("4 Dec", "2026-12-04"),
            ("tomorrow", "2026-11-23"),
            ("Today", "2026-11-22"),
        ] {
            assert_eq!(read_date_ahead(typed, today), Ok(day(read)), "{typed}");
        }
        assert_eq!(read_date_ahead("soon", today), Err(WrongDay::NoDate));
        assert!(matches!(read_date_ahead("3/4/2027", today), Err(WrongDay::Either(..))));
    }

    #[test]
    fn a_day_is_read_however_it_is_written() {
        let today = day("2026-11-22");
        for typed in [
            "2026-11-20",
            "2026/11/20",
            "2026.11.20",
            "20261120",
            "20.11.2026",
            "20. 11. 2026",
            "20/11/2026",
            "11/20/2026",
            "20-11-2026",
            "20 Nov",
            "20 November",
            "20 NOVEMBER 2026",
            "Nov 20",
            "Nov 20, 2026",
            "20th November, 2026",
            "20. Nov. 2026",
            "20.11.",
            "20/11",
            "11/20",
            "2026 Nov 20",
            " 20-Nov-2026 ",
        ] {
            assert_eq!(read_date(typed, today), Ok(day("2026-11-20")), "{typed}");
        }
        for (typed, read) in [
            ("today", "2026-11-22"),
            ("Yesterday", "2026-11-21"),
            ("22 Nov", "2026-11-22"),
            ("23 Nov", "2025-11-23"),
            ("29 Feb", "2024-02-29"),
            ("1 Sept 2026", "2026-09-01"),
            ("5/5/2026", "2026-05-05"),
            ("3.4.2026", "2026-04-03"),
        ] {
            assert_eq!(read_date(typed, today), Ok(day(read)), "{typed}");
        }
    }

    #[test]
    fn what_can_be_two_days_is_said_as_both() {
        let today = day("2026-11-22");
        let either = |one, other| Err(WrongDay::Either(day(one), day(other)));
        assert_eq!(read_date("3/4/2026", today), either("2026-04-03", "2026-03-04"));
        assert_eq!(read_date("11-12-2026", today), either("2026-12-11", "2026-11-12"));
        assert_eq!(read_date("1/12", today), either("2025-12-01", "2026-01-12"));
    }

    #[test]
    fn what_is_no_day_is_refused() {
        let today = day("2026-11-22");
        assert_eq!(read_date(" ", today), Err(WrongDay::Empty));
        for typed in [
            "2026-02-29",
            "31 June",
            "13/13/2026",
            "32.11.2026",
            "20.11.26",
            "Novem",
            "20 No",
            "20 Nov 26",
            "Monday",
            "2026-11-20T10:00",
            "2026",
            "20",
            "20 Nov 2026 Dec",
            "20 November 2026 5",
            "20.11.2026.1",
            "00000000",
            "٢٠ Nov",
            "-20 Nov -",
            "20261301",
        ] {
            let read = read_date(typed, today);
            assert!(read == Err(WrongDay::NoDate) || typed == "-20 Nov -", "{typed}: {read:?}");
        }
        assert_eq!(day_that_was("20 Nov 2027", today), Err(WrongDay::Future));
        assert_eq!(day_that_was("31 Dec 1999", today), Err(WrongDay::TooEarly));
    }

    #[test]
    fn a_time_is_read_however_it_is_written() {
        for (typed, read) in [
            ("19:30", "19:30"),
            ("19.30", "19:30"),
            ("1930", "19:30"),
            ("19h30", "19:30"),
            ("7:30 pm", "19:30"),
            ("7:30pm", "19:30"),
            ("7.30 PM", "19:30"),
            ("7:30 p.m.", "19:30"),
            ("730pm", "19:30"),
            ("7pm", "19:00"),
            ("7 am", "07:00"),
            ("9", "09:00"),
            ("09", "09:00"),
            ("930", "09:30"),
            ("0:05", "00:05"),
            ("0005", "00:05"),
            ("12am", "00:00"),
            ("12 pm", "12:00"),
            ("noon", "12:00"),
        ] {
            assert_eq!(read_time(typed), Ok(read.parse().unwrap()), "{typed}");
        }
        assert_eq!(read_time("  "), Err(WrongTime::Empty));
        for typed in [
            "24:00",
            "24",
            "19:60",
            "1960",
            "13pm",
            "0am",
            "half past",
            "7:5",
            "19:30:00",
            "pm",
            ":",
            "7:",
            ":30",
            "19300",
            "1.5",
            "+9",
            "١٩:٣٠",
            "7 pm.",
        ] {
            assert_eq!(read_time(typed), Err(WrongTime::NoTime), "{typed}");
        }
    }
}
