//! The routines: the list of them, what is chosen before one, and one on its way.
//!
//! It may use the parts, the map, words and widgets below it, never another page; what the user does leaves as a wish.

mod card;
mod done;
mod field;
mod intro;
mod list;
mod making;
mod next;
mod sketch;

use std::hash::Hash;

use egui::{Rect, Ui, UiBuilder, pos2};

use crate::{
    app::{
        map::{MapView, guide},
        parts::{Layout, beside, panel_width},
        theme::Tokens,
        widgets::{bare, from_top, hairline, whole_lines},
    },
    session::Actions,
};

/// The width of the panel at the right in a small window, in points.
const PANEL_SMALL: f32 = 320.0;

/// Shows the page in what `ui` has left.
pub(super) fn show(ui: &mut Ui, view: &mut MapView<'_>, layout: Layout, actions: &mut Actions) {
    let room = ui.available_rect_before_wrap();
    let routines = &view.state.routines;
    match (&routines.open, routines.shown_making()) {
        (None, Some(making)) => making::show(ui, view, making, actions),
        (None, None) => list::show(ui, view, actions),
        (Some(run), _) if run.course.is_none() => intro::show(ui, view, run, room, layout, actions),
        (Some(_), _) => on_its_way(ui, view, layout, actions),
    }
}

/// A routine on its way, between two holds: the steps at the left, where it is in the middle, what comes next at the
/// right. In a narrow window the drawing gives way.
fn on_its_way(ui: &mut Ui, view: &mut MapView<'_>, layout: Layout, actions: &mut Actions) {
    beside(ui, view, layout, actions);
    let room = ui.available_rect_before_wrap();
    if layout.is_narrow {
        return panel(ui, room, false, |ui| next::show(ui, view, true, actions));
    }
    let width = if layout.is_small { PANEL_SMALL } else { panel_width(ui.ctx()) };
    let split = room.right() - width;
    let drawing = Rect::from_min_max(room.min, pos2(split, room.bottom()));
    let mut child = ui.new_child(UiBuilder::new().max_rect(drawing).id_salt("guide"));
    child.shrink_clip_rect(drawing);
    guide(&mut child, drawing, view);
    let beside = Rect::from_min_max(pos2(split, room.top()), room.max);
    panel(ui, beside, true, |ui| next::show(ui, view, false, actions));
}

/// A panel in a place of its own.
fn panel(ui: &mut Ui, room: Rect, has_line: bool, contents: impl FnOnce(&mut Ui)) {
    let t = Tokens::of(ui);
    let mut ui = ui.new_child(UiBuilder::new().max_rect(room).id_salt("routine panel"));
    ui.shrink_clip_rect(room);
    ui.painter().rect_filled(room, 0.0, t.panel);
    if has_line {
        ui.painter().vline(room.left(), room.y_range(), egui::Stroke::new(1.0, t.line));
    }
    contents(&mut ui);
}

/// A fixed foot, and above it what scrolls, from its top for each thing that it is `of`.
fn with_foot(
    ui: &mut Ui,
    side: i8,
    of: impl Hash,
    actions: &mut Actions,
    foot: impl FnOnce(&mut Ui, &mut Actions),
    body: impl FnOnce(&mut Ui, &mut Actions),
) {
    let t = Tokens::of(ui);
    let panel = egui::Panel::bottom("routine foot").resizable(false).show_separator_line(false);
    panel.frame(bare(t.panel)).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        hairline(ui);
        let margin = egui::Margin { left: side, right: side, top: 12, bottom: 14 };
        egui::Frame::new().inner_margin(margin).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 8.0;
            foot(ui, actions);
        });
    });
    let shown = from_top(ui, "routine panel", of).show(ui, |ui| {
        let margin = egui::Margin { left: side, right: side, top: 16, bottom: 12 };
        egui::Frame::new().inner_margin(margin).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 8.0;
            body(ui, actions);
        });
    });
    whole_lines(ui, shown.inner_rect, t.panel);
}
