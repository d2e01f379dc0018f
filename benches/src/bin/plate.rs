//! Painting a plate of 1000 × 1400 pixels and a close-up of it, against resvg on the reference's SVG of the same
//! picture.

use anyhow::Result;
use knotmap::{
    anatomy::{Atlas, Picture, Side, Stage, ViewId},
    drawing::{Inks, PlateSpec, plate, raster},
};
use knotmap_benches::Ratio;
use kurbo::Affine;
use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{Options, Tree},
};

const WIDTH: u32 = 1000;
const HEIGHT: u32 = 1400;
const ZOOM: f64 = 4.0;

fn main() -> Result<()> {
    let svg = include_bytes!("../../data/back_outer_reference.svgz");
    let read = || Tree::from_data(svg, &Options::default());
    let tree = read()?;
    let size = tree.size();
    let scale = (WIDTH as f32 / size.width()).min(HEIGHT as f32 / size.height());
    let left = (WIDTH as f32 - size.width() * scale) / 2.0;
    let whole = Transform::from_scale(scale, scale).post_translate(left, 0.0);
    let paint = |tree: &Tree, camera: Transform| {
        let mut pixmap = Pixmap::new(WIDTH, HEIGHT)?;
        resvg::render(tree, camera, &mut pixmap.as_mut());
        Some(pixmap)
    };

    let atlas = Atlas::builtin();
    let stage = Stage::new(atlas, ViewId::Back, Side::Left);
    let spec = PlateSpec::of(stage, Picture::Outer, Inks::Light);
    let draw = || plate(atlas, &spec);
    let scene = draw();
    let camera = scene.fit(f64::from(WIDTH), f64::from(HEIGHT));
    raster(&scene, camera, (WIDTH, HEIGHT), None)?;

    let painted = || raster(&scene, camera, (WIDTH, HEIGHT), None);
    Ratio::measure("plate: paint / resvg paints", 9, || paint(&tree, whole), painted).print(0.2);
    let from_nothing = || raster(&draw(), camera, (WIDTH, HEIGHT), None);
    Ratio::measure(
        "plate: draw and paint / resvg reads and paints",
        9,
        || read().map(|t| paint(&t, whole)),
        from_nothing,
    )
    .print(0.2);

    // The shoulders, four times as large; the same part of the same picture there.
    let (middle, closer) = ((WIDTH as f32 / 2.0, HEIGHT as f32 * 0.22), ZOOM as f32);
    let aside = (WIDTH as f32 / 2.0 - middle.0 * closer, HEIGHT as f32 / 2.0 - middle.1 * closer);
    let there = whole.post_scale(closer, closer).post_translate(aside.0, aside.1);
    let here = Affine::translate((aside.0.into(), aside.1.into())) * Affine::scale(ZOOM) * camera;
    let close_up = || raster(&scene, here, (WIDTH, HEIGHT), None);
    Ratio::measure("plate: close-up / resvg paints the same part", 9, || paint(&tree, there), close_up)
        .print(0.12);
    Ok(())
}
