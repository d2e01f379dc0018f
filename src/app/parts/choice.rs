//! One of a few things, whatever room there is.

use egui::Ui;

use crate::app::widgets::{Dropdown, Segmented};

/// A switch, or a drop-down where the switch does not fit.
pub(in crate::app) fn choice<T: Copy + PartialEq>(
    ui: &mut Ui,
    name: &str,
    options: &[(T, &str)],
    current: T,
) -> Option<T> {
    let switch = Segmented::new(name, options);
    if switch.measure(ui) <= ui.available_width() {
        return switch.show(ui, current);
    }
    Dropdown::new(name, options).show(ui, current)
}
