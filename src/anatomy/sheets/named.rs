//! What the atlas knows in words: muscles, points, sets of points, danger zones, regions.

use kurbo::Point;
use serde::{Deserialize, Serialize};

use super::{areas::ReferralZone, self_care::SelfCare};
use crate::anatomy::body::{PointId, Side, ViewId};

/// What the atlas is and how its numbers are read.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct About {
    /// Title.
    pub title: String,
    /// What it is worth.
    pub status: String,
    /// Units.
    pub units: String,
    /// Axes.
    pub axes: String,
    /// Which half is given.
    pub half: String,
    /// How lines are smoothed.
    pub spline: String,
    /// How pieces are lofted.
    pub rails: String,
    /// How pictures are ordered.
    pub z: String,
    /// What `layer` means.
    pub layer: String,
    /// The sources, by name.
    pub seeds: SeedNames,
    /// What the grades of a referral zone mean.
    pub grades: String,
    /// What `self` means.
    #[serde(rename = "self")]
    pub self_care: String,
    /// What the levels of a danger zone mean.
    pub danger: String,
}

/// A source text that treats a point or a muscle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Seed {
    /// Medial scapula rolling.
    S0,
    /// `BackStrap`.
    S1,
    /// Levator release.
    S2,
    /// Lacrosse ball.
    S3,
    /// Tennis ball.
    S4,
}

/// The name of each source.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "UPPERCASE")]
pub struct SeedNames {
    /// The name of S0.
    pub s0: String,
    /// The name of S1.
    pub s1: String,
    /// The name of S2.
    pub s2: String,
    /// The name of S3.
    pub s3: String,
    /// The name of S4.
    pub s4: String,
}

impl SeedNames {
    /// The name of `seed`.
    pub fn of(&self, seed: Seed) -> &str {
        match seed {
            Seed::S0 => &self.s0,
            Seed::S1 => &self.s1,
            Seed::S2 => &self.s2,
            Seed::S3 => &self.s3,
            Seed::S4 => &self.s4,
        }
    }
}

/// A muscle (or tendon, or fascia) in words; its shapes are [`super::Piece`]s of the views.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Muscle {
    /// Its id.
    pub id: String,
    /// Its name.
    pub(in crate::anatomy) name: String,
    /// Its Latin name.
    pub latin: String,
    /// What it is called without anatomy.
    pub(in crate::anatomy) plain: String,
    /// Anatomical depth, 1 under the skin to 6.
    pub layer: u8,
    /// The group it belongs to; `drawn only` for what has no points and no codes.
    pub group: String,
    /// What it does.
    pub action: String,
    /// Where it begins.
    pub origin: String,
    /// Where it ends.
    pub insertion: String,
    /// Its form, where known.
    #[serde(default)]
    pub shape: String,
    /// Identifiers in other systems, where known.
    pub codes: Option<Codes>,
    /// The sources that treat it.
    pub seeds: Vec<Seed>,
    /// Where it is drawn.
    pub views: Vec<ViewId>,
    /// Whether one may treat it oneself, wherever on it.
    #[serde(rename = "self", default)]
    pub self_care: SelfCare,
    /// Why not, or what to mind; empty where one may.
    #[serde(default)]
    pub(in crate::anatomy) why: String,
    #[serde(skip)]
    pub(in crate::anatomy) file: u16,
}

/// Identifiers of a muscle in other systems.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Codes {
    /// Foundational Model of Anatomy.
    pub fma: String,
    /// Uberon.
    pub uberon: String,
    /// SNOMED CT.
    pub snomed: String,
}

/// How deep a point lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Depth {
    /// Under the skin.
    Superficial,
    /// Under another muscle.
    Deep,
}

/// How sure a point's place and referral are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// Well known.
    High,
    /// Known.
    Medium,
    /// Inferred.
    Low,
}

/// A point of the atlas.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NamedPoint {
    /// Its id.
    pub id: PointId,
    /// Its name.
    pub(in crate::anatomy) name: String,
    /// Where it is, in plain words.
    pub(in crate::anatomy) place: String,
    /// Its muscles, the main one first; at least one.
    pub muscles: Vec<String>,
    /// Anatomical depth of its muscle, 1 under the skin to 6.
    pub layer: u8,
    /// How deep it lies.
    pub depth: Depth,
    /// The sides it exists on.
    pub sides: Vec<Side>,
    /// Whether one may treat it oneself.
    #[serde(rename = "self")]
    pub self_care: SelfCare,
    /// How sure its place and referral are.
    pub confidence: Confidence,
    /// The sources that treat it.
    pub seeds: Vec<Seed>,
    /// Where it refers to, in words.
    pub(in crate::anatomy) refers: String,
    /// What to mind.
    pub(in crate::anatomy) note: String,
    /// Its number in the manual of Travell and Simons, where it has one.
    pub travell_simons: String,
    /// Where it is from.
    pub source: String,
    /// Where it lies, once a view.
    pub at: Vec<At>,
    /// Where it refers to.
    pub zones: Vec<ReferralZone>,
    #[serde(skip)]
    pub(in crate::anatomy) file: u16,
}

impl NamedPoint {
    /// The id of the main muscle.
    pub fn muscle(&self) -> &str {
        self.muscles.first().map_or("", String::as_str)
    }

    /// The sides it exists on.
    pub fn sides(&self) -> &[Side] {
        &self.sides
    }

    /// Where it lies in `view`, if that view shows it.
    pub fn at(&self, view: ViewId) -> Option<&At> {
        self.at.iter().find(|at| at.view == view)
    }
}

/// How the place of a point was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PlaceMethod {
    /// Carried over from a map of facts by a thin-plate spline.
    Warp,
    /// Half way from there to its (u, v).
    WarpUv,
    /// Corrected by eye.
    Fixed,
    /// From a detail drawing.
    DetailDrawing,
}

/// A place on a piece of a muscle in a view.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct At {
    /// The view.
    pub view: ViewId,
    /// The id of the piece.
    pub muscle: String,
    /// The part of the piece, empty if it has none.
    #[serde(default)]
    pub part: String,
    /// Across the fibres, 0..=1.
    pub u: f64,
    /// Along the fibres, 0 origin to 1 insertion.
    pub v: f64,
    /// The same place in units of the view, on the given side.
    pub x: f64,
    /// See `x`.
    pub y: f64,
    /// How the place was found; a set's place has none.
    pub method: Option<PlaceMethod>,
}

impl At {
    /// The place in units of the view, on the given side.
    pub fn given(&self) -> Point {
        Point::new(self.x, self.y)
    }
}

/// Points that a source gives in an order of its own.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PointSet {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its source.
    pub seed: Seed,
    /// How it is ordered.
    pub note: String,
    /// Its points, in order.
    pub points: Vec<SetPoint>,
    #[serde(skip)]
    pub(in crate::anatomy) file: u16,
}

/// One step of a set.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetPoint {
    /// Its number, from 1.
    pub order: u8,
    /// The point that stands for it.
    pub id: PointId,
    /// The words of the source.
    pub label: String,
    /// The run it belongs to.
    pub group: String,
    /// Anatomical depth, 1 under the skin to 6.
    pub layer: u8,
    /// Its muscles.
    pub muscles: Vec<String>,
    /// Whether the place follows from the label only.
    pub inferred: bool,
    /// How the place was found.
    pub why: String,
    /// Other points close by.
    pub near: Vec<PointId>,
    /// Where it lies.
    pub at: At,
}
