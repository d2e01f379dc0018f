//! What is hit is what is seen.

use kurbo::{BezPath, Point, Shape};
use proptest::prelude::*;

use super::*;
use crate::anatomy::atlas::{Kind, Piece};

const MUSCLES: [Picture; 3] = [Picture::Outer, Picture::Deep, Picture::Deepest];

/// The same answer by the longest way: every outline of the picture, by kurbo's winding.
fn topmost(view: ViewId, picture: Picture, p: Point) -> Option<&'static Piece> {
    let view = atlas().view(view);
    let stage = Stage::new(atlas(), view.id, view.frame.given);
    let path = |points: &[Point]| {
        let mut path = BezPath::new();
        path.move_to(points[0]);
        points[1..].iter().for_each(|p| path.line_to(*p));
        path.close_path();
        path
    };
    let mut drawn: Vec<_> =
        view.pieces().filter_map(|piece| Some((piece.z.in_picture(picture)?, piece))).collect();
    drawn.sort_by(|a, b| b.0.total_cmp(&a.0));
    drawn.into_iter().find_map(|(z, piece)| {
        let counts = piece.kind == Kind::Muscle
            || piece.kind != Kind::Shade && atlas().is_muscle(piece.of.as_ref().unwrap_or(&piece.id));
        let surface = Surface::new(piece);
        let inside = counts && path(&surface.outline(40)).winding(p) != 0;
        // The place on the body is the same on the side that is given.
        let seen = inside && (z >= 9000.0 || atlas().on_body(&stage, stage.place(p, view.frame.given)?));
        (seen && piece.cover(surface.locate(p)?.1) >= 0.3).then_some(piece)
    })
}

#[test]
fn every_point_is_hit_where_it_is_seen() {
    let mut seen = 0;
    for stage in stages() {
        for point in atlas().points() {
            let Some(at) = point.at(stage.view()) else { continue };
            for picture in MUSCLES.into_iter().filter(|&picture| atlas().shown_in(at, picture)) {
                let map = HitMap::new(atlas(), stage, picture, picture);
                for &side in stage.sides() {
                    let hit = map.at(stage.place(at.given(), side).unwrap()).unwrap();
                    assert_eq!((hit.muscle, hit.side), (at.muscle.as_str(), side), "{} {stage:?}", point.id);
                    let back = map.place(&hit.piece.id, &hit.piece.part, hit.u, hit.v, side).unwrap();
                    assert!(back.distance(stage.place(at.given(), side).unwrap()) < 0.05, "{}", point.id);
                    seen += 1;
                }
            }
        }
    }
    assert!(seen > 500, "{seen}");
}

#[test]
fn an_opened_side_shows_its_own_muscles() {
    let at = point("RHO-MAJ1").at(ViewId::Back).unwrap();
    let stage = Stage::new(atlas(), ViewId::Back, Side::Right);
    let map = HitMap::new(atlas(), stage, Picture::Deep, Picture::Outer);
    let left = map.at(stage.place(at.given(), Side::Left).unwrap()).unwrap();
    assert_eq!((left.muscle, left.side), ("rhomb_maj", Side::Left));
    let right = map.at(stage.place(at.given(), Side::Right).unwrap()).unwrap();
    assert_eq!((right.muscle, right.side), ("trap_lower", Side::Right));
    assert_eq!((map.picture(Side::Left), map.picture(Side::Right)), (Picture::Deep, Picture::Outer));
    // From in front the sides are swapped on screen, never in the answer.
    let stage = Stage::new(atlas(), ViewId::Front, Side::Right);
    let map = HitMap::new(atlas(), stage, Picture::Outer, Picture::Skin);
    assert_eq!(map.at(Point::new(40.0, 240.0)).map(|hit| hit.side), Some(Side::Left));
    assert!(map.at(Point::new(-40.0, 240.0)).is_none());
}

#[test]
fn outlines_hold_their_muscle_on_their_side_only() {
    let stage = Stage::new(atlas(), ViewId::Back, Side::Right);
    let map = HitMap::new(atlas(), stage, Picture::Deep, Picture::Outer);
    let outline = map.outline("levator", Side::Left);
    let given = point("LEV-2").at(ViewId::Back).unwrap().given();
    assert_ne!(outline.winding(stage.place(given, Side::Left).unwrap()), 0);
    assert!(outline.bounding_box().x1 < 0.0);
    assert!(map.outline("rhomb_min", Side::Right).elements().is_empty(), "the right is not opened");
    assert!(map.outline("no such muscle", Side::Left).elements().is_empty());
    let neck = Stage::new(atlas(), ViewId::NeckSide, Side::Left);
    let map = HitMap::new(atlas(), neck, Picture::Outer, Picture::Outer);
    assert!(map.outline("scm", Side::Right).elements().is_empty(), "that side is not drawn");
    assert!(map.outline("scm", Side::Left).elements().len() > 200, "both of its parts");
}

#[test]
fn beside_a_muscle_the_nearest_one_is_found() {
    let stage = Stage::new(atlas(), ViewId::Back, Side::Right);
    let map = HitMap::new(atlas(), stage, Picture::Outer, Picture::Outer);
    // Just outside the shoulder.
    let beside = (0..200).map(|x| Point::new(f64::from(x), 180.0)).rfind(|p| map.at(*p).is_some()).unwrap();
    let beside = beside + kurbo::Vec2::new(3.0, 0.0);
    assert!(map.at(beside).is_none());
    assert_eq!(map.nearest_within(beside, 6.0).map(|hit| hit.side), Some(Side::Right));
    assert!(map.nearest_within(beside, 0.5).is_none());
    assert!(map.nearest_within(Point::new(-500.0, 0.0), 20.0).is_none());
}

fn any_place() -> impl Strategy<Value = (ViewId, Picture, &'static Piece, f64, f64)> {
    let all: Vec<_> = (atlas().views().iter())
        .flat_map(|view| view.pieces().map(|piece| (view.id, piece)))
        .flat_map(|(view, piece)| MUSCLES.map(|picture| (view, picture, piece)))
        .filter(|(_, picture, piece)| piece.z.in_picture(*picture).is_some())
        .collect();
    (proptest::sample::select(all), 0.02..0.98, 0.02..0.98)
        .prop_map(|((view, picture, piece), u, v)| (view, picture, piece, u, v))
}

proptest! {
    #[test]
    fn the_topmost_piece_is_hit((view, picture, piece, u, v) in any_place(), side in proptest::sample::select(vec![Side::Left, Side::Right])) {
        let p = Surface::new(piece).point(u, v);
        let stage = Stage::new(atlas(), view, side);
        // What reaches over the midline is clipped there.
        prop_assume!(p.x > 0.01 || !matches!(view, ViewId::Back | ViewId::Front));
        let map = HitMap::new(atlas(), stage, picture, picture);
        let hit = map.at(stage.place(p, side).expect("the side is drawn"));
        match (hit, topmost(view, picture, p)) {
            (Some(hit), Some(top)) => {
                prop_assert_eq!((&hit.piece.id, &hit.piece.part, hit.side), (&top.id, &top.part, side));
                if std::ptr::eq(top, piece) {
                    prop_assert!(Surface::new(piece).point(hit.u, hit.v).distance(p) < 0.05);
                }
            }
            (hit, top) => prop_assert!(hit.is_none() && top.is_none(), "{:?} {:?}", hit, top.map(|top| &top.id)),
        }
    }
}
