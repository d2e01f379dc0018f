use std::collections::BTreeSet;

use crate::{
    anatomy::{Atlas, PointKey, Side, ViewId, atlas::SelfCare},
    journal::{AllPoints, History, Kind, demo, read_moment},
    therapy::{Ended, guard},
};

#[test]
fn the_demo_is_a_believable_eight_weeks() {
    for seed in 0..200 {
        let now = read_moment("2026-11-20T21:30:00+01:00[Europe/Berlin]").unwrap();
        let entries = demo(seed, &now);
        assert_eq!(entries, demo(seed, &now), "the same seed, the same person");
        let ids: BTreeSet<_> = entries.iter().map(|entry| entry.id).collect();
        assert_eq!(ids.len(), entries.len());
        for entry in &entries {
            entry.check().unwrap();
            assert!(entry.at <= now);
        }
        let history = History::from_entries(entries.clone());
        let holds = |key: &PointKey| history.records(key).iter().filter(|record| record.is_hold()).count();
        let of = |side| history.points().filter(|key| key.side == side).map(holds).sum::<usize>();
        let (left, right) = (of(Side::Left), of(Side::Right));
        assert!(left > right && right > 4 && (40..200).contains(&(left + right)), "{seed}: {left} {right}");
        let days: BTreeSet<_> = history.all_records().map(|record| record.at.date()).collect();
        assert!((20..50).contains(&days.len()), "{seed}: {} days", days.len());
        let ended = |how| history.all_records().filter(|r| r.ended() == Some(how)).count();
        assert_eq!((ended(Ended::TooSore), ended(Ended::UnexpectedPain)), (1, 1), "{seed}");
        assert!(!history.locked(&PointKey::new("SPS-1", Side::Left)), "{seed}: cleared");
        assert_eq!(history.custom_points().count(), 1);
        assert_eq!(history.acknowledged(guard::RULES), Some(guard::RULES_VERSION));
        // While the point was locked, nobody held it.
        let pain =
            entries.iter().position(|e| matches!(&e.kind, Kind::Hold(h) if h.ended == Ended::UnexpectedPain));
        let clear = entries.iter().position(|e| matches!(e.kind, Kind::Cleared { .. }));
        let between = &entries[pain.unwrap() + 1..clear.unwrap()];
        assert!(!between.iter().any(|e| matches!(&e.kind, Kind::Hold(h) if h.point.0 == "SPS-1")), "{seed}");
        // The worst point faded.
        let worst = PointKey::new("RHO-MAJ1", Side::Left);
        let values: Vec<_> =
            history.records(&worst).iter().filter_map(|r| r.before).map(|v| f64::from(v.get())).collect();
        let third = values.len() / 3;
        let mean = |part: &[f64]| part.iter().sum::<f64>() / part.len() as f64;
        assert!(third >= 2, "{seed}: {}", values.len());
        assert!(mean(&values[..third]) > mean(&values[values.len() - third..]) + 1.0, "{seed}: {values:?}");
    }
}

#[test]
fn c7_no_hold_of_the_demo_began_at_seven_or_more() {
    let mut rated = 0;
    for seed in 0..200 {
        let now = read_moment("2026-11-20T21:30:00+01:00[Europe/Berlin]").unwrap();
        let history = History::from_entries(demo(seed, &now));
        for key in history.points() {
            let mut too_tender = None;
            for record in history.records(key) {
                let day = record.at.date();
                let is_too_tender = record.before.is_some_and(|before| guard::before(before).is_some());
                if record.is_hold() {
                    assert!(!is_too_tender, "{seed}: {key} was held at {:?}", record.before);
                    assert_ne!(too_tender, Some(day), "{seed}: {key} was 7 or more that day");
                } else if is_too_tender {
                    (too_tender, rated) = (Some(day), rated + 1);
                }
            }
        }
    }
    assert!(rated > 200, "a number of 7 or more is saved: {rated}");
}

#[test]
fn every_point_of_the_demo_is_in_the_atlas_and_may_be_treated_by_oneself() {
    let now = read_moment("2026-11-20T21:30:00+01:00[Europe/Berlin]").unwrap();
    let history = History::from_entries(demo(17, &now));
    let atlas = Atlas::builtin();
    let points = AllPoints::new(atlas, history.custom_points());
    for key in history.points() {
        let listed = points.find(key).unwrap_or_else(|| panic!("{key} is no point"));
        assert_ne!(listed.self_care, SelfCare::No, "{key}");
        assert!(listed.places().iter().any(|placed| placed.view == ViewId::Back), "{key} lies on the back");
    }
}

#[test]
fn the_demo_never_reaches_into_the_future() {
    let morning = read_moment("2026-11-20T07:00:00+01:00[Europe/Berlin]").unwrap();
    let entries = demo(7, &morning);
    assert!(entries.len() > 80 && entries.iter().all(|entry| entry.at <= morning));
}
