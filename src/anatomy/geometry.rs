//! What must hold between the numbers of an atlas: a point lies on its muscle, on the body, and where it may be pressed.

use kurbo::Point;

use super::{
    Atlas, Level, Picture, SelfCare, Side, Stage,
    atlas::{At, Problem},
};

/// How far, in units, a stated x, y may be from its u, v (the figures are rounded).
const ROUNDING: f64 = 0.02;

impl Atlas {
    /// Lofts everything and checks what must hold of the places of points; empty if it holds.
    ///
    /// Apart from [`Atlas::from_files`] because it takes the geometry of every piece (some hundredths of a second).
    pub fn check_geometry(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        let mut bad = |file: u16, item: String, what: String| {
            problems.push(Problem { file: self.file(file), place: None, item, what });
        };
        for point in self.points() {
            for at in &point.at {
                for what in self.misplaced(at, point.self_care) {
                    bad(point.file, format!("point {} in {}", point.id, at.view), what);
                }
                if ![Picture::Outer, Picture::Deep, Picture::Deepest]
                    .iter()
                    .any(|&picture| self.drawn_in(at, picture))
                {
                    bad(
                        point.file,
                        format!("point {} in {}", point.id, at.view),
                        "its piece is drawn in no picture of muscles".to_owned(),
                    );
                }
            }
        }
        for set in &self.sets {
            for step in &set.points {
                for what in self.misplaced(&step.at, SelfCare::Ok) {
                    bad(set.file, format!("set {}, step {}", set.id, step.order), what);
                }
            }
        }
        for (area, item, what) in self.check_rolling() {
            bad(area.file, item, what);
        }
        problems
    }

    /// What is wrong with a place.
    fn misplaced(&self, at: &At, self_care: SelfCare) -> Vec<String> {
        let mut wrong = Vec::new();
        let lofted = self.lofted(at.view);
        let number =
            self.view(at.view).pieces().position(|piece| piece.id == at.muscle && piece.part == at.part);
        let Some(shape) = number.and_then(|number| lofted.shapes.get(number)) else { return wrong };
        let Point { x, y } = shape.surface.point(at.u, at.v);
        if at.given().distance(Point::new(x, y)) > ROUNDING {
            wrong.push(format!("u, v give ({x:.2}, {y:.2}), not the stated ({}, {})", at.x, at.y));
        }
        if !shape.outline.contains(at.given()) {
            let far = shape.outline.distance(at.given());
            wrong.push(format!("it lies outside its piece, by {far:.2} units"));
        }
        if !self.outlines(at.view).on_body(at.given()) {
            wrong.push("it lies outside the silhouette".to_owned());
        }
        let given = self.view(at.view).frame.given;
        let stage = Stage::new(self, at.view, given);
        if self_care != SelfCare::No
            && let Some(drawn) = stage.place(at.given(), given)
        {
            for zone in self.danger(&stage, drawn).into_iter().filter(|zone| zone.level == Level::Never) {
                wrong.push(format!(
                    "it may be treated by oneself, but lies in the zone {}: {}",
                    zone.id, zone.rule
                ));
            }
        }
        for side in [Side::Left, Side::Right] {
            // The other side must agree, whatever the view does to show it.
            let stage = Stage::new(self, at.view, side);
            let back = stage.place(at.given(), side).map(|drawn| stage.unplace(drawn));
            if back.is_none_or(|(point, of)| of != side || point.distance(at.given()) > 1e-9) {
                wrong.push(format!("its {side} side is not drawn where it belongs"));
            }
        }
        wrong
    }
}
