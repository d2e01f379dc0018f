//! What an entry can tell.

use jiff::Zoned;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    custom::{CustomPoint, PointChange},
    moment,
};
use crate::{
    anatomy::{PointId, PointKey, Side},
    therapy::{
        Ended, EndingKind, RestPain, Sensation, Tenderness, guard,
        plan::{PlanRef, SkipReason},
    },
};

/// What an entry tells. In files an externally tagged struct variant, `Hold(point:"RHO-MAJ1",side:left,…)`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    /// A hold was done.
    Hold(HoldDone),
    /// A point was rated without a hold.
    Rating(Rated),
    /// A point was placed by the user.
    CustomPoint(CustomPoint),
    /// A point of the user's own has another name or lies somewhere else.
    PointChanged(PointChange),
    /// The user put a point of their own away; what happened there stays.
    PointRetired {
        /// Which point.
        point: PointId,
        /// On which of the patient's sides.
        side: Side,
    },
    /// A retired point is in use again.
    PointBack {
        /// Which point.
        point: PointId,
        /// On which of the patient's sides.
        side: Side,
    },
    /// Fields of a hold, a rating or an event are different from what was entered.
    Amend(Amendment),
    /// An entry does not count: `target` is any entry but a retraction or restoration.
    Retract {
        /// The id of the entry.
        target: Uuid,
    },
    /// A retracted entry counts again.
    Restore {
        /// The id of the entry.
        target: Uuid,
    },
    /// The user cleared the lock that unexpected pain put on a point.
    Cleared {
        /// Which point.
        point: PointId,
        /// On which of the patient's sides.
        side: Side,
        /// The holds whose pain it is about; none names none and means all that were earlier by the clock. With them a
        /// clock that was ahead unlocks nothing that hurt afterwards.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        holds: Vec<Uuid>,
    },
    /// The user gives a point rest.
    Rest {
        /// Which point.
        point: PointId,
        /// On which of the patient's sides.
        side: Side,
        /// Until when.
        #[serde(with = "moment")]
        until: Zoned,
    },
    /// The user leaves a point of a plan out today.
    NotToday(NotToday),
    /// Something that may matter for how tenderness develops, on the axis of time: “new pillow”, “visit”.
    Event {
        /// What, 1–[`super::WORD_MAX`] characters.
        text: Box<str>,
    },
    /// The user has read something and said so.
    Acknowledged {
        /// What, for example `stop_rules`.
        what: String,
        /// Its version, from 1.
        version: u32,
    },
    /// A kind that this version does not know, from a newer one. Kept in its file as it is; never written.
    #[serde(skip)]
    Unknown,
}

/// A hold that was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HoldDone {
    /// Which point.
    pub point: PointId,
    /// On which of the patient's sides.
    pub side: Side,
    /// Milliseconds held, without countdown, pauses and gaps; 0–1 500 000 (25 min, the hard stop of rule C1).
    pub held_ms: u32,
    /// The dose that was asked for in the end, in seconds; 1–1500.
    pub dose_s: u32,
    /// The ending that was asked for.
    pub ending: EndingKind,
    /// How it ended.
    pub ended: Ended,
    /// Tenderness before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<Tenderness>,
    /// Tenderness after; usually an amendment brings it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<Tenderness>,
    /// At most [`super::NOTE_MAX`] characters; line breaks are allowed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Box<str>>,
    /// With what, for example `lacrosse ball`; at most [`super::WORD_MAX`] characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tool: Option<Box<str>>,
    /// Where, for example `wall`; at most [`super::WORD_MAX`] characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<Box<str>>,
    /// Tenderness during the hold: milliseconds held and value, ascending, at most 500.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub trace: Vec<(u32, Tenderness)>,
    /// Movements done, 0–100; of a hold that ends after a number of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repetitions: Option<u8>,
    /// What was felt besides, by the time held, ascending, at most [`super::FELT_MAX`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub felt: Vec<Felt>,
    /// Pain at rest before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pain_before: Option<RestPain>,
    /// Pain at rest after; usually an amendment brings it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pain_after: Option<RestPain>,
    /// The id of the method, `S0-R1`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<Box<str>>,
    /// The id of the text that the method is from, `S0`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Box<str>>,
    /// The id of the routine that it was a step of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub routine: Option<Box<str>>,
    /// The plan that asked for it, in the revision that the user had.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<PlanRef>,
    /// Milliseconds that nobody saw and that were not counted, 0–86 400 000 (a day; longer ones are kept as a day).
    #[serde(default, skip_serializing_if = "is_zero")]
    pub uncounted_ms: u32,
    /// Whether a key or click in floor mode ended it and nobody has said yet what ended it; an amendment of `ended` says.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub by_key: bool,
}

