//! What the ring of a hold shows, small on its page and large on the floor.

use std::time::Duration;

use crate::{
    app::{widgets::clock, words::hold as words},
    desktop::Breathing,
    therapy::{
        Ending, Hold,
        breath::{Breath, Pace},
        hold::Phase,
    },
};

/// What the ring shows: its figures, the share that is left, what it counts, and a mark.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::app) struct Dial {
    /// The figures.
    pub(in crate::app) digits: String,
    /// The share that is left, 0–1.
    pub(in crate::app) left: f32,
    /// What the figures count.
    pub(in crate::app) name: &'static str,
    /// Where the mark is, in turns clockwise from 12 o’clock.
    pub(in crate::app) tick: Option<f32>,
}

impl Dial {
    /// Of a hold as it is now.
    pub(in crate::app) fn of(hold: &Hold) -> Self {
        let seconds = |time: Duration| time.as_millis().div_ceil(1000) as u32;
        let waits = !hold.to_place().is_zero();
        let (digits, left, name) = match hold.ending() {
            _ if waits => (seconds(hold.to_place()).to_string(), 1.0, words::time_left()),
            Ending::Time { .. } | Ending::Release { .. } => {
                (clock(seconds(hold.left())), hold.fraction_left(), words::time_left())
            }
            Ending::Throbbing { .. } => {
                (clock(hold.held().as_secs() as u32), hold.fraction_left(), words::time_held())
            }
            Ending::Repetitions { count } => {
                let left = 1.0 - f32::from(hold.repetitions()) / f32::from(count.max(1));
                (hold.repetitions().to_string(), left, words::movements())
            }
        };
        let tick = match hold.ending() {
            Ending::Throbbing { window } => Some(window.early().as_secs_f32() / window.late().as_secs_f32()),
            _ => None,
        };
        Self { digits, left, name, tick }
    }
}

/// Where the breath is; none while nothing is held, or where it is not wanted.
pub(in crate::app) fn breath(hold: &Hold, breathing: Breathing) -> Option<Breath> {
    let (inward, outward) = breathing.seconds()?;
    (hold.phase() == Phase::Holding).then(|| Pace::new(inward, outward).at(hold.held()))
}
