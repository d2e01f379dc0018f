//! A course: one routine on its way – what comes next, on which side, and the rest between.
//!
//! Pure: it never asks what time it is, and it holds nothing back. What was done is in the journal; from there
//! [`past`] tells where a course left off. The clock of the single hold is [`super::Hold`].

mod choice;
mod left;
mod passes;
pub mod past;
mod prescribed;
#[cfg(test)]
mod tests;
mod tongue;

use std::{sync::Arc, time::Duration};

pub use self::{
    choice::{Choice, Sided},
    prescribed::Leg,
};
use super::{
    Ended, Ending,
    routine::{Preparation, Routine, Step},
};
use crate::anatomy::{PointId, PointKey, Side};

/// Where something is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A point or an area, by its id in the atlas.
    At(PointId),
    /// Nothing is pressed.
    Nothing(Preparation),
}

/// One thing to do: a step, at one place, on one side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stop {
    /// The step of the routine, from 0.
    pub step: usize,
    /// Where.
    pub place: Place,
    /// On which of the patient's sides.
    pub side: Side,
}

impl Stop {
    /// What the journal calls the place; none where nothing is pressed.
    pub fn key(&self) -> Option<PointKey> {
        match &self.place {
            Place::At(id) => Some(PointKey { id: id.clone(), side: self.side }),
            Place::Nothing(_) => None,
        }
    }
}

/// What became of a stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// It is still to come.
    Open,
    /// It was done; how the hold ended, if there was one.
    Done(Option<Ended>),
    /// The user left it out.
    Skipped,
}

/// What is going on at the current stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// It is told what comes next and how to get there.
    Next,
    /// The hold runs.
    Holding,
    /// It has ended; how it was is asked.
    After,
    /// A rest until this time (monotonic), then the next stop.
    Resting {
        /// The end of the rest.
        until: Duration,
    },
    /// Nothing is left to do.
    Finished,
}

/// A routine on its way.
#[derive(Clone, Debug)]
pub struct Course {
    routine: Arc<Routine>,
    stops: Vec<(Stop, Mark)>,
    at: usize,
    phase: Phase,
    /// The rest after each step in seconds, where it is not the same after all of them.
    rests: Vec<u16>,
    /// Whether the sides are prescribed.
    is_prescribed: bool,
}

impl Course {
    /// The course of `routine` with what was chosen. What is among `done` is done already, each as often as it is there:
    /// the course goes on where it left off.
    pub fn new(routine: Arc<Routine>, choice: &Choice, done: &[PointKey]) -> Self {
        let mut stops: Vec<(Stop, Mark)> =
            choice.stops(&routine).into_iter().map(|stop| (stop, Mark::Open)).collect();
        for key in done {
            let is_it =
                |(stop, mark): &&mut (Stop, Mark)| *mark == Mark::Open && stop.key().as_ref() == Some(key);
            if let Some((_, mark)) = stops.iter_mut().find(is_it) {
                *mark = Mark::Done(None);
            }
        }
        // What comes before the first press is not asked for again in the middle.
        if stops.iter().any(|(_, mark)| *mark != Mark::Open) {
            let first = stops.iter().position(|(stop, _)| stop.key().is_some()).unwrap_or(0);
            stops[..first].iter_mut().for_each(|(_, mark)| *mark = Mark::Done(None));
        }
        let mut course =
            Self { routine, stops, at: 0, phase: Phase::Next, rests: Vec::new(), is_prescribed: false };
        course.seek_open();
        course
    }

    /// The routine.
    pub fn routine(&self) -> &Arc<Routine> {
        &self.routine
    }

    /// Everything there is to do, and what became of it. Points that are left because enough of their step were chosen are
    /// skipped.
    pub fn stops(&self) -> impl ExactSizeIterator<Item = (&Stop, Mark)> {
        self.stops.iter().enumerate().map(|(at, (stop, mark))| {
            let is_left = *mark == Mark::Open && !self.is_open(at) && !self.is_now(at);
            (stop, if is_left { Mark::Skipped } else { *mark })
        })
    }

    /// The place of the current stop among [`Course::stops`], from 0.
    pub fn at(&self) -> usize {
        self.at
    }

    /// What is done now or next; none when all is done.
    pub fn current(&self) -> Option<&Stop> {
        if self.phase == Phase::Finished { None } else { self.stops.get(self.at).map(|(stop, _)| stop) }
    }

    /// The stop after the current one that is still open.
    pub fn following(&self) -> Option<&Stop> {
        self.next_open().map(|at| &self.stops[at].0)
    }

    fn next_open(&self) -> Option<usize> {
        (self.at + 1..self.stops.len()).find(|at| self.is_open(*at))
    }

