//! What must hold of the sheets and costs next to nothing to check: ids, references, ranges.

use std::{
    collections::{HashMap, HashSet},
    hash::Hash,
};

use kurbo::Point;

use super::{
    Sheets,
    error::Problem,
    named::{At, NamedPoint},
    numbers::Along,
    self_care::SelfCare,
    shapes::{Curve, Piece, View},
};
use crate::anatomy::body::{PointId, Side};

/// Everything that is wrong with `sheets`, apart from their geometry.
pub(super) fn check(sheets: &Sheets) -> Vec<Problem> {
    let mut checker = Checker {
        sheets,
        muscles: sheets.muscles.iter().map(|muscle| muscle.id.as_str()).collect(),
        points: sheets.points.iter().map(|point| (&point.id, point)).collect(),
        problems: Vec::new(),
    };
    for view in &sheets.views {
        checker.view(view);
    }
    checker.muscles();
    checker.points();
    checker.sets();
    checker.zones();
    checker.rolling();
    checker.problems
}

struct Checker<'a> {
    sheets: &'a Sheets,
    muscles: HashSet<&'a str>,
    points: HashMap<&'a PointId, &'a NamedPoint>,
    problems: Vec<Problem>,
}

impl<'a> Checker<'a> {
    fn bad(&mut self, file: u16, item: &str, what: impl Into<String>) {
        let file = self.sheets.files.get(usize::from(file)).cloned().unwrap_or_default();
        self.problems.push(Problem { file, place: None, item: item.to_owned(), what: what.into() });
    }

    /// Refuses a second item of the same key.
    fn once<K: Eq + Hash>(&mut self, seen: &mut HashSet<K>, key: K, file: u16, item: &str) {
        if !seen.insert(key) {
            self.bad(file, item, "it is there twice");
        }
    }

    fn share(&mut self, file: u16, item: &str, name: &str, values: &[f64]) {
        self.range(file, item, name, values, 0.0, 1.0);
    }

    fn range(&mut self, file: u16, item: &str, name: &str, values: &[f64], low: f64, high: f64) {
        if let Some(value) = values.iter().find(|value| !(low..=high).contains(*value)) {
            self.bad(file, item, format!("{name} is {value}; it must be from {low} to {high}"));
        }
    }

    /// Refuses lines of fewer than `least` points, and points that are nowhere.
    fn line(&mut self, file: u16, item: &str, name: &str, line: &[Point], least: usize) {
        if line.len() < least {
            let count = line.len();
            self.bad(file, item, format!("{name} has {count} points; it needs at least {least}"));
        }
        // No view is larger than a few hundred units; ten thousand is a slip of the pen.
        if let Some(p) = line.iter().find(|p| !(p.x.abs() <= 1e4 && p.y.abs() <= 1e4)) {
            self.bad(file, item, format!("{name} has a point at ({}, {}), far outside any view", p.x, p.y));
        }
    }

    fn curve(&mut self, file: u16, item: &str, name: &str, curve: &Curve) {
        match curve {
            Curve::Smooth(points) => self.line(file, item, name, points, 2),
            Curve::Joined(lines) => {
                if lines.is_empty() {
                    self.bad(file, item, format!("{name} is empty"));
                }
                for line in lines {
                    self.line(file, item, name, line, 2);
                }
            }
        }
    }

    fn muscle(&mut self, file: u16, item: &str, id: &str) {
        if !self.muscles.contains(id) {
            self.bad(file, item, format!("there is no muscle “{id}” in muscles.ron"));
        }
    }

    /// How strict the muscle `id` is: none of its points is less.
    fn strictest(&self, id: &str) -> SelfCare {
        let muscle = self.sheets.muscles.iter().find(|muscle| muscle.id == id);
        muscle.map_or(SelfCare::Ok, |muscle| muscle.self_care)
    }

