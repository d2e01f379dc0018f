//! What floats over the map: the switches, the labels of the sides, zoom and export, the legend, the banners.

use egui::{Align2, Area, Id, Order, Rect, Ui, UiBuilder, Vec2, pos2, vec2};

use super::{MapView, SIDES, input::STEP, legend, minimap};
use crate::{
    anatomy::{Layer, Side, ViewId},
    app::{
        icons::Icon,
        theme::{Tokens, size, touch},
        widgets::{
            Banner, Chip, Dropdown, IconButton, Segmented, SideBadge, at, menu, menu_item, menu_switch,
        },
        words,
    },
    session::{Action, Actions, DeskWish, Facing, LOW_MAP, MapWish, State},
};

const TOP: f32 = 14.0;
/// With less room than this for both drop-downs, a layer has one word.
const FEW_WORDS: f32 = 300.0;
/// Below this width the switches become drop-downs.
const SMALL: f32 = 1130.0;

/// On a lower map only what turns and zooms the picture is shown.
const LOW: f32 = LOW_MAP as f32;
/// A narrower one has no room for a banner of two lines: half of its words do, with the labels above it.
const WHOLE_BANNER: f32 = 480.0;
/// Between the buttons of a low map.
const APART: f32 = 4.0;
/// On a lower map the chips would lie over the labels of the sides.
const WITH_CHIPS: f32 = 340.0;
/// The height of the drop-downs and of the buttons.
const BUTTON: f32 = 36.0;

