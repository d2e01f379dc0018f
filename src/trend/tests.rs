mod along;
mod days;
mod laws;
mod shown;
mod vectors;

use super::*;
use std::time::Duration;

use crate::{
    anatomy::PointId,
    journal::{Entry, HoldDone, Kind, Rated, new_id, read_moment},
    therapy::{EndingKind, routine::builtin},
};

fn t(value: u8) -> Tenderness {
    Tenderness::try_from(value).unwrap()
}

fn entry(at: &str, kind: Kind) -> Entry {
    Entry { id: new_id(Timestamp::UNIX_EPOCH), at: read_moment(at).unwrap(), kind }
}

fn rating(at: &str, side: Side, value: u8) -> Entry {
    let point = PointId("RHO-MAJ1".into());
    entry(at, Kind::Rating(Rated { point, side, tenderness: t(value), note: None }))
}

fn hold(at: &str, before: u8, after: Option<u8>) -> Entry {
    entry(
        at,
        Kind::Hold(HoldDone {
            before: Some(t(before)),
            after: after.map(t),
            ..HoldDone::new(PointKey::new("RHO-MAJ1", Side::Left), 60_000, 60, EndingKind::Time, Ended::Time)
        }),
    )
}

fn history() -> History {
    History::from_entries([
        rating("2026-11-01T09:00:00+01:00[Europe/Berlin]", Side::Left, 9),
        hold("2026-11-18T09:00:00+01:00[Europe/Berlin]", 8, Some(6)),
        hold("2026-11-18T23:30:00+01:00[Europe/Berlin]", 7, Some(5)),
        rating("2026-11-20T09:00:00+01:00[Europe/Berlin]", Side::Left, 4),
        rating("2026-11-20T09:00:00+01:00[Europe/Berlin]", Side::Right, 2),
    ])
}

#[test]
fn a_series_has_pairs_from_a_day_on() {
    let pairs =
        series(&history(), &PointKey::new("RHO-MAJ1", Side::Left), "2026-11-18T00:00:00Z".parse().unwrap());
    let seen: Vec<_> = pairs
        .iter()
        .map(|p| (p.before.map(Tenderness::get), p.after.map(Tenderness::get), p.held_ms))
        .collect();
    assert_eq!(
        seen,
        [(Some(8), Some(6), Some(60_000)), (Some(7), Some(5), Some(60_000)), (Some(4), None, None)]
    );
}

#[test]
fn a_sparkline_has_the_last_value_of_each_day_and_no_zeros() {
    let key = PointKey::new("RHO-MAJ1", Side::Left);
    let today = Date::constant(2026, 11, 20);
    let days = sparkline(&history(), &key, today, 14);
    assert_eq!(days, [(Date::constant(2026, 11, 18), t(5)), (today, t(4))]);
    assert_eq!(sparkline(&history(), &key, today, 20).len(), 3, "day 20 is the first of November");
    assert_eq!(
        sparkline(&history(), &key, Date::constant(2026, 11, 17), 14).len(),
        0,
        "nothing from tomorrow on"
    );
}

#[test]
fn sides_are_counted_apart() {
    let counts = counts(&history(), "2026-11-18T00:00:00Z".parse().unwrap());
    assert_eq!(counts[&Side::Left], Count { holds: 2, ratings: 1 });
    assert_eq!(counts[&Side::Right], Count { holds: 0, ratings: 1 });
}

fn key() -> PointKey {
    PointKey::new("RHO-MAJ1", Side::Left)
}

fn moment(at: &str) -> Zoned {
    read_moment(&format!("{at}+01:00[Europe/Berlin]")).unwrap()
}

#[test]
fn the_holds_of_today_are_told_by_the_day_where_the_user_is_and_an_evening_is_one() {
    let history = History::from_entries([
        hold("2026-11-19T23:50:00+01:00[Europe/Berlin]", 5, None),
        hold("2026-11-20T00:10:00+01:00[Europe/Berlin]", 5, None),
        hold("2026-11-20T08:00:00+01:00[Europe/Berlin]", 5, None),
        rating("2026-11-20T09:00:00+01:00[Europe/Berlin]", Side::Left, 4),
    ]);
    let today = load(&history, &key(), &moment("2026-11-20T20:00:00"), None);
    assert_eq!((today.holds, today.held), (1, Duration::from_mins(1)));
    assert_eq!(today.last, Some(moment("2026-11-20T08:00:00")));
    let of = |now: &str| load(&history, &key(), &moment(now), None).holds;
    assert_eq!(of("2026-11-20T00:20:00"), 2, "one evening");
    assert_eq!(of("2026-11-21T00:01:00"), 1, "the evening is not over");
    assert_eq!(of("2026-11-21T07:00:00"), 0);
    assert_eq!(of("2026-11-18T23:59:00"), 0, "what a wrong clock dated ahead is not of today");
    // Eight hours ahead of Berlin, an hour later.
    let landed = read_moment("2026-11-20T17:00:00+09:00[Asia/Tokyo]").unwrap();
    assert_eq!(load(&history, &key(), &landed, None).holds, 1);
}

