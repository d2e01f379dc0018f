//! The sentences of a list, each behind a dot or its number.

use egui::{Color32, Sense, Ui, vec2};

use super::dot_badge;
use crate::app::theme::{Type, text};

/// Shows `sentence`, over several lines if it is long.
pub fn bullet(ui: &mut Ui, style: Type, ink: Color32, sentence: impl Into<String>) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        let (dot, _) = ui.allocate_exact_size(vec2(8.0, style.line()), Sense::hover());
        ui.painter().circle_filled(dot.center(), 2.4, ink);
        ui.vertical(|ui| {
            ui.set_width(ui.available_width());
            text(ui, style, ink, sentence);
        });
    });
}

/// Shows one of the numbered sentences of a list; `contents` shows what stands beside the number.
pub fn numbered<R>(ui: &mut Ui, number: usize, contents: impl FnOnce(&mut Ui) -> R) -> R {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 10.0;
        dot_badge(ui, number);
        ui.vertical(|ui| {
            ui.set_width(ui.available_width());
            contents(ui)
        })
        .inner
    })
    .inner
}
