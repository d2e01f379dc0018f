//! The points of a plan on the map: order discs, and the dose beside each; of the plan that the user does a small disc at the
//! edge of each mark. Black discs with numbers are order, never tenderness.

use egui::{CornerRadius, Painter, Pos2, Rect, Stroke, StrokeKind, Vec2, vec2};

use super::crowd::Mark;
use crate::{
    anatomy::PointKey,
    app::{
        theme::{Tokens, Type, size},
        widgets,
    },
    session::LOW_MAP,
};

const PILL: f32 = 22.0;
/// From the middle of a mark to that of its number, across and down.
const EDGE: f32 = 12.0;
/// A small disc keeps so far from the middle of other marks.
const CLEAR: f32 = 21.0;
/// The room of another point's ring.
const RING: f32 = 16.0;
/// A disc that was moved further than this has a line to its place.
const MOVED: f32 = 4.0;
/// Between a disc and its dose.
const GAP: f32 = 6.0;

/// Paints the doses, then the discs over them. Discs that would lie over one another part; each that moved has a line to its
/// place.
pub(super) fn show(painter: &Painter, map: Rect, marks: &[Mark<'_, '_>], t: &Tokens) {
    let ordered: Vec<_> = marks.iter().filter_map(|mark| Some((mark, mark.head.order.as_ref()?))).collect();
    let places: Vec<Pos2> = ordered.iter().map(|(mark, _)| mark.at).collect();
    // Those out of sight stay where they are.
    let room = places.iter().fold(map, |room, at| room.union(Rect::from_center_size(*at, Vec2::ZERO)));
    let discs = widgets::parted(&places, 2.0 * widgets::ORDER_DISC + 2.0, room);
    let square = Vec2::splat(2.0 * widgets::ORDER_DISC);
    let mut taken: Vec<Rect> = discs.iter().map(|at| Rect::from_center_size(*at, square)).collect();
    let rings = marks.iter().filter(|mark| mark.head.order.is_none());
    let others: Vec<Rect> = rings.map(|mark| Rect::from_center_size(mark.at, Vec2::splat(RING))).collect();
    for ((mark, order), at) in ordered.iter().zip(&discs) {
        if mark.at.distance(*at) > MOVED {
            painter.line_segment([mark.at, *at], Stroke::new(1.6, t.ink));
            painter.circle(mark.at, 3.0, t.ink, Stroke::new(1.0, t.panel));
        }
        // On a low map the controls and the labels of the sides would lie over it.
        if map.height() < LOW_MAP as f32 {
            continue;
        }
        let galley = painter.layout_no_wrap(order.dose.clone(), Type::Small.font(), t.ink);
        let wanted = vec2(galley.size().x + 16.0, PILL);
        // Not over the rings of other points, if there is room elsewhere.
        let free = beside(*at, wanted, map, &[&taken[..], &others].concat());
        if let Some(pill) = free.or_else(|| beside(*at, wanted, map, &taken)) {
            let edge = Stroke::new(size::HAIRLINE, t.line2);
            painter.rect(pill, CornerRadius::same(11), t.panel, edge, StrokeKind::Inside);
            painter.galley(pill.center() - galley.size() / 2.0, galley, t.ink);
            taken.push(pill);
        }
    }
    for ((mark, order), at) in ordered.iter().zip(&discs) {
        widgets::order_disc(painter, *at, order.number, mark.head.selected, t);
    }
}

/// Paints the number of each point of the user’s plan at its place, or at the edge of its mark, where it hides neither
/// another mark nor a count as far as there is room; a ring round that of `next`.
pub(super) fn yours(
    painter: &Painter,
    map: Rect,
    marks: &[Mark<'_, '_>],
    next: Option<&PointKey>,
    t: &Tokens,
) {
    let square = Vec2::splat(2.0 * widgets::SMALL_ORDER_DISC);
    let mut taken: Vec<Rect> = marks.iter().filter_map(Mark::count).map(|(count, _)| count).collect();
    for (mark, number) in marks.iter().filter_map(|mark| Some((mark, mark.head.planned?))) {
        let hides = |disc: &Rect| {
            let near =
                |other: &Mark<'_, '_>| !std::ptr::eq(other, mark) && other.at.distance(disc.center()) < CLEAR;
            marks.iter().any(near)
        };
        let is_taken = |disc: &Rect| taken.iter().any(|one| one.intersects(*disc));
        let at = |(x, y): (f32, f32)| Rect::from_center_size(mark.at + vec2(x, y), square);
        // Where nothing else is shown of it, its own place comes first.
        let own = (mark.head.tenderness.is_none() && !mark.head.selected).then_some((0.0, 0.0));
        let corners = [(-1.0, -1.0), (1.0, -1.0), (-1.0, 1.0), (1.0, 1.0)];
        let far = [1.0, 1.7, 2.4].map(|far| corners.map(|(x, y)| (far * EDGE * x, far * EDGE * y)));
        let places: Vec<Rect> = own.into_iter().chain(far.into_iter().flatten()).map(at).collect();
        let inside = || places.iter().filter(|disc| map.contains_rect(**disc) && !is_taken(disc));
        // It is never left out: a plan is read as a whole.
        let disc = inside().find(|disc| own.is_some() && disc.center() == mark.at || !hides(disc));
        let Some(disc) = disc.or_else(|| inside().next()).or(places.first()).copied() else { continue };
        if disc.center().distance(mark.at) > 1.5 * EDGE {
            painter.line_segment([mark.at, disc.center()], Stroke::new(1.6, t.ink));
        }
        if next == Some(&mark.head.key) {
            painter.circle_filled(disc.center(), widgets::SMALL_ORDER_DISC + 5.0, t.accent);
            painter.circle_filled(disc.center(), widgets::SMALL_ORDER_DISC + 2.5, t.panel);
        }
        widgets::small_order_disc(painter, disc.center(), number, t);
        taken.push(disc);
    }
}

/// Where the dose has room: on the outer side of the disc, on the inner one, below, above; nowhere if all is taken, for the
/// list says it, too.
fn beside(at: Pos2, wanted: Vec2, map: Rect, taken: &[Rect]) -> Option<Rect> {
    let out = if at.x < map.center().x { -1.0 } else { 1.0 };
    let far = widgets::ORDER_DISC + GAP + wanted.x / 2.0;
    let down = widgets::ORDER_DISC + GAP + wanted.y / 2.0;
    let tries = [vec2(out * far, 0.0), vec2(-out * far, 0.0), vec2(0.0, down), vec2(0.0, -down)];
    let mut boxes = tries.into_iter().map(|step| Rect::from_center_size(at + step, wanted));
    boxes.find(|one| map.contains_rect(*one) && taken.iter().all(|other| !other.intersects(*one)))
}
