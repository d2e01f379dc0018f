//! The nodes of a scene, drawn on a page one after the other.
//!
//! Every path is written in the page's coordinates, so that nothing is nested but clips, fades and veils.

use std::{collections::HashMap, sync::Arc};

use krilla::{
    Data,
    color::rgb,
    geom::{Path, PathBuilder, Point as PagePoint, Size, Transform},
    mask::{Mask, MaskType},
    num::NormalizedF32,
    paint::{
        self, Fill, FillRule, LineCap, LineJoin, LinearGradient, RadialGradient, SpreadMethod, Stroke,
        StrokeDash,
    },
    surface::Surface,
    text::{Font, GlyphId, KrillaGlyph},
};
use kurbo::{Affine, BezPath, PathEl, Point, Rect, Shape as _};

use super::{
    PdfError,
    picture::{is_detailed, picture},
};
use crate::drawing::{
    colour::Colour,
    scene::{self, Branch, FADE_KNEE, Line, Node, Paint, Stop, remaining},
    text::{self, Source, Text, Weight},
};

/// A page, or a part of it, to draw on.
pub(super) struct Canvas<'a, 's> {
    surface: &'a mut Surface<'s>,
    faces: &'a mut Faces,
}

impl<'a, 's> Canvas<'a, 's> {
    pub(super) fn new(surface: &'a mut Surface<'s>, faces: &'a mut Faces) -> Self {
        Self { surface, faces }
    }

    /// Draws the nodes; `camera` leads from their coordinates to points on the page, `frame` is what is seen of them.
    pub(super) fn paint(&mut self, nodes: &[Node], frame: Rect, camera: Affine) -> Result<(), PdfError> {
        let mut flat = Vec::new();
        flatten(nodes, Affine::IDENTITY, &mut flat);
        for (i, node) in flat.iter().enumerate() {
            if is_detailed(node) {
                let seen = node.bounds().map(|bounds| bounds.intersect(frame));
                if let Some(seen) = seen.filter(|seen| seen.width() > 0.0 && seen.height() > 0.0) {
                    self.image(&flat[..=i], seen, camera)?;
                }
            } else {
                self.node(node, camera);
            }
        }
        Ok(())
    }

    fn image(&mut self, nodes: &[Node], seen: Rect, camera: Affine) -> Result<(), PdfError> {
        let on_page = camera.transform_rect_bbox(seen);
        let image = picture(nodes, seen, on_page)?;
        let size = Size::from_wh(on_page.width() as f32, on_page.height() as f32);
        let size = size.ok_or(PdfError::Page(on_page.width(), on_page.height()))?;
        self.surface.push_transform(&Transform::from_translate(on_page.x0 as f32, on_page.y0 as f32));
        self.surface.draw_image(image, size);
        self.surface.pop();
        Ok(())
    }

    fn branch(&mut self, branch: &Branch, camera: Affine) {
        for node in branch.nodes() {
            self.node(node, camera);
        }
    }

    fn node(&mut self, node: &Node, camera: Affine) {
        match node {
            Node::Fill { shape, paint } => self.fill(shape.path(), paint, camera),
            Node::Stroke { shape, paint, line } => self.stroke(shape.path(), paint, *line, camera),
            Node::Clip { to, inside } => self.clip(to.path(), inside, camera),
            Node::Window { rect, inside } => self.clip(&rect.to_path(0.1), inside, camera),
            Node::Group { transform, opacity, inside } => {
                self.surface.push_opacity(share(*opacity));
                self.branch(inside, camera * *transform);
                self.surface.pop();
            }
            Node::Fade { from_to, inside } => self.fade(*from_to, inside, camera),
            Node::Detail { inside } => self.branch(inside, camera),
            Node::Text(text) => self.text(text, camera),
        }
    }

    fn fill(&mut self, path: &BezPath, paint: &Paint, camera: Affine) {
        let Some(path) = on_page(path, camera) else { return };
        self.surface.set_stroke(None);
        self.surface.set_fill(Some(fill(paint, camera)));
        self.surface.draw_path(&path);
    }

