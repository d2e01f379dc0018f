//! Points of one's own after they were made, what lies near a point, and on which side one is.

use egui::{Key, Modifiers, Role};
use knotmap::{
    anatomy::{Atlas, HitMap, Level, Picture, PointId, PointKey, SelfCare, Side, Stage, ViewId},
    journal::{CustomPoint, Entry, Folder, HoldDone, Journal, Kind, Rated, read_moment},
    session::Card,
    therapy::{Ended, EndingKind},
};
use kurbo::Point;
use tempfile::TempDir;

use crate::desk::{Desk, key, on_disk, tenderness};

pub(crate) const MARK: &str = "Desk spot, your left, not tested yet";
pub(crate) const MORE: &str = "More about this point";

pub(crate) fn mine() -> PointKey {
    PointKey { id: PointId("MY-0000D35C".to_owned()), side: Side::Left }
}

/// A data folder in which these things have happened, each a minute after the other.
pub(crate) fn folder(kinds: impl IntoIterator<Item = Kind>) -> TempDir {
    let folder = TempDir::new().unwrap();
    let files = Box::new(Folder::new(folder.path().join("journal")));
    let (mut journal, _, _) = Journal::open(files, "test").unwrap();
    for (minute, kind) in kinds.into_iter().enumerate() {
        let at = read_moment(&format!("2026-11-20T18:{minute:02}:00+01:00[Europe/Berlin]")).unwrap();
        let now = at.timestamp();
        journal.append(&Entry::new(at, kind, now).unwrap()).unwrap();
    }
    folder
}

/// A point of one's own on the left, in the middle of the back, on the outermost muscle.
pub(crate) fn desk_spot() -> Kind {
    let stage = Stage::new(Atlas::builtin(), ViewId::Back, Side::Right);
    let places = HitMap::new(Atlas::builtin(), stage, Picture::Outer, Picture::Outer);
    let hit = places.at(Point::new(-62.0, 262.0)).expect("a muscle");
    assert_eq!(hit.side, Side::Left);
    Kind::CustomPoint(CustomPoint {
        point: mine().id,
        side: Side::Left,
        view: ViewId::Back,
        muscle: hit.piece.id.clone(),
        part: (!hit.piece.part.is_empty()).then(|| hit.piece.part.clone()),
        u_milli: (hit.u * 1000.0).round() as u16,
        v_milli: (hit.v * 1000.0).round() as u16,
        name: "Desk spot".to_owned(),
        place: Atlas::builtin().hit_words(ViewId::Back, &hit),
    })
}

fn hold(point: &PointKey) -> Kind {
    let done = HoldDone::new(point.clone(), 60_000, 60, EndingKind::Time, Ended::Time);
    Kind::Hold(HoldDone { before: Some(tenderness(6)), ..done })
}

/// The window with the panel of the desk spot open, its map drawn.
fn opened(folder: &TempDir) -> Desk {
    let mut desk = Desk::open(folder);
    desk.calm();
    desk.click_row(MARK);
    desk.calm();
    assert_eq!(desk.state().selected, Some(mine()));
    desk
}

fn own(folder: &TempDir) -> CustomPoint {
    on_disk(folder.path()).custom_points().next().expect("a point of one's own").into_owned()
}

/// Where the mark of the desk spot is.
fn mark(desk: &Desk) -> egui::Pos2 {
    desk.node(Role::Button, MARK).expect("on the map").rect().center()
}

/// A place of the drawing where a point may be, to the left of the spine, away from the desk spot.
pub(crate) const FREE: Point = Point::new(-45.0, 283.0);

#[test]
fn a_point_of_ones_own_gets_another_name() {
    let folder = folder([desk_spot()]);
    let mut desk = opened(&folder);
    desk.click(MORE);
    desk.choose_item("Rename");
    desk.type_into("Name of the point", "Chair spot");
    assert_eq!(own(&folder).name, "Desk spot", "nothing is kept yet");
    desk.press(Modifiers::NONE, Key::Escape);
    assert!(desk.node(Role::TextInput, "Name of the point").is_none(), "Escape leaves it");
    assert!(desk.node(Role::Label, "Desk spot").is_some() && own(&folder).name == "Desk spot");
    desk.click(MORE);
    desk.choose_item("Rename");
    desk.type_into("Name of the point", "Chair spot");
    desk.press(Modifiers::NONE, Key::Enter);
    assert_eq!((own(&folder).name.as_str(), own(&folder).u_milli > 0), ("Chair spot", true));
    assert!(desk.node(Role::Label, "Chair spot").is_some());
    assert!(desk.node(Role::Button, "Chair spot, your left, not tested yet").is_some());
    desk.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(own(&folder).name, "Desk spot", "and it can be undone");
}

