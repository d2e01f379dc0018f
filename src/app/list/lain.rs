//! How the rows of the list lay in the last frame: what lies far out of sight keeps its room and is not put together again.

use std::{hash::BuildHasher as _, sync::Arc};

use egui::{Id, Ui};

use crate::session::{Contents, Item};

/// So much may stay empty below the last whole row, in points: a row of two lines.
const MOST_BLANK: f32 = 72.0;

/// How the rows lay.
#[derive(Clone, Default)]
pub(super) struct Lain {
    /// What the rows were and how wide.
    of: u64,
    /// How high each row was, in points.
    heights: Vec<f32>,
    /// Where each row ended, in points below the first one's top, and where all did.
    ends: Vec<f32>,
}

impl Lain {
    /// Those of the last frame, if they are still good for `contents` in this width.
    pub(super) fn recall(ui: &Ui, contents: &Contents<'_>) -> Arc<Self> {
        let of = number_of(ui, contents);
        let known: Option<Arc<Self>> = ui.data(|data| data.get_temp(id()));
        let Some(mut known) = known else { return Arc::new(Self { of, ..Self::default() }) };
        if known.of != of {
            // Where the rows ended is a good guess until they have been seen.
            known = Arc::new(Self { of, heights: Vec::new(), ends: known.ends.clone() });
        }
        known
    }

    /// Nothing has lain yet, of the same rows.
    pub(super) fn anew(&self) -> Self {
        Self { of: self.of, heights: Vec::with_capacity(self.heights.len()), ends: Vec::new() }
    }

    /// How high row `number`, the next of `ui`, is, if it lies out of sight.
    pub(super) fn out_of_sight(&self, ui: &Ui, number: usize) -> Option<f32> {
        let (top, seen) = (ui.cursor().top(), ui.clip_rect());
        let height = *self.heights.get(number)?;
        (top + height < seen.top() || top > seen.bottom()).then_some(height)
    }

    /// A row that is so high ends here.
    pub(super) fn row(&mut self, height: f32, end: f32) {
        self.heights.push(height);
        self.ends.push(end);
    }

    /// Something above the rows ends here.
    pub(super) fn end(&mut self, end: f32) {
        self.ends.push(end);
    }

    /// All of it began at `top` and ends here. What is different from before asks for another frame.
    pub(super) fn remember(mut self, ui: &Ui, before: &Self, top: f32, end: f32) {
        self.ends.push(end);
        self.ends.iter_mut().for_each(|end| *end = (*end - top).round());
        if self.ends != before.ends {
            ui.ctx().request_repaint();
        }
        ui.data_mut(|data| data.insert_temp(id(), Arc::new(self)));
    }

    /// The height of an area of at most `room` that cuts no row in half where little stays empty for it.
    pub(super) fn whole(&self, room: f32) -> f32 {
        let all = self.ends.last().copied().unwrap_or_default();
        let whole = self.ends.iter().copied().filter(|end| *end <= room).fold(0.0, f32::max);
        // More than that below the last row would look like the end of the list, and a row alone may be higher than the room:
        // then a part of the next one shows.
        let is_blank = whole <= 0.0 || room - whole > MOST_BLANK;
        if all <= room || is_blank { room } else { whole }
    }
}

fn id() -> Id {
    Id::unique("rows as they lay")
}

/// A number for what the rows are, as far as it decides how high they are.
fn number_of(ui: &Ui, contents: &Contents<'_>) -> u64 {
    let rows = contents.items().filter_map(|item| match item {
        Item::Point(row) => Some((&row.key, row.listed.name(), row.value.is_some())),
        Item::Muscle(_) | Item::Rest(..) => None,
    });
    let hasher = foldhash::fast::FixedState::default();
    let width = (ui.available_width().to_bits(), ui.text_style_height(&egui::TextStyle::Body).to_bits());
    rows.fold(hasher.hash_one(width), |so_far, row| hasher.hash_one((so_far, row)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rows_end_whole_unless_the_list_would_seem_to_end_there() {
        let lain = Lain { ends: vec![60.0, 120.0, 180.0, 260.0], ..Lain::default() };
        for (room, height) in
            [(200.0, 180.0), (204.0, 180.0), (230.0, 180.0), (256.0, 256.0), (300.0, 300.0), (40.0, 40.0)]
        {
            assert!((lain.whole(room) - height).abs() < 0.1, "{room}");
        }
    }
}
