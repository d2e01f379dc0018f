//! The window stays what it was when somebody last looked at it.
//!
//! After a change that is meant to be seen: `KNOTMAP_PICTURES=write cargo test --test window`, then look at
//! `tests/window/pictures/*.png` before committing them.

use std::{
    path::PathBuf,
    time::{Duration, Instant},
};

use egui::{Key, Modifiers, Role, Theme};
use image::{
    ImageEncoder as _, RgbImage,
    codecs::png::{CompressionType, FilterType, PngEncoder},
};
use knotmap::{
    desktop::Plans,
    exchange::plan::write_plan,
    session::{Dialog, TakeInProgress},
};
use tempfile::TempDir;

use crate::{desk::Desk, results, take_in, trends};

/// How long the drawing may take.
const PATIENCE: Duration = Duration::from_secs(20);
const SIZE: [f32; 2] = [900.0, 600.0];
/// A pixel that is kept stands for so many across and down, in small windows for fewer.
const SMALLER: (u32, u32) = (3, 2);
/// The mean difference of a channel, of 255, and the share of channels that differ by more than 32: another machine
/// rounds a few numbers the other way; a card, a marker or a line of text in another place is seen.
const TOLERANCE: (f64, f64) = (0.3, 0.002);

#[test]
fn the_map_and_the_panel_in_the_light() {
    map_and_panel(Theme::Light);
}

#[test]
fn the_map_and_the_panel_in_the_dark() {
    map_and_panel(Theme::Dark);
}

#[test]
fn a_hold_in_the_light() {
    a_hold(Theme::Light);
}

#[test]
fn a_hold_in_the_dark() {
    a_hold(Theme::Dark);
}

#[test]
fn what_comes_in_in_the_light() {
    what_comes_in(Theme::Light);
}

#[test]
fn what_comes_in_in_the_dark() {
    what_comes_in(Theme::Dark);
}

/// A window of 900 x 600 has so much room at a text size of 200 %.
#[test]
fn a_window_with_large_text() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::sized(&folder, [450.0, 300.0], Theme::Light);
    desk.invoke("Rhomboid major, upper, your left, not tested yet");
    compare("large_text_point", &mut desk);
    desk.press(Modifiers::NONE, Key::Num6);
    desk.press(Modifiers::NONE, Key::Space);
    desk.press_unseen(Role::Button, "None of these is true for me");
    desk.pass(20);
    compare("large_text_hold", &mut desk);
}

#[test]
fn a_phone_held_upright() {
    let folder = trends::folder();
    let mut desk = Desk::sized(&folder, [390.0, 844.0], Theme::Light);
    compare("phone_map", &mut desk);
    desk.click("Trends");
    desk.wait("it is worked out", |state| state.trends.seen.is_some());
    compare("phone_trends", &mut desk);
    desk.click("Map");
    desk.click("Rhomboid major, upper, your left, tenderness 1 of 10, mild");
    desk.click("Tenderness before 6");
    desk.click("Start hold");
    desk.click("None of these is true for me");
    desk.pass(20);
    compare("phone_hold", &mut desk);
}

#[test]
fn a_wide_window_has_the_list_beside_the_map() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::sized(&folder, [1650.0, 900.0], Theme::Light);
    rate(&mut desk);
    desk.invoke("Rhomboid major, upper, your left, tenderness 6 of 10, moderate");
    compare("wide", &mut desk);
}

fn map_and_panel(theme: Theme) {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::sized(&folder, SIZE, theme);
    let compare = |name: &str, desk: &mut Desk| compare(&themed(name, theme), desk);
    compare("empty", &mut desk);
    rate(&mut desk);
    compare("list", &mut desk);
    desk.type_into("Find a point or muscle", "shoulder blade");
    compare("search", &mut desk);
    desk.type_into("Find a point or muscle", "");
    desk.click("Where does it hurt?");
    compare("hurts_asked", &mut desk);
    desk.click("Between spine and shoulder blade, your left");
    compare("hurts", &mut desk);
    desk.press(Modifiers::NONE, Key::Escape);
    desk.click("Where not to press");
    compare("danger", &mut desk);
    desk.click("Where not to press");
    desk.click("Rhomboid major, upper, your left, tenderness 6 of 10, moderate");
    compare("point", &mut desk);
    desk.click("Back to all points");
    for (keys, name) in [
        ([Key::V, Key::F], "front"),
        ([Key::V, Key::N], "neck_side"),
        ([Key::V, Key::S], "sole"),
        ([Key::V, Key::A], "forearm_back"),
        ([Key::V, Key::P], "forearm_palm"),
    ] {
        for key in keys {
            desk.tap(key);
        }
        desk.settle();
        compare(name, &mut desk);
    }
    desk.press(Modifiers::NONE, Key::Questionmark);
    compare("keys", &mut desk);
}

