//! A step of a routine that lies on another view than the one on screen: a small picture in the corner, not a jump.

use egui::{Pos2, Rect, Role, Sense, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};

use super::camera::OnScreen as _;
use super::{MapView, inks, rolling, still};
use crate::{
    anatomy::{Atlas, PointKey, Stage},
    app::{
        icons::Icon,
        theme::{Tokens, Type, size},
        widgets::{MarkerLook, paint_marker},
        words::{self, routines as said},
    },
    session::Camera,
    therapy::course::{Course, Mark, Stop},
};

/// The picture, and what is said below it.
const SIDE: f32 = 150.0;
const WORDS: f32 = 46.0;
/// Between the card and the edge of the drawing.
const EDGE: f32 = 16.0;
/// A smaller drawing is left free.
const LEAST: Vec2 = vec2(480.0, 600.0);
/// Screen points a unit of the whole-body views.
const SCALE: f32 = 1.2;
/// How much of the picture an area takes at most.
const SHARE: f64 = 0.72;

/// Paints it into the lower right corner of the drawing `map`, if a step is to be shown.
pub(super) fn show(ui: &mut Ui, map: Rect, view: &mut MapView<'_>, course: &Course, stage: &Stage) {
    if map.width() < LEAST.x || map.height() < LEAST.y {
        return;
    }
    let Some((number, stop, key)) = step(view, course, stage) else { return };
    let is_done = course.stops().nth(number).is_some_and(|(_, mark)| matches!(mark, Mark::Done(_)));
    let whole = vec2(SIDE, SIDE + WORDS);
    let card = Rect::from_min_size(map.max - Vec2::splat(EDGE) - whole, whole);
    let picture = Rect::from_min_size(card.min, Vec2::splat(SIDE));
    let t = Tokens::of(ui);
    ui.painter().rect_filled(card, size::RADIUS_CARD, t.panel);
    ui.painter().rect_filled(picture, size::RADIUS_CARD, t.ground);
    let Some((plate, place)) = still::plate(view, &key, inks(ui)) else { return };
    let camera = camera(&plate.stage, &key, place, picture);
    view.plates.small.paint(&ui.painter().with_clip_rect(picture), picture, &plate, &camera);
    mark(ui, picture, view, &camera, &plate.stage, &key, place);
    let corner = egui::CornerRadius::same(size::RADIUS_CARD as u8);
    ui.painter().hline(picture.x_range(), picture.bottom(), Stroke::new(size::HAIRLINE, t.line));
    ui.painter().rect_stroke(card, corner, Stroke::new(size::HAIRLINE, t.line2), StrokeKind::Inside);
    let below = Rect::from_min_max(pos2(card.left(), picture.bottom()), card.max);
    caption(ui, below, is_done, &said::inset(number + 1, words::view(plate.stage.view())), stop);
    let name = course.step(stop).map_or("", |step| step.name.as_str());
    let spoken = said::inset_spoken(number + 1, &stop.side.sided(name));
    let response = ui.interact(card, ui.scope_id().with("inset"), Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Image, true, &spoken));
}

/// The step that is not on this drawing: the next one, or else the one before.
fn step<'c>(view: &MapView<'_>, course: &'c Course, stage: &Stage) -> Option<(usize, &'c Stop, PointKey)> {
    let is_elsewhere = |key: &PointKey| {
        let at = view.points.find(key).and_then(|listed| listed.at(stage.view()));
        at.and_then(|at| stage.place(at.place, key.side)).is_none()
    };
    let numbered: Vec<_> = course
        .stops()
        .enumerate()
        .filter_map(|(i, (stop, mark))| Some((i, stop, mark, stop.key()?)))
        .collect();
    let next = course.following();
    let next = numbered.iter().find(|(i, stop, ..)| *i > course.at() && Some(*stop) == next);
    let before = numbered.iter().rev().find(|(i, ..)| *i < course.at());
    let before = before.filter(|(_, _, mark, _)| matches!(mark, Mark::Done(_)));
    let chosen = next.into_iter().chain(before).find(|(.., key)| is_elsewhere(key));
    chosen.map(|(i, stop, _, key)| (*i, *stop, key.clone()))
}

fn camera(stage: &Stage, key: &PointKey, place: kurbo::Point, rect: Rect) -> Camera {
    let atlas = Atlas::builtin();
    let whole = f64::from(rect.width()) / stage.bounds().width().max(1.0);
    let scale = f64::from(SCALE).max(whole);
    let drawn = atlas.rolling_area(&key.id).and_then(|area| atlas.rolling_on(stage, area, key.side));
    match drawn.map(|drawn| drawn.outline.bounds()) {
        Some(area) => {
            let fits = f64::from(rect.width()) / area.width().max(area.height()).max(1.0);
            Camera { centre: area.center(), scale: scale.min(fits * SHARE) as f32 }
        }
        None => Camera { centre: place, scale: scale as f32 },
    }
}

/// The place: an area's outline, or the point with its latest number.
fn mark(
    ui: &Ui,
    rect: Rect,
    view: &MapView<'_>,
    camera: &Camera,
    stage: &Stage,
    key: &PointKey,
    place: kurbo::Point,
) {
    let t = Tokens::of(ui);
    let painter = ui.painter().with_clip_rect(rect);
    let atlas = Atlas::builtin();
    let area = atlas.rolling_area(&key.id);
    if let Some(drawn) = area.and_then(|area| atlas.rolling_on(stage, area, key.side)) {
        rolling::Brush { painter: &painter, map: rect, camera, t }.ring(&drawn);
    }
    let latest = view.state.history.latest(key).map(|reading| reading.value);
    if area.is_none() || latest.is_some() {
        paint_marker(&painter, camera.to_screen(rect, place), MarkerLook::map(latest).radius(10.0), t);
    }
}

/// `Step 1, front`, with a tick once it is done; below it the side.
fn caption(ui: &Ui, rect: Rect, is_done: bool, words: &str, stop: &Stop) {
    let t = Tokens::of(ui);
    let painter = ui.painter().with_clip_rect(rect);
    let mut at: Pos2 = rect.min + vec2(12.0, 6.0);
    let line = Type::Label.line();
    if is_done {
        let tick = Rect::from_min_size(at + vec2(0.0, (line - 14.0) / 2.0), Vec2::splat(14.0));
        Icon::Check.paint(&painter, tick, t.accent);
        at.x += 20.0;
    }
    let side = stop.side.your_capital();
    for (words, ink) in [(words, t.ink), (side, t.ink2)] {
        painter.text(at, egui::Align2::LEFT_TOP, words, Type::Label.font(), ink);
        at.y += line + 2.0;
    }
}
