//! What is shown beside the trend: within a hold, left and right, two tools, a plan; and the page of points.

use std::{collections::BTreeSet, ops::RangeInclusive};

use jiff::civil::date;
use serde_json::Value;

use super::{
    super::*,
    entry, hold, key, rating, t,
    vectors::{TOLERANCE, numbers, same, vector},
};
use crate::{
    anatomy::PointId,
    journal::{HoldDone, Kind, Rated},
    therapy::{
        EndingKind,
        plan::{Asked, Days, DoneHold, PlanResult, Term},
    },
};

fn all_time() -> RangeInclusive<Date> {
    Date::MIN..=Date::MAX
}

fn on(day: &str) -> String {
    format!("{day}T09:00:00+01:00[Europe/Berlin]")
}

/// The left point held on these days: before and after.
fn held(days: &[(&str, u8, Option<u8>)]) -> History {
    History::from_entries(days.iter().map(|(day, before, after)| hold(&on(day), *before, *after)))
}

fn texts(of: &Value) -> Vec<&str> {
    of.as_array().unwrap().iter().map(|one| one.as_str().unwrap()).collect()
}

#[test]
fn a_hold_eases_and_the_next_day_takes_it_back() {
    let (vector, days_of) = (vector("H01"), vector("T01"));
    let (want, dates) = (&vector["expect"], texts(&days_of["input"]["days"]));
    let (before, after) = (numbers(&vector["input"]["before"]), numbers(&vector["input"]["after"]));
    let made: Vec<(&str, u8, Option<u8>)> =
        (0..dates.len()).map(|at| (dates[at], before[at] as u8, Some(after[at] as u8))).collect();
    let history = held(&made);
    let told = WithinHold::of(&days(history.records(&key()), DayEnd::MIDNIGHT)).unwrap();
    same(Some(told.holds as f64), &want["n"], "holds");
    same(Some(told.median), &want["median"], "median");
    same(Some(told.typical), &want["hodges_lehmann"], "Hodges–Lehmann");
    same(Some(told.two_lower), &want["share_at_least_2_lower"], "2 points");
    same(told.thirty_percent_lower, &want["share_at_least_30_percent_lower"], "30 %");
    let rebound = told.rebound.unwrap();
    same(Some(rebound.median), &want["next_day_rebound_median"], "rebound");
    same(Some(rebound.days as f64), &want["next_day_rebound_n"], "days of the rebound");
}

#[test]
fn holds_without_both_ratings_tell_nothing_of_what_a_hold_does() {
    let told = |days_of: &[(&str, u8, Option<u8>)]| {
        let history = held(days_of);
        WithinHold::of(&days(history.records(&key()), DayEnd::MIDNIGHT))
    };
    assert_eq!(told(&[("2026-11-18", 8, None)]), None);
    let none_above_0 = told(&[("2026-11-18", 0, Some(0)), ("2026-11-20", 0, Some(1))]).unwrap();
    assert_eq!((none_above_0.holds, none_above_0.median, none_above_0.two_lower), (2, 0.5, 0.0));
    assert_eq!((none_above_0.thirty_percent_lower, none_above_0.rebound), (None, None), "a day lies between");
}

#[test]
fn a_rebound_is_from_the_last_hold_of_a_day_to_the_first_value_of_the_next() {
    let at = |day: u8, hour: u8| format!("2026-11-{day}T{hour:02}:00:00+00:00");
    let history = History::from_entries([
        hold(&at(18, 9), 8, Some(6)),
        hold(&at(18, 20), 5, Some(2)),
        hold(&at(19, 9), 7, Some(4)),
        hold(&at(19, 20), 3, Some(3)),
    ]);
    let told = WithinHold::of(&days(history.records(&key()), DayEnd::MIDNIGHT)).unwrap();
    assert_eq!(told.rebound, Some(Rebound { median: 5.0, days: 1 }));
    assert_eq!((told.holds, told.median, told.typical), (4, -2.5, -2.25));
}

#[test]
fn sides_are_compared_on_days_that_have_both() {
    let vector = vector("L01");
    let side = |side: Side, name: &str| {
        let days = vector["input"][name].as_object().unwrap().iter();
        days.map(move |(day, value)| rating(&on(day), side, value.as_u64().unwrap() as u8))
            .collect::<Vec<_>>()
    };
    let history =
        History::from_entries(side(Side::Left, "left").into_iter().chain(side(Side::Right, "right")));
    let right = PointKey { side: Side::Right, ..key() };
    let page = page(&history, [&key(), &right], &all_time(), DayEnd::MIDNIGHT);
    let sides = Sides::of(&page[0].values, &page[1].values).unwrap();
    same(Some(sides.days as f64), &vector["expect"]["n"], "days");
    same(Some(sides.difference), &vector["expect"]["hodges_lehmann"], "difference");
    assert_eq!(sides.p, None, "five differ, and no p of five is under 0.0625");
    assert_eq!(Sides::of(&page[0].values, &[]), None);
    let six = |value| -> Vec<DayValue> {
        (1..=6).map(|day| DayValue { date: date(2026, 11, day), value: t(value) }).collect()
    };
    let sides = Sides::of(&six(3), &six(5)).unwrap();
    assert_eq!((sides.days, sides.difference, sides.p), (6, -2.0, Some(0.03125)));
}

