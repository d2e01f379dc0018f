//! What the user noted on the axis of time, as it stands after all amendments.

use jiff::{Timestamp, Zoned};
use uuid::Uuid;

use super::History;

/// Something that may matter for how tenderness develops: “new pillow”, “visit”. It belongs to no point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// The id of its entry.
    pub id: Uuid,
    /// When it was.
    pub at: Zoned,
    /// What; 1–[`super::super::WORD_MAX`] characters.
    pub text: Box<str>,
}

impl History {
    /// The events that count, by time, the oldest first.
    pub fn events(&self) -> impl Iterator<Item = Event> {
        let live = self.events.iter().filter(|(stamp, _)| !self.is_retracted(stamp.1));
        live.map(|(_, event)| Event { text: self.text_of(event).into(), ..event.clone() })
    }

    /// What an event says after all amendments.
    pub(super) fn text_of<'a>(&'a self, event: &'a Event) -> &'a str {
        let amendments = self.amendments.get(&event.id).into_iter().flatten().rev();
        let mut live = amendments.filter(|(stamp, _)| !self.is_retracted(stamp.1));
        live.find_map(|(_, amendment)| amendment.text.as_deref()).unwrap_or(&event.text)
    }

    /// When the event `id` was, retracted or not.
    pub(super) fn event_at(&self, id: Uuid) -> Option<Timestamp> {
        self.events.keys().find(|(_, event)| *event == id).map(|(at, _)| *at)
    }
}
