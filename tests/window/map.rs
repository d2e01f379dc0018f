//! The map: whose left it is, where no point may be, and points of one's own.

use egui::{Key, Modifiers, Role, pos2, vec2};
use knotmap::{
    anatomy::{Atlas, Hit, HitMap, Level, Picture, Side, ViewId},
    journal::{AllPoints, History},
    session::{Card, Dialog, FileProgress, State},
};
use kurbo::Point;
use tempfile::TempDir;

use crate::desk::{Desk, on_disk};

#[test]
fn the_front_says_that_left_and_right_are_swapped() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    let order = |desk: &Desk| {
        let x = |words: &str| desk.node(Role::Label, words).map(|node| node.rect().center().x);
        x("Your left").zip(x("Your right")).map(|(left, right)| left < right)
    };
    assert_eq!(order(&desk), Some(true), "seen from behind your left is on the left");
    assert!(desk.node(Role::Button, "Got it").is_none());
    desk.click("Front");
    assert_eq!(desk.state().map.view, ViewId::Front);
    assert!(desk.says("Now facing you.") && desk.says("Your right is on the left of the screen."));
    assert_eq!(order(&desk), Some(false));
    desk.click("Got it");
    assert!(desk.node(Role::Button, "Got it").is_none());
    desk.click("Back");
    assert_eq!(order(&desk), Some(true));
}

#[test]
fn what_lies_under_the_switches_is_out_of_reach() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    let centre = {
        let area = desk.state().map.area;
        pos2(area.center().x as f32, area.center().y as f32)
    };
    // Zoomed in until a point lies under a switch.
    for _ in 0..40 {
        let switch = desk.node(Role::Button, "Front").expect("a switch").rect().shrink(3.0);
        let places = points_on_stage(&desk);
        let below = places.iter().map(|place| desk.on_screen(*place)).find(|at| switch.contains(*at));
        if let Some(at) = below {
            desk.harness().hover_at(at);
            desk.settle();
            assert_eq!(desk.state().map.hover, None);
            return;
        }
        desk.scroll_at(centre, 12.0);
    }
    panic!("no point came to lie under the switch");
}

#[test]
fn no_point_is_made_on_the_spine() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    let points = points_on_stage(&desk);
    let spine = lattice(0.0..=0.0, 150.0..=260.0)
        .find(|place| {
            let zones = Atlas::builtin().danger(&desk.state().map.stage(), *place);
            zones.iter().any(|zone| zone.level == Level::Never) && is_clear(*place, &points)
        })
        .expect("a place on the spine");
    desk.calm();
    desk.click_at(desk.on_screen(spine));
    assert!(desk.says("No point here"));
    assert!(desk.says("Spine (spinous processes)"));
    assert!(desk.says("Never roll or rest a ball on the spine."));
    assert!(desk.node(Role::Button, "Add point here").is_none());
    desk.click("Close");
    assert!(desk.state().map.offer.is_none());
    assert_eq!(on_disk(folder.path()).entries(), 0);
}

#[test]
fn a_click_on_a_muscle_offers_a_point_that_stays() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    desk.calm();
    for side in [Side::Left, Side::Right] {
        let (place, hit) = free_place(&desk, side);
        click_until_offered(&mut desk, place);
        let muscle = &Atlas::builtin().muscle(hit.muscle).expect("in the atlas").name();
        let Some(Card::NewPoint(new)) = desk.state().map.offer.as_ref().map(|offer| offer.card.clone())
        else {
            panic!("a point is offered on {muscle}")
        };
        assert_eq!(
            (new.hit.muscle, new.hit.side),
            (hit.muscle, side),
            "the muscle and the side under the click"
        );
        let name = format!("My spot {}", if side == Side::Left { "one" } else { "two" });
        desk.type_into("Name of the point", &name);
        desk.click("Add point here");
        assert_eq!(desk.state().selected.as_ref().map(|key| key.side), Some(side), "its panel opens");
        let whose = if side == Side::Left { "your left" } else { "your right" };
        let accessible = format!("{name}, {whose}, not tested yet");
        let mark = desk.node(Role::Button, &accessible).expect("it is on the map").rect().center();
        assert!(mark.distance(desk.on_screen(place)) < 1.0, "where it was clicked");
        desk.click("Back to all points");
        assert!(desk.node(Role::ListItem, &accessible).is_some(), "it is in the list");
    }
    drop(desk);
    let history = on_disk(folder.path());
    let sides: Vec<Side> = history.custom_points().map(|point| point.side).collect();
    assert!(sides.len() == 2 && sides.contains(&Side::Left) && sides.contains(&Side::Right), "{sides:?}");
}

