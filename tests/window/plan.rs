//! A plan in the window: made by name and by keyboard, kept at once, taken back, handed out as a file that reads as it.

use std::{fs, path::Path};

use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::Queryable as _;
use knotmap::{
    anatomy::{Side, ViewId},
    desktop::{KeptPlan, Plans, look_at_plan},
    session::{Dialog, DraftProgress, FileProgress, State},
    therapy::plan::{Days, Plan},
};
use tempfile::TempDir;

use crate::desk::{Desk, key};

const FIRST: &str = "Rhomboid major, upper, patient’s left";
const SECOND: &str = "Gastrocnemius, inner belly, patient’s right";

/// A new plan in a window on `folder`.
fn begun(folder: &TempDir) -> Desk {
    let mut desk = Desk::open(folder);
    desk.press(Modifiers::COMMAND, Key::Num4);
    desk.click("New plan");
    desk
}

fn plan(desk: &Desk) -> &Plan {
    &desk.state().plans.draft.as_ref().expect("a plan is open").plan
}

fn saved(desk: &mut Desk) {
    desk.wait("the plan is on disk", |state| {
        state.plans.draft.as_ref().is_some_and(|draft| draft.progress == DraftProgress::Saved)
    });
}

/// Finds a point by what is typed, and adds it.
fn add(desk: &mut Desk, typed: &str, name: &str) {
    desk.type_into("Find a point to add", typed);
    desk.press_unseen(Role::ListItem, &format!("{name}, not in the plan"));
}

fn kept(folder: &Path) -> Vec<KeptPlan> {
    Plans::new(folder.join("plans")).list().0
}

#[test]
fn a_plan_is_made_by_name_and_kept_at_once() {
    let folder = TempDir::new().unwrap();
    let mut desk = begun(&folder);
    desk.type_into("Patient", "patient 17");
    desk.click("4 weeks");
    add(&mut desk, "rho-maj1", FIRST);
    add(&mut desk, "gast-1", SECOND);
    saved(&mut desk);
    let kept = kept(folder.path());
    assert_eq!(kept.len(), 1);
    assert_eq!(kept[0].plan, *plan(&desk), "what is on disk is what is shown");
    assert_eq!((kept[0].plan.label.as_str(), kept[0].plan.points.len()), ("patient 17", 2));
    assert!(kept[0].is_draft && kept[0].plan.review.is_some());
    let on_map = [format!("1, {FIRST}, 60 s"), format!("2, {SECOND}, 60 s")];
    for name in on_map {
        assert!(desk.node(Role::Button, &name).is_some(), "the map says: {name}");
    }
}

#[test]
fn the_map_of_a_plan_is_the_patients() {
    let folder = TempDir::new().unwrap();
    let mut desk = begun(&folder);
    assert!(desk.says("Patient’s left") && !desk.says("Your left"));
    desk.press_unseen(Role::Button, &format!("{FIRST}, not in the plan"));
    assert_eq!(plan(&desk).points[0].key, key("RHO-MAJ1", Side::Left));
    desk.press(Modifiers::COMMAND, Key::Num1);
    assert!(desk.says("Your left") && !desk.says("Patient’s left"));
    assert!(desk.state().selected.is_none(), "the physio’s own map has no point open");
}

