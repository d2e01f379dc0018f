use std::fmt::Write as _;

use proptest::prelude::*;

use super::make::*;
use crate::{
    anatomy::{PointKey, Side},
    journal::{Amendment, Change, Deed, Entry, History, Kind, NotToday, Rated, UNDO_MAX, UndoStack, When},
    therapy::{Ended, RestPain, plan::SkipReason},
};

/// Everything that can be asked of a history, in words.
fn all_of(history: &History) -> String {
    let mut text = String::new();
    for id in ["RHO-MAJ1", "LEV-2", "MY-0011AAFF"] {
        for side in [Side::Left, Side::Right, Side::Midline] {
            let key = PointKey::new(id, side);
            let now = at(20_000).timestamp();
            writeln!(
                text,
                "{key} {:?} {:?} {} {:?} {:?}",
                history.records(&key),
                history.latest(&key),
                history.locked(&key),
                history.resting_until(&key, now),
                history.left_out(&key).collect::<Vec<_>>()
            )
            .unwrap();
        }
    }
    let points: Vec<_> = history.points().collect();
    let custom: Vec<_> = history.custom_points().collect();
    let retired: Vec<_> = history.retired_points().collect();
    write!(
        text,
        "{points:?} {custom:?} {retired:?} {:?} {:?} {:?}",
        history.all_records().collect::<Vec<_>>(),
        history.acknowledged("stop_rules"),
        history.events().collect::<Vec<_>>()
    )
    .unwrap();
    text
}

fn entry(n: u8, minute: u32, kind: Kind) -> Entry {
    Entry { id: id(n), at: at(minute), kind }
}

fn ended(ended: Ended) -> Kind {
    let mut done = hold("RHO-MAJ1", Side::Left);
    done.ended = ended;
    Kind::Hold(done)
}

fn after(target: u8, value: Option<u8>) -> Kind {
    Kind::Amend(Amendment { after: Some(value.map(t).into()), ..Amendment::of(id(target)) })
}

fn not_today(reason: SkipReason) -> Kind {
    Kind::NotToday(NotToday { point: key().id, side: Side::Left, plan: plan_ref(2), reason })
}

#[test]
fn what_is_left_out_of_a_plan_is_said_of_its_point_and_can_be_unsaid() {
    let first = entry(1, 10, not_today(SkipReason::NoTime));
    let second = entry(2, 12, not_today(SkipReason::TooSore));
    let mut history = History::from_entries([second.clone(), first]);
    let reasons = |history: &History, side| -> Vec<_> {
        let key = PointKey { side, ..key() };
        history.left_out(&key).map(|one| (one.plan, one.reason, one.at.clone())).collect()
    };
    let told = reasons(&history, Side::Left);
    let plan = plan_ref(2);
    assert_eq!(told, [(plan, SkipReason::NoTime, at(10)), (plan, SkipReason::TooSore, at(12))]);
    assert_eq!(reasons(&history, Side::Right), []);
    assert!(history.records(&key()).is_empty() && history.points().next().is_none(), "it is no hold");
    let mut undo = UndoStack::default();
    undo.push(&[second]);
    history.apply(entry(3, 13, undo.to_undo().pop().unwrap()));
    assert_eq!(reasons(&history, Side::Left).len(), 1);
    undo.undone(1);
    history.apply(entry(4, 14, undo.to_redo().pop().unwrap()));
    assert_eq!(reasons(&history, Side::Left), told);
}

