//! The exported map: a path, and the order to write it there.

use std::path::PathBuf;

use crate::{
    anatomy::Atlas,
    desktop,
    drawing::{Inks, text::Fonts},
    exchange::{MapFormat, MapOrder, map_page_count},
    session::{Dialog, Effect, ExportDraft, ExportProgress, ExportWish, Session, ToWrite},
};

impl Session {
    pub(super) fn in_export(&mut self, wish: ExportWish) {
        let Some(Dialog::Export(draft)) = &mut self.state.dialog else { return };
        match wish {
            ExportWish::Path(path) => {
                *draft = ExportDraft { path, progress: ExportProgress::Choosing, ..*draft };
            }
            ExportWish::Choose => {
                let suggested = PathBuf::from(&draft.path);
                self.want(Effect::ChoosePath { suggested, what: ToWrite::Map });
            }
            ExportWish::Write => {
                let path = PathBuf::from(draft.path.trim());
                match MapFormat::of(&path) {
                    Ok(format) => {
                        draft.progress = ExportProgress::Writing;
                        self.want(Effect::WriteMap { path, format });
                    }
                    Err(error) => draft.progress = ExportProgress::Failed(error.to_string()),
                }
            }
            ExportWish::Reveal => {
                if let ExportProgress::Done(path) = &draft.progress {
                    let path = path.clone();
                    self.want(Effect::Reveal(path));
                }
            }
        }
    }

    pub(super) fn open_export(&mut self) {
        let path = self.suggested_path().display().to_string();
        let pages = self.map_pages();
        self.state.dialog =
            Some(Dialog::Export(ExportDraft { path, pages, progress: ExportProgress::Choosing }));
    }

    /// How many pages the map on screen takes.
    fn map_pages(&self) -> usize {
        let order = MapOrder {
            atlas: Atlas::builtin(),
            history: &self.state.history,
            points: self.points(),
            plate: self.state.map.plate(Inks::Print),
            side: None,
            since: None,
            now: &self.now.wall,
            fonts: Fonts::default(),
        };
        map_page_count(&order)
    }

    /// Changes the draft, if the dialog is still open.
    pub(super) fn change_export(&mut self, change: impl FnOnce(&mut ExportDraft)) {
        if let Some(Dialog::Export(draft)) = &mut self.state.dialog {
            change(draft);
        }
    }

    fn suggested_path(&self) -> PathBuf {
        let day = self.now.wall.date();
        let name = format!("knotmap-{}-{day}.pdf", self.state.map.view.word().replace('_', "-"));
        self.export_folder.clone().unwrap_or_else(desktop::home).join(name)
    }
}
