//! Strips: what is never parted by the end of a column. A block is a pile of them.

use std::rc::Rc;

use kurbo::{Affine, Rect, RoundedRect, Shape as _};

use super::{block::Frame, lines::Line, scale::Type};
use crate::drawing::{
    Colour, Palette,
    pdf::{Element, Piece, Role, Tag},
    scene::{Branch, Line as Stroke, Node, Paint},
    text::{Anchor, Fonts, Text},
};

/// A strip of a column, drawn from its upper left corner.
#[derive(Clone, Debug, Default)]
pub(super) struct Strip {
    /// Its height.
    pub(super) height: f64,
    /// The space above it, unless a column begins with it.
    pub(super) before: f64,
    /// Whether the next strip is to stand in the same column.
    pub(super) keep: Keep,
    /// What is painted.
    pub(super) pieces: Vec<Piece>,
    /// The box that it stands in.
    pub(super) frame: Option<Framed>,
    /// What stands above it again where a column begins with it.
    pub(super) again: Option<Rc<Vec<Strip>>>,
}

/// Whether a strip and the next are to stand in the same column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Keep {
    /// It makes no difference.
    #[default]
    Free,
    /// A picture and what it shows: they part where the page is well filled without the latter.
    Near,
    /// Both are parts of something that stays whole where a column has room for it.
    Whole,
    /// Wherever else that is parted: a heading and what follows, the first two lines of a paragraph.
    Firm,
}

impl Keep {
    /// The firmer of both.
    #[must_use]
    pub(super) fn at_least(self, other: Self) -> Self {
        self.max(other)
    }
}

/// The box round some strips.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Framed {
    /// Which box of the document.
    pub(super) number: usize,
    /// How strong its line is.
    pub(super) strength: Frame,
    /// The space between its line and what is in it.
    pub(super) padding: f64,
    /// Its width.
    pub(super) width: f64,
}

impl Strip {
    /// An empty strip of a height.
    pub(super) fn tall(height: f64) -> Self {
        Self { height, ..Self::default() }
    }

    /// Adds what is painted as a part of an element.
    pub(super) fn put(&mut self, nodes: impl Into<Branch>, role: Role) {
        let nodes = nodes.into();
        if !nodes.is_empty() {
            self.pieces.push(Piece { nodes, role });
        }
    }

    /// Moved to the right and down, without a change of its height.
    pub(super) fn moved(mut self, x: f64, y: f64) -> Self {
        for piece in &mut self.pieces {
            piece.nodes = vec![Node::moved(Affine::translate((x, y)), piece.nodes.clone())].into();
        }
        self
    }
}

/// The elements of a document, as they are made.
#[derive(Clone, Debug, Default)]
pub(super) struct Tree {
    pub(super) elements: Vec<Element>,
    frames: usize,
}

impl Tree {
    /// A new element; answers its place.
    pub(super) fn add(&mut self, tag: Tag, inside: Option<usize>) -> usize {
        self.elements.push(Element { tag, inside });
        self.elements.len() - 1
    }

    /// The number of a new box.
    pub(super) fn frame(&mut self) -> usize {
        self.frames += 1;
        self.frames
    }
}

/// A line of words at `x`, with its first baseline where a line of its kind has it.
pub(super) fn line(
    line: &Line,
    kind: Type,
    (x, top): (f64, f64),
    colour: Colour,
    fonts: &Fonts,
) -> Vec<Node> {
    let y = top + baseline(kind);
    let word = |part: &super::lines::Part| {
        Node::Text(Text {
            words: part.text.clone(),
            at: (x + part.x, y).into(),
            size: kind.size,
            weight: part.weight,
            anchor: Anchor::Start,
            colour,
            opacity: 1.0,
            label: None,
            fonts: fonts.clone(),
        })
    };
    line.parts.iter().map(word).collect()
}

/// How far below the top of a line its baseline lies: so that the space above and below its letters is even.
pub(super) fn baseline(kind: Type) -> f64 {
    f64::midpoint(kind.leading, 0.71 * kind.size)
}

/// A thin rule.
pub(super) fn rule(x: f64, y: f64, width: f64, thick: f64, colour: Colour) -> Option<Node> {
    let path = kurbo::Line::new((x, y), (x + width, y)).to_path(0.1);
    Node::stroke(&path, Paint::solid(colour), Stroke::butt(thick))
}

/// The box itself.
pub(super) fn frame(rect: Rect, strength: Frame, ink: &Palette) -> Vec<Node> {
    let path = RoundedRect::from_rect(rect.inflate(-0.75, -0.75), 6.0).to_path(0.1);
    let (ground, line, thick) = match strength {
        Frame::Quiet => (ink.ground.mix(ink.ink2, 0.05), ink.ground.mix(ink.ink2, 0.45), 0.9),
        Frame::Strong => (ink.ground, ink.ink, 1.8),
    };
    let ground = Node::fill(&path, Paint::solid(ground));
    let line = Node::stroke(&path, Paint::solid(line), Stroke::round(thick));
    ground.into_iter().chain(line).collect()
}
