//! Going through a routine, step by step.

use std::time::Duration;

use uuid::Uuid;

use crate::{
    anatomy::{PointKey, Side},
    desktop,
    session::{CourseWish, Dialog, Effect, Notice, Page, Routines, RulesFor, Running, Session, Speech},
    therapy::{
        Ended, Tenderness,
        course::{Course, Phase, Stop},
        guard,
        hold::Event,
    },
};

/// How often a rest looks at the clock.
const TICK: Duration = Duration::from_millis(250);

impl Session {
    pub(super) fn in_course(&mut self, wish: CourseWish) {
        match wish {
            CourseWish::Before(value) => self.state.draft.before = Some(value),
            CourseWish::Hold => self.start_step(self.state.draft.before),
            CourseWish::GoOn => self.go_on_in_course(),
            CourseWish::Skip => self.go_through(Course::skip),
            CourseWish::Back => self.go_through(Course::back),
            CourseWish::Repeat => self.go_through(Course::repeat),
            CourseWish::SwapSide => self.go_through(Course::swap_side),
            CourseWish::End => self.end_course(),
            CourseWish::Resume => self.go_through(Course::resume),
        }
    }

    /// Does something in the course on its way, and shows where that leads.
    fn go_through(&mut self, act: impl FnOnce(&mut Course)) {
        self.finish_note();
        let Some(course) = self.state.routines.open.as_mut().and_then(|run| run.course.as_mut()) else {
            return;
        };
        act(course);
        self.state.after = None;
        self.show_stop();
    }

    pub(super) fn go_on_in_course(&mut self) {
        let side = |routines: &Routines| Some(routines.course()?.current()?.side);
        let (now, before) = (self.now.monotonic, side(&self.state.routines));
        self.go_through(|course| course.go_on(now));
        let after = side(&self.state.routines);
        let is_other = before.zip(after).is_some_and(|(before, after)| before.opposite() == after);
        if is_other && after != Some(Side::Midline) {
            self.say(Speech::SwitchSides);
        }
    }

    /// Whether a course waits for the questions after a hold.
    pub(super) fn asks_in_course(&self) -> bool {
        self.state.routines.course().is_some_and(|course| course.phase() == Phase::After)
    }

    /// Leaves the questions after a hold of a course by going on in it.
    pub(super) fn leave_after_of_course(&mut self) {
        if self.asks_in_course() {
            self.go_on_in_course();
        }
    }

    /// The point and the end of a hold of the course on its way, if it counts; none of any other entry.
    pub(super) fn held_in_course(&self, entry: Uuid) -> Option<(PointKey, Ended)> {
        let run = self.state.routines.open.as_ref().filter(|run| run.entries.contains(&entry))?;
        let record = self.state.history.record(entry).filter(|_| run.course.is_some())?;
        Some(((*record.point).clone(), record.ended()?))
    }

    /// The course follows what became of one of its holds: taken back or brought back.
    pub(super) fn follow_in_course(&mut self, was: Option<(PointKey, Ended)>, is: Option<(PointKey, Ended)>) {
        let Some(course) = self.state.routines.open.as_mut().and_then(|run| run.course.as_mut()) else {
            return;
        };
        match (was, is) {
            (Some((key, _)), None) => course.taken_back(&key),
            (None, Some((key, ended))) => course.brought_back(&key, ended),
            _ => return,
        }
        if self.state.page == Page::Routines && self.state.after.is_none() && self.state.running.is_none() {
            self.show_stop();
        }
    }

    /// Shows the place of the current stop on the map, and asks anew how tender it is.
    pub(super) fn show_stop(&mut self) {
        let key = self.state.routines.course().and_then(|course| course.current()).and_then(Stop::key);
        if let Some(key) = key {
            self.select(&key);
        }
        self.state.draft.before = None;
        self.state.page = Page::Routines;
    }

    /// Starts the hold of the current step, if nothing stands in its way and the rules are read. Only a short pass, and on
    /// the floor any, starts without a number `before`; what follows on starts at once.
    pub(super) fn start_step(&mut self, before: Option<Tenderness>) {
        let Some(run) = &self.state.routines.open else { return };
        let Some(course) = run.course.as_ref().filter(|course| course.phase() == Phase::Next) else { return };
        let Some(stop) = course.current() else { return };
        let (Some(key), Some(ending)) = (stop.key(), course.ending(stop)) else { return };
        let history = &self.state.history;
        let is_hindered = run.hindrance(course, stop, history, self.now.wall.timestamp()).is_some();
        let needs_no_number = self.state.floor.is_some() || run.needs_no_number(history, &self.now.wall);
        let is_unrated = before.is_none() && !needs_no_number;
        let is_too_tender = before.and_then(guard::before).is_some();
        if is_hindered || is_unrated || is_too_tender || self.state.running.is_some() {
            return;
        }
        if history.acknowledged(guard::RULES) < Some(guard::RULES_VERSION) {
            self.state.dialog = Some(Dialog::Rules(RulesFor::Starting));
            return;
        }
        let step = course.step(stop);
        let method = step.and_then(|step| run.routine.method(step.method.as_deref()?));
        let starts_at_once = course.starts_at_once();
        let running = Running {
            pain_before: run.pain,
            routine: run.routine.id.clone(),
            is_step: true,
            ..self.beginning(key, ending, before, method)
        };
        let running = match run.plan {
            Some(plan) => self.step_of_plan(running, plan),
            None => running,
        };
        self.state.running = Some(running);
        if let Some(course) = self.state.routines.open.as_mut().and_then(|run| run.course.as_mut()) {
            course.begin();
        }
        self.want(Effect::StayAwake);
        if starts_at_once {
            self.step_hold(Event::Skip);
        }
    }

    /// Goes on from a short pass to the next one; not on the floor, where a key leads on.
    pub(super) fn pass_on(&mut self) {
        let passes_on = self.state.routines.course().is_some_and(Course::passes_on);
        if passes_on && self.state.floor.is_none() {
            self.go_on_in_course();
        }
    }

    /// The hold of the current step has ended; its entry is on its way to disk.
    pub(super) fn step_ended(&mut self, entry: Uuid, ended: Ended) {
        let Some(run) = &mut self.state.routines.open else { return };
        if let Some(course) = &mut run.course {
            course.ended(ended);
            run.entries.push(entry);
        }
    }

    /// Ends a rest when its time has come, with a sound, and asks for the next look.
    pub(super) fn rest(&mut self) {
        let now = self.now.monotonic;
        let Some(course) = self.state.routines.open.as_mut().and_then(|run| run.course.as_mut()) else {
            return;
        };
        if course.tick(now) {
            self.tell(Notice::RestOver);
            self.say(Speech::RestOver);
            self.play(desktop::Cue::Start);
        } else if matches!(course.phase(), Phase::Resting { .. }) {
            self.want(Effect::Wake(TICK));
        }
    }

    /// What was done is in the journal: nothing is lost, and the course goes on from there another time.
    /// First its end page tells what was done, and leads back into it; a round of a plan has that beside the map.
    fn end_course(&mut self) {
        self.finish_note();
        self.state.after = None;
        if let Some(run) = self.state.routines.open.as_mut().filter(|run| !run.is_round())
            && let Some(course) = run.course.as_mut().filter(|course| course.phase() != Phase::Finished)
            && !run.entries.is_empty()
        {
            course.end();
            self.deselect();
            self.state.page = Page::Routines;
            return;
        }
        let is_round = self.state.routines.open.take().is_some_and(|run| run.is_round());
        self.deselect();
        self.state.page = if is_round { Page::Map } else { Page::Routines };
    }
}
