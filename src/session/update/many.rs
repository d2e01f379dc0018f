//! Entries that belong together: an import, and the step that takes one back or brings it again. They go to disk in one
//! piece. What a disk does not take of them is not tried again by itself: it is said how many there are, and what they are
//! made of lies where it was.

use super::journal::{Origin, UNDO};
use crate::{
    journal::{Entry, Kind},
    session::{Done, Effect, Job, Notice, SavedAll, Session, What},
};

/// Entries on their way to disk together.
pub(in crate::session) struct Batch {
    origin: Origin,
    count: usize,
}

impl Session {
    /// Sends what a file has brought to disk.
    pub(super) fn send_imported(&mut self, entries: Vec<Entry>) {
        self.send_all(entries, Origin::User);
    }

    /// Sends entries of now that say `kinds` to disk.
    pub(super) fn send_all_about(&mut self, kinds: Vec<Kind>, origin: Origin) {
        let (history, now) = (&self.state.history, &self.now.wall);
        let entries: Result<Vec<Entry>, _> =
            kinds.into_iter().map(|kind| history.entry_about(kind, now)).collect();
        match entries {
            Ok(entries) => self.send_all(entries, origin),
            Err(error) => self.state.status.trouble(What::NoEntry(error.to_string())),
        }
    }

    fn send_all(&mut self, entries: Vec<Entry>, origin: Origin) {
        self.state.status.saving += entries.len();
        self.batch = Some(Batch { origin, count: entries.len() });
        self.want(Effect::Journal(Job::SaveAll(entries)));
    }

    /// So many of them are on disk, and why the others are not, if they are not.
    pub(super) fn saved_all(&mut self, saved: SavedAll) {
        let SavedAll { entries, history, why } = saved;
        let Some(Batch { origin, count }) = self.batch.take() else { return };
        self.state.status.saving = self.state.status.saving.saturating_sub(count);
        let there = entries.len();
        if there > 0 {
            match origin {
                Origin::User => self.state.undo.push(&entries),
                Origin::Undo => self.state.undo.undone(there),
                Origin::Redo => self.state.undo.redone(there),
            }
            match history {
                Some(history) => self.take_read_again(*history, None),
                None => self.take_brought(entries, None),
            }
        }
        match (origin, why) {
            (Origin::User, why) => self.imported(there, count, why),
            (_, Some(why)) => self.in_data_folder(What::NotAll { there, count, why }),
            (Origin::Undo | Origin::Redo, None) => self.say_step(origin),
        }
        if there == count {
            self.state.status.saved = Some(self.now.monotonic);
            // What works once may work again.
            self.try_again();
        }
        self.go_on_closing();
    }

    /// So many entries are here now, and can be taken back.
    pub(super) fn offer_undo_of_import(&mut self, count: usize) {
        let done = Done::Imported(count);
        self.tell(Notice::CanBeUndone(done));
        self.offer_undo(done, UNDO);
    }
}
