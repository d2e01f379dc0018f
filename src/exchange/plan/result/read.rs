//! From a file that came back to the result in it, or to what is wrong with it.

use std::collections::HashSet;

use jiff::civil::Date;

use super::{
    HOLDS_MAX, LEFT_OUT_MAX, TERMS_MAX,
    file::{AskedText, Capped, HoldText, LeftOutText, ResultText, TermText},
};
use crate::{
    anatomy::{PointId, PointKey, Side},
    exchange::plan::{
        read::{DEPTH, NAME_MAX, day, days, id, optional, uuid},
        seal::{self, Kind, SealError},
    },
    journal::{HELD_MAX_MS, NOTE_MAX},
    language::say,
    therapy::{
        Ended, Tenderness,
        leaf::{Leaf, Mistake, Mistakes, Notes, options, told},
        plan::{
            Asked, Days, DoneHold, LeftOutDay, POINTS_MAX, PlanResult, REVISION_MAX, SkipReason, TEXT_MAX,
            TIMES_MAX, Term,
        },
    },
};

/// Why no result is taken from a file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ResultError {
    /// Nothing of Knotmap's.
    #[error("{}", say!("exchange-no-result"))]
    None,
    /// One that is not whole.
    #[error(transparent)]
    Seal(SealError),
    /// What goes out, not what comes back.
    #[error("{}", say!("exchange-is-plan"))]
    IsPlan,
    /// What stands in it cannot be.
    #[error("{}", .0.listed.first().map(ToString::to_string).unwrap_or_default())]
    Mistakes(Mistakes),
}

/// The result in the `bytes` of a file.
///
/// # Errors
/// [`ResultError`].
pub fn open_result(bytes: &[u8], today: Date) -> Result<PlanResult, ResultError> {
    match seal::find(bytes) {
        Ok((Kind::Result, text)) => read_result(&text, today).map_err(ResultError::Mistakes),
        Ok((Kind::Plan, _)) => Err(ResultError::IsPlan),
        Err(SealError::None) => Err(ResultError::None),
        Err(error) => Err(ResultError::Seal(error)),
    }
}

/// Reads the text inside the seal. Its days may be a day ahead of `today`: somewhere it is tomorrow already.
///
/// # Errors
/// Everything that is wrong with it, with its places; nothing of it is taken then.
pub fn read_result(text: &str, today: Date) -> Result<PlanResult, Mistakes> {
    let at_start = |what: &str| Mistakes::from(Mistake { line: 1, column: 1, what: what.to_owned() });
    if text.trim_start().starts_with("#!") {
        return Err(at_start(say!("exchange-result-begins")));
    }
    let ron = options().with_recursion_limit(DEPTH);
    let read: ResultText = ron.from_str(text).map_err(|error| {
        let (line, column) = (error.span.start.line, error.span.start.col);
        Mistakes::from(Mistake { line, column, what: told(&error.code) })
    })?;
    let days_out = read.left_out.as_ref().map_or(0, |list| list.count);
    let (holds, revisions) = (read.holds.count, read.revisions.count);
    if holds > HOLDS_MAX {
        return Err(at_start(&say!("exchange-too-many-holds", count = holds, most = HOLDS_MAX)));
    }
    if revisions > TERMS_MAX {
        return Err(at_start(&say!("exchange-too-many-revisions", count = revisions, most = TERMS_MAX)));
    }
    if days_out > LEFT_OUT_MAX {
        return Err(at_start(&say!("exchange-too-many-left-out", count = days_out, most = LEFT_OUT_MAX)));
    }
    let mut notes = Notes::new(text);
    let latest = today.tomorrow().unwrap_or(today);
    let made_at = read.made.at;
    let (plan, made) = (uuid(&mut notes, read.plan), day(&mut notes, read.made));
    if made > latest {
        notes.bad(made_at, say!("exchange-not-come", day = made.to_string()));
    }
    let terms = terms(&mut notes, read.revisions, made);
    let (from_at, to_at) = (read.from.at, read.to.at);
    let (from, to) = (day(&mut notes, read.from), day(&mut notes, read.to));
    match terms.iter().map(|term| term.made).min() {
        None => notes.bad(from_at, say!("exchange-no-revision")),
        Some(first) if from < first => {
            notes.bad(
                from_at,
                say!("exchange-before-plan", day = from.to_string(), first = first.to_string()),
            );
        }
        Some(_) => {}
    }
    if to < from || to > made {
        let [day, from, to] = [to, from, made].map(|day| day.to_string());
        notes.bad(to_at, say!("exchange-last-day", day = day, from = from, to = to));
    }
    let questions = optional(&mut notes, read.questions, TEXT_MAX);
    let (holds, left_out) = (Vec::new(), Vec::new());
    let mut result = PlanResult { plan, made, from, to, terms, holds, left_out, questions };
    take_left_out(&mut notes, read.left_out, &mut result);
    let mut ids = HashSet::new();
    for leaf in read.holds.taken {
        let at = leaf.at;
        if let Some(hold) = whole(&mut notes, leaf).map(|one| hold(&mut notes, one, &result)) {
            if !ids.insert(hold.id) {
                notes.bad(at, say!("exchange-hold-twice"));
            }
            result.holds.push(hold);
        }
    }
    let mistakes = notes.finish();
    if mistakes.count() > 0 { Err(mistakes) } else { Ok(result) }
}

