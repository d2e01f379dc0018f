//! The help, and the rules whole.

use egui::{Key, Modifiers, Role};
use knotmap::{
    app::words::{help, keys},
    session::Page,
    therapy::guard::{self, Urgency},
};
use tempfile::TempDir;

use crate::desk::Desk;

const POINT: &str = "Rhomboid major, upper, your left";

#[test]
fn the_help_has_how_it_goes_the_marks_the_keys_the_words_and_when_to_stop() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    desk.click("Help");
    assert_eq!(desk.state().page, Page::Help);
    for (heading, _) in help::steps() {
        assert!(desk.says(heading), "{heading}");
    }
    desk.click("Marks");
    assert!(desk.says("7–10 strong") && desk.says("Do not press: never"));
    desk.click("Words");
    assert!(desk.says("trigger point") && desk.says("referral"));
    desk.click("Keys");
    for (_, rows) in keys::sheet() {
        for (_, does) in rows {
            assert!(desk.says(does), "{does}");
        }
    }
    desk.click("When to stop");
    for rule in Urgency::ALL.into_iter().flat_map(Urgency::rules) {
        assert!(desk.says(rule.text()), "{}", rule.text());
    }
    // It opens again where it was left.
    desk.press(Modifiers::COMMAND, Key::Num1);
    desk.click("Help");
    assert!(desk.says(guard::unsigned()));
}

#[test]
fn before_the_first_hold_all_rules_are_in_sight_at_once() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::sized(&folder, [1280.0, 800.0], egui::Theme::Light);
    desk.choose(POINT);
    desk.click("Tenderness before 6");
    desk.click("Start hold");
    let answer = desk.node(Role::Button, "None of these is true for me").expect("the question").rect();
    let texts = Urgency::ALL.into_iter().flat_map(Urgency::rules).map(|rule| rule.text());
    for words in texts.chain([guard::seven(), guard::caution(), guard::afterwards(), guard::unsigned()]) {
        let place = desk.place_of(words).unwrap_or_else(|| panic!("{words}"));
        assert!(place.bottom() <= answer.top() && place.top() > 0.0, "{words}: {place:?} above {answer:?}");
    }
    assert!(answer.bottom() < 800.0);
}

#[test]
fn help_stands_before_the_settings_for_the_tab_key_too() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    let order: Vec<String> = (0..12)
        .filter_map(|_| {
            desk.press(Modifiers::NONE, Key::Tab);
            desk.focused()
        })
        .collect();
    let at = |name: &str| order.iter().position(|one| one == name);
    assert!(at("Help").is_some() && at("Help") < at("Settings"), "{order:?}");
}

#[test]
fn the_numbers_of_the_settings_have_names() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    desk.click("Settings");
    for name in ["Volume, number", "Time to get in place, number"] {
        assert!(desk.node(Role::SpinButton, name).is_some(), "{name}");
    }
    assert!(desk.can_press("Play the sound"));
}