    /// Whether something is to do at a stop: not where enough of the points of its step were done on its side.
    fn is_open(&self, at: usize) -> bool {
        let (stop, mark) = &self.stops[at];
        let done = || {
            let of_step = |(other, mark): &&(Stop, Mark)| {
                (other.step, other.side) == (stop.step, stop.side) && matches!(mark, Mark::Done(_))
            };
            self.stops.iter().filter(of_step).count()
        };
        let most = || self.step(stop).and_then(Step::most);
        *mark == Mark::Open && most().is_none_or(|most| done() < usize::from(most))
    }

    /// Whether a stop is the current one.
    fn is_now(&self, at: usize) -> bool {
        at == self.at && self.phase != Phase::Finished
    }

    /// The step of `stop`.
    pub fn step(&self, stop: &Stop) -> Option<&Step> {
        self.routine.steps.get(stop.step)
    }

    /// What ends the hold at `stop`: the step's own ending, else that of its method; none where nothing is pressed.
    pub fn ending(&self, stop: &Stop) -> Option<Ending> {
        let step = self.step(stop)?;
        step.ending.or_else(|| Some(self.routine.method(step.method.as_deref()?)?.ending))
    }

    /// What is going on.
    pub fn phase(&self) -> Phase {
        self.phase
    }

    /// Whether the hold that has just ended came to its end: it was not stopped, cut off, or too much.
    pub fn ended_well(&self) -> bool {
        let mark = self.stops.get(self.at).map(|(_, mark)| *mark);
        self.phase == Phase::After && matches!(mark, Some(Mark::Done(Some(ended))) if ended.is_done())
    }

    /// How many holds of this course were done on `side`, those that were stopped early included.
    fn held_on(&self, side: Side) -> usize {
        let done = |(stop, mark): &&(Stop, Mark)| {
            stop.side == side && stop.key().is_some() && matches!(mark, Mark::Done(_))
        };
        self.stops.iter().filter(done).count()
    }

    /// Whether the source's number of spots leaves room for one more on `side` (C3); in a routine of nights the number
    /// is that of the night, whatever the side.
    pub fn has_room(&self, side: Side) -> bool {
        let Some((_, most)) = self.routine.spots else { return true };
        let held = if self.routine.nights {
            [Side::Left, Side::Right, Side::Midline].into_iter().map(|side| self.held_on(side)).sum()
        } else {
            self.held_on(side)
        };
        held < usize::from(most)
    }
}

/// What the user does.
impl Course {
    /// The hold at the current stop begins.
    pub fn begin(&mut self) {
        if self.phase == Phase::Next {
            self.phase = Phase::Holding;
        }
    }

    /// The hold has ended.
    pub fn ended(&mut self, ended: Ended) {
        if self.phase == Phase::Holding
            && let Some((_, mark)) = self.stops.get_mut(self.at)
        {
            *mark = Mark::Done(Some(ended));
            self.phase = Phase::After;
        }
    }

    /// Goes on: from a stop at which nothing is pressed, from the questions after a hold, or from the rest. A rest comes
    /// after a hold where the routine has one and presses again.
    pub fn go_on(&mut self, now: Duration) {
        match self.phase {
            Phase::Next if self.current().is_some_and(|stop| stop.key().is_none()) => {
                self.stops[self.at].1 = Mark::Done(None);
                self.advance();
            }
            Phase::After => {
                let presses = self.following().is_some_and(|stop| stop.key().is_some());
                self.advance();
                let rest = self.rest();
                if self.phase == Phase::Next && presses && !rest.is_zero() {
                    self.phase = Phase::Resting { until: now + rest };
                }
            }
            Phase::Resting { .. } => self.phase = Phase::Next,
            Phase::Next | Phase::Holding | Phase::Finished => {}
        }
    }

    /// Ends a rest whose time has come; whether it did.
    pub fn tick(&mut self, now: Duration) -> bool {
        let is_over = matches!(self.phase, Phase::Resting { until } if now >= until);
        if is_over {
            self.phase = Phase::Next;
        }
        is_over
    }

    /// The entry of a hold of this course was taken back: its stop is open again, and comes next unless another hold runs
    /// or is asked about.
    pub fn taken_back(&mut self, key: &PointKey) {
        let was_held = |(stop, mark): &(Stop, Mark)| {
            matches!(mark, Mark::Done(Some(_))) && stop.key().as_ref() == Some(key)
        };
        let Some(at) = self.stops.iter().rposition(was_held) else { return };
        self.stops[at].1 = Mark::Open;
        let is_busy = self.phase == Phase::Holding || (self.phase == Phase::After && at != self.at);
        if !is_busy {
            (self.at, self.phase) = (at, Phase::Next);
        }
    }

