//! Choosing a routine: which one, which sides, which points tonight, and the user's own.

use std::sync::Arc;

use crate::{
    anatomy::{Atlas, PointId},
    session::{Change, Effect, Page, RoutinesWish, Run, Session},
    therapy::{course::past::Past, guard},
};

/// Whether the user's own routines are being read: one reading at a time, however often the page is opened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::session) enum Reading {
    /// Nobody reads them.
    #[default]
    No,
    /// They are being read.
    Once,
    /// They are being read, and the page was opened meanwhile: they may be others.
    Again,
}

impl Session {
    pub(super) fn in_routines(&mut self, wish: RoutinesWish) {
        match wish {
            RoutinesWish::Search(text) => {
                self.state.routines.search = text;
                self.state.routines.at = 0;
            }
            RoutinesWish::Find => self.find_routine(),
            RoutinesWish::Reach(number) => {
                self.state.routines.at = number;
                self.state.routines.focus_search = false;
            }
            RoutinesWish::Open(id) => self.open_routine(&id),
            RoutinesWish::Filter(filter) => {
                self.state.routines.filter = filter;
                self.state.routines.at = 0;
            }
            RoutinesWish::Star(id) => self.remember(Change::Star(id)),
            RoutinesWish::Close => self.state.routines.open = None,
            RoutinesWish::Sided(sided) => self.choose(|run, past| {
                run.sided = sided;
                run.done.clear();
                run.propose(past);
            }),
            RoutinesWish::Point(id) => self.choose(|run, past| toggle(run, past, &id)),
            RoutinesWish::Pain(pain) => self.choose(|run, _| run.pain = Some(pain)),
            RoutinesWish::Anew => self.choose(|run, _| run.done.clear()),
            RoutinesWish::Start => self.start_course(),
            RoutinesWish::OwnFolder => {
                if let Some(folder) = self.own_folder() {
                    self.want(Effect::OpenOwnRoutines(folder));
                }
            }
        }
    }

    /// On the page of the routines: what is new in the user's folder, and where the course is. For one who `was_there`
    /// already, what was chosen for the step stays.
    pub(super) fn back_to_routines(&mut self, was_there: bool) {
        if self.state.page == Page::Routines {
            self.read_own_routines();
            if self.state.routines.course().is_some() && !was_there {
                self.show_stop();
            }
        }
    }

    pub(super) fn read_own_routines(&mut self) {
        let Some(folder) = self.own_folder() else { return };
        if self.own_routines == Reading::No {
            self.own_routines = Reading::Once;
            self.want(Effect::ReadOwnRoutines(folder));
        } else {
            self.own_routines = Reading::Again;
        }
    }

    /// They have been read, or cannot be.
    pub(super) fn own_routines_read(&mut self) {
        if std::mem::take(&mut self.own_routines) == Reading::Again {
            self.read_own_routines();
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
        let today = guard::day_of(&self.now.wall);
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
        assert_eq!(tap("BS-2"), "BS-1", "the other half of the trapezius comes before it");
        assert_eq!(tap("BS-5"), "BS-1 BS-5");
        assert_eq!(tap("BS-2"), "BS-1 BS-5 BS-2");
        assert_eq!(tap("BS-6"), "BS-1 BS-5 BS-2", "three a night");
        assert_eq!(tap("BS-1"), "BS-5", "the third waits for the first");
        assert_eq!(tap("BS-2"), "BS-5");
    }
}
