//! The choice between points that lie so close together that no zoom tells them apart.

use egui::{Rect, Ui, vec2};

use super::camera::OnScreen as _;
use super::{MapView, offer};
use crate::{
    app::{
        theme::{Tokens, Type, text},
        widgets::PointRow,
        words,
    },
    session::{Actions, Camera, DeskWish},
};

/// Shows the choice, if there is one.
pub(super) fn show(ui: &Ui, map: Rect, camera: &Camera, view: &MapView<'_>, actions: &mut Actions) {
    let Some(crowd) = &view.state.map.crowd else { return };
    let at = camera.to_screen(map, crowd.place);
    offer::beside(ui, map, at, "crowd", |ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 2.0);
        text(ui, Type::Heading, Tokens::of(ui).ink, words::map::points_here(crowd.points.len()));
        for key in &crowd.points {
            row(ui, view, key, actions);
        }
    });
}

fn row(ui: &mut Ui, view: &MapView<'_>, key: &crate::anatomy::PointKey, actions: &mut Actions) {
    let Some(listed) = view.points.find(key) else { return };
    let whose = words::Whose::of(view.state);
    let latest = || view.state.history.latest(key).map(|reading| reading.value);
    let value = if whose == words::Whose::Yours { latest() } else { None };
    let name = words::point(listed.name(), key.side, value);
    if ui.add(PointRow::new(&name, listed.name(), whose.side(key.side), value)).clicked() {
        actions.push(DeskWish::Select(key.clone()));
    }
}
