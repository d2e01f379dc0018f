//! The dialog that writes a report of what the page shows, with a look at its pages.

use std::sync::Arc;

use egui::{Context, Sense, Ui, vec2};

use crate::{
    anatomy::Atlas,
    app::{
        icons::Icon,
        parts::DrawnPage,
        theme::{Tokens, Type, size, text},
        widgets::{Button, Dialog, Segmented, TextField, bar, from_top},
        words::{dialogs, give_out, take_out as words},
    },
    desktop,
    drawing::{PageSize, text::Fonts},
    exchange::{
        document::Pages,
        report::{ReportOrder, report_pages, report_picture, report_words},
    },
    journal::{AllPoints, History},
    session::{
        Actions, DeskWish, Dialog as Shown, ReportOf, Session, TakeOut, TakeOutDraft, TakeOutProgress,
        TakeOutWish,
    },
};

const WIDTH: f32 = 760.0;
/// What stands round the page in the dialog.
const AROUND: f32 = 236.0;

/// The page that is looked at.
#[derive(Default)]
pub(in crate::app) struct ReportPage {
    page: DrawnPage<ReportOf>,
}

impl ReportPage {
    /// Shows the dialog, if it is open.
    pub(in crate::app) fn show(&mut self, ctx: &Context, session: &Session, actions: &mut Actions) {
        let Some(Shown::TakeOut(draft)) = &session.state().dialog else {
            *self = Self::default();
            return;
        };
        let title = if draft.report.figure.is_some() { words::PICTURE } else { words::TITLE };
        let dialog = Dialog::new("take out", title).width(WIDTH);
        let reply = dialog.show(ctx, |ui| {
            ui.spacing_mut().item_spacing.y = 8.0;
            self.page.follow(ui, draft.report.clone(), draft.page, |report| {
                let (report, history) = (report.clone(), Arc::clone(&session.state().history));
                let points = session.points().clone();
                move || laid_out(&report, &history, &points)
            });
            options(ui, draft, actions);
            bar(ui, size::CONTROL, |ui| {
                actions.extend(self.page.steps(ui, draft.page).map(TakeOutWish::Page));
            });
            let room = dialog.room(ctx, AROUND);
            from_top(ui, "report", draft.page)
                .max_height(room)
                .min_scrolled_height(room)
                .show(ui, |ui| self.page.picture(ui, words::PAGE));
            path(ui, draft, actions);
            progress(ui, draft);
            buttons(ui, draft, actions);
        });
        if reply.should_close {
            actions.push(DeskWish::CloseDialog);
        }
    }
}

/// The report on its pages.
pub(in crate::app) fn laid_out(report: &ReportOf, history: &History, points: &AllPoints) -> Pages {
    let mut order = order(report, history, points);
    order.fonts = desktop::fonts_for(&report_words(&order));
    match report.figure {
        Some(figure) => report_picture(&order, figure),
        None => report_pages(&order),
    }
}

/// The report as the room of exchange makes it.
fn order<'a>(report: &'a ReportOf, history: &'a History, points: &'a AllPoints) -> ReportOrder<'a> {
    ReportOrder {
        atlas: Atlas::builtin(),
        history,
        points,
        time: report.time.clone(),
        chosen: &report.chosen,
        result: report.result.as_ref(),
        each_point: report.each_point,
        with_notes: report.with_notes,
        ends: report.ends,
        today: report.today,
        page: PageSize::A4,
        fonts: Fonts::default(),
    }
}

