//! What the user’s plan asks for at the point.

use egui::{Ui, vec2};

use crate::{
    anatomy::PointKey,
    app::{
        map::MapView,
        theme::{Tokens, Type, text},
        widgets::{order, tile},
        words::your_plan as words,
    },
};

/// Shows it; nothing of a point that is not due today.
pub(super) fn show(ui: &mut Ui, view: &MapView<'_>, key: &PointKey) {
    let Some(today) = view.state.today_of_plan(view.today) else { return };
    let Some(row) = today.row(key) else { return };
    let t = Tokens::of(ui);
    tile(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing = vec2(10.0, 2.0);
            order(ui, row.number, false);
            ui.vertical(|ui| {
                ui.set_width(ui.available_width());
                text(ui, Type::SmallBold, t.ink, words::in_panel(row));
                if view.state.draft.of_plan.is_none() && row.done() < row.due() {
                    text(ui, Type::Small, t.ink2, words::OTHERWISE);
                }
                if !row.point.note.is_empty() {
                    text(ui, Type::Small, t.ink, &row.point.note);
                }
            });
        });
    });
}
