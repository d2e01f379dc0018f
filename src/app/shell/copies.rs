//! The dialogs about copies of everything: saving one, bringing one back, and erasing it all.

use egui::{Context, Ui, vec2};

use crate::{
    app::{
        icons::Icon,
        parts::{PathWish, live, path, path_to_write, scrolled_with_foot, told},
        theme::{Tokens, Type, text},
        widgets::{self, Button, TextField},
        words::{copies as words, dialogs, sentence, why},
    },
    backup::{Contents, Holdings},
    desktop::plain,
    platform::{IS_PAGE, shown},
    session::{
        Actions, CopyWish, DeskWish, EraseDraft, EraseProgress, RestoreDraft, RestoreProgress, SaveDraft,
        SaveProgress,
    },
};

/// The dialog that saves a copy.
pub(super) fn save(ctx: &Context, draft: &SaveDraft, actions: &mut Actions) {
    let above = |ui: &mut Ui, actions: &mut Actions| {
        plainly(ui, words::save_what());
        let is_saving = draft.progress == SaveProgress::Saving;
        path_field(ui, &draft.path, is_saving, CopyWish::Save { replaces: false }, actions);
        match &draft.progress {
            SaveProgress::Choosing => {}
            SaveProgress::Saving => busy(ui, words::saving()),
            SaveProgress::Taken(path) => {
                let t = Tokens::of(ui);
                let taken = dialogs::taken(&shown(path));
                told(ui, Icon::Warn, t.caution_ink, &plain(&taken));
            }
            SaveProgress::Done(saved) => done(ui, &saved.lines()),
            SaveProgress::Failed(why) => failed(ui, &sentence(why)),
        }
    };
    let foot = |ui: &mut Ui, actions: &mut Actions| {
        ui.horizontal_wrapped(|ui| {
            if let SaveProgress::Taken(_) = &draft.progress {
                if ui.add(Button::stop(dialogs::replace()).height(44.0)).clicked() {
                    actions.push(CopyWish::Save { replaces: true });
                }
                if ui.add(Button::outlined(dialogs::keep()).height(44.0)).clicked() {
                    actions.push(CopyWish::Path(draft.path.clone()));
                }
            } else if let SaveProgress::Done(saved) = &draft.progress {
                if !IS_PAGE && ui.add(Button::primary(dialogs::open_folder()).height(44.0)).clicked() {
                    actions.push(CopyWish::Reveal(saved.path.clone()));
                }
                close(ui, dialogs::done(), actions);
            } else {
                let button = Button::primary(words::save_now()).icon(Icon::Export).height(44.0);
                let is_saving = draft.progress == SaveProgress::Saving;
                if ui.add(button.waits_for(why::file(is_saving, &draft.path))).clicked() {
                    actions.push(CopyWish::Save { replaces: false });
                }
            }
        });
    };
    show(ctx, "save copy", words::save_title(), actions, above, foot);
}

/// The dialog that brings a copy back.
pub(super) fn restore(ctx: &Context, draft: &RestoreDraft, actions: &mut Actions) {
    let is_busy = matches!(draft.progress, RestoreProgress::Reading | RestoreProgress::Adding);
    let above = |ui: &mut Ui, actions: &mut Actions| {
        plainly(ui, words::restore_what());
        path_field(ui, &draft.path, is_busy, CopyWish::Look, actions);
        match &draft.progress {
            RestoreProgress::Choosing => {}
            RestoreProgress::Reading => busy(ui, words::reading()),
            RestoreProgress::Adding => busy(ui, words::adding()),
            RestoreProgress::Seen(contents) => seen(ui, contents),
            RestoreProgress::Done(contents) => done(ui, &contents.lines(true)),
            RestoreProgress::Failed(why) => failed(ui, &sentence(why)),
        }
    };
    let foot = |ui: &mut Ui, actions: &mut Actions| {
        ui.horizontal_wrapped(|ui| restore_buttons(ui, draft, is_busy, actions));
    };
    show(ctx, "bring back", words::restore_title(), actions, above, foot);
}

fn seen(ui: &mut Ui, contents: &Contents) {
    let mut said = contents.lines(false);
    if contents.is_all_there() {
        said.push(words::all_here().to_owned());
    }
    let t = Tokens::of(ui);
    live(ui, Type::Body, t.ink, &said.join("\n"));
}

fn restore_buttons(ui: &mut Ui, draft: &RestoreDraft, is_busy: bool, actions: &mut Actions) {
    match &draft.progress {
        RestoreProgress::Done(_) => close(ui, dialogs::done(), actions),
        RestoreProgress::Seen(contents) if contents.is_all_there() => close(ui, dialogs::done(), actions),
        RestoreProgress::Seen(_) => {
            if ui.add(Button::primary(words::add()).icon(Icon::Import).height(44.0)).clicked() {
                actions.push(CopyWish::BringBack);
            }
            close(ui, words::cancel(), actions);
        }
        _ => {
            let button = Button::primary(words::look()).icon(Icon::Eye).height(44.0);
            if ui.add(button.waits_for(why::file(is_busy, &draft.path))).clicked() {
                actions.push(CopyWish::Look);
            }
        }
    }
}

