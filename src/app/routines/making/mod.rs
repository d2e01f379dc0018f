//! A routine of one's own while it is put together: its name, its steps, and what can be added.

mod find;
mod own;
mod step;

pub(super) use own::ways;

use egui::{Align, Layout as UiLayout, Ui, vec2};

use super::{card, panel, with_foot};
use crate::{
    app::{
        icons::Icon,
        map::MapView,
        parts::{foot, get_in_place, told},
        theme::{Tokens, Type, size, text},
        widgets::{Button, IconButton, TextField, bar, caution, waits_for},
        words::{self, making as said, plan, routines, why},
    },
    session::{Actions, Making, MakingProgress, MakingWish},
    therapy::made::NAME_MAX,
};

/// The widest that the page gets, in points.
const WIDEST: f32 = 720.0;
/// What the buttons at the foot take beside each other.
const BUTTONS: f32 = 330.0;

/// Shows the page in what `ui` has left.
pub(super) fn show(ui: &mut Ui, view: &MapView<'_>, making: &Making, actions: &mut Actions) {
    let room = ui.available_rect_before_wrap();
    panel(ui, room, false, |ui| {
        let foot = |ui: &mut Ui, actions: &mut Actions| save(ui, making, actions);
        with_foot(ui, 24, "making", actions, foot, |ui, actions| {
            ui.set_max_width(ui.available_width().min(WIDEST));
            head(ui, making, actions);
            name(ui, view, making, actions);
            find::show(ui, view, making, actions);
            steps(ui, view, making, actions);
        });
    });
}

fn head(ui: &mut Ui, making: &Making, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let back = Button::plain(routines::back()).text(routines::title()).icon(Icon::Back).flush();
    if ui.add(back).clicked() {
        actions.push(MakingWish::Leave);
    }
    let title = match (&making.file, making.left_out) {
        (Some(_), _) => said::change_it(),
        (None, Some(_)) => said::copy_it(),
        (None, None) => said::new(),
    };
    text(ui, Type::Title, t.ink, title);
    if let Some(left_out) = making.left_out {
        caution(ui, &said::copy_of(left_out));
    }
}

fn name(ui: &mut Ui, view: &MapView<'_>, making: &Making, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let [label, hint] = said::name();
    text(ui, Type::Label, t.ink2, label);
    let mut typed = making.made.name.clone();
    if TextField::new(label).hint(hint).limit(NAME_MAX).show(ui, &mut typed).changed() {
        actions.push(MakingWish::Name(typed));
    }
    let id = making.file.as_ref().map(|file| &file.id);
    let mut others = view.state.routines.all().filter(|one| Some(&one.id) != id);
    let wanted = making.made.name.trim();
    if !wanted.is_empty() && others.any(|one| one.name.trim() == wanted) {
        text(ui, Type::Small, t.ink2, said::same_name());
    }
}

/// The steps, and over them how long all of them take.
fn steps(ui: &mut Ui, view: &MapView<'_>, making: &Making, actions: &mut Actions) {
    let t = Tokens::of(ui);
    ui.add_space(6.0);
    bar(ui, 26.0, |ui| {
        text(ui, Type::Heading, t.ink, said::steps());
        ui.with_layout(UiLayout::right_to_left(Align::Center), |ui| {
            if let Ok(routine) = &making.routine {
                text(ui, Type::Small, t.ink2, card::extent(routine, get_in_place(view.state)));
            }
        });
    });
    text(ui, Type::Small, t.ink2, said::sides());
    if making.made.steps.is_empty() {
        text(ui, Type::Body, t.ink2, said::no_steps());
    }
    for (number, one) in making.made.steps.iter().enumerate() {
        // By its place, so that the keyboard goes along when it moves.
        ui.push_id(&one.place, |ui| step::show(ui, view, making, (number, one), actions));
    }
}

/// What stands against it, and the buttons.
fn save(ui: &mut Ui, making: &Making, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let is_saving = making.progress == MakingProgress::Saving;
    let why = why_not(making);
    if let MakingProgress::Failed(why) = &making.progress {
        told(ui, Icon::Warn, t.stop, &words::sentence(why));
    } else if let (Err(refused), true) = (&making.routine, why == Some(said::not_so())) {
        told(ui, Icon::Warn, t.stop, &words::sentence(refused));
    }
    let words = if is_saving { said::saving() } else { "" };
    foot(ui, Type::Small, words, BUTTONS, |ui| {
        ui.spacing_mut().item_spacing = vec2(size::GAP, size::GAP);
        let button = Button::primary(said::save()).icon(Icon::Check).height(44.0);
        if ui.add(button.waits_for(why)).clicked() {
            actions.push(MakingWish::Save);
        }
        if ui.add(Button::outlined(said::cancel()).height(44.0)).clicked() {
            actions.push(MakingWish::Leave);
        }
        let nothing = (!making.can_undo()).then_some(why::nothing_to_undo());
        if waits_for(ui, nothing, IconButton::new(Icon::Undo, plan::undo()).size(44.0)).clicked() {
            actions.push(MakingWish::Undo);
        }
    });
}

/// Why it cannot be saved now.
fn why_not(making: &Making) -> Option<&'static str> {
    if making.progress == MakingProgress::Saving {
        Some(said::saving())
    } else if making.made.name.trim().is_empty() {
        Some(said::no_name())
    } else if making.made.steps.is_empty() {
        Some(said::no_step())
    } else {
        making.routine.is_err().then_some(said::not_so())
    }
}
