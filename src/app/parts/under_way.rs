//! The routine that is on its way, told where it cannot be seen.

use egui::{Align, Layout, Panel, Ui};

use crate::{
    app::{
        icons::Icon,
        theme::{Tokens, Type, size},
        widgets::{Button, bar, bare, hairline},
        words::routines as words,
    },
    session::{Actions, DeskWish, Page, State},
    therapy::course::Phase,
};

/// Shows one line with the way back to it; nothing where none waits, or a hold runs.
pub(in crate::app) fn under_way(ui: &mut Ui, state: &State, actions: &mut Actions) {
    let waits = state.routines.course().filter(|course| course.phase() != Phase::Finished);
    let Some(course) = waits.filter(|_| state.page == Page::Map && state.running.is_none()) else { return };
    let t = Tokens::of(ui);
    let top = Panel::top("routine under way").resizable(false).show_separator_line(false);
    top.frame(bare(t.panel)).show(ui, |ui| {
        egui::Frame::new().inner_margin(egui::Margin::symmetric(16, 4)).show(ui, |ui| {
            bar(ui, size::CONTROL, |ui| {
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    let name = words::go_on_with(&course.routine().name);
                    let button = Button::plain(name).text(words::go_on()).trailing(Icon::Next);
                    if ui.add(button.height(size::CHIP).flush()).clicked() {
                        actions.push(DeskWish::Go(Page::Routines));
                    }
                    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                        let said =
                            words::under_way(&course.routine().name, course.at() + 1, course.stops().len());
                        ui.add(egui::Label::new(Type::Small.rich(&said).color(t.ink2)).truncate());
                    });
                });
            });
        });
        hairline(ui);
    });
}
