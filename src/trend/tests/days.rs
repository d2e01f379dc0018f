//! From entries to days: every entry is of one day, whatever the zones and whenever a day ends.

use std::{collections::BTreeMap, ops::RangeInclusive};

use jiff::{Timestamp, civil::date, tz::TimeZone};
use proptest::prelude::*;
use serde_json::Value;

use super::{
    super::*,
    entry, hold, key, moment, rating, t,
    vectors::{numbers, vector},
};
use crate::journal::{Amendment, Entry, HoldDone, Kind, new_id, read_moment};
use crate::therapy::EndingKind;

fn all_time() -> RangeInclusive<Date> {
    Date::MIN..=Date::MAX
}

/// The values of the left point of these entries, a day ending at midnight.
fn values(entries: Vec<Entry>) -> Vec<(String, u8)> {
    let history = History::from_entries(entries);
    let days = days(history.records(&key()), DayEnd::MIDNIGHT);
    let told = days.iter().filter_map(Day::value);
    told.map(|one| (one.date.to_string(), one.value.get())).collect()
}

/// The entries of T17: several a day, one without a value before, three zones.
fn t17() -> Vec<Entry> {
    let vector = vector("T17");
    let number = |of: &Value| of.as_u64().map(|n| t(n as u8));
    let read = |one: &Value| {
        let at = one["at"].as_str().unwrap();
        if one["kind"] == "rating" {
            return rating(at, Side::Left, one["before"].as_u64().unwrap() as u8);
        }
        let done = HoldDone::new(key(), 60_000, 60, EndingKind::Time, Ended::Time);
        entry(
            at,
            Kind::Hold(HoldDone { before: number(&one["before"]), after: number(&one["after"]), ..done }),
        )
    };
    vector["input"]["entries"].as_array().unwrap().iter().map(read).collect()
}

#[test]
fn a_day_is_that_of_the_entry_and_its_first_value_counts() {
    let vector = vector("T17");
    let dates = vector["day_values"]["days"].as_array().unwrap();
    let wanted: Vec<(String, u8)> = dates
        .iter()
        .map(|day| day.as_str().unwrap().to_owned())
        .zip(numbers(&vector["day_values"]["values"]).iter().map(|value| *value as u8))
        .collect();
    assert_eq!(values(t17()), wanted);
    assert_eq!(values(t17().into_iter().rev().collect()), wanted, "in whatever order they were read");
    let history = History::from_entries(t17());
    let trend = page(&history, [&key()], &all_time(), DayEnd::MIDNIGHT).remove(0);
    assert_eq!((trend.word, trend.values.len(), trend.longest_pause), (Word::CannotTellYet, 8, Some(1)));
    assert!((trend.tested.unwrap().ends.change() + 1.0).abs() < 1e-12);
}

#[test]
fn after_a_hold_is_never_the_value_of_a_day() {
    let at = |day: u8, hour: u8| format!("2026-11-{day}T{hour:02}:00:00+01:00[Europe/Berlin]");
    let only_after =
        HoldDone { after: Some(t(3)), ..HoldDone::new(key(), 60_000, 60, EndingKind::Time, Ended::Time) };
    let only_after = entry(&at(19, 9), Kind::Hold(only_after));
    let told =
        values(vec![hold(&at(18, 9), 8, Some(5)), only_after.clone(), rating(&at(21, 9), Side::Left, 0)]);
    assert_eq!(
        told,
        [("2026-11-18".into(), 8), ("2026-11-21".into(), 0)],
        "missing is not zero, and zero is told"
    );
    let later = values(vec![only_after, rating(&at(19, 20), Side::Left, 6)]);
    assert_eq!(later, [("2026-11-19".into(), 6)]);
}

#[test]
fn what_was_retracted_is_out_and_amendments_are_in() {
    let (first, second) =
        ("2026-11-18T09:00:00+01:00[Europe/Berlin]", "2026-11-18T19:00:00+01:00[Europe/Berlin]");
    let later = "2026-11-19T09:00:00+01:00[Europe/Berlin]";
    let (wrong, right) = (hold(first, 9, None), hold(second, 5, None));
    let told = |more: Vec<Kind>| {
        let more = more.into_iter().map(|kind| entry(later, kind));
        values([wrong.clone(), right.clone()].into_iter().chain(more).collect())
    };
    assert_eq!(told(vec![]), [("2026-11-18".into(), 9)]);
    assert_eq!(told(vec![Kind::Retract { target: wrong.id }]), [("2026-11-18".into(), 5)]);
    let amended = Amendment { before: Some(Some(t(6)).into()), ..Amendment::of(wrong.id) };
    assert_eq!(told(vec![Kind::Amend(amended)]), [("2026-11-18".into(), 6)]);
    let both = vec![Kind::Retract { target: wrong.id }, Kind::Retract { target: right.id }];
    assert_eq!(told(both), []);
}

#[test]
fn a_day_may_end_some_hours_after_midnight() {
    let history = History::from_entries([
        rating("2026-11-18T22:00:00+01:00[Europe/Berlin]", Side::Left, 7),
        rating("2026-11-19T01:30:00+01:00[Europe/Berlin]", Side::Left, 4),
        rating("2026-11-19T04:00:00+01:00[Europe/Berlin]", Side::Left, 5),
    ]);
    let told = |hour| {
        let days = days(history.records(&key()), DayEnd::at(hour).unwrap());
        days.iter()
            .map(|day| (day.date.day(), day.records.len(), day.value().unwrap().value.get()))
            .collect::<Vec<_>>()
    };
    assert_eq!(told(0), [(18, 1, 7), (19, 2, 4)]);
    assert_eq!(told(4), [(18, 2, 7), (19, 1, 5)]);
    assert_eq!((DayEnd::at(6).is_some(), DayEnd::at(7)), (true, None));
    // The same evening as the rules of a hold count.
    for at in ["2026-11-19T03:59:59", "2026-11-19T04:00:00"].map(moment) {
        assert_eq!(DayEnd::at(4).unwrap().day_of(&at), crate::therapy::guard::day_of(&at));
    }
}

