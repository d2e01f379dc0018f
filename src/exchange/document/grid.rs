//! Tables.

use std::rc::Rc;

use super::{
    block::{Block, Span, Table, Words},
    setting::{Setter, piece, pile, space},
    strip::{Keep, Strip, line, rule},
};
use crate::drawing::{
    Colour,
    pdf::{Role, Tag},
};

/// Between the line of a cell and its words.
const CELL_PADDING: f64 = 5.0;
/// A column under so many sizes of its letters is too narrow for more than a line.
const NARROW: f64 = 4.0;

/// A cell of a table: its words, and what it is.
struct Cell {
    words: Words,
    tag: Tag,
    x: f64,
    width: f64,
}

impl Setter<'_> {
    /// A table; where its columns would be too narrow to read, each row becomes a short list of its own.
    pub(super) fn table(&mut self, table: &Table, width: f64) -> Vec<Strip> {
        let count = table.rows.iter().map(Vec::len).chain([table.head.len()]).max().unwrap_or(0);
        if count == 0 {
            return Vec::new();
        }
        let columns = columns(&self.widths(table, count, width));
        let is_narrow = |(i, column): (usize, &(f64, f64))| {
            column.1 < NARROW * self.scale.body.size && !self.fits(table, i, column.1)
        };
        if count > 1 && columns.iter().enumerate().any(is_narrow) {
            return self.blocks(&as_lists(table), width);
        }
        let element = self.tree.add(Tag::Table, None);
        let mut strips = Vec::new();
        let mut again = None;
        if !table.head.is_empty() {
            let cells = table.head.iter().zip(&columns).map(|(name, &(x, width))| Cell {
                words: Words::bold(name),
                tag: Tag::ColumnHead,
                x,
                width,
            });
            let head = pile(self.table_row(element, cells.collect(), width, self.ink.ink));
            again = (head.height < self.room / 3.0).then(|| repeated([head.clone()]));
            strips.push(Strip { keep: Keep::Firm, ..head });
        }
        for row in &table.rows {
            let cells = row.iter().zip(&columns).enumerate().map(|(i, (words, &(x, width)))| Cell {
                words: words.clone(),
                tag: if i == 0 { Tag::RowHead } else { Tag::Cell },
                x,
                width,
            });
            let colour = self.ink.ground.mix(self.ink.ink2, 0.4);
            let mut set = self.table_row(element, cells.collect(), width, colour);
            for strip in &mut set {
                strip.again.clone_from(&again);
            }
            strips.extend(set);
        }
        space(&mut strips, self.scale.paragraph);
        strips
    }

    /// How wide the columns are: as they were given, but where that breaks a word, or a short line of a narrow column, the
    /// others give way as far as they can.
    fn widths(&self, table: &Table, count: usize, width: f64) -> Vec<f64> {
        let given = |i: usize| {
            table.widths.get(i).copied().filter(|part| part.is_finite() && *part > 0.0).unwrap_or(1.0)
        };
        let whole: f64 = (0..count).map(given).sum();
        let given: Vec<f64> = (0..count).map(|i| width * given(i) / whole).collect();
        let needed: Vec<f64> = (0..count).map(|i| self.needed(table, i) + padding(i, count)).collect();
        // A little more, so that what is reckoned once more is not broken by the last digit.
        let enough = |given: f64, needed: f64| if given < needed { needed + 0.5 } else { given };
        let wide: Vec<f64> =
            given.iter().zip(&needed).map(|(given, needed)| enough(*given, *needed)).collect();
        let slack: f64 = wide.iter().zip(&needed).map(|(wide, needed)| wide - needed).sum();
        let over = wide.iter().sum::<f64>() - width;
        if over <= 0.0 || slack < over {
            return given;
        }
        wide.iter().zip(&needed).map(|(wide, needed)| wide - (wide - needed) * over / slack).collect()
    }

    /// The least width in which no word of a column is broken, and in which it is not too narrow for a table.
    fn needed(&self, table: &Table, column: usize) -> f64 {
        let kind = self.scale.body;
        let head = table.head.get(column).map(Words::bold);
        let cells = table.rows.iter().filter_map(|row| row.get(column));
        let all: Vec<&Words> = cells.chain(head.as_ref()).collect();
        let widest = |widths: &mut dyn Iterator<Item = f64>| widths.fold(0.0, f64::max);
        let line = widest(&mut all.iter().map(|words| self.width_of(words, kind)));
        let word = widest(&mut all.iter().map(|words| self.widest_word(words)));
        word.max(line.min(NARROW * kind.size))
    }

    fn widest_word(&self, words: &Words) -> f64 {
        let of = |span: &Span, word: &str| self.fonts.width(word, self.scale.body.size, span.weight);
        let parts = |letter: char| letter.is_whitespace() && letter != '\u{A0}';
        let widths = words.0.iter().flat_map(|span| span.text.split(parts).map(move |word| of(span, word)));
        widths.fold(0.0, f64::max)
    }

    /// Whether all of a column stands on one line each, such as short numbers do.
    fn fits(&self, table: &Table, column: usize, width: f64) -> bool {
        let kind = self.scale.body;
        let head = table.head.get(column).map(Words::bold);
        let cells = table.rows.iter().filter_map(|row| row.get(column));
        cells.chain(head.as_ref()).all(|words| self.width_of(words, kind) <= width)
    }

    /// The cells of a row, a strip for each line, with a rule below.
    fn table_row(&mut self, table: usize, cells: Vec<Cell>, width: f64, below: Colour) -> Vec<Strip> {
        let row = self.tree.add(Tag::Row, Some(table));
        let kind = self.scale.body;
        let mut strips = vec![Strip::tall(kind.leading + CELL_PADDING)];
        for cell in cells {
            let element = self.tree.add(cell.tag, Some(row));
            for (i, one) in self.lines(&cell.words, kind, cell.width).iter().enumerate() {
                if i == strips.len() {
                    strips.push(Strip::tall(kind.leading));
                }
                let top = if i == 0 { CELL_PADDING } else { 0.0 };
                strips[i].put(line(one, kind, (cell.x, top), self.ink.ink, &self.fonts), Role::Of(element));
            }
        }
        let last = strips.len() - 1;
        for strip in &mut strips[..last] {
            strip.keep = Keep::Whole;
        }
        let end = &mut strips[last];
        end.height += CELL_PADDING;
        end.pieces.push(piece(rule(0.0, end.height, width, 0.8, below), Role::Layout));
        strips
    }
}

