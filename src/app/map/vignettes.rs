//! Small pictures of parts of the body: each is drawn once, beside the window, and kept as a texture.
//!
//! A picture that is not there yet leaves its place empty; when it has come, the window is painted once more.

use std::sync::{Arc, mpsc};

use egui::{
    Color32, ColorImage, Context, Painter, Pos2, Rect, TextureHandle, TextureOptions, emath::GuiRounding as _,
};
use kurbo::Point;

use super::picture::pixels;
use crate::{
    anatomy::Atlas,
    drawing::{self, PlateSpec, Scene},
    platform::{Instant, aside},
    session::Camera,
};

/// How many pictures are kept: more than any window shows at a time.
const KEPT: usize = 64;

/// What a picture shows, and how large it is.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Part {
    spec: PlateSpec,
    /// The place in its middle, in view units.
    centre: Point,
    /// Pixels a view unit.
    scale: f32,
    /// Width and height in pixels.
    size: [u32; 2],
    /// Hundredths of a pixel a point of the window that it is for.
    resolution: u32,
}

/// The pictures that were asked for, and what draws them.
#[derive(Default)]
pub struct Vignettes {
    worker: Option<Worker>,
    /// The one that was painted last is the last; those without a texture are on their way.
    kept: Vec<(Part, Option<TextureHandle>)>,
}

/// Both ends of the way to what draws them.
struct Worker {
    wishes: aside::Worker<Part>,
    answers: mpsc::Receiver<(Part, ColorImage)>,
}

impl Vignettes {
    /// Paints what `camera` sees of a plate into `rect`, or nothing while that is still being drawn.
    pub fn paint(&mut self, painter: &Painter, rect: Rect, spec: &PlateSpec, camera: &Camera) {
        let pixels_per_point = painter.ctx().pixels_per_point();
        let rect = rect.round_to_pixels(pixels_per_point);
        let part = Part {
            spec: *spec,
            centre: camera.centre,
            scale: camera.scale * pixels_per_point,
            size: [rect.width(), rect.height()].map(|side| (side * pixels_per_point).round().max(1.0) as u32),
            resolution: (pixels_per_point * 100.0).round() as u32,
        };
        self.take_answers(painter.ctx());
        let kept = if let Some(i) = self.kept.iter().position(|(of, _)| *of == part) {
            self.kept.remove(i)
        } else {
            self.ask(painter.ctx(), part);
            (part, None)
        };
        if let Some(texture) = &kept.1 {
            let whole = Rect::from_min_max(Pos2::ZERO, Pos2::new(1.0, 1.0));
            painter.image(texture.id(), rect, whole, Color32::WHITE);
        }
        self.kept.push(kept);
    }

    /// How many pictures are there, and how many are still being drawn.
    #[cfg(test)]
    fn count(&self) -> (usize, usize) {
        let drawn = self.kept.iter().filter(|(_, texture)| texture.is_some()).count();
        (drawn, self.kept.len() - drawn)
    }

    fn take_answers(&mut self, ctx: &Context) {
        let Some(worker) = &self.worker else { return };
        for (part, image) in worker.answers.try_iter() {
            if let Some((_, texture)) = self.kept.iter_mut().find(|(of, _)| *of == part) {
                *texture = Some(ctx.load_texture("vignette", image, TextureOptions::LINEAR));
            }
        }
    }

    fn ask(&mut self, ctx: &Context, part: Part) {
        // Those in the inks or the resolution of before are of no use any more.
        let now = (part.spec.inks, part.resolution);
        self.kept.retain(|(of, _)| (of.spec.inks, of.resolution) == now);
        let too_many = (self.kept.len() + 1).saturating_sub(KEPT);
        self.kept.drain(..too_many);
        let worker = match self.worker.take() {
            Some(worker) => worker,
            None => match Worker::start(ctx) {
                Ok(worker) => worker,
                // Without a thread the places stay empty; everything that they show is said in words.
                Err(error) => {
                    return log::error!("small pictures cannot be drawn: no thread for it ({error})");
                }
            },
        };
        worker.wishes.send(part);
        self.worker = Some(worker);
    }
}

