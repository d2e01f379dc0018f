//! The hold: a state machine fed `(now, event)` that answers with its state and cues.
//!
//! It never asks what time it is. `now` is the time since any fixed start on a clock that never runs backwards and goes
//! on while the machine sleeps; the wall clock has no part in it.
//!
//! **A gap.** The window steps a running hold at least four times a second. After more than [`GAP`] between two steps
//! nobody knows whether the ball was still on the spot: the machine slept, or the window stood still. The hold is then
//! [`Phase::Interrupted`] and reports the seconds as [`Hold::gap`], uncounted, until it is told to keep them
//! ([`Event::KeepGap`], up to the dose) or to drop them ([`Event::DropGap`]). In the countdown a gap was not held in any
//! case: it stands, [`Phase::Paused`], so that no hold begins in front of nobody.

mod told;

pub use told::{Cue, Event};

use std::time::Duration;

use super::{Dose, Ended, Ending, Tenderness, guard};

/// The longest pause between two steps that still counts as held, 5 s (twenty missed ticks).
pub const GAP: Duration = Duration::from_secs(5);
/// The usual countdown to get in place, 10 s.
pub const GET_IN_PLACE: Duration = Duration::from_secs(10);
/// What the button `+ 15 s` adds.
pub const MORE_SECONDS: u32 = 15;
/// In a hold until it throbs the user is asked for a sign every 5 min (C1).
pub const CHECK_IN: Duration = Duration::from_mins(5);
/// Without an answer for 1 min the hold ends: nobody sleeps on the ball (C11). No source names the minute; it is a guard.
pub const ANSWER_WITHIN: Duration = Duration::from_mins(1);
/// Meanwhile the question is asked again every 15 s.
pub const ASK_AGAIN: Duration = Duration::from_secs(15);
/// The most values a trace keeps; further ones replace the last.
pub const TRACE_MAX: usize = 500;
const LAST_TEN: Duration = Duration::from_secs(10);

/// Where the hold is. Before it is “ready”, after it is “after”; both belong to whoever runs the hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// The countdown to get in place.
    GetInPlace,
    /// The clock runs.
    Holding,
    /// The clock stands; the countdown too, when it was not over.
    Paused,
    /// The clock stands until it is said what to do with a gap.
    Interrupted,
    /// It is over.
    Ended(Ended),
}

/// One running hold.
#[derive(Clone, Debug, PartialEq)]
pub struct Hold {
    ending: Ending,
    /// The longest that seconds can be added to.
    most: Dose,
    now: Duration,
    phase: Phase,
    /// What is left of the countdown; zero once the clock runs.
    to_place: Duration,
    held: Duration,
    gap: Option<Duration>,
    uncounted: Duration,
    repetitions: u8,
    /// What was held when the user was asked for a sign, while there is no answer.
    asked: Option<Duration>,
    halfway_said: bool,
    trace: Vec<(u32, Tenderness)>,
}

impl Hold {
    /// A hold that starts at `now` with a countdown of `get_in_place` (zero: at the next step).
    pub fn new(ending: Ending, get_in_place: Duration, now: Duration) -> Self {
        Self {
            ending,
            most: Dose::MAX,
            now,
            phase: Phase::GetInPlace,
            to_place: get_in_place,
            held: Duration::ZERO,
            gap: None,
            uncounted: Duration::ZERO,
            repetitions: 0,
            asked: None,
            halfway_said: false,
            trace: Vec::new(),
        }
    }

    /// The same where no second is added past `most`: at the back of the neck that is less than elsewhere.
    #[must_use]
    pub fn at_most(self, most: Dose) -> Self {
        Self { most, ..self }
    }

    /// Takes in `event` at `now`. A `now` before the last one means that no time has passed. After the end nothing changes.
    pub fn step(&mut self, now: Duration, event: Event) -> Vec<Cue> {
        let mut cues = Vec::new();
        let passed = now.saturating_sub(self.now);
        self.now = self.now.max(now);
        self.pass(passed, &mut cues);
        if !self.is_over() {
            if event != Event::Tick {
                self.asked = None;
            }
            self.take(event, &mut cues);
        }
        cues
    }

    fn pass(&mut self, passed: Duration, cues: &mut Vec<Cue>) {
        match self.phase {
            Phase::GetInPlace if passed > GAP => {
                self.phase = Phase::Paused;
                cues.push(Cue::Gap);
            }
            Phase::GetInPlace if passed < self.to_place => self.to_place -= passed,
            Phase::GetInPlace => {
                let over = passed.saturating_sub(self.to_place);
                self.begin(cues);
                self.count(over, cues);
            }
            Phase::Holding if passed > GAP => {
                self.gap = Some(passed);
                self.phase = Phase::Interrupted;
                cues.push(Cue::Gap);
            }
            Phase::Holding => self.count(passed, cues),
            Phase::Interrupted | Phase::Paused | Phase::Ended(_) => {}
        }
    }

