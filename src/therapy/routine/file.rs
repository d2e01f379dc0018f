//! What stands in a file, value by value; [`super::read`] makes a routine of it.

use serde::Deserialize;

use super::Preparation;
use crate::therapy::{
    Source,
    leaf::Leaf,
    method::{Position, Technique, Tool},
};

/// What one file holds; the file says so itself.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) enum SheetText {
    Routine(Box<RoutineText>),
    Methods { methods: Vec<MethodText> },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RoutineText {
    pub id: Leaf<String>,
    pub name: Leaf<String>,
    pub source: Option<Leaf<SourceWord>>,
    pub about: Option<Leaf<String>>,
    #[serde(default)]
    pub set_up: Vec<Leaf<String>>,
    #[serde(default)]
    pub methods: Vec<MethodText>,
    pub steps: Vec<StepText>,
    pub order_why: Option<Leaf<String>>,
    pub spots: Option<Leaf<(i64, i64)>>,
    pub minutes: Option<Leaf<(i64, i64)>>,
    pub side_s: Option<Leaf<(i64, i64)>>,
    pub nights: Option<Leaf<bool>>,
    pub per_day: Option<PerDayText>,
    pub rest_s: Option<Leaf<i64>>,
    pub feel: Option<Leaf<String>>,
    #[serde(default)]
    pub cautions: Vec<CautionText>,
    #[serde(default)]
    pub stop_if: Vec<CautionText>,
    pub after: Option<Leaf<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MethodText {
    pub id: Leaf<String>,
    pub name: Leaf<String>,
    pub source: Option<Leaf<SourceWord>>,
    pub tool: Leaf<Tool>,
    pub position: Leaf<Position>,
    pub moves: Option<Leaf<Technique>>,
    pub ending: Leaf<EndingText>,
    pub figures: Option<Leaf<SourceWord>>,
    pub steps: Vec<Leaf<String>>,
    #[serde(default)]
    pub points: Vec<Leaf<String>>,
    #[serde(default)]
    pub areas: Vec<Leaf<String>>,
    pub dose: Option<Leaf<String>>,
    pub pressure: Option<Leaf<String>>,
    #[serde(default)]
    pub cautions: Vec<Leaf<String>>,
    /// Cautions that the program adds to those of the source; a file of the user's own needs none.
    #[serde(default)]
    pub guards: Vec<Leaf<String>>,
    /// What the source does before it.
    pub after: Option<Leaf<String>>,
    pub arm_crossed: Option<Leaf<bool>>,
    pub asks_first: Option<AsksFirstText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StepText {
    pub name: Leaf<String>,
    pub method: Option<Leaf<String>>,
    pub at: TargetText,
    pub sides: Option<Leaf<SidesWord>>,
    pub ending: Option<Leaf<EndingText>>,
    pub figures: Option<Leaf<SourceWord>>,
    pub moves: Option<Leaf<Technique>>,
    pub cue: Option<Leaf<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) enum TargetText {
    Area(Leaf<String>),
    Points { ids: Vec<Leaf<String>>, choose: Option<Leaf<(i64, i64)>> },
    Nothing(Leaf<Preparation>),
}

/// An ending with its figures as written; read once its numbers are known to be possible.
#[derive(Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) enum EndingText {
    Time { s: u32 },
    Release { at_most_s: u32 },
    Throbbing { from_min: u32, to_min: u32 },
    Repetitions { count: u32 },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CautionText {
    pub text: Leaf<String>,
    pub source: Option<Leaf<SourceWord>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PerDayText {
    pub times: Leaf<i64>,
    pub source: Option<Leaf<SourceWord>>,
    pub says: Option<Leaf<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AsksFirstText {
    pub tolerated: Leaf<String>,
    pub pain_at_most: Leaf<i64>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum SidesWord {
    One,
    Midline,
}

/// A [`Source`] as files name it.
#[derive(Clone, Copy, Deserialize)]
pub(super) enum SourceWord {
    S0,
    S1,
    S2,
    S3,
    S4,
    #[serde(rename = "guard")]
    Guard,
    #[serde(rename = "own")]
    Own,
}

impl From<SourceWord> for Source {
    fn from(word: SourceWord) -> Self {
        match word {
            SourceWord::S0 => Self::S0,
            SourceWord::S1 => Self::S1,
            SourceWord::S2 => Self::S2,
            SourceWord::S3 => Self::S3,
            SourceWord::S4 => Self::S4,
            SourceWord::Guard => Self::Guard,
            SourceWord::Own => Self::Own,
        }
    }
}
