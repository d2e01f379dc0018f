//! A plan from a file: looked at first, taken in when the user says so.

use std::{
    fs,
    path::{Path, PathBuf},
};

use egui::{Key, Modifiers, Role, Theme};
use jiff::civil::{Date, date};
use knotmap::{
    anatomy::{PointKey, Side, ViewId},
    desktop::Plans,
    exchange::plan::{Passphrase, lock, write_plan},
    session::{Dialog, State, TakeInProgress},
    therapy::plan::{OwnPlace, Plan, Planned},
};
use tempfile::TempDir;
use uuid::Uuid;

use crate::{
    desk::{Desk, key},
    walk,
};

const ID: Uuid = Uuid::from_u128(0x5e0f_3a41_9c2d_4b7a_8f01_23c4_5d6e_7f80);
const OTHER: Uuid = Uuid::from_u128(0x17aa_41c0_0d3b_4a52_9e11_5e0f_3a41_9c2d);

/// A revision of a plan for the upper back: 1 with three points, 2 with four, one of them with another dose.
pub(crate) fn plan(revision: u32) -> Plan {
    let usual = |id: &str, side| Planned::usual(key(id, side), None).unwrap();
    let mut plan = Plan::new(ID, date(2026, 11, 1).saturating_add(jiff::Span::new().days(revision * 7 - 7)));
    plan.revision = revision;
    "Practice on the square".clone_into(&mut plan.by);
    plan.review = Some(if revision == 1 { date(2026, 11, 20) } else { date(2026, 12, 4) });
    plan.points =
        vec![usual("RHO-MAJ1", Side::Left), usual("TRAP-U2", Side::Left), usual("LEV-2", Side::Left)];
    if revision > 1 {
        plan.points[2].dose = "release".parse().unwrap();
        plan.points[2].times = 2;
        plan.points.push(usual("TRAP-L3", Side::Right));
    }
    plan
}

pub(crate) fn write(folder: &TempDir, name: &str, plan: &Plan) -> PathBuf {
    let path = folder.path().join(name);
    fs::write(&path, write_plan(plan)).unwrap();
    path
}

/// Every file below a folder and what it says; not the empty lock, which the thread that keeps makes when it comes to it.
fn files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let files = walk::files(folder).into_iter().filter(|path| !path.ends_with("lock"));
    files.map(|path| (path.clone(), fs::read(path).unwrap())).collect()
}

fn progress(desk: &Desk) -> Option<&TakeInProgress> {
    match &desk.state().dialog {
        Some(Dialog::TakeIn(draft)) => Some(&draft.progress),
        _ => None,
    }
}

/// Opens the dialog from the page of the plans and looks at the file at `path`.
pub(crate) fn look(desk: &mut Desk, path: &Path) {
    desk.press_unseen(Role::Button, "Plan");
    desk.step();
    desk.press_unseen(Role::Button, "Import plan");
    desk.step();
    desk.type_into("File", &path.display().to_string());
    desk.press_unseen(Role::Button, "Look");
    seen(desk);
}

fn seen(desk: &mut Desk) {
    desk.wait("it was looked at", |state| {
        matches!(&state.dialog, Some(Dialog::TakeIn(draft))
            if matches!(draft.progress, TakeInProgress::Seen(_) | TakeInProgress::Failed(_)))
    });
    desk.step();
    desk.step();
}

pub(crate) fn import(desk: &mut Desk, button: &str) {
    desk.press_unseen(Role::Button, button);
    desk.wait("it is here", |state| {
        matches!(&state.dialog, Some(Dialog::TakeIn(draft)) if matches!(draft.progress, TakeInProgress::Done(_)))
    });
    desk.step();
}

fn plan_folder(data: &TempDir, id: Uuid) -> PathBuf {
    data.path().join("plans").join(id.to_string())
}

#[test]
fn a_locked_file_asks_for_its_passphrase_and_opens_with_no_other() {
    let (data, post) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let file = post.path().join("locked.knotmap");
    let passphrase = Passphrase::of("blue ball").unwrap();
    fs::write(&file, lock(write_plan(&plan(1)).as_bytes(), &passphrase).unwrap()).unwrap();
    let mut desk = Desk::open(&data);
    let before = files(data.path());
    desk.press_unseen(Role::Button, "Plan");
    desk.step();
    desk.press_unseen(Role::Button, "Import plan");
    desk.step();
    desk.type_into("File", &file.display().to_string());
    desk.press_unseen(Role::Button, "Look");
    let is_locked = |wrong: bool| {
        move |state: &State| {
            matches!(&state.dialog, Some(Dialog::TakeIn(draft))
                if draft.progress == TakeInProgress::Locked { is_wrong: wrong })
        }
    };
    desk.wait("it asks", is_locked(false));
    desk.step();
    desk.type_into("Passphrase", "red ball");
    desk.press_unseen(Role::Button, "Look");
    desk.wait("it does not open", is_locked(true));
    desk.step();
    assert!(desk.says("This passphrase does not open it."));
    assert_eq!(files(data.path()), before);
    desk.type_into("Passphrase", "blue ball");
    desk.press_unseen(Role::Button, "Look");
    seen(&mut desk);
    assert!(desk.says("3 points: 3 new"));
}

