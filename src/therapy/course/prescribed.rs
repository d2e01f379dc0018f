//! A course whose order, sides and rests somebody has prescribed, and the rests of every course.

use std::{sync::Arc, time::Duration};

use super::{Course, Mark, Phase, Stop};
use crate::therapy::routine::Routine;

impl Course {
    /// A course through `stops` of `routine` in just this order and on just these sides, each with the rest after it in
    /// seconds.
    pub fn through(routine: Arc<Routine>, stops: Vec<(Stop, u16)>) -> Self {
        let (stops, rests): (Vec<_>, Vec<_>) = stops.into_iter().unzip();
        let stops = stops.into_iter().map(|stop| (stop, Mark::Open)).collect();
        let mut course = Self { routine, stops, at: 0, phase: Phase::Next, rests, is_prescribed: true };
        course.seek_open();
        course
    }

    /// Whether order and sides are prescribed, as in a round of a plan.
    pub fn is_prescribed(&self) -> bool {
        self.is_prescribed
    }

    /// The rest after a stop.
    pub(super) fn rest_after(&self, stop: &Stop) -> Duration {
        let seconds = self.rests.get(stop.step).copied().unwrap_or(self.routine.rest_s);
        Duration::from_secs(seconds.into())
    }

    /// The whole of the rest before the current stop, which follows the last hold.
    pub fn rest(&self) -> Duration {
        let held = |(_, mark): &&(Stop, Mark)| matches!(mark, Mark::Done(Some(_)));
        let before = self.stops[..self.at.min(self.stops.len())].iter().rfind(held);
        before.map_or_else(
            || Duration::from_secs(self.routine.rest_s.into()),
            |(stop, _)| self.rest_after(stop),
        )
    }
}
