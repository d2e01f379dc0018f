//! The small body at the lower left: where on the whole view the map looks.

use egui::{Rect, Stroke, StrokeKind, Ui, pos2, vec2};

use super::MapView;
use super::camera::OnScreen as _;
use crate::{
    app::{
        theme::{Tokens, size},
        widgets,
    },
    session::place_on_stage,
};

const WIDTH: f32 = 92.0;
const TALLEST: f32 = 162.0;

/// Paints the silhouette, the part in sight and the noted points.
pub(super) fn show(ui: &Ui, map: Rect, view: &MapView<'_>) {
    let t = Tokens::of(ui);
    let stage = view.state.map.stage();
    let bounds = stage.bounds();
    let inner_width = WIDTH - 16.0;
    let scale = (inner_width / bounds.width() as f32).min((TALLEST - 16.0) / bounds.height() as f32);
    let size_ = vec2(WIDTH, bounds.height() as f32 * scale + 16.0);
    let rect = Rect::from_min_size(pos2(map.left() + 16.0, map.bottom() - 16.0 - size_.y), size_);
    super::cover(ui, rect, "small body");
    let painter = ui.painter();
    painter.rect(
        rect,
        size::RADIUS_CONTROL,
        t.panel,
        Stroke::new(size::HAIRLINE, t.line),
        StrokeKind::Inside,
    );
    let painter = painter.with_clip_rect(rect.shrink(2.0));
    let to = |p: kurbo::Point| {
        let offset = p - bounds.center();
        rect.center() + vec2(offset.x as f32, offset.y as f32) * scale
    };
    let whole = Rect::from_min_max(to(bounds.origin()), to(kurbo::Point::new(bounds.x1, bounds.y1)));
    view.plates.paint_whole(&painter, whole, stage);
    for key in view.state.history.points() {
        if let (Some(place), Some(reading)) =
            (place_on_stage(&view.state.map, view.points, key), view.state.history.latest(key))
        {
            painter.circle_filled(to(place), 1.8, widgets::colour(reading.value));
        }
    }
    let camera = view.state.map.camera();
    let seen = Rect::from_min_max(to(camera.place_under(map, map.min)), to(camera.place_under(map, map.max)));
    // Where all of it is in sight, a second frame would say nothing.
    if seen.contains_rect(whole) {
        return;
    }
    let seen = seen.intersect(rect.shrink(3.0));
    painter.rect_stroke(seen, 2.0, Stroke::new(1.8, t.accent), StrokeKind::Inside);
}
