//! What the machine has answered.

use std::{path::Path, sync::Arc};

use crate::{
    desktop::{FileKind, OwnRoutines, Settings},
    session::{Answer, ExportProgress, Failure, PhotoProgress, Session, Trouble, What},
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
            Answer::PathChosen(path) => {
                if let Some(path) = path {
                    self.change_export(|draft| draft.path = path.display().to_string());
                }
            }
            Answer::MapWritten(result) => {
                if let Ok(path) = &result {
                    self.export_folder = path.parent().map(Path::to_owned);
                }
                let progress = result.map_or_else(ExportProgress::Failed, ExportProgress::Done);
                self.change_export(|draft| draft.progress = progress);
            }
            Answer::PhotoChosen(path) => {
                if let Some(path) = path {
                    self.look_at_photo(path);
                }
            }
            Answer::PhotoRead(result) => {
                let shown = result.map(|photo| PhotoProgress::Shown(Arc::new(photo)));
                self.change_photo(|draft| draft.progress = shown.unwrap_or_else(PhotoProgress::Failed));
            }
            Answer::Recognised { kind, path, count } => {
                let remedy = match kind {
                    FileKind::Journal | FileKind::Routine | FileKind::Settings => self.open_data_folder(),
                    FileKind::Missing(_) | FileKind::Other => None,
                };
                self.state.status.trouble(Trouble { what: What::Dropped { kind, path, count }, remedy });
            }
            // A routine that is on its way stays as it began.
            Answer::OwnRoutines(OwnRoutines { routines, problems }) => {
                self.state.routines.own = routines.into_iter().map(Arc::new).collect();
                self.state.routines.problems = problems;
                self.own_routines_read();
            }
            Answer::Failed(failure) => {
                if matches!(failure, Failure::NoThread(_)) {
                    self.own_routines_read();
                }
                self.state.status.trouble(What::Failed(failure));
            }
        }
    }
}
