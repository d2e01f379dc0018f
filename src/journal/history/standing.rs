//! How a point stands: locked, at rest; and how late something new about it has to be dated.

use jiff::{Timestamp, ToSpan as _, Zoned};
use uuid::Uuid;

use super::History;
use crate::{
    anatomy::{PointId, PointKey},
    journal::{
        Amendment, Entry, EntryError, Kind,
        logs::{LeftOut, PointLog},
        record::Stamp,
    },
    therapy::guard,
};

impl History {
    /// Whether unexpected pain locked the point, and the user has not cleared it since.
    pub fn locked(&self, point: &PointKey) -> bool {
        self.locking(point).next().is_some()
    }

    /// The holds whose unexpected pain locks the point, by time.
    pub fn locking(&self, point: &PointKey) -> impl Iterator<Item = Uuid> {
        self.points.get(point).into_iter().flat_map(|log| self.uncleared(log)).map(|(_, id)| *id)
    }

    fn uncleared<'a>(&'a self, log: &'a PointLog) -> impl Iterator<Item = &'a Stamp> {
        let clears = |stamp: &Stamp, holds: &[Uuid], pain: &Stamp| {
            let is_meant = if holds.is_empty() { stamp > pain } else { holds.contains(&pain.1) };
            is_meant && !self.is_retracted(stamp.1)
        };
        log.pains().iter().filter(move |pain| {
            !log.cleared.iter().any(|(stamp, cleared)| clears(stamp, &cleared.says, pain))
        })
    }

    /// Whether the lock of the point may be cleared: from the day after the pain on, where the user is. A pain that lies
    /// more than a day ahead was noted by a wrong clock, and keeps nobody waiting for that day.
    pub fn can_unlock(&self, point: &PointKey, now: &Zoned) -> bool {
        let Some((at, _)) = self.points.get(point).and_then(|log| self.uncleared(log).last()) else {
            return false;
        };
        let (pain, today) = (guard::day_of(&at.to_zoned(now.time_zone().clone())), guard::day_of(now));
        pain < today || pain > today.saturating_add(1.day())
    }

    /// An entry of `now` that says `kind`, dated after what it speaks about.
    ///
    /// # Errors
    /// As [`Entry::about`].
    pub fn entry_about(&self, kind: Kind, now: &Zoned) -> Result<Entry, EntryError> {
        Entry::about(self.latest_about(&kind), now.clone(), kind, now.timestamp())
    }

    /// The latest time of what `kind` speaks about: what is done last is dated after it.
    pub fn latest_about(&self, kind: &Kind) -> Option<Timestamp> {
        let entered = |id: &Uuid| {
            let record = self.record(*id).or_else(|| self.retracted.get(id));
            record.map(|record| record.at.timestamp()).or_else(|| self.event_at(*id))
        };
        let of_point = |point: &PointId, side, last: fn(&PointLog) -> Option<&Stamp>| {
            last(self.points.get(&PointKey { id: point.clone(), side })?).map(|(at, _)| *at)
        };
        match kind {
            Kind::Amend(Amendment { target, .. }) => {
                let last = self.amendments.get(target).and_then(|all| all.last_key_value());
                last.map(|((at, _), _)| *at).max(entered(target))
            }
            Kind::Retract { target } | Kind::Restore { target } => {
                let last = self.retractions.get(target).and_then(|all| all.last_key_value());
                last.map(|((at, _), _)| *at).max(entered(target))
            }
            Kind::CustomPoint(custom) => of_point(&custom.point, custom.side, |log| log.custom.keys().last()),
            Kind::PointChanged(change) => {
                of_point(&change.point, change.side, |log| log.changes.keys().last())
            }
            Kind::PointRetired { point, side } | Kind::PointBack { point, side } => {
                of_point(point, *side, |log| log.retired.keys().last())
            }
            Kind::Rest { point, side, .. } => of_point(point, *side, |log| log.rests.keys().last()),
            Kind::Cleared { point, side, .. } => of_point(point, *side, |log| log.pains().last()),
            Kind::Hold(_)
            | Kind::Rating(_)
            | Kind::NotToday(_)
            | Kind::Event { .. }
            | Kind::Acknowledged { .. }
            | Kind::Unknown => None,
        }
    }

    /// The days on which the point was left out of a plan, by time. Of those of one day the last holds.
    pub fn left_out(&self, point: &PointKey) -> impl Iterator<Item = &LeftOut> {
        let all = self.points.get(point).into_iter().flat_map(|log| &log.left_out);
        all.filter(|(stamp, _)| !self.is_retracted(stamp.1)).map(|(_, left_out)| left_out)
    }

    /// When the user gave the point rest, the earliest first.
    pub fn rests(&self, point: &PointKey) -> impl Iterator<Item = Zoned> {
        let rests = self.points.get(point).into_iter().flat_map(|log| self.live(&log.rests));
        rests.map(|(_, rest)| rest.at.clone())
    }

    /// Until when the point rests, if that is after `now`.
    pub fn resting_until(&self, point: &PointKey, now: Timestamp) -> Option<&Zoned> {
        let (_, until) = self.last_live(&self.points.get(point)?.rests)?;
        (until.says.timestamp() > now).then_some(&until.says)
    }
}
