//! Painting a plate of 1000 × 1400 pixels, against resvg on the reference's SVG of the same picture.

use anyhow::Result;
use knotmap::{
    anatomy::{Atlas, Picture, Side, Stage, ViewId},
    drawing::{Inks, PlateSpec, plate, raster},
};
use knotmap_benches::Ratio;
use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{Options, Tree},
};

const WIDTH: u32 = 1000;
const HEIGHT: u32 = 1400;

fn main() -> Result<()> {
    let svg = include_bytes!("../../data/back_outer_reference.svgz");
    let read = || Tree::from_data(svg, &Options::default());
    let tree = read()?;
    let size = tree.size();
    let scale = (WIDTH as f32 / size.width()).min(HEIGHT as f32 / size.height());
    let paint = |tree: &Tree| {
        let mut pixmap = Pixmap::new(WIDTH, HEIGHT)?;
        resvg::render(tree, Transform::from_scale(scale, scale), &mut pixmap.as_mut());
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
    Ratio::measure("plate: paint / resvg paints", 9, || paint(&tree), painted).print(0.25);
    let from_nothing = || raster(&draw(), camera, (WIDTH, HEIGHT), None);
    Ratio::measure(
        "plate: draw and paint / resvg reads and paints",
        9,
        || read().map(|t| paint(&t)),
        from_nothing,
    )
    .print(0.25);
    Ok(())
}
