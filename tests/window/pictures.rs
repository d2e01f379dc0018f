//! The window stays what it was when somebody last looked at it.
//!
//! After a change that is meant to be seen: `KNOTMAP_PICTURES=write cargo test --test window`, then look at
//! `tests/window/*.png` before committing them.

use std::path::PathBuf;

use egui::Theme;
use image::{
    ImageEncoder as _, RgbImage,
    codecs::png::{CompressionType, FilterType, PngEncoder},
};
use tempfile::TempDir;

use crate::desk::Desk;

const SIZE: [f32; 2] = [900.0, 600.0];
/// A pixel that is kept stands for so many across and down.
const SMALLER: u32 = 3;
/// The mean difference of a channel, of 255, and the share of channels that differ by more than 32: another machine
/// rounds a few numbers the other way; a card, a marker or a line of text in another place is seen.
const TOLERANCE: (f64, f64) = (0.3, 0.002);

#[test]
fn the_list_and_the_map_are_what_they_were() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::sized(&folder, SIZE, Theme::Light);
    rate(&mut desk);
    compare("map", &desk.picture());
}

#[test]
fn the_map_in_the_dark_is_what_it_was() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::sized(&folder, SIZE, Theme::Dark);
    rate(&mut desk);
    desk.click("Rhomboid major, upper, your left, tenderness 7 of 10, strong");
    compare("point_dark", &desk.picture());
}

#[test]
fn a_hold_and_the_page_after_it_are_what_they_were() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::sized(&folder, SIZE, Theme::Light);
    desk.choose("Rhomboid major, upper, your left");
    desk.click("Tenderness before 7");
    desk.start_hold();
    desk.pass(20);
    desk.click("Tenderness now 5");
    desk.pass(2);
    compare("hold", &desk.picture());
    desk.pass(38);
    desk.click("Tenderness after 4");
    desk.pass(2);
    compare("after", &desk.picture());
}

/// Two numbers, and nothing left that goes after a while.
fn rate(desk: &mut Desk) {
    for (point, number) in [("Rhomboid major, upper, your left", 7), ("Rhomboid major, upper, your right", 2)]
    {
        desk.choose(point);
        desk.click(&format!("Tenderness before {number}"));
        desk.click("Save rating without a hold");
        desk.click("All points");
    }
    desk.pass(11);
}

fn compare(name: &str, window: &RgbImage) {
    let now = smaller(window);
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("tests/window/{name}.png"));
    if std::env::var_os("KNOTMAP_PICTURES").is_some_and(|value| value == "write") {
        let file = std::fs::File::create(&path).unwrap();
        let encoder = PngEncoder::new_with_quality(file, CompressionType::Best, FilterType::Adaptive);
        encoder.write_image(&now, now.width(), now.height(), image::ExtendedColorType::Rgb8).unwrap();
        return;
    }
    let kept = image::open(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display())).into_rgb8();
    assert_eq!(kept.dimensions(), now.dimensions(), "{name}");
    let steps = || now.as_raw().iter().zip(kept.as_raw()).map(|(a, b)| a.abs_diff(*b));
    let all = now.as_raw().len() as f64;
    let mean = steps().map(f64::from).sum::<f64>() / all;
    let far = steps().filter(|step| *step > 32).count() as f64 / all;
    println!("{name}: mean {mean:.3}, far {far:.5}");
    assert!(mean < TOLERANCE.0 && far < TOLERANCE.1, "{name}: mean {mean:.3}, far {far:.5}");
}

/// Each pixel the mean of those it stands for.
fn smaller(window: &RgbImage) -> RgbImage {
    RgbImage::from_fn(window.width() / SMALLER, window.height() / SMALLER, |x, y| {
        let block = (0..SMALLER * SMALLER)
            .map(|i| window.get_pixel(x * SMALLER + i % SMALLER, y * SMALLER + i / SMALLER).0);
        let sum = block.fold([0u32; 3], |sum, pixel| std::array::from_fn(|i| sum[i] + u32::from(pixel[i])));
        image::Rgb(sum.map(|channel| (channel / (SMALLER * SMALLER)) as u8))
    })
}
