//! What floats over the map: the switches, the labels of the sides, zoom and export, the legend, the banners.

use egui::{Align2, Area, Id, Order, Rect, Ui, UiBuilder, Vec2, pos2, vec2};

use super::{MapView, minimap};
use crate::{
    anatomy::{Layer, Side, ViewId},
    app::{
        action::Action,
        icons::Icon,
        state::{Facing, State},
        theme::{Tokens, Type, size},
        widgets::{Banner, Chip, Dropdown, IconButton, MarkerLook, Segmented, SideBadge, paint_marker},
        words,
    },
    therapy::Tenderness,
};

const TOP: f32 = 14.0;
const SIDES: f32 = 16.0;
/// Below this width the switches become drop-downs.
const SMALL: f32 = 1130.0;

/// On a lower map only what turns and zooms the picture is shown.
const LOW: f32 = 220.0;

const VIEWS: [(ViewId, &str); 6] = [
    (ViewId::Back, "Back"),
    (ViewId::Front, "Front"),
    (ViewId::NeckSide, "Side of neck"),
    (ViewId::Sole, "Soles"),
    (ViewId::ForearmBack, "Forearm back"),
    (ViewId::ForearmPalm, "Forearm palm"),
];

const LAYERS: [(Layer, &str); 4] = [
    (Layer::Skin, "Skin"),
    (Layer::Outer, "Outer muscles"),
    (Layer::Deep, "Deep muscles"),
    (Layer::Bones, "Bones"),
];

/// Shows everything that floats over the map.
pub(super) fn show(ui: &mut Ui, map: Rect, view: &MapView<'_>, actions: &mut Vec<Action>) {
    let state = view.state;
    let below = switches(ui, map, state, actions);
    corner_labels(ui, map, state, below);
    one_sided(ui, map, state, below, actions);
    banners(ui, map, view, below, actions);
    buttons(ui, map, actions);
    if map.width() > 640.0 && map.height() > 520.0 {
        minimap::show(ui, map, view);
        legend(ui, map);
    }
    if map.height() >= LOW {
        all_points(ui, map, state, actions);
    }
}

/// A piece of interface at a place over the map.
fn at<R>(ui: &mut Ui, rect: Rect, contents: impl FnOnce(&mut Ui) -> R) -> R {
    ui.scope_builder(UiBuilder::new().max_rect(rect), contents).inner
}

/// The view and layer switches; answers where they end.
fn switches(ui: &mut Ui, map: Rect, state: &State, actions: &mut Vec<Action>) -> f32 {
    let views = Segmented::new("View", &VIEWS).floating();
    let layers = Segmented::new("Layer", &LAYERS).floating();
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
        actions.extend(chosen.map(Action::View));
        let second = left + vec2(0.0, row + 8.0);
        let chosen = at(ui, Rect::from_min_size(second, vec2(layer_width, row)), |ui| {
            layers.show(ui, state.map.layer)
        });
        actions.extend(chosen.map(Action::Layer));
        return second.y + row;
    }
    let chosen =
        at(ui, Rect::from_min_size(left, vec2(view_width, row)), |ui| views.show(ui, state.map.view));
    actions.extend(chosen.map(Action::View));
    let right = pos2(map.right() - SIDES - layer_width, left.y);
    let chosen =
        at(ui, Rect::from_min_size(right, vec2(layer_width, row)), |ui| layers.show(ui, state.map.layer));
    actions.extend(chosen.map(Action::Layer));
    left.y + row
}

fn drop_downs(ui: &mut Ui, map: Rect, state: &State, actions: &mut Vec<Action>) -> f32 {
    let left = map.min + vec2(12.0, 12.0);
    at(ui, Rect::from_min_size(left, vec2(map.width() - 24.0, 36.0)), |ui| {
        ui.horizontal(|ui| {
            let views = Dropdown::new("View", &VIEWS).icon(Icon::Person).floating();
            actions.extend(views.show(ui, state.map.view).map(Action::View));
            let layers = Dropdown::new("Layer", &LAYERS).icon(Icon::Layers).floating();
            actions.extend(layers.show(ui, state.map.layer).map(Action::Layer));
        });
    });
    left.y + 36.0
}

