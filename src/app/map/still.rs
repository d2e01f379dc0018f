//! The drawing as a still picture round one point: with its muscle's outline and its marker, and nothing to click.

use egui::{Rect, Sense, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2};
use kurbo::Point;

use super::{
    MapView,
    camera::{OnScreen as _, extent},
    inks, marks, rolling, spots,
};
use crate::{
    anatomy::{Atlas, Picture, PointKey, Side, Stage, ViewId},
    app::{
        theme::{Tokens, size},
        widgets::{MarkerLook, SideBadge, paint_marker},
        words,
    },
    drawing::{Inks, PlateSpec},
    session::Camera,
    therapy::Tenderness,
};

/// What a still picture shows.
#[derive(Clone, Copy, Debug)]
pub struct Still<'a> {
    /// The point in its middle.
    pub key: &'a PointKey,
    /// The number on its marker.
    pub value: Option<Tenderness>,
    /// Screen points a unit of the whole-body views; the close views fill the picture.
    pub scale: f32,
    /// Whether the other points with entries are shown.
    pub others: bool,
    /// Whether it is a card with round corners, on the ground of the window.
    pub is_card: bool,
}

/// How much of the picture an area takes at most.
const AREA: f32 = 0.8;
/// Markers are so far apart, from middle to middle, in screen points.
const APART: f32 = 26.0;
/// A label at an upper corner must have this much of its own side under it.
const OWN_SIDE: f32 = 110.0;

/// Paints the picture into `rect`. Without a place on any drawing (a point of a newer file) the picture stays empty.
pub fn still(ui: &mut Ui, rect: Rect, view: &mut MapView<'_>, still: &Still<'_>) {
    let t = Tokens::of(ui);
    let response = ui.interact(rect, ui.scope_id().with("still"), Sense::hover());
    if let Some(listed) = view.points.find(still.key) {
        let name = words::point(listed.name(), still.key.side, still.value);
        response
            .widget_info(|| egui::WidgetInfo::labeled(egui::Role::Image, true, words::map::picture(&name)));
    }
    let Some((plate, place)) = plate(view, still.key, inks(ui)) else { return };
    let camera = camera(plate.stage, still.key, place, rect, still.scale);
    view.plates.show(ui, rect, &camera, &plate);
    let spots = spots::spots(view.state, view.points, &plate, None);
    marks::outlines(ui, rect, &camera, view, &plate, &spots, None);
    let painter = ui.painter().with_clip_rect(rect);
    // A marker that another one would cover in part is left out: half a number misleads.
    let mut taken = vec![camera.to_screen(rect, place)];
    for spot in
        spots.iter().filter(|spot| still.others && spot.key != *still.key && spot.tenderness.is_some())
    {
        let at = camera.to_screen(rect, spot.place);
        if taken.iter().all(|other| other.distance(at) >= APART) {
            let look = if spot.faded { MarkerLook::faded } else { MarkerLook::map };
            paint_marker(&painter, at, look(spot.tenderness), t);
            taken.push(at);
        }
    }
    if let Some(area) = Atlas::builtin().rolling_area(&still.key.id) {
        rolling::one(ui, rect, &camera, plate.stage, area, still.key);
    } else {
        paint_marker(&painter, camera.to_screen(rect, place), MarkerLook::selected(still.value), t);
    }
    if still.is_card {
        let corner = egui::CornerRadius::same(size::RADIUS_CARD as u8);
        // The stroke outside the round corners covers what the picture has in the square ones.
        ui.painter().rect_stroke(rect, corner, Stroke::new(6.0, t.ground), StrokeKind::Outside);
        ui.painter().rect_stroke(rect, corner, Stroke::new(size::HAIRLINE, t.line), StrokeKind::Inside);
    }
    corner_labels(ui, rect, &camera, plate.stage, still.key.side);
}

/// The drawing that shows the point, and where it lies there: that of the map, or else the first that has it.
pub(super) fn plate(view: &MapView<'_>, key: &PointKey, inks: Inks) -> Option<(PlateSpec, Point)> {
    let listed = view.points.find(key)?;
    let map = &view.state.map;
    let place_on = |stage: &Stage| stage.place(listed.at(stage.view())?.place, key.side);
    if let Some(place) = place_on(&map.stage()) {
        return Some((map.plate(inks), place));
    }
    let atlas = Atlas::builtin();
    let shown = if key.side == Side::Midline { map.shown } else { key.side };
    listed.places().iter().find_map(|placed| {
        let stage = Stage::new(atlas, placed.view, shown);
        let pictures = [map.layer.picture(), Picture::Deep, Picture::Deepest];
        let picture =
            pictures.into_iter().find(|picture| placed.is_drawn_in(atlas, *picture)).unwrap_or(pictures[0]);
        Some((PlateSpec { stage, left: picture, right: picture, inks }, place_on(&stage)?))
    })
}

/// Looks at the point; at an area, so that all of it is in the picture.
fn camera(stage: Stage, key: &PointKey, place: Point, rect: Rect, scale: f32) -> Camera {
    let scale = match stage.view() {
        ViewId::Back | ViewId::Front => scale,
        _ => Camera::fitting(stage.bounds(), extent(rect.size())).scale.max(0.1) * 1.3,
    };
    let atlas = Atlas::builtin();
    let drawn = atlas.rolling_area(&key.id).and_then(|area| atlas.rolling_on(&stage, area, key.side));
    match drawn.map(|drawn| drawn.outline.bounds()) {
        Some(area) => {
            let fits = (rect.width() / area.width() as f32).min(rect.height() / area.height() as f32);
            Camera { centre: area.center(), scale: scale.min(fits * AREA) }
        }
        None => Camera { centre: place, scale },
    }
}

/// Whose left and right it is, at the corner where that side is. The other side's label only where its half is in
/// the picture.
pub fn corner_labels(ui: &mut Ui, rect: Rect, camera: &Camera, stage: Stage, side: Side) {
    let midline = camera.to_screen(rect, Point::ZERO).x;
    let [left, right] = words::corners(stage, words::Whose::Yours);
    let is_two_sided = left.is_some() && right.is_some();
    for (label, is_left) in [(left, true), (right, false)] {
        let Some((of, words)) = label else { continue };
        let room = if is_left { midline - rect.left() } else { rect.right() - midline };
        if is_two_sided && of != side && (room < OWN_SIDE || rect.width() < 2.4 * OWN_SIDE) {
            continue;
        }
        let place =
            Rect::from_min_size(pos2(rect.left() + 12.0, rect.top() + 12.0), vec2(rect.width() - 24.0, 22.0));
        let layout = if is_left {
            egui::Layout::left_to_right(egui::Align::Center)
        } else {
            egui::Layout::right_to_left(egui::Align::Center)
        };
        ui.scope_builder(UiBuilder::new().max_rect(place).layout(layout), |ui| {
            let veil = ui.painter().add(egui::Shape::Noop);
            let badge = ui.add(SideBadge::new(of, words).of_map()).rect.expand2(vec2(5.0, 3.0));
            // The words stay readable over muscle.
            let ground = Tokens::of(ui).ground.gamma_multiply(0.86);
            ui.painter().set(veil, egui::Shape::rect_filled(badge, size::RADIUS_SEGMENT, ground));
        });
    }
}
