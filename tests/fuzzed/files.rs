//! Small files: the settings, and pictures of the user's own.

use std::{fs, io::Cursor};

use knotmap::desktop::{SettingsFile, read_photo, read_settings};

/// The most pixels across and down of a picture that is shown.
const SHOWN: usize = 1600;

/// The settings: what is read is kept by a change of something else, and a second change finds nothing to mend.
pub(crate) fn settings(bytes: &[u8]) {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let path = folder.path().join("settings.ron");
    fs::write(&path, bytes).expect("there is room for a file");
    let mut file = SettingsFile::open(&path);
    let read = file.settings().clone();
    let is_good = file.problem().is_none();
    match std::str::from_utf8(bytes).map(read_settings) {
        Ok(Ok(settings)) => assert_eq!((&settings, is_good), (&read, true)),
        _ => assert!(!is_good),
    }
    let mut change = || {
        let aside = file.change(|_| ()).expect("it can be written");
        let text = fs::read_to_string(&path).expect("it was just written");
        let again = SettingsFile::open(&path);
        assert!(again.problem().is_none(), "{:?} in {text}", again.problem());
        assert_eq!(again.settings(), &read.clone().in_range());
        (aside, text)
    };
    let (aside, once) = change();
    match aside {
        Some(aside) => assert_eq!(fs::read(aside).expect("it was set aside"), bytes),
        None => assert!(is_good),
    }
    assert_eq!(change(), (None, once));
}

/// A picture: it fits what is promised of it, and saved as it is shown it is read the same.
pub(crate) fn picture(bytes: &[u8]) {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let path = folder.path().join("photo");
    fs::write(&path, bytes).expect("there is room for a file");
    let photo = match read_photo(&path) {
        Ok(photo) => photo,
        Err(error) => {
            assert!(error.to_string().len() < 4096, "{error}");
            return;
        }
    };
    let [width, height] = photo.size;
    assert!((1..=SHOWN).contains(&width) && (1..=SHOWN).contains(&height), "{width} by {height}");
    assert_eq!(photo.rgba.len(), width * height * 4);
    let shown = image::RgbaImage::from_raw(width as u32, height as u32, photo.rgba.clone());
    let mut png = Cursor::new(Vec::new());
    shown
        .expect("it has a value for each pixel")
        .write_to(&mut png, image::ImageFormat::Png)
        .expect("bytes in memory can be written");
    fs::write(&path, png.into_inner()).expect("there is room for a file");
    assert_eq!(read_photo(&path).expect("it was just written"), photo);
}
