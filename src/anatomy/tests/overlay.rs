//! Areas on a stage agree with what is asked of single places.

use kurbo::{Point, Vec2};

use crate::anatomy::{Atlas, PointId, Polygon, Side, Stage, ViewId};

fn middle(polygon: &Polygon) -> Point {
    let sum = polygon.points().iter().fold(Vec2::ZERO, |sum, p| sum + p.to_vec2());
    (sum / polygon.points().len() as f64).to_point()
}

#[test]
fn every_drawn_danger_zone_is_dangerous_where_it_is_drawn() {
    let atlas = Atlas::builtin();
    for view in ViewId::ALL {
        for shown in [Side::Left, Side::Right] {
            let stage = Stage::new(atlas, view, shown);
            for (zone, polygon) in atlas.danger_zones_on(&stage) {
                let inside = polygon.points().iter().map(|p| p.lerp(middle(&polygon), 0.3));
                let asked = inside.filter(|p| polygon.contains(*p));
                for place in asked {
                    let on_body = atlas.silhouette(&stage).iter().any(|outline| outline.contains(place));
                    let found = atlas.danger(&stage, place).iter().any(|at| at.id == zone.id);
                    assert_eq!(found, on_body, "{view} {shown} {} at {place}", zone.id);
                }
            }
        }
    }
}

#[test]
fn referral_lies_on_the_side_of_its_point() {
    let atlas = Atlas::builtin();
    let stage = Stage::new(atlas, ViewId::Back, Side::Right);
    let id = PointId("LEV-1".to_owned());
    let left = atlas.referral(&stage, &id, Side::Left);
    let right = atlas.referral(&stage, &id, Side::Right);
    assert!(!left.is_empty() && left.len() == right.len());
    for ((_, left), (_, right)) in left.iter().zip(&right) {
        let (left, right) = (middle(left), middle(right));
        assert!((left.x + right.x).abs() < 1e-6 && (left.y - right.y).abs() < 1e-6);
        assert!(left.x < 0.0, "seen from behind, the patient's left is on the left");
    }
}

#[test]
fn what_is_felt_is_drawn_without_corners_and_not_smaller_by_much() {
    let atlas = Atlas::builtin();
    for point in atlas.points() {
        for zone in &point.zones {
            let stage = Stage::new(atlas, zone.view, Side::Right);
            let drawn = atlas.referral(&stage, &point.id, Side::Right);
            for (_, area) in &drawn {
                let corners = area.points();
                assert!(corners.len() >= 48, "{} has corners", point.id);
                for i in 0..corners.len() {
                    let at = |by: usize| corners[(i + by) % corners.len()];
                    let (a, b) = (at(1) - at(0), at(2) - at(1));
                    let turn = a.cross(b).atan2(a.dot(b)).abs().to_degrees();
                    assert!(turn < 80.0, "{} turns by {turn:.0}° at {}", point.id, at(1));
                }
            }
            let whole = Polygon::new(zone.polygon.clone()).area();
            let is_drawn = drawn
                .iter()
                .any(|(grade, area)| *grade == zone.grade && (0.75..=1.01).contains(&(area.area() / whole)));
            assert!(is_drawn, "{} keeps most of its area", point.id);
        }
    }
}
