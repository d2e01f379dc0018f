//! The history: the journal in memory, by point and by time.
//!
//! It follows from the entries alone, in whatever order they come: what was amended or retracted is resolved by the time
//! of the amendments, not by the order of reading.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet, HashMap, hash_map},
    sync::Arc,
};

use jiff::{Timestamp, Zoned};
use uuid::Uuid;

use super::{
    Amendment, CustomPoint, Entry, Held, Kind, PointChange, Reading, Record,
    record::{Changeable, Stamp},
};
use crate::{anatomy::PointKey, therapy::Ended};

/// What happened at one point.
#[derive(Clone, Debug, Default)]
struct PointLog {
    /// Those that count, by time.
    records: Vec<Record>,
    cleared: BTreeSet<Stamp>,
    rests: BTreeMap<Stamp, Zoned>,
    custom: BTreeMap<Stamp, CustomPoint>,
    changes: BTreeMap<Stamp, PointChange>,
    /// Retired (`true`) and brought back.
    retired: BTreeMap<Stamp, bool>,
}

/// The journal in memory.
#[derive(Clone, Debug, Default)]
pub struct History {
    points: BTreeMap<Arc<PointKey>, PointLog>,
    acknowledged: BTreeMap<Stamp, (String, u32)>,
    /// Every entry, and where its record is if it has one: its point and its time.
    places: HashMap<Uuid, Option<(Arc<PointKey>, Timestamp)>>,
    /// What was entered, of records that were amended.
    originals: HashMap<Uuid, Changeable>,
    /// Records that were retracted.
    retracted: HashMap<Uuid, Record>,
    amendments: HashMap<Uuid, BTreeMap<Stamp, Amendment>>,
    /// Retracted (`true`) and restored, by the entry they are about.
    retractions: HashMap<Uuid, BTreeMap<Stamp, bool>>,
    /// The target of each amendment, for when the amendment is retracted.
    amended: HashMap<Uuid, Uuid>,
}

impl History {
    /// The history of these entries; the same in any order, an entry that comes twice counts once.
    pub fn from_entries(entries: impl IntoIterator<Item = Entry>) -> Self {
        let mut history = Self::default();
        let entries = entries.into_iter();
        history.places.reserve(entries.size_hint().0);
        for entry in entries {
            if history.is_new(entry.id) {
                history.take(entry, false);
            }
        }
        let mut points = std::mem::take(&mut history.points);
        for log in points.values_mut() {
            let entered = std::mem::take(&mut log.records);
            log.records = entered.into_iter().filter_map(|record| history.resolved(record)).collect();
            // Already sorted, as a rule: then this is one pass.
            log.records.sort_by_key(Record::stamp);
        }
        history.points = points;
        history
    }

    /// Takes in one entry more.
    pub fn apply(&mut self, entry: Entry) {
        if self.is_new(entry.id)
            && let Some(id) = self.take(entry, true)
        {
            self.resolve(id);
        }
    }

    /// Whether there is an entry of this id, retracted or not.
    pub fn knows(&self, id: Uuid) -> bool {
        self.places.contains_key(&id)
    }

    /// Notes an entry; whether it was not known before.
    fn is_new(&mut self, id: Uuid) -> bool {
        match self.places.entry(id) {
            hash_map::Entry::Occupied(_) => false,
            hash_map::Entry::Vacant(place) => {
                place.insert(None);
                true
            }
        }
    }