#[test]
fn a_named_point_has_no_such_menu() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    desk.choose("Rhomboid major, upper, your left");
    assert!(desk.node(Role::Button, MORE).is_none());
}

#[test]
fn a_click_moves_it_to_a_place_where_a_point_may_be_and_nowhere_else() {
    let folder = folder([desk_spot()]);
    let mut desk = opened(&folder);
    let (before, at) = (own(&folder), mark(&desk));
    desk.click(MORE);
    desk.choose_item("Move");
    assert!(desk.says("Click its new place"));
    // The other side of the body is another point.
    desk.click_at(desk.on_screen(Point::new(-FREE.x, FREE.y)));
    assert!(desk.says("This point is on your left. Add a new point for your right."));
    desk.click("Close");
    // The spine is no place for a point.
    desk.click_at(desk.on_screen(Point::new(-0.5, FREE.y)));
    assert!(desk.says("Never roll or rest a ball on the spine."));
    desk.click("Close");
    assert_eq!((own(&folder), mark(&desk)), (before.clone(), at), "it is where it was");
    desk.click_at(desk.on_screen(FREE));
    assert!(desk.state().map.moving.is_none());
    let after = own(&folder);
    assert!((after.u_milli, after.v_milli) != (before.u_milli, before.v_milli));
    assert_eq!((after.name, after.side), (before.name, Side::Left));
    assert!(mark(&desk).distance(desk.on_screen(FREE)) < 2.0, "it lies where it was clicked");
    assert!(desk.says("Point moved"));
}

#[test]
fn the_arrow_keys_move_it_and_enter_keeps_it() {
    let folder = folder([desk_spot()]);
    let mut desk = opened(&folder);
    let (before, at) = (own(&folder), mark(&desk));
    let unit = desk.state().map.camera().scale;
    let go = |desk: &mut Desk| {
        desk.click(MORE);
        desk.choose_item("Move");
        desk.press(Modifiers::SHIFT, Key::ArrowDown);
        desk.press(Modifiers::NONE, Key::ArrowDown);
        desk.press(Modifiers::NONE, Key::ArrowRight);
    };
    go(&mut desk);
    assert_eq!(desk.state().selected, Some(mine()), "the arrows go to no other point");
    desk.press(Modifiers::NONE, Key::Escape);
    assert!(desk.state().map.moving.is_none() && desk.state().selected == Some(mine()));
    assert_eq!(own(&folder), before, "Escape leaves it where it was");
    go(&mut desk);
    desk.press(Modifiers::NONE, Key::Enter);
    let moved = mark(&desk) - at;
    assert!((moved - egui::vec2(1.0, 6.0) * unit).length() < 2.0, "{moved:?} at {unit} a unit");
    assert_ne!(own(&folder), before);
}

#[test]
fn its_mark_is_dragged_and_the_map_stays() {
    let folder = folder([desk_spot()]);
    let mut desk = opened(&folder);
    let (before, at, camera) = (own(&folder), mark(&desk), desk.state().map.camera());
    let goal = desk.on_screen(FREE);
    let drag = |desk: &mut Desk, goal: egui::Pos2| {
        let at = mark(desk);
        desk.point(at, Some(true));
        for share in [0.3, 0.7, 1.0] {
            desk.point(at + (goal - at) * share, None);
        }
        assert!(desk.state().map.moving.is_some());
    };
    drag(&mut desk, goal);
    desk.press(Modifiers::NONE, Key::Escape);
    desk.point(goal + egui::vec2(30.0, 0.0), None);
    desk.point(goal, Some(false));
    desk.settle();
    assert!(desk.state().map.moving.is_none());
    assert_eq!((own(&folder), mark(&desk)), (before.clone(), at), "Escape leaves it where it was");
    assert_eq!(desk.state().map.camera(), camera, "and the map, too");
    let spine = desk.on_screen(Point::new(-0.5, FREE.y));
    drag(&mut desk, spine);
    assert!(desk.state().map.moving.is_some());
    desk.point(spine, Some(false));
    desk.settle();
    assert!(desk.says("Never roll or rest a ball on the spine."));
    assert_eq!(own(&folder), before);
    desk.click("Close");
    drag(&mut desk, goal);
    desk.point(goal, Some(false));
    desk.settle();
    assert_ne!(own(&folder), before);
    assert!(mark(&desk).distance(goal) < 2.0);
    assert_eq!(desk.state().map.camera(), camera);
}

