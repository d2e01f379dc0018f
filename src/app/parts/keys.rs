//! The keys of one place, as the sheet and the help show them.

use egui::Ui;

use crate::app::{
    theme::{Tokens, Type, text},
    widgets::KeyCap,
    words::keys::{self, Place, Row},
};

/// In more width than this what a key does stands beside it.
const WIDE: f32 = 400.0;

/// Shows the heading of a place and its keys.
pub(in crate::app) fn keys_of(ui: &mut Ui, place: Place, rows: &[Row]) {
    text(ui, Type::Heading, Tokens::of(ui).ink, place.heading());
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = if ui.available_width() > WIDE { 6.0 } else { 12.0 };
        for (key, does) in rows {
            row(ui, &keys::named(key), does);
        }
    });
}

fn row(ui: &mut Ui, key: &str, does: &str) {
    let t = Tokens::of(ui);
    let is_wide = ui.available_width() > WIDE;
    let what = |ui: &mut Ui| {
        let label = text(ui, Type::Body, t.ink, does);
        // The key itself is painted: without it a screen reader would hear what no key does.
        ui.ctx().accesskit_node_builder(label.id, |node| node.set_value(keys::does(key, does)));
    };
    ui.horizontal_top(|ui| {
        if is_wide {
            ui.scope(|ui| {
                ui.set_width(190.0);
                ui.add(KeyCap(key));
            });
            ui.vertical(what);
        } else {
            ui.vertical(|ui| {
                // A key is nearer to what it does than to the next key.
                ui.spacing_mut().item_spacing.y = 2.0;
                ui.add(KeyCap(key));
                what(ui);
            });
        }
    });
}
