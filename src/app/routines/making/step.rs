//! One step of a routine that is made: what it is, its place in the order, and its choices.

use egui::{Align, Layout, Ui, vec2};

use crate::{
    app::{
        icons::Icon,
        map::MapView,
        parts::{Figures, endings, minds_at, tools},
        theme::{Tokens, Type, size, text},
        widgets::{Button, IconButton, caution, order, tile, waits_for},
        words::{making as said, why},
    },
    session::{Actions, Making, MakingWish},
    therapy::{made::MadeStep, plan::Prescribed, way},
};

/// The buttons stand beside the words from this width on.
const BESIDE: f32 = 480.0;
/// What they take there.
const BUTTONS: f32 = 292.0;

/// Shows it.
pub(super) fn show(
    ui: &mut Ui,
    view: &MapView<'_>,
    making: &Making,
    (number, step): (usize, &MadeStep),
    actions: &mut Actions,
) {
    let is_open = making.open == Some(number);
    tile(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 6.0;
        if ui.available_width() >= BESIDE {
            ui.horizontal_top(|ui| {
                let room = ui.available_width() - BUTTONS;
                ui.scope(|ui| {
                    ui.set_width(room);
                    what(ui, number, step);
                });
                ui.with_layout(Layout::left_to_right(Align::Min), |ui| {
                    buttons(ui, making, (number, step), actions);
                });
            });
        } else {
            what(ui, number, step);
            ui.horizontal_wrapped(|ui| buttons(ui, making, (number, step), actions));
        }
        if is_open {
            choices(ui, view, (number, step), actions);
        }
    });
}

fn what(ui: &mut Ui, number: usize, step: &MadeStep) {
    let t = Tokens::of(ui);
    ui.horizontal_top(|ui| {
        order(ui, number + 1, false);
        ui.add_space(4.0);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            text(ui, Type::BodyBold, t.ink, &step.name);
            text(ui, Type::Small, t.ink2, said::step(step));
        });
    });
}

/// Its choices, up, down and out.
fn buttons(ui: &mut Ui, making: &Making, (number, step): (usize, &MadeStep), actions: &mut Actions) {
    ui.spacing_mut().item_spacing = vec2(size::GAP, 4.0);
    let is_open = making.open == Some(number);
    let shown = said::choices()[usize::from(is_open)];
    let open = Button::outlined(said::of(shown, &step.name)).text(shown);
    if ui.add(open.width(BUTTONS - 3.0 * (size::CONTROL + size::GAP) - 8.0)).clicked() {
        actions.push(MakingWish::Open((!is_open).then_some(number)));
    }
    let last = making.made.steps.len() - 1;
    let name = |what: &str| said::of(what, &step.name);
    let (up, down, out) = (name(said::step_up()), name(said::step_down()), name(said::step_out()));
    let first = (number == 0).then_some(why::first_step());
    if waits_for(ui, first, IconButton::new(Icon::Up, &up)).clicked() {
        actions.push(MakingWish::Move(number, number - 1));
    }
    let end = (number == last).then_some(why::last_step());
    if waits_for(ui, end, IconButton::new(Icon::Down, &down)).clicked() {
        actions.push(MakingWish::Move(number, number + 1));
    }
    if ui.add(IconButton::new(Icon::Trash, &out)).clicked() {
        actions.push(MakingWish::Drop(number));
    }
}

/// With what, where and how long; above that what to mind at the place.
fn choices(ui: &mut Ui, view: &MapView<'_>, (number, step): (usize, &MadeStep), actions: &mut Actions) {
    for minded in minds_at(view, step.place.id()) {
        caution(ui, &minded);
    }
    let mut put = |step: MadeStep| actions.push(MakingWish::Put(number, Box::new(step)));
    let (methods, chosen) = (step.place.methods(), (step.method.tool, step.method.position));
    if let Some(method) = tools(ui, &methods, chosen) {
        put(step.by(method));
    }
    let offered = step.endings();
    let doses: Vec<Prescribed> = offered.iter().map(|one| Prescribed::new(one.ending)).collect();
    let chosen = endings(ui, &doses, step.ending.kind());
    if let Some(other) = offered.into_iter().find(|one| Some(one.ending.kind()) == chosen) {
        put(other);
    }
    // No more than the place bears can be typed.
    let dose = Prescribed::new(step.ending);
    let figures = Figures { of: (&step.place, "step"), dose, has_least: false, most: way::most(step.method) };
    if let Some(other) = figures.show(ui).and_then(|dose| step.with_ending(dose.ending)) {
        put(other);
    }
}
