//! The loop that Knotmap exists for, and the ways out of it.

use std::time::Duration;

use egui::Role;
use knotmap::{anatomy::Side, therapy::Ended};
use tempfile::TempDir;

use crate::desk::{Desk, key, on_disk, tenderness};

const POINT: &str = "Rhomboid major, upper, your left";

#[test]
fn a_sore_spot_is_rated_held_rated_again_and_still_there_tomorrow() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    desk.choose(POINT);
    assert!(!desk.can_press("Start hold"), "no hold without a number before it");
    desk.click("Tenderness before 6");
    desk.click("Start hold");
    assert!(desk.state().running.is_none(), "the rules come before the first hold");
    desk.click("None of these is true for me");
    assert!(desk.can_press("Start now"), "there is time to get in place");
    desk.pass(10);
    assert_eq!(desk.state().running.as_ref().map(|running| running.hold.held()), Some(Duration::ZERO));
    desk.pass(59);
    assert_eq!(desk.state().running.as_ref().map(|r| r.hold.held()), Some(Duration::from_secs(59)));
    desk.pass(1);
    assert!(desk.state().running.is_none(), "it ends by itself after 60 s");
    desk.settle();
    desk.click("Tenderness after 4");
    assert!(desk.node(Role::Status, "Saved").is_some());
    assert!(desk.says("20 Nov, before 6, after 4, held 60 s, full time"), "the history's newest row");
    desk.click("Back to map");
    drop(desk);

    let history = on_disk(folder.path());
    let point = key("RHO-MAJ1", Side::Left);
    assert_eq!(history.latest(&point).map(|reading| reading.value), Some(tenderness(4)));
    let [record] = history.records(&point) else { panic!("one hold") };
    assert_eq!((record.before, record.after), (Some(tenderness(6)), Some(tenderness(4))));
    assert_eq!((record.held(), record.ended()), (Some(Duration::from_mins(1)), Some(Ended::Time)));
    assert!(history.latest(&key("RHO-MAJ1", Side::Right)).is_none(), "never the other side");

    let desk = Desk::open(&folder);
    let name = format!("{POINT}, tenderness 4 of 10, moderate");
    assert!(desk.node(Role::ListItem, &name).is_some(), "it is in the list");
    assert!(desk.node(Role::Button, &name).is_some(), "it is on the map");
    assert!(desk.node(Role::Button, &format!("{POINT}, not tested yet")).is_none());
}
