//! What the middle of the screen says.

use std::time::Duration;

use super::words;
use crate::{
    app::{state::State, widgets::clock},
    therapy::{Ending, Hold, hold::Phase},
};

/// The figures, the words under them, and the ring round them.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Dial {
    /// The large figures.
    pub(super) digits: String,
    /// Under them.
    pub(super) caption: String,
    /// The share of the ring that is left, 0–1.
    pub(super) left: f32,
    /// Where the ring has a mark, in turns clockwise from 12 o’clock.
    pub(super) tick: Option<f32>,
    /// Whether the clock stands.
    pub(super) stands: bool,
}

impl Dial {
    /// Of the hold that runs, or of the one that has just ended.
    pub(super) fn of(state: &State) -> Self {
        if let Some(running) = &state.running {
            return Self::running(&running.hold);
        }
        let record = state.after.as_ref().and_then(|after| state.history.record(after.entry));
        let Some(held) = record.and_then(|record| record.hold.as_ref()) else {
            return Self { caption: words::IS_OVER.to_owned(), stands: true, ..Self::default() };
        };
        let digits = match held.repetitions {
            Some(movements) => movements.to_string(),
            None => clock(held.ms / 1000),
        };
        Self { digits, caption: words::ended(held.ended), stands: true, ..Self::default() }
    }

    fn running(hold: &Hold) -> Self {
        let up = |time: Duration| u32::try_from(time.as_millis().div_ceil(1000)).unwrap_or(u32::MAX);
        let waits = !hold.to_place().is_zero();
        let (digits, left) = match hold.ending() {
            _ if waits => (up(hold.to_place()).to_string(), 1.0),
            Ending::Time { .. } | Ending::Release { .. } => (clock(up(hold.left())), hold.fraction_left()),
            Ending::Throbbing { .. } => (clock((hold.held_ms()) / 1000), hold.fraction_left()),
            Ending::Repetitions { count } => {
                let left = 1.0 - f32::from(hold.repetitions()) / f32::from(count.max(1));
                (hold.repetitions().to_string(), left)
            }
        };
        let (caption, stands) = match (hold.phase(), hold.ending()) {
            (Phase::GetInPlace, _) => (words::GET_IN_PLACE.to_owned(), false),
            (Phase::Paused, _) => (words::PAUSED.to_owned(), true),
            (Phase::Interrupted, _) => (words::STOOD_STILL.to_owned(), true),
            (_, Ending::Repetitions { count }) => (words::of_movements(count), false),
            _ => (String::new(), false),
        };
        let tick = match hold.ending() {
            Ending::Throbbing { window } => Some(window.early().as_secs_f32() / window.late().as_secs_f32()),
            _ => None,
        };
        Self { digits, caption, left, tick, stands }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::therapy::{Dose, ThrobbingWindow, hold::Event};

    fn after(ending: Ending, seconds: u64) -> Hold {
        let mut hold = Hold::new(ending, Duration::from_secs(10), Duration::ZERO);
        hold.step(Duration::ZERO, Event::Skip);
        for second in 1..=seconds {
            hold.step(Duration::from_secs(second), Event::Tick);
        }
        hold
    }

    #[test]
    fn each_ending_has_the_figures_that_matter_for_it() {
        let dose = Dose::DEFAULT;
        let digits = |ending, seconds| Dial::running(&after(ending, seconds)).digits;
        assert_eq!(digits(Ending::Time { dose }, 22), "0:38");
        assert_eq!(digits(Ending::Release { at_most: Dose::MAX }, 22), "1:38");
        let throbbing = Ending::Throbbing { window: ThrobbingWindow::DEFAULT };
        assert_eq!(digits(throbbing, 200), "3:20", "counts up");
        assert_eq!(Dial::running(&after(throbbing, 1)).tick, Some(0.4), "10 of 25 min");
        let mut hold = after(Ending::Repetitions { count: 4 }, 3);
        hold.step(Duration::from_secs(4), Event::Repetition);
        let dial = Dial::running(&hold);
        assert_eq!((dial.digits.as_str(), dial.caption.as_str(), dial.left), ("1", "of 4 movements", 0.75));
        let hold = Hold::new(Ending::Time { dose }, Duration::from_secs(10), Duration::ZERO);
        assert_eq!(Dial::running(&hold).digits, "10");
    }
}
