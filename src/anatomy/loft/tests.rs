//! Lofting against values of the reference generator, and its laws.

#![expect(clippy::unreadable_literal, reason = "figures of the reference, as it prints them")]

use kurbo::Point;
use proptest::prelude::*;

use super::*;
use crate::anatomy::{Atlas, ViewId, atlas::Piece};

/// What the reference generator of the drawing computes for a piece.
struct Golden {
    view: ViewId,
    muscle: &'static str,
    part: &'static str,
    width: f64,
    /// point(0.37, 0.61)
    point: (f64, f64),
    /// The length of fibre(0.3).
    fibre_length: f64,
    /// The ends of drawn(0.02).
    drawn: [(f64, f64); 2],
    /// The number of corners of outline(40).
    outline: usize,
    area: f64,
    oblique: (f64, f64),
}

const GOLDEN: &[Golden] = &[
    Golden {
        view: ViewId::Back,
        muscle: "rhomb_maj",
        part: "",
        width: 46.725836,
        point: (21.958842, 208.418674),
        fibre_length: 46.709027,
        drawn: [(2.0, 171.528), (33.978737, 202.917265)],
        outline: 160,
        area: 1560.9176,
        oblique: (0.773592, 0.744848),
    },
    Golden {
        view: ViewId::Back,
        muscle: "trap_upper",
        part: "",
        width: 72.698462,
        point: (57.048651, 158.747954),
        fibre_length: 156.885466,
        drawn: [(10.980839, 76.684568), (113.633184, 175.079582)],
        outline: 160,
        area: 1890.0570,
        oblique: (0.905057, 0.673240),
    },
    Golden {
        view: ViewId::Front,
        muscle: "rectus_abd",
        part: "",
        width: 45.194999,
        point: (18.010604, 396.325808),
        fibre_length: 230.717705,
        drawn: [(6.781442, 262.017224), (1.846273, 483.512942)],
        outline: 160,
        area: -8636.6386,
        oblique: (0.502095, 0.805546),
    },
    Golden {
        view: ViewId::Sole,
        muscle: "plantar_fascia",
        part: "slip_1",
        width: 10.000000,
        point: (22.273412, 126.357084),
        fibre_length: 189.392544,
        drawn: [(9.43, 240.03), (36.8, 54.0)],
        outline: 160,
        area: -1239.5854,
        oblique: (0.430334, 0.091212),
    },
    Golden {
        view: ViewId::NeckSide,
        muscle: "scm",
        part: "sternal",
        width: 44.202943,
        point: (-3.388914, 219.853831),
        fibre_length: 181.284795,
        drawn: [(37.34924, 322.111479), (-11.847116, 156.747107)],
        outline: 160,
        area: -3042.2261,
        oblique: (0.838342, 0.647818),
    },
    Golden {
        view: ViewId::ForearmPalm,
        muscle: "fcu",
        part: "",
        width: 15.132746,
        point: (29.231791, 158.292858),
        fibre_length: 270.452203,
        drawn: [(42.157408, -6.017585), (18.693205, 262.086639)],
        outline: 160,
        area: -3082.3114,
        oblique: (0.957901, 0.678294),
    },
    Golden {
        view: ViewId::Back,
        muscle: "glut_max",
        part: "",
        width: 100.465496,
        point: (65.847548, 488.282836),
        fibre_length: 135.699261,
        drawn: [(18.467725, 407.134291), (94.685818, 514.091195)],
        outline: 160,
        area: 9383.0440,
        oblique: (0.917827, 0.957214),
    },
];

fn surfaces() -> Vec<(ViewId, &'static Piece, Surface)> {
    let views = Atlas::builtin().views().iter();
    views.flat_map(|view| view.pieces().map(|piece| (view.id, piece, Surface::new(piece)))).collect()
}

fn any_surface() -> impl Strategy<Value = (ViewId, &'static Piece)> {
    let all: Vec<_> = Atlas::builtin()
        .views()
        .iter()
        .flat_map(|view| view.pieces().map(|piece| (view.id, piece)))
        .collect();
    proptest::sample::select(all)
}

#[track_caller]
fn near(a: Point, b: impl Into<Point>, within: f64) {
    let b = b.into();
    assert!(a.distance(b) <= within, "{a:?} is not {b:?} within {within}");
}

#[test]
fn same_as_the_reference() {
    for golden in GOLDEN {
        let piece = Atlas::builtin().view(golden.view).piece(golden.muscle, golden.part).unwrap();
        let surface = Surface::new(piece);
        assert!((surface.width() - golden.width).abs() < 1e-4, "{}", golden.muscle);
        near(surface.point(0.37, 0.61), golden.point, 1e-4);
        assert!((surface.fibre(0.3).length() - golden.fibre_length).abs() < 1e-4, "{}", golden.muscle);
        let drawn = surface.drawn(0.02);
        near(drawn[0], golden.drawn[0], 1e-4);
        near(drawn[Surface::N], golden.drawn[1], 1e-4);
        let outline = surface.outline(40);
        assert_eq!(outline.len(), golden.outline, "{}", golden.muscle);
        let next = outline.iter().cycle().skip(1);
        let area = 0.5 * outline.iter().zip(next).map(|(a, b)| a.to_vec2().cross(b.to_vec2())).sum::<f64>();
        assert!((area - golden.area).abs() < 1e-2, "{}: {area}", golden.muscle);
        assert!((surface.oblique(false) - golden.oblique.0).abs() < 1e-4, "{}", golden.muscle);
        assert!((surface.oblique(true) - golden.oblique.1).abs() < 1e-4, "{}", golden.muscle);
    }
}

