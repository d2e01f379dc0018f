//! The trends without a window: what is asked for, and that only the newest answer counts.

use knotmap::{
    journal::{Entry, Kind, Rated},
    session::{Answer, DeskWish, Effect, Page, Range, TrendsJob, TrendsWish},
};

use super::{Evening, new_id, rhomboid, tenderness};

/// A rating at this time.
fn rated(at: &str, value: u8) -> Entry {
    let at: jiff::Zoned = at.parse().unwrap();
    let key = rhomboid();
    let rating = Rated { point: key.id, side: key.side, tenderness: tenderness(value), note: None };
    Entry { id: new_id(at.timestamp()), at, kind: Kind::Rating(rating) }
}

fn jobs(evening: &mut Evening) -> Vec<TrendsJob> {
    let wanted = std::mem::take(&mut evening.wanted);
    wanted
        .into_iter()
        .filter_map(|effect| if let Effect::Trends(job) = effect { Some(*job) } else { None })
        .collect()
}

#[test]
fn only_the_newest_answer_counts() {
    let mut evening = Evening::on(vec![rated("2026-11-19T08:00:00+01:00[Europe/Berlin]", 6)]);
    evening.ask(DeskWish::Go(Page::Trends));
    evening.ask(TrendsWish::Last(Range::Weeks));
    let mut jobs = jobs(&mut evening);
    assert_eq!(jobs.len(), 2);
    let newest = jobs.pop().unwrap();
    let oldest = jobs.pop().unwrap();
    evening.hear(Answer::Trends(Box::new(oldest.work())));
    assert!(evening.state().trends.seen.is_none(), "something newer is on its way");
    evening.hear(Answer::Trends(Box::new(newest.work())));
    let seen = evening.state().trends.seen.as_ref().expect("it is there");
    assert_eq!(seen.page.len(), 1);
    assert!(evening.state().trends.since.is_none());
}

#[test]
fn nothing_is_worked_out_while_nobody_looks() {
    let mut evening = Evening::on(vec![rated("2026-11-19T08:00:00+01:00[Europe/Berlin]", 6)]);
    evening.start(&rhomboid(), 5);
    assert!(jobs(&mut evening).is_empty());
}

#[test]
fn a_day_is_the_day_of_the_place_where_it_was_noted() {
    // All on the evening of the 10th, where they were; in UTC they lie on the 10th and on the 11th.
    let evenings =
        ["2026-11-10T23:30:00+09:00[Asia/Tokyo]", "2026-11-10T23:30:00-08:00[America/Los_Angeles]"];
    for wall in ["2026-11-20T19:30:00+01:00[Europe/Berlin]", "2026-11-21T03:30:00+09:00[Asia/Tokyo]"] {
        let disk = evenings.iter().map(|at| rated(at, 4)).collect();
        let mut evening = Evening::on_at(disk, wall);
        evening.ask(DeskWish::Go(Page::Trends));
        let job = jobs(&mut evening).pop().unwrap();
        let seen = job.work();
        let days: Vec<String> = seen.page[0].values.iter().map(|value| value.date.to_string()).collect();
        assert_eq!(days, ["2026-11-10"], "seen from {wall}");
    }
}

#[test]
fn days_go_by_until_the_last_and_stop() {
    let mut evening = Evening::on(vec![rated("2026-11-19T08:00:00+01:00[Europe/Berlin]", 6)]);
    evening.ask(DeskWish::Go(Page::Trends));
    let job = jobs(&mut evening).pop().unwrap();
    evening.hear(Answer::Trends(Box::new(job.work())));
    evening.ask(TrendsWish::DayStep(-3));
    evening.ask(TrendsWish::Play);
    evening.pass(2);
    let trends = &evening.state().trends;
    assert!(trends.plays.is_none() && trends.day() == Some("2026-11-20".parse().unwrap()));
}