    /// Such an entry was brought back: its stop is done, and the course goes on if it stood there.
    pub fn brought_back(&mut self, key: &PointKey, ended: Ended) {
        let is_open = |(stop, mark): &(Stop, Mark)| *mark == Mark::Open && stop.key().as_ref() == Some(key);
        let here = Some(self.at).filter(|at| self.stops.get(*at).is_some_and(is_open));
        let Some(at) = here.or_else(|| self.stops.iter().position(is_open)) else { return };
        if at == self.at && self.phase == Phase::Holding {
            return;
        }
        self.stops[at].1 = Mark::Done(Some(ended));
        if at == self.at && self.phase != Phase::After {
            self.advance();
        }
    }

    /// Leaves the current stop out.
    pub fn skip(&mut self) {
        if matches!(self.phase, Phase::Next | Phase::Resting { .. }) {
            self.stops[self.at].1 = Mark::Skipped;
            self.advance();
        }
    }

    /// Ends it for now: what is still to do stays open.
    pub fn end(&mut self) {
        self.phase = Phase::Finished;
    }

    /// Whether something is left to do of a course that was ended.
    pub fn can_resume(&self) -> bool {
        self.phase == Phase::Finished && (0..self.stops.len()).any(|at| self.is_open(at))
    }

    /// Goes on with a course that was ended, at the first stop that is still open.
    pub fn resume(&mut self) {
        if self.can_resume() {
            self.at = 0;
            self.seek_open();
        }
    }

    /// To the stop before the current one, which is done once more.
    pub fn back(&mut self) {
        if self.phase == Phase::Holding || self.at == 0 {
            return;
        }
        let before = if self.phase == Phase::Finished { self.stops.len() } else { self.at };
        self.at = before.saturating_sub(1).min(self.stops.len() - 1);
        self.stops[self.at].1 = Mark::Open;
        self.phase = Phase::Next;
    }

    /// Whether [`Course::repeat`] would do something: a hold was just done, and the source's number of spots is not
    /// reached.
    pub fn can_repeat(&self) -> bool {
        let stop = self.just_done();
        stop.is_some_and(|stop| self.stops[stop].0.key().is_some() && self.has_room(self.stops[stop].0.side))
    }

    /// Does what was just done once more: another spot in the same area, or the same point again.
    pub fn repeat(&mut self) {
        if !self.can_repeat() {
            return;
        }
        let Some(done) = self.just_done() else { return };
        let again = (self.stops[done].0.clone(), Mark::Open);
        self.stops.insert(done + 1, again);
        self.at = done + 1;
        self.phase = Phase::Next;
    }

    /// The stop whose hold has just ended.
    fn just_done(&self) -> Option<usize> {
        let at = match self.phase {
            Phase::After => Some(self.at),
            Phase::Next | Phase::Resting { .. } => self.at.checked_sub(1),
            Phase::Finished => self.stops.len().checked_sub(1),
            Phase::Holding => None,
        }?;
        matches!(self.stops[at].1, Mark::Done(Some(_))).then_some(at)
    }

    /// Whether [`Course::swap_side`] would do something.
    pub fn can_swap_side(&self) -> bool {
        let has_side = self.current().is_some_and(|stop| stop.side != Side::Midline);
        has_side && !self.is_prescribed && self.phase == Phase::Next
    }

    /// The other side first: what is still to do there comes before the rest of this side. Where nothing is to do there,
    /// what is left moves over to the other side.
    pub fn swap_side(&mut self) {
        let Some(side) = self.current().map(|stop| stop.side).filter(|_| self.can_swap_side()) else {
            return;
        };
        let open = |(stop, mark): &(Stop, Mark)| *mark == Mark::Open && stop.side != Side::Midline;
        let places: Vec<usize> = (self.at..self.stops.len()).filter(|i| open(&self.stops[*i])).collect();
        let mut moved: Vec<_> = places.iter().map(|i| self.stops[*i].clone()).collect();
        if moved.iter().any(|(stop, _)| stop.side != side) {
            moved.sort_by_key(|(stop, _)| stop.side == side);
        } else {
            for (stop, _) in &mut moved {
                stop.side = side.opposite();
            }
        }
        for (place, stop) in places.into_iter().zip(moved) {
            self.stops[place] = stop;
        }
    }

    fn advance(&mut self) {
        self.at += 1;
        self.seek_open();
    }

    /// To the first open stop from the current one on.
    fn seek_open(&mut self) {
        let next = (self.at..self.stops.len()).find(|at| self.is_open(*at));
        self.at = next.unwrap_or(self.stops.len().saturating_sub(1));
        self.phase = if next.is_some() { Phase::Next } else { Phase::Finished };
    }
}
