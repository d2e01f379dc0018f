//! The panel of one point of a plan: with what, where, how much, how often, and what the physio says about it.

use egui::{Align, Layout, Ui, vec2};

use super::{days, dose};
use crate::{
    app::{
        icons::Icon,
        parts::{full, heading, tools},
        theme::{Tokens, Type, size, text},
        widgets::{Button, SideBadge, TextArea, bar, bare, caution, from_top, hairline, order, whole_lines},
        words::{self, Whose, plan as plan_words, why},
    },
    session::{Actions, HandoutWish, PlanDraft, PlanWish},
    therapy::{
        guard,
        plan::{NOTE_MAX, Planned, methods, rules},
    },
};

/// Shows the chosen point, or that none is; `has_way_back` where the panel stands in the place of the plan's own.
pub(super) fn show(ui: &mut Ui, draft: &PlanDraft, has_way_back: bool, actions: &mut Actions) {
    let t = Tokens::of(ui);
    foot(ui, draft, has_way_back, actions);
    let Some((number, point)) = draft.point() else {
        egui::Frame::new().inner_margin(size::PANEL_PADDING).show(ui, |ui| {
            text(ui, Type::Heading, t.ink, plan_words::no_point()[0]);
            text(ui, Type::Body, t.ink2, plan_words::no_point()[1]);
        });
        return;
    };
    let shown = from_top(ui, "plan point", &point.key).show(ui, |ui| {
        egui::Frame::new().inner_margin(vec2(size::PANEL_PADDING, 16.0)).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            if has_way_back {
                let back = Button::plain(plan_words::back_to_plan()).icon(Icon::Back).flush();
                if ui.add(back).clicked() {
                    actions.push(PlanWish::Point(None));
                }
            }
            head(ui, number, point);
            if let Some(why) = &draft.refusal {
                text(ui, Type::Small, t.stop, words::sentence(why));
            }
            let methods = methods(&point.key.id, point.own.as_ref());
            let method = tools(ui, &methods, (point.tool, point.position));
            actions.extend(method.map(|method| PlanWish::Put(Box::new(dose::with_method(point, method)))));
            dose::show(ui, point, &methods, actions);
            days::show(ui, point, actions);
            note(ui, point, actions);
        });
    });
    whole_lines(ui, shown.inner_rect, t.panel);
}

fn head(ui: &mut Ui, number: usize, point: &Planned) {
    let t = Tokens::of(ui);
    ui.horizontal_top(|ui| {
        order(ui, number, true);
        ui.add_space(4.0);
        ui.vertical(|ui| {
            text(ui, Type::Heading, t.ink, point.name());
        });
    });
    ui.horizontal_wrapped(|ui| {
        ui.add(SideBadge::new(point.key.side, Whose::Patients.side(point.key.side)));
        text(ui, Type::Small, t.ink2, words::capital(point.place()));
    });
    let minded = rules::note(point);
    if !minded.is_empty() {
        caution(ui, &words::sentence(&minded));
    }
    if rules::may_be_the_heart(point) {
        caution(ui, guard::heart_here());
    }
}

fn note(ui: &mut Ui, point: &Planned, actions: &mut Actions) {
    heading(ui, plan_words::note()[0]);
    let mut typed = point.note.clone();
    let field = TextArea::new(plan_words::note()[0], NOTE_MAX).hint(plan_words::note()[1]);
    let has_changed = field.show(ui, &mut typed).changed();
    full(ui, &typed, NOTE_MAX);
    if has_changed {
        actions.push(PlanWish::Put(Box::new(Planned { note: typed, ..point.clone() })));
    }
}

/// What can be done with the point, and the way to the pages.
fn foot(ui: &mut Ui, draft: &PlanDraft, is_small: bool, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let foot = egui::Panel::bottom("plan point foot").resizable(false).show_separator_line(false);
    foot.frame(bare(t.panel)).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        hairline(ui);
        egui::Frame::new().inner_margin(vec2(14.0, 12.0)).show(ui, |ui| {
            bar(ui, size::CONTROL, |ui| {
                if let Some((_, point)) = draft.point() {
                    let key = point.key.clone();
                    let shown = plan_words::remove()[usize::from(is_small)];
                    let remove = Button::stop(plan_words::remove()[0]).text(shown).icon(Icon::Trash);
                    if ui.add(remove).clicked() {
                        actions.push(PlanWish::Remove(key));
                    }
                }
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    let why = draft.plan.points.is_empty().then_some(why::no_point_in_plan());
                    let see = Button::outlined(plan_words::see_handout()).icon(Icon::Eye);
                    if ui.add(see.waits_for(why)).clicked() {
                        actions.push(HandoutWish::Open);
                    }
                });
            });
        });
    });
}
