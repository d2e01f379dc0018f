//! A page of a document, looked at before it leaves the house. It is laid out and drawn beside the window; what was drawn
//! before stays until the new page is there.

use std::{hash::Hash, sync::mpsc};

use egui::{
    Color32, ColorImage, Context, Rect, Role, Sense, Stroke, StrokeKind, TextureHandle, TextureOptions, Ui,
    pos2, vec2,
};

use crate::{
    app::{
        icons::Icon,
        map::picture::pixels,
        theme::{Tokens, Type, text},
        widgets::{IconButton, from_top, waits_for},
        words::{give_out as words, why},
    },
    exchange::document::Pages,
    language::Language,
    platform::aside,
};

/// What was asked for: of what, which page, how wide in pixels, in which language.
type Asked<K> = (K, usize, u32, Language);

/// The page that is looked at, of what `K` stands for.
pub(in crate::app) struct DrawnPage<K> {
    asked: Option<Asked<K>>,
    coming: Option<mpsc::Receiver<(usize, ColorImage)>>,
    /// How many pages there are, and the one that was drawn.
    page: Option<(usize, TextureHandle)>,
}

impl<K> Default for DrawnPage<K> {
    fn default() -> Self {
        Self { asked: None, coming: None, page: None }
    }
}

impl<K: PartialEq> DrawnPage<K> {
    /// Asks for a page as wide as there is room in `ui`, and takes it when it comes. What lays the document out is made only
    /// where it is needed.
    pub(in crate::app) fn follow<L>(&mut self, ui: &Ui, of: K, page: usize, work: impl FnOnce(&K) -> L)
    where
        L: FnOnce() -> Pages + Send + 'static,
    {
        let ctx = ui.ctx();
        let width = ((ui.available_width() - 16.0) * ctx.pixels_per_point()).max(1.0) as u32;
        if let Some((count, image)) = self.coming.as_ref().and_then(|coming| coming.try_recv().ok()) {
            self.page = Some((count, ctx.load_texture("page", image, TextureOptions::LINEAR)));
            self.coming = None;
        }
        let asked = (of, page, width, Language::spoken());
        if self.asked.as_ref() == Some(&asked) || self.coming.is_some() {
            return;
        }
        self.coming = Some(draw_later(ctx, work(&asked.0), page, width));
        self.asked = Some(asked);
    }

    /// The steps from page to page and where one is; answers the page that is wanted.
    pub(in crate::app) fn steps(&self, ui: &mut Ui, page: usize) -> Option<usize> {
        let count = self.page.as_ref().map_or(1, |(count, _)| *count);
        let step = |ui: &mut Ui, why: Option<&str>, icon, name| {
            waits_for(ui, why, IconButton::new(icon, name)).clicked()
        };
        let why = (page == 0).then_some(why::first_page());
        let before = step(ui, why, Icon::Back, words::before()).then(|| page.saturating_sub(1));
        text(ui, Type::Body, Tokens::of(ui).ink, words::page_of(page, count));
        let why = (page + 1 >= count).then_some(why::last_page());
        let next = step(ui, why, Icon::Next, words::next()).then_some(page + 1);
        before.or(next)
    }

    /// The page `of` something, in `room` points of height where it scrolls alone; `name` says what it is one of. Answers
    /// its height.
    pub(in crate::app) fn within(
        &self,
        ui: &mut Ui,
        area: &'static str,
        room: Option<f32>,
        of: impl Hash,
        name: &str,
    ) -> f32 {
        let Some(room) = room else { return ui.scope(|ui| self.picture(ui, name)).response.rect.height() };
        let area = from_top(ui, area, of).max_height(room).min_scrolled_height(room);
        area.show(ui, |ui| self.picture(ui, name)).inner_rect.height()
    }

    /// The page itself; `name` says what it is one of.
    fn picture(&self, ui: &mut Ui, name: &str) {
        let t = Tokens::of(ui);
        let Some((_, texture)) = &self.page else {
            text(ui, Type::Body, t.ink2, words::drawing());
            return;
        };
        let size = texture.size_vec2() / ui.ctx().pixels_per_point();
        let (rect, response) =
            ui.allocate_exact_size(size.min(vec2(ui.available_width(), size.y)), Sense::hover());
        let all = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
        ui.painter().image(texture.id(), rect, all, Color32::WHITE);
        ui.painter().rect_stroke(rect, 0.0, Stroke::new(1.0, t.line2), StrokeKind::Inside);
        response.widget_info(|| egui::WidgetInfo::labeled(Role::Image, true, name));
    }
}

fn draw_later(
    ctx: &Context,
    lay_out: impl FnOnce() -> Pages + Send + 'static,
    page: usize,
    width: u32,
) -> mpsc::Receiver<(usize, ColorImage)> {
    let (tell, coming) = mpsc::channel();
    let ctx = ctx.clone();
    let done = move |drawn: Option<_>, _| {
        if let Some(drawn) = drawn {
            // Nobody may look any more.
            let _closed = tell.send(drawn);
        }
        ctx.request_repaint();
    };
    // Without a thread there is no page to look at; it can be saved all the same.
    if let Err(error) = aside::once("page", move || draw(&lay_out(), page, width), done) {
        log::error!("the page cannot be drawn: no thread for it ({error})");
    }
    coming
}

/// Draws a page, the last where there is none of that number.
fn draw(pages: &Pages, page: usize, width: u32) -> Option<(usize, ColorImage)> {
    let scene = pages.scene(page.min(pages.count() - 1)).ok()?;
    let height = (f64::from(width) * scene.frame.height() / scene.frame.width()).round();
    let camera = scene.fit(width.into(), height);
    Some((pages.count(), pixels(&scene, camera, [width, height as u32])))
}
