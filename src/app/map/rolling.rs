//! Areas that are rolled: an outline, and arrows along the way of the ball.
//!
//! They are told apart from other areas by their arrows and their plain, quiet ground, not by their colour.

use egui::{Color32, Id, Mesh, Painter, Pos2, Rect, Role, Shape, Stroke, Ui, Vec2};

use super::MapView;
use super::camera::OnScreen as _;
use crate::{
    anatomy::{Atlas, PointKey, Polygon, Rolling, RollingArea, Stage},
    app::{theme::Tokens, words::routines as words},
    session::{Camera, State},
};

/// The length of an arrow's head, in screen points.
const HEAD: f32 = 7.0;
/// An arrow shorter than this has no room for two heads, in screen points.
const SHORTEST: f32 = 12.0;
/// How much of the tint lies on the drawing.
const TINT: f32 = 0.16;

/// The areas that the map shows now: the selected one.
fn shown(state: &State) -> Vec<(&'static RollingArea, &PointKey)> {
    let area = |key: &PointKey| Atlas::builtin().rolling_area(&key.id);
    state.selected.iter().filter_map(|key| Some((area(key)?, key))).collect()
}

/// Paints the areas that are shown now.
pub(super) fn show(ui: &Ui, map: Rect, camera: &Camera, view: &MapView<'_>) {
    for (area, key) in shown(view.state) {
        one(ui, map, camera, view.state.map.stage(), area, key);
    }
}

/// Paints one area, where the stage shows it.
pub(super) fn one(ui: &Ui, map: Rect, camera: &Camera, stage: Stage, area: &RollingArea, key: &PointKey) {
    let Some(drawn) = Atlas::builtin().rolling_on(&stage, area, key.side) else { return };
    let painter = ui.painter().with_clip_rect(map);
    let brush = Brush { painter: &painter, map, camera, t: Tokens::of(ui) };
    brush.area(&drawn);
    say(ui, area, key, &drawn);
}

/// What the areas of this view are painted with.
pub(in crate::app) struct Brush<'a> {
    /// Where to.
    pub painter: &'a Painter,
    /// The part of the screen that the drawing takes.
    pub map: Rect,
    /// Where it looks.
    pub camera: &'a Camera,
    /// The colours.
    pub t: &'a Tokens,
}

impl Brush<'_> {
    /// Paints the ground and the ring of an area, without the way of the ball.
    pub(in crate::app) fn ring(&self, drawn: &Rolling) {
        self.painter.add(self.ground(&drawn.outline, self.t.accent.gamma_multiply(TINT)));
        let ring: Vec<Pos2> = drawn.outline.points().iter().map(|p| self.at(*p)).collect();
        for stroke in self.strokes(2.0) {
            self.painter.add(Shape::closed_line(ring.clone(), stroke));
        }
    }

    /// Paints one area.
    fn area(&self, drawn: &Rolling) {
        self.ring(drawn);
        for line in drawn.up_down.iter().chain(&drawn.side_side) {
            let line: Vec<Pos2> = line.iter().map(|p| self.at(*p)).collect();
            for stroke in self.strokes(1.6) {
                self.arrow(&line, stroke);
            }
        }
    }

    /// A line and, under it, one that keeps it readable on muscle.
    fn strokes(&self, width: f32) -> [Stroke; 2] {
        [Stroke::new(width + 2.6, self.t.panel.gamma_multiply(0.85)), Stroke::new(width, self.t.accent)]
    }

    /// A line with a head at both ends: the ball goes to and fro.
    fn arrow(&self, line: &[Pos2], stroke: Stroke) {
        let length: f32 = line.windows(2).map(|pair| pair[0].distance(pair[1])).sum();
        self.painter.add(Shape::line(line.to_vec(), stroke));
        if let ([first, second, ..], [.., before, last]) = (line, line)
            && length >= SHORTEST
        {
            let head = HEAD.min(length / 3.0);
            self.head(*first, *first - *second, head, stroke);
            self.head(*last, *last - *before, head, stroke);
        }
    }

    fn head(&self, tip: Pos2, direction: Vec2, length: f32, stroke: Stroke) {
        let back = direction.normalized() * -length;
        let barb = |turn: f32| tip + egui::emath::Rot2::from_angle(turn) * back;
        self.painter.add(Shape::line(vec![barb(0.55), tip, barb(-0.55)], stroke));
    }

    /// The area filled evenly.
    fn ground(&self, area: &Polygon, tint: Color32) -> Mesh {
        let mut mesh = Mesh::default();
        for corners in bands(area) {
            quad(&mut mesh, corners.map(|corner| self.at(corner)), tint);
        }
        mesh
    }

    fn at(&self, place: kurbo::Point) -> Pos2 {
        self.camera.to_screen(self.map, place)
    }
}