    fn stroke(&mut self, path: &BezPath, paint: &Paint, line: Line, camera: Affine) {
        let Some(path) = on_page(path, camera) else { return };
        let scale = camera.determinant().abs().sqrt();
        let (line_cap, line_join) =
            if line.round { (LineCap::Round, LineJoin::Round) } else { (LineCap::Butt, LineJoin::Bevel) };
        let dash = line.dash.map(|dash| StrokeDash {
            array: dash.map(|length| (length * scale) as f32).to_vec(),
            offset: 0.0,
        });
        self.surface.set_fill(None);
        self.surface.set_stroke(Some(Stroke {
            paint: source(&paint.source, camera),
            width: (line.width * scale) as f32,
            line_cap,
            line_join,
            opacity: share(paint.opacity),
            dash,
            ..Stroke::default()
        }));
        self.surface.draw_path(&path);
    }

    fn clip(&mut self, to: &BezPath, inside: &Branch, camera: Affine) {
        let Some(path) = on_page(to, camera) else { return };
        self.surface.push_clip_path(&path, &FillRule::NonZero);
        self.branch(inside, camera);
        self.surface.pop();
    }

    fn fade(&mut self, [clear, gone]: [f64; 2], inside: &Branch, camera: Affine) {
        let Some(bounds) = inside.bounds() else { return };
        let stops = [0.0, FADE_KNEE.0, 1.0].map(|t| Stop::new(t, Colour::WHITE).fading(remaining(t)));
        let paint = Paint::linear(Point::new(0.0, clear), Point::new(0.0, gone), stops);
        let area = bounds.inflate(2.0, 2.0).to_path(0.1);
        let mut builder = self.surface.stream_builder();
        let mut surface = builder.surface();
        Canvas::new(&mut surface, self.faces).fill(&area, &paint, camera);
        surface.finish();
        let mask = Mask::new(builder.finish(), MaskType::Alpha);
        self.surface.push_mask(mask);
        self.branch(inside, camera);
        self.surface.pop();
    }

    fn text(&mut self, text: &Text, camera: Affine) {
        let [a, b, c, d, ..] = camera.as_coeffs();
        let is_upright = b == 0.0 && c == 0.0 && (a - d).abs() < 1e-9 && a > 0.0;
        let (to_page, size) =
            if is_upright { (camera, text.size * a) } else { (Affine::IDENTITY, text.size) };
        self.surface.set_stroke(None);
        self.surface.set_fill(Some(fill(&Paint::solid(text.colour).faded(text.opacity.into()), camera)));
        if !is_upright {
            self.surface.push_transform(&transform(camera));
        }
        let mut pen = to_page * text::start(text);
        for run in text::set(&text.words, text.weight, &text.fonts) {
            let Some(font) = self.faces.font(run.font) else { continue };
            let moved: f64 = run.glyphs.iter().map(|glyph| glyph.advance).sum();
            let glyphs: Vec<_> = run.glyphs.into_iter().map(glyph).collect();
            self.surface.draw_glyphs(page_point(pen), &glyphs, font, &text.words, size as f32, false);
            pen.x += moved * size;
        }
        if !is_upright {
            self.surface.pop();
        }
    }
}

/// The fonts of a document as its writer knows them; each is read once.
#[derive(Default)]
pub(super) struct Faces {
    own: [Option<Font>; 2],
    others: HashMap<(usize, u32), Option<Font>>,
}

impl Faces {
    fn font(&mut self, source: Source<'_>) -> Option<Font> {
        match source {
            Source::Own(weight) => {
                let cell = &mut self.own[usize::from(weight == Weight::Bold)];
                if cell.is_none() {
                    *cell = Font::new(Data::from(text::font_file(weight)), 0);
                }
                cell.clone()
            }
            Source::Other(font) => {
                let key = (font.data().as_ptr() as usize, font.index());
                let read = || Font::new(Data::from(Arc::clone(font.data())), font.index());
                self.others.entry(key).or_insert_with(read).clone()
            }
        }
    }
}

