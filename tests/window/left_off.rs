//! What a hold counts when the program ends in the middle of it, and what is offered afterwards.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use egui::{Key, Modifiers, Role, Theme};
use knotmap::{
    anatomy::Side,
    journal::{MACHINE_DIGITS, read_moment},
    therapy::Ended,
};
use tempfile::TempDir;

use crate::{
    clock::{ID, POINT, held, holding, one, started},
    desk::{Desk, key, on_disk, tenderness},
};

/// Every file of the running hold.
fn checkpoints(folder: &Path) -> Vec<PathBuf> {
    let list = |folder: &Path| -> Vec<PathBuf> {
        fs::read_dir(folder).into_iter().flatten().map(|entry| entry.unwrap().path()).collect()
    };
    // A file that is just being written has another name until it is whole.
    let is_whole = |path: &PathBuf| !path.file_name().unwrap().to_string_lossy().starts_with('.');
    list(&folder.join("running")).iter().flat_map(|owner| list(owner)).filter(is_whole).collect()
}

/// The next start, once the holds that were cut off are looked for.
fn next(folder: &TempDir) -> Desk {
    looked(Desk::open(folder))
}

/// The journal's thread works in order: when a rating is saved, it has looked.
fn looked(mut desk: Desk) -> Desk {
    desk.choose("Rhomboid major, upper, your right");
    desk.click("Tenderness before 1");
    desk.click("Save rating without a hold");
    desk.press(Modifiers::COMMAND, Key::Z);
    desk.click("Back to all points");
    desk
}

/// The end of the program without a word: the window is gone, and what it had sent to the disk is there.
fn kill(desk: Desk) {
    drop(desk);
}

#[test]
fn a_killed_hold_is_offered_and_kept_with_exactly_what_was_on_disk() {
    let folder = TempDir::new().unwrap();
    let mut desk = holding(&folder);
    desk.pass(30);
    desk.key(Modifiers::NONE, Key::Num4);
    desk.pass(12);
    desk.key(Modifiers::NONE, Key::Space);
    desk.wait("the pause is on disk", |_| {
        checkpoints(folder.path())
            .iter()
            .any(|path| fs::read_to_string(path).unwrap().contains("held_ms:42000"))
    });
    assert_eq!(on_disk(folder.path()).records(&key(ID, Side::Left)), [], "no entry yet");
    kill(desk);

    for day in ["2026-11-20T22:00:00+01:00[Europe/Berlin]", "2026-11-25T08:00:00+01:00[Europe/Berlin]"] {
        // Not answered: it is offered again the next time.
        let desk = next(&folder);
        desk.clock.set_wall(read_moment(day).unwrap());
        assert!(desk.says("A hold was interrupted"), "{day}");
        assert_eq!(checkpoints(folder.path()).len(), 1);
    }
    let mut desk = next(&folder);
    assert!(desk.says(POINT) && desk.says("20 November 19:30") && desk.says("0:42 of 1:00 held for sure."));
    desk.click("Keep 0:42");
    assert!(!desk.says("A hold was interrupted") && desk.says("Interrupted hold kept"));
    assert_eq!(checkpoints(folder.path()), [] as [PathBuf; 0]);
    let record = one(folder.path());
    assert_eq!((held(&record).ms, held(&record).ended), (42_000, Ended::Interrupted));
    assert_eq!(record.before, Some(tenderness(6)));
    assert_eq!(held(&record).trace, [(30_000, tenderness(4))]);
    assert_eq!(held(&record).tool.as_deref(), Some("Lacrosse ball"));
    desk.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(on_disk(folder.path()).records(&key(ID, Side::Left)), []);
    drop(desk);
    assert!(!next(&folder).says("A hold was interrupted"), "it was answered");
}

#[test]
fn a_killed_hold_can_be_changed_between_nothing_and_its_dose() {
    let folder = TempDir::new().unwrap();
    let mut desk = holding(&folder);
    desk.pass(30);
    desk.key(Modifiers::NONE, Key::Num4);
    desk.wait("it is on disk", |_| {
        checkpoints(folder.path())
            .iter()
            .any(|path| fs::read_to_string(path).unwrap().contains("trace:[(30000,4)]"))
    });
    kill(desk);
    let mut desk = next(&folder);
    desk.click("Change the time");
    for (typed, is_allowed) in
        [("61", false), ("", false), ("0", true), ("25", true), ("-3", false), ("25", true)]
    {
        desk.type_into("Time held", typed);
        assert_eq!(desk.can_press("Keep this time"), is_allowed, "{typed}");
    }
    desk.click("Keep this time");
    drop(desk);
    let record = one(folder.path());
    assert_eq!((held(&record).ms, held(&record).ended), (25_000, Ended::Interrupted));
    assert_eq!(held(&record).trace, [], "nothing is told of the time after that");
}

