//! What makes the window a comfort: what it says, what it keeps, what it does with a file, and large text.

use std::{fs, time::Duration};

use egui::{Key, Modifiers, Role, Theme};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use knotmap::{
    anatomy::{Atlas, Layer, ViewId},
    app::words::keys::{Place, sheet},
};
use tempfile::TempDir;

use crate::desk::Desk;

const POINT: &str = "Rhomboid major, upper, your left";

/// Whether a screen reader is told exactly this now.
#[track_caller]
fn hears(desk: &Desk, words: &str) {
    assert!(desk.node(Role::Status, words).is_some(), "told instead: {:?}", desk.told());
}

#[test]
fn a_hold_is_told_from_its_start_to_its_end() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    desk.choose(POINT);
    assert!(desk.told().starts_with("Rhomboid major, upper, your left, not tested yet."));
    desk.click("Tenderness before 6");
    desk.click("Start hold");
    desk.click("None of these is true for me");
    desk.pass(10);
    desk.pass(1);
    hears(&desk, "Hold started, 60 seconds, Rhomboid major, upper, your left.");
    desk.key(Modifiers::NONE, Key::Space);
    hears(&desk, "Paused.");
    desk.key(Modifiers::NONE, Key::Space);
    hears(&desk, "The hold goes on.");
    desk.pass(30);
    hears(&desk, "Half time.");
    desk.pass(20);
    hears(&desk, "10 seconds left.");
    desk.pass(12);
    assert!(desk.state().running.is_none());
    desk.settle();
    hears(&desk, "Saved. Hold ended, full time, 60 seconds.");
    desk.click("Tenderness after 3");
    hears(&desk, "Saved. Tenderness 3 of 10, mild.");
    desk.press(Modifiers::COMMAND, Key::Z);
    hears(&desk, "Undone: entry changed.");
    desk.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    hears(&desk, "Done again: entry changed. Tenderness 3 of 10, mild.");
}

#[test]
fn numbers_by_key_are_told_and_what_is_missing_before_a_hold() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    desk.choose(POINT);
    desk.press(Modifiers::NONE, Key::Escape);
    hears(&desk, "Your points.");
    desk.choose(POINT);
    desk.press(Modifiers::NONE, Key::Space);
    hears(&desk, "Choose how tender it is first.");
    desk.press(Modifiers::NONE, Key::Num6);
    hears(&desk, "Tenderness 6 of 10, moderate.");
    desk.press(Modifiers::NONE, Key::ArrowUp);
    hears(&desk, "Tenderness 7 of 10, strong.");
}

#[test]
fn a_page_a_plan_and_what_is_added_to_it_are_told() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    desk.press(Modifiers::COMMAND, Key::Num4);
    hears(&desk, "Plan.");
    desk.click("New plan");
    hears(&desk, "Plan without a name.");
    desk.type_into("Find a point to add", "rhomboid major upper");
    desk.pass(1);
    for _ in 0..80 {
        desk.step();
    }
    let found = "2 found. Enter adds Rhomboid major, upper, patient’s left, not in the plan.";
    hears(&desk, found);
    desk.press(Modifiers::NONE, Key::Enter);
    assert!(desk.told().starts_with("1, Rhomboid major, upper, patient’s left, 60 s."), "{}", desk.told());
    desk.press(Modifiers::COMMAND, Key::Num3);
    hears(&desk, "Trends.");
}

#[test]
fn the_rules_are_a_list_that_the_keyboard_reads_group_by_group() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    desk.choose(POINT);
    desk.press(Modifiers::NONE, Key::Num6);
    desk.press(Modifiers::NONE, Key::Space);
    let mut heard = Vec::new();
    for _ in 0..12 {
        desk.press(Modifiers::NONE, Key::Tab);
        heard.extend(desk.focused());
    }
    let at = |start: &str| heard.iter().position(|name| name.starts_with(start));
    let order =
        ["Call 112", "Call a doctor today. No ball: ", "Not today: ", "Ask a doctor", "See a doctor soon"];
    let order: Vec<_> = order.into_iter().chain(["Stop the hold", "None of these"]).map(at).collect();
    assert!(order.iter().all(Option::is_some) && order.is_sorted(), "{order:?} of {heard:?}");
}

#[test]
fn tab_begins_in_what_was_opened_and_never_leaves_the_controls() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    desk.choose(POINT);
    desk.press(Modifiers::NONE, Key::Tab);
    assert_eq!(desk.focused().as_deref(), Some("Tenderness before 0"));
    for _ in 0..80 {
        desk.harness().key_press(Key::Tab);
        desk.harness().step();
        assert!(desk.harness().ctx.memory(egui::Memory::focused).is_some(), "the window alone is heard");
    }
}

#[test]
fn a_hold_that_is_ended_by_hand_says_how() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    desk.choose(POINT);
    desk.press(Modifiers::NONE, Key::Num6);
    desk.press(Modifiers::NONE, Key::Space);
    desk.click("None of these is true for me");
    hears(&desk, "Saved. Get in place.");
    desk.pass(12);
    desk.press(Modifiers::NONE, Key::R);
    let said = desk.told();
    assert!(said.starts_with("Saved. Hold ended, it released, "), "{said}");
}

