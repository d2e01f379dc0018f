//! The guide: how a point is held – with what, in which position, in a few plain steps.
//!
//! The methods are those of the five sources, in this program's own words; each names its source, and every figure in
//! it is that source's. Of what the sources say, these rules leave out: a ball in the hollow of the knee (C9), a ball on
//! the side of the neck (C10), falling asleep on the ball (C11), the spine. Most are short holds of at most 120 s (C1);
//! lying on a ball for 10–25 min (S1) comes last and is never chosen by itself, and pinning a point and moving (S0) is
//! offered once rolling is tolerated (C12). The methods stand in the files of the routines that use them.

#[cfg(test)]
mod tests;

pub use super::method::{Method, Position, Technique, Tool};
use super::routine;
use crate::{
    anatomy::{Atlas, PointId, Side, atlas::SelfCare},
    language::say,
};

/// Every method there is: the special ones of a region before those that fit anywhere.
pub fn methods() -> impl Iterator<Item = &'static Method> {
    routine::builtin_methods().iter()
}

/// The method `id`.
pub fn method(id: &str) -> Option<&'static Method> {
    routine::builtin_method(id)
}

/// The methods for the point `point_id` of the atlas, best first: at the wall before the floor (C13), and the one made
/// for this region before one that fits anywhere. Empty for a point that one does not treat oneself, and for an id that
/// the atlas does not have (for a custom point ask [`methods_on`]). Methods that ask for something first are not among
/// them: see [`locked_methods_for`].
pub fn methods_for(point_id: &str) -> Vec<&'static Method> {
    best_first(for_point(point_id).filter(|method| method.asks_first.is_none()).collect())
}

/// The methods for the point `point_id` that wait until something else is tolerated (C12).
pub fn locked_methods_for(point_id: &str) -> Vec<&'static Method> {
    best_first(for_point(point_id).filter(|method| method.asks_first.is_some()).collect())
}

/// The methods for the area `area_id` of the atlas, best first; none that asks for something first.
pub fn methods_for_area(area_id: &str) -> Vec<&'static Method> {
    let is_for = |method: &&Method| method.areas.iter().any(|id| id == area_id);
    best_first(methods().filter(|method| method.asks_first.is_none()).filter(is_for).collect())
}

fn for_point(point_id: &str) -> impl Iterator<Item = &'static Method> {
    methods().filter(move |method| method.points.iter().any(|id| id == point_id))
}

/// The methods for a custom point on the muscle `muscle_id`: those of the named points on it that its `note` lets, fingers
/// first where one of these asks for fingers. Where none is left, fingers alone, which are the gentlest. Empty if one
/// does not treat the muscle oneself, or none of its points.
pub fn methods_on(atlas: &Atlas, muscle_id: &str, note: &str) -> Vec<&'static Method> {
    if atlas.muscle(muscle_id).is_some_and(|muscle| muscle.self_care == SelfCare::No) {
        return Vec::new();
    }
    let main = |muscles: &[String]| muscles.first().is_some_and(|main| main == muscle_id);
    let named: Vec<_> = atlas.points().iter().filter(|point| main(&point.muscles)).collect();
    let gentlest = || method(GENTLEST).into_iter().collect();
    if named.is_empty() {
        return gentlest();
    }
    let treated: Vec<&PointId> =
        named.iter().filter(|point| point.self_care != SelfCare::No).map(|point| &point.id).collect();
    if treated.is_empty() {
        return Vec::new();
    }
    let fits = |method: &&Method| {
        method.asks_first.is_none()
            && routine::bears(note, method.tool)
            && method.points.iter().any(|id| treated.iter().any(|one| one.0 == *id))
    };
    let mut methods = best_first(methods().filter(fits).collect());
    methods.sort_by_key(|method| method.tool != Tool::Fingers);
    if methods.is_empty() { gentlest() } else { methods }
}

/// The gentlest way, for where a ball is too hard or does not get.
const GENTLEST: &str = "S3-GEN-FINGERS";

/// Stable: within one position the order of the files stays.
fn best_first(mut methods: Vec<&'static Method>) -> Vec<&'static Method> {
    methods.sort_by_key(|method| method.position);
    methods
}

/// The steps of `method` for a point on the patient's `side`.
pub fn steps(method: &Method, side: Side) -> Vec<String> {
    method.steps.iter().map(|step| sided(step, side)).collect()
}

/// `text` with the patient's sides put in. On the midline there is no side to name: `your {side} hand` is `your hand`,
/// `your {other} hand` is `your other hand`. A language may put the side behind its word: `die Hand {side}` is `die Hand`.
pub fn sided(text: &str, side: Side) -> String {
    let (left, right) = (say!("therapy-side-left"), say!("therapy-side-right"));
    let (side, other) = match side {
        Side::Left => (left, right),
        Side::Right => (right, left),
        Side::Midline => {
            let bare = text.replace("{side} ", "").replace(" {side}", "");
            return bare.replace("{other}", say!("therapy-side-other"));
        }
    };
    text.replace("{side}", side).replace("{other}", other)
}
