//! What to mind at a point is in sight wherever the point is: in its panel, while its hold runs, on the floor, on paper.

use std::collections::BTreeSet;

use egui::{Key, Modifiers, Rect, Role, Theme, pos2};
use knotmap::{
    anatomy::{Atlas, NamedPoint, Picture, PointId, SelfCare, Side, Stage, ViewId},
    drawing::{Inks, Letters, PageSize, PlateSpec, SvgOptions, svg, text::Fonts},
    exchange::{MapOrder, map_pages},
    journal::{AllPoints, Entry, History, Kind, Rated, read_moment},
};
use tempfile::TempDir;

use crate::desk::{Desk, tenderness};

/// The beginning of a note, as a sentence has it; the rest may be on another line.
fn begins(note: &str) -> String {
    let mut letters = note.chars();
    let first = letters.next().map(char::to_uppercase).into_iter().flatten();
    first.chain(letters).collect::<String>().split([':', ';', '.']).next().unwrap_or_default().to_owned()
}

/// The letters and figures alone: lines may be broken anywhere.
fn letters(words: impl Iterator<Item = char>) -> String {
    words.filter(|c| c.is_alphanumeric()).collect()
}

/// The points that have something to mind, a side of each: left and right in turn.
fn noted() -> impl Iterator<Item = (&'static NamedPoint, Side)> {
    let points = Atlas::builtin().points().iter().filter(|point| !point.note().is_empty());
    points.zip([Side::Left, Side::Right].into_iter().cycle())
}

/// Opens a point through the search, as far as it must be scrolled to.
fn open(desk: &mut Desk, point: &NamedPoint, side: Side) {
    if desk.can_press("Back to all points") {
        desk.click("Back to all points");
    }
    desk.type_into("Find a point or muscle", &point.id.to_string());
    let standing = if point.self_care == SelfCare::No { ", not for treating yourself" } else { "" };
    desk.reach_row(&format!("{}, not tested yet{standing}", side.sided(point.name())));
}

#[test]
fn every_points_caution_is_in_its_panel() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    let mut count = 0;
    for (point, side) in noted() {
        open(&mut desk, point, side);
        assert!(desk.says(&begins(point.note())), "{}: {}", point.id, point.note());
        let forbidden = point.self_care == SelfCare::No;
        assert_eq!(desk.says("Not for treating yourself"), forbidden, "{}", point.id);
        assert_eq!(desk.node(Role::Button, "Start hold").is_none(), forbidden, "{}", point.id);
        count += 1;
    }
    assert!(count > 60, "{count}");
}

/// Of a point whose place is inferred the panel says so, and on whose word; of one that is known it says nothing.
#[test]
fn a_place_that_is_not_sure_says_so() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    for (id, unsure, manual) in [("TIBP-1", true, true), ("BS-1", true, false), ("RHO-MAJ1", false, false)] {
        let point = Atlas::builtin().point(&PointId(id.to_owned())).unwrap();
        open(&mut desk, point, Side::Left);
        assert_eq!(desk.says("Place uncertain"), unsure, "{id}");
        assert_eq!(desk.says("By convention after Travell & Simons"), manual, "{id}");
    }
}

#[test]
fn every_points_caution_is_in_sight_while_it_is_held_and_on_the_floor() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    for (number, (point, side)) in noted().filter(|(point, _)| point.self_care != SelfCare::No).enumerate() {
        open(&mut desk, point, side);
        desk.click("Tenderness before 3");
        desk.start_hold();
        let note = begins(point.note());
        assert!(desk.says(&note), "{}: {}", point.id, point.note());
        let at = desk.place_of(&note).unwrap();
        assert!(at.top() >= 0.0 && at.top() < 800.0, "{}: {at:?}", point.id);
        if number % 8 == 0 {
            desk.press(Modifiers::NONE, Key::F);
            assert!(desk.says(&note), "{} on the floor", point.id);
        }
        while desk.state().floor.is_some() || desk.state().running.is_some() {
            desk.press(Modifiers::NONE, Key::Escape);
        }
        desk.click("Back to map");
    }
}

