//! What the middle of the screen says.

use std::time::Duration;

use super::words;
use crate::{
    app::{
        parts::{Dial, breath},
        widgets::clock,
        words::{hold as said, routines::rest},
    },
    session::{Follows, State},
    therapy::{Ending, breath::Breath, course, hold::Phase, whole_seconds},
};

/// The middle of the screen.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Middle {
    /// The figures and the ring round them.
    pub(super) dial: Dial,
    /// Under the figures.
    pub(super) caption: String,
    /// Whether the clock stands.
    pub(super) stands: bool,
    /// Where the breath is, while one breathes along.
    pub(super) breath: Option<Breath>,
}

impl Middle {
    /// Of the hold that runs, of the one that has just ended, or of what comes between two steps; `now` is monotonic.
    pub(super) fn of(state: &State, now: Duration, next: Option<&Follows<'_>>) -> Self {
        let Some(running) = &state.running else {
            let between = next.filter(|_| state.after.is_none());
            return between.map_or_else(|| Self::over(state), |next| Self::between(state, now, next));
        };
        let hold = &running.hold;
        let breath = breath(hold, state.settings.breathing).filter(|_| !hold.asked());
        let (caption, stands) = match (hold.phase(), hold.ending()) {
            (Phase::GetInPlace, _) => (said::get_in_place().to_owned(), false),
            (Phase::Paused, _) => match state.floor.as_ref().and_then(|floor| floor.ending) {
                Some((ended, _)) => (words::ended(ended), true),
                None => (said::paused().to_owned(), true),
            },
            (Phase::Interrupted, _) => (words::stood_still().to_owned(), true),
            _ if hold.asked() => (said::are_you_awake().to_owned(), false),
            (_, Ending::Repetitions { count }) => (said::of_movements(count), false),
            _ => (breath.map_or("", breathe).to_owned(), false),
        };
        Self { dial: Dial::of(hold), caption, stands, breath }
    }

    /// The rest, and after it what the next hold will take.
    fn between(state: &State, now: Duration, next: &Follows<'_>) -> Self {
        let course = state.routines.course();
        if let Some(course) = course
            && let course::Phase::Resting { until } = course.phase()
        {
            let left = until.saturating_sub(now);
            let whole = course.rest().as_secs_f32().max(1.0);
            let digits = clock(left.as_millis().div_ceil(1000) as u32);
            let dial = Dial { digits, left: left.as_secs_f32() / whole, name: rest(), tick: None };
            return Self { dial, caption: rest().to_owned(), stands: true, breath: None };
        }
        let (digits, name) = match next.ending {
            Some(Ending::Repetitions { count }) => (count.to_string(), said::movements()),
            Some(ending) => (clock(ending.limit().as_secs() as u32), said::time_left()),
            None => (String::new(), said::time_left()),
        };
        let dial = Dial { digits, left: 1.0, name, tick: None };
        Self { dial, caption: words::next_step().to_owned(), stands: true, breath: None }
    }

    /// How it ended, once its entry is on disk.
    fn over(state: &State) -> Self {
        let record = state.after.as_ref().and_then(|after| state.history.record(after.entry));
        let (digits, name, caption) = match record.and_then(|record| record.hold.as_ref()) {
            Some(held) => match held.repetitions {
                Some(movements) => (movements.to_string(), said::movements(), words::ended(held.ended)),
                None => (clock(whole_seconds(held.ms)), said::time_held(), words::held(held.ended)),
            },
            None => (String::new(), said::time_held(), words::is_over().to_owned()),
        };
        let dial = Dial { digits, left: 0.0, name, tick: None };
        Self { dial, caption, stands: true, breath: None }
    }
}

fn breathe(breath: Breath) -> &'static str {
    if breath.is_inward { said::breathe_in() } else { said::breathe_out() }
}
