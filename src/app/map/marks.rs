//! What is painted on the drawing: outlines, points, and the names beside the pointer.

use std::borrow::Cow;

use egui::{
    Align2, Color32, Id, Painter, Pos2, Rect, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2,
    vec2,
};
use kurbo::{BezPath, PathEl};

use super::{
    MapView,
    camera::Camera,
    spots::{REACH, Spot},
};
use crate::{
    anatomy::{Atlas, Hit, Side},
    app::{
        action::Action,
        state::State,
        theme::{Tokens, Type, size},
        widgets::{MarkerLook, focus_ring, paint_marker},
        words,
    },
    drawing::PlateSpec,
};

/// The outline of the selected point's muscle, and of the muscle under the pointer.
pub(super) fn outlines(
    ui: &Ui,
    map: Rect,
    camera: &Camera,
    view: &MapView<'_>,
    plate: &PlateSpec,
    spots: &[Spot<'_>],
    hovered: Option<&Hit<'_>>,
) {
    let Some(places) = view.plates.places(plate) else { return };
    let t = Tokens::of(ui);
    let painter = ui.painter().with_clip_rect(map);
    let line = |muscle: &str, side: Side, strokes: &[Stroke]| {
        let outline = places.outline(muscle, side);
        for stroke in strokes {
            paint_path(&painter, map, camera, &outline, *stroke);
        }
    };
    if let Some(hit) = hovered {
        line(hit.muscle, hit.side, &[Stroke::new(1.6, t.accent.gamma_multiply(0.7))]);
    }
    if let Some(spot) = spots.iter().find(|spot| spot.selected && !spot.faded)
        && let Some(at) = spot.listed.at(plate.stage.view())
    {
        let strokes = [Stroke::new(5.0, t.panel.gamma_multiply(0.85)), Stroke::new(2.2, t.accent)];
        line(&at.muscle, spot.key.side, &strokes);
    }
}

fn paint_path(painter: &Painter, map: Rect, camera: &Camera, path: &BezPath, stroke: Stroke) {
    let tolerance = 0.3 / f64::from(camera.scale);
    let mut line: Vec<Pos2> = Vec::new();
    let flush = |line: &mut Vec<Pos2>, closed: bool| {
        let points = std::mem::take(line);
        if points.len() > 1 {
            let shape = if closed {
                egui::Shape::closed_line(points, stroke)
            } else {
                egui::Shape::line(points, stroke)
            };
            painter.add(shape);
        }
    };
    kurbo::flatten(path, tolerance, |el| match el {
        PathEl::MoveTo(p) => {
            flush(&mut line, false);
            line.push(camera.to_screen(map, p));
        }
        PathEl::ClosePath => flush(&mut line, true),
        PathEl::LineTo(p) | PathEl::QuadTo(_, p) | PathEl::CurveTo(_, _, p) => {
            line.push(camera.to_screen(map, p))
        }
    });
    flush(&mut line, false);
}

/// The points, and a node for each in the accessibility tree: a button with everything in its name.
pub(super) fn points(
    ui: &Ui,
    map: Rect,
    camera: &Camera,
    state: &State,
    spots: &[Spot<'_>],
    actions: &mut Vec<Action>,
) {
    let t = Tokens::of(ui);
    let painter = ui.painter().with_clip_rect(map);
    for spot in spots {
        let at = camera.to_screen(map, spot.place);
        if !map.expand(REACH).contains(at) {
            continue;
        }
        let lit = state.map.hover.as_ref() == Some(&spot.key);
        let look = look(spot, camera);
        if lit && !spot.selected {
            painter.circle_filled(at, look.radius + 6.0, t.accent.gamma_multiply(0.35));
        }
        paint_marker(&painter, at, look, t);
        node(ui, map, at, spot, actions);
    }
    if let Some(spot) = spots.iter().find(|s| s.selected) {
        announce_focus(ui, map, camera, spot);
    }
}

fn look(spot: &Spot<'_>, camera: &Camera) -> MarkerLook {
    if spot.selected {
        return MarkerLook::selected(spot.tenderness);
    }
    let look = if spot.faded { MarkerLook::faded(spot.tenderness) } else { MarkerLook::map(spot.tenderness) };
    if spot.tenderness.is_some() {
        return look;
    }
    // Points without a number step back when the whole body is in sight: they crowd.
    look.radius(look.radius * (camera.scale / 3.2).clamp(0.35, 1.0))
}

/// The map itself takes the pointer; the node only lends the point its name and its place.
fn node(ui: &Ui, map: Rect, at: Pos2, spot: &Spot<'_>, actions: &mut Vec<Action>) {
    let rect = Rect::from_center_size(at, Vec2::splat(2.0 * REACH)).intersect(map);
    let response = ui.interact(rect, id(spot), Sense::hover());
    let name = words::point(&spot.listed.name, spot.key.side, spot.tenderness);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, spot.selected, &name));
    ui.ctx().accesskit_node_builder(response.id, |node| node.add_action(egui::accesskit::Action::Click));
    if ui.input(|i| i.has_accesskit_action_request(response.id, egui::accesskit::Action::Click)) {
        actions.push(Action::Select(spot.key.clone()));
    }
}

