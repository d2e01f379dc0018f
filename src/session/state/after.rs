//! The page after a hold, which is the page of an earlier entry, too.

use std::time::Duration;

use jiff::Zoned;
use uuid::Uuid;

use super::{
    Range,
    when::{Shift, WrongDay, WrongTime, day_that_was, moment_that_was, read_time},
};
use crate::{
    anatomy::PointKey,
    journal::{HELD_MAX_MS, Record},
    therapy::whole_seconds,
};

/// The page after a hold, or of an entry that was opened.
#[derive(Clone, Debug)]
pub struct After {
    /// The entry that the page is about: what is changed goes to it.
    pub entry: Uuid,
    /// Its point.
    pub point: PointKey,
    /// Whether it was a step of a routine that is on its way.
    pub in_course: bool,
    /// The text of the note field.
    pub note: String,
    /// The text of the field of seconds, on the page of an entry that is changed.
    pub seconds: String,
    /// The note and the seconds as they were sent to disk last.
    pub sent: (String, String),
    /// How far back the history goes.
    pub range: Range,
    /// Until when the window flashes (monotonic): the end cue for the eye.
    pub flash: Option<Duration>,
    /// What the page is for.
    pub purpose: Purpose,
    /// The form that changes the entry, while it is open: an entry is read first.
    pub form: Option<EntryForm>,
    /// How often an entry was opened on this page before: the one that is shown can be chosen again.
    pub opened: u32,
    /// Whether the page stays without its entry once that is deleted.
    pub(in crate::session) stays: bool,
}

/// What only the form of an entry has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryForm {
    /// When the entry was, as it is typed.
    pub when: WhenDraft,
    /// The same as it was sent to disk last.
    sent: WhenDraft,
    /// Whether it was opened to answer what is missing: then the page closes with it.
    pub(in crate::session) answers: bool,
}

/// A day and a time of day, as they are typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WhenDraft {
    /// The text of the field of the day.
    pub day: String,
    /// The text of the field of the time.
    pub time: String,
}

/// Why what is typed is no moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrongWhen {
    /// Because of the day.
    Day(WrongDay),
    /// Because of the time.
    Time(WrongTime),
}

impl WhenDraft {
    /// What the fields say of `at`.
    fn of(at: &Zoned) -> Self {
        Self { day: at.date().to_string(), time: at.strftime("%-H:%M").to_string() }
    }

    /// The moment of an entry that was at `was` until now, on the clock of the same place. Its seconds stay where they can:
    /// they keep entries of one minute in their order.
    ///
    /// # Errors
    /// When there is no such day or time, or it has not come yet.
    pub fn read(&self, was: &Zoned, now: &Zoned) -> Result<(Zoned, Shift), WrongWhen> {
        let zone = was.time_zone();
        let today = now.with_time_zone(zone.clone()).date();
        let day = day_that_was(&self.day, today).map_err(WrongWhen::Day)?;
        let time = read_time(&self.time).map_err(WrongWhen::Time)?;
        if (day, time.hour(), time.minute()) == (was.date(), was.hour(), was.minute()) {
            return Ok((was.clone(), Shift::None));
        }
        let (at, shift) = moment_that_was(day, time, zone, now).map_err(WrongWhen::Time)?;
        let with_seconds = at.with().second(was.second()).subsec_nanosecond(was.subsec_nanosecond()).build();
        let at = with_seconds.ok().filter(|with| with.timestamp() <= now.timestamp()).unwrap_or(at);
        Ok((at, shift))
    }
}

impl EntryForm {
    /// The form of a record.
    fn of(record: &Record) -> Self {
        let when = WhenDraft::of(&record.at);
        Self { sent: when.clone(), when, answers: false }
    }

    /// Notes that `at` is on its way to disk; none if that is what was sent last.
    pub(in crate::session) fn send(&mut self, at: Zoned) -> Option<Zoned> {
        let when = WhenDraft::of(&at);
        if self.sent == when {
            return None;
        }
        self.sent.clone_from(&when);
        self.when = when;
        Some(at)
    }
}

/// What the page after a hold is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// The hold has just ended: how tender is it now?
    JustEnded,
    /// An entry of the history was opened, to look at it or to change it.
    Changing {
        /// The hold that has just ended, whose page was left for it; none if it was opened beside the map.
        back_to: Option<Uuid>,
    },
    /// The entry that was opened is deleted: what is left of the history of its point is shown, and none of it is open.
    Gone,
}

/// What is typed in the form of an entry and cannot be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrongPart {
    /// The day.
    Day,
    /// The time of day.
    Time,
    /// The seconds held.
    Seconds,
}

