//! Finding the muscle under a place, against testing the outline of every muscle in turn.

use knotmap::anatomy::{Atlas, HitMap, Picture, Side, Stage, ViewId};
use knotmap_benches::Ratio;
use kurbo::{Point, Shape};

fn main() {
    let atlas = Atlas::builtin();
    let stage = Stage::new(atlas, ViewId::Back, Side::Left);
    let map = HitMap::new(atlas, stage, Picture::Outer, Picture::Outer);
    let bounds = stage.bounds();
    // A grid over the whole picture: places on muscles, on none, and beside the body.
    let places: Vec<Point> = (0..1000)
        .map(|i| {
            let (column, row) = (f64::from(i % 25), f64::from(i / 25));
            Point::new(
                bounds.x0 + bounds.width() * (column + 0.5) / 25.0,
                bounds.y0 + bounds.height() * (row + 0.5) / 40.0,
            )
        })
        .collect();
    let outlines: Vec<_> = atlas
        .muscles()
        .iter()
        .flat_map(|muscle| [Side::Left, Side::Right].map(|side| map.outline(&muscle.id, side)))
        .filter(|outline| !outline.elements().is_empty())
        .collect();
    let every = || {
        places.iter().map(|&at| outlines.iter().filter(|outline| outline.contains(at)).count()).sum::<usize>()
    };
    let ours = || places.iter().filter(|&&at| map.at(at).is_some()).count();
    println!("{} outlines, {} of {} places on a muscle", outlines.len(), ours(), places.len());
    Ratio::measure("hit test / every outline, 1000 places", 15, every, ours).print(0.1);
}
