//! Copies of everything: saved, looked at, brought back; and everything erased.

use std::path::{Path, PathBuf};

use crate::{
    backup::{self, Adopted, Erased},
    desktop::{self, Settings, typed_path},
    journal::UndoStack,
    platform::IS_PAGE,
    session::{
        CopyDone, CopyJob, CopyWish, Dialog, Draft, Effect, EraseDraft, EraseProgress, Job, RestoreDraft,
        RestoreProgress, Routines, SaveDraft, SaveProgress, Session, Status, ToWrite, Weekly,
    },
};

impl Session {
    pub(super) fn about_copies(&mut self, wish: CopyWish) {
        match wish {
            CopyWish::OpenSave => self.open_save(),
            CopyWish::OpenRestore => self.state.dialog = Some(Dialog::Restore(RestoreDraft::default())),
            CopyWish::OpenErase => {
                self.state.dialog = Some(Dialog::Erase(EraseDraft::default()));
                self.want(Effect::Copy(CopyJob::Survey));
            }
            CopyWish::Path(path) => self.copy_path(path),
            CopyWish::Choose => self.choose_copy(),
            CopyWish::Save { replaces } => self.save_copy(replaces),
            CopyWish::Look => self.look_at_copy(),
            CopyWish::BringBack => self.bring_back(),
            CopyWish::Reveal(path) => self.want(Effect::Reveal(path)),
            CopyWish::Typed(typed) => self.change_erase(|draft| draft.typed = typed),
            CopyWish::Erase => self.erase(),
        }
    }

    /// Something about a copy is done.
    pub(super) fn copied(&mut self, done: CopyDone) {
        match done {
            CopyDone::Saved(result) => {
                if let Ok(saved) = &result {
                    self.export_folder = saved.path.parent().map(ToOwned::to_owned);
                }
                let progress = result.map_or_else(|progress| progress, SaveProgress::Done);
                if let Some(Dialog::SaveCopy(draft)) = &mut self.state.dialog {
                    draft.progress = progress;
                }
            }
            CopyDone::Seen(path, result) => {
                let progress = result.map_or_else(RestoreProgress::Failed, RestoreProgress::Seen);
                // Another one may have been chosen meanwhile.
                self.change_restore(|draft| {
                    if path.as_path() == typed_path(&draft.path) && draft.progress == RestoreProgress::Reading
                    {
                        draft.progress = progress;
                    }
                });
            }
            CopyDone::BroughtBack(result) => {
                // Even when it stopped halfway, something may have come.
                self.want(Effect::Journal(Job::ReadAgain));
                if result.as_ref().is_ok_and(|contents| contents.settings == Adopted::Taken) {
                    self.want(Effect::ReadSettings);
                }
                let progress = result.map_or_else(RestoreProgress::Failed, RestoreProgress::Done);
                self.change_restore(|draft| draft.progress = progress);
            }
            CopyDone::Surveyed(Ok(holdings)) => {
                self.change_erase(|draft| draft.holdings = Some(holdings));
            }
            CopyDone::Surveyed(Err(why)) => {
                self.change_erase(|draft| draft.progress = EraseProgress::Failed(why));
            }
            CopyDone::Weekly(result) => {
                self.state.weekly = result.map_or_else(Weekly::Failed, Weekly::Last);
            }
        }
    }

    /// A path was chosen in the system's dialog.
    pub(super) fn copy_chosen(&mut self, path: &Path) {
        self.copy_path(path.display().to_string());
        self.look_at_copy();
    }

    /// Everything is erased, or not.
    pub(super) fn erased(&mut self, result: Result<Erased, String>) {
        if result.is_ok() {
            self.begin_anew();
        }
        let progress = result.map_or_else(EraseProgress::Failed, EraseProgress::Done);
        self.change_erase(|draft| draft.progress = progress);
    }

