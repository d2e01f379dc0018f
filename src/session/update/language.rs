//! Another language: what is kept in the words of the one before is asked for anew.

use std::sync::Arc;

use crate::{
    anatomy::PointKey,
    language::{Language, say},
    session::{Dialog, Run, Session},
    therapy::{
        course::Course,
        plan::{PlanRef, Planned},
        routine::{Routine, spoken_method, spoken_routine},
    },
};

impl Session {
    /// Methods and routines that are kept become those of the language spoken now.
    pub(in crate::session) fn follow_language(&mut self) {
        let spoken = Language::spoken();
        if std::mem::replace(&mut self.language, spoken) == spoken {
            return;
        }
        let state = &mut self.state;
        state.draft.method = state.draft.method.map(spoken_method);
        if let Some(Dialog::Backdate(draft)) = &mut state.dialog {
            draft.method = draft.method.map(spoken_method);
        }
        if let Some(making) = &mut state.routines.making {
            making.follow_language();
        }
        self.follow_in_run();
        // A dose that such a file leaves out is said in words, and so is what is wrong in it.
        self.read_own_routines();
    }

    /// The routine that is open, and on its way.
    fn follow_in_run(&mut self) {
        let Some(run) = &self.state.routines.open else { return };
        let routine = match &run.course {
            Some(course) if course.is_prescribed() => Arc::new(self.round_in_words(run, course)),
            _ => spoken_routine(&run.routine),
        };
        if let Some(run) = &mut self.state.routines.open {
            if let Some(course) = &mut run.course {
                course.go_on_by(Arc::clone(&routine));
            }
            run.routine = routine;
        }
    }

    /// A round through points: its name, and what its points are called.
    fn round_in_words(&self, run: &Run, course: &Course) -> Routine {
        let mut round = Routine::clone(&run.routine);
        let name =
            if run.plan.is_some() { say!("session-round-of-plan") } else { say!("session-round-again") };
        name.clone_into(&mut round.name);
        for (stop, _) in course.stops() {
            let (Some(key), Some(step)) = (stop.key(), round.steps.get_mut(stop.step)) else { continue };
            if let Some(point) = run.plan.and_then(|plan| self.point_of(plan, &key)) {
                (step.name, step.cue) = (point.name().to_owned(), point.cue());
            } else if let Some(listed) = self.points.find(&key) {
                listed.name().clone_into(&mut step.name);
            }
        }
        round
    }

    /// What a revision of a plan says about a point.
    fn point_of(&self, plan: PlanRef, key: &PointKey) -> Option<&Planned> {
        let whole = self.state.plans.find(plan.id)?;
        whole.given.iter().find(|given| given.revision == plan.revision)?.point(key)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::{
        anatomy::{PointId, Side},
        desktop::Settings,
        language::within,
        session::{Action, CourseWish, DeskWish, MakingWish, Now, RoutinesWish},
        therapy::{made::Place, routine::builtin},
    };

    fn now() -> Now {
        let wall = crate::journal::read_moment("2026-11-20T19:00:00+01:00[Europe/Berlin]").unwrap();
        Now { monotonic: Duration::ZERO, wall }
    }

    #[test]
    fn a_routine_on_its_way_goes_on_in_the_other_language() {
        let mut session = Session::new(Settings::default(), None, false, now());
        let id = "lacrosse-ball-calf".to_owned();
        session.update(now(), Action::Routines(RoutinesWish::Open(id.clone())));
        session.update(now(), Action::Routines(RoutinesWish::Start));
        session.update(now(), Action::Course(CourseWish::Skip));
        let at = session.state().routines.course().unwrap().at();
        within(Language::German, || {
            session.tick(now());
            let run = session.state().routines.open.as_ref().unwrap();
            let course = run.course.as_ref().unwrap();
            assert_eq!(*run.routine, *builtin().iter().find(|one| one.id == id).unwrap());
            assert_eq!((course.at(), course.routine()), (at, &run.routine));
            assert_eq!(run.routine.name, "Lacrosseball: Wade");
        });
        session.tick(now());
        assert_eq!(session.state().routines.open.as_ref().unwrap().routine.name, "Lacrosse ball: calf");
    }

    #[test]
    fn what_is_chosen_is_still_one_of_the_choices() {
        let mut session = Session::new(Settings::default(), Some("data".into()), false, now());
        let key = PointKey::new("RHO-MAJ1", Side::Left);
        session.update(now(), Action::Making(MakingWish::New));
        session.update(now(), Action::Desk(DeskWish::Select(key)));
        let place = Place::Point(PointId("RHO-MAJ1".to_owned()));
        session.update(now(), Action::Making(MakingWish::Add(place.clone())));
        let name = "Shin".to_owned();
        session.update(now(), Action::Making(MakingWish::Name(name)));
        within(Language::German, || {
            session.tick(now());
            let listed = session.points().get(place.id()).unwrap();
            let method = session.state().draft.method.unwrap();
            assert!(crate::session::methods(listed).contains(&method), "{method:?}");
            let making = session.state().routines.making.as_ref().unwrap();
            assert!(place.methods().contains(&making.made.steps[0].method));
            assert!(making.routine.is_ok());
        });
    }
}
