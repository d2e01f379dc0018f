//! Eight weeks of one person who does not exist: upper back, left worse than right.

mod dice;

use jiff::{SignedDuration, ToSpan, Zoned};
use uuid::{Builder, Uuid};

use self::dice::Dice;
use super::{Amendment, CustomPoint, Entry, HoldDone, Kind, Rated};
use crate::{
    anatomy::{PointId, PointKey, Side, ViewId},
    language::say,
    therapy::{Ended, EndingKind, Tenderness, guard},
};

/// How far back it goes, in days.
const DAYS: i64 = 56;
/// The point that this person placed by hand.
const MY_POINT: &str = "MY-5EED0001";

/// A sore spot: where, how tender at first, and what eight weeks do to it.
struct Spot {
    point: &'static str,
    side: Side,
    first: f64,
    last: f64,
}

const fn spot(point: &'static str, side: Side, first: f64, last: f64) -> Spot {
    Spot { point, side, first, last }
}

/// Most fade, one stays as it is, one grows. All may be treated by oneself (the atlas marks them `ok`).
const SPOTS: [Spot; 12] = [
    spot("RHO-MAJ1", Side::Left, 7.2, 2.6),
    spot("LEV-2", Side::Left, 4.6, 4.5),
    spot("TRAP-U1", Side::Left, 6.2, 3.8),
    spot("RHO-MAJ2", Side::Left, 6.0, 2.0),
    spot("ILT-6", Side::Left, 5.5, 3.0),
    spot("RHO-MAJ1", Side::Right, 5.0, 2.5),
    spot("SPS-1", Side::Left, 6.0, 5.0),
    spot("TRAP-U1", Side::Right, 4.0, 3.0),
    spot("LEV-2", Side::Right, 4.5, 3.5),
    spot("TRAP-M5", Side::Left, 5.0, 1.0),
    spot("INFRA-1", Side::Right, 2.0, 5.4),
    spot(MY_POINT, Side::Left, 6.0, 4.0),
];

/// Those that are pressed on most evenings, also where they are not held. So there are enough days of them for what falls to be
/// called lower, what stays about the same, and what grows higher; of others it cannot be told, or there are too few days.
const WATCHED: [usize; 3] = [0, 1, 10];

struct Diary {
    dice: Dice,
    now: Zoned,
    entries: Vec<Entry>,
}

/// The seed of the sample data: the same person every time.
pub const DEMO_SEED: u64 = 17;

/// Eight weeks of entries up to `now`, the same for the same `seed` and `now`. For looking at the program with
/// something in it; never written to a journal.
pub fn demo(seed: u64, now: &Zoned) -> Vec<Entry> {
    let mut diary = Diary { dice: Dice(seed), now: now.clone(), entries: Vec::new() };
    for day in 0..=DAYS {
        // A date that cannot be reckoned with is a date at the end of time: nothing happened there.
        if let Ok(at) = evening(now, DAYS - day) {
            diary.day(day, &at);
        }
    }
    diary.entries
}

fn evening(now: &Zoned, days_ago: i64) -> Result<Zoned, jiff::Error> {
    now.checked_sub(days_ago.days())?.with().hour(19).minute(0).second(0).subsec_nanosecond(0).build()
}

fn t(value: f64) -> Tenderness {
    let nearest = value.round().clamp(0.0, 10.0) as usize;
    Tenderness::ALL[nearest]
}

impl Diary {
    fn day(&mut self, day: i64, evening: &Zoned) {
        let mut at = evening.saturating_add(SignedDuration::from_mins(i64::from(self.dice.below(90))));
        if day == 0 {
            let what = guard::RULES.to_owned();
            self.add(&at, Kind::Acknowledged { what, version: guard::RULES_VERSION });
        }
        if day == 9 {
            self.place(&at);
        }
        // A holiday in week five; else four or five evenings a week, the last one for sure.
        let away = (30..37).contains(&day);
        let busy = day > 1 && day < DAYS - 1 && self.dice.below(10) < 4;
        if away || busy {
            if !away && self.dice.below(3) == 0 {
                self.rate(&at, day);
            }
            return;
        }
        // Two or three spots an evening (S0).
        let first = [0, 0, 1, 2][self.dice.below(4) as usize];
        let many = 2 + self.dice.below(2) as usize;
        let spots: Vec<_> = (0..many)
            .map(|n| if n == 0 { first } else { (day as usize * 2 + n * 3 + first) % SPOTS.len() })
            .collect();
        for (n, &spot) in spots.iter().enumerate() {
            if spots[..n].contains(&spot) || (SPOTS[spot].point == MY_POINT && day < 10) {
                continue;
            }
            self.hold(&at, day, spot, None);
            at = at.saturating_add(SignedDuration::from_mins(3));
        }
        self.incidents(&at, day);
        self.watch(&at, day);
    }

