//! Scene to pixels, on the CPU.
//!
//! Fills and lines have ways of their own, several times faster on a plate than a general pipeline, which does what is
//! rare. The picture is cut into horizontal bands that a few threads take in turn. Nodes outside the visible box are skipped
//! by their cached boxes. A clip, a fade or a translucent group is painted on a sheet of its own, no larger than what
//! is seen of it, and laid over the picture.

mod coverage;
mod flat;
mod hair;
mod lay;
mod shade;

use std::sync::atomic::{AtomicUsize, Ordering};

use kurbo::{Affine, Rect};
use tiny_skia::{
    FillRule, GradientStop, LineCap, LineJoin, Mask, Pixmap, PixmapMut, RadialGradient, SpreadMode, Stroke,
    StrokeDash, Transform,
};

use super::{
    colour::Colour,
    scene::{Branch, Line, Node, Paint, Scene, Source},
    shape::Shape,
    text,
    text::Text,
};
use coverage::Coverage;
use lay::{Cover, lay_over};
use shade::Shade;

/// More than this would be a mistake rather than a picture (and 1 GB).
const LARGEST: u32 = 16_384;

/// Why there is no picture.
#[derive(Debug, thiserror::Error)]
pub enum RasterError {
    /// Nothing, or too much, was asked for.
    #[error("a picture of {0} × {1} pixels cannot be drawn; use 1 to {LARGEST} each way")]
    Size(u32, u32),
    /// The camera is not a movement of the plane.
    #[error("the camera is broken: its numbers are not finite or it flattens the picture")]
    Camera,
}

/// Paints the scene at device pixels.
///
/// `camera` leads from scene units to pixels, `size` is the picture's width and height in pixels, `ground` what lies
/// under the scene (`None` leaves it transparent; pixels are premultiplied).
///
/// # Errors
/// If the size is zero or larger than 16,384 either way, or if the camera is not finite or not invertible.
pub fn raster(
    scene: &Scene,
    camera: Affine,
    size: (u32, u32),
    ground: Option<Colour>,
) -> Result<Pixmap, RasterError> {
    let (width, height) = size;
    if !(1..=LARGEST).contains(&width) || !(1..=LARGEST).contains(&height) {
        return Err(RasterError::Size(width, height));
    }
    if !camera.is_finite() || camera.determinant().abs() < 1e-12 {
        return Err(RasterError::Camera);
    }
    let mut pixmap = Pixmap::new(width, height).ok_or(RasterError::Size(width, height))?;
    if let Some(ground) = ground {
        pixmap.fill(solid(ground, 1.0));
    }
    paint_bands(&mut pixmap, scene, camera);
    Ok(pixmap)
}

fn paint_bands(pixmap: &mut Pixmap, scene: &Scene, camera: Affine) {
    let (width, height) = (pixmap.width(), pixmap.height());
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(4);
    // More bands than threads: the head is crowded, the shins are not.
    let rows = if threads == 1 { height } else { height.div_ceil(threads as u32 * 3).max(64) };
    let bands: Vec<_> = pixmap
        .data_mut()
        .chunks_mut((rows * width * 4) as usize)
        .enumerate()
        .map(|(i, bytes)| std::sync::Mutex::new(Some((i as u32 * rows, bytes))))
        .collect();
    let next = AtomicUsize::new(0);
    let work = || {
        while let Some(band) = bands.get(next.fetch_add(1, Ordering::Relaxed)) {
            let taken = band.lock().ok().and_then(|mut band| band.take());
            let Some((top, bytes)) = taken else { continue };
            let rows = bytes.len() as u32 / 4 / width;
            if let Some(target) = PixmapMut::from_bytes(bytes, width, rows) {
                let camera = Affine::translate((0.0, -f64::from(top))) * camera;
                Sheet { target, camera, coverage: Coverage::default() }.branch(&scene.content);
            }
        }
    };
    if threads == 1 || bands.len() == 1 {
        work();
    } else {
        std::thread::scope(|scope| {
            for _ in 1..threads.min(bands.len()) {
                scope.spawn(work);
            }
            work();
        });
    }
}

/// Something to paint on, and the way there.
struct Sheet<'a> {
    target: PixmapMut<'a>,
    camera: Affine,
    coverage: Coverage,
}

