//! What scrolls as a whole.

use std::hash::{BuildHasher as _, Hash};

use egui::{Id, ScrollArea, Ui};

/// A page, a panel or a column that scrolls, filling its room. It begins at its top each time it opens, and when it is
/// one `of` something else: what must be read first is never out of sight. Only lists keep their place. However little
/// room there is, it takes no more: it would lie over what is below it.
pub fn from_top(ui: &Ui, name: &'static str, of: impl Hash) -> ScrollArea {
    let id = Id::unique("from top").with(name);
    let now = (foldhash::fast::FixedState::default().hash_one(of), ui.ctx().cumulative_frame_nr());
    let last: Option<(u64, u64)> = ui.data(|data| data.get_temp(id));
    ui.data_mut(|data| data.insert_temp(id, now));
    let area = ScrollArea::vertical().id_salt(name).auto_shrink(false).min_scrolled_height(0.0);
    let goes_on = last.is_some_and(|(of, frame)| of == now.0 && frame + 1 >= now.1);
    if goes_on { area } else { area.vertical_scroll_offset(0.0) }
}

#[cfg(test)]
mod tests {
    use egui::{Context, RawInput, Rect, UiBuilder, pos2, vec2};

    use super::*;

    #[test]
    fn it_takes_no_more_room_than_there_is() {
        let ctx = Context::default();
        let room = Rect::from_min_size(pos2(0.0, 0.0), vec2(200.0, 20.0));
        ctx.run_ui(RawInput::default(), |ui| {
            let mut ui = ui.new_child(UiBuilder::new().max_rect(room));
            let shown = from_top(&ui, "test", 1).show(&mut ui, |ui| ui.set_min_height(500.0));
            assert!(shown.inner_rect.height() <= 20.0, "{:?}", shown.inner_rect);
        })
        .textures_delta
        .clear();
    }
}
