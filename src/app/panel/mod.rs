//! What stands beside the map: the rail, the list of points, the panel of one point, the settings.

mod list;
mod method;
mod point;
mod rail;
mod removed;
mod settings;
mod trouble;

use std::time::Duration;

use egui::{Panel, Ui};

pub use self::{
    list::{Row, rows},
    rail::rail,
    settings::settings,
    trouble::trouble,
};
use super::{action::Action, map::MapView, theme::Tokens, window::side};

/// How long “Saved” stays in the panel.
pub const SAVED_FOR: Duration = Duration::from_secs(5);
/// From this width of the window on, in points, the list stays beside the map while a point is open.
pub const DOCKED_FROM: f32 = 1600.0;

/// The list at the left of the map, in a wide window.
pub fn docked(ui: &mut Ui, view: &MapView<'_>, actions: &mut Vec<Action>) {
    let t = Tokens::of(ui);
    side(Panel::left("docked list"), 300.0, t.panel).show(ui, |ui| {
        let rect = ui.max_rect();
        ui.painter().vline(rect.right(), rect.y_range(), egui::Stroke::new(1.0, t.line));
        list::show(ui, view, actions);
    });
}

/// The panel at the right: the selected point, or the list if it is not docked.
pub fn inspector(
    ui: &mut Ui,
    view: &MapView<'_>,
    is_small: bool,
    is_docked: bool,
    actions: &mut Vec<Action>,
) {
    let t = Tokens::of(ui);
    let width = if is_small { 320.0 } else { 384.0 };
    side(Panel::right("inspector"), width, t.panel).show(ui, |ui| {
        let rect = ui.max_rect();
        ui.painter().vline(rect.left(), rect.y_range(), egui::Stroke::new(1.0, t.line));
        match &view.state.selected {
            Some(key) => point::show(ui, view, key, is_small, actions),
            None if is_docked => list::no_point(ui),
            None => list::show(ui, view, actions),
        }
    });
}
