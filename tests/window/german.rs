//! The whole window in German: nothing of it is left in English, nothing is cut, nothing leaves the window at a side.

use std::collections::BTreeSet;

use egui::{Rect, Role, Shape, Theme};
use egui_kittest::kittest::NodeT as _;
use knotmap::language::{Language, within};

use crate::{
    desk::Desk,
    no_wider::past_the_sides,
    phone,
    places::{self, Holds},
    trends,
};

/// A desktop, a small one, one of 900 x 600 at 200 %, and a phone.
const SIZES: [[f32; 2]; 4] = [[1280.0, 800.0], [900.0, 600.0], [450.0, 300.0], [390.0, 844.0]];

/// The ways that a window has which is no phone's: there the controls of the map stand apart.
const DESKTOP: [phone::Walk; 7] =
    [places::pages, places::point, places::hold, places::routine, phone::files, phone::floor, search];

/// What a search finds, and the keys that go on from there.
fn search(desk: &mut Desk, holds: Holds<'_>) {
    desk.type_into("Find a point or muscle", "rhomboid");
    holds(desk, "what was found");
}

/// Words that stand in most English sentences and in no German one.
const ENGLISH: [&str; 22] = [
    "the",
    "and",
    "your",
    "you",
    "not",
    "with",
    "of",
    "is",
    "are",
    "for",
    "from",
    "it",
    "this",
    "that",
    "no",
    "left",
    "right",
    "hold",
    "before",
    "after",
    "tenderness",
    "point",
];
/// What people and other programs wrote.
const WRITTEN: [&str; 5] =
    ["sat long", "irritable", "moods", "Practice on the square", "Better after a warm shower."];

fn everywhere(language: Language, size: [f32; 2], holds: Holds<'_>) {
    let is_phone = size[0] < 500.0 && size[1] > size[0];
    within(language, || {
        for walk in if is_phone { &phone::WALKS[..] } else { &DESKTOP } {
            let folder = trends::folder();
            let mut desk = Desk::sized(&folder, size, Theme::Light);
            walk(&mut desk, holds);
        }
    });
}

/// What a screen reader hears, which is also what is seen.
fn said(desk: &Desk) -> Vec<String> {
    let words = |node: egui_kittest::Node<'_>| {
        let node = node.accesskit_node();
        [node.label(), node.value(), node.placeholder().map(str::to_owned)]
    };
    desk.all().flat_map(words).flatten().collect()
}

fn is_english(words: &str) -> bool {
    let is_written = WRITTEN.iter().any(|written| words.contains(written)) || words.contains('/');
    let parts = words.split(|c: char| !c.is_alphabetic()).map(str::to_lowercase);
    !is_written && parts.filter(|part| ENGLISH.contains(&part.as_str())).count() > 0
}

#[test]
fn nothing_is_left_in_english() {
    let found = std::cell::RefCell::new(BTreeSet::new());
    everywhere(Language::German, SIZES[0], &|desk, place| {
        desk.settle();
        let english = said(desk).into_iter().filter(|words| is_english(words));
        found.borrow_mut().extend(english.map(|words| format!("{place}: {words}")));
    });
    let found: Vec<String> = found.into_inner().into_iter().collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// What ends in dots because there is no room for it, or leaves at a side what it stands in.
fn cut(desk: &mut Desk) -> BTreeSet<String> {
    fn within(shape: &Shape, seen: Rect, cut: &mut BTreeSet<String>) {
        match shape {
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| within(shape, seen, cut)),
            Shape::Text(text) => {
                let at = text.visual_bounding_rect();
                let leaves = at.right() > seen.right() + 1.0 || at.left() < seen.left() - 1.0;
                if text.galley.elided || leaves && seen.intersects(at) {
                    cut.insert(text.galley.text().to_owned());
                }
            }
            _ => {}
        }
    }
    let mut all = BTreeSet::new();
    for clipped in &desk.harness().output().shapes {
        within(&clipped.shape, clipped.clip_rect, &mut all);
    }
    all
}

#[test]
fn nothing_is_cut_that_is_whole_in_english() {
    let count = |language: Language| {
        let found = std::cell::RefCell::new(Vec::new());
        for size in SIZES {
            everywhere(language, size, &|desk, place| {
                desk.settle();
                let cut = cut(desk);
                found.borrow_mut().push((format!("{place}, {size:?}"), cut));
            });
        }
        found.into_inner()
    };
    let (english, german) = (count(Language::English), count(Language::German));
    assert_eq!(english.len(), german.len(), "the same places");
    let more =
        german.into_iter().zip(english).filter(|((_, german), (_, english))| german.len() > english.len());
    let more: Vec<String> = more.map(|((place, german), _)| format!("{place}: {german:?}")).collect();
    assert!(more.is_empty(), "{}", more.join("\n"));
}

#[test]
fn nothing_leaves_the_window_at_a_side() {
    let found = std::cell::RefCell::new(Vec::new());
    for size in SIZES {
        everywhere(Language::German, size, &|desk, place| {
            desk.settle();
            let past = past_the_sides(desk, size[0]);
            found.borrow_mut().extend(past.into_iter().map(|words| format!("{place}, {size:?}: {words}")));
        });
    }
    let found = found.into_inner();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn another_language_is_spoken_at_once_and_at_the_next_start() {
    let folder = trends::folder();
    within(Language::English, || {
        let mut desk = Desk::sized(&folder, SIZES[0], Theme::Light);
        desk.press_unseen(Role::Button, "Settings");
        desk.choose_of("Language", "Deutsch");
        assert!(desk.says("Optionen") && desk.says("Textgröße"));
        assert_eq!(desk.state().settings.language, Some(Language::German));
        desk.choose_of("Language", "English");
        assert!(desk.says("Text size"));
        desk.choose_of("Language", "Deutsch");
    });
    let settings = std::fs::read_to_string(folder.path().join("settings.ron")).unwrap();
    assert!(settings.contains(r#"language: Some("de")"#), "{settings}");
}
