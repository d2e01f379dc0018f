//! The icon of the program in the sizes that desktops want is what its drawing says.
//!
//! After a change of the drawing: `KNOTMAP_PICTURES=write cargo test --test app_icon`, then look at the pictures.

#![expect(clippy::unwrap_used, reason = "a test may stop; clippy does not see one in a helper")]

use std::{
    fs::{self, File},
    io::BufReader,
    path::{Path, PathBuf},
};

use icns::{IconFamily, IconType, PixelFormat};
use ico::{IconDir, IconDirEntry, IconImage, ResourceType};
use resvg::tiny_skia::{Pixmap, PremultipliedColorU8, Transform};

const SIZES: [u32; 7] = [16, 32, 48, 64, 128, 256, 512];
/// Those of Windows: small in lists and bars, large in folders.
const WINDOWS: [u32; 6] = [16, 24, 32, 48, 64, 256];
/// Those of macOS, where a screen with twice the pixels takes the next larger one.
const MACOS: [(u32, IconType); 7] = [
    (16, IconType::RGBA32_16x16),
    (32, IconType::RGBA32_32x32),
    (64, IconType::RGBA32_64x64),
    (128, IconType::RGBA32_128x128),
    (256, IconType::RGBA32_256x256),
    (512, IconType::RGBA32_512x512),
    (1024, IconType::RGBA32_512x512_2x),
];
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

/// Whether what is kept is to be written anew.
fn is_written() -> bool {
    std::env::var_os("KNOTMAP_PICTURES").is_some_and(|value| value == "write")
}

/// The drawing in the form that icons hold: colours not yet multiplied with their opacity.
fn straight(size: u32) -> Vec<u8> {
    let pixels = drawn(size);
    let straight = pixels.pixels().iter().map(PremultipliedColorU8::demultiply);
    straight.flat_map(|pixel| [pixel.red(), pixel.green(), pixel.blue(), pixel.alpha()]).collect()
}

/// Compares what shows: of a colour that is nearly transparent, little is left to be told.
fn assert_same(kept: &[u8], drawn: &[u8], what: &str) {
    assert_eq!(kept.len(), drawn.len(), "{what}");
    let shown = |pixel: &[u8]| [0, 1, 2, 3].map(|at| u32::from(pixel[at]) * u32::from(pixel[3]) / 255);
    let far = |(kept, drawn): &(&[u8], &[u8])| {
        let (kept, drawn) = (shown(kept), shown(drawn));
        kept.iter().zip(drawn).any(|(a, b)| a.abs_diff(b) > u32::from(TOLERANCE))
    };
    assert_eq!(kept.chunks_exact(4).zip(drawn.chunks_exact(4)).filter(far).count(), 0, "{what}");
}

fn write_for_windows(path: &Path) {
    let mut icons = IconDir::new(ResourceType::Icon);
    for size in WINDOWS {
        let image = IconImage::from_rgba_data(size, size, straight(size));
        icons.add_entry(IconDirEntry::encode(&image).unwrap());
    }
    icons.write(File::create(path).unwrap()).unwrap();
}

fn write_for_macos(path: &Path) {
    let mut icons = IconFamily::new();
    for (size, kind) in MACOS {
        let image = icns::Image::from_data(PixelFormat::RGBA, size, size, straight(size)).unwrap();
        icons.add_icon_with_type(&image, kind).unwrap();
    }
    icons.write(File::create(path).unwrap()).unwrap();
}

#[test]
fn every_size_is_drawn_from_the_same_drawing() {
    for size in SIZES {
        let path = folder().join(format!("knotmap-{size}.png"));
        let drawn = drawn(size);
        if is_written() {
            drawn.save_png(&path).unwrap();
        }
        let kept = Pixmap::load_png(&path).unwrap();
        assert_eq!((kept.width(), kept.height()), (size, size));
        let far = kept.data().iter().zip(drawn.data()).filter(|(a, b)| a.abs_diff(**b) > TOLERANCE).count();
        assert_eq!(far, 0, "{size}");
    }
}

#[test]
fn the_icon_for_windows_holds_every_size() {
    let path = folder().join("knotmap.ico");
    if is_written() {
        write_for_windows(&path);
    }
    let kept = IconDir::read(BufReader::new(File::open(path).unwrap())).unwrap();
    let sizes: Vec<u32> = kept.entries().iter().map(IconDirEntry::width).collect();
    assert_eq!(sizes, WINDOWS);
    for entry in kept.entries() {
        let size = entry.width();
        assert_same(entry.decode().unwrap().rgba_data(), &straight(size), &size.to_string());
    }
}

#[test]
fn the_icon_for_macos_holds_every_size() {
    let path = folder().join("knotmap.icns");
    if is_written() {
        write_for_macos(&path);
    }
    let kept = IconFamily::read(BufReader::new(File::open(path).unwrap())).unwrap();
    assert_eq!(kept.available_icons().len(), MACOS.len());
    for (size, kind) in MACOS {
        let image = kept.get_icon_with_type(kind).unwrap().convert_to(PixelFormat::RGBA);
        assert_same(image.data(), &straight(size), &size.to_string());
    }
}
