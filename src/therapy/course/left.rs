//! How long what is left of a course takes.

use std::time::Duration;

use super::{Course, Mark, Phase};
use crate::therapy::{
    Ending,
    routine::{Target, besides},
};

impl Course {
    /// How long what is left takes, shortest and longest: the holds, the rests, the time to get in place before each and
    /// to give its numbers; of a hold that runs, without the latter. Where a step leaves a choice of points, it is that of
    /// the fewest and that of the most of them.
    pub fn left(&self, get_in_place: Duration) -> (Duration, Duration) {
        let (mut least, mut most) = (Vec::new(), Vec::new());
        for at in (0..self.stops.len()).filter(|at| self.is_open(*at) || self.is_now(*at)) {
            let (stop, mark) = &self.stops[at];
            let Some(ending) = self.ending(stop).filter(|_| *mark == Mark::Open) else { continue };
            let is_held = self.is_now(at) && self.phase == Phase::Holding;
            let more = if is_held { Duration::ZERO } else { besides(self.follows_on(at), get_in_place) };
            let (short, long) = Ending::span(ending);
            let (fewest, largest) = match self.step(stop).map(|step| &step.at) {
                Some(Target::Points { choose: (fewest, largest), .. }) => (*fewest, *largest),
                _ => (u8::MAX, u8::MAX),
            };
            let before = self.chosen_before(at);
            if self.is_now(at) || before < usize::from(fewest) {
                least.push((short + more, self.rest_after(stop)));
            }
            if self.is_now(at) || before < usize::from(largest) {
                most.push((long + more, self.rest_after(stop)));
            }
        }
        (with_rests(&least), with_rests(&most))
    }

    /// How many stops of the same step and side are done, or come before this one.
    fn chosen_before(&self, at: usize) -> usize {
        let (here, _) = &self.stops[at];
        let is_chosen = |(n, (stop, mark)): &(usize, &(_, Mark))| {
            let stop: &super::Stop = stop;
            let is_done = matches!(mark, Mark::Done(_)) || (*mark == Mark::Open && *n < at);
            (stop.step, stop.side) == (here.step, here.side) && is_done
        };
        self.stops.iter().enumerate().filter(is_chosen).count()
    }
}

/// All holds, and the rests after all but the last.
fn with_rests(holds: &[(Duration, Duration)]) -> Duration {
    let rests = holds.iter().take(holds.len().saturating_sub(1)).map(|(_, rest)| *rest);
    holds.iter().map(|(hold, _)| *hold).chain(rests).sum()
}
