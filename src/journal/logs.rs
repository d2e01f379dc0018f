//! What happened at each point, and where a record is found again by its id.

use std::{
    collections::{BTreeMap, HashMap},
    num::NonZeroU32,
    sync::Arc,
};

use jiff::Zoned;
use uuid::Uuid;

use super::{
    CustomPoint, PointChange, Record,
    record::{Held, Stamp},
};
use crate::{
    anatomy::PointKey,
    therapy::{
        Ended,
        plan::{PlanRef, SkipReason},
    },
};

/// What happened at one point.
#[derive(Clone, Debug, Default)]
pub(super) struct PointLog {
    /// Those that count, by time.
    pub(super) records: Vec<Record>,
    /// The holds that each names.
    pub(super) cleared: BTreeMap<Stamp, Dated<Vec<Uuid>>>,
    /// Until when.
    pub(super) rests: BTreeMap<Stamp, Dated<Zoned>>,
    pub(super) custom: BTreeMap<Stamp, Dated<CustomPoint>>,
    pub(super) changes: BTreeMap<Stamp, PointChange>,
    pub(super) left_out: BTreeMap<Stamp, LeftOut>,
    /// Retired (`true`) and brought back.
    pub(super) retired: BTreeMap<Stamp, Dated<bool>>,
    /// The records that ended with unexpected pain, by time: they are asked for in every picture.
    pains: Vec<Stamp>,
}

/// What an entry says, with the clock of the place where it was said.
#[derive(Clone, Debug)]
pub(super) struct Dated<T> {
    pub(super) at: Zoned,
    pub(super) says: T,
}

/// A point of a plan that was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// The id of its entry.
    pub id: Uuid,
    /// When that was said.
    pub at: Zoned,
    /// The plan that asked for it.
    pub plan: PlanRef,
    /// Why.
    pub reason: SkipReason,
}

/// Where a record is: the point, and the minute, within which it is looked for by its id. Eight bytes, as there is one
/// for every entry.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    /// The number of the point, from 1.
    point: NonZeroU32,
    minute: i32,
}

/// The points that anything happened at, each with its log.
#[derive(Clone, Debug, Default)]
pub(super) struct Logs {
    each: Vec<(Arc<PointKey>, PointLog)>,
    /// The number of each point.
    numbers: HashMap<Arc<PointKey>, NonZeroU32, foldhash::fast::RandomState>,
    /// The numbers in the order of the keys.
    order: Vec<NonZeroU32>,
}

impl Place {
    /// The record lies at another time now.
    pub(super) fn follow(&mut self, record: &Record) {
        self.minute = minute(record);
    }
}

impl PointLog {
    /// Brings the records in order.
    pub(super) fn settle(&mut self) {
        // Already sorted, as a rule: then this is one pass.
        self.records.sort_by_key(Record::stamp);
        self.note_pains();
    }

    /// Where the record `id` is among the records, if it counts.
    pub(super) fn find(&self, place: Place, id: Uuid) -> Option<usize> {
        let first = self.records.partition_point(|record| minute(record) < place.minute);
        let of_the_minute = self.records[first..].iter().take_while(|record| minute(record) == place.minute);
        of_the_minute.into_iter().position(|record| record.id == id).map(|at| first + at)
    }

    /// Takes out the record `id`, if it counts.
    pub(super) fn remove(&mut self, place: Place, id: Uuid) -> Option<Record> {
        let record = self.find(place, id).map(|at| self.records.remove(at));
        self.note_pains();
        record
    }

    /// Puts a record in its place by time.
    pub(super) fn insert(&mut self, record: Record) {
        let at = self.records.partition_point(|other| other.stamp() < record.stamp());
        self.records.insert(at, record);
        self.note_pains();
    }

    /// The records that ended with unexpected pain, by time.
    pub(super) fn pains(&self) -> &[Stamp] {
        &self.pains
    }

    fn note_pains(&mut self) {
        let is_painful = |held: &Held| held.ended == Ended::UnexpectedPain;
        let painful = |record: &&Record| record.hold.as_ref().is_some_and(is_painful);
        self.pains = self.records.iter().filter(painful).map(Record::stamp).collect();
    }
}

impl Logs {
    /// Puts the record that `make` makes into the log of `key`: in its place by time if `sorted`, else at the end.
    pub(super) fn enter(
        &mut self,
        key: PointKey,
        sorted: bool,
        make: impl FnOnce(Arc<PointKey>) -> Record,
    ) -> Place {
        let point = self.number(key);
        let (key, log) = &mut self.each[index(point)];
        let record = make(Arc::clone(key));
        let minute = minute(&record);
        if sorted {
            log.insert(record);
        } else {
            log.records.push(record);
        }
        Place { point, minute }
    }

    /// The log of `key`, a new one if nothing has happened there yet.
    pub(super) fn log(&mut self, key: PointKey) -> &mut PointLog {
        let number = self.number(key);
        &mut self.each[index(number)].1
    }

    fn number(&mut self, key: PointKey) -> NonZeroU32 {
        if let Some(number) = self.numbers.get(&key) {
            return *number;
        }
        let key = Arc::new(key);
        self.each.push((Arc::clone(&key), PointLog::default()));
        let number = NonZeroU32::new(self.each.len() as u32).unwrap_or(NonZeroU32::MAX);
        let at = self.order.partition_point(|other| self.each[index(*other)].0 < key);
        self.order.insert(at, number);
        self.numbers.insert(key, number);
        number
    }

    /// The log of `key`, if anything has happened there.
    pub(super) fn get(&self, key: &PointKey) -> Option<&PointLog> {
        self.numbers.get(key).map(|number| &self.each[index(*number)].1)
    }

    pub(super) fn at(&self, place: Place) -> &PointLog {
        &self.each[index(place.point)].1
    }

    pub(super) fn at_mut(&mut self, place: Place) -> &mut PointLog {
        &mut self.each[index(place.point)].1
    }

    /// Every log, in the order of the keys.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&PointKey, &PointLog)> {
        self.order.iter().map(|number| {
            let (key, log) = &self.each[index(*number)];
            (&**key, log)
        })
    }

    /// Every log, in any order.
    pub(super) fn all_mut(&mut self) -> impl Iterator<Item = &mut PointLog> {
        self.each.iter_mut().map(|(_, log)| log)
    }
}

fn index(number: NonZeroU32) -> usize {
    number.get() as usize - 1
}

/// The minute of a record, counted from 1970; the same for all that lie four thousand years away.
fn minute(record: &Record) -> i32 {
    let minute = record.at.timestamp().as_second().div_euclid(60);
    i32::try_from(minute).unwrap_or(if minute < 0 { i32::MIN } else { i32::MAX })
}