impl Sheet<'_> {
    fn visible(&self) -> Rect {
        Rect::new(0.0, 0.0, self.target.width().into(), self.target.height().into())
    }

    /// The pixels that a box in scene coordinates touches, `None` if none is visible.
    fn pixels(&self, bounds: Rect) -> Option<Rect> {
        // One pixel more each way: a hairline is widened to a pixel, an edge is softened over one.
        let seen =
            self.camera.transform_rect_bbox(bounds).inflate(1.0, 1.0).expand().intersect(self.visible());
        (seen.width() >= 1.0 && seen.height() >= 1.0).then_some(seen)
    }

    fn branch(&mut self, branch: &Branch) {
        for node in branch.nodes() {
            let Some(pixels) = node.bounds().and_then(|bounds| self.pixels(bounds)) else { continue };
            self.node(node, pixels);
        }
    }

    fn node(&mut self, node: &Node, pixels: Rect) {
        match node {
            Node::Fill { shape, paint } => self.fill(shape, paint),
            Node::Stroke { shape, paint, line } => self.stroke(shape, paint, *line),
            Node::Text(text) => self.text(text),
            Node::Group { transform, opacity, inside } if *opacity >= 1.0 => {
                let outside = self.camera;
                self.camera = outside * *transform;
                self.branch(inside);
                self.camera = outside;
            }
            Node::Group { transform, opacity, inside } => {
                self.on_own_sheet(pixels, *transform, inside, |_, _| Cover::Even(opacity_byte(*opacity)));
            }
            Node::Clip { to, inside } => {
                self.on_own_sheet(pixels, Affine::IDENTITY, inside, |camera, size| {
                    mask(to, camera, size).map_or(Cover::Even(0), Cover::Mask)
                });
            }
            Node::Fade { from_to, inside } => {
                self.on_own_sheet(pixels, Affine::IDENTITY, inside, |camera, size| {
                    Cover::Rows(rows(*from_to, camera, size.1))
                });
            }
            Node::Window { rect, inside } => self.window(*rect, inside),
            Node::Detail { inside } => self.branch(inside),
        }
    }

    /// What lies wholly inside the window is painted straight; only what crosses its edge needs a sheet.
    fn window(&mut self, rect: Rect, inside: &Branch) {
        // Rounded to whole pixels, so that two windows side by side neither overlap nor leave a gap.
        let frame = self.camera.transform_rect_bbox(rect).round();
        for node in inside.nodes() {
            let Some(pixels) = node.bounds().and_then(|bounds| self.pixels(bounds)) else { continue };
            let seen = pixels.intersect(frame);
            if seen == pixels {
                self.node(node, pixels);
            } else if seen.width() >= 1.0 && seen.height() >= 1.0 {
                self.lay(seen, |sheet| sheet.node(node, sheet.visible()), |_, _| Cover::Even(255));
            }
        }
    }

    fn on_own_sheet(
        &mut self,
        pixels: Rect,
        transform: Affine,
        inside: &Branch,
        cover: impl FnOnce(Affine, (u32, u32)) -> Cover,
    ) {
        let paint = |sheet: &mut Sheet| {
            let outside = sheet.camera;
            sheet.camera = outside * transform;
            sheet.branch(inside);
            sheet.camera = outside;
        };
        self.lay(pixels, paint, cover);
    }

    /// Paints onto a sheet of its own the size of `pixels`, and lays it over this one.
    fn lay(
        &mut self,
        pixels: Rect,
        paint: impl FnOnce(&mut Sheet),
        cover: impl FnOnce(Affine, (u32, u32)) -> Cover,
    ) {
        let (width, height) = (pixels.width() as u32, pixels.height() as u32);
        let Some(mut own) = Pixmap::new(width, height) else { return };
        let camera = Affine::translate(-pixels.origin().to_vec2()) * self.camera;
        let coverage = std::mem::take(&mut self.coverage);
        let mut sheet = Sheet { target: own.as_mut(), camera, coverage };
        paint(&mut sheet);
        self.coverage = sheet.coverage;
        let cover = cover(camera, (width, height));
        lay_over(&mut self.target, &own, (pixels.x0 as u32, pixels.y0 as u32), &cover);
    }

    fn fill(&mut self, shape: &Shape, paint: &Paint) {
        if let Some(shade) = shade(paint) {
            shade::fill(&mut self.target, &mut self.coverage, shape.path(), self.camera, &shade);
        } else if let Some(paint) = radial(paint) {
            self.target.fill_path(shape.path(), &paint, FillRule::Winding, transform(self.camera), None);
        }
    }

    fn stroke(&mut self, shape: &Shape, paint: &Paint, line: Line) {
        let scale = self.camera.determinant().abs().sqrt();
        let width = (line.width * scale) as f32;
        let stroke = stroke(line, width, scale);
        let straight = || {
            let path = flat::straightened(shape.path(), self.camera)?;
            let path = match &stroke.dash {
                Some(dash) => path.dash(dash, 1.0)?,
                None => path,
            };
            path.stroke(&stroke, 1.0)
        };
        match shade(paint) {
            Some(shade) if width <= 1.0 && line.dash.is_none() => {
                hair::hair(&mut self.target, shape.path(), self.camera, width, &shade);
            }
            Some(shade) => {
                // The outline is in pixels, and so must the gradient be.
                let shade = match shade {
                    Shade::Along((from, to), ramp, opacity) => {
                        Shade::Along((self.camera * from, self.camera * to), ramp, opacity)
                    }
                    even @ Shade::Even(_) => even,
                };
                if let Some(outline) = straight() {
                    shade::fill(&mut self.target, &mut self.coverage, &outline, Affine::IDENTITY, &shade);
                }
            }
            None => {
                if let (Some(outline), Some(paint)) = (straight(), radial(paint)) {
                    self.target.fill_path(&outline, &paint, FillRule::Winding, Transform::identity(), None);
                }
            }
        }
    }

    fn text(&mut self, text: &Text) {
        if let Some(letters) = Shape::new(&text::outlines(text)) {
            self.fill(&letters, &Paint::solid(text.colour).faded(text.opacity.into()));
        }
    }
}

