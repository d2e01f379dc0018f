//! The guide: how a point is held – with what, in which position, in a few plain steps.
//!
//! The methods are those of the five sources, in this program's own words; each names its source, and every figure in
//! it is that source's. Of what the sources say, these rules leave out: a ball in the hollow of the knee (C9), a ball on
//! the side of the neck (C10), falling asleep on the ball (C11), the spine. Most are short holds of at most 120 s (C1);
//! lying on a ball for 10–25 min (S1) comes last and is never chosen by itself, and pinning a point and moving (S0) is
//! offered once rolling is tolerated (C12). The methods stand in the files of the routines that use them.

#[cfg(test)]
mod tests;

use serde::Deserialize;

use super::{
    Ending, Source,
    routine::{self, AsksFirst},
};
use crate::anatomy::{Atlas, PointId, Side, atlas::SelfCare};

/// With what a point is pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tool {
    /// Very firm and small, does not slide on a wall (S0, S3).
    LacrosseBall,
    /// Softer and larger (S4).
    TennisBall,
    /// A massage ball (S2).
    MassageBall,
    /// A ball that is pumped up or let down to the right firmness, for points that ask for a soft one.
    SoftBall,
    /// Such a ball in a strap with two handles and an elastic band (S1).
    BackStrap,
    /// A hook to reach the back of the neck with (S0).
    Hook,
    /// Two or three fingers (S2).
    Fingers,
}

/// Where and how one is while pressing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
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
    /// In a car, as a passenger.
    CarSeat,
}

/// How a place is worked (C5: the sources differ, and none is right for all).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Technique {
    /// Rolled up and down and from side to side, with a stop at a sore spot.
    Roll,
    /// Rolled up and down (along the muscle).
    RollAlong,
    /// Rolled from side to side (across the muscle).
    RollAcross,
    /// Held still.
    Hold,
    /// Held down while a limb or the head moves.
    PinAndMove,
}

/// One way to treat a point or an area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Method {
    /// Its id, the source's first: `S0-R1`. Stays the same from version to version.
    pub id: String,
    /// The text it is from.
    pub source: Source,
    /// Its name.
    pub name: String,
    /// With what.
    pub tool: Tool,
    /// Where.
    pub position: Position,
    /// How the place is worked.
    pub moves: Technique,
    /// What ends a hold of it.
    pub ending: Ending,
    /// Whose figure the ending's is: [`Source::Guard`] where the program's cap stands in, because the source names none.
    pub figures: Source,
    /// Two to four steps, for [`steps`]: `{side}` and `{other}` stand for the sides, each before a word.
    pub steps: Vec<String>,
    /// The points it is for, by their ids in the atlas.
    pub points: Vec<String>,
    /// The areas it is for, by their ids in the atlas.
    pub areas: Vec<String>,
    /// What the source says of the time, in short.
    pub dose: String,
    /// How strong the pressure should be.
    pub pressure: String,
    /// What to mind besides the caution of every hold; may be empty.
    pub cautions: Vec<String>,
    /// Whether the arm of that side lies across the chest: deep points under the shoulder blade ask for it (C8).
    pub arm_crossed: bool,
    /// What must be true before it is used (C12).
    pub asks_first: Option<AsksFirst>,
}

impl Tool {
    /// Every tool.
    pub const ALL: [Self; 7] = [
        Self::LacrosseBall,
        Self::TennisBall,
        Self::MassageBall,
        Self::SoftBall,
        Self::BackStrap,
        Self::Hook,
        Self::Fingers,
    ];

