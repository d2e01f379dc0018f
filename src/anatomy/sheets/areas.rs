//! Areas of a view: where a point refers to, where care is due, which region of the body it is.

use kurbo::Point;
use serde::{Deserialize, Serialize};

use super::numbers;
use crate::anatomy::body::ViewId;

/// How constant a referral is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Grade {
    /// Solid.
    Essential,
    /// Less constant.
    Spillover,
}

/// A place a point refers to, on the given side; to be cut with the silhouette.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReferralZone {
    /// The view.
    pub view: ViewId,
    /// How constant it is.
    pub grade: Grade,
    /// Its polygon.
    #[serde(with = "numbers::points")]
    pub polygon: Vec<Point>,
}

/// What a danger zone asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Light, with the rule.
    Care,
    /// No ball on bone.
    Bone,
    /// No pressure.
    Never,
}

/// A zone in which a point is refused, or needs care; to be cut with the silhouette.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DangerZone {
    /// Its id, unique in a view.
    pub id: String,
    /// Its name.
    pub(in crate::anatomy) name: String,
    /// What it asks for.
    pub level: Level,
    /// The rule, in words.
    pub(in crate::anatomy) rule: String,
    /// The view.
    pub view: ViewId,
    /// Whether the other side of the picture has it too.
    pub mirror: bool,
    /// Its polygon, on the given side.
    #[serde(with = "numbers::points")]
    pub polygon: Vec<Point>,
    #[serde(skip)]
    pub(in crate::anatomy) file: u16,
}

/// A region of the body; to be cut with the silhouette.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Region {
    /// Its id, unique in a view.
    pub id: String,
    /// Its name.
    pub(in crate::anatomy) name: String,
    /// The view.
    pub view: ViewId,
    /// Its SNOMED CT code.
    pub snomed: String,
    /// The name of that code.
    pub snomed_term: String,
    /// How sure the code is.
    pub code_confidence: String,
    /// Muscles that lie in it.
    pub muscles: Vec<String>,
    /// Remarks.
    pub note: String,
    /// Its polygon, on the given side.
    #[serde(with = "numbers::points")]
    pub polygon: Vec<Point>,
    #[serde(skip)]
    pub(in crate::anatomy) file: u16,
}
