//! A long hold that goes past midnight: it is of the evening in which it was begun, and so is what follows it that night.

use jiff::{Zoned, civil::date};
use knotmap::{
    anatomy::{PointKey, Side},
    session::{AfterWish, DeskWish, HoldWish, PointWish, methods},
    therapy::{Ended, guard, hold::Event, way},
    trend::{load, spots_today},
};

use super::Evening;

/// Holds a point of the strap for a quarter of an hour, until it throbs.
fn throbs(evening: &mut Evening, point: &PointKey) {
    evening.ask(DeskWish::Select(point.clone()));
    let listed = evening.session.points().find(point).unwrap();
    let long = *way::ways(&methods(listed)).last().unwrap();
    evening.ask(PointWish::Way(long));
    evening.start(point, 4);
    evening.pass(11);
    for _ in 0..3 {
        evening.pass(305);
        evening.ask(HoldWish::Step(Event::Well));
    }
    evening.ask(HoldWish::Step(Event::Throbs));
    evening.ask(AfterWish::Close);
}

/// Points of the strap that were held, seen from `now`, as the limit of a night counts them.
fn tonight(evening: &Evening, now: &Zoned) -> usize {
    let strap = evening.state().routines.all().find(|routine| routine.id == "backstrap-lying").unwrap();
    spots_today(&evening.state().history, strap, Side::Midline, now)
}

#[test]
fn a_hold_past_midnight_is_of_the_evening_in_which_it_was_begun() {
    let (first, second) = (PointKey::new("BS-6", Side::Left), PointKey::new("BS-6", Side::Right));
    let mut evening = Evening::on_at(Vec::new(), "2026-11-20T23:50:00+01:00[Europe/Berlin]");
    throbs(&mut evening, &first);
    let now = evening.now.wall.clone();
    assert_eq!(now.date(), date(2026, 11, 21), "it ends after midnight");
    let hold = evening.holds()[0];
    assert_eq!(hold.ended, Ended::Throbbing);
    assert!(hold.held_ms >= 900_000);
    let record = evening.state().history.records(&first).last().unwrap();
    assert_eq!(record.at.date(), date(2026, 11, 20), "the day that the history shows");
    assert_eq!(guard::day_of(&record.at), guard::day_of(&now), "for the rules it is still that evening");
    assert_eq!(load(&evening.state().history, &first, &now, None).holds, 1);
    assert_eq!(tonight(&evening, &now), 1);

    throbs(&mut evening, &second);
    let record = evening.state().history.records(&second).last().unwrap();
    assert_eq!((record.at.date(), guard::day_of(&record.at)), (date(2026, 11, 21), date(2026, 11, 20)));
    assert_eq!(tonight(&evening, &evening.now.wall), 2, "one night, whatever the calendar says");

    let next: Zoned = "2026-11-21T19:30:00+01:00[Europe/Berlin]".parse().unwrap();
    assert_eq!(tonight(&evening, &next), 0, "the next evening is another night");
    assert_eq!(load(&evening.state().history, &second, &next, None).holds, 0);
}
