//! Courses of the real routines, from the first step to the last.

use std::{sync::Arc, time::Duration};

use jiff::civil::date;

use super::{past::*, *};
use crate::{
    anatomy::Atlas,
    therapy::routine::{Routine, builtin},
};

fn routine(id: &str) -> Arc<Routine> {
    let found = builtin().iter().find(|routine| routine.id == id);
    Arc::new(found.unwrap_or_else(|| panic!("there is a routine {id}")).clone())
}

fn course(id: &str, sided: Sided) -> Course {
    Course::new(routine(id), &Choice { sided, points: None }, &[])
}

fn id(id: &str) -> PointId {
    PointId(id.to_owned())
}

fn at(course: &Course) -> String {
    course.current().map_or_else(
        || "finished".to_owned(),
        |stop| stop.key().map_or_else(|| "nothing".to_owned(), |key| key.to_string()),
    )
}

/// Does the current stop and answers the questions after it.
fn hold(course: &mut Course, now: u64) {
    course.begin();
    course.ended(Ended::Time);
    assert_eq!(course.phase(), Phase::After);
    course.go_on(Duration::from_secs(now));
}

const LEFT: Sided = Sided::Only(Side::Left);

#[test]
fn one_side_at_a_time_with_a_rest_between() {
    let mut course = course("medial-scapula-rolling", Sided::First(Side::Left));
    let rest = u64::from(course.routine().rest_s);
    assert!(rest > 0);
    let mut seen = Vec::new();
    for now in [100, 200, 300] {
        seen.push(at(&course));
        hold(&mut course, now);
        assert_eq!(course.phase(), Phase::Resting { until: Duration::from_secs(now + rest) });
        assert!(!course.tick(Duration::from_secs(now + rest - 1)));
        assert!(course.tick(Duration::from_secs(now + rest)));
        assert_eq!(course.phase(), Phase::Next);
    }
    seen.push(at(&course));
    assert_eq!(seen, ["AR-MEDSCAP-U:left", "AR-MEDSCAP-L:left", "AR-MEDSCAP-U:right", "AR-MEDSCAP-L:right"]);
    hold(&mut course, 400);
    assert_eq!((course.phase(), at(&course)), (Phase::Finished, "finished".to_owned()), "no rest at the end");
}

#[test]
fn the_time_that_is_left_is_told() {
    let mut course = course("medial-scapula-rolling", LEFT);
    let rest = Duration::from_secs(course.routine().rest_s.into());
    let minute = Duration::from_mins(1);
    let (in_place, besides) = (Duration::from_secs(7), Duration::from_secs(7 + 10));
    let both = 2 * (minute + besides) + rest;
    assert_eq!(course.left(in_place), (both, both), "to get there and to give the numbers, as well");
    course.begin();
    assert_eq!(course.left(in_place).0, both.saturating_sub(besides), "while it is held it is in place");
    course.ended(Ended::Time);
    course.go_on(Duration::ZERO);
    assert_eq!(course.left(in_place), (minute + besides, minute + besides));
    let long = course_of_nights(&["BS-1", "BS-2"]);
    let rest = Duration::from_secs(long.routine().rest_s.into());
    let besides = 2 * besides;
    assert_eq!(long.left(in_place), (20 * minute + rest + besides, 50 * minute + rest + besides));
}

fn course_of_nights(points: &[&str]) -> Course {
    let points = Some(points.iter().map(|point| id(point)).collect());
    Course::new(routine("backstrap-lying"), &Choice { sided: LEFT, points }, &[])
}

#[test]
fn the_source_limits_the_spots_of_a_session() {
    // C3: 2–3 spots (S0), on one side.
    let mut course = course("medial-scapula-rolling", Sided::First(Side::Left));
    hold(&mut course, 0);
    assert!(course.can_repeat());
    course.repeat();
    assert_eq!(at(&course), "AR-MEDSCAP-U:left", "another spot in the same half");
    hold(&mut course, 0);
    course.go_on(Duration::ZERO);
    hold(&mut course, 0);
    assert!(!course.can_repeat(), "three spots of this side are done");
    course.repeat();
    assert_eq!(at(&course), "AR-MEDSCAP-U:right");
    // 1–3 points a night (S1), whatever the side.
    let mut night = course_of_nights(&["BS-1", "BS-5", "BS-2"]);
    for _ in 0..3 {
        night.begin();
        night.ended(Ended::Throbbing);
        night.go_on(Duration::ZERO);
        night.go_on(Duration::ZERO);
    }
    assert!(!night.has_room(Side::Left) && !night.has_room(Side::Right));
}

