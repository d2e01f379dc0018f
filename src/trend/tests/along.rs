//! What happened along the way, and what was held when.

use jiff::{ToSpan as _, civil::date, tz::TimeZone};
use proptest::prelude::*;

use super::{super::*, entry, hold, key, rating};
use crate::{
    journal::{Entry, HoldDone, Kind},
    therapy::EndingKind,
};

/// A hold with a tool and a dose.
fn with(at: &str, tool: &str, dose_s: u32) -> Entry {
    let done = HoldDone::new(key(), 60_000, dose_s, EndingKind::Time, Ended::Time);
    entry(at, Kind::Hold(HoldDone { before: None, tool: Some(tool.into()), ..done }))
}

fn told(entries: Vec<Entry>, from: Date) -> Vec<(Date, Happening)> {
    let history = History::from_entries(entries);
    let all = happened(&history, &key(), &(from..=date(2026, 12, 31)), DayEnd::MIDNIGHT);
    all.into_iter().map(|one| (one.date, one.what)).collect()
}

#[test]
fn a_new_tool_and_a_new_dose_are_told_once() {
    let entries = vec![
        with("2026-11-01T09:00:00Z", "tennis ball", 60),
        with("2026-11-03T09:00:00Z", "lacrosse ball", 60),
        with("2026-11-05T09:00:00Z", "tennis ball", 90),
        with("2026-11-07T09:00:00Z", "Lacrosse ball", 90),
    ];
    let new = vec![
        (date(2026, 11, 3), Happening::Tool("lacrosse ball".to_owned())),
        (date(2026, 11, 5), Happening::Dose(90)),
    ];
    assert_eq!(told(entries.clone(), date(2026, 11, 1)), new, "with what it began is nothing new");
    assert_eq!(told(entries, date(2026, 11, 4)), new[1..], "what was there before the time is not new in it");
}

#[test]
fn a_flare_up_wants_a_hold_and_the_very_next_day() {
    let flare = |first: Entry, next: &str, value: u8| {
        let all = told(vec![first, rating(next, Side::Left, value)], date(2026, 11, 1));
        all.iter().any(|(_, what)| matches!(what, Happening::FlareUp { .. }))
    };
    let held = || hold("2026-11-01T09:00:00Z", 4, Some(3));
    assert!(flare(held(), "2026-11-02T09:00:00Z", 6));
    assert!(!flare(held(), "2026-11-02T09:00:00Z", 5), "2 more at least");
    assert!(!flare(held(), "2026-11-03T09:00:00Z", 6), "a day later");
    assert!(!flare(rating("2026-11-01T09:00:00Z", Side::Left, 4), "2026-11-02T09:00:00Z", 6), "no hold");
}

#[test]
fn what_the_user_noted_and_rests_are_told() {
    let until = "2026-11-04T09:00:00+01:00[Europe/Berlin]".parse().unwrap();
    let rest = Kind::Rest { point: key().id, side: key().side, until };
    let entries = vec![
        entry("2026-11-03T09:00:00+01:00[Europe/Berlin]", rest),
        entry("2026-11-02T09:00:00+01:00[Europe/Berlin]", Kind::Event { text: "new pillow".into() }),
    ];
    let told = told(entries, date(2026, 11, 1));
    assert!(
        matches!(&told[0], (day, Happening::Noted(_, words)) if *day == date(2026, 11, 2) && words == "new pillow")
    );
    assert_eq!(told[1], (date(2026, 11, 3), Happening::Rest));
}

proptest! {
    /// Every hold is on exactly one day, whatever the zone and whenever a day ends; none is outside the time.
    #[test]
    fn the_days_hold_every_hold(
        hours in prop::collection::vec((0_i64..2_000, -14_i32..=14), 1..40),
        ends in 0_u8..=6,
    ) {
        let start = date(2026, 10, 1).to_zoned(TimeZone::UTC).unwrap();
        let entries: Vec<Entry> = hours
            .iter()
            .map(|(hour, zone)| {
                let zone = TimeZone::fixed(jiff::tz::offset(*zone as i8));
                let at = start.checked_add(hour.hours()).unwrap().with_time_zone(zone);
                hold(&at.to_string(), 5, None)
            })
            .collect();
        let count = entries.len() as u32;
        let history = History::from_entries(entries);
        let ends = DayEnd::at(ends).unwrap();
        let by_day = holds_by_day(&history, &(Date::MIN..=Date::MAX), ends);
        prop_assert_eq!(by_day.values().sum::<u32>(), count);
        prop_assert_eq!(first_day(&history, ends), by_day.keys().next().copied());
        let middle = *by_day.keys().nth(by_day.len() / 2).unwrap();
        let early = holds_by_day(&history, &(Date::MIN..=middle), ends);
        let late = holds_by_day(&history, &(middle.tomorrow().unwrap()..=Date::MAX), ends);
        prop_assert_eq!(early.values().chain(late.values()).sum::<u32>(), count);
        let values = page::values(&history, &key(), &(middle..=middle), ends);
        prop_assert_eq!(values.len(), 1, "the day has its value when it is asked for alone");
    }
}

#[test]
fn a_long_time_is_in_parts_as_the_calendar_has_them_and_no_day_is_lost() {
    let year = date(2025, 3, 4)..=date(2026, 3, 3);
    assert_eq!(in_parts(&year, 12), std::slice::from_ref(&year), "a year is one part");
    let more = date(2025, 3, 4)..=date(2026, 3, 4);
    let years = [date(2025, 3, 4)..=date(2025, 12, 31), date(2026, 1, 1)..=date(2026, 3, 4)];
    assert_eq!(in_parts(&more, 12), years);
    let halves = in_parts(&(date(2024, 7, 1)..=date(2026, 1, 1)), 6);
    let heads: Vec<Date> = halves.iter().map(|part| *part.start()).collect();
    assert_eq!(heads, [date(2024, 7, 1), date(2025, 1, 1), date(2025, 7, 1), date(2026, 1, 1)]);
    assert!(halves.windows(2).all(|two| two[0].end().tomorrow().unwrap() == *two[1].start()));
    assert_eq!(*halves[3].end(), date(2026, 1, 1));
    let all = in_parts(&(Date::MIN..=Date::MAX), 12);
    assert_eq!((all.len(), *all[0].start(), *all[19_998].end()), (19_999, Date::MIN, Date::MAX));
}
