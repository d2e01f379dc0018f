//! Copies of everything in the window: saved, looked at, brought back; the copy of every week; everything erased.

use std::{
    fs::{self, File},
    path::{Path, PathBuf},
};

use egui::{Key, Modifiers, Role, Theme};
use knotmap::{
    anatomy::Side,
    session::{Dialog, EraseProgress, RestoreProgress, SaveProgress, State, Weekly},
};
use tempfile::TempDir;

use crate::desk::{Desk, key, on_disk};

const POINT: &str = "Rhomboid major, upper, your left";

/// Rates the point in a window on `folder`.
fn rated(folder: &TempDir, number: u8) -> Desk {
    let mut desk = Desk::open(folder);
    rate(&mut desk, number);
    desk
}

fn rate(desk: &mut Desk, number: u8) {
    desk.choose(POINT);
    desk.click(&format!("Tenderness before {number}"));
    desk.click("Save rating without a hold");
}

fn ratings(folder: &Path) -> usize {
    on_disk(folder).records(&key("RHO-MAJ1", Side::Left)).len()
}

fn open(desk: &mut Desk, dialog: &str) {
    desk.click("Settings");
    desk.press_unseen(Role::Button, dialog);
}

/// Saves a copy of what a window shows to `path`.
fn save(desk: &mut Desk, path: &Path) {
    open(desk, "Save a copy of everything");
    desk.type_into("File", &path.display().to_string());
    desk.click("Save copy");
    desk.wait("the copy is saved", |state| {
        let is_over =
            |progress: &SaveProgress| !matches!(progress, SaveProgress::Choosing | SaveProgress::Saving);
        matches!(&state.dialog, Some(Dialog::SaveCopy(draft)) if is_over(&draft.progress))
    });
    desk.step();
}

fn restore(state: &State) -> Option<&RestoreProgress> {
    match &state.dialog {
        Some(Dialog::Restore(draft)) => Some(&draft.progress),
        _ => None,
    }
}

fn erasing(state: &State) -> Option<&EraseProgress> {
    match &state.dialog {
        Some(Dialog::Erase(draft)) => Some(&draft.progress),
        _ => None,
    }
}

/// Looks into the copy at `path`.
fn look(desk: &mut Desk, path: &Path) {
    open(desk, "Bring back from a copy");
    desk.type_into("File", &path.display().to_string());
    desk.click("Look into it");
    desk.wait("the copy is read", |state| {
        matches!(restore(state), Some(RestoreProgress::Seen(_) | RestoreProgress::Failed(_)))
    });
    desk.step();
}

