//! The one place that does what the user asks for: it changes the state, sends entries to the journal and says what is
//! wanted from outside. The history changes only when an entry has come back from disk.
//!
//! A file a page. It may use all of the session; it must not wait, ask what time it is, or touch the machine itself.

mod after;
mod alarm;
mod answers;
mod backdate;
mod brought;
mod clock;
mod closing;
mod copies;
mod course;
mod cues;
mod desk;
mod dropped;
mod export;
mod file_out;
mod floor;
mod give_out;
mod history_out;
mod hold;
mod import;
mod journal;
mod language;
mod list;
mod making;
mod many;
mod map;
mod offer;
mod own;
mod photo;
mod plan;
mod point;
mod results;
mod resume;
mod routines;
mod send;
mod take_in;
mod take_out;
mod trends;
mod your_plan;

pub(super) use self::{
    cues::Voiced, journal::InFlight, many::Batch, resume::Checkpointer, routines::Reading,
};

use std::time::Duration;

use super::{Action, Done, Effect, Facing, Session, SettingsWish};
use crate::{desktop::Cue, therapy::hold::Event};

/// How long “Saved” stays.
const SAVED_FOR: Duration = Duration::from_secs(5);
/// How often floor mode looks at the clock.
const FLOOR_TICK: Duration = Duration::from_millis(200);

impl Session {
    pub(super) fn apply(&mut self, action: Action) {
        // Somebody is awake.
        self.state.alarm = None;
        match action {
            Action::Desk(wish) => self.on_desk(wish),
            Action::Map(wish) => self.on_map(wish),
            Action::List(wish) => self.in_list(wish),
            Action::Point(wish) => self.in_point(wish),
            Action::Hold(wish) => self.in_hold(wish),
            Action::After(wish) => self.after(wish),
            Action::Course(wish) => self.in_course(wish),
            Action::Routines(wish) => self.in_routines(wish),
            Action::Making(wish) => self.in_making(wish),
            Action::Trends(wish) => self.in_trends(wish),
            Action::TakeOut(wish) => self.in_take_out(wish),
            Action::Plan(wish) => self.in_plan(wish),
            Action::Handout(wish) => self.in_handout(wish),
            Action::GiveOut(wish) => self.give_out(wish),
            Action::TakeIn(wish) => self.take_in(wish),
            Action::Result(wish) => self.in_result(wish),
            Action::Send(wish) => self.in_send(wish),
            Action::Floor(wish) => self.on_floor(wish),
            Action::Settings(SettingsWish::Change(settings)) => self.change_settings(*settings),
            Action::Settings(SettingsWish::Play) => self.play(Cue::End),
            Action::File(wish) => self.in_file(wish),
            Action::Copy(wish) => self.about_copies(wish),
            Action::HistoryOut(wish) => self.in_history_out(wish),
            Action::Import(wish) => self.in_import(wish),
            Action::Photo(wish) => self.in_photo(wish),
            Action::LeftOff(wish) => self.left_off(wish),
            Action::Backdate(wish) => self.in_backdate(wish),
            Action::Clock(wish) => self.about_clock(wish),
            Action::YourPlan(wish) => self.in_your_plan(wish),
        }
    }

    /// What goes on whether or not anybody looks.
    pub(super) fn go_on(&mut self) {
        self.rest();
        self.ring();
        if self.state.running.is_some() {
            self.step_hold(Event::Tick);
            self.checkpoint();
        }
        if self.state.floor.is_some() {
            self.tick_floor();
            self.want(Effect::Wake(FLOOR_TICK));
        }
        self.tick_trends();
        self.fly();
        self.let_go();
        self.go_on_closing();
    }

    /// Lets go of what was only there for a while, and asks for the moment in which the next thing goes.
    fn let_go(&mut self) {
        if let Some((_, end)) = self.state.status.undo
            && self.is_past(end)
        {
            self.state.status.undo = None;
        }
        self.let_dropped_go();
        if let Facing::Until(end) = self.state.map.facing
            && self.is_past(end)
        {
            self.state.map.facing = Facing::Hidden;
        }
        if let Some(saved) = self.state.status.saved
            && self.is_past(saved + SAVED_FOR)
            && self.state.after.is_none()
        {
            self.state.status.saved = None;
        }
    }

    /// Whether a moment has come; if not, it is asked for.
    fn is_past(&mut self, end: Duration) -> bool {
        let rest = end.saturating_sub(self.now.monotonic);
        if !rest.is_zero() {
            self.want(Effect::Wake(rest));
        }
        rest.is_zero()
    }

    /// What can be taken back for some seconds.
    fn offer_undo(&mut self, done: Done, seconds: Duration) {
        self.state.status.undo = Some((done, self.now.monotonic + seconds));
    }
}