fn take_left_out(
    notes: &mut Notes<'_>,
    all: Option<Capped<Leaf<LeftOutText>, LEFT_OUT_MAX>>,
    result: &mut PlanResult,
) {
    let mut known = HashSet::new();
    for leaf in all.into_iter().flat_map(|list| list.taken) {
        let at = leaf.at;
        let Some(one) = whole(notes, leaf) else { continue };
        let (day_at, point_at) = (one.day.at, one.point.at);
        let (key, day) = (key(notes, one.point, one.side), day(notes, one.day));
        let reason = notes.take_or(one.reason, SkipReason::NoTime);
        check_place(notes, (&key, point_at), (day, day_at), result);
        if !known.insert((key.clone(), day)) {
            notes.bad(at, say!("exchange-left-out-twice", point = key.to_string(), day = day.to_string()));
        }
        result.left_out.push(LeftOutDay { key, day, reason });
    }
}

/// A point of one of the revisions, on a day that the result is about; each with its place in the text.
fn check_place(
    notes: &mut Notes<'_>,
    (key, key_at): (&PointKey, usize),
    (day, day_at): (Date, usize),
    result: &PlanResult,
) {
    let (from, to) = (result.from, result.to);
    if !(from..=to).contains(&day) {
        let [day, from, to] = [day, from, to].map(|day| day.to_string());
        notes.bad(day_at, say!("exchange-not-among-days", day = day, from = from, to = to));
    }
    if result.terms.iter().all(|term| term.asked(key).is_none()) {
        notes.bad(key_at, say!("exchange-not-in-plan", point = key.to_string()));
    }
}

fn whole<T>(notes: &mut Notes<'_>, leaf: Leaf<T>) -> Option<T> {
    leaf.value.map_err(|what| notes.bad(leaf.at, what)).ok()
}

fn terms(notes: &mut Notes<'_>, all: Capped<Leaf<TermText>, TERMS_MAX>, latest: Date) -> Vec<Term> {
    let mut terms: Vec<Term> = Vec::new();
    for leaf in all.taken {
        let at = leaf.at;
        let Some(one) = whole(notes, leaf) else { continue };
        let term = Term {
            revision: notes.number(one.revision, "revision", 1..=REVISION_MAX.into()) as u32,
            made: day(notes, one.made),
            ended: one.ended.map(|leaf| day(notes, leaf)),
            points: points(notes, one.points, at),
        };
        if terms.last().is_some_and(|before| before.revision >= term.revision) {
            notes.bad(at, say!("exchange-not-in-order"));
        }
        if term.made > latest {
            let day = term.made.to_string();
            notes.bad(at, say!("exchange-after-result", revision = term.revision, day = day));
        }
        terms.push(term);
    }
    terms
}

fn points(notes: &mut Notes<'_>, all: Capped<Leaf<AskedText>, POINTS_MAX>, at: usize) -> Vec<Asked> {
    if all.count > POINTS_MAX {
        notes.bad(at, say!("exchange-too-many-points", count = all.count, most = POINTS_MAX));
    }
    let mut points: Vec<Asked> = Vec::new();
    for leaf in all.taken {
        let at = leaf.at;
        let Some(one) = whole(notes, leaf) else { continue };
        let asked = Asked {
            key: key(notes, one.point, one.side),
            name: one.name.map(|name| notes.words(name, NAME_MAX)).unwrap_or_default(),
            times: notes.number(one.times, "times", 1..=TIMES_MAX.into()) as u8,
            days: one.days.map_or(Days::Every, |leaf| days(notes, leaf)),
        };
        if points.iter().any(|known| known.key == asked.key) {
            notes.bad(at, say!("exchange-twice", point = asked.key.to_string()));
        }
        points.push(asked);
    }
    points
}

fn hold(notes: &mut Notes<'_>, one: HoldText, result: &PlanResult) -> DoneHold {
    let (day_at, point_at, revision_at) = (one.day.at, one.point.at, one.revision.at);
    let hold = DoneHold {
        id: uuid(notes, one.id),
        key: key(notes, one.point, one.side),
        day: day(notes, one.day),
        seconds: notes.number(one.seconds, "seconds", 0..=i64::from(HELD_MAX_MS / 1000)) as u32,
        ended: notes.take_or(one.ended, Ended::Stopped),
        before: one.before.and_then(|leaf| tenderness(notes, leaf, "before")),
        after: one.after.and_then(|leaf| tenderness(notes, leaf, "after")),
        revision: notes.number(one.revision, "revision", 1..=REVISION_MAX.into()) as u32,
        is_timed: notes.take(one.timed),
        note: optional(notes, one.note, NOTE_MAX),
    };
    check_place(notes, (&hold.key, point_at), (hold.day, day_at), result);
    // It may be an earlier one than that in force on the day: the newer one had not reached the patient.
    let is_there = |term: &Term| term.revision == hold.revision && term.made <= hold.day;
    if !result.terms.iter().any(is_there) {
        let (revision, day) = (hold.revision, hold.day.to_string());
        notes.bad(revision_at, say!("exchange-no-such-revision", revision = revision, day = day));
    }
    hold
}

fn tenderness(notes: &mut Notes<'_>, leaf: Leaf<i64>, name: &str) -> Option<Tenderness> {
    Tenderness::try_from(notes.number(leaf, name, 0..=10) as u8).ok()
}

fn key(notes: &mut Notes<'_>, point: Leaf<String>, side: Leaf<Side>) -> PointKey {
    PointKey { id: PointId(id(notes, point)), side: notes.take_or(side, Side::Midline) }
}
