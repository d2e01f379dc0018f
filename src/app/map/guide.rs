//! The drawing of a routine on its way: the place of the step, the way to the next one, a pill with its number at each,
//! and a small picture of a step that lies on another view. Nothing to click: the steps lead.

use std::sync::Arc;

use egui::{Align2, Galley, Painter, Pos2, Rect, Role, Sense, Shape, Stroke, Ui, Vec2, vec2};
use kurbo::Point;

use super::{
    MapView,
    camera::{OnScreen as _, area, extent},
    inks, inset, marks, rolling, spots,
    still::corner_labels,
};
use crate::{
    anatomy::{Atlas, PointKey, Side, Stage},
    app::{
        theme::{Tokens, Type},
        widgets::{MarkerLook, paint_marker},
        words::{self, routines as said},
    },
    session::Camera,
    therapy::{
        Tenderness,
        course::{Course, Mark, Stop},
    },
};

/// Screen points a unit of the whole-body views, on a drawing this wide.
const SCALE: f32 = 2.46;
const WIDE: f32 = 560.0;
/// Steps that lie far apart are not shown smaller than this share of it.
const FARTHEST: f64 = 0.75;
/// How much of the drawing its places take at most, all of them and each of them.
const ALL: f64 = 0.8;
const EACH: f64 = 0.6;
/// The room that the pill of an area takes beside it, and what lies between.
const PILL: f32 = 96.0;
const ASIDE: f32 = 12.0;
/// A step that is done.
const DONE: f32 = 9.5;

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
        let spots = spots::spots(view.state, view.points, &plate, None);
        marks::outlines(ui, rect, &camera, view, &plate, &spots, None);
        rolling::show(ui, rect, &camera, view);
        if let Some(place) = place(view, &stage, key).filter(|_| !is_area(key)) {
            paint_marker(ui.painter(), camera.to_screen(rect, place), MarkerLook::selected(value(view)), t);
        }
    }
    steps(ui, rect, &camera, view, course, &stage);
    let side = current.as_ref().map_or(Side::Midline, |key| key.side);
    corner_labels(ui, rect, &camera, stage, side);
    inset::show(ui, rect, view, course, &stage);
    say(ui, rect, view, current.as_ref());
}

/// The number of the current step: that of the hold while it runs, before it the one that is chosen.
fn value(view: &MapView<'_>) -> Option<Tenderness> {
    match &view.state.running {
        Some(running) => running.tenderness(),
        None => view.state.draft.before,
    }
}

fn is_area(key: &PointKey) -> bool {
    Atlas::builtin().rolling_area(&key.id).is_some()
}

/// Where a place lies on the stage, as a box: an area's, or a point's without width and height.
fn bounds(view: &MapView<'_>, stage: &Stage, key: &PointKey) -> Option<kurbo::Rect> {
    let atlas = Atlas::builtin();
    match atlas.rolling_area(&key.id) {
        Some(area) => Some(atlas.rolling_on(stage, area, key.side)?.outline.bounds()),
        None => place(view, stage, key).map(|place| kurbo::Rect::from_points(place, place)),
    }
}

/// Looks at all the steps on this view, so that it stays where it is from one to the next; where they lie too far apart
/// for that, the current one decides.
fn camera(view: &MapView<'_>, stage: &Stage, key: Option<&PointKey>, rect: Rect) -> Camera {
    let whole = Camera::fitting(stage.bounds(), extent(rect.size()));
    let Some(here) = key.and_then(|key| bounds(view, stage, key)) else { return whole };
    let stops = view.state.routines.course().into_iter().flat_map(Course::stops);
    let places = stops.filter_map(|(stop, _)| bounds(view, stage, &stop.key()?));
    let all = places.fold(here, |all, one| all.union(one));
    // Both halves of the body are in sight where there are two.
    let all = match stage.from_midline(all.center()) {
        Some(_) => all.union(kurbo::Rect::new(-all.x1, all.y0, -all.x0, all.y1)),
        None => all,
    };
    let fits = |of: kurbo::Rect| {
        let side = |room: f32, side: f64| f64::from(room) / side.max(1.0);
        side(rect.width(), of.width()).min(side(rect.height(), of.height()))
    };
    let usual = f64::from(SCALE * (rect.width() / WIDE).clamp(0.6, 1.4)).max(f64::from(whole.scale));
    let scale = usual.min((fits(all) * ALL).max(usual * FARTHEST)).min(fits(here) * EACH);
    let mut camera = Camera { centre: all.center(), scale: scale as f32 };
    camera.bring_in(area(rect), here.center());
    camera
}

