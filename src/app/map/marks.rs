//! What is painted on the drawing: outlines and points.

use egui::{Align2, Id, Painter, Pos2, Rect, Role, Sense, Stroke, StrokeKind, Ui, Vec2, accesskit};
use kurbo::{BezPath, PathEl};

use super::camera::OnScreen as _;
use super::{
    MapView,
    crowd::Mark,
    discs, input,
    spots::{Spot, hit},
};
use crate::{
    anatomy::{Hit, Side},
    app::{
        theme::{Tokens, Type, size},
        widgets::{MarkerLook, focus_ring, paint_dot, paint_marker},
        words,
    },
    drawing::PlateSpec,
    session::{Actions, Camera, DeskWish},
};

/// Between a mark and the ring round one that was found.
const FOUND: f32 = 4.5;

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
    let strokes = [Stroke::new(5.0, t.panel.gamma_multiply(0.85)), Stroke::new(2.2, t.accent)];
    if let Some(muscle) = view.state.list.muscle.filter(|_| view.state.selected.is_none()) {
        plate.stage.sides().iter().for_each(|side| line(muscle, *side, &strokes));
    }
    if let Some(spot) = spots.iter().find(|spot| spot.selected && !spot.faded)
        && let Some(at) = spot.listed.at(plate.stage.view())
    {
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
            line.push(camera.to_screen(map, p));
        }
    });
    flush(&mut line, false);
}

/// The points, and a node for each in the accessibility tree: a button with everything in its name.
pub(super) fn points(
    ui: &Ui,
    (map, body): (Rect, Rect),
    camera: &Camera,
    view: &MapView<'_>,
    marks: &[Mark<'_, '_>],
    actions: &mut Actions,
) {
    let state = view.state;
    let t = Tokens::of(ui);
    let painter = ui.painter().with_clip_rect(map.intersect(body));
    let reach = hit(ui.ctx());
    let in_sight = |mark: &&Mark<'_, '_>| map.expand(reach).contains(mark.at);
    let is_lit = |mark: &&Mark<'_, '_>| {
        !mark.head.selected && mark.members().any(|spot| state.map.hover.as_ref() == Some(&spot.key))
    };
    for mark in marks.iter().filter(in_sight).filter(is_lit) {
        painter.circle_filled(mark.at, look(mark, view).radius + 6.0, t.accent.gamma_multiply(0.35));
    }
    // The rings lie below the numbers. One kind after the other, they are one mesh each.
    let (quiet, loud): (Vec<_>, Vec<_>) =
        marks.iter().filter(in_sight).partition(|mark| mark.head.is_quiet(camera));
    for mark in quiet {
        paint_dot(&painter, mark.at, !mark.others.is_empty(), mark.head.faded, t);
    }
    let (rings, others): (Vec<_>, Vec<_>) = loud.into_iter().partition(|mark| is_ring(mark));
    for mark in rings.iter().chain(&others).filter(|mark| mark.head.order.is_none()) {
        paint_marker(&painter, mark.at, look(mark, view), t);
    }
    for mark in marks.iter().filter(in_sight).filter(|mark| mark.members().any(|spot| spot.found)) {
        let strokes = [Stroke::new(4.6, t.panel.gamma_multiply(0.85)), Stroke::new(2.2, t.accent)];
        for stroke in strokes {
            painter.circle_stroke(mark.at, look(mark, view).radius + FOUND, stroke);
        }
    }
    discs::show(&painter, map, marks, t);
    let today = state.today_of_plan(view.today);
    let next = today.as_ref().and_then(|today| today.next()).map(|row| &row.point.key);
    discs::yours(&painter, map, marks, next, t);
    // A disc of a plan stands for itself; what lies under it is found by its name or nearer by.
    for mark in marks.iter().filter(in_sight).filter(|mark| mark.head.order.is_none()) {
        count(&painter, mark, t);
    }
    // Without anything that reads the tree there is nothing to tell: not a name is put together.
    if ui.ctx().accesskit_node_builder(egui::accesskit_root_id(), |_| ()).is_some() {
        let is_asked =
            ui.input(|i| i.events.iter().any(|e| matches!(e, egui::Event::AccessKitActionRequest(_))));
        for spot in marks.iter().flat_map(Mark::members) {
            node(ui, map, camera.to_screen(map, spot.place), view, spot);
            if is_asked && ui.input(|i| i.has_accesskit_action_request(id(spot), accesskit::Action::Click)) {
                actions.push(DeskWish::Select(spot.key.clone()));
            }
        }
    }
    if input::shows_cursor(ui.ctx()) {
        let here = |mark: &&Mark<'_, '_>| mark.members().any(|spot| spot.cursor);
        if let Some(mark) = marks.iter().find(here) {
            focus(ui, mark);
        }
    }
}

