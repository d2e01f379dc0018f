//! Words beside the ring: lines in a corner, and longer ones between two corners that turn a page where they do not all
//! have room.

use std::{ops::Range, sync::Arc, time::Duration};

use egui::{
    Align, Color32, FontFamily, FontId, Galley, Rect, Ui, pos2,
    text::{LayoutJob, TextFormat},
    vec2,
};

use super::look::{DIM, TEXT};
use crate::app::theme::bold;

/// From one line to the next, as a share of the size of the words.
const LINE: f32 = 1.26;
/// Between two sentences.
const GAP: f32 = 12.0;
/// How long a page stays.
const PAGE: Duration = Duration::from_secs(7);
/// What the marks of the pages take below them, and how large one is.
const MARKS: (f32, f32) = (40.0, 7.0);

/// Words of a corner: size, whether bold, colour.
pub(super) struct Line {
    words: String,
    size: f32,
    is_bold: bool,
    ink: Color32,
    rows: usize,
}

impl Line {
    pub(super) fn new(words: impl Into<String>, size: f32, is_bold: bool, ink: Color32) -> Self {
        Self { words: words.into(), size, is_bold, ink, rows: usize::MAX }
    }

    /// The same in so many rows at most: what people have called a point may be long, and below it stands what a key does.
    pub(super) fn at_most(self, rows: usize) -> Self {
        Self { rows, ..self }
    }

    fn galley(&self, ui: &Ui, x: Align, width: f32, scale: f32) -> Arc<Galley> {
        let size = self.size * scale;
        let font = if self.is_bold { bold(size) } else { FontId::new(size, FontFamily::Proportional) };
        let mut format = TextFormat::simple(font, self.ink);
        format.line_height = Some(size * LINE);
        let mut job = LayoutJob::single_section(self.words.clone(), format);
        job.wrap.max_width = width;
        job.wrap.max_rows = self.rows;
        job.halign = x;
        ui.painter().layout_job(job)
    }
}

/// Lines in a corner of `inside`, no wider than `width`, from the top down; at the bottom the last one ends there. Answers
/// what they take.
pub(super) fn corner(
    ui: &Ui,
    inside: Rect,
    (x, y): (Align, Align),
    width: f32,
    scale: f32,
    lines: &[Line],
) -> Rect {
    let galleys: Vec<_> = lines.iter().map(|line| line.galley(ui, x, width, scale)).collect();
    let height: f32 = galleys.iter().map(|galley| galley.size().y).sum();
    let mut top = if y == Align::Min { inside.top() } else { inside.bottom() - height };
    let taken = Rect::from_min_size(pos2(inside.left(), top), vec2(inside.width(), height));
    let left = if x == Align::Min { inside.left() } else { inside.right() };
    for (galley, line) in galleys.into_iter().zip(lines) {
        let next = top + galley.size().y;
        ui.painter().galley(pos2(left, top), galley, line.ink);
        top = next;
    }
    taken
}

/// Lines in `room`, from its top, as wide as it is: all of them, or page by page, one after the other as time goes by.
pub(super) fn turning(ui: &Ui, room: Rect, x: Align, scale: f32, now: Duration, lines: &[Line]) {
    let galleys: Vec<_> = lines.iter().map(|line| line.galley(ui, x, room.width(), scale)).collect();
    let gap = GAP * scale;
    let mut pages = pages(&galleys, room.height(), gap);
    if pages.len() > 1 {
        pages = self::pages(&galleys, room.height() - MARKS.0 * scale, gap);
    }
    let at = (now.as_secs() / PAGE.as_secs()) as usize % pages.len().max(1);
    let Some(page) = pages.get(at) else { return };
    let left = if x == Align::Min { room.left() } else { room.right() };
    let mut top = room.top();
    for (which, rows) in page {
        let galley = &galleys[*which];
        let (from, to) = (galley.rows[rows.start].min_y(), galley.rows[rows.end - 1].max_y());
        let seen = Rect::from_min_size(pos2(room.left(), top), vec2(room.width(), to - from));
        let painter = ui.painter().with_clip_rect(seen);
        painter.galley(pos2(left, top - from), Arc::clone(galley), lines[*which].ink);
        top += to - from + gap;
    }
    if pages.len() > 1 {
        marks(ui, room, x, scale, (at, pages.len()));
        let turns = PAGE.as_millis() - now.as_millis() % PAGE.as_millis();
        ui.ctx().request_repaint_after(Duration::from_millis(turns as u64));
    }
}

