//! What the patient did of a plan, seen before it is written, and written as a file for the physio.

use std::path::PathBuf;

use jiff::{ToSpan as _, civil::Date};
use uuid::Uuid;

use crate::{
    desktop::{self, ResultOut, SendError},
    exchange::plan::{Passphrase, ResultOrder, collect, result_file_name, told::no_day},
    session::{Dialog, Effect, PlanJob, ResultRow, SendDraft, SendProgress, SendWish, Session, ToWrite},
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
            SendWish::Path(path) => {
                draft.path = path;
                draft.progress = SendProgress::Choosing;
            }
            SendWish::Ending(ending) => {
                draft.path = PathBuf::from(&draft.path).with_extension(ending).display().to_string();
                draft.progress = SendProgress::Choosing;
            }
            SendWish::Passphrase(typed) => draft.passphrase = typed,
            SendWish::Choose => {
                let suggested = PathBuf::from(&draft.path);
                self.want(Effect::ChoosePath { suggested, what: ToWrite::Result });
            }
            SendWish::Write { replaces } => {
                let Ok((result, _)) = &draft.result else { return };
                let path = PathBuf::from(draft.path.trim());
                let passphrase = Passphrase::of(&draft.passphrase);
                let out = ResultOut { result: result.clone(), path, passphrase, replaces };
                draft.progress = SendProgress::Writing;
                self.want(Effect::Plans(PlanJob::Send(Box::new(out), today)));
            }
            SendWish::Reveal | SendWish::OpenFile => {
                if let SendProgress::Done(path) = &draft.progress {
                    let path = path.clone();
                    let opens = matches!(wish, SendWish::OpenFile);
                    self.want(if opens { Effect::OpenFile(path) } else { Effect::Reveal(path) });
                }
            }
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
            path: path.display().to_string(),
            passphrase: String::new(),
            result: Err(String::new()),
            progress: SendProgress::Choosing,
        })));
        self.work_out_send();
    }

    /// What would go out now.
    fn work_out_send(&mut self) {
        let Some(Dialog::Send(draft)) = &self.state.dialog else { return };
        let result = self.to_send(draft);
        if let Some(Dialog::Send(draft)) = &mut self.state.dialog {
            draft.result = result;
            draft.progress = SendProgress::Choosing;
        }
    }

    fn to_send(&self, draft: &SendDraft) -> Result<(PlanResult, Vec<ResultRow>), String> {
        let since = match draft.since.trim() {
            "" => None,
            typed => Some(typed.parse::<Date>().map_err(|_| no_day(typed))?),
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

    pub(super) fn result_sent(&mut self, path: PathBuf, result: Result<(), SendError>) {
        if result.is_ok() {
            self.export_folder = path.parent().map(ToOwned::to_owned);
        }
        let Some(Dialog::Send(draft)) = &mut self.state.dialog else { return };
        draft.progress = match result {
            Ok(()) => SendProgress::Done(path),
            Err(SendError::Taken(path)) => SendProgress::Taken(path),
            Err(error) => SendProgress::Failed(error.to_string()),
        };
    }
}
