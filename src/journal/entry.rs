//! One entry, and what it must keep to.

use std::cell::RefCell;

use jiff::{SignedDuration, Timestamp, Zoned};
use serde::{Deserialize, Serialize};
use uuid::{ContextV7, Uuid};

use super::{Amendment, Change, CustomPoint, Felt, HoldDone, Kind, MomentError, PointChange, moment};
use crate::{
    anatomy::PointId,
    language::say,
    therapy::{
        hold::TRACE_MAX,
        plan::{PlanRef, REVISION_MAX},
    },
};

/// The longest note, in characters.
pub const NOTE_MAX: usize = 2000;
/// The longest name, place, tool or position, in characters.
pub const WORD_MAX: usize = 120;
/// The longest id of a point, muscle or part, in characters.
pub const ID_MAX: usize = 40;
/// The most sensations that a hold keeps.
pub const FELT_MAX: usize = 100;
/// The most movements of a hold.
pub const REPETITIONS_MAX: u8 = 100;
/// The longest time that is kept of what was not counted: a day.
pub const UNCOUNTED_MAX_MS: u32 = 86_400_000;
/// The longest hold, 25 min: the hard stop of rule C1.
pub const HELD_MAX_MS: u32 = 1_500_000;

/// One thing that happened: a line of the journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its id, a version 7 UUID; the same id is the same entry, wherever it is read.
    pub id: Uuid,
    /// When it happened: for a hold, when it was started.
    #[serde(with = "moment")]
    pub at: Zoned,
    /// What it tells.
    pub kind: Kind,
}

/// Something that no entry can say.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EntryError {
    /// The time is none.
    #[error(transparent)]
    Moment(#[from] MomentError),
    /// A text is too long.
    #[error("{}", say!("journal-too-long", what = the(field), length = *length, max = *max))]
    TooLong {
        /// Which.
        field: &'static str,
        /// How long it is.
        length: usize,
        /// How long it may be.
        max: usize,
    },
    /// A text has characters that do not show.
    #[error("{}", say!("journal-control", what = the(field), code = format!("{code:04X}")))]
    Control {
        /// Which.
        field: &'static str,
        /// The character.
        code: u32,
    },
    /// An id is none.
    #[error("{}", say!("journal-no-id", given = given, what = *field))]
    Id {
        /// Which.
        field: &'static str,
        /// What was given.
        given: String,
    },
    /// A number is out of its range.
    #[error("{}", say!("journal-out-of-range", what = ranged(field), given = *given, from = *from, to = *to))]
    Range {
        /// Which.
        field: &'static str,
        /// What was given.
        given: u32,
        /// The least.
        from: u32,
        /// The most.
        to: u32,
    },
    /// The trace does not ascend or is too long.
    #[error("{}", say!("journal-trace", max = TRACE_MAX))]
    Trace,
    /// The sensations do not ascend or are too many.
    #[error("{}", say!("journal-felt", max = FELT_MAX))]
    Felt,
    /// An entry of a newer version.
    #[error("{}", say!("journal-unknown-kind"))]
    Unknown,
}

