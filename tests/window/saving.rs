//! What is not saved stays in sight and is asked about; what others bring appears by itself.

use std::{fs, path::Path, process::Command};

use egui::{Role, Theme, ViewportCommand, ViewportEvent, ViewportId};
use knotmap::anatomy::Side;
use tempfile::TempDir;

use crate::{
    desk::{Desk, key, on_disk, tenderness},
    unsaved::{Obstacle, half_typed, rate, rated},
};

impl Desk {
    /// The window's own × is pressed. Whether the window would close with that frame.
    fn press_close(&mut self) -> bool {
        let harness = self.harness();
        let window = harness.input_mut().viewports.entry(ViewportId::ROOT).or_default();
        window.events.push(ViewportEvent::Close);
        harness.step();
        let cancels = self.has_asked(&ViewportCommand::CancelClose);
        self.step();
        !cancels
    }

    fn has_asked(&mut self, command: &ViewportCommand) -> bool {
        self.harness().output().viewport_output[&ViewportId::ROOT].commands.contains(command)
    }
}

fn record(folder: &Path, words: &[&str]) {
    let done =
        Command::new(env!("CARGO_BIN_EXE_knotmap")).arg("--data").arg(folder).args(words).output().unwrap();
    assert!(done.status.success(), "{done:?}");
}

#[test]
fn what_another_program_records_appears_by_itself() {
    let folder = TempDir::new().unwrap();
    let mut desk = rated(&folder);
    let (rhomboid, calf) = (key("RHO-MAJ1", Side::Left), key("GAST-1", Side::Right));
    record(folder.path(), &["record", "GAST-1:right", "--before", "3"]);
    desk.wait("it appears", |state| !state.history.records(&calf).is_empty());
    // What locks a point elsewhere locks it here.
    let pain = ["record", "RHO-MAJ1:left", "--before", "6", "--seconds", "20", "--ended", "unexpected_pain"];
    record(folder.path(), &pain);
    desk.wait("the lock counts", |state| state.history.locked(&rhomboid));
    desk.step();
    assert!(!desk.can_press("Start hold"), "in the panel that is open");
}

#[test]
fn what_is_not_saved_stays_in_sight_and_is_never_called_saved() {
    for (size, theme) in [([1280.0, 800.0], Theme::Light), ([900.0, 600.0], Theme::Dark)] {
        let folder = TempDir::new().unwrap();
        let mut desk = Desk::sized(&folder, size, theme);
        desk.choose("Rhomboid major, upper, your left");
        desk.click("Tenderness before 4");
        desk.start_hold();
        desk.click("It released");
        let obstacle = Obstacle::in_december(&desk, folder.path());
        // The number after the hold cannot be kept.
        desk.press_button("Tenderness after 2");
        desk.wait("it is said", |state| state.status.unsaved == 1);
        desk.step();
        assert!(desk.says("1 entry is not saved") && desk.node(Role::Status, "Saved").is_none(), "{size:?}");
        desk.press_button("Smaller");
        desk.step();
        for page in ["Back to map", "Routines", "Settings"] {
            assert!(desk.says("1 entry is not saved"), "before {page} at {size:?}");
            assert!(desk.node(Role::Status, "Saved").is_none(), "before {page} at {size:?}");
            desk.press_button(page);
            desk.step();
        }
        assert!(desk.says("1 entry is not saved") && desk.can_press("Try again"), "{size:?}");
        obstacle.go();
        desk.press_button("Try again");
        desk.settle();
        assert_eq!(
            on_disk(folder.path()).records(&key("RHO-MAJ1", Side::Left)).last().unwrap().after,
            Some(tenderness(2))
        );
    }
}

#[test]
fn a_window_that_closes_asks_about_what_is_not_saved() {
    let folder = TempDir::new().unwrap();
    let mut desk = rated(&folder);
    let obstacle = Obstacle::in_december(&desk, folder.path());
    rate(&mut desk, 2);
    desk.wait("it is said", |state| state.status.unsaved == 1);
    assert!(!desk.press_close(), "it waits for the disk");
    desk.wait("it asks", |state| state.dialog.is_some());
    desk.step();
    assert!(desk.says("Close without saving?") && desk.can_press("Close and lose it"));
    desk.press_button("Keep Knotmap open");
    desk.step();
    assert!(desk.state().dialog.is_none() && desk.state().status.unsaved == 1);
    assert!(!desk.press_close());
    desk.wait("it asks again", |state| state.dialog.is_some());
    desk.step();
    obstacle.go();
    desk.press_button("Save and close");
    desk.wait("it is saved", |state| state.status.unsaved == 0 && state.status.saving == 0);
    assert!(desk.press_close(), "nothing is left to ask: the window closes");
    assert_eq!(on_disk(folder.path()).records(&key("RHO-MAJ1", Side::Left)).len(), 2);
}

#[test]
fn a_note_that_is_half_typed_is_saved_before_the_window_closes() {
    let folder = TempDir::new().unwrap();
    let mut desk = half_typed(&folder, "after a long day");
    assert!(!desk.press_close(), "the note first");
    desk.wait("it is on disk", |state| state.status.saving == 0);
    let note = on_disk(folder.path()).records(&key("RHO-MAJ1", Side::Left)).last().unwrap().note.clone();
    assert_eq!(note.as_deref(), Some("after a long day"));
}

#[test]
fn a_file_that_was_exchanged_under_the_window_is_told_and_costs_nothing_new() {
    let folder = TempDir::new().unwrap();
    let mut desk = rated(&folder);
    rate(&mut desk, 3);
    desk.settle();
    let journal = fs::read_dir(folder.path().join("journal")).unwrap();
    let writer = journal.map(|entry| entry.unwrap().path()).find(|path| path.is_dir()).expect("a writer");
    let file = writer.join("2026-11.ron");
    // A backup from before the last entry is put back, without its last line break.
    let text = fs::read_to_string(&file).unwrap();
    let before = text.trim_end().rsplit_once('\n').unwrap().0;
    fs::write(folder.path().join("old"), before).unwrap();
    fs::rename(folder.path().join("old"), &file).unwrap();
    rate(&mut desk, 4);
    desk.wait("it is told", |state| !state.status.troubles.is_empty());
    desk.step();
    assert!(desk.says("was changed by another program"));
    desk.wait("it is saved", |state| state.status.saving == 0);
    let records = on_disk(folder.path()).records(&key("RHO-MAJ1", Side::Left)).to_vec();
    assert_eq!(records.last().unwrap().before, Some(tenderness(4)));
}
