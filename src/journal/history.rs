//! The history: the journal in memory, by point and by time.
//!
//! It follows from the entries alone, in whatever order they come: what was amended or retracted is resolved by the time
//! of the amendments, not by the order of reading.

mod events;
mod standing;
mod whole;

use std::{
    borrow::Cow,
    collections::{BTreeMap, HashMap, HashSet, hash_map},
};

use jiff::{Timestamp, Zoned};
use uuid::Uuid;

pub use self::events::Event;
use super::{
    Amendment, CustomPoint, Entry, Kind, NotToday, Reading, Record,
    line::{self, Summed},
    logs::{Dated, LeftOut, Logs, Place, PointLog},
    record::{Changeable, Stamp, Ways},
    twins,
};
use crate::anatomy::{PointId, PointKey};

/// By the id of an entry. The hasher is quick and seeded: the ids of files from elsewhere cannot be chosen to meet.
type ById<T> = HashMap<Uuid, T, foldhash::fast::RandomState>;

/// The journal in memory.
#[derive(Clone, Debug, Default)]
pub struct History {
    points: Logs,
    ways: Ways,
    acknowledged: BTreeMap<Stamp, (String, u32)>,
    /// As they were entered.
    events: BTreeMap<Stamp, Event>,
    /// Every entry.
    places: ById<Known>,
    /// What was entered, of records that were amended.
    originals: ById<Changeable>,
    /// When it was entered, of records whose time was amended.
    moved: ById<Zoned>,
    /// Records that were retracted.
    retracted: ById<Record>,
    amendments: ById<BTreeMap<Stamp, Amendment>>,
    /// Retracted (`true`) and restored, by the entry they are about.
    retractions: ById<BTreeMap<Stamp, bool>>,
    /// The target of each amendment, for when the amendment is retracted.
    amended: ById<Uuid>,
    /// Ids that several contents have. Those known from an earlier reading are told apart; the others were met now.
    told_apart: HashSet<Uuid>,
    contested: HashSet<Uuid>,
    /// What was read under ids that are told apart, until all of it is there.
    set_apart: Vec<Entry>,
    twins: usize,
}

/// What is known of an entry by its id.
#[derive(Clone, Copy, Debug)]
struct Known {
    /// Where its record is, if it has one.
    place: Option<Place>,
    /// The checksum of what it says.
    sum: u32,
}

impl History {
    /// The history of these entries; the same in any order, an entry that comes twice counts once.
    pub fn from_entries(entries: impl IntoIterator<Item = Entry>) -> Self {
        let entries: Vec<Entry> = entries.into_iter().collect();
        let read = |contested| {
            let mut history = Self::telling_apart(contested);
            history
                .collect(entries.iter().map(|entry| Summed { sum: line::sum(entry), entry: entry.clone() }));
            history.settle();
            history
        };
        let history = read(HashSet::new());
        if history.contested.is_empty() { history } else { read(history.contested) }
    }

    /// An empty history that expects several contents under each of these ids.
    pub(super) fn telling_apart(ids: HashSet<Uuid>) -> Self {
        Self { told_apart: ids, ..Self::default() }
    }

    /// The ids under which several contents were met; one of them is there. A journal that is read again has all.
    pub fn contested(&self) -> &HashSet<Uuid> {
        &self.contested
    }

    /// How many entries have another id than the one they were written with, because another content has that.
    pub fn twins(&self) -> usize {
        self.twins
    }

    /// Takes in many entries; [`History::settle`] must follow the last of them.
    pub(super) fn collect(&mut self, entries: impl IntoIterator<Item = Summed>) {
        let entries = entries.into_iter();
        self.places.reserve(entries.size_hint().0);
        for Summed { entry, sum } in entries {
            if self.told_apart.contains(&entry.id) {
                self.set_apart.push(entry);
            } else {
                self.take(entry, sum, false);
            }
        }
    }

    /// Brings all records in order, each as it stands after its amendments.
    pub(super) fn settle(&mut self) {
        for entry in twins::with_ids_of_their_own(std::mem::take(&mut self.set_apart)) {
            self.twins += usize::from(!self.told_apart.contains(&entry.id));
            let sum = line::sum(&entry);
            self.take(entry, sum, false);
        }
        let mut points = std::mem::take(&mut self.points);
        for log in points.all_mut() {
            if !self.amendments.is_empty() {
                log.records.iter_mut().for_each(|record| self.amend(record));
            }
            if !self.retractions.is_empty() {
                let retracted: Vec<_> =
                    log.records.extract_if(.., |record| self.is_retracted(record.id)).collect();
                self.retracted.extend(retracted.into_iter().map(|record| (record.id, record)));
            }
            log.settle();
        }
        self.points = points;
    }

