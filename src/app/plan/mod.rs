//! The page of the plans: the list of them, and the one that is being made – who on the left, where on the map, how on the
//! right.
//!
//! It may use the parts, the map, words and widgets below it, never another page; what the user does leaves as a wish.

mod list;

use egui::Ui;

use crate::{
    app::{map::MapView, parts::Layout},
    session::Actions,
};

/// Shows the page in what `ui` has left.
pub(super) fn show(ui: &mut Ui, view: &mut MapView<'_>, _layout: Layout, actions: &mut Actions) {
    list::show(ui, view, actions);
}
