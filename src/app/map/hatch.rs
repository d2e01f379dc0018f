//! Areas filled with patterns: what they mean can be told apart without colour, and the muscle shows through.

use egui::{Pos2, Rect, Shape, Stroke};
use kurbo::{Point, Vec2};

use super::camera::OnScreen as _;
use crate::{anatomy::Polygon, session::Camera};

/// How an area is filled. Distances are screen points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pattern {
    /// Close slanting lines.
    Slanting,
    /// Slanting lines both ways.
    Crossed,
    /// Level lines.
    Level,
    /// Dots.
    Dots,
}

/// How an area is bordered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Border {
    /// An unbroken line.
    Solid,
    /// A dashed line.
    Dashed,
}

/// What areas are painted with.
pub(super) struct Brush<'a> {
    /// What has been painted.
    pub shapes: Vec<Shape>,
    /// The part of the screen that the map takes.
    pub map: Rect,
    /// Where the map looks.
    pub camera: &'a Camera,
    /// The outlines of the body: nothing is painted outside them.
    pub body: &'a [Polygon],
}

/// Between two lines of a pattern.
const SPACING: f64 = 6.5;
/// Between two dots.
const DOTS: f64 = 7.5;
/// The border is cut off at the body's outline in steps of this length.
const STEP: f64 = 3.0;

impl Brush<'_> {
    /// Fills what `area` and the body have in common.
    pub(super) fn fill(&mut self, area: &Polygon, pattern: Pattern, line: Stroke) {
        let slant = std::f64::consts::FRAC_1_SQRT_2;
        let (up, down) = (Vec2::new(slant, -slant), Vec2::new(slant, slant));
        match pattern {
            Pattern::Slanting => self.lines(area, up, line),
            Pattern::Crossed => {
                self.lines(area, up, line);
                self.lines(area, down, line);
            }
            Pattern::Level => self.lines(area, Vec2::new(1.0, 0.0), line),
            Pattern::Dots => self.dots(area, line),
        }
    }

    fn lines(&mut self, area: &Polygon, along: Vec2, line: Stroke) {
        let rows: Vec<_> = self.rows(area, along, SPACING).collect();
        for (_, across, spans) in rows {
            for (from, to) in spans {
                let ends = [from, to].map(|t| self.at((along * t + across).to_point()));
                self.shapes.push(Shape::line_segment(ends, line));
            }
        }
    }

    fn dots(&mut self, area: &Polygon, line: Stroke) {
        let step = DOTS / self.scale();
        let rows: Vec<_> = self.rows(area, Vec2::new(1.0, 0.0), DOTS * 0.8).collect();
        for (row, across, spans) in rows {
            // Every other row is moved by half a step.
            let shift = if row % 2 == 0 { 0.0 } else { step / 2.0 };
            for (from, to) in spans {
                let mut x = ((from - shift) / step).ceil() * step + shift;
                while x < to {
                    let at = self.at((Vec2::new(x, 0.0) + across).to_point());
                    self.shapes.push(Shape::circle_filled(at, line.width, line.color));
                    x += step;
                }
            }
        }
    }

    /// The rows of a pattern that runs `along`, fixed to the body so that they move with it: the number of each, its
    /// distance from the origin, and from where to where it lies in the area and on the body.
    fn rows<'a>(
        &'a self,
        area: &'a Polygon,
        along: Vec2,
        spacing: f64,
    ) -> impl Iterator<Item = (i64, Vec2, Vec<(f64, f64)>)> + 'a {
        let across = Vec2::new(-along.y, along.x);
        let step = spacing / self.scale();
        let (low, high) = self.reach(area, across);
        let (first, last) = ((low / step).ceil() as i64, (high / step).floor() as i64);
        (first..=last).map(move |row| {
            let c = row as f64 * step;
            let inside = spans(area, along, across, c);
            let body = union(self.body.iter().flat_map(|outline| spans(outline, along, across, c)).collect());
            (row, across * c, common(&inside, &body))
        })
    }

    /// From where to where the part of `area` on screen reaches in direction `across`.
    fn reach(&self, area: &Polygon, across: Vec2) -> (f64, f64) {
        let seen = kurbo::Rect::from_points(
            self.camera.place_under(self.map, self.map.min),
            self.camera.place_under(self.map, self.map.max),
        );
        let seen = seen.intersect(area.bounds());
        let corners = [(seen.x0, seen.y0), (seen.x1, seen.y0), (seen.x0, seen.y1), (seen.x1, seen.y1)];
        let along = corners.map(|(x, y)| Vec2::new(x, y).dot(across));
        let is_seen = seen.width() > 0.0 && seen.height() > 0.0;
        let ends =
            along.into_iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(a, b), c| (a.min(c), b.max(c)));
        if is_seen { ends } else { (0.0, -1.0) }
    }

    /// Lines the border of `area`, as far as it lies on the body.
    pub(super) fn border(&mut self, area: &Polygon, border: Border, lines: &[Stroke]) {
        for run in self.border_on_body(area) {
            for line in lines {
                match border {
                    Border::Solid => {
                        self.shapes.push(Shape::line(run.clone(), *line));
                    }
                    Border::Dashed => {
                        self.shapes.extend(Shape::dashed_line(&run, *line, 6.0, 4.0));
                    }
                }
            }
        }
    }

    fn border_on_body(&self, area: &Polygon) -> Vec<Vec<Pos2>> {
        let step = STEP / self.scale();
        let corners = area.points();
        let next = corners.iter().cycle().skip(1);
        let mut runs: Vec<Vec<Pos2>> = vec![Vec::new()];
        for (from, to) in corners.iter().zip(next) {
            let parts = (from.distance(*to) / step).ceil().max(1.0) as u32;
            for part in 0..=parts {
                let place = from.lerp(*to, f64::from(part) / f64::from(parts));
                if self.body.iter().any(|outline| outline.contains(place)) {
                    if let Some(run) = runs.last_mut() {
                        run.push(self.at(place));
                    }
                } else if runs.last().is_some_and(|run| !run.is_empty()) {
                    runs.push(Vec::new());
                }
            }
        }
        runs.retain(|run| run.len() > 1);
        runs
    }

    fn at(&self, place: Point) -> Pos2 {
        self.camera.to_screen(self.map, place)
    }

    fn scale(&self) -> f64 {
        f64::from(self.camera.scale)
    }
}

