//! The points of a plan in their order: dragged, or moved with Alt and an arrow.

use std::sync::Arc;

use egui::{CursorIcon, Id, Key, Modifiers, Rect, Response, Role, Sense, Stroke, Ui, Vec2, pos2, vec2};

use super::number_of;
use crate::{
    anatomy::PointKey,
    app::{
        icons::Icon,
        theme::{Tokens, Type, size, touch},
        widgets::{chosen, focus_ring, order_disc},
        words::plan as words,
    },
    session::{Actions, PlanDraft, PlanWish},
    therapy::plan::Planned,
};

const HEIGHT: f32 = 56.0;
const INDENT: f32 = 62.0;

/// Shows the rows.
pub(super) fn show(ui: &mut Ui, draft: &PlanDraft, actions: &mut Actions) {
    let mut target = None;
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        for (i, point) in draft.plan.points.iter().enumerate() {
            let (response, handle) = row(ui, draft, i + 1, point);
            if response.clicked() {
                actions.push(PlanWish::Point(Some(point.key.clone())));
            }
            keys(ui, &response, i, point, actions);
            handle.dnd_set_drag_payload(point.key.clone());
            if let (Some(pointer), Some(_)) =
                (ui.input(|i| i.pointer.interact_pos()), response.dnd_hover_payload::<PointKey>())
            {
                let is_above = pointer.y < response.rect.center().y;
                let y = if is_above { response.rect.top() - 2.0 } else { response.rect.bottom() + 2.0 };
                let line = Stroke::new(2.0, Tokens::of(ui).accent);
                ui.painter().hline(response.rect.x_range(), y, line);
                target = Some((response, i + usize::from(!is_above)));
            }
        }
    });
    if let Some((response, at)) = target
        && let Some(key) = response.dnd_release_payload::<PointKey>()
    {
        actions.push(dropped(draft, &key, at));
    }
}

/// Between which rows it was dropped, as its new place.
fn dropped(draft: &PlanDraft, key: &Arc<PointKey>, at: usize) -> PlanWish {
    let from = number_of(draft, key);
    // What lay above has moved up by one.
    let to = if from > 0 && from - 1 < at { at - 1 } else { at };
    PlanWish::Move((**key).clone(), to)
}

fn keys(ui: &Ui, response: &Response, i: usize, point: &Planned, actions: &mut Actions) {
    if !response.has_focus() {
        return;
    }
    let take = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
    if take(Modifiers::ALT, Key::ArrowUp) {
        actions.push(PlanWish::Move(point.key.clone(), i.saturating_sub(1)));
    }
    if take(Modifiers::ALT, Key::ArrowDown) {
        actions.push(PlanWish::Move(point.key.clone(), i + 1));
    }
    if take(Modifiers::NONE, Key::Delete) {
        actions.push(PlanWish::Remove(point.key.clone()));
    }
}

/// A row, and what of it is dragged: all of it with a mouse; in one column its grip, as a finger moves the page by the rest.
fn row(ui: &mut Ui, draft: &PlanDraft, number: usize, point: &Planned) -> (Response, Response) {
    let t = Tokens::of(ui);
    let is_selected = draft.selected.as_ref() == Some(&point.key);
    let width = ui.available_width();
    let title =
        ui.painter().layout(point.name().to_owned(), Type::BodyBold.font(), t.ink, width - INDENT - 8.0);
    let second = ui.painter().layout(words::row(point), Type::Small.font(), t.ink2, width - INDENT - 8.0);
    let words_height = title.size().y + second.size().y + 2.0;
    let (_, rect) = ui.allocate_space(vec2(width, HEIGHT.max(words_height + 14.0)));
    // By its point, so that the keyboard goes along when it moves.
    let id = Id::unique("planned").with(&point.key);
    let is_phone = touch::is_phone(ui.ctx());
    let response = ui.interact(rect, id, if is_phone { Sense::click() } else { Sense::click_and_drag() });
    let name = words::row_name(number, point);
    if response.gained_focus() {
        ui.scroll_to_rect(rect.expand(size::GAP), None);
    }
    response.widget_info(|| egui::WidgetInfo::labeled(Role::ListItem, true, &name));
    chosen(&response, is_selected);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(words::move_help()));
    let heat = ui.ctx().animate_bool_responsive(response.id.with("hover"), response.hovered());
    let ground = if is_selected { t.accent_soft } else { t.sunk.gamma_multiply(heat) };
    ui.painter().rect_filled(rect.expand2(vec2(8.0, 0.0)), size::RADIUS_ROW, ground);
    let grip = Rect::from_center_size(pos2(rect.left() + 2.0, rect.center().y), Vec2::splat(16.0));
    Icon::Drag.paint(ui.painter(), grip, t.ink3);
    order_disc(ui.painter(), pos2(rect.left() + 34.0, rect.center().y), number, false, t);
    let top = rect.center().y - words_height / 2.0;
    let below = top + title.size().y + 2.0;
    ui.painter().galley(pos2(rect.left() + INDENT, top), title, t.ink);
    ui.painter().galley(pos2(rect.left() + INDENT, below), second, t.ink2);
    focus_ring(ui, &response.clone().with_new_rect(rect.expand2(vec2(6.0, -2.0))), size::RADIUS_ROW);
    let handle = if is_phone {
        let area = Rect::from_center_size(grip.center(), vec2(touch::FINGER, rect.height()));
        ui.interact(area, id.with("grip"), Sense::drag())
    } else {
        response.clone()
    };
    (response.on_hover_cursor(CursorIcon::PointingHand), handle)
}
