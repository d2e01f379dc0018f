//! Black discs with white numbers: an order, never a tenderness.

use egui::{Painter, Pos2, Rect, Response, Sense, Stroke, Ui, Vec2};

use super::paint::text_on_baseline;
use crate::{
    app::theme::{Tokens, bold},
    drawing,
};

/// The radius of a disc, in points.
pub const ORDER_DISC: f32 = 13.0;

/// Paints the disc of a number at `at`.
pub fn order_disc(painter: &Painter, at: Pos2, number: usize, is_selected: bool, t: &Tokens) {
    let (fill, ink) = if is_selected { (t.accent, t.on_accent) } else { (t.ink, t.panel) };
    if is_selected {
        painter.circle_filled(at, ORDER_DISC + 5.5, t.accent);
        painter.circle_filled(at, ORDER_DISC + 3.5, t.panel);
    }
    painter.circle(at, ORDER_DISC, fill, Stroke::new(2.0, t.panel));
    let size = if number < 10 { 14.0 } else { 12.0 };
    text_on_baseline(painter, at + Vec2::new(0.0, 0.36 * size), &number.to_string(), bold(size), ink);
}

/// The radius of a small one, at the edge of a mark.
pub const SMALL_ORDER_DISC: f32 = 8.5;

/// Paints a small disc at `at`.
pub fn small_order_disc(painter: &Painter, at: Pos2, number: usize, t: &Tokens) {
    painter.circle(at, SMALL_ORDER_DISC, t.ink, Stroke::new(1.5, t.panel));
    let size = if number < 10 { 11.0 } else { 9.5 };
    text_on_baseline(painter, at + Vec2::new(0.0, 0.36 * size), &number.to_string(), bold(size), t.panel);
}

/// The same among other things; the words beside it say the number.
pub fn order(ui: &mut Ui, number: usize, is_selected: bool) -> Response {
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(2.0 * ORDER_DISC), Sense::hover());
    order_disc(ui.painter(), Rect::center(&rect), number, is_selected, Tokens::of(ui));
    response
}

/// Places moved so that each is at least `least` from every other, inside `room` and on its own side of the midline.
pub fn parted_by_side(places: &[Pos2], least: f32, room: Rect, midline: f32) -> Vec<Pos2> {
    of_drawing(places, room, |all, room| drawing::apart_by_side(all, least.into(), room, midline.into()))
}

/// Places moved so that each is at least `least` from every other, inside `room`.
pub fn parted(places: &[Pos2], least: f32, room: Rect) -> Vec<Pos2> {
    of_drawing(places, room, |all, room| drawing::apart(all, least.into(), room))
}

fn of_drawing(
    places: &[Pos2],
    room: Rect,
    part: impl FnOnce(&[kurbo::Point], kurbo::Rect) -> Vec<kurbo::Point>,
) -> Vec<Pos2> {
    let point = |at: Pos2| kurbo::Point::new(at.x.into(), at.y.into());
    let all: Vec<kurbo::Point> = places.iter().copied().map(point).collect();
    let room = kurbo::Rect::from_points(point(room.min), point(room.max));
    part(&all, room).into_iter().map(|at| egui::pos2(at.x as f32, at.y as f32)).collect()
}