/// From where to where the line at distance `c` of the origin lies in the area.
fn spans(area: &Polygon, along: Vec2, across: Vec2, c: f64) -> Vec<(f64, f64)> {
    let corners = area.points();
    let next = corners.iter().cycle().skip(1);
    let mut crossings: Vec<f64> = corners
        .iter()
        .zip(next)
        .filter_map(|(a, b)| {
            let (a, b) = (a.to_vec2(), b.to_vec2());
            let (from, to) = (a.dot(across), b.dot(across));
            ((from < c) != (to < c)).then(|| a.lerp(b, (c - from) / (to - from)).dot(along))
        })
        .collect();
    crossings.sort_by(f64::total_cmp);
    crossings.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect()
}

/// Spans that overlap become one.
fn union(mut all: Vec<(f64, f64)>) -> Vec<(f64, f64)> {
    all.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut merged: Vec<(f64, f64)> = Vec::new();
    for (from, to) in all {
        match merged.last_mut() {
            Some(last) if from <= last.1 => last.1 = last.1.max(to),
            _ => merged.push((from, to)),
        }
    }
    merged
}

/// What two lists of spans have in common.
fn common(one: &[(f64, f64)], other: &[(f64, f64)]) -> Vec<(f64, f64)> {
    let pairs = one.iter().flat_map(|a| other.iter().map(move |b| (a.0.max(b.0), a.1.min(b.1))));
    pairs.filter(|(from, to)| from < to).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn square(x: f64, y: f64, side: f64) -> Polygon {
        Polygon::new(vec![
            Point::new(x, y),
            Point::new(x + side, y),
            Point::new(x + side, y + side),
            Point::new(x, y + side),
        ])
    }

    #[test]
    fn a_row_lies_in_its_area_only() {
        let (along, across) = (Vec2::new(1.0, 0.0), Vec2::new(0.0, 1.0));
        let area = square(10.0, 0.0, 20.0);
        assert_eq!(spans(&area, along, across, 5.0), [(10.0, 30.0)]);
        assert!(spans(&area, along, across, 25.0).is_empty());
        let hollow = Polygon::new(vec![
            Point::new(0.0, 0.0),
            Point::new(10.0, 0.0),
            Point::new(10.0, 10.0),
            Point::new(8.0, 10.0),
            Point::new(8.0, 2.0),
            Point::new(2.0, 2.0),
            Point::new(2.0, 10.0),
            Point::new(0.0, 10.0),
        ]);
        assert_eq!(spans(&hollow, along, across, 5.0), [(0.0, 2.0), (8.0, 10.0)], "not across the hollow");
    }

    #[test]
    fn spans_are_cut_with_the_body() {
        let body = union(vec![(4.0, 9.0), (0.0, 5.0), (20.0, 30.0)]);
        assert_eq!(body, [(0.0, 9.0), (20.0, 30.0)]);
        assert_eq!(common(&[(3.0, 25.0)], &body), [(3.0, 9.0), (20.0, 25.0)]);
        assert!(common(&[(10.0, 19.0)], &body).is_empty());
    }
}