fn mask(to: &Shape, camera: Affine, (width, height): (u32, u32)) -> Option<Mask> {
    let mut mask = Mask::new(width, height)?;
    mask.fill_path(to.path(), FillRule::Winding, true, transform(camera));
    Some(mask)
}

/// The cover of each row of a fade.
fn rows([clear, gone]: [f64; 2], camera: Affine, height: u32) -> Vec<u8> {
    let level = |y: f64| (camera * kurbo::Point::new(0.0, y)).y;
    let (clear, gone) = (level(clear), level(gone));
    (0..height)
        .map(|row| {
            let t = (f64::from(row) + 0.5 - clear) / (gone - clear);
            opacity_byte(remaining(t) as f32)
        })
        .collect()
}

/// What is left of a fade at the share `t` of the way. Two straight pieces, so that SVG's gradients say the same.
pub(super) fn remaining(t: f64) -> f64 {
    let t = t.clamp(0.0, 1.0);
    if t < FADE_KNEE.0 {
        1.0 - (1.0 - FADE_KNEE.1) * t / FADE_KNEE.0
    } else {
        FADE_KNEE.1 * (1.0 - t) / (1.0 - FADE_KNEE.0)
    }
}

/// Where the two pieces of a fade meet: the share of the way, and what is left there.
pub(super) const FADE_KNEE: (f64, f64) = (0.6, 0.25);

fn stroke(line: Line, width: f32, scale: f64) -> Stroke {
    let dash = |[on, off]: [f64; 2]| StrokeDash::new(vec![(on * scale) as f32, (off * scale) as f32], 0.0);
    Stroke {
        width,
        line_cap: if line.round { LineCap::Round } else { LineCap::Butt },
        line_join: if line.round { LineJoin::Round } else { LineJoin::Bevel },
        dash: line.dash.and_then(dash),
        ..Stroke::default()
    }
}

fn premultiplied(colour: Colour, opacity: f32) -> [u8; 4] {
    let colour = solid(colour, opacity).premultiply().to_color_u8();
    [colour.red(), colour.green(), colour.blue(), colour.alpha()]
}

fn opacity_byte(opacity: f32) -> u8 {
    (opacity.clamp(0.0, 1.0) * 255.0).round() as u8
}

fn transform(affine: Affine) -> Transform {
    let [a, b, c, d, e, f] = affine.as_coeffs().map(|v| v as f32);
    Transform::from_row(a, b, c, d, e, f)
}

fn solid(colour: Colour, opacity: f32) -> tiny_skia::Color {
    let channel = |c: f32| c.clamp(0.0, 1.0);
    tiny_skia::Color::from_rgba(
        channel(colour.r),
        channel(colour.g),
        channel(colour.b),
        opacity.clamp(0.0, 1.0),
    )
    .unwrap_or(tiny_skia::Color::TRANSPARENT)
}

fn shade(paint: &Paint) -> Option<Shade<'_>> {
    match &paint.source {
        Source::Solid(colour) => Some(Shade::Even(premultiplied(*colour, paint.opacity))),
        Source::Linear { from, to, stops } => Some(Shade::Along((*from, *to), stops.ramp(), paint.opacity)),
        Source::Radial { .. } => None,
    }
}

/// A radial gradient: too rare in plates (hair) to be worth a way of its own.
fn radial(paint: &Paint) -> Option<tiny_skia::Paint<'static>> {
    let Source::Radial { centre, radius, stops } = &paint.source else { return None };
    let stops = stops.list().iter();
    let stops = stops.map(|s| GradientStop::new(s.offset, solid(s.colour, s.opacity * paint.opacity)));
    let centre = tiny_skia::Point::from_xy(centre.x as f32, centre.y as f32);
    let (pad, here) = (SpreadMode::Pad, Transform::identity());
    let shader = RadialGradient::new(centre, 0.0, centre, *radius as f32, stops.collect(), pad, here)?;
    Some(tiny_skia::Paint { shader, anti_alias: true, ..tiny_skia::Paint::default() })
}
