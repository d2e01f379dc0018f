//! The list of routines: a card for each, the search, and where one's own lie.

use egui::{Align, CentralPanel, Layout, Response, ScrollArea, Ui, vec2};

use super::{
    card::{self, Look},
    field,
};
use crate::{
    app::{
        icons::Icon,
        map::MapView,
        theme::{Tokens, Type, size, text},
        widgets::{self, Button, bar, bare},
        words::routines as words,
    },
    session::{Actions, RoutinesWish},
    therapy::routine::Routine,
};

/// Two cards stand beside each other from this width on.
const TWO: f32 = 860.0;
/// The search stands beside the title from this width on.
const BESIDE: f32 = 520.0;
const SEARCH: f32 = 280.0;

pub(super) fn show(ui: &mut Ui, view: &mut MapView<'_>, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let state = view.state;
    let wanted = state.routines.search.to_lowercase();
    let mut found: Vec<&Routine> = state.routines.all().filter(|one| has(one, &wanted)).collect();
    // What is called so comes before what only tells of it.
    found.sort_by_key(|one| !has_all(&one.name, &wanted));
    CentralPanel::no_frame().frame(bare(t.ground)).show(ui, |ui| {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            egui::Frame::new().inner_margin(size::PAGE_PADDING).show(ui, |ui| {
                ui.set_max_width(ui.available_width().min(1240.0));
                ui.spacing_mut().item_spacing = vec2(size::CARD_GAP, size::CARD_GAP);
                let field = head(ui, view, &found, actions);
                cards(ui, view, &found, &field, actions);
                own(ui, view, actions);
            });
        });
    });
}

/// Title and search field.
fn head(ui: &mut Ui, view: &MapView<'_>, found: &[&Routine], actions: &mut Actions) -> Response {
    let t = Tokens::of(ui);
    if ui.available_width() < BESIDE {
        text(ui, Type::Title, t.ink, words::TITLE);
        return field::show(ui, &view.state.routines, found, ui.available_width().min(SEARCH), actions);
    }
    bar(ui, size::CONTROL, |ui| {
        text(ui, Type::Title, t.ink, words::TITLE);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            field::show(ui, &view.state.routines, found, SEARCH, actions)
        })
        .inner
    })
    .inner
}

fn cards(ui: &mut Ui, view: &mut MapView<'_>, found: &[&Routine], field: &Response, actions: &mut Actions) {
    let t = Tokens::of(ui);
    if found.is_empty() {
        text(ui, Type::Body, t.ink2, words::NONE_FOUND);
    }
    let reached = field.has_focus().then_some(view.state.routines.at);
    let columns = if ui.available_width() >= TWO { 2 } else { 1 };
    let width = (ui.available_width() - size::CARD_GAP * (columns - 1) as f32) / columns as f32;
    for (row, routines) in found.chunks(columns).enumerate() {
        ui.horizontal_top(|ui| {
            for (column, routine) in routines.iter().enumerate() {
                let number = row * columns + column;
                let is_reached = reached == Some(number);
                let look = Look { is_main: number == reached.unwrap_or(0), is_reached };
                let card = card::show(ui, view, routine, width, look, actions);
                if is_reached {
                    field::reach(ui, field, &card, number);
                }
            }
        });
    }
}

/// Whether every word that was typed stands somewhere in the routine.
fn has(routine: &Routine, wanted: &str) -> bool {
    if wanted.is_empty() {
        return true;
    }
    let mut all = format!("{} {}", routine.name, routine.about);
    for method in routine.used() {
        all = format!("{all} {} {} {}", method.tool.name(), method.position.name(), method.name);
    }
    routine.steps.iter().for_each(|step| all = format!("{all} {}", step.name));
    has_all(&all, wanted)
}

/// Whether every word of `wanted`, which is in small letters, stands in `text`.
fn has_all(text: &str, wanted: &str) -> bool {
    let text = text.to_lowercase();
    wanted.split_whitespace().all(|word| text.contains(word))
}

/// Where the user's own lie, and what is wrong with them.
fn own(ui: &mut Ui, view: &MapView<'_>, actions: &mut Actions) {
    let t = Tokens::of(ui);
    widgets::card(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 6.0;
        text(ui, Type::Heading, t.ink, words::OWN);
        let Some(folder) = &view.state.data else {
            text(ui, Type::Small, t.ink2, words::OWN_NONE);
            return;
        };
        text(ui, Type::Small, t.ink2, words::OWN_HELP);
        text(ui, Type::Small, t.ink, folder.join("routines").display().to_string());
        for problem in &view.state.routines.problems {
            text(ui, Type::Small, t.stop, problem);
        }
        if ui.add(Button::outlined(words::OPEN_FOLDER).icon(Icon::File)).clicked() {
            actions.push(RoutinesWish::OwnFolder);
        }
    });
}