fn place(view: &MapView<'_>, stage: &Stage, key: &PointKey) -> Option<Point> {
    stage.place(view.points.find(key)?.at(stage.view())?.place, key.side)
}

/// What the steps are painted with.
struct Brush<'a> {
    painter: Painter,
    rect: Rect,
    t: &'a Tokens,
}

/// A pill at the current place and the next, a dashed line between them, and the numbers of those that are done.
fn steps(ui: &Ui, rect: Rect, camera: &Camera, view: &MapView<'_>, course: &Course, stage: &Stage) {
    let brush = Brush { painter: ui.painter().with_clip_rect(rect), rect, t: Tokens::of(ui) };
    let at = |key: &PointKey| Some(camera.to_screen(rect, place(view, stage, key)?));
    let Some(current) = course.current() else { return };
    let now = current.key();
    let next = course.following().and_then(Stop::key);
    for (stop, mark) in course.stops() {
        let Some(key) = stop.key().filter(|key| Some(key) != now.as_ref() && Some(key) != next.as_ref())
        else {
            continue;
        };
        let latest = view.state.history.latest(&key).map(|reading| reading.value);
        if let (Mark::Done(_), Some(at), true) = (mark, at(&key), latest.is_some()) {
            paint_marker(&brush.painter, at, MarkerLook::map(latest).radius(DONE), brush.t);
        }
    }
    // No way leads across the spine.
    let onward = next.as_ref().filter(|next| next.side == current.side).and_then(&at);
    if let (Some(from), Some(to)) = (now.as_ref().and_then(&at), onward) {
        brush.way(from, to);
    }
    // The current one has its place first; the next one gives way to it and to the arrows in its area.
    let mut taken: Vec<Rect> = Vec::new();
    let numbered: Vec<_> = course.stops().enumerate().collect();
    let (here, others): (Vec<_>, Vec<_>) =
        numbered.into_iter().partition(|(number, _)| *number == course.at());
    for (number, (stop, mark)) in here.into_iter().chain(others) {
        let is_current = number == course.at();
        let is_next = course.following() == Some(stop) && mark == Mark::Open;
        let Some(key) = stop.key().filter(|_| is_current || is_next) else { continue };
        let (Some(at), Some(bounds)) = (at(&key), bounds(view, stage, &key)) else { continue };
        let words = said::pill(number + 1);
        if is_current && is_area(&key) {
            let corner = |x, y| camera.to_screen(rect, Point::new(x, y));
            let area = Rect::from_two_pos(corner(bounds.x0, bounds.y0), corner(bounds.x1, bounds.y1));
            taken.push(area);
            taken.push(brush.pill_of_area(area, bounds.center().x, &words));
            continue;
        }
        if is_next {
            match view.state.history.latest(&key) {
                Some(reading) => {
                    paint_marker(&brush.painter, at, MarkerLook::map(Some(reading.value)), brush.t);
                }
                None => {
                    brush.painter.circle(at, 6.0, brush.t.panel, Stroke::new(2.0, brush.t.ink));
                }
            }
        }
        taken.push(brush.pill_beside(at, &words, is_current, &taken));
    }
}

