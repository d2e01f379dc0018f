//! What cannot be saved, what others bring, and clocks that cannot be right.

use knotmap::{
    journal::{Entry, History, HoldDone, Kind, Rated},
    session::{Answer, ClockDraft, ClockWish, DeskWish, Dialog, Effect, Job, News, PointWish, Unsaved, What},
    therapy::{Ended, EndingKind},
};

use super::{Evening, rhomboid, tenderness};

#[test]
fn what_cannot_be_saved_waits_and_is_told() {
    let mut evening = Evening::begin();
    evening.disk_is_full = true;
    evening.ask(DeskWish::Select(rhomboid()));
    evening.ask(PointWish::Before(tenderness(5)));
    evening.ask(PointWish::RateOnly);
    let why = || Some(Unsaved::Journal("the disk is full".to_owned()));
    assert_eq!(evening.state().status.why_unsaved, why());
    assert_eq!((evening.state().status.unsaved, evening.disk.len()), (1, 0));
    evening.ask(DeskWish::UnsavedSmall);
    assert!(
        evening.state().status.unsaved == 1 && evening.state().status.is_unsaved_small,
        "never closed away"
    );
    evening.disk_is_full = false;
    evening.ask(DeskWish::TryAgain);
    assert_eq!((evening.state().status.unsaved, evening.disk.len()), (0, 1));
    assert_eq!(evening.state().status.troubles, []);
}

#[test]
fn what_waits_comes_along_with_the_next_save_that_works() {
    let mut evening = Evening::begin();
    evening.disk_is_full = true;
    evening.ask(DeskWish::Select(rhomboid()));
    for value in [5, 6] {
        evening.ask(PointWish::Before(tenderness(value)));
        evening.ask(PointWish::RateOnly);
    }
    assert_eq!((evening.state().status.unsaved, evening.disk.len()), (2, 0));
    evening.disk_is_full = false;
    evening.ask(PointWish::Before(tenderness(7)));
    evening.ask(PointWish::RateOnly);
    assert_eq!((evening.state().status.unsaved, evening.disk.len()), (0, 3));
    assert_eq!(evening.state().history.records(&rhomboid()).len(), 3);
}

#[test]
fn a_window_with_something_unsaved_asks_before_it_closes() {
    let mut evening = Evening::begin();
    let closes = |evening: &Evening| evening.wanted.iter().filter(|e| matches!(e, Effect::Close)).count();
    evening.disk_is_full = true;
    evening.ask(DeskWish::Select(rhomboid()));
    evening.ask(PointWish::Before(tenderness(5)));
    evening.ask(PointWish::RateOnly);
    evening.ask(DeskWish::Close);
    assert!(matches!(evening.state().dialog, Some(Dialog::Closing)) && closes(&evening) == 0);
    evening.ask(DeskWish::CloseDialog);
    evening.ask(DeskWish::Close);
    assert!(matches!(evening.state().dialog, Some(Dialog::Closing)), "each time");
    evening.disk_is_full = false;
    evening.ask(DeskWish::Close);
    assert_eq!((closes(&evening), evening.disk.len()), (1, 1), "once it is on disk, nobody is asked");
    evening.disk_is_full = true;
    evening.ask(PointWish::Before(tenderness(6)));
    evening.ask(PointWish::RateOnly);
    evening.ask(DeskWish::Close);
    evening.ask(DeskWish::CloseAnyway);
    assert_eq!(closes(&evening), 2);
}

