//! The drawing as textures: rasterised at device pixels by a worker, shown scaled until the next one is there.
//!
//! Three things come from the worker for a plate: the picture of the visible part with some margin, a coarse picture
//! of the whole view that fills in when the camera moves further than the margin, and the map of what lies where. The
//! worker always takes the newest wish; older ones are dropped. Nothing here waits.

use std::{
    sync::{Arc, mpsc},
    thread,
};

use egui::{Color32, ColorImage, Context, Mesh, Rect, TextureHandle, TextureOptions, Vec2};

use super::{camera::Camera, vignettes::Vignettes};
use crate::{
    anatomy::{Atlas, HitMap, Picture, Stage},
    drawing::{self, PlateSpec, Scene},
};

/// Part of a view, in view units, at a number of pixels a unit.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Cut {
    region: kurbo::Rect,
    pixels_per_unit: f64,
}

/// What the window wants drawn.
struct Wish {
    spec: PlateSpec,
    cut: Cut,
}

/// What the worker answers.
enum Answer {
    /// What lies where in this plate.
    Places(PlateSpec, HitMap<'static>),
    /// The whole view, coarse.
    Whole(PlateSpec, Cut, Drawn),
    /// The visible part, sharp.
    Part(PlateSpec, Cut, Drawn),
}

/// A picture, and where in it anything is drawn.
struct Drawn {
    image: ColorImage,
    bands: Vec<Rect>,
}

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
pub struct Plates {
    /// The small pictures of cards and insets.
    pub small: Vignettes,
    wishes: mpsc::Sender<Wish>,
    answers: mpsc::Receiver<Answer>,
    /// Whether the window has been painted once: until then the processors belong to it.
    is_open: bool,
    asked: Option<(PlateSpec, Cut)>,
    whole: Option<Shown>,
    part: Option<Shown>,
    places: Option<(PlateSpec, HitMap<'static>)>,
}

/// The height in pixels of the bands that a picture is cut into.
const BAND: usize = 32;
/// How far beyond the visible part a picture reaches, as a share of the visible width and height on each side: so far
/// can the map be dragged before the coarse picture shows.
const MARGIN: f64 = 0.2;
/// Pixels on the longer side of the coarse picture of a whole view.
const WHOLE_PIXELS: f64 = 900.0;
/// Plates whose lines are kept: the two sides of an opened body and the layers around it.
const KEPT_SCENES: usize = 4;

impl Plates {
    /// Starts the worker; it ends when this value is dropped.
    pub fn start(ctx: &Context) -> Self {
        let (wishes, inbox) = mpsc::channel();
        let (outbox, answers) = mpsc::channel();
        let ctx = ctx.clone();
        let worker = Worker { outbox, ctx, scenes: Vec::new() };
        // Without a thread there is no drawing, but the list, the hold and the history still work.
        if let Err(error) = thread::Builder::new().name("plates".into()).spawn(move || worker.run(&inbox)) {
            log::error!("the body cannot be drawn: no thread for it ({error})");
        }
        let small = Vignettes::default();
        Self { small, wishes, answers, is_open: false, asked: None, whole: None, part: None, places: None }
    }

    /// Takes in what the worker has finished, asks for what `camera` needs, and paints what is there into `map`.
    pub fn show(&mut self, ui: &egui::Ui, map: Rect, camera: &Camera, spec: &PlateSpec) {
        self.take_answers(ui.ctx());
        if self.is_open {
            self.ask(map, camera, spec, ui.ctx().pixels_per_point());
        } else {
            self.is_open = true;
            ui.ctx().request_repaint();
        }
        let painter = ui.painter().with_clip_rect(map);
        let sharp_enough = self.part.as_ref().is_some_and(|part| covers(&part.cut, &visible(map, camera)));
        // Another view's picture would be nonsense here; another layer's is a good stand-in for a moment.
        let of_stage = |shown: &&Shown| shown.spec.stage == spec.stage;
        let part = self.part.as_ref().filter(of_stage);
        if let Some(whole) = self.whole.as_ref().filter(of_stage).filter(|_| !sharp_enough) {
            let sharp = part.map_or(Rect::NOTHING, |part| part.place(map, camera));
            for strip in around(map, sharp) {
                whole.paint(&painter.with_clip_rect(strip), whole.place(map, camera), Color32::WHITE);
            }
        }
        if let Some(part) = part {
            part.paint(&painter, part.place(map, camera), Color32::WHITE);
        }
    }

