//! The whole history, written as a file.

use std::path::{Path, PathBuf};

use crate::{
    desktop,
    session::{
        Dialog, Effect, HistoryFormat, HistoryOrder, HistoryOutDraft, HistoryOutWish, Session,
        TakeOutProgress, ToWrite,
    },
};

impl Session {
    pub(super) fn in_history_out(&mut self, wish: HistoryOutWish) {
        if matches!(wish, HistoryOutWish::Open) {
            return self.open_history_out();
        }
        let Some(Dialog::HistoryOut(draft)) = &mut self.state.dialog else { return };
        match wish {
            HistoryOutWish::Open => {}
            HistoryOutWish::Format(format) => {
                draft.format = format;
                draft.path = PathBuf::from(&draft.path).with_extension(format.ending()).display().to_string();
                draft.progress = TakeOutProgress::Choosing;
            }
            HistoryOutWish::Path(path) => {
                draft.path = path;
                draft.progress = TakeOutProgress::Choosing;
            }
            HistoryOutWish::Choose => {
                let suggested = PathBuf::from(&draft.path);
                let what = match draft.format {
                    HistoryFormat::Fhir => ToWrite::HistoryBundle,
                    HistoryFormat::Csv | HistoryFormat::Spreadsheet => ToWrite::HistoryTable,
                };
                self.want(Effect::ChoosePath { suggested, what });
            }
            HistoryOutWish::Write { replaces } => {
                draft.progress = TakeOutProgress::Writing;
                let path = PathBuf::from(draft.path.trim());
                let order = HistoryOrder { format: draft.format, path, replaces };
                self.want(Effect::WriteHistory(order));
            }
            HistoryOutWish::Reveal => {
                if let TakeOutProgress::Done(paths) = &draft.progress
                    && let Some(path) = paths.first().cloned()
                {
                    self.want(Effect::Reveal(path));
                }
            }
        }
    }

    fn open_history_out(&mut self) {
        let name = format!("knotmap-history-{}.csv", self.now.wall.date());
        let path = self.export_folder.clone().unwrap_or_else(desktop::home).join(name);
        self.state.dialog = Some(Dialog::HistoryOut(HistoryOutDraft {
            format: HistoryFormat::Csv,
            path: path.display().to_string(),
            progress: TakeOutProgress::Choosing,
        }));
    }

    pub(super) fn history_written(&mut self, done: Result<PathBuf, TakeOutProgress>) {
        if let Ok(path) = &done {
            self.export_folder = path.parent().map(Path::to_owned);
        }
        let Some(Dialog::HistoryOut(draft)) = &mut self.state.dialog else { return };
        draft.progress = done.map_or_else(|why| why, |path| TakeOutProgress::Done(vec![path]));
    }
}