    /// Rates what is watched and was not held on this evening.
    fn watch(&mut self, at: &Zoned, day: i64) {
        for (minutes, spot) in (1..).zip(WATCHED.map(|spot| &SPOTS[spot])) {
            if self.is_noted(at, spot) || self.dice.below(10) == 0 {
                continue;
            }
            let value = t(self.tenderness(day, spot));
            self.rate_as(&at.saturating_add(SignedDuration::from_mins(minutes)), spot, value);
        }
    }

    /// Whether a spot was held or rated on this day.
    fn is_noted(&self, at: &Zoned, spot: &Spot) -> bool {
        self.entries.iter().rev().take_while(|entry| entry.at.date() == at.date()).any(|entry| {
            let (point, side) = match &entry.kind {
                Kind::Hold(hold) => (&hold.point, hold.side),
                Kind::Rating(rated) => (&rated.point, rated.side),
                _ => return false,
            };
            point.0 == spot.point && side == spot.side
        })
    }

    /// What does not happen every day.
    fn incidents(&mut self, at: &Zoned, day: i64) {
        let key = |n: usize| (PointId(SPOTS[n].point.to_owned()), SPOTS[n].side);
        match day {
            23..=28 if !self.had(Ended::TooSore) => {
                self.hold(at, day, 1, Some(Ended::TooSore));
                let (point, side) = key(1);
                if let Ok(until) = guard::tomorrow(at) {
                    self.add(at, Kind::Rest { point, side, until });
                }
            }
            38..=44 if !self.had(Ended::UnexpectedPain) => self.hold(at, day, 6, Some(Ended::UnexpectedPain)),
            46..=DAYS if !self.entries.iter().any(|entry| matches!(entry.kind, Kind::Cleared { .. })) => {
                let (point, side) = key(6);
                self.add(at, Kind::Cleared { point, side, holds: Vec::new() });
            }
            _ => {}
        }
    }

    fn had(&self, how: Ended) -> bool {
        self.entries.iter().any(|entry| matches!(&entry.kind, Kind::Hold(hold) if hold.ended == how))
    }

    /// How tender a spot is on this day.
    fn tenderness(&mut self, day: i64, spot: &Spot) -> f64 {
        let share = day as f64 / DAYS as f64;
        // A sore week four: too many hours at a desk.
        let sore = if (21..28).contains(&day) { 1.0 } else { 0.0 };
        spot.first + (spot.last - spot.first) * share + sore + 1.2 * self.dice.wobble()
    }

