//! What stands in the text of a plan, value by value; [`super::read`] makes a plan of it. Fields that this version does not
//! know are passed over.

use serde::Deserialize;

use crate::{
    anatomy::{Side, ViewId},
    therapy::{
        leaf::Leaf,
        method::{Position, Tool},
    },
};

#[derive(Deserialize)]
#[serde(rename = "Plan")]
pub(super) struct PlanText {
    pub id: Leaf<String>,
    pub revision: Leaf<i64>,
    pub made: Leaf<String>,
    pub review: Option<Leaf<String>>,
    pub ended: Option<Leaf<String>>,
    pub language: Option<Leaf<String>>,
    pub label: Option<Leaf<String>>,
    pub by: Option<Leaf<String>>,
    pub note: Option<Leaf<String>>,
    pub more_or_less: Option<Leaf<String>>,
    pub tell: Option<Leaf<String>>,
    pub points: Vec<Leaf<PointText>>,
}

#[derive(Deserialize)]
pub(super) struct PointText {
    pub point: Leaf<String>,
    pub side: Leaf<Side>,
    pub own: Option<OwnText>,
    pub method: Option<Leaf<String>>,
    pub tool: Leaf<Tool>,
    pub position: Leaf<Position>,
    pub dose: Leaf<DoseText>,
    pub times: Option<Leaf<i64>>,
    pub days: Option<Leaf<DaysText>>,
    pub rest_s: Option<Leaf<i64>>,
    pub note: Option<Leaf<String>>,
}

#[derive(Deserialize)]
pub(super) struct OwnText {
    pub name: Leaf<String>,
    pub place: Option<Leaf<String>>,
    pub view: Leaf<ViewId>,
    pub muscle: Leaf<String>,
    pub part: Option<Leaf<String>>,
    pub u_milli: Leaf<i64>,
    pub v_milli: Leaf<i64>,
}

#[derive(Clone, Copy, Deserialize)]
pub(super) enum DoseText {
    Time { from_s: Option<u32>, s: u32 },
    Release { at_most_s: u32 },
    Throbbing { from_min: u32, to_min: u32 },
    Repetitions { from: Option<u32>, count: u32 },
}

#[derive(Clone, Deserialize)]
pub(super) enum DaysText {
    Every,
    Week(Vec<DayWord>),
    Nth(u8),
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum DayWord {
    Mon,
    Tue,
    Wed,
    Thu,
    Fri,
    Sat,
    Sun,
}