fn glyph(glyph: text::Glyph) -> KrillaGlyph {
    let (right, up) = glyph.aside;
    let id = GlyphId::new(glyph.id.into());
    KrillaGlyph::new(id, glyph.advance as f32, right as f32, up as f32, 0.0, glyph.letters, None)
}

/// The nodes without the groups that only hold them together.
fn flatten(nodes: &[Node], transform: Affine, flat: &mut Vec<Node>) {
    for node in nodes {
        match node {
            Node::Group { transform: own, opacity, inside } if *opacity >= 1.0 => {
                flatten(inside.nodes(), transform * *own, flat);
            }
            other if transform == Affine::IDENTITY => flat.push(other.clone()),
            other => flat.push(Node::moved(transform, vec![other.clone()])),
        }
    }
}

fn fill(paint: &Paint, camera: Affine) -> Fill {
    Fill { paint: source(&paint.source, camera), opacity: share(paint.opacity), rule: FillRule::NonZero }
}

fn source(source: &scene::Source, camera: Affine) -> paint::Paint {
    let transform = transform(camera);
    match source {
        scene::Source::Solid(colour) => rgb(*colour).into(),
        scene::Source::Linear { from, to, stops } => LinearGradient {
            x1: from.x as f32,
            y1: from.y as f32,
            x2: to.x as f32,
            y2: to.y as f32,
            transform,
            spread_method: SpreadMethod::Pad,
            stops: stops.list().iter().map(stop).collect(),
            anti_alias: false,
        }
        .into(),
        scene::Source::Radial { centre, radius, stops } => RadialGradient {
            fx: centre.x as f32,
            fy: centre.y as f32,
            fr: 0.0,
            cx: centre.x as f32,
            cy: centre.y as f32,
            cr: *radius as f32,
            transform,
            spread_method: SpreadMethod::Pad,
            stops: stops.list().iter().map(stop).collect(),
            anti_alias: false,
        }
        .into(),
    }
}

fn stop(stop: &Stop) -> paint::Stop {
    paint::Stop { offset: share(stop.offset), color: rgb(stop.colour).into(), opacity: share(stop.opacity) }
}

fn rgb(colour: Colour) -> rgb::Color {
    let [r, g, b] = colour.to_rgb8();
    rgb::Color::new(r, g, b)
}

fn share(number: f32) -> NormalizedF32 {
    NormalizedF32::new(number.clamp(0.0, 1.0)).unwrap_or(NormalizedF32::ONE)
}

fn transform(affine: Affine) -> Transform {
    let [a, b, c, d, e, f] = affine.as_coeffs().map(|v| v as f32);
    Transform::from_row(a, b, c, d, e, f)
}

/// A thousandth of a point is far below what is printed.
fn short(points: f64) -> f32 {
    ((points * 1000.0).round() / 1000.0) as f32
}

fn page_point(point: Point) -> PagePoint {
    PagePoint::from_xy(short(point.x), short(point.y))
}

fn on_page(path: &BezPath, camera: Affine) -> Option<Path> {
    let mut builder = PathBuilder::new();
    for element in path.elements() {
        let at = |point: Point| {
            let point = camera * point;
            (short(point.x), short(point.y))
        };
        match *element {
            PathEl::MoveTo(p) => {
                let (x, y) = at(p);
                builder.move_to(x, y);
            }
            PathEl::LineTo(p) => {
                let (x, y) = at(p);
                builder.line_to(x, y);
            }
            PathEl::QuadTo(a, p) => {
                let ((ax, ay), (x, y)) = (at(a), at(p));
                builder.quad_to(ax, ay, x, y);
            }
            PathEl::CurveTo(a, b, p) => {
                let ((ax, ay), (bx, by), (x, y)) = (at(a), at(b), at(p));
                builder.cubic_to(ax, ay, bx, by, x, y);
            }
            PathEl::ClosePath => builder.close(),
        }
    }
    builder.finish()
}
