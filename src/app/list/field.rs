//! The search field, and the keys that act while it has the keyboard.

use egui::{Id, Key, Modifiers, Response, Ui};

use crate::{
    app::{icons::Icon, widgets::TextField, words::list as words},
    session::{Action, Actions, Contents, DeskWish, Item, ListState, ListWish, MapWish, State},
};

/// Whether the search field had the keyboard in the last frame.
fn has_focus() -> Id {
    Id::unique("search has focus")
}

/// Whether the points that were opened last stand before the others: while the empty field has the keyboard, and until
/// a press that takes it away is over (what is being pressed must not go).
pub(super) fn shows_recent(ui: &Ui, state: &State) -> bool {
    let shown = Id::unique("recent points");
    let is_free = state.list.search.is_empty() && state.list.muscle.is_none();
    let is_pressed = ui.input(|i| i.pointer.any_down() || i.pointer.any_released());
    let was_shown = ui.data(|data| data.get_temp(shown)) == Some(true);
    let shows = is_free && (focused(ui) || was_shown && is_pressed);
    ui.data_mut(|data| data.insert_temp(shown, shows));
    shows
}

/// Whether the keys have gone to a row since something was typed.
fn has_moved() -> Id {
    Id::unique("search keys have moved")
}

/// Whether the search field has the keyboard.
pub(super) fn focused(ui: &Ui) -> bool {
    ui.data(|data| data.get_temp(has_focus())) == Some(true)
}

/// Shows the field and takes its keys.
pub(super) fn show(ui: &mut Ui, state: &State, contents: &Contents<'_>, actions: &mut Actions) {
    if focused(ui) && contents.can_be_stepped() {
        keys(ui, state, contents, actions);
    }
    let mut text = state.list.search.clone();
    let field =
        TextField::new(words::search()).icon(Icon::Search).key(words::search_key()).clearable().limit(80);
    let response = field.show(ui, &mut text);
    point_to(ui, &response, contents, &state.list);
    let focused = response.has_focus();
    ui.data_mut(|data| data.insert_temp(has_focus(), focused));
    if state.list.focus_search {
        response.request_focus();
        actions.push(ListWish::Show(ListState { focus_search: false, ..state.list.clone() }));
    } else if text != state.list.search {
        ui.data_mut(|data| data.insert_temp(has_moved(), false));
        actions.push(ListWish::Show(ListState {
            search: text,
            muscle: None,
            at: 0,
            is_told: false,
            unfolded: None,
            ..state.list.clone()
        }));
    }
}

/// Up and Down move through what can be opened, Enter opens it. Escape is one of the keys of the window.
fn keys(ui: &Ui, state: &State, contents: &Contents<'_>, actions: &mut Actions) {
    let take = |key| ui.input_mut(|i| i.consume_key(Modifiers::NONE, key));
    let items: Vec<&Item<'_>> = contents.items().collect();
    let Some(last) = items.len().checked_sub(1) else { return };
    let at = state.list.at.min(last);
    let (down, up) = (take(Key::ArrowDown), take(Key::ArrowUp));
    let goal = match (down, up) {
        (true, _) => (at + 1).min(last),
        (_, true) => at.saturating_sub(1),
        _ => at,
    };
    if down || up {
        ui.data_mut(|data| data.insert_temp(has_moved(), true));
    }
    if goal != state.list.at || (down || up) && !state.list.is_told {
        actions.push(ListWish::Show(ListState { at: goal, is_told: down || up, ..state.list.clone() }));
        actions.push(MapWish::Hover(match items[goal] {
            Item::Point(row) => Some(row.key.clone()),
            Item::Muscle(_) | Item::Rest(..) => None,
        }));
    }
    if take(Key::Enter) {
        actions.push(open(items[goal], state));
    }
}

/// What opening an item does.
pub(super) fn open(item: &Item<'_>, state: &State) -> Action {
    match item {
        Item::Point(row) => DeskWish::Select(row.key.clone()).into(),
        Item::Muscle(muscle) => ListWish::ShowMuscle(&muscle.id).into(),
        Item::Rest(heading, _) => {
            ListWish::Show(ListState { unfolded: Some(*heading), ..state.list.clone() }).into()
        }
    }
}

/// The id of the row that stands for the `number`th item.
pub(super) fn row_id(number: usize) -> Id {
    Id::unique("result").with(number)
}

/// Tells a screen reader which row the keys have reached; not before they have moved, which would be talked over: what is
/// typed, and how much that finds.
fn point_to(ui: &Ui, field: &Response, contents: &Contents<'_>, list: &ListState) {
    let has_moved = ui.data(|data| data.get_temp(has_moved())) == Some(true);
    if field.has_focus() && has_moved && list.is_told && list.at < contents.items().count() {
        let row = ui.data(|data| data.get_temp::<Id>(row_id(list.at)));
        ui.ctx().accesskit_node_builder(field.id, |node| {
            if let Some(row) = row {
                node.set_active_descendant(row.accesskit_id());
            }
        });
    }
}
