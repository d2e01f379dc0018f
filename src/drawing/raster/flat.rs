//! Paths as straight lines in pixels.

use kurbo::{Affine, Point};
use tiny_skia::{Path, PathBuilder, PathSegment};

/// Curves are replaced by lines that stay within this many pixels.
const FLAT: f64 = 0.05;

/// One step along a path of straight lines.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Step {
    /// A new line begins here.
    Move(Point),
    /// The line goes on to here.
    Line(Point),
    /// The line goes back to where it began.
    Close,
}

/// Walks along `path` seen through `camera`.
pub(super) fn walk(path: &Path, camera: Affine, mut visit: impl FnMut(Step)) {
    let at = |p: tiny_skia::Point| camera * Point::new(p.x.into(), p.y.into());
    let mut pen = Point::ZERO;
    for segment in path.segments() {
        match segment {
            PathSegment::MoveTo(p) => {
                pen = at(p);
                visit(Step::Move(pen));
            }
            PathSegment::LineTo(p) => {
                pen = at(p);
                visit(Step::Line(pen));
            }
            PathSegment::QuadTo(c, p) => {
                let (c, p) = (at(c), at(p));
                cubic([pen, pen.lerp(c, 2.0 / 3.0), p.lerp(c, 2.0 / 3.0), p], &mut visit);
                pen = p;
            }
            PathSegment::CubicTo(c, d, p) => {
                let p = at(p);
                cubic([pen, at(c), at(d), p], &mut visit);
                pen = p;
            }
            PathSegment::Close => visit(Step::Close),
        }
    }
}

fn cubic([from, c, d, to]: [Point; 4], visit: &mut impl FnMut(Step)) {
    let bend = |a: Point, b: Point, c: Point| (a.to_vec2() - 2.0 * b.to_vec2() + c.to_vec2()).hypot();
    let bend = bend(from, c, d).max(bend(c, d, to));
    let steps = (0.75 * bend / FLAT).sqrt().ceil().clamp(1.0, 64.0) as u32;
    for i in 1..steps {
        let t = f64::from(i) / f64::from(steps);
        let s = 1.0 - t;
        let p = from.to_vec2() * (s * s * s)
            + c.to_vec2() * (3.0 * s * s * t)
            + d.to_vec2() * (3.0 * s * t * t)
            + to.to_vec2() * (t * t * t);
        visit(Step::Line(p.to_point()));
    }
    visit(Step::Line(to));
}

/// The path as straight lines in pixels, which a stroker follows in a fraction of the time that curves take it.
pub(super) fn straightened(path: &Path, camera: Affine) -> Option<Path> {
    let mut builder = PathBuilder::with_capacity(path.len() * 3, path.len() * 3);
    walk(path, camera, |step| match step {
        Step::Move(p) => builder.move_to(p.x as f32, p.y as f32),
        Step::Line(p) => builder.line_to(p.x as f32, p.y as f32),
        Step::Close => builder.close(),
    });
    builder.finish()
}