fn id(spot: &Spot<'_>) -> Id {
    Id::unique("point").with(&spot.key)
}

/// While the map has the keyboard, the selected point wears the focus ring.
fn announce_focus(ui: &Ui, map: Rect, camera: &Camera, spot: &Spot<'_>) {
    let map_id = super::id();
    if ui.memory(|memory| memory.has_focus(map_id)) && !super::is_focused_by_pointer(ui) {
        let at = camera.to_screen(map, spot.place);
        let response =
            ui.interact(Rect::from_center_size(at, Vec2::splat(48.0)), map_id.with("focus"), Sense::hover());
        focus_ring(ui, &response, 24.0);
    }
}

/// The name of a point, above it; where that would cover another marker: below, then left, then right.
pub(super) fn tooltip_of_point(ui: &Ui, map: Rect, at: Pos2, spot: &Spot<'_>, others: &[Pos2]) {
    let what = match spot.tenderness {
        Some(value) => format!("tenderness {} of 10", value.get()),
        None => "not tested yet".to_owned(),
    };
    let (first, rest) = split_name(&spot.listed.name);
    let second = format!("{} · {what}", words::your_capital(spot.key.side));
    let size = tooltip_size(ui, first, rest, &second);
    let gap = 22.0;
    let places = [
        (vec2(0.0, -(gap + size.y / 2.0))),
        (vec2(0.0, gap + size.y / 2.0)),
        (vec2(-(gap + size.x / 2.0), 0.0)),
        (vec2(gap + size.x / 2.0, 0.0)),
    ];
    let rects = places.map(|offset| keep_in(map, Rect::from_center_size(at + offset, size)));
    let is_free = |rect: &&Rect| {
        let room = rect.expand(10.0);
        !room.contains(at) && !others.iter().any(|other| room.contains(*other))
    };
    let rect = rects.iter().find(is_free).unwrap_or(&rects[0]);
    paint_tooltip(ui, *rect, first, rest, &second);
}

/// The name of the muscle under the pointer and its side.
pub(super) fn tooltip_of_muscle(ui: &Ui, map: Rect, pointer: Pos2, hit: &Hit<'_>) {
    let name = Atlas::builtin().muscle(hit.muscle).map_or(Cow::from(hit.muscle), |m| Cow::from(&m.name));
    let second = words::your_capital(hit.side);
    let size = tooltip_size(ui, &name, "", second);
    let rect = keep_in(map, Rect::from_min_size(pointer + vec2(16.0, 20.0), size));
    paint_tooltip(ui, rect, &name, "", second);
}

/// `Levator scapulae` and `, lower end`: the first part is bold.
fn split_name(name: &str) -> (&str, &str) {
    name.split_at(name.find(',').unwrap_or(name.len()))
}

const INSET: Vec2 = vec2(12.0, 8.0);

fn tooltip_size(ui: &Ui, first: &str, rest: &str, second: &str) -> Vec2 {
    let width = |text: &str, style: Type| {
        ui.painter().layout_no_wrap(text.to_owned(), style.font(), Color32::BLACK).size().x
    };
    let upper = width(first, Type::BodyBold) + width(rest, Type::Body);
    vec2(upper.max(width(second, Type::Small)), Type::Body.line() + Type::Small.line()) + 2.0 * INSET
}

fn paint_tooltip(ui: &Ui, rect: Rect, first: &str, rest: &str, second: &str) {
    let t = Tokens::of(ui);
    let painter = ui.ctx().layer_painter(egui::LayerId::new(egui::Order::Tooltip, Id::unique("map tooltip")));
    let shadow = egui::Shadow { offset: [0, 2], blur: 10, spread: 0, color: t.shadow };
    painter.add(shadow.as_shape(rect, size::RADIUS_CONTROL));
    painter.rect(
        rect,
        size::RADIUS_CONTROL,
        t.panel,
        Stroke::new(size::HAIRLINE, t.line),
        StrokeKind::Inside,
    );
    let at = rect.min + INSET;
    let end = painter.text(at, Align2::LEFT_TOP, first, Type::BodyBold.font(), t.ink).right();
    painter.text(pos2(end, at.y), Align2::LEFT_TOP, rest, Type::Body.font(), t.ink);
    let below = at + vec2(0.0, Type::Body.line());
    painter.text(below, Align2::LEFT_TOP, second, Type::Small.font(), t.ink2);
}

fn keep_in(map: Rect, rect: Rect) -> Rect {
    let inside = map.shrink(6.0);
    let dx = (inside.left() - rect.left()).max(0.0) - (rect.right() - inside.right()).max(0.0);
    let dy = (inside.top() - rect.top()).max(0.0) - (rect.bottom() - inside.bottom()).max(0.0);
    rect.translate(vec2(dx, dy))
}
