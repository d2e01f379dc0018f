//! The shape of the answer of `knotmap plan read --format json`. Names and meanings stay the same from version to version.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::{
    anatomy::{PointKey, Side},
    therapy::plan::{Middle, Plan, PlanResult, Summary, code},
};

/// What was done of a plan.
#[derive(Serialize)]
pub(super) struct ResultJson<'a> {
    plan: String,
    code: String,
    /// Whether the plan is here.
    known: bool,
    /// What the plan that is here calls the patient.
    label: Option<&'a str>,
    made: String,
    from: String,
    to: String,
    revisions: Vec<u32>,
    questions: &'a str,
    rows: Vec<ResultRowJson<'a>>,
    remarks: Vec<String>,
}

/// What was done at one point.
#[derive(Serialize)]
pub(super) struct ResultRowJson<'a> {
    point: &'a str,
    side: Side,
    name: &'a str,
    prescribed: u32,
    done: u32,
    days: u32,
    stopped: u32,
    not_done: u32,
    extra: u32,
    seconds: Option<u32>,
    endings: BTreeMap<&'static str, u32>,
    before: Option<serde_json::Number>,
    after: Option<serde_json::Number>,
    timed: u32,
    typed: u32,
    reasons: BTreeMap<&'static str, u32>,
    left_out: Vec<LeftOutJson>,
    notes: Vec<NoteJson<'a>>,
}

/// A day on which the point was left out.
#[derive(Serialize)]
struct LeftOutJson {
    day: String,
    reason: &'static str,
}

/// What the patient wrote about a hold.
#[derive(Serialize)]
pub(super) struct NoteJson<'a> {
    pub day: String,
    pub note: &'a str,
}

impl<'a> ResultJson<'a> {
    pub(super) fn new(
        result: &'a PlanResult,
        known: Option<&'a Plan>,
        rows: Vec<ResultRowJson<'a>>,
        remarks: Vec<String>,
    ) -> Self {
        Self {
            plan: result.plan.to_string(),
            code: code(result.plan),
            known: known.is_some(),
            label: known.map(|plan| plan.label.as_str()),
            made: result.made.to_string(),
            from: result.from.to_string(),
            to: result.to.to_string(),
            revisions: result.terms.iter().map(|term| term.revision).collect(),
            questions: &result.questions,
            rows,
            remarks,
        }
    }
}

impl<'a> ResultRowJson<'a> {
    pub(super) fn new(result: &'a PlanResult, key: &'a PointKey, sum: &Summary) -> Self {
        Self {
            point: &key.id.0,
            side: key.side,
            name: result.name(key),
            prescribed: sum.prescribed,
            done: sum.done,
            days: sum.days,
            stopped: sum.stopped,
            not_done: sum.not_done,
            extra: sum.extra,
            seconds: sum.seconds,
            endings: sum.endings.iter().map(|(ended, count)| (ended.word(), *count)).collect(),
            before: sum.before.and_then(number),
            after: sum.after.and_then(number),
            timed: sum.timed,
            typed: sum.typed,
            reasons: sum.reasons.iter().map(|(reason, days)| (reason.word(), *days)).collect(),
            left_out: left_out(result, key),
            notes: NoteJson::of(result, key),
        }
    }
}

impl<'a> NoteJson<'a> {
    /// Everything that was written about the point, the earliest first.
    pub(super) fn of(result: &'a PlanResult, key: &PointKey) -> Vec<Self> {
        let of_point = result.holds.iter().filter(|hold| hold.key == *key && !hold.note.is_empty());
        of_point.map(|hold| Self { day: hold.day.to_string(), note: &hold.note }).collect()
    }
}

/// The days on which the point was left out, the earliest first.
fn left_out(result: &PlanResult, key: &PointKey) -> Vec<LeftOutJson> {
    let of_point = result.left_out.iter().filter(|one| one.key == *key);
    of_point.map(|one| LeftOutJson { day: one.day.to_string(), reason: one.reason.word() }).collect()
}

/// A whole number where it is one.
fn number(middle: Middle) -> Option<serde_json::Number> {
    match middle.halves() {
        even if even % 2 == 0 => Some((even / 2).into()),
        odd => serde_json::Number::from_f64(f64::from(odd) / 2.0),
    }
}
