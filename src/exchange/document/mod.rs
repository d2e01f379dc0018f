//! Documents: pages made of blocks, for the exported map, a handout, a report.
//!
//! A [`Document`] says what is on the pages; [`lay_out`] finds out where, and how many pages that takes: nothing is cut,
//! squeezed or laid over something else, what does not fit goes to the next column or page. Of the [`Pages`], every medium
//! is made: a PDF that can be searched and read aloud, pictures, drawings. Lengths are points of 1/72 inch.

mod block;
mod column;
mod flow;
mod grid;
mod head;
mod lines;
mod log;
mod pages;
mod row;
mod scale;
mod setting;
mod strip;
#[cfg(test)]
mod tests;

use jiff::civil::Date;

use kurbo::Size;

use crate::drawing::{Inks, PageSize, text::Fonts};

pub use block::{Block, Example, Figure, Frame, Label, Log, Row, Table, Words};
pub use pages::{Pages, PagesError};

/// Pages that are not laid out yet.
#[derive(Clone, Debug)]
pub struct Document {
    /// Its title, at the head of every page and in what a file says of itself.
    pub title: String,
    /// Below the title, on the first page.
    pub below: Words,
    /// At the right of the title, one line each.
    pub aside: Vec<Words>,
    /// At the foot of every page.
    pub foot: String,
    /// The day it was made, as a PDF says of itself.
    pub date: Date,
    /// The paper.
    pub page: PageSize,
    /// How large the letters are.
    pub print: Print,
    /// The colours.
    pub inks: Inks,
    /// Fonts for letters that the program's own lacks.
    pub fonts: Fonts,
    /// What is on the pages.
    pub blocks: Vec<Block>,
}

impl Document {
    /// The room for blocks on a page between margins, head and foot of one line each; on the first page the head takes more.
    pub fn room(page: PageSize, print: Print) -> Size {
        let scale = scale::Scale::of(print);
        let (head, foot) =
            (2.3 * scale.paragraph + scale.small.leading, 0.9 * scale.paragraph + scale.small.leading);
        Size::new(page.width - 2.0 * scale.margin, page.height - 2.0 * scale.margin - head - foot)
    }
}

/// How large the letters are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Print {
    /// 12 points.
    #[default]
    Standard,
    /// 18 points, never below 16.
    Large,
}

/// Finds a place for everything.
pub fn lay_out(document: &Document) -> Pages {
    flow::pages(document)
}
