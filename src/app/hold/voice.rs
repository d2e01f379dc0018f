//! The control that turns the voice on and off, where the machine has one; it says what it is now.

use egui::Ui;

use crate::{
    app::{
        icons::Icon,
        map::MapView,
        widgets::{Button, Chip},
        words::hold as words,
    },
    session::{Actions, HoldWish},
};

/// As a button.
pub(super) fn button(ui: &mut Ui, view: &MapView<'_>, actions: &mut Actions) {
    if let Some((name, is_on)) = state(view)
        && ui.add(Button::outlined(name).icon(Icon::Sound)).clicked()
    {
        actions.push(HoldWish::Voice(!is_on));
    }
}

/// As a chip, where there is little room.
pub(super) fn chip(ui: &mut Ui, view: &MapView<'_>, actions: &mut Actions) {
    if let Some((name, is_on)) = state(view)
        && ui.add(Chip::new(name, is_on)).clicked()
    {
        actions.push(HoldWish::Voice(!is_on));
    }
}

/// Its name, and whether it is on; none without a voice.
fn state(view: &MapView<'_>) -> Option<(&'static str, bool)> {
    let is_on = view.state.settings.voice;
    view.state.has_voice.then_some((if is_on { words::voice_on() } else { words::voice_off() }, is_on))
}
