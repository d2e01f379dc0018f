//! Smooth lines: centripetal Catmull-Rom splines as polylines, and polylines read by arc length.

use kurbo::{Point, Vec2};

use crate::anatomy::sheets::Curve;

/// The points of a segment of a plain curve.
const CURVE_STEPS: usize = 10;

/// The centripetal Catmull-Rom spline (alpha 0.5) through `points`, as a polyline of `steps` pieces a segment.
///
/// An open line has its end points mirrored and passes through its first and last point; two points are a straight line;
/// one point is a line of no length. A closed line does not repeat its first point.
pub fn smooth(points: &[Point], closed: bool, steps: usize) -> Vec<Point> {
    match *points {
        [] => Vec::new(),
        [only] => vec![only, only],
        [a, b] if !closed => (0..=steps).map(|i| a.lerp(b, i as f64 / steps as f64)).collect(),
        _ => spline(points, closed, steps),
    }
}

fn mirrored(end: Point, next: Point) -> Point {
    end + (end - next)
}

/// Hermite pieces between the points, each with its two neighbours as guides.
fn spline(points: &[Point], closed: bool, steps: usize) -> Vec<Point> {
    let n = points.len();
    let around = |i: usize| match i {
        0 if closed => points[n - 1],
        0 => mirrored(points[0], points[1]),
        i if i <= n => points[i - 1],
        i if closed => points[i - n - 1],
        _ => mirrored(points[n - 1], points[n - 2]),
    };
    let segments = if closed { n } else { n - 1 };
    let span = |p: Point, q: Point| (q - p).hypot().sqrt().max(1e-6);
    let mut line = Vec::with_capacity(segments * steps + 1);
    for i in 0..segments {
        let [p0, p1, p2, p3] = [around(i), around(i + 1), around(i + 2), around(i + 3)];
        let (a, b, c) = (span(p0, p1), span(p1, p2), span(p2, p3));
        let tangent = |before: Point, at: Point, after: Point, t0: f64, t1: f64| -> Vec2 {
            b * ((at - before) / t0 - (after - before) / (t0 + t1) + (after - at) / t1)
        };
        let (m1, m2) = (tangent(p0, p1, p2, a, b), tangent(p1, p2, p3, b, c));
        for k in 0..steps {
            let t = k as f64 / steps as f64;
            let (t2, t3) = (t * t, t * t * t);
            let at = (2.0 * t3 - 3.0 * t2 + 1.0) * p1.to_vec2()
                + (t3 - 2.0 * t2 + t) * m1
                + (3.0 * t2 - 2.0 * t3) * p2.to_vec2()
                + (t3 - t2) * m2;
            line.push(at.to_point());
        }
    }
    if !closed {
        line.push(points[n - 1]);
    }
    line
}

impl Curve {
    /// The smooth line; a [`Curve::Smooth`] one is a ring if `closed`. A ring does not repeat its first point.
    pub fn line(&self, closed: bool) -> Vec<Point> {
        match self {
            Self::Smooth(points) => smooth(points, closed, CURVE_STEPS),
            Self::Joined(lines) => lines.iter().flat_map(|line| smooth(line, false, CURVE_STEPS)).collect(),
        }
    }
}

/// A line of at least one point, read by arc length.
#[derive(Clone, Debug)]
pub struct Polyline {
    points: Vec<Point>,
    /// The length from the first point to each point.
    lengths: Vec<f64>,
}

impl Polyline {
    /// Measures a line.
    pub fn new(points: Vec<Point>) -> Self {
        let mut lengths = Vec::with_capacity(points.len());
        let mut length = 0.0;
        for (i, point) in points.iter().enumerate() {
            if i > 0 {
                length += point.distance(points[i - 1]);
            }
            lengths.push(length);
        }
        Self { points, lengths }
    }

    /// Its points.
    pub fn points(&self) -> &[Point] {
        &self.points
    }

    /// Its length.
    pub fn length(&self) -> f64 {
        self.lengths.last().copied().unwrap_or(0.0)
    }

    /// The point at the share `u` of its length, clamped to 0..=1.
    pub fn at(&self, u: f64) -> Point {
        let (i, share) = self.segment(u);
        match self.points.get(i..) {
            Some([a, b, ..]) => a.lerp(*b, share),
            Some([a]) => *a,
            _ => Point::ZERO,
        }
    }

    /// How the point at `u` moves when `u` grows: along the line, as long as the line.
    pub(super) fn velocity(&self, u: f64) -> Vec2 {
        let (i, _) = self.segment(u);
        match self.points.get(i..) {
            Some([a, b, ..]) => {
                let step = *b - *a;
                let length = step.hypot();
                if length > 0.0 { step * (self.length() / length) } else { Vec2::ZERO }
            }
            _ => Vec2::ZERO,
        }
    }

    /// The segment in which the share `u` of the length lies, and how far into it.
    fn segment(&self, u: f64) -> (usize, f64) {
        let reach = u * self.length();
        let last = self.lengths.len().saturating_sub(2);
        let i = self.lengths.get(1..).map_or(0, |ends| ends.partition_point(|&end| end < reach)).min(last);
        let (from, to) = (self.lengths[i], self.lengths.get(i + 1).copied().unwrap_or(0.0));
        let length = to - from;
        (i, if length > 0.0 { ((reach - from) / length).clamp(0.0, 1.0) } else { 0.0 })
    }

    /// The place on the line nearest to `p`: its share of the length, and its distance.
    pub fn nearest(&self, p: Point) -> (f64, f64) {
        let (mut best, mut reach) = (f64::INFINITY, 0.0);
        for (ends, lengths) in self.points.windows(2).zip(self.lengths.windows(2)) {
            let (foot, share) = foot(p, ends[0], ends[1]);
            let distance = foot.distance_squared(p);
            if distance < best {
                (best, reach) = (distance, lengths[0] + (lengths[1] - lengths[0]) * share);
            }
        }
        let length = self.length();
        (if length > 0.0 { reach / length } else { 0.0 }, best.sqrt())
    }
}

/// The point of the segment `a` `b` nearest to `p`, and its share of the segment.
pub(super) fn foot(p: Point, a: Point, b: Point) -> (Point, f64) {
    let along = b - a;
    let square = along.hypot2();
    let share = if square > 0.0 { ((p - a).dot(along) / square).clamp(0.0, 1.0) } else { 0.0 };
    (a + along * share, share)
}
