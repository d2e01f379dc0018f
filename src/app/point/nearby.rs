//! The points beside this one.

use egui::{Margin, Ui};

use super::cuts::Cuts;
use crate::{
    anatomy::{Atlas, PointKey},
    app::{
        map::MapView,
        theme::{Tokens, Type},
        widgets::PointRow,
        words,
    },
    session::{Actions, DeskWish},
};

pub(super) fn show(ui: &mut Ui, view: &MapView<'_>, key: &PointKey, cuts: &mut Cuts, actions: &mut Actions) {
    let neighbours = view.points.neighbours(Atlas::builtin(), key, view.state.map.view);
    if neighbours.is_empty() {
        return;
    }
    let t = Tokens::of(ui);
    ui.add_space(4.0);
    cuts.text(ui, Type::BodyBold, t.ink, words::point::nearby());
    // The rows have room of their own at their sides.
    egui::Frame::new().outer_margin(Margin::symmetric(-16, 0)).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for one in neighbours {
            let value = view.state.history.latest(&one.key).map(|reading| reading.value);
            let name = words::point(one.listed.name(), one.key.side, value);
            let accessible = format!("{name}, {}", one.words);
            let place = words::capital(&one.words);
            let is_lit = view.state.map.hover.as_ref() == Some(&one.key);
            let row = PointRow::new(&accessible, one.listed.name(), &place, value).selected(is_lit);
            let response = ui.add(row);
            cuts.here(ui);
            if response.clicked() {
                actions.push(DeskWish::Select(one.key.clone()));
            }
        }
    });
}