#[test]
fn a_killed_hold_can_be_dropped_and_brought_back_for_a_while() {
    let folder = TempDir::new().unwrap();
    let mut desk = holding(&folder);
    desk.pass(9);
    desk.wait("it is on disk", |_| !checkpoints(folder.path()).is_empty());
    kill(desk);
    let mut desk = next(&folder);
    desk.click("Drop it");
    assert!(!desk.says("A hold was interrupted") && desk.says("Interrupted hold dropped"));
    desk.press(Modifiers::COMMAND, Key::Z);
    assert!(desk.says("A hold was interrupted"));
    desk.click("Drop it");
    desk.later(Duration::from_secs(11));
    drop(desk);
    assert_eq!(checkpoints(folder.path()), [] as [PathBuf; 0]);
    let desk = next(&folder);
    assert!(!desk.says("A hold was interrupted"));
    assert_eq!(on_disk(folder.path()).records(&key(ID, Side::Left)), []);
}

#[test]
fn a_hold_that_was_saved_is_never_offered() {
    let folder = TempDir::new().unwrap();
    let mut desk = holding(&folder);
    desk.pass(20);
    desk.wait("it is on disk", |_| !checkpoints(folder.path()).is_empty());
    let path = checkpoints(folder.path()).remove(0);
    let bytes = fs::read(&path).unwrap();
    desk.pass(40);
    desk.settle();
    assert_eq!(checkpoints(folder.path()), [] as [PathBuf; 0], "the entry is on disk");
    kill(desk);
    // As if the program had ended between the two.
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, bytes).unwrap();
    let desk = next(&folder);
    assert!(!desk.says("A hold was interrupted"));
    drop(desk);
    assert_eq!(checkpoints(folder.path()), [] as [PathBuf; 0]);
    assert_eq!(held(&one(folder.path())).ms, 60_000);
}

#[test]
fn a_second_program_does_not_offer_what_the_first_still_holds() {
    let folder = TempDir::new().unwrap();
    let mut first = holding(&folder);
    first.pass(20);
    first.wait("it is on disk", |_| !checkpoints(folder.path()).is_empty());
    let mut second = next(&folder);
    assert!(!second.says("A hold was interrupted"));
    // Nor does its own hold come in the way of the other.
    second.choose(POINT);
    second.click("Tenderness before 2");
    second.click("Start hold");
    second.wait("it is on disk", |_| checkpoints(folder.path()).len() == 2);
    kill(second);
    first.pass(40);
    first.settle();
    kill(first);
    let third = next(&folder);
    assert!(
        third.says("0:00 of 1:00 held for sure."),
        "the second’s is offered, though the second had another writer"
    );
    assert_eq!(held(&one(folder.path())).ms, 60_000);
}

#[test]
fn the_hold_of_another_machine_is_left_alone() {
    let folder = TempDir::new().unwrap();
    let mut desk = holding(&folder);
    desk.wait("it is on disk", |_| !checkpoints(folder.path()).is_empty());
    kill(desk);
    let path = checkpoints(folder.path()).remove(0);
    let other = folder.path().join("running/0123456789ab-1");
    fs::rename(path.parent().unwrap(), &other).unwrap();
    let desk = next(&folder);
    assert!(!desk.says("A hold was interrupted"));
    drop(desk);
    assert_eq!(checkpoints(folder.path()).len(), 1);
}

