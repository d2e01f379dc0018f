//! What was held on the last day, to be held again: in the order of that day, and only what may be held today.

use jiff::{ToSpan as _, Zoned, civil::Date};

use super::state::{Draft, methods, too_tender_today};
use crate::{
    anatomy::PointKey,
    journal::{AllPoints, Held, History, Listed, Record},
    therapy::{Ending, course::Leg, guard, guide::Method, plan::REST_S, way},
    trend,
};

/// What is longer ago is not “the last time” any more; the program's own figure.
const DAYS: i64 = 60;

/// The last day before today on which points were held by themselves.
pub struct LastDay<'a> {
    /// Which day.
    pub day: Date,
    /// Its points that can be held at all, in the order of their first hold.
    pub count: usize,
    /// Those that may be held today and have not been yet.
    pub left: Vec<Again<'a>>,
}

/// One point of the last day, and how it was held.
pub struct Again<'a> {
    /// Which point.
    pub key: PointKey,
    /// What is known about it.
    pub listed: &'a Listed,
    /// How.
    pub method: &'static Method,
    /// Until what; half as long after a flare-up (C4).
    pub ending: Ending,
}

impl<'a> LastDay<'a> {
    /// The last day at `now`; none where there was none lately. Holds of routines and plans are not among it: those are
    /// begun again where they are.
    pub fn of(history: &History, points: &'a AllPoints, now: &Zoned) -> Option<Self> {
        let from = now.saturating_sub(DAYS.days());
        let holds = |key: &PointKey| {
            let lately = history.records(key).iter().rev().take_while(|record| record.at > from);
            let alone = |held: &Held| held.routine.is_none() && held.plan.is_none();
            let earlier = lately.filter(|record| record.at <= *now && !guard::is_today(&record.at, now));
            earlier.filter(move |record| record.hold.as_ref().is_some_and(alone)).collect::<Vec<_>>()
        };
        let all: Vec<(&PointKey, Vec<&Record>)> = history
            .points()
            .filter(|key| points.find(key).is_some_and(Listed::can_hold))
            .map(|key| (key, holds(key)))
            .collect();
        let day =
            all.iter().filter_map(|(_, holds)| holds.first()).map(|last| guard::day_of(&last.at)).max()?;
        let mut all: Vec<(&PointKey, &Record)> = all
            .into_iter()
            .filter_map(|(key, holds)| {
                let first = holds.into_iter().rfind(|record| guard::day_of(&record.at) == day)?;
                Some((key, first))
            })
            .collect();
        all.sort_by_key(|(_, first)| first.at.timestamp());
        let left =
            all.iter().filter_map(|(key, first)| Again::of(history, points, key, first, now)).collect();
        Some(Self { day, count: all.len(), left })
    }
}

impl<'a> Again<'a> {
    /// The point as it was held; none where it is not held today: it was already, it rests, is locked or too tender.
    fn of(
        history: &History,
        points: &'a AllPoints,
        key: &PointKey,
        record: &Record,
        now: &Zoned,
    ) -> Option<Self> {
        let listed = points.find(key)?;
        let held = record.hold.as_ref()?;
        let load = trend::load(history, key, now, None);
        let flares_up = load.flare.as_ref().is_some_and(|flare| flare.is_today(now));
        if load.holds > 0 || load.rests_until.is_some() || flares_up || history.locked(key) {
            return None;
        }
        if too_tender_today(history, key, now).is_some() {
            return None;
        }
        let mut draft = Draft::for_point(listed);
        // What asks for pain at rest first (C12) is done in its own panel.
        let may = |method: &&&'static Method| method.asks_first.is_none();
        let all = methods(listed);
        if let Some(method) = all.iter().filter(may).find(|one| Some(&*one.id) == held.method.as_deref()) {
            draft.take(method);
        }
        let method = draft.method.filter(|method| method.asks_first.is_none())?;
        if way::allows(method, held.ending) {
            draft.wait_for(held.ending);
            draft.take_dose(held.dose_s.to_string());
        }
        if load.flare.is_some() {
            draft.halve();
        }
        let ending = draft.asked().ok()?;
        Some(Self { key: key.clone(), listed, method, ending })
    }

