//! Grids to write in: a row for each time of a day of a point, a column for each date.

use kurbo::{Rect, Shape as _};

use super::{
    block::{Example, Log},
    grid::repeated,
    scale::Type,
    setting::{Place, Setter, piece, pile},
    strip::{Keep, Strip, line, rule},
};
use crate::{
    drawing::{
        pdf::{Role, Tag},
        scene::{Line as Stroke, Node, Paint},
    },
    language::say,
};

/// A cell is never wider than one of so many.
const FEWEST: f64 = 3.0;

impl Setter<'_> {
    /// A grid, in as many parts below each other as the dates need.
    pub(super) fn log(&mut self, log: &Log, width: f64) -> Vec<Strip> {
        let kind = self.scale.small;
        let discs = log.rows.iter().map(|(number, _)| self.number_width(*number)).fold(0.0, f64::max);
        let most = log.rows.iter().map(|(_, times)| *times).max().unwrap_or_default();
        let words = (1..=most.max(1)).map(|time| self.width_of(&ordinal(time).into(), kind));
        let times = if most > 1 { words.fold(0.0, f64::max) + 0.5 * kind.size } else { 0.0 };
        let label = discs + times;
        let widest = log.dates.iter().flat_map(|date| date.split('\n'));
        let widest = widest.map(|part| self.width_of(&part.into(), kind)).fold(0.0, f64::max);
        let room = width - label;
        let least = (widest + 8.0).max(1.45 * self.scale.cell).min(room);
        let most = (room / least).floor().max(1.0) as usize;
        let parts = log.dates.len().div_ceil(most).max(1);
        let count = log.dates.len().div_ceil(parts).max(1);
        // The last part has as many columns as the others have, in the same places. What the example means stands beside it.
        let cell = room / (count as f64).max(FEWEST);
        let cells = Cells { label, discs, cell, kind, parted: log.parted };
        let mut strips: Vec<_> =
            log.example.iter().map(|example| self.log_example(example, cells, width)).collect();
        let again = self.log_again(&log.again, width);
        for (i, dates) in log.dates.chunks(count).enumerate() {
            let mut part = self.log_part(log, dates, cells, again.as_ref());
            // The first part has all of it above.
            let says = again.clone().filter(|_| i > 0).map(|again| repeated([again]));
            if let (Some(head), Some(says)) = (part.first_mut(), says) {
                head.again = Some(says);
            }
            strips.extend(part);
        }
        strips
    }

    /// What says again what the grid is; none where there is nothing to say, or too much.
    fn log_again(&self, words: &str, width: f64) -> Option<Strip> {
        let place = Place { x: 0.0, width, colour: self.ink.ink2, element: 0 };
        let mut again = pile(self.text(&words.into(), self.scale.small, place));
        let is_some = again.height > 0.0 && again.height < self.room / 4.0;
        again.height += 0.6 * self.scale.paragraph;
        is_some.then_some(again)
    }

    /// A filled cell, and beside it what it means.
    fn log_example(&mut self, example: &Example, cells: Cells, width: f64) -> Strip {
        let element = self.tree.add(Tag::Paragraph, None);
        let (kind, ink) = (cells.kind, self.ink.ink);
        let mut strip = self.cell_strip(1, cells, |_| Role::Layout);
        strip.before = self.scale.paragraph;
        strip.keep = Keep::Firm;
        let below = self.width_of(&example.below.as_str().into(), kind);
        let rise = kind.leading - kind.size;
        let places = [
            (&example.above, cells.label + 4.0, -rise / 2.0),
            (
                &example.below,
                cells.label + cells.cell - below - 4.0,
                strip.height - kind.leading + rise / 2.0,
            ),
        ];
        for (words, x, top) in places {
            for one in self.lines(&words.as_str().into(), kind, cells.cell) {
                strip.put(line(&one, kind, (x, top), ink, &self.fonts), Role::Of(element));
            }
        }
        let x = cells.label + cells.cell + kind.size;
        let lines = self.lines(&example.words.as_str().into(), kind, width - x);
        let high = lines.len() as f64 * kind.leading;
        let top = (strip.height - high).max(0.0) / 2.0;
        for (i, one) in lines.iter().enumerate() {
            let at = (x, top + i as f64 * kind.leading);
            strip.put(line(one, kind, at, self.ink.ink2, &self.fonts), Role::Of(element));
        }
        strip.height = strip.height.max(high);
        strip
    }

    fn number_width(&self, number: u32) -> f64 {
        let disc = self.disc(number, 0.0, 0.0);
        disc.first().and_then(Node::bounds).map_or(0.0, |bounds| bounds.width()) + 0.7 * self.scale.body.size
    }

    fn log_part(&mut self, log: &Log, dates: &[String], cells: Cells, says: Option<&Strip>) -> Vec<Strip> {
        let table = self.tree.add(Tag::Table, None);
        let head = self.log_head(table, dates, cells);
        let again = (head.height < self.room / 3.0)
            .then(|| repeated(says.cloned().into_iter().chain([head.clone()])));
        let mut strips = vec![Strip { keep: Keep::Firm, before: 1.6 * self.scale.paragraph, ..head }];
        for &(number, times) in &log.rows {
            let last = times.max(1);
            for time in 1..=last {
                let row = self.tree.add(Tag::Row, Some(table));
                let name = self.tree.add(Tag::RowHead, Some(row));
                let mut strip = self.cells(row, dates.len(), cells);
                if time == 1 {
                    let disc = self.disc(number, 0.0, strip.height / 2.0);
                    strip.put(disc, Role::Of(name));
                    // Where a point begins.
                    let wide = cells.cell * dates.len() as f64;
                    strip.pieces.push(piece(rule(cells.label, 0.0, wide, 1.6, self.ink.ink2), Role::Layout));
                }
                if last > 1 {
                    let top = (strip.height - cells.kind.leading) / 2.0;
                    for one in self.lines(&ordinal(time).into(), cells.kind, cells.label) {
                        let at = (cells.discs, top);
                        strip.put(line(&one, cells.kind, at, self.ink.ink2, &self.fonts), Role::Of(name));
                    }
                }
                if time < last {
                    strip.keep = Keep::Firm;
                }
                strip.again.clone_from(&again);
                strips.push(strip);
            }
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
        let elements: Vec<_> = (0..count).map(|_| self.tree.add(Tag::Cell, Some(row))).collect();
        self.cell_strip(count, cells, |i| elements.get(i).map_or(Role::Layout, |cell| Role::Of(*cell)))
    }

    fn cell_strip(&self, count: usize, cells: Cells, role: impl Fn(usize) -> Role) -> Strip {
        let mut strip = Strip::tall(self.scale.cell);
        let dark = self.ink.ground.mix(self.ink.ink2, 0.75);
        for i in 0..count {
            let x = cells.label + i as f64 * cells.cell;
            let rect = Rect::new(x, 0.0, x + cells.cell, strip.height);
            let edge = Node::stroke(&rect.to_path(0.1), Paint::solid(dark), Stroke::butt(0.9));
            let across = kurbo::Line::new((rect.x0, rect.y1), (rect.x1, rect.y0)).to_path(0.1);
            let faint = Paint::solid(self.ink.ground.mix(self.ink.ink2, 0.4));
            let parted = cells.parted.then(|| Node::stroke(&across, faint, Stroke::butt(0.7))).flatten();
            strip.put(parted.into_iter().chain(edge).collect::<Vec<_>>(), role(i));
        }
        strip
    }
}

/// The columns of a grid to write in.
#[derive(Clone, Copy)]
struct Cells {
    /// The width of what stands before them: the numbers, and which time of the day a row is.
    label: f64,
    /// That of the numbers alone.
    discs: f64,
    /// The width of each.
    cell: f64,
    /// How their dates are set.
    kind: Type,
    /// Whether a line parts them.
    parted: bool,
}

/// Which time of the day: `1st`, `2nd`.
fn ordinal(time: u8) -> String {
    say!("document-nth", n = time)
}
