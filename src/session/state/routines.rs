//! The routines: which there are, what is chosen for one, and one on its way.

use std::sync::Arc;

use jiff::{Timestamp, Zoned, civil::Date};
use uuid::Uuid;

use super::{hold::held_by, making::Making, routine_filter::RoutineFilter};
use crate::{
    anatomy::{Atlas, PointId, PointKey, Side},
    desktop::OwnFile,
    journal::History,
    therapy::{
        RestPain, Tenderness,
        course::{
            Choice, Course, Phase, Sided, Stop,
            past::{self, Nights, Past},
        },
        guard,
        guide::{self, Method},
        plan::PlanRef,
        routine::{self, AsksFirst, Routine, Tried, Waits},
    },
};

/// What is known of routines.
#[derive(Debug, Default)]
pub struct Routines {
    /// The text of the search field.
    pub search: String,
    /// What the list is narrowed to.
    pub filter: RoutineFilter,
    /// Whether the search field asks for the keyboard in the next frame.
    pub focus_search: bool,
    /// Which of the cards the keys of the search have reached, from 0.
    pub at: usize,
    /// The user's own.
    pub own: Vec<Arc<Routine>>,
    /// The files that they are in.
    pub files: Vec<OwnFile>,
    /// The one that is being made.
    pub making: Option<Making>,
    /// What is wrong with files of the user's own, a sentence a file.
    pub problems: Vec<String>,
    /// The holds that were steps of routines, by time.
    pub past: Vec<Past>,
    /// The one that is open.
    pub open: Option<Run>,
}

/// A routine that is looked at, or on its way.
#[derive(Clone, Debug)]
pub struct Run {
    /// Which.
    pub routine: Arc<Routine>,
    /// Which sides.
    pub sided: Sided,
    /// The points of tonight, where it goes over several nights.
    pub points: Vec<PointId>,
    /// How much it hurts at rest, where that is asked (C12).
    pub pain: Option<RestPain>,
    /// What was done where it was left off; empty if it begins anew.
    pub done: Vec<PointKey>,
    /// The way through it, once it has begun.
    pub course: Option<Course>,
    /// The entries of its holds since it began, by time.
    pub entries: Vec<Uuid>,
    /// The plan that it is a round of; none of a routine.
    pub plan: Option<PlanRef>,
}

/// Why the hold of a step may not start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hindrance {
    /// Unexpected pain has locked the place.
    Locked,
    /// The place rests.
    Resting,
    /// The source's number of spots is reached (C3).
    NoRoom,
    /// In a hold of this routine something was felt that asks for a call.
    Emergency,
    /// Another routine comes first, or the pain at rest is not known or too much (C12).
    Waits,
}

/// Why a routine has to wait (C12).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// Why.
    pub why: Waits,
    /// The name of the routine that comes first, as its card says it.
    pub first: String,
    /// The id of that routine, to go there.
    pub id: Option<&'static str>,
    /// The most that it may hurt at rest.
    pub pain_at_most: RestPain,
}

impl Waiting {
    fn new(routine: &Routine, asks: &AsksFirst, why: Waits) -> Self {
        let comes_first = routine.comes_first(asks);
        let method = || routine.method(&asks.tolerated).map_or("", |method| method.name.as_str());
        Self {
            why,
            first: comes_first.map_or_else(method, |one| one.name.as_str()).to_owned(),
            id: comes_first.map(|one| one.id.as_str()),
            pain_at_most: asks.pain_at_most,
        }
    }

    /// Whether another routine has to be done first.
    pub fn comes_first(&self) -> bool {
        matches!(self.why, Waits::NotTried | Waits::NotTolerated)
    }
}

/// Why a routine is locked on both sides, whichever is chosen (C12); none if it may begin on one of them.
pub fn comes_first(routine: &Routine, history: &History) -> Option<Waiting> {
    routine.asks_first().find_map(|asks| {
        let waits = |side| {
            let why = asks.waits(Tried::new(held_by(history, &asks.tolerated, side), None))?;
            Some(Waiting::new(routine, asks, why)).filter(Waiting::comes_first)
        };
        waits(Side::Left).and(waits(Side::Right))
    })
}

impl Routines {
    /// Every routine, the program's first.
    pub fn all(&self) -> impl Iterator<Item = &Routine> {
        routine::builtin().iter().chain(self.own.iter().map(AsRef::as_ref))
    }

    /// The method `id`: the program's, or one of the user's own.
    pub fn method(&self, id: &str) -> Option<&Method> {
        guide::method(id)
            .or_else(|| self.own.iter().flat_map(|routine| &routine.methods).find(|own| own.id == id))
    }

    /// The routine that is being made, if the page of the routines shows it: one that is open goes before it.
    pub fn shown_making(&self) -> Option<&Making> {
        self.making.as_ref().filter(|_| self.open.is_none())
    }

