//! Entries on their way to disk and back, undo and redo.

use std::{slice, sync::Arc, time::Duration};

use jiff::Zoned;
use uuid::Uuid;

use crate::{
    anatomy::Atlas,
    journal::{AllPoints, Entry, EntryError, Kind, MomentError, in_range, new_id},
    session::{Done, Effect, Job, News, Notice, Opening, Session, Trouble, Unsaved, Unusable, What, past},
};

/// How long the bar offers to undo.
pub(super) const UNDO: Duration = Duration::from_secs(10);

/// Why an entry was made, for the undo steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    /// By the user.
    User,
    /// To undo.
    Undo,
    /// To redo.
    Redo,
}

/// An entry on its way to disk.
pub(in crate::session) struct InFlight {
    pub(in crate::session) id: Uuid,
    origin: Origin,
    done: Option<Done>,
}

impl Session {
    /// Sends an entry of now to disk; `done` is said, with a way back, once it is there.
    pub(super) fn save(&mut self, kind: Kind, done: Option<Done>) -> Option<Uuid> {
        self.save_at(self.now.wall.clone(), kind, done)
    }

    /// The same with the time at which it happened.
    pub(super) fn save_at(&mut self, at: Zoned, kind: Kind, done: Option<Done>) -> Option<Uuid> {
        self.send(at, kind, Origin::User, done)
    }

    fn send(&mut self, at: Zoned, kind: Kind, origin: Origin, done: Option<Done>) -> Option<Uuid> {
        let latest = self.state.history.latest_about(&kind);
        let entry = match Entry::about(latest, at.clone(), kind.clone(), self.now.wall.timestamp()) {
            Ok(entry) => entry,
            // The clock is wrong, not the user.
            Err(EntryError::Moment(MomentError::OutOfRange(_))) => {
                Entry { id: new_id(self.now.wall.timestamp()), at, kind }
            }
            Err(error) => {
                self.state.status.trouble(What::NoEntry(error.to_string()));
                return None;
            }
        };
        Some(self.send_on(entry, origin, done))
    }

    /// Sends an entry that has had its id and its time since it began. The clock may have been set meanwhile, so its
    /// time is not compared with now.
    pub(super) fn send_entry(&mut self, entry: Entry, done: Option<Done>) -> Uuid {
        self.send_on(entry, Origin::User, done)
    }

    fn send_on(&mut self, entry: Entry, origin: Origin, done: Option<Done>) -> Uuid {
        let id = entry.id;
        self.in_flight.push(InFlight { id, origin, done });
        if in_range(entry.at.clone()).is_err() {
            self.wait_for_time(entry);
            return id;
        }
        self.state.status.saving += 1;
        self.want(Effect::Journal(Job::Save(Box::new(entry))));
        id
    }

    /// Takes in what the journal's thread has to say.
    pub(super) fn take_news(&mut self, news: News) {
        match news {
            News::Opened(history, notice) => {
                self.state.history = Arc::new(*history);
                self.state.opening = Opening::Done;
                self.tell_set_aside(notice);
                self.list_points();
                self.doubt_clock();
                self.list_plans();
                self.keep_weekly();
                self.go_on_importing();
            }
            News::Erased(result) => self.erased(result),
            News::Unusable(why) => {
                let what = match (&self.state.opening, why) {
                    (Opening::Done, Unusable::Journal(why)) => What::NothingSaved(why),
                    (_, why) => {
                        self.state.opening = Opening::Failed(why.clone());
                        What::Unusable(why)
                    }
                };
                self.in_data_folder(what);
            }
            News::Saved(entry) => self.saved(*entry),
            News::NotSaved(entry, why) => self.not_saved(*entry, why),
            News::SavedAll(saved) => self.saved_all(saved),
            News::LeftOff(found) => self.take_left_off(found),
            News::LeftUnreadable { why, path } => self.in_data_folder(What::LeftUnreadable { why, path }),
            News::Kept(kept) => self.checkpointed(kept),
            News::Brought(entries, notice) => self.take_brought(entries, notice),
            News::ReadAgain(history, notice) => self.take_read_again(*history, notice),
            News::Remark(remark) => self.take_remark(remark),
        }
    }

    /// Something is wrong in the data folder, which can be opened.
    pub(super) fn in_data_folder(&mut self, what: What) {
        let remedy = self.open_data_folder();
        self.state.status.trouble(Trouble { what, remedy });
    }

