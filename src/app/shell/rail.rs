//! The rail at the left: the pages there are, help, and the settings.

use egui::{Align, Layout, Panel, Rect, Sense, Ui, Vec2, vec2};

use crate::{
    app::{
        icons::Icon,
        theme::Tokens,
        widgets::{RailItem, side},
        words::{plan, routines, settings as words, trends},
    },
    session::{Actions, DeskWish, Page, State},
};

/// Shows the rail; in a small window, icons alone.
pub(super) fn rail(ui: &mut Ui, state: &State, is_small: bool, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let width = if is_small { 56.0 } else { 76.0 };
    side(Panel::left("rail"), width, t.rail).show(ui, |ui| {
        let rect = ui.max_rect();
        ui.painter().vline(rect.right(), rect.y_range(), egui::Stroke::new(1.0, t.line));
        ui.spacing_mut().item_spacing = vec2(0.0, 6.0);
        ui.vertical_centered(|ui| {
            ui.add_space(if is_small { 8.0 } else { 17.0 });
            let (mark, _) = ui.allocate_exact_size(Vec2::splat(28.0), Sense::hover());
            Icon::Brand.paint(
                ui.painter(),
                Rect::from_center_size(mark.center(), Vec2::splat(28.0)),
                t.accent,
            );
            ui.add_space(if is_small { 14.0 } else { 22.0 });
            item(ui, Icon::Map, words::MAP, Page::Map, state, is_small, actions);
            item(ui, Icon::Routines, routines::TITLE, Page::Routines, state, is_small, actions);
            item(ui, Icon::Trends, trends::TRENDS, Page::Trends, state, is_small, actions);
            item(ui, Icon::Plan, plan::PLAN, Page::Plan, state, is_small, actions);
        });
        ui.with_layout(Layout::bottom_up(Align::Center), |ui| {
            ui.add_space(8.0);
            item(ui, Icon::Settings, words::SETTINGS, Page::Settings, state, is_small, actions);
            if ui.add(RailItem::new(Icon::Help, words::HELP, false).small(is_small)).clicked() {
                actions.push(DeskWish::ShowRules);
            }
        });
    });
}

fn item(
    ui: &mut Ui,
    icon: Icon,
    name: &str,
    page: Page,
    state: &State,
    is_small: bool,
    actions: &mut Actions,
) {
    let is_here = state.page == page;
    if ui.add(RailItem::new(icon, name, is_here).small(is_small)).clicked() {
        actions.push(DeskWish::Go(page));
    }
}
