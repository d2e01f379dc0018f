//! What every dialog has that writes a file: the field of its path, how far it is, the buttons.

use std::path::PathBuf;

use egui::Ui;

use super::dialog_parts::{PathWish, path_to_write, told};
use crate::{
    app::{
        icons::Icon,
        theme::Tokens,
        widgets::Button,
        words::{dialogs as words, why},
    },
    desktop::plain,
    platform::{IS_PAGE, shown},
    session::{Actions, DeskWish, FileOut, FileProgress, FileWish},
};

/// How high its buttons are.
const BUTTON: f32 = 44.0;

/// What the dialog says of its file.
pub(in crate::app) struct FileFoot {
    /// The button that writes it.
    pub(in crate::app) save: &'static str,
    /// While it is written.
    pub(in crate::app) writing: &'static str,
    /// Where these files are.
    pub(in crate::app) done: fn(&[PathBuf]) -> String,
    /// Whether there is a program that prints it.
    pub(in crate::app) can_print: bool,
}

/// The field of the path; Enter writes the file.
pub(in crate::app) fn file_path(ui: &mut Ui, file: &FileOut, actions: &mut Actions) {
    match path_to_write(ui, &file.path, file.progress != FileProgress::Writing) {
        Some(PathWish::Typed(path)) => actions.push(FileWish::Path(path)),
        Some(PathWish::Entered) if file.can_be_written() => {
            actions.push(FileWish::Write { replaces: false });
        }
        Some(PathWish::Choose) => actions.push(FileWish::Choose),
        Some(PathWish::Entered) | None => {}
    }
}

/// How far the file is.
pub(in crate::app) fn file_told(ui: &mut Ui, file: &FileOut, foot: &FileFoot) {
    let t = Tokens::of(ui);
    match &file.progress {
        FileProgress::Choosing => {}
        FileProgress::Writing => told(ui, Icon::Clock, t.ink2, foot.writing),
        FileProgress::Taken(path) => {
            told(ui, Icon::Warn, t.caution_ink, &plain(&words::taken(&shown(path))));
        }
        FileProgress::Done(paths) => told(ui, Icon::Check, t.accent_ink, &plain(&(foot.done)(paths))),
        FileProgress::Failed(why) => told(ui, Icon::Warn, t.stop, &plain(&words::file_not_saved(why))),
    }
}

/// How far the file is, and what can be done about it.
pub(in crate::app) fn file_foot(ui: &mut Ui, file: &FileOut, foot: &FileFoot, actions: &mut Actions) {
    file_told(ui, file, foot);
    ui.horizontal_wrapped(|ui| match &file.progress {
        FileProgress::Done(_) => file_done(ui, foot.can_print, actions),
        FileProgress::Taken(_) => {
            if ui.add(Button::stop(words::replace()).height(BUTTON)).clicked() {
                actions.push(FileWish::Write { replaces: true });
            }
            if ui.add(Button::outlined(words::keep()).height(BUTTON)).clicked() {
                actions.push(FileWish::Path(file.path.clone()));
            }
        }
        FileProgress::Choosing | FileProgress::Writing | FileProgress::Failed(_) => {
            let save = Button::primary(foot.save).icon(Icon::Export).height(BUTTON);
            if ui.add(save.waits_for(why::save(file))).clicked() {
                actions.push(FileWish::Write { replaces: false });
            }
        }
    });
}

/// What can be done with what was written, and the way out.
pub(in crate::app) fn file_done(ui: &mut Ui, can_print: bool, actions: &mut Actions) {
    if IS_PAGE {
        if ui.add(Button::primary(words::done()).height(BUTTON)).clicked() {
            actions.push(DeskWish::CloseDialog);
        }
        return;
    }
    if ui.add(Button::primary(words::open_folder()).height(BUTTON)).clicked() {
        actions.push(FileWish::Reveal);
    }
    if can_print && ui.add(Button::outlined(words::print()).height(BUTTON)).clicked() {
        actions.push(FileWish::Open);
    }
    if ui.add(Button::outlined(words::done()).height(BUTTON)).clicked() {
        actions.push(DeskWish::CloseDialog);
    }
}