/// An area cut into bands at the height of its corners, in which its edges do not cross: the corners of each piece.
pub(in crate::app) fn bands(area: &Polygon) -> Vec<[kurbo::Point; 4]> {
    let mut heights: Vec<f64> = area.points().iter().map(|p| p.y).collect();
    heights.sort_by(f64::total_cmp);
    heights.dedup();
    let mut pieces = Vec::new();
    for band in heights.windows(2) {
        let mut edges = edges_across(area, band[0], band[1]);
        edges.sort_by(|a, b| (a.0 + a.1).total_cmp(&(b.0 + b.1)));
        pieces.extend(edges.chunks_exact(2).map(|pair| {
            let corners =
                [(pair[0].0, band[0]), (pair[1].0, band[0]), (pair[1].1, band[1]), (pair[0].1, band[1])];
            corners.map(kurbo::Point::from)
        }));
    }
    pieces
}

/// Adds a piece with four corners.
pub(in crate::app) fn quad(mesh: &mut Mesh, corners: [Pos2; 4], colour: Color32) {
    let first = mesh.vertices.len() as u32;
    for corner in corners {
        mesh.colored_vertex(corner, colour);
    }
    mesh.add_triangle(first, first + 1, first + 2);
    mesh.add_triangle(first, first + 2, first + 3);
}

/// Where the edges that go through the whole band are at its top and at its bottom.
fn edges_across(area: &Polygon, top: f64, bottom: f64) -> Vec<(f64, f64)> {
    let corners = area.points();
    let next = corners.iter().cycle().skip(1);
    let edges = corners.iter().zip(next).map(|(a, b)| if a.y < b.y { (a, b) } else { (b, a) });
    edges
        .filter(|(high, low)| high.y <= top && low.y >= bottom && high.y < low.y)
        .map(|(high, low)| {
            let x = |y: f64| high.x + (low.x - high.x) * (y - high.y) / (low.y - high.y);
            (x(top), x(bottom))
        })
        .collect()
}

/// The area and how it is rolled, for a screen reader.
fn say(ui: &Ui, area: &RollingArea, key: &PointKey, drawn: &Rolling) {
    ui.ctx().accesskit_node_builder(Id::unique("rolling").with(key), |node| {
        node.set_role(Role::Label);
        node.set_value(words::area(
            &key.side.sided(area.name()),
            !drawn.up_down.is_empty(),
            !drawn.side_side.is_empty(),
        ));
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hollow_ring_is_cut_into_bands() {
        let ring =
            [(0.0, 0.0), (9.0, 0.0), (9.0, 9.0), (6.0, 9.0), (6.0, 3.0), (3.0, 3.0), (3.0, 9.0), (0.0, 9.0)];
        let area = Polygon::new(ring.map(kurbo::Point::from).to_vec());
        assert_eq!(edges_across(&area, 0.0, 3.0).len(), 2);
        let mut lower = edges_across(&area, 3.0, 9.0);
        lower.sort_by(|a, b| a.0.total_cmp(&b.0));
        assert_eq!(lower, [(0.0, 0.0), (3.0, 3.0), (6.0, 6.0), (9.0, 9.0)]);
    }
}