#[test]
fn a_new_point_is_named_at_once_and_enter_adds_it() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    desk.calm();
    let (place, _) = free_place(&desk, Side::Left);
    click_until_offered(&mut desk, place);
    desk.step();
    assert_eq!(desk.focused().as_deref(), Some("Name of the point"));
    desk.harness().event(egui::Event::Text("Bad spot".into()));
    desk.step();
    desk.press(Modifiers::NONE, Key::Enter);
    desk.settle();
    assert!(
        desk.node(Role::Button, "Bad spot, your left, not tested yet").is_some(),
        "what is typed takes the name’s place"
    );
}

/// What lies where is known a moment after the drawing; until then a click means nothing.
fn click_until_offered(desk: &mut Desk, place: Point) {
    for _ in 0..100 {
        desk.click_at(desk.on_screen(place));
        if desk.state().map.offer.is_some() {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
}

/// Every five units of a part of the drawing.
fn lattice(
    x: std::ops::RangeInclusive<f64>,
    y: std::ops::RangeInclusive<f64>,
) -> impl Iterator<Item = Point> {
    let steps = |range: &std::ops::RangeInclusive<f64>| {
        let (from, to) = (*range.start(), *range.end());
        (0..=((to - from) / 5.0) as u32).map(move |i| from + f64::from(i) * 5.0)
    };
    let columns: Vec<f64> = steps(&x).collect();
    steps(&y).flat_map(move |y| columns.clone().into_iter().map(move |x| Point::new(x, y)))
}

fn points_on_stage(desk: &Desk) -> Vec<Point> {
    let stage = desk.state().map.stage();
    let points = AllPoints::new(Atlas::builtin(), History::default().custom_points());
    let all = points.iter().filter_map(|listed| Some((listed, listed.at(stage.view())?.place)));
    all.flat_map(|(listed, place)| listed.sides.iter().filter_map(move |side| stage.place(place, *side)))
        .collect()
}

/// Whether a click there means no point: they take it within 18 points on screen, at least 2.4 points a unit.
fn is_clear(place: Point, points: &[Point]) -> bool {
    points.iter().all(|point| point.distance(place) > 9.0)
}

/// A place on a muscle of this side of the back, away from every point and every zone that needs care.
fn free_place(desk: &Desk, side: Side) -> (Point, Hit<'static>) {
    let stage = desk.state().map.stage();
    let places = HitMap::new(Atlas::builtin(), stage, Picture::Outer, Picture::Outer);
    let points = points_on_stage(desk);
    // Seen from behind, the left of the patient is on the left.
    let x = if side == Side::Left { -80.0..=-20.0 } else { 20.0..=80.0 };
    let controls = vec2(60.0, 160.0);
    lattice(x, 150.0..=280.0)
        .filter(|place| is_clear(*place, &points))
        .filter(|place| Atlas::builtin().danger(&stage, *place).is_empty())
        .filter(|place| {
            let map = knotmap::app::map::rect(desk.state().map.area);
            map.shrink2(controls).contains(desk.on_screen(*place))
        })
        .find_map(|place| places.at(place).map(|hit| (place, hit)))
        .expect("a free place on a muscle")
}

#[test]
fn an_export_says_first_how_many_pages_it_takes() {
    let folder = TempDir::new().unwrap();
    let mut desk = Desk::open(&folder);
    desk.click("Export map");
    assert!(desk.says("It takes 1 page."));
}

#[test]
fn an_export_asks_before_it_replaces_a_file() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("back.svg");
    std::fs::write(&file, "mine").unwrap();
    let mut desk = Desk::open(&folder);
    desk.click("Export map");
    desk.type_into("File", &file.display().to_string());
    desk.click("Save map");
    let progress = |state: &State| match &state.dialog {
        Some(Dialog::Export(draft)) => draft.file.progress.clone(),
        other => panic!("{other:?}"),
    };
    desk.wait("it asks", |state| matches!(progress(state), FileProgress::Taken(_)));
    desk.step();
    assert!(desk.says("back.svg” is there already. Shall it be replaced?"));
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "mine");
    desk.click("Replace it");
    desk.wait("it is there", |state| matches!(progress(state), FileProgress::Done(_)));
    desk.step();
    assert!(desk.says("Map saved: "));
    assert!(std::fs::read_to_string(&file).unwrap().contains("<svg"));
}