fn weekly_copies(folder: &Path) -> Vec<String> {
    let copies = fs::read_dir(folder.join("copies")).into_iter().flatten();
    let mut names: Vec<_> = copies.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_copy_is_saved_and_comes_back_in_another_window_at_once() {
    let (from, to, other) = (TempDir::new().unwrap(), TempDir::new().unwrap(), TempDir::new().unwrap());
    let copy = other.path().join("copy.zip");
    let mut desk = rated(&from, 6);
    save(&mut desk, &copy);
    assert!(desk.says("Saved a copy of 1 entry and the settings to"));
    assert!(copy.is_file());
    desk.click("Done");
    assert!(desk.state().dialog.is_none());
    let there = fs::read(&copy).unwrap();
    save(&mut desk, &copy);
    assert!(desk.says("is there already. Shall it be replaced?") && fs::read(&copy).unwrap() == there);
    desk.click("Replace it");
    desk.wait("it is replaced", |state| {
        matches!(&state.dialog, Some(Dialog::SaveCopy(draft)) if matches!(draft.progress, SaveProgress::Done(_)))
    });
    desk.step();
    desk.click("Done");

    let mut desk = rated(&to, 3);
    look(&mut desk, &copy);
    assert!(desk.says("1 entry to add") && desk.says("The settings here stay as they are"));
    assert_eq!(ratings(to.path()), 1, "looking adds nothing");
    desk.click("Bring back");
    desk.wait("it is there", |state| matches!(restore(state), Some(RestoreProgress::Done(_))));
    let point = key("RHO-MAJ1", Side::Left);
    desk.wait("the window shows it", |state| state.history.records(&point).len() == 2);
    desk.step();
    assert!(desk.says("1 entry added"));
    desk.click("Done");
    assert_eq!(ratings(to.path()), 2);
    look(&mut desk, &copy);
    assert!(desk.says("There is nothing to bring back") && !desk.can_press("Bring back"));
    desk.click("Done");
    desk.click("Map");
    desk.click("Tenderness before 5");
    desk.click("Save rating without a hold");
    assert_eq!(ratings(to.path()), 3, "and what is entered then is saved as ever");
}

#[test]
fn enter_in_the_field_does_what_the_button_does() {
    let (folder, other) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let copy = other.path().join("copy.zip");
    let mut desk = rated(&folder, 6);
    open(&mut desk, "Save a copy of everything");
    desk.type_into("File", &copy.display().to_string());
    desk.press(Modifiers::NONE, Key::Enter);
    desk.wait("the copy is saved", |state| {
        matches!(&state.dialog, Some(Dialog::SaveCopy(draft)) if matches!(draft.progress, SaveProgress::Done(_)))
    });
    desk.step();
    desk.click("Done");
    open(&mut desk, "Bring back from a copy");
    desk.type_into("File", &copy.display().to_string());
    desk.press(Modifiers::NONE, Key::Enter);
    desk.wait("the copy is read", |state| matches!(restore(state), Some(RestoreProgress::Seen(_))));
}

#[test]
fn what_is_no_copy_is_said_in_the_dialog() {
    let (folder, other) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let photo = other.path().join("photo.zip");
    fs::write(&photo, b"\x89PNG").unwrap();
    let mut desk = Desk::open(&folder);
    look(&mut desk, &photo);
    assert!(desk.says("is no copy") && desk.says("Nothing was changed"));
    assert!(!desk.can_press("Bring back") && desk.can_press("Look into it"));
    desk.click("Close");
    assert!(desk.state().dialog.is_none());
}

#[test]
fn a_copy_that_cannot_be_saved_says_why_and_can_be_saved_elsewhere() {
    let (folder, other) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let mut desk = rated(&folder, 6);
    save(&mut desk, &other.path().join("gone/copy.zip"));
    assert!(desk.says("there is no folder"));
    let good = other.path().join("copy.zip");
    desk.type_into("File", &good.display().to_string());
    assert!(!desk.says("there is no folder"), "that was another path");
    desk.click("Save copy");
    desk.wait("the copy is saved", |_| good.is_file());
}

#[test]
fn everything_is_erased_only_after_the_word() {
    let folder = TempDir::new().unwrap();
    let mine = folder.path().join("journal/notes.txt");
    let mut desk = rated(&folder, 6);
    fs::write(&mine, "mine").unwrap();
    open(&mut desk, "Erase everything");
    desk.wait(
        "it is counted",
        |state| matches!(&state.dialog, Some(Dialog::Erase(draft)) if draft.holdings.is_some()),
    );
    desk.step();
    for words in
        ["1 entry since 20 November 2026", "the settings", "Not erased: maps you exported", "notes.txt"]
    {
        assert!(desk.says(words), "{words}");
    }
    for (typed, is_meant) in [("", false), ("eras", false), ("Erase ", true)] {
        desk.type_into("Type “erase” to go on", typed);
        assert_eq!(desk.can_press("Erase everything now"), is_meant, "{typed:?}");
    }
    desk.click("Erase everything now");
    desk.wait("it is erased", |state| matches!(erasing(state), Some(EraseProgress::Done(_))));
    desk.wait("the history is empty", |state| state.history.is_empty());
    desk.step();
    assert!(desk.says("Everything that Knotmap kept here is erased") && desk.says("notes.txt"));
    assert_eq!(ratings(folder.path()), 0);
    assert_eq!(fs::read(&mine).unwrap(), b"mine");
    assert!(!folder.path().join("settings.ron").exists());
    assert!(desk.state().settings.recent.is_empty(), "what was opened lately is forgotten");
    desk.click("Done");
    desk.click("Map");
    desk.press(Modifiers::COMMAND, Key::Z);
    assert!(desk.state().history.is_empty(), "nothing is left to take back");
    rate(&mut desk, 4);
    assert_eq!(ratings(folder.path()), 1, "it goes on with a new journal");
}

#[test]
fn the_way_out_of_erasing_is_a_copy_or_escape() {
    let folder = TempDir::new().unwrap();
    let mut desk = rated(&folder, 6);
    open(&mut desk, "Erase everything");
    desk.wait(
        "it is counted",
        |state| matches!(&state.dialog, Some(Dialog::Erase(draft)) if draft.holdings.is_some()),
    );
    desk.step();
    desk.click("Save a copy first");
    assert!(matches!(desk.state().dialog, Some(Dialog::SaveCopy(_))));
    desk.press(Modifiers::NONE, Key::Escape);
    assert!(desk.state().dialog.is_none());
    assert_eq!(ratings(folder.path()), 1);
}

#[test]
fn the_copy_of_the_week_comes_by_itself_and_of_nothing_there_is_none() {
    let folder = TempDir::new().unwrap();
    let desk = rated(&folder, 6);
    assert_eq!(desk.state().weekly, Weekly::Unknown, "there was nothing when it was opened");
    assert_eq!(weekly_copies(folder.path()), [""; 0]);
    desk.close();
    for _ in 0..2 {
        let mut desk = Desk::open(&folder);
        desk.wait("the copy is saved", |state| state.weekly != Weekly::Unknown);
        assert_eq!(weekly_copies(folder.path()), ["knotmap-2026-11-20.zip"]);
        desk.click("Settings");
        assert!(desk.says("The latest is of 20 November."));
    }
}

#[test]
fn a_copy_of_the_week_that_cannot_be_saved_is_said_in_the_settings_and_nowhere_else() {
    let folder = TempDir::new().unwrap();
    rated(&folder, 6).close();
    File::create(folder.path().join("copies")).unwrap();
    let mut desk = Desk::open(&folder);
    desk.wait("it has failed", |state| matches!(state.weekly, Weekly::Failed(_)));
    desk.settle();
    desk.click("Settings");
    assert!(desk.says("The copy of this week could not be saved"));
}

/// In every window, with the largest text as well, each control of the dialogs can be reached and seen.
#[test]
fn the_dialogs_fit_into_every_window() {
    for (size, theme) in
        [([1280.0, 800.0], Theme::Light), ([900.0, 600.0], Theme::Dark), ([450.0, 300.0], Theme::Light)]
    {
        let folder = TempDir::new().unwrap();
        rated(&folder, 6).close();
        let mut desk = Desk::sized(&folder, size, theme);
        for (dialog, buttons) in [
            ("Save a copy of everything", &["Choose", "Save copy"][..]),
            ("Bring back from a copy", &["Choose", "Look into it"]),
            ("Erase everything", &["Erase everything now", "Save a copy first", "Cancel"]),
        ] {
            desk.press_unseen(Role::Button, "Settings");
            desk.press_unseen(Role::Button, dialog);
            desk.wait(
                "it is counted",
                |state| !matches!(&state.dialog, Some(Dialog::Erase(draft)) if draft.holdings.is_none()),
            );
            desk.step();
            desk.step();
            for button in buttons {
                let place = desk.node(Role::Button, button).unwrap_or_else(|| panic!("{button}")).rect();
                assert!(place.left() >= 0.0 && place.right() <= size[0], "{size:?}: {button} {place:?}");
                let is_low = size[1] < 600.0;
                assert!(is_low || place.bottom() <= size[1] - 20.0, "{size:?}: {button} {place:?}");
            }
            keep_picture(&desk, &format!("{}-{}", dialog.replace(' ', "-"), size[0]));
            desk.press(Modifiers::NONE, Key::Escape);
            assert!(desk.state().dialog.is_none(), "{dialog}");
        }
    }
}

fn keep_picture(desk: &Desk, name: &str) {
    if let Some(folder) = std::env::var_os("PICTURES") {
        desk.picture().save(PathBuf::from(folder).join(format!("{name}.png"))).unwrap();
    }
}
