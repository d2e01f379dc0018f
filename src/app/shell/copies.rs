//! The dialogs about copies of everything: saving one, bringing one back, and erasing it all.

use egui::{Context, Sense, Ui, vec2};

use crate::{
    app::{
        icons::Icon,
        theme::{Tokens, Type, text},
        widgets::{self, Button, TextField},
        words::{copies as words, dialogs, sentence},
    },
    backup::{Contents, Holdings},
    desktop::plain,
    session::{
        Actions, CopyWish, DeskWish, EraseDraft, EraseProgress, RestoreDraft, RestoreProgress, SaveDraft,
        SaveProgress,
    },
};

/// Narrower, the button that chooses stands below its field.
const BESIDE: f32 = 300.0;

/// The dialog that saves a copy.
pub(super) fn save(ctx: &Context, draft: &SaveDraft, actions: &mut Actions) {
    show(ctx, "save copy", words::SAVE_TITLE, actions, |ui, actions| {
        told(ui, words::SAVE_WHAT);
        let is_saving = draft.progress == SaveProgress::Saving;
        path(ui, &draft.path, is_saving, actions);
        match &draft.progress {
            SaveProgress::Choosing => {}
            SaveProgress::Saving => status(ui, Icon::Clock, words::SAVING),
            SaveProgress::Taken(path) => {
                let t = Tokens::of(ui);
                let taken = dialogs::taken(&path.display().to_string());
                line(ui, Some(Icon::Warn), t.caution_ink, &plain(&taken));
            }
            SaveProgress::Done(saved) => lines(ui, Some(Icon::Check), &saved.lines()),
            SaveProgress::Failed(why) => failed(ui, &sentence(why)),
        }
        ui.horizontal_wrapped(|ui| {
            if let SaveProgress::Taken(_) = &draft.progress {
                if ui.add(Button::stop(dialogs::REPLACE).height(44.0)).clicked() {
                    actions.push(CopyWish::Save { replaces: true });
                }
                if ui.add(Button::outlined(dialogs::KEEP).height(44.0)).clicked() {
                    actions.push(CopyWish::Path(draft.path.clone()));
                }
            } else if let SaveProgress::Done(saved) = &draft.progress {
                if ui.add(Button::primary(dialogs::OPEN_FOLDER).height(44.0)).clicked() {
                    actions.push(CopyWish::Reveal(saved.path.clone()));
                }
                close(ui, dialogs::DONE, actions);
            } else {
                let button = Button::primary(words::SAVE_NOW).icon(Icon::Export).height(44.0);
                if ui.add_enabled(!is_saving && !draft.path.trim().is_empty(), button).clicked() {
                    actions.push(CopyWish::Save { replaces: false });
                }
            }
        });
    });
}

/// The dialog that brings a copy back.
pub(super) fn restore(ctx: &Context, draft: &RestoreDraft, actions: &mut Actions) {
    show(ctx, "bring back", words::RESTORE_TITLE, actions, |ui, actions| {
        told(ui, words::RESTORE_WHAT);
        let is_busy = matches!(draft.progress, RestoreProgress::Reading | RestoreProgress::Adding);
        path(ui, &draft.path, is_busy, actions);
        match &draft.progress {
            RestoreProgress::Choosing => {}
            RestoreProgress::Reading => status(ui, Icon::Clock, words::READING),
            RestoreProgress::Adding => status(ui, Icon::Clock, words::ADDING),
            RestoreProgress::Seen(contents) => seen(ui, contents),
            RestoreProgress::Done(contents) => lines(ui, Some(Icon::Check), &contents.lines(true)),
            RestoreProgress::Failed(why) => failed(ui, &sentence(why)),
        }
        ui.horizontal_wrapped(|ui| restore_buttons(ui, draft, is_busy, actions));
    });
}

fn seen(ui: &mut Ui, contents: &Contents) {
    let mut said = contents.lines(false);
    if contents.is_all_there() {
        said.push(words::ALL_HERE.to_owned());
    }
    lines(ui, None, &said);
}

fn restore_buttons(ui: &mut Ui, draft: &RestoreDraft, is_busy: bool, actions: &mut Actions) {
    match &draft.progress {
        RestoreProgress::Done(_) => close(ui, dialogs::DONE, actions),
        RestoreProgress::Seen(contents) if contents.is_all_there() => close(ui, dialogs::DONE, actions),
        RestoreProgress::Seen(_) => {
            if ui.add(Button::primary(words::ADD).icon(Icon::Import).height(44.0)).clicked() {
                actions.push(CopyWish::BringBack);
            }
            close(ui, words::CANCEL, actions);
        }
        _ => {
            let button = Button::primary(words::LOOK).icon(Icon::Eye).height(44.0);
            if ui.add_enabled(!is_busy && !draft.path.trim().is_empty(), button).clicked() {
                actions.push(CopyWish::Look);
            }
        }
    }
}