#[test]
fn a_removed_point_is_gone_from_sight_but_not_from_the_history() {
    let rated =
        Kind::Rating(Rated { point: mine().id, side: Side::Left, tenderness: tenderness(6), note: None });
    let folder = folder([desk_spot(), rated]);
    let mark = "Desk spot, your left, tenderness 6 of 10, moderate";
    let mut desk = Desk::open(&folder);
    desk.click_row(mark);
    desk.click(MORE);
    desk.choose_item("Remove");
    assert!(desk.says("Point removed") && desk.state().selected.is_none());
    let is_shown = |desk: &Desk| desk.node(Role::Button, mark).is_some();
    assert!(!is_shown(&desk) && desk.node(Role::ListItem, mark).is_none());
    assert_eq!(on_disk(folder.path()).records(&mine()).len(), 1);
    desk.press(Modifiers::COMMAND, Key::Z);
    assert!(is_shown(&desk), "Undo brings it back");
    desk.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    assert!(!is_shown(&desk));
    desk.click("Removed points (1)");
    desk.click("Bring back Desk spot, your left");
    assert!(is_shown(&desk) && desk.state().selected == Some(mine()));
    assert_eq!(on_disk(folder.path()).custom_points().count(), 1);
}

/// A desk with the whole of `view` in sight, where the next click adds a point.
fn adding(desk: &mut Desk, view: &str) {
    desk.click(view);
    if desk.node(Role::Button, "Got it").is_some() {
        desk.click("Got it");
    }
    desk.click("Whole view");
    if !desk.state().map.adding {
        desk.click("Add point");
    }
    desk.calm();
}

#[test]
fn nobody_makes_a_point_where_a_named_one_is_not_for_oneself() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    let mut refused = 0;
    for (view, word) in [(ViewId::Back, "Back"), (ViewId::Front, "Front")] {
        adding(&mut desk, word);
        let stage = desk.state().map.stage();
        for point in Atlas::builtin().points().iter().filter(|point| point.self_care == SelfCare::No) {
            let Some(at) = point.at.iter().find(|at| at.view == view) else { continue };
            for &side in &point.sides {
                let place = stage.place(at.given(), side).unwrap();
                desk.click_at(desk.on_screen(place));
                let card = desk.state().map.offer.as_ref().map(|offer| offer.card.clone());
                let Some(Card::Refused(refusal)) = card else { panic!("{} is offered: {card:?}", point.id) };
                let (zone, rule) = knotmap::app::words::point::refusal(&refusal);
                let zones = Atlas::builtin().danger(&stage, place);
                if zones.iter().all(|zone| zone.level == Level::Care) {
                    assert!(zone.contains(point.name()) && rule == point.note(), "{zone}: {rule}");
                }
                refused += 1;
                desk.click("Close");
            }
        }
    }
    assert!(refused >= 12, "{refused}");
    assert_eq!(on_disk(folder.path()).entries(), 0);
}

#[test]
fn the_zones_refuse_or_ask() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    let zones = [
        ("Back", "Spine (spinous processes)", 0.0..=0.0, 150.0..=400.0, true),
        ("Back", "Hollow of the knee", -90.0..=90.0, 680.0..=760.0, true),
        ("Back", "Armpit", -120.0..=120.0, 200.0..=280.0, true),
        ("Back", "Inner edge and lower corner of the shoulder blade", -90.0..=90.0, 190.0..=280.0, true),
        ("Front", "Throat: windpipe, thyroid", -10.0..=10.0, 130.0..=170.0, true),
        ("Back", "Kidney and the two lowest ribs", -60.0..=60.0, 300.0..=370.0, false),
    ];
    for (view, name, x, y, refuses) in zones {
        adding(&mut desk, view);
        let (atlas, stage) = (Atlas::builtin(), desk.state().map.stage());
        let places = HitMap::new(atlas, stage, Picture::Outer, Picture::Outer);
        let columns = ((x.end() - x.start()) / 3.0) as i32;
        let rows = ((y.end() - y.start()) / 3.0) as i32;
        let place = (0..=rows)
            .flat_map(|row| (0..=columns).map(move |column| (column, row)))
            .map(|(column, row)| {
                Point::new(x.start() + 3.0 * f64::from(column), y.start() + 3.0 * f64::from(row))
            })
            .find(|place| {
                let found = atlas.danger(&stage, *place);
                // A bone that no muscle covers takes no point anyway.
                found.first().is_some_and(|zone| {
                    zone.name() == name && (zone.level == Level::Never || places.at(*place).is_some())
                }) && (refuses || place.x.abs() > 8.0)
            })
            .unwrap_or_else(|| panic!("no place in {name}"));
        let zone = atlas.danger(&stage, place)[0];
        desk.click_at(desk.on_screen(place));
        let rule = &zone.rule()[1..];
        assert!(desk.says(rule), "{name} says: {rule}");
        assert_eq!(desk.node(Role::Button, "Add point all the same").is_some(), !refuses, "{name}");
        assert!(desk.node(Role::Button, "Add point here").is_none(), "{name}");
        desk.press(Modifiers::NONE, Key::Escape);
    }
    assert_eq!(on_disk(folder.path()).entries(), 0);
}

