//! Choosing a routine, going through it step by step, and reading the user's own.

use std::{
    fs,
    sync::{Arc, mpsc},
    thread,
    time::Duration,
};

use egui::Context;
use uuid::Uuid;

use crate::{
    anatomy::{Atlas, PointId, PointKey, Side},
    app::{
        state::{Dialog, Page, Routines, Run, Running, Wish},
        window::Knotmap,
        words,
    },
    desktop::{self, OwnRoutines},
    therapy::{
        Ended, Tenderness,
        course::{Course, Phase, Stop, past::Past},
        guard,
    },
};

/// How often a rest looks at the clock.
const TICK: Duration = Duration::from_millis(250);

impl Knotmap {
    pub(super) fn apply_to_routine(&mut self, ctx: &Context, wish: Wish) {
        match wish {
            Wish::Search(text) => {
                self.state.routines.search = text;
                self.state.routines.at = 0;
            }
            Wish::Find => self.find_routine(),
            Wish::Reach(number) => {
                self.state.routines.at = number;
                self.state.routines.focus_search = false;
            }
            Wish::Open(id) => self.open_routine(&id),
            Wish::Close => self.state.routines.open = None,
            Wish::Sided(sided) => self.choose(|run, past| {
                run.sided = sided;
                run.done.clear();
                run.propose(past);
            }),
            Wish::Point(id) => self.choose(|run, past| toggle(run, past, &id)),
            Wish::Pain(pain) => self.choose(|run, _| run.pain = Some(pain)),
            Wish::Anew => self.choose(|run, _| run.done.clear()),
            Wish::Start => self.start_course(),
            Wish::Hold => self.start_step(self.state.draft.before),
            Wish::GoOn => self.go_on_in_course(),
            Wish::Skip => self.in_course(Course::skip),
            Wish::Back => self.in_course(Course::back),
            Wish::Repeat => self.in_course(Course::repeat),
            Wish::SwapSide => self.in_course(Course::swap_side),
            Wish::End => self.end_course(),
            Wish::OwnFolder => self.open_own_routines(),
        }
        ctx.request_repaint();
    }

    /// On the page of the routines: what is new in the user's folder, and where the course is. For one who `was_there`
    /// already, what was chosen for the step stays.
    pub(super) fn back_to_routines(&mut self, ctx: &Context, was_there: bool) {
        if self.state.page == Page::Routines {
            self.look_for_own_routines(ctx);
            if self.state.routines.course().is_some() && !was_there {
                self.show_stop();
            }
        }
    }

    /// To the search field of the list, from a routine that has not begun as well.
    fn find_routine(&mut self) {
        self.go_to(Page::Routines);
        let routines = &mut self.state.routines;
        if routines.course().is_none() {
            routines.open = None;
            routines.focus_search = true;
        }
    }

    fn open_routine(&mut self, id: &str) {
        let own = self.state.routines.own.iter().find(|routine| routine.id == id).map(Arc::clone);
        let found = own.or_else(|| self.state.routines.all().find(|one| one.id == id).cloned().map(Arc::new));
        let Some(routine) = found else { return };
        let today = self.clock.now().date();
        self.state.routines.open = Some(Run::new(routine, &self.state.routines.past, today));
        self.go_to(Page::Routines);
    }

    /// Changes what is chosen for a routine that has not begun.
    fn choose(&mut self, change: impl FnOnce(&mut Run, &[Past])) {
        let routines = &mut self.state.routines;
        if let Some(run) = routines.open.as_mut().filter(|run| run.course.is_none()) {
            change(run, &routines.past);
        }
    }

    fn start_course(&mut self) {
        let Some(run) = &mut self.state.routines.open else { return };
        let nothing_chosen = run.routine.nights && run.points.is_empty();
        if run.course.is_some() || nothing_chosen || run.waits(&self.state.history).is_some() {
            return;
        }
        run.course = Some(run.course());
        self.show_stop();
    }