/// Also where clocks went backwards: the instant tells what was first.
#[test]
fn records_come_in_any_order() {
    let history = History::from_entries(t17());
    let records = history.records(&key());
    let backwards = days(records.iter().rev(), DayEnd::MIDNIGHT);
    assert_eq!(backwards, days(records, DayEnd::MIDNIGHT));
    assert_eq!(backwards[0].value().unwrap().value, t(8));
}

#[test]
fn the_ends_of_time_stop_nobody() {
    let history = History::from_entries([
        rating("2000-01-01T00:30:00+00:00", Side::Left, 3),
        rating("2199-12-31T23:00:00+00:00", Side::Left, 4),
    ]);
    let trend = page(&history, [&key()], &all_time(), DayEnd::at(6).unwrap()).remove(0);
    assert_eq!(trend.values[0].date, date(1999, 12, 31));
    assert_eq!(trend.longest_pause, Some(73_048));
    let one_day = (0..5_000).map(|n| {
        let at = format!("2026-11-18T{:02}:{:02}:00+00:00", n / 60 % 24, n % 60);
        rating(&at, Side::Left, (n % 11) as u8)
    });
    let history = History::from_entries(one_day);
    let days = days(history.records(&key()), DayEnd::MIDNIGHT);
    assert_eq!((days.len(), days[0].records.len(), days[0].value().unwrap().value), (1, 5_000, t(0)));
}

#[test]
fn only_days_of_the_time_that_was_asked_for_count() {
    let history = History::from_entries(t17());
    let on = |from: Date, to: Date| page(&history, [&key()], &(from..=to), DayEnd::MIDNIGHT)[0].values.len();
    assert_eq!(on(date(2026, 11, 20), date(2026, 11, 25)), 5);
    assert_eq!(on(date(2026, 11, 24), date(2026, 11, 24)), 0);
    assert_eq!(on(date(2026, 11, 25), date(2026, 11, 20)), 0, "a time that ends before it begins");
}

#[test]
fn the_line_is_broken_after_more_than_seven_days() {
    let on = |day: u8, value| rating(&format!("2026-11-{day:02}T09:00:00+00:00"), Side::Left, value);
    let line = |days: &[u8]| {
        let history = History::from_entries(days.iter().map(|day| on(*day, 4)));
        let trend = page(&history, [&key()], &all_time(), DayEnd::MIDNIGHT).remove(0);
        trend.line().iter().map(Vec::len).collect::<Vec<_>>()
    };
    assert_eq!(line(&[1, 8, 16, 17, 18]), [2, 3]);
    assert_eq!(line(&[1, 2, 3, 4]), [0; 0], "four days are no line");
}

proptest! {
    /// Nothing falls between two days, and nothing is in two of them.
    #[test]
    fn each_entry_is_of_one_day(
        entries in prop::collection::vec((946_800_000..7_258_000_000_i64, -12..=14_i8, 0..=10_u8), 0..80),
        near in any::<bool>(),
        hour in 0..=DayEnd::LATEST,
    ) {
        let made = entries.iter().enumerate().map(|(n, (second, zone, value))| {
            // Some of the cases lie within two days.
            let second = if near { 1_790_000_000 + second % 172_800 } else { *second };
            let at = Timestamp::from_second(second).unwrap().to_zoned(TimeZone::fixed(jiff::tz::offset(*zone)));
            let mut made = rating("2026-11-18T09:00:00+00:00", Side::Left, *value);
            (made.at, made.id) = (at, new_id(Timestamp::from_second(i64::try_from(n).unwrap()).unwrap()));
            made
        });
        let history = History::from_entries(made);
        let ends = DayEnd::at(hour).unwrap();
        let days = days(history.records(&key()), ends);
        prop_assert_eq!(days.iter().map(|day| day.records.len()).sum::<usize>(), entries.len());
        prop_assert!(days.windows(2).all(|two| two[0].date < two[1].date));
        for day in &days {
            prop_assert!(day.records.iter().all(|record| ends.day_of(&record.at) == day.date));
            prop_assert!(day.records.windows(2).all(|two| two[0].at <= two[1].at));
        }
        let mut counted: BTreeMap<Date, usize> = BTreeMap::new();
        for record in history.records(&key()) {
            *counted.entry(ends.day_of(&record.at)).or_default() += 1;
        }
        prop_assert!(days.iter().map(|day| (day.date, day.records.len())).eq(counted));
    }
}

#[test]
fn a_moment_keeps_its_own_day() {
    let tokyo = read_moment("2026-11-20T00:01:00+09:00[Asia/Tokyo]").unwrap();
    assert_eq!(DayEnd::MIDNIGHT.day_of(&tokyo), date(2026, 11, 20));
    let angeles = read_moment("2026-11-21T23:59:00-08:00[America/Los_Angeles]").unwrap();
    assert_eq!(DayEnd::MIDNIGHT.day_of(&angeles), date(2026, 11, 21));
}