    /// Takes in one entry more. Whether its id is [`History::contested`] has to be asked afterwards.
    pub fn apply(&mut self, entry: Entry) {
        let sum = line::sum(&entry);
        if let Some(id) = self.take(entry, sum, true) {
            self.resolve(id);
        }
    }

    /// Whether there is an entry of this id, retracted or not.
    pub fn knows(&self, id: Uuid) -> bool {
        self.places.contains_key(&id)
    }

    /// Files an entry that was not known before where it belongs; the record to resolve anew, if any. A new record is put
    /// in its place by time if `sorted`, else at the end.
    fn take(&mut self, entry: Entry, sum: u32, sorted: bool) -> Option<Uuid> {
        let Entry { id, at, kind } = entry;
        let place = match self.places.entry(id) {
            hash_map::Entry::Vacant(place) => place,
            hash_map::Entry::Occupied(known) => {
                if known.get().sum != sum && !self.told_apart.contains(&id) {
                    self.contested.insert(id);
                }
                return None;
            }
        };
        let (point, ways) = (&mut self.points, &mut self.ways);
        let place_of = match kind {
            Kind::Hold(mut hold) => {
                let key = PointKey { id: PointId(std::mem::take(&mut hold.point.0)), side: hold.side };
                point.enter(key, sorted, |point| Record::of_hold(id, at, point, hold, ways))
            }
            Kind::Rating(rated) => {
                let key = PointKey { id: rated.point, side: rated.side };
                point.enter(key, sorted, |point| Record {
                    id,
                    at,
                    point,
                    before: Some(rated.tenderness),
                    after: None,
                    note: rated.note,
                    hold: None,
                })
            }
            other => {
                place.insert(Known { place: None, sum });
                return self.note(other, at, id);
            }
        };
        place.insert(Known { place: Some(place_of), sum });
        Some(id)
    }

    /// Files what is neither a hold nor a rating.
    fn note(&mut self, kind: Kind, at: Zoned, id: Uuid) -> Option<Uuid> {
        let stamp = (at.timestamp(), id);
        match kind {
            Kind::CustomPoint(custom) => {
                self.points.log(custom.key()).custom.insert(stamp, Dated { at, says: custom });
            }
            Kind::PointChanged(change) => {
                self.points.log(change.key()).changes.insert(stamp, change);
            }
            Kind::PointRetired { point, side } => {
                self.points.log(PointKey { id: point, side }).retired.insert(stamp, Dated { at, says: true });
            }
            Kind::PointBack { point, side } => {
                self.points
                    .log(PointKey { id: point, side })
                    .retired
                    .insert(stamp, Dated { at, says: false });
            }
            Kind::Cleared { point, side, holds } => {
                self.points
                    .log(PointKey { id: point, side })
                    .cleared
                    .insert(stamp, Dated { at, says: holds });
            }
            Kind::Rest { point, side, until } => {
                self.points.log(PointKey { id: point, side }).rests.insert(stamp, Dated { at, says: until });
            }
            Kind::NotToday(NotToday { point, side, plan, reason }) => {
                let left_out = LeftOut { id, at, plan, reason };
                self.points.log(PointKey { id: point, side }).left_out.insert(stamp, left_out);
            }
            Kind::Event { text } => {
                self.events.insert(stamp, Event { id, at, text });
            }
            Kind::Acknowledged { what, version } => {
                self.acknowledged.insert(stamp, (what, version));
            }
            Kind::Amend(amendment) => {
                let target = amendment.target;
                self.amended.insert(stamp.1, target);
                self.amendments.entry(target).or_default().insert(stamp, amendment);
                return Some(target);
            }
            Kind::Retract { target } => return Some(self.retract(target, stamp, true)),
            Kind::Restore { target } => return Some(self.retract(target, stamp, false)),
            Kind::Hold(_) | Kind::Rating(_) | Kind::Unknown => {}
        }
        None
    }

    /// Notes a retraction; what it is about in the end, if it is about an amendment.
    fn retract(&mut self, target: Uuid, stamp: Stamp, retracted: bool) -> Uuid {
        self.retractions.entry(target).or_default().insert(stamp, retracted);
        self.amended.get(&target).copied().unwrap_or(target)
    }

    /// Works out anew what became of the record `id`.
    fn resolve(&mut self, id: Uuid) {
        let Some(place) = self.places.get(&id).and_then(|known| known.place) else { return };
        let live = self.points.at_mut(place).remove(place, id);
        let Some(mut record) = live.or_else(|| self.retracted.remove(&id)) else { return };
        self.amend(&mut record);
        if self.is_retracted(id) {
            self.retracted.insert(id, record);
        } else {
            self.points.at_mut(place).insert(record);
        }
    }

