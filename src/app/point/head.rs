//! The head: the way back, the next and the previous point, the name, the side, the place; and what can be done with a
//! point of one's own.

use egui::{Align, Key, Layout, Ui};

use super::Cuts;
use crate::{
    anatomy::{Atlas, PointKey},
    app::{
        icons::Icon,
        parts::full,
        theme::{Tokens, Type, size, text, touch},
        widgets::{Button, IconButton, SideBadge, TextField, menu, menu_item},
        words::{self, map, point},
    },
    journal::Listed,
    session::{Actions, LOW_MAP, MapWish, MoveWish, PointWish, Sheet, State},
};

/// The width of the menu.
const MENU: f32 = 150.0;
/// The longest name that can be typed.
const NAME_MAX: usize = 80;

pub(super) fn show(
    ui: &mut Ui,
    state: &State,
    key: &PointKey,
    listed: &Listed,
    is_small: bool,
    actions: &mut Actions,
) {
    let t = Tokens::of(ui);
    ui.horizontal(|ui| {
        if ui.add(Button::plain(point::back()).text(point::all_points()).icon(Icon::Back).flush()).clicked() {
            actions.push(PointWish::Deselect);
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| steps(ui, key, listed, actions));
    });
    ui.add_space(6.0);
    match &state.draft.name {
        Some(name) => rename(ui, name, actions),
        None => {
            text(ui, if is_small { Type::TitleSmall } else { Type::Title }, t.ink, listed.name());
        }
    }
    ui.add_space(2.0);
    ui.horizontal_top(|ui| {
        ui.add(SideBadge::new(key.side, words::your_capital(key.side)));
        ui.add_space(4.0);
        ui.vertical(|ui| {
            ui.set_width(ui.available_width());
            text(ui, Type::Small, t.ink2, words::capital(listed.place()));
        });
    });
    muscle(ui, listed);
}

/// In a sheet the way back, the name and the side stand in the handle; the rest of the head scrolls.
pub(super) fn narrow(
    ui: &mut Ui,
    state: &State,
    key: &PointKey,
    listed: &Listed,
    cuts: &mut Cuts,
    actions: &mut Actions,
) {
    let t = Tokens::of(ui);
    if let Some(name) = &state.draft.name {
        rename(ui, name, actions);
        cuts.here(ui);
    }
    ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
        steps(ui, key, listed, actions);
        ui.with_layout(Layout::top_down(Align::Min), |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            text(ui, Type::Small, t.ink2, words::capital(listed.place()));
            muscle(ui, listed);
        });
    });
    cuts.here(ui);
    // On a phone the map may have room to say it itself.
    let is_seen = state.sheet != Sheet::Full && state.map.area.height() >= LOW_MAP;
    let is_said = is_seen && touch::is_phone(ui.ctx());
    if let Some(opened) = state.map.opened.as_ref().filter(|_| !is_said) {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            text(ui, Type::Small, t.ink2, map::opened(opened.side));
            if ui.add(Button::plain(map::close_opened()).height(size::CHIP).flush()).clicked() {
                actions.push(MapWish::CloseOpened);
            }
        });
        cuts.here(ui);
    }
}

/// From right to left: what can be done with a point of one's own, the next point, the previous one.
fn steps(ui: &mut Ui, key: &PointKey, listed: &Listed, actions: &mut Actions) {
    if listed.is_custom {
        own(ui, key, listed, actions);
    }
    for (icon, name, by) in [(Icon::Down, point::next(), 1), (Icon::Up, point::previous(), -1)] {
        if ui.add(IconButton::new(icon, name).size(32.0)).clicked() {
            actions.push(PointWish::Step(by));
        }
    }
}

/// The muscle, where the name does not say it.
fn muscle(ui: &mut Ui, listed: &Listed) {
    let t = Tokens::of(ui);
    let muscle = Atlas::builtin().muscle(&listed.muscle).map_or(listed.muscle.as_str(), |m| m.name());
    if !listed.name().starts_with(muscle) {
        ui.add_space(2.0);
        text(ui, Type::Label, t.ink3, point::muscle(muscle));
    }
}

/// The menu of a point of one's own.
fn own(ui: &mut Ui, key: &PointKey, listed: &Listed, actions: &mut Actions) {
    let opener = ui.add(IconButton::new(Icon::More, point::more()).size(32.0));
    menu(&opener, |ui| {
        ui.set_max_width(MENU);
        if menu_item(ui, Some(Icon::Note), point::rename()).clicked() {
            actions.push(PointWish::Rename(Some(listed.name().to_owned())));
        }
        if menu_item(ui, Some(Icon::Drag), point::move_word()).clicked() {
            actions.push(MoveWish::Begin);
        }
        if menu_item(ui, Some(Icon::Trash), point::remove()).clicked() {
            actions.push(PointWish::Retire(key.clone()));
        }
    });
}

/// The name as a field: Enter keeps it, Escape leaves it as it was, and so does a click elsewhere.
fn rename(ui: &mut Ui, name: &str, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let mut typed = name.to_owned();
    let response = TextField::new(point::name()).limit(NAME_MAX).show(ui, &mut typed);
    text(ui, Type::Label, t.ink3, point::name_keys());
    full(ui, &typed, NAME_MAX);
    // The field takes the keyboard once, when it appears.
    let seen = response.id.with("seen");
    let frame = ui.ctx().cumulative_frame_nr();
    let was_here = ui.data(|data| data.get_temp::<u64>(seen)).is_some_and(|last| last + 2 >= frame);
    ui.data_mut(|data| data.insert_temp(seen, frame));
    if !was_here {
        response.request_focus();
    } else if response.lost_focus() {
        let is_entered = ui.input(|i| i.key_pressed(Key::Enter));
        actions.push(if is_entered { PointWish::RenameDone } else { PointWish::Rename(None) });
        return;
    }
    if typed != name {
        actions.push(PointWish::Rename(Some(typed)));
    }
}