    /// Paints the coarse picture of the whole view into `rect`, once it is there.
    pub fn paint_whole(&self, painter: &egui::Painter, rect: Rect, stage: Stage) {
        if let Some(whole) = self.whole.as_ref().filter(|whole| whole.spec.stage == stage) {
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
        let scale = f64::from(camera.scale * pixels_per_point);
        self.part.as_ref().is_some_and(|part| {
            part.spec == *spec
                && same_scale(part.cut.pixels_per_unit, scale)
                && covers(&part.cut, &visible(map, camera))
        })
    }

    fn take_answers(&mut self, ctx: &Context) {
        while let Ok(answer) = self.answers.try_recv() {
            match answer {
                Answer::Places(spec, places) => self.places = Some((spec, places)),
                Answer::Whole(spec, cut, drawn) => self.whole = Some(Shown::load(ctx, spec, cut, drawn)),
                Answer::Part(spec, cut, drawn) => self.part = Some(Shown::load(ctx, spec, cut, drawn)),
            }
        }
    }

    fn ask(&mut self, map: Rect, camera: &Camera, spec: &PlateSpec, pixels_per_point: f32) {
        let scale = f64::from(camera.scale * pixels_per_point);
        let seen = visible(map, camera);
        if let Some((asked, cut)) = &self.asked
            && asked == spec
            && same_scale(cut.pixels_per_unit, scale)
            && covers(cut, &seen)
        {
            return;
        }
        let cut = Cut { region: with_margin(map, camera, pixels_per_point), pixels_per_unit: scale };
        self.asked = Some((*spec, cut));
        // The worker is gone only when it could not start; that has been said in the log.
        let _gone = self.wishes.send(Wish { spec: *spec, cut });
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

/// Where anything is drawn in `image`: for each band of rows from the first to the last such pixel, in shares of the
/// width and height.
fn bands(image: &ColorImage) -> Vec<Rect> {
    let [width, height] = image.size;
    let rows: Vec<&[Color32]> = image.pixels.chunks(width.max(1)).collect();
    let is_drawn = |pixel: &Color32| pixel.a() > 0;
    let band = |(i, rows): (usize, &[&[Color32]])| {
        let first = rows.iter().filter_map(|row| row.iter().position(is_drawn)).min()?;
        let last = rows.iter().filter_map(|row| row.iter().rposition(is_drawn)).max()?;
        // A pixel more on each side, where the filter still finds some of the colour.
        let x = [first.saturating_sub(1), (last + 2).min(width)].map(|x| x as f32 / width as f32);
        let y = [i * BAND, i * BAND + rows.len()].map(|y| y as f32 / height as f32);
        Some(Rect::from_x_y_ranges(x[0]..=x[1], y[0]..=y[1]))
    };
    rows.chunks(BAND).enumerate().filter_map(band).collect()
}

fn visible(map: Rect, camera: &Camera) -> kurbo::Rect {
    kurbo::Rect::from_points(camera.from_screen(map, map.min), camera.from_screen(map, map.max))
}

/// The visible part with its margin, its corner on a whole pixel so that an unmoved picture is sharp.
fn with_margin(map: Rect, camera: &Camera, pixels_per_point: f32) -> kurbo::Rect {
    let margin = map.size() * MARGIN as f32;
    let whole = |v: f32| (v * pixels_per_point).round() / pixels_per_point;
    let margin = Vec2::new(whole(margin.x), whole(margin.y));
    let reach = map.expand2(margin);
    kurbo::Rect::from_points(camera.from_screen(map, reach.min), camera.from_screen(map, reach.max))
}

fn covers(cut: &Cut, seen: &kurbo::Rect) -> bool {
    let slack = 1e-3;
    let region = cut.region.inflate(slack, slack);
    region.contains(seen.origin()) && region.contains(kurbo::Point::new(seen.x1 - slack, seen.y1 - slack))
}

fn same_scale(a: f64, b: f64) -> bool {
    (a / b - 1.0).abs() < 1e-4
}

/// Nobody waits for the pictures any more.
struct WindowClosed;

/// The thread that draws.
struct Worker {
    outbox: mpsc::Sender<Answer>,
    ctx: Context,
    scenes: Vec<(PlateSpec, Arc<Scene>)>,
}

impl Worker {
    fn run(mut self, inbox: &mpsc::Receiver<Wish>) {
        while let Ok(mut wish) = inbox.recv() {
            while let Ok(newer) = inbox.try_recv() {
                wish = newer;
            }
            if self.fulfil(&wish).is_err() {
                return; // the window is closed
            }
        }
    }

    fn fulfil(&mut self, wish: &Wish) -> Result<(), WindowClosed> {
        let (scene, new) = self.scene(&wish.spec);
        self.answer(Answer::Part(wish.spec, wish.cut, picture(&scene, &wish.cut)))?;
        if new {
            // On the skin no muscle is drawn, but the outer ones are what lies under it.
            let looked_at = |picture| if picture == Picture::Skin { Picture::Outer } else { picture };
            let (left, right) = (looked_at(wish.spec.left), looked_at(wish.spec.right));
            let places = HitMap::new(Atlas::builtin(), wish.spec.stage, left, right);
            self.answer(Answer::Places(wish.spec, places))?;
            let region = wish.spec.stage.bounds();
            let cut = Cut { region, pixels_per_unit: WHOLE_PIXELS / region.width().max(region.height()) };
            self.answer(Answer::Whole(wish.spec, cut, picture(&scene, &cut)))?;
        }
        Ok(())
    }

    fn answer(&self, answer: Answer) -> Result<(), WindowClosed> {
        self.outbox.send(answer).map_err(|_| WindowClosed)?;
        self.ctx.request_repaint();
        Ok(())
    }

    /// The lines of a plate, and whether it is another plate than the last one.
    fn scene(&mut self, spec: &PlateSpec) -> (Arc<Scene>, bool) {
        if let Some(i) = self.scenes.iter().position(|(of, _)| of == spec) {
            let new = i + 1 != self.scenes.len();
            let kept = self.scenes.remove(i);
            let scene = Arc::clone(&kept.1);
            self.scenes.push(kept);
            return (scene, new);
        }
        let scene = Arc::new(drawing::plate(Atlas::builtin(), spec));
        if self.scenes.len() >= KEPT_SCENES {
            self.scenes.remove(0);
        }
        self.scenes.push((*spec, Arc::clone(&scene)));
        (scene, true)
    }
}

fn picture(scene: &Scene, cut: &Cut) -> Drawn {
    let s = cut.pixels_per_unit;
    let size =
        [(cut.region.width() * s).round().max(1.0) as u32, (cut.region.height() * s).round().max(1.0) as u32];
    let to_pixels = kurbo::Affine::scale(s) * kurbo::Affine::translate(-cut.region.origin().to_vec2());
    let image = pixels(scene, to_pixels, size);
    Drawn { bands: bands(&image), image }
}

/// The scene at device pixels; a picture of one clear pixel where that is impossible.
pub(super) fn pixels(scene: &Scene, to_pixels: kurbo::Affine, size: [u32; 2]) -> ColorImage {
    match drawing::raster(scene, to_pixels, (size[0], size[1]), None) {
        Ok(pixels) => {
            ColorImage::from_rgba_premultiplied(size.map(|n| n as usize), pixels.data_as_u8_slice())
        }
        Err(error) => {
            // Only a window larger than any screen gets here; the map stays empty, the rest goes on.
            log::error!("the body could not be drawn: {error}");
            ColorImage::filled([1, 1], Color32::TRANSPARENT)
        }
    }
}