    /// Settings that another part of the program has put there, or taken away. How the window looks now stays then.
    pub(super) fn settings_read(&mut self, settings: Settings, are_new: bool) {
        let now = self.state.settings.clone();
        let Settings { window, map_place, language, theme, text_size_percent, reduced_motion, .. } = now;
        self.state.settings = if are_new {
            Settings { language, theme, text_size_percent, reduced_motion, window, map_place, ..settings }
        } else {
            Settings { window, map_place, ..settings }
        };
    }

    /// The copy of this week, if there is none yet; not of nothing, and not in a browser, where it would take the room of the
    /// entries.
    pub(super) fn keep_weekly(&mut self) {
        if !IS_PAGE && self.state.data.is_some() && !self.state.history.is_empty() {
            self.want(Effect::Copy(CopyJob::Weekly));
        }
    }

    fn open_save(&mut self) {
        let folder = self.export_folder.clone().unwrap_or_else(desktop::home);
        let path = folder.join(backup::file_name(self.now.wall.date())).display().to_string();
        self.state.dialog = Some(Dialog::SaveCopy(SaveDraft { path, progress: SaveProgress::Choosing }));
    }

    fn copy_path(&mut self, path: String) {
        match &mut self.state.dialog {
            Some(Dialog::SaveCopy(draft)) => *draft = SaveDraft { path, progress: SaveProgress::Choosing },
            Some(Dialog::Restore(draft)) => {
                *draft = RestoreDraft { path, progress: RestoreProgress::Choosing };
            }
            _ => {}
        }
    }

    fn choose_copy(&mut self) {
        match &self.state.dialog {
            Some(Dialog::SaveCopy(draft)) => {
                let suggested = PathBuf::from(&draft.path);
                self.want(Effect::ChoosePath { suggested, what: ToWrite::Copy });
            }
            Some(Dialog::Restore(_)) => self.want(Effect::ChooseCopy),
            _ => {}
        }
    }

    fn save_copy(&mut self, replaces: bool) {
        if let Some(Dialog::SaveCopy(draft)) = &mut self.state.dialog {
            let path = typed_path(&draft.path);
            draft.progress = SaveProgress::Saving;
            self.want(Effect::Copy(CopyJob::Save { path, replaces }));
        }
    }

    fn look_at_copy(&mut self) {
        if let Some(Dialog::Restore(draft)) = &mut self.state.dialog {
            let path = typed_path(&draft.path);
            draft.progress = RestoreProgress::Reading;
            self.want(Effect::Copy(CopyJob::Look(path)));
        }
    }

    fn bring_back(&mut self) {
        if let Some(Dialog::Restore(draft)) = &mut self.state.dialog
            && matches!(draft.progress, RestoreProgress::Seen(_))
        {
            let path = typed_path(&draft.path);
            draft.progress = RestoreProgress::Adding;
            self.want(Effect::Copy(CopyJob::BringBack(path)));
        }
    }

    fn erase(&mut self) {
        if let Some(Dialog::Erase(draft)) = &mut self.state.dialog
            && draft.is_meant()
            && draft.progress == EraseProgress::Asking
        {
            draft.progress = EraseProgress::Erasing;
            self.want(Effect::Journal(Job::Erase));
        }
    }

    /// Nothing of what was known is left; the history follows, read anew.
    fn begin_anew(&mut self) {
        self.deselect();
        self.in_flight.clear();
        self.batch = None;
        self.unsaved.clear();
        self.undated.clear();
        self.dropped = None;
        let state = &mut self.state;
        state.left_off.clear();
        state.before = None;
        state.draft = Draft::default();
        state.routines = Routines::default();
        state.undo = UndoStack::default();
        state.status = Status::default();
        state.weekly = Weekly::Last(None);
        self.want(Effect::ReadSettings);
    }

    fn change_restore(&mut self, change: impl FnOnce(&mut RestoreDraft)) {
        if let Some(Dialog::Restore(draft)) = &mut self.state.dialog {
            change(draft);
        }
    }

    fn change_erase(&mut self, change: impl FnOnce(&mut EraseDraft)) {
        if let Some(Dialog::Erase(draft)) = &mut self.state.dialog {
            change(draft);
        }
    }
}