#[test]
fn the_panel_names_the_points_beside_a_point() {
    // Half an inch below the upper rhomboid point is a point of its own.
    let atlas = Atlas::builtin();
    let named = atlas.point(&key("RHO-MAJ1", Side::Left).id).unwrap();
    let at = named.at.iter().find(|at| at.view == ViewId::Back).unwrap();
    let stage = Stage::new(atlas, ViewId::Back, Side::Right);
    let places = HitMap::new(atlas, stage, Picture::Deep, Picture::Deep);
    let place = stage.place(at.given(), Side::Left).unwrap() + (0.0, 12.7 / 1.75);
    let hit = places.at(place).unwrap();
    let custom = CustomPoint {
        point: mine().id,
        side: Side::Left,
        view: ViewId::Back,
        muscle: hit.piece.id.clone(),
        part: (!hit.piece.part.is_empty()).then(|| hit.piece.part.clone()),
        u_milli: (hit.u * 1000.0).round() as u16,
        v_milli: (hit.v * 1000.0).round() as u16,
        name: "Desk spot".to_owned(),
        place: "upper third".to_owned(),
    };
    let folder = folder([Kind::CustomPoint(custom), hold(&key("RHO-MAJ1", Side::Left))]);
    let mut desk = Desk::open(&folder);
    desk.click_row(MARK);
    let beside =
        "Rhomboid major, upper, your left, tenderness 6 of 10, moderate, half a finger’s width above";
    desk.reach_row(beside);
    assert_eq!(desk.state().selected, Some(key("RHO-MAJ1", Side::Left)));
    assert!(desk.node(Role::ListItem, &format!("{MARK}, half a finger’s width below")).is_some());
}

#[test]
fn another_view_keeps_the_side() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    for side in [Side::Left, Side::Right] {
        desk.click("Back");
        let whose = side.your();
        desk.choose(&format!("Levator scapulae, angle of the neck, {whose}"));
        for (view, word) in [(ViewId::Front, "Front"), (ViewId::NeckSide, "Side of neck")] {
            desk.click(word);
            assert_eq!(desk.state().map.view, view);
            assert_eq!(desk.state().selected, Some(key("LEV-1", side)));
            assert_eq!(desk.state().map.shown, side, "the side that one-sided views show");
        }
        let mark = format!("Levator scapulae, angle of the neck, {whose}, not tested yet");
        assert!(desk.node(Role::Button, &mark).is_some(), "and the point is there");
        desk.click("Back to all points");
    }
}

#[test]
fn the_panel_says_when_the_last_time_was_the_other_side() {
    let (left, right) = (key("RHO-MAJ1", Side::Left), key("RHO-MAJ1", Side::Right));
    let folder = folder([hold(&right), hold(&left)]);
    let mut desk = Desk::open(&folder);
    let held = "Last time you held your left side. This is your right.";
    desk.click_row("Rhomboid major, upper, your left, tenderness 6 of 10, moderate");
    assert!(!desk.says("Last time you held") && !desk.says("Just now you looked"));
    desk.click("Back to all points");
    desk.click_row("Rhomboid major, upper, your right, tenderness 6 of 10, moderate");
    assert!(desk.says(held));
    desk.click("Go to your left");
    assert_eq!(desk.state().selected, Some(left));
    assert!(desk.says("Just now you looked at your right side. This is your left."));
    desk.click("Go to your right");
    assert_eq!(desk.state().selected, Some(right));
    desk.click("Back to all points");
    // Half a day later it is no news.
    desk.later(std::time::Duration::from_hours(12));
    desk.click_row("Rhomboid major, upper, your right, tenderness 6 of 10, moderate");
    assert!(!desk.says("Last time you held") && !desk.says("Just now you looked"));
}