#[test]
fn a_point_on_the_way_and_a_place_that_is_refused_are_told() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    desk.calm();
    // A screen reader says the name of what has the keyboard: on the map that is the point under the cursor.
    desk.focus_map();
    assert!(desk.focused().is_some_and(|name| name.starts_with("Map, back.")));
    let mut names = Vec::new();
    for arrow in [Key::ArrowLeft, Key::ArrowDown, Key::ArrowRight] {
        desk.press(Modifiers::NONE, arrow);
        let cursor = desk.state().map.cursor.clone().unwrap();
        let point = Atlas::builtin().point(&cursor.id).unwrap();
        let name = format!("{}, not tested yet", cursor.side.sided(point.name()));
        assert_eq!(desk.focused().as_ref(), Some(&name));
        names.push(name);
    }
    names.dedup();
    assert_eq!(names.len(), 3, "{names:?}");
    desk.press(Modifiers::NONE, Key::Enter);
    assert!(desk.told().starts_with(&format!("{}.", names[2])));
    desk.press(Modifiers::NONE, Key::Escape);
    desk.click("Add point");
    hears(&desk, "New point. Click the sore place on a muscle.");
    desk.click_at(desk.on_screen(kurbo::Point::new(-0.5, 283.0)));
    let said = desk.told();
    assert!(said.starts_with("No point here. Spine (spinous processes)."), "{said}");
    assert!(said.ends_with("Never roll or rest a ball on the spine."), "{said}");
}

#[test]
fn view_layer_and_search_are_told_and_then_the_window_rests() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    desk.press(Modifiers::NONE, Key::V);
    desk.press(Modifiers::NONE, Key::F);
    hears(&desk, "Front. Now facing you. Your right is on the left of the screen.");
    desk.press(Modifiers::NONE, Key::K);
    hears(&desk, "Deep muscles.");
    desk.type_into("Find a point or muscle", "zzz");
    desk.pass(1);
    hears(&desk, "Nothing found.");
    // All that was found, those that the list does not show yet included.
    desk.type_into("Find a point or muscle", "calf");
    desk.pass(1);
    let found = Atlas::builtin().find("calf");
    let points: usize = found.points.iter().chain(&found.pain).map(|point| point.sides.len()).sum();
    assert!(points > 16);
    let heard =
        format!("{points} points found. First: Gastrocnemius, inner belly, your left, not tested yet.");
    hears(&desk, &heard);
    // A letter more is another search; nothing is told while it is typed.
    desk.type_into("Find a point or muscle", "calf ");
    desk.type_into("Find a point or muscle", "rhomboid");
    hears(&desk, &heard);
    desk.pass(1);
    assert!(desk.told().contains(" points found. First: Rhomboid "), "{}", desk.told());
    desk.press(Modifiers::NONE, Key::Escape);
    desk.calm();
    assert!(desk.repaint_delay() > Duration::from_secs(1), "telling keeps nothing awake");
}

#[test]
fn the_window_opens_where_it_was_left() {
    let folder = TempDir::new().unwrap();
    fs::write(
        folder.path().join("settings.ron"),
        "(view: front, layer: deep, looks: [(view: front, x: 1200, y: 40000, scale: 3300)], \
         window: Some((width: 1400, height: 900, corner: Some((x: -20, y: 30)), maximised: true)))",
    )
    .unwrap();
    let desk = Desk::open(&folder);
    let map = &desk.state().map;
    assert_eq!((map.view, map.layer), (ViewId::Front, Layer::Deep));
    let camera = map.camera();
    assert!((camera.centre.x - 12.0).abs() < 1e-6 && (camera.scale - 3.3).abs() < 1e-4, "{camera:?}");
    let text = fs::read_to_string(folder.path().join("settings.ron")).unwrap();
    assert!(text.contains("width: 1400"), "a window without a screen keeps nothing of itself: {text}");
}

#[test]
fn a_dropped_file_is_named_and_nothing_is_promised() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    let journal = folder.path().join("from elsewhere");
    fs::write(&journal, "3fa9c01b Journal(version:1,program:\"knotmap 0.1.0\")\n").unwrap();
    desk.drop_file(&journal);
    desk.wait("it was looked at", |state| !state.status.troubles.is_empty());
    assert!(desk.says("This is a journal."));
    let other = folder.path().join("plan.pdf");
    fs::write(&other, [0xff, 0x00, 0xfe]).unwrap();
    desk.drop_file(&other);
    desk.wait("the other one waits", |state| state.status.troubles.len() == 2);
    assert!(desk.says("This is a journal.") && desk.says("1 of 2"), "the first one stays");
    assert!(desk.can_press("Open data folder"));
    // Seen on every page.
    desk.key(Modifiers::NONE, Key::CloseBracket);
    for (button, page) in [("Settings", "Settings"), ("Map", "Find a point or muscle")] {
        desk.press_button(button);
        assert!(desk.says(page) && desk.says("This is a journal."), "on the page with {page}");
    }
    desk.press_button("Close");
    assert!(desk.says("Knotmap can’t read this file.") && desk.says("plan.pdf"));
    desk.press_button("Close");
    assert_eq!(desk.state().status.troubles, []);
}