#[test]
fn nothing_changes_until_import_and_then_the_plan_is_here() {
    let (data, post) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let file = write(&post, "upper-back-plan-r1.knotmap", &plan(1));
    let mut desk = Desk::open(&data);
    let before = files(data.path());
    look(&mut desk, &file);
    for words in [
        "upper-back-plan-r1.knotmap · from Practice on the square · made on 1 November",
        "revision 1",
        "3 points: 3 new",
        "1. Rhomboid major, upper, your left: 60 s, once a day, every day. New",
        "Picture: Back, points 1, 2, 3",
        "Your left",
        "Nothing changes until you import. Your own notes and history stay.",
    ] {
        assert!(desk.says(words), "{words}");
    }
    assert_eq!(files(data.path()), before, "looking changes nothing");
    desk.click("Cancel");
    assert!(desk.state().dialog.is_none());
    assert_eq!(files(data.path()), before);
    look(&mut desk, &file);
    import(&mut desk, "Import 3 points");
    assert!(desk.says("Your plan for the upper back is here now: revision 1, 3 points."), "it says so");
    desk.settle();
    assert_eq!(fs::read_to_string(plan_folder(&data, ID).join("r1.knotmap")).unwrap(), write_plan(&plan(1)));
    assert!(plan_folder(&data, ID).join("followed").is_file());
    desk.click("Go to the plan");
    assert!(desk.state().dialog.is_none());
    let followed = desk.state().plans.followed().unwrap();
    assert_eq!(followed.kept.given.as_ref(), Some(&plan(1)));
}

#[test]
fn a_newer_revision_says_what_becomes_of_each_point_and_an_older_one_is_called_older() {
    let (data, post) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let (first, second) = (write(&post, "first.knotmap", &plan(1)), write(&post, "second.knotmap", &plan(2)));
    let mut desk = Desk::open(&data);
    look(&mut desk, &first);
    import(&mut desk, "Import 3 points");
    desk.click("Done");
    look(&mut desk, &second);
    for words in [
        "4 points: 1 new, 1 changed, 2 the same",
        "Levator scapulae, at the superior angle, your left: 60 s becomes max 2 min, once a day becomes twice a day. Changed",
        "Point 3 changes from “60 s” to “until it releases, at most 2 min”.",
        "The review moves from Friday 20 November 2026 to Friday 4 December 2026.",
    ] {
        assert!(desk.says(words), "{words}");
    }
    import(&mut desk, "Import 4 points");
    desk.click("Done");
    look(&mut desk, &first);
    assert!(desk.says("It is older than revision 2, which is here.") && !desk.can_press("Import 3 points"));
    desk.click("Cancel");
    look(&mut desk, &second);
    assert!(desk.says("It is here already."));
    desk.click("Go to the plan");
    let mut same_number = plan(2);
    same_number.points[0].dose = "30s".parse().unwrap();
    look(&mut desk, &write(&post, "other.knotmap", &same_number));
    assert!(desk.says("Another revision 2 of this plan is here.") && !desk.can_press("Import 4 points"));
    assert_eq!(desk.state().plans.followed().unwrap().kept.given.as_ref(), Some(&plan(2)));
}

#[test]
fn another_plan_asks_which_one_is_done() {
    let (data, post) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let mut desk = Desk::open(&data);
    look(&mut desk, &write(&post, "one.knotmap", &plan(1)));
    import(&mut desk, "Import 3 points");
    desk.click("Done");
    let other = write(&post, "other.knotmap", &Plan { id: OTHER, ..plan(1) });
    for (answer, follows) in [("Keep doing the one before", ID), ("Do the new plan instead", OTHER)] {
        fs::remove_dir_all(plan_folder(&data, OTHER)).ok();
        desk.press(Modifiers::NONE, Key::Escape);
        look(&mut desk, &other);
        assert!(desk.says("This is not the plan that you do now."), "it asks");
        assert!(!desk.can_press("Import 3 points"), "without an answer nothing is imported");
        desk.press_unseen(Role::Button, answer);
        desk.step();
        import(&mut desk, "Import 3 points");
        desk.settle();
        assert_eq!(desk.state().plans.followed().unwrap().kept.plan.id, follows, "{answer}");
        for id in [ID, OTHER] {
            assert_eq!(plan_folder(&data, id).join("followed").is_file(), id == follows, "{answer}");
            assert!(plan_folder(&data, id).join("r1.knotmap").is_file(), "both stay");
        }
    }
}