#[test]
fn the_picture_and_breathing_come_first() {
    // C6: the chest before the neck (S2).
    let mut course = course("levator-release", Sided::First(Side::Right));
    let mut seen = Vec::new();
    while course.phase() != Phase::Finished {
        seen.push(at(&course));
        if course.current().is_some_and(|stop| stop.key().is_none()) {
            course.go_on(Duration::ZERO);
        } else {
            hold(&mut course, 0);
            course.tick(Duration::from_hours(1));
        }
    }
    let side = |side: &str| {
        ["AR-CHEST", "AR-SHOULDER-FRONT", "AR-LEV", "AR-NECK", "AR-TRAP-LOW"].map(|id| format!("{id}:{side}"))
    };
    let mut wanted = vec!["nothing".to_owned(); 2];
    wanted.extend(side("right"));
    wanted.extend(side("left"));
    assert_eq!(seen, wanted);
}

#[test]
fn skip_back_and_undone() {
    let mut course = course("lacrosse-ball-foot", LEFT);
    course.skip();
    assert_eq!(at(&course), "AR-SOLE-FO:left");
    hold(&mut course, 0);
    assert_eq!(at(&course), "AR-SOLE-HI:left");
    course.back();
    assert_eq!(at(&course), "AR-SOLE-FO:left", "done once more");
    course.back();
    assert_eq!(at(&course), "AR-SOLE-FI:left", "the one that was left out");
    hold(&mut course, 0);
    assert_eq!(at(&course), "AR-SOLE-FO:left");
    course.begin();
    course.ended(Ended::Stopped);
    course.taken_back(&"AR-SOLE-FO:left".parse().unwrap());
    assert_eq!((course.phase(), at(&course).as_str()), (Phase::Next, "AR-SOLE-FO:left"));
    course.begin();
    course.skip();
    course.back();
    assert_eq!(course.phase(), Phase::Holding, "nothing moves while a hold runs");
}

#[test]
fn a_hold_that_is_taken_back_is_open_again_and_done_when_it_comes_back() {
    let mut course = course("lacrosse-ball-foot", LEFT);
    let first: PointKey = "AR-SOLE-FI:left".parse().unwrap();
    hold(&mut course, 0);
    assert_eq!(at(&course), "AR-SOLE-FO:left", "it has gone on");
    course.taken_back(&"AR-SOLE-FO:left".parse().unwrap());
    assert_eq!(at(&course), "AR-SOLE-FO:left", "what was not held cannot be taken back");
    course.taken_back(&first);
    assert_eq!((course.phase(), at(&course).as_str()), (Phase::Next, "AR-SOLE-FI:left"));
    course.brought_back(&first, Ended::Time);
    assert_eq!((course.phase(), at(&course).as_str()), (Phase::Next, "AR-SOLE-FO:left"));
    course.begin();
    course.taken_back(&first);
    assert_eq!((course.phase(), at(&course).as_str()), (Phase::Holding, "AR-SOLE-FO:left"), "one runs");
    course.ended(Ended::Time);
    course.brought_back(&first, Ended::Time);
    assert_eq!((course.phase(), at(&course).as_str()), (Phase::After, "AR-SOLE-FO:left"));
    let open = course.stops().filter(|(_, mark)| *mark == Mark::Open).count();
    assert_eq!(open, course.stops().len() - 2);
}