/// The dialog that erases everything.
pub(super) fn erase(ctx: &Context, draft: &EraseDraft, actions: &mut Actions) {
    let above = |ui: &mut Ui, actions: &mut Actions| match (&draft.progress, &draft.holdings) {
        (EraseProgress::Asking, None) => busy(ui, words::counting()),
        (EraseProgress::Asking, Some(holdings)) => ask(ui, draft, holdings, actions),
        (EraseProgress::Erasing, _) => busy(ui, words::erasing()),
        (EraseProgress::Done(erased), _) => {
            done(ui, &erased.lines());
            plainly(ui, words::stays());
        }
        (EraseProgress::Failed(why), _) => failed(ui, &sentence(why)),
    };
    let foot = |ui: &mut Ui, actions: &mut Actions| match (&draft.progress, &draft.holdings) {
        (EraseProgress::Asking, Some(holdings)) if !holdings.lines().is_empty() => {
            answers(ui, draft, actions);
        }
        (EraseProgress::Asking, None) | (EraseProgress::Erasing, _) => {}
        (EraseProgress::Asking | EraseProgress::Done(_), _) => close(ui, dialogs::done(), actions),
        (EraseProgress::Failed(_), _) => close(ui, words::cancel(), actions),
    };
    show(ctx, "erase", words::erase_title(), actions, above, foot);
}

/// What goes, what stays, and the word that is asked for.
fn ask(ui: &mut Ui, draft: &EraseDraft, holdings: &Holdings, actions: &mut Actions) {
    let goes = holdings.lines();
    if goes.is_empty() {
        return plainly(ui, words::nothing());
    }
    let t = Tokens::of(ui);
    text(ui, Type::BodyBold, t.ink, words::goes());
    for line in goes {
        text(ui, Type::Body, t.ink, format!("·  {line}"));
    }
    plainly(ui, words::stays());
    if let Some(foreign) = holdings.foreign() {
        plainly(ui, &foreign);
    }
    let mut typed = draft.typed.clone();
    let name = words::type_word();
    text(ui, Type::Body, t.ink, &name);
    let field = TextField::new(&name).hint("").limit(20).show(ui, &mut typed);
    if field.changed() {
        actions.push(CopyWish::Typed(typed));
    }
}

fn answers(ui: &mut Ui, draft: &EraseDraft, actions: &mut Actions) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 6.0);
        let button = Button::stop(words::erase_now()).icon(Icon::Trash).height(44.0);
        if ui.add(button.waits_for((!draft.is_meant()).then_some(why::type_the_word()))).clicked() {
            actions.push(CopyWish::Erase);
        }
        let first = Button::outlined(words::save_first()[0]).text(words::save_first()[1]).height(44.0);
        if ui.add(first).clicked() {
            actions.push(CopyWish::OpenSave);
        }
        close(ui, words::cancel(), actions);
    });
}

/// A dialog that scrolls above its buttons where the window is low.
fn show(
    ctx: &Context,
    id: &'static str,
    title: &str,
    actions: &mut Actions,
    above: impl FnOnce(&mut Ui, &mut Actions),
    foot: impl FnOnce(&mut Ui, &mut Actions),
) {
    let dialog = widgets::Dialog::new(id, title).width(560.0);
    let reply = dialog.show(ctx, |ui| scrolled_with_foot(ui, &dialog, id, actions, above, foot));
    if reply.should_close {
        actions.push(DeskWish::CloseDialog);
    }
}

/// The field of the path; Enter does what the dialog's button does.
fn path_field(ui: &mut Ui, typed: &str, is_busy: bool, entered: CopyWish, actions: &mut Actions) {
    let field = if matches!(entered, CopyWish::Save { .. }) { path_to_write } else { path };
    match field(ui, typed, !is_busy) {
        Some(PathWish::Typed(path)) => actions.push(CopyWish::Path(path)),
        Some(PathWish::Choose) => actions.push(CopyWish::Choose),
        Some(PathWish::Entered) if why::file(is_busy, typed).is_none() => actions.push(entered),
        Some(PathWish::Entered) | None => {}
    }
}

fn plainly(ui: &mut Ui, words: &str) {
    let t = Tokens::of(ui);
    text(ui, Type::Body, t.ink2, words);
}

fn close(ui: &mut Ui, name: &str, actions: &mut Actions) {
    if ui.add(Button::outlined(name).height(44.0)).clicked() {
        actions.push(DeskWish::CloseDialog);
    }
}

fn busy(ui: &mut Ui, words: &str) {
    let t = Tokens::of(ui);
    told(ui, Icon::Clock, t.ink2, words);
}

fn failed(ui: &mut Ui, words: &str) {
    let t = Tokens::of(ui);
    told(ui, Icon::Warn, t.stop, words);
}

fn done(ui: &mut Ui, lines: &[String]) {
    let t = Tokens::of(ui);
    told(ui, Icon::Check, t.ink, &lines.join("\n"));
}
