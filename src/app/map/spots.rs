//! Which points lie where on the map, and which of them is meant by an arrow key.

use std::collections::{BTreeSet, HashMap};

use egui::{Context, Vec2};
use kurbo::Point;

use super::MapView;
use crate::{
    anatomy::{Atlas, Picture, PointKey, SelfCare, Side},
    app::{theme::touch, widgets::MarkerSign},
    drawing::PlateSpec,
    journal::{AllPoints, Listed, Placed},
    session::{Camera, Standing, State, Unrated},
    therapy::{Tenderness, plan::Plan},
};

/// How far across a point takes a click, in screen points, for a pointer.
const ACROSS: f32 = 36.0;

/// How far from its centre a point takes a click, in screen points.
pub(super) fn hit(ctx: &Context) -> f32 {
    touch::pressed(ctx, ACROSS) / 2.0
}

/// From this scale on, in screen points a view unit, a point that is not tested has its ring; from further away a dot.
const RINGS: f32 = 3.0;

/// Whether points that are not tested are dots.
pub(super) fn are_dots(camera: &Camera) -> bool {
    camera.scale < RINGS
}

/// A point as it lies on the map.
#[expect(clippy::struct_excessive_bools, reason = "each is seen by itself, none excludes another")]
pub(super) struct Spot<'a> {
    /// Which point.
    pub key: PointKey,
    /// What is known about it.
    pub listed: &'a Listed,
    /// Where it is drawn, in view units.
    pub place: Point,
    /// Its latest tenderness.
    pub tenderness: Option<Tenderness>,
    /// How it is with it where it has entries and none of them a number.
    pub unrated: Option<Unrated>,
    /// Its place in the plan that is being made, if it is in it.
    pub order: Option<Order>,
    /// Its number in the plan that the user does.
    pub planned: Option<usize>,
    /// Whether its muscle has been removed from the drawing, or only the points of the other side are wanted.
    pub faded: bool,
    /// Whether the list has it because it was looked for.
    pub found: bool,
    /// Whether its panel is open.
    pub selected: bool,
    /// Whether the arrow keys stand on it.
    pub cursor: bool,
}

/// The place of a point in a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Order {
    /// Its number, from 1.
    pub number: usize,
    /// Its dose, as short as it goes.
    pub dose: String,
}

impl Spot<'_> {
    /// Whether it has a number of its own to show.
    pub(super) fn is_numbered(&self) -> bool {
        self.tenderness.is_some() || self.order.is_some() || self.planned.is_some()
    }

    /// Whether it has more to show than that it is there.
    pub(super) fn is_known(&self) -> bool {
        self.is_numbered() || self.unrated.is_some()
    }

    /// Whether it is shown as a dot: not tested, not looked for, and seen from afar.
    pub(super) fn is_quiet(&self, camera: &Camera) -> bool {
        !(self.is_known() || self.selected || self.found || self.is_forbidden()) && are_dots(camera)
    }

    /// Whether nobody treats it themselves.
    pub(super) fn is_forbidden(&self) -> bool {
        self.listed.self_care == SelfCare::No
    }

    /// The sign of why it is not held today.
    pub(super) fn sign(&self, view: &MapView<'_>) -> Option<MarkerSign> {
        // Of a point without entries nothing else can be.
        if self.tenderness.is_none() && self.unrated.is_none() {
            return self.is_forbidden().then_some(MarkerSign::Never);
        }
        self.standing(view).map(super::sign)
    }

    /// Why it is not held today.
    pub(super) fn standing(&self, view: &MapView<'_>) -> Option<Standing> {
        // What the physio did is nothing to the patient.
        if view.state.plan_on_map().is_some() {
            return None;
        }
        Standing::of(self.listed, &self.key, &view.state.history, view.today.timestamp())
    }
}

