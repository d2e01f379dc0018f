//! What earlier courses tell: where one left off, when it was done last, and the nights of a long routine.

use jiff::civil::Date;

use crate::{
    anatomy::{Atlas, PointId, PointKey, Side},
    therapy::{
        Ended,
        routine::{Routine, Step},
    },
};

/// A hold that was a step of a routine, as the journal tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Past {
    /// The id of the routine.
    pub routine: String,
    /// The point or area, and the side.
    pub key: PointKey,
    /// The day.
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

/// What was done on the last day, if the routine was left off then: today or yesterday, with something of a side it had
/// begun still to do. Empty if there is nothing to go on with, and in a routine of nights, which counts for itself.
pub fn left_off(routine: &Routine, past: &[Past], today: Date) -> Vec<PointKey> {
    let Some(day) =
        last_done(routine, past).filter(|day| *day == today || day.tomorrow().ok() == Some(today))
    else {
        return Vec::new();
    };
    if routine.nights {
        return Vec::new();
    }
    let here = past.iter().filter(|one| one.routine == routine.id && one.day == day && one.is_done());
    let mut done: Vec<PointKey> = Vec::new();
    for one in here {
        if !done.contains(&one.key) {
            done.push(one.key.clone());
        }
    }
    let places = places(routine);
    let begun = |side: Side| done.iter().any(|key| key.side == side);
    let is_whole =
        |side: Side| places.iter().all(|id| done.iter().any(|key| key.side == side && key.id == *id));
    let sides = [Side::Left, Side::Right];
    let unfinished = sides.into_iter().any(|side| begun(side) && !is_whole(side));
    // A day that began both sides and finished both, or one side and finished it, was a whole one.
    if unfinished { done } else { Vec::new() }
}

/// Every place of a routine, in its order; areas and points alike.
fn places(routine: &Routine) -> Vec<PointId> {
    let area = |step: &Step| step.area().map(|id| PointId(id.to_owned()));
    routine.steps.iter().flat_map(|step| step.points().iter().cloned().chain(area(step))).collect()
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

    /// What must come before `id`: a point nearer to the surface of the same run that is neither done nor among
    /// `chosen` (C6; the runs and their depths are those of the source's set of points).
    pub fn before(&self, atlas: &Atlas, id: &PointId, chosen: &[PointId]) -> Option<PointId> {
        let set = atlas.sets.iter().find(|set| set.points.iter().any(|point| point.id == *id))?;
        let here = set.points.iter().find(|point| point.id == *id)?;
        let above = set.points.iter().filter(|point| point.group == here.group && point.layer < here.layer);
        let waits = |id: &PointId| self.due.contains(id) && !chosen.contains(id);
        above.map(|point| &point.id).find(|id| waits(id)).cloned()
    }
}
