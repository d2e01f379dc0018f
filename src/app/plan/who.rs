//! The panel of a plan: for whom, until when, and the points in their order.

use egui::{Ui, vec2};

use super::{field, points, texts};
use crate::{
    app::{
        icons::Icon,
        map::MapView,
        theme::{Tokens, Type, text},
        widgets::{Button, bar, bare, from_top, hairline, menu, menu_item, whole_lines},
        words::plan as words,
    },
    session::{Actions, PlanDraft, PlanWish},
    therapy::plan::LoadNote,
};

/// Shows the panel; where there is little room the texts fold up once there are points.
pub(super) fn show(
    ui: &mut Ui,
    view: &MapView<'_>,
    draft: &PlanDraft,
    is_small: bool,
    actions: &mut Actions,
) {
    let t = Tokens::of(ui);
    let foot = egui::Panel::bottom("plan foot").resizable(false).show_separator_line(false);
    foot.frame(bare(t.panel)).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        hairline(ui);
        egui::Frame::new().inner_margin(vec2(20.0, 12.0)).show(ui, |ui| from_routine(ui, view, actions));
    });
    let shown = from_top(ui, "plan", draft.plan.id).show(ui, |ui| {
        egui::Frame::new().inner_margin(vec2(20.0, 16.0)).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            if !is_small || texts::heading(ui, draft) {
                texts::show(ui, draft, actions);
            }
            ui.add_space(8.0);
            heading(ui, draft);
            points::show(ui, draft, actions);
            field::show(ui, view, draft, actions);
            if let Some(why) = &draft.refusal {
                let label = text(ui, Type::Small, t.stop, crate::app::words::sentence(why));
                ui.ctx()
                    .accesskit_node_builder(label.id, |node| node.set_live(egui::accesskit::Live::Polite));
            }
            text(ui, Type::Small, t.ink2, words::add_help());
        });
    });
    whole_lines(ui, shown.inner_rect, t.panel);
}

/// How many and how long, and what is known about so many.
fn heading(ui: &mut Ui, draft: &PlanDraft) {
    let t = Tokens::of(ui);
    let load = draft.plan.load();
    bar(ui, 26.0, |ui| {
        text(ui, Type::Heading, t.ink, words::points_word());
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            text(ui, Type::Small, t.ink2, load.words());
        });
    });
    if let Some(note) = load.note() {
        let ink = if note == LoadNote::Many { t.stop } else { t.ink2 };
        text(ui, Type::Small, ink, note.text());
    }
}

fn from_routine(ui: &mut Ui, view: &MapView<'_>, actions: &mut Actions) {
    let button = Button::outlined(words::from_routine()).icon(Icon::Routines).width(ui.available_width());
    let opener = ui.add(button);
    menu(&opener, |ui| {
        egui::ScrollArea::vertical().max_height(320.0).show(ui, |ui| {
            let with_points = |routine: &&crate::therapy::routine::Routine| {
                routine.steps.iter().any(|step| !step.points().is_empty())
            };
            for routine in view.state.routines.all().filter(with_points) {
                if menu_item(ui, None, &routine.name).clicked() {
                    ui.close();
                    actions.push(PlanWish::AddFrom(routine.id.clone()));
                }
            }
        });
    });
}
