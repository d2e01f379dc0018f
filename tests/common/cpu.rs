//! What egui hands to a graphics card, rasterised on the CPU: so that a test sees the window on a machine without one.
//!
//! Triangles are filled where a pixel's centre lies inside, textures are read with their own filter, and colours are
//! blended premultiplied in gamma space, as egui's own shaders do it.

use std::collections::HashMap;

use egui::{
    ClippedPrimitive, Color32, ColorImage, Context, FullOutput, ImageData, Pos2, Rect, TextureFilter,
    TextureId, TexturesDelta,
    epaint::{Mesh, Primitive, Vertex},
};
use image::{Rgb, RgbImage};

/// The textures of the window, kept from frame to frame.
#[derive(Default)]
pub(crate) struct Cpu {
    textures: HashMap<TextureId, Texture>,
}

struct Texture {
    image: ColorImage,
    filter: TextureFilter,
}

/// Red, green, blue and alpha, premultiplied, 0–1.
type Ink = [f32; 4];

impl Cpu {
    /// Takes in what a frame has changed about the textures.
    pub(crate) fn take(&mut self, delta: &mut TexturesDelta) {
        for (id, changes) in &delta.set {
            for change in changes {
                let ImageData::Color(new) = &change.image;
                let Some([left, top]) = change.pos else {
                    let texture = Texture { image: (**new).clone(), filter: change.options.magnification };
                    self.textures.insert(*id, texture);
                    continue;
                };
                let old = &mut self.textures.get_mut(id).expect("a patch of a known texture").image;
                for y in 0..new.size[1] {
                    for x in 0..new.size[0] {
                        old[(left + x, top + y)] = new[(x, y)];
                    }
                }
            }
        }
        for id in &delta.free {
            self.textures.remove(id);
        }
        delta.clear();
    }

    /// The last frame of `ctx` on `ground` as a picture of `size` pixels, one a point.
    pub(crate) fn render(
        &self,
        ctx: &Context,
        output: &FullOutput,
        size: [usize; 2],
        ground: Color32,
    ) -> RgbImage {
        let ground = [ground.r(), ground.g(), ground.b()].map(|channel| f32::from(channel) / 255.0);
        let mut screen = Screen { size, pixels: vec![ground; size[0] * size[1]] };
        for ClippedPrimitive { clip_rect, primitive } in ctx.tessellate(output.shapes.clone(), 1.0) {
            let Primitive::Mesh(mesh) = primitive else { panic!("a paint callback has no picture here") };
            let texture = self.textures.get(&mesh.texture_id).expect("a texture that was handed over");
            screen.draw(&mesh, texture, clip_rect);
        }
        RgbImage::from_fn(size[0] as u32, size[1] as u32, |x, y| {
            let pixel = screen.pixels[y as usize * size[0] + x as usize];
            Rgb(pixel.map(|share| (share * 255.0).round().clamp(0.0, 255.0) as u8))
        })
    }
}

struct Screen {
    size: [usize; 2],
    pixels: Vec<[f32; 3]>,
}

impl Screen {
    fn draw(&mut self, mesh: &Mesh, texture: &Texture, clip: Rect) {
        let whole = Rect::from_min_size(Pos2::ZERO, egui::vec2(self.size[0] as f32, self.size[1] as f32));
        let clip = Rect::from_min_max(clip.min.round(), clip.max.round()).intersect(whole);
        for corners in mesh.indices.chunks_exact(3) {
            let corner = |i: usize| &mesh.vertices[corners[i] as usize];
            self.triangle([corner(0), corner(1), corner(2)], texture, clip);
        }
    }

    fn triangle(&mut self, [a, b, c]: [&Vertex; 3], texture: &Texture, clip: Rect) {
        let area = cross(a.pos, b.pos, c.pos);
        if area.abs() < 1e-9 {
            return;
        }
        // One orientation for all, so that an edge shared by two triangles belongs to exactly one of them.
        let (b, c, area) = if area < 0.0 { (c, b, -area) } else { (b, c, area) };
        let reach = Rect::from_points(&[a.pos, b.pos, c.pos]).intersect(clip);
        if !reach.is_positive() {
            return;
        }
        let plain = (a.uv == b.uv && b.uv == c.uv).then(|| texture.at(a.uv));
        let colours = [a, b, c].map(|vertex| ink(vertex.color));
        for y in reach.top().floor() as usize..(reach.bottom().ceil() as usize).min(clip.bottom() as usize) {
            for x in reach.left().floor() as usize..(reach.right().ceil() as usize).min(clip.right() as usize)
            {
                let at = egui::pos2(x as f32 + 0.5, y as f32 + 0.5);
                let edges = [(b.pos, c.pos), (c.pos, a.pos), (a.pos, b.pos)];
                let distances = edges.map(|(from, to)| cross(from, to, at));
                let is_inside =
                    |i: usize| distances[i] > 0.0 || (distances[i] == 0.0 && is_top_left(edges[i]));
                if !clip.contains(at) || !(0..3).all(is_inside) {
                    continue;
                }
                let [u, v, w] = distances.map(|distance| distance / area);
                let colour = mix(&colours, [u, v, w]);
                let uv = (a.uv.to_vec2() * u + b.uv.to_vec2() * v + c.uv.to_vec2() * w).to_pos2();
                let texel = plain.unwrap_or_else(|| texture.at(uv));
                let under = &mut self.pixels[y * self.size[0] + x];
                let clear = 1.0 - colour[3] * texel[3];
                for i in 0..3 {
                    under[i] = colour[i] * texel[i] + under[i] * clear;
                }
            }
        }
    }
}

impl Texture {
    /// The colour at `uv`, 0–1 from the upper left corner; the edge goes on for ever.
    fn at(&self, uv: Pos2) -> Ink {
        let [width, height] = self.image.size;
        let texel = |x: f32, y: f32| {
            let within = |at: f32, count: usize| (at.max(0.0) as usize).min(count - 1);
            ink(self.image[(within(x, width), within(y, height))])
        };
        let (x, y) = (uv.x * width as f32, uv.y * height as f32);
        if self.filter == TextureFilter::Nearest {
            return texel(x, y);
        }
        let (left, top) = ((x - 0.5).floor(), (y - 0.5).floor());
        let (right, down) = (x - 0.5 - left, y - 0.5 - top);
        let row = |y: f32| [texel(left, y), texel(left + 1.0, y)];
        let [[a, b], [c, d]] = [row(top), row(top + 1.0)];
        let (up, west) = (1.0 - down, 1.0 - right);
        std::array::from_fn(|i| (a[i] * west + b[i] * right) * up + (c[i] * west + d[i] * right) * down)
    }
}

fn ink(colour: Color32) -> Ink {
    colour.to_array().map(|part| f32::from(part) / 255.0)
}

fn mix(colours: &[Ink; 3], [u, v, w]: [f32; 3]) -> Ink {
    std::array::from_fn(|i| colours[0][i] * u + colours[1][i] * v + colours[2][i] * w)
}

/// Twice the area of the triangle, positive where `c` lies clockwise of the way from `a` to `b` on screen.
fn cross(a: Pos2, b: Pos2, c: Pos2) -> f32 {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
}

fn is_top_left((from, to): (Pos2, Pos2)) -> bool {
    to.y < from.y || (to.y <= from.y && to.x > from.x)
}
