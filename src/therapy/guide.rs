//! The guide: how a point is held – with what, in which position, in a few plain steps.
//!
//! The methods are those of the five sources, in this program's own words; each names its source, and every figure in
//! it is that source's. Of what the sources say, these rules leave out: a ball in the hollow of the knee (C9), a ball on
//! the side of the neck (C10), falling asleep on the ball (C11), the spine. A method here is a short hold of 5–120 s
//! (C1); pinning a point and moving (S0), and lying on a ball for 10–25 min (S1), are holds of another kind.

mod arm;
mod back;
mod chest;
mod general;
mod hip_leg;
#[cfg(test)]
mod tests;

use super::Source;
use crate::anatomy::{Atlas, PointId, Side, atlas::SelfCare};

/// With what a point is pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tool {
    /// Very firm and small, does not slide on a wall (S0, S3).
    LacrosseBall,
    /// Softer and larger (S4).
    TennisBall,
    /// A massage ball (S2).
    MassageBall,
    /// A ball that is pumped up or let down to the right firmness (S1), for points that ask for a soft one.
    SoftBall,
    /// Two or three fingers (S2).
    Fingers,
}

/// Where and how one is while pressing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Position {
    /// Standing at a wall; the first to try (C13).
    Wall,
    /// On a chair.
    Sitting,
    /// The arm on a table.
    Table,
    /// On the floor: sitting, lying or on hands and knees, as the steps say.
    Floor,
    /// Lying, with time.
    FloorOrBed,
}

/// One way to hold a point.
#[derive(Debug, PartialEq, Eq)]
pub struct Method {
    /// Its id, the source's first: `S0-R1`. Stays the same from version to version.
    pub id: &'static str,
    /// The text it is from, and every figure in it.
    pub source: Source,
    /// Its name.
    pub name: &'static str,
    /// With what.
    pub tool: Tool,
    /// Where.
    pub position: Position,
    /// Two to four steps, for [`steps`]: `{side}` and `{other}` stand for the sides, each before a word.
    pub steps: &'static [&'static str],
    /// The points it is for, by their ids in the atlas.
    pub points: &'static [&'static str],
    /// What the source says of the time, in short.
    pub dose: &'static str,
    /// How strong the pressure should be.
    pub pressure: &'static str,
    /// What to mind besides the caution of every hold; may be empty.
    pub cautions: &'static [&'static str],
}

/// Every method: the special ones of a region before those that fit anywhere.
static METHODS: [&[Method]; 5] =
    [&back::METHODS, &chest::METHODS, &arm::METHODS, &hip_leg::METHODS, &general::METHODS];

impl Tool {
    /// Every tool.
    pub const ALL: [Self; 5] =
        [Self::LacrosseBall, Self::TennisBall, Self::MassageBall, Self::SoftBall, Self::Fingers];

    /// Its name on screen.
    pub fn name(self) -> &'static str {
        match self {
            Self::LacrosseBall => "Lacrosse ball",
            Self::TennisBall => "Tennis ball",
            Self::MassageBall => "Massage ball",
            Self::SoftBall => "Soft inflatable ball",
            Self::Fingers => "Fingers",
        }
    }
}

impl Position {
    /// Every position, the first to try first.
    pub const ALL: [Self; 5] = [Self::Wall, Self::Sitting, Self::Table, Self::Floor, Self::FloorOrBed];

    /// Its name on screen.
    pub fn name(self) -> &'static str {
        match self {
            Self::Wall => "Wall",
            Self::Sitting => "Sitting",
            Self::Table => "Table",
            Self::Floor => "Floor",
            Self::FloorOrBed => "Floor or bed",
        }
    }
}

/// Every method there is.
pub fn methods() -> impl Iterator<Item = &'static Method> {
    METHODS.iter().copied().flatten()
}

/// The methods for the point `point_id` of the atlas, best first: at the wall before the floor (C13), and the one made
/// for this region before one that fits anywhere. Empty for a point that one does not treat oneself, and for an id that
/// the atlas does not have (for a custom point ask [`methods_on`]).
pub fn methods_for(point_id: &str) -> Vec<&'static Method> {
    best_first(methods().filter(|method| method.points.contains(&point_id)).collect())
}

/// The methods for a custom point on the muscle `muscle_id`: those of the named points on it, fingers first where one of
/// these asks for fingers. Where it has no named point, fingers alone, which are the gentlest. Empty if one does not
/// treat any point of it oneself.
pub fn methods_on(atlas: &Atlas, muscle_id: &str) -> Vec<&'static Method> {
    let main = |muscles: &[String]| muscles.first().is_some_and(|main| main == muscle_id);
    let named: Vec<_> = atlas.points().iter().filter(|point| main(&point.muscles)).collect();
    if named.is_empty() {
        return vec![&general::FINGERS];
    }
    let treated: Vec<&PointId> =
        named.iter().filter(|point| point.self_care != SelfCare::No).map(|point| &point.id).collect();
    let fits = |method: &&Method| treated.iter().any(|id| method.points.contains(&id.0.as_str()));
    let mut methods = best_first(methods().filter(fits).collect());
    methods.sort_by_key(|method| method.tool != Tool::Fingers);
    methods
}

/// Stable: within one position the order of [`METHODS`] stays.
fn best_first(mut methods: Vec<&'static Method>) -> Vec<&'static Method> {
    methods.sort_by_key(|method| method.position);
    methods
}

/// The steps of `method` for a point on the patient's `side`.
pub fn steps(method: &Method, side: Side) -> Vec<String> {
    method.steps.iter().map(|step| sided(step, side)).collect()
}

/// On the midline there is no side to name: `your {side} hand` is `your hand`, `your {other} hand` is `your other hand`.
fn sided(step: &str, side: Side) -> String {
    match side {
        Side::Midline => step.replace("{side} ", "").replace("{other}", "other"),
        _ => step.replace("{side}", side.word()).replace("{other}", side.opposite().word()),
    }
}
