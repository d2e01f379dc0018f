//! How long a routine takes: its holds, the rests between them, and what comes with every hold.

use std::time::Duration;

use super::{Routine, Sides, Step, Target};
use crate::therapy::{Ending, method::Technique};

/// To give one number before a hold and one after it, and to press what starts it. Tried in the window: a step of 10 s
/// with both took 33 s, 10 of them to get in place.
const NUMBERS: Duration = Duration::from_secs(10);
/// From one short pass to the next: to read where the ball goes, and to start.
const MOVE_OVER: Duration = Duration::from_secs(5);
/// A rolled step is a short pass up to this long.
const SHORT_PASS: Duration = Duration::from_secs(15);

/// What comes with a hold besides it, where `get_in_place` is given to get there.
pub(in crate::therapy) fn besides(follows_on: bool, get_in_place: Duration) -> Duration {
    if follows_on { MOVE_OVER } else { get_in_place + NUMBERS }
}

impl Step {
    /// Whether an area is passed over for some seconds only: it is rolled in order to find what is sore, so nobody has a
    /// number for it yet, and none is asked for.
    pub fn is_short_pass(&self) -> bool {
        let rolls =
            matches!(self.moves, Some(Technique::Roll | Technique::RollAlong | Technique::RollAcross));
        let is_short = matches!(self.ending, Some(Ending::Time { dose }) if dose.duration() <= SHORT_PASS);
        rolls && is_short && self.area().is_some()
    }

    /// Whether it follows `before` on the same side without a countdown: the ball is there already, and only moves over.
    pub fn follows_on(&self, before: &Self) -> bool {
        self.is_short_pass() && before.is_short_pass() && self.method == before.method
    }
}

/// Holds, what comes with them, and how many.
#[derive(Clone, Copy, Debug, Default)]
struct Sum {
    held: Duration,
    besides: Duration,
    count: u32,
}

impl Sum {
    fn add(&mut self, count: u32, held: Duration, besides: Duration) {
        self.held += held * count;
        self.besides += besides * count;
        self.count += count;
    }

    fn in_all(self, rest_s: u16) -> Duration {
        self.held + self.besides + Duration::from_secs(rest_s.into()) * self.count.saturating_sub(1)
    }
}

impl Routine {
    /// How long it takes on `sides` sides (1 or 2), shortest and longest: its holds, the rests between them, the time to
    /// get in place before each and to give its numbers. Where the source says how long a side takes, the holds are no
    /// shorter than that; where it says how long all of it takes, it is that.
    pub fn span(&self, sides: u32, get_in_place: Duration) -> (Duration, Duration) {
        if let (None, Some((least, most))) = (self.side_s, self.minutes) {
            let minutes = |n: u16| Duration::from_mins(u64::from(n));
            return (minutes(least), minutes(most));
        }
        let (mut least, mut most) = match self.spots {
            // Of its points only a few are done in one night.
            Some(range) if self.nights => self.night(range, get_in_place),
            _ => self.steps_span(sides, get_in_place),
        };
        if let Some((short, long)) = self.side_s {
            let all = |seconds: u16| Duration::from_secs(u64::from(seconds)) * sides;
            least.held = least.held.max(all(short));
            most.held = most.held.max(all(long));
        }
        (least.in_all(self.rest_s), most.in_all(self.rest_s))
    }

    /// The same as it is done usually: on both sides; of one that goes over several nights, in one night.
    pub fn usual_span(&self, get_in_place: Duration) -> (Duration, Duration) {
        self.span(if self.nights { 1 } else { 2 }, get_in_place)
    }

    fn night(&self, (least, most): (u8, u8), get_in_place: Duration) -> (Sum, Sum) {
        let one = self.steps.iter().filter_map(|step| step.ending).map(Ending::span).next();
        let (short, long) = one.unwrap_or_default();
        let of = |count: u8, held| {
            let mut sum = Sum::default();
            sum.add(count.into(), held, besides(false, get_in_place));
            sum
        };
        (of(least, short), of(most, long))
    }

    fn steps_span(&self, sides: u32, get_in_place: Duration) -> (Sum, Sum) {
        let (mut least, mut most) = (Sum::default(), Sum::default());
        let mut before: Option<&Step> = None;
        for step in &self.steps {
            let Some(ending) = step.ending else { continue };
            let times = if step.sides == Sides::One { sides } else { 1 };
            let (few, many) = match &step.at {
                Target::Points { choose: (few, many), .. } => (u32::from(*few), u32::from(*many)),
                Target::Area(_) | Target::Nothing(_) => (1, 1),
            };
            let follows_on = self.rest_s == 0 && before.is_some_and(|before| step.follows_on(before));
            let besides = besides(follows_on, get_in_place);
            let (short, long) = ending.span();
            least.add(few * times, short, besides);
            most.add(many * times, long, besides);
            before = Some(step);
        }
        (least, most)
    }
}
