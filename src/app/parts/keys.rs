//! The keys of one place, as the sheet and the help show them.

use egui::Ui;

use crate::app::{
    theme::{Tokens, Type, text},
    widgets::KeyCap,
    words::keys::Place,
};

/// Shows the heading of a place and its keys.
pub(in crate::app) fn keys_of(ui: &mut Ui, place: Place, rows: &[(&str, &str)]) {
    text(ui, Type::Heading, Tokens::of(ui).ink, place.heading());
    for (key, does) in rows {
        row(ui, key, does);
    }
}

fn row(ui: &mut Ui, key: &str, does: &str) {
    let t = Tokens::of(ui);
    let is_wide = ui.available_width() > 400.0;
    let words = |ui: &mut Ui| {
        text(ui, Type::Body, t.ink, does);
    };
    ui.horizontal_top(|ui| {
        if is_wide {
            ui.scope(|ui| {
                ui.set_width(190.0);
                ui.add(KeyCap(key));
            });
            ui.vertical(words);
        } else {
            ui.vertical(|ui| {
                ui.add(KeyCap(key));
                words(ui);
            });
        }
    });
}