    /// Its name on screen.
    pub fn name(self) -> &'static str {
        match self {
            Self::LacrosseBall => "Lacrosse ball",
            Self::TennisBall => "Tennis ball",
            Self::MassageBall => "Massage ball",
            Self::SoftBall => "Soft inflatable ball",
            Self::BackStrap => "BackStrap",
            Self::Hook => "Hook",
            Self::Fingers => "Fingers",
        }
    }

    /// The word of files.
    pub fn word(self) -> &'static str {
        match self {
            Self::LacrosseBall => "lacrosse_ball",
            Self::TennisBall => "tennis_ball",
            Self::MassageBall => "massage_ball",
            Self::SoftBall => "soft_ball",
            Self::BackStrap => "back_strap",
            Self::Hook => "hook",
            Self::Fingers => "fingers",
        }
    }
}

impl Position {
    /// Every position, the first to try first.
    pub const ALL: [Self; 6] =
        [Self::Wall, Self::Sitting, Self::Table, Self::Floor, Self::FloorOrBed, Self::CarSeat];

    /// Its name on screen.
    pub fn name(self) -> &'static str {
        match self {
            Self::Wall => "Wall",
            Self::Sitting => "Sitting",
            Self::Table => "Table",
            Self::Floor => "Floor",
            Self::FloorOrBed => "Floor or bed",
            Self::CarSeat => "Car seat, as a passenger",
        }
    }

    /// The word of files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Wall => "wall",
            Self::Sitting => "sitting",
            Self::Table => "table",
            Self::Floor => "floor",
            Self::FloorOrBed => "floor_or_bed",
            Self::CarSeat => "car_seat",
        }
    }
}

impl Technique {
    /// Every technique.
    pub const ALL: [Self; 5] = [Self::Roll, Self::RollAlong, Self::RollAcross, Self::Hold, Self::PinAndMove];

    /// What it is called on screen.
    pub fn name(self) -> &'static str {
        match self {
            Self::Roll => "Roll up and down and from side to side",
            Self::RollAlong => "Roll up and down",
            Self::RollAcross => "Roll from side to side",
            Self::Hold => "Hold still",
            Self::PinAndMove => "Pin and move",
        }
    }

    /// The word of files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Roll => "roll",
            Self::RollAlong => "roll_along",
            Self::RollAcross => "roll_across",
            Self::Hold => "hold",
            Self::PinAndMove => "pin_and_move",
        }
    }
}

/// Every method there is: the special ones of a region before those that fit anywhere.
pub fn methods() -> impl Iterator<Item = &'static Method> {
    routine::builtin_methods().iter()
}

/// The method `id`.
pub fn method(id: &str) -> Option<&'static Method> {
    methods().find(|method| method.id == id)
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

fn for_point(point_id: &str) -> impl Iterator<Item = &'static Method> {
    methods().filter(move |method| method.points.iter().any(|id| id == point_id))
}

/// The methods for a custom point on the muscle `muscle_id`: those of the named points on it, fingers first where one of
/// these asks for fingers. Where it has no named point, fingers alone, which are the gentlest. Empty if one does not
/// treat any point of it oneself.
pub fn methods_on(atlas: &Atlas, muscle_id: &str) -> Vec<&'static Method> {
    let main = |muscles: &[String]| muscles.first().is_some_and(|main| main == muscle_id);
    let named: Vec<_> = atlas.points().iter().filter(|point| main(&point.muscles)).collect();
    if named.is_empty() {
        return method(GENTLEST).into_iter().collect();
    }
    let treated: Vec<&PointId> =
        named.iter().filter(|point| point.self_care != SelfCare::No).map(|point| &point.id).collect();
    let fits = |method: &&Method| {
        method.asks_first.is_none() && method.points.iter().any(|id| treated.iter().any(|one| one.0 == *id))
    };
    let mut methods = best_first(methods().filter(fits).collect());
    methods.sort_by_key(|method| method.tool != Tool::Fingers);
    methods
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
/// `your {other} hand` is `your other hand`.
pub fn sided(text: &str, side: Side) -> String {
    match side {
        Side::Midline => text.replace("{side} ", "").replace("{other}", "other"),
        _ => text.replace("{side}", side.word()).replace("{other}", side.opposite().word()),
    }
}
