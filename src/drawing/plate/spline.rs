//! Smooth paths: the atlas's splines as exact cubics, and sampled lines made smooth again.

use kurbo::{BezPath, Point, Vec2};

use crate::anatomy::atlas::Curve;

/// The centripetal Catmull-Rom spline through `points` (end points mirrored), each span an exact cubic.
pub(super) fn smooth(points: &[Point], closed: bool) -> BezPath {
    let mut path = BezPath::new();
    let Some(&first) = points.first() else { return path };
    path.move_to(first);
    append(&mut path, points, closed);
    if closed {
        path.close_path();
    }
    path
}

/// Goes on from the path's end, which must be at the first point, through the others.
fn append(path: &mut BezPath, points: &[Point], closed: bool) {
    let n = points.len();
    if n == 2 && !closed {
        path.line_to(points[1]);
        return;
    }
    let spans = if closed { n } else { n.saturating_sub(1) };
    let at = |i: isize| -> Point {
        if closed {
            points[i.rem_euclid(n.cast_signed()) as usize]
        } else if i < 0 {
            points[0] + (points[0] - points[1])
        } else if i as usize >= n {
            points[n - 1] + (points[n - 1] - points[n - 2])
        } else {
            points[i as usize]
        }
    };
    for i in 0..spans.cast_signed() {
        let (p0, p1, p2, p3) = (at(i - 1), at(i), at(i + 1), at(i + 2));
        let (m1, m2) = tangents(p0, p1, p2, p3);
        path.curve_to(p1 + m1 / 3.0, p2 - m2 / 3.0, p2);
    }
}

/// The tangents at both ends of the span `p1`–`p2`, for a parameter running 0–1 over it (knots at the root of chords).
fn tangents(p0: Point, p1: Point, p2: Point, p3: Point) -> (Vec2, Vec2) {
    let knot = |a: Point, b: Point| a.distance(b).sqrt().max(1e-6);
    let (a, b, c) = (knot(p0, p1), knot(p1, p2), knot(p2, p3));
    let at_p1 = (p1 - p0) / a - (p2 - p0) / (a + b) + (p2 - p1) / b;
    let at_p2 = (p2 - p1) / b - (p3 - p1) / (b + c) + (p3 - p2) / c;
    (at_p1 * b, at_p2 * b)
}

/// The closed curve of something of which half is given, closed by a straight line a little beyond the midline: so the
/// two halves overlap when they are laid together, and show neither ground nor a line between them.
pub(super) fn over_the_midline(points: &[Point]) -> Option<BezPath> {
    let on_midline = |p: &Point| p.x.abs() < 0.3;
    let n = points.len();
    // The one place where the ring leaves the midline, and the one where it comes back.
    let leaving = (0..n).find(|&i| on_midline(&points[i]) && !on_midline(&points[(i + 1) % n]))?;
    let arc: Vec<Point> = (0..n).map(|i| points[(leaving + i) % n]).collect();
    let back = arc.iter().rposition(|p| !on_midline(p))? + 1;
    let end = *arc.get(back)?;
    if arc[1..back].iter().any(on_midline) {
        return None;
    }
    let mut path = smooth(&arc[..=back], false);
    path.line_to(Point::new(-1.0, end.y));
    path.line_to(Point::new(-1.0, arc[0].y));
    path.close_path();
    Some(path)
}

/// A curve of the atlas.
pub(super) fn curve(curve: &Curve, closed: bool) -> BezPath {
    match curve {
        Curve::Smooth(points) => smooth(points, closed),
        Curve::Joined(lines) => {
            let mut path = BezPath::new();
            for line in lines {
                let Some(&first) = line.first() else { continue };
                if path.elements().is_empty() {
                    path.move_to(first);
                } else {
                    path.line_to(first);
                }
                append(&mut path, line, false);
            }
            if closed {
                path.close_path();
            }
            path
        }
    }
}

