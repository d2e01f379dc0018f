//! Finding points: by words, by muscle, by where it hurts; and the list itself.

use egui::{Key, Modifiers, Role, pos2};
use egui_kittest::kittest::NodeT as _;
use knotmap::{
    anatomy::{Atlas, Side, ViewId},
    session::Hurts,
};
use kurbo::Point;
use tempfile::TempDir;

use crate::desk::{Desk, key};

const FIELD: &str = "Find a point or muscle";

fn desk() -> (TempDir, Desk) {
    let folder = TempDir::new().unwrap();
    let desk = Desk::open(&folder);
    (folder, desk)
}

fn row(desk: &Desk, name: &str) -> bool {
    desk.node(Role::ListItem, name).is_some()
}

#[test]
fn words_find_points_muscles_and_sources_of_pain() {
    let (_folder, mut desk) = desk();
    desk.type_into(FIELD, "calf");
    for heading in ["Points", "Muscles", "Points that may be felt here"] {
        assert!(desk.node(Role::Heading, heading).is_some(), "{heading}");
    }
    assert!(row(&desk, "Gastrocnemius, inner belly, your left, not tested yet"));
    let last = "Fibularis (peroneus) brevis, your right, not tested yet";
    assert!(!row(&desk, last), "the first few, so that the next heading is in sight");
    desk.click("Points, Show all 26");
    // What is asked about the calf first stands above the rows.
    for further in [
        last,
        "Soleus, Deep calf muscle, 3 points",
        // Down the back of thigh and calf.
        "Gluteus minimus, back, your right, not tested yet",
    ] {
        for _ in 0..20 {
            if desk.says(further) {
                break;
            }
            desk.scroll_at(pos2(1080.0, 450.0), -150.0);
            desk.settle();
        }
        assert!(desk.says(further), "{further}");
    }
    desk.type_into(FIELD, "trapezuis");
    assert!(desk.says("Nothing matches. Showing “trapezius”."));
    assert!(row(&desk, "Upper trapezius, front edge, your left, not tested yet"));
    desk.type_into(FIELD, "xylophone");
    assert!(desk.says("Nothing found") && desk.says("Try a muscle"));
}

#[test]
fn a_side_is_typed_or_chosen_while_searching() {
    let (_folder, mut desk) = desk();
    let (left, right) = (
        "Rhomboid major, upper, your left, not tested yet",
        "Rhomboid major, upper, your right, not tested yet",
    );
    desk.type_into(FIELD, "right rhomboid");
    assert!(row(&desk, right) && !row(&desk, left));
    desk.click("Left side");
    assert!(row(&desk, left) && !row(&desk, right), "what is chosen counts more");
    assert_eq!(desk.state().list.search, "rhomboid");
    desk.click("All");
    assert!(row(&desk, left) && row(&desk, right));
}

#[test]
fn a_complaint_is_read_as_a_place_and_asked_about_first() {
    let (_folder, mut desk) = desk();
    desk.type_into(FIELD, "sciatica");
    assert!(desk.says("Read as pain in the buttock and the back of the leg. This is no diagnosis"));
    assert!(desk.says("Numb between the legs") && desk.says("Call 112 now."));
    assert!(desk.says("A reminder, not medical advice."));
    desk.type_into(FIELD, "tennis elbow");
    assert!(desk.node(Role::Heading, "Points near it").is_some());
    desk.type_into(FIELD, "big knot");
    assert!(desk.says("Where is it?"));
    desk.click("Show it on the drawing");
    assert!(desk.state().list.asks_where());
}

#[test]
fn the_keys_of_the_search_move_open_and_clear() {
    let (_folder, mut desk) = desk();
    desk.press(Modifiers::NONE, Key::Slash);
    desk.type_into(FIELD, "levator superior angle");
    assert_eq!(desk.state().list.at, 0);
    desk.press(Modifiers::NONE, Key::ArrowDown);
    assert_eq!(desk.state().list.at, 1);
    assert_eq!(desk.state().map.hover, Some(key("LEV-2", Side::Right)), "the map lights it");
    desk.press(Modifiers::NONE, Key::ArrowUp);
    desk.press(Modifiers::NONE, Key::Enter);
    assert_eq!(desk.state().selected, Some(key("LEV-2", Side::Left)));
    desk.press(Modifiers::NONE, Key::Escape);
    assert_eq!(desk.state().selected, None);
    assert_eq!(desk.state().list.search, "levator superior angle", "back to what was found");
    desk.press(Modifiers::NONE, Key::Escape);
    assert_eq!(desk.state().list.search, "");
    desk.type_into(FIELD, "soleus");
    desk.press(Modifiers::NONE, Key::Escape);
    assert_eq!(desk.state().list.search, "", "also while the field has the keyboard");
}

