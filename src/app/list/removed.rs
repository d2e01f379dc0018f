//! Points of one's own that were put away, and the way back.

use egui::{Margin, Ui};

use crate::{
    anatomy::{Side, without_side},
    app::{
        map::MapView,
        theme::{Tokens, Type, text},
        widgets::{Button, OpenRow},
        words::{self, point},
    },
    session::{Actions, ListWish},
};

/// A line that opens the removed points; nothing where there are none. A search shows those that it names.
pub(super) fn removed(ui: &mut Ui, view: &MapView<'_>, actions: &mut Actions) {
    let list = &view.state.list;
    let search = without_side(&list.search);
    let only = list.only();
    let has_side = |side: Side| only.is_none_or(|only| only == side);
    let points: Vec<_> = (view.state.history.retired_points())
        .filter(|one| has_side(one.side) && one.name.to_lowercase().contains(&search))
        .collect();
    if points.is_empty() {
        return;
    }
    let t = Tokens::of(ui);
    egui::Frame::new().inner_margin(Margin { left: 20, right: 20, top: 8, bottom: 16 }).show(ui, |ui| {
        let id = egui::Id::unique("removed points");
        // What was searched for is shown at once.
        let is_open = ui.data(|data| data.get_temp(id)).unwrap_or(false) || !search.is_empty();
        if OpenRow::new(&point::removed(points.len()), "", is_open).show(ui).clicked() {
            ui.data_mut(|data| data.insert_temp(id, !is_open));
            ui.ctx().request_repaint();
        }
        if !is_open {
            return;
        }
        for one in points {
            ui.add_space(8.0);
            text(ui, Type::BodyBold, t.ink, &one.name);
            let place = words::lower_first(&one.place);
            text(ui, Type::Label, t.ink2, format!("{} · {place}", words::your_capital(one.side)));
            let button = Button::plain(point::bring_back(&one.name, one.side)).text(point::bring_back_word());
            if ui.add(button.height(28.0).flush()).clicked() {
                actions.push(ListWish::BringBack(one.key()));
            }
        }
    });
}
