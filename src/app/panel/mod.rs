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

/// The panel at the right: the list, or the selected point.
pub fn inspector(ui: &mut Ui, view: &MapView<'_>, is_small: bool, actions: &mut Vec<Action>) {
    let t = Tokens::of(ui);
    let width = if is_small { 320.0 } else { 384.0 };
    side(Panel::right("inspector"), width, t.panel).show(ui, |ui| {
        let rect = ui.max_rect();
        ui.painter().vline(rect.left(), rect.y_range(), egui::Stroke::new(1.0, t.line));
        match &view.state.selected {
            Some(key) => point::show(ui, view, key, is_small, actions),
            None => list::show(ui, view, actions),
        }
    });
}
