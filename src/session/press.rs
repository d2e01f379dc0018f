//! What a press on the floor does now, which step comes next, and what Escape does while a point is moved.

use jiff::Zoned;

use super::{MoveBy, MoveWish, Moving, State};
use crate::{
    anatomy::Side,
    therapy::{
        Ended, Ending, guide,
        hold::{Event, Phase},
    },
};

/// What a press on the floor does now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Press {
    /// Something of the hold.
    Do(Event),
    /// It ends the hold, if nobody takes it back.
    End(Ended),
    /// It takes the ending back.
    Undo,
    /// It starts what comes next.
    Next,
    /// It goes to the page after the hold.
    Back,
}

impl Press {
    /// What it does in this state.
    pub fn of(state: &State, next: Option<&Follows<'_>>) -> Self {
        let calls = state.floor.as_ref().is_some_and(|floor| floor.calls);
        let Some(running) = &state.running else {
            if calls {
                return Self::Back;
            }
            return if next.is_some() { Self::Next } else { Self::Back };
        };
        if state.floor.as_ref().is_some_and(|floor| floor.ending.is_some()) {
            return Self::Undo;
        }
        match (running.hold.phase(), running.hold.ending()) {
            (Phase::GetInPlace, _) => Self::Do(Event::Skip),
            (Phase::Paused, _) => Self::Do(Event::GoOn),
            // Eyes closed, nobody knows: no second is invented.
            (Phase::Interrupted, _) => Self::Do(Event::DropGap),
            _ if running.hold.asked() => Self::Do(Event::Well),
            (Phase::Holding, Ending::Time { .. }) => Self::Do(Event::Pause),
            (Phase::Holding, Ending::Release { .. }) => Self::End(Ended::Release),
            (Phase::Holding, Ending::Throbbing { .. }) => Self::End(Ended::Throbbing),
            (Phase::Holding, Ending::Repetitions { .. }) => Self::Do(Event::Repetition),
            (Phase::Ended(_), _) => Self::Back,
        }
    }
}

/// The step that a press starts when no hold runs.
#[derive(Clone, Debug)]
pub struct Follows<'a> {
    /// Its name.
    pub name: &'a str,
    /// On which of the patient's sides.
    pub side: Side,
    /// Both in one.
    pub sided: String,
    /// How to get there.
    pub cue: String,
    /// What will end its hold.
    pub ending: Option<Ending>,
    /// Which step it is, from 1, and of how many.
    pub number: (usize, usize),
}

/// What a press starts when no hold runs; none unless the routine goes on with a hold that may start (a hold of
/// another point, started meanwhile, has no next one).
pub fn follows<'a>(state: &'a State, now: &Zoned) -> Option<Follows<'a>> {
    if state.after.as_ref().is_some_and(|after| !after.in_course) {
        return None;
    }
    let stop = state.routines.can_follow(&state.history, now)?;
    let course = state.routines.course()?;
    let step = course.step(stop)?;
    let (name, side) = (step.name.as_str(), stop.side);
    let (sided, cue) = (side.sided(name), guide::sided(&step.cue, side));
    let at = course.stops().position(|(one, _)| std::ptr::eq(one, stop)).unwrap_or_default();
    let number = (at + 1, course.stops().len());
    Some(Follows { name, side, sided, cue, ending: course.ending(stop), number })
}

/// What Escape asks for while a point is moved: with the pointer down the drag goes on without the point, so that the map
/// does not jump.
pub fn let_go(moving: &Moving) -> MoveWish {
    match (moving.by, &moving.landing) {
        (MoveBy::Drag, Some(landing)) => MoveWish::To(landing.place, MoveBy::LetGo),
        _ => MoveWish::Leave,
    }
}
