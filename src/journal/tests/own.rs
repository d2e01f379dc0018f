//! The life of a custom point: placed, renamed, moved, retired, brought back.

use proptest::prelude::*;

use super::make::*;
use crate::{
    anatomy::{PointId, PointKey, Side, ViewId},
    journal::{
        CustomPoint, Entry, Folder, History, Kind, PointChange, Rated, UndoStack, Whereabouts, read,
        read_about,
    },
};

fn mine() -> PointKey {
    PointKey::new("MY-0011AAFF", Side::Left)
}

fn placed() -> Kind {
    Kind::CustomPoint(CustomPoint {
        point: mine().id,
        side: mine().side,
        view: ViewId::Back,
        muscle: "rhomb_maj".to_owned(),
        part: None,
        u_milli: 500,
        v_milli: 500,
        name: "My spot".to_owned(),
        place: "middle".to_owned(),
    })
}

fn named(name: &str) -> Kind {
    Kind::PointChanged(PointChange { name: Some(name.to_owned()), ..PointChange::of(&mine()) })
}

fn moved(v_milli: u16) -> Kind {
    let moved = Whereabouts {
        view: ViewId::Back,
        muscle: "trapezius".to_owned(),
        part: Some("middle".to_owned()),
        u_milli: 100,
        v_milli,
        place: "outer third".to_owned(),
    };
    Kind::PointChanged(PointChange { moved: Some(moved), ..PointChange::of(&mine()) })
}

fn retired() -> Kind {
    Kind::PointRetired { point: mine().id, side: mine().side }
}

fn back() -> Kind {
    Kind::PointBack { point: mine().id, side: mine().side }
}

fn entry(n: u8, minute: u32, kind: Kind) -> Entry {
    Entry { id: id(n), at: at(minute), kind }
}

fn rated() -> Kind {
    Kind::Rating(Rated { point: mine().id, side: mine().side, tenderness: t(6), note: None })
}

/// Name, muscle, v and place of the one custom point; of a retired one with `retired` before it.
fn now(history: &History) -> String {
    let say = |custom: &CustomPoint| {
        format!("{} {} {} {}", custom.name, custom.muscle, custom.v_milli, custom.place)
    };
    let here = history.custom_points().map(|custom| say(&custom));
    let gone = history.retired_points().map(|custom| format!("retired {}", say(&custom)));
    here.chain(gone).collect::<Vec<_>>().join("; ")
}

#[test]
fn a_name_and_a_place_change_each_on_its_own() {
    let entries = [
        entry(1, 10, placed()),
        entry(2, 20, named("Desk spot")),
        entry(3, 30, moved(700)),
        entry(4, 25, moved(300)),
    ];
    let mut history = History::from_entries(entries.clone());
    assert_eq!(now(&history), "Desk spot trapezius 700 outer third", "the later move counts, the name stays");
    assert_eq!(now(&History::from_entries(entries.into_iter().rev())), now(&history));
    history.apply(entry(5, 40, Kind::Retract { target: id(3) }));
    assert_eq!(now(&history), "Desk spot trapezius 300 outer third");
    history.apply(entry(6, 41, Kind::Retract { target: id(2) }));
    history.apply(entry(7, 42, Kind::Retract { target: id(4) }));
    assert_eq!(now(&history), "My spot rhomb_maj 500 middle", "as it was placed");
}

/// The clock of one of two machines may be behind: what was changed is not lost for that.
#[test]
fn a_change_counts_even_if_its_clock_was_behind() {
    let history = History::from_entries([entry(1, 10, placed()), entry(2, 5, named("Desk spot"))]);
    assert_eq!(now(&history), "Desk spot rhomb_maj 500 middle");
}

#[test]
fn a_change_without_a_point_is_none() {
    let history = History::from_entries([entry(1, 1, named("Nobody")), entry(2, 2, retired())]);
    assert_eq!((now(&history).as_str(), history.points().count()), ("", 0));
}

#[test]
fn a_retired_point_keeps_its_history_and_comes_back() {
    let mut history = History::from_entries([entry(1, 10, placed()), entry(2, 20, named("Desk spot"))]);
    assert_eq!(history.points().count(), 1, "without a rating");
    history.apply(entry(3, 30, retired()));
    assert_eq!(now(&history), "retired Desk spot rhomb_maj 500 middle");
    assert_eq!(history.points().count(), 0);
    history.apply(entry(4, 15, rated()));
    assert_eq!(history.records(&mine()).len(), 1);
    assert_eq!(history.points().count(), 1, "what happened stays");
    history.apply(entry(5, 40, back()));
    assert_eq!(now(&history), "Desk spot rhomb_maj 500 middle");
    history.apply(entry(6, 35, retired()));
    assert_eq!(now(&history), "Desk spot rhomb_maj 500 middle", "it came back later than that");
    history.apply(entry(7, 50, Kind::Retract { target: id(5) }));
    assert_eq!(now(&history), "retired Desk spot rhomb_maj 500 middle");
}

#[test]
fn every_step_of_its_life_can_be_undone_and_redone() {
    let (mut history, mut undo, mut n) = (History::default(), UndoStack::default(), 0);
    let mut say = |history: &mut History, kind: Kind| {
        n += 1;
        let entry = entry(n, u32::from(n), kind);
        history.apply(entry.clone());
        entry
    };
    let mut states = vec![now(&history)];
    for kind in [placed(), named("Desk spot"), moved(700), retired(), back(), moved(1)] {
        undo.push(&[say(&mut history, kind)]);
        assert_ne!(&now(&history), states.last().unwrap());
        states.push(now(&history));
    }
    for expected in states.iter().rev().skip(1) {
        let kind = undo.to_undo().pop().unwrap();
        say(&mut history, kind);
        undo.undone(1);
        assert_eq!(&now(&history), expected);
    }
    for expected in states.iter().skip(1) {
        let kind = undo.to_redo().pop().unwrap();
        say(&mut history, kind);
        undo.redone(1);
        assert_eq!(&now(&history), expected);
    }
}

proptest! {
    /// What is read for the sake of one point says the same about it as the whole journal.
    #[test]
    fn reading_about_one_point_is_enough_for_it(entries in any_entries()) {
        let folder = tempfile::tempdir().unwrap();
        let own = Entry { id: id(250), at: at(0), kind: Kind::Acknowledged { what: "x".into(), version: 1 } };
        let all = entries.iter().chain([&own]);
        let lines: String = all.map(|entry| crate::journal::alone(entry).unwrap()).collect();
        std::fs::create_dir_all(folder.path().join("a-1")).unwrap();
        std::fs::write(folder.path().join("a-1/2026-11.ron"), lines).unwrap();
        let files = Folder::new(folder.path());
        let (whole, _) = read(&files).unwrap();
        for id in ["RHO-MAJ1", "LEV-2", "MY-0011AAFF"].map(|id| PointId(id.into())) {
            let (about, report) = read_about(&files, &id).unwrap();
            let of = |history: &History| -> Vec<_> {
                let own = history.custom_points().filter(|custom| custom.point == id);
                own.map(std::borrow::Cow::into_owned).collect()
            };
            prop_assert_eq!(of(&about), of(&whole));
            prop_assert_eq!(report.set_aside, vec![]);
        }
    }
}