#[test]
fn a_dialog_takes_the_keyboard_and_gives_it_back() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    desk.press(Modifiers::NONE, Key::Tab);
    let before = desk.focused();
    assert!(before.is_some());
    desk.press(Modifiers::NONE, Key::Questionmark);
    assert_eq!(desk.focused().as_deref(), Some("Close"));
    desk.press(Modifiers::NONE, Key::Tab);
    desk.press(Modifiers::NONE, Key::Tab);
    assert_eq!(desk.focused().as_deref(), Some("Close"), "the keyboard stays inside");
    desk.press(Modifiers::NONE, Key::Escape);
    assert!(desk.state().dialog.is_none());
    assert_eq!(desk.focused(), before);
}

#[test]
fn the_sheet_shows_the_keys_of_its_page() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    desk.press(Modifiers::NONE, Key::Questionmark);
    assert!(desk.says("next layer, layer before") && !desk.says("it released, it throbs, too sore"));
    desk.press(Modifiers::NONE, Key::Escape);
    desk.choose(POINT);
    desk.click("Tenderness before 6");
    desk.start_hold();
    desk.key(Modifiers::NONE, Key::Questionmark);
    assert!(desk.says("it released, it throbs, too sore") && !desk.says("next layer, layer before"));
    desk.key(Modifiers::NONE, Key::Escape);
    assert!(desk.state().running.is_some() && desk.state().dialog.is_none());
    assert!(sheet().iter().any(|(place, _)| *place == Place::After));
}

/// Whether a control lies in the window as a whole.
fn is_in_sight(desk: &Desk, role: Role, name: &str, size: [f32; 2]) -> bool {
    desk.node(role, name).and_then(|node| node.accesskit_node().bounding_box()).is_some_and(|at| {
        at.x0 >= 0.0 && at.y0 >= 0.0 && at.x1 <= f64::from(size[0]) + 0.5 && at.y1 <= f64::from(size[1]) + 0.5
    })
}

#[test]
fn at_twice_the_text_size_a_small_window_shows_all_that_a_hold_needs() {
    // 900 x 600 at 200 % is 450 x 300 points.
    let size = [450.0, 300.0];
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::sized(&folder, size, Theme::Light);
    assert!(desk.can_press("Hide panel"));
    desk.click("Hide panel");
    assert!(desk.can_press("Show panel") && desk.node(Role::TextInput, "Find a point or muscle").is_none());
    desk.click("Show panel");
    desk.type_into("Find a point or muscle", "rhomboid major, upper");
    desk.press_unseen(Role::ListItem, &format!("{POINT}, not tested yet"));
    desk.press_unseen(Role::Button, "Tenderness before 6");
    desk.press_unseen(Role::Button, "Start hold");
    assert!(
        desk.says("Chest pain or pressure, or pain in an arm, the jaw, the neck or the back"),
        "what to call for"
    );
    let answer = "None of these is true for me";
    assert!(
        !is_in_sight(&desk, Role::Button, answer, size),
        "in so little room the answers stand below the rules"
    );
    desk.harness().get_by_role_and_label(Role::Button, answer).scroll_to_me();
    desk.settle();
    assert!(is_in_sight(&desk, Role::Button, answer, size));
    desk.click(answer);
    desk.pass(11);
    for name in [
        "It released",
        "It throbs",
        "Too sore, stop",
        "Unexpected pain",
        "Leave the hold",
        "Pause",
        "Tenderness now 0",
        "Tenderness now 10",
    ] {
        assert!(is_in_sight(&desk, Role::Button, name, size), "{name}");
    }
    assert!(desk.says("Rhomboid major, upper") && desk.says("Your left"));
    assert!(desk.place_of("0:59").is_none(), "the ring has it");
    // What to mind is cut there: a press leads to all of it, and the clock comes along.
    let cut = desk.place_of("Beside the bone edge").unwrap();
    desk.click_at(cut.center());
    desk.step();
    let clock = desk.place_of("0:59").expect("the clock stands in the header");
    assert!(clock.top() >= 0.0 && clock.bottom() < cut.bottom() + 8.0, "{clock:?}");
}

/// Only lists keep their place: what must be read first is never out of sight.
#[test]
fn pages_panels_and_dialogs_open_at_their_top() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::sized(&folder, [900.0, 600.0], Theme::Light);
    let first = "Chest pain or pressure, or pain in an arm";
    let mut tops = Vec::new();
    for _ in 0..2 {
        desk.click("Settings");
        desk.press_unseen(Role::Button, "When to stop");
        tops.push(desk.place_of(first).unwrap().top());
        desk.scroll_at(egui::pos2(450.0, 300.0), -2000.0);
        assert!(desk.place_of(first).unwrap().top() < tops[0], "it scrolls");
        desk.click("Close these rules");
        desk.click("Map");
    }
    assert!(tops[0] > 0.0 && (tops[0] - tops[1]).abs() < 0.5, "{tops:?}");
}
