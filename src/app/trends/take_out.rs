//! The dialog that writes a report of what the page shows, with a look at its pages.

use std::sync::Arc;

use egui::{Context, Ui};

use crate::{
    anatomy::Atlas,
    app::{
        parts::{DrawnPage, FileFoot, beside_the_rest, file_foot, file_path},
        theme::size,
        widgets::{Dialog, Segmented, bar},
        words::{dialogs, take_out as words},
    },
    desktop,
    drawing::text::Fonts,
    exchange::{
        document::Pages,
        report::{ReportOrder, report_pages, report_picture, report_words},
    },
    journal::{AllPoints, History},
    session::{Actions, DeskWish, Dialog as Shown, ReportOf, Session, TakeOut, TakeOutDraft, TakeOutWish},
};

const WIDTH: f32 = 760.0;
/// Narrower, the choices stand one below the other.
const BESIDE: f32 = 640.0;

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
        let title = if draft.report.figure.is_some() { words::picture() } else { words::title() };
        let dialog = Dialog::new("take out", title).width(WIDTH);
        let reply = dialog.show(ctx, |ui| {
            ui.spacing_mut().item_spacing.y = 8.0;
            self.page.follow(ui, draft.report.clone(), draft.page, |report| {
                let (report, history) = (report.clone(), Arc::clone(&session.state().history));
                let points = session.points().clone();
                move || laid_out(&report, &history, &points)
            });
            beside_the_rest(ui, &dialog, "report dialog", |ui, room| {
                options(ui, draft, actions);
                bar(ui, size::CONTROL, |ui| {
                    actions.extend(self.page.steps(ui, draft.page).map(TakeOutWish::Page));
                });
                let shown = self.page.within(ui, "report", room, draft.page, words::page());
                file_path(ui, &draft.file, actions);
                let (save, writing, done) = (words::save(), dialogs::writing(), words::done);
                let foot = FileFoot { save, writing, done, can_print: draft.kind == TakeOut::Pdf };
                file_foot(ui, &draft.file, &foot, actions);
                shown
            });
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
        page: report.page,
        fonts: Fonts::default(),
    }
}

fn options(ui: &mut Ui, draft: &TakeOutDraft, actions: &mut Actions) {
    let width = Some(ui.available_width()).filter(|width| *width < BESIDE);
    let choices = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        let kinds = TakeOut::ALL.map(|kind| (kind, words::kind(kind)));
        actions
            .extend(segmented(words::as_word(), &kinds, width).show(ui, draft.kind).map(TakeOutWish::Kind));
        if draft.report.figure.is_some() {
            return;
        }
        if draft.only.is_some() {
            let sides = [(false, words::this_point()), (true, words::all_points())];
            actions.extend(segmented(words::of(), &sides, width).show(ui, draft.all).map(TakeOutWish::All));
        }
        let lengths = [(false, words::short()), (true, words::each_point())];
        let length = segmented(words::length(), &lengths, width).show(ui, draft.report.each_point);
        actions.extend(length.map(TakeOutWish::EachPoint));
        let notes = [(false, words::without_notes()), (true, words::with_notes())];
        let notes = segmented(words::notes(), &notes, width).show(ui, draft.report.with_notes);
        actions.extend(notes.map(TakeOutWish::Notes));
    };
    if width.is_some() {
        ui.vertical(choices)
    } else {
        ui.horizontal_wrapped(choices)
    };
}

/// A choice as wide as its words, or as `width`.
fn segmented<'a, T: Copy + PartialEq>(
    name: &'a str,
    options: &'a [(T, &'a str)],
    width: Option<f32>,
) -> Segmented<'a, T> {
    let choice = Segmented::new(name, options);
    if let Some(width) = width { choice.width(width) } else { choice }
}
