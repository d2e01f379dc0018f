//! Rows of a list: a number, a bold title, lines.

use kurbo::{Affine, Circle, Shape as _};

use super::{
    block::{Label, Row, Words},
    setting::{Place, Setter, piece, space},
    strip::{self, Keep, Strip, line, rule},
};
use crate::drawing::{
    Colour, Weight,
    pdf::{Piece, Role, Tag},
    scene::{Node, Paint},
    text::{self, Anchor, Text},
};

impl Setter<'_> {
    /// The rows of one list.
    pub(super) fn rows(&mut self, rows: &[&Row], width: f64) -> Vec<Strip> {
        let numbered = rows.iter().any(|row| matches!(row.label, Label::Number(_)));
        let list = self.tree.add(Tag::List { numbered }, None);
        let indent = rows.iter().map(|row| self.label_width(&row.label)).fold(0.0, f64::max);
        let last = rows.len().saturating_sub(1);
        let set = |(i, row): (usize, &&Row)| {
            let mut strips = self.row(row, list, indent, width);
            let count = strips.len();
            for strip in strips.iter_mut().take(count.saturating_sub(1)) {
                strip.keep = strip.keep.at_least(Keep::Whole);
            }
            if let Some(end) = strips.last_mut().filter(|_| i < last) {
                end.height += 1.2 * self.scale.paragraph;
                let colour = self.ink.ground.mix(self.ink.ink2, 0.4);
                end.pieces.push(piece(rule(0.0, end.height, width, 0.7, colour), Role::Layout));
            }
            space(&mut strips, self.scale.paragraph * if i == 0 { 1.4 } else { 1.2 });
            strips
        };
        rows.iter().enumerate().flat_map(set).collect()
    }

    fn row(&mut self, row: &Row, list: usize, indent: f64, width: f64) -> Vec<Strip> {
        let item = self.tree.add(Tag::Item, Some(list));
        let label = self.tree.add(Tag::Label, Some(item));
        let body = self.tree.add(Tag::Body, Some(item));
        let (scale, ink) = (self.scale, self.ink.ink);
        let wide = width - indent;
        let mut strips = self.row_title(row, body, indent, wide);
        for words in row.lines.iter().filter(|words| !words.is_empty()) {
            let element = self.tree.add(Tag::Paragraph, Some(body));
            strips.extend(self.text(
                words,
                scale.body,
                Place { x: indent, width: wide, colour: ink, element },
            ));
        }
        let (nodes, height) = self.label(&row.label, indent);
        let have: f64 = strips.iter().map(|strip| strip.height).sum();
        if strips.is_empty() || have < height {
            strips.push(Strip::tall((height - have).max(0.0)));
        }
        if !nodes.is_empty() {
            strips[0].pieces.insert(0, Piece { nodes: nodes.into(), role: Role::Of(label) });
        }
        strips
    }

    /// The title, and at its end what stands aside, or below it where there is no room.
    fn row_title(&mut self, row: &Row, body: usize, indent: f64, wide: f64) -> Vec<Strip> {
        let kind = self.scale.row_title;
        let aside_kind = super::scale::Type { weight: Weight::Bold, ..self.scale.body };
        let element = self.tree.add(Tag::Paragraph, Some(body));
        let place = Place { x: indent, width: wide, colour: self.ink.ink, element };
        let title = Words::bold(&row.title);
        let mut strips = self.text(&title, kind, place);
        let aside = Words::bold(&row.aside);
        if aside.is_empty() {
            return strips;
        }
        let aside_width = self.width_of(&aside, aside_kind);
        let element = self.tree.add(Tag::Paragraph, Some(body));
        if strips.len() == 1 && self.width_of(&title, kind) + 14.0 + aside_width <= wide {
            let x = indent + wide - aside_width;
            // On the same baseline.
            let y = strip::baseline(kind) - strip::baseline(aside_kind);
            for one in self.lines(&aside, aside_kind, wide) {
                strips[0].put(line(&one, aside_kind, (x, y), self.ink.ink, &self.fonts), Role::Of(element));
            }
        } else {
            strips.extend(self.text(&aside, aside_kind, Place { element, ..place }));
        }
        strips
    }

    fn radius(&self, number: u32) -> f64 {
        let width = text::width(&number.to_string(), self.scale.body.size, Weight::Bold);
        (0.88 * self.scale.body.size).max(width / 2.0 + 0.28 * self.scale.body.size)
    }

    fn label_width(&self, label: &Label) -> f64 {
        let size = self.scale.row_title.size;
        let word_width = |word: &str| {
            if word.is_empty() { 0.0 } else { self.fonts.width(word, size, Weight::Bold) + 0.5 * size }
        };
        match label {
            Label::None => 0.0,
            Label::Number(number) => 2.0 * self.radius(*number) + 0.75 * size,
            Label::Word(word) => word_width(word) + 0.2 * size,
            Label::Mark { word, mark } => word_width(word) + mark.frame.width() + 0.4 * size,
        }
    }

    /// What a row begins with, before its words at `indent`; and how high that is.
    fn label(&self, label: &Label, indent: f64) -> (Vec<Node>, f64) {
        let kind = self.scale.row_title;
        let word = |word: &str, x: f64| {
            self.word(word, (x, strip::baseline(kind)), kind.size, Anchor::Start, self.ink.ink)
        };
        match label {
            Label::None => (Vec::new(), 0.0),
            Label::Number(number) => {
                (self.disc(*number, 0.0, 0.5 * kind.leading), 2.0 * self.radius(*number))
            }
            Label::Word(letter) => (vec![word(letter, 0.0)], kind.leading),
            Label::Mark { word: letter, mark } => {
                let frame = mark.frame;
                let mut nodes = Vec::new();
                if !letter.is_empty() {
                    nodes.push(word(letter, 0.0));
                }
                // All marks of a list stand below each other, whatever the words before them.
                let x = indent - frame.width() - 0.4 * kind.size;
                let y = (0.5 * kind.leading).max(frame.height() / 2.0 - 2.0);
                let camera = Affine::translate((x - frame.x0, y - frame.center().y));
                nodes.push(Node::moved(camera, mark.content.clone()));
                (nodes, y + frame.height() / 2.0)
            }
        }
    }

    /// A number on a black disc that begins at `x`, round the height `y`.
    pub(super) fn disc(&self, number: u32, x: f64, y: f64) -> Vec<Node> {
        let radius = self.radius(number);
        let centre = (x + radius, y.max(radius));
        let disc = Circle::new(centre, radius).to_path(0.01);
        let size = self.scale.body.size;
        let dark = self.ink.ink.contrast(Colour::WHITE) >= 4.5;
        let colour = if dark { Colour::WHITE } else { self.ink.panel };
        let at = (centre.0, centre.1 + text::cap_height(size, Weight::Bold) / 2.0);
        let number = self.word(&number.to_string(), at, size, Anchor::Middle, colour);
        Node::fill(&disc, Paint::solid(self.ink.ink)).into_iter().chain([number]).collect()
    }

    fn word(&self, word: &str, at: (f64, f64), size: f64, anchor: Anchor, colour: Colour) -> Node {
        Node::Text(Text {
            words: word.to_owned(),
            at: at.into(),
            size,
            weight: Weight::Bold,
            anchor,
            colour,
            opacity: 1.0,
            label: None,
            fonts: self.fonts.clone(),
        })
    }
}