/// The choices of the view switch and of the layer switch.
fn views() -> [(ViewId, &'static str); 6] {
    ViewId::ALL.map(|view| (view, words::view(view)))
}

fn layers() -> [(Layer, &'static str); 4] {
    Layer::ALL.map(|layer| (layer, words::layer(layer)))
}

/// Shows everything that floats over the map; answers where the switches end. The Tab key goes from the switches to the
/// map itself (`surface`), and then to the rest. `has_forbidden`: a point that nobody treats themselves is in sight.
pub(super) fn show(
    ui: &mut Ui,
    map: Rect,
    view: &MapView<'_>,
    surface: &egui::Response,
    has_forbidden: bool,
    actions: &mut Actions,
) -> f32 {
    let state = view.state;
    let below = switches(ui, map, state, actions);
    super::stop(ui, map, state, surface);
    corner_labels(ui, map, state, below);
    one_sided(ui, map, state, below, actions);
    banners(ui, map, view, below, actions);
    buttons(ui, map, state, actions);
    let has_minimap = map.width() > 640.0 && map.height() > 520.0;
    if has_minimap {
        minimap::show(ui, map, view);
    }
    if has_chips(ui, map) {
        legend::show(ui, map, has_minimap, has_forbidden, state, actions);
        chips(ui, map, state, actions);
    }
    below
}

/// Whether the map has room for more than what turns and zooms it: in one column the drawing has all of it.
fn has_chips(ui: &Ui, map: Rect) -> bool {
    map.height() >= WITH_CHIPS && !touch::is_phone(ui.ctx())
}

/// What such a map has no room for: which points and zones are shown, the whole view, the export.
fn more(ui: &mut Ui, state: &State, actions: &mut Actions) {
    let opener = ui.add(IconButton::new(Icon::More, words::map::more()).size(BUTTON));
    menu(&opener, |ui| {
        let all = words::map::shown_or_not(words::map::all_points(), state.map.all_points);
        if menu_switch(ui, state.map.all_points, &all).clicked() {
            actions.push(MapWish::AllPoints(!state.map.all_points));
        }
        let danger = words::map::shown_or_not(words::map::danger(), state.map.danger);
        if menu_switch(ui, state.map.danger, &danger).clicked() {
            actions.push(MapWish::Danger(!state.map.danger));
        }
        if state.map.danger {
            // There is no room for the legend on such a map.
            legend::levels(ui);
        }
        if menu_item(ui, Some(Icon::Fit), words::map::fit()).clicked() {
            actions.push(MapWish::Fit);
        }
        // The map of a plan leaves the house as its handout.
        if state.plan_on_map().is_none() && menu_item(ui, Some(Icon::Export), words::map::export()).clicked()
        {
            actions.push(DeskWish::Export);
        }
    });
}

/// The view and layer switches; answers where they end.
fn switches(ui: &mut Ui, map: Rect, state: &State, actions: &mut Actions) -> f32 {
    let (all_views, all_layers) = (views(), layers());
    let views = Segmented::new(words::map::view(), &all_views).floating();
    let layers = Segmented::new(words::map::layer(), &all_layers).floating();
    let (view_width, layer_width) = (views.measure(ui), layers.measure(ui));
    let left = map.min + vec2(SIDES, TOP);
    let row = 40.0;
    if map.width() < SMALL && view_width + layer_width + 2.0 * SIDES + 8.0 > map.width() {
        if layer_width + 2.0 * SIDES > map.width()
            || view_width + 2.0 * SIDES > map.width()
            || map.width() < 600.0
        {
            return drop_downs(ui, map, state, actions);
        }
        // Two rows: every view and every layer stays one click away.
        let chosen =
            at(ui, Rect::from_min_size(left, vec2(view_width, row)), |ui| views.show(ui, state.map.view));
        actions.extend(chosen.map(MapWish::View));
        let second = left + vec2(0.0, row + 8.0);
        let chosen = at(ui, Rect::from_min_size(second, vec2(layer_width, row)), |ui| {
            layers.show(ui, state.map.layer)
        });
        actions.extend(chosen.map(MapWish::Layer));
        return second.y + row;
    }
    let chosen =
        at(ui, Rect::from_min_size(left, vec2(view_width, row)), |ui| views.show(ui, state.map.view));
    actions.extend(chosen.map(MapWish::View));
    let right = pos2(map.right() - SIDES - layer_width, left.y);
    let chosen =
        at(ui, Rect::from_min_size(right, vec2(layer_width, row)), |ui| layers.show(ui, state.map.layer));
    actions.extend(chosen.map(MapWish::Layer));
    left.y + row
}

fn drop_downs(ui: &mut Ui, map: Rect, state: &State, actions: &mut Actions) -> f32 {
    let left = map.min + vec2(12.0, 12.0);
    // On a low map the zoom buttons stand beside them.
    let end =
        if map.height() < LOW { row_of_buttons_place(ui, map).left() - 8.0 } else { map.right() - 12.0 };
    let bottom = left.y + touch::pressed(ui.ctx(), BUTTON);
    at(ui, Rect::from_min_max(left, pos2(end, bottom)), |ui| {
        ui.horizontal(|ui| {
            let (all_views, mut all_layers) = (views(), layers());
            if end < left.x + FEW_WORDS {
                all_layers = Layer::ALL.map(|layer| (layer, words::layer_short(layer)));
            }
            let views = Dropdown::new(words::map::view(), &all_views).icon(Icon::Person).floating();
            actions.extend(views.show(ui, state.map.view).map(MapWish::View));
            let layers = Dropdown::new(words::map::layer(), &all_layers).icon(Icon::Layers).floating();
            let layers = layers.at_most(ui.available_width());
            actions.extend(layers.show(ui, state.map.layer).map(MapWish::Layer));
        });
    });
    bottom
}

/// On a low map the label of a view of one side keeps clear of the drawing.
fn has_two_lines(map: Rect, state: &State) -> bool {
    map.height() < LOW && state.map.stage().one_sided()
}

/// Whose left and right it is; never only a colour.
fn corner_labels(ui: &mut Ui, map: Rect, state: &State, below: f32) {
    let [left, right] = words::corners(state.map.stage(), words::Whose::of(state));
    let y = below + 11.0;
    if let Some((side, label)) = left {
        let rect = Rect::from_min_size(pos2(map.left() + 20.0, y), vec2(220.0, 24.0));
        let mut badge = SideBadge::new(side, label).of_map();
        if has_two_lines(map, state) {
            // The drawing is in the middle, and small.
            badge = badge.at_most(map.width() / 2.0 - 60.0);
        }
        on_ground(ui, map, label, |ui| at(ui, rect, |ui| ui.add(badge)));
    }
    if let Some((side, label)) = right {
        let rect = Rect::from_min_size(pos2(map.right() - 240.0, y), vec2(220.0, 24.0));
        // As high as the other one.
        let layout = egui::Layout::right_to_left(egui::Align::Min);
        on_ground(ui, map, label, |ui| {
            let builder = UiBuilder::new().max_rect(rect).layout(layout);
            ui.scope_builder(builder, |ui| ui.add(SideBadge::new(side, label).of_map())).inner
        });
    }
}

/// On a low map marks may come to lie under a label: it has a ground of its own there and takes their clicks.
fn on_ground(ui: &mut Ui, map: Rect, name: &str, label: impl FnOnce(&mut Ui) -> egui::Response) {
    let ground = ui.painter().add(egui::Shape::Noop);
    let rect = label(ui).rect.expand2(vec2(6.0, 2.0));
    if map.height() < LOW {
        let colour = Tokens::of(ui).ground;
        ui.painter().set(ground, egui::Shape::rect_filled(rect, size::RADIUS_SEGMENT, colour));
        super::cover(ui, rect, name);
    }
}

/// The switch of the views that show one side.
fn one_sided(ui: &mut Ui, map: Rect, state: &State, below: f32, actions: &mut Actions) {
    if !state.map.stage().one_sided() {
        return;
    }
    let options = [(Side::Left, words::map::left()), (Side::Right, words::map::right())];
    let switch = Segmented::new(words::map::side(), &options).floating();
    let width = switch.measure(ui);
    let rect = Rect::from_min_size(pos2(map.right() - SIDES - width, below + 8.0), vec2(width, 40.0));
    let chosen = at(ui, rect, |ui| switch.show(ui, state.map.shown));
    actions.extend(chosen.map(MapWish::Shown));
}

/// What has just changed about the picture: swapped sides, an opened side, adding a point.
fn banners(ui: &mut Ui, map: Rect, view: &MapView<'_>, below: f32, actions: &mut Actions) {
    let state = view.state;
    // Below the labels of the sides, which are never covered.
    let labels = match map.height() < LOW {
        _ if has_two_lines(map, state) => 56.0,
        true => 38.0,
        false => 46.0,
    };
    let mut y = below + labels;
    let room = map.width() - 16.0;
    let mut place = |ui: &Ui, name: &str, is_aside: bool, show: &mut dyn FnMut(&mut Ui)| {
        let (pivot, x) = if is_aside {
            (Align2::LEFT_TOP, map.left() + SIDES)
        } else {
            (Align2::CENTER_TOP, map.center().x)
        };
        let area = Area::new(Id::unique(name))
            .order(Order::Middle)
            .pivot(pivot)
            .fixed_pos(pos2(x, y))
            .constrain_to(map.shrink(8.0).with_min_y(below + labels))
            .show(ui.ctx(), |ui| show(ui));
        y += area.response.rect.height() + 8.0;
    };
    let facing = match state.map.facing {
        Facing::Hidden => None,
        Facing::Until(end) if view.now >= end => None,
        Facing::Shown | Facing::Until(_) => words::facing(state.map.stage(), words::Whose::of(state)),
    };
    let is_short = map.height() < LOW && map.width() < WHOLE_BANNER;
    if let Some((heading, rest)) = facing {
        let rest = if is_short { "" } else { rest };
        place(ui, "facing", false, &mut |ui| {
            if Banner::new(heading, rest, words::map::got_it()).within(room).show(ui) {
                actions.push(MapWish::FacingUnderstood);
            }
        });
    }
    // Above a sheet there is no room for it: the panel says so.
    if let Some(opened) = state.map.opened.as_ref().filter(|_| map.height() >= LOW) {
        // At the edge, where it lies over no head.
        place(ui, "opened", true, &mut |ui| {
            let banner =
                Banner::quiet(Icon::Layers, words::map::opened(opened.side), words::map::close_opened());
            if banner.within(room).show(ui) {
                actions.push(MapWish::CloseOpened);
            }
        });
    }
    if state.map.adding {
        place(ui, "adding", false, &mut |ui| {
            let (heading, rest, cancel) = words::map::adding();
            let heading = if is_short { "" } else { heading };
            if Banner::new(heading, rest, cancel).within(room).show(ui) {
                actions.push(MapWish::Adding(false));
            }
        });
    }
}

/// Zoom, the whole view, and the export, at the lower right.
fn buttons(ui: &mut Ui, map: Rect, state: &State, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let side = BUTTON;
    let all = [
        (Icon::Export, words::map::export(), Action::from(DeskWish::Export)),
        (Icon::Plus, words::map::zoom_in(), MapWish::ZoomStep(STEP).into()),
        (Icon::Minus, words::map::zoom_out(), MapWish::ZoomStep(1.0 / STEP).into()),
        (Icon::Fit, words::map::fit(), MapWish::Fit.into()),
    ];
    // The map of a plan leaves the house as its handout.
    let buttons = if state.plan_on_map().is_some() { &all[1..] } else { &all };
    if !has_chips(ui, map) {
        return row_of_buttons(ui, map, state, actions);
    }
    let height = side * buttons.len() as f32;
    let corner = pos2(map.right() - SIDES - side, map.bottom() - SIDES - height);
    let rect = Rect::from_min_size(corner, vec2(side, height));
    let shadow = egui::Shadow { offset: [0, 2], blur: 10, spread: 0, color: t.shadow };
    ui.painter().add(shadow.as_shape(rect, size::RADIUS_CONTROL));
    let edge = egui::Stroke::new(size::HAIRLINE, t.line);
    ui.painter().rect(rect, size::RADIUS_CONTROL, t.panel, edge, egui::StrokeKind::Outside);
    at(ui, rect, |ui| {
        ui.spacing_mut().item_spacing = Vec2::ZERO;
        for (icon, name, action) in buttons {
            if ui.add(IconButton::new(*icon, name).size(side).flat()).clicked() {
                actions.push(action.clone());
            }
        }
    });
}

/// On a low map, above a sheet, beside the switches: zoom, and the way to everything else.
fn row_of_buttons(ui: &mut Ui, map: Rect, state: &State, actions: &mut Actions) {
    let buttons = [
        (Icon::Plus, words::map::zoom_in(), MapWish::ZoomStep(STEP)),
        (Icon::Minus, words::map::zoom_out(), MapWish::ZoomStep(1.0 / STEP)),
    ];
    let rect = row_of_buttons_place(ui, map);
    let side = rect.height();
    at(ui, rect, |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing = vec2(APART, 0.0);
            for (icon, name, action) in buttons {
                if ui.add(IconButton::new(icon, name).size(side)).clicked() {
                    actions.push(action);
                }
            }
            more(ui, state, actions);
        });
    });
}

