//! Floor mode: the hold over the whole screen, read from two metres by someone who lies on the floor, with one control.
//!
//! The view turns keys and clicks into actions and says what a press does; [`Hand`] knows which presses count.

mod asked;
mod hand;
mod input;
mod middle;
mod screen;

use egui::{Ui, accesskit};
use jiff::Timestamp;

pub use self::hand::{Hand, Source};
pub(super) use self::{asked::asked_again, hand::Act, input::heard};
use super::{
    action::{Action, OnFloor},
    map::MapView,
    state::State,
    words::floor as words,
};
use crate::{
    anatomy::Side,
    therapy::{
        Ended, Ending, guide,
        hold::{Event, Phase},
    },
};

/// What a press does now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Press {
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
    pub(super) fn of(state: &State, next: Option<&Follows<'_>>) -> Self {
        let Some(running) = &state.running else {
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

    /// Where Escape goes.
    fn leaves(self) -> &'static str {
        if self == Self::Next { words::BACK_TO_ROUTINE } else { words::BACK_TO_HOLD }
    }

    /// The same in words.
    fn words(self, next: Option<&Follows<'_>>) -> String {
        let fixed = match self {
            Self::Do(Event::Skip) => words::START_NOW,
            Self::Do(Event::GoOn) => words::GO_ON,
            Self::Do(Event::DropGap) => words::NOT_HELD,
            Self::Do(Event::Well) => super::words::hold::WELL,
            Self::Do(Event::Repetition) => words::MOVEMENT,
            Self::Do(_) => words::PAUSE,
            Self::End(Ended::Throbbing) => words::THROBS,
            Self::End(_) => words::RELEASED,
            Self::Undo => words::UNDO,
            Self::Back => words::BACK,
            Self::Next => {
                return next.map_or_else(String::new, |next| words::next(&next.sided));
            }
        };
        fixed.to_owned()
    }
}

/// The step that a press starts when no hold runs.
pub(super) struct Follows<'a> {
    /// Its name.
    pub(super) name: &'a str,
    /// On which of the patient's sides.
    pub(super) side: Side,
    /// Both in one.
    pub(super) sided: String,
    /// How to get there.
    pub(super) cue: String,
    /// What will end its hold.
    pub(super) ending: Option<Ending>,
    /// Which step it is, from 1, and of how many.
    pub(super) number: (usize, usize),
}

/// What a press starts when no hold runs; none unless the routine goes on with a hold that may start (a hold of
/// another point, started meanwhile, has no next one).
pub(super) fn follows(state: &State, now: Timestamp) -> Option<Follows<'_>> {
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

/// Shows it over all of `ui`, and hears what is pressed.
pub(super) fn show(ui: &mut Ui, view: &MapView<'_>, actions: &mut Vec<Action>) {
    let Some(floor) = &view.state.floor else { return };
    heard(ui.ctx(), actions);
    let next = follows(view.state, view.today.timestamp());
    screen::paint(ui, view, floor, next.as_ref());
    for_screen_readers(ui, view.state, next.as_ref(), actions);
    if floor.hand.is_pressed() {
        ui.ctx().request_repaint_after(std::time::Duration::from_millis(50));
    }
}

/// The same controls by their names, for who does not press keys.
fn for_screen_readers(ui: &mut Ui, state: &State, next: Option<&Follows<'_>>, actions: &mut Vec<Action>) {
    let press = Press::of(state, next);
    let does = press.words(next);
    let mut controls = vec![(words::control(&does), OnFloor::Tap)];
    if state.running.is_some() {
        controls.push((words::TOO_SORE.to_owned(), OnFloor::Long));
    }
    controls.push((press.leaves().to_owned(), OnFloor::Leave));
    let whole = ui.max_rect();
    for (index, (name, action)) in controls.into_iter().enumerate() {
        let id = egui::Id::unique("floor control").with(index);
        let response = ui.interact(whole, id, egui::Sense::hover());
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_role(egui::Role::Button);
            node.set_label(name);
            node.add_action(accesskit::Action::Click);
        });
        if ui.input(|i| i.has_accesskit_action_request(id, accesskit::Action::Click)) {
            actions.push(action.into());
        }
    }
}
