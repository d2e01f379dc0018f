//! A quiet banner about what went wrong, with what can be done about it.

use egui::{Sense, Ui, vec2};

use crate::app::{
    action::Action,
    icons::Icon,
    state::State,
    theme::{Tokens, Type, text},
    widgets::{Button, tile},
};

/// Shows what went wrong, if anything did.
pub fn trouble(ui: &mut Ui, state: &State, actions: &mut Vec<Action>) {
    let Some(trouble) = &state.status.trouble else { return };
    let t = Tokens::of(ui);
    tile(ui, |ui| {
        ui.horizontal_top(|ui| {
            let (rect, _) = ui.allocate_exact_size(vec2(20.0, 20.0), Sense::hover());
            Icon::Warn.paint(ui.painter(), rect, t.stop);
            ui.vertical(|ui| {
                ui.set_width(ui.available_width());
                let words = text(ui, Type::Small, t.ink, trouble);
                ui.ctx()
                    .accesskit_node_builder(words.id, |node| node.set_live(egui::accesskit::Live::Assertive));
                ui.horizontal(|ui| {
                    if state.status.unsaved > 0 && ui.add(Button::outlined("Try again")).clicked() {
                        actions.push(Action::TryAgain);
                    }
                    if ui.add(Button::plain("Close")).clicked() {
                        actions.push(Action::TroubleSeen);
                    }
                });
            });
        });
    });
    ui.add_space(10.0);
}
