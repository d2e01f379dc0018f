//! Every entry of a point in the time, the newest first; a click opens it, where it can be changed and removed.

use egui::{Sense, Ui, vec2};

use super::Shown;
use crate::{
    anatomy::PointKey,
    app::parts::{entries_table, entry_row},
    journal::Record,
    session::Actions,
};

/// So many rows are in sight at most.
const ROWS: usize = 14;

pub(super) fn show(ui: &mut Ui, shown: &Shown<'_, '_>, key: &PointKey, actions: &mut Actions) {
    let seen = shown.seen;
    let records = shown.view.state.history.records(key);
    // By the instant they lie together, but for a day between zones at either end.
    let is_in = |record: &Record| seen.time.contains(&seen.ends.day_of(&record.at));
    let from = records.iter().position(is_in).unwrap_or(records.len());
    let to = records.iter().rposition(is_in).map_or(from, |last| last + 1);
    let shown_rows = (to - from).clamp(1, ROWS);
    let extent = vec2(ui.available_width(), 26.0 + shown_rows as f32 * entry_row(ui.ctx()));
    let (rect, _) = ui.allocate_exact_size(extent, Sense::hover());
    entries_table(ui, &records[from..to], None, shown.today, rect, actions);
}
