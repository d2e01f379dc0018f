//! The search field of the list, and the keys that act while it has the keyboard.

use egui::{Id, Key, Modifiers, Response, Ui};

use crate::{
    app::{
        icons::Icon,
        widgets::TextField,
        words::{list, routines as words},
    },
    session::{Actions, Routines, RoutinesWish},
    therapy::routine::Routine,
};

/// Whether the field had the keyboard in the last frame.
fn has_focus() -> Id {
    Id::unique("search of routines has focus")
}

/// Shows the field and takes its keys; `found` is what it has found.
pub(super) fn show(
    ui: &mut Ui,
    routines: &Routines,
    found: &[&Routine],
    width: f32,
    actions: &mut Actions,
) -> Response {
    if ui.data(|data| data.get_temp(has_focus())) == Some(true) {
        keys(ui, routines, found, actions);
    }
    let mut typed = routines.search.clone();
    let field =
        TextField::new(words::find()).icon(Icon::Search).key(list::search_key()).clearable().limit(80);
    let response = field.width(width).show(ui, &mut typed);
    if routines.focus_search {
        response.request_focus();
        ui.scroll_to_rect(response.rect, None);
        actions.push(RoutinesWish::Reach(0));
    } else if typed != routines.search {
        actions.push(RoutinesWish::Search(typed));
    }
    let focused = response.has_focus();
    ui.data_mut(|data| data.insert_temp(has_focus(), focused));
    response
}

/// Up and Down move through the cards, Enter opens one. Escape is one of the keys of the window.
fn keys(ui: &Ui, routines: &Routines, found: &[&Routine], actions: &mut Actions) {
    let take = |key| ui.input_mut(|i| i.consume_key(Modifiers::NONE, key));
    let Some(last) = found.len().checked_sub(1) else { return };
    let at = routines.at.min(last);
    let goal = match (take(Key::ArrowDown), take(Key::ArrowUp)) {
        (true, _) => (at + 1).min(last),
        (_, true) => at.saturating_sub(1),
        _ => at,
    };
    if goal != routines.at {
        actions.push(RoutinesWish::Reach(goal));
    }
    if take(Key::Enter) {
        actions.push(RoutinesWish::Open(found[goal].id.clone()));
    }
}

/// Brings the card that the keys have reached into sight, once, and tells a screen reader which it is.
pub(super) fn reach(ui: &Ui, field: &Response, card: &Response, number: usize) {
    let id = Id::unique("routine in sight");
    if ui.data(|data| data.get_temp(id)) != Some(number) {
        ui.data_mut(|data| data.insert_temp(id, number));
        ui.scroll_to_rect(card.rect.expand(16.0), None);
    }
    ui.ctx().accesskit_node_builder(field.id, |node| node.set_active_descendant(card.id.accesskit_id()));
}