    /// The course that is on its way.
    pub fn course(&self) -> Option<&Course> {
        self.open.as_ref()?.course.as_ref()
    }

    /// The next step, if a hold may follow the last one at once: that one ended well, and nothing stands in the way of
    /// this one.
    ///
    /// No number is given for it, so that the latest of today counts: from 7 on nothing is pressed (C7).
    pub fn can_follow(&self, history: &History, now: &Zoned) -> Option<&Stop> {
        let stop = self.comes_next()?;
        let (run, key) = (self.open.as_ref()?, stop.key()?);
        let course = run.course.as_ref()?;
        let is_free = run.hindrance(course, stop, history, now.timestamp()).is_none();
        (is_free && too_tender_today(history, &key, now).is_none()).then_some(stop)
    }

    /// How tender the next step was today, if only that keeps a hold from following at once.
    pub fn waits_for_a_number(&self, history: &History, now: &Zoned) -> Option<(&Stop, Tenderness)> {
        let stop = self.comes_next()?;
        Some((stop, too_tender_today(history, &stop.key()?, now)?))
    }

    /// The next step, if the last hold ended well.
    fn comes_next(&self) -> Option<&Stop> {
        let run = self.open.as_ref()?;
        let course = run.course.as_ref()?;
        match course.phase() {
            Phase::After if course.ended_well() => course.following(),
            Phase::Next | Phase::Resting { .. } => course.current(),
            Phase::After | Phase::Holding | Phase::Finished => None,
        }
    }

    /// Whether a course rests between two steps.
    pub fn rests(&self) -> bool {
        self.course().is_some_and(|course| matches!(course.phase(), Phase::Resting { .. }))
    }

    /// Whether a number is asked for before the next step of a course.
    pub fn asks_how_tender(&self) -> bool {
        self.course().is_some_and(|course| {
            course.phase() == Phase::Next && course.current().is_some_and(|stop| stop.key().is_some())
        })
    }
}

impl Run {
    /// What is chosen first for `routine`.
    pub fn new(routine: Arc<Routine>, past: &[Past], today: Date) -> Self {
        let done = past::left_off(&routine, past, today);
        let first = done.first().map_or(Side::Left, |key| key.side);
        let last = past.iter().rev().find(|one| one.routine == routine.id).map(|one| one.key.side);
        let sided = if routine.nights {
            Sided::Only(last.filter(|side| *side != Side::Midline).unwrap_or(Side::Left))
        } else {
            Sided::First(first)
        };
        let mut run = Self {
            routine,
            sided,
            points: Vec::new(),
            pain: None,
            done,
            course: None,
            entries: Vec::new(),
            plan: None,
        };
        run.propose(past);
        run
    }

    /// A round of a plan that has begun.
    pub fn of_plan(plan: PlanRef, course: Course) -> Self {
        Self { plan: Some(plan), ..Self::round(course) }
    }

    /// A round of points that has begun, by nobody's plan.
    pub fn round(course: Course) -> Self {
        Self {
            routine: Arc::clone(course.routine()),
            sided: Sided::First(Side::Left),
            points: Vec::new(),
            pain: None,
            done: Vec::new(),
            course: Some(course),
            entries: Vec::new(),
            plan: None,
        }
    }

    /// Whether it goes through points, as a round of a plan does, and not through the steps of a routine.
    pub fn is_round(&self) -> bool {
        self.course.as_ref().is_some_and(Course::is_prescribed)
    }

    /// The points that are due tonight: one, as the source says.
    pub fn propose(&mut self, past: &[Past]) {
        if let Some(nights) = self.nights(past) {
            let least = self.routine.spots.map_or(1, |(least, _)| usize::from(least));
            self.points = nights.proposed(least);
        }
    }

    /// How far a routine of several nights is on the chosen side; none for one of a single session.
    pub fn nights(&self, past: &[Past]) -> Option<Nights> {
        let side = self.sided.sides().first().copied()?;
        self.routine.nights.then(|| Nights::of(&self.routine, past, side))
    }

    /// What a course follows from.
    pub fn choice(&self) -> Choice {
        Choice { sided: self.sided, points: self.routine.nights.then(|| self.points.clone()) }
    }

    /// A course with what is chosen now.
    pub fn course(&self) -> Course {
        Course::new(Arc::clone(&self.routine), &self.choice(), &self.done)
    }

    /// Why the hold at `stop` of its course may not start; none if it may.
    pub fn hindrance(
        &self,
        course: &Course,
        stop: &Stop,
        history: &History,
        now: Timestamp,
    ) -> Option<Hindrance> {
        let key = stop.key()?;
        if self.is_emergency(history) {
            return Some(Hindrance::Emergency);
        }
        if history.locked(&key) {
            return Some(Hindrance::Locked);
        }
        if history.resting_until(&key, now).is_some() {
            return Some(Hindrance::Resting);
        }
        if !course.has_room(stop.side) {
            return Some(Hindrance::NoRoom);
        }
        self.waits_on(stop.side, history).map(|_| Hindrance::Waits)
    }

