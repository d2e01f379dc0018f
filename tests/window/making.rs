//! A routine of one's own: put together by clicks and by keys, kept, started, changed, copied, removed, taken in.

use std::{fs, path::Path};

use egui::{Key, Modifiers, Role, Theme};
use knotmap::{
    anatomy::Side,
    desktop::own_routines,
    session::{AskOwn, Dialog, MakingProgress, OwnTakeIn},
    therapy::{Ending, guide::Tool, routine::Routine},
};
use tempfile::TempDir;

use crate::{
    desk::{Desk, key},
    keys::rated,
    points,
};

/// A routine that somebody wrote, with a note that only a person reads.
const BY_HAND: &str = r#"// My physio said: slowly.
Routine(id: "hand", name: "By hand", about: "For the calf.", steps: [
    (name: "Calf", at: Area("AR-CALF"), method: "S3-CALF"),
    (name: "Breathe", at: Nothing(breathing), sides: midline),
])
"#;

fn to_routines(desk: &mut Desk) {
    desk.press(Modifiers::COMMAND, Key::Num2);
}

/// Types into a field, wherever it lies.
fn fill(desk: &mut Desk, field: &str, typed: &str) {
    desk.node(Role::TextInput, field).expect(field).scroll_to_me();
    desk.settle();
    desk.type_into(field, typed);
}

/// Adds the first that is found.
fn add(desk: &mut Desk, typed: &str) {
    fill(desk, "Find a point or an area to add", typed);
    desk.press(Modifiers::NONE, Key::Enter);
}

fn press(desk: &mut Desk, name: &str) {
    desk.press_unseen(Role::Button, name);
}

pub(crate) fn save(desk: &mut Desk) {
    let name = desk.state().routines.making.as_ref().expect("one is being made").made.name.trim().to_owned();
    press(desk, "Save routine");
    desk.wait("it is kept", |state| state.routines.making.is_none());
    desk.wait("it is read", |state| state.routines.own.iter().any(|one| one.name == name));
    desk.settle();
}

fn own(folder: &TempDir) -> Vec<Routine> {
    own_routines(&folder.path().join("routines")).routines
}

fn names(desk: &Desk) -> Vec<&str> {
    let made = &desk.state().routines.making.as_ref().expect("one is being made").made;
    made.steps.iter().map(|step| step.name.as_str()).collect()
}

pub(crate) fn evening(desk: &mut Desk) {
    to_routines(desk);
    press(desk, "New routine");
    fill(desk, "Name", "Evening");
    add(desk, "rhomboid major");
    add(desk, "soleus");
    desk.press_unseen(Role::Button, "Add an area");
    desk.press_unseen(Role::MenuItem, "Shin");
}

#[test]
fn one_is_put_together_kept_started_and_changed() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    to_routines(&mut desk);
    press(&mut desk, "New routine");
    assert!(!desk.can_press("Save routine"), "a name comes first");
    press(&mut desk, "Cancel");
    evening(&mut desk);
    assert_eq!(names(&desk).len(), 3);
    assert_eq!(names(&desk)[2], "Shin");
    press(&mut desk, "Move up: Shin");
    assert_eq!(names(&desk)[1], "Shin");
    press(&mut desk, "Undo");
    assert_eq!(names(&desk)[2], "Shin");
    let first = names(&desk)[0].to_owned();
    let second = names(&desk)[1].to_owned();
    press(&mut desk, &format!("Take out: {second}"));
    press(&mut desk, &format!("Tool and time: {first}"));
    desk.press_unseen(Role::RadioButton, "Tennis ball");
    fill(&mut desk, "Hold for", "45");
    save(&mut desk);
    assert!(desk.says("Evening. Tennis ball"), "its card is there");
    let kept = own(&folder);
    assert_eq!(kept.len(), 1);
    assert_eq!((kept[0].id.as_str(), kept[0].steps.len()), ("evening", 2));
    assert_eq!(kept[0].steps[0].ending, Some(Ending::Time { dose: "45".parse().unwrap() }));
    assert_eq!(kept[0].used()[0].tool, Tool::TennisBall);

    press(&mut desk, "Open Evening");
    press(&mut desk, "Start");
    assert!(desk.says("Step 1 of 4"), "two steps on two sides");
    press(&mut desk, "End routine");

    press(&mut desk, "Change: Evening");
    fill(&mut desk, "Name", "Late evening");
    press(&mut desk, "Take out: Shin");
    save(&mut desk);
    let changed = own(&folder);
    assert_eq!(changed.len(), 1);
    assert_eq!((changed[0].id.as_str(), changed[0].name.as_str()), ("evening", "Late evening"));
    assert_eq!(changed[0].steps.len(), 1);

    press(&mut desk, "Remove: Late evening");
    press(&mut desk, "Keep it");
    assert_eq!(own(&folder).len(), 1);
    press(&mut desk, "Remove: Late evening");
    press(&mut desk, "Remove");
    desk.wait("it is gone", |state| state.dialog.is_none() && state.routines.own.is_empty());
    assert!(own(&folder).is_empty());
}

