//! What happened along the way: what was done differently from some day on, and what the user noted.
//!
//! A change is told where it comes first at the point, so that someone who takes turns between two balls is not told of every
//! turn. Nothing here says that one thing was because of another.

use std::{collections::HashSet, hash::Hash, ops::RangeInclusive};

use jiff::civil::Date;
use uuid::Uuid;

use super::day::{Day, DayEnd, days};
use crate::{
    anatomy::PointKey,
    journal::{Held, History},
    therapy::{Tenderness, guard, plan::PlanRef},
};

/// Something on the axis of time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Happened {
    /// The day.
    pub date: Date,
    /// What.
    pub what: Happening,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Happening {
    /// The user noted it: the entry, and its words.
    Noted(Uuid, String),
    /// From here on with this tool.
    Tool(String),
    /// From here on a dose of so many seconds.
    Dose(u32),
    /// From here on as a step of this routine, by its id.
    Routine(String),
    /// From here on as this plan asks for it.
    Plan(PlanRef),
    /// A day after a hold it was clearly more tender than before it.
    FlareUp {
        /// Before the first hold of the day.
        before: Tenderness,
        /// A day later.
        later: Tenderness,
    },
    /// The user gave the point rest.
    Rest,
}

/// What the user noted in `time`, the earliest first.
pub fn noted(history: &History, time: &RangeInclusive<Date>, ends: DayEnd) -> Vec<Happened> {
    let events = history.events().map(|event| Happened {
        date: ends.day_of(&event.at),
        what: Happening::Noted(event.id, event.text.into()),
    });
    let mut events: Vec<Happened> = events.filter(|one| time.contains(&one.date)).collect();
    events.sort_by_key(|one| one.date);
    events
}

/// What happened at a point in `time`, with what the user noted, the earliest first.
pub fn happened(
    history: &History,
    point: &PointKey,
    time: &RangeInclusive<Date>,
    ends: DayEnd,
) -> Vec<Happened> {
    // From the first day on: what is new in the time may have been there before it.
    let days = days(history.records(point), ends);
    let mut all = noted(history, time, ends);
    let mut seen = Seen::default();
    for day in &days {
        let holds = day.records.iter().filter_map(|record| record.hold.as_ref());
        let new: Vec<Happening> = holds.flat_map(|hold| seen.new_in(hold)).collect();
        all.extend(new.into_iter().map(|what| Happened { date: day.date, what }));
    }
    all.extend(days.windows(2).filter_map(flare_up));
    all.extend(history.rests(point).map(|at| Happened { date: ends.day_of(&at), what: Happening::Rest }));
    all.retain(|one| time.contains(&one.date));
    all.sort_by_key(|one| one.date);
    all
}

/// What there was at a point up to some hold.
#[derive(Default)]
struct Seen {
    tools: HashSet<String>,
    doses: HashSet<u32>,
    routines: HashSet<String>,
    plans: HashSet<PlanRef>,
}

impl Seen {
    /// What this hold has that none before it had; of the first hold nothing is new.
    fn new_in(&mut self, hold: &Held) -> Vec<Happening> {
        // However it is spelt.
        let tool = hold.tool.as_deref().map(|tool| tool.trim().to_lowercase());
        let spelt = |_| Happening::Tool(hold.tool.as_deref().unwrap_or_default().to_owned());
        let routine = hold.routine.as_deref().map(str::to_owned);
        let new = [
            new(&mut self.tools, tool, false).map(spelt),
            new(&mut self.doses, Some(hold.dose_s), false).map(Happening::Dose),
            new(&mut self.routines, routine, true).map(Happening::Routine),
            new(&mut self.plans, hold.plan, true).map(Happening::Plan),
        ];
        new.into_iter().flatten().collect()
    }
}

/// The value, if it is new among others; the very first one only if `also_first`.
fn new<T: Clone + Eq + Hash>(seen: &mut HashSet<T>, value: Option<T>, also_first: bool) -> Option<T> {
    let value = value?;
    let is_first = seen.is_empty();
    (seen.insert(value.clone()) && (also_first || !is_first)).then_some(value)
}

/// Two days after each other, the first with a hold, the second clearly more tender ([`guard::FLARE_UP`]).
fn flare_up(two: &[Day<'_>]) -> Option<Happened> {
    let [first, next] = two else { return None };
    let is_held = first.records.iter().any(|record| record.is_hold());
    let (before, later) = (first.value()?.value, next.value()?.value);
    let is_flare = is_held && first.is_before(next) && later.get() >= before.get() + guard::FLARE_UP;
    is_flare.then_some(Happened { date: next.date, what: Happening::FlareUp { before, later } })
}