/// Whoever makes plans for others does not do theirs: neither a colleague's, if only kept, nor a newer one of one's own.
#[test]
fn where_plans_are_made_it_is_asked_whose_a_new_one_is() {
    let (data, post) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let plans = Plans::new(data.path().join("plans"));
    plans.keep(&plan(1), &write_plan(&plan(1))).unwrap();
    let mut draft = plan(2);
    draft.label = "patient 17".to_owned();
    plans.keep_draft(&draft).unwrap();
    let mut desk = Desk::open(&data);
    look(&mut desk, &write(&post, "other.knotmap", &Plan { id: OTHER, ..plan(1) }));
    assert!(desk.says("Is this one for you?") && !desk.can_press("Import 3 points"));
    desk.click("Only keep it here");
    import(&mut desk, "Import 3 points");
    desk.click("Done");
    look(&mut desk, &write(&post, "newer.knotmap", &plan(2)));
    assert!(desk.says("You have begun revision 2 of this plan here. The import puts this one in its place."));
    import(&mut desk, "Import 4 points");
    desk.settle();
    assert!(desk.state().plans.followed().is_none());
    assert_eq!(plans.open(ID).unwrap().unwrap().plan, plan(2));
}

#[test]
fn a_hostile_or_broken_file_is_one_sentence() {
    let (data, post) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let mut desk = Desk::open(&data);
    let before = files(data.path());
    let sealed = write_plan(&plan(1));
    let broken: [(&str, Vec<u8>, &str); 5] = [
        ("cut.knotmap", sealed.as_bytes()[..400].to_vec(), "is cut off"),
        ("changed.knotmap", sealed.replace("60", "99").into_bytes(), "checksum"),
        ("two.knotmap", [sealed.clone(), write_plan(&plan(2))].concat().into_bytes(), "two different ones"),
        ("photo.png", b"\x89PNG\r\n\x1a\n0000".to_vec(), "there is no plan in this picture"),
        ("page.pdf", b"%PDF-1.7\n".to_vec(), "there is no plan in this PDF"),
    ];
    for (name, bytes, said) in broken {
        let path = post.path().join(name);
        fs::write(&path, bytes).unwrap();
        look(&mut desk, &path);
        assert!(desk.says(said), "{name}: {:?}", progress(&desk));
        assert!(desk.says("Nothing was changed"), "{name}");
        desk.press(Modifiers::NONE, Key::Escape);
    }
    look(&mut desk, Path::new("/no/such/plan.knotmap"));
    assert!(desk.says("cannot be read"));
    assert_eq!(files(data.path()), before);
}

/// What nobody may prescribe is left out and named; the rest can be taken.
#[test]
fn a_point_that_breaks_a_rule_is_left_out_and_named() {
    let (data, post) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let mut hostile = plan(1);
    hostile.points[1].times = 50;
    let mut desk = Desk::open(&data);
    look(&mut desk, &write(&post, "hostile.knotmap", &hostile));
    for words in
        ["2 points: 2 new", "1 point is left out:", "Upper trapezius, back of the slope, your left: "]
    {
        assert!(desk.says(words), "{words}: {:?}", progress(&desk));
    }
    import(&mut desk, "Import 2 points");
    assert_eq!(desk.state().plans.followed().unwrap().kept.plan.points.len(), 2);
}

/// A name that turns the line round is refused, and never shown as it is.
#[test]
fn what_hides_or_turns_text_is_never_shown() {
    let (data, post) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let hostile = Plan { by: "Doctor \u{202e}live".to_owned(), ..plan(1) };
    let mut desk = Desk::open(&data);
    look(&mut desk, &write(&post, "fdp\u{202e}plan.knotmap", &hostile));
    assert!(matches!(progress(&desk), Some(TakeInProgress::Failed(_))), "{:?}", progress(&desk));
    assert!(desk.says("fdp\\u{202e}plan.knotmap"), "the name of the file with a code for it");
    assert!(!desk.says("\u{202e}live"));
}

#[test]
fn a_dropped_plan_opens_the_look_and_one_dropped_on_a_hold_waits() {
    let (data, post) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let path = write(&post, "mail attachment", &plan(1));
    let mut desk = Desk::open(&data);
    desk.drop_file(&path);
    seen(&mut desk);
    assert!(desk.says("3 points: 3 new"));
    desk.click("Cancel");
    desk.choose("Rhomboid major, upper, your left");
    desk.click("Tenderness before 6");
    desk.start_hold();
    desk.drop_file(&path);
    desk.wait("it was recognised", |state| !state.status.troubles.is_empty());
    desk.step();
    assert!(desk.says("This is a plan.") && desk.state().dialog.is_none());
}

