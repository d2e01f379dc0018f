//! The history as rows, for JSON, tables and CSV. The names of the fields are stable.

use jiff::Zoned;
use serde::Serialize;
use uuid::Uuid;

use crate::{
    anatomy::{PointId, PointKey, Side, ViewId},
    journal::{CustomPoint, Entry, Felt, History, HoldDone, Kind},
    therapy::{Ended, EndingKind, RestPain, Tenderness, plan::SkipReason, whole_seconds},
};

/// One thing that counts, as it stands now. Of what a row does not have, the first nine fields are empty and the others
/// are not there.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HistoryRow {
    /// The entry's id.
    pub id: Uuid,
    /// The point's id; an event has none.
    pub point: Option<PointId>,
    /// The patient's side.
    pub side: Option<Side>,
    /// When, as RFC 9557 text.
    #[serde(serialize_with = "as_text")]
    pub at: Zoned,
    /// Seconds held, rounded; of a hold.
    pub held_s: Option<u32>,
    /// Tenderness before, 0–10; of a rating without a hold: the rating.
    pub before: Option<Tenderness>,
    /// Tenderness after, 0–10.
    pub after: Option<Tenderness>,
    /// How the hold ended.
    pub ended: Option<Ended>,
    /// The note.
    pub note: Option<Box<str>>,
    /// What it is: `hold`, `rating`, `event`, `rest`, `cleared`, `not_today`, `custom_point`, `point_retired`.
    pub kind: &'static str,
    /// What only a hold has.
    #[serde(flatten)]
    pub hold: Option<HoldFields>,
    /// The plan that asked for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan: Option<Uuid>,
    /// The revision of that plan, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_revision: Option<u32>,
    /// What an event says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Box<str>>,
    /// Until when a point rests.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "as_text_of")]
    pub until: Option<Zoned>,
    /// The holds that a cleared lock is about; none names none and means all earlier ones.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub holds: Vec<Uuid>,
    /// Why a point of a plan was left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<SkipReason>,
    /// Where a custom point lies.
    #[serde(flatten)]
    pub custom: Option<CustomFields>,
}

/// What only a hold has.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HoldFields {
    /// Milliseconds held.
    pub held_ms: u32,
    /// Seconds asked for.
    pub dose_s: u32,
    /// The ending asked for.
    pub ending: EndingKind,
    /// With what.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tool: Option<Box<str>>,
    /// Where.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<Box<str>>,
    /// Milliseconds held and tenderness.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub trace: Vec<(u32, Tenderness)>,
    /// Movements done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub repetitions: Option<u8>,
    /// What was felt besides.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub felt: Vec<Felt>,
    /// Pain at rest before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pain_before: Option<RestPain>,
    /// Pain at rest after.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pain_after: Option<RestPain>,
    /// The id of the method.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<Box<str>>,
    /// The id of the text that it is from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<Box<str>>,
    /// The id of the routine.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub routine: Option<Box<str>>,
    /// Milliseconds that were not counted; none for 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uncounted_ms: Option<u32>,
    /// Whether a key ended it and nobody has said yet what ended it.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub by_key: bool,
}

/// Where a custom point lies.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CustomFields {
    /// What it is called.
    pub name: String,
    /// Where, in words.
    pub place: String,
    /// The view that it was placed in.
    pub view: ViewId,
    /// The muscle.
    pub muscle: String,
    /// The part of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part: Option<String>,
    /// Across the muscle, thousandths.
    pub u_milli: u16,
    /// Along the muscle, thousandths.
    pub v_milli: u16,
}

#[expect(clippy::ref_option, reason = "serde hands it by reference")]
fn as_text_of<S: serde::Serializer>(at: &Option<Zoned>, serializer: S) -> Result<S::Ok, S::Error> {
    match at {
        Some(at) => serializer.collect_str(at),
        None => serializer.serialize_none(),
    }
}

fn as_text<S: serde::Serializer>(at: &Zoned, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(at)
}

/// Everything that counts of one point, or of all, oldest first; each row is made when it is asked for, so that a long
/// history is not there twice.
pub fn history_rows(history: &History, only: Option<&PointKey>) -> impl Iterator<Item = HistoryRow> + Clone {
    history.standing(only).filter_map(HistoryRow::of)
}

impl HistoryRow {
    /// The row of an entry that says how something stands; none for what only speaks about another one.
    pub(super) fn of(entry: Entry) -> Option<Self> {
        let Entry { id, at, kind } = entry;
        let row = Self::new(id, at);
        Some(match kind {
            Kind::Hold(hold) => row.with_hold(hold),
            Kind::Rating(rated) => Self {
                kind: "rating",
                before: Some(rated.tenderness),
                note: said(rated.note),
                ..row.at_point(rated.point, rated.side)
            },
            Kind::Event { text } => Self { kind: "event", text: Some(text), ..row },
            Kind::Rest { point, side, until } => {
                Self { kind: "rest", until: Some(until), ..row.at_point(point, side) }
            }
            Kind::Cleared { point, side, holds } => {
                Self { kind: "cleared", holds, ..row.at_point(point, side) }
            }
            Kind::NotToday(one) => Self {
                kind: "not_today",
                plan: Some(one.plan.id),
                plan_revision: Some(one.plan.revision),
                reason: Some(one.reason),
                ..row.at_point(one.point, one.side)
            },
            Kind::CustomPoint(custom) => row.with_custom(custom),
            Kind::PointRetired { point, side } => Self { kind: "point_retired", ..row.at_point(point, side) },
            _ => return None,
        })
    }

    fn new(id: Uuid, at: Zoned) -> Self {
        Self {
            id,
            point: None,
            side: None,
            at,
            held_s: None,
            before: None,
            after: None,
            ended: None,
            note: None,
            kind: "",
            hold: None,
            plan: None,
            plan_revision: None,
            text: None,
            until: None,
            holds: Vec::new(),
            reason: None,
            custom: None,
        }
    }

    fn at_point(self, point: PointId, side: Side) -> Self {
        Self { point: Some(point), side: Some(side), ..self }
    }

    fn with_hold(self, hold: HoldDone) -> Self {
        let fields = HoldFields {
            held_ms: hold.held_ms,
            dose_s: hold.dose_s,
            ending: hold.ending,
            tool: said(hold.tool),
            position: said(hold.position),
            trace: hold.trace,
            repetitions: hold.repetitions,
            felt: hold.felt,
            pain_before: hold.pain_before,
            pain_after: hold.pain_after,
            method: hold.method,
            source: hold.source,
            routine: hold.routine,
            uncounted_ms: Some(hold.uncounted_ms).filter(|ms| *ms > 0),
            by_key: hold.by_key,
        };
        Self {
            kind: "hold",
            held_s: Some(whole_seconds(hold.held_ms)),
            before: hold.before,
            after: hold.after,
            ended: Some(hold.ended),
            note: said(hold.note),
            plan: hold.plan.map(|plan| plan.id),
            plan_revision: hold.plan.map(|plan| plan.revision),
            hold: Some(fields),
            ..self.at_point(hold.point, hold.side)
        }
    }

    fn with_custom(self, custom: CustomPoint) -> Self {
        let fields = CustomFields {
            name: custom.name,
            place: custom.place,
            view: custom.view,
            muscle: custom.muscle,
            part: custom.part,
            u_milli: custom.u_milli,
            v_milli: custom.v_milli,
        };
        Self { kind: "custom_point", custom: Some(fields), ..self.at_point(custom.point, custom.side) }
    }
}

/// An empty text says nothing.
fn said(text: Option<Box<str>>) -> Option<Box<str>> {
    text.filter(|text| !text.is_empty())
}
