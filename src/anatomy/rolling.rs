//! Rolling areas as they are drawn on a stage, and what must hold of them.

use kurbo::{Affine, Point, Rect};

use super::{
    Atlas, DangerZone, Level, PointId, Polygon, Side, Stage,
    atlas::{NamedPoint, RollingArea, RollingShape},
};

/// A rolling area as it is drawn for one side, in drawn units.
#[derive(Clone, Debug)]
pub struct Rolling {
    /// The ring round it.
    pub outline: Polygon,
    /// Lines along which one rolls up and down.
    pub up_down: Vec<Vec<Point>>,
    /// Short lines along which one rolls from side to side.
    pub side_side: Vec<Vec<Point>>,
}

/// How fine an area is looked through for places where no ball belongs, in units.
const STEP: f64 = 0.5;

impl Atlas {
    /// Every rolling area.
    pub fn rolling_areas(&self) -> &[RollingArea] {
        &self.rolling
    }

    /// The rolling area `id`.
    pub fn rolling_area(&self, id: &PointId) -> Option<&RollingArea> {
        self.rolling.iter().find(|area| area.id == *id)
    }

    /// Where `area` is drawn on `stage` for `side`; `None` where the stage does not show it.
    pub fn rolling_on(&self, stage: &Stage, area: &RollingArea, side: Side) -> Option<Rolling> {
        let shape = area.shape(stage.view())?;
        let affine = stage.affine(side)?;
        let lines = |lines: &[Vec<Point>]| lines.iter().map(|line| moved(line, affine)).collect();
        Some(Rolling {
            outline: Polygon::new(moved(&shape.outline, affine)),
            up_down: lines(&shape.up_down),
            side_side: lines(&shape.side_side),
        })
    }

    /// Every point that lies in `area` in any of its views, also those that it does not name.
    pub fn points_in(&self, area: &RollingArea) -> Vec<&NamedPoint> {
        let lies = |point: &&NamedPoint| area.shapes.iter().any(|shape| lies_in(point, shape));
        self.points().iter().filter(lies).collect()
    }

    /// The zones in which care is due that `area` touches in any of its views, each once.
    pub fn rolling_cares(&self, area: &RollingArea) -> Vec<&DangerZone> {
        let mut cares: Vec<&DangerZone> = Vec::new();
        for shape in &area.shapes {
            for zone in self.touched(shape).into_iter().filter(|zone| zone.level == Level::Care) {
                if cares.iter().all(|other| other.id != zone.id) {
                    cares.push(zone);
                }
            }
        }
        cares
    }

    /// The danger zones that a shape has places in, as [`Atlas::danger`] finds them. All of the shape lies on the body, so
    /// that is not asked of each place: a page that shows an area asks for its zones in every frame.
    fn touched(&self, shape: &RollingShape) -> Vec<&DangerZone> {
        let given = self.view(shape.view).frame.given;
        let stage = Stage::new(self, shape.view, given);
        let area = Polygon::new(shape.outline.clone());
        let has = |zone: &DangerZone, polygon: &Polygon| {
            let is_both = stage.joined() && zone.mirror;
            let hit = |p: Point| polygon.contains(p) || (is_both && polygon.contains(Point::new(-p.x, p.y)));
            net(area.bounds()).any(|p| hit(p) && area.contains(p)) || area.points().iter().any(|p| hit(*p))
        };
        (self.outlines(shape.view).danger.iter())
            .map(|(number, polygon)| (&self.danger_zones[*number], polygon))
            .filter(|(zone, polygon)| has(zone, polygon))
            .map(|(zone, _)| zone)
            .collect()
    }

    /// What is wrong with where the rolling areas lie: over bone or where no pressure belongs, off the body, crossing
    /// themselves, or without the points they name: each the area, the item, and what. See [`Atlas::check_geometry`].
    pub(in crate::anatomy) fn check_rolling(&self) -> Vec<(&RollingArea, String, String)> {
        let mut problems = Vec::new();
        for area in &self.rolling {
            let mut bad = |item: String, what: String| problems.push((area, item, what));
            for shape in &area.shapes {
                for what in self.misdrawn(shape) {
                    bad(format!("area {} in {}", area.id, shape.view), what);
                }
            }
            for id in &area.points {
                let lies = |point: &NamedPoint| area.shapes.iter().any(|shape| lies_in(point, shape));
                if !self.point(id).is_some_and(lies) {
                    bad(format!("area {}", area.id), format!("the point {id} does not lie in it"));
                }
            }
        }
        problems
    }

    fn misdrawn(&self, shape: &RollingShape) -> Vec<String> {
        let mut wrong = Vec::new();
        let outline = Polygon::new(shape.outline.clone());
        if crosses_itself(&shape.outline) {
            wrong.push("its outline crosses itself".to_owned());
        }
        let outlines = self.outlines(shape.view);
        if let Some(p) = shape.outline.iter().find(|p| !outlines.on_body(**p)) {
            wrong.push(format!("({}, {}) lies outside the silhouette", p.x, p.y));
        }
        for line in shape.up_down.iter().chain(&shape.side_side) {
            if let Some(p) = line.iter().find(|p| !outline.contains(**p)) {
                wrong.push(format!("a line of it leaves it at ({}, {})", p.x, p.y));
            }
        }
        for zone in self.touched(shape).into_iter().filter(|zone| zone.level != Level::Care) {
            wrong.push(format!("it reaches into the zone {}: {}", zone.id, zone.rule));
        }
        wrong
    }
}

fn lies_in(point: &NamedPoint, shape: &RollingShape) -> bool {
    point.at(shape.view).is_some_and(|at| Polygon::new(shape.outline.clone()).contains(at.given()))
}

fn moved(points: &[Point], affine: Affine) -> Vec<Point> {
    points.iter().map(|point| affine * *point).collect()
}

/// The places of a fine net.
fn net(bounds: Rect) -> impl Iterator<Item = Point> {
    let count = |length: f64| (length / STEP) as u32;
    let (columns, rows) = (count(bounds.width()), count(bounds.height()));
    let places = (0..=rows).flat_map(move |row| (0..=columns).map(move |column| (column, row)));
    places.map(move |(column, row)| {
        Point::new(bounds.x0 + STEP * f64::from(column), bounds.y0 + STEP * f64::from(row))
    })
}

/// Whether two edges of the ring cross.
fn crosses_itself(ring: &[Point]) -> bool {
    let count = ring.len();
    let edge = |i: usize| (ring[i], ring[(i + 1) % count]);
    let apart = |i: usize, j: usize| j > i + 1 && (i > 0 || j + 1 < count);
    (0..count).any(|i| (0..count).any(|j| apart(i, j) && cross(edge(i), edge(j))))
}

fn cross((a, b): (Point, Point), (c, d): (Point, Point)) -> bool {
    let side = |p: Point, q: Point, r: Point| (q - p).cross(r - p);
    side(a, b, c) * side(a, b, d) < 0.0 && side(c, d, a) * side(c, d, b) < 0.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ring_that_crosses_itself_is_found() {
        let ring = |points: &[(f64, f64)]| points.iter().map(|p| Point::from(*p)).collect::<Vec<_>>();
        assert!(!crosses_itself(&ring(&[(0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 4.0)])));
        assert!(crosses_itself(&ring(&[(0.0, 0.0), (4.0, 4.0), (4.0, 0.0), (0.0, 4.0)])));
    }
}
