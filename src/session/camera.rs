//! Where the map looks: a place of the drawing in the middle, and how many screen points a unit of it takes.

use kurbo::{Point, Rect, Size, Vec2};

/// What floats over a map above, with a banner of this height, and below, in points.
const ABOVE: f64 = 96.0;
const BELOW: f64 = 58.0;
/// A lower map, in points, above a sheet, has one row of buttons at its top and nothing at its foot.
pub const LOW_MAP: f64 = 220.0;
/// What that row takes there with its distances, and what stays free at the foot, in points.
const LOW_ABOVE: f64 = 56.0;
const LOW_BELOW: f64 = 8.0;
/// A mark keeps so far from what floats over the map.
const CLEAR: f64 = 16.0;

/// How much of the height is taken above and below; never more than half of it.
fn taken(map: Size, banner: f64) -> (f64, f64) {
    let (above, below) = if map.height < LOW_MAP { (LOW_ABOVE, LOW_BELOW) } else { (ABOVE, BELOW) };
    let share = (0.5 * map.height / (above + banner + below)).min(1.0);
    ((above + banner) * share, below * share)
}

/// The limits of zooming, in screen points a view unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ZoomLimits {
    /// Whole body small.
    pub min: f32,
    /// The smallest muscle large.
    pub max: f32,
}

