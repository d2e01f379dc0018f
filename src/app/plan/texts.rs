//! The plan's own texts: for whom, by whom, until when, and what is said about all of it.

use egui::{Id, Ui, vec2};
use jiff::{Span, civil::Date};

use crate::{
    app::{
        icons::Icon,
        parts::{full, live},
        theme::{Tokens, Type, text},
        widgets::{Chip, OpenRow, TextArea, TextField, caution, chips_apart},
        words::{plan as words, short_date},
    },
    exchange::plan::told::unprintable_told,
    session::{Actions, PlanDraft, PlanText, PlanWish},
    therapy::plan::{LABEL_MAX, Plan, TEXT_MAX},
};

/// The row that folds the fields away; answers whether they are open, as they are until there is a point.
pub(super) fn heading(ui: &mut Ui, draft: &PlanDraft) -> bool {
    let plan = &draft.plan;
    let id = Id::unique("plan who").with(plan.id);
    let is_open = ui.data(|data| data.get_temp(id)).unwrap_or(plan.points.is_empty());
    let review = plan.review.map(|day| short_date(day, plan.made)).unwrap_or_default();
    if OpenRow::new(words::who(), &review, is_open).icon(Icon::Person).show(ui).clicked() {
        ui.data_mut(|data| data.insert_temp(id, !is_open));
        ui.ctx().request_repaint();
    }
    is_open
}

/// Shows the fields.
pub(super) fn show(ui: &mut Ui, draft: &PlanDraft, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let plan = &draft.plan;
    text(ui, Type::Label, t.ink2, words::patient()[0]);
    line(ui, plan, PlanText::Label, Some(Icon::Person), actions);
    if plan.label.is_empty() {
        text(ui, Type::Small, t.ink2, words::patient_help());
    }
    ui.add_space(4.0);
    text(ui, Type::Label, t.ink2, words::review()[0]);
    review(ui, draft, actions);
    ui.add_space(4.0);
    text(ui, Type::Label, t.ink2, words::by());
    line(ui, plan, PlanText::By, None, actions);
    if let Some(told) = unprintable_told(&draft.unprintable) {
        caution(ui, &told);
    }
    ui.add_space(4.0);
    longer(ui, plan, actions);
}

fn line(ui: &mut Ui, plan: &Plan, what: PlanText, icon: Option<Icon>, actions: &mut Actions) {
    let [name, hint] = words::text_field(what);
    let mut typed = of(plan, what).to_owned();
    let mut field = TextField::new(name).hint(hint).limit(LABEL_MAX);
    if let Some(icon) = icon {
        field = field.icon(icon);
    }
    let has_changed = field.show(ui, &mut typed).on_hover_text(hint).changed();
    full(ui, &typed, LABEL_MAX);
    if has_changed {
        actions.push(PlanWish::Text(what, typed));
    }
}

/// A day, typed or some weeks ahead; below it the day with its weekday.
fn review(ui: &mut Ui, draft: &PlanDraft, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let mut typed = draft.review.clone();
    let [name, hint] = words::review();
    let field = TextField::new(name).hint(hint).icon(Icon::Calendar);
    if field.wrong(draft.wrong_review.is_some()).show(ui, &mut typed).changed() {
        actions.push(PlanWish::Review(typed));
    }
    ui.horizontal_wrapped(|ui| {
        chips_apart(ui, vec2(4.0, 4.0));
        for (weeks, name) in words::weeks() {
            let day = ahead(draft.plan.made, weeks);
            let is_it = day.is_some() && draft.plan.review == day;
            if ui.add(Chip::new(name, is_it)).clicked()
                && let Some(day) = day
            {
                actions.push(PlanWish::Review(day.to_string()));
            }
        }
    });
    if let Some(wrong) = draft.wrong_review {
        live(ui, Type::Small, t.stop, &words::wrong_review(wrong));
    } else if let Some(day) = draft.plan.review {
        text(ui, Type::Small, t.ink2, words::day(day, draft.plan.made));
    }
}

fn ahead(made: Date, weeks: i64) -> Option<Date> {
    made.checked_add(Span::new().days(7 * weeks)).ok()
}

/// What is said about the whole plan, folded away until it is wanted.
fn longer(ui: &mut Ui, plan: &Plan, actions: &mut Actions) {
    const ALL: [PlanText; 3] = [PlanText::Note, PlanText::MoreOrLess, PlanText::Tell];
    let t = Tokens::of(ui);
    let id = Id::unique("plan texts").with(plan.id);
    let is_open = ui.data(|data| data.get_temp(id)).unwrap_or(false);
    let written = ALL.iter().filter(|what| !of(plan, **what).is_empty()).count();
    let count = if written == 0 { String::new() } else { written.to_string() };
    if OpenRow::new(words::texts(), &count, is_open).icon(Icon::Note).show(ui).clicked() {
        ui.data_mut(|data| data.insert_temp(id, !is_open));
        ui.ctx().request_repaint();
    }
    for what in ALL.into_iter().filter(|_| is_open) {
        let [name, hint] = words::text_field(what);
        text(ui, Type::Label, t.ink2, name);
        let mut typed = of(plan, what).to_owned();
        let has_changed = TextArea::new(name, TEXT_MAX).hint(hint).show(ui, &mut typed).changed();
        full(ui, &typed, TEXT_MAX);
        if has_changed {
            actions.push(PlanWish::Text(what, typed));
        }
    }
}

fn of(plan: &Plan, what: PlanText) -> &str {
    match what {
        PlanText::Label => &plan.label,
        PlanText::By => &plan.by,
        PlanText::Note => &plan.note,
        PlanText::MoreOrLess => &plan.more_or_less,
        PlanText::Tell => &plan.tell,
    }
}
