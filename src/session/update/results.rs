//! What came back of a plan: shown, put together with what came before, and kept with the plan.

use std::path::Path;

use uuid::Uuid;

use crate::{
    desktop::{WholePlan, typed_path},
    exchange::plan::remarks,
    session::{Dialog, Effect, Keeping, PlanJob, ResultLook, ResultRow, ResultWish, Session},
    therapy::plan::PlanResult,
};

impl Session {
    pub(super) fn in_result(&mut self, wish: ResultWish) {
        match wish {
            ResultWish::ShowKept(plan) => self.show_kept_results(plan),
            ResultWish::Together(is_together) => {
                self.change_look(|look| look.is_together = is_together);
                self.work_out_result();
            }
            ResultWish::AskToKeep(asks) => {
                self.change_look(|look| look.keeping = if asks { Keeping::Asking } else { Keeping::No });
            }
            ResultWish::Keep => {
                let Some(Dialog::Result(look)) = &mut self.state.dialog else { return };
                let Some((_, result)) = look.file.clone() else { return };
                if self.state.plans.find(result.plan).is_some() {
                    look.keeping = Keeping::Writing;
                    self.want(Effect::Plans(PlanJob::KeepResult(Box::new(result))));
                }
            }
        }
    }

    /// A file had a result inside. Another file may have been chosen meanwhile.
    pub(super) fn result_seen(&mut self, path: &Path, result: PlanResult) {
        let is_wanted = match &self.state.dialog {
            Some(Dialog::TakeIn(draft)) => path == typed_path(&draft.path),
            _ => false,
        };
        if is_wanted {
            let file = Some((path.to_owned(), result.clone()));
            let look = ResultLook { file, ..self.look_of(result, false) };
            self.state.dialog = Some(Dialog::Result(Box::new(look)));
        }
    }

    pub(super) fn result_kept(&mut self, result: PlanResult, kept: Result<(), String>) {
        if kept.is_ok() {
            let mut all = self.state.plans.all.iter_mut().flatten();
            if let Some(whole) = all.find(|whole| whole.kept.plan.id == result.plan)
                && !whole.results.contains(&result)
            {
                whole.results.push(result);
                sort(&mut whole.results);
            }
        }
        self.change_look(|look| look.keeping = kept.map_or_else(Keeping::Failed, |()| Keeping::Done));
        self.work_out_result();
    }

    fn show_kept_results(&mut self, plan: Uuid) {
        let results = self.state.plans.find(plan).map(|whole| whole.results.clone()).unwrap_or_default();
        if let Some(result) = together(results) {
            let look = self.look_of(result, true);
            self.state.dialog = Some(Dialog::Result(Box::new(look)));
        }
    }

    /// The file alone, or everything that came back, the later over the earlier.
    fn work_out_result(&mut self) {
        let Some(Dialog::Result(look)) = &self.state.dialog else { return };
        let Some((path, alone)) = look.file.clone() else { return };
        let (is_together, keeping) = (look.is_together, look.keeping.clone());
        let mut results = vec![alone.clone()];
        if is_together && let Some(whole) = self.state.plans.find(alone.plan) {
            results.extend(whole.results.iter().filter(|one| **one != alone).cloned());
        }
        let Some(result) = together(results) else { return };
        let look = ResultLook { file: Some((path, alone)), keeping, ..self.look_of(result, is_together) };
        self.state.dialog = Some(Dialog::Result(Box::new(look)));
    }

    fn look_of(&self, result: PlanResult, is_together: bool) -> ResultLook {
        let whole: Option<&WholePlan> = self.state.plans.find(result.plan);
        ResultLook {
            rows: ResultRow::all(&result),
            remarks: remarks(&result, whole.map(|whole| &whole.given[..])),
            result,
            file: None,
            kept: whole.map_or(0, |whole| whole.results.len()),
            is_together,
            keeping: Keeping::No,
        }
    }

    fn change_look(&mut self, change: impl FnOnce(&mut ResultLook)) {
        if let Some(Dialog::Result(look)) = &mut self.state.dialog {
            change(look);
        }
    }
}

/// The later ones last: of one day the later one tells of more.
fn sort(results: &mut [PlanResult]) {
    results.sort_by_key(|one| (one.made, one.to, one.holds.len()));
}

/// All of them as one, the later over the earlier.
fn together(mut results: Vec<PlanResult>) -> Option<PlanResult> {
    sort(&mut results);
    results.into_iter().reduce(|older, newer| newer.after(older))
}