    fn saved(&mut self, entry: Entry) {
        let now = self.now.monotonic;
        self.state.status.saving = self.state.status.saving.saturating_sub(1);
        self.state.status.saved = Some(now);
        let flight = self.in_flight.iter().position(|flight| flight.id == entry.id);
        let flight = flight.map(|i| self.in_flight.swap_remove(i));
        let origin = flight.as_ref().map(|flight| flight.origin);
        if let Some(flight) = flight {
            match (flight.origin, flight.done) {
                (Origin::User, Some(done)) => {
                    self.tell(Notice::CanBeUndone(done));
                    self.offer_undo(done, UNDO);
                }
                (Origin::User, None) => self.tell(Notice::Saved),
                (Origin::Undo | Origin::Redo, _) => {}
            }
            match flight.origin {
                Origin::User => self.state.undo.push(slice::from_ref(&entry)),
                Origin::Undo => self.state.undo.undone(1),
                Origin::Redo => self.state.undo.redone(1),
            }
            self.say_step(flight.origin);
        }
        let is_users = origin.is_none_or(|origin| origin == Origin::User);
        let is_acknowledgement = matches!(entry.kind, Kind::Acknowledged { .. });
        let about = match &entry.kind {
            Kind::Retract { target } | Kind::Restore { target } => Some(*target),
            _ => None,
        };
        let was = about.and_then(|id| self.held_in_course(id));
        Arc::make_mut(&mut self.state.history).apply(entry);
        self.list_points();
        self.follow_in_course(was, about.and_then(|id| self.held_in_course(id)));
        if !is_users {
            self.read_fields_again();
        }
        if is_acknowledgement {
            self.acknowledged();
        }
        if let Some(key) = self.select_when_saved.take_if(|key| self.points.find(key).is_some()) {
            if self.state.plan_on_map().is_some() { self.pick_for_plan(&key) } else { self.select(&key) }
        }
        // What works once may work again.
        self.try_again();
        self.go_on_closing();
    }

    /// What could not be saved is kept, and said, until it can be.
    fn not_saved(&mut self, entry: Entry, why: Unsaved) {
        self.state.status.saving = self.state.status.saving.saturating_sub(1);
        if self.state.status.why_unsaved.as_ref() != Some(&why) {
            self.state.status.is_unsaved_small = false;
        }
        self.state.status.why_unsaved = Some(why);
        let was_read = matches!(entry.kind, Kind::Acknowledged { .. });
        if was_read {
            // It was read, whatever the disk says: without a disk one can still look, and hold.
            Arc::make_mut(&mut self.state.history).apply(entry.clone());
        }
        self.unsaved.push(entry);
        self.count_unsaved();
        if was_read {
            self.acknowledged();
        }
        self.go_on_closing();
    }

    /// Saves once more what could not be saved.
    pub(super) fn try_again(&mut self) {
        for entry in std::mem::take(&mut self.unsaved) {
            self.state.status.saving += 1;
            self.want(Effect::Journal(Job::Save(Box::new(entry))));
        }
        self.count_unsaved();
    }

    pub(super) fn count_unsaved(&mut self) {
        self.state.status.unsaved = self.unsaved.len() + self.undated.len();
    }

    /// Lists every point anew: the user's own may have changed.
    pub(super) fn list_points(&mut self) {
        self.points = AllPoints::new(Atlas::builtin(), self.state.history.custom_points());
        self.state.routines.past = past(&self.state.history);
        // A point that was undone has no panel, and a hold that was undone no page.
        if self.state.selected.as_ref().is_some_and(|key| self.points.find(key).is_none()) {
            self.deselect();
        }
        self.leave_page_of_gone();
        self.read_trends();
    }

    /// Takes back the last step. What is still on its way to disk is waited for: it is no step yet, and a step that is
    /// being taken back is not taken back twice.
    pub(super) fn undo(&mut self) {
        if self.bring_dropped_back() {
            self.state.status.undo = None;
            return;
        }
        if self.is_saving() {
            return;
        }
        self.state.status.undo = None;
        let kinds = self.state.undo.to_undo();
        self.send_step(kinds, Origin::Undo);
    }

    pub(super) fn redo(&mut self) {
        if !self.is_saving() {
            self.state.status.undo = None;
            let kinds = self.state.undo.to_redo();
            self.send_step(kinds, Origin::Redo);
        }
    }

    /// A step back or forward: what is one entry is tried until it is saved, what is many is done as far as it goes.
    fn send_step(&mut self, mut kinds: Vec<Kind>, origin: Origin) {
        if kinds.len() > 1 {
            self.send_all_about(kinds, origin);
        } else if let Some(only) = kinds.pop() {
            self.send(self.now.wall.clone(), only, origin, None);
        }
    }

    /// A step back or forward is on disk: what it was is said, with the way in the other direction.
    pub(super) fn say_step(&mut self, origin: Origin) {
        let done = match origin {
            Origin::User => None,
            Origin::Undo => self.state.undo.redo_of().map(Done::Undone),
            Origin::Redo => self.state.undo.undo_of().map(Done::Redone),
        };
        if let Some(done) = done {
            self.tell(Notice::Stepped(done));
            self.offer_undo(done, UNDO);
        }
    }

    /// Whether a step is on its way to disk.
    fn is_saving(&self) -> bool {
        !self.in_flight.is_empty() || self.batch.is_some()
    }
}