#[test]
fn swapping_sides_leaves_what_is_done_alone() {
    let mut both = course("medial-scapula-rolling", Sided::First(Side::Left));
    hold(&mut both, 0);
    both.go_on(Duration::ZERO);
    both.swap_side();
    let rest: Vec<_> =
        both.stops().filter(|(_, mark)| *mark == Mark::Open).map(|(stop, _)| stop.key()).collect();
    let keys = ["AR-MEDSCAP-U:right", "AR-MEDSCAP-L:right", "AR-MEDSCAP-L:left"];
    assert_eq!(rest, keys.map(|key| Some(key.parse().unwrap())));
    let mut one = course("levator-release", LEFT);
    for _ in ["the picture", "breathing"] {
        one.swap_side();
        assert_eq!(at(&one), "nothing", "it has no side");
        one.go_on(Duration::ZERO);
    }
    one.swap_side();
    assert_eq!(at(&one), "AR-CHEST:right");
    assert_eq!(one.stops().next().unwrap().0.side, Side::Midline);
}

fn past(key: &str, day: i8, ended: Ended) -> Past {
    let routine = if key.starts_with("BS") { "backstrap-lying" } else { "lacrosse-ball-foot" };
    Past { routine: routine.to_owned(), key: key.parse().unwrap(), day: date(2026, 11, day), ended }
}

#[test]
fn a_course_goes_on_where_it_left_off_the_next_day() {
    let foot = routine("lacrosse-ball-foot");
    let yesterday = [
        past("AR-SOLE-FI:left", 19, Ended::Time),
        past("AR-SOLE-FO:left", 19, Ended::Time),
        past("AR-SOLE-HI:left", 19, Ended::Stopped),
    ];
    let today = date(2026, 11, 20);
    let done = left_off(&foot, &yesterday, today);
    assert_eq!(done.len(), 2, "what was stopped comes again");
    let course = Course::new(foot.clone(), &Choice { sided: LEFT, points: None }, &done);
    assert_eq!(at(&course), "AR-SOLE-HI:left");
    assert!(left_off(&foot, &yesterday, date(2026, 11, 21)).is_empty(), "two days later it begins anew");
    assert_eq!(last_done(&foot, &yesterday), Some(date(2026, 11, 19)));
    let whole =
        ["FI", "FO", "HI", "HO"].map(|quarter| past(&format!("AR-SOLE-{quarter}:left"), 19, Ended::Time));
    let whole: Vec<_> = whole.into_iter().chain([past("AR-TOES:left", 19, Ended::Time)]).collect();
    assert!(left_off(&foot, &whole, today).is_empty(), "one foot was whole");
}

#[test]
fn what_was_gone_on_with_is_whole_and_not_left_off_again() {
    let foot = routine("lacrosse-ball-foot");
    let days = |days: &[(i8, &str)]| -> Vec<Past> {
        let steps = days.iter().flat_map(|(day, parts)| parts.split(' ').map(move |part| (*day, part)));
        let key = |part: &str| {
            let area = if part.starts_with("TOES") { "AR-" } else { "AR-SOLE-" };
            format!("{area}{}", if part.contains(':') { part.to_owned() } else { format!("{part}:left") })
        };
        steps.map(|(day, part)| past(&key(part), day, Ended::Time)).collect()
    };
    let done = |on: &[(i8, &str)], today: i8| left_off(&foot, &days(on), date(2026, 11, today)).len();
    assert_eq!(done(&[(19, "FI FO"), (20, "HI HO TOES")], 20), 0, "over midnight, or the next day: whole");
    assert_eq!(done(&[(19, "FI FO"), (20, "HI")], 21), 3, "left off once more");
    assert_eq!(done(&[(19, "FI FO"), (20, "FI")], 20), 1, "it was begun anew");
    assert_eq!(done(&[(19, "FI FO"), (20, "HI HO TOES"), (21, "FI")], 21), 1, "the next one");
    assert_eq!(done(&[(17, "FI FO"), (19, "HI")], 19), 1, "with a day between it begins anew");
    assert_eq!(done(&[(19, "FI FO FO")], 19), 2, "repeated");
    assert_eq!(done(&[(19, "FI FO HI HO TOES FI:right")], 19), 6, "the other side was begun");
    let stopped = [past("AR-SOLE-FI:left", 19, Ended::Time), past("AR-SOLE-FO:left", 20, Ended::TooSore)];
    assert_eq!(
        left_off(&foot, &stopped, date(2026, 11, 20)).len(),
        1,
        "what was too much takes nothing back"
    );
}

