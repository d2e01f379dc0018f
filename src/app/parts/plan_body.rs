//! A small picture of the body with the numbered points of a plan, drawn from what the plan says.

use egui::{CornerRadius, Pos2, Rect, Sense, Stroke, StrokeKind, Ui, UiBuilder};
use kurbo::Point;

use crate::{
    anatomy::{Picture, Side, Stage},
    app::{
        map::{MapView, OnScreen as _, corner_labels, inks},
        theme::{Tokens, size},
        widgets::{ORDER_DISC, order_disc, parted},
        words::take_in as words,
    },
    drawing::PlateSpec,
    exchange::plan::Group,
    session::Camera,
};

/// Two discs are at least so far apart, from middle to middle.
const APART: f32 = 2.0 * ORDER_DISC + 5.0;
/// A disc that was moved further than this has a line to its place.
const MOVED: f32 = 4.0;
/// The words for left and right take so much at the top.
const LABELS: f32 = 24.0;
/// The least of the body that is shown, in view units, and the share of the picture that the points take.
const LEAST: f64 = 190.0;
const SHARE: f64 = 0.78;

/// Paints the picture of one group of points into `rect`, with the words for left and right.
pub(in crate::app) fn plan_body(ui: &mut Ui, rect: Rect, view: &mut MapView<'_>, group: &Group<'_>) {
    let t = Tokens::of(ui);
    let response = ui.interact(rect, ui.scope_id().with("plan body"), Sense::hover());
    let name = words::picture(group);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Image, true, &name));
    let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
    painter.rect_filled(rect, size::RADIUS_CARD, t.ground);
    let places: Vec<Point> = group.points.iter().map(|(.., place)| *place).collect();
    let camera = around(&group.stage, &places, rect);
    let plate = PlateSpec::of(group.stage, Picture::Outer, inks(ui));
    view.plates.small.paint(&painter, rect, &plate, &camera);
    let true_places: Vec<Pos2> = places.iter().map(|place| camera.to_screen(rect, *place)).collect();
    let mut room = rect.shrink(ORDER_DISC + 4.0);
    // The words for left and right stand above.
    room.min.y = (room.min.y + LABELS).min(room.max.y);
    let discs = parted(&true_places, APART, room);
    for (place, disc) in true_places.iter().zip(&discs) {
        if place.distance(*disc) > MOVED {
            painter.line_segment([*place, *disc], Stroke::new(1.6, t.ink));
            painter.circle(*place, 3.0, t.ink, Stroke::new(1.0, t.panel));
        }
    }
    for ((number, ..), disc) in group.points.iter().zip(&discs) {
        order_disc(&painter, *disc, *number as usize, false, t);
    }
    let corner = CornerRadius::same(size::RADIUS_CARD as u8);
    // The stroke outside the round corners covers what the picture has in the square ones.
    ui.painter().rect_stroke(rect, corner, Stroke::new(6.0, t.panel), StrokeKind::Outside);
    ui.painter().rect_stroke(rect, corner, Stroke::new(size::HAIRLINE, t.line), StrokeKind::Inside);
    let side = group.points.first().map_or(Side::Midline, |(_, point, _)| point.key.side);
    // In a place of their own: what comes next stands below the picture.
    let mut labels = ui.new_child(UiBuilder::new().max_rect(rect));
    corner_labels(&mut labels, rect, &camera, group.stage, side);
}

/// Looks at all the points, and at enough of the body round them to know where they are.
pub(in crate::app) fn around(stage: &Stage, places: &[Point], rect: Rect) -> Camera {
    let whole = stage.bounds();
    // With the other half of the body, so that the midline is in sight.
    let boxes = places.iter().map(|place| {
        let other = if stage.one_sided() { *place } else { Point::new(-place.x, place.y) };
        kurbo::Rect::from_points(*place, other)
    });
    let all = boxes.reduce(|all, one| all.union(one)).unwrap_or(whole);
    let width = (all.width() / SHARE).max(LEAST).min(whole.width());
    let height = (all.height() / SHARE).max(LEAST).min(whole.height());
    let scale = (f64::from(rect.width()) / width).min(f64::from(rect.height()) / height);
    Camera { centre: all.center(), scale: scale as f32 }
}
