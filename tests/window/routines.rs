//! Routines: from the list through every step to the journal, and what may not be started.

use std::time::Duration;

use egui::{Key, Modifiers, Role};
use knotmap::{
    anatomy::{PointKey, Side},
    journal::History,
    session::Page,
    therapy::{Ended, EndingKind, course::Phase, routine::builtin},
};
use tempfile::TempDir;

use crate::desk::{Desk, on_disk};

fn open(desk: &mut Desk, name: &str) {
    desk.press(Modifiers::COMMAND, Key::Num2);
    desk.press_unseen(Role::Button, &format!("Open {name}"));
}

/// Rates the step, reads the rules if they are asked for, and gets past the countdown.
fn start_step(desk: &mut Desk, before: u8) {
    desk.click(&format!("Tenderness before {before}"));
    desk.click("Start step");
    if desk.node(Role::Button, "None of these is true for me").is_some() {
        desk.click("None of these is true for me");
    }
    assert!(desk.state().running.is_some(), "the hold runs");
    desk.pass(10);
}

/// A point or an area on a side.
fn key(id: &str, side: Side) -> PointKey {
    PointKey::new(id, side)
}

fn phase(desk: &Desk) -> Phase {
    desk.state().routines.course().expect("a routine is on its way").phase()
}

/// What the journal has of one place: how it ended, the ending asked for, method, source and routine.
fn entries(history: &History, id: &str, side: Side) -> Vec<(Ended, EndingKind, String)> {
    let words = |held: &knotmap::journal::Held| {
        [&held.method, &held.source, &held.routine]
            .map(|word| word.as_deref().unwrap_or("none").to_owned())
            .join(" ")
    };
    let held = history.records(&key(id, side)).iter().filter_map(|record| record.hold.as_ref());
    held.map(|held| (held.ended, held.ending, words(held))).collect()
}

#[test]
fn every_routine_opens_and_says_how_long_it_takes() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    for routine in builtin() {
        open(&mut desk, &routine.name);
        assert!(desk.state().routines.open.as_ref().is_some_and(|run| run.routine.id == routine.id));
        let start = desk.node(Role::Button, "Start");
        assert!(start.is_some(), "{} has a way to begin", routine.id);
        assert_eq!(desk.can_press("Start"), routine.asks_first().next().is_none(), "{}", routine.id);
        desk.press_unseen(Role::Button, "Back to all routines");
    }
}

#[test]
fn medial_scapula_rolling_from_the_first_step_to_the_last() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    open(&mut desk, "Medial scapula rolling");
    desk.click("Left");
    desk.click("Start");
    assert!(desk.says("Step 1 of 2"));
    assert!(!desk.can_press("Start step"), "the number comes first");
    desk.press(Modifiers::NONE, Key::Num5);
    assert!(desk.can_press("Start step"), "by key, too");
    desk.press(Modifiers::COMMAND, Key::Num2);
    assert!(desk.can_press("Start step"), "the number stays");
    start_step(&mut desk, 6);
    assert!(desk.says("Stop if: You are unsure what you feel."), "in sight while it is held");
    desk.pass(61);
    assert_eq!(phase(&desk), Phase::After);
    desk.click("Tenderness after 3");
    desk.click("Go on");
    assert!(matches!(phase(&desk), Phase::Resting { .. }));
    let rest = u64::from(desk.state().routines.course().unwrap().routine().rest_s);
    desk.pass(rest + 1);
    assert_eq!(phase(&desk), Phase::Next);
    start_step(&mut desk, 4);
    desk.click("It released");
    desk.click("Go on");
    assert!(desk.says("All steps are done"));
    desk.click("Back to routines");
    assert!(desk.state().routines.open.is_none() && desk.says("Done today"));
    drop(desk);
    let history = on_disk(folder.path());
    let words = "S0-R1 S0 medial-scapula-rolling".to_owned();
    let upper = entries(&history, "AR-MEDSCAP-U", Side::Left);
    assert_eq!(upper, [(Ended::Time, EndingKind::Time, words.clone())]);
    let lower = entries(&history, "AR-MEDSCAP-L", Side::Left);
    assert_eq!(lower, [(Ended::Release, EndingKind::Time, words)]);
    assert!(entries(&history, "AR-MEDSCAP-U", Side::Right).is_empty(), "one side was chosen");
}

