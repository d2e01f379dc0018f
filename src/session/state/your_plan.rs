//! The plan that the user does: what is due today, and what is chosen for the next hold of it.

use jiff::{Span, Zoned, civil::Date};

use super::{State, routines::too_tender_today};
use crate::{
    anatomy::PointKey,
    therapy::{
        Ended, Tenderness,
        guard::day_of,
        plan::{Noted, Plan, Planned, Today, Wait},
    },
};

/// What is chosen on the card of the plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct YourPlan {
    /// How tender this point of it is, before its hold.
    pub before: Option<(PointKey, Tenderness)>,
}

impl State {
    /// The plan that is done here, as it was taken in; none that was ended.
    pub fn plan_done_here(&self) -> Option<&Plan> {
        self.plans.followed()?.kept.given.as_ref().filter(|plan| plan.ended.is_none())
    }

    /// The plan that is done here and what it asks for at a point, on whatever days.
    pub fn planned_here(&self, key: &PointKey) -> Option<(&Plan, &Planned)> {
        let plan = self.plan_done_here()?;
        Some((plan, plan.point(key)?))
    }

    /// What it asks for today, and what is left of that.
    pub fn today_of_plan(&self, now: &Zoned) -> Option<Today<'_>> {
        let day = day_of(now);
        let plan = self.plan_done_here()?;
        // In the night in which it was taken in, its first day has begun.
        let day = if day < plan.made { plan.made.min(now.date()) } else { day };
        Some(Today::new(plan, day, |key| self.noted(plan, key, day, now)))
    }

    /// What is known of a point of `plan` on `day`.
    fn noted(&self, plan: &Plan, key: &PointKey, day: Date, now: &Zoned) -> Noted {
        // By the clocks of other places a later moment may be of an earlier day.
        let near = day.saturating_sub(Span::new().days(2));
        let records = self.history.records(key).iter().rev();
        let records = records.take_while(|record| day_of(&record.at) >= near);
        // In the night in which a state of the plan was taken in, the evening before is still today as well.
        let evening = Some(day_of(now)).filter(|evening| *evening < day);
        let is_of_day = |at: &Zoned| {
            day_of(at).max(plan.made.min(at.date())) == day
                || evening.is_some_and(|evening| day_of(at) == evening)
        };
        let today: Vec<_> = records.filter(|record| is_of_day(&record.at)).collect();
        let ended = |is: fn(Ended) -> bool| {
            today.iter().filter_map(|record| record.ended()).filter(move |one| is(*one))
        };
        let left_out = self.history.left_out(key).filter(|one| one.plan.id == plan.id && is_of_day(&one.at));
        Noted {
            done: ended(Ended::is_done).count() as u32,
            left_out: left_out.last().map(|one| one.reason),
            waits: if self.history.locked(key) {
                Some(Wait::Locked)
            } else if self.history.resting_until(key, now.timestamp()).is_some() {
                Some(Wait::Rests)
            } else {
                // What was too sore today is let be until tomorrow.
                let is_sore = too_tender_today(&self.history, key, now).is_some()
                    || ended(|one| one == Ended::TooSore).next().is_some();
                is_sore.then_some(Wait::TooSore)
            },
        }
    }

    /// How often the plan asks for the point today, if it does: the guard then warns from there on, and not from once a
    /// day (C4).
    pub fn due_today(&self, key: &PointKey, now: &Zoned) -> Option<usize> {
        self.today_of_plan(now)?.row(key).map(|row| row.due() as usize)
    }

    /// Whether the plan asks for the point today, and everything of that is done: one more hold would be too many.
    pub fn is_done_today(&self, key: &PointKey, now: &Zoned) -> bool {
        self.today_of_plan(now).is_some_and(|today| today.row(key).is_some_and(|row| row.done() == row.due()))
    }
}