fn a_hold(theme: Theme) {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::sized(&folder, SIZE, theme);
    desk.choose("Rhomboid major, upper, your left");
    desk.click("Tenderness before 6");
    desk.click("Start hold");
    compare(&themed("rules", theme), &mut desk);
    desk.click("None of these is true for me");
    desk.pass(10);
    desk.pass(20);
    desk.click("Tenderness now 5");
    desk.pass(2);
    compare(&themed("hold", theme), &mut desk);
    desk.pass(38);
    desk.click("Tenderness after 4");
    desk.pass(12);
    compare(&themed("after", theme), &mut desk);
}

fn what_comes_in(theme: Theme) {
    let (data, mail) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let plans = Plans::new(data.path().join("plans"));
    plans.keep(&take_in::plan(1), &write_plan(&take_in::plan(1))).unwrap();
    let mut desk = Desk::sized(&data, SIZE, theme);
    let next = take_in::write(&mail, "upper-back-plan-r2.knotmap", &take_in::plan(2));
    for (name, file) in [("import", next), ("result", results::posted(&mail))] {
        desk.drop_file(&file);
        desk.wait("it is shown", |state| match &state.dialog {
            Some(Dialog::TakeIn(draft)) => matches!(draft.progress, TakeInProgress::Seen(_)),
            dialog => matches!(dialog, Some(Dialog::Result(_))),
        });
        compare(&themed(name, theme), &mut desk);
        desk.press(Modifiers::NONE, Key::Escape);
    }
}

fn themed(name: &str, theme: Theme) -> String {
    format!("{name}_{}", if theme == Theme::Dark { "dark" } else { "light" })
}

/// Two numbers, and nothing left that goes after a while.
fn rate(desk: &mut Desk) {
    for (point, number) in [("Rhomboid major, upper, your left", 6), ("Rhomboid major, upper, your right", 2)]
    {
        desk.choose(point);
        desk.click(&format!("Tenderness before {number}"));
        desk.click("Save rating without a hold");
        desk.click("Back to all points");
    }
    desk.pass(11);
}

/// Compares the window, once its drawing has come, with the picture that is kept.
fn compare(name: &str, desk: &mut Desk) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("tests/window/pictures/{name}.png"));
    if std::env::var_os("KNOTMAP_PICTURES").is_some_and(|value| value == "write") {
        std::thread::sleep(Duration::from_secs(3));
        desk.calm();
        let now = smaller(&desk.picture());
        let file = std::fs::File::create(&path).unwrap();
        let encoder = PngEncoder::new_with_quality(file, CompressionType::Best, FilterType::Adaptive);
        encoder.write_image(&now, now.width(), now.height(), image::ExtendedColorType::Rgb8).unwrap();
        return;
    }
    let kept = image::open(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display())).into_rgb8();
    let start = Instant::now();
    loop {
        desk.calm();
        let now = smaller(&desk.picture());
        assert_eq!(kept.dimensions(), now.dimensions(), "{name}");
        let (mean, far) = difference(&kept, &now);
        if mean < TOLERANCE.0 && far < TOLERANCE.1 {
            return;
        }
        // The drawing comes from a thread of its own.
        if start.elapsed() > PATIENCE {
            let seen = std::env::temp_dir().join(format!("knotmap-{name}.png"));
            now.save(&seen).unwrap();
            panic!("{name}: mean {mean:.3}, far {far:.5}; what was seen is in {}", seen.display());
        }
    }
}

fn difference(a: &RgbImage, b: &RgbImage) -> (f64, f64) {
    let steps = || a.as_raw().iter().zip(b.as_raw()).map(|(a, b)| a.abs_diff(*b));
    let all = a.as_raw().len() as f64;
    let far = steps().filter(|step| *step > 32).count() as f64;
    (steps().map(f64::from).sum::<f64>() / all, far / all)
}

/// Each pixel the mean of those it stands for.
fn smaller(window: &RgbImage) -> RgbImage {
    let by = if window.width() < 600 { SMALLER.1 } else { SMALLER.0 };
    RgbImage::from_fn(window.width() / by, window.height() / by, |x, y| {
        let block = (0..by * by).map(|i| window.get_pixel(x * by + i % by, y * by + i / by).0);
        let sum = block.fold([0u32; 3], |sum, pixel| std::array::from_fn(|i| sum[i] + u32::from(pixel[i])));
        image::Rgb(sum.map(|channel| (channel / (by * by)) as u8))
    })
}
