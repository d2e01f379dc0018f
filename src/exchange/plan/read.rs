//! From the text of a plan to the plan, or to what is wrong with it.

use std::time::Duration;

use jiff::civil::{Date, Weekday};
use uuid::Uuid;

use super::file::{DayWord, DaysText, DoseText, OwnText, PlanText, PointText};
use crate::{
    anatomy::{PointId, PointKey, Side, ViewId},
    language::say,
    therapy::{
        Dose, Ending, ThrobbingWindow,
        leaf::{Leaf, Mistake, Mistakes, Notes, options, told},
        method::{Position, Tool},
        plan::{
            Days, LABEL_MAX, NOTE_MAX, OwnPlace, POINTS_MAX, Plan, Planned, Prescribed, REVISION_MAX,
            TEXT_MAX, rules,
        },
    },
};

/// A plan that was read: what can be taken of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanRead {
    /// The plan with the points that can be taken.
    pub plan: Plan,
    /// Those that cannot, each with the reason.
    pub refused: Vec<RefusedPoint>,
}

/// A point of a plan that is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefusedPoint {
    /// Which, as far as it can be read: `RHO-MAJ1:left`; may be empty.
    pub key: String,
    /// Where it stands and why it is not taken.
    pub why: Mistake,
}

/// The longest id of a point, method, muscle or part.
const ID_MAX: usize = 40;
/// The longest name and place of a marked point, as the journal keeps them.
pub(super) const NAME_MAX: usize = 120;
/// Values may lie in one another so deep; a plan needs six.
pub(super) const DEPTH: usize = 16;

/// Reads the text inside the seal.
///
/// # Errors
/// What is wrong with the plan as a whole, with its places; a point alone that is wrong is among [`PlanRead::refused`].
pub fn read_plan(text: &str) -> Result<PlanRead, Mistakes> {
    let at_start = |what: &str| Mistakes::from(Mistake { line: 1, column: 1, what: what.to_owned() });
    if text.trim_start().starts_with("#!") {
        return Err(at_start(say!("exchange-plan-begins")));
    }
    let ron = options().with_recursion_limit(DEPTH);
    let plan: PlanText = ron.from_str(text).map_err(|error| {
        let (line, column) = (error.span.start.line, error.span.start.col);
        Mistakes::from(Mistake { line, column, what: told(&error.code) })
    })?;
    if plan.points.len() > POINTS_MAX {
        let what = say!("exchange-too-many-points", count = plan.points.len(), most = POINTS_MAX);
        return Err(at_start(&what));
    }
    let mut notes = Notes::new(text);
    let mut read = PlanRead {
        plan: Plan {
            id: uuid(&mut notes, plan.id),
            revision: notes.number(plan.revision, "revision", 1..=REVISION_MAX.into()) as u32,
            label: optional(&mut notes, plan.label, LABEL_MAX),
            by: optional(&mut notes, plan.by, LABEL_MAX),
            made: day(&mut notes, plan.made),
            review: plan.review.map(|leaf| day(&mut notes, leaf)),
            ended: plan.ended.map(|leaf| day(&mut notes, leaf)),
            // One that this version does not speak says nothing about the patient.
            language: plan.language.and_then(|leaf| leaf.value.ok()?.parse().ok()),
            points: Vec::new(),
            note: optional(&mut notes, plan.note, TEXT_MAX),
            more_or_less: optional(&mut notes, plan.more_or_less, TEXT_MAX),
            tell: optional(&mut notes, plan.tell, TEXT_MAX),
        },
        refused: Vec::new(),
    };
    let mistakes = notes.finish();
    if mistakes.count() > 0 {
        return Err(mistakes);
    }
    for leaf in plan.points {
        take(text, leaf, &mut read);
    }
    Ok(read)
}

/// Takes a point, or says why not.
fn take(text: &str, leaf: Leaf<PointText>, read: &mut PlanRead) {
    let at = leaf.at;
    let mut notes = Notes::new(text);
    let mut key = String::new();
    match leaf.value {
        Err(what) => notes.bad(at, what),
        Ok(one) => {
            let planned = point(&mut notes, one);
            key = planned.key.to_string();
            if read.plan.point(&planned.key).is_some() {
                notes.bad(at, say!("exchange-twice", point = key.as_str()));
            } else if notes.is_clean() {
                match rules::check(&planned) {
                    Ok(()) => return read.plan.points.push(planned),
                    Err(refusal) => notes.bad(at, refusal),
                }
            }
        }
    }
    read.refused.extend(notes.finish().listed.into_iter().next().map(|why| RefusedPoint { key, why }));
}

