//! The small drawing on a card: the part of the body that a routine is for, with its areas and points.

use std::sync::Arc;

use egui::{Id, Painter, Pos2, Rect, Stroke, Ui};
use kurbo::Point;

use crate::app::map::OnScreen as _;
use crate::{
    anatomy::{Atlas, Picture, PointId, Rolling, Side, Stage, ViewId},
    app::{
        map::{MapView, corner_labels, inks, rolling},
        theme::Tokens,
        widgets::{ORDER_DISC, order_disc, parted},
    },
    drawing::PlateSpec,
    session::{Camera, Run},
    therapy::routine::{Routine, Step},
};

/// The least of the body that a drawing shows, in units of its view.
const LEAST: f64 = 190.0;
/// Places within this width lie close together: both arms do not.
const CLOSE: f64 = 280.0;
/// How much of the drawing all places take at most.
const SHARE: f64 = 0.92;
/// A point: its disc and the ring round it.
const DISC: f32 = 5.0;
const RING: f32 = 1.6;
/// A disc that was moved further than this has a line to its place, and there a dot so large.
const MOVED: f32 = 4.0;
const LEFT_BEHIND: f32 = 3.0;

/// The places of a routine on one view.
#[derive(Default)]
struct Places {
    areas: Vec<Rolling>,
    points: Vec<Point>,
    /// The point of each of these places, and its number in the routine.
    ids: Vec<(PointId, usize)>,
}

impl Places {
    /// Those that the stage shows, on these sides of the patient.
    fn of(routine: &Routine, stage: &Stage, sides: &[Side]) -> Self {
        let atlas = Atlas::builtin();
        let mut places = Self::default();
        let numbers: Vec<&PointId> = routine.steps.iter().flat_map(Step::points).collect();
        for (step, side) in routine.steps.iter().flat_map(|step| sides.iter().map(move |side| (step, *side)))
        {
            places.areas.extend(area(step, stage, side));
            let at = |id: &PointId| stage.place(atlas.point(id)?.at(stage.view())?.given(), side);
            for id in step.points() {
                let number = numbers.iter().position(|one| *one == id).map_or(0, |at| at + 1);
                if let Some(place) = at(id) {
                    places.points.push(place);
                    places.ids.push((id.clone(), number));
                }
            }
        }
        places
    }

    /// What they take, with the other half of the body where there are two, so that the midline is in sight.
    fn bounds(&self, stage: &Stage) -> Option<kurbo::Rect> {
        let outlines = self.areas.iter().flat_map(|area| area.outline.points());
        let boxes = outlines.chain(&self.points).map(|place| {
            let other = if stage.one_sided() { *place } else { Point::new(-place.x, place.y) };
            kurbo::Rect::from_points(*place, other)
        });
        boxes.reduce(|all, one| all.union(one))
    }

    fn count(&self) -> usize {
        self.areas.len() + self.points.len()
    }
}

fn area(step: &Step, stage: &Stage, side: Side) -> Option<Rolling> {
    let area = Atlas::builtin().rolling_area(&PointId(step.area()?.to_owned()))?;
    Atlas::builtin().rolling_on(stage, area, side)
}

/// The drawing that shows most of the places; of those that show as many, one on which they lie close together, and then
/// the one on which the first place is drawn first: its step is shown on it, too.
fn best(routine: &Routine, sides: &[Side]) -> Option<(Stage, Places)> {
    let shown = sides.first().copied().unwrap_or(Side::Left);
    let of = |view| {
        let stage = Stage::new(Atlas::builtin(), view, shown);
        (stage, Places::of(routine, &stage, sides))
    };
    let worth = |(stage, places): &(Stage, Places)| {
        let is_close = places.bounds(stage).is_some_and(|bounds| bounds.width() <= CLOSE);
        (places.count(), is_close)
    };
    let views = first_view(routine).into_iter().chain(ViewId::ALL);
    let best = views.map(of).reduce(|best, other| if worth(&other) > worth(&best) { other } else { best });
    best.filter(|(_, places)| places.count() > 0)
}

/// The same, found once for the places of a routine: looking through every view takes longer than painting.
fn kept(ui: &Ui, routine: &Routine, sides: &[Side]) -> Option<Arc<(Stage, Places)>> {
    let places: Vec<_> = routine.steps.iter().map(|step| (step.area(), step.points())).collect();
    let id = Id::unique("sketch").with((places, sides));
    let known = ui.data(|data| data.get_temp::<Option<Arc<(Stage, Places)>>>(id));
    known.unwrap_or_else(|| {
        let found = best(routine, sides).map(Arc::new);
        ui.data_mut(|data| data.insert_temp(id, found.clone()));
        found
    })
}

/// The view on which the first place of a routine is drawn first.
fn first_view(routine: &Routine) -> Option<ViewId> {
    let atlas = Atlas::builtin();
    routine.steps.iter().find_map(|step| {
        let area = step.area().and_then(|id| atlas.rolling_area(&PointId(id.to_owned())));
        let of_area = area.and_then(|area| Some(area.shapes.first()?.view));
        of_area.or_else(|| Some(atlas.point(step.points().first()?)?.at.first()?.view))
    })
}