/// Whose left and right it is; never only a colour.
fn corner_labels(ui: &mut Ui, map: Rect, state: &State, below: f32) {
    let [left, right] = words::corners(state.map.stage());
    let y = below + 11.0;
    if let Some((side, label)) = left {
        let rect = Rect::from_min_size(pos2(map.left() + 20.0, y), vec2(220.0, 24.0));
        at(ui, rect, |ui| ui.add(SideBadge::new(side, label).of_map()));
    }
    if let Some((side, label)) = right {
        let rect = Rect::from_min_size(pos2(map.right() - 240.0, y), vec2(220.0, 24.0));
        let layout = egui::Layout::right_to_left(egui::Align::Center);
        ui.scope_builder(UiBuilder::new().max_rect(rect).layout(layout), |ui| {
            ui.add(SideBadge::new(side, label).of_map())
        });
    }
}

/// The switch of the views that show one side.
fn one_sided(ui: &mut Ui, map: Rect, state: &State, below: f32, actions: &mut Vec<Action>) {
    if !state.map.stage().one_sided() {
        return;
    }
    let options = [(Side::Left, "Left"), (Side::Right, "Right")];
    let switch = Segmented::new("Side", &options).floating();
    let width = switch.measure(ui);
    let rect = Rect::from_min_size(pos2(map.right() - SIDES - width, below + 8.0), vec2(width, 40.0));
    let chosen = at(ui, rect, |ui| switch.show(ui, state.map.shown));
    actions.extend(chosen.map(Action::Shown));
}

/// What has just changed about the picture: swapped sides, an opened side, adding a point.
fn banners(ui: &mut Ui, map: Rect, view: &MapView<'_>, below: f32, actions: &mut Vec<Action>) {
    let state = view.state;
    let mut y = below + 46.0;
    let mut place = |ui: &Ui, name: &str, show: &mut dyn FnMut(&mut Ui)| {
        let area = Area::new(Id::unique(name))
            .order(Order::Middle)
            .pivot(Align2::CENTER_TOP)
            .fixed_pos(pos2(map.center().x, y))
            .constrain_to(map.shrink(8.0))
            .show(ui.ctx(), |ui| show(ui));
        y += area.response.rect.height() + 8.0;
    };
    let facing = match state.map.facing {
        Facing::Hidden => None,
        Facing::Until(end) if view.now >= end => None,
        Facing::Shown | Facing::Until(_) => words::facing(state.map.stage()),
    };
    if let Some((heading, rest)) = facing {
        place(ui, "facing", &mut |ui| {
            if Banner::new(heading, rest, "Got it").show(ui) {
                actions.push(Action::FacingUnderstood);
            }
        });
    }
    if let Some(opened) = state.map.opened {
        let side = if opened.side == Side::Left { "Left" } else { "Right" };
        let words = format!("{side} side opened to the deep muscles");
        place(ui, "opened", &mut |ui| {
            if Banner::quiet(Icon::Layers, &words, "Close it").show(ui) {
                actions.push(Action::CloseOpened);
            }
        });
    }
    if state.map.adding {
        place(ui, "adding", &mut |ui| {
            if Banner::new("New point.", "Click the sore place on a muscle.", "Cancel").show(ui) {
                actions.push(Action::Adding(false));
            }
        });
    }
}

/// Zoom, the whole view, and the export, at the lower right.
fn buttons(ui: &mut Ui, map: Rect, actions: &mut Vec<Action>) {
    let t = Tokens::of(ui);
    let side = 36.0;
    let buttons = [
        (Icon::Export, "Export map", Action::Export),
        (Icon::Plus, "Zoom in", Action::ZoomStep(1.5)),
        (Icon::Minus, "Zoom out", Action::ZoomStep(1.0 / 1.5)),
        (Icon::Fit, "Whole view", Action::Fit),
    ];
    if map.height() < LOW {
        return row_of_buttons(ui, map, actions);
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
            if ui.add(IconButton::new(icon, name).size(side).flat()).clicked() {
                actions.push(action);
            }
        }
    });
}

