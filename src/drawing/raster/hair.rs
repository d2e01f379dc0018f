//! Lines thinner than a pixel: most of what there is in a plate.
//!
//! Pixel by pixel along the longer axis, each step shared between the two pixels that the line runs between (Wu 1991),
//! as opaque as the line is wide.

use kurbo::{Affine, Point};
use tiny_skia::{Path, PixmapMut};

use super::{
    flat::{Step, walk},
    lay::lay_pixel,
    shade::{Shade, Steps, Tint},
};

/// Draws the path as a line of `width` pixels (at most 1).
pub(super) fn hair(target: &mut PixmapMut, path: &Path, camera: Affine, width: f32, shade: &Shade) {
    let (opacity, tint) = match shade {
        Shade::Even(colour) => (1.0, Tint::Even(*colour)),
        Shade::Along(line, ramp, opacity) => (*opacity, Tint::Along(Steps::new(camera, *line), ramp)),
    };
    let mut hair = Hair {
        width: target.width() as usize,
        height: target.height() as usize,
        pixels: target.data_mut(),
        tint,
        cover: width * opacity * 255.0,
    };
    let (mut start, mut pen) = (Point::ZERO, Point::ZERO);
    walk(path, camera, |step| match step {
        Step::Move(p) => (start, pen) = (p, p),
        Step::Line(p) => {
            hair.segment(pen, p);
            pen = p;
        }
        Step::Close => {
            hair.segment(pen, start);
            pen = start;
        }
    });
}

struct Hair<'a> {
    pixels: &'a mut [u8],
    width: usize,
    height: usize,
    tint: Tint<'a>,
    /// What one whole pixel across the line gets, 0–255.
    cover: f32,
}

impl Hair<'_> {
    fn segment(&mut self, from: Point, to: Point) {
        let way = to - from;
        let steep = way.y.abs() > way.x.abs();
        // Along the longer axis, ascending.
        let (a, b) = if steep { ((from.y, from.x), (to.y, to.x)) } else { ((from.x, from.y), (to.x, to.y)) };
        let (a, b) = if a.0 <= b.0 { (a, b) } else { (b, a) };
        let length = b.0 - a.0;
        if length < 1e-9 {
            return;
        }
        let slope = (b.1 - a.1) / length;
        // A slanted line is wider along the shorter axis than across itself.
        let cover = (self.cover * (1.0 + slope * slope).sqrt() as f32).min(255.0);
        let limit = if steep { self.height } else { self.width } as f64;
        // Pixels whose middle lies on the segment, so that the next one goes on without a double pixel.
        let first = (a.0 - 0.5).ceil().max(0.0);
        let last = (b.0 - 0.5).ceil().min(limit);
        let mut side = (a.1 + (first + 0.5 - a.0) * slope - 0.5) as f32;
        let (first, last) = (first as usize, last.max(0.0) as usize);
        for at in first..last {
            let whole = side.floor();
            let far = side - whole;
            let whole = whole as isize;
            let colour = if steep { self.tint.at(side, at as f32) } else { self.tint.at(at as f32, side) };
            self.dot(at, whole, steep, colour, cover * (1.0 - far));
            self.dot(at, whole + 1, steep, colour, cover * far);
            side += slope as f32;
        }
    }

    #[inline]
    fn dot(&mut self, along: usize, side: isize, steep: bool, colour: [u8; 4], cover: f32) {
        let Ok(side) = usize::try_from(side) else { return };
        let (x, y) = if steep { (side, along) } else { (along, side) };
        if x < self.width && y < self.height {
            let at = (y * self.width + x) * 4;
            lay_pixel(&mut self.pixels[at..at + 4], colour, cover as u32);
        }
    }
}