#[test]
fn what_others_bring_appears_and_a_lock_counts() {
    let mut evening = Evening::begin();
    let hold = HoldDone {
        ended: Ended::UnexpectedPain,
        ..HoldDone::new(rhomboid(), 9000, 60, EndingKind::Time, Ended::Stopped)
    };
    let brought =
        Entry::new(evening.now.wall.clone(), Kind::Hold(hold), evening.now.wall.timestamp()).unwrap();
    for _ in 0..2 {
        evening.hear(Answer::Journal(News::Brought(vec![brought.clone()], None)));
        assert_eq!(evening.state().history.records(&rhomboid()).len(), 1);
        assert!(evening.state().history.locked(&rhomboid()));
    }
    // Another content under its id: the journal reads everything again.
    let rated = Rated { point: rhomboid().id, side: rhomboid().side, tenderness: tenderness(2), note: None };
    let other = Entry { kind: Kind::Rating(rated), ..brought.clone() };
    evening.hear(Answer::Journal(News::Brought(vec![other.clone()], None)));
    assert!(evening.wanted.iter().any(|effect| matches!(effect, Effect::Journal(Job::ReadAgain))));
    let both = History::from_entries([other, brought]);
    evening.hear(Answer::Journal(News::ReadAgain(Box::new(both), None)));
    assert_eq!(evening.state().history.records(&rhomboid()).len(), 2);
    assert!(evening.state().history.locked(&rhomboid()), "the pain is there");
}

/// A board without a battery: its clock begins in 1970.
#[test]
fn what_is_entered_under_a_clock_that_cannot_be_right_waits_for_its_time() {
    let mut evening = Evening::on_at(vec![], "1970-01-01T00:03:00+00:00[UTC]");
    assert!(matches!(evening.state().dialog, Some(Dialog::Clock(_))), "it is said at the start");
    evening.ask(DeskWish::CloseDialog);
    evening.ask(DeskWish::Select(rhomboid()));
    evening.ask(PointWish::Before(tenderness(5)));
    evening.ask(PointWish::RateOnly);
    assert_eq!((evening.state().status.unsaved, evening.disk.len()), (1, 0));
    assert!(matches!(evening.state().dialog, Some(Dialog::Clock(_))), "it is asked about");
    evening.pass(600);
    let draft = |time: &str| ClockDraft { date: "2026-11-20".into(), time: time.into(), is_tried: false };
    evening.ask(ClockWish::Draft(draft("half past")));
    evening.ask(ClockWish::Set);
    assert!(matches!(&evening.state().dialog, Some(Dialog::Clock(draft)) if draft.is_tried));
    evening.ask(ClockWish::Draft(draft("19:30")));
    evening.ask(ClockWish::Set);
    assert_eq!((evening.state().status.unsaved, evening.disk.len()), (0, 1));
    let at = |entry: &Entry| entry.at.to_string();
    assert_eq!(at(&evening.disk[0]), "2026-11-20T19:20:00+00:00[UTC]", "ten minutes ago");
    evening.ask(PointWish::Before(tenderness(6)));
    evening.ask(PointWish::RateOnly);
    assert_eq!(at(&evening.disk[1]), "2026-11-20T19:30:00+00:00[UTC]");
}

#[test]
fn a_clock_that_is_set_dates_what_waited() {
    let mut evening = Evening::on_at(vec![], "1970-01-01T00:03:00+00:00[UTC]");
    evening.ask(DeskWish::CloseDialog);
    evening.ask(DeskWish::Select(rhomboid()));
    evening.ask(PointWish::Before(tenderness(5)));
    evening.ask(PointWish::RateOnly);
    evening.pass(60);
    evening.now.wall = "2026-11-20T19:30:00+00:00[UTC]".parse().unwrap();
    evening.pass(1);
    assert_eq!((evening.state().status.unsaved, evening.disk.len()), (0, 1));
    assert_eq!(evening.disk[0].at.to_string(), "2026-11-20T19:29:00+00:00[UTC]");
}

#[test]
fn entries_that_lie_ahead_are_named() {
    let mut evening = Evening::begin();
    let rated = Rated { point: rhomboid().id, side: rhomboid().side, tenderness: tenderness(2), note: None };
    let ahead = evening.now.wall.checked_add(jiff::Span::new().days(90)).unwrap();
    let entry = Entry::new(ahead.clone(), Kind::Rating(rated), ahead.timestamp()).unwrap();
    let history = History::from_entries([entry]);
    evening.hear(Answer::Journal(News::Opened(Box::new(history), None)));
    assert_eq!(evening.state().status.troubles[0].what, What::Ahead(ahead.date()));
}