/// Which page it is, and of how many: what is gone comes again.
fn marks(ui: &Ui, room: Rect, x: Align, scale: f32, (at, count): (usize, usize)) {
    let radius = MARKS.1 * scale;
    // Many of them stand closer.
    let apart = (4.0 * radius).min((room.width() - 2.0 * radius) / count.max(2).saturating_sub(1) as f32);
    for one in 0..count {
        let along = (one as f32) * apart + radius;
        let left = match x {
            Align::Min => room.left() + along,
            _ => room.right() - (count as f32 - 1.0) * apart - 2.0 * radius + along,
        };
        let middle = pos2(left, room.bottom() - radius);
        if one == at {
            ui.painter().circle_filled(middle, radius, TEXT);
        } else {
            ui.painter().circle_stroke(middle, radius, egui::Stroke::new(2.0 * scale, DIM));
        }
    }
}

/// What stands on each page of this height: which text, and which of its rows. A text that fits on a page is not cut.
fn pages(galleys: &[Arc<Galley>], height: f32, gap: f32) -> Vec<Vec<(usize, Range<usize>)>> {
    let mut pages: Vec<Vec<(usize, Range<usize>)>> = vec![Vec::new()];
    let mut used = 0.0;
    for (which, galley) in galleys.iter().enumerate() {
        if used > 0.0 && used + galley.size().y > height {
            pages.push(Vec::new());
            used = 0.0;
        }
        let mut first = 0;
        for (row, placed) in galley.rows.iter().enumerate() {
            if row > first && used + placed.max_y() - galley.rows[first].min_y() > height {
                add(&mut pages, which, first..row);
                pages.push(Vec::new());
                (used, first) = (0.0, row);
            }
        }
        if let (Some(begin), Some(end)) = (galley.rows.get(first), galley.rows.last()) {
            add(&mut pages, which, first..galley.rows.len());
            used += end.max_y() - begin.min_y() + gap;
        }
    }
    pages.retain(|page| !page.is_empty());
    pages
}

fn add(pages: &mut [Vec<(usize, Range<usize>)>], which: usize, rows: Range<usize>) {
    if let Some(page) = pages.last_mut() {
        page.push((which, rows));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What stands on the pages of a room of so many lines.
    fn rows(lines: f32, texts: &[&str]) -> Vec<Vec<(usize, Range<usize>)>> {
        let found = std::cell::RefCell::new(Vec::new());
        egui::__run_test_ui(|ui| {
            let galleys: Vec<_> = texts
                .iter()
                .map(|text| {
                    let line = Line::new(*text, 10.0, false, TEXT);
                    let mut format = TextFormat::simple(FontId::proportional(10.0), line.ink);
                    format.line_height = Some(10.0);
                    ui.painter().layout_job(LayoutJob::single_section(line.words, format))
                })
                .collect();
            *found.borrow_mut() = pages(&galleys, lines * 10.0 + 0.1, 0.0);
        });
        found.into_inner()
    }

    #[test]
    fn a_word_without_an_end_keeps_to_its_rows() {
        egui::__run_test_ui(|ui| {
            let name = || Line::new("W".repeat(120), 54.0, false, TEXT);
            assert!(name().galley(ui, Align::Min, 300.0, 1.0).rows.len() > 5);
            let short = name().at_most(5).galley(ui, Align::Min, 300.0, 1.0);
            assert_eq!((short.rows.len(), short.elided), (5, true));
            assert!(short.size().x <= 301.0);
        });
    }

    #[test]
    fn every_row_stands_on_one_page_and_a_short_text_is_not_cut() {
        let texts = ["a\nb", "c\nd", "e\nf\ng\nh\ni"];
        assert_eq!(rows(9.0, &texts), [vec![(0, 0..2), (1, 0..2), (2, 0..5)]]);
        assert_eq!(rows(3.0, &texts), [vec![(0, 0..2)], vec![(1, 0..2)], vec![(2, 0..3)], vec![(2, 3..5)]]);
        assert_eq!(rows(1.0, &["a", "b"]), [vec![(0, 0..1)], vec![(1, 0..1)]]);
        assert!(rows(3.0, &[]).is_empty());
    }
}
