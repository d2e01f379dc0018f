//! What is chosen before a course begins, and the order that follows from it.

use super::{Place, Stop};
use crate::{
    anatomy::{PointId, Side},
    therapy::routine::{Routine, Sides, Step, Target},
};

/// The sides of a course, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sided {
    /// One side only: left or right.
    Only(Side),
    /// All of this side, then all of the other one.
    First(Side),
}

impl Sided {
    /// The sides in their order.
    pub fn sides(self) -> Vec<Side> {
        match self {
            Self::Only(side) => vec![side],
            Self::First(side) => vec![side, side.opposite()],
        }
    }
}

/// What the user chooses before a course.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Which sides, and which of them comes first.
    pub sided: Sided,
    /// The points, where the routine leaves a choice; all of its points else.
    pub points: Option<Vec<PointId>>,
}

impl Choice {
    /// Everything that `routine` asks for with this choice, in its order: what comes before the first press, all of one
    /// side, all of the other, what comes after.
    pub(super) fn stops(&self, routine: &Routine) -> Vec<Stop> {
        let is_sided = |step: &Step| step.sides == Sides::One;
        let count = routine.steps.len();
        let first = routine.steps.iter().position(is_sided).unwrap_or(count);
        let last = routine.steps.iter().rposition(is_sided).map_or(first, |last| last + 1);
        let mut stops = Vec::new();
        self.add(routine, 0..first, Side::Midline, &mut stops);
        for side in self.sided.sides() {
            self.add(routine, first..last, side, &mut stops);
        }
        self.add(routine, last..count, Side::Midline, &mut stops);
        stops
    }

    fn add(&self, routine: &Routine, steps: std::ops::Range<usize>, side: Side, stops: &mut Vec<Stop>) {
        for number in steps {
            let step = &routine.steps[number];
            let side = if step.sides == Sides::One { side } else { Side::Midline };
            let places: Vec<Place> = match &step.at {
                Target::Nothing(what) => vec![Place::Nothing(*what)],
                Target::Area(id) => vec![Place::At(PointId(id.clone()))],
                Target::Points { ids, .. } => {
                    ids.iter().filter(|id| self.wants(id)).cloned().map(Place::At).collect()
                }
            };
            stops.extend(places.into_iter().map(|place| Stop { step: number, place, side }));
        }
    }

    fn wants(&self, id: &PointId) -> bool {
        self.points.as_ref().is_none_or(|points| points.contains(id))
    }
}
