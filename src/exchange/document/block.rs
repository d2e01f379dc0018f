//! What a document is made of.

use crate::drawing::{Scene, Weight};

/// Words, some of them bold.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Words(pub(super) Vec<Span>);

/// A part of some words in one weight.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Span {
    pub(super) text: String,
    pub(super) weight: Weight,
}

/// What stands for bold parts until they are put in: no text has these.
const SIGNS: [&str; 2] = ["\u{1}", "\u{2}"];

impl Words {
    /// Words in the weight of a text.
    pub fn plain(text: impl Into<String>) -> Self {
        Self::default().and(text)
    }

    /// Words that stand out.
    pub fn bold(text: impl Into<String>) -> Self {
        Self::default().and_bold(text)
    }

    /// These words and more, in the weight of a text.
    #[must_use]
    pub fn and(mut self, text: impl Into<String>) -> Self {
        self.0.push(Span { text: text.into(), weight: Weight::Regular });
        self
    }

    /// These words and more that stand out.
    #[must_use]
    pub fn and_bold(mut self, text: impl Into<String>) -> Self {
        self.0.push(Span { text: text.into(), weight: Weight::Bold });
        self
    }

    /// A sentence with parts that stand out, wherever its language puts them: `said` gets a sign for each and puts it in.
    pub fn around<const N: usize>(bold: [&str; N], said: impl FnOnce([&'static str; N]) -> String) -> Self {
        put(&said(std::array::from_fn(|i| SIGNS[i % SIGNS.len()])), &bold.map(Self::bold))
    }

    /// A sentence with a list of parts in it, commas between them, each in its own weight.
    pub fn with(parts: Vec<Self>, said: impl FnOnce(&'static str) -> String) -> Self {
        let mut list = Self::default();
        for (i, part) in parts.into_iter().enumerate() {
            list = if i == 0 { list } else { list.and(", ") };
            list.0.extend(part.0);
        }
        put(&said(SIGNS[0]), &[list])
    }

    /// The words without their weights.
    pub fn text(&self) -> String {
        self.0.iter().map(|span| span.text.as_str()).collect()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.iter().all(|span| span.text.trim().is_empty())
    }
}

/// The sentence with the parts in the places of their signs.
fn put(sentence: &str, parts: &[Words]) -> Words {
    let mut words = Words::default();
    let mut rest = sentence;
    while let Some(at) = rest.find(|letter: char| SIGNS.concat().contains(letter)) {
        let (before, after) = rest.split_at(at);
        words = if before.is_empty() { words } else { words.and(before) };
        let part = SIGNS.iter().zip(parts).find(|(sign, _)| after.starts_with(**sign));
        words.0.extend(part.into_iter().flat_map(|(_, part)| part.0.clone()));
        rest = &after[1..];
    }
    if rest.is_empty() { words } else { words.and(rest) }
}

impl From<&str> for Words {
    fn from(text: &str) -> Self {
        Self::plain(text)
    }
}

impl From<String> for Words {
    fn from(text: String) -> Self {
        Self::plain(text)
    }
}

/// A part of a document. Blocks follow each other down the page.
#[derive(Clone, Debug)]
pub enum Block {
    /// A heading of the level 1 or 2 (the title of the document is above both); stays with what follows.
    Heading(u8, String),
    /// A paragraph.
    Paragraph(Words),
    /// A paragraph in a quieter colour.
    Quiet(Words),
    /// Short sentences, each after a dot.
    Bullets(Vec<Words>),
    /// A row of a list.
    Row(Row),
    /// A picture across the page.
    Figure(Figure),
    /// A picture with blocks beside it; what has no room there goes on over the next pages in columns. In large print the
    /// blocks follow the picture.
    Beside(Figure, Vec<Block>),
    /// Blocks in columns.
    Columns(Vec<Block>),
    /// Blocks in a frame.
    Boxed(Frame, Vec<Block>),
    /// Two frames side by side, or one above the other where they do not fit.
    Pair([(Frame, Vec<Block>); 2]),
    /// A table.
    Table(Table),
    /// A grid to write in.
    Log(Log),
    /// Lines to write on.
    Lines(usize),
    /// What follows begins a page.
    NewPage,
    /// Blocks that are left out where the page has no room for all of them: what may be missing, such as lines for notes.
    IfRoom(Vec<Block>),
}

/// How strong the frame of a box is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Frame {
    /// A pale ground and a thin line.
    Quiet,
    /// A thick line: what must not be missed.
    Strong,
}

/// A row of a list.
#[derive(Clone, Debug, Default)]
pub struct Row {
    /// What it begins with.
    pub label: Label,
    /// The first line, bold.
    pub title: String,
    /// Bold, at the end of the first line; on a line of its own where there is no room.
    pub aside: String,
    /// The lines below; a bold one says the dose.
    pub lines: Vec<Words>,
}

/// What a row begins with.
#[derive(Clone, Debug, Default)]
pub enum Label {
    /// Nothing.
    #[default]
    None,
    /// A number on a black disc.
    Number(u32),
    /// A letter, or another short word.
    Word(String),
    /// A mark of a map, in points of 1/72 inch round the origin, and a short word before it (empty for none).
    Mark {
        /// The word before it, such as the letter of the map.
        word: String,
        /// The mark.
        mark: Scene,
    },
}

/// A picture.
#[derive(Clone, Debug)]
pub struct Figure {
    /// The picture; its frame is what is shown, its shape stays as it is.
    pub scene: Scene,
    /// What it shows, for those who cannot see it.
    pub alt: String,
    /// Words below it; empty for none.
    pub caption: Words,
    /// How much of the width of the page it would like, 0–1.
    pub width: f64,
    /// How much of the height of the page it may take, 0–1.
    pub height: f64,
    /// To which share of its size it may shrink so that it stays on the page, 0–1: its letters shrink with it.
    pub least: f64,
}

/// A table: a head row that each page repeats, and rows of as many cells.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// The names of the columns.
    pub head: Vec<String>,
    /// The rows.
    pub rows: Vec<Vec<Words>>,
    /// How wide the columns are, as parts of a whole; columns without a number share evenly.
    pub widths: Vec<f64>,
}

/// A grid to write in: a row of cells for each time of a day of each point, a column for each date. The paragraph above it
/// says how, and stays on its page.
#[derive(Clone, Debug, Default)]
pub struct Log {
    /// The rows: the number of a point, and how many cells it has a day.
    pub rows: Vec<(u32, u8)>,
    /// The names of the columns; a line break parts day and date.
    pub dates: Vec<String>,
    /// Whether a line parts each cell into before and after.
    pub parted: bool,
    /// A filled cell that shows how.
    pub example: Option<Example>,
    /// What says it again, in short, above a part of the grid that begins a page; empty for nothing.
    pub again: String,
}

/// A filled cell of a grid.
#[derive(Clone, Debug, Default)]
pub struct Example {
    /// What stands above its line.
    pub above: String,
    /// What stands below it.
    pub below: String,
    /// What it means, beside it.
    pub words: String,
}