#[test]
fn a_night_of_the_backstrap_and_what_is_due_in_the_next() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    open(&mut desk, "BackStrap upper back, lying");
    assert!(desk.says("0 of 8 points throbbed so far."));
    assert!(!desk.can_press("Serratus posterior superior, due"), "what lies above comes first (C6)");
    assert!(!desk.can_press("Levator scapulae, due"), "nor before the rest of the trapezius");
    assert!(desk.can_press("Middle trapezius, due"));
    desk.click("Start");
    start_step(&mut desk, 5);
    // The signs every five minutes are answered; it throbs at 11:40.
    for _ in 0..700 {
        desk.pass(1);
        if desk.node(Role::Button, "All is well, go on").is_some() {
            desk.click("All is well, go on");
        }
    }
    desk.click("It throbs");
    desk.click("Go on");
    desk.click("Back to routines");
    desk.press_unseen(Role::Button, "Open BackStrap upper back, lying");
    assert!(desk.says("1 of 8 points throbbed so far."));
    assert!(desk.node(Role::Button, "Upper trapezius, throbbed").is_some());
    let due = &desk.state().routines.open.as_ref().unwrap().points;
    assert_eq!(due.iter().map(|id| id.0.as_str()).collect::<Vec<_>>(), ["BS-5"]);
    drop(desk);
    let history = on_disk(folder.path());
    let wanted = (Ended::Throbbing, EndingKind::Throbbing, "S1-R1 S1 backstrap-lying".to_owned());
    assert_eq!(entries(&history, "BS-1", Side::Left), [wanted]);
    let held = history.records(&key("BS-1", Side::Left))[0].held().unwrap();
    assert!(held >= Duration::from_secs(690) && held <= Duration::from_secs(710), "{held:?}");
}

#[test]
fn pinning_waits_until_rolling_is_tolerated_and_the_pain_at_rest_is_low() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    let pin = "Pin and move, for a neck muscle";
    open(&mut desk, pin);
    desk.click("Left");
    assert!(!desk.can_press("Start") && desk.says("Locked until you have done"));
    desk.press_unseen(Role::Button, "Back to all routines");
    for (ended, lock) in [("Too sore, stop", true), ("It released", false)] {
        open(&mut desk, "Medial scapula rolling");
        desk.click("Left");
        desk.click("Start");
        start_step(&mut desk, 5);
        desk.pass(3);
        desk.click(ended);
        desk.press_unseen(Role::Button, "End routine");
        desk.click("Back to routines");
        open(&mut desk, pin);
        desk.click("Left");
        assert_eq!(desk.says("was too sore the last time"), lock);
        if !lock {
            assert!(!desk.can_press("Start") && desk.says("Say first how much it hurts at rest."));
            desk.click("Pain at rest 4");
            assert!(!desk.can_press("Start") && desk.says("more than 3 of 10"));
            desk.click("Pain at rest 3");
            assert!(desk.can_press("Start"));
        }
        if lock {
            desk.press_unseen(Role::Button, "Back to all routines");
        }
    }
}

#[test]
fn what_was_left_off_goes_on_the_next_day() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    open(&mut desk, "Lacrosse ball: foot");
    desk.click("Left");
    desk.click("Start");
    start_step(&mut desk, 2);
    desk.pass(13);
    desk.press_unseen(Role::Button, "End routine");
    assert_eq!(desk.state().page, Page::Routines);
    drop(desk);
    let mut desk = Desk::open(&folder);
    desk.later(Duration::from_hours(20));
    desk.press(Modifiers::COMMAND, Key::Num2);
    assert!(desk.says("1 of 5 steps yesterday"));
    desk.press_unseen(Role::Button, "Go on with Lacrosse ball: foot");
    assert!(desk.says("and left off."));
    desk.click("Go on where you left off");
    let course = desk.state().routines.course().unwrap();
    assert_eq!(course.current().unwrap().key().unwrap(), key("AR-SOLE-FO", Side::Left));
    // The entry is taken back from within the routine: the step is open again.
    start_step(&mut desk, 2);
    desk.pass(13);
    desk.settle(); // the entry is on disk
    desk.press(Modifiers::COMMAND, Key::Z);
    desk.settle();
    assert_eq!(phase(&desk), Phase::Next);
    assert!(desk.says("Front of the sole, outer quarter"));
}

/// Five passes of 10 s a foot: one countdown, no number compulsory, asked once.
#[test]
fn short_passes_follow_each_other_and_ask_once_a_foot() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    open(&mut desk, "Lacrosse ball: foot");
    desk.click("Left");
    desk.click("Start");
    assert!(desk.can_press("Start step") && desk.says("You need no number for this short step"));
    desk.click("Start step");
    desk.click("None of these is true for me");
    desk.pass(10);
    for step in 2..=5 {
        desk.pass(11);
        assert_eq!(phase(&desk), Phase::Next, "nothing is asked before step {step}");
        desk.click("Start step");
        desk.pass(1);
        assert!(!desk.can_press("Start now"), "the ball is there already");
    }
    desk.pass(11);
    assert_eq!(phase(&desk), Phase::After);
    desk.click("Tenderness after 3");
    desk.click("Go on");
    assert!(desk.says("All steps are done") && !desk.says("Still without an answer"));
    assert!(desk.says("Toes, your left, before no number, after 3, held 10 s"));
    drop(desk);
    let history = on_disk(folder.path());
    let [record] = history.records(&key("AR-SOLE-FI", Side::Left)) else { panic!("one pass") };
    assert_eq!((record.before, record.after), (None, None), "no value is told as none");
}

