//! How a language writes days. Times of day are the same in all of them: `09:05`.

use jiff::{civil::Date, civil::Weekday};

use super::say;

/// `20 November 2026`.
pub fn long(date: Date) -> String {
    say!("date-long", day = date.day(), month = month(date), year = year(date))
}

/// `20 November`.
pub fn long_of_year(date: Date) -> String {
    say!("date-long-of-year", day = date.day(), month = month(date))
}

/// `20 Nov 2026`.
pub fn short(date: Date) -> String {
    say!("date-short", day = date.day(), month = month_short(date), year = year(date))
}

/// `20 Nov`.
pub fn short_of_year(date: Date) -> String {
    say!("date-short-of-year", day = date.day(), month = month_short(date))
}

/// The days of the week as work has them.
pub const WEEK: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

/// `Friday`.
pub fn weekday(date: Date) -> &'static str {
    of_week(date.weekday())
}

/// `Fri`.
pub fn weekday_short(date: Date) -> &'static str {
    of_week_short(date.weekday())
}

/// `Friday`.
pub fn of_week(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => say!("date-monday"),
        Weekday::Tuesday => say!("date-tuesday"),
        Weekday::Wednesday => say!("date-wednesday"),
        Weekday::Thursday => say!("date-thursday"),
        Weekday::Friday => say!("date-friday"),
        Weekday::Saturday => say!("date-saturday"),
        Weekday::Sunday => say!("date-sunday"),
    }
}

/// `Fri`.
pub fn of_week_short(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => say!("date-mon"),
        Weekday::Tuesday => say!("date-tue"),
        Weekday::Wednesday => say!("date-wed"),
        Weekday::Thursday => say!("date-thu"),
        Weekday::Friday => say!("date-fri"),
        Weekday::Saturday => say!("date-sat"),
        Weekday::Sunday => say!("date-sun"),
    }
}

/// `November`.
pub fn month(date: Date) -> &'static str {
    match date.month() {
        1 => say!("date-january"),
        2 => say!("date-february"),
        3 => say!("date-march"),
        4 => say!("date-april"),
        5 => say!("date-may"),
        6 => say!("date-june"),
        7 => say!("date-july"),
        8 => say!("date-august"),
        9 => say!("date-september"),
        10 => say!("date-october"),
        11 => say!("date-november"),
        _ => say!("date-december"),
    }
}

/// `Nov`.
pub fn month_short(date: Date) -> &'static str {
    match date.month() {
        1 => say!("date-jan"),
        2 => say!("date-feb"),
        3 => say!("date-mar"),
        4 => say!("date-apr"),
        5 => say!("date-may-short"),
        6 => say!("date-jun"),
        7 => say!("date-jul"),
        8 => say!("date-aug"),
        9 => say!("date-sep"),
        10 => say!("date-oct"),
        11 => say!("date-nov"),
        _ => say!("date-dec"),
    }
}

/// As figures, so that no language puts marks into it.
fn year(date: Date) -> String {
    date.year().to_string()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::language::{Language::German, within};

    #[test]
    fn a_day_is_written_as_the_language_writes_it() {
        let day = date(2026, 11, 20);
        assert_eq!([long(day), long_of_year(day)], ["20 November 2026", "20 November"]);
        assert_eq!([short(day), short_of_year(day)], ["20 Nov 2026", "20 Nov"]);
        assert_eq!([weekday(day), weekday_short(day)], ["Friday", "Fri"]);
        within(German, || {
            assert_eq!([long(day), short_of_year(day)], ["20. November 2026", "20. Nov."]);
            assert_eq!([weekday(day), weekday_short(date(2026, 3, 1))], ["Freitag", "So"]);
        });
    }

    #[test]
    fn every_month_and_day_has_a_word() {
        let en = |day: Date| [month(day).to_owned(), month_short(day).to_owned(), weekday(day).to_owned()];
        for nth in 1..=12 {
            let day = date(2026, nth, nth);
            let told = [day.strftime("%B"), day.strftime("%b"), day.strftime("%A")].map(|s| s.to_string());
            assert_eq!(en(day), told);
        }
    }
}
