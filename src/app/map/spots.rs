//! Which points lie where on the map, and which of them is meant by an arrow key.

use std::collections::HashMap;

use egui::Vec2;
use kurbo::Point;

use super::MapView;
use crate::{
    anatomy::{Atlas, Picture, PointKey, SelfCare, Side},
    drawing::PlateSpec,
    journal::{AllPoints, Listed, Placed},
    session::{Standing, State},
    therapy::{Tenderness, plan::Plan},
};

/// How far from its centre a point takes a click, in screen points.
pub(super) const REACH: f32 = 18.0;

/// A point as it lies on the map.
pub(super) struct Spot<'a> {
    /// Which point.
    pub key: PointKey,
    /// What is known about it.
    pub listed: &'a Listed,
    /// Where it is drawn, in view units.
    pub place: Point,
    /// Its latest tenderness.
    pub tenderness: Option<Tenderness>,
    /// Its place in the plan that is being made, if it is in it.
    pub order: Option<Order>,
    /// Its number in the plan that the user does.
    pub planned: Option<usize>,
    /// Whether its muscle has been removed from the drawing.
    pub faded: bool,
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

    /// Whether nobody treats it themselves.
    pub(super) fn is_forbidden(&self) -> bool {
        self.listed.self_care == SelfCare::No
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

/// Every point that the map shows, those with entries last, so that they lie on top.
pub(super) fn spots<'a>(state: &State, points: &'a AllPoints, plate: &PlateSpec) -> Vec<Spot<'a>> {
    let stage = plate.stage;
    let plan = state.plan_on_map();
    let yours = if plan.is_some() { None } else { state.plan_done_here() };
    let mut spots = Vec::new();
    // Of the few pieces that many points lie on, whether they have been removed: asked of the atlas once each.
    let mut removed: HashMap<(&str, &str, Picture), bool, foldhash::fast::RandomState> = HashMap::default();
    for listed in points.iter() {
        let Some(at) = listed.at(stage.view()) else { continue };
        for &side in &listed.sides {
            let Some(place) = stage.place(at.place, side) else { continue };
            let key = PointKey { id: listed.id.clone(), side };
            let selected = state.selected.as_ref() == Some(&key);
            let cursor = state.map.cursor.as_ref() == Some(&key);
            let latest = || state.history.latest(&key).map(|reading| reading.value);
            let tenderness = if plan.is_some() { None } else { latest() };
            let order = plan.and_then(|draft| order(&draft.plan, &key));
            let planned = yours.and_then(|plan| plan.number(&key));
            if tenderness.is_none()
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
            let faded = *removed.entry(piece).or_insert_with(|| is_removed(at, picture));
            spots.push(Spot { key, listed, place, tenderness, order, planned, faded, selected, cursor });
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
