//! Entries on their way to disk and back, undo and redo.

use std::time::Duration;

use jiff::Zoned;
use uuid::Uuid;

use crate::{
    anatomy::Atlas,
    app::{
        state::{Opening, Remedy, Trouble, past},
        store::News,
        window::Knotmap,
        words::{self, said},
    },
    journal::{AllPoints, Entry, Kind},
};

/// How long the bar offers to undo.
const UNDO: Duration = Duration::from_secs(10);

/// Why an entry was made, for the undo steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::app) enum Origin {
    /// By the user.
    User,
    /// To undo.
    Undo,
    /// To redo.
    Redo,
}

/// An entry on its way to disk.
pub(in crate::app) struct InFlight {
    pub(in crate::app) id: Uuid,
    pub(in crate::app) origin: Origin,
    pub(in crate::app) done: Option<&'static str>,
}

impl Knotmap {
    /// Sends an entry of now to disk; `done` is said, with a way back, once it is there.
    pub(super) fn save(&mut self, kind: Kind, done: Option<&'static str>) -> Option<Uuid> {
        self.save_at(self.clock.now(), kind, done)
    }

    /// The same with the time at which it happened.
    pub(super) fn save_at(&mut self, at: Zoned, kind: Kind, done: Option<&'static str>) -> Option<Uuid> {
        self.send(at, kind, Origin::User, done)
    }

    fn send(&mut self, at: Zoned, kind: Kind, origin: Origin, done: Option<&'static str>) -> Option<Uuid> {
        let entry = match Entry::new(at, kind, self.clock.now().timestamp()) {
            Ok(entry) => entry,
            Err(error) => {
                self.state.status.trouble(words::dialogs::not_saved(&error.to_string()));
                return None;
            }
        };
        Some(self.send_on(entry, origin, done))
    }

    /// Sends an entry that has had its id and its time since it began. The clock may have been set meanwhile, so its
    /// time is not compared with now.
    pub(super) fn send_entry(&mut self, entry: Entry, done: Option<&'static str>) -> Uuid {
        self.send_on(entry, Origin::User, done)
    }

    fn send_on(&mut self, entry: Entry, origin: Origin, done: Option<&'static str>) -> Uuid {
        let id = entry.id;
        self.in_flight.push(InFlight { id, origin, done });
        self.state.status.saving += 1;
        if let Err(entry) = self.store.save(entry) {
            self.not_saved(*entry, words::dialogs::JOURNAL_CLOSED);
        }
        id
    }

    /// Takes in what the journal's thread has to say.
    pub(in crate::app) fn take_news(&mut self) {
        let news: Vec<News> = self.store.news().collect();
        for news in news {
            match news {
                News::Opened(history, notice) => {
                    self.state.history = *history;
                    self.state.opening = Opening::Done;
                    if let Some(notice) = notice {
                        self.state.status.trouble(Trouble {
                            heading: words::dialogs::LINES_SET_ASIDE,
                            words: notice,
                            remedy: self.open_data_folder(),
                        });
                    }
                    self.list_points();
                }
                News::Unusable(why) => {
                    if self.state.opening != Opening::Done {
                        self.state.opening = Opening::Failed(why.clone());
                    }
                    self.state.status.trouble(Trouble {
                        heading: words::dialogs::JOURNAL_UNUSABLE,
                        words: why,
                        remedy: self.open_data_folder(),
                    });
                }
                News::Saved(entry) => self.saved(*entry),
                News::NotSaved(entry, why) => self.not_saved(*entry, &why),
                News::LeftOff(found) => self.take_left_off(found),
                News::LeftUnreadable { why, path } => self.state.status.trouble(Trouble {
                    heading: words::resume::UNREADABLE,
                    words: words::resume::set_aside(&why, &path),
                    remedy: self.open_data_folder(),
                }),
                News::Kept(kept) => self.checkpointed(kept),
            }
        }
    }

