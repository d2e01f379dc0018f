//! The list of routines: a card for each by the part of the body, what narrows it, the search, and where one's own lie.

use egui::{Align, CentralPanel, Layout, Response, Role, ScrollArea, Ui, UiBuilder, vec2};

use super::{card, field, making};
use crate::{
    app::{
        icons::Icon,
        map::MapView,
        theme::{Tokens, Type, size, text, touch},
        widgets::{self, Button, Chip, bar, bare, chips_apart},
        words::{making as made, routine_list as listed, routines as words},
    },
    platform::IS_PAGE,
    session::{Actions, MakingWish, RoutineFilter, RoutineGroup, RoutineLength, RoutinesWish, State},
    therapy::{
        guide::Tool,
        routine::{BodyPart, Routine},
    },
};

/// Two cards stand beside each other from this width on.
const TWO: f32 = 860.0;
/// The search stands beside the title from this width on.
const BESIDE: f32 = 580.0;
const SEARCH: f32 = 280.0;

pub(super) fn show(ui: &mut Ui, view: &mut MapView<'_>, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let state = view.state;
    let shown = state.routines.shown(&state.settings);
    let found: Vec<&Routine> = shown.iter().flat_map(|(_, of)| of).copied().collect();
    CentralPanel::no_frame().frame(bare(t.ground)).show(ui, |ui| {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            egui::Frame::new().inner_margin(touch::page_padding(ui.ctx())).show(ui, |ui| {
                ui.set_max_width(ui.available_width().min(1240.0));
                ui.spacing_mut().item_spacing = vec2(size::CARD_GAP, size::CARD_GAP);
                let field = head(ui, view, &found, actions);
                narrow(ui, state, actions);
                if found.is_empty() {
                    nothing(ui, state, actions);
                }
                cards(ui, view, &shown, &field, actions);
                own(ui, view, actions);
            });
        });
    });
}

/// Title, the button of a new one, and search field.
fn head(ui: &mut Ui, view: &MapView<'_>, found: &[&Routine], actions: &mut Actions) -> Response {
    let t = Tokens::of(ui);
    if ui.available_width() < BESIDE {
        text(ui, Type::Title, t.ink, words::title());
        new(ui, view.state, actions);
        let widest = if touch::is_phone(ui.ctx()) { f32::INFINITY } else { SEARCH };
        return field::show(ui, &view.state.routines, found, ui.available_width().min(widest), actions);
    }
    bar(ui, size::CONTROL, |ui| {
        text(ui, Type::Title, t.ink, words::title());
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let field = field::show(ui, &view.state.routines, found, SEARCH, actions);
            new(ui, view.state, actions);
            field
        })
        .inner
    })
    .inner
}

/// The button that begins one of one's own; the demo keeps none.
fn new(ui: &mut Ui, state: &State, actions: &mut Actions) {
    if state.data.is_some() && ui.add(Button::outlined(made::new()).icon(Icon::Plus)).clicked() {
        actions.push(MakingWish::New);
    }
}

/// Rows of chips: where, with what, how long. Only what some routine has is offered.
fn narrow(ui: &mut Ui, state: &State, actions: &mut Actions) {
    let routines = &state.routines;
    let now = routines.filter;
    let [by_part, by_tool, by_length] = listed::narrow_by();
    let parts =
        BodyPart::ALL.into_iter().filter(|part| routines.all().any(|one| one.body_parts().contains(part)));
    let has = |tool: &Tool| routines.all().any(|one| one.used().iter().any(|method| method.tool == *tool));
    let tools = Tool::ALL.into_iter().filter(has);
    ui.scope(|ui| {
        chips_apart(ui, vec2(6.0, 6.0));
        let part = chips(ui, by_part, parts, now.part, |part| listed::body_part(part).to_owned());
        let tool = chips(ui, by_tool, tools, now.tool, |tool| tool.name().to_owned());
        let length = chips(ui, by_length, RoutineLength::ALL.into_iter(), now.length, listed::length);
        let chosen = RoutineFilter { part, tool, length };
        if chosen != now {
            actions.push(RoutinesWish::Filter(chosen));
        }
    });
}

