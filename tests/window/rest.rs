//! Nothing moves by itself: a window that is left alone costs nothing, and a running hold little.

use std::time::Duration;

use tempfile::TempDir;

use crate::desk::Desk;

#[test]
fn a_window_that_is_left_alone_asks_for_no_frame() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    desk.calm();
    assert!(desk.is_drawn(), "the sharp picture is there");
    assert_eq!(desk.repaint_delay(), Duration::MAX);

    desk.choose("Rhomboid major, upper, your left");
    desk.click("Tenderness before 6");
    desk.click("Save rating without a hold");
    // What is only there for a while goes in its time: “Saved”, and the bar that undoes.
    desk.calm();
    assert!(desk.repaint_delay() <= Duration::from_secs(10));
    desk.pass(11);
    desk.calm();
    assert!(desk.is_drawn());
    assert_eq!(desk.repaint_delay(), Duration::MAX);
}

#[test]
fn a_running_hold_asks_for_a_few_frames_a_second() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    desk.choose("Rhomboid major, upper, your left");
    desk.click("Tenderness before 6");
    desk.start_hold();
    desk.pass(5);
    desk.calm();
    let clock_runs = Duration::from_millis(100)..=Duration::from_millis(250);
    assert!(clock_runs.contains(&desk.repaint_delay()), "{:?}", desk.repaint_delay());
    desk.click("Pause");
    desk.calm();
    assert!(desk.repaint_delay() >= Duration::from_millis(100), "{:?}", desk.repaint_delay());
}
