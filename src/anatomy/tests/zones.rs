//! Danger zones, regions, and which picture shows a point.

use kurbo::Point;
use proptest::prelude::*;

use super::*;
use crate::anatomy::atlas::Level;

fn danger(stage: &Stage, x: f64, y: f64) -> Vec<&'static str> {
    atlas().danger(stage, Point::new(x, y)).into_iter().map(|zone| zone.id.as_str()).collect()
}

#[test]
fn zones_on_the_midline_and_on_both_sides() {
    let back = Stage::new(atlas(), ViewId::Back, Side::Right);
    for x in [-4.0, 0.0, 4.0] {
        assert_eq!(danger(&back, x, 200.0), ["SPINE"]);
    }
    assert!(danger(&back, 30.0, 200.0).is_empty());
    let knee = atlas().danger_zones.iter().find(|zone| zone.id == "POPLITEAL").unwrap();
    let middle =
        knee.polygon.iter().fold(kurbo::Vec2::ZERO, |sum, p| sum + p.to_vec2()) / knee.polygon.len() as f64;
    for x in [-middle.x, middle.x] {
        assert_eq!(danger(&back, x, middle.y), ["POPLITEAL"]);
    }
    assert!(danger(&back, 0.0, -9.0).is_empty(), "above the head");
}

#[test]
fn zones_of_a_one_sided_view_follow_the_side() {
    let zone = atlas().danger_zones.iter().find(|zone| zone.id == "CAROTID_S").unwrap();
    let middle =
        zone.polygon.iter().fold(kurbo::Vec2::ZERO, |sum, p| sum + p.to_vec2()) / zone.polygon.len() as f64;
    let stage = |side| Stage::new(atlas(), ViewId::NeckSide, side);
    assert!(danger(&stage(Side::Right), middle.x, middle.y).contains(&"CAROTID_S"));
    assert!(danger(&stage(Side::Left), -middle.x, middle.y).contains(&"CAROTID_S"));
    assert!(!danger(&stage(Side::Left), middle.x, middle.y).contains(&"CAROTID_S"));
    assert!(atlas().danger(&stage(Side::Right), middle.to_point()).is_sorted_by(|a, b| a.level >= b.level));
    assert!(Level::Never > Level::Bone && Level::Bone > Level::Care);
}

#[test]
fn regions() {
    let at = |id: &str, view, side| {
        let stage = Stage::new(atlas(), view, side);
        let drawn = stage.place(point(id).at(view).unwrap().given(), side).unwrap();
        atlas().region(&stage, drawn).map(|region| region.id.as_str())
    };
    for side in [Side::Left, Side::Right] {
        assert_eq!(at("RHO-MAJ1", ViewId::Back, side), Some("B-INTERSCAP"));
        assert_eq!(at("LEV-2", ViewId::NeckSide, side), None, "the side of the neck has no regions");
    }
    let back = Stage::new(atlas(), ViewId::Back, Side::Right);
    assert_eq!(atlas().region(&back, Point::new(0.0, -9.0)).map(|region| &region.id), None);
}

#[test]
fn a_deep_point_opens_the_picture_that_shows_it() {
    let opening = |id, view, current| atlas().opening(point(id), view, current);
    assert_eq!(opening("RHO-MAJ1", ViewId::Back, Picture::Outer), Some(Picture::Deep));
    assert_eq!(opening("RHO-MAJ1", ViewId::Back, Picture::Skin), Some(Picture::Deep));
    assert_eq!(opening("RHO-MAJ1", ViewId::Back, Picture::Deep), None);
    assert_eq!(opening("TRAP-M5", ViewId::Back, Picture::Outer), None);
    assert_eq!(opening("TRAP-M5", ViewId::Back, Picture::Skin), None);
    assert_eq!(opening("TRAP-M5", ViewId::Back, Picture::Deep), None, "nothing deeper has the trapezius");
    assert_eq!(opening("BS-8", ViewId::Back, Picture::Outer), Some(Picture::Deep));
    assert_eq!(opening("ROT-T8", ViewId::Back, Picture::Outer), Some(Picture::Deepest));
    assert_eq!(opening("ROT-T8", ViewId::Back, Picture::Deep), Some(Picture::Deepest));
    // Under the shoulder blade in every picture: its muscle is there at least.
    assert_eq!(opening("SPS-1", ViewId::Back, Picture::Outer), Some(Picture::Deep));
    assert_eq!(opening("RHO-MAJ1", ViewId::Front, Picture::Outer), None, "it is not in that view");
    assert_eq!(opening("RHO-MAJ1", ViewId::Back, Picture::Bones), None);
}

proptest! {
    #[test]
    fn both_sides_are_told_the_same(stage in proptest::sample::select(stages()), x in 0.01..100.0, y in 0.0..1000.0) {
        // All zones of these views are symmetric, so what holds of one side holds of the other.
        let told = |stage: &Stage, side| {
            let drawn = stage.place(Point::new(x, y), side).expect("the side is drawn");
            let zones: Vec<_> = atlas().danger(stage, drawn).iter().map(|zone| zone.id.clone()).collect();
            (zones, atlas().region(stage, drawn).map(|region| region.id.clone()))
        };
        let both = [Side::Left, Side::Right].map(|side| told(&Stage::new(atlas(), stage.view(), side), side));
        prop_assert_eq!(&both[0], &both[1]);
    }
}
