//! The dialog that writes the whole history as a file.

use egui::{Context, Ui};

use super::dialog_parts::{PathWish, path, told};
use crate::{
    app::{
        icons::Icon,
        theme::{Tokens, Type, text},
        widgets::{self, Button, choice_lines},
        words::{dialogs, give_out, history_out as words, sentence},
    },
    session::{Actions, DeskWish, HistoryOutDraft, HistoryOutWish, TakeOutProgress},
};

/// Shows the dialog.
pub(super) fn show(ctx: &Context, draft: &HistoryOutDraft, actions: &mut Actions) {
    let dialog = widgets::Dialog::new("history out", words::TITLE).width(560.0);
    let reply = dialog.show(ctx, |ui| {
        let room = dialog.room(ctx, 0.0);
        let scroll = widgets::from_top(ui, "history out", ()).max_height(room).min_scrolled_height(room);
        let shown = scroll.auto_shrink([false, true]).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 10.0;
            // Beside the bar of the scroll area.
            ui.set_max_width(ui.available_width() - 12.0);
            contents(ui, draft, actions);
        });
        widgets::whole_lines(ui, shown.inner_rect, Tokens::of(ui).panel);
    });
    if reply.should_close {
        actions.push(DeskWish::CloseDialog);
    }
}

fn contents(ui: &mut Ui, draft: &HistoryOutDraft, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let is_writing = draft.progress == TakeOutProgress::Writing;
    ui.add_enabled_ui(!is_writing, |ui| {
        let chosen = choice_lines(ui, &words::FORMATS, draft.format);
        actions.extend(chosen.map(HistoryOutWish::Format));
    });
    text(ui, Type::Body, t.ink2, words::what(draft.format));
    text(ui, Type::Small, t.ink2, words::NOT_LOCKED);
    match path(ui, &draft.path, !is_writing) {
        Some(PathWish::Typed(path)) => actions.push(HistoryOutWish::Path(path)),
        Some(PathWish::Entered) => actions.push(HistoryOutWish::Write { replaces: false }),
        Some(PathWish::Choose) => actions.push(HistoryOutWish::Choose),
        None => {}
    }
    match &draft.progress {
        TakeOutProgress::Choosing => {}
        TakeOutProgress::Writing => told(ui, Icon::Clock, t.ink2, words::WRITING),
        TakeOutProgress::Taken(path) => {
            told(ui, Icon::Warn, t.caution_ink, &give_out::taken(&path.display().to_string()));
        }
        TakeOutProgress::Done(paths) => {
            for path in paths {
                told(ui, Icon::Check, t.accent_ink, &words::done(path));
            }
        }
        TakeOutProgress::Failed(why) => told(ui, Icon::Warn, t.stop, &sentence(why)),
    }
    ui.horizontal_wrapped(|ui| buttons(ui, draft, actions));
}

fn buttons(ui: &mut Ui, draft: &HistoryOutDraft, actions: &mut Actions) {
    match &draft.progress {
        TakeOutProgress::Done(_) => {
            if ui.add(Button::primary(dialogs::OPEN_FOLDER).height(44.0)).clicked() {
                actions.push(HistoryOutWish::Reveal);
            }
            if ui.add(Button::outlined(dialogs::DONE).height(44.0)).clicked() {
                actions.push(DeskWish::CloseDialog);
            }
        }
        TakeOutProgress::Taken(_) => {
            if ui.add(Button::stop(give_out::REPLACE).height(44.0)).clicked() {
                actions.push(HistoryOutWish::Write { replaces: true });
            }
            if ui.add(Button::outlined(give_out::CANCEL).height(44.0)).clicked() {
                actions.push(HistoryOutWish::Path(draft.path.clone()));
            }
        }
        TakeOutProgress::Choosing | TakeOutProgress::Writing | TakeOutProgress::Failed(_) => {
            let can_write = draft.progress != TakeOutProgress::Writing && !draft.path.trim().is_empty();
            let save = Button::primary(words::SAVE).icon(Icon::Export).height(44.0);
            if ui.add_enabled(can_write, save).clicked() {
                actions.push(HistoryOutWish::Write { replaces: false });
            }
        }
    }
}