#[test]
fn an_event_stands_by_its_time_and_can_be_put_otherwise_and_unsaid() {
    let event = |text: &str| Kind::Event { text: text.into() };
    let first = entry(1, 10, event("New pillow"));
    let mut history = History::from_entries([entry(2, 12, event("Visit")), first.clone()]);
    let told = |history: &History| -> Vec<String> {
        history.events().map(|event| format!("{} {}", event.at.time(), event.text)).collect()
    };
    assert_eq!(told(&history), ["00:10:00 New pillow", "00:12:00 Visit"]);
    assert!(history.points().next().is_none() && history.all_records().next().is_none());
    let other = |text: &str| Kind::Amend(Amendment { text: Some(text.into()), ..Amendment::of(id(1)) });
    assert_eq!(history.latest_about(&other("x")), Some(at(10).timestamp()), "dated after it");
    let mut undo = UndoStack::default();
    undo.push(&[first]);
    for (n, text) in [(3, "Flat pillow"), (4, "No pillow")] {
        let amended = entry(n, 20 + u32::from(n), other(text));
        undo.push(std::slice::from_ref(&amended));
        history.apply(amended);
        assert_eq!(told(&history)[0], format!("00:10:00 {text}"));
    }
    assert_eq!(history.latest_about(&other("x")), Some(at(24).timestamp()));
    for (n, left) in [(5, "00:10:00 Flat pillow"), (6, "00:10:00 New pillow"), (7, "00:12:00 Visit")] {
        history.apply(entry(n, 30 + u32::from(n), undo.to_undo().pop().unwrap()));
        undo.undone(1);
        assert_eq!(told(&history)[0], left);
    }
    history.apply(entry(8, 40, undo.to_redo().pop().unwrap()));
    assert_eq!(told(&history), ["00:10:00 New pillow", "00:12:00 Visit"]);
}

fn at_time(target: u8, minute: u32) -> Kind {
    Kind::Amend(Amendment { at: Some(Box::new(at(minute))), ..Amendment::of(id(target)) })
}

#[test]
fn a_time_that_is_put_right_moves_the_entry_and_can_be_unsaid() {
    let mut undo = UndoStack::default();
    let mut history = History::from_entries([
        entry(1, 10, ended(Ended::Time)),
        entry(2, 20, ended(Ended::Time)),
        entry(3, 30, ended(Ended::UnexpectedPain)),
    ]);
    let order = |history: &History| -> Vec<(u8, String)> {
        let one = |n: u8| history.record(id(n)).map(|record| (n, record.at.time().to_string()));
        let mut all: Vec<_> = (1..=3).filter_map(one).collect();
        all.sort_by_key(|(n, _)| history.records(&key()).iter().position(|record| record.id == id(*n)));
        assert!(history.records(&key()).is_sorted_by_key(|record| record.at.timestamp()));
        all
    };
    let entered = order(&history);
    assert_eq!(entered.iter().map(|(n, _)| *n).collect::<Vec<_>>(), [1, 2, 3]);
    for (n, kind) in [(4, at_time(3, 5)), (5, at_time(3, 15)), (6, Kind::Retract { target: id(2) })] {
        let said = entry(n, 40 + u32::from(n), kind);
        undo.push(std::slice::from_ref(&said));
        history.apply(said);
    }
    assert_eq!(
        order(&history),
        [(1, "00:10:00".to_owned()), (3, "00:15:00".to_owned())],
        "the last one holds"
    );
    assert!(history.locked(&key()), "the pain is found at its new place");
    for (n, expected) in [(7, vec![1, 3, 2]), (8, vec![3, 1, 2]), (9, vec![1, 2, 3])] {
        history.apply(entry(n, 40 + u32::from(n), undo.to_undo().pop().unwrap()));
        undo.undone(1);
        assert_eq!(order(&history).iter().map(|(n, _)| *n).collect::<Vec<_>>(), expected);
    }
    assert_eq!(order(&history), entered, "everything is where it was");
}

#[test]
fn an_event_and_another_field_stay_where_they_are() {
    let history = History::from_entries([
        entry(1, 10, Kind::Event { text: "Visit".into() }),
        entry(2, 20, at_time(1, 5)),
        entry(3, 10, ended(Ended::Time)),
        entry(4, 21, after(3, Some(2))),
        entry(5, 22, at_time(3, 12)),
    ]);
    assert_eq!(history.events().next().unwrap().at, at(10));
    let record = history.record(id(3)).unwrap();
    assert_eq!((record.at.clone(), record.after), (at(12), Some(t(2))));
}

#[test]
fn nobody_puts_a_time_right_to_what_has_not_been() {
    let history = History::from_entries([entry(1, 10, ended(Ended::Time))]);
    assert!(history.entry_about(at_time(1, 30), &at(30)).is_ok());
    let ahead = history.entry_about(at_time(1, 31), &at(30));
    assert!(matches!(ahead, Err(crate::journal::EntryError::Moment(crate::journal::MomentError::Future(_)))));
}

