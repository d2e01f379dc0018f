//! A hold done without the program, as it is typed.

use jiff::{
    Zoned,
    civil::{Date, Time},
};

use super::when::{Shift, WrongDay, WrongTime, day_that_was, moment_that_was, read_time};
use crate::{
    anatomy::PointKey,
    journal::{HELD_MAX_MS, HoldDone},
    therapy::{Ended, EndingKind, Tenderness, guide::Method},
};

/// What is typed and chosen about a hold that is noted afterwards.
#[derive(Clone, Debug)]
pub struct BackdateDraft {
    /// The point that was held.
    pub point: PointKey,
    /// On which day.
    pub day: Day,
    /// The day from which that is seen.
    pub seen_from: Date,
    /// The text of the field of the date, for [`Day::Other`].
    pub date: String,
    /// The text of the field of the time.
    pub time: String,
    /// The text of the field of the time held.
    pub held: String,
    /// What that counts.
    pub unit: Unit,
    /// Tenderness before.
    pub before: Option<Tenderness>,
    /// Tenderness after, if it is known.
    pub after: Option<Tenderness>,
    /// How it ended.
    pub ended: Ended,
    /// How it was done, if that is said.
    pub method: Option<&'static Method>,
    /// Whether the user has asked to save it: then what is missing is said, too.
    pub is_tried: bool,
}

/// The day of a hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Day {
    /// Today.
    Today,
    /// The day before.
    Yesterday,
    /// The one that is typed.
    Other,
}

/// What the time held is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// 1–1500.
    Seconds,
    /// 1–25.
    Minutes,
}

impl Unit {
    /// Seconds of one.
    pub fn seconds(self) -> u32 {
        match self {
            Self::Seconds => 1,
            Self::Minutes => 60,
        }
    }

    /// The most of them that a hold can have: 25 minutes, the hard stop of rule C1.
    pub fn most(self) -> u32 {
        HELD_MAX_MS / 1000 / self.seconds()
    }
}

impl BackdateDraft {
    /// An empty one for `point`, begun `today`.
    pub fn new(point: PointKey, today: Date) -> Self {
        Self {
            point,
            day: Day::Today,
            seen_from: today,
            date: String::new(),
            time: String::new(),
            held: String::new(),
            unit: Unit::Seconds,
            before: None,
            after: None,
            ended: Ended::Time,
            method: None,
            is_tried: false,
        }
    }

    /// When midnight passes, the day that was chosen stays the same one: it is written out. Answers whether it was.
    pub fn pass_midnight(&mut self, today: Date) -> bool {
        if self.seen_from == today {
            return false;
        }
        let chosen = match self.day {
            Day::Today => Some(self.seen_from),
            Day::Yesterday => self.seen_from.yesterday().ok(),
            Day::Other => None,
        };
        if let Some(chosen) = chosen {
            self.date = chosen.to_string();
            self.day = Day::Other;
        }
        self.seen_from = today;
        true
    }

    /// The day, as seen from `today`.
    ///
    /// # Errors
    /// When the typed date is none, or no hold can have been then.
    pub fn date(&self, today: Date) -> Result<Date, WrongDay> {
        match self.day {
            Day::Today => Ok(today),
            Day::Yesterday => today.yesterday().map_err(|_| WrongDay::TooEarly),
            Day::Other => day_that_was(&self.date, today),
        }
    }

    /// The time of day that it began.
    ///
    /// # Errors
    /// When the typed time is none.
    pub fn time_of_day(&self) -> Result<Time, WrongTime> {
        read_time(&self.time)
    }

    /// When it began, in the zone of `now`, and what the change of the clocks did to it.
    ///
    /// # Errors
    /// When the typed time is none, or has not come yet.
    pub fn at(&self, date: Date, now: &Zoned) -> Result<(Zoned, Shift), WrongTime> {
        moment_that_was(date, self.time_of_day()?, now.time_zone(), now)
    }

    /// The seconds held, 1–1500; none if the text is no such number.
    pub fn seconds(&self) -> Option<u32> {
        let number = self.held.trim().parse().ok().filter(|number| (1..=self.unit.most()).contains(number));
        number.map(|number: u32| number * self.unit.seconds())
    }

    /// When the hold was and what it was; none while something is missing or wrong.
    pub fn done(&self, now: &Zoned) -> Option<(Zoned, HoldDone)> {
        let (at, _) = self.at(self.date(now.date()).ok()?, now).ok()?;
        let seconds = self.seconds()?;
        let before = Some(self.before?);
        let word = |text: &str| Some(text.into());
        let hold = HoldDone::new(self.point.clone(), seconds * 1000, seconds, self.asked(), self.ended);
        let hold = HoldDone { before, after: self.after, ..hold };
        let Some(method) = self.method else { return Some((at, hold)) };
        let (tool, position) = (word(method.tool.kept()), word(method.position.kept()));
        let (id, source) = (word(&method.id), word(method.source.id()));
        Some((at, HoldDone { tool, position, method: id, source, ..hold }))
    }

