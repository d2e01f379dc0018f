//! The choice between points that lie so close together that no zoom tells them apart.

use egui::{Align2, Area, Id, Order, Rect, Ui, pos2, vec2};

use super::{MapView, camera::Camera};
use crate::app::{
    action::Action,
    theme::{Tokens, Type, text},
    widgets::{PointRow, floating},
    words,
};

const WIDTH: f32 = 300.0;

/// Shows the choice, if there is one.
pub(super) fn show(ui: &Ui, map: Rect, camera: &Camera, view: &MapView<'_>, actions: &mut Vec<Action>) {
    let Some(crowd) = &view.state.map.crowd else { return };
    let at = camera.to_screen(map, crowd.place);
    let right = at.x < map.center().x;
    let (pivot, x) =
        if right { (Align2::LEFT_CENTER, at.x + 22.0) } else { (Align2::RIGHT_CENTER, at.x - 22.0) };
    Area::new(Id::unique("crowd"))
        .order(Order::Middle)
        .pivot(pivot)
        .fixed_pos(pos2(x, at.y))
        .constrain_to(map.shrink(8.0))
        .show(ui.ctx(), |ui| {
            floating(ui, |ui| {
                ui.set_width(WIDTH);
                egui::Frame::new().inner_margin(10.0).show(ui, |ui| {
                    ui.spacing_mut().item_spacing = vec2(8.0, 2.0);
                    text(ui, Type::Heading, Tokens::of(ui).ink, words::map::points_here(crowd.points.len()));
                    for key in &crowd.points {
                        row(ui, view, key, actions);
                    }
                });
            });
        });
}

fn row(ui: &mut Ui, view: &MapView<'_>, key: &crate::anatomy::PointKey, actions: &mut Vec<Action>) {
    let Some(listed) = view.points.find(key) else { return };
    let value = view.state.history.latest(key).map(|reading| reading.value);
    let name = words::point(&listed.name, key.side, value);
    if ui.add(PointRow::new(&name, &listed.name, words::your_capital(key.side), value)).clicked() {
        actions.push(Action::Select(key.clone()));
    }
}
