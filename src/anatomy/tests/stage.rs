//! Left is left: the worst bug there is would be found here.

use kurbo::Point;
use proptest::prelude::*;

use super::*;

/// Where the place (x, 100) of the atlas is drawn for each side.
#[track_caller]
fn drawn(view: ViewId, shown: Side, x: f64, left: Option<f64>, right: Option<f64>) {
    let stage = Stage::new(atlas(), view, shown);
    let place = |side| stage.place(Point::new(x, 100.0), side);
    assert_eq!(place(Side::Left), left.map(|x| Point::new(x, 100.0)), "{view}, left");
    assert_eq!(place(Side::Right), right.map(|x| Point::new(x, 100.0)), "{view}, right");
    for (side, drawn) in [(Side::Left, left), (Side::Right, right)] {
        if let Some(drawn) = drawn {
            assert_eq!(stage.unplace(Point::new(drawn, 100.0)), (Point::new(x, 100.0), side), "{view}");
        }
    }
}

#[test]
fn from_behind_your_left_is_on_the_left() {
    for shown in [Side::Left, Side::Right] {
        drawn(ViewId::Back, shown, 50.0, Some(-50.0), Some(50.0));
        let stage = Stage::new(atlas(), ViewId::Back, shown);
        assert_eq!(stage.side_on_viewers_left(), Some(Side::Left));
        assert_eq!(stage.side_on_viewers_right(), Some(Side::Right));
    }
}

#[test]
fn from_in_front_your_right_is_on_the_left() {
    for shown in [Side::Left, Side::Right] {
        drawn(ViewId::Front, shown, 50.0, Some(50.0), Some(-50.0));
        let stage = Stage::new(atlas(), ViewId::Front, shown);
        assert_eq!(stage.side_on_viewers_left(), Some(Side::Right));
        assert_eq!(stage.side_on_viewers_right(), Some(Side::Left));
    }
}

#[test]
fn from_below_the_right_foot_is_on_the_left_and_the_big_toes_meet() {
    for shown in [Side::Left, Side::Right] {
        drawn(ViewId::Sole, shown, 10.0, Some(50.0), Some(-50.0));
        drawn(ViewId::Sole, shown, -40.0, Some(100.0), Some(-100.0));
    }
    let stage = Stage::new(atlas(), ViewId::Sole, Side::Left);
    assert_eq!(stage.side_on_viewers_left(), Some(Side::Right));
    // The abductor of the big toe lies on the inner border, nearer to the middle of the picture.
    let [inner, outer] = ["abd_hall", "abd_dm_foot"].map(|muscle| {
        let surface = Surface::new(atlas().view(ViewId::Sole).piece(muscle, "").unwrap());
        surface.point(0.5, 0.5)
    });
    for side in [Side::Left, Side::Right] {
        let x = |p| stage.place(p, side).unwrap().x.abs();
        assert!(x(inner) < x(outer), "{side}");
    }
}

#[test]
fn one_sided_views_show_one_side() {
    for view in [ViewId::NeckSide, ViewId::ForearmBack, ViewId::ForearmPalm] {
        drawn(view, Side::Right, 20.0, None, Some(20.0));
        drawn(view, Side::Left, 20.0, Some(-20.0), None);
        let stage = Stage::new(atlas(), view, Side::Left);
        assert!(stage.one_sided());
        assert_eq!((stage.sides(), stage.side_on_viewers_left()), (&[Side::Left][..], None));
        assert_eq!(
            Stage::new(atlas(), view, Side::Right).bounds(),
            atlas().view(view).frame.viewbox,
            "as given"
        );
        let (left, right) = (stage.bounds(), Stage::new(atlas(), view, Side::Right).bounds());
        assert_eq!((left.x0, left.x1, left.y0, left.y1), (-right.x1, -right.x0, right.y0, right.y1));
        assert_eq!(Stage::new(atlas(), view, Side::Midline).shown(), Side::Right);
    }
}

#[test]
fn a_view_of_both_sides_is_the_same_whichever_side_was_asked_for() {
    for view in [ViewId::Back, ViewId::Front, ViewId::Sole] {
        assert_eq!(Stage::new(atlas(), view, Side::Left), Stage::new(atlas(), view, Side::Right));
    }
}

#[test]
fn the_midline_stays_put() {
    let p = Point::new(0.0, 300.0);
    for view in [ViewId::Back, ViewId::Front] {
        let stage = Stage::new(atlas(), view, Side::Left);
        assert_eq!(stage.place(p, Side::Midline), Some(p));
        assert_eq!(stage.unplace(p), (p, Side::Midline));
        assert_eq!(stage.from_midline(Point::new(-4.0, 9.0)), Some(4.0));
    }
    assert_eq!(Stage::new(atlas(), ViewId::Sole, Side::Left).place(p, Side::Midline), None);
    let neck = Point::new(30.0, 300.0);
    assert_eq!(Stage::new(atlas(), ViewId::NeckSide, Side::Right).place(neck, Side::Midline), Some(neck));
    let mirrored = Some(Point::new(-30.0, 300.0));
    assert_eq!(Stage::new(atlas(), ViewId::NeckSide, Side::Left).place(neck, Side::Midline), mirrored);
}

#[test]
fn the_atlas_says_the_same_in_words() {
    for view in atlas().views() {
        let stage = Stage::new(atlas(), view.id, Side::Right);
        if let Some(side) = stage.side_on_viewers_right() {
            assert_eq!(view.frame.patient_side_on_viewers_right, side.word(), "{}", view.id);
        }
    }
}

#[test]
fn a_silhouette_is_drawn_for_every_side_that_is_shown() {
    for stage in stages() {
        let outlines = atlas().silhouette(&stage);
        let drawn =
            outlines.iter().map(Polygon::bounds).reduce(|all, one| all.union(one)).unwrap_or_default();
        let bounds = stage.bounds();
        assert!(
            bounds.inflate(30.0, 100.0).union(drawn) == bounds.inflate(30.0, 100.0),
            "{stage:?} {drawn:?}"
        );
        for point in atlas().points() {
            let Some(at) = point.at(stage.view()) else { continue };
            for drawn in stage.sides().iter().filter_map(|&side| stage.place(at.given(), side)) {
                let is_inside = outlines.iter().any(|outline| outline.contains(drawn));
                assert!(is_inside && atlas().on_body(&stage, drawn), "{} {stage:?}", point.id);
            }
        }
    }
}

#[test]
fn sides_in_words() {
    assert_eq!(Side::Left.sided("Rhomboid major, upper"), "Rhomboid major, upper, your left");
    assert_eq!((Side::Right.your(), Side::Midline.your()), ("your right", "midline"));
}

proptest! {
    #[test]
    fn unplace_undoes_place(stage in proptest::sample::select(stages()), x in 0.01..55.0, y in 0.0..500.0) {
        for &side in stage.sides() {
            let given = Point::new(x, y);
            let (back, of) = stage.unplace(stage.place(given, side).expect("the side is drawn"));
            prop_assert_eq!(of, side);
            prop_assert!(back.distance(given) < 1e-9);
        }
    }

    #[test]
    fn place_undoes_unplace(stage in proptest::sample::select(stages()), x in -120.0..120.0, y in 0.0..500.0) {
        let drawn = Point::new(x, y);
        let (given, side) = stage.unplace(drawn);
        prop_assert!(stage.place(given, side).expect("it is drawn").distance(drawn) < 1e-9);
    }
}
