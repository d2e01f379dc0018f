use jiff::{Timestamp, ToSpan as _, Zoned};

use super::make::*;
use crate::{
    anatomy::Side,
    journal::{Amendment, Entry, History, Kind, read_moment},
    therapy::{Ended, Tenderness},
};

fn moment(text: &str) -> Zoned {
    read_moment(text).unwrap()
}

/// What the user does now, as the window enters it.
fn enter(history: &mut History, now: &Zoned, kind: Kind) -> Entry {
    let latest = history.latest_about(&kind);
    let entry = Entry::about(latest, now.clone(), kind, now.timestamp()).unwrap();
    history.apply(entry.clone());
    entry
}

fn after(target: &Entry, value: u8) -> Kind {
    Kind::Amend(Amendment { after: Some(Some(t(value)).into()), ..Amendment::of(target.id) })
}

fn painful() -> Kind {
    let mut done = hold("RHO-MAJ1", Side::Left);
    done.ended = Ended::UnexpectedPain;
    Kind::Hold(done)
}

fn clear(history: &History) -> Kind {
    Kind::Cleared { point: key().id, side: Side::Left, holds: history.locking(&key()).collect() }
}

/// The clock was half a year ahead for a while.
#[test]
fn what_is_done_last_holds_after_the_clock_was_ahead() {
    let (ahead, right) = (
        moment("2027-05-02T10:00:00+02:00[Europe/Berlin]"),
        moment("2026-11-20T19:30:00+01:00[Europe/Berlin]"),
    );
    let mut history = History::default();
    let done = enter(&mut history, &ahead, Kind::Hold(hold("RHO-MAJ1", Side::Left)));
    enter(&mut history, &ahead, after(&done, 6));
    enter(&mut history, &ahead, Kind::Rest { point: key().id, side: Side::Left, until: ahead.clone() });
    let value = |history: &History| history.record(done.id).unwrap().after.map(Tenderness::get);
    for (minute, wanted) in [(0, 4), (1, 3), (2, 8)] {
        let now = right.checked_add(minute.minutes()).unwrap();
        let amendment = enter(&mut history, &now, after(&done, wanted));
        assert_eq!(value(&history), Some(wanted));
        assert!(amendment.at > done.at, "never dated before what it corrects");
        assert_eq!(amendment.at.time_zone(), right.time_zone());
    }
    let until = right.checked_add(1.day()).unwrap();
    enter(&mut history, &right, Kind::Rest { point: key().id, side: Side::Left, until: until.clone() });
    assert_eq!(history.resting_until(&key(), right.timestamp()), Some(&until));
    enter(&mut history, &right, Kind::Retract { target: done.id });
    assert!(history.record(done.id).is_none());
    enter(&mut history, &right, Kind::Restore { target: done.id });
    assert_eq!(value(&history), Some(8));
}

#[test]
fn a_point_that_hurts_after_the_clock_was_ahead_is_locked() {
    let (ahead, right) = (
        moment("2027-05-02T10:00:00+02:00[Europe/Berlin]"),
        moment("2026-11-20T19:30:00+01:00[Europe/Berlin]"),
    );
    let mut history = History::default();
    enter(&mut history, &ahead, painful());
    assert!(!history.can_unlock(&key(), &ahead), "today");
    assert!(history.can_unlock(&key(), &right), "it did not hurt in half a year");
    let kind = clear(&history);
    enter(&mut history, &ahead, kind);
    assert!(!history.locked(&key()));
    enter(&mut history, &right, painful());
    assert!(history.locked(&key()), "what was cleared by a clock that was ahead does not hide a new pain");
    assert!(!history.can_unlock(&key(), &right));
    let tomorrow = right.checked_add(1.day()).unwrap();
    assert!(history.can_unlock(&key(), &tomorrow));
    let kind = clear(&history);
    enter(&mut history, &tomorrow, kind);
    assert!(!history.locked(&key()));
}

/// A pain that another machine brings was not what was cleared here.
#[test]
fn what_is_cleared_is_what_was_known() {
    let at = |text: &str| moment(&format!("2026-11-{text}:00+01:00[Europe/Berlin]"));
    let mut history = History::default();
    enter(&mut history, &at("18T09:00"), painful());
    let kind = clear(&history);
    enter(&mut history, &at("20T09:00"), kind);
    enter(&mut history, &at("19T09:00"), painful());
    assert!(history.locked(&key()));
    assert_eq!(history.locking(&key()).count(), 1);
}

#[test]
fn an_entry_about_what_is_there_keeps_to_the_years_too() {
    let end: Timestamp = "2199-12-31T23:59:59.9999Z".parse().unwrap();
    let now = moment("2026-11-20T19:30:00Z");
    let kind = Kind::Retract { target: id(1) };
    assert!(Entry::about(Some(end), now.clone(), kind.clone(), now.timestamp()).is_err());
    assert!(Entry::about(None, now.clone(), kind, now.timestamp()).is_ok());
}
