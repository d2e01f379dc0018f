//! The drawing of a routine on its way: the place of the step, the way to the next one, and a pill with its number at
//! each. Nothing to click: the steps lead.

use egui::{Align2, Pos2, Rect, Role, Sense, Shape, Stroke, Ui, Vec2, vec2};
use kurbo::Point;

use super::{MapView, camera::Camera, inks, marks, rolling, spots, still::corner_labels};
use crate::{
    anatomy::{Atlas, PointKey, Stage},
    app::{
        theme::{Tokens, Type},
        widgets::{MarkerLook, paint_marker},
        words::{self, routines as said},
    },
    therapy::course::{Course, Mark, Stop},
};

/// Screen points a unit of the whole-body views, on a drawing this wide.
const SCALE: f32 = 2.46;
const WIDE: f32 = 560.0;
/// How much of the drawing an area takes at most.
const SHARE: f64 = 0.6;

/// Paints the drawing into `rect`.
pub fn guide(ui: &mut Ui, rect: Rect, view: &mut MapView<'_>) {
    let Some(course) = view.state.routines.course() else { return };
    let plate = view.state.map.plate(inks(ui));
    let stage = plate.stage;
    let current = course.current().and_then(Stop::key);
    let camera = camera(view, &stage, current.as_ref(), rect);
    view.plates.show(ui, rect, &camera, &plate);
    let t = Tokens::of(ui);
    if let Some(key) = current.as_ref().filter(|key| view.state.selected.as_ref() == Some(*key)) {
        let spots = spots::spots(view.state, view.points, &plate);
        marks::outlines(ui, rect, &camera, view, &plate, &spots, None);
        rolling::show(ui, rect, &camera, view);
        if let Some(place) =
            place(view, &stage, key).filter(|_| Atlas::builtin().rolling_area(&key.id).is_none())
        {
            let value = view.state.draft.before;
            paint_marker(ui.painter(), camera.to_screen(rect, place), MarkerLook::selected(value), t);
        }
    }
    pills(ui, rect, &camera, view, course, &stage);
    let side = current.as_ref().map_or(crate::anatomy::Side::Midline, |key| key.side);
    corner_labels(ui, rect, &camera, stage, side);
    say(ui, rect, view, current.as_ref());
}

/// Looks at the current place; without one, where the map looks.
fn camera(view: &MapView<'_>, stage: &Stage, key: Option<&PointKey>, rect: Rect) -> Camera {
    let atlas = Atlas::builtin();
    let Some(key) = key else { return Camera::fitting(stage.bounds(), rect.size()) };
    let whole = Camera::fitting(stage.bounds(), rect.size());
    let drawn = atlas.rolling_area(&key.id).and_then(|area| atlas.rolling_on(stage, area, key.side));
    let usual = f64::from(SCALE * (rect.width() / WIDE).clamp(0.6, 1.4)).max(f64::from(whole.scale));
    if let Some(drawn) = drawn {
        let bounds = drawn.outline.bounds();
        let fits = (f64::from(rect.width()) / bounds.width()).min(f64::from(rect.height()) / bounds.height());
        return Camera { centre: bounds.center(), scale: usual.min(fits * SHARE) as f32 };
    }
    match place(view, stage, key) {
        Some(place) => Camera { centre: place, scale: usual as f32 },
        None => whole,
    }
}

fn place(view: &MapView<'_>, stage: &Stage, key: &PointKey) -> Option<Point> {
    stage.place(view.points.find(key)?.at(stage.view())?.place, key.side)
}

/// A pill at every place of this drawing, and a dashed line from the current place to the next.
fn pills(ui: &Ui, rect: Rect, camera: &Camera, view: &MapView<'_>, course: &Course, stage: &Stage) {
    let t = Tokens::of(ui);
    let painter = ui.painter().with_clip_rect(rect);
    let at = |key: &PointKey| Some(camera.to_screen(rect, place(view, stage, key)?));
    let now = course.current().and_then(|stop| at(&stop.key()?));
    let next = course.following().and_then(|stop| at(&stop.key()?));
    if let (Some(from), Some(to)) = (now, next)
        && from.distance(to) > 24.0
    {
        let step = (to - from).normalized();
        let ends = [from + step * 16.0, to - step * 12.0];
        painter.line_segment(ends, Stroke::new(5.0, t.panel.gamma_multiply(0.85)));
        painter.extend(Shape::dashed_line(&ends, Stroke::new(2.0, t.ink), 3.0, 4.0));
    }
    let Some(current) = course.current().map(|_| course.at()) else { return };
    for (number, (stop, mark)) in course.stops().enumerate() {
        let is_next = course.following() == Some(stop);
        if number != current && !(is_next && mark == Mark::Open) {
            continue;
        }
        let Some(at) = stop.key().and_then(|key| at(&key)) else { continue };
        if number != current {
            painter.circle(at, 6.0, t.panel, Stroke::new(2.0, t.ink));
        }
        pill(&painter, at - vec2(22.0, 0.0), rect, &said::pill(number + 1), number == current, t);
    }
}

fn pill(painter: &egui::Painter, right: Pos2, room: Rect, words: &str, is_current: bool, t: &Tokens) {
    let (ground, ink) = if is_current { (t.accent, t.on_accent) } else { (t.ink2, t.panel) };
    let galley = painter.layout_no_wrap(words.to_owned(), Type::LabelBold.font(), ink);
    let size = galley.size() + Vec2::new(18.0, 6.0);
    let mut rect = Align2::RIGHT_CENTER.anchor_size(right, size);
    rect = rect.translate(vec2((room.left() + 8.0 - rect.left()).max(0.0), 0.0));
    painter.rect_filled(rect, size.y / 2.0, ground);
    painter.galley(rect.center() - galley.size() / 2.0, galley, ink);
}

fn say(ui: &mut Ui, rect: Rect, view: &MapView<'_>, key: Option<&PointKey>) {
    let Some((key, listed)) = key.and_then(|key| Some((key, view.points.find(key)?))) else { return };
    let response = ui.interact(rect, ui.scope_id().with("guide"), Sense::hover());
    let name = format!("Picture: {}", words::point(&listed.name, key.side, view.state.draft.before));
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Image, true, &name));
}
