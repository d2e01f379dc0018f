//! The drawing as textures: rasterised at device pixels by a worker, shown scaled until the next one is there.
//!
//! Three things come from the worker for a plate: the picture of the visible part with some margin, a coarse picture
//! of the whole view that fills in when the camera moves further than the margin, and the map of what lies where.
//! Nothing here waits, but the second frame for a body that has been begun before there was a window (`early`).

use std::sync::Arc;

use egui::{Color32, Context, Mesh, Rect, TextureHandle, TextureOptions};

use super::{
    camera::OnScreen as _,
    early::{self, Early, Ready},
    picture::{Cut, Drawn, Wish},
    vignettes::Vignettes,
    worker::{Answer, Worker},
};
use crate::{
    anatomy::{HitMap, Stage},
    drawing::{PlateSpec, Scene},
    session::Camera,
};

/// So many views keep their coarse picture.
const KEPT_WHOLES: usize = 4;

/// A picture on the graphics card and the part of the view that it shows.
struct Shown {
    spec: PlateSpec,
    cut: Cut,
    texture: TextureHandle,
    /// The parts of the texture in which anything is drawn, in its own coordinates 0–1: painting nothing costs as much as
    /// painting a muscle.
    bands: Vec<Rect>,
}

/// The pictures of the map, and the thread that draws them.
#[derive(Default)]
pub struct Plates {
    /// The small pictures of cards and insets.
    pub small: Vignettes,
    /// What was begun before the window was there, until it is shown or given up.
    early: Option<Early>,
    /// The lines of the body that was begun early, for the worker.
    begun: Option<(PlateSpec, Arc<Scene>)>,
    /// Starts when the first picture is asked for.
    worker: Option<Worker>,
    /// Whether the window has had its first frame.
    is_open: bool,
    asked: Option<(PlateSpec, Cut)>,
    /// The coarse pictures of the views that were looked at last, one a stage: who comes back finds a body.
    wholes: Vec<Shown>,
    part: Option<Shown>,
    places: Option<(PlateSpec, HitMap<'static>)>,
}

impl Plates {
    /// Pictures of which the first has been begun already.
    #[cfg_attr(target_arch = "wasm32", expect(dead_code, reason = "a page has no time before its window"))]
    pub(in crate::app) fn after(early: Early) -> Self {
        Self { early: Some(early), ..Self::default() }
    }

    /// Whether this is the window’s first frame, in which the map stays empty: there is no body yet, and points without one
    /// say nothing. So the window is there sooner, and until then the processors belong to it.
    pub(super) fn is_opening(&mut self, ctx: &Context) -> bool {
        let is_opening = !std::mem::replace(&mut self.is_open, true);
        if is_opening {
            ctx.request_repaint();
        }
        is_opening
    }

    /// Takes in what the worker has finished, asks for what `camera` needs, and paints what is there into `map`; answers
    /// the part of it that shows the body: points on bare ground say nothing.
    pub fn show(&mut self, ui: &egui::Ui, map: Rect, camera: &Camera, spec: &PlateSpec) -> Rect {
        self.take_answers(ui.ctx());
        if self.take_early(ui.ctx(), map, camera, spec) {
            // This frame is painted before anything more is drawn.
            ui.ctx().request_repaint();
        } else {
            self.ask(ui.ctx(), map, camera, spec);
        }
        let painter = ui.painter().with_clip_rect(map);
        // Another view's picture would be nonsense here; another layer's is a good stand-in for a moment.
        let part = self.part.as_ref().filter(|shown| shown.spec.stage == spec.stage);
        let sharp_enough = part.is_some_and(|part| part.cut.covers(map, camera));
        let whole = self.whole(spec.stage);
        if let Some(whole) = whole.filter(|_| !sharp_enough) {
            let sharp = part.map_or(Rect::NOTHING, |part| part.place(map, camera));
            for strip in around(map, sharp) {
                whole.paint(&painter.with_clip_rect(strip), whole.place(map, camera), Color32::WHITE);
            }
        }
        if let Some(part) = part {
            part.paint(&painter, part.place(map, camera), Color32::WHITE);
        }
        if whole.is_some() { map } else { part.map_or(Rect::NOTHING, |part| part.place(map, camera)) }
    }

    fn whole(&self, stage: Stage) -> Option<&Shown> {
        self.wholes.iter().find(|whole| whole.spec.stage == stage)
    }

    fn keep(&mut self, whole: Shown) {
        self.wholes.retain(|kept| kept.spec.stage != whole.spec.stage);
        if self.wholes.len() >= KEPT_WHOLES {
            self.wholes.remove(0);
        }
        self.wholes.push(whole);
    }

    /// Paints the coarse picture of the whole view into `rect`, once it is there.
    pub fn paint_whole(&self, painter: &egui::Painter, rect: Rect, stage: Stage) {
        if let Some(whole) = self.whole(stage) {
            // Pale: what counts here are the points and the frame.
            whole.paint(painter, rect, Color32::from_white_alpha(130));
        }
    }

    /// What lies where in the plate, once the worker knows.
    pub fn places(&self, spec: &PlateSpec) -> Option<HitMap<'static>> {
        let (of, places) = self.places.as_ref()?;
        (of.stage == spec.stage && of.left == spec.left && of.right == spec.right).then_some(*places)
    }

    /// Whether the picture on screen is the sharp one of this plate and camera.
    pub fn is_settled(&self, map: Rect, camera: &Camera, spec: &PlateSpec, pixels_per_point: f32) -> bool {
        let serves = |part: &Shown| part.spec == *spec && part.cut.serves(map, camera, pixels_per_point);
        self.part.as_ref().is_some_and(serves)
    }

