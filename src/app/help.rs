//! The help: how it goes, what the marks mean, the keys, the words, and when to stop.
//!
//! It may use the parts, the map, words and widgets below it, never another page; what is chosen leaves as a wish.

use egui::{CentralPanel, Ui};
use jiff::Zoned;

use crate::{
    app::{
        icons::Icon,
        map,
        parts::{all_rules, choice, keys_of},
        theme::{Tokens, Type, size, text, touch},
        widgets::{Button, bare, card, from_top, numbered},
        words::{help as words, keys, settings},
    },
    session::{Actions, DeskWish, HelpPart, State},
};

/// Lines of text are no longer than this, in points.
const READ: f32 = 720.0;
/// In this width the keys stand in two columns.
const TWO: f32 = 900.0;
/// In this width a word stands beside what it means.
const BESIDE: f32 = 520.0;
const WORD: f32 = 190.0;
/// Between columns.
const APART: f32 = 24.0;

/// Shows the page.
pub(super) fn show(ui: &mut Ui, state: &State, now: &Zoned, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let part = state.help;
    CentralPanel::no_frame().frame(bare(t.ground)).show(ui, |ui| {
        from_top(ui, "help", part).show(ui, |ui| {
            egui::Frame::new().inner_margin(touch::page_padding(ui.ctx())).show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.spacing_mut().item_spacing.y = 12.0;
                text(ui, Type::Title, t.ink, settings::help());
                actions.extend(choice(ui, words::parts_name(), &words::parts(), part).map(DeskWish::Help));
                match part {
                    HelpPart::How => how(ui, actions),
                    HelpPart::Marks => marks(ui),
                    HelpPart::Keys => all_keys(ui),
                    HelpPart::Words => glossary(ui),
                    HelpPart::Stop => all_rules(ui, state.emergency_number(now)),
                }
            });
        });
    });
}

/// The four steps, and what there is besides.
fn how(ui: &mut Ui, actions: &mut Actions) {
    let t = Tokens::of(ui);
    ui.set_max_width(ui.available_width().min(READ));
    card(ui, |ui| {
        ui.set_min_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 14.0;
        for (i, (heading, sentences)) in words::steps().into_iter().enumerate() {
            numbered(ui, i + 1, |ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                text(ui, Type::BodyBold, t.ink, heading);
                text(ui, Type::Body, t.ink, sentences);
            });
        }
        let stop = Button::outlined(settings::when_to_stop()).icon(Icon::Warn).height(size::CONTROL_MIDDLE);
        if ui.add(stop).clicked() {
            actions.push(DeskWish::Help(HelpPart::Stop));
        }
    });
    card(ui, |ui| {
        ui.set_min_width(ui.available_width());
        meanings(ui, &words::besides());
    });
}

/// Every mark, as it is drawn on the map.
fn marks(ui: &mut Ui) {
    ui.set_max_width(ui.available_width().min(READ));
    let t = Tokens::of(ui);
    card(ui, |ui| {
        ui.set_min_width(ui.available_width());
        map::every_mark(ui);
        ui.add_space(4.0);
        for words in words::of_marks() {
            text(ui, Type::Body, t.ink, words);
        }
    });
}

/// The table of the sheet, every place of it.
fn all_keys(ui: &mut Ui) {
    let columns = if ui.available_width() >= TWO { 2 } else { 1 };
    let width = (ui.available_width() - (columns as f32 - 1.0) * APART) / columns as f32;
    let sheet = keys::sheet();
    let half = sheet.len().div_ceil(columns);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = APART;
        for places in sheet.chunks(half) {
            ui.vertical(|ui| {
                ui.set_width(width);
                for (place, rows) in places {
                    card(ui, |ui| {
                        ui.set_min_width(ui.available_width());
                        ui.spacing_mut().item_spacing.y = 6.0;
                        keys_of(ui, *place, rows);
                    });
                }
            });
        }
    });
}

fn glossary(ui: &mut Ui) {
    ui.set_max_width(ui.available_width().min(READ));
    card(ui, |ui| {
        ui.set_min_width(ui.available_width());
        meanings(ui, &words::glossary());
    });
}

/// Words, each with what it means.
fn meanings(ui: &mut Ui, words: &[(&str, &str)]) {
    let t = Tokens::of(ui);
    ui.spacing_mut().item_spacing.y = 10.0;
    let is_wide = ui.available_width() >= BESIDE;
    for (word, means) in words {
        let both = |ui: &mut Ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.scope(|ui| {
                ui.set_width(if is_wide { WORD } else { ui.available_width() });
                text(ui, Type::BodyBold, t.ink, *word);
            });
            ui.vertical(|ui| {
                text(ui, Type::Body, t.ink, *means);
            });
        };
        if is_wide {
            ui.horizontal_top(both);
        } else {
            ui.vertical(both);
        }
    }
}
