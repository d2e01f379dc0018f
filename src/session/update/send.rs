//! What the patient did of a plan, seen before it is written, and written as a file for the physio.

use std::path::PathBuf;

use jiff::ToSpan as _;
use uuid::Uuid;

use crate::{
    desktop::{self, ResultOut, SendError},
    exchange::plan::{Passphrase, ResultOrder, collect, result_file_name, told::no_day},
    session::{
        Dialog, Effect, FileOut, FileProgress, PlanJob, ResultRow, SendDraft, SendWish, Session, read_date,
    },
    therapy::plan::{PlanResult, TEXT_MAX, clean},
};

impl Session {
    pub(super) fn in_send(&mut self, wish: SendWish) {
        if let SendWish::Open(plan) = wish {
            return self.open_send(plan);
        }
        let today = self.now.wall.date();
        let Some(Dialog::Send(draft)) = &mut self.state.dialog else { return };
        match wish {
            SendWish::Open(_) => {}
            SendWish::Since(typed) => {
                draft.since = typed;
                self.work_out_send();
            }
            SendWish::LastDays(days) => {
                draft.since = today.saturating_sub((i32::from(days) - 1).days()).to_string();
                self.work_out_send();
            }
            SendWish::Notes(with_notes) => {
                draft.with_notes = with_notes;
                self.work_out_send();
            }
            SendWish::Question(text) => {
                draft.questions = clean(&text, TEXT_MAX);
                self.work_out_send();
            }
            SendWish::Ending(ending) => draft.file.end_in(ending),
            SendWish::Passphrase(typed) => draft.passphrase = typed,
        }
    }

    fn open_send(&mut self, plan: Uuid) {
        let whole = self.state.plans.find(plan);
        let Some(given) = whole.and_then(|whole| whole.kept.given.as_ref()) else { return };
        let folder = self.export_folder.clone().unwrap_or_else(desktop::home);
        let path = folder.join(format!("{}.knotmap", result_file_name(given)));
        self.state.dialog = Some(Dialog::Send(Box::new(SendDraft {
            plan,
            since: String::new(),
            with_notes: false,
            questions: String::new(),
            file: FileOut::at(&path),
            passphrase: String::new(),
            result: Err(String::new()),
        })));
        self.work_out_send();
    }

    /// What would go out now.
    fn work_out_send(&mut self) {
        let Some(Dialog::Send(draft)) = &self.state.dialog else { return };
        let result = self.to_send(draft);
        if let Some(Dialog::Send(draft)) = &mut self.state.dialog {
            draft.result = result;
            draft.file.progress = FileProgress::Choosing;
        }
    }

    fn to_send(&self, draft: &SendDraft) -> Result<(PlanResult, Vec<ResultRow>), String> {
        let since = match draft.since.trim() {
            "" => None,
            typed => Some(read_date(typed, self.now.wall.date()).map_err(|_| no_day(typed))?),
        };
        let whole = self.state.plans.find(draft.plan);
        let revisions = whole.map(|whole| &whole.given[..]).unwrap_or_default();
        let order = ResultOrder {
            revisions,
            now: &self.now.wall,
            since,
            with_notes: draft.with_notes,
            questions: draft.questions.trim(),
        };
        let result = collect(&self.state.history, &order).map_err(|error| error.to_string())?;
        let rows = ResultRow::all(&result);
        Ok((result, rows))
    }

    pub(super) fn write_result(&mut self, path: PathBuf, replaces: bool) -> Result<(), String> {
        let today = self.now.wall.date();
        let Some(Dialog::Send(draft)) = &self.state.dialog else { return Ok(()) };
        let (result, _) = draft.result.clone()?;
        let passphrase = Passphrase::of(&draft.passphrase);
        let out = ResultOut { result, path, passphrase, replaces };
        self.want(Effect::Plans(PlanJob::Send(Box::new(out), today)));
        Ok(())
    }

    pub(super) fn result_sent(&mut self, path: PathBuf, result: Result<(), SendError>) {
        self.files_written(result.map(|()| vec![path]).map_err(|error| match error {
            SendError::Taken(path) => FileProgress::Taken(path),
            error => FileProgress::Failed(error.to_string()),
        }));
    }
}