    /// Does something in the course on its way, and shows where that leads.
    fn in_course(&mut self, act: impl FnOnce(&mut Course)) {
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
        let (now, before) = (self.clock.monotonic(), side(&self.state.routines));
        self.in_course(|course| course.go_on(now));
        let after = side(&self.state.routines);
        let is_other = before.zip(after).is_some_and(|(before, after)| before.opposite() == after);
        if is_other && after != Some(Side::Midline) {
            self.say(words::routines::SWITCH_SIDES);
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

    /// Starts the hold of the current step, if nothing stands in its way and the rules are read. Only on the floor it
    /// starts without a number `before`.
    pub(super) fn start_step(&mut self, before: Option<Tenderness>) {
        let Some(run) = &self.state.routines.open else { return };
        let Some(course) = run.course.as_ref().filter(|course| course.phase() == Phase::Next) else { return };
        let Some(stop) = course.current() else { return };
        let (Some(key), Some(ending)) = (stop.key(), course.ending(stop)) else { return };
        let history = &self.state.history;
        let is_hindered = run.hindrance(course, stop, history, self.clock.now().timestamp()).is_some();
        let is_unrated = before.is_none() && self.state.floor.is_none();
        if is_hindered || is_unrated || self.state.running.is_some() {
            return;
        }
        if history.acknowledged(guard::RULES) < Some(guard::RULES_VERSION) {
            self.state.dialog = Some(Dialog::Rules { then_start: true });
            return;
        }
        let step = course.step(stop);
        let method = step.and_then(|step| run.routine.method(step.method.as_deref()?));
        let running = Running {
            pain_before: run.pain,
            routine: run.routine.id.clone(),
            ..self.beginning(key, ending, before, method)
        };
        self.state.running = Some(running);
        if let Some(course) = self.state.routines.open.as_mut().and_then(|run| run.course.as_mut()) {
            course.begin();
        }
        self.stay_awake();
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
    pub(in crate::app) fn rest(&mut self, ctx: &Context) {
        let now = self.clock.monotonic();
        let Some(course) = self.state.routines.open.as_mut().and_then(|run| run.course.as_mut()) else {
            return;
        };
        if course.tick(now) {
            self.state.announce(words::routines::REST_OVER);
            self.say(words::routines::REST_OVER);
            self.play(desktop::Cue::Start);
        } else if matches!(course.phase(), Phase::Resting { .. }) {
            ctx.request_repaint_after(TICK);
        }
    }

    /// What was done is in the journal: nothing is lost, and the course goes on from there another time.
    fn end_course(&mut self) {
        self.finish_note();
        self.state.after = None;
        self.state.routines.open = None;
        self.deselect();
        self.state.page = Page::Routines;
    }

    /// Reads the user's own routines, on a thread of its own.
    pub(in crate::app) fn look_for_own_routines(&mut self, ctx: &Context) {
        let Some(folder) = self.state.data.as_ref().map(|data| data.join("routines")) else { return };
        let (tell, told) = mpsc::channel();
        let ctx = ctx.clone();
        let look = move || {
            // The window may have closed meanwhile.
            let _closed = tell.send(desktop::own_routines(&folder));
            ctx.request_repaint();
        };
        match thread::Builder::new().name("own routines".into()).spawn(look) {
            Ok(_) => self.own_routines = Some(told),
            Err(error) => self.state.status.trouble(words::dialogs::no_thread(&error.to_string())),
        }
    }

    /// Takes them in. One that is on its way stays as it began.
    pub(in crate::app) fn take_own_routines(&mut self) {
        let told = self.own_routines.as_ref().and_then(|told| told.try_recv().ok());
        if let Some(OwnRoutines { routines, problems }) = told {
            self.own_routines = None;
            self.state.routines.own = routines.into_iter().map(Arc::new).collect();
            self.state.routines.problems = problems;
        }
    }

    fn open_own_routines(&mut self) {
        let Some(folder) = self.state.data.as_ref().map(|data| data.join("routines")) else { return };
        // The opener shows the folder of a file.
        let shown = fs::create_dir_all(&folder).and_then(|()| desktop::reveal(&folder.join("routine.ron")));
        if let Err(error) = shown {
            let folder = folder.display().to_string();
            self.state.status.trouble(words::dialogs::folder_not_shown(&error.to_string(), &folder));
        }
    }
}

/// Takes a point or leaves it, as many as the source gives at most, in the order of the routine. What is deeper goes with
/// the point above it that it waits for (C6).
fn toggle(run: &mut Run, past: &[Past], id: &PointId) {
    let most = run.routine.spots.map_or(usize::MAX, |(_, most)| usize::from(most));
    if run.points.contains(id) {
        run.points.retain(|point| point != id);
    } else if run.points.len() < most {
        run.points.push(id.clone());
    }
    let Some(nights) = run.nights(past) else { return };
    let waits = |run: &Run| {
        run.points.iter().position(|id| nights.before(Atlas::builtin(), id, &run.points).is_some())
    };
    while let Some(at) = waits(run) {
        run.points.remove(at);
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::therapy::routine::builtin;

    #[test]
    fn c6_what_is_deeper_is_not_taken_without_what_lies_above() {
        let routine = builtin().iter().find(|one| one.nights).unwrap();
        let mut run = Run::new(Arc::new(routine.clone()), &[], date(2026, 11, 20));
        let mut tap = |id: &str| {
            toggle(&mut run, &[], &PointId(id.to_owned()));
            run.points.iter().map(|id| id.0.as_str()).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(tap("BS-2"), "BS-1 BS-2");
        assert_eq!(tap("BS-5"), "BS-1 BS-2 BS-5");
        assert_eq!(tap("BS-6"), "BS-1 BS-2 BS-5", "three a night");
        assert_eq!(tap("BS-1"), "BS-5", "the second waits for the first");
        assert_eq!(tap("BS-2"), "BS-5");
    }
}
