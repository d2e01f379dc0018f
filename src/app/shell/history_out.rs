//! The dialog that writes the whole history as a file.

use egui::{Context, Ui};

use crate::{
    app::{
        parts::{FileFoot, file_foot, file_path, scrolled_with_foot},
        theme::{Tokens, Type, text},
        widgets::{self, choice_lines},
        words::history_out as words,
    },
    session::{Actions, DeskWish, FileProgress, HistoryOutDraft, HistoryOutWish},
};

fn foot() -> FileFoot {
    FileFoot { save: words::save(), writing: words::writing(), done: words::done, can_print: false }
}

/// Shows the dialog.
pub(super) fn show(ctx: &Context, draft: &HistoryOutDraft, actions: &mut Actions) {
    let dialog = widgets::Dialog::new("history out", words::title()).width(560.0);
    let reply = dialog.show(ctx, |ui| {
        let foot = |ui: &mut Ui, actions: &mut Actions| file_foot(ui, &draft.file, &foot(), actions);
        let above = |ui: &mut Ui, actions: &mut Actions| contents(ui, draft, actions);
        scrolled_with_foot(ui, &dialog, "history out", actions, above, foot);
    });
    if reply.should_close {
        actions.push(DeskWish::CloseDialog);
    }
}

fn contents(ui: &mut Ui, draft: &HistoryOutDraft, actions: &mut Actions) {
    let t = Tokens::of(ui);
    ui.add_enabled_ui(draft.file.progress != FileProgress::Writing, |ui| {
        let chosen = choice_lines(ui, &words::formats(), draft.format);
        actions.extend(chosen.map(HistoryOutWish::Format));
    });
    text(ui, Type::Body, t.ink2, words::what(draft.format));
    text(ui, Type::Small, t.ink2, words::not_locked());
    file_path(ui, &draft.file, actions);
}
