//! Short passes that follow each other: the ball moves over from one to the next.

use super::{Course, Mark, Phase};
use crate::therapy::Ended;

impl Course {
    /// Whether the stop at `at` follows the one before it without a countdown: both are short passes on one side, without
    /// a rest between, and the one before is done in this course.
    pub(super) fn follows_on(&self, at: usize) -> bool {
        let (stop, _) = &self.stops[at];
        let Some((before, mark)) = self.stops[..at].iter().rfind(|(_, mark)| *mark != Mark::Skipped) else {
            return false;
        };
        // What was done another time does not have the ball in place.
        let is_of_now = matches!(mark, Mark::Open | Mark::Done(Some(_)));
        let has_no_rest = before.side == stop.side && self.rest_after(before).is_zero();
        let steps = self.step(stop).zip(self.step(before));
        is_of_now && has_no_rest && steps.is_some_and(|(step, before)| step.follows_on(before))
    }

    /// Whether the hold of the current stop starts at once: the ball is there already.
    pub fn starts_at_once(&self) -> bool {
        let is_held = |(_, mark): &&(super::Stop, Mark)| matches!(mark, Mark::Done(Some(_)));
        let before = self.stops[..self.at].iter().rfind(|(_, mark)| *mark != Mark::Skipped);
        self.phase == Phase::Next && before.as_ref().is_some_and(is_held) && self.follows_on(self.at)
    }

    /// Whether nothing is asked after the hold that has just ended: it was passed over to the end of its time, and the
    /// next stop follows on. The numbers are asked for once, after the last of them.
    pub fn passes_on(&self) -> bool {
        let is_whole =
            self.stops.get(self.at).is_some_and(|(_, mark)| *mark == Mark::Done(Some(Ended::Time)));
        self.phase == Phase::After && is_whole && self.next_open().is_some_and(|next| self.follows_on(next))
    }

    /// Whether no number is needed before the hold of the current stop.
    pub fn needs_no_number(&self) -> bool {
        self.current()
            .and_then(|stop| self.step(stop))
            .is_some_and(crate::therapy::routine::Step::is_short_pass)
    }
}