    /// Files an entry where it belongs; the record to resolve anew, if any. A new record is put in its place by time if
    /// `sorted`, else at the end.
    fn take(&mut self, entry: Entry, sorted: bool) -> Option<Uuid> {
        let Entry { id, at, kind } = entry;
        let stamp = (at.timestamp(), id);
        match kind {
            Kind::Hold(hold) => Some(self.enter(id, at, hold.key(), sorted, |record| record.fill(hold))),
            Kind::Rating(rated) => {
                let key = PointKey { id: rated.point, side: rated.side };
                Some(self.enter(id, at, key, sorted, |record| {
                    record.before = Some(rated.tenderness);
                    record.note = rated.note;
                }))
            }
            Kind::CustomPoint(custom) => {
                self.log(custom.key()).1.custom.insert(stamp, custom);
                None
            }
            Kind::PointChanged(change) => {
                self.log(change.key()).1.changes.insert(stamp, change);
                None
            }
            Kind::PointRetired { point, side } => {
                self.log(PointKey { id: point, side }).1.retired.insert(stamp, true);
                None
            }
            Kind::PointBack { point, side } => {
                self.log(PointKey { id: point, side }).1.retired.insert(stamp, false);
                None
            }
            Kind::Cleared { point, side } => {
                self.log(PointKey { id: point, side }).1.cleared.insert(stamp);
                None
            }
            Kind::Rest { point, side, until } => {
                self.log(PointKey { id: point, side }).1.rests.insert(stamp, until);
                None
            }
            Kind::Acknowledged { what, version } => {
                self.acknowledged.insert(stamp, (what, version));
                None
            }
            Kind::Amend(amendment) => {
                let target = amendment.target;
                self.amended.insert(id, target);
                self.amendments.entry(target).or_default().insert(stamp, amendment);
                Some(target)
            }
            Kind::Retract { target } => Some(self.retract(target, stamp, true)),
            Kind::Restore { target } => Some(self.retract(target, stamp, false)),
            Kind::Unknown => None,
        }
    }

    fn log(&mut self, key: PointKey) -> (Arc<PointKey>, &mut PointLog) {
        // Two look-ups for a known point, but no new key for each of its records.
        let known = self.points.get_key_value(&key).map(|(known, _)| Arc::clone(known));
        let key = known.unwrap_or_else(|| Arc::new(key));
        (Arc::clone(&key), self.points.entry(key).or_default())
    }

    fn enter(
        &mut self,
        id: Uuid,
        at: Zoned,
        key: PointKey,
        sorted: bool,
        fill: impl FnOnce(&mut Record),
    ) -> Uuid {
        let (key, log) = self.log(key);
        let mut record =
            Record { id, at, point: Arc::clone(&key), before: None, after: None, note: None, hold: None };
        fill(&mut record);
        let at = record.at.timestamp();
        if sorted {
            insert(&mut log.records, record);
        } else {
            log.records.push(record);
        }
        self.places.insert(id, Some((key, at)));
        id
    }

    /// Notes a retraction; what it is about in the end, if it is about an amendment.
    fn retract(&mut self, target: Uuid, stamp: Stamp, retracted: bool) -> Uuid {
        self.retractions.entry(target).or_default().insert(stamp, retracted);
        self.amended.get(&target).copied().unwrap_or(target)
    }

    /// Works out anew what became of the record `id`.
    fn resolve(&mut self, id: Uuid) {
        let Some(Some((key, at))) = self.places.get(&id) else { return };
        let Some(log) = self.points.get_mut(key) else { return };
        let place = log.records.binary_search_by_key(&(*at, id), Record::stamp);
        let live = place.ok().map(|place| log.records.remove(place));
        let Some(record) = live.or_else(|| self.retracted.remove(&id)) else { return };
        let key = Arc::clone(key);
        if let Some(record) = self.resolved(record) {
            insert(&mut self.points.entry(key).or_default().records, record);
        }
    }

    /// The record after all amendments; none, and put aside, if it was retracted.
    fn resolved(&mut self, mut record: Record) -> Option<Record> {
        if let Some(amendments) = self.amendments.get(&record.id) {
            record.reset(self.originals.entry(record.id).or_insert_with(|| record.changeable()));
            for (_, amendment) in amendments.iter().filter(|(stamp, _)| !self.is_retracted(stamp.1)) {
                record.amend(amendment);
            }
        }
        if self.is_retracted(record.id) {
            self.retracted.insert(record.id, record);
            return None;
        }
        Some(record)
    }

    fn is_retracted(&self, id: Uuid) -> bool {
        let last = self.retractions.get(&id).and_then(|all| all.last_key_value());
        last.is_some_and(|(_, retracted)| *retracted)
    }

