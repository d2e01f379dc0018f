//! What is said below a field of text into which no more goes.

use egui::Ui;

use crate::app::{
    theme::{Tokens, Type, text},
    words,
};

/// Says it, once the field of at most `most` characters is full: what was pasted may have lost its end.
pub(in crate::app) fn full(ui: &mut Ui, typed: &str, most: usize) {
    if typed.chars().count() >= most {
        text(ui, Type::Small, Tokens::of(ui).caution_ink, words::no_more_fits(most));
    }
}