    fn begin(&mut self, cues: &mut Vec<Cue>) {
        self.to_place = Duration::ZERO;
        self.phase = Phase::Holding;
        cues.push(Cue::Started);
    }

    /// Counts `passed` as held, never past the limit, and says the marks that were crossed.
    fn count(&mut self, passed: Duration, cues: &mut Vec<Cue>) {
        let limit = self.ending.limit();
        let before = self.held;
        self.held = (before + passed).min(limit);
        let crossed = |mark: Duration| before < mark && mark <= self.held;
        if let Ending::Throbbing { window } = self.ending {
            if crossed(window.early()) {
                cues.push(Cue::EarlyMark);
            }
            self.check_in(before, limit, cues);
        } else {
            // Half of the movements is no half of the time: that is only the cap over them.
            let has_half = !matches!(self.ending, Ending::Repetitions { .. });
            if has_half && !self.halfway_said && limit > LAST_TEN * 2 && crossed(limit / 2) {
                self.halfway_said = true;
                cues.push(Cue::Halfway);
            }
            if limit > LAST_TEN && crossed(limit.saturating_sub(LAST_TEN)) {
                cues.push(Cue::LastTen);
            }
        }
        if self.held >= limit && !self.is_over() {
            self.end(Ended::Time, cues);
        }
    }

    /// Asks for a sign every five minutes, again while there is no answer, and ends the hold when none comes (C1, C11).
    /// The time after the question was not seen by anybody, so it is not counted.
    fn check_in(&mut self, before: Duration, limit: Duration, cues: &mut Vec<Cue>) {
        if let Some(asked) = self.asked {
            let again = |held: Duration| held.saturating_sub(asked).as_millis() / ASK_AGAIN.as_millis();
            if self.held.saturating_sub(asked) >= ANSWER_WITHIN {
                self.uncounted += self.held.saturating_sub(asked);
                self.held = asked;
                self.end(Ended::Interrupted, cues);
            } else if again(before) < again(self.held) {
                cues.push(Cue::AskAgain);
            }
            return;
        }
        let sign = |held: Duration| held.as_millis() / CHECK_IN.as_millis();
        if sign(before) < sign(self.held) && self.held < limit {
            self.asked = Some(self.held);
            cues.push(Cue::CheckIn);
        }
    }

    fn take(&mut self, event: Event, cues: &mut Vec<Cue>) {
        match event {
            Event::Skip if !self.to_place.is_zero() => self.begin(cues),
            Event::Tick | Event::Skip | Event::Well => {}
            Event::Pause => {
                if matches!(self.phase, Phase::GetInPlace | Phase::Holding) {
                    self.phase = Phase::Paused;
                }
            }
            Event::GoOn if self.phase == Phase::Paused => {
                self.phase = if self.to_place.is_zero() { Phase::Holding } else { Phase::GetInPlace };
            }
            Event::GoOn | Event::DropGap => self.drop_gap(),
            Event::KeepGap => {
                if let Some(gap) = self.gap.take() {
                    self.phase = Phase::Holding;
                    self.count(gap, cues);
                }
            }
            Event::AddSeconds(more) => self.add(more, cues),
            Event::Rate(tenderness) => self.rate(tenderness, cues),
            Event::Repetition => self.repeat(cues),
            Event::Released => self.end(Ended::Release, cues),
            Event::Throbs => self.end(Ended::Throbbing, cues),
            Event::TooSore => self.end(Ended::TooSore, cues),
            Event::UnexpectedPain => self.end(Ended::UnexpectedPain, cues),
            Event::Leave if self.gap.is_some() => self.end(Ended::Interrupted, cues),
            Event::Leave => self.end(Ended::Stopped, cues),
        }
    }

    fn drop_gap(&mut self) {
        if let Some(gap) = self.gap.take() {
            self.uncounted += gap;
            self.phase = Phase::Holding;
        }
    }