/// What a text is, as the subject of a sentence.
fn the(field: &'static str) -> &'static str {
    match field {
        "note" => say!("journal-the-note"),
        "tool" => say!("journal-the-tool"),
        "position" => say!("journal-the-position"),
        "place of a sensation" => say!("journal-the-felt-place"),
        "place" => say!("journal-the-place"),
        "name" => say!("journal-the-name"),
        "event" => say!("journal-the-event"),
        other => other,
    }
}

/// What a number counts; a field of the file has its name there.
fn ranged(field: &'static str) -> &'static str {
    match field {
        "number of holds" => say!("journal-range-holds"),
        "length of the name" => say!("journal-range-name"),
        "length of the event" => say!("journal-range-event"),
        "repetitions" => say!("journal-range-repetitions"),
        "revision" => say!("journal-range-revision"),
        other => other,
    }
}

impl Entry {
    /// A new entry of what happened `at`, made at `now`.
    ///
    /// # Errors
    /// When it says something that no entry can say: a time before 2000 or more than a day ahead of `now`, texts with
    /// control characters or too long, numbers out of range.
    pub fn new(at: Zoned, kind: Kind, now: Timestamp) -> Result<Self, EntryError> {
        moment::check_new(&at, now)?;
        has_happened(&kind, now)?;
        let entry = Self { id: new_id(now), at, kind };
        entry.check()?;
        Ok(entry)
    }

    /// A new entry about what is there already, of which the latest is dated `latest`. It is dated behind that even if the
    /// clock was ahead then: what is done last holds.
    ///
    /// # Errors
    /// As [`Entry::new`], but for a time that lies ahead.
    pub fn about(
        latest: Option<Timestamp>,
        at: Zoned,
        kind: Kind,
        now: Timestamp,
    ) -> Result<Self, EntryError> {
        let at = match latest.and_then(|latest| latest.checked_add(SignedDuration::from_millis(1)).ok()) {
            Some(next) if next > at.timestamp() => next.to_zoned(at.time_zone().clone()),
            _ => return Self::new(at, kind, now),
        };
        has_happened(&kind, now)?;
        let entry = Self { id: new_id(now), at: moment::in_range(at)?, kind };
        entry.check()?;
        Ok(entry)
    }

    /// Checks everything but the time.
    ///
    /// # Errors
    /// See [`Entry::new`].
    pub fn check(&self) -> Result<(), EntryError> {
        match &self.kind {
            Kind::Hold(hold) => check_hold(hold),
            Kind::Rating(rated) => {
                point(&rated.point)?;
                note(rated.note.as_deref())
            }
            Kind::CustomPoint(custom) => check_custom(custom),
            Kind::PointChanged(change) => check_change(change),
            Kind::Amend(amendment) => check_amendment(amendment),
            Kind::Retract { .. } | Kind::Restore { .. } => Ok(()),
            Kind::Cleared { point: id, holds, .. } => {
                point(id)?;
                range("number of holds", holds.len() as u32, 0, FELT_MAX as u32)
            }
            Kind::Rest { point: id, .. }
            | Kind::PointRetired { point: id, .. }
            | Kind::PointBack { point: id, .. } => point(id),
            Kind::NotToday(left_out) => {
                point(&left_out.point)?;
                check_plan(left_out.plan)
            }
            Kind::Event { text } => check_event(text),
            Kind::Acknowledged { what, .. } => id("text", what),
            Kind::Unknown => Err(EntryError::Unknown),
        }
    }
}

/// A time that is put right lies behind: nobody corrects to what has not been.
fn has_happened(kind: &Kind, now: Timestamp) -> Result<(), EntryError> {
    match kind {
        Kind::Amend(Amendment { at: Some(at), .. }) if at.timestamp() > now => {
            Err(MomentError::Future(at.clone()).into())
        }
        _ => Ok(()),
    }
}

/// A fresh version 7 UUID of the time `now`; later ones of the same thread sort after earlier ones.
pub fn new_id(now: Timestamp) -> Uuid {
    thread_local! {
        static CONTEXT: RefCell<ContextV7> = const { RefCell::new(ContextV7::new()) };
    }
    let seconds = u64::try_from(now.as_second()).unwrap_or(0);
    let nanoseconds = u32::try_from(now.subsec_nanosecond()).unwrap_or(0);
    CONTEXT.with_borrow(|context| Uuid::new_v7(uuid::Timestamp::from_unix(context, seconds, nanoseconds)))
}

fn check_hold(hold: &HoldDone) -> Result<(), EntryError> {
    point(&hold.point)?;
    range("held_ms", hold.held_ms, 0, HELD_MAX_MS)?;
    range("dose_s", hold.dose_s, 1, HELD_MAX_MS / 1000)?;
    note(hold.note.as_deref())?;
    text("tool", hold.tool.as_deref().unwrap_or_default(), WORD_MAX)?;
    text("position", hold.position.as_deref().unwrap_or_default(), WORD_MAX)?;
    range("repetitions", hold.repetitions.unwrap_or(0).into(), 0, REPETITIONS_MAX.into())?;
    range("uncounted_ms", hold.uncounted_ms, 0, UNCOUNTED_MAX_MS)?;
    for (field, named) in [("method", &hold.method), ("source", &hold.source), ("routine", &hold.routine)] {
        named.as_deref().map_or(Ok(()), |named| id(field, named))?;
    }
    hold.plan.map_or(Ok(()), check_plan)?;
    check_felt(&hold.felt)?;
    let ascending = hold.trace.is_sorted_by(|a, b| a.0 < b.0);
    let inside = hold.trace.last().is_none_or(|last| last.0 <= HELD_MAX_MS);
    if ascending && inside && hold.trace.len() <= TRACE_MAX { Ok(()) } else { Err(EntryError::Trace) }
}

fn check_plan(plan: PlanRef) -> Result<(), EntryError> {
    range("revision", plan.revision, 1, REVISION_MAX)
}

fn check_felt(felt: &[Felt]) -> Result<(), EntryError> {
    for one in felt {
        text("place of a sensation", one.place.as_deref().unwrap_or_default(), WORD_MAX)?;
    }
    let ascending = felt.is_sorted_by_key(|one| one.at_ms);
    let inside = felt.last().is_none_or(|last| last.at_ms <= HELD_MAX_MS);
    if ascending && inside && felt.len() <= FELT_MAX { Ok(()) } else { Err(EntryError::Felt) }
}

fn check_custom(custom: &CustomPoint) -> Result<(), EntryError> {
    point(&custom.point)?;
    piece(&custom.muscle, custom.part.as_deref(), [custom.u_milli, custom.v_milli])?;
    name(&custom.name)?;
    text("place", &custom.place, WORD_MAX)
}

fn check_change(change: &PointChange) -> Result<(), EntryError> {
    point(&change.point)?;
    change.name.as_deref().map_or(Ok(()), name)?;
    let Some(to) = &change.moved else { return Ok(()) };
    piece(&to.muscle, to.part.as_deref(), [to.u_milli, to.v_milli])?;
    text("place", &to.place, WORD_MAX)
}

fn piece(muscle: &str, part: Option<&str>, [u_milli, v_milli]: [u16; 2]) -> Result<(), EntryError> {
    id("muscle", muscle)?;
    part.map_or(Ok(()), |part| id("part", part))?;
    range("u_milli", u32::from(u_milli), 0, 1000)?;
    range("v_milli", u32::from(v_milli), 0, 1000)
}

fn name(name: &str) -> Result<(), EntryError> {
    range("length of the name", u32::from(!name.is_empty()), 1, WORD_MAX as u32)?;
    text("name", name, WORD_MAX)
}

fn check_event(what: &str) -> Result<(), EntryError> {
    range("length of the event", u32::from(!what.is_empty()), 1, WORD_MAX as u32)?;
    text("event", what, WORD_MAX)
}

fn check_amendment(amendment: &Amendment) -> Result<(), EntryError> {
    range("held_ms", amendment.held_ms.unwrap_or(0), 0, HELD_MAX_MS)?;
    amendment.text.as_deref().map_or(Ok(()), check_event)?;
    if let Some(Change::Set(text)) = &amendment.note { note(Some(text)) } else { Ok(()) }
}

fn note(note: Option<&str>) -> Result<(), EntryError> {
    text("note", note.unwrap_or_default(), NOTE_MAX)
}

fn text(field: &'static str, text: &str, max: usize) -> Result<(), EntryError> {
    // Bytes are never fewer than characters; most texts need no counting.
    if text.len() > max {
        let length = text.chars().count();
        if length > max {
            return Err(EntryError::TooLong { field, length, max });
        }
    }
    let breaks = field == "note";
    match text.chars().find(|&c| c.is_control() && !(breaks && c == '\n')) {
        Some(c) => Err(EntryError::Control { field, code: u32::from(c) }),
        None => Ok(()),
    }
}

fn point(point: &PointId) -> Result<(), EntryError> {
    id("point", &point.0)
}

fn id(field: &'static str, id: &str) -> Result<(), EntryError> {
    let fits = (1..=ID_MAX).contains(&id.len());
    if fits && id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_') {
        Ok(())
    } else {
        Err(EntryError::Id { field, given: id.chars().take(ID_MAX).collect() })
    }
}

fn range(field: &'static str, given: u32, from: u32, to: u32) -> Result<(), EntryError> {
    if (from..=to).contains(&given) { Ok(()) } else { Err(EntryError::Range { field, given, from, to }) }
}