/// Every point that the map shows, those with entries last, so that they lie on top; an area that has entries counts as one,
/// at its middle. Those that were `found` are there in any case.
pub(super) fn spots<'a>(
    state: &State,
    points: &'a AllPoints,
    plate: &PlateSpec,
    found: Option<&BTreeSet<PointKey>>,
) -> Vec<Spot<'a>> {
    let stage = plate.stage;
    let plan = state.plan_on_map();
    let yours = if plan.is_some() { None } else { state.plan_done_here() };
    let mut spots = Vec::new();
    // Of the few pieces that many points lie on, whether they have been removed: asked of the atlas once each.
    let mut removed: HashMap<(&str, &str, Picture), bool, foldhash::fast::RandomState> = HashMap::default();
    let only = state.list.only().filter(|_| plan.is_none());
    for listed in points.iter().chain(points.areas().filter(|_| plan.is_none())) {
        let Some(at) = listed.at(stage.view()) else { continue };
        for &side in &listed.sides {
            let Some(place) = stage.place(at.place, side) else { continue };
            let key = PointKey { id: listed.id.clone(), side };
            let selected = state.selected.as_ref() == Some(&key);
            let cursor = state.map.cursor.as_ref() == Some(&key);
            let latest = || state.history.latest(&key).map(|reading| reading.value);
            let tenderness = if plan.is_some() { None } else { latest() };
            let is_rated = plan.is_some() || tenderness.is_some();
            let unrated = if is_rated { None } else { Unrated::of(&state.history, &key) };
            if listed.is_area && tenderness.is_none() && unrated.is_none() {
                continue;
            }
            let found = found.is_some_and(|found| found.contains(&key));
            let order = plan.and_then(|draft| order(&draft.plan, &key));
            let planned = yours.and_then(|plan| plan.number(&key));
            if tenderness.is_none()
                && unrated.is_none()
                && !found
                && order.is_none()
                && planned.is_none()
                && !state.map.all_points
                && !selected
                && !cursor
                && !listed.is_custom
            {
                continue;
            }
            let picture = if side == Side::Left { plate.left } else { plate.right };
            let piece = (at.muscle.as_str(), at.part.as_str(), picture);
            let is_aside = !selected && only.is_some_and(|only| only != side);
            let faded = is_aside || *removed.entry(piece).or_insert_with(|| is_removed(at, picture));
            spots.push(Spot {
                key,
                listed,
                place,
                tenderness,
                unrated,
                order,
                planned,
                faded,
                found,
                selected,
                cursor,
            });
        }
    }
    spots.sort_by_key(|spot| (spot.selected, spot.order.is_some(), spot.tenderness));
    spots
}

fn order(plan: &Plan, key: &PointKey) -> Option<Order> {
    let (number, point) = (1..).zip(&plan.points).find(|(_, point)| point.key == *key)?;
    Some(Order { number, dose: point.dose.short() })
}

/// Whether the muscle of a point has been taken away to see what lies deeper. A muscle that lies under others is not: it
/// is only covered.
fn is_removed(at: &Placed, picture: Picture) -> bool {
    let drawn_in = |picture| at.is_drawn_in(Atlas::builtin(), picture);
    !drawn_in(picture) && Picture::ALL.into_iter().any(|above| above < picture && drawn_in(above))
}

/// The nearest point in `direction` (a unit vector on screen) of `from`: distance counts more, the further it lies
/// aside. Never `here`; points at the same place follow one another in their order.
pub(super) fn toward<'s, 'a>(
    spots: &'s [Spot<'a>],
    here: Option<&Spot<'a>>,
    from: Point,
    direction: Vec2,
) -> Option<&'s Spot<'a>> {
    let cost = |spot: &Spot<'_>| {
        let step = spot.place - from;
        let ahead = step.x * f64::from(direction.x) + step.y * f64::from(direction.y);
        let aside = (step.x * f64::from(direction.y) - step.y * f64::from(direction.x)).abs();
        (ahead > 1e-6 && aside <= ahead * 2.0).then_some(ahead + 2.0 * aside)
    };
    spots
        .iter()
        .filter(|spot| here.is_none_or(|here| here.key != spot.key))
        .filter_map(|spot| cost(spot).map(|cost| (spot, cost)))
        .min_by(|a, b| a.1.total_cmp(&b.1))
        .map(|(spot, _)| spot)
}

