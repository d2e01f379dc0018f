//! x
use super::{action::Action, map::MapView};
use egui::Ui;
/// x
pub fn running(_ui: &mut Ui, _view: &mut MapView<'_>) -> Vec<Action> {
    Vec::new()
}
/// x
pub fn after(_ui: &mut Ui, _view: &mut MapView<'_>, _since: Option<jiff::Timestamp>) -> Vec<Action> {
    Vec::new()
}
