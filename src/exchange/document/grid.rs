//! Tables, and grids to write in.

use std::rc::Rc;

use kurbo::{Rect, Shape as _};

use super::{
    block::{Block, Log, Table, Words},
    scale::Type,
    setting::{Setter, piece, pile, space},
    strip::{Keep, Strip, line, rule},
};
use crate::drawing::{
    Colour,
    pdf::{Role, Tag},
    scene::{Line as Stroke, Node, Paint},
};

/// Between the line of a cell and its words.
const CELL_PADDING: f64 = 5.0;

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
        let columns = columns(&table.widths, count, width);
        let is_narrow = |(i, column): (usize, &(f64, f64))| {
            column.1 < 4.0 * self.scale.body.size && !self.fits(table, i, column.1)
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
            again = (head.height < self.room / 3.0).then(|| repeated(head.clone()));
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

    /// A grid, in as many parts below each other as the dates need.
    pub(super) fn log(&mut self, log: &Log, width: f64) -> Vec<Strip> {
        let label = log.rows.iter().map(|(number, _)| self.number_width(*number)).fold(0.0, f64::max);
        let kind = self.scale.small;
        let widest = log.dates.iter().flat_map(|date| date.split('\n'));
        let widest = widest.map(|part| self.width_of(&part.into(), kind)).fold(0.0, f64::max);
        let room = width - label;
        let least = (widest + 8.0).max(1.45 * self.scale.cell).min(room);
        let most = (room / least).floor().max(1.0) as usize;
        let parts = log.dates.len().div_ceil(most).max(1);
        let count = log.dates.len().div_ceil(parts).max(1);
        let mut strips = Vec::new();
        for dates in log.dates.chunks(count) {
            // The last part has as many columns as the others have, in the same places.
            let cells = Cells { label, cell: room / count as f64, kind, parted: log.parted };
            strips.extend(self.log_part(log, dates, cells));
        }
        strips
    }

    fn number_width(&self, number: u32) -> f64 {
        let disc = self.disc(number, 0.0, 0.0);
        disc.first().and_then(Node::bounds).map_or(0.0, |bounds| bounds.width()) + 0.7 * self.scale.body.size
    }

    fn log_part(&mut self, log: &Log, dates: &[String], cells: Cells) -> Vec<Strip> {
        let table = self.tree.add(Tag::Table, None);
        let head = self.log_head(table, dates, cells);
        let again = (head.height < self.room / 3.0).then(|| repeated(head.clone()));
        let mut strips = vec![Strip { keep: Keep::Firm, before: 1.6 * self.scale.paragraph, ..head }];
        for &(number, times) in &log.rows {
            let row = self.tree.add(Tag::Row, Some(table));
            let name = self.tree.add(Tag::RowHead, Some(row));
            let lines = usize::from(times.max(1));
            let mut parts = Vec::new();
            for line in 0..lines {
                let mut strip = self.cells(row, dates.len(), cells);
                if line == 0 {
                    let disc = self.disc(number, 0.0, strip.height / 2.0);
                    strip.put(disc, Role::Of(name));
                    // Where a point begins.
                    let wide = cells.cell * dates.len() as f64;
                    strip.pieces.push(piece(rule(cells.label, 0.0, wide, 1.6, self.ink.ink2), Role::Layout));
                }
                if line + 1 < lines {
                    strip.keep = Keep::Firm;
                }
                strip.again.clone_from(&again);
                parts.push(strip);
            }
            strips.extend(parts);
        }
        // A week is on one page, where a page has room for it.
        let last = strips.len() - 1;
        for strip in &mut strips[..last] {
            strip.keep = strip.keep.at_least(Keep::Whole);
        }
        strips
    }

    fn log_head(&mut self, table: usize, dates: &[String], cells: Cells) -> Strip {
        let row = self.tree.add(Tag::Row, Some(table));
        let mut head = Strip::default();
        for (i, date) in dates.iter().enumerate() {
            let element = self.tree.add(Tag::ColumnHead, Some(row));
            let mut y = 0.0;
            for part in date.split('\n') {
                for one in self.lines(&part.into(), cells.kind, cells.cell - 4.0) {
                    let x = cells.label + (i as f64 + 0.5) * cells.cell - one.width / 2.0;
                    head.put(line(&one, cells.kind, (x, y), self.ink.ink, &self.fonts), Role::Of(element));
                    y += cells.kind.leading;
                }
            }
            head.height = head.height.max(y + 3.0);
        }
        head
    }

    /// A row of empty cells.
    fn cells(&mut self, row: usize, count: usize, cells: Cells) -> Strip {
        let mut strip = Strip::tall(self.scale.cell);
        let dark = self.ink.ground.mix(self.ink.ink2, 0.75);
        for i in 0..count {
            let element = self.tree.add(Tag::Cell, Some(row));
            let x = cells.label + i as f64 * cells.cell;
            let rect = Rect::new(x, 0.0, x + cells.cell, strip.height);
            let edge = Node::stroke(&rect.to_path(0.1), Paint::solid(dark), Stroke::butt(0.9));
            let across = kurbo::Line::new((rect.x0, rect.y1), (rect.x1, rect.y0)).to_path(0.1);
            let faint = Paint::solid(self.ink.ground.mix(self.ink.ink2, 0.4));
            let parted = cells.parted.then(|| Node::stroke(&across, faint, Stroke::butt(0.7))).flatten();
            strip.put(parted.into_iter().chain(edge).collect::<Vec<_>>(), Role::Of(element));
        }
        strip
    }
}

/// The columns of a grid to write in.
#[derive(Clone, Copy)]
struct Cells {
    /// The width of the numbers before them.
    label: f64,
    /// The width of each.
    cell: f64,
    /// How their dates are set.
    kind: Type,
    /// Whether a line parts them.
    parted: bool,
}

/// Where the words of each column begin, and how wide they may be.
fn columns(widths: &[f64], count: usize, width: f64) -> Vec<(f64, f64)> {
    let given =
        |i: usize| widths.get(i).copied().filter(|part| part.is_finite() && *part > 0.0).unwrap_or(1.0);
    let whole: f64 = (0..count).map(given).sum();
    let mut x = 0.0;
    let mut columns = Vec::with_capacity(count);
    for i in 0..count {
        let wide = width * given(i) / whole;
        let last = i + 1 == count;
        columns.push((x, wide - if last { 0.0 } else { 2.0 * CELL_PADDING }));
        x += wide;
    }
    columns
}

/// A strip as it stands on later pages, where it is not read again.
fn repeated(mut strip: Strip) -> Rc<Vec<Strip>> {
    for piece in &mut strip.pieces {
        piece.role = Role::Layout;
    }
    Rc::new(vec![strip])
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
