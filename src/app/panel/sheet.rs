//! Where the panel lies: beside the map, or over its lower part as a sheet with a handle.

use egui::{Align, Layout, Rect, ScrollArea, Sense, Ui, UiBuilder, pos2, vec2};

use crate::app::{
    action::Action,
    icons::Icon,
    state::Sheet,
    theme::{Tokens, Type, size},
    widgets::IconButton,
    words::settings as words,
};

/// Narrower windows have the panel as a sheet; in points.
pub const NARROW: f32 = 820.0;
/// The height of the handle.
const HANDLE: f32 = 32.0;
/// What a sheet takes of the height, half up.
const HALF: f32 = 0.55;

/// The map's place and the panel's, of what the rail leaves.
pub fn split(room: Rect, window: f32, is_small: bool, sheet: Sheet) -> (Rect, Rect) {
    if window >= NARROW {
        let width = if is_small { 320.0 } else { 384.0 };
        let x = (room.right() - width).max(room.left());
        return (
            Rect::from_min_max(room.min, pos2(x, room.bottom())),
            Rect::from_min_max(pos2(x, room.top()), room.max),
        );
    }
    let height = match sheet {
        Sheet::Half => (room.height() * HALF).round(),
        Sheet::Down => HANDLE,
        Sheet::Full => room.height(),
    };
    let y = room.bottom() - height.min(room.height());
    (Rect::from_min_max(room.min, pos2(room.right(), y)), Rect::from_min_max(pos2(room.left(), y), room.max))
}

/// The handle of the sheet: what is in it, and the ways up and down. Answers the room below it.
pub(super) fn handle(ui: &mut Ui, title: &str, sheet: Sheet, actions: &mut Vec<Action>) -> Rect {
    let t = Tokens::of(ui);
    let rect = ui.max_rect();
    let top = Rect::from_min_size(rect.min, vec2(rect.width(), HANDLE));
    ui.painter().hline(rect.x_range(), rect.top(), egui::Stroke::new(size::HAIRLINE, t.line2));
    let grip = Rect::from_center_size(pos2(top.center().x, top.top() + 6.0), vec2(36.0, 4.0));
    ui.painter().rect_filled(grip, 2.0, t.line2);
    // The handle can be dragged, too; the buttons do the same.
    let dragged = ui.interact(top, ui.scope_id().with("handle"), Sense::DRAG);
    if dragged.drag_stopped()
        && let Some(pos) = dragged.interact_pointer_pos()
    {
        let way = pos.y - top.center().y;
        if way.abs() > HANDLE {
            actions.push(Action::Sheet(if way < 0.0 { up(sheet) } else { down(sheet) }));
        }
    }
    let row =
        UiBuilder::new().max_rect(top.shrink2(vec2(14.0, 0.0))).layout(Layout::right_to_left(Align::Center));
    ui.scope_builder(row, |ui| {
        let steps = [
            (
                Icon::Down,
                if sheet == Sheet::Full { words::SMALLER_PANEL } else { words::HIDE_PANEL },
                down(sheet),
            ),
            (Icon::Up, if sheet == Sheet::Down { words::SHOW_PANEL } else { words::LARGER_PANEL }, up(sheet)),
        ];
        for (icon, name, to) in steps {
            if to != sheet && ui.add(IconButton::new(icon, name).size(28.0).flat()).clicked() {
                actions.push(Action::Sheet(to));
            }
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            if sheet == Sheet::Down {
                ui.add(egui::Label::new(Type::BodyBold.rich(title).color(t.ink)).truncate());
            }
        });
    });
    Rect::from_min_max(top.left_bottom(), rect.max)
}

fn up(sheet: Sheet) -> Sheet {
    match sheet {
        Sheet::Down => Sheet::Half,
        Sheet::Half | Sheet::Full => Sheet::Full,
    }
}

fn down(sheet: Sheet) -> Sheet {
    match sheet {
        Sheet::Full => Sheet::Half,
        Sheet::Half | Sheet::Down => Sheet::Down,
    }
}

/// Contents that need at least `lowest` points of height: in less room, all of them scroll.
pub(super) fn at_least(ui: &mut Ui, room: Rect, lowest: f32, contents: impl FnOnce(&mut Ui)) {
    let mut child = ui.new_child(UiBuilder::new().max_rect(room).id_salt("panel"));
    child.shrink_clip_rect(room);
    if room.height() >= lowest {
        contents(&mut child);
        return;
    }
    ScrollArea::vertical().auto_shrink(false).id_salt("all of the panel").show(&mut child, |ui| {
        let whole = vec2(ui.available_width(), lowest);
        let (rect, _) = ui.allocate_exact_size(whole, Sense::hover());
        let mut inner = ui.new_child(UiBuilder::new().max_rect(rect).id_salt("contents"));
        contents(&mut inner);
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wide_window_has_the_panel_at_its_side_and_a_narrow_one_below() {
        let room = Rect::from_min_max(pos2(56.0, 0.0), pos2(900.0, 600.0));
        let (map, panel) = split(room, 900.0, true, Sheet::Full);
        assert_eq!((map.right(), panel.width(), panel.height()), (580.0, 320.0, 600.0));
        let room = Rect::from_min_max(pos2(56.0, 0.0), pos2(450.0, 300.0));
        let (map, panel) = split(room, 450.0, true, Sheet::Half);
        assert_eq!((map.height(), panel.height(), panel.width()), (135.0, 165.0, 394.0));
        let down = split(room, 450.0, true, Sheet::Down).1;
        assert!((down.height() - HANDLE).abs() < 1e-3);
    }
}
