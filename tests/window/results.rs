//! What was done of a plan: written by the patient, read by the physio.

use std::{
    fs,
    path::{Path, PathBuf},
};

use egui::{Role, Theme};
use jiff::civil::{Date, date};
use knotmap::{
    anatomy::Side,
    desktop::Plans,
    exchange::plan::{open_result, write_plan, write_result},
    session::{Dialog, FileProgress, Keeping},
    therapy::{
        Ended,
        plan::{DoneHold, Plan, PlanResult, Term},
    },
};
use tempfile::TempDir;
use uuid::Uuid;

use crate::{
    desk::{Desk, key, tenderness},
    take_in::{import, keep_picture, large, look, plan, write},
};

const NAME: &str = "Plan for patient 17";

/// The plan as the physio has it.
fn given() -> Plan {
    Plan { label: "patient 17".to_owned(), ..plan(1) }
}

/// A practice that has given the plan out.
fn practice() -> TempDir {
    let data = TempDir::new().unwrap();
    let plans = Plans::new(data.path().join("plans"));
    plans.keep(&given(), &write_plan(&given())).unwrap();
    data
}

fn hold(at: usize, day: i8, ended: Ended, before: u8) -> DoneHold {
    let plan = given();
    DoneHold {
        id: Uuid::from_u128(u128::from(day.unsigned_abs()) * 100 + at as u128 * 7 + u128::from(before)),
        key: plan.points[at].key.clone(),
        day: date(2026, 11, day),
        seconds: 20 + 4 * u32::from(before),
        ended,
        before: Some(tenderness(before)),
        after: before.checked_sub(2).map(tenderness),
        revision: 1,
        is_timed: day % 3 != 0,
        note: if day == 4 { "Better after a warm shower.".to_owned() } else { String::new() },
    }
}

/// What came back of it: one point often done, one that hurt, one never done.
fn result(from: i8, to: i8) -> PlanResult {
    let mut holds = Vec::new();
    for day in from..=to {
        if day % 4 != 2 {
            holds.push(hold(0, day, Ended::Time, 8 - day.unsigned_abs() / 4));
        }
        if day == 3 {
            holds.push(hold(1, day, Ended::UnexpectedPain, 7));
        }
        if day == 5 {
            holds.push(DoneHold { id: Uuid::from_u128(77), ..hold(0, day, Ended::Release, 6) });
        }
    }
    let (from, to) = (date(2026, 11, from), date(2026, 11, to));
    PlanResult {
        plan: given().id,
        made: to,
        from,
        to,
        terms: vec![Term::of(&given())],
        holds,
        left_out: Vec::new(),
        questions: String::new(),
    }
}

fn post(folder: &TempDir, name: &str, result: &PlanResult) -> PathBuf {
    let path = folder.path().join(name);
    fs::write(&path, write_result(result)).unwrap();
    path
}

/// Three weeks of it as a file.
pub(crate) fn posted(folder: &TempDir) -> PathBuf {
    post(folder, "upper-back-result-r1.knotmap", &result(1, 19))
}

fn open(desk: &mut Desk, path: &Path) {
    desk.press_unseen(Role::Button, "Plan");
    desk.step();
    desk.press_unseen(Role::Button, "Open result");
    desk.step();
    desk.type_into("File", &path.display().to_string());
    desk.press_unseen(Role::Button, "Look");
    desk.wait("it is shown", |state| matches!(state.dialog, Some(Dialog::Result(_))));
    desk.step();
    desk.step();
}

fn kept_files(data: &TempDir) -> usize {
    let folder = data.path().join("plans").join(given().id.to_string());
    let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.filter(|name| name.starts_with("result-")).count()
}

fn keep(desk: &mut Desk) {
    desk.click("Keep with the plan");
    assert!(desk.says("Did it come from the patient of “Plan for patient 17”"), "it asks whose it is");
    desk.click("Yes, keep it there");
    desk.wait(
        "it is kept",
        |state| matches!(&state.dialog, Some(Dialog::Result(look)) if look.keeping == Keeping::Done),
    );
    desk.step();
}