fn cleared() -> Kind {
    Kind::Cleared { point: key().id, side: Side::Left, holds: Vec::new() }
}

fn latest(history: &History) -> Option<(u8, When)> {
    history.latest(&key()).map(|reading| (reading.value.get(), reading.when))
}

#[test]
fn the_latest_tenderness_is_of_any_kind() {
    let mut history = History::default();
    assert!(history.is_empty() && latest(&history).is_none());
    history.apply(entry(1, 10, ended(Ended::Time)));
    assert_eq!(latest(&history), Some((7, When::Before)));
    let mut done = hold("RHO-MAJ1", Side::Left);
    done.trace = vec![(9000, t(5))];
    history.apply(entry(2, 20, Kind::Hold(done)));
    assert_eq!(latest(&history), Some((5, When::During)));
    history.apply(entry(3, 21, after(2, Some(4))));
    assert_eq!(latest(&history), Some((4, When::After)));
    let rated = Rated { point: key().id, side: Side::Left, tenderness: t(2), note: None };
    history.apply(entry(4, 15, Kind::Rating(rated)));
    assert_eq!(latest(&history), Some((4, When::After)), "an older rating changes nothing");
    history.apply(entry(5, 30, after(2, None)));
    assert_eq!(latest(&history), Some((5, When::During)), "cleared again");
    assert_eq!(
        history.latest(&PointKey::new("RHO-MAJ1", Side::Right)),
        None,
        "the other side is another point"
    );
}

#[test]
fn unexpected_pain_locks_until_it_is_cleared() {
    let mut history = History::default();
    history.apply(entry(1, 10, ended(Ended::TooSore)));
    assert!(!history.locked(&key()));
    history.apply(entry(2, 20, ended(Ended::UnexpectedPain)));
    assert!(history.locked(&key()) && !history.locked(&PointKey::new("RHO-MAJ1", Side::Right)));
    history.apply(entry(3, 30, cleared()));
    assert!(!history.locked(&key()));
    history.apply(entry(4, 31, Kind::Retract { target: id(3) }));
    assert!(history.locked(&key()), "clearing was undone");
    history.apply(entry(5, 32, Kind::Restore { target: id(3) }));
    history.apply(entry(6, 40, ended(Ended::UnexpectedPain)));
    assert!(history.locked(&key()), "locked again");
    history.apply(entry(7, 41, Kind::Retract { target: id(6) }));
    assert!(!history.locked(&key()));
}

#[test]
fn a_rating_keeps_its_value_and_a_hold_can_lose_its_own() {
    let rated = Rated { point: key().id, side: Side::Left, tenderness: t(3), note: Some("a".into()) };
    let change = |target| {
        Kind::Amend(Amendment {
            before: Some(Change::Clear),
            after: Some(Change::Set(t(1))),
            note: Some(Change::Clear),
            held_ms: Some(5),
            ..Amendment::of(id(target))
        })
    };
    let history = History::from_entries([
        entry(1, 1, Kind::Rating(rated)),
        entry(2, 2, ended(Ended::Time)),
        entry(3, 3, change(1)),
        entry(4, 4, change(2)),
    ]);
    let rating = history.record(id(1)).unwrap();
    assert_eq!((rating.before, rating.after, rating.note.as_deref()), (Some(t(3)), None, None));
    let held = history.record(id(2)).unwrap();
    assert_eq!((held.before, held.after, held.hold.as_ref().unwrap().ms), (None, Some(t(1)), 5));
}

