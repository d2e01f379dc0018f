//! Pictures of the body for the window: a part of a scene at device pixels.

use egui::{Color32, ColorImage, Rect, Vec2};

use super::camera::OnScreen as _;
use crate::{
    desktop,
    drawing::{self, Colour, Pixmap, PlateSpec, RasterError, Scene},
    session::Camera,
};

/// Part of a view, in view units, at a number of pixels a unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::app) struct Cut {
    pub(super) region: kurbo::Rect,
    pub(super) pixels_per_unit: f64,
}

/// What the window wants drawn.
pub(super) struct Wish {
    pub(super) spec: PlateSpec,
    /// The picture, which reaches beyond what is seen.
    pub(super) cut: Cut,
}

/// A picture, and where in it anything is drawn.
pub(super) struct Drawn {
    pub(super) image: ColorImage,
    pub(super) bands: Vec<Rect>,
}

/// How far beyond the visible part a picture reaches, as a share of the visible width and height on each side: so far
/// can the map be dragged before the coarse picture shows.
const MARGIN: f64 = 0.2;
/// The height in pixels of the bands that a picture is cut into.
const BAND: usize = 32;
/// Two pictures whose pixels lie no further apart than this, in pixels, are the same.
const SAME: f64 = 0.02;

impl Cut {
    /// The visible part with its margin, its corner on a whole pixel so that an unmoved picture is sharp.
    pub(super) fn of(map: Rect, camera: &Camera, pixels_per_point: f32) -> Self {
        let margin = map.size() * MARGIN as f32;
        let whole = |v: f32| (v * pixels_per_point).round() / pixels_per_point;
        let reach = map.expand2(Vec2::new(whole(margin.x), whole(margin.y)));
        Self { region: visible(reach, map, camera), ..Self::seen(map, camera, pixels_per_point) }
    }

    /// The visible part alone: half as much to draw.
    pub(in crate::app) fn seen(map: Rect, camera: &Camera, pixels_per_point: f32) -> Self {
        let pixels_per_unit = f64::from(camera.scale * pixels_per_point);
        Self { region: visible(map, map, camera), pixels_per_unit }
    }

    /// Whether it shows all that `camera` sees, at its pixels.
    pub(super) fn serves(&self, map: Rect, camera: &Camera, pixels_per_point: f32) -> bool {
        let scale = f64::from(camera.scale * pixels_per_point);
        same_scale(self.pixels_per_unit, scale) && self.covers(map, camera)
    }

    /// Whether it shows all that `camera` sees.
    pub(super) fn covers(&self, map: Rect, camera: &Camera) -> bool {
        let slack = 1e-3;
        let region = self.region.inflate(slack, slack);
        let seen = visible(map, map, camera);
        region.contains(seen.origin()) && region.contains(kurbo::Point::new(seen.x1 - slack, seen.y1 - slack))
    }

    /// Whether a picture of `other` would have the same pixels.
    pub(in crate::app) fn is_same(&self, other: &Self) -> bool {
        let (a, b) = (self.region, other.region);
        let apart = [a.x0 - b.x0, a.y0 - b.y0, a.x1 - b.x1, a.y1 - b.y1];
        same_scale(self.pixels_per_unit, other.pixels_per_unit)
            && apart.iter().all(|by| (by * self.pixels_per_unit).abs() < SAME)
    }
}

/// What of the view `camera` sees in `rect` of a map that fills `map`.
fn visible(rect: Rect, map: Rect, camera: &Camera) -> kurbo::Rect {
    kurbo::Rect::from_points(camera.place_under(map, rect.min), camera.place_under(map, rect.max))
}

fn same_scale(a: f64, b: f64) -> bool {
    (a / b - 1.0).abs() < 1e-4
}

/// Draws a part of the scene.
pub(super) fn picture(scene: &Scene, cut: &Cut) -> Drawn {
    drawn(scene, cut, drawing::raster)
}

/// The same while the window is being made, which goes first.
pub(super) fn picture_beside(scene: &Scene, cut: &Cut) -> Drawn {
    drawn(scene, cut, drawing::raster_beside)
}

type Raster = fn(&Scene, kurbo::Affine, (u32, u32), Option<Colour>) -> Result<Pixmap, RasterError>;

fn drawn(scene: &Scene, cut: &Cut, raster: Raster) -> Drawn {
    let s = cut.pixels_per_unit;
    let size =
        [(cut.region.width() * s).round().max(1.0) as u32, (cut.region.height() * s).round().max(1.0) as u32];
    let to_pixels = kurbo::Affine::scale(s) * kurbo::Affine::translate(-cut.region.origin().to_vec2());
    let image = image(raster(scene, to_pixels, size.into(), None), size);
    Drawn { bands: bands(&image), image }
}

/// The scene at device pixels; a picture of one clear pixel where that is impossible.
pub(in crate::app) fn pixels(scene: &Scene, to_pixels: kurbo::Affine, size: [u32; 2]) -> ColorImage {
    image(drawing::raster(scene, to_pixels, size.into(), None), size)
}

fn image(drawn: Result<Pixmap, RasterError>, size: [u32; 2]) -> ColorImage {
    match drawn {
        Ok(pixels) => {
            ColorImage::from_rgba_premultiplied(size.map(|n| n as usize), pixels.data_as_u8_slice())
        }
        Err(error) => {
            // Only a window larger than any screen gets here; the map stays empty, the rest goes on.
            desktop::complain(&format!("the body could not be drawn: {error}"));
            ColorImage::filled([1, 1], Color32::TRANSPARENT)
        }
    }
}

/// Where anything is drawn in `image`: for each band of rows from the first to the last such pixel, in shares of the
/// width and height.
fn bands(image: &ColorImage) -> Vec<Rect> {
    let [width, height] = image.size;
    let rows: Vec<&[Color32]> = image.pixels.chunks(width.max(1)).collect();
    let is_drawn = |pixel: &Color32| pixel.a() > 0;
    let band = |(i, rows): (usize, &[&[Color32]])| {
        let first = rows.iter().filter_map(|row| row.iter().position(is_drawn)).min()?;
        let last = rows.iter().filter_map(|row| row.iter().rposition(is_drawn)).max()?;
        // A pixel more on each side, where the filter still finds some of the colour.
        let x = [first.saturating_sub(1), (last + 2).min(width)].map(|x| x as f32 / width as f32);
        let y = [i * BAND, i * BAND + rows.len()].map(|y| y as f32 / height as f32);
        Some(Rect::from_x_y_ranges(x[0]..=x[1], y[0]..=y[1]))
    };
    rows.chunks(BAND).enumerate().filter_map(band).collect()
}