    /// Makes a record what it is after all amendments.
    fn amend(&mut self, record: &mut Record) {
        let Some(amendments) = self.amendments.get(&record.id) else { return };
        record.reset(self.originals.entry(record.id).or_insert_with(|| record.changeable()));
        let is_moved = amendments.values().any(|amendment| amendment.at.is_some());
        if is_moved {
            record.at.clone_from(self.moved.entry(record.id).or_insert_with(|| record.at.clone()));
        }
        for (_, amendment) in amendments.iter().filter(|(stamp, _)| !self.is_retracted(stamp.1)) {
            record.amend(amendment);
        }
        if is_moved
            && let Some(place) = self.places.get_mut(&record.id).and_then(|known| known.place.as_mut())
        {
            place.follow(record);
        }
    }

    fn is_retracted(&self, id: Uuid) -> bool {
        let last = self.retractions.get(&id).and_then(|all| all.last_key_value());
        last.is_some_and(|(_, retracted)| *retracted)
    }

    /// Those of `entries` that were not retracted, by time.
    fn live<'a, T>(
        &'a self,
        entries: &'a BTreeMap<Stamp, T>,
    ) -> impl DoubleEndedIterator<Item = (&'a Stamp, &'a T)> {
        entries.iter().filter(|(stamp, _)| !self.is_retracted(stamp.1))
    }

    /// The last of them.
    fn last_live<'a, T>(&'a self, entries: &'a BTreeMap<Stamp, T>) -> Option<(&'a Stamp, &'a T)> {
        self.live(entries).next_back()
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
        let place = self.places.get(&id)?.place?;
        let log = self.points.at(place);
        log.find(place, id).map(|at| &log.records[at])
    }

    /// The holds and ratings of all points, by time, the oldest first.
    pub fn all_records(&self) -> impl Iterator<Item = &Record> {
        let mut all: Vec<_> = self.points.iter().flat_map(|(_, log)| &log.records).collect();
        all.sort_by_key(|record| record.stamp());
        all.into_iter()
    }

    /// The points that have entries that count, in the order of their ids: custom points without a rating and retired
    /// points with one among them.
    pub fn points(&self) -> impl Iterator<Item = &PointKey> {
        let alive = |log: &PointLog| {
            !log.records.is_empty() || (!self.is_retired(log) && self.last_live(&log.custom).is_some())
        };
        self.points.iter().filter(move |(_, log)| alive(log)).map(|(key, _)| key)
    }

    /// The points that the user placed and has not retired, as they are now, in the order of their ids.
    pub fn custom_points(&self) -> impl Iterator<Item = Cow<'_, CustomPoint>> {
        self.own(false)
    }

    /// The points that the user placed and retired, as they were last, in the order of their ids. What happened there
    /// stays among the records.
    pub fn retired_points(&self) -> impl Iterator<Item = Cow<'_, CustomPoint>> {
        self.own(true)
    }

    fn own(&self, retired: bool) -> impl Iterator<Item = Cow<'_, CustomPoint>> {
        let logs = self.points.iter().map(|(_, log)| log);
        logs.filter(move |log| self.is_retired(log) == retired).filter_map(|log| self.custom(log))
    }

    fn is_retired(&self, log: &PointLog) -> bool {
        self.last_live(&log.retired).is_some_and(|(_, retired)| retired.says)
    }

    /// The custom point of `log` with everything that was changed about it. As with amendments, the time of a change
    /// decides among the changes; the entry that placed the point comes before them all.
    fn custom<'a>(&'a self, log: &'a PointLog) -> Option<Cow<'a, CustomPoint>> {
        let (_, placed) = self.last_live(&log.custom)?;
        let mut custom = Cow::Borrowed(&placed.says);
        for (_, change) in log.changes.iter().filter(|(stamp, _)| !self.is_retracted(stamp.1)) {
            change.apply(custom.to_mut());
        }
        Some(custom)
    }

    /// The highest version of `what` that the user has acknowledged.
    pub fn acknowledged(&self, what: &str) -> Option<u32> {
        let live = self.acknowledged.iter().filter(|(stamp, _)| !self.is_retracted(stamp.1));
        live.filter(|(_, (said, _))| said == what).map(|(_, (_, version))| *version).max()
    }

    /// When the last of the records was.
    pub fn last_at(&self) -> Option<Timestamp> {
        self.points.iter().filter_map(|(_, log)| log.records.last()).map(|record| record.at.timestamp()).max()
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
