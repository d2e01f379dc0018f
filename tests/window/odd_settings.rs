//! A settings file that is a pipe, a device or a link, and own routines that are nothing but mistakes.

use std::{
    fs,
    os::unix::fs::{FileTypeExt as _, symlink},
    path::Path,
    process::Command,
};

use egui::{Key, Modifiers, Theme};
use tempfile::TempDir;

use crate::desk::Desk;

fn opened(folder: &TempDir) -> Desk {
    let mut desk = Desk::opening(folder.path(), [1280.0, 800.0], Theme::Light);
    desk.wait("it is told", |state| !state.status.troubles.is_empty());
    desk
}

/// The sound is turned off on the page of the settings.
fn sound_off(desk: &mut Desk) {
    desk.click("Settings");
    desk.choose_of("Sound", "Off");
}

#[test]
fn settings_that_are_no_file_are_said_and_set_aside_by_the_next_change() {
    for (what, says) in [("pipe", "it is a pipe, not a file"), ("/dev/zero", "it is a device, not a file")] {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("settings.ron");
        if what == "pipe" {
            assert!(Command::new("mkfifo").arg(&path).status().unwrap().success());
        } else {
            symlink(what, &path).unwrap();
        }
        let mut desk = opened(&folder);
        assert!(desk.says(says) && desk.says("settings.ron"), "{what}");
        desk.invoke("Close");
        desk.wait("it is closed", |state| state.status.troubles.is_empty());
        let before = desk.state().settings.layer;
        desk.tap(Key::K);
        desk.wait("it is told", |state| !state.status.troubles.is_empty());
        assert!(desk.says("settings.ron.unreadable-1") && desk.state().settings.layer != before, "{what}");
        drop(desk);
        let aside = folder.path().join("settings.ron.unreadable-1");
        let about = aside.symlink_metadata().unwrap().file_type();
        assert!(about.is_fifo() || fs::read_link(&aside).is_ok_and(|to| to == Path::new(what)), "{what}");
        assert!(fs::read_to_string(&path).unwrap().contains("layer: "), "{what}");
    }
}

#[test]
fn linked_settings_stay_a_link() {
    let (folder, kept) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let (link, real) = (folder.path().join("settings.ron"), kept.path().join("knotmap.ron"));
    symlink(&real, &link).unwrap();
    for (begins, sound) in [(None, "sound: false"), (Some("(sound: true, lamp: 3)"), "lamp: 3")] {
        if let Some(text) = begins {
            fs::write(&real, text).unwrap();
        }
        let mut desk = Desk::open(&folder);
        sound_off(&mut desk);
        desk.wait("it is off", |state| !state.settings.sound);
        drop(desk);
        assert!(link.is_symlink());
        let text = fs::read_to_string(&real).unwrap();
        assert!(text.contains(sound) && text.contains("sound: false"), "{text}");
    }
}

#[test]
fn a_good_routine_is_there_beside_many_that_are_nothing_but_mistakes() {
    let folder = TempDir::new().unwrap();
    let own = folder.path().join("routines");
    fs::create_dir(&own).unwrap();
    let step = "(name: \"a\", at: Points(ids: [\"none\"]), method: \"none\"),\n";
    let hostile = format!("Routine(id: \"hostile\", name: \"Hostile\", steps: [{}])", step.repeat(4000));
    for n in 0..140 {
        fs::write(own.join(format!("{n}.ron")), &hostile).unwrap();
    }
    let good = "Routine(id: \"mine\", name: \"Zenith\", steps: [
        (name: \"Beside the blade\", at: Points(ids: [\"RHO-MAJ1\"]), method: \"S0-R1\")])";
    fs::write(own.join("zenith.ron"), good).unwrap();
    let mut desk = Desk::open(&folder);
    for _ in 0..3 {
        desk.press(Modifiers::COMMAND, Key::Num1);
        desk.press(Modifiers::COMMAND, Key::Num2);
    }
    desk.wait("it is read", |state| state.routines.own.iter().any(|one| one.id == "mine"));
    assert_eq!(desk.state().routines.problems.len(), 140);
    let longest = desk.state().routines.problems.iter().map(String::len).max();
    assert!(longest.is_some_and(|longest| longest < 500), "{longest:?}");
}
