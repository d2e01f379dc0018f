//! The rail at the left: the pages there are, help, and the settings.

use egui::{Panel, Rect, Sense, Ui, Vec2, vec2};

use crate::{
    app::{
        icons::Icon,
        theme::Tokens,
        widgets::{RailItem, at, side},
        words::{plan, routines, settings as words, trends},
    },
    session::{Actions, DeskWish, Page, State},
};

/// A lower rail has no room for more than its items, in points.
const LOW: f32 = 360.0;

/// Shows the rail; in a small window, icons alone.
pub(super) fn rail(ui: &mut Ui, state: &State, is_small: bool, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let width = if is_small { 56.0 } else { 76.0 };
    side(Panel::left("rail"), width, t.rail).show(ui, |ui| {
        let rect = ui.max_rect();
        ui.painter().vline(rect.right(), rect.y_range(), egui::Stroke::new(1.0, t.line));
        // Large letters in a small window: all ways are there, without the mark above them.
        let is_low = rect.height() < LOW;
        let gap = if is_low { 2.0 } else { 6.0 };
        ui.spacing_mut().item_spacing = vec2(0.0, gap);
        ui.vertical_centered(|ui| {
            ui.add_space(if is_low {
                2.0
            } else if is_small {
                8.0
            } else {
                17.0
            });
            if !is_low {
                let (mark, _) = ui.allocate_exact_size(Vec2::splat(28.0), Sense::hover());
                let mark = Rect::from_center_size(mark.center(), Vec2::splat(28.0));
                Icon::Brand.paint(ui.painter(), mark, t.accent);
                ui.add_space(if is_small { 14.0 } else { 22.0 });
            }
            item(ui, Icon::Map, words::MAP, Page::Map, state, is_small, actions);
            item(ui, Icon::Routines, routines::TITLE, Page::Routines, state, is_small, actions);
            item(ui, Icon::Trends, trends::TRENDS, Page::Trends, state, is_small, actions);
            item(ui, Icon::Plan, plan::PLAN, Page::Plan, state, is_small, actions);
        });
        // Below, help above the settings: the Tab key goes as they stand.
        let end = if is_low { 2.0 } else { 8.0 };
        let foot = 2.0 * RailItem::height(is_small) + gap + end;
        at(ui, rect.with_min_y(rect.bottom() - foot), |ui| {
            ui.vertical_centered(|ui| {
                let is_here = state.page == Page::Help;
                if ui.add(RailItem::new(Icon::Help, words::HELP, is_here).small(is_small)).clicked() {
                    actions.push(DeskWish::Help(state.help));
                }
                item(ui, Icon::Settings, words::SETTINGS, Page::Settings, state, is_small, actions);
            });
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