    fn add(&mut self, more: u32, cues: &mut Vec<Cue>) {
        let at_most = match &mut self.ending {
            Ending::Time { dose } | Ending::Release { at_most: dose } => {
                let longer = dose.longer_by(more).min(self.most.max(*dose));
                let clipped = longer.seconds() < dose.seconds().saturating_add(more);
                *dose = longer;
                clipped
            }
            Ending::Throbbing { .. } | Ending::Repetitions { .. } => true,
        };
        if at_most {
            cues.push(Cue::AtMost);
        }
    }

    fn rate(&mut self, tenderness: Tenderness, cues: &mut Vec<Cue>) {
        // Nothing presses yet while the countdown runs, so there is nothing to log.
        if !self.to_place.is_zero() || self.phase == Phase::GetInPlace {
            return;
        }
        let at = u32::try_from(self.held.as_millis()).unwrap_or(u32::MAX);
        if self.trace.last().is_some_and(|last| last.0 == at) || self.trace.len() >= TRACE_MAX {
            self.trace.pop();
        }
        if self.latest() != Some(tenderness) {
            self.trace.push((at, tenderness));
        }
        if guard::during(tenderness, self.too_strong_for()).is_some() {
            cues.push(Cue::EaseOff);
        }
    }

    fn repeat(&mut self, cues: &mut Vec<Cue>) {
        if let (Ending::Repetitions { count }, Phase::Holding) = (self.ending, self.phase) {
            self.repetitions += 1;
            if self.repetitions >= count {
                self.end(Ended::Repetitions, cues);
            } else {
                cues.push(Cue::Movement);
            }
        }
    }

    fn end(&mut self, ended: Ended, cues: &mut Vec<Cue>) {
        self.drop_gap();
        self.phase = Phase::Ended(ended);
        cues.push(Cue::Ended(ended));
    }

    /// Where the hold is.
    pub fn phase(&self) -> Phase {
        self.phase
    }

    /// Whether the hold is over.
    pub fn is_over(&self) -> bool {
        self.ended().is_some()
    }

    /// How it ended, once it has.
    pub fn ended(&self) -> Option<Ended> {
        if let Phase::Ended(ended) = self.phase { Some(ended) } else { None }
    }

    /// What the hold waits for, with seconds added on the way.
    pub fn ending(&self) -> Ending {
        self.ending
    }

    /// Whether a second can be added.
    pub fn can_be_longer(&self) -> bool {
        match self.ending {
            Ending::Time { dose } | Ending::Release { at_most: dose } => dose < self.most,
            Ending::Throbbing { .. } | Ending::Repetitions { .. } => false,
        }
    }

    /// The time held, without countdown, pauses and gaps; never more than the ending's limit.
    pub fn held(&self) -> Duration {
        self.held
    }

    /// The time held in whole milliseconds, as the journal keeps it.
    pub fn held_ms(&self) -> u32 {
        u32::try_from(self.held.as_millis()).unwrap_or(u32::MAX)
    }

    /// The time until the hold ends by itself.
    pub fn left(&self) -> Duration {
        self.ending.limit().saturating_sub(self.held)
    }

    /// The share of the time that is left, 1 at the start … 0 at the end.
    pub fn fraction_left(&self) -> f32 {
        self.left().as_secs_f32() / self.ending.limit().as_secs_f32()
    }

    /// What is left of the countdown to get in place.
    pub fn to_place(&self) -> Duration {
        self.to_place
    }

    /// Seconds that nobody saw and that wait for [`Event::KeepGap`] or [`Event::DropGap`].
    pub fn gap(&self) -> Option<Duration> {
        self.gap
    }

    /// The time of all gaps that were not counted.
    pub fn uncounted(&self) -> Duration {
        self.uncounted
    }

    /// Whether the user was asked for a sign and has not answered yet.
    pub fn asked(&self) -> bool {
        self.asked.is_some()
    }

    /// Movements done.
    pub fn repetitions(&self) -> u8 {
        self.repetitions
    }

    /// The latest tenderness of this hold.
    pub fn latest(&self) -> Option<Tenderness> {
        self.trace.last().map(|last| last.1)
    }

    /// How long the tenderness has been too much without a break; nothing where it is not.
    pub fn too_strong_for(&self) -> Duration {
        let too_strong = self.trace.iter().rev().take_while(|(_, value)| value.get() >= guard::TOO_STRONG);
        let began = too_strong.last().map(|(at, _)| Duration::from_millis((*at).into()));
        began.map_or(Duration::ZERO, |began| self.held.saturating_sub(began))
    }

    /// Tenderness during the hold: milliseconds held and value, ascending, at most [`TRACE_MAX`].
    pub fn trace(&self) -> &[(u32, Tenderness)] {
        &self.trace
    }
}

#[cfg(test)]
mod tests;
