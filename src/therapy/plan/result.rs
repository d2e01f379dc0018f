//! What a patient did of a plan: the way back to the physio.

use jiff::civil::Date;
use uuid::Uuid;

use super::{Days, Plan, SkipReason};
use crate::{
    anatomy::{Atlas, NamedPoint, PointKey},
    therapy::{Ended, Tenderness},
};

/// What a patient did of a plan in a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanResult {
    /// The plan's id.
    pub plan: Uuid,
    /// The day it was put together.
    pub made: Date,
    /// The first day it is about.
    pub from: Date,
    /// The last day it is about.
    pub to: Date,
    /// What each revision asked for that the patient has, the lowest number first; at least one.
    pub terms: Vec<Term>,
    /// What was done, the earliest first.
    pub holds: Vec<DoneHold>,
    /// What was due and left out with a reason, the earliest first; each point once a day.
    pub left_out: Vec<LeftOutDay>,
    /// What the patient wants to ask; may be empty.
    pub questions: String,
}

/// What a revision of a plan asks for, as far as it can be counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// The revision.
    pub revision: u32,
    /// Its day.
    pub made: Date,
    /// The day from which on nothing of it is due, if it was ended.
    pub ended: Option<Date>,
    /// Its points, in their order.
    pub points: Vec<Asked>,
}

/// How often a point is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Which point, and on which of the patient's sides.
    pub key: PointKey,
    /// What it is called, if it is none of the atlas; else empty.
    pub name: String,
    /// How often a day.
    pub times: u8,
    /// On which days.
    pub days: Days,
}

/// A hold that was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DoneHold {
    /// The id of its entry: the same hold, in whichever result it comes.
    pub id: Uuid,
    /// Which point, and on which of the patient's sides.
    pub key: PointKey,
    /// The day it belongs to.
    pub day: Date,
    /// Seconds held, 0–1500.
    pub seconds: u32,
    /// How it ended.
    pub ended: Ended,
    /// Tenderness before.
    pub before: Option<Tenderness>,
    /// Tenderness after.
    pub after: Option<Tenderness>,
    /// The revision that the hold was started by, else the one in force on that day.
    pub revision: u32,
    /// Whether the program timed it; else it was typed in.
    pub is_timed: bool,
    /// What the patient wrote; may be empty.
    pub note: String,
}

/// A point that was due on a day and left out, at least once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOutDay {
    /// Which point, and on which of the patient's sides.
    pub key: PointKey,
    /// The day.
    pub day: Date,
    /// Why.
    pub reason: SkipReason,
}

impl Term {
    /// What `plan` asks for.
    pub fn of(plan: &Plan) -> Self {
        let points = plan.points.iter().map(|point| Asked {
            key: point.key.clone(),
            name: point.own.as_ref().map(|own| own.name.clone()).unwrap_or_default(),
            times: point.times,
            days: point.days,
        });
        Self { revision: plan.revision, made: plan.made, ended: plan.ended, points: points.collect() }
    }

    /// How often `point` is due on `day`.
    pub fn due(&self, point: &Asked, day: Date) -> u32 {
        let runs = self.made <= day && self.ended.is_none_or(|ended| day < ended);
        if runs && point.days.has(day, self.made) { point.times.into() } else { 0 }
    }

    /// What it asks for at `key`.
    pub fn asked(&self, key: &PointKey) -> Option<&Asked> {
        self.points.iter().find(|asked| asked.key == *key)
    }
}

/// The one of `terms` that is in force on `day`: the highest revision that had been made by then.
pub fn in_force(terms: &[Term], day: Date) -> Option<&Term> {
    terms.iter().filter(|term| term.made <= day).max_by_key(|term| term.revision)
}

impl PlanResult {
    /// Every unexpected pain: the point, its name and the day, the earliest first.
    pub fn pains(&self) -> Vec<(&PointKey, &str, Date)> {
        let hurt = self.holds.iter().filter(|hold| hold.ended == Ended::UnexpectedPain);
        hurt.map(|hold| (&hold.key, self.name(&hold.key), hold.day)).collect()
    }

    /// The same up to a day; none where all of it lies later.
    pub fn until(mut self, day: Date) -> Option<Self> {
        self.to = self.to.min(day);
        self.holds.retain(|hold| hold.day <= self.to);
        self.left_out.retain(|one| one.day <= self.to);
        (self.from <= self.to).then_some(self)
    }

    /// What the point is called: the atlas's name, or the physio's; the id where neither is known.
    pub fn name<'a>(&'a self, key: &'a PointKey) -> &'a str {
        let own = self.terms.iter().rev().filter_map(|term| term.asked(key)).map(|asked| asked.name.as_str());
        let atlas = Atlas::builtin().point(&key.id).map(NamedPoint::name);
        atlas.or_else(|| own.into_iter().find(|name| !name.is_empty())).unwrap_or(&key.id.0)
    }

    /// This result after `older`: about its own days it alone speaks, since what was mended or taken back meanwhile is
    /// mended in it; the days that only the older one is about stay as they were. Its questions are the newest.
    #[must_use]
    pub fn after(self, older: Self) -> Self {
        let own = self.from..=self.to;
        let is_left =
            |hold: &DoneHold| !own.contains(&hold.day) && self.holds.iter().all(|newer| newer.id != hold.id);
        let mut holds: Vec<DoneHold> = older.holds.into_iter().filter(is_left).collect();
        let has = |term: &Term| self.terms.iter().any(|newer| newer.revision == term.revision);
        let mut terms: Vec<Term> = older.terms.into_iter().filter(|term| !has(term)).collect();
        let (from, to) = (self.from.min(older.from), self.to.max(older.to));
        holds.extend(self.holds);
        holds.sort_by_key(|hold| hold.day);
        let is_left = |one: &LeftOutDay| !own.contains(&one.day);
        let mut left_out: Vec<LeftOutDay> = older.left_out.into_iter().filter(is_left).collect();
        left_out.extend(self.left_out);
        left_out.sort_by_key(|one| one.day);
        terms.extend(self.terms);
        terms.sort_by_key(|term| term.revision);
        Self { plan: self.plan, made: self.made, from, to, terms, holds, left_out, questions: self.questions }
    }
}
