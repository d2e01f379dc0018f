//! What can be done with a routine of one's own, where it is shown.

use egui::{Ui, vec2};

use crate::{
    app::{
        icons::Icon,
        theme::{Type, size},
        widgets::Button,
        words::making as said,
    },
    session::{Actions, MakingWish, Routines},
    therapy::routine::Routine,
};

/// Buttons that change and remove `routine`, if it is one of one's own and has a file.
pub(in crate::app::routines) fn ways(
    ui: &mut Ui,
    routines: &Routines,
    routine: &Routine,
    actions: &mut Actions,
) {
    let Some(file) = routines.files.iter().find(|file| file.id == routine.id) else { return };
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(size::GAP, size::GAP);
        let what = if file.made.is_some() { said::change() } else { said::copy() };
        let change = Button::outlined(said::of(what, &routine.name)).text(what).icon(Icon::Note);
        if ui.add(change.style(Type::SmallBold)).clicked() {
            actions.push(MakingWish::Change(routine.id.clone()));
        }
        let remove =
            Button::stop(said::of(said::remove(), &routine.name)).text(said::remove()).icon(Icon::Trash);
        if ui.add(remove.style(Type::SmallBold)).clicked() {
            actions.push(MakingWish::Remove(routine.id.clone()));
        }
    });
}
