//! Where the panel lies: beside the map, or over its lower part as a sheet with a handle.

use egui::{Align, Context, Id, Layout, Rect, ScrollArea, Sense, Ui, UiBuilder, pos2, vec2};

use super::Layout as OfWindow;
use crate::{
    anatomy::Side,
    app::{
        icons::Icon,
        theme::{Tokens, Type, size, text, touch},
        widgets::{Button, IconButton, SideBadge, whole_lines},
        words::{self as common, list, point, settings as words},
    },
    session::{Actions, DeskWish, ListWish, MapWish, PointWish, Sheet},
};

/// Above what stands in the handle: the grip.
const GRIP: f32 = 8.0;
/// Its buttons, square.
const BUTTON: f32 = 28.0;
/// Between the ways up and down.
const BETWEEN: f32 = 6.0;
const SIDE: f32 = 14.0;
/// What a sheet takes of the height, half up.
const HALF: f32 = 0.55;

/// What the handle of a sheet says, beside the ways up and down.
#[derive(Clone, Copy, Debug)]
pub(in crate::app) enum Head<'a> {
    /// The list, and the way to a new point.
    Points,
    /// A question, and the way out of it.
    Question(&'a str),
    /// A point, whose name and side are always in sight.
    Point(&'a str, Side),
    /// The name of what is in it, in one line.
    Named(&'a str),
    /// Nothing: what is in the sheet has a head of its own.
    Bare,
}

/// How high a half sheet has to be so that nothing is hidden that must be seen; known from the last frame.
pub(in crate::app) fn needs(ctx: &Context) -> f32 {
    ctx.data(|data| data.get_temp(Id::unique("sheet needs"))).unwrap_or_default()
}

/// Notes what the sheet needs.
pub(in crate::app) fn need(ctx: &Context, height: f32) {
    if (needs(ctx) - height).abs() > 0.5 {
        ctx.data_mut(|data| data.insert_temp(Id::unique("sheet needs"), height));
        ctx.request_repaint();
    }
}

/// The height of the handle, and the side of its buttons.
fn handle_of(is_phone: bool) -> (f32, f32) {
    let button = if is_phone { touch::FINGER } else { BUTTON };
    (GRIP + button, button)
}

/// The map's place and the panel's, of what the rail leaves. A half sheet is at least `needs` points high.
pub(in crate::app) fn split(room: Rect, layout: OfWindow, sheet: Sheet, needs: f32) -> (Rect, Rect) {
    if !layout.is_narrow {
        let width = if layout.is_small { 320.0 } else { 384.0 };
        let x = (room.right() - width).max(room.left());
        return (
            Rect::from_min_max(room.min, pos2(x, room.bottom())),
            Rect::from_min_max(pos2(x, room.top()), room.max),
        );
    }
    below(room, layout, sheet, needs)
}

/// The map's place and that of a sheet over its lower part.
pub(in crate::app) fn below(room: Rect, layout: OfWindow, sheet: Sheet, needs: f32) -> (Rect, Rect) {
    let height = match sheet {
        Sheet::Half => (room.height() * HALF).max(needs).round(),
        Sheet::Down => handle_of(layout.is_phone).0,
        Sheet::Full => room.height(),
    };
    let y = room.bottom() - height.min(room.height());
    (Rect::from_min_max(room.min, pos2(room.right(), y)), Rect::from_min_max(pos2(room.left(), y), room.max))
}

/// The handle of the sheet: what is in it, and the ways up and down. Answers the room below it.
pub(in crate::app) fn handle(ui: &mut Ui, head: Head<'_>, sheet: Sheet, actions: &mut Actions) -> Rect {
    let t = Tokens::of(ui);
    let rect = ui.max_rect();
    let (handle, button) = handle_of(touch::is_phone(ui.ctx()));
    let ways = 2.0 * button + BETWEEN;
    // A point's name takes the lines it needs; pushed down, one does.
    let left = if matches!(head, Head::Point(..)) && sheet != Sheet::Down { button } else { 0.0 };
    let room = rect.width() - 2.0 * SIDE - ways - left;
    let height = match head {
        Head::Point(name, _) if sheet != Sheet::Down => {
            let font = Type::BodyBold.font();
            let lines = ui.painter().layout(name.to_owned(), font, t.ink, room).size().y;
            (GRIP + 4.0 + lines + 2.0 + 20.0 + 2.0).max(handle)
        }
        _ => handle,
    };
    let top = Rect::from_min_size(rect.min, vec2(rect.width(), height));
    ui.painter().hline(rect.x_range(), rect.top(), egui::Stroke::new(size::HAIRLINE, t.line2));
    let grip = Rect::from_center_size(pos2(top.center().x, top.top() + 5.0), vec2(36.0, 4.0));
    ui.painter().rect_filled(grip, 2.0, t.line2);
    drag(ui, top, sheet, actions);
    let inside = Rect::from_min_max(top.min + vec2(SIDE, GRIP), top.max - vec2(SIDE, 0.0));
    let words = Rect::from_min_size(inside.min + vec2(left, 0.0), vec2(room, inside.height()));
    let line = |max: Rect, layout| UiBuilder::new().max_rect(max).layout(layout);
    let row = |max| line(max, Layout::left_to_right(Align::Center));
    match head {
        Head::Point(name, side) if sheet != Sheet::Down => {
            let back = Rect::from_min_size(inside.min + vec2(-6.0, 2.0), vec2(button, button));
            ui.scope_builder(row(back), |ui| {
                if ui.add(IconButton::new(Icon::Back, point::back()).size(BUTTON).flat()).clicked() {
                    actions.push(PointWish::Deselect);
                }
            });
            ui.scope_builder(line(words.translate(vec2(0.0, 4.0)), Layout::top_down(Align::Min)), |ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                text(ui, Type::BodyBold, t.ink, name);
                ui.add(SideBadge::new(side, common::your_capital(side)));
            });
        }
        _ => {
            ui.scope_builder(row(words), |ui| title(ui, head, sheet, actions));
        }
    }
    let right = Rect::from_min_size(pos2(inside.right() - ways, inside.top()), vec2(ways, button));
    ui.scope_builder(row(right), |ui| {
        ui.spacing_mut().item_spacing.x = BETWEEN;
        ways_to(ui, sheet, actions);
    });
    Rect::from_min_max(top.left_bottom(), rect.max)
}

/// The handle in one line.
fn title(ui: &mut Ui, head: Head<'_>, sheet: Sheet, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let label = |ui: &mut Ui, words: &str| {
        ui.add(egui::Label::new(Type::Heading.rich(words).color(t.ink)).truncate());
    };
    match head {
        Head::Point(name, side) => label(ui, &side.sided(name)),
        Head::Named(name) => label(ui, name),
        Head::Points => {
            label(ui, words::your_points());
            if sheet != Sheet::Down {
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    if ui.add(Button::plain(list::add()).icon(Icon::Plus).height(BUTTON)).clicked() {
                        actions.push(MapWish::Adding(true));
                    }
                });
            }
        }
        Head::Question(words) => {
            label(ui, words);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if ui.add(IconButton::new(Icon::Close, list::leave()).size(BUTTON).flat()).clicked() {
                    actions.push(ListWish::HurtsMode(false));
                }
            });
        }
        Head::Bare => {}
    }
}

