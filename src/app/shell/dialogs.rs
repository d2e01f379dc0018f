//! What lies over the window and wants an answer: the stop rules, the export, the keys; and the bar that undoes.

use std::borrow::Cow;

use egui::{Context, Panel, Ui, pos2};

use super::{
    closing, copies, history_out, own_routine,
    photo::{self, Picture},
    resume, rules,
};
use crate::{
    app::{
        icons::Icon,
        map,
        parts::{FileFoot, NARROW, file_foot, file_path, keys_of, scrolled, scrolled_with_foot},
        plan,
        theme::{Tokens, Type, text},
        widgets::{self, UndoBar, bare, choice_lines},
        words::{
            dialogs as words, done as done_words,
            keys::{self as keys_words, Place},
            settings,
        },
    },
    desktop::typed_path,
    exchange::MapFormat,
    session::{Actions, DeskWish, Dialog, Done, ExportDraft, FileProgress, FileWish, Page, Sheet, State},
};

/// Shows the dialog, if there is one, and the bar that undoes.
pub(super) fn show(
    ctx: &Context,
    state: &State,
    picture: &Picture,
    today: &jiff::Zoned,
    actions: &mut Actions,
) {
    match &state.dialog {
        Some(Dialog::Rules(what_for)) => rules::show(ctx, *what_for, state.emergency_number(today), actions),
        Some(Dialog::Export(draft)) => export(ctx, draft, actions),
        Some(Dialog::Keys) => sheet(ctx, state, actions),
        Some(Dialog::Photo(draft)) => photo::dialog(ctx, draft, picture, actions),
        Some(Dialog::TimeHeld(typed)) => resume::dialog(ctx, state, typed, actions),
        Some(Dialog::Closing) => closing::dialog(ctx, state, actions),
        // They need more than the state: the window shows them.
        Some(
            Dialog::Backdate(_)
            | Dialog::Clock(_)
            | Dialog::Handout(_)
            | Dialog::TakeIn(_)
            | Dialog::Result(_)
            | Dialog::Send(_)
            | Dialog::TakeOut(_)
            | Dialog::Import(_),
        ) => {}
        Some(Dialog::HistoryOut(draft)) => history_out::show(ctx, draft, actions),
        Some(Dialog::GiveOut(draft)) => {
            if let Some(plan) = state.plans.to_give_out() {
                plan::give_out(ctx, draft, plan, actions);
            }
        }
        Some(Dialog::SaveCopy(draft)) => copies::save(ctx, draft, actions),
        Some(Dialog::Restore(draft)) => copies::restore(ctx, draft, actions),
        Some(Dialog::Erase(draft)) => copies::erase(ctx, draft, actions),
        Some(Dialog::OwnRoutine(ask)) => own_routine::dialog(ctx, ask, actions),
        None => {
            widgets::Dialog::give_focus_back(ctx);
            undo_bar(ctx, state, actions);
        }
    }
}

/// Over the middle of the map, above its legend. The page after a hold has it at its foot, in a room of its own.
fn undo_bar(ctx: &Context, state: &State, actions: &mut Actions) {
    if state.running.is_some() || state.after.is_some() {
        return;
    }
    let Some((done, _)) = state.status.undo else { return };
    let window = ctx.content_rect();
    // A sheet has it at its foot: over what is left of the map it would cover too much.
    if state.page == Page::Map && window.width() < NARROW && state.sheet != Sheet::Down {
        return;
    }
    let map = map::rect(state.map.area);
    let over = if state.page == Page::Map && map.height() > 120.0 { map } else { window };
    let up = if over.height() > 520.0 { 64.0 } else { 12.0 };
    let at = pos2(over.center().x, over.bottom() - up);
    let (words, way, wish) = way_back(done);
    if UndoBar::new(Icon::Check, &words).way(way).show(ctx, at, over.width() - 24.0) {
        actions.push(wish);
    }
}

/// What the bar says, and its button: back, or forward where it was a step back.
fn way_back(done: Done) -> (Cow<'static, str>, &'static str, DeskWish) {
    let (way, wish) = match done {
        Done::Undone(_) => (settings::redo(), DeskWish::Redo),
        _ => (settings::undo(), DeskWish::Undo),
    };
    (done_words(done), way, wish)
}

/// The same at the foot of a page, where it covers nothing.
pub(super) fn undo_foot(ui: &mut Ui, state: &State, actions: &mut Actions) {
    let Some((done, _)) = state.status.undo else { return };
    let t = Tokens::of(ui);
    let foot = Panel::bottom("undo").resizable(false).show_separator_line(false).frame(bare(t.panel));
    foot.show(ui, |ui| {
        egui::Frame::new().inner_margin(egui::Margin::symmetric(16, 8)).show(ui, |ui| {
            ui.vertical_centered(|ui| {
                let (words, way, wish) = way_back(done);
                if UndoBar::new(Icon::Check, &words).way(way).show_in(ui) {
                    actions.push(wish);
                }
            });
        });
    });
}

fn export(ctx: &Context, draft: &ExportDraft, actions: &mut Actions) {
    let dialog = widgets::Dialog::new("export", words::export()).width(560.0);
    let above = |ui: &mut Ui, actions: &mut Actions| {
        let t = Tokens::of(ui);
        text(ui, Type::Body, t.ink2, words::export_what());
        let path = typed_path(&draft.file.path);
        // The kind is that of the ending; none is chosen while something else is typed.
        let kind = MapFormat::of(&path).ok();
        ui.add_enabled_ui(draft.file.progress != FileProgress::Writing, |ui| {
            let chosen = choice_lines(ui, &words::map_formats(), kind).flatten();
            actions.extend(chosen.map(|format| FileWish::EndIn(format.ending())));
        });
        text(ui, Type::Body, t.ink2, words::map_pages(draft.pages, &path));
        file_path(ui, &draft.file, actions);
    };
    let foot = |ui: &mut Ui, actions: &mut Actions| {
        let (save, writing, done) = (words::save_map(), words::writing(), words::map_saved);
        file_foot(ui, &draft.file, &FileFoot { save, writing, done, can_print: false }, actions);
    };
    let reply = dialog.show(ctx, |ui| scrolled_with_foot(ui, &dialog, "export", actions, above, foot));
    if reply.should_close {
        actions.push(DeskWish::CloseDialog);
    }
}

/// Only the keys of the page that it was opened on, and below them those that work everywhere.
fn sheet(ctx: &Context, state: &State, actions: &mut Actions) {
    let dialog = widgets::Dialog::new("keys", keys_words::title()).width(560.0);
    let reply = dialog.show(ctx, |ui| {
        scrolled(ui, &dialog, "keys", |ui| {
            let here = keys_words::sheet().into_iter().filter(|(place, _)| place.is_on(state));
            let (everywhere, of_page): (Vec<_>, Vec<_>) =
                here.partition(|(place, _)| *place == Place::Everywhere);
            for (place, rows) in of_page.into_iter().chain(everywhere) {
                keys_of(ui, place, &rows);
                ui.add_space(2.0);
            }
        });
    });
    if reply.should_close {
        actions.push(DeskWish::CloseDialog);
    }
}