#[test]
fn a_result_is_read_and_kept_and_a_later_one_comes_over_it() {
    let (data, mail) = (practice(), TempDir::new().unwrap());
    let mut desk = Desk::open(&data);
    open(&mut desk, &post(&mail, "first.knotmap", &result(1, 5)));
    for words in [
        "first.knotmap · Plan for patient 17, code",
        "Unexpected pain",
        "Upper trapezius, back of the slope, patient’s left, on Tuesday, 3 November",
        // The second hold of the 5th was not due; on the 2nd nothing was done.
        "Rhomboid major, upper, patient’s left: planned 5, done 4, not done 1, stopped 0, extra 1, on 4 days",
        // Begun and stopped is no gap; a target is never shown as done.
        "Upper trapezius, back of the slope, patient’s left: planned 5, done 0, not done 4, stopped 1, extra 0, on 0 days",
        "Levator scapulae, at the superior angle, patient’s left: planned 5, done 0, not done 5, stopped 0, extra 0, on 0 days",
        "4 November, Rhomboid major, upper: Better after a warm shower.",
    ] {
        assert!(desk.says(words), "{words}");
    }
    assert_eq!(kept_files(&data), 0, "looking keeps nothing");
    desk.click("Keep with the plan");
    desk.click("No");
    assert_eq!(kept_files(&data), 0);
    keep(&mut desk);
    assert_eq!(kept_files(&data), 1);
    desk.click("Done");
    open(&mut desk, &post(&mail, "second.knotmap", &result(4, 9)));
    assert!(desk.says("planned 6, done 5, not done 1") && desk.says("1 result of this plan is kept here."));
    desk.click("All together");
    assert!(desk.says("planned 9, done 7, not done 2"), "both, and no day twice");
    keep(&mut desk);
    assert_eq!(kept_files(&data), 2);
    desk.click("Done");
    desk.click(&format!("Result: {NAME}"));
    assert!(
        desk.says("2 results together, kept with the plan") && desk.says("planned 9, done 7, not done 2")
    );
    assert!(!desk.can_press("Keep with the plan"));
}

#[test]
fn a_result_of_a_plan_that_is_not_here_says_so_and_is_not_kept() {
    let (data, mail) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let mut desk = Desk::open(&data);
    let path = post(&mail, "first.knotmap", &result(1, 5));
    desk.drop_file(&path);
    desk.wait("it is shown", |state| matches!(state.dialog, Some(Dialog::Result(_))));
    desk.step();
    assert!(desk.says("This plan is not here. What it asks for is taken from the file."));
    assert!(!desk.can_press("Keep with the plan") && desk.can_press("Done"));
    // One that asks for something else than what was given out.
    let (data, mut other) = (practice(), result(1, 5));
    other.terms[0].points[0].times = 3;
    let mut desk = Desk::open(&data);
    open(&mut desk, &post(&mail, "other.knotmap", &other));
    assert!(desk.says("Revision 1 in the file asks for something else than the one here."));
}

fn send(desk: &Desk) -> Option<&FileProgress> {
    match &desk.state().dialog {
        Some(Dialog::Send(draft)) => Some(&draft.file.progress),
        _ => None,
    }
}

fn save(desk: &mut Desk, button: &str) {
    desk.press_unseen(Role::Button, button);
    desk.wait("it is written or not", |state| {
        matches!(&state.dialog, Some(Dialog::Send(draft)) if !matches!(draft.file.progress, FileProgress::Choosing | FileProgress::Writing))
    });
    desk.step();
}

