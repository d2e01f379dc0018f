//! A plan: what a physio wants one patient to do, at which points, how much and how often, until which day.
//!
//! One id for life, a revision that rises. Pure: the day is handed in. The rules that bind a hold bind a plan ([`rules`]):
//! nothing is prescribed that the program would not offer. Its text form and how it travels are `exchange`'s.

mod as_course;
mod change;
mod code;
mod days;
mod load;
mod not_today;
mod prescribed;
mod region;
mod result;
pub mod rules;
mod summary;
#[cfg(test)]
mod tests;
mod today;

pub use self::{
    as_course::as_course,
    change::{Fate, Row, changes},
    code::{code, short},
    days::{Days, DaysError},
    load::{Load, LoadNote},
    not_today::{PlanRef, SkipReason},
    prescribed::{Prescribed, PrescribedError},
    result::{Asked, DoneHold, LeftOutDay, PlanResult, Term, in_force},
    rules::Refusal,
    summary::{Middle, Summary, due_days, summaries},
    today::{Noted, Today, TodayRow, Wait},
};

use jiff::civil::Date;
use uuid::Uuid;

use super::{
    Ending, guide,
    leaf::is_unseen,
    method::{Position, Tool},
    routine::{Routine, Target},
    way,
};
use crate::{
    anatomy::{Atlas, PointId, PointKey, Side, ViewId, atlas::SelfCare},
    language::{Language, within},
};

/// The most points of a plan. From seven on it is known to be kept worse ([`LoadNote`]); so many still fit a handout.
pub const POINTS_MAX: usize = 40;
/// The longest note of a point, in characters.
pub const NOTE_MAX: usize = 400;
/// The longest of the plan's own texts, in characters.
pub const TEXT_MAX: usize = 800;
/// The longest label of a patient, and name of who prepared a plan, in characters.
pub const LABEL_MAX: usize = 60;
/// The most times a day. The program's own figure: of the five texts the most frequent says “almost daily” (C4).
pub const TIMES_MAX: u8 = 6;
/// The highest revision. One a minute for two years does not reach it.
pub const REVISION_MAX: u32 = 1_000_000;
/// The longest rest between two holds, in seconds, as of a routine.
pub const REST_MAX_S: u16 = 600;

/// What a physio wants one patient to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Its id for life: random, so that it says nothing about when or where it was made.
    pub id: Uuid,
    /// Which state of it this is, from 1.
    pub revision: u32,
    /// What the physio calls the patient, `patient 17`; may be empty.
    pub label: String,
    /// Who prepared it; may be empty.
    pub by: String,
    /// The day of this revision.
    pub made: Date,
    /// The day on which it is looked at together.
    pub review: Option<Date>,
    /// The day it was ended, if it was.
    pub ended: Option<Date>,
    /// The language of its handout; none: that of the program.
    pub language: Option<Language>,
    /// What is done, in this order.
    pub points: Vec<Planned>,
    /// To the patient, about all of it; may be empty.
    pub note: String,
    /// When to do more or less (item 7 of the CERT list of what an exercise plan should say); may be empty.
    pub more_or_less: String,
    /// Whom to tell what (item 11 of the CERT list); may be empty.
    pub tell: String,
}

/// One point of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    /// Which point, and on which of the patient's sides.
    pub key: PointKey,
    /// Where it is, if it is none of the atlas.
    pub own: Option<OwnPlace>,
    /// The id of the method, where it is one of a routine.
    pub method: Option<String>,
    /// With what.
    pub tool: Tool,
    /// Where one is while pressing.
    pub position: Position,
    /// How much.
    pub dose: Prescribed,
    /// How often a day, 1–[`TIMES_MAX`].
    pub times: u8,
    /// On which days.
    pub days: Days,
    /// Seconds of rest between two holds, 0–[`REST_MAX_S`].
    pub rest_s: u16,
    /// To the patient, about this point; may be empty.
    pub note: String,
}

/// A place on a muscle that the physio marked: what a custom point of the journal is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnPlace {
    /// What it is called.
    pub name: String,
    /// Where it lies, in plain words.
    pub place: String,
    /// The view it was placed in.
    pub view: ViewId,
    /// The atlas's id of the muscle.
    pub muscle: String,
    /// The atlas's part of that muscle, where it has several in the view.
    pub part: Option<String>,
    /// Across the muscle, thousandths, 0–1000.
    pub u_milli: u16,
    /// Along the muscle, thousandths, 0–1000.
    pub v_milli: u16,
}

/// Seconds of rest between two points, where nobody names any. No source does; the same as of a routine.
pub const REST_S: u16 = 15;

impl Plan {
    /// Whether it says what `other` says, whatever the numbers and days of the two.
    pub fn says_what(&self, other: &Self) -> bool {
        Self { revision: other.revision, made: other.made, ..self.clone() } == *other
    }

    /// An empty plan.
    pub fn new(id: Uuid, made: Date) -> Self {
        Self {
            id,
            revision: 1,
            label: String::new(),
            by: String::new(),
            made,
            review: None,
            ended: None,
            language: None,
            points: Vec::new(),
            note: String::new(),
            more_or_less: String::new(),
            tell: String::new(),
        }
    }

    /// This plan for another patient: its points and doses, and nothing of the one it was made for – no label, no days, no
    /// texts, no notes, another id.
    #[must_use]
    pub fn template(&self, id: Uuid, made: Date) -> Self {
        let bare = |point: &Planned| Planned { note: String::new(), ..point.clone() };
        Self { by: self.by.clone(), points: self.points.iter().map(bare).collect(), ..Self::new(id, made) }
    }

