//! Blocks flow over pages.

use kurbo::Rect;

use super::{
    Document,
    block::{Block, Figure},
    column::{Column, fitting, height},
    pages::Pages,
    scale::Scale,
    setting::Setter,
    strip::{self, Keep, Strip, Tree},
};
use crate::{
    drawing::pdf::{Paper, Piece, Role},
    language::Language,
};

/// A column beside a picture is not narrower than this, in sizes of the letters.
const NARROWEST: f64 = 13.0;

/// Pages as they fill up.
struct Flow<'a> {
    document: &'a Document,
    setter: Setter<'a>,
    pages: Vec<Vec<Piece>>,
    running: Strip,
    /// Where the next strip stands.
    y: f64,
    /// Where a page begins and ends, and how wide it is, within margins, head and foot.
    top: f64,
    bottom: f64,
    width: f64,
}

/// Finds a place for every block.
pub(super) fn pages(document: &Document) -> Pages {
    let mut flow = Flow::new(document);
    let head = flow.setter.head(document, flow.width);
    flow.strips(&head);
    let mut rest = document.blocks.as_slice();
    while let Some((block, after)) = rest.split_first() {
        match block {
            Block::Beside(figure, blocks) if flow.setter.scale.columns => flow.beside(figure, blocks),
            Block::Columns(blocks) if flow.setter.scale.columns => {
                let strips = flow.setter.blocks(blocks, flow.half());
                flow.columns(&strips);
            }
            Block::NewPage if flow.is_fresh() => {}
            Block::NewPage => flow.next_page(),
            Block::IfRoom(blocks) => {
                let strips = flow.setter.blocks(blocks, flow.width);
                let before = strips.first().map_or(0.0, |strip| strip.before);
                if flow.y + before + height(&strips) <= flow.bottom {
                    flow.strips(&strips);
                }
            }
            _ => {
                // All up to the next columns, so that the rows of a list are one list.
                let count = rest.iter().take_while(|block| !flow.is_special(block)).count().max(1);
                let mut strips = flow.setter.blocks(&rest[..count], flow.width);
                rest = &rest[count..];
                let headings = strips.iter().rev().take_while(|strip| strip.keep == Keep::Firm).count();
                let headings = strips.split_off(strips.len() - headings);
                flow.strips(&strips);
                flow.headings(&headings, rest.first());
                continue;
            }
        }
        rest = after;
    }
    let end = flow.setter.long_foot(document, flow.width);
    flow.strips(&end);
    flow.finish()
}

impl<'a> Flow<'a> {
    fn new(document: &'a Document) -> Self {
        let scale = Scale::of(document.print);
        let width = document.page.width - 2.0 * scale.margin;
        let ink = document.inks.palette();
        let fonts = document.fonts.clone();
        let mut setter = Setter { scale, ink, tree: Tree::default(), room: 0.0, fonts };
        let running = setter.running_head(document, width);
        let foot = setter.foot(document, width, (1, 1));
        let bottom = document.page.height - scale.margin - foot.height;
        setter.room = bottom - scale.margin - running.height;
        let pages = vec![Vec::new()];
        Self { document, setter, pages, running, y: scale.margin, top: scale.margin, bottom, width }
    }

    /// Whether a block is more than strips below each other.
    fn is_special(&self, block: &Block) -> bool {
        match block {
            Block::Beside(..) | Block::Columns(_) => self.setter.scale.columns,
            Block::IfRoom(_) | Block::NewPage => true,
            _ => false,
        }
    }

    /// The width of one of two columns.
    fn half(&self) -> f64 {
        (self.width - self.setter.scale.gutter) / 2.0
    }

    fn is_fresh(&self) -> bool {
        self.y <= self.top
    }

    fn next_page(&mut self) {
        let margin = self.setter.scale.margin;
        self.top = margin + self.running.height;
        self.y = self.top;
        self.pages.push(self.running.clone().moved(margin, margin).pieces);
    }

