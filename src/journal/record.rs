//! One hold or rating of the history, as it stands after all amendments.

use std::{collections::HashSet, ops::Deref, sync::Arc, time::Duration};

use jiff::{Timestamp, Zoned};
use uuid::Uuid;

use super::{Amendment, Felt, HoldDone};
use crate::{
    anatomy::PointKey,
    therapy::{Ended, EndingKind, RestPain, Tenderness, plan::PlanRef},
};

/// A hold or a rating as it stands after all amendments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The id of its entry: what amendments and retractions name.
    pub id: Uuid,
    /// When it happened: for a hold, when it was started.
    pub at: Zoned,
    /// Which point, on which side.
    pub point: Arc<PointKey>,
    /// Tenderness before the hold, or the rating.
    pub before: Option<Tenderness>,
    /// Tenderness after the hold.
    pub after: Option<Tenderness>,
    /// What the user wrote.
    pub note: Option<Box<str>>,
    /// The hold; none for a rating.
    pub hold: Option<Held>,
}

/// What only a hold has. What many holds do not tell is kept apart and read as if it stood here: `held.trace`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// Milliseconds held.
    pub ms: u32,
    /// The dose asked for, in seconds.
    pub dose_s: u32,
    /// The ending asked for.
    pub ending: EndingKind,
    /// How it ended.
    pub ended: Ended,
    /// Movements done, of a hold that ends after a number of them.
    pub repetitions: Option<u8>,
    /// Pain at rest before.
    pub pain_before: Option<RestPain>,
    /// Pain at rest after.
    pub pain_after: Option<RestPain>,
    /// Whether a key or click ended it and nobody has said yet what ended it.
    pub by_key: bool,
    /// None stands for [`NO_DETAILS`], which most of a long journal has.
    details: Option<Box<HeldDetails>>,
}

/// What many holds do not tell; how it was done is read as if it stood here: `held.tool`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeldDetails {
    /// Tenderness during the hold: milliseconds held and value, ascending.
    pub trace: Vec<(u32, Tenderness)>,
    /// What was felt besides, by the time held.
    pub felt: Vec<Felt>,
    /// Milliseconds that nobody saw and that were not counted.
    pub uncounted_ms: u32,
    /// None stands for [`NO_WAY`].
    way: Option<Arc<HeldWay>>,
}

/// How a hold was done.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct HeldWay {
    /// With what.
    pub tool: Option<Box<str>>,
    /// Where.
    pub position: Option<Box<str>>,
    /// The id of the method.
    pub method: Option<Box<str>>,
    /// The id of the text that the method is from.
    pub source: Option<Box<str>>,
    /// The id of the routine that it was a step of.
    pub routine: Option<Box<str>>,
    /// The plan that asked for it.
    pub plan: Option<PlanRef>,
}

/// The ways in which holds were done, each once: people do the same over and over.
pub(super) type Ways = HashSet<Arc<HeldWay>, foldhash::fast::RandomState>;

static NO_DETAILS: HeldDetails =
    HeldDetails { trace: Vec::new(), felt: Vec::new(), uncounted_ms: 0, way: None };

static NO_WAY: HeldWay =
    HeldWay { tool: None, position: None, method: None, source: None, routine: None, plan: None };

impl Held {
    /// Whether something was felt in it that asks for a call.
    pub fn is_emergency(&self) -> bool {
        self.felt.iter().any(Felt::is_emergency)
    }
}

impl Deref for Held {
    type Target = HeldDetails;

    fn deref(&self) -> &HeldDetails {
        self.details.as_deref().unwrap_or(&NO_DETAILS)
    }
}

impl Deref for HeldDetails {
    type Target = HeldWay;

    fn deref(&self) -> &HeldWay {
        self.way.as_deref().unwrap_or(&NO_WAY)
    }
}

/// The one of `ways` that is the same; none if it says nothing.
fn one_of(ways: &mut Ways, way: HeldWay) -> Option<Arc<HeldWay>> {
    if way == NO_WAY {
        return None;
    }
    if let Some(known) = ways.get(&way) {
        return Some(Arc::clone(known));
    }
    let way = Arc::new(way);
    ways.insert(Arc::clone(&way));
    Some(way)
}

/// The latest tenderness of a point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// How tender.
    pub value: Tenderness,
    /// When: the time of its hold or rating.
    pub at: Zoned,
    /// On what occasion.
    pub when: When,
}

/// On what occasion a tenderness was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum When {
    /// Before a hold.
    Before,
    /// During a hold.
    During,
    /// After a hold.
    After,
    /// Without a hold.
    Rating,
}

/// What orders entries: their time, then their id.
pub(super) type Stamp = (Timestamp, Uuid);

/// What an amendment can change.
#[derive(Clone, Debug)]
pub(super) struct Changeable {
    before: Option<Tenderness>,
    after: Option<Tenderness>,
    note: Option<Box<str>>,
    held: Option<ChangeableHeld>,
}

#[derive(Clone, Copy, Debug)]
struct ChangeableHeld {
    ms: u32,
    ended: Ended,
    by_key: bool,
    pain_before: Option<RestPain>,
    pain_after: Option<RestPain>,
}

