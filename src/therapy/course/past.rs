//! What earlier courses tell: where one left off, when it was done last, and the nights of a long routine.

use jiff::civil::Date;

use crate::{
    anatomy::{Atlas, PointId, PointKey, Side},
    therapy::{
        Ended,
        routine::{Routine, Sides, Step},
    },
};

/// A hold that was a step of a routine, as the journal tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Past {
    /// The id of the routine.
    pub routine: String,
    /// The point or area, and the side.
    pub key: PointKey,
    /// The day, as the rules count it ([`crate::therapy::guard::day_of`]).
    pub day: Date,
    /// How it ended.
    pub ended: Ended,
}

impl Past {
    /// Whether the step was done. What was cut off or was too much is not: it comes again.
    fn is_done(&self) -> bool {
        self.ended.is_done()
    }
}

/// The last day on which something of `routine` was done.
pub fn last_done(routine: &Routine, past: &[Past]) -> Option<Date> {
    past.iter().filter(|one| one.routine == routine.id).map(|one| one.day).max()
}

/// How far a routine is that was begun today or yesterday and is not whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Begun {
    /// What was done, in its order.
    pub done: Vec<PointKey>,
    /// How many steps it has on the sides that were begun.
    pub asked: usize,
    /// Whether all of it was done on the last day.
    pub is_of_one_day: bool,
}

/// What was done since `routine` was begun, if it was left off today or yesterday, with something of a side it had begun
/// still to do. Empty if there is nothing to go on with, and in a routine of nights, which counts for itself.
pub fn left_off(routine: &Routine, past: &[Past], today: Date) -> Vec<PointKey> {
    begun(routine, past, today).map(|begun| begun.done).unwrap_or_default()
}

/// The same with how much of it that is. Nothing done is something begun as well: a step was left early, or too much.
///
/// Another day goes on with what was left off; it begins anew after a day without, after a whole one, and where it starts
/// with something that was done already. A day ends at midnight for the calendar only: a step after it goes on as well.
pub fn begun(routine: &Routine, past: &[Past], today: Date) -> Option<Begun> {
    if routine.nights {
        return None;
    }
    let mut round = Round::new(routine);
    let (mut first, mut last): (Option<Date>, Option<Date>) = (None, None);
    for one in past.iter().filter(|one| one.routine == routine.id) {
        let goes_on = last.is_some_and(|last| {
            one.day == last || (is_next(last, one.day) && !round.is_whole() && round.wants(&one.key))
        });
        if !goes_on {
            round.done.clear();
            first = Some(one.day);
        }
        last = Some(one.day);
        if one.is_done() && round.wants(&one.key) {
            round.done.push(one.key.clone());
        }
    }
    let last = last.filter(|last| *last == today || is_next(*last, today))?;
    let is_whole = !round.done.is_empty() && round.is_whole();
    (!is_whole).then(|| Begun {
        asked: round.asked_where_begun(),
        done: round.done,
        is_of_one_day: first == Some(last),
    })
}

fn is_next(day: Date, other: Date) -> bool {
    day.tomorrow().ok() == Some(other)
}

/// A routine from its beginning to its end, which may take more than a day.
struct Round<'a> {
    steps: &'a [Step],
    done: Vec<PointKey>,
}

impl<'a> Round<'a> {
    fn new(routine: &'a Routine) -> Self {
        Self { steps: &routine.steps, done: Vec::new() }
    }

    /// Whether the routine has the place more often than it was done there.
    fn wants(&self, key: &PointKey) -> bool {
        let steps = self.steps.iter().filter(|step| is_on(step, key.side));
        let asked = steps.flat_map(places_of).filter(|id| *id == key.id).count();
        self.done.iter().filter(|done| *done == key).count() < asked
    }

    /// Whether nothing is left on the sides that were begun: a round of one side only is a whole one, too.
    fn is_whole(&self) -> bool {
        self.begun().all(|side| self.done_on(side) >= self.asked_on(side))
    }

