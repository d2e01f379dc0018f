//! Floor mode: what a press does.

use std::time::Duration;

use egui::{Context, ViewportCommand};

use crate::{
    app::{
        action::{Action, OnFloor},
        floor::{Act, Follows, Hand, Press, follows},
        kept,
        state::Floor,
        window::Knotmap,
        words::floor as words,
    },
    desktop,
    journal::{Amendment, Kind},
    therapy::{Ended, hold::Event},
};

/// How long an ending by a press can be taken back.
const UNDO: Duration = Duration::from_secs(5);

impl Knotmap {
    pub(super) fn apply_to_floor(&mut self, ctx: &Context, action: OnFloor) {
        let now = self.clock.monotonic();
        match action {
            OnFloor::Open => self.open_floor(ctx, now),
            OnFloor::Leave => {
                self.end_now();
                self.leave_floor(ctx);
            }
            OnFloor::Pressed(source) => {
                if let Some(floor) = &mut self.state.floor {
                    floor.touched = now;
                    floor.hand.press(now, source);
                }
            }
            OnFloor::Released(source) => {
                let act = self.state.floor.as_mut().and_then(|floor| floor.hand.release(now, source));
                self.act(ctx, act);
            }
            OnFloor::LetGo => {
                if let Some(floor) = &mut self.state.floor {
                    floor.hand.let_go();
                }
            }
            OnFloor::Tap => self.act(ctx, Some(Act::Tap)),
            OnFloor::Long => self.act(ctx, Some(Act::Long)),
            OnFloor::Ended(ended) => self.ended_by(ended),
        }
    }

    fn open_floor(&mut self, ctx: &Context, now: Duration) {
        let has_what_it_shows = self.state.running.is_some() || self.state.routines.rests();
        if !has_what_it_shows || self.state.floor.is_some() {
            return;
        }
        // What fills its screen already is left alone, then and afterwards.
        let was_fullscreen = ctx.input(|i| kept::fills_screen(i.viewport()));
        if !was_fullscreen {
            ctx.send_viewport_cmd(ViewportCommand::Fullscreen(true));
        }
        self.state.floor =
            Some(Floor { hand: Hand::new(now), touched: now, ending: None, is_over: false, was_fullscreen });
        self.state.announce(words::OPENED);
    }

    fn leave_floor(&mut self, ctx: &Context) {
        if self.state.floor.take().is_some_and(|floor| !floor.was_fullscreen) {
            ctx.send_viewport_cmd(ViewportCommand::Fullscreen(false));
        }
    }

    /// A press that lasts, and an ending that nobody has taken back.
    pub(in crate::app) fn tick_floor(&mut self, ctx: &Context) {
        let now = self.clock.monotonic();
        let Some(floor) = &mut self.state.floor else { return };
        let long = floor.hand.long(now);
        if floor.ending.is_some_and(|(_, until)| now >= until) {
            self.end_now();
        }
        self.act(ctx, long);
        if let (Some(floor), None) = (&mut self.state.floor, &self.state.running)
            && !std::mem::replace(&mut floor.is_over, true)
        {
            // A press that was meant for the hold does nothing to what comes after it.
            floor.hand = Hand::new(now);
            self.say_next();
        }
        // Undone by other ways, for example: there is nothing to show any more.
        if self.state.running.is_none() && self.state.after.is_none() && self.next().is_none() {
            self.leave_floor(ctx);
        }
    }

    fn act(&mut self, ctx: &Context, act: Option<Act>) {
        let Some(act) = act else { return };
        match (act, Press::of(&self.state, self.next().as_ref())) {
            // Pressed for long it stops here, too.
            (_, Press::Back) | (Act::Long, Press::Next) => self.leave_floor(ctx),
            (Act::Tap, Press::Next) => self.start_next(ctx),
            (Act::Long, _) => {
                if let Some(floor) = &mut self.state.floor {
                    floor.ending = None;
                }
                self.end_by_key(Event::TooSore);
            }
            (Act::Tap, Press::Undo) => {
                self.play(desktop::Cue::Movement);
                if let Some(floor) = &mut self.state.floor {
                    floor.ending = None;
                }
                self.step_hold(Event::GoOn);
            }
            (Act::Tap, Press::End(ended)) => self.end_soon(ended),
            // The last movement ends the hold, and a key has counted it.
            (Act::Tap, Press::Do(Event::Repetition)) => self.end_by_key(Event::Repetition),
            (Act::Tap, Press::Do(event)) => {
                self.play(desktop::Cue::Movement);
                self.step_hold(event);
            }
        }
    }

    fn next(&self) -> Option<Follows<'_>> {
        follows(&self.state, self.clock.now().timestamp())
    }

    /// Eyes closed, the next step is heard.
    fn say_next(&self) {
        if let Some(next) = self.next() {
            self.say(&words::say_next(&next.sided, &next.cue));
        }
    }

    /// The routine goes on, still in floor mode: to the rest, if one comes first, else to the next hold, without a
    /// number, which nobody can give with the eyes closed.
    fn start_next(&mut self, ctx: &Context) {
        let now = self.clock.monotonic();
        self.go_on_in_course();
        if self.state.routines.rests() {
            return;
        }
        self.start_step(None);
        match &mut self.state.floor {
            Some(floor) if self.state.running.is_some() => {
                (floor.hand, floor.is_over) = (Hand::new(now), false);
            }
            _ => self.leave_floor(ctx),
        }
    }

    /// The clock stands where the key was pressed; for some seconds the ending can be taken back.
    fn end_soon(&mut self, ended: Ended) {
        self.step_hold(Event::Pause);
        self.play(desktop::Cue::Stop);
        let until = self.clock.monotonic() + UNDO;
        if let Some(floor) = &mut self.state.floor {
            floor.ending = Some((ended, until));
            let said = words::ended_unless(ended);
            self.state.announce(&said);
            self.say(&said);
        }
    }

    /// The ending that waited comes true.
    fn end_now(&mut self) {
        let ending = self.state.floor.as_mut().and_then(|floor| floor.ending.take());
        match ending {
            Some((Ended::Throbbing, _)) => self.end_by_key(Event::Throbs),
            Some(_) => self.end_by_key(Event::Released),
            None => {}
        }
    }

    /// Whatever ends the hold now, a key has said it.
    fn end_by_key(&mut self, event: Event) {
        if let Some(running) = &mut self.state.running {
            running.by_key = true;
        }
        self.step_hold(event);
        if let Some(running) = &mut self.state.running {
            running.by_key = false;
        }
    }

    /// The user says what ended a hold that a key has ended.
    fn ended_by(&mut self, ended: Ended) {
        let Some(after) = &self.state.after else { return };
        let amendment = Amendment { ended: Some(ended), ..Amendment::of(after.entry) };
        self.save(Kind::Amend(amendment), None);
    }
}

impl From<OnFloor> for Action {
    fn from(action: OnFloor) -> Self {
        Self::Floor(action)
    }
}
