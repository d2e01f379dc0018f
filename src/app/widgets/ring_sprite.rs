//! The dashed rings of points that are not tested yet, as one small picture: there are hundreds of them on a map, and
//! drawn as lines they were half of a frame without a graphics card. All of them are in one texture, with their ground,
//! so that a crowd of rings is a single mesh.

use egui::{
    Color32, ColorImage, Context, Id, Painter, Pos2, Rect, TextureHandle, TextureOptions, Vec2, pos2, vec2,
};
use kurbo::{Affine, Circle, Shape as _};

use crate::drawing::{self, Colour, Line, Node, Paint, Scene};

/// Rings differ by this step of their radius, in points: finer steps are not seen.
const STEP: f32 = 0.5;
/// The largest ring in steps, 13 points: larger ones are stretched.
const STEPS: usize = 26;
/// The width of the line, in points; a small ring has a thinner one.
const LINE: f32 = 1.8;
/// The length of a dash and its gap, in points, as far as a whole number of them fits.
const DASH: f32 = 5.8;
/// Room around the ring, in points.
const ROOM: f32 = 1.5;
/// How far the ground reaches beyond the middle of the line, in points.
const GROUND: f32 = 0.7;
/// The side of a cell of the picture, in points: the largest ring with its room.
const CELL: f32 = 2.0 * (STEPS as f32 * STEP + ROOM);

/// The picture and the pixels of a point for which it was drawn.
type Drawn = Option<(TextureHandle, f32)>;

/// Paints a dashed ring of `radius` (to the middle of its line, in points) in one colour, on a ground in another.
pub(super) fn paint(painter: &Painter, centre: Pos2, radius: f32, ink: Color32, ground: Color32) {
    let Some(texture) = texture(painter.ctx()) else { return };
    let step = ((radius / STEP).round() as usize).clamp(1, STEPS);
    let side = 2.0 * (step as f32 * STEP + ROOM);
    let cell = |row: usize| {
        let size = vec2(1.0 / STEPS as f32, 0.5);
        let corner = pos2((step - 1) as f32 * size.x, row as f32 * size.y);
        Rect::from_min_size(corner, size * (side / CELL))
    };
    let place = Rect::from_center_size(centre, Vec2::splat(side));
    if ground.a() > 0 {
        painter.image(texture.id(), place, cell(1), ground);
    }
    painter.image(texture.id(), place, cell(0), ink);
}

fn texture(ctx: &Context) -> Option<TextureHandle> {
    let (id, pixels) = (Id::unique("dashed rings"), ctx.pixels_per_point());
    let drawn: Drawn = ctx.data(|data| data.get_temp(id)).unwrap_or_default();
    if let Some((texture, of)) = drawn
        && of.to_bits() == pixels.to_bits()
    {
        return Some(texture);
    }
    let texture = load(ctx, pixels)?;
    ctx.data_mut(|data| data.insert_temp::<Drawn>(id, Some((texture.clone(), pixels))));
    Some(texture)
}

/// In white on nothing: above the rings, each in a cell of its own, its upper left corner in that of the cell; below
/// each its ground. `None` only for a picture of no size.
fn load(ctx: &Context, pixels_per_point: f32) -> Option<TextureHandle> {
    // Twice the pixels of the screen: a ring is seldom on whole ones.
    let cell = (2.0 * pixels_per_point * CELL).ceil();
    let size = (cell as u32 * STEPS as u32, 2 * cell as u32);
    let frame = kurbo::Rect::new(0.0, 0.0, f64::from(CELL) * STEPS as f64, 2.0 * f64::from(CELL));
    let rings = Scene::new((1..=STEPS).filter_map(ring).flatten().collect::<Vec<_>>(), frame);
    let picture = drawing::raster(&rings, Affine::scale((cell / CELL).into()), size, None).ok()?;
    let size = [picture.width().into(), picture.height().into()];
    let image = ColorImage::from_rgba_premultiplied(size, picture.data_as_u8_slice());
    // Filtered like the letters: another filter is another shader, and the first frame would wait for it to be made.
    Some(ctx.load_texture("dashed rings", image, TextureOptions::LINEAR))
}

/// The ring of `step` steps and its ground, in points.
fn ring(step: usize) -> Option<[Node; 2]> {
    let radius = f64::from(step as f32 * STEP);
    let room = f64::from(ROOM);
    let left = (step - 1) as f64 * f64::from(CELL);
    let circle = |row: f64, radius: f64, middle: f64| {
        Circle::new((left + middle, row * f64::from(CELL) + middle), radius).to_path(0.01)
    };
    let dashes = (std::f64::consts::TAU * radius / f64::from(DASH)).round().max(6.0);
    let half = std::f64::consts::TAU * radius / dashes / 2.0;
    let line = Line { width: f64::from(LINE).min(0.4 * radius), round: false, dash: Some([half, half]) };
    let white = Paint::solid(Colour::WHITE);
    Some([
        Node::stroke(&circle(0.0, radius, radius + room), white.clone(), line)?,
        Node::fill(&circle(1.0, radius + f64::from(GROUND), radius + room), white)?,
    ])
}