    /// Strips in one column.
    fn strips(&mut self, strips: &[Strip]) {
        let mut rest = strips;
        while !rest.is_empty() {
            let before = if self.is_fresh() { 0.0 } else { rest[0].before };
            let room = self.bottom - self.y - before;
            let count = fitting(rest, room, self.setter.room, self.is_fresh());
            if count > 0 {
                self.y += before + self.place(&rest[..count], 0.0, self.y + before);
                rest = &rest[count..];
            }
            if !rest.is_empty() {
                self.next_page();
            }
        }
    }

    /// Headings before a picture with blocks beside it, or before columns: on the page where these begin.
    fn headings(&mut self, headings: &[Strip], next: Option<&Block>) {
        let Some(first) = headings.first() else { return };
        let need = match next {
            Some(Block::Beside(figure, _)) => {
                let (width, room) = (self.width, self.setter.room);
                figure.least * self.setter.figure(figure, width, room).height
            }
            Some(_) => self.setter.room / 4.0,
            None => 0.0,
        };
        if self.y + first.before + height(headings) + need > self.bottom && !self.is_fresh() {
            self.next_page();
        }
        self.strips(headings);
    }

    /// Strips in two columns, as even as they get on the last page.
    fn columns(&mut self, strips: &[Strip]) {
        let mut rest = strips;
        while !rest.is_empty() {
            let before = if self.is_fresh() { 0.0 } else { rest[0].before };
            let (top, full) = (self.y + before, self.setter.room);
            let room = self.bottom - top;
            let fresh = self.is_fresh();
            let even = even(rest, room, full);
            let left = fitting(rest, even, full, fresh);
            let right = fitting(&rest[left..], even, full, fresh && left > 0);
            let mut low = self.y;
            for (strips, x) in
                [(&rest[..left], 0.0), (&rest[left..left + right], self.half() + self.setter.scale.gutter)]
            {
                if !strips.is_empty() {
                    low = low.max(top + self.place(strips, x, top));
                }
            }
            self.y = low;
            rest = &rest[left + right..];
            if !rest.is_empty() {
                self.next_page();
            }
        }
    }

    /// A picture, as many of the blocks beside it as have room, and the others after it.
    fn beside(&mut self, figure: &Figure, blocks: &[Block]) {
        let right = self.width - self.width * figure.width.clamp(0.05, 1.0) - self.setter.scale.gutter;
        let mut picture = self.picture(figure);
        if right.min(self.half()) < NARROWEST * self.setter.scale.body.size {
            let strips = [vec![picture], self.setter.blocks(blocks, self.width)].concat();
            return self.strips(&strips);
        }
        // As wide as there is room, where all of them stand beside the picture; else as wide as the columns after it.
        let wide = if self.beside_fits(&picture, blocks, right) == blocks.len() {
            right
        } else {
            right.min(self.half())
        };
        let mut count = self.beside_fits(&picture, blocks, wide);
        if count == 0 && !self.is_fresh() {
            // A picture without a word beside it says nothing.
            self.next_page();
            picture = self.picture(figure);
            count = self.beside_fits(&picture, blocks, wide);
        }
        let (first, rest) = blocks.split_at(count);
        let strips = self.setter.blocks(first, wide);
        let top = self.start(&picture);
        let low = top + self.place(std::slice::from_ref(&picture), 0.0, top);
        let beside = if count > 0 { self.place(&strips, self.width - wide, top) } else { 0.0 };
        self.y = low.max(top + beside);
        self.after(rest);
    }

    /// What had no room beside a picture: in columns, or as wide as the page where that is lower, as long rows are.
    fn after(&mut self, blocks: &[Block]) {
        let elements = self.setter.tree.clone();
        let wide = self.setter.blocks(blocks, self.width);
        let of_wide = std::mem::replace(&mut self.setter.tree, elements);
        let strips = self.setter.blocks(blocks, self.half());
        let full = self.setter.room;
        if height(&wide) <= even(&strips, full, full) {
            self.setter.tree = of_wide;
            self.strips(&wide);
        } else {
            self.next_page();
            self.columns(&strips);
        }
    }

