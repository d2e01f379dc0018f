//! The routines in which an area is rolled, with a way to each.

use egui::Ui;

use crate::{
    anatomy::PointId,
    app::{
        icons::Icon,
        theme::{Tokens, Type, size, text},
        widgets::Button,
        words::{routine_list as listed, routines as words},
    },
    session::{Actions, RoutinesWish, State},
    therapy::routine::Step,
};

/// Says that it is rolled as a step, and names the routines.
pub(in crate::app) fn rolled(ui: &mut Ui, state: &State, area: &PointId, actions: &mut Actions) {
    text(ui, Type::Small, Tokens::of(ui).ink2, words::rolled());
    let has = |step: &Step| step.area() == Some(area.0.as_str());
    for routine in state.routines.all().filter(|routine| routine.steps.iter().any(has)) {
        let link = Button::plain(listed::go_to(&routine.name)).text(&*routine.name).trailing(Icon::Next);
        if ui.add(link.style(Type::SmallBold).height(size::CHIP).flush()).clicked() {
            actions.push(RoutinesWish::Open(routine.id.clone()));
        }
    }
}
