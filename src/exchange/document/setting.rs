//! Blocks set in strips of a width.

use kurbo::{Affine, Circle, Rect, Shape as _};

use super::{
    block::{Block, Figure, Frame, Words},
    column::height,
    lines::{self, Line, lines},
    scale::{Scale, Type},
    strip::{self, Framed, Keep, Strip, Tree, line, rule},
};
use crate::drawing::{
    Colour, Palette,
    pdf::{Role, Tag},
    scene::{Node, Paint},
    text::Fonts,
};

/// What sets blocks: the sizes, the colours, and the elements made so far.
pub(super) struct Setter<'a> {
    pub(super) scale: Scale,
    pub(super) ink: &'a Palette,
    pub(super) tree: Tree,
    /// The height of a column.
    pub(super) room: f64,
    /// Fonts for letters that the program's own lacks.
    pub(super) fonts: Fonts,
}

/// Where words stand, and as what.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub(super) x: f64,
    pub(super) width: f64,
    pub(super) colour: Colour,
    pub(super) element: usize,
}

impl Setter<'_> {
    /// Words broken into lines.
    pub(super) fn lines(&self, words: &Words, kind: Type, width: f64) -> Vec<Line> {
        lines(words, kind, width, &self.fonts)
    }

    /// The width of words on one line.
    pub(super) fn width_of(&self, words: &Words, kind: Type) -> f64 {
        lines::width(words, kind, &self.fonts)
    }

    /// The strips of some blocks.
    pub(super) fn blocks(&mut self, blocks: &[Block], width: f64) -> Vec<Strip> {
        let mut strips = Vec::new();
        let mut rest = blocks;
        while let Some((block, after)) = rest.split_first() {
            let rows = rest.iter().map_while(|block| match block {
                Block::Row(row) => Some(row),
                _ => None,
            });
            let rows: Vec<_> = rows.collect();
            if rows.is_empty() {
                let above = headings(&strips);
                let room = self.room - if above > 0.0 { above + self.scale.above_picture() } else { 0.0 };
                let mut set = match (block, after.first()) {
                    (Block::Figure(figure), Some(Block::Row(_))) => {
                        vec![self.figure_with(figure, after, width, room)]
                    }
                    _ => self.block(block, width, room),
                };
                let explains = matches!(block, Block::Paragraph(_) | Block::Quiet(_));
                if explains && matches!(after.first(), Some(Block::Log(_))) {
                    for strip in &mut set {
                        strip.keep = Keep::Firm;
                    }
                }
                strips.extend(set);
                rest = after;
            } else {
                strips.extend(self.rows(&rows, width));
                rest = &rest[rows.len()..];
            }
        }
        strips
    }

    /// The strips of one block; a picture is no higher than `room`, so that the headings above it are on its page.
    fn block(&mut self, block: &Block, width: f64, room: f64) -> Vec<Strip> {
        match block {
            Block::Heading(level, words) => self.heading(*level, words, width),
            Block::Paragraph(words) => self.paragraph(words, self.ink.ink, width),
            Block::Quiet(words) => self.paragraph(words, self.ink.ink2, width),
            Block::Bullets(items) => self.bullets(items, width),
            Block::Row(row) => self.rows(&[row], width),
            Block::Figure(figure) => vec![self.figure(figure, width, room)],
            Block::Beside(figure, blocks) => {
                // The heading is that of the picture, too.
                let count = blocks.iter().take_while(|block| matches!(block, Block::Heading(..))).count();
                let (above, below) = blocks.split_at(count);
                let mut strips = self.blocks(above, width);
                strips.push(self.figure_with(figure, below, width, room - height(&strips)));
                strips.extend(self.blocks(below, width));
                strips
            }
            Block::Columns(blocks) => self.blocks(blocks, width),
            Block::Boxed(strength, blocks) => self.boxed(*strength, blocks, width),
            Block::Pair(boxes) => self.pair(boxes, width),
            Block::Table(table) => self.table(table, width),
            Block::Log(log) => self.log(log, width),
            Block::Lines(count) => self.empty_lines(*count, width),
            Block::IfRoom(_) | Block::NewPage => Vec::new(),
        }
    }

    /// Words in lines, a strip each; the first two lines stay together, and the last two.
    pub(super) fn text(&self, words: &Words, kind: Type, place: Place) -> Vec<Strip> {
        let lines = self.lines(words, kind, place.width);
        let count = lines.len();
        let strip = |(i, one): (usize, &Line)| {
            let mut strip = Strip::tall(kind.leading);
            if i + 1 < count && (i == 0 || i + 2 == count) {
                strip.keep = Keep::Firm;
            }
            strip.put(line(one, kind, (place.x, 0.0), place.colour, &self.fonts), Role::Of(place.element));
            strip
        };
        lines.iter().enumerate().map(strip).collect()
    }

    fn heading(&mut self, level: u8, words: &str, width: f64) -> Vec<Strip> {
        let level = level.clamp(1, 2);
        let kind = self.scale.headings[usize::from(level - 1)];
        let element = self.tree.add(Tag::Heading(u16::from(level) + 1, words.to_owned()), None);
        let place = Place { x: 0.0, width, colour: self.ink.ink, element };
        let mut strips = self.text(&Words::bold(words), kind, place);
        for strip in &mut strips {
            strip.keep = Keep::Firm;
        }
        space(&mut strips, 2.2 * self.scale.paragraph);
        strips
    }

    fn paragraph(&mut self, words: &Words, colour: Colour, width: f64) -> Vec<Strip> {
        let element = self.tree.add(Tag::Paragraph, None);
        let width = width.min(self.scale.measure());
        let mut strips = self.text(words, self.scale.body, Place { x: 0.0, width, colour, element });
        space(&mut strips, self.scale.paragraph);
        strips
    }

    fn bullets(&mut self, items: &[Words], width: f64) -> Vec<Strip> {
        let list = self.tree.add(Tag::List { numbered: false }, None);
        let kind = self.scale.body;
        let indent = 1.1 * kind.size;
        let mut strips = Vec::new();
        for words in items {
            let item = self.tree.add(Tag::Item, Some(list));
            let label = self.tree.add(Tag::Label, Some(item));
            let body = self.tree.add(Tag::Body, Some(item));
            let element = self.tree.add(Tag::Paragraph, Some(body));
            let width = (width - indent).min(self.scale.measure());
            let mut lines = self.text(words, kind, Place { x: indent, width, colour: self.ink.ink, element });
            if let Some(first) = lines.first_mut() {
                let y = strip::baseline(kind) - 0.36 * kind.size;
                let dot = Circle::new((0.35 * kind.size, y), 0.17 * kind.size).to_path(0.01);
                first.pieces.insert(0, piece(Node::fill(&dot, Paint::solid(self.ink.ink)), Role::Of(label)));
            }
            space(&mut lines, 0.5 * self.scale.paragraph);
            strips.extend(lines);
        }
        strips
    }

    /// A picture with its words below, no higher than `room`.
    pub(super) fn figure(&mut self, figure: &Figure, width: f64, room: f64) -> Strip {
        let element = self.tree.add(Tag::Figure(figure.alt.clone()), None);
        let caption = self.tree.add(Tag::Paragraph, None);
        let frame = figure.scene.frame;
        let wide = width * figure.width.clamp(0.05, 1.0);
        let place = Place { x: 0.0, width: wide.max(0.4 * width), colour: self.ink.ink2, element: caption };
        let words = pile(self.text(&figure.caption, self.scale.small, place));
        let gap = if words.height > 0.0 { 0.8 * self.scale.paragraph } else { 0.0 };
        let below = (gap + words.height).min(room / 2.0);
        let most = (self.room * figure.height.clamp(0.05, 1.0)).min(room) - below;
        let scale = (wide / frame.width()).min(most / frame.height());
        let (wide, high) = (frame.width() * scale, frame.height() * scale);
        let mut strip = Strip::tall(high + gap + words.height);
        strip.before = self.scale.above_picture();
        let camera = Affine::scale(scale) * Affine::translate(-frame.origin().to_vec2());
        let mut picture = Node::moved(camera, figure.scene.content.clone());
        let inside =
            figure.scene.content.bounds().is_none_or(|bounds| frame.inflate(1.0, 1.0).contains_rect(bounds));
        if !inside {
            picture = Node::Window { rect: Rect::new(0.0, 0.0, wide, high), inside: vec![picture].into() };
        }
        strip.put(vec![picture], Role::Of(element));
        strip.pieces.extend(words.moved(0.0, high + gap).pieces);
        strip
    }

    /// A picture on the page of what it shows: smaller, as far as it may be, where that gives the first of the blocks
    /// below it a place there.
    fn figure_with(&mut self, figure: &Figure, below: &[Block], width: f64, room: f64) -> Strip {
        let elements = self.tree.clone();
        let rows = below.iter().take_while(|block| matches!(block, Block::Row(_))).count().max(1);
        let company = self.blocks(&below[..rows.min(below.len())], width);
        let count = company.iter().take_while(|strip| strip.keep != Keep::Free).count() + 1;
        let left = company.get(..count).map_or(room, |first| room - first[0].before - height(first));
        let natural = self.figure(figure, width, room).height;
        self.tree = elements;
        let fits = left >= figure.least * natural;
        let mut strip = self.figure(figure, width, if fits { left } else { room });
        if fits && count <= company.len() {
            strip.keep = Keep::Near;
        }
        strip
    }

    fn boxed(&mut self, strength: Frame, blocks: &[Block], width: f64) -> Vec<Strip> {
        let padding = self.scale.padding;
        let framed = Framed { number: self.tree.frame(), strength, padding, width };
        let inside = self.blocks(blocks, width - 2.0 * padding);
        let last = inside.len().saturating_sub(1);
        let strip = |(i, strip): (usize, Strip)| {
            let mut strip = strip.moved(padding, 0.0);
            strip.keep = if i < last { strip.keep.at_least(Keep::Whole) } else { Keep::Free };
            strip.frame = strip.frame.or(Some(framed));
            strip
        };
        let mut strips: Vec<_> = inside.into_iter().enumerate().map(strip).collect();
        space(&mut strips, 2.0 * self.scale.paragraph);
        strips
    }

    fn pair(&mut self, boxes: &[(Frame, Vec<Block>); 2], width: f64) -> Vec<Strip> {
        let padding = self.scale.padding;
        let half = (width - self.scale.gutter) / 2.0;
        if self.scale.columns {
            let [left, right] = [0, 1].map(|i| pile(self.blocks(&boxes[i].1, half - 2.0 * padding)));
            let height = left.height.max(right.height) + 2.0 * padding;
            if height <= 0.7 * self.room {
                let mut both = Strip::tall(height);
                both.before = 2.0 * self.scale.paragraph;
                for (inside, (strength, _), x) in
                    [(left, &boxes[0], 0.0), (right, &boxes[1], half + self.scale.gutter)]
                {
                    let rect = Rect::new(x, 0.0, x + half, height);
                    both.put(strip::frame(rect, *strength, self.ink), Role::Layout);
                    both.pieces.extend(inside.moved(x + padding, padding).pieces);
                }
                return vec![both];
            }
        }
        boxes.iter().flat_map(|(strength, blocks)| self.boxed(*strength, blocks, width)).collect()
    }

    fn empty_lines(&self, count: usize, width: f64) -> Vec<Strip> {
        let height = 1.7 * self.scale.body.leading;
        let line = || {
            let mut strip = Strip::tall(height);
            strip.put(
                rule(0.0, height - 1.0, width, 0.8, self.ink.ink2).into_iter().collect::<Vec<_>>(),
                Role::Layout,
            );
            strip
        };
        let mut strips: Vec<_> = std::iter::repeat_with(line).take(count).collect();
        for strip in strips.iter_mut().rev().skip(1) {
            strip.keep = Keep::Whole;
        }
        strips
    }
}

/// How high the headings are that some strips end with.
fn headings(strips: &[Strip]) -> f64 {
    let count = strips.iter().rev().take_while(|strip| strip.keep == Keep::Firm).count();
    height(&strips[strips.len() - count..])
}

/// Space above the first of some strips, instead of what it had.
pub(super) fn space(strips: &mut [Strip], before: f64) {
    if let Some(first) = strips.first_mut() {
        first.before = before;
    }
}

/// A piece of one node.
pub(super) fn piece(node: Option<Node>, role: Role) -> crate::drawing::pdf::Piece {
    crate::drawing::pdf::Piece { nodes: node.into_iter().collect(), role }
}

/// Strips one above the other, as one.
pub(super) fn pile(strips: Vec<Strip>) -> Strip {
    let mut pile = Strip::default();
    for (i, strip) in strips.into_iter().enumerate() {
        let top = pile.height + if i > 0 { strip.before } else { 0.0 };
        pile.height = top + strip.height;
        pile.pieces.extend(strip.moved(0.0, top).pieces);
    }
    pile
}