#[test]
fn what_cannot_be_a_step_or_be_kept_says_why() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    to_routines(&mut desk);
    press(&mut desk, "New routine");
    add(&mut desk, "sternocleidomastoid");
    assert!(names(&desk).is_empty());
    assert!(desk.says("is not treated by oneself"), "the reason stands there");
    add(&mut desk, "splenius capitis");
    assert_eq!(names(&desk).len(), 1, "{:?}", names(&desk));
    let neck = names(&desk)[0].to_owned();
    assert!(desk.says(&format!("Added: {neck}")));
    press(&mut desk, &format!("Tool and time: {neck}"));
    fill(&mut desk, "Hold for", "31");
    assert!(desk.says("Use a whole number of seconds from 5 to 30."), "the neck bears half a minute");
    let ending = desk.state().routines.making.as_ref().unwrap().made.steps[0].ending;
    assert!(ending.limit().as_secs() <= 30);
    fill(&mut desk, "Hold for", "20");
    let ending = desk.state().routines.making.as_ref().unwrap().made.steps[0].ending;
    assert_eq!(ending.limit().as_secs(), 20);
    fill(&mut desk, "Name", "Turned\u{202e}");
    assert!(!desk.can_press("Save routine"));
    assert!(desk.says("character that cannot be seen"));
    fill(&mut desk, "Name", "Вечер");
    save(&mut desk);
    assert_eq!(own(&folder)[0].name, "Вечер");
}

#[test]
fn the_points_that_were_sore_come_in_at_once() {
    let noted = [
        ("GAST-1", Side::Left, 3),
        ("RHO-MAJ1", Side::Left, 2),
        ("RHO-MAJ1", Side::Right, 7),
        ("SCMS-1", Side::Left, 5),
        ("TA-1", Side::Left, 0),
    ];
    let folder = points::folder(noted.map(|(id, side, value)| rated(&key(id, side), value)));
    let mut desk = Desk::open(&folder);
    to_routines(&mut desk);
    press(&mut desk, "New routine");
    press(&mut desk, "Add my sore points");
    let steps = &desk.state().routines.making.as_ref().unwrap().made.steps;
    let ids: Vec<_> = steps.iter().map(|step| step.place.id().0.as_str()).collect();
    assert_eq!(
        ids,
        ["RHO-MAJ1", "GAST-1"],
        "the sorest first; none that nobody treats, none that is not sore"
    );
}

#[test]
fn what_is_not_saved_is_not_lost_unasked() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    evening(&mut desk);
    desk.press(Modifiers::COMMAND, Key::Num1);
    to_routines(&mut desk);
    assert_eq!(names(&desk).len(), 3, "another page leaves it as it is");
    desk.press(Modifiers::NONE, Key::Escape);
    assert!(matches!(desk.state().dialog, Some(Dialog::OwnRoutine(AskOwn::Leave { .. }))));
    press(&mut desk, "Go on with it");
    assert_eq!(names(&desk).len(), 3);
    press(&mut desk, "Cancel");
    press(&mut desk, "Leave, do not save");
    assert!(desk.state().routines.making.is_none() && desk.state().dialog.is_none());
    press(&mut desk, "New routine");
    desk.press(Modifiers::NONE, Key::Escape);
    assert!(desk.state().routines.making.is_none(), "nothing to lose, nothing asked");
}

