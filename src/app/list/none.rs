//! The list when there is nothing in it, or nothing yet.

use egui::{Rect, Sense, Ui, vec2};

use crate::{
    anatomy::is_only_pain,
    app::{
        icons::Icon,
        theme::{Tokens, Type, size, text},
        widgets::Button,
        words::list as words,
    },
    session::{Action, Actions, DeskWish, ListWish, MapWish, State},
};

/// Says why there is no row, and what to do about it.
pub(super) fn show(ui: &mut Ui, state: &State, actions: &mut Actions) {
    let list = &state.list;
    let (icon, heading, help) = if list.pain().is_some() {
        (Icon::Search, words::no_source(), words::no_source_help())
    } else if list.muscle.is_some() && list.only().is_none() {
        (Icon::Person, words::none_on_muscle(), words::none_on_muscle_help())
    } else if list.muscle.is_none() && list.is_searching() {
        if is_only_pain(&list.search) {
            (Icon::Search, words::where_is_it(), words::where_is_it_help())
        } else {
            (Icon::Search, words::nothing(), words::nothing_help())
        }
    } else if list.only().is_some() {
        (Icon::Map, words::none_on_side(), "")
    } else {
        (Icon::Map, words::empty(), words::empty_help())
    };
    say(ui, icon, heading, help);
    let mut offer = |button: Button<'_>, action: Action| {
        ui.add_space(14.0);
        ui.vertical_centered(|ui| {
            if ui.add(button.height(size::CONTROL)).clicked() {
                actions.push(action);
            }
        });
    };
    if heading == words::empty() {
        // The header's button has another name and does the same.
        offer(Button::primary(words::empty_add()).text(words::add()), MapWish::Adding(true).into());
        if state.data.is_some() {
            offer(Button::plain(words::example()), DeskWish::Example.into());
            ui.vertical_centered(|ui| {
                ui.set_max_width(narrow(ui));
                text(ui, Type::Label, Tokens::of(ui).ink2, words::example_help());
            });
        }
    } else if heading == words::where_is_it() {
        offer(Button::outlined(words::show_where()), ListWish::HurtsMode(true).into());
    }
}

/// An icon and a sentence or two, in the middle.
pub(super) fn say(ui: &mut Ui, icon: Icon, heading: &str, help: &str) {
    let t = Tokens::of(ui);
    ui.add_space(if ui.available_height() < 260.0 { 8.0 } else { 48.0 });
    ui.vertical_centered(|ui| {
        ui.set_max_width(narrow(ui));
        let (rect, _) = ui.allocate_exact_size(vec2(34.0, 34.0), Sense::hover());
        icon.paint(ui.painter(), rect, t.ink2);
        ui.add_space(8.0);
        text(ui, Type::Heading, t.ink, heading);
        ui.add_space(4.0);
        if !help.is_empty() {
            text(ui, Type::Small, t.ink2, help);
        }
    });
}

/// How wide its sentences are.
fn narrow(ui: &Ui) -> f32 {
    300.0_f32.min(ui.available_width() - 24.0)
}

/// Still blocks, no shimmer.
pub(super) fn opening(ui: &mut Ui) {
    let t = Tokens::of(ui);
    ui.add_space(12.0);
    for width in [150.0, 128.0, 136.0] {
        ui.horizontal(|ui| {
            ui.add_space(24.0);
            let (rect, _) = ui.allocate_exact_size(vec2(220.0, 46.0), Sense::hover());
            let at = rect.left_center();
            ui.painter().circle_filled(at + vec2(11.0, 0.0), 11.0, t.sunk);
            let bar = |y: f32, w: f32| Rect::from_min_size(at + vec2(38.0, y), vec2(w, 8.0));
            ui.painter().rect_filled(bar(-10.0, width), 4.0, t.sunk);
            ui.painter().rect_filled(bar(6.0, width * 0.66), 4.0, t.sunk);
        });
    }
    ui.horizontal(|ui| {
        ui.add_space(24.0);
        text(ui, Type::Label, t.ink2, words::opening());
    });
}
