//! The points of the last day, to be held again by one press; above the points.

use egui::Ui;

use crate::{
    app::{
        icons::Icon,
        map::MapView,
        widgets::Button,
        words::{self, list as said},
    },
    session::{Actions, LastDay, PointWish},
    therapy::guard,
};

/// Shows the way; nothing where nothing is left of that day, and where a plan says what comes next.
pub(super) fn show(ui: &mut Ui, view: &MapView<'_>, actions: &mut Actions) {
    let state = view.state;
    if state.plan_done_here().is_some() || state.routines.course().is_some() {
        return;
    }
    let Some(last) = LastDay::of(&state.history, view.points, view.today) else { return };
    if last.left.is_empty() {
        return;
    }
    let today = guard::day_of(view.today);
    let is_yesterday = today.yesterday().is_ok_and(|yesterday| yesterday == last.day);
    let day = (!is_yesterday).then(|| words::long_day(last.day, today));
    let name = said::again(last.left.len(), last.count, day.as_deref());
    // As wide as the field above it.
    egui::Frame::new().inner_margin(egui::Margin::symmetric(12, 0)).show(ui, |ui| {
        if ui.add(Button::outlined(name).icon(Icon::Play).width(ui.available_width())).clicked() {
            actions.push(PointWish::Again);
        }
    });
    ui.add_space(8.0);
}
