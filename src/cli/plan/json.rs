//! The shapes of the answers of `knotmap plan … --format json`. Names and meanings stay the same from version to version.

use serde::Serialize;

use crate::{
    desktop::KeptPlan,
    exchange::plan::RefusedPoint,
    language::{Language, within},
    therapy::plan::{Plan, Planned, Row, code},
};

/// A plan.
#[derive(Serialize)]
pub(super) struct PlanJson<'a> {
    id: String,
    code: String,
    revision: u32,
    /// Whether this revision was not given out yet.
    draft: bool,
    label: &'a str,
    by: &'a str,
    made: String,
    review: Option<String>,
    ended: Option<String>,
    /// Of its handout.
    language: Option<&'static str>,
    region: Option<String>,
    minutes_a_day: u32,
    points: Vec<PointJson<'a>>,
    note: &'a str,
    more_or_less: &'a str,
    tell: &'a str,
    refused: Vec<RefusedJson<'a>>,
}

/// A point of a plan.
#[derive(Serialize)]
pub(super) struct PointJson<'a> {
    point: &'a str,
    side: crate::anatomy::Side,
    name: &'a str,
    method: Option<&'a str>,
    tool: &'static str,
    position: &'static str,
    ending: &'static str,
    /// The longest that a hold takes.
    seconds: u32,
    dose: String,
    times_a_day: u8,
    days: String,
    rest_s: u16,
    note: &'a str,
}

/// A point that is not taken, and why.
#[derive(Serialize)]
pub(super) struct RefusedJson<'a> {
    point: &'a str,
    line: usize,
    why: &'a str,
}

/// What a file would change.
#[derive(Serialize)]
pub(super) struct ImportJson<'a> {
    pub plan: String,
    pub code: String,
    pub revision: u32,
    /// The revision that is here already.
    pub known_revision: Option<u32>,
    pub carrier: &'static str,
    /// Whether it was taken in by this command.
    pub imported: bool,
    pub rows: Vec<RowJson<'a>>,
    pub refused: Vec<RefusedJson<'a>>,
}

/// What becomes of a point.
#[derive(Serialize)]
pub(super) struct RowJson<'a> {
    point: &'a str,
    side: crate::anatomy::Side,
    name: &'a str,
    state: &'static str,
    /// The dose as it was and as it is.
    old_dose: Option<String>,
    new_dose: Option<String>,
}

impl<'a> PlanJson<'a> {
    pub(super) fn new(kept: &'a KeptPlan) -> Self {
        let Plan { id, revision, label, by, made, review, ended, language, points, note, more_or_less, tell } =
            &kept.plan;
        Self {
            id: id.to_string(),
            code: code(*id),
            revision: *revision,
            draft: kept.is_draft,
            label,
            by,
            made: made.to_string(),
            review: review.map(|day| day.to_string()),
            ended: ended.map(|day| day.to_string()),
            language: language.map(Language::code),
            region: within(Language::English, || kept.plan.region()),
            minutes_a_day: kept.plan.load().minutes,
            points: points.iter().map(PointJson::new).collect(),
            note,
            more_or_less,
            tell,
            refused: kept.refused.iter().map(RefusedJson::new).collect(),
        }
    }
}

impl<'a> PointJson<'a> {
    fn new(point: &'a Planned) -> Self {
        Self {
            point: &point.key.id.0,
            side: point.key.side,
            name: point.name(),
            method: point.method.as_deref(),
            tool: point.tool.word(),
            position: point.position.word(),
            ending: point.ending().kind().word(),
            seconds: point.dose.most_s(),
            dose: point.dose.to_string(),
            times_a_day: point.times,
            days: point.days.to_string(),
            rest_s: point.rest_s,
            note: &point.note,
        }
    }
}

impl<'a> RefusedJson<'a> {
    pub(super) fn new(refused: &'a RefusedPoint) -> Self {
        Self { point: &refused.key, line: refused.why.line, why: &refused.why.what }
    }
}

impl<'a> RowJson<'a> {
    pub(super) fn new(row: &Row<'a>) -> Option<Self> {
        let point = row.point()?;
        let dose = |one: Option<&Planned>| one.map(|one| one.dose.to_string());
        Some(Self {
            point: &point.key.id.0,
            side: point.key.side,
            name: point.name(),
            state: row.fate.word(),
            old_dose: dose(row.old),
            new_dose: dose(row.new),
        })
    }
}
