//! The small drawing on a card: the body's outline with the places of a routine.

use std::{collections::BTreeMap, sync::OnceLock};

use egui::{Color32, Mesh, Rect, Stroke, Ui};
use kurbo::Point;

use crate::{
    anatomy::{Atlas, PointId, Side, Stage, ViewId},
    app::{
        map::{camera::Camera, rolling},
        theme::Tokens,
    },
    therapy::routine::Routine,
};

/// The least of the body that a drawing shows, in units of its view.
const LEAST: f64 = 190.0;

/// The body of a view, cut into pieces that can be filled; made on first use.
fn body(view: ViewId) -> &'static [[Point; 4]] {
    static BODIES: OnceLock<BTreeMap<ViewId, Vec<[Point; 4]>>> = OnceLock::new();
    let bodies = BODIES.get_or_init(|| {
        let atlas = Atlas::builtin();
        let of = |view| {
            let stage = Stage::new(atlas, view, Side::Right);
            atlas.silhouette(&stage).iter().flat_map(rolling::bands).collect()
        };
        ViewId::ALL.into_iter().map(|view| (view, of(view))).collect()
    });
    bodies.get(&view).map_or(&[], Vec::as_slice)
}

/// The view that shows the first place of a routine.
fn view_of(routine: &Routine) -> Option<ViewId> {
    let atlas = Atlas::builtin();
    routine.steps.iter().find_map(|step| {
        let area = step.area().and_then(|id| atlas.rolling_area(&PointId(id.to_owned())));
        let of_area = area.and_then(|area| Some(area.shapes.first()?.view));
        of_area.or_else(|| Some(atlas.point(step.points().first()?)?.at.first()?.view))
    })
}

/// Paints the drawing into `rect`: the areas filled, the points as discs, on one side.
pub(super) fn paint(ui: &Ui, rect: Rect, routine: &Routine) {
    let t = Tokens::of(ui);
    let atlas = Atlas::builtin();
    let painter = ui.painter().with_clip_rect(rect);
    painter.rect_filled(rect, 0.0, t.sunk);
    let Some(view) = view_of(routine) else { return };
    let stage = Stage::new(atlas, view, Side::Left);
    let mut areas = Vec::new();
    let mut points: Vec<Point> = Vec::new();
    for step in &routine.steps {
        let area = step.area().and_then(|id| atlas.rolling_area(&PointId(id.to_owned())));
        areas.extend(area.and_then(|area| atlas.rolling_on(&stage, area, Side::Left)));
        let place = |id: &PointId| stage.place(atlas.point(id)?.at(view)?.given(), Side::Left);
        points.extend(step.points().iter().filter_map(place));
    }
    let camera = camera(&stage, rect, areas.iter().flat_map(|area| area.outline.points()).chain(&points));
    let mut mesh = Mesh::default();
    for piece in body(view) {
        // The drawing of a one-sided view is given for the right.
        let turned = |p: Point| if stage.one_sided() { Point::new(-p.x, p.y) } else { p };
        rolling::quad(&mut mesh, piece.map(|p| camera.to_screen(rect, turned(p))), skin(t));
    }
    painter.add(mesh);
    let brush = rolling::Brush { painter: &painter, map: rect, camera: &camera, t };
    for area in &areas {
        brush.ring(area);
    }
    for place in points {
        let at = camera.to_screen(rect, place);
        painter.circle(at, 4.5, t.ink, Stroke::new(1.5, t.panel));
    }
}

fn skin(t: &Tokens) -> Color32 {
    if t.dark { t.line2 } else { t.line }
}

/// Looks at all the places, and at enough of the body round them to know where they are.
fn camera<'a>(stage: &Stage, rect: Rect, places: impl Iterator<Item = &'a Point>) -> Camera {
    let whole = stage.bounds();
    let mut all: Option<kurbo::Rect> = None;
    for place in places {
        // Both halves of the body, so that the midline is in sight.
        let other = if stage.one_sided() { *place } else { Point::new(-place.x, place.y) };
        let here = kurbo::Rect::from_points(*place, other);
        all = Some(all.map_or(here, |all| all.union(here)));
    }
    let all = all.unwrap_or(whole);
    let (width, height) =
        (all.width().max(LEAST).min(whole.width()), all.height().max(LEAST).min(whole.height()));
    let scale = (f64::from(rect.width()) / width).min(f64::from(rect.height()) / height) * 0.92;
    Camera { centre: all.center(), scale: scale as f32 }
}
