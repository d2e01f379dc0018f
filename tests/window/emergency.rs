//! The emergency number that is chosen, and what is heard although sounds are off.

use std::fs;

use egui::{Role, Theme};
use tempfile::TempDir;

use crate::desk::Desk;

const THROBS: &str = "10–25 min, until it throbs · BackStrap upper back";

/// A window whose settings begin as this text.
fn with_settings(text: &str, size: [f32; 2]) -> (TempDir, Desk) {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("settings.ron"), text).unwrap();
    let desk = Desk::sized(&folder, size, Theme::Dark);
    (folder, desk)
}

#[test]
fn the_number_is_chosen_by_name_kept_and_said_everywhere() {
    for text in ["()", "(text_size_percent: 125)"] {
        let (folder, mut desk) = with_settings(text, [1280.0, 800.0]);
        desk.press_unseen(Role::Button, "Settings");
        desk.press_unseen(Role::ComboBox, "Emergency number");
        assert!(desk.says("By the clock: 112"), "what it is now");
        desk.press_unseen(Role::MenuItemRadio, "999 · United Kingdom, Hong Kong, Malaysia");
        desk.settle();
        desk.press_unseen(Role::Button, "When to stop");
        assert!(desk.says("Call 999 now, or go to an emergency department") && !desk.says("Call 112 now"));
        drop(desk);
        let kept = fs::read_to_string(folder.path().join("settings.ron")).unwrap();
        assert!(kept.contains("Some(\"999\")"), "{kept}");
        let mut desk = Desk::open(&folder);
        desk.press_unseen(Role::Button, "Settings");
        desk.press_unseen(Role::Button, "When to stop");
        assert!(desk.says("Call 999 now"));
    }
}

#[test]
fn a_long_hold_says_before_it_starts_that_it_is_not_silent() {
    for (text, says) in [("(sound: false)", true), ("(sound: true)", false)] {
        let (_folder, mut desk) = with_settings(text, [1280.0, 800.0]);
        desk.press_unseen(Role::Button, "Settings");
        assert!(desk.says("ends with a loud alarm"), "beside the switch");
        desk.press_unseen(Role::Button, "Map");
        desk.choose("BackStrap 6, rhomboids, your left");
        desk.click("Tenderness before 4");
        assert!(!desk.says("Sound is off, but not in this hold"));
        desk.press_unseen(Role::ComboBox, "Dose");
        desk.press_unseen(Role::MenuItemRadio, THROBS);
        assert_eq!(desk.says("Sound is off, but not in this hold"), says, "{text}");
    }
}