#[test]
fn a_file_by_hand_stays_and_a_copy_of_it_is_changed() {
    let folder = TempDir::new().unwrap();
    let routines = folder.path().join("routines");
    fs::create_dir_all(&routines).unwrap();
    fs::write(routines.join("hand.ron"), BY_HAND).unwrap();
    let mut desk = Desk::open(&folder);
    to_routines(&mut desk);
    desk.wait("they are read", |state| !state.routines.own.is_empty());
    press(&mut desk, "Change a copy: By hand");
    assert!(desk.says("its file stays as it is"));
    assert!(desk.says("One of its places cannot be made here"));
    assert!(desk.says("You have a routine of this name already"));
    save(&mut desk);
    assert_eq!(fs::read_to_string(routines.join("hand.ron")).unwrap(), BY_HAND);
    let ids: Vec<_> = own(&folder).into_iter().map(|one| (one.id, one.name)).collect();
    assert_eq!(ids, [("by-hand", "By hand"), ("hand", "By hand")].map(|(a, b)| (a.into(), b.into())));

    // One that is changed elsewhere while it is open here is not written over.
    desk.wait("both are read", |state| state.routines.own.len() == 2);
    press(&mut desk, "Change: By hand");
    let meanwhile = fs::read_to_string(routines.join("by-hand.ron")).unwrap() + "// a note\n";
    fs::write(routines.join("by-hand.ron"), &meanwhile).unwrap();
    fill(&mut desk, "Name", "Mine");
    press(&mut desk, "Save routine");
    desk.wait("it is refused", |state| {
        let making = state.routines.making.as_ref();
        making.is_some_and(|making| matches!(making.progress, MakingProgress::Failed(_)))
    });
    desk.step();
    assert!(desk.says("was changed or removed elsewhere"));
    assert_eq!(fs::read_to_string(routines.join("by-hand.ron")).unwrap(), meanwhile);
}

fn dropped(desk: &mut Desk, path: &Path) {
    desk.drop_file(path);
    desk.wait("it is looked at", |state| {
        let Some(Dialog::OwnRoutine(AskOwn::TakeIn { progress, .. })) = &state.dialog else { return false };
        *progress != OwnTakeIn::Reading
    });
    desk.step();
}

#[test]
fn a_dropped_routine_is_taken_in_on_a_yes() {
    let (folder, there) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let file = there.path().join("from a friend.ron");
    fs::write(&file, BY_HAND).unwrap();
    let mut desk = Desk::open(&folder);
    dropped(&mut desk, &file);
    assert!(desk.says("For the calf.") && own(&folder).is_empty(), "looking at it changes nothing");
    press(&mut desk, "Cancel");
    assert!(own(&folder).is_empty());
    dropped(&mut desk, &file);
    press(&mut desk, "Add to my routines");
    desk.wait("it is here", |state| state.routines.own.len() == 1);
    desk.step();
    assert_eq!(fs::read_to_string(folder.path().join("routines/hand.ron")).unwrap(), BY_HAND);
    press(&mut desk, "Look at it");
    assert!(desk.state().routines.open.as_ref().is_some_and(|run| run.routine.id == "hand"));
    dropped(&mut desk, &file);
    assert!(desk.says("You have this routine already"));
    press(&mut desk, "Done");

    // One that is not saved waits behind what is looked at, and is not lost by another.
    press(&mut desk, "Back to all routines");
    press(&mut desk, "New routine");
    fill(&mut desk, "Name", "Not saved");
    fs::write(&file, BY_HAND.replace("\"hand\"", "\"other\"")).unwrap();
    dropped(&mut desk, &file);
    press(&mut desk, "Add to my routines");
    desk.wait("it is here", |state| state.routines.own.len() == 2);
    desk.step();
    press(&mut desk, "Look at it");
    press(&mut desk, "Change a copy: By hand");
    press(&mut desk, "Go on with it");
    assert_eq!(desk.state().routines.making.as_ref().unwrap().made.name, "Not saved");
    fs::write(&file, BY_HAND.replace("S3-CALF", "S9-CALF")).unwrap();
    dropped(&mut desk, &file);
    assert!(desk.says("there is no method “S9-CALF”") && desk.says("Nothing was added."));
}

#[test]
fn at_large_text_everything_of_it_is_inside_the_window() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::sized(&folder, [450.0, 300.0], Theme::Light);
    evening(&mut desk);
    press(&mut desk, "Tool and time: Shin");
    for name in ["Save routine", "Cancel", "Undo", "Done: Shin", "Move up: Shin", "Take out: Shin"] {
        let place = desk.node(Role::Button, name).unwrap_or_else(|| panic!("{name} is there")).rect();
        assert!(place.left() >= 0.0 && place.right() <= 450.0, "{name}: {place:?}");
    }
}
