//! What stands beside the map: the list of points or the panel of one point, with what went wrong above it and the
//! status below.

use egui::{Panel, Rect, Ui, UiBuilder};

use super::{dialogs, resume};
use super::{foot, trouble};
use crate::{
    app::{
        list,
        map::MapView,
        parts::{Layout, sheet, under_way},
        point,
        theme::Tokens,
        widgets::{bare, first_stop},
        words,
    },
    session::{Actions, DeskWish, Hurts, Sheet},
};

/// The list at the left of the map, in a wide window.
pub(super) fn docked(ui: &mut Ui, view: &MapView<'_>, room: Rect, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let mut ui = ui.new_child(UiBuilder::new().max_rect(room).id_salt("docked list"));
    ui.shrink_clip_rect(room);
    ui.painter().rect_filled(room, 0.0, t.panel);
    ui.painter().vline(room.right(), room.y_range(), egui::Stroke::new(1.0, t.line));
    list::show(&mut ui, view, false, actions);
}

/// Lower, the panel of a point beside the map scrolls as a whole: its fixed footer would leave nothing of it.
const LOWEST_POINT: f32 = 540.0;
/// The search and one row of the list, in a sheet.
const LOWEST_ROW: f32 = 120.0;
/// The same for the list with its search and filters.
const LOWEST_LIST: f32 = 300.0;

/// The panel in `room`: the list, or the selected point; what went wrong above it, the status line below.
pub(super) fn inspector(ui: &mut Ui, view: &MapView<'_>, room: Rect, layout: Layout, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let state = view.state;
    let mut ui = ui.new_child(UiBuilder::new().max_rect(room).id_salt("inspector"));
    ui.shrink_clip_rect(room);
    ui.painter().rect_filled(room, 0.0, t.panel);
    let whole = room;
    let mut room = room;
    if layout.is_narrow {
        room = sheet::handle(&mut ui, head(view), state.sheet, actions);
        if state.sheet == Sheet::Down {
            if state.list.focus_search {
                actions.push(DeskWish::Sheet(Sheet::Full));
            }
            return;
        }
    } else {
        ui.painter().vline(room.left(), room.y_range(), egui::Stroke::new(1.0, t.line));
    }
    let mut ui = ui.new_child(UiBuilder::new().max_rect(room).id_salt("contents"));
    // In a narrow window the line over the page says what is not saved.
    if !layout.is_narrow {
        foot::foot(&mut ui, state, actions);
    }
    if layout.is_narrow {
        dialogs::undo_foot(&mut ui, state, actions);
    }
    if trouble::is_up(state) && !layout.is_narrow {
        let top = Panel::top("trouble here").resizable(false).show_separator_line(false);
        top.frame(bare(t.panel)).show(&mut ui, |ui| {
            egui::Frame::new()
                .inner_margin(egui::Margin { left: 16, right: 16, top: 10, bottom: 0 })
                .show(ui, |ui| trouble::trouble(ui, state, actions));
        });
    }
    if !layout.is_narrow {
        resume::in_panel(&mut ui, view, actions);
        under_way(&mut ui, state, actions);
    }
    let room = ui.available_rect_before_wrap();
    if state.selected.is_some() {
        first_stop::is_next(&ui);
    }
    match &state.selected {
        Some(key) if layout.is_narrow => {
            let foot = point::show(&mut ui, view, key, layout, actions);
            sheet::need(ui.ctx(), whole.height() - room.height() + foot);
        }
        Some(key) => sheet::at_least(&mut ui, room, LOWEST_POINT, |ui| {
            point::show(ui, view, key, layout, actions);
        }),
        None if layout.is_docked => list::no_point(&mut ui),
        None if layout.is_narrow => {
            // The bar that undoes takes no row away.
            let has_bar = state.status.undo.is_some();
            let needs = if has_bar { whole.height() - room.height() + LOWEST_ROW } else { 0.0 };
            sheet::need(ui.ctx(), needs);
            list::show(&mut ui, view, true, actions);
        }
        None => sheet::at_least(&mut ui, room, LOWEST_LIST, |ui| list::show(ui, view, false, actions)),
    }
}

/// What the handle of a sheet says.
fn head<'a>(view: &MapView<'a>) -> sheet::Head<'a> {
    let state = view.state;
    match (&state.selected, state.list.hurts) {
        (Some(key), _) => {
            let name = view.points.find(key).map_or("", |listed| listed.name());
            sheet::Head::Point(name, key.side)
        }
        (None, Some(Hurts::Asking)) => sheet::Head::Question(words::list::where_word()),
        (None, Some(Hurts::At(_))) => sheet::Head::Bare,
        (None, None) => sheet::Head::Points,
    }
}
