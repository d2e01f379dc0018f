//! What a plan asks for on one day, and what is left of it.

use std::time::Duration;

use jiff::civil::Date;

use super::{Plan, PlanRef, Planned, SkipReason};
use crate::anatomy::PointKey;

/// What is known of a point on the day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Noted {
    /// Holds of the day that came to their end.
    pub done: u32,
    /// “Not today”, and why.
    pub left_out: Option<SkipReason>,
    /// Why it may not be pressed now, if it may not.
    pub waits: Option<Wait>,
}

/// Why a point may not be pressed now; the first that holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wait {
    /// Unexpected pain has locked it.
    Locked,
    /// The user lets it rest.
    Rests,
    /// It was too sore today.
    TooSore,
}

/// One point of the plan that is due on the day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TodayRow<'a> {
    /// What is prescribed.
    pub point: &'a Planned,
    /// Its number in the plan, from 1: what its order disc says.
    pub number: usize,
    /// What is known of it.
    pub noted: Noted,
}

/// One day of a plan: the points that are due, in the plan's order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Today<'a> {
    /// The state of the plan that asks for it.
    pub plan: PlanRef,
    /// The points.
    pub rows: Vec<TodayRow<'a>>,
}

impl TodayRow<'_> {
    /// How often it is due on the day.
    pub fn due(&self) -> u32 {
        self.point.times.into()
    }

    /// How many of these are done; what was done besides is no more than that.
    pub fn done(&self) -> u32 {
        self.noted.done.min(self.due())
    }

    /// How many are left; none of what is left out.
    pub fn left(&self) -> u32 {
        if self.noted.left_out.is_some() { 0 } else { self.due() - self.done() }
    }

    /// Whether it can be held now.
    fn is_next(&self) -> bool {
        self.left() > 0 && self.noted.waits.is_none()
    }
}

impl<'a> Today<'a> {
    /// What `plan` asks for on `day`, of which `noted` tells what is known of a point.
    pub fn new(plan: &'a Plan, day: Date, noted: impl Fn(&PointKey) -> Noted) -> Self {
        let due = plan.points.iter().enumerate().filter(|(_, point)| plan.is_due(point, day));
        let rows = due.map(|(at, point)| TodayRow { point, number: at + 1, noted: noted(&point.key) });
        Self { plan: plan.state(), rows: rows.collect() }
    }

    /// How many holds are due on the day.
    pub fn due(&self) -> u32 {
        self.rows.iter().map(TodayRow::due).sum()
    }

    /// How many of them are done.
    pub fn done(&self) -> u32 {
        self.rows.iter().map(TodayRow::done).sum()
    }

    /// Whether nothing is left: everything is done or left out.
    pub fn is_over(&self) -> bool {
        self.rows.iter().all(|row| row.left() == 0)
    }

