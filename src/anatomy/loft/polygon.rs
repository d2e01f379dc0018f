//! Areas bounded by straight lines.

use kurbo::{Affine, BezPath, Point, Rect};

use super::spline::foot;

/// So many corners look like a curve at the size of the body.
const ROUND: usize = 48;

/// An area with its bounding box. Counted by winding: what it overlaps itself with is inside.
#[derive(Clone, Debug)]
pub struct Polygon {
    points: Vec<Point>,
    bounds: Rect,
}

impl Polygon {
    /// The area inside the ring through `points` (the first is not repeated).
    pub fn new(points: Vec<Point>) -> Self {
        let mut corners = points.iter();
        let first = corners.next().copied().unwrap_or_default();
        let bounds = corners.fold(Rect::from_points(first, first), |bounds, &point| bounds.union_pt(point));
        Self { points, bounds }
    }

    /// Its corners.
    pub fn points(&self) -> &[Point] {
        &self.points
    }

    /// Its bounding box.
    pub fn bounds(&self) -> Rect {
        self.bounds
    }

    fn edges(&self) -> impl Iterator<Item = (Point, Point)> {
        let next = self.points.iter().cycle().skip(1);
        self.points.iter().copied().zip(next.copied())
    }

    /// The same area with its corners cut (Chaikin) until no turn is sharp: what is felt has no corners. It reaches
    /// nowhere beyond the convex hull of the old one.
    #[must_use]
    pub fn without_corners(&self) -> Self {
        let mut round = self.points.clone();
        while (3..ROUND).contains(&round.len()) {
            let next = round.iter().cycle().skip(1);
            round = round.iter().zip(next).flat_map(|(a, b)| [a.lerp(*b, 0.25), a.lerp(*b, 0.75)]).collect();
        }
        Self::new(round)
    }

    /// Whether `p` is inside.
    pub fn contains(&self, p: Point) -> bool {
        let Rect { x0, y0, x1, y1 } = self.bounds;
        if !((x0..=x1).contains(&p.x) && (y0..=y1).contains(&p.y)) {
            return false;
        }
        let Some(&last) = self.points.last() else { return false };
        let (mut a, mut winding) = (last, 0);
        for &b in &self.points {
            if (a.y > p.y) != (b.y > p.y) {
                let right = (b - a).cross(p - a) > 0.0;
                if right == (b.y > a.y) {
                    winding += if right { 1 } else { -1 };
                }
            }
            a = b;
        }
        winding != 0
    }

    /// How far `p` is from the border.
    pub fn distance(&self, p: Point) -> f64 {
        self.edges().map(|(a, b)| foot(p, a, b).0.distance_squared(p)).fold(f64::INFINITY, f64::min).sqrt()
    }

    /// Twice the signed area.
    fn turn(&self) -> f64 {
        self.edges().map(|(a, b)| a.to_vec2().cross(b.to_vec2())).sum()
    }

    /// How much it covers, in square units.
    pub fn area(&self) -> f64 {
        self.turn().abs() / 2.0
    }

    /// Adds the area to `path`, moved by `affine` and turned so that areas that overlap add up.
    pub fn add_to(&self, path: &mut BezPath, affine: Affine) {
        let flip = (self.turn() < 0.0) != (affine.determinant() < 0.0);
        let mut add = |i: usize, point: &Point| {
            if i == 0 { path.move_to(affine * *point) } else { path.line_to(affine * *point) }
        };
        if flip {
            self.points.iter().rev().enumerate().for_each(|(i, point)| add(i, point));
        } else {
            self.points.iter().enumerate().for_each(|(i, point)| add(i, point));
        }
        if !self.points.is_empty() {
            path.close_path();
        }
    }
}
