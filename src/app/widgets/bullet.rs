//! A sentence of a list, behind a dot.

use egui::{Color32, Sense, Ui, vec2};

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
