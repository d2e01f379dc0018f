//! The file that a dialog writes: its path, the order to write it, and what has become of it.

use std::path::{Path, PathBuf};

use crate::{
    desktop::typed_path,
    session::{Dialog, Effect, FileOut, FileProgress, FileWish, HistoryFormat, Session, ToWrite},
};

impl Session {
    pub(super) fn in_file(&mut self, wish: FileWish) {
        let Some((file, what)) = self.state.dialog.as_mut().and_then(file_of) else { return };
        match wish {
            FileWish::Path(path) => *file = FileOut { path, progress: FileProgress::Choosing },
            FileWish::EndIn(ending) => file.end_in(ending),
            FileWish::Choose => {
                let suggested = typed_path(&file.path);
                self.want(Effect::ChoosePath { suggested, what });
            }
            FileWish::Write { replaces } => {
                let path = typed_path(&file.path);
                file.progress = FileProgress::Writing;
                if let Err(why) = self.write_file(path, replaces) {
                    self.files_written(Err(FileProgress::Failed(why)));
                }
            }
            FileWish::Reveal => {
                if let Some(path) = file.written() {
                    self.want(Effect::Reveal(path));
                }
            }
            FileWish::Open => {
                if let Some(path) = file.written() {
                    self.want(Effect::OpenFile(path));
                }
            }
        }
    }

    /// Has it written by whoever knows what is in it; or says why nothing can be.
    fn write_file(&mut self, path: PathBuf, replaces: bool) -> Result<(), String> {
        match &self.state.dialog {
            Some(Dialog::Export(_)) => self.write_map(path, replaces)?,
            Some(Dialog::GiveOut(_)) => self.write_plan(path, replaces),
            Some(Dialog::Send(_)) => self.write_result(path, replaces)?,
            Some(Dialog::TakeOut(_)) => self.take_out(path, replaces),
            Some(Dialog::HistoryOut(_)) => self.write_history(path, replaces),
            _ => {}
        }
        Ok(())
    }

    /// They are there, or it came so far. The next file goes to the same folder.
    pub(super) fn files_written(&mut self, done: Result<Vec<PathBuf>, FileProgress>) {
        if let Ok([first, ..]) = done.as_deref() {
            self.export_folder = first.parent().map(Path::to_owned);
        }
        let file = self.state.dialog.as_mut().and_then(file_of);
        if let Some((file, _)) = file.filter(|(file, _)| file.progress == FileProgress::Writing) {
            file.progress = done.map_or_else(|why| why, FileProgress::Done);
        }
    }
}

/// The file that a dialog writes, and what kind of file that is; none of one that writes none.
fn file_of(dialog: &mut Dialog) -> Option<(&mut FileOut, ToWrite)> {
    match dialog {
        Dialog::Export(draft) => Some((&mut draft.file, ToWrite::Map)),
        Dialog::GiveOut(draft) => Some((&mut draft.file, ToWrite::Plan)),
        Dialog::Send(draft) => Some((&mut draft.file, ToWrite::Result)),
        Dialog::TakeOut(draft) => Some((&mut draft.file, ToWrite::Report)),
        Dialog::HistoryOut(draft) => {
            let what = match draft.format {
                HistoryFormat::Csv | HistoryFormat::Spreadsheet => ToWrite::HistoryTable,
                HistoryFormat::Fhir => ToWrite::HistoryBundle,
            };
            Some((&mut draft.file, what))
        }
        _ => None,
    }
}
