//! A plan that comes in from a file: looked at first, and taken in once the user says so.

use std::path::{Path, PathBuf};

use crate::{
    desktop::{Follow, typed_path},
    exchange::plan::{Arrival, LockError, Passphrase, Standing, told::came_meanwhile},
    journal::{CustomPoint, Kind},
    platform::IS_PAGE,
    session::{
        Dialog, Effect, Page, PlanJob, PlanWish, Session, TakeInChoice, TakeInDraft, TakeInProgress,
        TakeInQuestion, TakeInWish, Wanted,
    },
    therapy::plan::Plan,
};

impl Session {
    pub(super) fn take_in(&mut self, wish: TakeInWish) {
        match wish {
            TakeInWish::Open(wanted) => {
                let draft = TakeInDraft::new(String::new(), TakeInProgress::Choosing);
                self.state.dialog = Some(Dialog::TakeIn(TakeInDraft { wanted, ..draft }));
                // There is no path to be typed on a page: the way to a file is the browser's question.
                if IS_PAGE {
                    self.want(Effect::ChoosePlanFile);
                }
            }
            TakeInWish::Path(path) => self.change_take_in(|draft| {
                let wanted = draft.wanted;
                *draft = TakeInDraft { wanted, ..TakeInDraft::new(path, TakeInProgress::Choosing) };
            }),
            TakeInWish::Choose => self.want(Effect::ChoosePlanFile),
            TakeInWish::Look => {
                if let Some(Dialog::TakeIn(draft)) = &self.state.dialog {
                    let path = typed_path(&draft.path);
                    let passphrase = draft.passphrase.clone();
                    self.look_at_locked_file(path, passphrase);
                }
            }
            TakeInWish::Passphrase(typed) => self.change_take_in(|draft| draft.passphrase = typed),
            TakeInWish::Drawing(number) => self.change_take_in(|draft| draft.drawing = number),
            TakeInWish::Answer(choice) => self.change_take_in(|draft| draft.choice = Some(choice)),
            TakeInWish::Take => self.take_plan(),
            TakeInWish::GoThere => {
                let Some(Dialog::TakeIn(draft)) = self.state.dialog.take() else { return };
                let is_done_here = |id| self.state.plan_done_here().is_some_and(|plan| plan.id == id);
                let is_card = matches!(draft.progress, TakeInProgress::Done(id) if is_done_here(id));
                if is_card {
                    self.show_your_plan();
                } else {
                    self.in_plan(PlanWish::Close);
                    self.go_to(Page::Plan);
                }
            }
        }
    }

    /// A file that was chosen, dropped or named when the program was started.
    pub(super) fn look_at_plan_file(&mut self, path: PathBuf) {
        self.look_at_locked_file(path, String::new());
    }

    /// The same with what was typed to open it.
    fn look_at_locked_file(&mut self, path: PathBuf, passphrase: String) {
        let wanted = match &self.state.dialog {
            Some(Dialog::TakeIn(draft)) => draft.wanted,
            _ => Wanted::Plan,
        };
        let draft = TakeInDraft::new(path.display().to_string(), TakeInProgress::Reading);
        let typed = Passphrase::of(&passphrase);
        self.state.dialog = Some(Dialog::TakeIn(TakeInDraft { passphrase, wanted, ..draft }));
        // What is here may have changed meanwhile.
        self.list_plans();
        let today = self.now.wall.date();
        self.want(Effect::Plans(PlanJob::Look(path, typed, today)));
    }

    pub(super) fn plan_file_locked(&mut self, path: &Path, why: LockError) {
        self.change_take_in(|draft| {
            if draft.progress == TakeInProgress::Reading && path == typed_path(&draft.path) {
                draft.progress = TakeInProgress::Locked { is_wrong: why == LockError::Wrong };
            }
        });
    }

    pub(super) fn plan_file_seen(&mut self, path: &Path, result: Result<Box<Arrival>, String>) {
        let progress = result.map_or_else(TakeInProgress::Failed, TakeInProgress::Seen);
        self.change_take_in(|draft| {
            // Another one may have been chosen meanwhile.
            if draft.progress == TakeInProgress::Reading && path == typed_path(&draft.path) {
                draft.progress = progress;
            }
        });
    }

    fn take_plan(&mut self) {
        let today = self.now.wall.date();
        let Some(Dialog::TakeIn(draft)) = &self.state.dialog else { return };
        let TakeInProgress::Seen(arrival) = &draft.progress else { return };
        let (arrival, plans) = (arrival.clone(), &self.state.plans);
        let standing = plans.standing(&arrival);
        if arrival.read.plan.points.is_empty() || !matches!(standing, Standing::New | Standing::Newer) {
            return;
        }
        let follow = match (plans.question(&arrival, today), draft.choice) {
            (None, _) if standing == Standing::New => Follow::This,
            (None, _) | (Some(_), Some(TakeInChoice::Keep)) => Follow::AsBefore,
            (Some(TakeInQuestion::InsteadOf(other)), Some(TakeInChoice::Do)) => Follow::InsteadOf(other.id),
            (Some(TakeInQuestion::IsMine), Some(TakeInChoice::Do)) => Follow::This,
            (Some(_), None) => return,
        };
        self.change_take_in(|draft| draft.progress = TakeInProgress::Taking(arrival.clone()));
        self.want(Effect::Plans(PlanJob::TakeIn(arrival, follow)));
    }

    /// The plan is here. Places that the physio marked become points of the user's own, so that they can be held and rated.
    pub(super) fn plan_taken_in(
        &mut self,
        arrival: Arrival,
        follow: Follow,
        result: Result<Standing, String>,
    ) {
        let plan = arrival.read.plan;
        let progress = match result {
            Ok(Standing::New | Standing::Newer | Standing::Same) => TakeInProgress::Done(plan.id),
            // Another window was faster.
            Ok(Standing::Older | Standing::Differs) => {
                self.list_plans();
                TakeInProgress::Failed(came_meanwhile().to_owned())
            }
            Err(why) => TakeInProgress::Failed(why),
        };
        if matches!(progress, TakeInProgress::Done(_)) {
            self.add_places_of(&plan);
            self.note_given(&plan);
            if follow != Follow::AsBefore {
                self.whole_mut(&plan).is_followed = true;
            }
            if let Follow::InsteadOf(other) = follow {
                let mut all = self.state.plans.all.iter_mut().flatten();
                if let Some(whole) = all.find(|whole| whole.kept.plan.id == other) {
                    whole.is_followed = false;
                }
            }
            let open = self.state.plans.draft.as_ref().map(|draft| &draft.plan);
            if open.is_some_and(|open| open.id == plan.id && open.revision <= plan.revision) {
                // What is changed from now on is changed in what came in.
                self.in_plan(PlanWish::Close);
            }
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
