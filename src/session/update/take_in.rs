//! A plan that comes in from a file: looked at first, and taken in once the user says so.

use std::path::{Path, PathBuf};

use crate::{
    exchange::plan::{Arrival, Standing},
    journal::{CustomPoint, Kind},
    session::{Dialog, Effect, PlanJob, Session, TakeInDraft, TakeInProgress, TakeInWish},
    therapy::plan::Plan,
};

impl Session {
    pub(super) fn take_in(&mut self, wish: TakeInWish) {
        match wish {
            TakeInWish::Open => {
                self.state.dialog = Some(Dialog::TakeIn(TakeInDraft {
                    path: String::new(),
                    progress: TakeInProgress::Choosing,
                }));
            }
            TakeInWish::Path(path) => self.change_take_in(|draft| {
                *draft = TakeInDraft { path, progress: TakeInProgress::Choosing };
            }),
            TakeInWish::Choose => self.want(Effect::ChoosePlanFile),
            TakeInWish::Look => {
                if let Some(Dialog::TakeIn(draft)) = &self.state.dialog {
                    let path = PathBuf::from(draft.path.trim());
                    self.look_at_plan_file(path);
                }
            }
            TakeInWish::Take => self.take_plan(),
        }
    }

    /// A file that was chosen, dropped or named when the program was started.
    pub(super) fn look_at_plan_file(&mut self, path: PathBuf) {
        self.state.dialog = Some(Dialog::TakeIn(TakeInDraft {
            path: path.display().to_string(),
            progress: TakeInProgress::Reading,
        }));
        self.want(Effect::Plans(PlanJob::Look(path)));
    }

    pub(super) fn plan_file_seen(&mut self, path: &Path, result: Result<Box<Arrival>, String>) {
        let progress = result.map_or_else(TakeInProgress::Failed, TakeInProgress::Seen);
        self.change_take_in(|draft| {
            // Another one may have been chosen meanwhile.
            if draft.progress == TakeInProgress::Reading && path == Path::new(draft.path.trim()) {
                draft.progress = progress;
            }
        });
    }

    /// The plan as it was taken in or given out before, if it was.
    pub fn known_plan(&self, arrival: &Arrival) -> Option<&Plan> {
        self.state.plans.find(arrival.read.plan.id)?.kept.given.as_ref()
    }

    fn take_plan(&mut self) {
        let Some(Dialog::TakeIn(draft)) = &self.state.dialog else { return };
        let TakeInProgress::Seen(arrival) = draft.progress.clone() else { return };
        if matches!(arrival.standing(self.known_plan(&arrival)), Standing::New | Standing::Newer) {
            self.change_take_in(|draft| draft.progress = TakeInProgress::Taking(arrival.clone()));
            self.want(Effect::Plans(PlanJob::TakeIn(arrival)));
        }
    }

    /// The plan is here. Places that the physio marked become points of the user's own, so that they can be held and rated.
    pub(super) fn plan_taken_in(&mut self, arrival: Arrival, result: Result<Standing, String>) {
        let plan = arrival.read.plan;
        let progress = match result {
            Ok(_) => TakeInProgress::Done(plan.id),
            Err(why) => TakeInProgress::Failed(why),
        };
        if matches!(progress, TakeInProgress::Done(_)) {
            self.add_places_of(&plan);
            self.list_plans();
        }
        self.change_take_in(|draft| draft.progress = progress);
    }

    fn add_places_of(&mut self, plan: &Plan) {
        let new: Vec<CustomPoint> = plan
            .points
            .iter()
            .filter(|point| self.points.find(&point.key).is_none())
            .filter_map(|point| Some(CustomPoint::of_place(&point.key, point.own.as_ref()?)))
            .collect();
        for point in new {
            self.save(Kind::CustomPoint(point), None);
        }
    }

    fn change_take_in(&mut self, change: impl FnOnce(&mut TakeInDraft)) {
        if let Some(Dialog::TakeIn(draft)) = &mut self.state.dialog {
            change(draft);
        }
    }
}