    /// How many steps the sides that were begun have; before anything is done, one side.
    fn asked_where_begun(&self) -> usize {
        let side = if self.begun().count() > 1 { 0 } else { self.asked_on(Side::Left) };
        side + self.begun().map(|side| self.asked_on(side)).sum::<usize>()
    }

    /// The midline, and the sides on which something was done.
    fn begun(&self) -> impl Iterator<Item = Side> {
        let sides = [Side::Left, Side::Right].into_iter().filter(|side| self.done_on(*side) > 0);
        sides.chain([Side::Midline])
    }

    fn done_on(&self, side: Side) -> usize {
        self.done.iter().filter(|key| key.side == side).count()
    }

    fn asked_on(&self, side: Side) -> usize {
        let steps = self.steps.iter().filter(|step| is_on(step, side));
        steps.map(|step| step.most().map_or_else(|| places_of(step).len(), usize::from)).sum()
    }
}

/// Whether a step is done on `side`.
fn is_on(step: &Step, side: Side) -> bool {
    (step.sides == Sides::Midline) == (side == Side::Midline)
}

/// Where a step presses; areas and points alike.
fn places_of(step: &Step) -> Vec<PointId> {
    let area = step.area().map(|id| PointId(id.to_owned()));
    step.points().iter().cloned().chain(area).collect()
}

/// Every place of a routine once, in its order.
fn places(routine: &Routine) -> Vec<PointId> {
    let mut all: Vec<PointId> = Vec::new();
    for id in routine.steps.iter().flat_map(places_of) {
        if !all.contains(&id) {
            all.push(id);
        }
    }
    all
}

/// How far a routine of several nights is on one side.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Nights {
    /// The points that throbbed since the round began, in the order of the routine.
    pub done: Vec<PointId>,
    /// Those that are still due, in the order of the routine: from the surface down (C6).
    pub due: Vec<PointId>,
}

impl Nights {
    /// The nights of `routine` on `side`. Only throbbing counts as done (S1): one point may take a few nights. When all
    /// are done, the next one begins a new round.
    pub fn of(routine: &Routine, past: &[Past], side: Side) -> Self {
        let all = places(routine);
        let mut round: Vec<&PointId> = Vec::new(); // in the order in which they throbbed
        for one in past.iter().filter(|one| one.routine == routine.id && one.key.side == side) {
            if one.ended != Ended::Throbbing || !all.contains(&one.key.id) {
                continue;
            }
            if round.len() == all.len() {
                round.clear();
            }
            if !round.contains(&&one.key.id) {
                round.push(&one.key.id);
            }
        }
        let (done, due) = all.iter().cloned().partition(|id| round.contains(&id));
        Self { done, due }
    }

    /// The points that are proposed for tonight: the first `count` that are due; of a whole round its first ones.
    pub fn proposed(&self, count: usize) -> Vec<PointId> {
        let from = if self.due.is_empty() { &self.done } else { &self.due };
        from.iter().take(count).cloned().collect()
    }

    /// What must come before `id`: a point nearer to the surface that is neither done in this round nor among `chosen`
    /// (C6; depths and places are those of the source's set of points). All of the trapezius comes before what lies
    /// under it (S1); below it only what lies at the same place counts.
    pub fn before(&self, atlas: &Atlas, id: &PointId, chosen: &[PointId]) -> Option<PointId> {
        let set = atlas.sets.iter().find(|set| set.points.iter().any(|point| point.id == *id))?;
        let here = set.points.iter().find(|point| point.id == *id)?;
        let top = set.points.iter().map(|point| point.layer).min();
        let above = set.points.iter().filter(|point| {
            point.layer < here.layer && (point.group == here.group || Some(point.layer) == top)
        });
        // When all are done, the next one is the first of a new round.
        let is_due = |id: &PointId| self.due.is_empty() || self.due.contains(id);
        let waits = |id: &PointId| is_due(id) && !chosen.contains(id);
        above.map(|point| &point.id).find(|id| waits(id)).cloned()
    }
}
