//! The names beside the pointer, and beside the point that the arrow keys stand on.

use std::borrow::Cow;

use egui::{Align2, Color32, Id, Pos2, Rect, Response, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};

use super::camera::OnScreen as _;
use super::{
    MapView, Under,
    crowd::{Mark, Target},
    input,
    spots::Spot,
};
use crate::{
    anatomy::{Atlas, DangerZone, Hit},
    app::{
        theme::{Tokens, Type, size},
        words,
    },
    therapy::Tenderness,
};

const INSET: Vec2 = vec2(12.0, 8.0);
/// No line of a tooltip is wider; longer ones wrap.
const WIDEST: f32 = 320.0;

/// What a tooltip says.
struct Tip<'t> {
    first: Cow<'t, str>,
    rest: Cow<'t, str>,
    second: Cow<'t, str>,
}

/// Shows, below `top`, the name of what the pointer is over, or of the point that the arrow keys stand on.
pub(super) fn show(
    ui: &Ui,
    response: &Response,
    map: Rect,
    top: f32,
    view: &MapView<'_>,
    marks: &[Mark<'_, '_>],
    under: &Under<'_, '_>,
) {
    // What can be done with a file that is dragged over the window matters more.
    if ui.input(|i| !i.raw.hovered_files.is_empty()) {
        return;
    }
    let state = view.state;
    let camera = state.map.camera();
    // Below the switches: a tooltip covers none of them.
    let free = Rect::from_min_max(pos2(map.left(), top), map.max);
    let beside = |spot: &Spot<'_>| {
        let at = camera.to_screen(map, spot.place);
        let others: Vec<Pos2> =
            marks.iter().filter(|mark| mark.head.key != spot.key).map(|mark| mark.at).collect();
        beside(ui, free, at, &of_point(view, spot), &others);
    };
    if let Some(pos) = response.hover_pos() {
        match &under.target {
            Some(Target::Spot(spot)) => {
                if !spot.selected {
                    beside(spot);
                }
            }
            Some(Target::Crowd(spots)) => {
                at_pointer(ui, free, pos, &of_crowd(spots, words::Whose::of(state)));
            }
            None => {
                let zones = Atlas::builtin().danger(&state.map.stage(), camera.place_under(map, pos));
                if let Some(zone) = zones.first().filter(|_| state.map.danger) {
                    at_pointer(ui, free, pos, &of_zone(zone));
                } else if let Some(hit) = &under.muscle {
                    at_pointer(ui, free, pos, &of_muscle(hit, words::Whose::of(state)));
                }
            }
        }
    } else if input::shows_cursor(ui.ctx())
        && let Some(cursor) = &state.map.cursor
        && let Some(spot) =
            marks.iter().flat_map(Mark::members).find(|spot| spot.key == *cursor && !spot.selected)
    {
        beside(spot);
    }
}

fn of_point<'s>(view: &MapView<'_>, spot: &Spot<'s>) -> Tip<'s> {
    let name = spot.listed.name();
    // `Levator scapulae` and `, lower end`: the first part is bold.
    let (first, rest) = name.split_at(name.find(',').unwrap_or(name.len()));
    let side = words::Whose::of(view.state).side(spot.key.side);
    let second = if view.state.plan_on_map().is_some() {
        words::plan::tooltip(side, spot.order.as_ref().map(|order| order.dose.as_str()))
    } else {
        let tenderness = spot.tenderness.map(Tenderness::get);
        words::with_standing(&words::map::tooltip(side, tenderness), spot.standing(view))
    };
    Tip { first: first.into(), rest: rest.into(), second: second.into() }
}

fn of_crowd(spots: &[&Spot<'_>], whose: words::Whose) -> Tip<'static> {
    Tip {
        first: words::map::points_here(spots.len()).into(),
        rest: "".into(),
        second: words::map::click_to_spread(spots.iter().map(|spot| spot.key.side), whose).into(),
    }
}

fn of_muscle<'s>(hit: &Hit<'s>, whose: words::Whose) -> Tip<'s> {
    let name = Atlas::builtin().muscle(hit.muscle).map_or(hit.muscle, |muscle| muscle.name());
    Tip { first: name.into(), rest: "".into(), second: whose.side(hit.side).into() }
}

fn of_zone(zone: &'static DangerZone) -> Tip<'static> {
    Tip {
        first: zone.name().into(),
        rest: format!(" · {}", words::map::level(zone.level)).into(),
        second: zone.rule().into(),
    }
}

/// Above the point; where that would cover another mark: below, then left, then right.
fn beside(ui: &Ui, map: Rect, at: Pos2, tip: &Tip<'_>, others: &[Pos2]) {
    let size = tip.size(ui);
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
    tip.paint(ui, *rects.iter().find(is_free).unwrap_or(&rects[0]));
}

fn at_pointer(ui: &Ui, map: Rect, pointer: Pos2, tip: &Tip<'_>) {
    tip.paint(ui, keep_in(map, Rect::from_min_size(pointer + vec2(16.0, 20.0), tip.size(ui))));
}

impl Tip<'_> {
    fn lower(&self, ui: &Ui, ink: Color32) -> std::sync::Arc<egui::Galley> {
        ui.painter().layout(self.second.to_string(), Type::Small.font(), ink, WIDEST)
    }

    fn size(&self, ui: &Ui) -> Vec2 {
        let width = |text: &str, style: Type| {
            ui.painter().layout_no_wrap(text.to_owned(), style.font(), Color32::BLACK).size().x
        };
        let upper = width(&self.first, Type::BodyBold) + width(&self.rest, Type::Body);
        let lower = self.lower(ui, Color32::BLACK).size();
        vec2(upper.max(lower.x), Type::Body.line() + lower.y.max(Type::Small.line())) + 2.0 * INSET
    }

    fn paint(&self, ui: &Ui, rect: Rect) {
        let t = Tokens::of(ui);
        let layer = egui::LayerId::new(egui::Order::Tooltip, Id::unique("map tooltip"));
        let painter = ui.ctx().layer_painter(layer);
        let shadow = egui::Shadow { offset: [0, 2], blur: 10, spread: 0, color: t.shadow };
        painter.add(shadow.as_shape(rect, size::RADIUS_CONTROL));
        let edge = Stroke::new(size::HAIRLINE, t.line);
        painter.rect(rect, size::RADIUS_CONTROL, t.panel, edge, StrokeKind::Inside);
        let at = rect.min + INSET;
        let end = painter.text(at, Align2::LEFT_TOP, &self.first, Type::BodyBold.font(), t.ink).right();
        painter.text(pos2(end, at.y), Align2::LEFT_TOP, &self.rest, Type::Body.font(), t.ink);
        painter.galley(at + vec2(0.0, Type::Body.line()), self.lower(ui, t.ink2), t.ink2);
    }
}

fn keep_in(map: Rect, rect: Rect) -> Rect {
    let inside = map.shrink(6.0);
    let dx = (inside.left() - rect.left()).max(0.0) - (rect.right() - inside.right()).max(0.0);
    let dy = (inside.top() - rect.top()).max(0.0) - (rect.bottom() - inside.bottom()).max(0.0);
    rect.translate(vec2(dx, dy))
}
