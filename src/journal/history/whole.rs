//! The whole history as entries once more, each as it stands now: what is given out and compared with what comes in.

use uuid::Uuid;

use super::History;
use crate::{
    anatomy::PointKey,
    journal::{Entry, HoldDone, Kind, NotToday, Rated, Record, logs::PointLog, record::Stamp},
};

/// Something that counts. Records are many: their entries are made when they are asked for.
#[derive(Clone)]
enum Standing<'a> {
    Record(&'a Record),
    Other(Box<Entry>),
}

impl History {
    /// Everything that counts of one point, or of all, by time: each as one entry that says how it stands now. Amendments
    /// and changes are worked in, what was retracted is left out, of what replaces one another the last is there. What was
    /// acknowledged is not among them: it is about the program and not about the body.
    pub fn standing(&self, only: Option<&PointKey>) -> impl Iterator<Item = Entry> + Clone {
        let mut all: Vec<(Stamp, Standing<'_>)> = Vec::new();
        for (key, log) in self.points.iter().filter(|(key, _)| only.is_none_or(|only| only == *key)) {
            all.extend(log.records.iter().map(|record| (record.stamp(), Standing::Record(record))));
            all.extend(self.others(key, log).map(other));
        }
        if only.is_none() {
            all.extend(self.events().map(|event| {
                other(Entry { id: event.id, at: event.at, kind: Kind::Event { text: event.text } })
            }));
        }
        all.sort_by_key(|(stamp, _)| *stamp);
        all.into_iter().map(|(_, one)| match one {
            Standing::Record(record) => record.entry(),
            Standing::Other(entry) => *entry,
        })
    }

    /// What counts of one point and is neither a hold nor a rating.
    fn others<'a>(&'a self, key: &'a PointKey, log: &'a PointLog) -> impl Iterator<Item = Entry> {
        let (point, side) = (move || key.id.clone(), key.side);
        let entry = |stamp: &Stamp, at: &jiff::Zoned, kind| Entry { id: stamp.1, at: at.clone(), kind };
        let placed = self.last_live(&log.custom).zip(self.custom(log));
        let placed = placed
            .map(|((stamp, placed), now)| entry(stamp, &placed.at, Kind::CustomPoint(now.into_owned())));
        let retired = self.last_live(&log.retired).filter(|(_, retired)| retired.says);
        let retired = retired
            .map(|(stamp, retired)| entry(stamp, &retired.at, Kind::PointRetired { point: point(), side }));
        let rests = self.live(&log.rests).map(move |(stamp, rest)| {
            entry(stamp, &rest.at, Kind::Rest { point: point(), side, until: rest.says.clone() })
        });
        let cleared = self.live(&log.cleared).map(move |(stamp, cleared)| {
            entry(stamp, &cleared.at, Kind::Cleared { point: point(), side, holds: cleared.says.clone() })
        });
        let left_out = self.live(&log.left_out).map(move |(stamp, one)| {
            let kind = NotToday { point: point(), side, plan: one.plan, reason: one.reason };
            entry(stamp, &one.at, Kind::NotToday(kind))
        });
        placed.into_iter().chain(retired).chain(rests).chain(cleared).chain(left_out)
    }

    /// Whether there is an entry of this id that was retracted.
    pub fn is_taken_back(&self, id: Uuid) -> bool {
        self.knows(id) && self.is_retracted(id)
    }

    /// The holds, ratings and events that were retracted, in any order, as they stood last.
    pub fn taken_back(&self) -> impl Iterator<Item = Entry> {
        let events = self.events.values().filter(|event| self.is_retracted(event.id)).map(|event| {
            let text = self.text_of(event).into();
            Entry { id: event.id, at: event.at.clone(), kind: Kind::Event { text } }
        });
        self.retracted.values().map(Record::entry).chain(events)
    }
}

fn other<'a>(entry: Entry) -> (Stamp, Standing<'a>) {
    ((entry.at.timestamp(), entry.id), Standing::Other(Box::new(entry)))
}

impl Record {
    /// The entry that says all that the record says.
    pub fn entry(&self) -> Entry {
        let key = PointKey::clone(&self.point);
        let kind = match (&self.hold, self.before) {
            (Some(held), before) => Kind::Hold(HoldDone {
                before,
                after: self.after,
                note: self.note.clone(),
                tool: held.tool.clone(),
                position: held.position.clone(),
                trace: held.trace.clone(),
                repetitions: held.repetitions,
                felt: held.felt.clone(),
                pain_before: held.pain_before,
                pain_after: held.pain_after,
                method: held.method.clone(),
                source: held.source.clone(),
                routine: held.routine.clone(),
                plan: held.plan,
                uncounted_ms: held.uncounted_ms,
                by_key: held.by_key,
                ..HoldDone::new(key, held.ms, held.dose_s, held.ending, held.ended)
            }),
            (None, Some(tenderness)) => {
                let note = self.note.clone();
                Kind::Rating(Rated { point: key.id, side: key.side, tenderness, note })
            }
            // A rating always has its value.
            (None, None) => Kind::Unknown,
        };
        Entry { id: self.id, at: self.at.clone(), kind }
    }
}
