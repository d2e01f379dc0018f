//! The status line at the foot of the panel: what is on disk, what is not, and one step back or forward.

use egui::{Align, Frame, Layout, Margin, Panel, Sense, Ui, vec2};

use crate::{
    app::{
        icons::Icon,
        theme::{Tokens, Type, text},
        widgets::{Button, bar, bare, hairline, saved},
        words::{redo, saving, settings as words, undo},
    },
    session::{Actions, DeskWish, Done, State},
};

/// Its height, in points.
const HEIGHT: f32 = 34.0;

/// Whether the line has anything to say or to offer.
fn is_needed(state: &State) -> bool {
    let status = &state.status;
    let says = status.unsaved > 0 || status.saving > 0 || status.saved.is_some() || state.data.is_none();
    says || state.undo.redo_of().is_some() || state.undo.undo_of().is_some()
}

/// Shows the line, once it says something; the words at its left, the steps at its right.
pub(super) fn foot(ui: &mut Ui, state: &State, actions: &mut Actions) {
    if !is_needed(state) {
        return;
    }
    let t = Tokens::of(ui);
    Panel::bottom("status line").resizable(false).show_separator_line(false).frame(bare(t.panel)).show(
        ui,
        |ui| {
            hairline(ui);
            Frame::new().inner_margin(Margin::symmetric(14, 0)).show(ui, |ui| {
                bar(ui, HEIGHT, |ui| {
                    words(ui, state, actions);
                    ui.with_layout(Layout::right_to_left(Align::Center), |ui| steps(ui, state, actions));
                });
            });
        },
    );
}

/// So much room take the word on what is kept and the way out of the example.
const BOTH: f32 = 300.0;

fn words(ui: &mut Ui, state: &State, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let status = &state.status;
    if status.unsaved > 0 {
        let (rect, _) = ui.allocate_exact_size(vec2(16.0, 16.0), Sense::hover());
        Icon::Warn.paint(ui.painter(), rect, t.stop);
        text(ui, Type::Small, t.ink, saving::unsaved(status.unsaved));
        // As long as the banner is up, it has the button.
        if status.is_unsaved_small && ui.add(Button::plain(saving::again(status)).height(28.0)).clicked() {
            actions.push(DeskWish::TryAgain);
        }
    } else if status.saving > 0 {
        text(ui, Type::Small, t.ink2, words::saving());
    } else if status.saved.is_some() {
        saved(ui);
    } else if state.data.is_none() {
        // The way out comes first where both have no room.
        if ui.available_width() > BOTH {
            text(ui, Type::Small, t.ink2, words::nothing_kept());
        }
        if ui.add(Button::plain(words::leave_example()).height(28.0)).clicked() {
            actions.push(DeskWish::Close);
        }
    }
}

/// From right to left; each says what it would take back or bring again. While the bar has the same button, it is the one
/// place for it.
fn steps(ui: &mut Ui, state: &State, actions: &mut Actions) {
    ui.spacing_mut().item_spacing.x = 0.0;
    let on_bar = state.status.undo.map(|(done, _)| matches!(done, Done::Undone(_)));
    let undone = state.undo.redo_of().filter(|_| on_bar != Some(true));
    let done = state.undo.undo_of().filter(|_| on_bar != Some(false));
    for (name, shown, action) in
        [(undone.map(redo), words::redo(), DeskWish::Redo), (done.map(undo), words::undo(), DeskWish::Undo)]
    {
        let Some(name) = name else { continue };
        let button = ui.add(Button::plain(&*name).text(shown).height(28.0));
        if button.on_hover_text(&name).clicked() {
            actions.push(action);
        }
    }
}