/// The number and the first row are told when typing has paused: pointing to the row then would cut that off.
#[test]
fn a_screen_reader_is_told_the_first_row_with_the_number_and_pointed_to_one_when_the_keys_move() {
    let (_folder, mut desk) = desk();
    let reached = |desk: &Desk| {
        let field = desk.node(Role::TextInput, FIELD).expect("the field");
        field.accesskit_node().active_descendant().and_then(|row| row.label())
    };
    desk.press(Modifiers::NONE, Key::Slash);
    assert_eq!(reached(&desk), None, "nor of what was opened lately");
    desk.type_into(FIELD, "levator superior angle");
    assert_eq!(reached(&desk), None);
    desk.pass(1);
    desk.step();
    let first = "Levator scapulae, at the superior angle, your left, not tested yet";
    assert!(desk.told().ends_with(&format!(" points found. First: {first}.")), "{}", desk.told());
    assert_eq!(reached(&desk), None);
    desk.harness().key_press(Key::ArrowDown);
    let mut frames = Vec::new();
    for _ in 0..4 {
        desk.harness().step();
        frames.push(reached(&desk));
    }
    frames.dedup();
    let second = Some("Levator scapulae, at the superior angle, your right, not tested yet".to_owned());
    assert!(
        frames == [None, second.clone()] || frames == [second],
        "the field is not heard between: {frames:?}"
    );
    desk.press(Modifiers::NONE, Key::ArrowUp);
    assert_eq!(reached(&desk).as_deref(), Some(first));
    desk.type_into(FIELD, "rhomboid");
    assert_eq!(reached(&desk), None, "another search");
    desk.press(Modifiers::NONE, Key::ArrowDown);
    assert!(reached(&desk).is_some());
}

#[test]
fn a_muscle_is_shown_where_it_lies_and_the_list_has_its_points() {
    let (_folder, mut desk) = desk();
    desk.type_into(FIELD, "pectoralis minor");
    desk.click_row("Pectoralis minor, Small chest muscle, 2 points");
    assert_eq!(desk.state().map.view, ViewId::Front);
    assert!(desk.state().map.opened.is_some(), "it lies under the large one");
    for side in ["your left", "your right"] {
        assert!(row(&desk, &format!("Pectoralis minor, upper, {side}, not tested yet")));
    }
    let other = "Pectoralis major, clavicular, your left, not tested yet";
    assert!(!row(&desk, other), "only the points on it are in the list");
    desk.click("Left side");
    assert!(!row(&desk, "Pectoralis minor, upper, your right, not tested yet"));
    desk.click("Leave");
    assert_eq!((desk.state().list.muscle, desk.state().map.opened), (None, None));
    assert!(row(&desk, "Pectoralis minor, Small chest muscle, 2 points"), "back to what was found");
}

#[test]
fn a_region_has_the_points_that_send_pain_there_best_first() {
    let (_folder, mut desk) = desk();
    desk.click("Where does it hurt?");
    assert!(desk.state().list.asks_where());
    desk.click("Low back, your left");
    assert!(desk.says("Points whose pain may be felt in") && desk.says("Low back, your left"));
    let often = "Multifidus L2, your left, not tested yet, usual area";
    let sometimes = "Longissimus thoracis, T8, your left, not tested yet, at times";
    let y = |name: &str| desk.node(Role::ListItem, name).map(|node| node.rect().top());
    assert!(y(often).zip(y(sometimes)).is_some_and(|(often, sometimes)| often < sometimes));
    let other = "Multifidus L2, your right, not tested yet, usual area";
    assert!(!row(&desk, other), "never the other side");
    desk.click_row(often);
    assert_eq!(desk.state().selected, Some(key("MUL-2", Side::Left)));
    desk.click("Back to all points");
    assert!(desk.state().list.pain().is_some(), "the list is still there");
    desk.click("Leave");
    assert!(desk.state().list.hurts.is_none());
}