#[test]
fn lines_of_few_points() {
    let (a, b) = (Point::new(1.0, 2.0), Point::new(5.0, 2.0));
    assert!(smooth(&[], false, 8).is_empty());
    assert_eq!(smooth(&[a], false, 8), [a, a]);
    assert_eq!(smooth(&[a, b], false, 4)[1], Point::new(2.0, 2.0));
    assert_eq!(Polyline::new(vec![a, a]).at(0.5), a);
    assert_eq!(Polyline::new(vec![a, b]).at(0.25), Point::new(2.0, 2.0));
    assert_eq!(Polyline::new(vec![a, b]).nearest(Point::new(4.0, 5.0)), (0.75, 3.0));
}

#[test]
fn a_closed_line_passes_its_points_and_comes_back() {
    let points = [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)].map(Point::from);
    let line = smooth(&points, true, 10);
    assert_eq!(line.len(), 40);
    for (i, point) in points.into_iter().enumerate() {
        near(line[10 * i], point, 1e-9);
    }
    // The same ring whichever point it starts from.
    let turned = smooth(&[points[1], points[2], points[3], points[0]], true, 10);
    near(line[15], turned[5], 1e-9);
}

#[test]
fn areas() {
    let square = Polygon::new([(0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 4.0)].map(Point::from).to_vec());
    assert!(square.contains(Point::new(2.0, 2.0)));
    assert!(!square.contains(Point::new(5.0, 2.0)));
    assert!((square.distance(Point::new(6.0, 2.0)) - 2.0).abs() < 1e-12);
    // A ring that runs round twice is inside, not a hole.
    let mut twice = square.points().to_vec();
    twice.extend_from_slice(square.points());
    assert!(Polygon::new(twice).contains(Point::new(2.0, 2.0)));
    assert!(!Polygon::new(Vec::new()).contains(Point::ZERO));
}

/// A grid over every piece of the atlas: every place is found again.
#[test]
fn every_surface_finds_its_places_again() {
    for (view, piece, surface) in surfaces() {
        for i in 0..=8 {
            for j in 0..=8 {
                let p = surface.point(f64::from(i) / 8.0, f64::from(j) / 8.0);
                let Some((u, v)) = surface.locate(p) else {
                    panic!("{view} {} {}: ({i}, {j})/8 is not found", piece.id, piece.part)
                };
                near(surface.point(u, v), p, 0.05);
            }
        }
    }
}

proptest! {
    #[test]
    fn locate_is_the_inverse_of_point((_, piece) in any_surface(), u in 0.0..=1.0, v in 0.0..=1.0) {
        let surface = Surface::new(piece);
        let p = surface.point(u, v);
        let (u, v) = surface.locate(p).expect("it is on the surface");
        prop_assert!(surface.point(u, v).distance(p) <= 0.05);
    }

    #[test]
    fn a_place_far_away_is_not_found((view, piece) in any_surface()) {
        let bounds = Atlas::builtin().view(view).frame.viewbox;
        prop_assert_eq!(Surface::new(piece).locate(Point::new(bounds.x1 * 3.0, bounds.y1 * 3.0)), None);
    }

    #[test]
    fn the_outer_fibres_start_and_end_on_the_corners((_, piece) in any_surface()) {
        let surface = Surface::new(piece);
        let (first, last) = (&piece.rails[0], &piece.rails[piece.rails.len() - 1]);
        for (u, pick) in [(0.0, 0), (1.0, usize::MAX)] {
            let fibre = surface.fibre(u);
            let corner = |rail: &[Point]| rail[pick.min(rail.len() - 1)];
            prop_assert!(fibre.at(0.0).distance(corner(first)) < 1e-9);
            prop_assert!(fibre.at(1.0).distance(corner(last)) < 1e-9);
            // and pass the ends of every rail on their way.
            for rail in &piece.rails {
                prop_assert!(fibre.points().iter().any(|p| p.distance(corner(rail)) < 1e-9));
            }
        }
    }

    #[test]
    fn v_is_the_share_of_the_length((_, piece) in any_surface(), u in 0.0..=1.0, v in 0.0..=1.0, w in 0.0..=1.0) {
        let fibre = Surface::new(piece).fibre(u);
        let (from, to) = if v < w { (v, w) } else { (w, v) };
        // Never farther apart than along the fibre, so the surface is continuous along v.
        prop_assert!(fibre.at(from).distance(fibre.at(to)) <= (to - from) * fibre.length() + 1e-9);
    }

    #[test]
    fn u_moves_a_place_without_a_jump((_, piece) in any_surface(), u in 0.0..0.999, v in 0.0..=1.0) {
        let surface = Surface::new(piece);
        // No rail of the atlas is longer than 150 units, and a fibre may swing farther than its rails.
        prop_assert!(surface.point(u, v).distance(surface.point(u + 1e-6, v)) < 0.01);
    }

    #[test]
    fn the_drawn_fibre_lies_on_the_fibre((_, piece) in any_surface(), u in 0.0..=1.0) {
        let surface = Surface::new(piece);
        let fibre = surface.fibre(u);
        let drawn = surface.drawn(u);
        prop_assert_eq!(drawn.len(), Surface::N + 1);
        for p in drawn {
            prop_assert!(fibre.nearest(p).1 < 1e-6);
        }
    }
}
