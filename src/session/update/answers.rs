//! What the machine has answered.

use std::sync::Arc;

use crate::{
    desktop::{OwnRoutines, Settings},
    session::{Answer, CopyWish, Dialog, Failure, FileWish, PhotoProgress, Session, What},
};

impl Session {
    pub(in crate::session) fn take(&mut self, answer: Answer) {
        match answer {
            Answer::Journal(news) => self.take_news(news),
            Answer::Settings(Ok(None)) => {}
            Answer::Settings(Ok(Some(aside))) => self.state.status.trouble(What::SettingsSetAside(aside)),
            Answer::Settings(Err(why)) => self.state.status.trouble(What::Settings(why)),
            Answer::ReducedMotion => {
                self.change_settings(Settings { reduced_motion: true, ..self.state.settings.clone() });
            }
            Answer::ScreenMayTurnDark => self.screen_may_turn_dark(),
            Answer::PathChosen(path) => {
                if let Some(path) = path {
                    let path = path.display().to_string();
                    match self.state.dialog {
                        Some(Dialog::SaveCopy(_)) => self.about_copies(CopyWish::Path(path)),
                        _ => self.in_file(FileWish::Path(path)),
                    }
                }
            }
            Answer::FilesWritten(done) => self.files_written(done),
            Answer::PhotoChosen(path) => {
                if let Some(path) = path {
                    self.look_at_photo(path);
                }
            }
            Answer::PhotoRead(result) => {
                let shown = result.map(|photo| PhotoProgress::Shown(Arc::new(photo)));
                self.change_photo(|draft| draft.progress = shown.unwrap_or_else(PhotoProgress::Failed));
            }
            Answer::CopyChosen(path) => path.iter().for_each(|path| self.copy_chosen(path)),
            Answer::Copy(done) => self.copied(done),
            Answer::Trends(seen) => self.trends_seen(*seen),
            Answer::TableChosen(path) => path.iter().for_each(|path| self.look_at_table(path)),
            Answer::Import(done) => self.import_done(done),
            Answer::Plans(done) => self.plans_done(done),
            Answer::PlanFileChosen(path) => path.into_iter().for_each(|path| self.look_at_plan_file(path)),
            Answer::SettingsRead { settings, are_new } => self.settings_read(*settings, are_new),
            Answer::Recognised { kind, path, count } => self.recognised(kind, path, count),
            // A routine that is on its way stays as it began.
            Answer::OwnRoutines(OwnRoutines { routines, files, problems }) => {
                self.state.routines.own = routines.into_iter().map(Arc::new).collect();
                self.state.routines.files = files;
                self.state.routines.problems = problems;
                self.own_routines_read();
            }
            Answer::OwnRoutine(done) => self.own_done(done),
            Answer::Failed(failure) => {
                if matches!(failure, Failure::NoThread(_)) {
                    self.own_routines_read();
                    self.nothing_kept();
                }
                self.state.status.trouble(What::Failed(failure));
            }
        }
    }
}
