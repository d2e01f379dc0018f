//! Words beside the discs of a picture, and lines from discs that had to move to their places.

use kurbo::{BezPath, Circle, Point, Rect, RoundedRect, Shape as _, Size, Vec2};

use super::lettering::words;
use crate::drawing::{
    Palette,
    scene::{Line, Node, Paint},
    text::{self, Anchor, Weight},
};

/// The height of words beside a disc, at letters of 12 points.
const PILL: f64 = 17.0;
/// A disc that was moved further than this has a line to its place.
const MOVED: f64 = 3.0;

/// Words beside discs of one size, in letters of one size, within a space.
#[derive(Clone, Copy, Debug)]
pub(super) struct Beside {
    pub(super) letters: f64,
    /// The radius of the discs.
    pub(super) disc: f64,
    pub(super) space: Rect,
}

impl Beside {
    /// The words of each disc, if it has some, where they have room: not over a disc, and not over other words. Bold ones come
    /// first and are always there; others without room are left out, for the list has them, too.
    pub(super) fn nodes(self, discs: &[Point], said: &[(String, Weight)], ink: &Palette) -> Vec<Node> {
        let square = (2.0 * self.disc, 2.0 * self.disc);
        let mut taken: Vec<Rect> = discs.iter().map(|at| Rect::from_center_size(*at, square)).collect();
        let mut nodes = Vec::new();
        let mut all: Vec<_> = discs.iter().zip(said).filter(|(_, (said, _))| !said.is_empty()).collect();
        all.sort_by_key(|(_, (_, weight))| *weight != Weight::Bold);
        for (at, (said, weight)) in all {
            let anyway = || (*weight == Weight::Bold).then(|| self.below(*at, said, *weight));
            if let Some(pill) = self.place(*at, said, *weight, &taken).or_else(anyway) {
                taken.push(pill);
                self.paint((said, *weight), pill, ink, &mut nodes);
            }
        }
        nodes
    }

    /// Below a disc, a little over its edge.
    fn below(self, at: Point, said: &str, weight: Weight) -> Rect {
        let size = self.size(said, weight);
        Rect::from_center_size(at + Vec2::new(0.0, self.disc + size.height / 2.0 - 3.0), size)
    }

    fn size(self, said: &str, weight: Weight) -> Size {
        Size::new(text::width(said, self.letters, weight) + 12.0, PILL * self.letters / 12.0)
    }

    /// On the outer side of a disc, on the inner one, below, above; nowhere if all is taken.
    fn place(self, at: Point, said: &str, weight: Weight, taken: &[Rect]) -> Option<Rect> {
        let size = self.size(said, weight);
        let out = if at.x < self.space.center().x { -1.0 } else { 1.0 };
        let (far, down) = (self.disc + 4.0 + size.width / 2.0, self.disc + 3.0 + size.height / 2.0);
        let tries = [
            Vec2::new(out * far, 0.0),
            Vec2::new(-out * far, 0.0),
            Vec2::new(0.0, down),
            Vec2::new(0.0, -down),
            Vec2::new(out * far, down * 0.7),
            Vec2::new(out * far, -down * 0.7),
        ];
        let inside = self.space.inflate(-3.0, -3.0);
        let mut boxes = tries.into_iter().map(|step| Rect::from_center_size(at + step, size));
        boxes.find(|one| {
            let crosses = |other: &Rect| one.intersect(*other).area() > 0.0;
            inside.union(*one) == inside && !taken.iter().any(crosses)
        })
    }

    fn paint(self, (said, weight): (&str, Weight), pill: Rect, ink: &Palette, nodes: &mut Vec<Node>) {
        let shape = RoundedRect::from_rect(pill, pill.height() / 2.0).to_path(0.1);
        nodes.extend(Node::fill(&shape, Paint::solid(ink.panel)));
        nodes.extend(Node::stroke(&shape, Paint::solid(ink.ink2).faded(0.5), Line::butt(0.6)));
        let baseline = pill.center() + Vec2::new(0.0, 0.36 * self.letters);
        nodes.push(words(said, baseline, self.letters, weight, Anchor::Middle, ink.ink));
    }
}

/// A line from the place of a disc that had to move.
pub(super) fn leader(place: Point, disc: Point, scale: f64, ink: &Palette) -> Vec<Node> {
    if place.distance(disc) <= MOVED * scale {
        return Vec::new();
    }
    let mut line = BezPath::new();
    line.move_to(place);
    line.line_to(disc);
    let dot = Circle::new(place, 2.6 * scale).to_path(0.05);
    let nodes = [
        Node::stroke(&line, Paint::solid(ink.ink), Line::butt(1.4 * scale)),
        Node::fill(&dot, Paint::solid(ink.ink)),
    ];
    nodes.into_iter().flatten().collect()
}