#[test]
fn dose_days_and_order_change_and_every_step_can_be_taken_back() {
    let folder = TempDir::new().unwrap();
    let mut desk = begun(&folder);
    add(&mut desk, "rho-maj1", FIRST);
    add(&mut desk, "gast-1", SECOND);
    let row = format!("2, {SECOND}, 60 s");
    let calf = key("GAST-1", Side::Right);
    desk.press_unseen(Role::RadioButton, "Until it releases");
    assert_eq!(plan(&desk).point(&calf).unwrap().dose.short(), "max 2 min");
    desk.press_unseen(Role::ComboBox, "How often");
    desk.press_unseen(Role::MenuItemRadio, "Twice a day");
    desk.press_unseen(Role::ComboBox, "On days");
    desk.press_unseen(Role::MenuItemRadio, "On days of the week");
    desk.press_unseen(Role::Button, "Saturday");
    let point = plan(&desk).point(&calf).unwrap();
    assert_eq!((point.times, point.days), (2, "mon,wed,fri,sat".parse::<Days>().unwrap()));
    assert!(desk.node(Role::Button, &row).is_none(), "the map says the new dose");
    let steps = 4;
    for _ in 0..steps {
        desk.press(Modifiers::COMMAND, Key::Z);
    }
    let point = plan(&desk).point(&calf).unwrap();
    assert_eq!((point.dose.short().as_str(), point.times, point.days), ("60 s", 1, Days::Every));
    for _ in 0..steps {
        desk.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    }
    assert_eq!(plan(&desk).point(&calf).unwrap().times, 2);
    saved(&mut desk);
    assert_eq!(kept(folder.path())[0].plan, *plan(&desk));
}

/// A row of the sheet of keys.
pub(crate) fn on_a_plan(row: &str) {
    let folder = TempDir::new().unwrap();
    let mut desk = begun(&folder);
    add(&mut desk, "rho-maj1", FIRST);
    add(&mut desk, "gast-1", SECOND);
    let calf = key("GAST-1", Side::Right);
    let name = format!("2, {SECOND}, 60 s, Lacrosse ball");
    match row {
        "Alt Up, Alt Down" => {
            desk.focus(Role::ListItem, &name);
            desk.press(Modifiers::ALT, Key::ArrowUp);
            assert_eq!(plan(&desk).points[0].key, calf);
            desk.press(Modifiers::ALT, Key::ArrowDown);
            assert_eq!(plan(&desk).points[1].key, calf, "the keyboard went along");
        }
        "Delete" => {
            desk.focus(Role::ListItem, &name);
            desk.press(Modifiers::NONE, Key::Delete);
            assert!(plan(&desk).point(&calf).is_none() && plan(&desk).points.len() == 1);
        }
        "/ or Ctrl F" => {
            for (modifiers, key) in [(Modifiers::NONE, Key::Slash), (Modifiers::COMMAND, Key::F)] {
                desk.press(modifiers, key);
                assert_eq!(desk.focused().as_deref(), Some("Find a point to add"));
                desk.press(Modifiers::NONE, Key::Escape);
            }
        }
        "V, K, X" => {
            desk.press(Modifiers::NONE, Key::V);
            desk.press(Modifiers::NONE, Key::S);
            assert_eq!(desk.state().map.view, ViewId::Sole);
            let layer = desk.state().map.layer;
            desk.press(Modifiers::NONE, Key::K);
            assert_ne!(desk.state().map.layer, layer);
            desk.press(Modifiers::NONE, Key::V);
            desk.press(Modifiers::NONE, Key::N);
            let shown = desk.state().map.shown;
            desk.press(Modifiers::NONE, Key::X);
            assert_eq!(desk.state().map.shown, shown.opposite());
        }
        "Esc" => {
            desk.press(Modifiers::NONE, Key::Escape);
            assert!(desk.state().plans.draft.as_ref().is_some_and(|draft| draft.selected.is_none()));
        }
        other => panic!("no check for {other}"),
    }
}

#[test]
fn nobody_prescribes_what_the_program_would_not_offer() {
    let folder = TempDir::new().unwrap();
    let mut desk = begun(&folder);
    desk.type_into("Find a point to add", "scalenes");
    let name = desk.first(Role::ListItem, "Scalene").expect("the search has it");
    desk.press_unseen(Role::ListItem, &name);
    assert!(plan(&desk).points.is_empty());
    assert!(desk.says("not treated by oneself"), "and it is said why");
}

