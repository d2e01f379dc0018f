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
fn the_words_of_the_language_spoken_are_read_and_english_ones() {
    let today = day("2026-11-22");
    within(Language::German, || {
        for (typed, read) in [
            ("heute", "2026-11-22"),
            ("Gestern", "2026-11-21"),
            ("today", "2026-11-22"),
            ("20. Okt. 2026", "2026-10-20"),
            ("3. März", "2026-03-03"),
            ("3. Mrz. 2026", "2026-03-03"),
            ("1. Mai 2026", "2026-05-01"),
            ("24. Dez. 2025", "2025-12-24"),
            ("24 December 2025", "2025-12-24"),
        ] {
            assert_eq!(read_date(typed, today), Ok(day(read)), "{typed}");
        }
        assert_eq!(read_date("3. Mä", today), Err(WrongDay::NoDate));
        assert_eq!(read_date_ahead("morgen", today), Ok(day("2026-11-23")));
        for (typed, read) in [("mittags", "12:00"), ("19:30 Uhr", "19:30"), ("7 Uhr", "07:00")] {
            assert_eq!(read_time(typed), Ok(read.parse().unwrap()), "{typed}");
        }
    });
    assert_eq!(read_date("gestern", today), Err(WrongDay::NoDate), "nobody speaks German");
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