    fn saved(&mut self, entry: Entry) {
        let now = self.clock.monotonic();
        self.state.status.saving = self.state.status.saving.saturating_sub(1);
        self.state.status.saved = Some(now);
        let flight = self.in_flight.iter().position(|flight| flight.id == entry.id);
        let flight = flight.map(|i| self.in_flight.swap_remove(i));
        let origin = flight.as_ref().map(|flight| flight.origin);
        if let Some(flight) = flight {
            let said = match (flight.origin, flight.done) {
                (Origin::User, Some(done)) => said::can_be_undone(done),
                (Origin::User, None) => said::SAVED.to_owned(),
                (Origin::Undo, _) => said::UNDONE.to_owned(),
                (Origin::Redo, _) => said::REDONE.to_owned(),
            };
            self.state.announce(&said);
            match flight.origin {
                Origin::User => self.state.undo.push(&entry),
                Origin::Undo => self.state.undo.undone(),
                Origin::Redo => self.state.undo.redone(),
            }
            if let Some(done) = flight.done {
                self.state.status.undo = Some((done, now + UNDO));
            }
        }
        let is_users = origin.is_none_or(|origin| origin == Origin::User);
        let is_acknowledgement = matches!(entry.kind, Kind::Acknowledged { .. });
        let about = match &entry.kind {
            Kind::Retract { target } | Kind::Restore { target } => Some(*target),
            _ => None,
        };
        let was = about.and_then(|id| self.held_in_course(id));
        self.state.history.apply(entry);
        self.list_points();
        self.follow_in_course(was, about.and_then(|id| self.held_in_course(id)));
        if !is_users {
            self.read_fields_again();
        }
        if is_acknowledgement {
            self.acknowledged();
        }
        if let Some(key) = self.select_when_saved.take_if(|key| self.points.find(key).is_some()) {
            self.select(&key);
        }
    }

    /// What could not be saved is kept, and said, until it can be.
    fn not_saved(&mut self, entry: Entry, why: &str) {
        self.state.status.saving = self.state.status.saving.saturating_sub(1);
        self.state.status.trouble(Trouble {
            heading: words::dialogs::NOT_SAVED,
            words: words::dialogs::still_here(why),
            remedy: Some(Remedy::TryAgain),
        });
        if matches!(entry.kind, Kind::Acknowledged { .. }) {
            // Saved at last, much later, it starts nothing.
            self.start_when_acknowledged = false;
        }
        self.unsaved.push(entry);
        self.state.status.unsaved = self.unsaved.len();
    }

    pub(super) fn try_again(&mut self) {
        self.state.status.troubles.retain(|trouble| trouble.remedy != Some(Remedy::TryAgain));
        self.state.status.unsaved = 0;
        for entry in std::mem::take(&mut self.unsaved) {
            self.state.status.saving += 1;
            if let Err(entry) = self.store.save(entry) {
                self.not_saved(*entry, words::dialogs::JOURNAL_CLOSED);
            }
        }
    }

    /// Lists every point anew: the user's own may have changed.
    fn list_points(&mut self) {
        self.points = AllPoints::new(Atlas::builtin(), self.state.history.custom_points());
        self.state.routines.past = past(&self.state.history);
        // A point that was undone has no panel, and a hold that was undone no page.
        if self.state.selected.as_ref().is_some_and(|key| self.points.find(key).is_none()) {
            self.deselect();
        }
        self.leave_page_of_gone();
    }

    /// Whether an entry counts, or will once it is on disk.
    pub(super) fn is_there(&self, entry: Uuid) -> bool {
        self.state.history.record(entry).is_some() || self.in_flight.iter().any(|flight| flight.id == entry)
    }

    /// Takes back the last step. What is still on its way to disk is waited for: it is no step yet, and a step that is
    /// being taken back is not taken back twice.
    pub(super) fn undo(&mut self) {
        if self.bring_dropped_back() {
            self.state.status.undo = None;
            return;
        }
        if !self.in_flight.is_empty() {
            return;
        }
        self.state.status.undo = None;
        if let Some(kind) = self.state.undo.to_undo().cloned() {
            self.send(self.clock.now(), kind, Origin::Undo, None);
        }
    }

    pub(super) fn redo(&mut self) {
        if !self.in_flight.is_empty() {
            return;
        }
        if let Some(kind) = self.state.undo.to_redo().cloned() {
            self.send(self.clock.now(), kind, Origin::Redo, None);
        }
    }
}