    /// Where a strip that comes next begins.
    fn start(&self, strip: &Strip) -> f64 {
        self.y + if self.is_fresh() { 0.0 } else { strip.before }
    }

    /// How many of the blocks have room, whole, beside a picture that comes next, in a column so wide.
    fn beside_fits(&mut self, picture: &Strip, blocks: &[Block], wide: f64) -> usize {
        let room = self.bottom - self.start(picture);
        let elements = self.setter.tree.clone();
        let mut fits = |count: &usize| height(&self.setter.blocks(&blocks[..*count], wide)) <= room;
        let count = (1..=blocks.len()).take_while(|count| fits(count)).last().unwrap_or(0);
        self.setter.tree = elements;
        count
    }

    /// The picture as it fits on this page, or on the next, which then begins.
    fn picture(&mut self, figure: &Figure) -> Strip {
        let (width, room) = (self.width, self.setter.room);
        let natural = self.setter.figure(figure, width, room);
        let left = self.bottom - self.y - if self.is_fresh() { 0.0 } else { natural.before };
        if natural.height <= left {
            natural
        } else if figure.least * natural.height <= left {
            self.setter.figure(figure, width, left)
        } else {
            self.next_page();
            natural
        }
    }

    /// Puts strips on the page, `x` from its margin; answers how high they are.
    fn place(&mut self, strips: &[Strip], x: f64, top: f64) -> f64 {
        let x = self.setter.scale.margin + x;
        let mut column = Column::default();
        let mut pieces = Vec::new();
        for strip in strips {
            let is_first = column.is_empty();
            let (mut again, at) = column.put(strip);
            for repeated in strip.again.iter().filter(|_| is_first).flat_map(|repeated| repeated.iter()) {
                pieces.extend(repeated.clone().moved(x, top + again).pieces);
                again += repeated.height;
            }
            pieces.extend(strip.clone().moved(x, top + at).pieces);
        }
        column.close();
        let Some(page) = self.pages.last_mut() else { return 0.0 };
        for &(framed, from, to) in &column.boxes {
            let rect = Rect::new(x, top + from, x + framed.width, top + to);
            let nodes = strip::frame(rect, framed.strength, self.setter.ink);
            page.push(Piece { nodes: nodes.into(), role: Role::Layout });
        }
        page.extend(pieces);
        column.height()
    }

    fn finish(mut self) -> Pages {
        let count = self.pages.len();
        let margin = self.setter.scale.margin;
        for (i, page) in self.pages.iter_mut().enumerate() {
            let foot = self.setter.foot(self.document, self.width, (i + 1, count));
            let top = self.document.page.height - margin - foot.height + 6.0;
            page.extend(foot.moved(margin, top).pieces);
        }
        let paper = Paper {
            title: told(&self.document.title),
            language: Language::spoken().code().to_owned(),
            date: self.document.date,
            size: self.document.page,
            pages: self.pages,
            elements: self.setter.tree.elements,
        };
        Pages::new(paper, self.document.inks)
    }
}

/// A title that says something, as a file must have one.
fn told(title: &str) -> String {
    if title.trim().is_empty() { "Knotmap".to_owned() } else { title.to_owned() }
}

/// The height at which two columns hold all the strips and are as low as they get; all the room if they do not.
fn even(strips: &[Strip], room: f64, full: f64) -> f64 {
    const STEP: f64 = 6.0;
    let holds = |high: f64| {
        let left = fitting(strips, high, full, false);
        left > 0 && left + fitting(&strips[left..], high, full, false) == strips.len()
    };
    let mut high = (height(strips) / 2.0).min(room);
    while high < room && !holds(high) {
        high += STEP;
    }
    high.min(room)
}