impl Worker {
    fn start(ctx: &Context) -> std::io::Result<Self> {
        let (outbox, answers) = mpsc::channel();
        let ctx = ctx.clone();
        // The lines of a view are many: they are kept while pictures of it are asked for, and let go of after that.
        let mut scene: Option<(PlateSpec, Arc<Scene>)> = None;
        let work = move |waiting: &mut Vec<Part>| {
            let drawn = draw_next(waiting, &mut scene);
            // Nobody may look any more.
            let _closed = outbox.send(drawn);
            if waiting.is_empty() {
                scene = None;
            }
            ctx.request_repaint();
        };
        let wishes = aside::Worker::start("vignettes", work, |(), _| ())?;
        Ok(Self { wishes, answers })
    }
}

/// Draws one of those that wait, first those of the view whose lines are there.
fn draw_next(waiting: &mut Vec<Part>, scene: &mut Option<(PlateSpec, Arc<Scene>)>) -> (Part, ColorImage) {
    let same = scene.as_ref().and_then(|(of, _)| waiting.iter().position(|part| part.spec == *of));
    let part = waiting.remove(same.unwrap_or_default());
    let start = Instant::now();
    let lines = match scene {
        Some((of, lines)) if *of == part.spec => Arc::clone(lines),
        _ => Arc::new(drawing::plate(Atlas::builtin(), &part.spec)),
    };
    let image = draw(&lines, &part);
    log::debug!("a small picture of {} x {} took {:?}", part.size[0], part.size[1], start.elapsed());
    *scene = Some((part.spec, lines));
    (part, image)
}

fn draw(scene: &Scene, part: &Part) -> ColorImage {
    let scale = f64::from(part.scale);
    let size = kurbo::Size::new(f64::from(part.size[0]), f64::from(part.size[1]));
    let corner = part.centre - size.to_vec2() / (2.0 * scale);
    let to_pixels = kurbo::Affine::scale(scale) * kurbo::Affine::translate(-corner.to_vec2());
    pixels(scene, to_pixels, part.size)
}

#[cfg(test)]
mod tests {
    use std::{thread, time::Duration};

    use egui::{LayerId, pos2, vec2};

    use super::*;
    use crate::{
        anatomy::{Picture, Side, Stage, ViewId},
        drawing::Inks,
    };

    fn spec(inks: Inks) -> PlateSpec {
        PlateSpec::of(Stage::new(Atlas::builtin(), ViewId::Back, Side::Left), Picture::Outer, inks)
    }

    /// Paints the same picture again and again until it is there.
    fn paint(vignettes: &mut Vignettes, ctx: &Context, rect: Rect, inks: Inks) {
        let camera = Camera { centre: Point::new(0.0, 204.0), scale: 0.6 };
        let start = Instant::now();
        loop {
            let painter = Painter::new(ctx.clone(), LayerId::background(), Rect::EVERYTHING);
            vignettes.paint(&painter, rect, &spec(inks), &camera);
            if vignettes.count().1 == 0 {
                return;
            }
            assert!(start.elapsed() < Duration::from_mins(1), "the picture never came");
            thread::sleep(Duration::from_millis(2));
        }
    }

    #[test]
    fn a_picture_is_drawn_once_and_those_in_other_inks_are_let_go() {
        let ctx = Context::default();
        let mut vignettes = Vignettes::default();
        let rect = Rect::from_min_size(pos2(10.0, 10.0), vec2(126.0, 190.0));
        paint(&mut vignettes, &ctx, rect, Inks::Light);
        assert_eq!(vignettes.count(), (1, 0));
        // Elsewhere on screen it is the same picture.
        paint(&mut vignettes, &ctx, rect.translate(vec2(40.0, 33.4)), Inks::Light);
        assert_eq!(vignettes.count(), (1, 0));
        paint(&mut vignettes, &ctx, Rect::from_min_size(rect.min, vec2(90.0, 90.0)), Inks::Light);
        assert_eq!(vignettes.count(), (2, 0));
        paint(&mut vignettes, &ctx, rect, Inks::Dark);
        assert_eq!(vignettes.count(), (1, 0));
    }

    #[test]
    fn the_picture_has_the_body_in_it() {
        let size = [126, 190];
        let part = Part {
            spec: spec(Inks::Light),
            centre: Point::new(0.0, 204.0),
            scale: 0.6,
            size,
            resolution: 100,
        };
        let scene = drawing::plate(Atlas::builtin(), &part.spec);
        let image = draw(&scene, &part);
        assert_eq!(image.size, size.map(|side| side as usize));
        let drawn = image.pixels.iter().filter(|pixel| pixel.a() > 200).count();
        assert!(drawn * 2 > image.pixels.len(), "{drawn} of {}", image.pixels.len());
        assert!(image.pixels[63 + 95 * 126].a() > 200, "the spine is in the middle");
    }
}
