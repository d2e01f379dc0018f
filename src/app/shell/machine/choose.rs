//! The system's dialog for a file to write.

use std::path::Path;

use egui::Context;

use super::Machine;
use crate::{app::words, desktop::SaveDialog, platform::fs, session::ToWrite};

impl Machine {
    pub(super) fn choose_path(&mut self, ctx: &Context, suggested: &Path, what: ToWrite) {
        let (title, kinds) = match what {
            ToWrite::Map => (words::dialogs::EXPORT, &words::dialogs::MAP_KINDS[..]),
            ToWrite::Plan => (words::plan::SAVE_TITLE, &words::plan::OUT_KINDS[..]),
            ToWrite::Result => (words::result::SAVE_TITLE, &words::result::KINDS[..]),
            ToWrite::Report => (words::take_out::TITLE, &words::take_out::KINDS[..]),
            ToWrite::HistoryTable => (words::history_out::TITLE, &words::history_out::TABLE_KINDS[..]),
            ToWrite::HistoryBundle => (words::history_out::TITLE, &words::history_out::BUNDLE_KINDS[..]),
            ToWrite::Copy => (words::copies::SAVE_TITLE, &words::copies::KINDS[..]),
        };
        let name = suggested.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        let mut dialog = SaveDialog::new(title, &name, kinds);
        if let Some(folder) = suggested.parent().filter(|folder| fs::is_dir(folder)) {
            dialog = dialog.in_folder(folder);
        }
        let ctx = ctx.clone();
        self.choosing = Some(dialog.start(move || ctx.request_repaint()));
    }
}