    /// Whether the hold of the current step may start without a number: it is a short pass, over nothing that was too
    /// tender to press today (C7).
    pub fn needs_no_number(&self, history: &History, now: &Zoned) -> bool {
        let Some(course) = &self.course else { return false };
        let key = course.current().and_then(Stop::key);
        course.needs_no_number() && key.is_some_and(|key| too_tender_today(history, &key, now).is_none())
    }

    /// Why it may not begin yet, or not go on at the current step (C12); none if it may.
    pub fn waits(&self, history: &History) -> Option<Waiting> {
        let current = self.course.as_ref().and_then(Course::current).map(|stop| stop.side);
        self.waits_on(current.unwrap_or(Side::Midline), history)
    }

    /// The same at a step on `side`; where that is no side, on all that are chosen.
    fn waits_on(&self, side: Side, history: &History) -> Option<Waiting> {
        let sides = if side == Side::Midline { self.sided.sides() } else { vec![side] };
        self.routine.asks_first().find_map(|asks| {
            let held = |side: Side| held_by(history, &asks.tolerated, side);
            let why = sides.iter().find_map(|side| asks.waits(Tried::new(held(*side), self.pain)))?;
            Some(Waiting::new(&self.routine, asks, why))
        })
    }
}

/// How tender a place was today, where that was too much to press it (C7): its own latest number, and those of the points
/// in an area.
pub(in crate::session) fn too_tender_today(
    history: &History,
    key: &PointKey,
    now: &Zoned,
) -> Option<Tenderness> {
    let atlas = Atlas::builtin();
    let within = atlas.rolling_area(&key.id).map(|area| atlas.points_in(area)).unwrap_or_default();
    let within = within.into_iter().map(|point| PointKey { id: point.id.clone(), side: key.side });
    let keys = within.chain([key.clone()]);
    let latest =
        keys.filter_map(|key| history.latest(&key)).filter(|latest| guard::is_today(&latest.at, now));
    latest.map(|latest| latest.value).filter(|value| guard::before(*value).is_some()).max()
}

/// The steps of routines that the journal tells of, by time.
pub fn past(history: &History) -> Vec<Past> {
    let mut past: Vec<_> = history
        .points()
        .flat_map(|key| history.records(key))
        .filter_map(|record| {
            let held = record.hold.as_ref()?;
            let one = Past {
                routine: held.routine.as_deref()?.to_owned(),
                key: (*record.point).clone(),
                day: guard::day_of(&record.at),
                ended: held.ended,
            };
            Some((record.at.timestamp(), one))
        })
        .collect();
    past.sort_by_key(|(at, _)| *at);
    past.into_iter().map(|(_, one)| one).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::{
        journal::{Entry, HoldDone, Kind, read_moment},
        therapy::{Ended, EndingKind},
    };

    fn rolled(side: Side) -> History {
        let key = PointKey::new("AR-MEDSCAP-U", side);
        let done = HoldDone::new(key, 60_000, 60, EndingKind::Time, Ended::Time);
        let at = read_moment("2026-11-20T19:00:00+01:00[Europe/Berlin]").unwrap();
        let kind = Kind::Hold(HoldDone { method: Some("S0-R1".into()), ..done });
        History::from_entries([Entry::new(at.clone(), kind, at.timestamp()).unwrap()])
    }

    #[test]
    fn c12_the_other_side_waits_for_itself() {
        let routine = routine::builtin().iter().find(|one| one.id == "pin-and-move-neck").unwrap();
        let mut run = Run::new(Arc::new(routine.clone()), &[], date(2026, 11, 20));
        (run.sided, run.pain) = (Sided::Only(Side::Left), RestPain::try_from(2).ok());
        let history = rolled(Side::Left);
        assert_eq!(run.waits(&history), None);
        let mut course = run.course();
        course.swap_side();
        run.course = Some(course);
        let waiting = run.waits(&history).unwrap();
        assert_eq!((waiting.why, waiting.pain_at_most.get()), (Waits::NotTried, 3));
        assert_eq!(
            (waiting.first.as_str(), waiting.id),
            ("Medial scapula rolling", Some("medial-scapula-rolling"))
        );
        assert_eq!(run.waits(&rolled(Side::Right)), None);
        assert_eq!(comes_first(routine, &history), None, "its card is open: on one side it may begin");
        assert!(comes_first(routine, &History::default()).is_some_and(|waiting| waiting.comes_first()));
    }
}
