//! The load: what was done at a point today, and whether it was too much.
//!
//! Rules C3 and C4 of the methods and the after-effects of the stop rules: once a day is the usual; a point that is
//! clearly more tender a day after a hold than before it has flared up, then a day is skipped and the dose halved.

use std::time::Duration;

use jiff::{SignedDuration, Zoned, civil::Date};

use crate::{
    anatomy::{PointKey, Side},
    journal::{History, Record},
    therapy::{Tenderness, guard, routine::Routine},
};

/// “A day later” is from 12 hours on: nobody presses a point on the minute.
const A_DAY_FROM: SignedDuration = SignedDuration::from_hours(12);
/// … to 48 hours: that long soreness after a hold is usual, and later readings tell of something else.
const A_DAY_TO: SignedDuration = SignedDuration::from_hours(48);

/// What was done at one point, as far as it bears on another hold now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Load {
    /// Holds of today, where the user is.
    pub holds: usize,
    /// How long they were together.
    pub held: Duration,
    /// When the last of them was begun.
    pub last: Option<Zoned>,
    /// Until when the user lets the point rest.
    pub rests_until: Option<Zoned>,
    /// The flare-up after the last hold, if there was one.
    pub flare: Option<Flare>,
}

/// A point was clearly more tender a day after a hold than before it, and has not been held since.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flare {
    /// Tenderness before the first hold of that day.
    pub before: Tenderness,
    /// Tenderness a day later.
    pub later: Tenderness,
    /// When that was seen.
    pub seen: Zoned,
}

impl Flare {
    /// Whether the day is today, which is the day to skip; from tomorrow on the dose is halved.
    pub fn is_today(&self, now: &Zoned) -> bool {
        guard::day_of(&self.seen) == guard::day_of(now)
    }
}

/// What was done at `point`; `tender` is how tender it is now, if that has just been said.
pub fn load(history: &History, point: &PointKey, now: &Zoned, tender: Option<Tenderness>) -> Load {
    let records = history.records(point);
    let today: Vec<&Record> = of_today(records, now).filter(|record| record.is_hold()).collect();
    Load {
        holds: today.len(),
        held: today.iter().filter_map(|record| record.held()).sum(),
        last: today.first().map(|record| record.at.clone()),
        rests_until: history.resting_until(point, now.timestamp()).cloned(),
        flare: flare(records, now, tender),
    }
}

/// What was done today, the latest first. A clock that was wrong may have left entries of later days.
fn of_today<'r>(records: &'r [Record], now: &Zoned) -> impl Iterator<Item = &'r Record> {
    let later =
        records.iter().rev().skip_while(|record| record.at > *now && !guard::is_today(&record.at, now));
    later.take_while(|record| guard::is_today(&record.at, now))
}

/// What was done on a day, where it was done, the latest first.
fn of_day(records: &[Record], day: Date) -> impl Iterator<Item = &Record> {
    let later = records.iter().rev().skip_while(move |record| guard::day_of(&record.at) > day);
    later.take_while(move |record| guard::day_of(&record.at) == day)
}

/// The flare-up after the latest hold that is half a day old: the first reading after it that is not older than two
/// days tells. It is compared with how tender the point was before the first hold of that day.
fn flare(records: &[Record], now: &Zoned, tender: Option<Tenderness>) -> Option<Flare> {
    let is_old = |record: &&Record| now.duration_since(&record.at) >= A_DAY_FROM;
    let at = records.iter().rposition(|record| record.is_hold() && is_old(&record))?;
    let (hold, since_then) = (&records[at], &records[at + 1..]);
    let of_that_day =
        of_day(records, guard::day_of(&hold.at)).filter(|record| record.is_hold() && record.at <= hold.at);
    let before = of_that_day.filter_map(|record| record.before).last()?;
    let since = |at: &Zoned| at.duration_since(&hold.at);
    let is_a_day_later = |at: &Zoned| (A_DAY_FROM..=A_DAY_TO).contains(&since(at));
    let noted = since_then.iter().find(|record| is_a_day_later(&record.at) && record.before.is_some());
    if noted.is_some_and(Record::is_hold) {
        // It was held again since.
        return None;
    }
    let noted = noted.and_then(|record| Some((record.before?, record.at.clone())));
    let (later, seen) = noted.or_else(|| tender.filter(|_| is_a_day_later(now)).map(|t| (t, now.clone())))?;
    (later.get() >= before.get() + guard::FLARE_UP).then_some(Flare { before, later, seen })
}

/// How many points were held today by the methods of `routine`, as its number of spots counts them (C3): those on `side`
/// where a session is that of one side; in a routine of nights all of the night.
pub fn spots_today(history: &History, routine: &Routine, side: Side, now: &Zoned) -> usize {
    let by_method = |record: &Record| {
        let method = record.hold.as_ref().and_then(|hold| hold.method.as_deref());
        method.is_some_and(|id| routine.methods.iter().any(|method| method.id == id))
    };
    let counts = |point: &&PointKey| routine.nights || point.side == side;
    let held = |point: &&PointKey| of_today(history.records(point), now).any(by_method);
    history.points().filter(counts).filter(held).count()
}