/// The point before (–1) or after (1) `here` in the order of reading: from the top down, from the viewer's left.
pub(super) fn next<'s, 'a>(spots: &'s [Spot<'a>], here: Option<&Spot<'a>>, by: i32) -> Option<&'s Spot<'a>> {
    let mut order: Vec<&Spot<'a>> = spots.iter().collect();
    order.sort_by(|a, b| {
        a.place.y.total_cmp(&b.place.y).then(a.place.x.total_cmp(&b.place.x)).then(a.key.cmp(&b.key))
    });
    let at = here.and_then(|here| order.iter().position(|spot| spot.key == here.key));
    let count = order.len();
    let goal = match (at, by < 0) {
        (None, _) => 0,
        (Some(i), true) => (i + count - 1) % count,
        (Some(i), false) => (i + 1) % count,
    };
    order.get(goal).copied()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::{
        anatomy::ViewId,
        desktop::Settings,
        drawing::Inks,
        journal::{Entry, History, Kind, Rated, read_moment},
        session::{Opening, rows},
    };

    fn rated(keys: &[PointKey]) -> State {
        let now = read_moment("2026-11-20T19:30:00+01:00[Europe/Berlin]").unwrap();
        let entry = |key: &PointKey| {
            let rated =
                Rated { point: key.id.clone(), side: key.side, tenderness: Tenderness::ALL[4], note: None };
            Entry::new(now.clone(), Kind::Rating(rated), now.timestamp()).unwrap()
        };
        let mut state = State::new(Settings::default(), Opening::Done, None);
        state.history = Arc::new(History::from_entries(keys.iter().map(entry)));
        state
    }

    fn points() -> AllPoints {
        AllPoints::new(Atlas::builtin(), History::default().custom_points())
    }

    #[test]
    fn the_map_and_the_list_have_the_same_points_and_areas() {
        let points = points();
        let area = points.areas().find(|area| area.at(ViewId::Sole).is_some()).unwrap();
        let key = PointKey { id: area.id.clone(), side: Side::Left };
        let mut state = rated(&[key.clone(), PointKey::new("AH-1", Side::Right)]);
        state.map.view = ViewId::Sole;
        state.map.all_points = false;
        let spots = spots(&state, &points, &state.map.plate(Inks::Light), None);
        let mut shown: Vec<_> = spots.iter().map(|spot| spot.key.clone()).collect();
        let mut listed: Vec<_> = rows(&state, &points).into_iter().map(|row| row.key).collect();
        shown.sort();
        listed.sort();
        assert_eq!(shown, listed);
        let spot = spots.iter().find(|spot| spot.key == key).unwrap();
        let place = state.map.stage().place(area.at(ViewId::Sole).unwrap().place, Side::Left);
        assert_eq!((Some(spot.place), spot.tenderness), (place, Some(Tenderness::ALL[4])));
    }

    #[test]
    fn a_chosen_side_fades_the_other_one_on_the_map() {
        let points = points();
        let mut state = rated(&[]);
        for side in [None, Some(Side::Left)] {
            state.list.side = side;
            let spots = spots(&state, &points, &state.map.plate(Inks::Light), None);
            let faded = |of: Side| spots.iter().filter(|spot| spot.key.side == of && spot.faded).count();
            assert_eq!(faded(Side::Right) > faded(Side::Left), side.is_some(), "{side:?}");
        }
    }

    #[test]
    fn what_was_looked_for_has_its_ring_from_afar_and_the_rest_is_dots() {
        let points = points();
        let mut state = rated(&[]);
        let key = PointKey::new("RHO-MAJ1", Side::Left);
        let found = BTreeSet::from([key.clone()]);
        let far = Camera { centre: Point::ZERO, scale: 0.7 };
        let spots_of = |state: &State| -> Vec<(PointKey, bool)> {
            let spots = spots(state, &points, &state.map.plate(Inks::Light), Some(&found));
            spots.iter().map(|spot| (spot.key.clone(), spot.is_quiet(&far))).collect()
        };
        assert!(spots_of(&state).contains(&(key.clone(), false)));
        assert!(spots_of(&state).contains(&(PointKey::new("RHO-MAJ1", Side::Right), true)));
        state.map.all_points = false;
        assert_eq!(spots_of(&state), [(key, false)], "also where the others are hidden");
    }
}