#[test]
fn undo_and_redo_go_there_and_back() {
    let (mut history, mut undo, mut n) = (History::default(), UndoStack::default(), 0);
    let mut say = |history: &mut History, kind: Kind| {
        n += 1;
        let entry = entry(n, u32::from(n), kind);
        history.apply(entry.clone());
        entry
    };
    let mut states = vec![all_of(&history)];
    for kind in [
        ended(Ended::UnexpectedPain),
        after(1, Some(3)),
        at_time(1, 0),
        cleared(),
        Kind::Retract { target: id(1) },
    ] {
        undo.push(&[say(&mut history, kind)]);
        states.push(all_of(&history));
    }
    assert_eq!((undo.undo_of(), undo.redo_of()), (Some(Deed::Deleted), None));
    for round in 0..2 {
        for expected in states.iter().rev().skip(1) {
            let kind = undo.to_undo().pop().unwrap();
            say(&mut history, kind);
            undo.undone(1);
            assert_eq!(&all_of(&history), expected, "undo, round {round}");
        }
        assert!(!undo.can_undo());
        for expected in states.iter().skip(1) {
            let kind = undo.to_redo().pop().unwrap();
            say(&mut history, kind);
            undo.redone(1);
            assert_eq!(&all_of(&history), expected, "redo, round {round}");
        }
        assert!(!undo.can_redo());
    }
    let kind = undo.to_undo().pop().unwrap();
    say(&mut history, kind);
    undo.undone(1);
    undo.push(&[say(&mut history, ended(Ended::Time))]);
    assert!(!undo.can_redo(), "a new entry ends what could be redone");
    undo.push(&[say(&mut history, Kind::Acknowledged { what: "stop_rules".into(), version: 1 })]);
    assert_eq!(history.acknowledged("stop_rules"), Some(1));
    for _ in 0..2 * UNDO_MAX {
        undo.push(&[entry(1, 1, ended(Ended::Time))]);
    }
    let mut left = 0;
    while undo.can_undo() {
        undo.undone(1);
        left += 1;
    }
    assert_eq!(left, UNDO_MAX);
}

proptest! {
    #[test]
    fn the_order_of_entries_does_not_matter(entries in any_entries(), seed in any::<u64>()) {
        let expected = all_of(&History::from_entries(entries.clone()));
        let mut shuffled = entries.clone();
        let mut state = seed;
        for i in (1..shuffled.len()).rev() {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            shuffled.swap(i, (state >> 33) as usize % (i + 1));
        }
        prop_assert_eq!(&all_of(&History::from_entries(shuffled.clone())), &expected);
        // One by one, each twice.
        let mut history = History::default();
        for entry in shuffled.iter().chain(&entries) {
            history.apply(entry.clone());
        }
        prop_assert_eq!(&all_of(&history), &expected);
    }

    #[test]
    fn records_are_in_order_of_time_and_are_found_by_id(entries in any_entries()) {
        let history = History::from_entries(entries);
        let all: Vec<_> = history.all_records().collect();
        prop_assert!(all.is_sorted_by_key(|record| (record.at.timestamp(), record.id)));
        for record in all {
            prop_assert_eq!(history.record(record.id), Some(record));
            prop_assert!(history.points().any(|key| *key == *record.point));
        }
    }
}

#[test]
fn what_ended_a_hold_on_the_floor_can_be_said_afterwards() {
    let mut done = hold("RHO-MAJ1", Side::Left);
    (done.ended, done.by_key) = (Ended::Throbbing, true);
    let mut history = History::default();
    history.apply(entry(1, 10, Kind::Hold(done)));
    let held = |history: &History| {
        let held = history.record(id(1)).unwrap().hold.clone().unwrap();
        (held.ended, held.by_key)
    };
    let answer = Amendment { ended: Some(Ended::UnexpectedPain), ..Amendment::of(id(1)) };
    history.apply(entry(2, 11, Kind::Amend(answer)));
    assert_eq!(held(&history), (Ended::UnexpectedPain, false));
    assert!(history.locked(&key()));
    history.apply(entry(3, 12, Kind::Retract { target: id(2) }));
    assert_eq!(held(&history), (Ended::Throbbing, true));
    assert!(!history.locked(&key()));
}

#[test]
fn pain_at_rest_is_kept_apart_from_tenderness() {
    let mut history = History::default();
    history.apply(entry(1, 10, Kind::Hold(hold("RHO-MAJ1", Side::Left))));
    let pain = RestPain::try_from(3).unwrap();
    let said = Amendment { pain_after: Some(Change::Set(pain)), ..Amendment::of(id(1)) };
    history.apply(entry(2, 11, Kind::Amend(said)));
    let record = history.record(id(1)).unwrap();
    assert_eq!(record.hold.as_ref().unwrap().pain_after, Some(pain));
    assert_eq!((record.after, latest(&history)), (None, Some((7, When::Before))));
}
