//! What is hit is what is seen.

use std::sync::LazyLock;

use kurbo::{BezPath, Point, Shape};
use proptest::prelude::*;

use super::*;
use crate::anatomy::atlas::{Kind, Piece};

const MUSCLES: [Picture; 3] = [Picture::Outer, Picture::Deep, Picture::Deepest];

/// The muscles of a picture, topmost first, each with its outline: what is asked by the longest way.
struct Drawn {
    stage: Stage,
    muscles: Vec<Muscle>,
}

struct Muscle {
    piece: &'static Piece,
    surface: Surface,
    outline: BezPath,
    clipped: bool,
}

impl Drawn {
    fn new(view: ViewId, picture: Picture) -> Self {
        let view = atlas().view(view);
        let mut drawn: Vec<_> =
            view.pieces().filter_map(|piece| Some((piece.z.in_picture(picture)?, piece))).collect();
        // Of two at one height the later is painted last, over the other.
        drawn.sort_by(|a, b| a.0.total_cmp(&b.0));
        drawn.retain(|(_, piece)| {
            piece.kind == Kind::Muscle
                || piece.kind != Kind::Shade && atlas().is_muscle(piece.of.as_ref().unwrap_or(&piece.id))
        });
        let muscle = |(z, piece): (f64, &'static Piece)| {
            let surface = Surface::new(piece);
            let outline = path(&surface.outline(40));
            Muscle { piece, surface, outline, clipped: z < 9000.0 }
        };
        let stage = Stage::new(atlas(), view.id, view.frame.given);
        Self { stage, muscles: drawn.into_iter().rev().map(muscle).collect() }
    }

    /// The topmost at `p`, by kurbo's winding of every outline, on the side that is given: the place on the body is the
    /// same on the other. `Err` where `p` lies so near a border that rounding decides.
    fn topmost(&self, p: Point) -> Result<Option<&'static Piece>, ()> {
        let sure = |inside: &dyn Fn(Point) -> bool| {
            let around = [(0.0, 0.0), (1e-6, 1e-6), (-1e-6, 1e-6), (1e-6, -1e-6), (-1e-6, -1e-6)];
            let all = around.map(|(x, y)| inside(p + kurbo::Vec2::new(x, y)));
            if all.iter().all(|one| *one == all[0]) { Ok(all[0]) } else { Err(()) }
        };
        let on_body =
            sure(&|p| atlas().on_body(&self.stage, self.stage.place(p, self.stage.shown()).unwrap()));
        for muscle in &self.muscles {
            if !sure(&|p| muscle.outline.winding(p) != 0)? || muscle.clipped && !on_body? {
                continue;
            }
            let (_, v, strays) = muscle.surface.nearest(p);
            let cover = muscle.piece.cover(v);
            if (cover - 0.3).abs() < 0.01 || (strays - 1.0).abs() < 0.01 {
                return Err(());
            }
            if cover > 0.3 && strays < 1.0 {
                return Ok(Some(muscle.piece));
            }
        }
        Ok(None)
    }
}

fn path(points: &[Point]) -> BezPath {
    let mut path = BezPath::new();
    path.move_to(points[0]);
    points[1..].iter().for_each(|p| path.line_to(*p));
    path.close_path();
    path
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
fn a_nerve_or_ligament_in_the_way_is_no_muscle() {
    for id in ["sciatic_nerve", "sacrotuberous_ligament", "sacrospinous_ligament"] {
        assert!(atlas().muscle(id).is_some() && !atlas().is_muscle(id), "{id}");
    }
    let stage = Stage::new(atlas(), ViewId::Back, Side::Right);
    let map = HitMap::new(atlas(), stage, Picture::Deep, Picture::Deep);
    let under = map.at(Point::new(56.0, 503.0)).unwrap();
    assert_eq!(under.muscle, "quadratus_femoris");
}

#[test]
fn no_hair_lies_over_a_point_in_a_picture_of_muscles() {
    let mut asked = 0;
    for view in atlas().views() {
        let hair = view.extras.iter().filter(|extra| extra.fill.as_deref() == Some("hair"));
        for hair in hair.filter(|hair| MUSCLES.iter().any(|one| hair.z.in_picture(*one).is_some())) {
            let area = path(&hair.curve.line(true));
            for point in atlas().points() {
                let Some(at) = point.at(view.id) else { continue };
                assert_eq!(area.winding(at.given()), 0, "{} under {}", point.id, hair.id);
                asked += 1;
            }
        }
    }
    assert!(asked > 100, "{asked}");
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

/// Every picture of every view with its muscles.
static DRAWN: LazyLock<Vec<(ViewId, Picture, Drawn)>> = LazyLock::new(|| {
    let pictures = atlas().views().iter().flat_map(|view| MUSCLES.map(|picture| (view.id, picture)));
    pictures.map(|(view, picture)| (view, picture, Drawn::new(view, picture))).collect()
});

/// A place on a muscle: the numbers of its picture and of itself in there, u and v.
fn any_place() -> impl Strategy<Value = (usize, usize, f64, f64)> {
    let all: Vec<_> = (DRAWN.iter().enumerate())
        .flat_map(|(at, drawn)| (0..drawn.2.muscles.len()).map(move |one| (at, one)))
        .collect();
    (proptest::sample::select(all), 0.02..0.98, 0.02..0.98).prop_map(|((at, one), u, v)| (at, one, u, v))
}

proptest! {
    #[test]
    fn the_topmost_piece_is_hit((at, one, u, v) in any_place(), side in proptest::sample::select(vec![Side::Left, Side::Right])) {
        let (view, picture, drawn) = &DRAWN[at];
        let Muscle { piece, surface, .. } = &drawn.muscles[one];
        let p = surface.point(u, v);
        // What reaches over the midline is clipped there.
        prop_assume!(p.x > 0.01 || !matches!(view, ViewId::Back | ViewId::Front));
        let Ok(top) = drawn.topmost(p) else { return Ok(()) };
        let map = HitMap::new(atlas(), Stage::new(atlas(), *view, side), *picture, *picture);
        let hit = map.at(Stage::new(atlas(), *view, side).place(p, side).expect("the side is drawn"));
        let names = |piece: &Piece| format!("{} {} in {view:?}, {picture:?}, at {p}", piece.id, piece.part);
        prop_assert_eq!(hit.map(|hit| names(hit.piece)), top.map(names));
        if let Some(hit) = hit && std::ptr::eq(hit.piece, *piece) {
            prop_assert_eq!(hit.side, side);
            let apart = surface.point(hit.u, hit.v).distance(p);
            prop_assert!(apart < 0.05, "{apart} apart");
        }
    }
}