fn options(ui: &mut Ui, draft: &TakeOutDraft, actions: &mut Actions) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        let kinds = TakeOut::ALL.map(|kind| (kind, words::kind(kind)));
        actions.extend(Segmented::new(words::AS, &kinds).show(ui, draft.kind).map(TakeOutWish::Kind));
        if draft.report.figure.is_some() {
            return;
        }
        if draft.only.is_some() {
            let sides = [(false, words::THIS_POINT), (true, words::ALL_POINTS)];
            actions.extend(Segmented::new(words::OF, &sides).show(ui, draft.all).map(TakeOutWish::All));
        }
        let lengths = [(false, words::SHORT), (true, words::EACH_POINT)];
        actions.extend(
            Segmented::new(words::LENGTH, &lengths)
                .show(ui, draft.report.each_point)
                .map(TakeOutWish::EachPoint),
        );
        let notes = [(false, words::WITHOUT_NOTES), (true, words::WITH_NOTES)];
        actions.extend(
            Segmented::new(words::NOTES, &notes).show(ui, draft.report.with_notes).map(TakeOutWish::Notes),
        );
    });
}

fn path(ui: &mut Ui, draft: &TakeOutDraft, actions: &mut Actions) {
    let is_writing = draft.progress == TakeOutProgress::Writing;
    ui.add_enabled_ui(!is_writing, |ui| {
        ui.horizontal(|ui| {
            let mut path = draft.path.clone();
            let field = TextField::new(dialogs::FILE).icon(Icon::File).width(ui.available_width() - 108.0);
            if field.show(ui, &mut path).changed() {
                actions.push(TakeOutWish::Path(path));
            }
            let choose = Button::outlined(dialogs::CHOOSE[0]).text(dialogs::CHOOSE[1]).width(100.0);
            if ui.add(choose).clicked() {
                actions.push(TakeOutWish::Choose);
            }
        });
    });
}

fn progress(ui: &mut Ui, draft: &TakeOutDraft) {
    let t = Tokens::of(ui);
    let (icon, ink, said) = match &draft.progress {
        TakeOutProgress::Choosing => return,
        TakeOutProgress::Writing => (Icon::Clock, t.ink2, dialogs::WRITING.to_owned()),
        TakeOutProgress::Taken(path) => {
            (Icon::Warn, t.caution_ink, give_out::taken(&path.display().to_string()))
        }
        TakeOutProgress::Done(paths) => (Icon::Check, t.accent_ink, words::done(paths)),
        TakeOutProgress::Failed(why) => (Icon::Warn, t.stop, crate::app::words::sentence(why)),
    };
    ui.horizontal_top(|ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(18.0, 20.0), Sense::hover());
        icon.paint(ui.painter(), rect, ink);
        let label = text(ui, Type::Body, ink, said);
        ui.ctx().accesskit_node_builder(label.id, |node| node.set_live(egui::accesskit::Live::Polite));
    });
}

fn buttons(ui: &mut Ui, draft: &TakeOutDraft, actions: &mut Actions) {
    ui.horizontal_wrapped(|ui| match &draft.progress {
        TakeOutProgress::Done(_) => {
            if ui.add(Button::primary(dialogs::OPEN_FOLDER).height(44.0)).clicked() {
                actions.push(TakeOutWish::Reveal);
            }
            if draft.kind == TakeOut::Pdf && ui.add(Button::outlined(dialogs::PRINT).height(44.0)).clicked() {
                actions.push(TakeOutWish::OpenFile);
            }
            if ui.add(Button::outlined(dialogs::DONE).height(44.0)).clicked() {
                actions.push(DeskWish::CloseDialog);
            }
        }
        TakeOutProgress::Taken(_) => {
            if ui.add(Button::stop(give_out::REPLACE).height(44.0)).clicked() {
                actions.push(TakeOutWish::Write { replaces: true });
            }
            if ui.add(Button::outlined(give_out::CANCEL).height(44.0)).clicked() {
                actions.push(TakeOutWish::Path(draft.path.clone()));
            }
        }
        _ => {
            let is_writing = draft.progress == TakeOutProgress::Writing;
            let save = Button::primary(words::SAVE).icon(Icon::Export).height(44.0);
            if ui.add_enabled(!is_writing && !draft.path.trim().is_empty(), save).clicked() {
                actions.push(TakeOutWish::Write { replaces: false });
            }
        }
    });
}
