//! What everybody needs in every place of the window: the keyboard is seen where it is, each stop of it has a name, and words
//! stand out from their ground.

use std::collections::{BTreeMap, BTreeSet};

use egui::{
    Color32, Key, Rect, Shape, Theme,
    epaint::{ColorMode, TextShape},
};
use egui_kittest::kittest::NodeT as _;
use image::{Rgb, RgbImage};
use knotmap::app::theme::Tokens;

use crate::{
    desk::Desk,
    places::{self, Holds},
    trends,
};

/// 1280 x 800 at a text size of 100 and of 200 %, in points.
const SIZES: [[f32; 2]; 2] = [[1280.0, 800.0], [640.0, 400.0]];
/// No place has as many stops of the Tab key.
const STOPS: usize = 260;

fn everywhere(theme: Theme, holds: Holds<'_>) {
    for size in SIZES {
        for walk in [places::pages, places::point, places::hold, places::routine] {
            let folder = trends::folder();
            let mut desk = Desk::sized(&folder, size, theme);
            walk(&mut desk, holds);
        }
    }
}

fn window(desk: &mut Desk) -> Rect {
    desk.harness().ctx.content_rect()
}

/// The rings that were painted, in the colour that says where the keyboard is.
fn rings(desk: &mut Desk) -> Vec<Rect> {
    fn within(shape: &Shape, accent: Color32, rings: &mut Vec<Rect>) {
        match shape {
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| within(shape, accent, rings)),
            Shape::Rect(rect) if rect.stroke.color == accent => rings.push(rect.rect),
            Shape::Circle(circle) if circle.stroke.color == accent => {
                rings.push(Rect::from_center_size(circle.center, egui::Vec2::splat(2.0 * circle.radius)));
            }
            Shape::Path(path) if path.stroke.color == ColorMode::Solid(accent) => {
                rings.push(Rect::from_points(&path.points));
            }
            _ => {}
        }
    }
    let accent = Tokens::of_ctx(&desk.harness().ctx).accent;
    let mut rings = Vec::new();
    for clipped in &desk.harness().output().shapes {
        within(&clipped.shape, accent, &mut rings);
    }
    rings
}

/// Goes round with the Tab key, and looks at each stop once.
fn keyboard_is_seen(desk: &mut Desk, place: &str) {
    desk.settle();
    let (mut seen, mut unseen) = (BTreeSet::new(), Vec::new());
    for _ in 0..STOPS {
        desk.harness().key_press(Key::Tab);
        desk.harness().step();
        desk.harness().step();
        let Some(id) = desk.harness().ctx.memory(egui::Memory::focused) else { continue };
        if !seen.insert(id.value()) {
            break;
        }
        let focused = desk.all().find(|node| node.accesskit_node().is_focused());
        let Some((name, at)) = focused.map(|node| {
            let named = node.accesskit_node();
            let name = named.label().or_else(|| named.placeholder().map(str::to_owned)).unwrap_or_default();
            (name, node.rect())
        }) else {
            panic!("{place}: a stop that a screen reader does not find, after {seen:?}")
        };
        assert!(!name.trim().is_empty(), "{place}: a stop without a name at {at}");
        let window = window(desk);
        if !window.intersects(at) {
            unseen.push(format!("{name}: out of sight at {at}"));
        }
        let is_ringed = rings(desk).iter().any(|ring| ring.expand(1.0).intersects(at));
        if !is_ringed {
            unseen.push(name);
        }
    }
    assert_eq!(unseen, [""; 0], "{place}: nothing shows that these have the keyboard");
    assert!(seen.len() > 2 && seen.len() < STOPS, "{place}: {} stops", seen.len());
    desk.harness()
        .ctx
        .memory_mut(|memory| memory.focused().into_iter().for_each(|id| memory.surrender_focus(id)));
    desk.settle();
}

#[test]
fn the_keyboard_is_seen_wherever_it_goes_and_has_a_name() {
    everywhere(Theme::Light, &keyboard_is_seen);
}

/// Between a colour and another, 1 to 21, as the Web Content Accessibility Guidelines reckon it.
fn contrast(a: Rgb<u8>, b: Rgb<u8>) -> f64 {
    let luminance = |Rgb([r, g, b]): Rgb<u8>| {
        let linear = |v: u8| {
            let v = f64::from(v) / 255.0;
            if v <= 0.04045 { v / 12.92 } else { ((v + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
    };
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// How far the most different pixel of a text is from the colour that most of its place has.
fn stands_out(picture: &RgbImage, at: Rect) -> f64 {
    let pixels = || {
        let (xs, ys) = (at.left() as u32..at.right() as u32, at.top() as u32..at.bottom() as u32);
        ys.flat_map(move |y| xs.clone().map(move |x| *picture.get_pixel(x, y)))
    };
    let mut counts: BTreeMap<[u8; 3], u32> = BTreeMap::new();
    pixels().for_each(|pixel| *counts.entry(pixel.0).or_default() += 1);
    let ground = counts.iter().max_by_key(|(_, count)| **count).map_or([0; 3], |(colour, _)| *colour);
    pixels().map(|pixel| contrast(pixel, Rgb(ground))).fold(1.0, f64::max)
}

/// The colour that the first letter is painted with.
fn ink(text: &TextShape) -> Color32 {
    let vertices = text.galley.rows.iter().flat_map(|row| &row.visuals.mesh.vertices);
    let own = vertices.map(|vertex| vertex.color).find(|colour| *colour != Color32::PLACEHOLDER);
    text.override_text_color.or(own).unwrap_or(text.fallback_color)
}

/// The texts that are seen whole: neither cut by what scrolls nor covered by what was painted later.
fn texts(desk: &mut Desk) -> Vec<(String, Rect)> {
    let whole = window(desk);
    let mut texts: Vec<(String, Rect)> = Vec::new();
    for clipped in &desk.harness().output().shapes {
        match &clipped.shape {
            // What cannot be used now is faint.
            Shape::Text(text) if !ink(text).is_opaque() => {}
            Shape::Text(text) if clipped.clip_rect.contains_rect(text.visual_bounding_rect()) => {
                texts.push((text.galley.text().to_owned(), text.visual_bounding_rect()));
            }
            // Behind a dialog all is veiled.
            Shape::Rect(cover)
                if cover.fill.is_opaque() || cover.fill.a() > 0 && cover.rect.width() >= whole.width() =>
            {
                let cover = cover.rect.intersect(clipped.clip_rect);
                texts.retain(|(_, at)| !cover.intersects(*at));
            }
            _ => {}
        }
    }
    texts.retain(|(words, at)| words.chars().any(char::is_alphanumeric) && at.area() > 20.0);
    texts
}

/// The inks are held to 4.5 by themselves (theme/tokens); thin strokes do not reach their ink everywhere.
fn words_stand_out(desk: &mut Desk, place: &str) {
    desk.settle();
    let picture = desk.picture();
    let window = window(desk);
    let texts = texts(desk);
    assert!(texts.len() > 5, "{place}: {texts:?}");
    let of = |(words, at): &(String, Rect)| format!("{words}: {:.1} at {at}", stands_out(&picture, *at));
    let is_faint = |(_, at): &&(String, Rect)| window.contains_rect(*at) && stands_out(&picture, *at) < 4.0;
    let faint: Vec<String> = texts.iter().filter(is_faint).map(of).collect();
    assert_eq!(faint, [""; 0], "{place}");
}

#[test]
fn words_stand_out_from_their_ground() {
    for theme in [Theme::Light, Theme::Dark] {
        everywhere(theme, &words_stand_out);
    }
}