/// A path put together from sampled lines: smooth along each, with corners between them.
pub(super) struct Runs {
    path: BezPath,
    tolerance: f64,
}

impl Runs {
    /// Lines are thinned out as far as they stay within `tolerance` units.
    pub(super) fn new(tolerance: f64) -> Self {
        Self { path: BezPath::new(), tolerance }
    }

    /// Goes on through the sampled line.
    #[must_use]
    pub(super) fn along(mut self, line: &[Point]) -> Self {
        let line = thinned(line, self.tolerance);
        let Some(&first) = line.first() else { return self };
        if self.path.elements().is_empty() {
            self.path.move_to(first);
        } else {
            self.path.line_to(first);
        }
        append(&mut self.path, &line, false);
        self
    }

    /// Goes on backwards through the sampled line.
    #[must_use]
    pub(super) fn back_along(self, line: &[Point]) -> Self {
        let reversed: Vec<Point> = line.iter().rev().copied().collect();
        self.along(&reversed)
    }

    /// Goes on through the sampled line in straight pieces: for soft wide strokes, which cost much along curves.
    #[must_use]
    pub(super) fn straight_along(mut self, line: &[Point]) -> Self {
        for p in thinned(line, self.tolerance) {
            if self.path.elements().is_empty() { self.path.move_to(p) } else { self.path.line_to(p) }
        }
        self
    }

    /// The closed path.
    pub(super) fn closed(mut self) -> BezPath {
        if !self.path.elements().is_empty() {
            self.path.close_path();
        }
        self.path
    }

    /// The open path.
    pub(super) fn open(self) -> BezPath {
        self.path
    }
}

/// The line with points left out as long as it stays within `tolerance` (Douglas and Peucker 1973).
pub(super) fn thinned(line: &[Point], tolerance: f64) -> Vec<Point> {
    let mut keep = vec![false; line.len()];
    let Some(last) = line.len().checked_sub(1) else { return Vec::new() };
    (keep[0], keep[last]) = (true, true);
    let mut open = vec![(0, last)];
    while let Some((from, to)) = open.pop() {
        let chord = line[to] - line[from];
        let length2 = chord.hypot2().max(1e-18);
        // To the chord and not to its line: a spike beyond the chord's end counts too.
        let off = |p: Point| {
            let along = ((p - line[from]).dot(chord) / length2).clamp(0.0, 1.0);
            p.distance(line[from] + chord * along)
        };
        let farthest = (from + 1..to).map(|i| (off(line[i]), i)).max_by(|a, b| a.0.total_cmp(&b.0));
        if let Some((distance, i)) = farthest
            && distance > tolerance
        {
            keep[i] = true;
            open.extend([(from, i), (i, to)]);
        }
    }
    line.iter().zip(keep).filter_map(|(p, keep)| keep.then_some(*p)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn lines() -> impl Strategy<Value = Vec<Point>> {
        prop::collection::vec((-50.0..50.0, -50.0..50.0).prop_map(|(x, y)| Point::new(x, y)), 2..40)
    }

    proptest! {
        #[test]
        fn a_thinned_line_stays_close(line in lines(), tolerance in 0.01..5.0) {
            let thin = thinned(&line, tolerance);
            prop_assert_eq!(thin[0], line[0]);
            for p in &line {
                let near = thin.windows(2).map(|w| {
                    let chord = w[1] - w[0];
                    let t = if chord.hypot2() > 0.0 { ((*p - w[0]).dot(chord) / chord.hypot2()).clamp(0.0, 1.0) } else { 0.0 };
                    p.distance(w[0] + chord * t)
                }).fold(f64::MAX, f64::min);
                prop_assert!(near <= tolerance + 1e-6);
            }
        }

        #[test]
        fn a_spline_goes_through_its_points(line in lines()) {
            let path = smooth(&line, false);
            let ends: Vec<Point> = path.elements().iter().filter_map(kurbo::PathEl::end_point).collect();
            prop_assert_eq!(ends, line);
        }
    }
}