#[test]
fn two_tools_are_compared_by_the_day_after() {
    let with = |day: i8, hour: u8, tool: Option<&str>, before: u8| {
        let done = HoldDone::new(key(), 60_000, 60, EndingKind::Time, Ended::Time);
        let done = HoldDone { before: Some(t(before)), tool: tool.map(Into::into), ..done };
        entry(&format!("2026-11-{day:02}T{hour:02}:00:00+00:00"), Kind::Hold(done))
    };
    let (tennis, lacrosse) = (Some("tennis ball"), Some("lacrosse ball"));
    let history = History::from_entries([
        with(1, 9, tennis, 9),
        with(2, 9, lacrosse, 7),
        // Both on one day: it speaks for none.
        with(3, 9, tennis, 5),
        with(3, 20, lacrosse, 4),
        // Untold.
        with(4, 9, None, 6),
        with(5, 9, tennis, 3),
        with(7, 9, tennis, 2),
        with(8, 9, tennis, 1),
    ]);
    let all = days(history.records(&key()), DayEnd::MIDNIGHT);
    let after = days_after(&all, |record| record.hold.as_ref().and_then(|hold| hold.tool.clone()));
    let told: Vec<(&str, Vec<u8>)> =
        after.iter().map(|(tool, values)| (&**tool, values.iter().map(|one| one.get()).collect())).collect();
    assert_eq!(told, [("lacrosse ball", vec![5]), ("tennis ball", vec![7, 1])]);
    let plain = |values: &[u8]| values.iter().map(|one| t(*one)).collect::<Vec<_>>();
    let (a, b) = (plain(&[7, 8, 7, 6, 8, 7]), plain(&[5, 6, 7, 4, 5, 6, 5]));
    let compared = Comparison::of(&a, &b).unwrap();
    assert_eq!((compared.first, compared.second), (6, 7));
    assert!((compared.second_lower - 0.916_666_666_666_666_6).abs() < TOLERANCE);
    assert_eq!(Comparison::of(&a[..5], &b), None, "six of each");
}

/// A result of `days` of November in which `terms` were in force.
fn result(terms: Vec<Term>, holds: Vec<DoneHold>) -> PlanResult {
    PlanResult {
        plan: Uuid::nil(),
        made: date(2026, 11, 21),
        from: date(2026, 11, 1),
        to: date(2026, 11, 21),
        terms,
        holds,
        left_out: Vec::new(),
        questions: String::new(),
    }
}

fn asked(id: &str, times: u8, days: Days) -> Asked {
    Asked { key: PointKey::new(id, Side::Left), name: String::new(), times, days }
}

fn done(day: i8, id: &str, ended: Ended) -> DoneHold {
    DoneHold {
        id: Uuid::new_v4(),
        key: PointKey::new(id, Side::Left),
        day: date(2026, 11, day),
        seconds: 60,
        ended,
        before: None,
        after: None,
        revision: 1,
        is_timed: true,
        note: String::new(),
    }
}

fn term(revision: u32, from: i8, to: i8, points: Vec<Asked>) -> Term {
    Term { revision, made: date(2026, 11, from), ended: Some(date(2026, 11, to)), points }
}

#[test]
fn days_done_are_counted_of_the_days_due() {
    let vector = vector("A01");
    let holds = texts(&vector["input"]["holds_on"]);
    let holds = holds.iter().map(|day| done(day.parse::<Date>().unwrap().day(), "RHO-MAJ1", Ended::Time));
    let every = || vec![asked("RHO-MAJ1", 1, Days::Every)];
    // Two days of rest lie between the revisions.
    let told =
        Adherence::of(&result(vec![term(1, 1, 8, every()), term(2, 10, 22, every())], holds.collect()), None);
    let want = &vector["expect"];
    for (found, name) in [
        (told.days_due, "days_due"),
        (told.days_done, "days_done"),
        (told.holds, "holds"),
        (told.on_days_off, "holds_on_rest_days"),
        (told.longest_pause, "longest_pause_days"),
    ] {
        assert_eq!(Some(u64::from(found)), want[name].as_u64(), "{name}");
    }
    same(told.share(), &want["share"], "share");
}

