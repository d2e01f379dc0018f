//! What draws a plot: nodes in the order in which they are painted, and words that never leave the frame.

use kurbo::{Affine, BezPath, Circle, PathEl, Point, Rect, Shape as _, Size};

use super::{
    super::{
        Colour,
        scene::{Line, Node, Paint, Scene},
        text::{Anchor, Text, Weight, cap_height},
    },
    Plot, Spot,
    look::Look,
};

/// How exactly circles are drawn.
const TOLERANCE: f64 = 0.02;
/// A plot is so large at least: smaller ones are drawn cut off.
const LEAST: Size = Size::new(60.0, 40.0);

/// Draws one plot.
pub(super) struct Pen<'a> {
    pub(super) look: &'a Look,
    pub(super) frame: Rect,
    nodes: Vec<Node>,
}

/// How words stand.
#[derive(Clone, Copy)]
pub(super) struct Hand {
    pub(super) anchor: Anchor,
    pub(super) weight: Weight,
    pub(super) colour: Colour,
}

impl<'a> Pen<'a> {
    pub(super) fn new(size: Size, look: &'a Look) -> Self {
        let finite = |length: f64, least: f64| if length.is_finite() { length.max(least) } else { least };
        let frame = Rect::new(0.0, 0.0, finite(size.width, LEAST.width), finite(size.height, LEAST.height));
        Self { look, frame, nodes: Vec::new() }
    }

    /// Labels in the second ink.
    pub(super) fn quiet(&self, anchor: Anchor) -> Hand {
        Hand { anchor, weight: Weight::Regular, colour: self.look.ink2 }
    }

    /// Words that stand out.
    pub(super) fn loud(&self, anchor: Anchor, is_bold: bool) -> Hand {
        let weight = if is_bold { Weight::Bold } else { Weight::Regular };
        Hand { anchor, weight, colour: self.look.ink }
    }

    /// The frame, less what a J or an accent reaches beyond its width.
    pub(super) fn room(&self) -> Rect {
        self.frame.inflate(-0.1 * self.look.size(), 0.0)
    }

    /// How wide labels are.
    pub(super) fn width(&self, words: &str, weight: Weight) -> f64 {
        self.look.fonts.width(words, self.look.size(), weight)
    }

    /// Words with the middle of their capitals at the height of `at`, moved so that they stay in the frame.
    pub(super) fn words(&mut self, words: &str, at: Point, hand: Hand) {
        self.words_of_size(words, at, hand, self.look.size());
    }

    /// The same in a size of its own.
    pub(super) fn words_of_size(&mut self, words: &str, at: Point, hand: Hand, size: f64) {
        if words.is_empty() {
            return;
        }
        let room = self.room();
        let wide = room.width() * self.look.size() / size;
        let words = self.look.shortened(words, wide, hand.weight == Weight::Bold);
        let width = self.look.fonts.width(&words, size, hand.weight);
        let before = match hand.anchor {
            Anchor::Start => 0.0,
            Anchor::Middle => width / 2.0,
            Anchor::End => width,
        };
        let left = (at.x - before).min(room.x1 - width).max(room.x0);
        let cap = cap_height(size, hand.weight);
        let baseline = (at.y + cap / 2.0).clamp(self.frame.y0 + cap, self.frame.y1 - 0.3 * size);
        self.nodes.push(Node::Text(Text {
            words,
            at: Point::new(left + before, baseline),
            size,
            weight: hand.weight,
            anchor: hand.anchor,
            colour: hand.colour,
            opacity: 1.0,
            label: None,
            fonts: self.look.fonts.clone(),
        }));
    }

    pub(super) fn line(&mut self, from: Point, to: Point, colour: Colour, line: Line) {
        let mut path = BezPath::new();
        path.move_to(from);
        path.line_to(to);
        self.stroke(&path, colour, line);
    }

    pub(super) fn stroke(&mut self, path: &BezPath, colour: Colour, line: Line) {
        self.nodes.extend(Node::stroke(path, Paint::solid(colour), line));
    }

    pub(super) fn fill(&mut self, path: &BezPath, colour: Colour) {
        self.nodes.extend(Node::fill(path, Paint::solid(colour)));
    }

    /// A line through points, or round an area if it is closed.
    pub(super) fn path(points: impl IntoIterator<Item = Point>, is_closed: bool) -> BezPath {
        let mut path = BezPath::new();
        for (i, point) in points.into_iter().enumerate() {
            if i == 0 { path.move_to(point) } else { path.line_to(point) }
        }
        if is_closed && !path.elements().is_empty() {
            path.close_path();
        }
        path
    }

    /// Filled dots, all of one size.
    pub(super) fn dots(&mut self, at: &[Point], radius: f64, colour: Colour) {
        self.fill(&circles(at, radius), colour);
    }

    /// Open dots: a ring, and the ground inside it.
    pub(super) fn rings(&mut self, at: &[Point], radius: f64, width: f64, colour: Colour) {
        let circles = circles(at, radius);
        self.fill(&circles, self.look.ground);
        self.stroke(&circles, colour, Line::round(width));
    }

    /// The plot.
    pub(super) fn done(self, area: Rect, spots: Vec<Spot>, says: String) -> Plot {
        Plot { scene: Scene::new(self.nodes, self.frame), area, spots, ways: Vec::new(), says }
    }
}

fn circles(at: &[Point], radius: f64) -> BezPath {
    // Many are moved more quickly than made.
    let one: Vec<PathEl> = Circle::new(Point::ORIGIN, radius).path_elements(TOLERANCE).collect();
    at.iter().flat_map(|at| one.iter().map(|part| Affine::translate(at.to_vec2()) * *part)).collect()
}
