//! The dialog that writes a report of what the page shows, with a look at its pages.

use std::{sync::mpsc, thread};

use egui::{ColorImage, Context, Rect, Sense, TextureHandle, TextureOptions, Ui, pos2, vec2};

use crate::{
    anatomy::Atlas,
    app::{
        icons::Icon,
        map::picture::pixels,
        theme::{Tokens, Type, size, text},
        widgets::{Button, Dialog, IconButton, Segmented, TextField, bar, from_top},
        words::{dialogs, give_out, take_out as words},
    },
    desktop,
    drawing::{PageSize, text::Fonts},
    exchange::report::{ReportOrder, report_pages, report_words},
    journal::{AllPoints, History},
    session::{
        Actions, DeskWish, Dialog as Shown, ReportOf, Session, TakeOut, TakeOutDraft, TakeOutProgress,
        TakeOutWish,
    },
};

const WIDTH: f32 = 760.0;
/// What stands round the page in the dialog.
const AROUND: f32 = 236.0;

/// The report and the page of it that is looked at, and how wide that is in pixels.
#[derive(Clone, PartialEq)]
struct Asked {
    report: ReportOf,
    page: usize,
    width: u32,
}

/// How many pages there are, and the one that was drawn.
type Page = (usize, TextureHandle);

/// The page that is looked at, drawn by a thread.
#[derive(Default)]
pub(in crate::app) struct ReportPage {
    asked: Option<Asked>,
    coming: Option<mpsc::Receiver<(usize, ColorImage)>>,
    page: Option<Page>,
}

impl ReportPage {
    /// Shows the dialog, if it is open.
    pub(in crate::app) fn show(&mut self, ctx: &Context, session: &Session, actions: &mut Actions) {
        let Some(Shown::TakeOut(draft)) = &session.state().dialog else {
            *self = Self::default();
            return;
        };
        let dialog = Dialog::new("take out", words::TITLE).width(WIDTH);
        let reply = dialog.show(ctx, |ui| {
            ui.spacing_mut().item_spacing.y = 8.0;
            let width = (ui.available_width() - 16.0) * ctx.pixels_per_point();
            if let Some(report) = session.report_of(draft) {
                self.follow(ctx, session, Asked { report, page: draft.page, width: width.max(1.0) as u32 });
            }
            options(ui, session, draft, actions);
            self.steps(ui, draft, actions);
            let room = dialog.room(ctx, AROUND);
            from_top(ui, "report", draft.page)
                .max_height(room)
                .min_scrolled_height(room)
                .show(ui, |ui| self.page(ui));
            path(ui, draft, actions);
            progress(ui, draft);
            buttons(ui, draft, actions);
        });
        if reply.should_close {
            actions.push(DeskWish::CloseDialog);
        }
    }

    /// Asks for the page, and takes it when it comes.
    fn follow(&mut self, ctx: &Context, session: &Session, asked: Asked) {
        if let Some((count, image)) = self.coming.as_ref().and_then(|coming| coming.try_recv().ok()) {
            self.page = Some((count, ctx.load_texture("report", image, TextureOptions::LINEAR)));
            self.coming = None;
        }
        if self.asked.as_ref() == Some(&asked) || self.coming.is_some() {
            return;
        }
        let (tell, coming) = mpsc::channel();
        let (history, points) = (session.state().history.clone(), session.points().clone());
        let (ctx, order) = (ctx.clone(), asked.clone());
        let work = move || {
            if let Some(drawn) = draw(&order, &history, &points) {
                // Nobody may look any more.
                let _closed = tell.send(drawn);
            }
            ctx.request_repaint();
        };
        // Without a thread there is no page to look at; it can be saved all the same.
        if let Err(error) = thread::Builder::new().name("report".into()).spawn(work) {
            log::error!("the report cannot be drawn: no thread for it ({error})");
        }
        self.coming = Some(coming);
        self.asked = Some(asked);
    }

    /// From page to page.
    fn steps(&self, ui: &mut Ui, draft: &TakeOutDraft, actions: &mut Actions) {
        let t = Tokens::of(ui);
        let count = self.page.as_ref().map_or(1, |(count, _)| *count);
        bar(ui, size::CONTROL, |ui| {
            for (icon, name, to, is_on) in [
                (Icon::Back, give_out::BEFORE, draft.page.saturating_sub(1), draft.page > 0),
                (Icon::Next, give_out::NEXT, draft.page + 1, draft.page + 1 < count),
            ] {
                ui.add_enabled_ui(is_on, |ui| {
                    if ui.add(IconButton::new(icon, name)).clicked() {
                        actions.push(TakeOutWish::Page(to));
                    }
                });
            }
            text(ui, Type::Body, t.ink, give_out::page_of(draft.page.min(count - 1), count));
        });
    }

    fn page(&self, ui: &mut Ui) {
        let t = Tokens::of(ui);
        let Some((_, texture)) = &self.page else {
            text(ui, Type::Body, t.ink2, give_out::DRAWING);
            return;
        };
        let extent = texture.size_vec2() / ui.ctx().pixels_per_point();
        let (rect, response) =
            ui.allocate_exact_size(extent.min(vec2(ui.available_width(), extent.y)), Sense::hover());
        let all = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
        ui.painter().image(texture.id(), rect, all, egui::Color32::WHITE);
        ui.painter().rect_stroke(rect, 0.0, egui::Stroke::new(1.0, t.line2), egui::StrokeKind::Inside);
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Image, true, words::PAGE));
    }
}

/// Draws a page; none where there is none of that number.
fn draw(asked: &Asked, history: &History, points: &AllPoints) -> Option<(usize, ColorImage)> {
    let mut order = order(&asked.report, history, points);
    order.fonts = desktop::fonts_for(&report_words(&order));
    let pages = report_pages(&order);
    let scene = pages.scene(asked.page.min(pages.count() - 1)).ok()?;
    let height = (f64::from(asked.width) * scene.frame.height() / scene.frame.width()).round();
    let camera = scene.fit(asked.width.into(), height);
    Some((pages.count(), pixels(&scene, camera, [asked.width, height as u32])))
}

/// The report as the room of exchange makes it.
pub(in crate::app) fn order<'a>(
    report: &'a ReportOf,
    history: &'a History,
    points: &'a AllPoints,
) -> ReportOrder<'a> {
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

fn options(ui: &mut Ui, session: &Session, draft: &TakeOutDraft, actions: &mut Actions) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        let kinds = TakeOut::ALL.map(|kind| (kind, words::kind(kind)));
        actions.extend(Segmented::new(words::AS, &kinds).show(ui, draft.kind).map(TakeOutWish::Kind));
        if draft.only.is_some() && session.state().trends.open.is_some() {
            let sides = [(false, words::THIS_POINT), (true, words::ALL_POINTS)];
            actions.extend(Segmented::new(words::OF, &sides).show(ui, draft.all).map(TakeOutWish::All));
        }
        let lengths = [(false, words::SHORT), (true, words::EACH_POINT)];
        actions.extend(
            Segmented::new(words::LENGTH, &lengths).show(ui, draft.each_point).map(TakeOutWish::EachPoint),
        );
        let notes = [(false, words::WITHOUT_NOTES), (true, words::WITH_NOTES)];
        actions
            .extend(Segmented::new(words::NOTES, &notes).show(ui, draft.with_notes).map(TakeOutWish::Notes));
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
