//! The truth of the clock: what a hold counts when the machine sleeps or the clock is set.

use std::{path::Path, time::Duration};

use egui::{Key, Modifiers};
use knotmap::{
    anatomy::Side,
    journal::{Held, Record, read_moment},
    therapy::{Ended, hold::Phase},
};
use tempfile::TempDir;

use crate::desk::{Desk, key, on_disk, tenderness};

pub(crate) const POINT: &str = "Rhomboid major, upper, your left";
pub(crate) const ID: &str = "RHO-MAJ1";

/// A hold that has just begun to count.
pub(crate) fn holding(folder: &TempDir) -> Desk {
    started(Desk::open(folder))
}

pub(crate) fn started(mut desk: Desk) -> Desk {
    desk.choose(POINT);
    desk.click("Tenderness before 6");
    desk.start_hold();
    assert_eq!(phase(&desk), Some(Phase::Holding));
    desk
}

fn phase(desk: &Desk) -> Option<Phase> {
    desk.state().running.as_ref().map(|running| running.hold.phase())
}

/// Time goes by and the window shows nothing: the machine sleeps, or the window stands still.
fn stall(desk: &mut Desk, seconds: u64) {
    desk.clock.advance(Duration::from_secs(seconds));
    desk.step();
}

/// The one hold on disk.
pub(crate) fn one(folder: &Path) -> Record {
    let history = on_disk(folder);
    let [record] = history.records(&key(ID, Side::Left)) else { panic!("one hold") };
    record.clone()
}

pub(crate) fn held(record: &Record) -> &Held {
    record.hold.as_ref().expect("a hold")
}

#[test]
fn the_time_asleep_is_asked_about_and_not_counted() {
    let folder = TempDir::new().unwrap();
    let mut desk = holding(&folder);
    desk.pass(12);
    stall(&mut desk, 8 * 3600);
    assert_eq!(phase(&desk), Some(Phase::Interrupted));
    assert!(desk.says("The clock stood still for 480 min"));
    desk.pass(30);
    desk.click("Not held, go on");
    desk.pass(48);
    drop(desk);
    let record = one(folder.path());
    let held = held(&record);
    assert_eq!((held.ms, held.ended), (60_000, Ended::Time));
    assert_eq!(held.uncounted_ms, 8 * 3_600_000);
}

#[test]
fn a_stalled_window_that_was_held_counts_up_to_the_dose() {
    let folder = TempDir::new().unwrap();
    let mut desk = holding(&folder);
    desk.pass(20);
    stall(&mut desk, 7);
    desk.click("Held, count it");
    assert_eq!(phase(&desk), Some(Phase::Holding));
    desk.pass(3);
    desk.click("It released");
    drop(desk);
    let record = one(folder.path());
    assert_eq!((held(&record).ms, held(&record).uncounted_ms), (30_000, 0));
}

#[test]
fn a_hold_that_is_left_after_a_gap_is_interrupted() {
    let folder = TempDir::new().unwrap();
    let mut desk = holding(&folder);
    desk.pass(20);
    stall(&mut desk, 3 * 86_400);
    desk.key(Modifiers::NONE, Key::Escape);
    desk.key(Modifiers::NONE, Key::Escape);
    desk.settle();
    drop(desk);
    let record = one(folder.path());
    let held = held(&record);
    assert_eq!((held.ms, held.ended), (20_000, Ended::Interrupted));
    assert_eq!(held.uncounted_ms, 86_400_000, "a day at most");
}

#[test]
fn a_sleep_in_the_countdown_starts_nothing() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    desk.choose(POINT);
    desk.click("Tenderness before 6");
    desk.click("Start hold");
    desk.click("None of these is true for me");
    desk.pass(4);
    stall(&mut desk, 3600);
    desk.pass(90);
    assert_eq!(phase(&desk), Some(Phase::Paused));
    desk.click("Go on");
    desk.pass(6);
    assert_eq!(phase(&desk), Some(Phase::Holding));
    desk.pass(5);
    desk.click("It released");
    drop(desk);
    assert_eq!(held(&one(folder.path())).ms, 5_000);
}

#[test]
fn setting_the_clock_changes_no_duration_and_no_start() {
    for to in [
        "2026-11-20T21:30:20+01:00[Europe/Berlin]",
        "2026-11-20T19:00:00+01:00[Europe/Berlin]",
        "2026-11-01T10:00:00+01:00[Europe/Berlin]",
        "2027-03-01T10:00:00+01:00[Europe/Berlin]",
        "2026-11-20T13:30:20-05:00[America/New_York]",
        "2026-11-21T03:30:20+09:00[Asia/Tokyo]",
    ] {
        let folder = TempDir::new().unwrap();
        let mut desk = holding(&folder);
        desk.pass(20);
        desk.clock.set_wall(read_moment(to).unwrap());
        desk.pass(40);
        desk.settle();
        assert!(desk.state().running.is_none(), "{to}");
        desk.click("Tenderness after 3");
        drop(desk);
        let record = one(folder.path());
        let held = held(&record);
        assert_eq!((held.ms, held.uncounted_ms, held.ended), (60_000, 0, Ended::Time), "{to}");
        let began = record.at.to_string();
        assert!(began.starts_with("2026-11-20T19:30") && began.ends_with("+01:00[Europe/Berlin]"), "{began}");
        assert_eq!(record.after, Some(tenderness(3)), "{to}");
    }
}
