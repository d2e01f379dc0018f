//! What was held of a routine on its way, and what nobody has said about it yet.

use super::routines::Run;
use crate::{
    anatomy::PointKey,
    journal::{Held, History, Record},
    therapy::routine::Step,
};

/// What nobody has said yet about a hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missing {
    /// The number before it.
    pub before: bool,
    /// The number after it.
    pub after: bool,
    /// What ended it: a key did.
    pub ending: bool,
}

impl Run {
    /// The holds of its course that somebody has still something to say about: a number that is missing, or what ended
    /// one that a key has ended. A short pass needs no number.
    pub fn unanswered<'a>(&'a self, history: &'a History) -> impl Iterator<Item = (&'a Record, Missing)> {
        let missing = |record: &'a Record| {
            let needs_numbers = !self.step_at(&record.point).is_some_and(Step::is_short_pass);
            let missing = Missing {
                before: needs_numbers && record.before.is_none(),
                after: needs_numbers && record.after.is_none(),
                ending: record.hold.as_ref().is_some_and(|held| held.by_key),
            };
            (missing.before || missing.after || missing.ending).then_some((record, missing))
        };
        self.held(history).filter_map(missing)
    }

    /// The holds of its course, by time.
    pub fn held<'a>(&'a self, history: &'a History) -> impl Iterator<Item = &'a Record> {
        self.entries.iter().filter_map(|id| history.record(*id))
    }

    /// The step of its course that presses at `key`.
    pub fn step_at(&self, key: &PointKey) -> Option<&Step> {
        let course = self.course.as_ref()?;
        let (stop, _) = course.stops().find(|(stop, _)| stop.key().as_ref() == Some(key))?;
        course.step(stop)
    }

    /// Whether in a hold of it something was felt that asks for a call.
    pub fn is_emergency(&self, history: &History) -> bool {
        self.held(history).filter_map(|record| record.hold.as_ref()).any(Held::is_emergency)
    }
}
