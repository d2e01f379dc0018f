//! Rolling areas: where they lie, and that a badly drawn one is found.

use kurbo::Point;

use super::*;

const IDS: [&str; 27] = [
    "AR-MEDSCAP-U",
    "AR-MEDSCAP-L",
    "AR-BACK-U",
    "AR-BACK-L",
    "AR-SHOULDER",
    "AR-BLADE",
    "AR-TRAP-LOW",
    "AR-LEV",
    "AR-NECK",
    "AR-NECK-LOW",
    "AR-CHEST",
    "AR-SHOULDER-FRONT",
    "AR-SOLE-FI",
    "AR-SOLE-FO",
    "AR-SOLE-HI",
    "AR-SOLE-HO",
    "AR-TOES",
    "AR-CALF",
    "AR-CALF-IN",
    "AR-CALF-OUT",
    "AR-SHIN",
    "AR-HAM",
    "AR-QUAD",
    "AR-GLUTE",
    "AR-HIP",
    "AR-FORE-BACK",
    "AR-FORE-PALM",
];

fn area(id: &str) -> &'static RollingArea {
    atlas().rolling_area(&PointId(id.to_owned())).unwrap_or_else(|| panic!("there is an area {id}"))
}

#[test]
fn every_area_of_the_methods_is_there() {
    let ids: Vec<_> = atlas().rolling.iter().map(|area| area.id.0.as_str()).collect();
    assert_eq!(ids, IDS);
}

#[test]
fn left_and_right_are_mirrors_and_on_their_own_side() {
    for stage in stages() {
        for area in &atlas().rolling {
            for &side in stage.sides() {
                let Some(drawn) = atlas().rolling_on(&stage, area, side) else { continue };
                let given = &area.shape(stage.view()).unwrap().outline;
                assert_eq!(drawn.outline.points().len(), given.len());
                for (p, given) in drawn.outline.points().iter().zip(given) {
                    let (back, of) = stage.unplace(*p);
                    assert!(of == side && back.distance(*given) < 1e-9, "{} {side} at {p}", area.id);
                }
            }
        }
    }
    let back = Stage::new(atlas(), ViewId::Back, Side::Left);
    let [left, right] =
        [Side::Left, Side::Right].map(|side| atlas().rolling_on(&back, area("AR-CALF-IN"), side).unwrap());
    assert!(left.outline.points().iter().all(|p| p.x < 0.0), "seen from behind, left is on the left");
    for (a, b) in left.up_down[0].iter().zip(&right.up_down[0]) {
        assert_eq!(*a, Point::new(-b.x, b.y));
    }
}

#[test]
fn the_strips_of_the_rhomboids_keep_off_the_spine_and_meet_in_the_middle() {
    let [upper, lower] =
        ["AR-MEDSCAP-U", "AR-MEDSCAP-L"].map(|id| &area(id).shape(ViewId::Back).unwrap().outline);
    let lowest = upper.iter().map(|p| p.y).fold(f64::MIN, f64::max);
    let highest = lower.iter().map(|p| p.y).fold(f64::MAX, f64::min);
    assert!(lowest < highest, "{lowest} {highest}");
    // Twenty-two millimetres beside the middle: so far that a ball there does not touch the spinous processes.
    assert!(upper.iter().chain(lower).all(|p| p.x * 1.75 >= 21.8));
}

#[test]
fn the_inner_calf_is_the_inner_one() {
    let x = |id: &str| area(id).shape(ViewId::Back).unwrap().middle().x;
    assert!(x("AR-CALF-IN") < x("AR-CALF") && x("AR-CALF") < x("AR-CALF-OUT"));
    // In the soles as given the big toe is at larger x; the toes are up.
    let at = |id: &str| area(id).shape(ViewId::Sole).unwrap().middle();
    assert!(at("AR-SOLE-FI").x > at("AR-SOLE-FO").x && at("AR-SOLE-HI").x > at("AR-SOLE-HO").x);
    assert!(at("AR-SOLE-FI").y < at("AR-SOLE-HI").y && at("AR-TOES").y < at("AR-SOLE-FO").y);
}

#[test]
fn care_zones_that_an_area_touches_are_told() {
    let cares =
        |id: &str| atlas().rolling_cares(area(id)).iter().map(|zone| zone.id.as_str()).collect::<Vec<_>>();
    assert_eq!(cares("AR-GLUTE"), ["SCIATIC"]);
    assert!(cares("AR-MEDSCAP-U").is_empty());
    assert!(cares("AR-BACK-L").is_empty(), "above the kidneys");
    assert!(cares("AR-CALF").is_empty(), "above the Achilles tendon");
}

#[test]
fn a_badly_drawn_area_is_found() {
    let problems = |old, new| {
        let atlas = load::with("rolling.ron", old, new).unwrap();
        atlas.check_geometry().iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    };
    let first = "points: [\"TRAP-M5\", \"RHO-MIN\", \"TRAP-L4\"]";
    let elsewhere = problems(first, "points: [\"GMAX-1\"]");
    assert!(elsewhere.contains("rolling.ron: area AR-MEDSCAP-U: the point GMAX-1"), "{elsewhere}");
    let spine = problems(
        "view: back,\n                    outline: [",
        "view: back,\n                    outline: [(-30, 165), ",
    );
    assert!(spine.contains("AR-MEDSCAP-U in back: it reaches into the zone SPINE"), "{spine}");
    let unknown = load::with("rolling.ron", first, "points: [\"NO-1\"]").err().unwrap().to_string();
    assert!(unknown.contains("area AR-MEDSCAP-U: there is no point “NO-1”"), "{unknown}");
}
