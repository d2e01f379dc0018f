//! The exported map, from the window: a path, a thread that draws and writes, and the folder opened afterwards.

use std::{
    path::{Path, PathBuf},
    sync::mpsc,
    thread,
};

use egui::Context;

use crate::{
    anatomy::Atlas,
    app::{
        action::Action,
        state::{Dialog, ExportDraft, ExportProgress},
        window::Knotmap,
        words,
    },
    desktop::{self, SaveDialog},
    drawing::Inks,
    exchange::{MapFormat, MapOrder, encode, sheet},
};

/// Pixels across an exported picture: sharp on A4 at 150 a inch.
const WIDTH: u32 = 1240;

impl Knotmap {
    pub(super) fn apply_to_export(&mut self, ctx: &Context, action: Action) {
        match action {
            Action::Export => {
                let path = self.suggested_path().display().to_string();
                self.state.dialog =
                    Some(Dialog::Export(ExportDraft { path, progress: ExportProgress::Choosing }));
            }
            Action::ExportPath(path) => self.change_export(|draft| {
                draft.path = path;
                draft.progress = ExportProgress::Choosing;
            }),
            Action::ExportChoose => self.choose_path(ctx),
            Action::ExportWrite => self.write_map(ctx),
            Action::ExportReveal => self.reveal(),
            _ => {}
        }
    }

    fn change_export(&mut self, change: impl FnOnce(&mut ExportDraft)) {
        if let Some(Dialog::Export(draft)) = &mut self.state.dialog {
            change(draft);
        }
    }

    fn suggested_path(&self) -> PathBuf {
        let day = self.clock.now().date();
        let name = format!("knotmap-{}-{day}.pdf", self.state.map.view.word().replace('_', "-"));
        self.export_folder.clone().unwrap_or_else(desktop::home).join(name)
    }

    fn choose_path(&mut self, ctx: &Context) {
        let Some(Dialog::Export(draft)) = &self.state.dialog else { return };
        let path = Path::new(&draft.path);
        let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        let filters: [(&str, &[&str]); 3] =
            [("PDF page", &["pdf"]), ("PNG picture", &["png"]), ("SVG drawing", &["svg"])];
        let mut dialog = SaveDialog::new(words::dialogs::EXPORT, &name, &filters);
        if let Some(folder) = path.parent().filter(|folder| folder.is_dir()) {
            dialog = dialog.in_folder(folder);
        }
        let ctx = ctx.clone();
        self.choosing = Some(dialog.start(move || ctx.request_repaint()));
    }

    /// Draws and writes the map on a thread of its own.
    fn write_map(&mut self, ctx: &Context) {
        let Some(Dialog::Export(draft)) = &self.state.dialog else { return };
        let path = PathBuf::from(draft.path.trim());
        let format = match MapFormat::of(&path) {
            Ok(format) => format,
            Err(error) => {
                return self.change_export(|d| d.progress = ExportProgress::Failed(error.to_string()));
            }
        };
        let inks = if format == MapFormat::Pdf { Inks::Print } else { Inks::Light };
        let (history, points) = (self.state.history.clone(), self.points.clone());
        let (plate, now) = (self.state.map.plate(inks), self.clock.now());
        let (done, written) = mpsc::channel();
        let ctx = ctx.clone();
        let work = move || {
            let order = MapOrder {
                atlas: Atlas::builtin(),
                history: &history,
                points: &points,
                plate,
                side: None,
                since: None,
                now: &now,
            };
            let bytes = encode(&sheet(&order), format, WIDTH).map_err(|error| error.to_string());
            let result = bytes.and_then(|bytes| {
                desktop::write_file(&path, &bytes).map(|()| path).map_err(|error| error.to_string())
            });
            // The window may have closed meanwhile; the file is there all the same.
            let _closed = done.send(result);
            ctx.request_repaint();
        };
        let progress = match thread::Builder::new().name("export".into()).spawn(work) {
            Ok(_) => ExportProgress::Writing,
            Err(error) => ExportProgress::Failed(format!("the system gave no thread to draw it: {error}")),
        };
        self.writing = Some(written);
        self.change_export(|draft| draft.progress = progress);
    }

    fn reveal(&mut self) {
        let Some(Dialog::Export(ExportDraft { progress: ExportProgress::Done(path), .. })) =
            &self.state.dialog
        else {
            return;
        };
        if let Err(error) = desktop::reveal(path) {
            let sentence = words::dialogs::map_not_shown(&error.to_string(), &path.display().to_string());
            self.state.status.trouble(sentence);
        }
    }

    /// Takes in the chosen path and the finished file.
    pub(in crate::app) fn take_export(&mut self) {
        if let Some(chosen) = self.choosing.as_ref().and_then(desktop::Pending::poll) {
            self.choosing = None;
            if let Some(path) = chosen {
                self.change_export(|draft| draft.path = path.display().to_string());
            }
        }
        if let Some(result) = self.writing.as_ref().and_then(|written| written.try_recv().ok()) {
            self.writing = None;
            if let Ok(path) = &result {
                self.export_folder = path.parent().map(Path::to_owned);
            }
            self.change_export(|draft| {
                draft.progress = match result {
                    Ok(path) => ExportProgress::Done(path),
                    Err(why) => ExportProgress::Failed(why),
                };
            });
        }
    }
}
