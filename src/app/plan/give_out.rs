//! The dialog that writes a plan for somebody: where to, on what paper, in what letters, and that it can be read again.

use egui::{Context, Ui, vec2};

use crate::{
    app::{
        icons::Icon,
        parts::lock,
        theme::{Tokens, Type, text},
        widgets::{Button, Dialog, Segmented, TextField},
        words::{dialogs, give_out as words},
    },
    desktop::PlanKind,
    drawing::PageSize,
    exchange::document::Print,
    session::{Actions, DeskWish, GiveOutDraft, GiveOutProgress, GiveOutWish},
};

/// Shows the dialog.
pub(in crate::app) fn give_out(ctx: &Context, draft: &GiveOutDraft, actions: &mut Actions) {
    let reply = Dialog::new("give out", words::title(draft.kind)).width(560.0).show(ctx, |ui| {
        let t = Tokens::of(ui);
        ui.spacing_mut().item_spacing.y = 10.0;
        text(ui, Type::Body, t.ink2, words::what(draft.kind));
        let is_writing = draft.progress == GiveOutProgress::Writing;
        ui.add_enabled_ui(!is_writing, |ui| {
            if draft.kind != PlanKind::Plan {
                paper(ui, draft, actions);
            }
            path(ui, draft, actions);
            if draft.kind == PlanKind::Plan {
                actions.extend(lock(ui, &draft.passphrase).map(GiveOutWish::Passphrase));
            }
        });
        text(ui, Type::Small, t.ink2, words::SEND);
        progress(ui, draft);
        buttons(ui, draft, is_writing, actions);
    });
    if reply.should_close {
        actions.push(DeskWish::CloseDialog);
    }
}

fn paper(ui: &mut Ui, draft: &GiveOutDraft, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let papers = [(0, words::A4), (1, words::LETTER)];
    let prints = [(Print::Standard, words::STANDARD), (Print::Large, words::LARGE)];
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        let now = i32::from(draft.page == PageSize::LETTER);
        if let Some(paper) = Segmented::new(words::PAPER, &papers).show(ui, now) {
            actions.push(GiveOutWish::Page(if paper == 1 { PageSize::LETTER } else { PageSize::A4 }));
        }
        actions.extend(Segmented::new(words::PRINT, &prints).show(ui, draft.print).map(GiveOutWish::Print));
    });
    text(ui, Type::Small, t.ink2, words::pages(draft.kind, draft.pages));
}

fn path(ui: &mut Ui, draft: &GiveOutDraft, actions: &mut Actions) {
    ui.horizontal(|ui| {
        let mut path = draft.path.clone();
        let field = TextField::new(words::FILE).icon(Icon::File).width(ui.available_width() - 108.0);
        if field.show(ui, &mut path).changed() {
            actions.push(GiveOutWish::Path(path));
        }
        if ui.add(Button::outlined(words::CHOOSE[0]).text(words::CHOOSE[1]).width(100.0)).clicked() {
            actions.push(GiveOutWish::Choose);
        }
    });
}

fn progress(ui: &mut Ui, draft: &GiveOutDraft) {
    let t = Tokens::of(ui);
    let (icon, ink, words) = match &draft.progress {
        GiveOutProgress::Choosing => return,
        GiveOutProgress::Writing => (Icon::Clock, t.ink2, words::WRITING.to_owned()),
        GiveOutProgress::Taken(path) => {
            (Icon::Warn, t.caution_ink, words::taken(&path.display().to_string()))
        }
        GiveOutProgress::Done(paths) => (Icon::Check, t.accent_ink, words::done(paths)),
        GiveOutProgress::Failed(why) => (Icon::Warn, t.stop, crate::app::words::sentence(why)),
    };
    ui.horizontal_top(|ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(18.0, 20.0), egui::Sense::hover());
        icon.paint(ui.painter(), rect, ink);
        let label = text(ui, Type::Body, ink, words);
        ui.ctx().accesskit_node_builder(label.id, |node| node.set_live(egui::accesskit::Live::Polite));
    });
}

fn buttons(ui: &mut Ui, draft: &GiveOutDraft, is_writing: bool, actions: &mut Actions) {
    ui.horizontal_wrapped(|ui| match &draft.progress {
        GiveOutProgress::Done(_) => {
            if draft.kind == PlanKind::Pdf && ui.add(Button::outlined(dialogs::PRINT).height(44.0)).clicked()
            {
                actions.push(GiveOutWish::OpenFile);
            }
            if ui.add(Button::primary(dialogs::OPEN_FOLDER).height(44.0)).clicked() {
                actions.push(GiveOutWish::Reveal);
            }
            if ui.add(Button::outlined(words::DONE).height(44.0)).clicked() {
                actions.push(DeskWish::CloseDialog);
            }
        }
        GiveOutProgress::Taken(_) => {
            if ui.add(Button::stop(words::REPLACE).height(44.0)).clicked() {
                actions.push(GiveOutWish::Write { replaces: true });
            }
            if ui.add(Button::outlined(words::CANCEL).height(44.0)).clicked() {
                actions.push(GiveOutWish::Path(draft.path.clone()));
            }
        }
        _ => {
            let save = Button::primary(words::SAVE).icon(Icon::Export).height(44.0);
            if ui.add_enabled(!is_writing && !draft.path.trim().is_empty(), save).clicked() {
                actions.push(GiveOutWish::Write { replaces: false });
            }
        }
    });
}