/// On a low map, above a sheet, zoom alone, beside the switches.
fn row_of_buttons(ui: &mut Ui, map: Rect, actions: &mut Vec<Action>) {
    let buttons = [
        (Icon::Plus, "Zoom in", Action::ZoomStep(1.5)),
        (Icon::Minus, "Zoom out", Action::ZoomStep(1.0 / 1.5)),
    ];
    let side = 36.0;
    let size = vec2(side * buttons.len() as f32, side);
    let rect = Rect::from_min_size(pos2(map.right() - 10.0 - size.x, map.top() + 12.0), size);
    at(ui, rect, |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing = Vec2::ZERO;
            for (icon, name, action) in buttons {
                if ui.add(IconButton::new(icon, name).size(side)).clicked() {
                    actions.push(action);
                }
            }
        });
    });
}

/// What the shapes and colours mean.
fn legend(ui: &mut Ui, map: Rect) {
    let t = Tokens::of(ui);
    let steps = [(0, "0 none"), (2, "1–3 mild"), (5, "4–6 moderate"), (8, "7–10 strong")];
    let width =
        |text: &str, style: Type| ui.painter().layout_no_wrap(text.to_owned(), style.font(), t.ink).size().x;
    let heading = width("Tenderness", Type::LabelBold);
    let total = 28.0 + heading + steps.iter().map(|(_, word)| 44.0 + width(word, Type::Label)).sum::<f32>();
    if total > map.width() - 270.0 {
        return;
    }
    let rect = Rect::from_center_size(pos2(map.center().x, map.bottom() - SIDES - 17.0), vec2(total, 34.0));
    at(ui, rect, |ui| {
        let painter = ui.painter();
        let shadow = egui::Shadow { offset: [0, 2], blur: 10, spread: 0, color: t.shadow };
        painter.add(shadow.as_shape(rect, size::RADIUS_ROW));
        let edge = egui::Stroke::new(size::HAIRLINE, t.line);
        painter.rect(rect, size::RADIUS_ROW, t.panel, edge, egui::StrokeKind::Inside);
        let left = pos2(rect.left() + 14.0, rect.center().y);
        painter.text(left, Align2::LEFT_CENTER, "Tenderness", Type::LabelBold.font(), t.ink);
        let mut x = left.x + heading + 18.0;
        for (value, word) in steps {
            let look = MarkerLook::list(Some(Tenderness::ALL[value])).radius(7.4);
            paint_marker(painter, pos2(x + 6.0, rect.center().y), look, t);
            let text = pos2(x + 20.0, rect.center().y);
            let end = painter.text(text, Align2::LEFT_CENTER, word, Type::Label.font(), t.ink2);
            x = end.right() + 22.0;
        }
    });
}

/// Whether points without entries are shown.
fn all_points(ui: &mut Ui, map: Rect, state: &State, actions: &mut Vec<Action>) {
    let rect = Rect::from_min_size(
        pos2(map.right() - SIDES - 36.0 - 12.0 - 96.0, map.bottom() - SIDES - 31.0),
        vec2(96.0, 28.0),
    );
    if rect.left() < map.center().x + 260.0 && map.width() > 640.0 {
        // The legend is in the way: the switch stands above the zoom buttons.
        let rect = rect.translate(vec2(48.0, -(36.0 * 4.0 + 8.0)));
        at(ui, rect, |ui| chip(ui, state, actions));
    } else {
        at(ui, rect, |ui| chip(ui, state, actions));
    }
}

fn chip(ui: &mut Ui, state: &State, actions: &mut Vec<Action>) {
    if ui.add(Chip::new("All points", state.map.all_points)).clicked() {
        actions.push(Action::AllPoints(!state.map.all_points));
    }
}
