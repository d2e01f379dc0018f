//! Nothing that was typed is lost: when the window closes, while the disk is slow, and when it says no.

use std::{
    fs,
    path::{Path, PathBuf},
};

use egui::{Key, Modifiers};
use knotmap::{
    anatomy::Side,
    journal::{Record, read_moment},
};
use tempfile::TempDir;

use crate::desk::{Desk, key, on_disk, tenderness};

const POINT: &str = "Rhomboid major, upper, your left";

/// A month that cannot be written to: folders have all the names that its file may have.
pub(crate) struct Obstacle(Vec<PathBuf>);

impl Obstacle {
    /// From now on it is December, and no file of December is one.
    pub(crate) fn in_december(desk: &Desk, folder: &Path) -> Self {
        desk.clock.set_wall(read_moment("2026-12-01T10:00:00+01:00[Europe/Berlin]").unwrap());
        let journal = fs::read_dir(folder.join("journal")).unwrap();
        let writer = journal.map(|entry| entry.unwrap().path()).find(|path| path.is_dir()).expect("a writer");
        let others = (2..=9).map(|number| format!("2026-12-{number}.ron"));
        let files: Vec<_> = others.chain(["2026-12.ron".to_owned()]).map(|name| writer.join(name)).collect();
        for file in &files {
            fs::create_dir(file).unwrap();
        }
        Self(files)
    }

    pub(crate) fn go(self) {
        for file in self.0 {
            fs::remove_dir(file).unwrap();
        }
    }
}

fn records(folder: &Path) -> Vec<Record> {
    on_disk(folder).records(&key("RHO-MAJ1", Side::Left)).to_vec()
}

/// A window in which the rules are read and one rating is on disk.
pub(crate) fn rated(folder: &TempDir) -> Desk {
    let mut desk = Desk::open(folder);
    desk.choose(POINT);
    desk.click("Tenderness before 6");
    desk.start_hold();
    desk.click("Too sore, stop");
    desk.click("Back to map");
    desk
}

/// The number before a hold, and the rating kept without one, whatever the disk says.
pub(crate) fn rate(desk: &mut Desk, number: u8) {
    // Another day has another panel: what was to be minded is gone.
    desk.step();
    desk.press_button(&format!("Tenderness before {number}"));
    desk.press_button("Save rating without a hold");
}

/// After a second hold, with a note whose field still has the keyboard.
pub(crate) fn half_typed(folder: &TempDir, note: &str) -> Desk {
    let mut desk = rated(folder);
    desk.click("Tenderness before 5");
    desk.start_hold();
    desk.click("It released");
    desk.type_into("Note", note);
    desk
}

#[test]
fn a_note_that_is_half_typed_when_the_window_closes_is_saved() {
    let folder = TempDir::new().unwrap();
    let desk = half_typed(&folder, "after a long day");
    assert_eq!(records(folder.path())[1].note, None, "the field still has the keyboard");
    desk.close();
    assert_eq!(records(folder.path())[1].note.as_deref(), Some("after a long day"));
}

#[test]
fn a_note_typed_before_its_hold_is_on_disk_comes_with_it() {
    let folder = TempDir::new().unwrap();
    let mut desk = rated(&folder);
    let obstacle = Obstacle::in_december(&desk, folder.path());
    desk.click("Tenderness before 5");
    desk.press_button("Start hold");
    desk.pass(10);
    desk.press_button("It released");
    desk.wait("it is said", |state| state.status.unsaved == 1);
    assert!(desk.says("Not saved"));
    desk.type_in_place("Note", "no disk");
    desk.press_button("Back to map");
    desk.wait("the note waits with its hold", |state| state.status.unsaved == 2);
    obstacle.go();
    desk.press_button("Try again");
    desk.settle();
    desk.close();
    let records = records(folder.path());
    assert_eq!(records.len(), 2);
    assert_eq!((records[1].before, records[1].note.as_deref()), (Some(tenderness(5)), Some("no disk")));
}

#[test]
fn what_could_not_be_saved_is_tried_once_more_when_the_window_closes() {
    let folder = TempDir::new().unwrap();
    let mut desk = rated(&folder);
    let obstacle = Obstacle::in_december(&desk, folder.path());
    rate(&mut desk, 2);
    desk.wait("it is said", |state| state.status.unsaved == 1);
    assert_eq!(records(folder.path()).len(), 1);
    obstacle.go();
    desk.close();
    let records = records(folder.path());
    assert_eq!(records.len(), 2);
    assert_eq!(records[1].before, Some(tenderness(2)));
}

#[test]
fn a_step_that_is_being_taken_back_is_not_taken_back_twice() {
    let folder = TempDir::new().unwrap();
    let mut desk = rated(&folder);
    rate(&mut desk, 2);
    desk.settle();
    let obstacle = Obstacle::in_december(&desk, folder.path());
    for _ in 0..2 {
        desk.key(Modifiers::COMMAND, Key::Z);
    }
    desk.wait("it is said", |state| state.status.unsaved > 0);
    obstacle.go();
    desk.press_button("Try again");
    desk.settle();
    assert_eq!(records(folder.path()).len(), 1, "the rating is gone, the hold is there");
    desk.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    assert_eq!(records(folder.path()).len(), 2, "and comes back");
    desk.press(Modifiers::COMMAND, Key::Z);
    desk.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(records(folder.path()).len(), 0, "each step once");
}

#[test]
fn a_hold_that_cannot_be_kept_while_it_runs_is_told_of_once() {
    let folder = TempDir::new().unwrap();
    let mut desk = rated(&folder);
    desk.click("Tenderness before 5");
    // Where the file of the running hold belongs there is no folder any more, and none can be made.
    fs::remove_dir_all(folder.path().join("running")).unwrap();
    fs::write(folder.path().join("running"), "").unwrap();
    desk.press_button("Start hold");
    desk.wait("it is told", |state| !state.status.troubles.is_empty());
    assert!(desk.says("This hold is not safe from a sudden end."));
    desk.press_button("Close");
    for _ in 0..8 {
        desk.pass(2);
        desk.step();
    }
    assert_eq!(desk.state().status.troubles, []);
}