    /// This state of it.
    pub fn state(&self) -> PlanRef {
        PlanRef { id: self.id, revision: self.revision }
    }

    /// The point `key`, if the plan has it.
    pub fn point(&self, key: &PointKey) -> Option<&Planned> {
        self.points.iter().find(|point| point.key == *key)
    }

    /// The place of the point `key` in its order, from 1.
    pub fn number(&self, key: &PointKey) -> Option<usize> {
        self.points.iter().position(|point| point.key == *key).map(|at| at + 1)
    }

    /// Puts `point` in: in the place of the one it has of the same key, else at the end.
    pub fn put(&mut self, point: Planned) {
        match self.points.iter_mut().find(|one| one.key == point.key) {
            Some(one) => *one = point,
            None => self.points.push(point),
        }
    }

    /// Takes the point `key` out; whether it was there.
    pub fn drop_point(&mut self, key: &PointKey) -> bool {
        let before = self.points.len();
        self.points.retain(|point| point.key != *key);
        self.points.len() < before
    }

    /// The point `key` gets the place `to` in the order, from 0; those between move up or down.
    pub fn move_point(&mut self, key: &PointKey, to: usize) {
        if let Some(at) = self.points.iter().position(|point| point.key == *key) {
            let point = self.points.remove(at);
            self.points.insert(to.min(self.points.len()), point);
        }
    }

    /// Puts in what `routine` does on `sides`, those that it has already excepted; areas, which are rolled, have no
    /// point. How many came in.
    pub fn add_from(&mut self, routine: &Routine, sides: &[Side]) -> usize {
        let before = self.points.len();
        for step in &routine.steps {
            let Target::Points { ids, .. } = &step.at else { continue };
            let method = step.method.as_deref().and_then(|id| routine.method(id));
            let (Some(method), Some(ending)) = (method, step.ending) else { continue };
            for id in ids {
                let on = Atlas::builtin().point(id).map(|point| point.sides.clone()).unwrap_or_default();
                for side in on.into_iter().filter(|side| *side == Side::Midline || sides.contains(side)) {
                    let key = PointKey { id: id.clone(), side };
                    if self.points.len() < POINTS_MAX && self.point(&key).is_none() {
                        let dose = Prescribed::new(ending);
                        let rest_s = routine.rest_s;
                        let planned = Planned { dose, rest_s, ..Planned::by(key, None, method) };
                        self.points.push(planned);
                    }
                }
            }
        }
        self.points.len() - before
    }

    /// Whether something is to do on `day`: not before it was made, and not once it was ended.
    pub fn runs_on(&self, day: Date) -> bool {
        self.made <= day && self.ended.is_none_or(|ended| day < ended)
    }

    /// Whether `point` is due on `day`.
    pub fn is_due(&self, point: &Planned, day: Date) -> bool {
        self.runs_on(day) && point.days.has(day, self.made)
    }
}

impl Planned {
    /// The point `key` by `method`, with its dose, once every day.
    pub fn by(key: PointKey, own: Option<OwnPlace>, method: &guide::Method) -> Self {
        Self {
            key,
            own,
            method: Some(method.id.clone()),
            tool: method.tool,
            position: method.position,
            dose: Prescribed::new(method.ending),
            times: 1,
            days: Days::Every,
            rest_s: REST_S,
            note: String::new(),
        }
    }

    /// The point `key` in the first way that the program offers for it, the shortest (C1); none where it offers no hold.
    pub fn usual(key: PointKey, own: Option<OwnPlace>) -> Option<Self> {
        let methods = methods(&key.id, own.as_ref());
        let first = way::ways(&methods).into_iter().next()?;
        Some(Self { dose: Prescribed::new(first.ending), ..Self::by(key, own, first.method) })
    }

    /// What it is called: the atlas's name, or the physio's; the id where it is in no atlas of this version.
    pub fn name(&self) -> &str {
        match (&self.own, Atlas::builtin().point(&self.key.id)) {
            (Some(own), _) => &own.name,
            (None, Some(point)) => point.name(),
            (None, None) => &self.key.id.0,
        }
    }

    /// Where it is, in plain words; may be empty.
    pub fn place(&self) -> &str {
        match (&self.own, Atlas::builtin().point(&self.key.id)) {
            (Some(own), _) => &own.place,
            (None, Some(point)) => point.place(),
            (None, None) => "",
        }
    }

    /// The method, if it is one of the program's.
    pub fn builtin_method(&self) -> Option<&'static guide::Method> {
        self.method.as_deref().and_then(guide::method)
    }

    /// What ends a hold of it.
    pub fn ending(&self) -> Ending {
        self.dose.ending
    }
}

/// A text as a plan may have it: what cannot be seen is left out, and no more than `longest` characters are kept.
pub fn clean(text: &str, longest: usize) -> String {
    text.chars().filter(|c| !is_unseen(*c)).take(longest).collect()
}

/// The methods of the program for a point, best first, those that wait for another one last.
pub fn methods(id: &PointId, own: Option<&OwnPlace>) -> Vec<&'static guide::Method> {
    let atlas = Atlas::builtin();
    if let Some(own) = own {
        let note = within(Language::English, || rules::minded_at(own).1);
        return guide::methods_on(atlas, &own.muscle, &note);
    }
    if atlas.point(id).is_none_or(|point| point.self_care == SelfCare::No) {
        return Vec::new();
    }
    guide::methods_for(&id.0).into_iter().chain(guide::locked_methods_for(&id.0)).collect()
}