/// A row of chips of which one at most is chosen; answers which. Pressed again it is chosen no longer.
fn chips<T: Copy + PartialEq>(
    ui: &mut Ui,
    name: &str,
    all: impl Iterator<Item = T>,
    chosen: Option<T>,
    word: impl Fn(T) -> String,
) -> Option<T> {
    let mut answer = chosen;
    let group = UiBuilder::new().accessibility_role(Role::Group).accessibility_label(name);
    ui.scope_builder(group, |ui| {
        ui.horizontal_wrapped(|ui| {
            for one in all {
                let is_chosen = chosen == Some(one);
                if ui.add(Chip::new(&word(one), is_chosen)).clicked() {
                    answer = (!is_chosen).then_some(one);
                }
            }
        });
    });
    answer
}

/// Why there is no card, and the way out.
fn nothing(ui: &mut Ui, state: &State, actions: &mut Actions) {
    let is_narrowed = state.routines.filter != RoutineFilter::default();
    let why = if is_narrowed { listed::none_left() } else { words::none_found() };
    text(ui, Type::Body, Tokens::of(ui).ink2, why);
    if is_narrowed && ui.add(Button::outlined(listed::show_all())).clicked() {
        actions.push(RoutinesWish::Filter(RoutineFilter::default()));
    }
}

fn cards(
    ui: &mut Ui,
    view: &mut MapView<'_>,
    shown: &[(RoutineGroup, Vec<&Routine>)],
    field: &Response,
    actions: &mut Actions,
) {
    let reached = field.has_focus().then_some(view.state.routines.at);
    let columns = if ui.available_width() >= TWO { 2 } else { 1 };
    let width = (ui.available_width() - size::CARD_GAP * (columns - 1) as f32) / columns as f32;
    let mut before = 0;
    for (group, routines) in shown {
        if let Some(name) = listed::group(*group) {
            heading(ui, name);
        }
        for (row, of_row) in routines.chunks(columns).enumerate() {
            ui.horizontal_top(|ui| {
                for (column, routine) in of_row.iter().enumerate() {
                    let number = before + row * columns + column;
                    let is_reached = reached == Some(number);
                    let card = card::show(ui, view, routine, width, is_reached, actions);
                    if is_reached {
                        field::reach(ui, field, &card, number);
                    }
                }
            });
        }
        before += routines.len();
    }
}

fn heading(ui: &mut Ui, name: &str) {
    let label = text(ui, Type::Heading, Tokens::of(ui).ink, name);
    ui.ctx().accesskit_node_builder(label.id, |node| {
        node.set_role(Role::Heading);
        node.set_label(name);
    });
}

/// Where the user's own lie, and what is wrong with them.
fn own(ui: &mut Ui, view: &MapView<'_>, actions: &mut Actions) {
    let t = Tokens::of(ui);
    widgets::card(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 6.0;
        text(ui, Type::Heading, t.ink, words::own());
        let Some(folder) = &view.state.data else {
            text(ui, Type::Small, t.ink2, words::own_none());
            return;
        };
        for routine in &view.state.routines.own {
            text(ui, Type::BodyBold, t.ink, &routine.name);
            making::ways(ui, &view.state.routines, routine, actions);
            ui.add_space(4.0);
        }
        if !IS_PAGE {
            text(ui, Type::Small, t.ink2, words::own_help());
            text(ui, Type::Small, t.ink, folder.join("routines").display().to_string());
        }
        for problem in &view.state.routines.problems {
            text(ui, Type::Small, t.stop, problem);
        }
        if !IS_PAGE && ui.add(Button::outlined(words::open_folder()).icon(Icon::File)).clicked() {
            actions.push(RoutinesWish::OwnFolder);
        }
    });
}
