//! From the history to the result of a plan.

use std::collections::BTreeMap;

use jiff::{Zoned, civil::Date};
use uuid::Uuid;

use super::{HOLDS_MAX, LEFT_OUT_MAX, TERMS_MAX};
use crate::{
    anatomy::PointKey,
    journal::{History, Record},
    language::say,
    therapy::{
        guard::day_of,
        plan::{DoneHold, LeftOutDay, Plan, PlanResult, SkipReason, TEXT_MAX, Term, clean, in_force},
        routine::is_unseen,
        whole_seconds,
    },
};

/// What goes into a result.
#[derive(Clone, Copy, Debug)]
pub struct ResultOrder<'a> {
    /// Every revision that the patient has.
    pub revisions: &'a [Plan],
    /// The moment in which it is put together.
    pub now: &'a Zoned,
    /// The first day; that of the first revision if not said.
    pub since: Option<Date>,
    /// Whether what the patient wrote goes along.
    pub with_notes: bool,
    /// What the patient wants to ask; may be empty. What cannot be seen is left out, and what is longer than
    /// [`TEXT_MAX`] characters cut off.
    pub questions: &'a str,
}

/// Why there is no result.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CollectError {
    /// No revision has been given out or taken in.
    #[error("{}", say!("exchange-not-given"))]
    NotGiven,
    /// More than a result holds.
    #[error("{}", say!("exchange-holds-max", count = .0, most = HOLDS_MAX))]
    TooMany(usize),
    /// More days than a result holds.
    #[error("{}", say!("exchange-left-out-max", count = .0, most = LEFT_OUT_MAX))]
    TooManyLeftOut(usize),
    /// The first day has not come yet.
    #[error("{}", say!("exchange-not-come", day = .0.to_string()))]
    Future(Date),
}

/// The holds of the plan's points since it was first made. What was done at other points stays at home, and so do ratings
/// without a hold.
///
/// A hold belongs to the day of the guard, which ends at four in the morning by the clock of the place: an evening that
/// goes past midnight is one evening, here as in the rules that count holds a day.
///
/// # Errors
/// [`CollectError`].
pub fn collect(history: &History, order: &ResultOrder<'_>) -> Result<PlanResult, CollectError> {
    let mut terms: Vec<Term> = order.revisions.iter().map(Term::of).collect();
    terms.sort_by_key(|term| term.revision);
    terms.drain(..terms.len().saturating_sub(TERMS_MAX));
    let (Some(first), Some(plan)) = (terms.iter().map(|term| term.made).min(), order.revisions.first())
    else {
        return Err(CollectError::NotGiven);
    };
    // After midnight the plan of today is younger than the day that has not ended.
    let (made, to) = (order.now.date(), day_of(order.now).max(first));
    let from = order.since.unwrap_or(first).max(first);
    if from > to {
        return Err(CollectError::Future(from));
    }
    let mut keys: Vec<&PointKey> = Vec::new();
    for asked in terms.iter().flat_map(|term| &term.points) {
        if !keys.contains(&&asked.key) {
            keys.push(&asked.key);
        }
    }
    let mut records: Vec<&Record> = keys.iter().flat_map(|key| history.records(key)).collect();
    records.sort_by_key(|record| (record.at.timestamp(), record.id));
    let done = |record: &Record| done(record, plan.id, &terms, first, order.with_notes);
    let mut holds: Vec<DoneHold> = records.into_iter().filter_map(done).collect();
    holds.retain(|hold| (from..=to).contains(&hold.day));
    // Places far apart: a later hold may be of an earlier day.
    holds.sort_by_key(|hold| hold.day);
    if holds.len() > HOLDS_MAX {
        return Err(CollectError::TooMany(holds.len()));
    }
    let mut left_out: Vec<LeftOutDay> =
        keys.iter().flat_map(|key| left_out(history, plan.id, key, &terms, &holds)).collect();
    left_out.retain(|one| (from..=to).contains(&one.day));
    left_out.sort_by_key(|one| one.day);
    if left_out.len() > LEFT_OUT_MAX {
        return Err(CollectError::TooManyLeftOut(left_out.len()));
    }
    let questions = clean(order.questions, TEXT_MAX);
    Ok(PlanResult { plan: plan.id, made, from, to, terms, holds, left_out, questions })
}

/// The days on which the point was left out and something of it was left, each once, with the last reason.
fn left_out(
    history: &History,
    plan: Uuid,
    key: &PointKey,
    terms: &[Term],
    holds: &[DoneHold],
) -> Vec<LeftOutDay> {
    let mut days: BTreeMap<Date, SkipReason> = BTreeMap::new();
    for one in history.left_out(key).filter(|one| one.plan.id == plan) {
        days.insert(day_of(&one.at), one.reason);
    }
    let is_left = |day: Date| {
        let due = in_force(terms, day).and_then(|term| Some(term.due(term.asked(key)?, day)));
        let is_done = |hold: &&DoneHold| hold.key == *key && hold.day == day && hold.ended.is_done();
        holds.iter().filter(is_done).count() < due.unwrap_or_default() as usize
    };
    let left = days.into_iter().filter(|(day, _)| is_left(*day));
    left.map(|(day, reason)| LeftOutDay { key: key.clone(), day, reason }).collect()
}

fn done(record: &Record, plan: Uuid, terms: &[Term], first: Date, with_notes: bool) -> Option<DoneHold> {
    let held = record.hold.as_ref()?;
    // In the night in which the plan was made, its first day has begun.
    let day = day_of(&record.at).max(first.min(record.at.date()));
    // What the hold was started by; it may have been in use for some days more than it was in force.
    let named = held.plan.filter(|named| named.id == plan).map(|named| named.revision);
    let is_known = |named: &u32| terms.iter().any(|term| term.revision == *named && term.made <= day);
    let named = named.filter(is_known);
    let note = record.note.as_deref().filter(|_| with_notes).unwrap_or_default();
    Some(DoneHold {
        id: record.id,
        key: (*record.point).clone(),
        day,
        seconds: whole_seconds(held.ms),
        ended: held.ended,
        before: record.before,
        after: record.after,
        revision: named.or_else(|| Some(in_force(terms, day)?.revision))?,
        is_timed: record.is_timed()?,
        note: note.chars().filter(|c| !is_unseen(*c)).collect(),
    })
}
