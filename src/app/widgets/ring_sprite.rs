//! The dashed ring of a point that is not tested yet, as a small picture: there are hundreds of them on a map, and drawn
//! as lines they were half of a frame without a graphics card.

use std::{collections::BTreeMap, sync::Arc};

use egui::{
    Color32, ColorImage, Context, Id, Painter, Pos2, Rect, TextureHandle, TextureOptions, Vec2, mutex::Mutex,
};
use tiny_skia::{Paint, PathBuilder, Pixmap, Stroke, StrokeDash, Transform};

/// Rings differ by this step of their radius, in points: finer steps are not seen.
const STEP: f32 = 0.5;
/// The width of the line, in points; a small ring has a thinner one.
const LINE: f32 = 1.8;
/// The length of a dash and its gap, in points, as far as a whole number of them fits.
const DASH: f32 = 5.8;
/// Room around the ring, in points.
const ROOM: f32 = 1.5;

/// The rings that have been drawn, by their radius in steps and by the pixels of a point in hundredths.
type Drawn = Arc<Mutex<BTreeMap<(u32, u32), TextureHandle>>>;

/// Paints a dashed ring of `radius` (to the middle of its line, in points) in one colour.
pub(super) fn paint(painter: &Painter, centre: Pos2, radius: f32, ink: Color32) {
    let ctx = painter.ctx();
    let steps = (radius / STEP).round().max(1.0);
    let pixels = ctx.pixels_per_point();
    let key = (steps as u32, (pixels * 100.0).round() as u32);
    let drawn: Drawn =
        ctx.data_mut(|data| data.get_temp_mut_or_default::<Drawn>(Id::unique("dashed rings")).clone());
    let texture = drawn.lock().get(&key).cloned();
    let Some(texture) = texture.or_else(|| {
        let texture = load(ctx, steps * STEP, pixels)?;
        drawn.lock().insert(key, texture.clone());
        Some(texture)
    }) else {
        return;
    };
    let side = 2.0 * (steps * STEP + ROOM);
    let uv = Rect::from_min_max(Pos2::ZERO, egui::pos2(1.0, 1.0));
    painter.image(texture.id(), Rect::from_center_size(centre, Vec2::splat(side)), uv, ink);
}

/// A white ring of this radius on nothing; `None` only for a ring of no size.
fn load(ctx: &Context, radius: f32, pixels_per_point: f32) -> Option<TextureHandle> {
    // Twice the pixels of the screen: a ring is seldom on whole ones.
    let scale = 2.0 * pixels_per_point;
    let middle = radius + ROOM;
    let side = (2.0 * middle * scale).ceil() as u32;
    let mut picture = Pixmap::new(side, side)?;
    let dashes = (std::f32::consts::TAU * radius / DASH).round().max(6.0);
    let half = std::f32::consts::TAU * radius / dashes / 2.0;
    let stroke = Stroke {
        width: LINE.min(0.4 * radius),
        dash: StrokeDash::new(vec![half, half], 0.0),
        ..Stroke::default()
    };
    let mut white = Paint::default();
    white.set_color_rgba8(255, 255, 255, 255);
    let ring = PathBuilder::from_circle(middle, middle, radius)?;
    picture.stroke_path(&ring, &white, &stroke, Transform::from_scale(scale, scale), None);
    let image = ColorImage::from_rgba_premultiplied([side as usize; 2], picture.data());
    // Filtered like the letters: another filter is another shader, and the first frame would wait for it to be made.
    Some(ctx.load_texture("dashed ring", image, TextureOptions::LINEAR))
}