/// In the smallest window with the largest text the caution is there without a click.
#[test]
fn the_caution_of_a_running_hold_is_in_sight_in_the_smallest_window() {
    for id in ["GMAX-2", "PECM-1", "SUBO-1"] {
        let folder = TempDir::new().unwrap();
        let mut desk = Desk::sized(&folder, [450.0, 300.0], Theme::Light);
        let point = Atlas::builtin().point(&PointId(id.into())).unwrap();
        desk.type_into("Find a point or muscle", id);
        desk.press(Modifiers::NONE, Key::Enter);
        desk.press(Modifiers::NONE, Key::Num3);
        desk.press_unseen(Role::Button, "Start hold");
        desk.press_unseen(Role::Button, "None of these is true for me");
        let at = desk.place_of(&begins(point.note())).expect(id);
        assert!(at.top() >= 0.0 && at.bottom() <= 300.0, "{id}: {at:?}");
    }
}

#[test]
fn every_points_caution_is_on_paper() {
    let now = read_moment("2026-11-20T18:00:00+01:00[Europe/Berlin]").unwrap();
    let mut seen = BTreeSet::new();
    let options = SvgOptions { width: 900.0, letters: Letters::Live, ground: None, title: "Map".to_owned() };
    for view in ViewId::ALL {
        for (point, side) in noted() {
            let stage = Stage::new(Atlas::builtin(), view, side);
            if point.at(view).is_none() || !stage.sides().contains(&side) {
                continue;
            }
            let rated = Rated { point: point.id.clone(), side, tenderness: tenderness(4), note: None };
            let entry = Entry::new(now.clone(), Kind::Rating(rated), now.timestamp()).unwrap();
            let history = History::from_entries(vec![entry]);
            let points = AllPoints::new(Atlas::builtin(), history.custom_points());
            let plate = PlateSpec::of(stage, Picture::Outer, Inks::Print);
            let (atlas, history, points) = (Atlas::builtin(), &history, &points);
            let fonts = Fonts::default();
            let order = MapOrder {
                atlas,
                history,
                points,
                plate,
                side: None,
                since: None,
                now: &now,
                page: PageSize::A4,
                emergency: "112",
                fonts,
            };
            let pages = map_pages(&order);
            let written: String =
                (0..pages.count()).map(|page| svg(&pages.scene(page).unwrap(), &options)).collect();
            // What stands between the tags, line after line.
            let words =
                letters(written.split('<').filter_map(|tag| tag.split('>').nth(1)).flat_map(str::chars));
            let note = letters(begins(point.note()).chars());
            assert!(words.contains(&note), "{} in {view}: {note}", point.id);
            seen.insert(point.id.clone());
        }
    }
    assert_eq!(seen.len(), noted().count(), "each in some view");
}

/// In a low window, after a hold of today, what to mind is longer than the panel.
#[test]
fn what_is_minded_covers_nothing_when_it_is_open() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::sized(&folder, [900.0, 600.0], Theme::Light);
    desk.choose("Rhomboid major, upper, your left");
    desk.click("Tenderness before 5");
    desk.start_hold();
    desk.click("It released");
    desk.click("Back to map");
    let line = |desk: &Desk| desk.place_of("Held once today").unwrap();
    let closed = line(&desk);
    desk.click_at(closed.center());
    let open = line(&desk);
    assert!(open.height() > closed.height(), "it opened: {closed:?} {open:?}");
    let question = desk.place_of("How tender is it now").unwrap();
    let shown = Rect::from_min_max(open.min, pos2(open.right(), question.top()));
    for above in ["Beside the inner edge", "Tool"] {
        let place = desk.place_of(above).unwrap();
        assert!(!shown.intersects(place), "{above}: {place:?} {shown:?}");
    }
    let start = desk.node(Role::Button, "Start hold").unwrap().rect();
    assert!(start.bottom() <= 600.0, "the hold stays in sight: {start:?}");
}