impl After {
    /// The page of a hold that has just ended; its entry is on its way to disk.
    pub fn ended(entry: Uuid, point: PointKey, flash: Option<Duration>) -> Self {
        Self {
            entry,
            point,
            in_course: false,
            note: String::new(),
            seconds: String::new(),
            sent: (String::new(), String::new()),
            range: Range::default(),
            flash,
            purpose: Purpose::JustEnded,
            form: None,
            opened: 0,
            stays: false,
        }
    }

    /// The page of an entry of the history.
    pub fn of(record: &Record, range: Range, purpose: Purpose) -> Self {
        let (note, seconds) = texts(record);
        Self {
            entry: record.id,
            point: (*record.point).clone(),
            in_course: false,
            note: note.clone(),
            seconds: seconds.clone(),
            sent: (note, seconds),
            range,
            flash: None,
            purpose,
            form: None,
            opened: 0,
            stays: false,
        }
    }

    /// The fields say what stands in `record` again: something was undone. What is typed and not yet sent stays.
    pub fn read_again(&mut self, record: &Record) {
        let (note, seconds) = texts(record);
        if self.note.trim() == self.sent.0 {
            self.note.clone_from(&note);
        }
        if self.seconds.trim() == self.sent.1 {
            self.seconds.clone_from(&seconds);
        }
        self.sent = (note, seconds);
        if let Some(form) = &mut self.form {
            let when = WhenDraft::of(&record.at);
            if form.when == form.sent {
                form.when.clone_from(&when);
            }
            form.sent = when;
        }
    }

    /// Opens the form, whose fields say what is on disk.
    pub(in crate::session) fn open_form(&mut self, record: &Record) {
        self.form = Some(EntryForm::of(record));
        let (note, seconds) = texts(record);
        (self.note, self.seconds) = (note.clone(), seconds.clone());
        self.sent = (note, seconds);
    }

    /// Whether an entry of the history was opened, also where it is gone.
    pub fn is_changing(&self) -> bool {
        self.purpose != Purpose::JustEnded
    }

    /// The hold that has just ended, to whose page one comes back.
    pub fn back_to(&self) -> Option<Uuid> {
        match self.purpose {
            Purpose::JustEnded => Some(self.entry),
            Purpose::Changing { back_to } => back_to,
            Purpose::Gone => None,
        }
    }

    /// What is typed in the form and cannot be kept; none where no form is open, or all can.
    pub fn wrong_part(&self, record: &Record, now: &Zoned) -> Option<WrongPart> {
        match self.form.as_ref()?.when.read(&record.at, now) {
            Err(WrongWhen::Day(_)) => Some(WrongPart::Day),
            Err(WrongWhen::Time(_)) => Some(WrongPart::Time),
            Ok(_) => (record.is_hold() && self.seconds_typed().is_none()).then_some(WrongPart::Seconds),
        }
    }

    /// The seconds in the field, if they are a time that can be held.
    pub(in crate::session) fn seconds_typed(&self) -> Option<u32> {
        self.seconds.trim().parse().ok().filter(|seconds| *seconds <= HELD_MAX_MS / 1000)
    }
}

/// The note and the seconds held of a record, as the fields show them.
fn texts(record: &Record) -> (String, String) {
    let seconds = record.hold.as_ref().map(|held| whole_seconds(held.ms).to_string());
    (record.note.as_deref().unwrap_or_default().to_owned(), seconds.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Zoned {
        text.parse().unwrap()
    }

    #[test]
    fn a_time_is_put_right_on_the_clock_of_its_place_and_never_ahead() {
        let now = at("2026-11-20T19:30:00+01:00[Europe/Berlin]");
        let was = at("2026-11-19T08:15:42-05:00[America/New_York]");
        let read = |day: &str, time: &str| {
            WhenDraft { day: day.to_owned(), time: time.to_owned() }
                .read(&was, &now)
                .map(|(at, _)| at.to_string())
        };
        assert_eq!(WhenDraft::of(&was).read(&was, &now), Ok((was.clone(), Shift::None)), "nothing is typed");
        assert_eq!(read("18 Nov", "8:15").unwrap(), "2026-11-18T08:15:42-05:00[America/New_York]");
        assert_eq!(read("2026-11-19", "7 pm").unwrap(), "2026-11-19T19:00:42-05:00[America/New_York]");
        // It is half past one there: the seconds that would lie ahead go.
        assert_eq!(read("today", "13:30").unwrap(), "2026-11-20T13:30:00-05:00[America/New_York]");
        assert_eq!(read("today", "13:31"), Err(WrongWhen::Time(WrongTime::Future)));
        assert_eq!(read("21 Nov 2026", "8:00"), Err(WrongWhen::Day(WrongDay::Future)));
        assert_eq!(read("", "8:00"), Err(WrongWhen::Day(WrongDay::Empty)));
        assert_eq!(read("19 Nov", "late"), Err(WrongWhen::Time(WrongTime::NoTime)));
    }
}