/// A place that the physio marked is one of the user's own once the plan is here.
#[test]
fn a_marked_place_becomes_a_point_of_ones_own() {
    let (data, post) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let mut marked = plan(1);
    let own = OwnPlace {
        name: "Left of the spine, a name so long that it does not fit into one line of the table".to_owned(),
        place: String::new(),
        view: ViewId::Back,
        muscle: "rhomb_maj".to_owned(),
        part: None,
        u_milli: 500,
        v_milli: 500,
    };
    let at = PointKey::new("MY-0000ABCD", Side::Left);
    marked.points.push(Planned::usual(at, Some(own)).unwrap());
    let path = write(&post, "marked.knotmap", &marked);
    let mut desk = Desk::open(&data);
    look(&mut desk, &path);
    let Some(TakeInProgress::Seen(arrival)) = progress(&desk) else { panic!("{:?}", progress(&desk)) };
    assert_eq!(arrival.read.refused, []);
    import(&mut desk, "Import 4 points");
    desk.settle();
    assert_eq!(desk.state().history.custom_points().count(), 1);
}

/// The picture of the window, for somebody to look at.
pub(crate) fn keep_picture(desk: &mut Desk, name: &str) {
    if let Some(folder) = std::env::var_os("PICTURES") {
        // The small picture of the body comes from a thread of its own.
        for _ in 0..100 {
            desk.step();
            std::thread::sleep(std::time::Duration::from_millis(20));
        }
        desk.picture().save(PathBuf::from(folder).join(format!("{name}.png"))).unwrap();
    }
}

/// The next revision in light and dark, and a question, for somebody to look at.
#[test]
fn the_look_says_left_and_right_in_every_theme() {
    for (size, theme) in
        [([1280.0, 800.0], Theme::Light), ([1280.0, 800.0], Theme::Dark), ([900.0, 600.0], Theme::Light)]
    {
        let (data, post) = (TempDir::new().unwrap(), TempDir::new().unwrap());
        let mut desk = Desk::sized(&data, size, theme);
        look(&mut desk, &write(&post, "upper-back-plan-r1.knotmap", &plan(1)));
        import(&mut desk, "Import 3 points");
        desk.click("Done");
        look(&mut desk, &write(&post, "upper-back-plan-r2.knotmap", &plan(2)));
        assert!(desk.says("Your left") && desk.says("Your right"));
        keep_picture(&mut desk, &format!("next-{}-{theme:?}", size[0]));
        desk.press(Modifiers::NONE, Key::Escape);
        look(&mut desk, &write(&post, "another.knotmap", &Plan { id: OTHER, ..plan(2) }));
        assert!(desk.says("Which one do you do from now on?"));
        keep_picture(&mut desk, &format!("another-{}-{theme:?}", size[0]));
    }
}

/// A plan of as many points as there may be, on several drawings.
pub(crate) fn large(made: Date) -> Plan {
    let mut plan = Plan { made, label: "patient 17".to_owned(), ..Plan::new(OTHER, made) };
    for point in knotmap::anatomy::Atlas::builtin().points() {
        for side in point.sides.iter().copied() {
            let key = PointKey { id: point.id.clone(), side };
            if plan.points.len() < 40
                && let Some(point) = Planned::usual(key, None)
                && knotmap::therapy::plan::rules::check(&point).is_ok()
            {
                plan.points.push(point);
            }
        }
    }
    plan
}

/// In every window, with the largest text as well, each control of the look can be reached and seen.
#[test]
fn the_look_fits_into_every_window() {
    for (size, theme) in
        [([1280.0, 800.0], Theme::Light), ([900.0, 600.0], Theme::Dark), ([450.0, 300.0], Theme::Light)]
    {
        let (data, post) = (TempDir::new().unwrap(), TempDir::new().unwrap());
        let path = write(&post, "large.knotmap", &large(date(2026, 11, 1)));
        let mut desk = Desk::sized(&data, size, theme);
        look(&mut desk, &path);
        assert!(desk.says("40 points: 40 new"));
        for button in ["Close", "Cancel", "Import 40 points"] {
            let place = desk.node(Role::Button, button).unwrap_or_else(|| panic!("{button}")).rect();
            assert!(place.left() >= 0.0 && place.right() <= size[0], "{size:?}: {button} {place:?}");
            let is_low = size[1] < 600.0;
            assert!(is_low || place.bottom() <= size[1] - 20.0, "{size:?}: {button} {place:?}");
        }
        keep_picture(&mut desk, &format!("large-{}", size[0]));
        let drawings = match progress(&desk) {
            Some(TakeInProgress::Seen(arrival)) => knotmap::exchange::plan::groups(&arrival.read.plan).len(),
            other => panic!("{other:?}"),
        };
        assert!(drawings > 1, "more than one drawing");
    }
}