#[test]
fn a_machine_that_is_called_otherwise_now_knows_its_killed_hold_again() {
    let folder = TempDir::new().unwrap();
    let mut desk = holding(&folder);
    desk.pass(20);
    desk.key(Modifiers::NONE, Key::Space);
    desk.wait("the pause is on disk", |_| {
        checkpoints(folder.path())
            .iter()
            .any(|path| fs::read_to_string(path).unwrap().contains("held_ms:20000"))
    });
    kill(desk);
    // Eight digits are the machine's, four are of its name on the network.
    let owner = checkpoints(folder.path())[0].parent().unwrap().to_owned();
    let name = owner.file_name().unwrap().to_str().unwrap();
    let (known_by, called) = name.split_at(MACHINE_DIGITS);
    let others = if called == "0000-1" { "ffff-1" } else { "0000-1" };
    fs::rename(&owner, owner.with_file_name(format!("{known_by}{others}"))).unwrap();
    let mut desk = next(&folder);
    assert!(desk.says("0:20 of 1:00 held for sure."));
    desk.click("Keep 0:20");
    drop(desk);
    assert_eq!(held(&one(folder.path())).ms, 20_000);
    assert_eq!(checkpoints(folder.path()), [] as [PathBuf; 0]);
}

#[test]
fn an_unreadable_checkpoint_is_set_aside_with_a_sentence() {
    let folder = TempDir::new().unwrap();
    let mut desk = holding(&folder);
    desk.wait("it is on disk", |_| !checkpoints(folder.path()).is_empty());
    kill(desk);
    let path = checkpoints(folder.path()).remove(0);
    let torn = fs::read_to_string(&path).unwrap().replace("side:left", "side:right");
    fs::write(&path, &torn).unwrap();
    let mut desk = Desk::opening(folder.path(), [1280.0, 800.0], Theme::Light);
    desk.wait("it is told", |state| !state.status.troubles.is_empty());
    assert!(desk.says("A hold that was interrupted could not be read.") && desk.says("unreadable-1"));
    assert!(!desk.says("A hold was interrupted"));
    let aside = checkpoints(folder.path());
    assert_eq!(aside.len(), 1);
    assert_eq!(fs::read_to_string(&aside[0]).unwrap(), torn, "nothing is lost");
}

#[test]
fn the_offer_can_be_answered_in_the_smallest_window_with_the_largest_text() {
    for (size, theme) in [([900.0, 600.0], Theme::Light), ([450.0, 300.0], Theme::Dark)] {
        let folder = TempDir::new().unwrap();
        let mut desk = holding(&folder);
        desk.pass(5);
        desk.wait("it is on disk", |_| !checkpoints(folder.path()).is_empty());
        kill(desk);
        let mut desk = Desk::sized(&folder, size, theme);
        desk.wait("it is offered", |state| !state.left_off.is_empty());
        desk.step();
        let window = egui::Rect::from_min_size(egui::Pos2::ZERO, size.into());
        for name in ["Change the time", "Drop it"] {
            let place = desk.node(Role::Button, name).expect(name).rect();
            assert!(window.contains_rect(place), "{name}: {place:?}");
        }
    }
}

/// Where the process that is killed has its data.
const DOOMED: &str = "KNOTMAP_TEST_DOOMED";

#[test]
#[ignore = "the process that the next test starts and kills"]
fn a_process_that_holds_until_it_is_killed() {
    let Some(folder) = env::var_os(DOOMED) else { return };
    let mut desk = started(Desk::open_at(Path::new(&folder)));
    desk.pass(20);
    desk.key(Modifiers::NONE, Key::Space);
    let end = Instant::now() + Duration::from_mins(2);
    while Instant::now() < end {
        desk.step();
        thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn a_killed_process_leaves_its_hold_to_the_next() {
    let folder = TempDir::new().unwrap();
    let mut process = Command::new(env::current_exe().unwrap())
        .args(["--exact", "left_off::a_process_that_holds_until_it_is_killed", "--ignored"])
        .env(DOOMED, folder.path())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let end = Instant::now() + Duration::from_mins(1);
    let is_there = || {
        checkpoints(folder.path())
            .iter()
            .any(|path| fs::read_to_string(path).is_ok_and(|text| text.contains("held_ms:20000")))
    };
    while !is_there() {
        assert!(Instant::now() < end && process.try_wait().unwrap().is_none(), "it holds");
        thread::sleep(Duration::from_millis(20));
    }
    let meanwhile = next(&folder);
    assert!(!meanwhile.says("A hold was interrupted"), "it still runs");
    kill(meanwhile);
    // SIGKILL: nothing of it can say or write anything more.
    process.kill().unwrap();
    process.wait().unwrap();
    let mut desk = next(&folder);
    assert!(desk.says("0:20 of 1:00 held for sure."));
    desk.click("Keep 0:20");
    drop(desk);
    let record = one(folder.path());
    assert_eq!((held(&record).ms, held(&record).ended), (20_000, Ended::Interrupted));
}
