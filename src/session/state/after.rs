//! The page after a hold, which is the page of an earlier entry, too.

use std::time::Duration;

use uuid::Uuid;

use super::Range;
use crate::{anatomy::PointKey, journal::Record};

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
    }

    /// Whether an entry of the history was opened.
    pub fn is_changing(&self) -> bool {
        self.purpose != Purpose::JustEnded
    }

    /// The hold that has just ended, to whose page one comes back.
    pub fn back_to(&self) -> Option<Uuid> {
        match self.purpose {
            Purpose::JustEnded => Some(self.entry),
            Purpose::Changing { back_to } => back_to,
        }
    }
}

/// The note and the seconds held of a record, as the fields show them.
fn texts(record: &Record) -> (String, String) {
    let seconds = record.hold.as_ref().map(|held| ((held.ms + 500) / 1000).to_string());
    (record.note.as_deref().unwrap_or_default().to_owned(), seconds.unwrap_or_default())
}