    fn view(&mut self, view: &'a View) {
        let frame = &view.frame;
        let sizes = [frame.mm_per_unit, frame.stroke, frame.viewbox.width(), frame.viewbox.height()];
        let mut wrong = sizes.iter().any(|size| !(*size > 0.0 && size.is_finite())) || !frame.gap.is_finite();
        wrong |= !frame.viewbox.x0.is_finite() || !frame.viewbox.y0.is_finite();
        wrong |= frame.given == Side::Midline;
        if wrong {
            let (file, what) =
                (format!("{}/frame.ron", view.id), "a number or a side of the frame is impossible");
            self.problems.push(Problem {
                file,
                place: None,
                item: "frame".to_owned(),
                what: what.to_owned(),
            });
        }
        let (mut bones, mut extras, mut pieces) = (HashSet::new(), HashSet::new(), HashSet::new());
        for bone in &view.bones {
            let item = format!("bone {}", bone.id);
            self.once(&mut bones, &bone.id, bone.file, &item);
            self.curve(bone.file, &item, "outline", &bone.outline);
            for line in bone.holes.iter().chain(&bone.lines) {
                self.line(bone.file, &item, "a line in it", line, 2);
            }
            self.share(bone.file, &item, "tint, opacity", &[bone.tint, bone.opacity.unwrap_or(1.0)]);
        }
        for extra in &view.extras {
            let item = format!("shape {}", extra.id);
            self.once(&mut extras, &extra.id, extra.file, &item);
            self.curve(extra.file, &item, "curve", &extra.curve);
            self.share(extra.file, &item, "opacity", &[extra.opacity, extra.fill_opacity]);
        }
        for piece in view.pieces() {
            let item = named(piece);
            self.once(&mut pieces, (&piece.id, &piece.part), piece.file, &item);
            self.piece(piece, &item);
        }
    }

    fn piece(&mut self, piece: &Piece, item: &str) {
        let file = piece.file;
        self.muscle(file, item, &piece.id);
        if let Some(of) = &piece.of {
            self.muscle(file, item, of);
        }
        if piece.rails.len() < 2 {
            self.bad(file, item, "it needs at least two rails");
        }
        for rail in &piece.rails {
            self.line(file, item, "a rail", rail, 2);
        }
        self.share(file, item, "tendon", piece.tendon.0.values());
        self.share(file, item, "tendon", piece.tendon.1.values());
        for veil in [&piece.veil, &piece.veil_full].into_iter().flatten() {
            self.share(file, item, "veil", veil.values());
        }
        let lists =
            [Some(&piece.tendon.0), Some(&piece.tendon.1), piece.veil.as_ref(), piece.veil_full.as_ref()];
        if lists.into_iter().flatten().any(|list| matches!(list, Along::List(list) if list.is_empty())) {
            self.bad(file, item, "a list of it is empty");
        }
        self.share(file, item, "fade", &[piece.fade.0, piece.fade.1]);
        self.share(file, item, "inscriptions", &piece.inscriptions);
        self.share(file, item, "mute, opacity", &[piece.mute, piece.opacity, piece.amount.unwrap_or(0.0)]);
        self.range(file, item, "tone", &[piece.tone], -1.0, 1.0);
        self.range(
            file,
            item,
            "round, edge, line_opacity",
            &[piece.round.0, piece.round.1, piece.edge, piece.line_opacity],
            0.0,
            100.0,
        );
        self.range(file, item, "layer", &[f64::from(piece.layer)], 1.0, 3.0);
    }

    fn muscles(&mut self) {
        let mut seen = HashSet::new();
        for muscle in &self.sheets.muscles {
            let item = format!("muscle {}", muscle.id);
            self.once(&mut seen, &muscle.id, muscle.file, &item);
            self.range(muscle.file, &item, "layer", &[f64::from(muscle.layer)], 1.0, 6.0);
            if (muscle.self_care == SelfCare::Ok) != muscle.why.is_empty() {
                self.bad(muscle.file, &item, "self: care and self: no need a why, and nothing else does");
            }
            for view in &self.sheets.views {
                let drawn = view.pieces().any(|piece| piece.id == muscle.id);
                if drawn != muscle.views.contains(&view.id) {
                    let what = if drawn { "does not name" } else { "names" };
                    self.bad(muscle.file, &item, format!("views {what} {}, against the drawing", view.id));
                }
            }
        }
    }