#[test]
fn a_routine_that_is_ended_has_its_end_page_and_goes_on_from_there() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    open(&mut desk, "Lacrosse ball: foot");
    desk.click("Left");
    desk.click("Start");
    start_step(&mut desk, 2);
    desk.pass(13);
    // It is told beside the map, with the way back.
    desk.press(Modifiers::COMMAND, Key::Num1);
    assert!(desk.says("Lacrosse ball: foot, step 2 of 5"));
    desk.click("Go on with Lacrosse ball: foot");
    desk.press_unseen(Role::Button, "End routine");
    assert!(desk.says("The routine is ended for now") && desk.says("1 of 5 steps done."));
    desk.click("Go on where you left off");
    assert_eq!(phase(&desk), Phase::Next);
    desk.press_unseen(Role::Button, "End routine");
    desk.click("Back to routines");
    assert!(desk.says("1 of 5 steps today") && !desk.says("Done today"));
}

#[test]
fn a_card_that_is_locked_names_the_routine_that_comes_first_and_leads_there() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    desk.press(Modifiers::COMMAND, Key::Num2);
    assert!(desk.says("Locked until “Medial scapula rolling” went well"));
    open(&mut desk, "Pin and move, for a neck muscle");
    desk.press_unseen(Role::Button, "Go to Medial scapula rolling");
    let run = desk.state().routines.open.as_ref().unwrap();
    assert_eq!(run.routine.id, "medial-scapula-rolling");
}

#[test]
fn a_star_puts_a_routine_on_top_and_stays() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    desk.press(Modifiers::COMMAND, Key::Num2);
    desk.press_unseen(Role::Button, "Put Lacrosse ball: foot on top");
    desk.settle();
    drop(desk);
    let mut desk = Desk::open(&folder);
    desk.press(Modifiers::COMMAND, Key::Num2);
    assert_eq!(desk.state().settings.starred_routines, ["lacrosse-ball-foot"]);
    let top = desk.node(Role::Button, "Open Lacrosse ball: foot").unwrap().rect().top();
    assert!(top < desk.node(Role::Button, "Open Medial scapula rolling").unwrap().rect().top());
    desk.click("BackStrap");
    assert!(desk.node(Role::Button, "Open Lacrosse ball: foot").is_none(), "narrowed by tool");
    desk.press(Modifiers::COMMAND, Key::Num1);
    desk.press(Modifiers::COMMAND, Key::Num2);
    assert!(desk.node(Role::Button, "Open BackStrap upper back, lying").is_some());
    assert!(desk.node(Role::Button, "Open Lacrosse ball: foot").is_none(), "it is remembered");
}

#[test]
fn an_area_stands_in_the_list_once_it_has_an_entry_and_is_not_held_by_itself() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    assert!(
        desk.node(Role::Button, "Toes, your left, not tested yet").is_none(),
        "never as a point of the map"
    );
    open(&mut desk, "Lacrosse ball: foot");
    desk.click("Right");
    desk.click("Start");
    start_step(&mut desk, 4);
    desk.pass(13);
    desk.press_unseen(Role::Button, "End routine");
    desk.press(Modifiers::COMMAND, Key::Num1);
    desk.click_row("Sole, front inner quarter, your right, tenderness 4 of 10, moderate");
    assert!(desk.says("An area: it is rolled as a step of a routine."));
    assert!(desk.node(Role::Button, "Start hold").is_none());
    desk.press(Modifiers::NONE, Key::Num5);
    desk.press(Modifiers::NONE, Key::Space);
    assert!(desk.state().running.is_none(), "nor by key");
    assert!(
        desk.says("Area: Sole, front inner quarter, your right. Roll up and down, then from side to side.")
    );
}

#[test]
fn a_small_window_and_large_text_keep_the_main_action() {
    // 900 x 600, and the same at a text size of 200 %.
    for size in [[900.0, 600.0], [450.0, 300.0]] {
        let folder = TempDir::new().unwrap();
        let mut desk = Desk::sized(&folder, size, egui::Theme::Dark);
        open(&mut desk, "Levator release");
        assert!(desk.can_press("Start"));
        desk.press_unseen(Role::Button, "Start");
        for first in ["the picture", "breathing"] {
            assert!(desk.can_press("Ready, go on"), "{first} comes first");
            desk.press_unseen(Role::Button, "Ready, go on");
        }
        desk.press(Modifiers::NONE, Key::Num4);
        assert!(desk.can_press("Start step") && desk.says("Step 3 of 12"));
    }
}
