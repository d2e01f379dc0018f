//! The whole history, written as a file.

use std::path::PathBuf;

use crate::{
    desktop,
    session::{
        Dialog, Effect, FileOut, HistoryFormat, HistoryOrder, HistoryOutDraft, HistoryOutWish, Session,
    },
};

impl Session {
    pub(super) fn in_history_out(&mut self, wish: HistoryOutWish) {
        if matches!(wish, HistoryOutWish::Open) {
            return self.open_history_out();
        }
        let Some(Dialog::HistoryOut(draft)) = &mut self.state.dialog else { return };
        if let HistoryOutWish::Format(format) = wish {
            draft.format = format;
            draft.file.end_in(format.ending());
        }
    }

    fn open_history_out(&mut self) {
        let name = format!("knotmap-history-{}.csv", self.now.wall.date());
        let path = self.export_folder.clone().unwrap_or_else(desktop::home).join(name);
        self.state.dialog = Some(Dialog::HistoryOut(HistoryOutDraft {
            format: HistoryFormat::Csv,
            file: FileOut::at(&path),
        }));
    }

    pub(super) fn write_history(&mut self, path: PathBuf, replaces: bool) {
        let Some(Dialog::HistoryOut(draft)) = &self.state.dialog else { return };
        let order = HistoryOrder { format: draft.format, path, replaces };
        self.want(Effect::WriteHistory(order));
    }
}
