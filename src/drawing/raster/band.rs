//! A part of the picture: the nodes of a scene, told to the rasteriser one after the other.
//!
//! Nodes outside the visible box are skipped by their cached boxes.

use kurbo::{Affine, BezPath, PathEl, Rect, Shape as _};
use vello_common::paint::{Tint, TintMode};
use vello_cpu::{Mask, PixmapMut, RenderContext, Resources, color::palette::css::WHITE};

use super::brush::{Brush, solid, stroke};
use crate::drawing::{
    colour::Colour,
    scene::{Branch, Line, Node, Paint, remaining},
    shape::Shape,
    text,
};

/// Curves that are stroked are replaced by lines that stay within this many pixels.
const FLAT: f64 = 0.05;

/// Something to paint on, and the way there; kept from band to band to spare the memory.
pub(super) struct Band {
    context: RenderContext,
    resources: Resources,
    camera: Affine,
    /// The path that is stroked, in pixels.
    line: BezPath,
}

impl Band {
    pub(super) fn new(width: u16, height: u16) -> Self {
        Self {
            context: RenderContext::new(width, height),
            resources: Resources::new(),
            camera: Affine::IDENTITY,
            line: BezPath::new(),
        }
    }

    /// Paints what `camera` shows of the nodes, on the ground.
    pub(super) fn paint(
        &mut self,
        content: &Branch,
        camera: Affine,
        ground: Option<Colour>,
        target: PixmapMut,
    ) {
        self.context.reset_and_resize(target.width(), target.height());
        self.camera = camera;
        if let Some(ground) = ground {
            self.context.set_paint(solid(ground, 1.0));
            self.context.fill_rect(&self.visible());
        }
        self.branch(content);
        self.context.render(target, &mut self.resources);
    }

    fn visible(&self) -> Rect {
        Rect::new(0.0, 0.0, self.context.width().into(), self.context.height().into())
    }

    /// The pixels that a node touches, `None` if none is visible.
    fn pixels(&self, node: &Node) -> Option<Rect> {
        // One pixel more each way: an edge is softened over one.
        let bounds = self.camera.transform_rect_bbox(node.bounds()?).inflate(1.0, 1.0).expand();
        let seen = bounds.intersect(self.visible());
        (seen.width() >= 1.0 && seen.height() >= 1.0).then_some(seen)
    }

    fn branch(&mut self, branch: &Branch) {
        for node in branch.nodes() {
            if self.pixels(node).is_some() {
                self.node(node);
            }
        }
    }

    fn node(&mut self, node: &Node) {
        match node {
            Node::Fill { shape, paint } => self.fill(shape.path(), paint),
            Node::Stroke { shape, paint, line } => self.stroke(shape, paint, *line),
            Node::Text(text) => {
                self.fill(&text::outlines(text), &Paint::solid(text.colour).faded(text.opacity.into()));
            }
            Node::Group { transform, opacity, inside } => {
                let outside = self.camera;
                self.camera = outside * *transform;
                if *opacity < 1.0 {
                    self.context.push_opacity_layer(opacity.max(0.0));
                    self.branch(inside);
                    self.context.pop_layer();
                } else {
                    self.branch(inside);
                }
                self.camera = outside;
            }
            Node::Clip { to, inside } => {
                self.context.set_transform(self.camera);
                self.context.push_clip_layer(to.path());
                self.branch(inside);
                self.context.pop_layer();
            }
            Node::Fade { from_to, inside } => self.fade(*from_to, inside),
            Node::Window { rect, inside } => self.window(*rect, inside),
            Node::Detail { inside } => self.branch(inside),
        }
    }

    /// Only what crosses the window's edge is clipped.
    fn window(&mut self, rect: Rect, inside: &Branch) {
        // Rounded to whole pixels, so that two windows side by side neither overlap nor leave a gap.
        let frame = self.camera.transform_rect_bbox(rect).round();
        for node in inside.nodes() {
            let Some(pixels) = self.pixels(node) else { continue };
            let seen = pixels.intersect(frame);
            if seen == pixels {
                self.node(node);
            } else if seen.width() >= 1.0 && seen.height() >= 1.0 {
                self.context.reset_transform();
                self.context.push_clip_path(&seen.to_path(0.1));
                self.node(node);
                self.context.pop_clip_path();
            }
        }
    }

    fn fade(&mut self, [clear, gone]: [f64; 2], inside: &Branch) {
        let (width, height) = (self.context.width(), self.context.height());
        let level = |y: f64| (self.camera * kurbo::Point::new(0.0, y)).y;
        let (clear, gone) = (level(clear), level(gone));
        let left = |row: u16| {
            let t = (f64::from(row) + 0.5 - clear) / (gone - clear);
            (remaining(t) * 255.0).round() as u8
        };
        let rows: Vec<u8> = (0..height).map(left).collect();
        if rows.iter().all(|left| *left == u8::MAX) {
            return self.branch(inside);
        }
        let pixels = rows.into_iter().flat_map(|left| std::iter::repeat_n(left, width.into()));
        self.context.push_mask_layer(Mask::from_parts(pixels.collect(), width, height));
        self.branch(inside);
        self.context.pop_layer();
    }

    fn fill(&mut self, path: &BezPath, paint: &Paint) {
        self.take_up(paint, Affine::IDENTITY);
        self.context.set_transform(self.camera);
        self.context.fill_path(path);
    }

    /// Follows a path of straight lines in pixels, which takes a fraction of the time that its curves would.
    fn stroke(&mut self, shape: &Shape, paint: &Paint, line: Line) {
        let camera = self.camera;
        self.line.truncate(0);
        let in_pixels = shape.path().iter().map(|element| camera * element);
        kurbo::flatten(in_pixels, FLAT, |element: PathEl| self.line.push(element));
        self.take_up(paint, camera);
        self.context.set_stroke(stroke(line, camera.determinant().abs().sqrt()));
        self.context.reset_transform();
        self.context.stroke_path(&self.line);
    }

    /// Paints with `paint` from now on; `to_path` leads from its coordinates to those of the paths.
    fn take_up(&mut self, paint: &Paint, to_path: Affine) {
        let brush = Brush::new(paint);
        self.context.set_paint(brush.paint);
        self.context.set_paint_transform(to_path * brush.place);
        let color = WHITE.with_alpha(brush.opacity);
        self.context.set_tint((brush.opacity < 1.0).then_some(Tint { color, mode: TintMode::Multiply }));
    }
}
