//! The session's camera on egui's screen.

use egui::{Pos2, Rect, Vec2, pos2, vec2};
use kurbo::{Affine, Point, Size};

use crate::session::Camera;

/// A camera that looks through a part of the window, in points.
pub trait OnScreen {
    /// Where a place of the drawing lies on screen, for a map that fills `map`.
    fn to_screen(&self, map: Rect, place: Point) -> Pos2;
    /// The place of the drawing under a screen position.
    fn place_under(&self, map: Rect, pos: Pos2) -> Point;
    /// View units to pixels of a picture whose upper left pixel lies at `origin` (in screen points), with
    /// `pixels_per_point`.
    fn to_pixels(&self, map: Rect, origin: Pos2, pixels_per_point: f32) -> Affine;
}

impl OnScreen for Camera {
    fn to_screen(&self, map: Rect, place: Point) -> Pos2 {
        let offset = place - self.centre;
        map.center() + vec2(offset.x as f32, offset.y as f32) * self.scale
    }

    fn place_under(&self, map: Rect, pos: Pos2) -> Point {
        let offset = (pos - map.center()) / self.scale;
        self.centre + (f64::from(offset.x), f64::from(offset.y))
    }

    fn to_pixels(&self, map: Rect, origin: Pos2, pixels_per_point: f32) -> Affine {
        let scale = f64::from(self.scale * pixels_per_point);
        let zero = (self.to_screen(map, Point::ZERO) - origin) * pixels_per_point;
        Affine::new([scale, 0.0, 0.0, scale, f64::from(zero.x), f64::from(zero.y)])
    }
}

/// A part of the window as the session knows it.
pub fn area(rect: Rect) -> kurbo::Rect {
    let [x0, y0, x1, y1] = [rect.left(), rect.top(), rect.right(), rect.bottom()].map(f64::from);
    kurbo::Rect::new(x0, y0, x1, y1)
}

/// The same as egui has it.
pub fn rect(area: kurbo::Rect) -> Rect {
    Rect::from_min_max(pos2(area.x0 as f32, area.y0 as f32), pos2(area.x1 as f32, area.y1 as f32))
}

/// A place on screen as the session knows it.
pub(super) fn point(pos: Pos2) -> Point {
    Point::new(f64::from(pos.x), f64::from(pos.y))
}

/// A move on screen as the session knows it.
pub(super) fn vector(by: Vec2) -> kurbo::Vec2 {
    kurbo::Vec2::new(f64::from(by.x), f64::from(by.y))
}

/// A size on screen as the session knows it.
pub fn extent(size: Vec2) -> Size {
    Size::new(f64::from(size.x), f64::from(size.y))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_session_and_the_screen_agree_where_a_place_lies() {
        let map = Rect::from_min_size(pos2(76.0, 0.0), vec2(820.0, 800.0));
        let camera = Camera { centre: Point::new(10.0, 204.0), scale: 2.46 };
        for place in [Point::new(0.0, 0.0), Point::new(-80.0, 300.0), Point::new(55.5, 204.25)] {
            let here = camera.to_screen(map, place);
            let there = camera.on_screen(area(map), place);
            assert!((point(here) - there).hypot() < 1e-3, "{here:?} {there:?}");
            assert!((camera.place_under(map, here) - place).hypot() < 1e-3);
        }
        assert_eq!(rect(area(map)), map);
    }
}
