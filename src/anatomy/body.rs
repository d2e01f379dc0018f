//! The words by which everything else refers to the body: side, view, layer, point.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A side of the body: always the PATIENT's, in data and on screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    /// The patient's left.
    Left,
    /// The patient's right.
    Right,
    /// On the line between the two.
    Midline,
}

impl Side {
    /// The side facing this one; the midline faces itself.
    #[must_use]
    pub fn opposite(self) -> Self {
        match self {
            Self::Left => Self::Right,
            Self::Right => Self::Left,
            Self::Midline => Self::Midline,
        }
    }

    /// The word of files and of the command line: `left`, `right`, `midline`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Right => "right",
            Self::Midline => "midline",
        }
    }
}

/// One drawing of the atlas.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ViewId {
    /// The whole body from behind.
    Back,
    /// The whole body from in front.
    Front,
    /// Head, neck and shoulder of one side.
    NeckSide,
    /// Both soles, toes up.
    Sole,
    /// The back of one forearm and hand.
    ForearmBack,
    /// The palm side of one forearm and hand.
    ForearmPalm,
}

impl ViewId {
    /// Every view, in the order of the view switch.
    pub const ALL: [Self; 6] =
        [Self::Back, Self::Front, Self::NeckSide, Self::Sole, Self::ForearmBack, Self::ForearmPalm];

    /// The atlas's id of the view.
    pub fn word(self) -> &'static str {
        match self {
            Self::Back => "back",
            Self::Front => "front",
            Self::NeckSide => "neck_side",
            Self::Sole => "sole",
            Self::ForearmBack => "forearm_back",
            Self::ForearmPalm => "forearm_palm",
        }
    }
}

/// What the layer switch offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Layer {
    /// The skin with its landmarks.
    Skin,
    /// The muscles right under the skin.
    Outer,
    /// The muscles under those.
    Deep,
    /// The skeleton.
    Bones,
}

impl Layer {
    /// Every layer, from the skin inwards.
    pub const ALL: [Self; 4] = [Self::Skin, Self::Outer, Self::Deep, Self::Bones];

    /// The word of the command line.
    pub fn word(self) -> &'static str {
        match self {
            Self::Skin => "skin",
            Self::Outer => "outer",
            Self::Deep => "deep",
            Self::Bones => "bones",
        }
    }

    /// The atlas picture that shows this layer.
    pub fn picture(self) -> Picture {
        match self {
            Self::Skin => Picture::Skin,
            Self::Outer => Picture::Outer,
            Self::Deep => Picture::Deep,
            Self::Bones => Picture::Bones,
        }
    }
}

/// A picture of the atlas: a set of drawn items with their order. One more than there are layers: `Deepest` is what an
/// opened side shows for muscles that other deep muscles cover.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Picture {
    /// Skin and surface landmarks.
    Skin,
    /// Superficial muscles.
    Outer,
    /// Muscles under the superficial ones.
    Deep,
    /// Muscles on the bone.
    Deepest,
    /// Bones alone.
    Bones,
}

impl Picture {
    /// Every picture, from the skin inwards.
    pub const ALL: [Self; 5] = [Self::Skin, Self::Outer, Self::Deep, Self::Deepest, Self::Bones];
}

/// The id of a point: one of the atlas (`RHO-MAJ1`) or of a custom point of the journal.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PointId(pub String);

impl fmt::Display for PointId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A point on one side of the body: what a tenderness, a hold and a history belong to. Written `RHO-MAJ1:left`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct PointKey {
    /// Which point.
    pub id: PointId,
    /// On which of the patient's sides.
    pub side: Side,
}

impl PointKey {
    /// The key of point `id` on `side`.
    pub fn new(id: impl Into<String>, side: Side) -> Self {
        Self { id: PointId(id.into()), side }
    }
}

impl fmt::Display for PointKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.id, self.side)
    }
}

/// Gives a word-like enum its `Display`.
macro_rules! written {
    ($($type:ty),+) => {
        $(impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.word())
            }
        })+
    };
}

written!(Side, ViewId, Layer);
