//! The system's dialog for a file to write.

use std::path::Path;

use egui::Context;

use super::Machine;
use crate::{app::words, desktop::SaveDialog, platform::fs, session::ToWrite};

impl Machine {
    pub(super) fn choose_path(&mut self, ctx: &Context, suggested: &Path, what: ToWrite) {
        let (title, kinds) = match what {
            ToWrite::Map => (words::dialogs::export(), &words::dialogs::map_kinds()[..]),
            ToWrite::Plan => (words::plan::save_title(), &words::plan::out_kinds()[..]),
            ToWrite::Result => (words::result::save_title(), &words::result::kinds()[..]),
            ToWrite::Report => (words::take_out::title(), &words::take_out::kinds()[..]),
            ToWrite::HistoryTable => (words::history_out::title(), &words::history_out::table_kinds()[..]),
            ToWrite::HistoryBundle => (words::history_out::title(), &words::history_out::bundle_kinds()[..]),
            ToWrite::Copy => (words::copies::save_title(), &words::copies::kinds()[..]),
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