    fn take_answers(&mut self, ctx: &Context) {
        let answers: Vec<Answer> = self.worker.iter().flat_map(Worker::answers).collect();
        for answer in answers {
            match answer {
                Answer::Places(spec, places) => self.places = Some((spec, places)),
                Answer::Whole(spec, cut, drawn) => self.keep(Shown::load(ctx, spec, cut, drawn)),
                Answer::Part(spec, cut, drawn) => self.part = Some(Shown::load(ctx, spec, cut, drawn)),
            }
        }
    }

    /// Shows the body that was begun before there was a window, if it is what the window sees.
    fn take_early(&mut self, ctx: &Context, map: Rect, camera: &Camera, spec: &PlateSpec) -> bool {
        let Some(early) = self.early.take() else { return false };
        let seen = Cut::seen(map, camera, ctx.pixels_per_point());
        let Some(Ready { cut, scene, drawn }) = early.take(spec, &seen, early::PATIENCE) else {
            return false;
        };
        self.part = Some(Shown::load(ctx, *spec, cut, drawn));
        self.begun = Some((*spec, scene));
        true
    }

    fn ask(&mut self, ctx: &Context, map: Rect, camera: &Camera, spec: &PlateSpec) {
        let pixels_per_point = ctx.pixels_per_point();
        let serves =
            |(asked, cut): &(PlateSpec, Cut)| asked == spec && cut.serves(map, camera, pixels_per_point);
        if self.asked.as_ref().is_some_and(serves) {
            return;
        }
        let cut = Cut::of(map, camera, pixels_per_point);
        self.asked = Some((*spec, cut));
        let worker = self.worker.get_or_insert_with(|| Worker::start(ctx, self.begun.take()));
        worker.ask(Wish { spec: *spec, cut });
    }
}

impl Shown {
    fn load(ctx: &Context, spec: PlateSpec, cut: Cut, drawn: Drawn) -> Self {
        let texture = ctx.load_texture("plate", drawn.image, TextureOptions::LINEAR);
        Self { spec, cut, texture, bands: drawn.bands }
    }

    /// Where on screen it lies.
    fn place(&self, map: Rect, camera: &Camera) -> Rect {
        let region = self.cut.region;
        Rect::from_two_pos(
            camera.to_screen(map, region.origin()),
            camera.to_screen(map, kurbo::Point::new(region.x1, region.y1)),
        )
    }

    /// Paints it into `rect`, as far as anything is drawn in it.
    fn paint(&self, painter: &egui::Painter, rect: Rect, tint: Color32) {
        let mut mesh = Mesh::with_texture(self.texture.id());
        for band in &self.bands {
            let at = |p: egui::Pos2| rect.lerp_inside(p.to_vec2());
            mesh.add_rect_with_uv(Rect::from_min_max(at(band.min), at(band.max)), *band, tint);
        }
        painter.add(mesh);
    }
}

/// What of `outer` lies around `inner`: above, below, left and right of it.
fn around(outer: Rect, inner: Rect) -> impl Iterator<Item = Rect> {
    let inner = inner.intersect(outer);
    let strips = if inner.is_positive() {
        let beside = |x0, x1| Rect::from_x_y_ranges(x0..=x1, inner.y_range());
        [
            outer.with_max_y(inner.top()),
            outer.with_min_y(inner.bottom()),
            beside(outer.left(), inner.left()),
            beside(inner.right(), outer.right()),
        ]
    } else {
        [outer, Rect::NOTHING, Rect::NOTHING, Rect::NOTHING]
    };
    strips.into_iter().filter(Rect::is_positive)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        anatomy::{Atlas, Picture, Side, ViewId},
        drawing::Inks,
    };

    #[test]
    fn only_the_first_frame_leaves_the_map_empty_and_it_asks_for_the_next() {
        let (ctx, mut plates) = (Context::default(), Plates::default());
        ctx.run_ui(egui::RawInput::default(), |ui| assert!(plates.is_opening(ui.ctx())))
            .textures_delta
            .clear();
        assert!(ctx.has_requested_repaint());
        ctx.run_ui(egui::RawInput::default(), |ui| assert!(!plates.is_opening(ui.ctx())))
            .textures_delta
            .clear();
    }

    #[test]
    fn who_comes_back_to_a_view_finds_its_coarse_picture() {
        let (ctx, mut plates) = (Context::default(), Plates::default());
        let stage = |view| Stage::new(Atlas::builtin(), view, Side::Left);
        let keep = |plates: &mut Plates, view, picture| {
            let drawn = Drawn { image: egui::ColorImage::filled([1, 1], Color32::WHITE), bands: Vec::new() };
            let cut = Cut { region: kurbo::Rect::new(0.0, 0.0, 1.0, 1.0), pixels_per_unit: 1.0 };
            plates.keep(Shown::load(&ctx, PlateSpec::of(stage(view), picture, Inks::Light), cut, drawn));
        };
        keep(&mut plates, ViewId::Back, Picture::Outer);
        keep(&mut plates, ViewId::Front, Picture::Outer);
        keep(&mut plates, ViewId::Back, Picture::Deep);
        assert_eq!(plates.wholes.len(), 2, "one a view");
        let back = plates.whole(stage(ViewId::Back)).map(|whole| whole.spec.left);
        assert_eq!(back, Some(Picture::Deep), "the newest");
        assert!(plates.whole(stage(ViewId::Front)).is_some());
        for view in ViewId::ALL {
            keep(&mut plates, view, Picture::Outer);
        }
        assert_eq!(plates.wholes.len(), KEPT_WHOLES);
    }
}
