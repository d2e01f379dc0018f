//! The field of what locks a file.

use egui::Ui;

use super::full::full;
use crate::app::{
    theme::{Tokens, Type, text},
    widgets::TextField,
    words::dialogs,
};

/// The longest passphrase, in letters.
const LONGEST: usize = 200;

/// Shows the field; answers what was typed.
pub(in crate::app) fn lock(ui: &mut Ui, typed: &str) -> Option<String> {
    let changed = passphrase(ui, typed, dialogs::passphrase()[1]).0;
    if !typed.trim().is_empty() {
        text(ui, Type::Small, Tokens::of(ui).ink2, dialogs::passphrase_help());
    }
    changed
}

/// Shows the field of a file that is locked; answers what was typed, and whether Enter was pressed in it.
pub(in crate::app) fn unlock(ui: &mut Ui, typed: &str) -> (Option<String>, bool) {
    passphrase(ui, typed, dialogs::passphrase_hint())
}

fn passphrase(ui: &mut Ui, typed: &str, hint: &str) -> (Option<String>, bool) {
    let mut value = typed.to_owned();
    let reply = TextField::new(dialogs::passphrase()[0]).hint(hint).limit(LONGEST).show(ui, &mut value);
    full(ui, &value, LONGEST);
    let is_entered = reply.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
    (reply.changed().then_some(value), is_entered)
}