impl Brush<'_> {
    /// The way from a place to the next.
    fn way(&self, from: Pos2, to: Pos2) {
        if from.distance(to) <= 24.0 {
            return;
        }
        let step = (to - from).normalized();
        let ends = [from + step * 16.0, to - step * 12.0];
        self.painter.line_segment(ends, Stroke::new(5.0, self.t.panel.gamma_multiply(0.85)));
        self.painter.extend(Shape::dashed_line(&ends, Stroke::new(2.0, self.t.ink), 3.0, 4.0));
    }

    /// The pill of an area, on the side that is away from the spine; above it where there is no room.
    fn pill_of_area(&self, area: Rect, from_spine: f64, words: &str) -> Rect {
        let room =
            if from_spine > 0.0 { self.rect.right() - area.right() } else { area.left() - self.rect.left() };
        match (room >= PILL, from_spine > 0.0) {
            (false, _) => self.pill(Align2::CENTER_CENTER, area.center_top() - vec2(0.0, ASIDE), words, true),
            (_, true) => self.pill(Align2::LEFT_CENTER, area.right_center() + vec2(ASIDE, 0.0), words, true),
            (_, false) => self.pill(Align2::RIGHT_CENTER, area.left_center() - vec2(ASIDE, 0.0), words, true),
        }
    }

    /// The pill of a place: at its left, else at its right, below, above; where it covers least of what is `taken`.
    fn pill_beside(&self, at: Pos2, words: &str, is_current: bool, taken: &[Rect]) -> Rect {
        let ways = [
            (Align2::RIGHT_CENTER, at - vec2(24.0, 0.0)),
            (Align2::LEFT_CENTER, at + vec2(24.0, 0.0)),
            (Align2::CENTER_TOP, at + vec2(0.0, 16.0)),
            (Align2::CENTER_BOTTOM, at - vec2(0.0, 16.0)),
        ];
        let covers = |(anchor, at): &(Align2, Pos2)| -> f32 {
            let (rect, _) = self.pill_rect(*anchor, *at, words, is_current);
            taken
                .iter()
                .map(|other| rect.intersect(other.expand(2.0)))
                .filter(Rect::is_positive)
                .map(|r| r.area())
                .sum()
        };
        let best = ways.into_iter().min_by(|one, other| covers(one).total_cmp(&covers(other)));
        let (anchor, at) = best.unwrap_or(ways[0]);
        self.pill(anchor, at, words, is_current)
    }

    /// Where a pill lies, inside of the drawing, and its words.
    fn pill_rect(&self, anchor: Align2, at: Pos2, words: &str, is_current: bool) -> (Rect, Arc<Galley>) {
        let ink = if is_current { self.t.on_accent } else { self.t.panel };
        let galley = self.painter.layout_no_wrap(words.to_owned(), Type::LabelBold.font(), ink);
        let size = galley.size() + Vec2::new(18.0, 6.0);
        let room = self.rect.shrink(8.0);
        let min = anchor.anchor_size(at, size).min.min(room.max - size).max(room.min);
        (Rect::from_min_size(min, size), galley)
    }

    /// A pill, inside of the drawing; answers where it lies.
    fn pill(&self, anchor: Align2, at: Pos2, words: &str, is_current: bool) -> Rect {
        let t = self.t;
        let (ground, ink) = if is_current { (t.accent, t.on_accent) } else { (t.ink2, t.panel) };
        let (rect, galley) = self.pill_rect(anchor, at, words, is_current);
        let size = rect.size();
        self.painter.rect_filled(rect, size.y / 2.0, ground);
        self.painter.galley(rect.center() - galley.size() / 2.0, galley, ink);
        rect
    }
}

fn say(ui: &mut Ui, rect: Rect, view: &MapView<'_>, key: Option<&PointKey>) {
    let Some((key, listed)) = key.and_then(|key| Some((key, view.points.find(key)?))) else { return };
    let response = ui.interact(rect, ui.scope_id().with("guide"), Sense::hover());
    let name = words::map::picture(&words::point(listed.name(), key.side, value(view)));
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Image, true, &name));
}