/// Paints the drawing of a card into `rect`, of one side: the other is done alike.
pub(super) fn paint(ui: &Ui, rect: Rect, view: &mut MapView<'_>, routine: &Routine) {
    let t = Tokens::of(ui);
    paint_sides(ui, rect, view, routine, &[Side::Left], 0.0, |painter, at, _| {
        painter.circle(at, DISC, t.ink, Stroke::new(RING, t.panel));
    });
}

/// Paints the drawing into `rect`, with the sides that are chosen and the words for left and right. Where points are
/// chosen, each has the number of its chip, and the chosen ones stand out.
pub(super) fn paint_chosen(ui: &mut Ui, rect: Rect, view: &mut MapView<'_>, run: &Run) {
    let sides = run.sided.sides();
    let t = Tokens::of(ui);
    let apart = if run.routine.nights { 2.0 * ORDER_DISC + 2.0 } else { 0.0 };
    let shown = paint_sides(ui, rect, view, &run.routine, &sides, apart, |painter, at, (id, number)| {
        if run.routine.nights {
            order_disc(painter, at, *number, run.points.contains(id), t);
        } else {
            painter.circle(at, DISC, t.ink, Stroke::new(RING, t.panel));
        }
    });
    if let (Some((stage, camera)), Some(side)) = (shown, sides.first()) {
        corner_labels(ui, rect, &camera, stage, *side);
    }
}

/// The areas outlined, the points as `point` paints them, `apart` from one another: one that moved for that has a line to
/// its place. Answers what is shown.
fn paint_sides(
    ui: &Ui,
    rect: Rect,
    view: &mut MapView<'_>,
    routine: &Routine,
    sides: &[Side],
    apart: f32,
    point: impl Fn(&Painter, Pos2, &(PointId, usize)),
) -> Option<(Stage, Camera)> {
    let t = Tokens::of(ui);
    let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
    painter.rect_filled(rect, 0.0, t.ground);
    let sketch = kept(ui, routine, sides)?;
    let (stage, places) = (sketch.0, &sketch.1);
    let camera = camera(&stage, rect, places);
    let plate = PlateSpec::of(stage, Picture::Outer, inks(ui));
    view.plates.small.paint(&painter, rect, &plate, &camera);
    let brush = rolling::Brush { painter: &painter, map: rect, camera: &camera, t };
    for area in &places.areas {
        brush.ring(area);
    }
    let at: Vec<Pos2> = places.points.iter().map(|place| camera.to_screen(rect, *place)).collect();
    let discs = if apart > 0.0 { parted(&at, apart, rect.shrink(apart / 2.0)) } else { at.clone() };
    for (place, disc) in at.iter().zip(&discs).filter(|(place, disc)| place.distance(**disc) > MOVED) {
        painter.line_segment([*place, *disc], Stroke::new(RING, t.ink));
        painter.circle(*place, LEFT_BEHIND, t.ink, Stroke::new(1.0, t.panel));
    }
    for (disc, id) in discs.iter().zip(&places.ids) {
        point(&painter, *disc, id);
    }
    Some((stage, camera))
}

/// Looks at all the places, and at enough of the body round them to know where they are.
fn camera(stage: &Stage, rect: Rect, places: &Places) -> Camera {
    let whole = stage.bounds();
    let all = places.bounds(stage).unwrap_or(whole);
    let (width, height) =
        (all.width().max(LEAST).min(whole.width()), all.height().max(LEAST).min(whole.height()));
    let scale = (f64::from(rect.width()) / width).min(f64::from(rect.height()) / height) * SHARE;
    Camera { centre: all.center(), scale: scale as f32 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::therapy::routine::builtin;

    #[test]
    fn every_routine_has_its_places_on_its_drawing() {
        let rect = Rect::from_min_size(Pos2::ZERO, egui::vec2(126.0, 190.0));
        for routine in builtin() {
            let presses = routine.steps.iter().any(|step| step.area().is_some() || !step.points().is_empty());
            let Some((stage, places)) = best(routine, &[Side::Left]) else {
                assert!(!presses, "{} has places and no drawing", routine.id);
                continue;
            };
            let camera = camera(&stage, rect, &places);
            let outlines = places.areas.iter().flat_map(|area| area.outline.points());
            for place in outlines.chain(&places.points) {
                assert!(rect.contains(camera.to_screen(rect, *place)), "{}: {place:?}", routine.id);
            }
        }
    }

    #[test]
    fn the_drawing_is_that_of_most_places() {
        let view_of = |id: &str| {
            let routine = builtin().iter().find(|routine| routine.id == id).expect("it is there");
            best(routine, &[Side::Left]).map(|(stage, _)| stage.view())
        };
        // One place at the chest, three at the back.
        assert_eq!(view_of("levator-release"), Some(ViewId::Back));
        assert_eq!(view_of("lacrosse-ball-foot"), Some(ViewId::Sole));
        // Drawn on the whole body as well, where it is small.
        assert_eq!(view_of("lacrosse-ball-forearm-back"), Some(ViewId::ForearmBack));
        assert_eq!(view_of("lacrosse-ball-shin"), Some(ViewId::Front));
    }
}