#[test]
fn the_question_where_it_hurts_begins_at_its_beginning_each_time() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::sized(&folder, [900.0, 600.0], egui::Theme::Light);
    let first = |desk: &Desk| {
        let buttons = desk.node(Role::Button, "Top of shoulder, your left").expect("a place");
        buttons.rect().top()
    };
    desk.click("Where does it hurt?");
    let top = first(&desk);
    desk.scroll_at(pos2(780.0, 400.0), -300.0);
    assert!(first(&desk) < top - 10.0, "the places scroll");
    desk.click("Leave");
    desk.scroll_at(pos2(780.0, 400.0), -300.0);
    desk.click("Where does it hurt?");
    assert!((first(&desk) - top).abs() < 0.5, "{} {top}", first(&desk));
}

/// The front faces the patient: the patient's left is on the right of the screen.
#[test]
fn a_click_says_where_it_hurts_on_the_right_side() {
    let (_folder, mut desk) = desk();
    for (view, place, side, expected) in [
        ("Back", Point::new(-31.0, 210.0), "your left", "Rhomboid major, upper, your left, not tested yet"),
        ("Back", Point::new(31.0, 210.0), "your right", "Rhomboid major, upper, your right, not tested yet"),
        (
            "Front",
            Point::new(50.0, 235.0),
            "your left",
            "Pectoralis major, mid-sternal, your left, not tested yet",
        ),
        (
            "Front",
            Point::new(-50.0, 235.0),
            "your right",
            "Pectoralis major, mid-sternal, your right, not tested yet",
        ),
    ] {
        desk.click(view);
        desk.click("Where does it hurt?");
        desk.calm();
        desk.click_at(desk.on_screen(place));
        let Some(Hurts::At(pain)) = desk.state().list.hurts else { panic!("{view}: the click is taken") };
        assert_eq!(pain.side.your(), side, "{view}");
        assert!(desk.state().map.offer.is_none(), "no point is offered");
        assert!(row(&desk, &format!("{expected}, usual area")), "{view}: {expected}");
        desk.press(Modifiers::NONE, Key::Escape);
        assert!(desk.state().list.hurts.is_none(), "Escape leaves");
    }
}

/// Where a mark lies, a click means the place and not the point.
#[test]
fn marks_do_not_swallow_the_place_that_hurts() {
    let (_folder, mut desk) = desk();
    let at = Atlas::builtin().point(&key("RHO-MAJ1", Side::Right).id).unwrap();
    let place = at.at(ViewId::Back).unwrap().given();
    desk.click("Where does it hurt?");
    desk.calm();
    desk.click_at(desk.on_screen(place));
    assert!(desk.state().list.pain().is_some() && desk.state().selected.is_none());
    desk.press(Modifiers::NONE, Key::Escape);
    desk.click_at(desk.on_screen(place));
    assert!(desk.state().list.pain().is_none());
}

#[test]
fn points_opened_lately_are_there_tomorrow() {
    let (folder, mut desk) = desk();
    desk.choose("Rhomboid major, upper, your left");
    desk.click("Back to all points");
    desk.press(Modifiers::NONE, Key::Slash);
    assert!(desk.node(Role::Heading, "Opened lately").is_some());
    drop(desk);
    let mut desk = Desk::open(&folder);
    assert!(desk.node(Role::Heading, "Opened lately").is_none(), "not before somebody searches");
    desk.press(Modifiers::NONE, Key::Slash);
    desk.click_row("Rhomboid major, upper, your left, not tested yet");
    assert_eq!(
        desk.state().selected,
        Some(key("RHO-MAJ1", Side::Left)),
        "a click is not lost with the focus"
    );
}

/// Chest, arm, jaw, head, low back and calf: what else the pain may be stands before the first point.
#[test]
fn what_else_a_pain_may_be_is_asked_before_a_point_is_named() {
    let (_folder, mut desk) = desk();
    for (view, place, says) in [
        ("Front", "Chest, your left", "Chest pain or pressure, short breath"),
        ("Front", "Front of upper arm, your right", "New arm pain with chest pressure"),
        ("Front", "Face / front of head, your left", "New jaw or neck pain with chest pressure"),
        ("Back", "Back of head, your left", "A sudden, very bad headache"),
        ("Back", "Low back, your left", "Numb between the legs"),
        ("Back", "Calf, your right", "One leg newly swollen"),
    ] {
        desk.click(view);
        desk.click("Where does it hurt?");
        desk.press_unseen(Role::Button, place);
        assert!(desk.says(says) && desk.says("Call 112 now."), "{place}");
        let asked = desk.place_of(says).unwrap();
        let first = desk.place_of(", usual area").unwrap();
        assert!(asked.bottom() <= first.top(), "{place}: {asked:?} above {first:?}");
        desk.press(Modifiers::NONE, Key::Escape);
    }
}
