use super::*;
use crate::{
    anatomy::PointId,
    journal::{Entry, HoldDone, Kind, Rated, new_id, read_moment},
    therapy::EndingKind,
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
