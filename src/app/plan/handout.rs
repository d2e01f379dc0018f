//! The pages of a plan, looked at before they leave the house. They are drawn by a thread; what was drawn before stays until
//! the new page is there.

use std::{sync::mpsc, thread};

use egui::{Align, ColorImage, Context, Layout, Rect, Sense, TextureHandle, TextureOptions, Ui, pos2, vec2};

use crate::{
    app::{
        icons::Icon,
        map::picture::pixels,
        theme::{Tokens, Type, text},
        widgets::{Button, Dialog, IconButton, Segmented, bar, from_top},
        words::{give_out as words, plan as plan_words},
    },
    desktop::{PlanKind, PlanOut},
    drawing::PageSize,
    exchange::document::Print,
    session::{Actions, DeskWish, Dialog as Shown, GiveOutWish, HandoutView, HandoutWish, State},
    therapy::plan::Plan,
};

/// The width of the dialog, in points.
const WIDTH: f32 = 720.0;
/// What stands above and below the page.
const AROUND: f32 = 92.0;

/// What a page shows, and how wide it is in pixels.
#[derive(Clone, PartialEq)]
struct Asked {
    plan: Plan,
    view: HandoutView,
    width: u32,
}

/// A page that was drawn, of how many.
type Page = (usize, TextureHandle);

/// The page that is looked at.
#[derive(Default)]
pub(in crate::app) struct Handout {
    asked: Option<Asked>,
    coming: Option<mpsc::Receiver<(usize, ColorImage)>>,
    page: Option<Page>,
}

impl Handout {
    /// Shows the dialog, if it is open.
    pub(in crate::app) fn show(
        &mut self,
        ctx: &Context,
        state: &State,
        today: &jiff::Zoned,
        actions: &mut Actions,
    ) {
        let (Some(Shown::Handout(view)), Some(plan)) = (&state.dialog, state.plans.to_give_out()) else {
            *self = Self::default();
            return;
        };
        let dialog = Dialog::new("handout", words::HANDOUT).width(WIDTH);
        let reply = dialog.show(ctx, |ui| {
            let width = (ui.available_width() - 16.0) * ctx.pixels_per_point();
            let asked = Asked { plan: plan.clone(), view: *view, width: width.max(1.0) as u32 };
            self.follow(ctx, asked, state.emergency_number(today));
            self.head(ui, *view, actions);
            let room = dialog.room(ctx, AROUND);
            from_top(ui, "handout", (view.page, view.print == Print::Large))
                .max_height(room)
                .min_scrolled_height(room)
                .show(ui, |ui| self.page(ui));
            text(ui, Type::Small, Tokens::of(ui).ink2, words::TEACH_BACK);
        });
        if reply.should_close {
            actions.push(DeskWish::CloseDialog);
        }
    }

    /// Asks for the page, and takes it when it comes.
    fn follow(&mut self, ctx: &Context, asked: Asked, emergency: &'static str) {
        if let Some((count, image)) = self.coming.as_ref().and_then(|coming| coming.try_recv().ok()) {
            self.page = Some((count, ctx.load_texture("handout", image, TextureOptions::LINEAR)));
            self.coming = None;
        }
        if self.asked.as_ref() == Some(&asked) || self.coming.is_some() {
            return;
        }
        let (tell, coming) = mpsc::channel();
        let (ctx, order) = (ctx.clone(), asked.clone());
        let work = move || {
            if let Some(drawn) = draw(&order, emergency) {
                // Nobody may look any more.
                let _closed = tell.send(drawn);
            }
            ctx.request_repaint();
        };
        // Without a thread there is no page to look at; it can be saved all the same.
        if let Err(error) = thread::Builder::new().name("handout".into()).spawn(work) {
            log::error!("the handout cannot be drawn: no thread for it ({error})");
        }
        self.coming = Some(coming);
        self.asked = Some(asked);
    }

    fn head(&self, ui: &mut Ui, view: HandoutView, actions: &mut Actions) {
        let t = Tokens::of(ui);
        let count = self.page.as_ref().map_or(1, |(count, _)| *count);
        bar(ui, 40.0, |ui| {
            ui.add_enabled_ui(view.page > 0, |ui| {
                if ui.add(IconButton::new(Icon::Back, words::BEFORE)).clicked() {
                    actions.push(HandoutWish::Page(view.page - 1));
                }
            });
            text(ui, Type::Body, t.ink, words::page_of(view.page, count));
            ui.add_enabled_ui(view.page + 1 < count, |ui| {
                if ui.add(IconButton::new(Icon::Next, words::NEXT)).clicked() {
                    actions.push(HandoutWish::Page(view.page + 1));
                }
            });
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let pdf = Button::primary(plan_words::kind(PlanKind::Pdf)).icon(Icon::Export);
                if ui.add(pdf).clicked() {
                    actions.push(GiveOutWish::Open(PlanKind::Pdf));
                }
                let prints = [(Print::Standard, words::STANDARD), (Print::Large, words::LARGE)];
                let switch = Segmented::new(words::PRINT, &prints);
                actions.extend(switch.show(ui, view.print).map(HandoutWish::Print));
            });
        });
    }

    fn page(&self, ui: &mut Ui) {
        let t = Tokens::of(ui);
        let Some((_, texture)) = &self.page else {
            text(ui, Type::Body, t.ink2, words::DRAWING);
            return;
        };
        let size = texture.size_vec2() / ui.ctx().pixels_per_point();
        let (rect, response) =
            ui.allocate_exact_size(size.min(vec2(ui.available_width(), size.y)), Sense::hover());
        let all = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
        ui.painter().image(texture.id(), rect, all, egui::Color32::WHITE);
        ui.painter().rect_stroke(rect, 0.0, egui::Stroke::new(1.0, t.line2), egui::StrokeKind::Inside);
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Image, true, words::HANDOUT));
    }
}

/// Draws a page; none where there is none of that number.
fn draw(asked: &Asked, emergency: &'static str) -> Option<(usize, ColorImage)> {
    let out = PlanOut {
        plan: asked.plan.clone(),
        path: std::path::PathBuf::new(),
        page: PageSize::A4,
        print: asked.view.print,
        emergency,
        passphrase: None,
        replaces: false,
    };
    let pages = out.pages();
    let scene = pages.scene(asked.view.page.min(pages.count() - 1)).ok()?;
    let height = (f64::from(asked.width) * scene.frame.height() / scene.frame.width()).round();
    let camera = scene.fit(asked.width.into(), height);
    Some((pages.count(), pixels(&scene, camera, [asked.width, height as u32])))
}