/// Something felt during a hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Felt {
    /// Milliseconds held until then.
    pub at_ms: u32,
    /// What.
    pub sensation: Sensation,
    /// Where, of what spreads; at most [`super::WORD_MAX`] characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Box<str>>,
}

impl Felt {
    /// Whether it asks for a call: what spreads into the chest may be the heart.
    pub fn is_emergency(&self) -> bool {
        self.sensation == Sensation::Spreading && self.place.as_deref() == Some(guard::CHEST)
    }
}

/// A point that was rated without a hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rated {
    /// Which point.
    pub point: PointId,
    /// On which of the patient's sides.
    pub side: Side,
    /// How tender.
    pub tenderness: Tenderness,
    /// At most [`super::NOTE_MAX`] characters; line breaks are allowed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Box<str>>,
}

/// A point of a plan that is left out on the day of the entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NotToday {
    /// Which point.
    pub point: PointId,
    /// On which of the patient's sides.
    pub side: Side,
    /// The plan that asks for it, in the revision that the user had.
    pub plan: PlanRef,
    /// Why.
    pub reason: SkipReason,
}

/// What is different from what was entered; a field that is not named stays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Amendment {
    /// The id of the hold, rating or event.
    pub target: Uuid,
    /// Tenderness before, or the value of a rating (which cannot be cleared).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<Change<Tenderness>>,
    /// Tenderness after; a rating has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<Change<Tenderness>>,
    /// The note.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Change<Box<str>>>,
    /// Milliseconds held; a rating has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub held_ms: Option<u32>,
    /// Pain at rest before the hold; a rating has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pain_before: Option<Change<RestPain>>,
    /// Pain at rest after the hold; a rating has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pain_after: Option<Change<RestPain>>,
    /// How the hold ended; a rating did not. It also answers [`HoldDone::by_key`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<Ended>,
    /// The text of an event; nothing else has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Box<str>>,
    /// When it happened; an event stays where it is. Boxed: of a thousand amendments hardly one has it. A version that does
    /// not know the field passes it over and shows the time that was entered.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "moment::boxed")]
    pub at: Option<Box<Zoned>>,
}

/// A field that is different now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Change<T> {
    /// It has this value.
    Set(T),
    /// It has none.
    Clear,
}

impl Kind {
    /// The point that it is about, if it names one.
    pub fn about(&self) -> Option<PointKey> {
        let (point, side) = match self {
            Self::Hold(hold) => (&hold.point, hold.side),
            Self::Rating(rated) => (&rated.point, rated.side),
            Self::CustomPoint(custom) => (&custom.point, custom.side),
            Self::PointChanged(change) => (&change.point, change.side),
            Self::NotToday(left_out) => (&left_out.point, left_out.side),
            Self::PointRetired { point, side }
            | Self::PointBack { point, side }
            | Self::Cleared { point, side, .. }
            | Self::Rest { point, side, .. } => (point, *side),
            Self::Amend(_)
            | Self::Retract { .. }
            | Self::Restore { .. }
            | Self::Event { .. }
            | Self::Acknowledged { .. }
            | Self::Unknown => return None,
        };
        Some(PointKey { id: point.clone(), side })
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands it by reference")]
fn is_zero(value: &u32) -> bool {
    *value == 0
}

impl HoldDone {
    /// A hold of the point `key` with nothing said about it but how long it was, in milliseconds, how long it should have
    /// been, in seconds, and its end.
    pub fn new(key: PointKey, held_ms: u32, dose_s: u32, ending: EndingKind, ended: Ended) -> Self {
        Self {
            point: key.id,
            side: key.side,
            held_ms,
            dose_s,
            ending,
            ended,
            before: None,
            after: None,
            note: None,
            tool: None,
            position: None,
            trace: Vec::new(),
            repetitions: None,
            felt: Vec::new(),
            pain_before: None,
            pain_after: None,
            method: None,
            source: None,
            routine: None,
            plan: None,
            uncounted_ms: 0,
            by_key: false,
        }
    }

    /// The point and its side.
    pub fn key(&self) -> PointKey {
        PointKey { id: self.point.clone(), side: self.side }
    }
}

impl Amendment {
    /// An amendment of `target` that changes nothing yet.
    pub fn of(target: Uuid) -> Self {
        Self {
            target,
            before: None,
            after: None,
            note: None,
            held_ms: None,
            pain_before: None,
            pain_after: None,
            ended: None,
            text: None,
            at: None,
        }
    }
}

impl<T: Clone> Change<T> {
    pub(super) fn apply(&self, field: &mut Option<T>) {
        *field = match self {
            Self::Set(value) => Some(value.clone()),
            Self::Clear => None,
        };
    }
}

impl<T> From<Option<T>> for Change<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Clear, Self::Set)
    }
}
