//! Floor mode: what a press does.

use std::time::Duration;

use crate::{
    desktop,
    session::{
        Effect, Floor, FloorWish, Follows, Notice, Press, Session, Speech, follows,
        hand::{Act, Hand},
    },
    therapy::{Ended, hold::Event},
};

/// How long an ending by a press can be taken back.
const UNDO: Duration = Duration::from_secs(5);

impl Session {
    pub(super) fn on_floor(&mut self, wish: FloorWish) {
        let now = self.now.monotonic;
        match wish {
            FloorWish::Leave => {
                self.end_now();
                self.leave_floor();
            }
            FloorWish::Pressed(source) => {
                if let Some(floor) = &mut self.state.floor {
                    floor.touched = now;
                    floor.hand.press(now, source);
                }
            }
            FloorWish::Released(source) => {
                let act = self.state.floor.as_mut().and_then(|floor| floor.hand.release(now, source));
                self.act(act);
            }
            FloorWish::LetGo => {
                if let Some(floor) = &mut self.state.floor {
                    floor.hand.let_go();
                }
            }
            FloorWish::Tap => self.act(Some(Act::Tap)),
            FloorWish::Long => self.act(Some(Act::Long)),
        }
    }

    pub(super) fn open_floor(&mut self) {
        // A sign to stop is answered first, where it stands: here any key would go on.
        let has_what_it_shows = match &self.state.running {
            Some(running) => running.sign.is_none(),
            None => self.state.routines.rests() && self.next().is_some(),
        };
        if !has_what_it_shows || self.state.floor.is_some() {
            return;
        }
        let now = self.now.monotonic;
        self.state.floor =
            Some(Floor { hand: Hand::new(now), touched: now, ending: None, is_over: false, calls: false });
        self.want(Effect::FillScreen);
        self.tell(Notice::FloorOpened);
    }

    fn leave_floor(&mut self) {
        if self.state.floor.take().is_some() {
            self.want(Effect::LeaveScreen);
        }
    }

    /// A press that lasts, and an ending that nobody has taken back.
    pub(super) fn tick_floor(&mut self) {
        let now = self.now.monotonic;
        let Some(floor) = &mut self.state.floor else { return };
        let long = floor.hand.long(now);
        if floor.ending.is_some_and(|(_, until)| now >= until) {
            self.end_now();
        }
        self.act(long);
        if let (Some(floor), None) = (&mut self.state.floor, &self.state.running)
            && !std::mem::replace(&mut floor.is_over, true)
        {
            // A press that was meant for the hold does nothing to what comes after it.
            floor.hand = Hand::new(now);
            if !floor.calls {
                self.say_next();
            }
        }
        // Undone by other ways, for example: there is nothing to show any more.
        if self.state.running.is_none() && self.state.after.is_none() && self.next().is_none() {
            self.leave_floor();
        }
    }

    fn act(&mut self, act: Option<Act>) {
        let Some(act) = act else { return };
        match (act, Press::of(&self.state, self.next().as_ref())) {
            // Pressed for long it stops here, too.
            (_, Press::Back) | (Act::Long, Press::Next) => self.leave_floor(),
            (Act::Tap, Press::Next) => self.start_next(),
            (Act::Long, _) => {
                if let Some(floor) = &mut self.state.floor {
                    (floor.ending, floor.calls) = (None, true);
                }
                self.end_by_key(Event::TooSore);
                let number = self.state.emergency_number(&self.now.wall);
                self.tell(Notice::CallIf(number));
                self.say(Speech::CallIf(number));
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
        follows(&self.state, &self.now.wall)
    }

    /// Eyes closed, the next step is heard.
    fn say_next(&mut self) {
        let next = self.next().map(|next| Speech::Next { sided: next.sided, cue: next.cue });
        if let Some(next) = next {
            self.say(next);
        }
    }

    /// The routine goes on, still in floor mode: to the rest, if one comes first, else to the next hold, without a
    /// number, which nobody can give with the eyes closed.
    fn start_next(&mut self) {
        let now = self.now.monotonic;
        self.go_on_in_course();
        if self.state.routines.rests() {
            return;
        }
        self.start_step(None);
        match &mut self.state.floor {
            Some(floor) if self.state.running.is_some() => {
                (floor.hand, floor.is_over) = (Hand::new(now), false);
            }
            _ => self.leave_floor(),
        }
    }

    /// The clock stands where the key was pressed; for some seconds the ending can be taken back.
    fn end_soon(&mut self, ended: Ended) {
        self.step_hold(Event::Pause);
        self.play(desktop::Cue::Stop);
        let until = self.now.monotonic + UNDO;
        if let Some(floor) = &mut self.state.floor {
            floor.ending = Some((ended, until));
            self.tell(Notice::EndsUnless(ended));
            self.say(Speech::EndsUnless(ended));
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
}
