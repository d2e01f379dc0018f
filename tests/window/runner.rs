//! How the routines' pages behave: the search of the list by keys, and the drawing beside the clock of a step.

use egui::{Key, Modifiers, Role, Theme};
use egui_kittest::kittest::NodeT as _;
use knotmap::{
    session::Page,
    therapy::{
        course::{Course, Phase},
        hold::Phase as Clock,
    },
};
use tempfile::TempDir;

use crate::desk::Desk;

const FIELD: &str = "Find a routine";
const NONE: Modifiers = Modifiers::NONE;

fn list() -> (TempDir, Desk) {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    desk.press(Modifiers::COMMAND, Key::Num2);
    (folder, desk)
}

fn is_finding(desk: &Desk) -> bool {
    desk.node(Role::TextInput, FIELD).is_some_and(|field| field.accesskit_node().is_focused_in_tree())
}

fn opened(desk: &Desk) -> Option<&str> {
    desk.state().routines.open.as_ref().map(|run| run.routine.id.as_str())
}

/// Id and name of the routine whose card is this one in the list, from 0.
fn nth(desk: &Desk, number: usize) -> (String, String) {
    let state = desk.state();
    let shown = state.routines.shown(&state.settings);
    let all = shown.iter().flat_map(|(_, of)| of).map(|one| (one.id.clone(), one.name.clone()));
    all.into_iter().nth(number).unwrap()
}

fn has_card(desk: &Desk, name: &str) -> bool {
    desk.node(Role::Button, &format!("Open {name}")).is_some()
}

#[test]
fn slash_and_ctrl_f_lead_to_the_search_of_the_page() {
    for (modifiers, key) in [(NONE, Key::Slash), (Modifiers::COMMAND, Key::F)] {
        let (_folder, mut desk) = list();
        desk.press(modifiers, key);
        assert_eq!(desk.state().page, Page::Routines, "not to the points");
        assert!(is_finding(&desk));
        assert_eq!(desk.state().routines.search, "", "the key itself is not typed");
    }
}

#[test]
fn the_search_is_reached_from_a_routine_that_has_not_begun() {
    let (_folder, mut desk) = list();
    desk.press_unseen(Role::Button, "Open Levator release");
    assert_eq!(opened(&desk), Some("levator-release"));
    desk.press(NONE, Key::Slash);
    assert_eq!((opened(&desk), is_finding(&desk)), (None, true));
    desk.press_unseen(Role::Button, "Open Levator release");
    desk.press(NONE, Key::Escape);
    assert_eq!(opened(&desk), None, "back to the list");
    assert_eq!(desk.state().page, Page::Routines);
}

#[test]
fn one_on_its_way_is_not_left_for_the_search_of_routines() {
    let (_folder, mut desk) = list();
    desk.press_unseen(Role::Button, "Open Medial scapula rolling");
    desk.click("Start");
    desk.press(NONE, Key::Slash);
    assert_eq!(desk.state().page, Page::Map, "the points are found from everywhere else");
    assert!(desk.state().routines.course().is_some(), "it waits");
}

/// The keys of the sheet that work on the list.
pub(crate) fn on_the_list(row: &str) {
    let (_folder, mut desk) = list();
    let second = Some(nth(&desk, 1).0);
    desk.press(NONE, Key::Slash);
    match row {
        "Up, Down, Enter" => {
            for key in [Key::ArrowDown, Key::ArrowDown, Key::ArrowUp, Key::Enter] {
                desk.press(NONE, key);
            }
            assert_eq!(opened(&desk), second.as_deref());
        }
        "Esc" => {
            desk.type_into(FIELD, "backstrap");
            desk.press(NONE, Key::Escape);
            assert_eq!(desk.state().routines.search, "");
            desk.press(NONE, Key::Enter);
            assert!(opened(&desk).is_some());
            desk.press(NONE, Key::Escape);
            assert_eq!(opened(&desk), None);
        }
        _ => panic!("{row} has no check"),
    }
}

