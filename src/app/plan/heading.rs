//! What stands over a group of choices.

use egui::Ui;

use crate::app::theme::{Tokens, Type, text};

/// Shows the words over what follows.
pub(super) fn heading(ui: &mut Ui, words: &str) {
    ui.add_space(6.0);
    text(ui, Type::BodyBold, Tokens::of(ui).ink, words);
}