/// What part of the drawing is on screen, and how large. Lengths on screen are in points, of the drawing in view units.
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
    pub fn fitting(bounds: Rect, map: Size) -> Self {
        Self::fitting_under(bounds, map, 0.0)
    }

    /// The same with so much room more above, for a banner.
    pub fn fitting_under(bounds: Rect, map: Size, banner: f64) -> Self {
        let aside = 24.0;
        let (above, below) = taken(map, banner);
        let (wide, high) = ((map.width - 2.0 * aside).max(1.0), (map.height - above - below).max(1.0));
        let scale = (wide / bounds.width()).min(high / bounds.height());
        Self { centre: bounds.center() - Vec2::new(0.0, (above - below) / 2.0 / scale), scale: scale as f32 }
    }

    /// Moves the drawing so that what lay in the middle of the map lies in the middle of what a low one leaves free.
    #[must_use]
    pub fn clear_of_switches(mut self, map: Size) -> Self {
        if map.height < LOW_MAP {
            let (above, below) = taken(map, 0.0);
            self.pan(Vec2::new(0.0, (above - below) / 2.0));
        }
        self
    }

    /// Where a place of the drawing lies on screen, for a map that fills `map`.
    pub fn on_screen(&self, map: Rect, place: Point) -> Point {
        map.center() + (place - self.centre) * f64::from(self.scale)
    }

    /// The place of the drawing under a place on screen.
    pub fn under(&self, map: Rect, at: Point) -> Point {
        self.centre + (at - map.center()) / f64::from(self.scale)
    }

    /// Moves the drawing with the pointer by `delta` on screen.
    pub fn pan(&mut self, delta: Vec2) {
        self.centre -= delta / f64::from(self.scale);
    }

    /// Zooms by `factor` and keeps the place under `anchor`, on screen, where it is.
    pub fn zoom(&mut self, map: Rect, anchor: Point, factor: f32, limits: ZoomLimits) {
        let fixed = self.under(map, anchor);
        self.scale = (self.scale * factor).clamp(limits.min, limits.max);
        self.centre = fixed - (anchor - map.center()) / f64::from(self.scale);
    }

    /// Keeps the middle of the map over the drawing, so that it cannot be lost.
    pub fn keep_over(&mut self, bounds: Rect) {
        self.centre.x = self.centre.x.clamp(bounds.x0, bounds.x1);
        self.centre.y = self.centre.y.clamp(bounds.y0, bounds.y1);
    }

    /// The smallest move that brings `place` into the middle 60 % of the map.
    pub fn bring_in(&mut self, map: Rect, place: Point) {
        let middle = Rect::from_center_size(map.center(), map.size() * 0.6);
        // On a low map the switches reach further down than that, and what lies at the foot further up.
        let (above, below) = taken(map.size(), 0.0);
        let (top, bottom) = (middle.y0.max(map.y0 + above + CLEAR), middle.y1.min(map.y1 - below - CLEAR));
        let middle = if top < bottom { Rect { y0: top, y1: bottom, ..middle } } else { middle };
        let at = self.on_screen(map, place);
        let inside = Point::new(at.x.clamp(middle.x0, middle.x1), at.y.clamp(middle.y0, middle.y1));
        self.pan(inside - at);
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
    use proptest::prelude::*;

    use super::*;

    const MAP: Rect = Rect::new(76.0, 0.0, 896.0, 800.0);

    proptest! {
        #[test]
        fn screen_and_drawing_are_each_others_inverse(
            x in -200.0..200.0, y in 0.0..1000.0, scale in 0.6f32..12.0, px in 80.0..890.0, py in 0.0..800.0,
        ) {
            let camera = Camera { centre: Point::new(x, y), scale };
            let at = Point::new(px, py);
            prop_assert!(camera.on_screen(MAP, camera.under(MAP, at)).distance(at) < 0.05);
        }

        #[test]
        fn zooming_keeps_the_place_under_the_pointer(
            scale in 0.7f32..11.0, factor in 0.5f32..2.0, px in 80.0..890.0, py in 0.0..800.0,
        ) {
            let mut camera = Camera { centre: Point::new(10.0, 204.0), scale };
            let at = Point::new(px, py);
            let before = camera.under(MAP, at);
            camera.zoom(MAP, at, factor, ZoomLimits { min: 0.6, max: 12.0 });
            prop_assert!(before.distance(camera.under(MAP, at)) < 0.01);
            prop_assert!((0.6..=12.0).contains(&camera.scale));
        }
    }

    #[test]
    fn a_low_map_shows_the_whole_view_as_well() {
        let bounds = Rect::new(-100.0, 0.0, 100.0, 300.0);
        for height in [100.0, 135.0, 220.0, 800.0] {
            let camera = Camera::fitting(bounds, Size::new(400.0, height));
            let shown = 300.0 * f64::from(camera.scale);
            assert!(shown >= 0.45 * height && shown <= height, "{height}: {shown}");
        }
    }

    #[test]
    fn on_a_low_map_a_place_is_brought_in_below_the_switches() {
        let low = Rect::new(0.0, 0.0, 400.0, 190.0);
        let mut camera = Camera { centre: Point::new(0.0, 204.0), scale: 1.0 };
        camera.bring_in(low, Point::new(0.0, 100.0));
        let at = camera.on_screen(low, Point::new(0.0, 100.0));
        assert!(at.y > 70.0 && at.y < 140.0, "{at:?}");
    }

    #[test]
    fn what_lay_in_the_middle_lies_below_the_switches_of_a_low_map() {
        let (low, place) = (Rect::new(56.0, 0.0, 450.0, 135.0), Point::new(0.0, 204.0));
        let camera = Camera { centre: place, scale: 0.6 };
        let at = camera.clear_of_switches(low.size()).on_screen(low, place);
        assert!(at.y > LOW_ABOVE + CLEAR && at.y < low.y1 - CLEAR, "{at:?}");
        assert_eq!(camera.clear_of_switches(MAP.size()), camera);
    }

    #[test]
    fn a_place_in_the_middle_is_left_alone_and_one_outside_is_brought_in() {
        let mut camera = Camera { centre: Point::new(0.0, 204.0), scale: 2.46 };
        let before = camera;
        camera.bring_in(MAP, Point::new(20.0, 210.0));
        assert_eq!(camera, before);
        camera.bring_in(MAP, Point::new(0.0, 900.0));
        let at = camera.on_screen(MAP, Point::new(0.0, 900.0));
        assert!(
            (at.y - (400.0 + 240.0)).abs() < 0.1,
            "it comes in by the smallest move, to the edge of the middle"
        );
    }
}