    fn points(&mut self) {
        let mut seen = HashSet::new();
        for point in &self.sheets.points {
            let item = format!("point {}", point.id);
            self.once(&mut seen, &point.id, point.file, &item);
            if point.muscles.is_empty() || point.sides.is_empty() || point.at.is_empty() {
                self.bad(point.file, &item, "it needs a muscle, a side and a place");
            }
            for muscle in &point.muscles {
                self.muscle(point.file, &item, muscle);
            }
            let strictest = self.strictest(point.muscle());
            if strictest > point.self_care {
                let word = strictest.word();
                self.bad(
                    point.file,
                    &item,
                    format!("its muscle is self: {word}, so it cannot be less strict"),
                );
            }
            let mut views = HashSet::new();
            for at in &point.at {
                self.once(&mut views, at.view, point.file, &format!("{item} in {}", at.view));
                self.place(point.file, &item, at);
            }
            for zone in &point.zones {
                self.line(point.file, &item, "a zone", &zone.polygon, 3);
            }
            self.range(point.file, &item, "layer", &[f64::from(point.layer)], 1.0, 6.0);
        }
    }

    fn place(&mut self, file: u16, item: &str, at: &At) {
        self.share(file, item, "u, v", &[at.u, at.v]);
        self.line(file, item, "its place", &[at.given()], 1);
        if self.sheets.views[at.view as usize].piece(&at.muscle, &at.part).is_none() {
            self.bad(file, item, format!("there is no piece “{}” “{}” in {}", at.muscle, at.part, at.view));
        }
    }

    fn sets(&mut self) {
        let mut seen = HashSet::new();
        for set in &self.sheets.sets {
            self.once(&mut seen, &set.id, set.file, &format!("set {}", set.id));
            for (number, step) in (1..).zip(&set.points) {
                let item = format!("set {}, step {number}", set.id);
                if step.order != number {
                    self.bad(set.file, &item, format!("its order is {}; it must be {number}", step.order));
                }
                for muscle in &step.muscles {
                    self.muscle(set.file, &item, muscle);
                }
                self.place(set.file, &item, &step.at);
                for id in step.near.iter().chain([&step.id]) {
                    if !self.points.contains_key(id) {
                        self.bad(set.file, &item, format!("there is no point “{id}”"));
                    }
                }
                let same = |at: &At| {
                    (&at.muscle, &at.part, at.u, at.v)
                        == (&step.at.muscle, &step.at.part, step.at.u, step.at.v)
                };
                let at = self.points.get(&step.id).and_then(|point| point.at(step.at.view));
                if at.is_some_and(|at| !same(at)) {
                    self.bad(set.file, &item, format!("it lies elsewhere than its point {}", step.id));
                }
            }
        }
    }

    fn zones(&mut self) {
        let (mut zones, mut regions) = (HashSet::new(), HashSet::new());
        for zone in &self.sheets.danger_zones {
            let item = format!("danger zone {} in {}", zone.id, zone.view);
            self.once(&mut zones, (&zone.id, zone.view), zone.file, &item);
            self.line(zone.file, &item, "its polygon", &zone.polygon, 3);
        }
        for region in &self.sheets.regions {
            let item = format!("region {} in {}", region.id, region.view);
            self.once(&mut regions, (&region.id, region.view), region.file, &item);
            self.line(region.file, &item, "its polygon", &region.polygon, 3);
            for muscle in &region.muscles {
                self.muscle(region.file, &item, muscle);
            }
        }
    }

    fn rolling(&mut self) {
        let mut seen = HashSet::new();
        for area in &self.sheets.rolling {
            let item = format!("area {}", area.id);
            self.once(&mut seen, &area.id, area.file, &item);
            if self.points.contains_key(&area.id) {
                self.bad(area.file, &item, "there is a point of this id");
            }
            if area.shapes.is_empty() {
                self.bad(area.file, &item, "it needs a shape");
            }
            for id in &area.points {
                if !self.points.contains_key(id) {
                    self.bad(area.file, &item, format!("there is no point “{id}”"));
                }
            }
            let mut views = HashSet::new();
            for shape in &area.shapes {
                self.once(&mut views, shape.view, area.file, &format!("{item} in {}", shape.view));
                self.line(area.file, &item, "its outline", &shape.outline, 3);
                for line in shape.up_down.iter().chain(&shape.side_side) {
                    self.line(area.file, &item, "a line in it", line, 2);
                }
            }
        }
    }
}

/// The piece as it is called in messages.
fn named(piece: &Piece) -> String {
    if piece.part.is_empty() {
        format!("piece {}", piece.id)
    } else {
        format!("piece {} {}", piece.id, piece.part)
    }
}