    /// What it will have waited for: its method's ending, or the one that it came to.
    fn asked(&self) -> EndingKind {
        match (self.ended, self.method) {
            (Ended::Release, _) => EndingKind::Release,
            (Ended::Throbbing, _) => EndingKind::Throbbing,
            (Ended::Repetitions, _) => EndingKind::Repetitions,
            (_, Some(method)) => method.ending.kind(),
            (_, None) => EndingKind::Time,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::anatomy::{PointId, Side};

    fn draft(day: Day, date: &str, time: &str) -> BackdateDraft {
        let point = PointKey { id: PointId("LEV-2".to_owned()), side: Side::Left };
        BackdateDraft {
            day,
            date: date.to_owned(),
            time: time.to_owned(),
            ..BackdateDraft::new(point, now().date())
        }
    }

    fn now() -> Zoned {
        "2026-11-20T19:30:00+01:00[Europe/Berlin]".parse().unwrap()
    }

    #[test]
    fn only_days_that_have_been_are_taken() {
        let today = now().date();
        for (typed, read) in [
            ("2026-11-20", Ok("2026-11-20")),
            (" 2026-02-28 ", Ok("2026-02-28")),
            ("2000-01-01", Ok("2000-01-01")),
            ("", Err(WrongDay::Empty)),
            ("2026-11-21", Err(WrongDay::Future)),
            ("1999-12-31", Err(WrongDay::TooEarly)),
            ("2026-02-29", Err(WrongDay::NoDate)),
            ("2026-11-20T10:00", Err(WrongDay::NoDate)),
            ("20 November", Ok("2026-11-20")),
        ] {
            let date = draft(Day::Other, typed, "").date(today);
            assert_eq!(date, read.map(|read| read.parse().unwrap()), "{typed}");
        }
        assert_eq!(draft(Day::Yesterday, "2020-01-01", "").date(today), Ok(today.yesterday().unwrap()));
    }

    #[test]
    fn midnight_changes_no_day_that_was_chosen() {
        let tomorrow = now().date().tomorrow().unwrap();
        for (day, date) in [(Day::Today, "2026-11-20"), (Day::Yesterday, "2026-11-19")] {
            let mut draft = draft(day, "", "");
            assert!(!draft.pass_midnight(now().date()));
            assert!(draft.pass_midnight(tomorrow));
            assert_eq!((draft.day, draft.date.as_str()), (Day::Other, date));
            assert_eq!(draft.date(tomorrow), Ok(date.parse().unwrap()));
        }
        let mut typed = draft(Day::Other, "2026-01-02", "");
        assert!(typed.pass_midnight(tomorrow) && !typed.pass_midnight(tomorrow));
        assert_eq!(typed.date, "2026-01-02");
    }

    #[test]
    fn only_times_that_have_been_are_taken() {
        let at =
            |time: &str| draft(Day::Today, "", time).at(now().date(), &now()).map(|(at, _)| at.to_string());
        assert_eq!(at("7:05").unwrap(), "2026-11-20T07:05:00+01:00[Europe/Berlin]");
        assert_eq!(at("19.30").unwrap(), "2026-11-20T19:30:00+01:00[Europe/Berlin]");
        for (typed, wrong) in [
            ("", WrongTime::Empty),
            ("19:31", WrongTime::Future),
            ("24:00", WrongTime::NoTime),
            ("half past", WrongTime::NoTime),
        ] {
            assert_eq!(at(typed), Err(wrong), "{typed}");
        }
    }

    #[test]
    fn a_time_that_the_clocks_left_out_moves_with_them_and_of_two_the_first_is_taken() {
        let at = |date: &str, time| {
            let draft = draft(Day::Other, date, time);
            draft.at(draft.date(now().date()).unwrap(), &now()).unwrap()
        };
        let (kept, shift) = at("2026-03-29", "2:30");
        assert_eq!(
            (kept.to_string().as_str(), shift),
            ("2026-03-29T03:30:00+02:00[Europe/Berlin]", Shift::LeftOut)
        );
        let (kept, shift) = at("2026-10-25", "2:30");
        assert_eq!(
            (kept.to_string().as_str(), shift),
            ("2026-10-25T02:30:00+02:00[Europe/Berlin]", Shift::Twice)
        );
        assert_eq!(at("2026-10-25", "3:30").1, Shift::None);
    }

    #[test]
    fn nobody_holds_longer_than_25_minutes() {
        let held = |held: &str, unit| {
            BackdateDraft { held: held.to_owned(), unit, ..draft(Day::Today, "", "9:00") }.seconds()
        };
        assert_eq!(held("90", Unit::Seconds), Some(90));
        assert_eq!(held("25", Unit::Minutes), Some(1500));
        for (wrong, unit) in
            [("0", Unit::Seconds), ("1501", Unit::Seconds), ("26", Unit::Minutes), ("1.5", Unit::Minutes)]
        {
            assert_eq!(held(wrong, unit), None, "{wrong}");
        }
    }
}
