//! The bar over a plan: which one, whether it is kept, and the ways out of the house.

use egui::{Align, Layout as Along, Ui, vec2};

use crate::{
    app::{
        icons::Icon,
        parts::Layout,
        theme::{Tokens, Type, size},
        widgets::{Button, IconButton, menu, menu_item, waits_for},
        words::{plan as words, why},
    },
    desktop::PlanKind,
    session::{Actions, DraftProgress, GiveOutWish, HandoutWish, PlanDraft, PlanWish, TakeInWish, Wanted},
};

pub(super) fn show(ui: &mut Ui, draft: &PlanDraft, layout: Layout, actions: &mut Actions) {
    let inside = ui.max_rect().shrink2(vec2(if layout.is_small { 12.0 } else { 20.0 }, 0.0));
    let builder = egui::UiBuilder::new().max_rect(inside).layout(Along::right_to_left(Align::Center));
    let mut ui = ui.new_child(builder);
    ui.spacing_mut().item_spacing.x = size::GAP;
    exports(&mut ui, draft, layout, actions);
    ui.with_layout(Along::left_to_right(Align::Center), |ui| {
        if ui.add(IconButton::new(Icon::Back, words::back())).clicked() {
            actions.push(PlanWish::Close);
        }
        title(ui, draft, layout);
    });
}

fn title(ui: &mut Ui, draft: &PlanDraft, layout: Layout) {
    let t = Tokens::of(ui);
    let style = if layout.is_small { Type::TitleSmall } else { Type::Title };
    let (ink, words) = match &draft.progress {
        _ if draft.is_copied => (t.ink2, words::copied()),
        _ if draft.wrong_review.is_some() && draft.leaves_out_review => (t.stop, words::leaves_out_review()),
        _ if draft.wrong_review.is_some() => (t.stop, words::not_saved_review()),
        DraftProgress::Saved => (t.ink2, words::saved()),
        DraftProgress::Saving => (t.ink2, words::saving()),
        DraftProgress::Failed(_) => (t.stop, words::not_saved()),
    };
    // A narrow window has the name on the sheet below.
    if !layout.is_narrow {
        let taken = ui.painter().layout_no_wrap(words.to_owned(), Type::Small.font(), ink).size().x;
        let room = ui.available_width() - taken - 2.0 * size::GAP;
        ui.scope(|ui| {
            ui.set_max_width(room.max(60.0));
            ui.add(egui::Label::new(style.rich(words::name(&draft.plan)).color(t.ink)).truncate());
        });
    }
    let label = ui.add(egui::Label::new(Type::Small.rich(words).color(ink)).wrap());
    if let DraftProgress::Failed(why) = &draft.progress {
        label.on_hover_text(why);
    }
}

/// From the right: the one action first.
fn exports(ui: &mut Ui, draft: &PlanDraft, layout: Layout, actions: &mut Actions) {
    let no_point = draft.plan.points.is_empty().then_some(why::no_point_in_plan());
    let why = no_point.or(draft.wrong_review.map(|_| why::no_review_day()));
    let mut export = |ui: &mut Ui, button: Button<'_>, kind: PlanKind| {
        if ui.add(button.waits_for(why)).clicked() {
            actions.push(GiveOutWish::Open(kind));
        }
    };
    let pdf = Button::primary(words::kind(PlanKind::Pdf));
    // In one column its words are enough: what is saved stands beside it.
    let pdf = if layout.is_phone { pdf } else { pdf.icon(Icon::Export) };
    export(ui, pdf, PlanKind::Pdf);
    if !layout.is_small {
        export(ui, Button::outlined(words::kind(PlanKind::Plan)).icon(Icon::File), PlanKind::Plan);
        export(ui, Button::outlined(words::kind(PlanKind::Png)).icon(Icon::Image), PlanKind::Png);
    }
    more(ui, draft, layout, actions);
    let why = (!draft.can_undo()).then_some(why::nothing_to_undo());
    if waits_for(ui, why, IconButton::new(Icon::Undo, words::undo())).clicked() {
        actions.push(PlanWish::Undo);
    }
}

fn more(ui: &mut Ui, draft: &PlanDraft, layout: Layout, actions: &mut Actions) {
    let opener = ui.add(IconButton::new(Icon::More, words::more()));
    menu(&opener, |ui| {
        let mut item = |icon, name: &str| {
            let clicked = menu_item(ui, Some(icon), name).clicked();
            if clicked {
                ui.close();
            }
            clicked
        };
        if draft.can_redo() && item(Icon::Next, words::redo()) {
            actions.push(PlanWish::Redo);
        }
        if item(Icon::Note, words::copy_text()) {
            actions.push(PlanWish::CopyText);
        }
        if layout.is_small && !draft.plan.points.is_empty() {
            if item(Icon::Eye, words::see_handout()) {
                actions.push(HandoutWish::Open);
            }
            for (icon, kind) in [(Icon::File, PlanKind::Plan), (Icon::Image, PlanKind::Png)] {
                if item(icon, words::kind(kind)) {
                    actions.push(GiveOutWish::Open(kind));
                }
            }
        }
        if item(Icon::Import, words::import()) {
            actions.push(TakeInWish::Open(Wanted::Plan));
        }
        let is_ended = draft.plan.ended.is_some();
        if item(Icon::Calendar, if is_ended { words::go_on() } else { words::end() }) {
            actions.push(PlanWish::End(!is_ended));
        }
    });
}
