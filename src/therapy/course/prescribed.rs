//! A course whose order, sides and rests somebody has prescribed, and the rests of every course.

use std::{sync::Arc, time::Duration};

use super::{Course, Mark, Phase, Place, Stop};
use crate::{
    anatomy::{PointKey, Side},
    therapy::{
        Ending, Source,
        method::Method,
        routine::{PerDay, Routine, Sides, Step, Target},
    },
};

/// One point of a round: how it is held, and the rest after it.
#[derive(Clone, Debug)]
pub struct Leg {
    /// Which point, on which side.
    pub key: PointKey,
    /// What it is called.
    pub name: String,
    /// How it is held.
    pub method: &'static Method,
    /// Until what.
    pub ending: Ending,
    /// Seconds of rest after it.
    pub rest_s: u16,
    /// How to get there, in sentences; may be empty.
    pub cue: String,
}

impl Course {
    /// A round called `name` through these points, in this order. None of none.
    pub fn round(name: &str, legs: impl IntoIterator<Item = Leg>) -> Option<Self> {
        let (mut steps, mut stops) = (Vec::new(), Vec::new());
        for leg in legs {
            let (step, side) = (steps.len(), leg.key.side);
            stops.push((Stop { step, place: Place::At(leg.key.id.clone()), side }, leg.rest_s));
            steps.push(Step {
                name: leg.name,
                method: Some(leg.method.id.clone()),
                at: Target::Points { ids: vec![leg.key.id], choose: (1, 1) },
                sides: if side == Side::Midline { Sides::Midline } else { Sides::One },
                ending: Some(leg.ending),
                figures: Source::Own,
                moves: Some(leg.method.moves),
                cue: leg.cue,
            });
        }
        (!steps.is_empty()).then(|| Self::through(Arc::new(of_steps(name, steps)), stops))
    }

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

/// What a course goes through. It has no id: the journal names the plan, if there is one. It says nothing of its own.
fn of_steps(name: &str, steps: Vec<Step>) -> Routine {
    Routine {
        id: String::new(),
        name: name.to_owned(),
        source: Source::Own,
        about: String::new(),
        set_up: Vec::new(),
        methods: Vec::new(),
        steps,
        order_why: None,
        spots: None,
        minutes: None,
        side_s: None,
        nights: false,
        per_day: PerDay { times: 1, source: Source::Guard, says: String::new() },
        rest_s: 0,
        feel: String::new(),
        cautions: Vec::new(),
        stop_if: Vec::new(),
        after: None,
    }
}
