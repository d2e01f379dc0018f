//! The exported map: a path, and the order to write it there.

use std::path::PathBuf;

use crate::{
    anatomy::Atlas,
    desktop,
    drawing::{Inks, PageSize, text::Fonts},
    exchange::{MapFormat, MapOrder, map_page_count, usual_paper},
    session::{Dialog, Effect, ExportDraft, FileOut, Session},
};

impl Session {
    pub(super) fn open_export(&mut self) {
        let (file, pages) = (FileOut::at(&self.suggested_path()), self.map_pages());
        self.state.dialog = Some(Dialog::Export(ExportDraft { file, pages }));
    }

    pub(super) fn write_map(&mut self, path: PathBuf, replaces: bool) -> Result<(), String> {
        let format = MapFormat::of(&path).map_err(|error| error.to_string())?;
        self.want(Effect::WriteMap { path, format, replaces });
        Ok(())
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
            page: self.usual_paper(),
            emergency: self.state.emergency_number(&self.now.wall),
            fonts: Fonts::default(),
        };
        map_page_count(&order)
    }

    /// The paper that is usual where the user is.
    pub(super) fn usual_paper(&self) -> PageSize {
        usual_paper(self.now.wall.time_zone().iana_name())
    }

    fn suggested_path(&self) -> PathBuf {
        let day = self.now.wall.date();
        let name = format!("knotmap-{}-{day}.pdf", self.state.map.view.word().replace('_', "-"));
        self.export_folder.clone().unwrap_or_else(desktop::home).join(name)
    }
}