#[test]
fn keys_go_through_the_cards_open_one_and_clear() {
    let (_folder, mut desk) = list();
    desk.press(NONE, Key::Slash);
    desk.press(NONE, Key::ArrowUp);
    assert_eq!(desk.state().routines.at, 0, "there is nothing above the first");
    for at in [1, 2] {
        desk.press(NONE, Key::ArrowDown);
        assert_eq!(desk.state().routines.at, at);
    }
    desk.type_into(FIELD, "backstrap");
    assert_eq!(desk.state().routines.at, 0, "from the first of what was found");
    assert!(has_card(&desk, "BackStrap upper back, lying") && !has_card(&desk, "Lacrosse ball: foot"));
    for _ in 0..9 {
        desk.press(NONE, Key::ArrowDown);
    }
    assert_eq!(desk.state().routines.at, 1, "two were found");
    desk.press(NONE, Key::Escape);
    assert_eq!((desk.state().routines.search.as_str(), is_finding(&desk)), ("", true));
    assert!(has_card(&desk, "Lacrosse ball: foot"), "all of them again");
    desk.type_into(FIELD, "backstrap");
    desk.press(NONE, Key::ArrowDown);
    desk.press(NONE, Key::Enter);
    assert_eq!(opened(&desk), Some("backstrap-sitting"));
    desk.press(NONE, Key::Escape);
    assert_eq!(desk.state().routines.search, "backstrap", "back to what was found");
    desk.press(NONE, Key::Escape);
    assert_eq!(desk.state().routines.search, "");
    desk.type_into(FIELD, "levator");
    desk.press(NONE, Key::Enter);
    assert_eq!(opened(&desk), Some("levator-release"), "what is called so comes first");
}

/// The card that the keys have reached is scrolled into sight.
#[test]
fn a_card_far_down_comes_into_sight() {
    let (_folder, mut desk) = list();
    desk.press(NONE, Key::Slash);
    for _ in 0..12 {
        desk.press(NONE, Key::ArrowDown);
    }
    let reached = format!("Open {}", nth(&desk, 12).1);
    desk.settle();
    let card = desk.node(Role::Button, &reached).expect("it is there").rect();
    assert!(card.top() >= 0.0 && card.bottom() <= 800.0, "{card:?}");
}

/// The first picture of every card comes by itself, and then the window rests.
#[test]
fn the_pictures_come_and_the_window_rests() {
    let (_folder, mut desk) = list();
    desk.press(Modifiers::COMMAND, Key::Num1);
    desk.calm();
    desk.press(Modifiers::COMMAND, Key::Num2);
    let muscle = |desk: &Desk| {
        let picture = desk.picture();
        let is_red = |p: &&image::Rgb<u8>| i32::from(p[0]) - i32::from(p[2]) > 50;
        picture
            .enumerate_pixels()
            .filter(|(x, ..)| (100..226).contains(x))
            .map(|(.., p)| p)
            .filter(is_red)
            .count()
    };
    let start = std::time::Instant::now();
    while muscle(&desk) < 10_000 {
        desk.step();
        assert!(start.elapsed() < std::time::Duration::from_mins(1), "no muscles on the cards");
    }
    desk.calm();
}

/// Screen 06: steps, drawing, clock; nothing of the drawing moves when the hold begins.
#[test]
fn the_drawing_stays_beside_the_clock_of_a_step() {
    let (_folder, mut desk) = list();
    desk.press_unseen(Role::Button, "Open Medial scapula rolling");
    desk.click("Left");
    desk.click("Start");
    let picture = "Picture: Between spine and shoulder blade, upper half, your left";
    let before = desk.place_of(picture).expect("the drawing");
    desk.press(NONE, Key::Num5);
    desk.click("Start step");
    desk.click("None of these is true for me");
    let during = desk.place_of(picture).expect("the drawing is still there");
    assert_eq!(before, during);
    for name in
        ["It released", "It throbs", "Too sore, stop", "Unexpected pain", "Leave the hold", "Floor mode"]
    {
        let node = desk.node(Role::Button, name).expect(name).rect();
        assert!(node.left() >= during.right() - 1.0 && node.bottom() <= 800.0, "{name}: {node:?}");
    }
    assert!(desk.says("keep off the spine"), "the caution stays in sight");
    desk.click("Start now");
    desk.click("+ 15 s");
    desk.press(NONE, Key::Space);
    assert_eq!(desk.state().running.as_ref().map(|running| running.hold.phase()), Some(Clock::Paused));
    desk.press(NONE, Key::Space);
    desk.click("It released");
    assert_eq!(desk.state().routines.course().map(Course::phase), Some(Phase::After));
}

/// In a smaller window the hold has its own page, as any other.
#[test]
fn a_small_window_has_the_page_of_any_hold() {
    for size in [[900.0, 600.0], [1280.0, 680.0], [640.0, 480.0]] {
        let folder = TempDir::new().unwrap();
        let mut desk = Desk::sized(&folder, size, Theme::Dark);
        desk.press(Modifiers::COMMAND, Key::Num2);
        desk.press_unseen(Role::Button, "Open Medial scapula rolling");
        desk.press_unseen(Role::Button, "Start");
        desk.press(NONE, Key::Num5);
        desk.press_unseen(Role::Button, "Start step");
        desk.press_unseen(Role::Button, "None of these is true for me");
        for name in ["It released", "It throbs", "Too sore, stop", "Unexpected pain"] {
            let node = desk.node(Role::Button, name).expect(name).rect();
            assert!(node.bottom() <= size[1] && node.right() <= size[0], "{size:?}: {name} {node:?}");
        }
    }
}