fn is_ring(mark: &Mark<'_, '_>) -> bool {
    !mark.head.is_known() && !mark.head.selected && !mark.head.is_forbidden()
}

/// How many points a mark stands for, if it is more than one: beside it, for a number inside would be taken for a tenderness.
fn count(painter: &Painter, mark: &Mark<'_, '_>, t: &Tokens) {
    if let Some((count, more)) = mark.count() {
        let more = if mark.is_count() { format!("×{more}") } else { format!("+{more}") };
        let edge = Stroke::new(size::HAIRLINE, t.line2);
        painter.rect(count, size::RADIUS_SEGMENT, t.panel, edge, StrokeKind::Inside);
        painter.text(count.center(), Align2::CENTER_CENTER, more, Type::Label.font(), t.ink2);
    }
}

fn look(mark: &Mark<'_, '_>, view: &MapView<'_>) -> MarkerLook {
    let spot = mark.head;
    // Several in one mark have the sign that all of them have.
    let is_one = !mark.is_count() || mark.members().all(Spot::is_forbidden);
    let sign = spot.sign(view).filter(|_| is_one);
    // An open area shows its outline; a large mark would cover the way of the ball.
    let look = match (spot.selected && !spot.listed.is_area, spot.faded) {
        (true, _) => MarkerLook::selected(spot.tenderness),
        (false, true) => MarkerLook::faded(spot.tenderness),
        (false, false) => MarkerLook::map(spot.tenderness),
    };
    look.sign(sign)
}

/// The map itself takes the pointer, so there is no widget: the node only lends the point its name and its place. A point
/// outside the part in sight has a name and no place: pressing it brings it in.
fn node(ui: &Ui, map: Rect, at: Pos2, view: &MapView<'_>, spot: &Spot<'_>) {
    let hit = hit(ui.ctx());
    let in_sight = map.expand(hit).contains(at);
    ui.ctx().accesskit_node_builder(id(spot), |node| {
        node.set_role(Role::Button);
        node.set_label(name(view, spot));
        node.add_action(accesskit::Action::Click);
        if in_sight {
            let Rect { min, max } = Rect::from_center_size(at, Vec2::splat(2.0 * hit)).intersect(map);
            let [x0, y0, x1, y1] = [min.x, min.y, max.x, max.y].map(f64::from);
            node.set_bounds(accesskit::Rect { x0, y0, x1, y1 });
            node.set_toggled(spot.selected.into());
        }
        if !ui.is_enabled() {
            node.set_disabled();
        }
    });
}

fn name(view: &MapView<'_>, spot: &Spot<'_>) -> String {
    let (name, side) = (spot.listed.name(), spot.key.side);
    if view.state.plan_on_map().is_none() {
        let said = words::known_point(name, side, spot.tenderness, spot.unrated);
        let said =
            spot.planned.map_or_else(|| said.clone(), |number| words::your_plan::on_map(&said, number));
        return words::with_standing(&said, spot.standing(view));
    }
    words::plan::on_map(name, side, spot.order.as_ref().map(|order| (order.number, order.dose.as_str())))
}

fn id(spot: &Spot<'_>) -> Id {
    Id::unique("point").with(&spot.key)
}

/// While the map has the arrows, the point that they stand on wears the focus ring, and a screen reader hears its name.
fn focus(ui: &Ui, mark: &Mark<'_, '_>) {
    let map_id = super::id();
    let response =
        ui.interact(Rect::from_center_size(mark.at, Vec2::splat(48.0)), map_id.with("focus"), Sense::hover());
    focus_ring(ui, &response, 24.0);
    if let Some(spot) = mark.members().find(|spot| spot.cursor) {
        ui.ctx().accesskit_node_builder(map_id, |node| node.set_active_descendant(id(spot).accesskit_id()));
    }
}
