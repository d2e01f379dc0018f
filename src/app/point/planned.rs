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

/// Shows it; nothing of a point that is in no plan.
pub(super) fn show(ui: &mut Ui, view: &MapView<'_>, key: &PointKey) {
    let Some((plan, point)) = view.state.planned_here(key) else { return };
    let today = view.state.today_of_plan(view.today);
    let row = today.as_ref().and_then(|today| today.row(key));
    let number = plan.number(key).unwrap_or_default();
    let t = Tokens::of(ui);
    tile(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing = vec2(10.0, 2.0);
            order(ui, number, false);
            ui.vertical(|ui| {
                ui.set_width(ui.available_width());
                text(ui, Type::SmallBold, t.ink, words::in_panel(point, row));
                if view.state.draft.of_plan.is_none() {
                    text(ui, Type::Small, t.ink2, words::otherwise());
                }
                if !point.note.is_empty() {
                    text(ui, Type::Small, t.ink, &point.note);
                }
            });
        });
    });
}
