//! Plots in the window: the scene that also goes to paper, at device pixels, with what the pointer and the arrow keys find in
//! it.
//!
//! A plot is drawn again only when what it shows, its size or its colours have changed, and its pixels only once it is in
//! sight.

use std::{
    hash::{DefaultHasher, Hash, Hasher as _},
    sync::Arc,
};

use egui::{
    Color32, EventFilter, Id, Key, Modifiers, Rect, Response, Role, Sense, Stroke, StrokeKind, TextureHandle,
    TextureOptions, Ui, Vec2, emath::GuiRounding as _, pos2, vec2,
};

use crate::{
    app::{
        map::{inks, picture::pixels},
        theme::{Tokens, Type, size},
        widgets::{bring_in_sight, focus_ring, pointed_at},
    },
    drawing::{
        Colour, Scene,
        plot::{Look, Of, Plot, Spot},
    },
    language::Language,
};

/// More than any page shows at a time.
const KEPT: usize = 160;
/// The pointer finds a spot this far away, in points.
const REACH: f64 = 16.0;
/// The ring round what is pointed at.
const RING: f32 = 6.5;
/// No line of what is told beside a spot is wider.
const WIDEST: f32 = 260.0;

/// The plots that were drawn.
#[derive(Default)]
pub(in crate::app) struct Plots {
    /// The one that was shown last is the last.
    kept: Vec<Kept>,
}

struct Kept {
    of: u64,
    plot: Arc<Plot>,
    /// Its pixels, since it was in sight.
    texture: Option<TextureHandle>,
}

/// What came of showing a plot.
pub(in crate::app) struct PlotReply {
    /// The plot.
    pub(in crate::app) response: Response,
    /// What was clicked in it, or chosen with Enter.
    pub(in crate::app) chosen: Option<Of>,
}

impl Plots {
    /// Shows the plot that `make` draws of what `key` stands for; `tell` says what a spot of it is.
    pub(in crate::app) fn show(
        &mut self,
        ui: &mut Ui,
        key: impl Hash,
        make: impl FnOnce(&Look) -> Plot,
        tell: impl Fn(&Of) -> Option<String>,
    ) -> PlotReply {
        // Plots have words.
        let mut kept = self.take(ui, (key, Language::spoken()), make);
        let plot = Arc::clone(&kept.plot);
        let frame = plot.scene.frame;
        let extent = vec2(frame.width() as f32, frame.height() as f32);
        let (rect, response) = ui.allocate_exact_size(extent, Sense::click());
        let at = Rect::from_min_size(rect.min.round_to_pixels(ui.pixels_per_point()), extent);
        if ui.is_rect_visible(rect) {
            let texture = kept.texture.get_or_insert_with(|| texture(ui, &plot.scene));
            let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
            ui.painter().image(texture.id(), at, whole, Color32::WHITE);
        }
        self.keep(kept);
        let pointed = pointed(ui, &response, &plot, at);
        let told = pointed.and_then(|spot| tell(&spot.of));
        if let (Some(spot), Some(words)) = (pointed, &told) {
            light_up(ui, at, &plot, spot);
            point_out(ui, at, spot, words);
        }
        response.widget_info(|| egui::WidgetInfo::labeled(Role::Image, true, &plot.says));
        if let Some(words) = told.filter(|_| response.has_focus()) {
            ui.ctx().accesskit_node_builder(response.id, |node| {
                node.set_value(words);
                node.set_live(egui::accesskit::Live::Polite);
            });
        }
        bring_in_sight(ui, &response);
        focus_ring(ui, &response, 4.0);
        let is_entered = response.has_focus() && ui.input(|i| i.key_pressed(Key::Enter));
        let chosen = pointed.filter(|_| response.clicked() || is_entered).map(|spot| spot.of);
        PlotReply { response, chosen }
    }

    /// How plots look on a card.
    pub(in crate::app) fn look(ui: &Ui) -> Look {
        let [r, g, b, _] = Tokens::of(ui).raised.to_array();
        Look::of(inks(ui)).on(Colour::rgb(r, g, b))
    }

    /// The plot that was drawn for this already, or a new one.
    fn take(&mut self, ui: &Ui, key: impl Hash, make: impl FnOnce(&Look) -> Plot) -> Kept {
        let inks = inks(ui);
        let mut hasher = DefaultHasher::new();
        (key, inks, ui.pixels_per_point().to_bits()).hash(&mut hasher);
        let of = hasher.finish();
        if let Some(i) = self.kept.iter().position(|kept| kept.of == of) {
            return self.kept.remove(i);
        }
        let plot = Arc::new(make(&Self::look(ui)));
        Kept { of, plot, texture: None }
    }

    fn keep(&mut self, kept: Kept) {
        let too_many = (self.kept.len() + 1).saturating_sub(KEPT);
        self.kept.drain(..too_many);
        self.kept.push(kept);
    }
}

