//! The look at one's posture in a picture of one's own: shown, refused with a sentence, and never kept.

use std::{
    fs::{self, File},
    path::{Path, PathBuf},
    time::SystemTime,
};

use egui::{Key, Modifiers, Role, pos2};
use image::{ImageFormat, Rgb, RgbImage};
use knotmap::session::{Dialog, PhotoDraft, PhotoProgress};
use tempfile::TempDir;

use crate::{desk::Desk, walk};

const TITLE: &str = "Posture, seen from the side";
const PICTURE: &str = "Your picture, with an upright line";

/// The last step of the levator release, where the picture is looked at.
fn asked(folder: &TempDir) -> Desk {
    let mut desk = Desk::open(folder);
    desk.press(Modifiers::COMMAND, Key::Num2);
    desk.press_unseen(Role::Button, "Open Levator release");
    desk.press_unseen(Role::Button, "Start");
    for _ in 0..20 {
        if desk.can_press("Look at a picture") {
            desk.click("Look at a picture");
            assert!(desk.says(TITLE));
            return desk;
        }
        desk.press_unseen(Role::Button, "Skip step");
    }
    panic!("no step of the routine has the picture");
}

fn draft(desk: &Desk) -> &PhotoDraft {
    let Some(Dialog::Photo(draft)) = &desk.state().dialog else { panic!("the dialog is open") };
    draft
}

/// The size of the picture that is shown, or why there is none.
fn show(desk: &mut Desk, path: &Path) -> Result<[usize; 2], String> {
    desk.type_into("Picture, PNG or JPEG", &path.display().to_string());
    desk.click("Show picture");
    let is_read =
        |draft: &PhotoDraft| matches!(draft.progress, PhotoProgress::Shown(_) | PhotoProgress::Failed(_));
    desk.wait(
        "the picture is read",
        |state| matches!(&state.dialog, Some(Dialog::Photo(draft)) if is_read(draft)),
    );
    desk.step();
    match &draft(desk).progress {
        PhotoProgress::Shown(photo) => Ok(photo.size),
        PhotoProgress::Failed(why) => Err(why.clone()),
        PhotoProgress::Choosing | PhotoProgress::Reading => panic!("it was read"),
    }
}

/// A picture from the side: `width` by `height`, of one colour.
fn picture(folder: &TempDir, name: &str, width: u32, height: u32, format: ImageFormat) -> PathBuf {
    let path = folder.path().join(name);
    RgbImage::from_pixel(width, height, Rgb([190, 120, 90])).save_with_format(&path, format).unwrap();
    path
}

/// Every file under a folder with its length and the time of its last change.
fn files(folder: &Path) -> Vec<(PathBuf, u64, SystemTime)> {
    let told = |path: PathBuf| {
        let about = path.metadata().unwrap();
        (path, about.len(), about.modified().unwrap())
    };
    walk::files(folder).into_iter().map(told).collect()
}

#[test]
fn a_png_and_a_jpeg_are_shown_with_the_line_and_nothing_of_them_is_kept() {
    let (folder, pictures) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let mut desk = asked(&folder);
    let before = files(folder.path());
    // What the file is counts, not what it is called.
    let png = picture(&pictures, "side.png", 400, 600, ImageFormat::Png);
    let jpeg = picture(&pictures, "side.png.txt", 640, 480, ImageFormat::Jpeg);
    for (path, size) in [(png, [400, 600]), (jpeg, [640, 480])] {
        assert_eq!(show(&mut desk, &path), Ok(size));
        assert!(desk.node(Role::Image, PICTURE).is_some());
        assert!(desk.says("nothing of the picture is kept"));
    }
    let shown = desk.picture();
    let skin = shown.pixels().filter(|pixel| pixel.0[0].abs_diff(190) < 8 && pixel.0[2].abs_diff(90) < 8);
    assert!(skin.count() > 40_000, "it can be seen");

    let rect = desk.node(Role::Image, PICTURE).expect("shown").rect();
    desk.click_at(pos2(rect.left() + rect.width() * 0.25, rect.center().y));
    assert!((draft(&desk).line - 0.25).abs() < 0.01, "the line goes to where the picture is clicked");

    desk.press(Modifiers::NONE, Key::Escape);
    assert!(desk.state().dialog.is_none() && !desk.says(TITLE));
    assert_eq!(files(folder.path()), before, "nothing was written");
    desk.click("Look at a picture");
    assert!(desk.node(Role::Image, PICTURE).is_none(), "with the dialog the picture goes");
    assert_eq!(draft(&desk).path, "");
}

