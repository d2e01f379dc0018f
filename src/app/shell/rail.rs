//! The rail at the left: the pages there are, help, and the settings. In one column it is a bar at the lower edge, where a
//! thumb reaches it.

use egui::{Panel, Rect, Sense, Ui, Vec2, vec2};

use crate::{
    app::{
        icons::Icon,
        parts::Layout,
        theme::Tokens,
        widgets::{RailItem, at, side},
        words::{plan, routines, settings as words, trends},
    },
    session::{Actions, DeskWish, Page, State},
};

/// A lower rail has no room for more than its items, in points.
const LOW: f32 = 360.0;
/// What the bar has at its two ends.
const ENDS: f32 = 4.0;

/// The ways, as they stand below or beside each other.
fn ways() -> [(Icon, &'static str, Page); 6] {
    [
        (Icon::Map, words::map(), Page::Map),
        (Icon::Routines, routines::title(), Page::Routines),
        (Icon::Trends, trends::trends(), Page::Trends),
        (Icon::Plan, plan::plan(), Page::Plan),
        (Icon::Help, words::help(), Page::Help),
        (Icon::Settings, words::in_rail(), Page::Settings),
    ]
}
/// So many of them stand at the top of the rail, the others at its foot.
const AT_TOP: usize = 4;

/// Shows the rail; in a small window, icons alone.
pub(super) fn rail(ui: &mut Ui, state: &State, layout: Layout, actions: &mut Actions) {
    if layout.is_phone {
        return bar(ui, state, actions);
    }
    let is_small = layout.is_small;
    let t = Tokens::of(ui);
    let width = if is_small { 56.0 } else { 76.0 };
    side(Panel::left("rail"), width, t.rail).show(ui, |ui| {
        let rect = ui.max_rect();
        ui.painter().vline(rect.right(), rect.y_range(), egui::Stroke::new(1.0, t.line));
        // Large letters in a small window: all ways are there, without the mark above them.
        let is_low = rect.height() < LOW;
        let gap = if is_low { 2.0 } else { 6.0 };
        ui.spacing_mut().item_spacing = vec2(0.0, gap);
        let items = |ui: &mut Ui, ways: &[(Icon, &str, Page)], actions: &mut Actions| {
            for way in ways {
                item(ui, way, state, |_, item| item.small(is_small), actions);
            }
        };
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
            items(ui, &ways()[..AT_TOP], actions);
        });
        // Below, help above the settings: the Tab key goes as they stand.
        let end = if is_low { 2.0 } else { 8.0 };
        let foot = 2.0 * RailItem::height(is_small) + gap + end;
        at(ui, rect.with_min_y(rect.bottom() - foot), |ui| {
            ui.vertical_centered(|ui| items(ui, &ways()[AT_TOP..], actions));
        });
    });
}

/// All ways beside each other, as wide as the window.
fn bar(ui: &mut Ui, state: &State, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let height = RailItem::height(false) + 2.0;
    side(Panel::bottom("bar"), height, t.rail).show(ui, |ui| {
        let rect = ui.max_rect();
        ui.painter().hline(rect.x_range(), rect.top(), egui::Stroke::new(1.0, t.line));
        let width = (rect.width() - 2.0 * ENDS) / ways().len() as f32;
        at(ui, rect.shrink2(vec2(ENDS, 1.0)), |ui| {
            ui.spacing_mut().item_spacing = Vec2::ZERO;
            ui.horizontal(|ui| {
                for way in &ways() {
                    item(ui, way, state, |ui, item| item.in_bar(ui, width), actions);
                }
            });
        });
    });
}

/// One way, in the form that `as_here` gives it.
fn item<'a>(
    ui: &mut Ui,
    (icon, name, page): &(Icon, &'a str, Page),
    state: &State,
    as_here: impl FnOnce(&Ui, RailItem<'a>) -> RailItem<'a>,
    actions: &mut Actions,
) {
    let item = as_here(ui, RailItem::new(*icon, name, state.page == *page));
    if ui.add(item).clicked() {
        actions.push(if *page == Page::Help { DeskWish::Help(state.help) } else { DeskWish::Go(*page) });
    }
}
