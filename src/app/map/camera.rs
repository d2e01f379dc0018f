//! Where the map looks: a place of the drawing in the middle, and how many points a unit of it takes.

use egui::{Pos2, Rect, Vec2, vec2};
use kurbo::{Affine, Point};

/// The limits of zooming, in screen points a view unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ZoomLimits {
    /// Whole body small.
    pub min: f32,
    /// The smallest muscle large.
    pub max: f32,
}

/// What part of the drawing is on screen, and how large.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Camera {
    /// The place in view units that lies in the middle of the map.
    pub centre: Point,
    /// Screen points a view unit.
    pub scale: f32,
}

impl Camera {
    /// The camera that shows all of `bounds` in a map of this size, between the switches above and the legend below; on a
    /// low map these lie over the drawing, which keeps half of the height.
    pub fn fitting(bounds: kurbo::Rect, map: Vec2) -> Self {
        let aside = 24.0;
        let share = (0.5 * map.y / (96.0 + 58.0)).min(1.0);
        let (above, below) = (96.0 * share, 58.0 * share);
        let room = vec2((map.x - 2.0 * aside).max(1.0), (map.y - above - below).max(1.0));
        let scale = (room.x / bounds.width() as f32).min(room.y / bounds.height() as f32);
        let down = f64::from((above - below) / 2.0 / scale);
        Self { centre: bounds.center() - kurbo::Vec2::new(0.0, down), scale }
    }

    /// Where a place of the drawing lies on screen, for a map that fills `map`.
    pub fn to_screen(&self, map: Rect, place: Point) -> Pos2 {
        let offset = place - self.centre;
        map.center() + vec2(offset.x as f32, offset.y as f32) * self.scale
    }

    /// The place of the drawing under a screen position.
    pub fn from_screen(&self, map: Rect, pos: Pos2) -> Point {
        let offset = (pos - map.center()) / self.scale;
        self.centre + (f64::from(offset.x), f64::from(offset.y))
    }

    /// View units to pixels of a picture whose upper left pixel lies at `origin` (in screen points), with
    /// `pixels_per_point`.
    pub fn to_pixels(&self, map: Rect, origin: Pos2, pixels_per_point: f32) -> Affine {
        let scale = f64::from(self.scale * pixels_per_point);
        let zero = (self.to_screen(map, Point::ZERO) - origin) * pixels_per_point;
        Affine::new([scale, 0.0, 0.0, scale, f64::from(zero.x), f64::from(zero.y)])
    }

    /// Moves the drawing with the pointer by `delta` screen points.
    pub fn pan(&mut self, delta: Vec2) {
        let by = delta / self.scale;
        self.centre -= (f64::from(by.x), f64::from(by.y));
    }

    /// Zooms by `factor` and keeps the place under `anchor` where it is.
    pub fn zoom(&mut self, map: Rect, anchor: Pos2, factor: f32, limits: ZoomLimits) {
        let fixed = self.from_screen(map, anchor);
        self.scale = (self.scale * factor).clamp(limits.min, limits.max);
        let offset = (anchor - map.center()) / self.scale;
        self.centre = fixed - (f64::from(offset.x), f64::from(offset.y));
    }

    /// Keeps the middle of the map over the drawing, so that it cannot be lost.
    pub fn keep_over(&mut self, bounds: kurbo::Rect) {
        self.centre.x = self.centre.x.clamp(bounds.x0, bounds.x1);
        self.centre.y = self.centre.y.clamp(bounds.y0, bounds.y1);
    }

    /// The smallest move that brings `place` into the middle 60 % of the map.
    pub fn bring_in(&mut self, map: Rect, place: Point) {
        let middle = Rect::from_center_size(map.center(), map.size() * 0.6);
        let at = self.to_screen(map, place);
        self.pan(middle.clamp(at) - at);
    }

    /// The camera `share` (0..=1) of the way to `goal`; zoom moves evenly in ratio, so that it does not race.
    #[must_use]
    pub fn toward(&self, goal: &Self, share: f32) -> Self {
        Self {
            centre: self.centre.lerp(goal.centre, f64::from(share)),
            scale: self.scale * (goal.scale / self.scale).powf(share),
        }
    }
}

#[cfg(test)]
mod tests {
    use egui::pos2;
    use proptest::prelude::*;

    use super::*;

    fn map() -> Rect {
        Rect::from_min_size(pos2(76.0, 0.0), vec2(820.0, 800.0))
    }

    proptest! {
        #[test]
        fn screen_and_drawing_are_each_others_inverse(
            x in -200.0..200.0, y in 0.0..1000.0, scale in 0.6f32..12.0, px in 80.0f32..890.0, py in 0.0f32..800.0,
        ) {
            let camera = Camera { centre: Point::new(x, y), scale };
            let back = camera.to_screen(map(), camera.from_screen(map(), pos2(px, py)));
            prop_assert!((back - pos2(px, py)).length() < 0.05);
        }

        #[test]
        fn zooming_keeps_the_place_under_the_pointer(
            scale in 0.7f32..11.0, factor in 0.5f32..2.0, px in 80.0f32..890.0, py in 0.0f32..800.0,
        ) {
            let mut camera = Camera { centre: Point::new(10.0, 204.0), scale };
            let before = camera.from_screen(map(), pos2(px, py));
            camera.zoom(map(), pos2(px, py), factor, ZoomLimits { min: 0.6, max: 12.0 });
            let after = camera.from_screen(map(), pos2(px, py));
            prop_assert!(before.distance(after) < 0.01);
            prop_assert!((0.6..=12.0).contains(&camera.scale));
        }
    }

    #[test]
    fn a_low_map_shows_the_whole_view_as_well() {
        let bounds = kurbo::Rect::new(-100.0, 0.0, 100.0, 300.0);
        for height in [100.0_f32, 135.0, 220.0, 800.0] {
            let camera = Camera::fitting(bounds, vec2(400.0, height));
            let shown = 300.0 * camera.scale;
            assert!(shown >= 0.45 * height && shown <= height, "{height}: {shown}");
        }
    }

    #[test]
    fn a_place_in_the_middle_is_left_alone_and_one_outside_is_brought_in() {
        let mut camera = Camera { centre: Point::new(0.0, 204.0), scale: 2.46 };
        let before = camera;
        camera.bring_in(map(), Point::new(20.0, 210.0));
        assert_eq!(camera, before);
        camera.bring_in(map(), Point::new(0.0, 900.0));
        let at = camera.to_screen(map(), Point::new(0.0, 900.0));
        assert!(
            (at.y - (400.0 + 240.0)).abs() < 0.1,
            "it comes in by the smallest move, to the edge of the middle"
        );
    }
}
