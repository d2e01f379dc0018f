//! The head and the foot of pages.

use unicode_segmentation::UnicodeSegmentation as _;

use super::{
    Document,
    block::Words,
    lines::Line,
    scale::Type,
    setting::{Place, Setter, piece, pile, space},
    strip::{Keep, Strip, line, rule},
};
use crate::{
    drawing::{
        Weight,
        pdf::{Role, Tag},
    },
    language::say,
};

/// A foot of more lines than this is said once, at the end.
const FOOT_LINES: usize = 3;

/// The lines of a foot, and how many lines below the number of the page they begin.
struct FootLines {
    lines: Vec<Line>,
    below: usize,
}

/// At the foot of every page.
fn page_of(number: &str, count: &str) -> String {
    say!("document-page", number = number, count = count)
}

impl Setter<'_> {
    /// The head of the first page: the title, and what stands below it and at its right.
    pub(super) fn head(&mut self, document: &Document, width: f64) -> Vec<Strip> {
        let asides: Vec<_> = document.aside.iter().filter(|words| !words.is_empty()).collect();
        let kind = self.scale.body;
        let widest = asides.iter().map(|words| self.width_of(words, kind)).fold(0.0, f64::max);
        let right = if asides.is_empty() { 0.0 } else { widest.min(0.4 * width) + self.scale.gutter };
        let title = self.tree.add(Tag::Heading(1, document.title.clone()), None);
        let below = self.tree.add(Tag::Paragraph, None);
        let place = Place { x: 0.0, width, colour: self.ink.ink, element: title };
        let words = Words::bold(&document.title);
        let whole = self.text(&words, self.scale.title, place);
        let beside = self.text(&words, self.scale.title, Place { width: width - right, ..place });
        // Across the page where that takes fewer lines; what is at the right then begins below it.
        let (across, mut left) =
            if whole.len() < beside.len() { (whole, Vec::new()) } else { (Vec::new(), beside) };
        left.extend(self.text(
            &document.below,
            kind,
            Place { element: below, width: width - right, ..place },
        ));
        let (across, left) = (pile(across), pile(left));
        let at_right = pile(self.asides(&asides, width, right - self.scale.gutter));
        let is_broken =
            asides.iter().any(|words| self.width_of(words, kind) > right - self.scale.gutter + 0.1);
        // Words at the right that would be broken stand better below.
        let mut strips = if !is_broken && across.height + left.height.max(at_right.height) < 0.4 * self.room {
            // The last lines stand beside each other, unless the title is above them all.
            let up = if across.height > 0.0 { 0.0 } else { (left.height - at_right.height).max(0.0) };
            let down = if across.height > 0.0 { 0.0 } else { (at_right.height - left.height).max(0.0) };
            let mut head = Strip::tall(across.height + left.height.max(at_right.height));
            let top = across.height;
            head.pieces.extend(across.pieces);
            head.pieces.extend(left.moved(0.0, top + down).pieces);
            head.pieces.extend(at_right.moved(0.0, top + up).pieces);
            vec![head]
        } else {
            let mut left = self.text(&words, self.scale.title, place);
            left.extend(self.text(&document.below, kind, Place { element: below, ..place }));
            for words in asides {
                let element = self.tree.add(Tag::Paragraph, None);
                left.extend(self.text(words, kind, Place { element, ..place }));
            }
            left
        };
        let thick = 1.6;
        let mut end = Strip::tall(self.scale.paragraph + thick);
        end.pieces.push(piece(rule(0.0, end.height - thick / 2.0, width, thick, self.ink.ink), Role::Layout));
        strips.push(end);
        for strip in strips.iter_mut().rev().skip(1) {
            strip.keep = strip.keep.at_least(Keep::Whole);
        }
        strips
    }

    /// Lines that end at the right margin.
    fn asides(&mut self, asides: &[&Words], width: f64, most: f64) -> Vec<Strip> {
        let kind = self.scale.body;
        let mut strips = Vec::new();
        for words in asides {
            let element = self.tree.add(Tag::Paragraph, None);
            for one in self.lines(words, kind, most) {
                let mut strip = Strip::tall(kind.leading);
                strip.put(
                    line(&one, kind, (width - one.width, 0.0), self.ink.ink, &self.fonts),
                    Role::Of(element),
                );
                strips.push(strip);
            }
        }
        strips
    }

    /// The head of the pages after the first.
    pub(super) fn running_head(&self, document: &Document, width: f64) -> Strip {
        let kind = Type { weight: Weight::Bold, ..self.scale.small };
        let mut head = Strip::tall(kind.leading + 0.7 * self.scale.paragraph);
        let aside = document.aside.last().filter(|words| self.width_of(words, kind) < 0.4 * width);
        let right = aside.map_or(0.0, |words| self.width_of(words, kind) + self.scale.gutter);
        for one in self.lines(&self.shortened(&document.title, kind, width - right), kind, width - right) {
            head.put(line(&one, kind, (0.0, 0.0), self.ink.ink, &self.fonts), Role::Head);
        }
        if let Some(words) = aside {
            for one in self.lines(words, self.scale.small, width) {
                head.put(
                    line(&one, self.scale.small, (width - one.width, 0.0), self.ink.ink, &self.fonts),
                    Role::Head,
                );
            }
        }
        head.pieces.push(piece(rule(0.0, head.height, width, 0.9, self.ink.ink), Role::Head));
        head.height += 1.6 * self.scale.paragraph;
        head
    }

    /// The foot of the page `number` of `count`, from 1.
    pub(super) fn foot(&self, document: &Document, width: f64, (number, count): (usize, usize)) -> Strip {
        let kind = self.scale.small;
        let page = Words::from(page_of(&number.to_string(), &count.to_string()));
        let mut foot = Strip::tall(0.9 * self.scale.paragraph);
        let thin = self.ink.ground.mix(self.ink.ink2, 0.5);
        foot.pieces.push(piece(rule(0.0, 0.5, width, 0.7, thin), Role::Foot));
        let top = foot.height;
        foot.height += kind.leading;
        for one in self.lines(&page, kind, width) {
            foot.put(line(&one, kind, (width - one.width, top), self.ink.ink2, &self.fonts), Role::Foot);
        }
        let told = self.foot_lines(document, width);
        if told.lines.len() + told.below <= FOOT_LINES {
            let top = top + told.below as f64 * kind.leading;
            for (i, one) in told.lines.iter().enumerate() {
                foot.put(
                    line(one, kind, (0.0, top + i as f64 * kind.leading), self.ink.ink2, &self.fonts),
                    Role::Foot,
                );
            }
            foot.height = foot.height.max(top + told.lines.len() as f64 * kind.leading);
        }
        foot
    }

    /// The foot beside the number of the page, or across the page below it where that takes fewer lines.
    fn foot_lines(&self, document: &Document, width: f64) -> FootLines {
        let kind = self.scale.small;
        let most = self.width_of(&page_of("000", "000").into(), kind) + self.scale.gutter;
        let set = |width: f64| self.lines(&document.foot.as_str().into(), kind, width);
        let (beside, across) = (set(width - most), set(width));
        if across.len() + 1 < beside.len() {
            FootLines { lines: across, below: 1 }
        } else {
            FootLines { lines: beside, below: 0 }
        }
    }

    /// What is too long for the foot of a page, to stand at the end.
    pub(super) fn long_foot(&mut self, document: &Document, width: f64) -> Vec<Strip> {
        let told = self.foot_lines(document, width);
        if told.lines.len() + told.below <= FOOT_LINES {
            return Vec::new();
        }
        let element = self.tree.add(Tag::Paragraph, None);
        let words = document.foot.as_str().into();
        let width = width.min(self.scale.measure());
        let place = Place { x: 0.0, width, colour: self.ink.ink2, element };
        let mut strips = self.text(&words, self.scale.small, place);
        space(&mut strips, 2.0 * self.scale.paragraph);
        strips
    }

    /// A title on one line: what was said in full on the first page may end in dots on the others.
    fn shortened(&self, title: &str, kind: Type, width: f64) -> Words {
        let whole = title.split_whitespace().collect::<Vec<_>>().join(" ");
        if self.width_of(&Words::bold(&whole), kind) <= width {
            return Words::bold(whole);
        }
        let mut letters: Vec<&str> = whole.graphemes(true).collect();
        loop {
            letters.pop();
            let short = Words::bold(format!("{}…", letters.concat().trim_end()));
            if letters.is_empty() || self.width_of(&short, kind) <= width {
                return short;
            }
        }
    }
}