    fn hold(&mut self, at: &Zoned, day: i64, spot: usize, how: Option<Ended>) {
        let locked = spot == 6 && self.had(Ended::UnexpectedPain);
        let cleared = self.entries.iter().any(|entry| matches!(entry.kind, Kind::Cleared { .. }));
        if locked && !cleared {
            return;
        }
        let spot = &SPOTS[spot];
        // Whatever went wrong began as something that may be held.
        let most = if how.is_some() { 6.0 } else { 9.0 };
        let before = self.tenderness(day, spot).clamp(1.0, most);
        if self.was_too_tender(at, spot) {
            return;
        }
        // From 7 on nothing is pressed (C7): the number is saved, and that is all.
        if guard::before(t(before)).is_some() {
            return self.rate_as(at, spot, t(before));
        }
        let dose_s = [45, 60, 60, 60, 60, 90][self.dice.below(6) as usize];
        let ended = how.unwrap_or(match self.dice.below(20) {
            0..=2 => Ended::Release,
            3 => Ended::Stopped,
            _ => Ended::Time,
        });
        let held_ms = match ended {
            Ended::Time => dose_s * 1000,
            Ended::TooSore | Ended::UnexpectedPain => 11_000 + self.dice.below(9_000),
            _ => dose_s * 500 + self.dice.below(dose_s * 400),
        };
        let eased = f64::from(self.dice.below(3)) + 0.4;
        let after = match ended {
            Ended::UnexpectedPain => None,
            Ended::TooSore => Some(t(before + 1.0)),
            _ => Some(t(before - eased)),
        };
        let strained = matches!(ended, Ended::TooSore | Ended::UnexpectedPain);
        let peak = if strained { 8.0 } else { (before + 0.6).min(6.4) };
        let mut trace = vec![(6_000.min(held_ms / 3), t(peak))];
        if !strained {
            trace.push((held_ms / 2, t(peak - eased * 0.6)));
            trace.push((held_ms * 4 / 5, t(peak - eased)));
        }
        trace.dedup_by_key(|one| one.1);
        let note = match (ended, self.dice.below(14)) {
            (Ended::TooSore, _) => Some(say!("journal-demo-desk")),
            (Ended::UnexpectedPain, _) => Some(say!("journal-demo-twinge")),
            (_, 0) => Some(say!("journal-demo-shower")),
            (_, 1) => Some(say!("journal-demo-breath")),
            _ => None,
        };
        let arm_crossed = spot.point == "SPS-1";
        let hold = HoldDone {
            before: Some(t(before)),
            note: note.map(Into::into),
            tool: Some(if day < 14 { "tennis ball" } else { "lacrosse ball" }.into()),
            position: Some(if arm_crossed { say!("journal-demo-arm-crossed") } else { "wall" }.into()),
            trace,
            ..HoldDone::new(PointKey::new(spot.point, spot.side), held_ms, dose_s, EndingKind::Time, ended)
        };
        let target = self.add(at, Kind::Hold(hold));
        let later = at.saturating_add(SignedDuration::from_secs(i64::from(dose_s) + 25));
        if let (Some(after), Some(target)) = (after, target) {
            self.add(
                &later,
                Kind::Amend(Amendment { after: Some(Some(after).into()), ..Amendment::of(target) }),
            );
        }
    }

    fn rate(&mut self, at: &Zoned, day: i64) {
        let spot = &SPOTS[self.dice.below(9) as usize];
        let tenderness = t(self.tenderness(day, spot));
        let point = PointId(spot.point.to_owned());
        let rated = self.add(at, Kind::Rating(Rated { point, side: spot.side, tenderness, note: None }));
        // Once a slip of the hand was taken back.
        if let (Some(target), 0) = (rated, self.dice.below(6)) {
            self.add(&at.saturating_add(SignedDuration::from_secs(8)), Kind::Retract { target });
        }
    }

    /// Whether the place was rated at 7 or more on this day.
    fn was_too_tender(&self, at: &Zoned, spot: &Spot) -> bool {
        self.entries.iter().rev().take_while(|entry| entry.at.date() == at.date()).any(|entry| {
            matches!(&entry.kind, Kind::Rating(rated) if rated.point.0 == spot.point
                && rated.side == spot.side
                && guard::before(rated.tenderness).is_some())
        })
    }

    fn rate_as(&mut self, at: &Zoned, spot: &Spot, tenderness: Tenderness) {
        let point = PointId(spot.point.to_owned());
        self.add(at, Kind::Rating(Rated { point, side: spot.side, tenderness, note: None }));
    }

    fn place(&mut self, at: &Zoned) {
        self.add(
            at,
            Kind::CustomPoint(CustomPoint {
                point: PointId(MY_POINT.to_owned()),
                side: Side::Left,
                view: ViewId::Back,
                muscle: "rhomb_maj".to_owned(),
                part: None,
                u_milli: 460,
                v_milli: 800,
                name: say!("journal-demo-name").to_owned(),
                place: say!("journal-demo-place").to_owned(),
            }),
        );
    }

    /// Adds an entry unless its time has not come yet; its id is made of its time and the dice.
    fn add(&mut self, at: &Zoned, kind: Kind) -> Option<Uuid> {
        if *at > self.now {
            return None;
        }
        let ms = u64::try_from(at.timestamp().as_millisecond()).unwrap_or(0);
        let mut random = [0; 10];
        random[..8].copy_from_slice(&self.dice.next().to_be_bytes());
        // Entries of one millisecond keep their order.
        random[..2].copy_from_slice(&(self.entries.len() as u16).to_be_bytes());
        let id = Builder::from_unix_timestamp_millis(ms, &random).into_uuid();
        self.entries.push(Entry { id, at: at.clone(), kind });
        Some(id)
    }
}