/// Where the words of each column begin, and how wide they may be.
fn columns(widths: &[f64]) -> Vec<(f64, f64)> {
    let mut x = 0.0;
    let mut columns = Vec::with_capacity(widths.len());
    for (i, wide) in widths.iter().enumerate() {
        columns.push((x, wide - padding(i, widths.len())));
        x += wide;
    }
    columns
}

/// What a column leaves free before the next.
fn padding(column: usize, count: usize) -> f64 {
    if column + 1 == count { 0.0 } else { 2.0 * CELL_PADDING }
}

/// Strips as they stand on later pages, where they are not read again.
pub(super) fn repeated(strips: impl IntoIterator<Item = Strip>) -> Rc<Vec<Strip>> {
    let quiet = |mut strip: Strip| {
        for piece in &mut strip.pieces {
            piece.role = Role::Layout;
        }
        strip
    };
    Rc::new(strips.into_iter().map(quiet).collect())
}

/// A table as paragraphs: the name of the column before each cell.
fn as_lists(table: &Table) -> Vec<Block> {
    let mut blocks = Vec::new();
    if table.rows.is_empty() {
        blocks.push(Block::Paragraph(Words::bold(table.head.join(" "))));
    }
    for row in &table.rows {
        for (i, words) in row.iter().enumerate() {
            let mut all = Words::default();
            if let Some(name) = table.head.get(i) {
                all = all.and_bold(format!("{name} "));
            }
            all.0.extend(words.0.iter().cloned());
            blocks.push(Block::Paragraph(all));
        }
    }
    blocks
}