/// A routine of one's own with these steps.
fn own(steps: &str) -> Arc<Routine> {
    let text = format!(r#"Routine(id: "own", name: "Own", rest_s: 0, steps: [{steps}])"#);
    Arc::new(crate::therapy::routine::read_own(&text).unwrap())
}

const CHOICE: &str =
    r#"(name: "A", at: Points(ids: ["RHO-MAJ1", "RHO-MAJ2", "RHO-MIN"], choose: (1, 2)), method: "S0-R1"),"#;
const SAME: &str = r#"(name: "B", at: Points(ids: ["RHO-MAJ1"]), method: "S0-R1"),"#;

#[test]
fn of_points_to_choose_from_the_most_are_done_and_the_rest_is_left() {
    let choice = Choice { sided: LEFT, points: None };
    let mut course = Course::new(own(&[CHOICE, SAME].concat()), &choice, &[]);
    // With 10 s for the numbers of each.
    let minute = Duration::from_secs(60 + 10);
    assert_eq!(course.left(Duration::ZERO), (2 * minute, 3 * minute));
    course.skip();
    hold(&mut course, 0);
    assert_eq!(course.following().unwrap().key().unwrap().to_string(), "RHO-MAJ1:left");
    assert_eq!(
        (at(&course).as_str(), course.left(Duration::ZERO)),
        ("RHO-MIN:left", (2 * minute, 2 * minute))
    );
    course.back();
    course.back();
    hold(&mut course, 0);
    hold(&mut course, 0);
    assert_eq!(at(&course), "RHO-MAJ1:left", "two are enough, so the third is left");
    assert_eq!(course.current().unwrap().step, 1);
    let marks: Vec<_> = course.stops().map(|(_, mark)| mark).collect();
    let done = Mark::Done(Some(Ended::Time));
    assert_eq!(marks, [done, done, Mark::Skipped, Mark::Open]);
    hold(&mut course, 0);
    assert_eq!(course.phase(), Phase::Finished);
}

#[test]
fn short_passes_follow_on_until_the_side_changes() {
    let mut course = course("lacrosse-ball-foot", Sided::First(Side::Left));
    assert!(course.needs_no_number() && !course.starts_at_once(), "the first one is got in place for");
    for place in 1..5 {
        course.begin();
        course.ended(Ended::Time);
        assert!(course.passes_on(), "nothing is asked after pass {place}");
        course.go_on(Duration::ZERO);
        assert!(course.starts_at_once(), "the ball is there");
    }
    course.begin();
    course.ended(Ended::Time);
    assert!(!course.passes_on(), "once a foot it is asked");
    course.go_on(Duration::ZERO);
    assert_eq!(at(&course), "AR-SOLE-FI:right");
    assert!(!course.starts_at_once(), "the other foot is got in place for");
    course.begin();
    course.ended(Ended::TooSore);
    assert!(!course.passes_on(), "too sore is asked about");
}

#[test]
fn a_course_that_was_ended_can_go_on() {
    let mut course = course("lacrosse-ball-foot", LEFT);
    hold(&mut course, 0);
    course.skip();
    course.end();
    assert!(course.phase() == Phase::Finished && course.current().is_none() && course.can_resume());
    let open = course.stops().filter(|(_, mark)| *mark == Mark::Open).count();
    assert_eq!(open, 3, "one is done, one skipped, nothing else");
    course.resume();
    assert_eq!((course.phase(), at(&course).as_str()), (Phase::Next, "AR-SOLE-HI:left"));
    for _ in 0..3 {
        hold(&mut course, 0);
    }
    assert!(course.phase() == Phase::Finished && !course.can_resume());
}

#[test]
fn how_far_one_is_that_was_begun() {
    let foot = routine("lacrosse-ball-foot");
    let on = |days: &[i8], ended: Ended| -> Vec<Past> {
        let ids = ["AR-SOLE-FI:left", "AR-SOLE-FO:left"];
        let one = |(key, day): (&str, &i8)| Past { routine: foot.id.clone(), ..past(key, *day, ended) };
        ids.into_iter().zip(days).map(one).collect()
    };
    let far = |days: &[i8], ended| {
        begun(&foot, &on(days, ended), date(2026, 11, 20))
            .map(|begun| (begun.done.len(), begun.asked, begun.is_of_one_day))
    };
    assert_eq!(far(&[20], Ended::Time), Some((1, 5, true)), "of this foot");
    assert_eq!(far(&[19, 20], Ended::Time), Some((2, 5, false)));
    assert_eq!(far(&[20], Ended::TooSore), Some((0, 5, true)), "begun, and nothing done");
    assert_eq!(far(&[17], Ended::Time), None, "long ago");
}

#[test]
fn a_place_that_comes_twice_is_done_twice() {
    let twice = own(&[SAME, SAME].concat());
    let held = |times: usize| -> Vec<Past> {
        let one = Past { routine: "own".to_owned(), ..past("RHO-MAJ1:left", 19, Ended::Time) };
        vec![one; times]
    };
    let today = date(2026, 11, 19);
    let done = left_off(&twice, &held(1), today);
    let course = Course::new(twice.clone(), &Choice { sided: LEFT, points: None }, &done);
    assert_eq!((done.len(), course.at()), (1, 1));
    assert!(left_off(&twice, &held(2), today).is_empty());
    let chosen = own(&[CHOICE].concat());
    assert_eq!(left_off(&chosen, &held(1), today).len(), 1, "another one is still to choose");
}

#[test]
fn nights_count_what_throbbed_and_begin_anew() {
    let strap = routine("backstrap-lying");
    let mut nights = vec![
        past("BS-1:left", 1, Ended::Throbbing),
        past("BS-2:left", 2, Ended::Time),
        past("BS-1:right", 2, Ended::Throbbing),
    ];
    let now = Nights::of(&strap, &nights, Side::Left);
    assert_eq!(now.done, [id("BS-1")], "at 25 min without throbbing it comes again");
    assert_eq!(now.proposed(3), [id("BS-5"), id("BS-2"), id("BS-6")]);
    nights.extend((2..=8).map(|n| past(&format!("BS-{n}:left"), 3, Ended::Throbbing)));
    let whole = Nights::of(&strap, &nights, Side::Left);
    assert!(whole.due.is_empty() && whole.done.len() == 8);
    assert_eq!(whole.proposed(1), [id("BS-1")]);
    nights.push(past("BS-1:left", 4, Ended::Throbbing));
    assert_eq!(Nights::of(&strap, &nights, Side::Left).done, [id("BS-1")], "a new round");
    let atlas = Atlas::builtin();
    assert_eq!(whole.before(atlas, &id("BS-2"), &[]), Some(id("BS-1")), "C6 holds for the next round, too");
    assert_eq!(whole.before(atlas, &id("BS-1"), &[]), None);
}

#[test]
fn what_lies_above_is_released_before_what_is_deeper() {
    // C6 (S1): all of the trapezius before the deeper layers.
    let nights = Nights::of(&routine("backstrap-lying"), &[], Side::Left);
    let atlas = Atlas::builtin();
    assert_eq!(nights.before(atlas, &id("BS-1"), &[]), None);
    assert_eq!(nights.before(atlas, &id("BS-5"), &[]), None, "at the surface as well");
    assert_eq!(nights.before(atlas, &id("BS-2"), &[]), Some(id("BS-1")));
    assert_eq!(nights.before(atlas, &id("BS-2"), &[id("BS-1")]), Some(id("BS-5")));
    let trapezius = [id("BS-1"), id("BS-5")];
    assert_eq!(nights.before(atlas, &id("BS-2"), &trapezius), None);
    assert_eq!(nights.before(atlas, &id("BS-8"), &trapezius), Some(id("BS-6")));
}