/// The dialog that erases everything.
pub(super) fn erase(ctx: &Context, draft: &EraseDraft, actions: &mut Actions) {
    show(ctx, "erase", words::ERASE_TITLE, actions, |ui, actions| match (&draft.progress, &draft.holdings) {
        (EraseProgress::Asking, None) => status(ui, Icon::Clock, words::COUNTING),
        (EraseProgress::Asking, Some(holdings)) => ask(ui, draft, holdings, actions),
        (EraseProgress::Erasing, _) => status(ui, Icon::Clock, words::ERASING),
        (EraseProgress::Done(erased), _) => {
            lines(ui, Some(Icon::Check), &erased.lines());
            told(ui, words::STAYS);
            close(ui, dialogs::DONE, actions);
        }
        (EraseProgress::Failed(why), _) => {
            failed(ui, &sentence(why));
            close(ui, words::CANCEL, actions);
        }
    });
}

fn ask(ui: &mut Ui, draft: &EraseDraft, holdings: &Holdings, actions: &mut Actions) {
    let goes = holdings.lines();
    if goes.is_empty() {
        told(ui, words::NOTHING);
        return close(ui, dialogs::DONE, actions);
    }
    let t = Tokens::of(ui);
    text(ui, Type::BodyBold, t.ink, words::GOES);
    for line in goes {
        text(ui, Type::Body, t.ink, format!("·  {line}"));
    }
    told(ui, words::STAYS);
    if let Some(foreign) = holdings.foreign() {
        told(ui, &foreign);
    }
    let mut typed = draft.typed.clone();
    let name = words::type_word();
    text(ui, Type::Body, t.ink, &name);
    let field = TextField::new(&name).hint("").limit(20).show(ui, &mut typed);
    if field.changed() {
        actions.push(CopyWish::Typed(typed));
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 6.0);
        let button = Button::stop(words::ERASE_NOW).icon(Icon::Trash).height(44.0);
        if ui.add_enabled(draft.is_meant(), button).clicked() {
            actions.push(CopyWish::Erase);
        }
        let first = Button::outlined(words::SAVE_FIRST[0]).text(words::SAVE_FIRST[1]).height(44.0);
        if ui.add(first).clicked() {
            actions.push(CopyWish::OpenSave);
        }
        close(ui, words::CANCEL, actions);
    });
}

/// A dialog that scrolls where the window is low.
fn show(
    ctx: &Context,
    id: &'static str,
    title: &str,
    actions: &mut Actions,
    contents: impl FnOnce(&mut Ui, &mut Actions),
) {
    let dialog = widgets::Dialog::new(id, title).width(560.0);
    let reply = dialog.show(ctx, |ui| {
        let room = dialog.room(ctx, 0.0);
        // As high as the contents ask for, when they come.
        let scroll = widgets::from_top(ui, id, ()).max_height(room).min_scrolled_height(room);
        scroll.auto_shrink([false, true]).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 10.0;
            // Beside the bar of the scroll area.
            ui.set_max_width(ui.available_width() - 12.0);
            contents(ui, actions);
        });
    });
    if reply.should_close {
        actions.push(DeskWish::CloseDialog);
    }
}

/// The path, and the button of the system's dialog.
fn path(ui: &mut Ui, typed: &str, is_busy: bool, actions: &mut Actions) {
    let is_wide = ui.available_width() >= BESIDE;
    let both = |ui: &mut Ui| {
        let mut path = typed.to_owned();
        let room = ui.available_width() - if is_wide { 108.0 } else { 0.0 };
        let field = TextField::new(dialogs::FILE).icon(Icon::File).width(room);
        if field.show(ui, &mut path).changed() {
            actions.push(CopyWish::Path(path));
        }
        let button = Button::outlined(dialogs::CHOOSE[0]).text(dialogs::CHOOSE[1]).width(100.0);
        if ui.add(button).clicked() {
            actions.push(CopyWish::Choose);
        }
    };
    ui.add_enabled_ui(
        !is_busy,
        |ui| if is_wide { ui.horizontal(both).inner } else { ui.vertical(both).inner },
    );
}

fn told(ui: &mut Ui, words: &str) {
    let t = Tokens::of(ui);
    text(ui, Type::Body, t.ink2, words);
}

fn close(ui: &mut Ui, name: &str, actions: &mut Actions) {
    if ui.add(Button::outlined(name).height(44.0)).clicked() {
        actions.push(DeskWish::CloseDialog);
    }
}

fn status(ui: &mut Ui, icon: Icon, words: &str) {
    let t = Tokens::of(ui);
    line(ui, Some(icon), t.ink2, words);
}

fn failed(ui: &mut Ui, words: &str) {
    let t = Tokens::of(ui);
    line(ui, Some(Icon::Warn), t.stop, words);
}

/// Sentences, the first with an icon; a screen reader hears them all.
fn lines(ui: &mut Ui, icon: Option<Icon>, lines: &[String]) {
    let t = Tokens::of(ui);
    line(ui, icon, t.ink, &lines.join("\n"));
}

fn line(ui: &mut Ui, icon: Option<Icon>, ink: egui::Color32, words: &str) {
    ui.horizontal_top(|ui| {
        if let Some(icon) = icon {
            let (rect, _) = ui.allocate_exact_size(vec2(18.0, 20.0), Sense::hover());
            icon.paint(ui.painter(), rect, ink);
        }
        ui.vertical(|ui| {
            let label = text(ui, Type::Body, ink, words);
            ui.ctx().accesskit_node_builder(label.id, |node| node.set_live(egui::accesskit::Live::Polite));
        });
    });
}