fn point(notes: &mut Notes<'_>, one: PointText) -> Planned {
    let id = id(notes, one.point);
    Planned {
        key: PointKey { id: PointId(id), side: notes.take_or(one.side, Side::Midline) },
        own: one.own.map(|own| own_place(notes, own)),
        method: one.method.map(|leaf| self::id(notes, leaf)),
        tool: notes.take_or(one.tool, Tool::Fingers),
        position: notes.take_or(one.position, Position::Wall),
        dose: dose(notes, one.dose),
        times: one.times.map_or(1, |leaf| notes.number(leaf, "times", 1..=99)) as u8,
        days: one.days.map_or(Days::Every, |leaf| days(notes, leaf)),
        rest_s: one.rest_s.map_or(0, |leaf| notes.number(leaf, "rest_s", 0..=3600)) as u16,
        note: optional(notes, one.note, NOTE_MAX),
    }
}

fn own_place(notes: &mut Notes<'_>, own: OwnText) -> OwnPlace {
    OwnPlace {
        name: notes.words(own.name, NAME_MAX),
        place: optional(notes, own.place, NAME_MAX),
        view: notes.take_or(own.view, ViewId::Back),
        muscle: id(notes, own.muscle),
        part: own.part.map(|leaf| id(notes, leaf)),
        u_milli: notes.number(own.u_milli, "u_milli", 0..=1000) as u16,
        v_milli: notes.number(own.v_milli, "v_milli", 0..=1000) as u16,
    }
}

fn dose(notes: &mut Notes<'_>, leaf: Leaf<DoseText>) -> Prescribed {
    let at = leaf.at;
    let short = |seconds: u32| Dose::try_from(seconds).map_err(|error| error.to_string());
    let read = leaf.value.and_then(|text| {
        let (ending, least) = match text {
            DoseText::Time { from_s, s } => (Ending::Time { dose: short(s)? }, from_s),
            DoseText::Release { at_most_s } => (Ending::Release { at_most: short(at_most_s)? }, None),
            DoseText::Throbbing { from_min, to_min } => {
                let minutes = |n: u32| Duration::from_mins(u64::from(n));
                let window = ThrobbingWindow::new(minutes(from_min), minutes(to_min));
                (Ending::Throbbing { window: window.map_err(|error| error.to_string())? }, None)
            }
            DoseText::Repetitions { from, count } => {
                let small = u8::try_from(count).ok().filter(|count| (1..=20).contains(count));
                let count = small.ok_or_else(|| say!("exchange-count", count = count))?;
                (Ending::Repetitions { count }, from)
            }
        };
        Prescribed::within(ending, least).map_err(|error| error.to_string())
    });
    read.unwrap_or_else(|what| {
        notes.bad(at, what);
        Prescribed::new(Ending::Time { dose: Dose::DEFAULT })
    })
}

pub(super) fn days(notes: &mut Notes<'_>, leaf: Leaf<DaysText>) -> Days {
    let at = leaf.at;
    let read = leaf.value.and_then(|text| {
        let days = match text {
            DaysText::Every => Some(Days::Every),
            DaysText::Nth(days) => Days::nth(days),
            DaysText::Week(days) => Days::week(days.into_iter().map(weekday)),
        };
        days.ok_or_else(|| say!("exchange-days", most = Days::NTH_MAX))
    });
    read.unwrap_or_else(|what| {
        notes.bad(at, what);
        Days::Every
    })
}

fn weekday(word: DayWord) -> Weekday {
    match word {
        DayWord::Mon => Weekday::Monday,
        DayWord::Tue => Weekday::Tuesday,
        DayWord::Wed => Weekday::Wednesday,
        DayWord::Thu => Weekday::Thursday,
        DayWord::Fri => Weekday::Friday,
        DayWord::Sat => Weekday::Saturday,
        DayWord::Sun => Weekday::Sunday,
    }
}

pub(super) fn uuid(notes: &mut Notes<'_>, leaf: Leaf<String>) -> Uuid {
    let at = leaf.at;
    let text = notes.words(leaf, ID_MAX);
    Uuid::parse_str(&text).unwrap_or_else(|_| {
        notes.bad(at, say!("exchange-no-plan-id"));
        Uuid::nil()
    })
}

/// A day from 2000 to 2199, as of an entry.
pub(super) fn day(notes: &mut Notes<'_>, leaf: Leaf<String>) -> Date {
    let at = leaf.at;
    let text = notes.words(leaf, 10);
    let day = text.parse::<Date>().ok().filter(|day| (2000..2200).contains(&day.year()));
    day.unwrap_or_else(|| {
        notes.bad(at, say!("exchange-day-form"));
        Date::ZERO
    })
}

/// A text that may be missing, and may have several lines.
pub(super) fn optional(notes: &mut Notes<'_>, leaf: Option<Leaf<String>>, longest: usize) -> String {
    leaf.map(|leaf| notes.lines(leaf, longest)).unwrap_or_default()
}

pub(super) fn id(notes: &mut Notes<'_>, leaf: Leaf<String>) -> String {
    let at = leaf.at;
    let text = notes.words(leaf, ID_MAX);
    if !text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_') {
        notes.bad(at, say!("exchange-id-letters"));
        return String::new();
    }
    text
}
