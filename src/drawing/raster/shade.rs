//! Filling a path with a colour or a linear gradient.
//!
//! Most of a plate is narrow strips of many-coloured gradients, for which a general pixel pipeline works out every stop
//! at every pixel. Here the colours come from a table made once per gradient.

use kurbo::{Affine, Point, Rect};
use tiny_skia::{Path, PixmapMut};

use super::{coverage::Coverage, lay::lay_pixel};
use crate::drawing::scene::Ramp;

/// What a shape is filled with.
pub(super) enum Shade<'a> {
    /// One premultiplied colour.
    Even([u8; 4]),
    /// A gradient between two places, in the coordinates of the path, and its opacity on top of its own.
    Along((Point, Point), &'a Ramp, f32),
}

/// Lays the filled path, seen through `camera`, over the target.
pub(super) fn fill(
    target: &mut PixmapMut,
    coverage: &mut Coverage,
    path: &Path,
    camera: Affine,
    shade: &Shade,
) {
    let bounds = path.bounds();
    let bounds =
        Rect::new(bounds.left().into(), bounds.top().into(), bounds.right().into(), bounds.bottom().into());
    let target_box = Rect::new(0.0, 0.0, target.width().into(), target.height().into());
    let seen = camera.transform_rect_bbox(bounds).expand().intersect(target_box);
    if seen.width() < 1.0 || seen.height() < 1.0 {
        return;
    }
    let (left, top) = (seen.x0 as usize, seen.y0 as usize);
    let to_box = Affine::translate((-seen.x0, -seen.y0)) * camera;
    coverage.gather(path, to_box, seen.width() as usize, seen.height() as usize);

    let stride = target.width() as usize * 4;
    let pixels = target.data_mut();
    let opacity = match shade {
        Shade::Even(_) => 256,
        Shade::Along(_, _, opacity) => (opacity * 256.0) as u32,
    };
    let tint = match shade {
        Shade::Even(colour) => Tint::Even(*colour),
        Shade::Along(line, ramp, _) => Tint::Along(Steps::new(to_box, *line), ramp),
    };
    coverage.take_runs(|row, first, coverage| {
        let begin = (top + row) * stride + (left + first) * 4;
        let Some(pixels) = pixels.get_mut(begin..begin + coverage.len() * 4) else { return };
        let pixels = pixels.chunks_exact_mut(4).zip(coverage);
        match &tint {
            Tint::Even(colour) => pixels.for_each(|(pixel, &cover)| lay_pixel(pixel, *colour, cover.into())),
            Tint::Along(steps, ramp) => {
                let mut at = steps.at(first as f32, row as f32);
                for (pixel, &cover) in pixels {
                    lay_pixel(pixel, colour_at(ramp, at), (u32::from(cover) * opacity) >> 8);
                    at += steps.right;
                }
            }
        }
    });
}

/// What a pixel is laid over with.
pub(super) enum Tint<'a> {
    Even([u8; 4]),
    Along(Steps, &'a Ramp),
}

impl Tint<'_> {
    /// The premultiplied colour of a pixel.
    #[inline]
    pub(super) fn at(&self, x: f32, y: f32) -> [u8; 4] {
        match self {
            Self::Even(colour) => *colour,
            Self::Along(steps, ramp) => colour_at(ramp, steps.at(x, y)),
        }
    }
}

fn colour_at(ramp: &Ramp, at: f32) -> [u8; 4] {
    ramp[at.clamp(0.0, 255.0) as usize]
}

/// Where in a ramp a pixel lies; linear in its place.
pub(super) struct Steps {
    origin: f32,
    right: f32,
    down: f32,
}

impl Steps {
    /// `camera` leads to pixels; its inverse exists, as it leads to a picture.
    pub(super) fn new(camera: Affine, (from, to): (Point, Point)) -> Self {
        let back = camera.inverse();
        let way = (to - from) / (to - from).hypot2();
        let share = |pixel: Point| ((back * pixel) - from).dot(way) * 255.0;
        let origin = share(Point::new(0.5, 0.5));
        let right = share(Point::new(1.5, 0.5)) - origin;
        let down = share(Point::new(0.5, 1.5)) - origin;
        // Half a step more, so that cutting off the fraction rounds.
        Self { origin: origin as f32 + 0.5, right: right as f32, down: down as f32 }
    }

    fn at(&self, x: f32, y: f32) -> f32 {
        self.origin + self.right * x + self.down * y
    }
}