    /// The point that comes next, in the plan's order. One that is due again comes after those that are still due for the
    /// first time: twice a day is not twice in a row.
    pub fn next(&self) -> Option<&TodayRow<'a>> {
        self.rows.iter().filter(|row| row.is_next()).min_by_key(|row| row.done())
    }

    /// The points of which something is left and that can be held now, each once, in the plan's order.
    pub fn round(&self) -> impl Iterator<Item = &TodayRow<'a>> {
        self.rows.iter().filter(|row| row.is_next())
    }

    /// Whether a round leaves something over that is due once more on the day.
    pub fn needs_another_round(&self) -> bool {
        self.round().any(|row| row.left() > 1)
    }

    /// What is left takes at most so many minutes, rests included.
    pub fn minutes_left(&self) -> u32 {
        let left: Duration = self.rows.iter().map(|row| row.point.takes() * row.left()).sum();
        left.as_secs().div_ceil(60) as u32
    }

    /// The point `key`, if it is due.
    pub fn row(&self, key: &PointKey) -> Option<&TodayRow<'a>> {
        self.rows.iter().find(|row| row.point.key == *key)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use uuid::Uuid;

    use super::*;
    use crate::{anatomy::Side, therapy::plan::Days};

    const WEDNESDAY: Date = date(2026, 12, 2);

    fn key(id: &str) -> PointKey {
        PointKey::new(id, Side::Left)
    }

    /// Three points, a minute each and 15 s of rest: twice a day, on Monday and Wednesday, on Tuesday.
    fn plan() -> Plan {
        let mut plan = Plan::new(Uuid::nil(), date(2026, 11, 30));
        for (id, times, days) in [("RHO-MAJ1", 2, "every"), ("SOL-1", 1, "mon,wed"), ("GAST-1", 1, "tue")] {
            let mut point = Planned::usual(key(id), None).unwrap();
            (point.times, point.days) = (times, days.parse::<Days>().unwrap());
            plan.put(point);
        }
        plan
    }

    fn done(n: u32) -> Noted {
        Noted { done: n, ..Noted::default() }
    }

    /// The number of the next point, and of each row what is done and left.
    fn told(today: &Today<'_>) -> (Option<usize>, Vec<(usize, u32, u32)>) {
        let rows = today.rows.iter().map(|row| (row.number, row.done(), row.left()));
        (today.next().map(|row| row.number), rows.collect())
    }

    fn with(first: Noted, second: Noted) -> impl Fn(&PointKey) -> Noted {
        move |at| if *at == key("RHO-MAJ1") { first } else { second }
    }

    #[test]
    fn what_is_due_today_comes_in_the_order_of_the_plan() {
        let plan = plan();
        let on = |day| told(&Today::new(&plan, day, |_| Noted::default()));
        assert_eq!(on(WEDNESDAY), (Some(1), vec![(1, 0, 2), (2, 0, 1)]));
        assert_eq!(on(date(2026, 12, 1)), (Some(1), vec![(1, 0, 2), (3, 0, 1)]));
        assert_eq!(on(date(2026, 11, 29)), (None, vec![]), "before it was made");
        let ended = Plan { ended: Some(WEDNESDAY), ..plan.clone() };
        assert_eq!(told(&Today::new(&ended, WEDNESDAY, |_| Noted::default())), (None, vec![]));
    }

    #[test]
    fn twice_a_day_is_not_twice_in_a_row() {
        let plan = plan();
        let today = Today::new(&plan, WEDNESDAY, with(done(1), done(0)));
        assert_eq!(told(&today), (Some(2), vec![(1, 1, 1), (2, 0, 1)]));
        assert_eq!((today.due(), today.done(), today.minutes_left()), (3, 1, 3), "2 × 75 s");
        assert!(!today.needs_another_round() && !today.is_over());
        assert_eq!(today.round().map(|row| row.number).collect::<Vec<_>>(), [1, 2]);
        let whole = Today::new(&plan, WEDNESDAY, with(done(5), done(1)));
        assert_eq!(told(&whole), (None, vec![(1, 2, 0), (2, 1, 0)]), "what was done besides is no more");
        assert!(whole.is_over() && whole.minutes_left() == 0);
        assert!(Today::new(&plan, WEDNESDAY, with(done(0), done(0))).needs_another_round());
    }

    #[test]
    fn what_is_left_out_is_not_left_and_what_waits_is_not_next() {
        let plan = plan();
        let out = Noted { left_out: Some(SkipReason::NoTime), ..done(1) };
        let today = Today::new(&plan, WEDNESDAY, with(out, done(0)));
        assert_eq!(told(&today), (Some(2), vec![(1, 1, 0), (2, 0, 1)]));
        assert!(Today::new(&plan, WEDNESDAY, with(out, out)).is_over());
        let waits = Noted { waits: Some(Wait::Rests), ..done(0) };
        let today = Today::new(&plan, WEDNESDAY, with(waits, done(1)));
        assert_eq!(told(&today), (None, vec![(1, 0, 2), (2, 1, 0)]));
        assert!(!today.is_over() && today.round().next().is_none());
        assert_eq!(today.row(&key("RHO-MAJ1")).map(|row| row.noted), Some(waits));
        assert_eq!(today.row(&key("GAST-1")), None);
    }
}