    /// The point as a part of a round.
    pub(super) fn leg(&self) -> Leg {
        Leg {
            key: self.key.clone(),
            name: self.listed.name().to_owned(),
            method: self.method,
            ending: self.ending,
            rest_s: REST_S,
            cue: String::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        anatomy::{Atlas, Side},
        journal::{Entry, HoldDone, Kind, Rated, read_moment},
        therapy::{Ended, EndingKind, Tenderness},
    };

    fn at(text: &str) -> Zoned {
        read_moment(&format!("{text}+01:00[Europe/Berlin]")).unwrap()
    }

    fn done(id: &str, side: Side) -> HoldDone {
        HoldDone::new(PointKey::new(id, side), 45_000, 45, EndingKind::Time, Ended::Time)
    }

    fn entry(when: &str, kind: Kind) -> Entry {
        Entry::new(at(when), kind, at(when).timestamp()).unwrap()
    }

    fn hold(when: &str, id: &str, side: Side) -> Entry {
        entry(when, Kind::Hold(done(id, side)))
    }

    /// The keys of what is left at eight in the evening of the 20th, and how many there were.
    fn left(entries: Vec<Entry>) -> Option<(Vec<String>, usize)> {
        let history = History::from_entries(entries);
        let points = AllPoints::new(Atlas::builtin(), history.custom_points());
        let last = LastDay::of(&history, &points, &at("2026-11-20T20:00:00"))?;
        Some((last.left.iter().map(|one| one.key.to_string()).collect(), last.count))
    }

    fn yesterday() -> Vec<Entry> {
        vec![
            hold("2026-11-10T19:00:00", "LEV-2", Side::Left),
            hold("2026-11-19T19:05:00", "RHO-MAJ1", Side::Left),
            hold("2026-11-19T19:00:00", "LEV-2", Side::Right),
            hold("2026-11-19T19:10:00", "LEV-2", Side::Right),
        ]
    }

    #[test]
    fn the_points_of_the_last_day_in_their_order_without_those_of_today() {
        assert_eq!(left(Vec::new()), None);
        assert_eq!(left(yesterday()), Some((vec!["LEV-2:right".to_owned(), "RHO-MAJ1:left".to_owned()], 2)));
        let mut more = yesterday();
        more.push(hold("2026-11-20T18:00:00", "LEV-2", Side::Right));
        more.push(hold("2026-11-20T18:05:00", "LEV-2", Side::Left));
        assert_eq!(left(more), Some((vec!["RHO-MAJ1:left".to_owned()], 2)), "today is not the last day");
        assert_eq!(left(vec![hold("2026-07-01T18:00:00", "LEV-2", Side::Left)]), None, "too long ago");
    }

    #[test]
    fn what_rests_is_locked_or_too_tender_is_left_out_and_what_nobody_presses_is_not_counted() {
        let mut rests = yesterday();
        let until = at("2026-11-21T04:00:00");
        let key = PointKey::new("LEV-2", Side::Right);
        rests.push(entry("2026-11-19T19:20:00", Kind::Rest { point: key.id.clone(), side: key.side, until }));
        let rhomboid = || Some((vec!["RHO-MAJ1:left".to_owned()], 2));
        assert_eq!(left(rests), rhomboid());
        let mut locked = yesterday();
        let pain = HoldDone { ended: Ended::UnexpectedPain, ..done("LEV-2", Side::Right) };
        locked.push(entry("2026-11-19T19:20:00", Kind::Hold(pain)));
        assert_eq!(left(locked), rhomboid());
        let mut sore = yesterday();
        let tenderness = Tenderness::try_from(7).unwrap();
        let rated = Rated { point: key.id, side: key.side, tenderness, note: None };
        sore.push(entry("2026-11-20T19:20:00", Kind::Rating(rated)));
        assert_eq!(left(sore), rhomboid());
        let mut never = yesterday();
        let forbidden =
            Atlas::builtin().points().iter().find(|one| one.self_care == crate::anatomy::SelfCare::No);
        never.push(hold("2026-11-19T19:30:00", &forbidden.unwrap().id.0, Side::Left));
        assert_eq!(left(never).map(|(left, count)| (left.len(), count)), Some((2, 2)));
    }

    #[test]
    fn a_point_is_held_as_it_was_and_half_as_long_after_a_flare_up() {
        let ending = |entries: Vec<Entry>| {
            let history = History::from_entries(entries);
            let points = AllPoints::new(Atlas::builtin(), history.custom_points());
            let last = LastDay::of(&history, &points, &at("2026-11-21T20:00:00")).unwrap();
            last.left.iter().find(|one| one.key.side == Side::Left).map(|one| one.ending)
        };
        let before = Tenderness::try_from(3).ok();
        let held = HoldDone { before, ..done("RHO-MAJ1", Side::Left) };
        let mut entries = vec![entry("2026-11-19T19:00:00", Kind::Hold(held))];
        let dose = |seconds| Some(Ending::Time { dose: crate::therapy::Dose::try_from(seconds).unwrap() });
        assert_eq!(ending(entries.clone()), dose(45));
        let tenderness = Tenderness::try_from(6).unwrap();
        let key = PointKey::new("RHO-MAJ1", Side::Left);
        let rated = Rated { point: key.id, side: key.side, tenderness, note: None };
        entries.push(entry("2026-11-20T19:00:00", Kind::Rating(rated)));
        assert_ne!(ending(entries.clone()), dose(45));
        assert!(ending(entries).is_some(), "the day after the day to rest");
    }
}
