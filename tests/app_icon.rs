//! The icon of the program in the sizes that desktops want is what its drawing says.
//!
//! After a change of the drawing: `KNOTMAP_PICTURES=write cargo test --test app_icon`, then look at the pictures.

#![expect(clippy::unwrap_used, reason = "a test may stop; clippy does not see one in a helper")]

use std::{fs, path::PathBuf};

use resvg::tiny_skia::{Pixmap, Transform};

const SIZES: [u32; 7] = [16, 32, 48, 64, 128, 256, 512];
/// Another machine may round a few numbers the other way: so far a channel may be off, of 255.
const TOLERANCE: u8 = 2;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("assets/icons/app")
}

fn drawn(size: u32) -> Pixmap {
    let svg = fs::read(folder().join("knotmap.svg")).unwrap();
    let tree = usvg::Tree::from_data(&svg, &usvg::Options::default()).unwrap();
    let mut pixmap = Pixmap::new(size, size).unwrap();
    let scale = size as f32 / tree.size().width();
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixmap.as_mut());
    pixmap
}

#[test]
fn every_size_is_drawn_from_the_same_drawing() {
    for size in SIZES {
        let path = folder().join(format!("knotmap-{size}.png"));
        let drawn = drawn(size);
        if std::env::var_os("KNOTMAP_PICTURES").is_some_and(|value| value == "write") {
            drawn.save_png(&path).unwrap();
        }
        let kept = Pixmap::load_png(&path).unwrap();
        assert_eq!((kept.width(), kept.height()), (size, size));
        let far = kept.data().iter().zip(drawn.data()).filter(|(a, b)| a.abs_diff(**b) > TOLERANCE).count();
        assert_eq!(far, 0, "{size}");
    }
}
