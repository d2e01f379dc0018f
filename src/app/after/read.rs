//! An entry of the history, to be read: nothing of it can be changed by a slip of the hand.

use egui::{Ui, vec2};
use jiff::civil::Date;

use crate::{
    app::{
        icons::Icon,
        theme::{Tokens, Type, size, text},
        widgets::{Button, card},
        words::after as said,
    },
    journal::Record,
    session::{Actions, AfterWish},
};

/// Says that the entry is deleted, with the way back.
pub(super) fn gone(ui: &mut Ui, actions: &mut Actions) {
    let t = Tokens::of(ui);
    card(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 8.0;
        let [heading, words] = said::gone();
        text(ui, Type::Heading, t.ink, heading);
        text(ui, Type::Body, t.ink, words);
        ui.add_space(2.0);
        back(ui, actions);
    });
}

/// Shows the entry, with the way to change it and the way back.
pub(super) fn show(ui: &mut Ui, record: &Record, today: Date, actions: &mut Actions) {
    let t = Tokens::of(ui);
    ui.spacing_mut().item_spacing.y = 8.0;
    text(ui, Type::Heading, t.ink, said::entry(record.is_hold(), &record.at, today));
    text(ui, Type::Body, t.ink, said::numbers(record.before, record.after, record.is_hold()));
    match record.note.as_deref() {
        Some(note) => text(ui, Type::Body, t.ink, note),
        None => text(ui, Type::Small, t.ink3, said::no_note()),
    };
    ui.add_space(2.0);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(size::GAP, size::GAP);
        back(ui, actions);
        let [name, shown] = said::change();
        let change = Button::outlined(name).text(shown).icon(Icon::Note).height(size::CONTROL_MIDDLE);
        if ui.add(change).clicked() {
            actions.push(AfterWish::Change);
        }
    });
}

fn back(ui: &mut Ui, actions: &mut Actions) {
    let back = Button::primary(said::back()).icon(Icon::Back).height(size::CONTROL_MIDDLE);
    if ui.add(back).clicked() {
        actions.push(AfterWish::Close);
    }
}