#[test]
fn what_cannot_be_shown_is_refused_with_its_sentence_and_the_next_one_is_shown() {
    let (folder, pictures) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let mut desk = asked(&folder);
    let whole = picture(&pictures, "whole.png", 300, 300, ImageFormat::Png);
    let bytes = fs::read(&whole).unwrap();
    let at = |name: &str| pictures.path().join(name);
    fs::write(at("half.png"), &bytes[..bytes.len() / 2]).unwrap();
    fs::write(at("words.jpg"), "no picture at all").unwrap();
    fs::write(at("empty.png"), "").unwrap();
    // It says that it has 60,000 by 60,000 pixels.
    let mut bomb = bytes;
    for side in [16, 20] {
        bomb[side..side + 4].copy_from_slice(&60_000_u32.to_be_bytes());
    }
    let sum = crc32fast::hash(&bomb[12..29]);
    bomb[29..33].copy_from_slice(&sum.to_be_bytes());
    fs::write(at("bomb.png"), bomb).unwrap();
    // A file of 65 MiB that takes no room.
    File::create(at("long.png")).unwrap().set_len(65 * 1024 * 1024).unwrap();

    for (name, why) in [
        ("missing.png", "cannot be opened"),
        ("half.png", "cannot be read as a PNG or JPEG picture"),
        ("words.jpg", "cannot be read as a PNG or JPEG picture"),
        ("empty.png", "cannot be read as a PNG or JPEG picture"),
        ("bomb.png", "cannot be read as a PNG or JPEG picture"),
        ("long.png", "is larger than 64 MiB"),
        ("", "it is a folder, not a file"),
    ] {
        let said = show(&mut desk, &at(name)).unwrap_err();
        assert!(said.contains(why) && said.contains(name), "{said}");
        assert!(desk.says(&said), "it is said in the dialog: {said}");
        assert!(desk.node(Role::Image, PICTURE).is_none());
    }
    assert_eq!(show(&mut desk, &whole), Ok([300, 300]));
    assert!(!desk.says("cannot be read"), "what was wrong before is not said any more");
}

#[test]
fn a_huge_picture_is_made_small_enough_for_every_graphics_card() {
    let (folder, pictures) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let mut desk = asked(&folder);
    let wide = picture(&pictures, "wide.jpg", 9000, 3000, ImageFormat::Jpeg);
    assert_eq!(show(&mut desk, &wide), Ok([1600, 533]));
    let thin = picture(&pictures, "thin.png", 40, 12_000, ImageFormat::Png);
    let [width, height] = show(&mut desk, &thin).unwrap();
    assert!(height == 1600 && width >= 1, "{width} by {height}");
    assert!(desk.node(Role::Image, PICTURE).is_some());
}

#[test]
fn a_picture_that_is_dropped_on_the_dialog_is_looked_at() {
    let (folder, pictures) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let mut desk = asked(&folder);
    let png = picture(&pictures, "dropped.png", 200, 300, ImageFormat::Png);
    desk.drop_file(&png);
    desk.wait("the picture is read", |state| {
        matches!(&state.dialog, Some(Dialog::Photo(draft)) if matches!(draft.progress, PhotoProgress::Shown(_)))
    });
    desk.settle();
    assert_eq!(draft(&desk).path, png.display().to_string());
    assert!(desk.node(Role::Image, PICTURE).is_some());
}
