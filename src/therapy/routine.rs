//! Routines: what the sources, or the user, do one after the other.
//!
//! A routine is a file (`routines/*.ron`, compiled in, and the user's own in `<data>/routines/`). It brings its
//! [`Method`]s along, so that a point's panel and a routine tell the same. Every figure names its source: that of the
//! method, or the program's guard where a cap stands in for a figure that the source does not give. The program's come out
//! in the language that is spoken; the user's own are as they were written.

mod areas;
mod builtin;
mod check;
mod figures;
mod file;
mod lock;
mod own;
mod read;
mod region;
mod spoken;
#[cfg(test)]
mod tests;
mod time;
mod tools;

pub use builtin::{
    FILES, builtin, builtin_method, builtin_methods, builtin_sheet, spoken_method, spoken_routine,
};
pub use figures::Figure;
pub use lock::{Tried, Waits};
pub use own::read_own;
pub use read::{Sheet, looks_like_one, read};
pub use region::BodyPart;

pub(super) use time::besides;
pub use tools::bears;

use serde::{Deserialize, Serialize};

use super::{
    Ending, Source,
    guard::Urgency,
    method::{Method, Technique},
};
pub use super::{
    leaf::{LARGEST, Mistake, Mistakes, is_hidden, is_unseen},
    method::{AsksFirst, Caution},
};
use crate::{anatomy::PointId, language::say};

/// A named sequence of steps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Routine {
    /// Its id, `medial-scapula-rolling`: what the journal calls it. Stays the same from version to version.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The text that it is from; [`Source::Own`] for the user's own.
    pub source: Source,
    /// What it is for, in a sentence or two.
    pub about: String,
    /// What to have and do before the first step, in order; may be empty.
    pub set_up: Vec<String>,
    /// The methods that it brings along; its steps may also use those of other builtin routines.
    pub methods: Vec<Method>,
    /// What is done, in this order. At least one.
    pub steps: Vec<Step>,
    /// Why the order is what it is, where it is part of the routine.
    pub order_why: Option<String>,
    /// How many spots (points, or sore spots in an area) a session has: fewest and most. Of `source`.
    pub spots: Option<(u8, u8)>,
    /// How long all of it takes on every side, in minutes: shortest and longest. Of `source`. Not given:
    /// [`Routine::span`] reckons it.
    pub minutes: Option<(u16, u16)>,
    /// How long one side takes, in seconds: shortest and longest. Of `source`.
    pub side_s: Option<(u16, u16)>,
    /// Whether it goes over several nights, a few of its points each.
    pub nights: bool,
    /// How often a day, and who says so.
    pub per_day: PerDay,
    /// Seconds of rest between two steps, 0–600. None of the sources names one: the guard's.
    pub rest_s: u16,
    /// What it should feel like.
    pub feel: String,
    /// What to mind.
    pub cautions: Vec<Caution>,
    /// When to stop, besides the stop rules of every hold.
    pub stop_if: Vec<Caution>,
    /// The id of the routine that comes before this one, where this one is its harder form (the wall before the floor,
    /// C13; rolling before pinning, S0).
    pub after: Option<String>,
}

/// One step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its name.
    pub name: String,
    /// The id of the method, which [`Routine::method`] finds; none where nothing is pressed.
    pub method: Option<String>,
    /// Where.
    pub at: Target,
    /// On which sides.
    pub sides: Sides,
    /// What ends it. None: the user goes on when ready, and there is no hold to note down.
    pub ending: Option<Ending>,
    /// Whose figure the ending's is: [`Source::Guard`] where the program's cap stands in.
    pub figures: Source,
    /// How the place is worked; none where nothing is pressed.
    pub moves: Option<Technique>,
    /// How to get there. `{side}` and `{other}` stand for the sides, as in [`super::guide::sided`].
    pub cue: String,
}

/// Where a step presses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// An area that is rolled, by its id in the atlas.
    Area(String),
    /// Points of the atlas, in their order.
    Points {
        /// Which.
        ids: Vec<PointId>,
        /// How many of them: fewest and most, 1 and more.
        choose: (u8, u8),
    },
    /// Nowhere.
    Nothing(Preparation),
}

/// A step in which nothing is pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Preparation {
    /// Breathing and letting go.
    Breathing,
    /// A look at one's posture in a picture from the side.
    Photo,
    /// Anything else: reading, getting something ready.
    Other,
}

/// On which sides a step is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sides {
    /// One side at a time; the user chooses which comes first.
    One,
    /// There is no side to choose.
    Midline,
}

/// How often a day a routine is done at most.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PerDay {
    /// How many times, 1–24.
    pub times: u8,
    /// Whose figure it is. [`Source::Guard`] for the usual once a day (C4), where the source names no number.
    pub source: Source,
    /// What the source says of it, in words; may be empty.
    pub says: String,
}

impl Routine {
    /// The method `id` as this routine means it: its own, else the builtin one.
    pub fn method(&self, id: &str) -> Option<&Method> {
        self.methods.iter().find(|method| method.id == id).or_else(|| builtin_method(id))
    }

    /// The methods that its steps use, each once, in the order of the steps.
    pub fn used(&self) -> Vec<&Method> {
        let mut used: Vec<&Method> = Vec::new();
        for method in self.steps.iter().filter_map(|step| self.method(step.method.as_deref()?)) {
            if used.iter().all(|one| one.id != method.id) {
                used.push(method);
            }
        }
        used
    }

    /// What must be true before it may be started: all that its methods ask for (C12), in the order of the steps.
    pub fn asks_first(&self) -> impl Iterator<Item = &AsksFirst> {
        self.used().into_iter().filter_map(|method| method.asks_first.as_ref())
    }

    /// The routine by which what `asks` wants tolerated is done: the one that comes before this one, else any that has
    /// that method.
    pub fn comes_first(&self, asks: &AsksFirst) -> Option<&'static Routine> {
        let has = |one: &&Routine| one.steps.iter().any(|step| step.method.as_ref() == Some(&asks.tolerated));
        let named = builtin().iter().find(|one| Some(&one.id) == self.after.as_ref()).filter(has);
        named.or_else(|| builtin().iter().find(has))
    }

    /// When to stop: the signs that end every hold come first, then its own.
    pub fn stops(&self) -> impl Iterator<Item = Caution> {
        let every = Urgency::Stop.rules().iter();
        let every = every.map(|rule| Caution { text: rule.text().to_owned(), source: rule.source });
        every.chain(self.stop_if.iter().cloned())
    }

    /// Whether the user, and no text, made it.
    pub fn is_own(&self) -> bool {
        self.source == Source::Own
    }
}

impl Preparation {
    /// What it is called on screen.
    pub fn name(self) -> &'static str {
        match self {
            Self::Breathing => say!("routine-preparation-breathing"),
            Self::Photo => say!("routine-preparation-photo"),
            Self::Other => say!("routine-preparation-other"),
        }
    }
}

impl Step {
    /// The points that it names; empty for an area and for nothing.
    pub fn points(&self) -> &[PointId] {
        match &self.at {
            Target::Points { ids, .. } => ids,
            Target::Area(_) | Target::Nothing(_) => &[],
        }
    }

    /// How many of its points are done at most; none where it names none.
    pub fn most(&self) -> Option<u8> {
        match self.at {
            Target::Points { choose: (_, most), .. } => Some(most),
            Target::Area(_) | Target::Nothing(_) => None,
        }
    }

    /// The area that it rolls.
    pub fn area(&self) -> Option<&str> {
        match &self.at {
            Target::Area(id) => Some(id),
            Target::Points { .. } | Target::Nothing(_) => None,
        }
    }
}