fn row_of_buttons_place(ui: &Ui, map: Rect) -> Rect {
    let side = touch::pressed(ui.ctx(), BUTTON);
    let size = vec2(3.0 * side + 2.0 * APART, side);
    // Where the switches have no row of their own to share, below them.
    let top = if map.height() < LOW { map.top() + 12.0 } else { map.bottom() - 12.0 - size.y };
    Rect::from_min_size(pos2(map.right() - 10.0 - size.x, top), size)
}

/// Which points and zones are shown: above the zoom buttons, at the right edge.
fn chips(ui: &mut Ui, map: Rect, state: &State, actions: &mut Actions) {
    let bottom = map.bottom() - SIDES - 4.0 * BUTTON - 10.0;
    let size = vec2(240.0, 2.0 * size::CHIP + 8.0);
    let rect = Rect::from_min_max(
        pos2(map.right() - SIDES - size.x, bottom - size.y),
        pos2(map.right() - SIDES, bottom),
    );
    let layout = egui::Layout::bottom_up(egui::Align::Max);
    ui.scope_builder(UiBuilder::new().max_rect(rect).layout(layout), |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        if ui.add(Chip::new(words::map::all_points(), state.map.all_points)).clicked() {
            actions.push(MapWish::AllPoints(!state.map.all_points));
        }
        if ui.add(Chip::new(words::map::danger(), state.map.danger)).clicked() {
            actions.push(MapWish::Danger(!state.map.danger));
        }
    });
}