#[test]
fn what_was_handed_out_reads_as_the_plan_and_is_fixed() {
    let folder = TempDir::new().unwrap();
    let mut desk = begun(&folder);
    add(&mut desk, "rho-maj1", FIRST);
    saved(&mut desk);
    let file = folder.path().join("for the patient.pdf");
    give_out(&mut desk, &file);
    let is_done = |state: &State| matches!(progress(state), Some(FileProgress::Done(_)));
    desk.wait("the file is written", is_done);
    let arrival = look_at_plan(&file, None).unwrap();
    assert_eq!(arrival.read.plan.points[0].key, key("RHO-MAJ1", Side::Left));
    let before = fs::read(&file).unwrap();
    desk.click("Done");
    // The same once more, under another name, is the same revision.
    let again = folder.path().join("again.pdf");
    give_out(&mut desk, &again);
    desk.wait("the file is written", is_done);
    assert_eq!(look_at_plan(&again, None).unwrap().read.plan, arrival.read.plan);
    desk.click("Done");
    // What is changed from now on is the next revision.
    add(&mut desk, "gast-1", SECOND);
    saved(&mut desk);
    let given = &kept(folder.path())[0];
    assert_eq!((given.plan.revision, given.given.as_ref().unwrap().revision), (2, 1));
    // The name is taken: it is asked before anything is replaced.
    give_out(&mut desk, &file);
    desk.wait("it asks", |state| matches!(progress(state), Some(FileProgress::Taken(_))));
    assert_eq!(fs::read(&file).unwrap(), before, "nothing was replaced");
    desk.step();
    desk.click("Replace it");
    desk.wait("it is replaced", is_done);
    assert_eq!(look_at_plan(&file, None).unwrap().read.plan.revision, 2);
}

fn give_out(desk: &mut Desk, file: &Path) {
    desk.click("PDF handout");
    desk.type_into("File", &file.display().to_string());
    desk.click("Save");
}

fn progress(state: &State) -> Option<&FileProgress> {
    match &state.dialog {
        Some(Dialog::GiveOut(draft)) => Some(&draft.file.progress),
        _ => None,
    }
}

#[test]
fn a_field_that_is_full_says_so_and_a_day_is_never_cut() {
    let folder = TempDir::new().unwrap();
    let mut desk = begun(&folder);
    let told = "60 characters fit here. What came after them is left out.";
    desk.type_into("Patient", &"x".repeat(59));
    assert!(!desk.says(told));
    desk.type_into("Patient", &"x".repeat(70));
    assert_eq!(plan(&desk).label.chars().count(), 60);
    assert!(desk.says(told));
    desk.type_into("Review on", "  2026-12-04  ");
    assert_eq!(plan(&desk).review, Some(jiff::civil::date(2026, 12, 4)));
}

#[test]
fn the_review_is_read_however_a_day_is_written_and_is_not_saved_while_it_is_none() {
    let folder = TempDir::new().unwrap();
    let mut desk = begun(&folder);
    add(&mut desk, "rho-maj1", FIRST);
    desk.type_into("Review on", "20 Dec 2026");
    assert_eq!(plan(&desk).review, Some(jiff::civil::date(2026, 12, 20)));
    desk.type_into("Review on", "soon");
    assert!(desk.says("Not saved: the review day"));
    assert!(desk.says("That is not a date. Write it as 20 Nov 2026, 20.11.2026 or 2026-11-20."));
    desk.type_into("Review on", "1 Nov 2026");
    assert!(desk.says("The review cannot be before the plan was made."));
    desk.press_unseen(Role::Button, "See the handout");
    let writes = desk.harness().query_all_by_role_and_label(Role::Button, "PDF handout");
    assert!(writes.count() == 2 && desk.state().dialog.is_some());
    desk.press_nth(Role::Button, "PDF handout", 0);
    desk.press_nth(Role::Button, "PDF handout", 1);
    assert!(
        matches!(desk.state().dialog, Some(Dialog::Handout(_))),
        "no page leaves the house without its review day"
    );
    desk.press(Modifiers::NONE, Key::Escape);
    desk.type_into("Review on", "4 Jan");
    assert_eq!(plan(&desk).review, Some(jiff::civil::date(2027, 1, 4)), "the next one");
    assert!(!desk.says("Not saved: the review day"));
    desk.type_into("Review on", "soon");
    desk.click("All plans");
    assert!(desk.says("Go back again to leave it out."), "a typed day never goes unsaid");
    desk.click("All plans");
    assert!(desk.state().plans.draft.is_none());
}
