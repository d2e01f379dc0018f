//! The routines: which there are, what is chosen for one, and one on its way.

use std::sync::Arc;

use jiff::civil::Date;

use crate::{
    anatomy::{PointId, PointKey, Side},
    journal::History,
    therapy::{
        RestPain,
        course::{
            Choice, Course, Phase, Sided,
            past::{self, Nights, Past},
        },
        routine::{self, Routine, Tried, Waits},
    },
};

/// What the window knows of routines.
#[derive(Debug, Default)]
pub struct Routines {
    /// The text of the search field.
    pub search: String,
    /// Whether the search field asks for the keyboard in the next frame.
    pub focus_search: bool,
    /// Which of the cards the keys of the search have reached, from 0.
    pub at: usize,
    /// The user's own.
    pub own: Vec<Arc<Routine>>,
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
}

/// What the user asks for.
#[derive(Clone, Debug)]
pub enum Wish {
    /// The text of the search field.
    Search(String),
    /// The search field asks for the keyboard.
    Find,
    /// The keys of the search have reached the card of this number, from 0.
    Reach(usize),
    /// Look at the routine of this id.
    Open(String),
    /// Back to the list.
    Close,
    /// Which sides, and which first.
    Sided(Sided),
    /// Take this point tonight, or no longer.
    Point(PointId),
    /// How much it hurts at rest.
    Pain(RestPain),
    /// Begin anew what was left off.
    Anew,
    /// Begin.
    Start,
    /// Start the hold of the step.
    Hold,
    /// On to the next thing.
    GoOn,
    /// Leave this step out.
    Skip,
    /// To the step before.
    Back,
    /// The step that was just done once more.
    Repeat,
    /// The other side first.
    SwapSide,
    /// End the routine for now.
    End,
    /// Open the folder of the user's own.
    OwnFolder,
}

impl Routines {
    /// Every routine, the program's first.
    pub fn all(&self) -> impl Iterator<Item = &Routine> {
        routine::builtin().iter().chain(self.own.iter().map(AsRef::as_ref))
    }

    /// The course that is on its way.
    pub fn course(&self) -> Option<&Course> {
        self.open.as_ref()?.course.as_ref()
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
        let mut run = Self { routine, sided, points: Vec::new(), pain: None, done, course: None };
        run.propose(past);
        run
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

    /// Why it may not begin yet (C12), with the name of the method that comes first; none if it may.
    pub fn waits(&self, history: &History) -> Option<(Waits, String)> {
        let asks = self.routine.asks_first()?;
        let why = self.sided.sides().into_iter().find_map(|side| {
            let mut held: Vec<_> = history
                .points()
                .filter(|key| key.side == side)
                .flat_map(|key| history.records(key))
                .filter_map(|record| Some((record.at.timestamp(), record.hold.as_ref()?)))
                .filter(|(_, held)| held.method.as_deref() == Some(asks.tolerated.as_str()))
                .map(|(at, held)| (at, held.ended))
                .collect();
            held.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
            asks.waits(Tried::new(held.into_iter().map(|(_, ended)| ended), self.pain))
        })?;
        let name = self.routine.method(&asks.tolerated).map_or("", |method| method.name.as_str());
        Some((why, name.to_owned()))
    }
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
                day: record.at.date(),
                ended: held.ended,
            };
            Some((record.at.timestamp(), one))
        })
        .collect();
    past.sort_by_key(|(at, _)| *at);
    past.into_iter().map(|(_, one)| one).collect()
}