#[test]
fn a_day_is_done_when_all_that_is_due_on_it_is() {
    let points = vec![asked("RHO-MAJ1", 2, Days::Every), asked("LEV-2", 1, Days::Every)];
    let holds = vec![
        done(1, "RHO-MAJ1", Ended::Time),
        done(1, "RHO-MAJ1", Ended::Release),
        done(1, "LEV-2", Ended::Time),
        // Once instead of twice.
        done(2, "RHO-MAJ1", Ended::Time),
        done(2, "LEV-2", Ended::Time),
        // Broken off, and only one of the two points.
        done(3, "LEV-2", Ended::TooSore),
        done(4, "RHO-MAJ1", Ended::Time),
        done(4, "RHO-MAJ1", Ended::Time),
    ];
    let result = result(vec![term(1, 1, 8, points)], holds);
    let told = |key: Option<&PointKey>| {
        let sum = Adherence::of(&result, key);
        (sum.days_due, sum.days_done, sum.longest_pause)
    };
    assert_eq!(told(None), (7, 1, 3));
    assert_eq!(told(Some(&key())), (7, 2, 3));
    assert_eq!(told(Some(&PointKey::new("LEV-2", Side::Left))), (7, 2, 5));
    let nothing = Adherence::of(&result, Some(&PointKey::new("SPS-1", Side::Left)));
    assert_eq!((nothing, nothing.share()), (Adherence::default(), None));
}

#[test]
fn a_pause_is_of_days_due_and_any_hold_ends_it() {
    let every_second = vec![asked("RHO-MAJ1", 1, Days::Nth(2))];
    // The 4th is a day off.
    let holds = vec![done(1, "RHO-MAJ1", Ended::Time), done(4, "RHO-MAJ1", Ended::Time)];
    let sum = Adherence::of(&result(vec![term(1, 1, 22, every_second)], holds), None);
    assert_eq!((sum.days_due, sum.days_done, sum.on_days_off, sum.longest_pause), (11, 1, 1, 9));
}

/// A point of ten days that falls by nine.
fn falling(id: &str) -> impl Iterator<Item = crate::journal::Entry> {
    let id = id.to_owned();
    (1..=10_u8).map(move |day| {
        let rated =
            Rated { point: PointId(id.clone()), side: Side::Left, tenderness: t(11 - day), note: None };
        entry(&on(&format!("2026-11-{day:02}")), Kind::Rating(rated))
    })
}

#[test]
fn the_word_of_a_point_depends_on_the_points_beside_it() {
    let flat = (1..=12).flat_map(|n: i8| {
        (1..=10_u8).map(move |day| {
            let point = PointId(format!("FLAT-{n:02}"));
            let rated = Rated { point, side: Side::Left, tenderness: t(4 + day % 2), note: None };
            entry(&on(&format!("2026-11-{day:02}")), Kind::Rating(rated))
        })
    });
    let few = (1..=3_u8).map(|day| rating(&on(&format!("2026-11-{day:02}")), Side::Right, day));
    let history = History::from_entries(falling("FALL").chain(flat).chain(few));
    let all: Vec<&PointKey> = history.points().collect();
    assert_eq!(all.len(), 14);
    let trends = page(&history, all.iter().copied(), &all_time(), DayEnd::MIDNIGHT);
    let fall = |page: &[Trend]| page.iter().find(|trend| trend.point.id.0 == "FALL").unwrap().clone();
    let (among, alone) = (fall(&trends), page(&history, [all[0]], &all_time(), DayEnd::MIDNIGHT));
    let alone = fall(&alone);
    assert_eq!(alone.q, alone.tested.map(|tested| tested.p));
    assert!((among.q.unwrap() - 13.0 * alone.q.unwrap()).abs() < TOLERANCE, "13 have eight days");
    assert_eq!((alone.word, among.word), (Word::Lower, Word::CannotTellYet));
    assert_eq!(looked_at(&trends), 13);
    let untold = trends.last().unwrap();
    assert_eq!(
        (untold.word, untold.q, untold.tested, untold.values.len()),
        (Word::TooFewDays, None, None, 3)
    );
    assert_eq!(
        trends.iter().map(|trend| &trend.point).collect::<Vec<_>>(),
        all,
        "in the order of the points"
    );
}

#[test]
fn words_and_sentences_are_told_apart() {
    let words = [Word::Lower, Word::Higher, Word::AboutTheSame, Word::CannotTellYet, Word::TooFewDays];
    let all: BTreeSet<&str> = words.iter().flat_map(|word| [word.words(), word.name()]).collect();
    assert_eq!(all.len(), 8, "two of the words are one");
    assert_eq!(words.iter().filter(|word| word.is_change()).count(), 2);
    assert_ne!(say::looked_at(1), say::looked_at(2));
    assert!(say::looked_at(1).starts_with("1 point has") && say::looked_at(12).starts_with("12 points have"));
}