/// A hold at 20:00 on the 18th that began at 5 of 10.
fn held_on_the_18th() -> Vec<Entry> {
    vec![hold("2026-11-18T20:00:00+01:00[Europe/Berlin]", 5, Some(3))]
}

fn flare_now(entries: Vec<Entry>, now: &str, tender: Option<u8>) -> Option<(u8, u8, bool)> {
    let now = moment(now);
    let flare = load(&History::from_entries(entries), &key(), &now, tender.map(t)).flare?;
    Some((flare.before.get(), flare.later.get(), flare.is_today(&now)))
}

#[test]
fn c4_two_above_before_a_day_later_is_a_flare_up() {
    let on_the_19th = "2026-11-19T19:00:00";
    assert_eq!(flare_now(held_on_the_18th(), on_the_19th, Some(7)), Some((5, 7, true)));
    assert_eq!(flare_now(held_on_the_18th(), on_the_19th, Some(6)), None, "one above is usual soreness");
    assert_eq!(flare_now(held_on_the_18th(), on_the_19th, None), None, "nobody has said");
    assert_eq!(flare_now(held_on_the_18th(), "2026-11-19T07:00:00", Some(9)), None, "not half a day later");
    assert_eq!(
        flare_now(held_on_the_18th(), "2026-11-20T21:00:00", Some(9)),
        None,
        "more than two days later"
    );
}

#[test]
fn c4_a_flare_up_that_was_noted_halves_the_next_dose_until_the_point_is_held_again() {
    let mut entries = held_on_the_18th();
    entries.push(rating("2026-11-19T19:00:00+01:00[Europe/Berlin]", Side::Left, 8));
    assert_eq!(flare_now(entries.clone(), "2026-11-19T21:00:00", None), Some((5, 8, true)));
    assert_eq!(flare_now(entries.clone(), "2026-11-21T09:00:00", Some(4)), Some((5, 8, false)));
    entries.push(hold("2026-11-21T09:00:00+01:00[Europe/Berlin]", 4, None));
    assert_eq!(flare_now(entries, "2026-11-21T23:00:00", Some(4)), None);
}

#[test]
fn c4_a_day_of_several_holds_is_compared_with_its_beginning() {
    let mut entries = held_on_the_18th();
    entries.push(hold("2026-11-18T21:00:00+01:00[Europe/Berlin]", 6, None));
    assert_eq!(flare_now(entries.clone(), "2026-11-19T19:00:00", Some(7)), Some((5, 7, true)));
    assert_eq!(flare_now(entries, "2026-11-19T19:00:00", Some(6)), None);
}

#[test]
fn c4_a_point_held_again_in_spite_of_it_is_no_flare_up_any_more() {
    let mut entries = held_on_the_18th();
    entries.push(hold("2026-11-19T19:00:00+01:00[Europe/Berlin]", 8, None));
    assert_eq!(flare_now(entries, "2026-11-19T20:00:00", Some(8)), None);
}

#[test]
fn c3_spots_are_counted_by_their_method_each_side_for_itself() {
    let by = |at: &str, point: &str, side, method: &str| {
        let done = HoldDone::new(PointKey::new(point, side), 60_000, 60, EndingKind::Time, Ended::Time);
        entry(at, Kind::Hold(HoldDone { method: Some(method.into()), ..done }))
    };
    let now = "2026-11-20T20:00:00+01:00[Europe/Berlin]";
    let history = History::from_entries([
        by(now, "RHO-MAJ1", Side::Left, "S0-R1"),
        by(now, "RHO-MAJ1", Side::Left, "S0-R1"),
        by(now, "RHO-MAJ1", Side::Right, "S0-R1"),
        by(now, "RHO-MIN", Side::Left, "S0-R1"),
        by(now, "LEV-2", Side::Left, "S3-BACK"),
        by(now, "BS-1", Side::Left, "S1-R1"),
        by(now, "BS-5", Side::Right, "S1-R1"),
        by("2026-11-19T20:00:00+01:00[Europe/Berlin]", "RHO-MAJ1", Side::Left, "S0-R1"),
    ]);
    let spots = |id: &str, day: &str, side: Side| {
        let routine = builtin().iter().find(|one| one.id == id).unwrap();
        spots_today(&history, routine, side, &moment(&format!("2026-11-{day}T21:00:00")))
    };
    let rolling = "medial-scapula-rolling";
    assert_eq!([19, 20, 21].map(|day| spots(rolling, &day.to_string(), Side::Left)), [1, 2, 0]);
    assert_eq!(spots(rolling, "20", Side::Right), 1);
    assert_eq!(
        (spots("lacrosse-ball-back", "20", Side::Left), spots("tennis-ball-wall", "20", Side::Left)),
        (1, 0)
    );
    // The points of a night are counted together, wherever they are.
    assert_eq!(spots("backstrap-lying", "20", Side::Left), 2);
}
