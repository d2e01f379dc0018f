//! The dialog that writes a plan for somebody: where to, on what paper, in what letters, and that it can be read again.

use egui::{Context, Ui};

use crate::{
    app::{
        parts::{FileFoot, file_foot, file_path, lock, scrolled_with_foot},
        theme::{Tokens, Type, text},
        widgets::{Dialog, Segmented},
        words::give_out as words,
    },
    desktop::PlanKind,
    drawing::PageSize,
    exchange::document::Print,
    language::Language,
    session::{Actions, DeskWish, FileProgress, GiveOutDraft, GiveOutWish, PlanWish},
    therapy::plan::Plan,
};

/// Shows the dialog.
pub(in crate::app) fn give_out(ctx: &Context, draft: &GiveOutDraft, plan: &Plan, actions: &mut Actions) {
    let dialog = Dialog::new("give out", words::title(draft.kind)).width(560.0);
    let reply = dialog.show(ctx, |ui| {
        scrolled_with_foot(
            ui,
            &dialog,
            "give out",
            actions,
            |ui, actions| contents(ui, draft, plan, actions),
            |ui, actions| {
                let (save, writing, done) = (words::save(), words::writing(), words::done);
                let foot = FileFoot { save, writing, done, can_print: draft.kind == PlanKind::Pdf };
                file_foot(ui, &draft.file, &foot, actions);
            },
        );
    });
    if reply.should_close {
        actions.push(DeskWish::CloseDialog);
    }
}

fn contents(ui: &mut Ui, draft: &GiveOutDraft, plan: &Plan, actions: &mut Actions) {
    let t = Tokens::of(ui);
    text(ui, Type::Body, t.ink2, words::what(draft.kind));
    ui.add_enabled_ui(draft.file.progress != FileProgress::Writing, |ui| {
        if draft.kind != PlanKind::Plan {
            paper(ui, draft, plan, actions);
        }
        file_path(ui, &draft.file, actions);
        if draft.kind == PlanKind::Plan {
            actions.extend(lock(ui, &draft.passphrase).map(GiveOutWish::Passphrase));
        }
    });
    // A file that is locked says so itself.
    if draft.kind != PlanKind::Plan || draft.passphrase.trim().is_empty() {
        text(ui, Type::Small, t.ink2, words::send());
    }
}

/// The switch of the language that the handout speaks.
pub(super) fn language(ui: &mut Ui, plan: &Plan, actions: &mut Actions) {
    let languages = Language::ALL.map(|language| (language, language.own_name()));
    let now = plan.language.unwrap_or_else(Language::spoken);
    actions.extend(Segmented::new(words::language(), &languages).show(ui, now).map(PlanWish::Language));
}

fn paper(ui: &mut Ui, draft: &GiveOutDraft, plan: &Plan, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let papers = [(0, words::a4()), (1, words::letter())];
    let prints = [(Print::Standard, words::standard()), (Print::Large, words::large())];
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        let now = i32::from(draft.page == PageSize::LETTER);
        if let Some(paper) = Segmented::new(words::paper(), &papers).show(ui, now) {
            actions.push(GiveOutWish::Page(if paper == 1 { PageSize::LETTER } else { PageSize::A4 }));
        }
        actions.extend(Segmented::new(words::print(), &prints).show(ui, draft.print).map(GiveOutWish::Print));
    });
    language(ui, plan, actions);
    text(ui, Type::Small, t.ink2, words::pages(draft.kind, draft.pages));
}