#[test]
fn what_was_done_is_seen_then_written_and_read_again() {
    let (data, mail) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let mut desk = Desk::open(&data);
    look(&mut desk, &write(&mail, "plan.knotmap", &plan(1)));
    import(&mut desk, "Import 3 points");
    desk.click("Done");
    desk.click("Map");
    desk.type_into("Find a point or muscle", "rho-maj1");
    let row = desk.first(Role::ListItem, "Rhomboid major, upper, your left").unwrap();
    desk.click_row(&row);
    desk.click("Tenderness before 6");
    desk.start_hold();
    desk.pass(61);
    desk.settle();
    desk.click("Plan");
    desk.click("Send what you did: Plan without a name");
    for words in [
        "This will be inside",
        "1 hold, 1 November to 20 November",
        "No unexpected pain was noted.",
        "Rhomboid major, upper, your left: planned 20, done 1, not done 19, stopped 0, extra 0, on 1 day, 60 s",
        "Send it as a file or document, not as a photo.",
    ] {
        assert!(desk.says(words), "{words}");
    }
    let path = mail.path().join("answer.knotmap");
    desk.type_into("First day", "tomorrow");
    assert!(desk.says("“tomorrow” is no day") && !desk.can_press("Save the file"));
    desk.click("Last 7 days");
    assert!(desk.says("planned 7, done 1, not done 6"));
    desk.type_into("File", &mail.path().join("answer.txt").display().to_string());
    save(&mut desk, "Save the file");
    assert!(desk.says("does not end in .knotmap"));
    desk.type_into("File", &path.display().to_string());
    save(&mut desk, "Save the file");
    assert!(desk.says("Saved and checked"), "{:?}", send(&desk));
    let today: Date = date(2026, 11, 20);
    let written = open_result(&fs::read(&path).unwrap(), today).unwrap();
    assert_eq!((written.from, written.holds.len()), (date(2026, 11, 14), 1));
    desk.click("Done");
    desk.click("Send what you did: Plan without a name");
    desk.type_into("File", &path.display().to_string());
    save(&mut desk, "Save the file");
    assert!(desk.says("answer.knotmap” is there already. Shall it be replaced?"));
    assert_eq!(open_result(&fs::read(&path).unwrap(), today).unwrap(), written, "it stays until one says so");
    save(&mut desk, "Replace it");
    assert_eq!(open_result(&fs::read(&path).unwrap(), today).unwrap().from, date(2026, 11, 1));
}

/// In every window, with the largest text as well, each control of the result can be reached and seen.
#[test]
fn the_result_fits_into_every_window() {
    for (size, theme) in [
        ([1280.0, 800.0], Theme::Light),
        ([1280.0, 800.0], Theme::Dark),
        ([900.0, 600.0], Theme::Light),
        ([450.0, 300.0], Theme::Light),
    ] {
        let (data, mail) = (practice(), TempDir::new().unwrap());
        let mut desk = Desk::sized(&data, size, theme);
        open(&mut desk, &post(&mail, "upper-back-result-r1.knotmap", &result(1, 19)));
        for button in ["Close", "Keep with the plan"] {
            let place = desk.node(Role::Button, button).unwrap_or_else(|| panic!("{button}")).rect();
            assert!(place.left() >= 0.0 && place.right() <= size[0], "{size:?}: {button} {place:?}");
            let is_low = size[1] < 600.0;
            assert!(is_low || place.bottom() <= size[1] - 20.0, "{size:?}: {button} {place:?}");
        }
        keep_picture(&mut desk, &format!("result-{}-{theme:?}", size[0]));
        desk.press_unseen(Role::Button, "Keep with the plan");
        keep_picture(&mut desk, &format!("result-asks-{}-{theme:?}", size[0]));
    }
}

/// Of a large plan the table scrolls inside the dialog.
#[test]
fn what_is_sent_fits_into_every_window() {
    for (size, theme) in
        [([1280.0, 800.0], Theme::Dark), ([900.0, 600.0], Theme::Light), ([450.0, 300.0], Theme::Light)]
    {
        let data = TempDir::new().unwrap();
        let plan = large(date(2026, 11, 1));
        let plans = Plans::new(data.path().join("plans"));
        plans.keep(&plan, &write_plan(&plan)).unwrap();
        plans.follow(plan.id, true).unwrap();
        let mut desk = Desk::sized(&data, size, theme);
        desk.press_unseen(Role::Button, "Plan");
        desk.step();
        desk.press_unseen(Role::Button, &format!("Send what you did: {NAME}"));
        desk.step();
        desk.step();
        let place = desk.node(Role::Button, "Save the file").unwrap().rect();
        assert!(place.left() >= 0.0 && place.right() <= size[0], "{size:?}: {place:?}");
        assert!(size[1] < 600.0 || place.bottom() <= size[1] - 20.0, "{size:?}: {place:?}");
        keep_picture(&mut desk, &format!("send-{}", size[0]));
    }
    assert_eq!(key("RHO-MAJ1", Side::Left), given().points[0].key);
}