/// The ways up and down, always at the same places.
fn ways_to(ui: &mut Ui, sheet: Sheet, actions: &mut Actions) {
    let larger = if sheet == Sheet::Down { words::show_panel() } else { words::larger_panel() };
    let smaller = if sheet == Sheet::Full { words::smaller_panel() } else { words::hide_panel() };
    for (icon, name, to) in [(Icon::Up, larger, up(sheet)), (Icon::Down, smaller, down(sheet))] {
        if to == sheet {
            ui.add_space(touch::pressed(ui.ctx(), BUTTON) + BETWEEN);
        } else if ui.add(IconButton::new(icon, name).size(BUTTON).flat()).clicked() {
            actions.push(DeskWish::Sheet(to));
        }
    }
}

/// The handle can be dragged, too; the buttons do the same.
fn drag(ui: &Ui, top: Rect, sheet: Sheet, actions: &mut Actions) {
    let dragged = ui.interact(top, ui.scope_id().with("handle"), Sense::DRAG);
    if dragged.drag_stopped()
        && let Some(pos) = dragged.interact_pointer_pos()
    {
        let way = pos.y - top.center().y;
        if way.abs() > handle_of(false).0 {
            actions.push(DeskWish::Sheet(if way < 0.0 { up(sheet) } else { down(sheet) }));
        }
    }
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
pub(in crate::app) fn at_least(ui: &mut Ui, room: Rect, lowest: f32, contents: impl FnOnce(&mut Ui)) {
    let mut child = ui.new_child(UiBuilder::new().max_rect(room).id_salt("panel"));
    child.shrink_clip_rect(room);
    if room.height() >= lowest {
        contents(&mut child);
        return;
    }
    let area = ScrollArea::vertical().auto_shrink(false).id_salt("all of the panel");
    let shown = area.show(&mut child, |ui| {
        let whole = vec2(ui.available_width(), lowest);
        let (rect, _) = ui.allocate_exact_size(whole, Sense::hover());
        let mut inner = ui.new_child(UiBuilder::new().max_rect(rect).id_salt("contents"));
        contents(&mut inner);
    });
    whole_lines(&child, shown.inner_rect, Tokens::of(&child).panel);
}

#[cfg(test)]
mod tests {
    use super::*;

    const NARROW: OfWindow = OfWindow { is_small: true, is_narrow: true, is_docked: false, is_phone: false };

    #[test]
    fn a_wide_window_has_the_panel_at_its_side_and_a_narrow_one_below() {
        let room = Rect::from_min_max(pos2(56.0, 0.0), pos2(900.0, 600.0));
        let (map, panel) = split(room, OfWindow { is_narrow: false, ..NARROW }, Sheet::Full, 0.0);
        assert_eq!((map.right(), panel.width(), panel.height()), (580.0, 320.0, 600.0));
        let room = Rect::from_min_max(pos2(56.0, 0.0), pos2(450.0, 300.0));
        let (map, panel) = split(room, NARROW, Sheet::Half, 0.0);
        assert_eq!((map.height(), panel.height(), panel.width()), (135.0, 165.0, 394.0));
        let down = |layout| split(room, layout, Sheet::Down, 190.0).1.height();
        assert_eq!((down(NARROW), down(OfWindow { is_phone: true, ..NARROW })), (36.0, 52.0));
        let enough = split(room, NARROW, Sheet::Half, 190.0).1;
        assert!((enough.height() - 190.0).abs() < 1e-3, "what must be seen is not cut off");
    }
}
