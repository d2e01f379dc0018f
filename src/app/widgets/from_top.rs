//! What scrolls as a whole.

use std::hash::{BuildHasher as _, Hash};

use egui::{Id, ScrollArea, Ui};

/// A page, a panel or a column that scrolls, filling its room. It begins at its top each time it opens, and when it is
/// one `of` something else: what must be read first is never out of sight. Only lists keep their place.
pub fn from_top(ui: &Ui, name: &'static str, of: impl Hash) -> ScrollArea {
    let id = Id::unique("from top").with(name);
    let now = (foldhash::fast::FixedState::default().hash_one(of), ui.ctx().cumulative_frame_nr());
    let last: Option<(u64, u64)> = ui.data(|data| data.get_temp(id));
    ui.data_mut(|data| data.insert_temp(id, now));
    let area = ScrollArea::vertical().id_salt(name).auto_shrink(false);
    let goes_on = last.is_some_and(|(of, frame)| of == now.0 && frame + 1 >= now.1);
    if goes_on { area } else { area.vertical_scroll_offset(0.0) }
}