impl Record {
    /// Whether it is a hold; else it is a rating.
    pub fn is_hold(&self) -> bool {
        self.hold.is_some()
    }

    /// How long the point was held; none for a rating.
    pub fn held(&self) -> Option<Duration> {
        self.hold.as_ref().map(|hold| Duration::from_millis(u64::from(hold.ms)))
    }

    /// How the hold ended; none for a rating.
    pub fn ended(&self) -> Option<Ended> {
        self.hold.as_ref().map(|hold| hold.ended)
    }

    /// Whether the program timed the hold; else somebody typed it in. None for a rating.
    ///
    /// The journal says so nowhere in a word, but the two differ: only the timer tells what happened meanwhile, a hold that
    /// is typed into the command line names no method, and the form takes a time of whole minutes and an id from later.
    pub fn is_timed(&self) -> Option<bool> {
        let held = self.hold.as_ref()?;
        let is_watched = !held.trace.is_empty()
            || !held.felt.is_empty()
            || held.uncounted_ms > 0
            || held.by_key
            || held.routine.is_some()
            || held.plan.is_some()
            || held.repetitions.is_some();
        let is_whole_minute = self.at.second() == 0 && self.at.subsec_nanosecond() == 0;
        let made = self.id.get_timestamp().and_then(|made| i64::try_from(made.to_unix().0).ok());
        let is_made_at_once = made == Some(self.at.timestamp().as_second());
        Some(is_watched || (held.method.is_some() && (!is_whole_minute || is_made_at_once)))
    }

    /// The last tenderness that it tells: after, else the last during, else before.
    pub fn last_tenderness(&self) -> Option<(Tenderness, When)> {
        let Some(held) = &self.hold else { return self.before.map(|value| (value, When::Rating)) };
        let during = held.trace.last().map(|last| (last.1, When::During));
        let after = self.after.map(|value| (value, When::After));
        after.or(during).or(self.before.map(|value| (value, When::Before)))
    }

    pub(super) fn stamp(&self) -> Stamp {
        (self.at.timestamp(), self.id)
    }

    pub(super) fn changeable(&self) -> Changeable {
        let held = self.hold.as_ref().map(|held| ChangeableHeld {
            ms: held.ms,
            ended: held.ended,
            by_key: held.by_key,
            pain_before: held.pain_before,
            pain_after: held.pain_after,
        });
        Changeable { before: self.before, after: self.after, note: self.note.clone(), held }
    }

    pub(super) fn reset(&mut self, original: &Changeable) {
        self.before = original.before;
        self.after = original.after;
        self.note.clone_from(&original.note);
        if let Some((held, original)) = self.hold.as_mut().zip(original.held) {
            held.ms = original.ms;
            held.ended = original.ended;
            held.by_key = original.by_key;
            held.pain_before = original.pain_before;
            held.pain_after = original.pain_after;
        }
    }

    pub(super) fn amend(&mut self, amendment: &Amendment) {
        if let Some(at) = &amendment.at {
            self.at = Zoned::clone(at);
        }
        if let Some(note) = &amendment.note {
            note.apply(&mut self.note);
        }
        let rating = self.before.filter(|_| self.hold.is_none());
        if let Some(before) = &amendment.before {
            before.apply(&mut self.before);
            // A rating without a value would be nothing.
            self.before = self.before.or(rating);
        }
        if let Some(held) = &mut self.hold {
            if let Some(after) = &amendment.after {
                after.apply(&mut self.after);
            }
            held.ms = amendment.held_ms.unwrap_or(held.ms);
            if let Some(pain) = &amendment.pain_before {
                pain.apply(&mut held.pain_before);
            }
            if let Some(pain) = &amendment.pain_after {
                pain.apply(&mut held.pain_after);
            }
            if let Some(ended) = amendment.ended {
                held.ended = ended;
                held.by_key = false;
            }
        }
    }
}

impl Record {
    /// The record of a hold as it was entered, of the point `point`.
    pub(super) fn of_hold(
        id: Uuid,
        at: Zoned,
        point: Arc<PointKey>,
        hold: HoldDone,
        ways: &mut Ways,
    ) -> Self {
        let way = HeldWay {
            tool: hold.tool,
            position: hold.position,
            method: hold.method,
            source: hold.source,
            routine: hold.routine,
            plan: hold.plan,
        };
        let details = HeldDetails {
            trace: hold.trace,
            felt: hold.felt,
            uncounted_ms: hold.uncounted_ms,
            way: one_of(ways, way),
        };
        let held = Held {
            ms: hold.held_ms,
            dose_s: hold.dose_s,
            ending: hold.ending,
            ended: hold.ended,
            repetitions: hold.repetitions,
            pain_before: hold.pain_before,
            pain_after: hold.pain_after,
            by_key: hold.by_key,
            details: (details != NO_DETAILS).then(|| Box::new(details)),
        };
        let (before, after, note) = (hold.before, hold.after, hold.note);
        Self { id, at, point, before, after, note, hold: Some(held) }
    }
}