/// The scene at the window's pixels.
fn texture(ui: &Ui, scene: &Scene) -> TextureHandle {
    let (width, height) = (scene.frame.width(), scene.frame.height());
    let most = ui.input(|i| i.max_texture_side) as f64;
    let scale = fitting(f64::from(ui.pixels_per_point()), width.max(height), most);
    let size = [width, height].map(|side| (side * scale).round().max(1.0) as u32);
    let image = pixels(scene, kurbo::Affine::scale(scale), size);
    ui.ctx().load_texture("plot", image, TextureOptions::LINEAR)
}

/// `scale`, or as much less as it takes for a side so long to be no more than `most` pixels: a larger picture the graphics
/// card refuses.
fn fitting(scale: f64, side: f64, most: f64) -> f64 {
    scale.min(most / side.max(1.0))
}

/// The spot under the pointer, or the one that the arrow keys have reached.
fn pointed<'p>(ui: &Ui, response: &Response, plot: &'p Plot, rect: Rect) -> Option<&'p Spot> {
    // A pointer that rests on the plot does not hold up the keys.
    let is_led = ui.input(|i| i.pointer.is_moving() || i.pointer.any_pressed() || i.pointer.any_released());
    if let Some(pointer) = pointed_at(response).filter(|_| is_led || !response.has_focus()) {
        let at = pointer - rect.min;
        let at = kurbo::Point::new(at.x.into(), at.y.into());
        return plot.pointed(at, REACH);
    }
    if !response.has_focus() || plot.spots.is_empty() {
        return None;
    }
    let filter = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    let id = response.id.with("spot");
    let last = plot.spots.len() - 1;
    let mut index = ui.data(|data| data.get_temp::<usize>(id)).unwrap_or(last).min(last);
    let take = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if take(Key::ArrowLeft) {
        index = index.saturating_sub(1);
    }
    if take(Key::ArrowRight) {
        index = (index + 1).min(last);
    }
    ui.data_mut(|data| data.insert_temp(id, index));
    plot.spots.get(index)
}

/// The line that leads to a spot, over all others.
fn light_up(ui: &Ui, rect: Rect, plot: &Plot, spot: &Spot) {
    let way = plot.spots.iter().position(|one| one == spot).and_then(|i| plot.ways.get(i));
    let Some([first, last, ..]) = way.map(Vec::as_slice) else { return };
    let accent = Tokens::of(ui).accent;
    let at = |point: &kurbo::Point| rect.min + vec2(point.x as f32, point.y as f32);
    ui.painter().line_segment([at(first), at(last)], Stroke::new(size::PLOT_LINE, accent));
    ui.painter().circle_stroke(at(first), RING, Stroke::new(2.0, accent));
}

/// A ring round a spot, and its words beside it.
fn point_out(ui: &Ui, rect: Rect, spot: &Spot, words: &str) {
    let t = Tokens::of(ui);
    let at = rect.min + vec2(spot.at.x as f32, spot.at.y as f32);
    ui.painter().circle_stroke(at, RING, Stroke::new(2.0, t.accent));
    let layer = egui::LayerId::new(egui::Order::Tooltip, Id::unique("plot tooltip"));
    let painter = ui.ctx().layer_painter(layer);
    let galley = painter.layout(words.to_owned(), Type::Small.font(), t.ink, WIDEST);
    let inset = vec2(10.0, 6.0);
    let extent: Vec2 = galley.size() + 2.0 * inset;
    let window = ui.ctx().content_rect().shrink(6.0);
    let above = Rect::from_min_size(at - vec2(extent.x / 2.0, extent.y + 12.0), extent);
    let below = above.translate(vec2(0.0, extent.y + 24.0));
    let place = if above.top() >= window.top() { above } else { below };
    let dx = (window.left() - place.left()).max(0.0) - (place.right() - window.right()).max(0.0);
    let place = place.translate(vec2(dx, 0.0));
    let shadow = egui::Shadow { offset: [0, 2], blur: 10, spread: 0, color: t.shadow };
    painter.add(shadow.as_shape(place, size::RADIUS_CONTROL));
    let edge = Stroke::new(size::HAIRLINE, t.line);
    painter.rect(place, size::RADIUS_CONTROL, t.panel, edge, StrokeKind::Inside);
    painter.galley(place.min + inset, galley, t.ink);
}

#[cfg(test)]
mod tests {
    use super::fitting;

    #[test]
    fn what_the_graphics_card_has_no_room_for_is_drawn_smaller() {
        assert!((fitting(2.0, 1_000.0, 8_192.0) - 2.0).abs() < 1e-9);
        assert!((fitting(2.0, 16_384.0, 8_192.0) - 0.5).abs() < 1e-9);
    }
}