    /// The last of `entries` that was not retracted.
    fn last_live<'a, T>(&self, entries: &'a BTreeMap<Stamp, T>) -> Option<(&'a Stamp, &'a T)> {
        entries.iter().rev().find(|(stamp, _)| !self.is_retracted(stamp.1))
    }

    /// The latest tenderness of any kind.
    pub fn latest(&self, point: &PointKey) -> Option<Reading> {
        self.records(point).iter().rev().find_map(|record| {
            let (value, when) = record.last_tenderness()?;
            Some(Reading { value, at: record.at.clone(), when })
        })
    }

    /// The holds and ratings of a point that count, by time, the oldest first.
    pub fn records(&self, point: &PointKey) -> &[Record] {
        self.points.get(point).map_or(&[], |log| &log.records)
    }

    /// The hold or rating of this entry, if it counts.
    pub fn record(&self, id: Uuid) -> Option<&Record> {
        let (key, at) = self.places.get(&id)?.as_ref()?;
        let records = self.records(key);
        records.binary_search_by_key(&(*at, id), Record::stamp).ok().map(|place| &records[place])
    }

    /// The holds and ratings of all points, by time, the oldest first.
    pub fn all_records(&self) -> impl Iterator<Item = &Record> {
        let mut all: Vec<_> = self.points.values().flat_map(|log| &log.records).collect();
        all.sort_by_key(|record| record.stamp());
        all.into_iter()
    }

    /// The points that have entries that count, in the order of their ids: custom points without a rating and retired
    /// points with one among them.
    pub fn points(&self) -> impl Iterator<Item = &PointKey> {
        let alive = |log: &PointLog| {
            !log.records.is_empty() || (!self.is_retired(log) && self.last_live(&log.custom).is_some())
        };
        self.points.iter().filter(move |(_, log)| alive(log)).map(|(key, _)| &**key)
    }

    /// The points that the user placed and has not retired, as they are now, in the order of their ids.
    pub fn custom_points(&self) -> impl Iterator<Item = Cow<'_, CustomPoint>> {
        self.points.values().filter(|log| !self.is_retired(log)).filter_map(|log| self.custom(log))
    }

    /// The points that the user placed and retired, as they were last, in the order of their ids. What happened there
    /// stays among the records.
    pub fn retired_points(&self) -> impl Iterator<Item = Cow<'_, CustomPoint>> {
        self.points.values().filter(|log| self.is_retired(log)).filter_map(|log| self.custom(log))
    }

    fn is_retired(&self, log: &PointLog) -> bool {
        self.last_live(&log.retired).is_some_and(|(_, retired)| *retired)
    }

    /// The custom point of `log` with everything that was changed about it. As with amendments, the time of a change
    /// decides among the changes; the entry that placed the point comes before them all.
    fn custom<'a>(&'a self, log: &'a PointLog) -> Option<Cow<'a, CustomPoint>> {
        let (_, placed) = self.last_live(&log.custom)?;
        let mut custom = Cow::Borrowed(placed);
        for (_, change) in log.changes.iter().filter(|(stamp, _)| !self.is_retracted(stamp.1)) {
            change.apply(custom.to_mut());
        }
        Some(custom)
    }

    /// Whether unexpected pain locked the point, and the user has not cleared it since.
    pub fn locked(&self, point: &PointKey) -> bool {
        let Some(log) = self.points.get(point) else { return false };
        let painful =
            |hold: &Option<Box<Held>>| hold.as_ref().is_some_and(|h| h.ended == Ended::UnexpectedPain);
        let pain = log.records.iter().rev().find(|record| painful(&record.hold));
        let cleared = log.cleared.iter().rev().find(|stamp| !self.is_retracted(stamp.1));
        pain.is_some_and(|pain| cleared < Some(&pain.stamp()))
    }

    /// Until when the point rests, if that is after `now`.
    pub fn resting_until(&self, point: &PointKey, now: Timestamp) -> Option<&Zoned> {
        let (_, until) = self.last_live(&self.points.get(point)?.rests)?;
        (until.timestamp() > now).then_some(until)
    }

    /// The highest version of `what` that the user has acknowledged.
    pub fn acknowledged(&self, what: &str) -> Option<u32> {
        let live = self.acknowledged.iter().filter(|(stamp, _)| !self.is_retracted(stamp.1));
        live.filter(|(_, (said, _))| said == what).map(|(_, (_, version))| *version).max()
    }

    /// Whether nothing was ever entered.
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// How many entries there are, each once.
    pub fn entries(&self) -> usize {
        self.places.len()
    }
}

fn insert(records: &mut Vec<Record>, record: Record) {
    let at = records.partition_point(|other| other.stamp() < record.stamp());
    records.insert(at, record);
}
