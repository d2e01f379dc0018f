//! The points of yesterday again: by one press, one after the other, and the way from a single hold to the next of them.

use super::*;
use knotmap::{
    session::LastDay,
    therapy::course::{Course, Phase},
};

fn levator() -> PointKey {
    PointKey::new("LEV-2", Side::Right)
}

/// An evening on which two points were held, and the evening after it.
fn second() -> Evening {
    let mut first = Evening::begin();
    for key in [rhomboid(), levator()] {
        first.start(&key, 4);
        first.pass(10 + 61);
        assert!(first.state().running.is_none(), "it is over");
        first.ask(AfterWish::Close);
    }
    Evening::on_at(first.disk, "2026-11-21T19:30:00+01:00[Europe/Berlin]")
}

fn left(evening: &Evening) -> Vec<PointKey> {
    let last = LastDay::of(&evening.state().history, evening.session.points(), &evening.now.wall);
    last.into_iter().flat_map(|last| last.left).map(|one| one.key).collect()
}

#[test]
fn one_press_begins_the_points_of_yesterday_one_after_the_other() {
    let mut evening = second();
    assert_eq!(left(&evening), [rhomboid(), levator()]);
    evening.ask(PointWish::Again);
    assert_eq!((evening.state().page, evening.state().selected.clone()), (Page::Routines, Some(rhomboid())));
    // A second press does not begin anew what is on its way.
    evening.ask(CourseWish::Skip);
    evening.ask(PointWish::Again);
    assert_eq!(evening.state().selected, Some(levator()));
    evening.ask(CourseWish::Back);
    for key in [rhomboid(), levator()] {
        assert_eq!(evening.state().selected, Some(key.clone()));
        evening.ask(CourseWish::Before(tenderness(5)));
        evening.ask(CourseWish::Hold);
        evening.pass(10 + 61);
        assert_eq!(evening.holds().last().map(|hold| hold.key()), Some(key));
        evening.ask(AfterWish::Rate(tenderness(3)));
        evening.ask(CourseWish::GoOn);
        evening.pass(20);
    }
    assert_eq!(evening.state().routines.course().map(Course::phase), Some(Phase::Finished));
    assert!(evening.holds()[2..].iter().all(|hold| hold.routine.is_none() && hold.plan.is_none()));
    evening.ask(CourseWish::End);
    assert_eq!(evening.state().page, Page::Map, "back where it began");
    assert!(left(&evening).is_empty(), "nothing is left of yesterday");
}

#[test]
fn a_hold_by_itself_leaves_the_others_and_one_thrown_away_comes_back() {
    let mut evening = second();
    evening.start(&rhomboid(), 4);
    evening.pass(10 + 3);
    evening.ask(HoldWish::Leave);
    evening.ask(HoldWish::Leave);
    assert_eq!(left(&evening), [levator()]);
    // Started by mistake: it goes, the journal keeps that it was, and one step brings it back.
    let holds = evening.holds().len();
    evening.ask(AfterWish::Delete);
    assert!(evening.state().after.is_none());
    assert_eq!(left(&evening), [rhomboid(), levator()]);
    assert_eq!(evening.holds().len(), holds, "nothing is taken off the disk");
    assert!(matches!(evening.disk.last().map(|entry| &entry.kind), Some(Kind::Retract { .. })));
    evening.ask(DeskWish::Undo);
    assert_eq!(left(&evening), [levator()]);
}

#[test]
fn a_hold_starts_on_the_floor_at_once_also_after_the_rules_and_not_by_itself_later() {
    let mut evening = Evening::begin();
    evening.ask(DeskWish::Select(rhomboid()));
    evening.ask(PointWish::Before(tenderness(4)));
    evening.ask(PointWish::StartOnFloor);
    assert!(evening.state().running.is_none() && evening.state().dialog.is_some(), "the rules first");
    // Put off: another way to start is no way to the floor.
    evening.ask(DeskWish::CloseDialog);
    evening.ask(PointWish::StartHold);
    evening.ask(DeskWish::CloseDialog);
    evening.ask(PointWish::StartOnFloor);
    evening.ask(DeskWish::RulesRead);
    assert!(evening.state().running.is_some() && evening.state().floor.is_some());
    evening.ask(FloorWish::Leave);
    evening.ask(HoldWish::Leave);
    evening.ask(HoldWish::Leave);
    evening.ask(AfterWish::Close);
    evening.ask(PointWish::Before(tenderness(4)));
    evening.ask(PointWish::StartHold);
    assert!(evening.state().running.is_some() && evening.state().floor.is_none());
}
